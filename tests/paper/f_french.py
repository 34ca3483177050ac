"""Set f: orders of a vineyard, a river port, a museum and a laundry, in France, Switzerland and Belgium."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, lines, named, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.e_print import picture

n, ch, be = figures("fr"), figures("ch"), figures("de")


def fr_vigneron(d: Deal) -> str:
    """A grower's letter: number only in the subject, corks priced by the thousand, no sum, delivery "courant" of a day."""
    d.settle(named("Sablière", d))
    items, number = d.take(2, 5, yours="@@ ###", per=True), d.code("2026-##")
    d.says(items, "sdqupk", number, wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:11pt 'Liberation Serif';color:#222}.e{text-align:center;border-bottom:.6pt solid #7d6b3d;padding-bottom:3mm}.e b{font-size:20pt;font-weight:normal;color:#7d6b3d}.d{margin:8mm 0 8mm 95mm}.t{width:88%;margin:4mm auto}.t th{font-weight:normal;font-style:italic;border-bottom:.4pt solid #7d6b3d}.t td{padding:1.6mm 1mm}"""
    body = (
        row(
            f"{i.text}<br><i>{i.more}</i>, réf. {i.yours}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)} € {'pour 1000' if i.per == 1000 else 'HT l’unité'}"
        )
        for i in items
    )
    per = lines(b.street, b.city, f"Tél. {b.phone}", b.vat)
    return sheet_of(
        css,
        f"""<div class=e><b>{b.name}</b><br>Vignerons récoltants</div><p>{per}</p><div class=d>{d.seller.block()}<br><br>Saint-Romain, le {d.date(d.day, "%e %B %Y")}</div><p><u>Objet : notre commande n° {number}</u></p><p>Messieurs,</p><p>Suite à notre entretien au salon, veuillez nous faire parvenir pour la mise en bouteilles :</p>{grid("Fourniture|>Quantité|>Prix convenu", body)}
        <p>La livraison devra intervenir au plus tard le {d.date(d.wanted, "%e %B %Y")} à la {d.ship.block(", ")}. Merci de prévenir la veille au 06 12 44 70 15, le chemin est étroit : pas de semi-remorque.</p><p>Règlement à 45 jours fin de mois. Veuillez agréer, Messieurs, nos salutations distinguées.</p><p class=r>Mathilde Genevrier</p>""",
    )


def fr_port(d: Deal) -> str:
    """A port authority's form: three rows for an item, gross price, discount and net price, a date each, a levy that is no line."""
    d.settle(named("Grand Port", d))
    items, number = d.take(4, 8, ours="PG#####", yours="######.#", discount=True, spread=True), d.code("BC 26 0####")
    net, levy = d.sum(items), Decimal("12.60")
    vat = tax(net + levy, 20)
    d.says(items, "bsdqupat", number, total=net + levy + vat, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        return (
            row(f"{i.at:02}|{i.ours}|<b>{i.text}</b>|{i.unit}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.discount)} %|>{n(i.amount)}", "x")
            + row(f"||{i.more}|||||")
            + row(f"||Réf. fournisseur : {i.yours} – livraison le {d.date(i.date, '%d/%m/%Y')}|||||")
        )

    css = """body{font:8.8pt 'Liberation Sans'}.b{display:grid;grid-template-columns:1fr 1fr;gap:5mm}.b>div{background:#e8eef4;padding:3mm}.b small{display:block;color:#31527a;font-weight:bold}.t{width:100%;margin-top:5mm;border-bottom:1pt solid #31527a}.t th{background:#31527a;color:#fff;padding:1mm}.t td{padding:.2mm 1mm;border-right:.4pt solid #31527a}.t td:first-child{border-left:.4pt solid #31527a}.x td{padding-top:2mm;border-top:.4pt solid #31527a}.v{margin:4mm 0 0 auto}.v td{border:.4pt solid #31527a;padding:1mm 3mm}"""
    sums = facts(
        f"Total HT|>{n(net)}", f"Éco-contribution DEEE|>{n(levy)}", f"TVA 20,00 %|>{n(vat)}",
        f"<b>Net à payer TTC (EUR)</b>|><b>{n(net + levy + vat)}</b>", kind="v",
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:15pt;color:#31527a">{b.name}</b><br>{b.street} – {b.city}<br>Établissement public – {b.vat}<td class=r>BON DE COMMANDE<br><b style="font-size:13pt">{number}</b><br>Date d'émission : {d.date(d.day, "%d/%m/%Y")}</tr></table><br>
        <div class=b><div><small>FOURNISSEUR</small>{d.seller.block()}</div><div><small>LIEU DE LIVRAISON</small>{d.ship.block()}<br>Accès poids lourds par la porte 3</div><div><small>AFFAIRE SUIVIE PAR</small>Yann Castagnède, service achats<br>{b.phone}</div><div><small>MARCHÉ / ENGAGEMENT</small>{d.code("M25-##")} / {d.code("E#####")}</div></div>
        {grid("Lig|Code GPF|Désignation|U|>Qté|>PU brut HT|>Remise|>Montant HT", map(item, items))}{sums}<p>Facture dématérialisée à déposer sur le portail public en rappelant le numéro du bon de commande.</p>""",
    )


def fr_musee(d: Deal) -> str:
    """A Swiss museum's: the table's head is a picture, amounts in francs, purpose beneath, buyer named at the foot only."""
    d.settle(named("Musée", d))
    items, number = d.take(3, 6, yours="####"), d.code("MH-C-###")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="CHF", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.4pt 'DejaVu Serif'}h1{font-size:30pt;letter-spacing:5pt;font-weight:normal;margin:0}.q{margin:8mm 0}.q td{padding-right:11mm}.cap td{font-size:7pt;color:#999}.t{width:100%;table-layout:fixed}.t td{padding:2mm 1.5mm;border-bottom:.3pt solid #bbb}.f{position:fixed;bottom:0;font-size:7.4pt;color:#555}"""
    body = (row(f"{i.yours}|{i.text} – {i.more}|>{n(i.quantity, None)}|{i.unit}|>{ch(i.price)}|>{ch(i.amount)}") for i in items)
    head = picture("N° cat.@0|Article@13|Quantité@55|Unité@66|Prix CHF@77|Total CHF@89", "#2a2a2a", "#dcd6c8")
    widths = "".join(f'<col style="width:{w}%">' for w in (13, 40, 11, 10, 12, 14))
    return sheet_of(
        css,
        f"""<h1>MUSÉE</h1><p>Conservation et restauration</p>{strips(f"Commande|{number}", f"Établie le|{d.date(d.day)}", f"Livraison souhaitée|{d.date(d.wanted)}", "Responsable|Dr S. Aeschlimann", "Crédit|520.311.00")}<p>{d.seller.block()}</p>{head}<table class=t><colgroup>{widths}</colgroup>{"".join(body)}</table><p class=r>Montant de la commande, hors TVA : <b>CHF {ch(net)}</b></p><p>Livrer à : {d.ship.block(", ")}. Merci de ne pas utiliser de chips en polystyrène (matériau exclu des réserves).</p>
        <div class=f>{b.block(" · ")} · {b.phone} · {b.vat}</div>""",
    )


def fr_linge(d: Deal) -> str:
    """A Belgian laundry's terminal print: one narrow roll, each item two lines of fixed letters, tax codes, sum in words of a till."""
    d.settle(named("Blanchisserie", d))
    items, number = d.take(4, 9, yours="######", short=True), d.code("C/####/26")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True)
    b, rule = d.buyer, "=" * 58
    text = [b.name.center(58), f"{b.street} - {b.city}".center(58), f"{b.vat} - T. {b.phone}".center(58), rule]
    text += [
        f"COMMANDE FOURNISSEUR {number}".ljust(40) + d.date(d.day, "%d/%m/%Y").rjust(18),
        f"Fournisseur : {d.seller.name}",
        f"              {d.seller.street}",
    ]
    text += [
        f"              {d.seller.city}",
        f"A livrer le : {d.date(d.wanted, '%d/%m/%Y')} avant 14 h au siège",
        rule,
        "REF     ARTICLE",
        f"{'QTE':>12} UN {'P.U. HTVA':>17} {'MONTANT':>20} TVA",
        rule,
    ]
    for i in items:
        text += [f"{i.yours}  {i.text}", f"{be(i.quantity, None):>12} {i.unit:3}{be(i.price):>17} {be(i.amount):>20}  A"]
    text += [
        rule,
        f"{len(items)} LIGNES" + f"TOTAL HTVA EUR {be(net)}".rjust(47),
        "A = 21 %",
        "",
        "Opérateur 07 - merci de confirmer par retour",
    ]
    return sheet_of("pre{font:9.6pt/1.4 'Liberation Mono';margin:0}", f"<pre>{chr(10).join(text)}</pre>", "148mm 230mm")


LAYOUTS = [(fr_vigneron, 2), (fr_port, 2), (fr_musee, 2), (fr_linge, 2)]
