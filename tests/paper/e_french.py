"""Set e: French and Canadian orders in French."""

from tests.paper.d_print import facts, figures, grid, lines, named, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of

n = figures("fr")
TPS, TVQ = 5, "9.975"


def fr_mairie(d: Deal) -> str:
    """A commune's order: the accountants' commitment beside the order's number, delivery at a school, VAT under the lines."""
    d.settle(named("Commune", d))
    items, number = d.take(2, 7, yours="@@####"), d.code("TC26-0###")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 20), ship=d.ship.name, wanted=True)
    b = d.buyer
    body = (row(f"{i.yours}|{i.text}|{i.unit}|>{n(i.quantity, None)}|>{n(i.price)}|>20,00|>{n(i.amount)}") for i in items)
    css = """body{font:9.6pt 'Liberation Serif'}.h{text-align:center;line-height:1.5}.h b{letter-spacing:1pt}.g{display:grid;grid-template-columns:1fr 1fr;gap:6mm;margin:5mm 0}.g>div{border:.5pt solid #444;padding:2.5mm}.p td{padding:.4mm 3mm .4mm 0}.t{width:100%}.t td,.t th{border:.5pt solid #444;padding:1.1mm}.t th{text-align:center;background:#f3f3f3}.z{margin:2mm 0 0 auto}.z td{padding:.7mm 4mm}"""
    refs = facts(
        f"Bon de commande n°|<b>{number}</b>",
        f"Engagement n°|{d.code('2026-D-000###')}",
        f"Date|{d.date(d.day, '%d/%m/%Y')}",
        f"Imputation|{d.code('6068#-212')}",
        f"Code service|{d.code('STM-##')}",
        f"Marché n°|{d.code('2025-F-0##')}",
    )
    sums = facts(f"Total HT|>{n(net)} €", f"TVA 20 %|>{n(tax(net, 20))} €", f"<b>Total TTC</b>|><b>{n(net + tax(net, 20))} €</b>", kind="z")
    return sheet_of(
        css,
        f"""<div class=h>RÉPUBLIQUE FRANÇAISE<br>Département de l'Hérault<br><b>{b.name.upper()}</b><br>{b.street}, {b.city} – Tél. {b.phone}</div><div class=g><div>{refs}</div><div>Titulaire<br>{d.seller.block()}</div></div><p>Lieu de livraison : {d.ship.block(", ")} (M. Castelnau, gardien). Livraison impérative avant le {d.date(d.wanted, "%d/%m/%Y")}.</p>
        {grid("Référence|Désignation des fournitures|Unité|>Qté|>P.U. HT|>TVA %|>Montant HT", body)}{sums}<p>Arrêté le présent bon à la somme de {n(net + tax(net, 20))} euros TTC. Facture à déposer sur Chorus Pro, SIRET 213 402 876 00014.</p><p class=r>Pour le Maire, l'adjoint délégué</p>""",
    )


def fr_groupe(d: Deal) -> str:
    """A group's seat orders for a depot, a shared centre is invoiced; discount and net price, one head over two pages of lines."""
    d.settle(named("Vernadet", d))
    items, number = d.take(9, 15, ours="VA.#####", yours="####/##", discount=True), d.code("CF26-0####")
    d.says(items, "bsdqupa", number, total=d.sum(items), ship=d.ship.name, wanted=True)
    b = d.buyer

    def item(i: Item) -> str:
        off = f"{n(i.discount, 2)}" if i.discount else ""
        return row(
            f"{i.ours}<br><span>{i.yours}</span>|{i.text}<br><span>{i.more}</span>|>{n(i.quantity, None)}<br><span>{i.unit}</span>|>{n(i.price)}|>{off}|>{n(i.amount)}"
        )

    css = """body{font:9pt 'DejaVu Sans'}.h{display:flex;justify-content:space-between;align-items:end}.h b{font-size:20pt;color:#0b7a75;letter-spacing:-1pt}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:3mm;margin:6mm 0}.g>div{background:#eef7f6;padding:3mm;font-size:8.2pt}.g i{color:#0b7a75;display:block;font-style:normal;font-weight:bold;margin-bottom:1mm}.t{width:100%}.t th{border-bottom:1.5pt solid #0b7a75;padding:1.2mm 1mm}.t td{padding:1.6mm 1mm;border-bottom:.3pt solid #bcd}.t span{color:#777;font-size:7.5pt}"""
    return sheet_of(
        css,
        f"""<div class=h><b>vernadet</b><span>Commande {number} du {d.date(d.day, "%d/%m/%Y")}</span></div><div class=g><div><i>Donneur d'ordre</i>{b.block()}<br>{b.vat}</div><div><i>À livrer</i>{d.ship.block()}<br>Réception 7h-12h</div><div><i>À facturer</i>CSP Vernadet Services GIE<br>BP 90217<br>69398 Lyon Cedex 03</div></div>
        <p>Fournisseur : {d.seller.block(" – ")} (compte {d.code("401V###")})<br>V/devis {d.code("DE-######")} &emsp; N/affaire {d.code("A26.###")} &emsp; Acheteur : Maëlle Guichard &emsp; Livraison souhaitée : {d.date(d.wanted, "%d/%m/%Y")}</p>{grid("Notre réf.<br>Votre réf.|Article|>Quantité|>Prix brut HT|>Rem. %|>Net HT", map(item, items))}<p class=r>Total commande HT : <b>{n(d.sum(items))} EUR</b></p>""",
    )


def fr_traiteur(d: Deal) -> str:
    """A restaurant: a coloured side strip holds buyer and place, families as headings with their sums, quantity and unit in one cell."""
    d.settle(named("Comptoir des Halles", d))
    items, number = d.take(5, 11, yours="#####"), d.code("0##/26")
    d.says(items, "sdqupa", number, total=d.sum(items), wanted=True, ship=d.ship.name if d.nth % 2 else None)
    b, half = d.buyer, len(items) // 2

    def family(title: str, some: list[Item]) -> str:
        inner = "".join(
            row(f"{i.text} <small>{i.yours}</small>|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in some
        )
        return f"<tr class=f><td colspan=3>{title}<td class=r>{n(d.sum(some))}</tr>{inner}"

    css = """body{font:9.6pt 'Liberation Sans'}.w{display:grid;grid-template-columns:48mm 1fr;min-height:250mm}.l{background:#5b1a2e;color:#fff;padding:6mm 4mm}.l b{font:italic 17pt 'DejaVu Serif';display:block;margin-bottom:8mm}.l i{display:block;margin-top:8mm;font-size:7.5pt}.m{padding:4mm 0 0 7mm}.t{width:100%;margin-top:5mm}.t th{text-align:left;border-bottom:.6pt solid;padding:1mm}.t .r{text-align:right}.t td{padding:1.2mm 1mm}.t .r{white-space:nowrap}.f td{font-weight:bold;color:#5b1a2e;padding-top:4mm}.t small{color:#888}"""
    place = f"<i>LIVRER À</i>{d.ship.block()}" if d.nth % 2 else "<i>LIVRAISON</i>par la cour, sonner deux fois"
    return sheet_of(
        css,
        f"""<div class=w><div class=l><b>Le Comptoir des Halles</b>{lines(b.name, b.street, b.city, b.phone)}{place}<i>TVA</i>{b.vat}</div><div class=m><h2>Commande n° {number}</h2>passée le {d.date(d.day, "%e %B %Y")} chez {d.seller.name}<br>pour livraison le <b>{d.date(d.wanted, "%e %B %Y")}</b> avant 9 h
        <table class=t><tr><th>Produit<th class=r>Quantité<th class=r>Prix HT<th class=r>Total HT</tr>{family("Cuisine", items[:half])}{family("Entretien et divers", items[half:])}</table><p class=r>Total HT <b>{n(d.sum(items))} €</b></p><p>Pas de remplacement sans mon accord. Merci, Bastien</p></div></div>""",
    )


def fr_quebec(d: Deal) -> str:
    """A Quebec order: dollars behind the figures, two taxes, a carrier's shed as place of delivery, lines with their own dates."""
    d.settle(named("Laurentiennes", d))
    items, number = d.take(3, 9, ours="SL-####", yours="@@@###", spread=True), d.code("BC-2####")
    net = d.sum(items)
    total = net + tax(net, TPS) + tax(net, TVQ)
    d.says(items, "bsdqupat", number, total=total, currency="CAD", ship=d.ship.name)
    b = d.buyer
    body = (
        row(
            f"{i.at}|>{n(i.quantity, None)}|{i.unit}|{i.ours}|{i.text}<br>Fourn. : {i.yours}|{d.date(i.date, '%Y-%m-%d')}|>{n(i.price)} $|>{n(i.amount)} $"
        )
        for i in items
    )
    css = """body{font:9pt 'Liberation Sans Narrow'}.h{display:grid;grid-template-columns:1fr 1fr}.h h1{text-align:right;margin:0;font-size:17pt}.q{width:100%;margin:4mm 0}.q td{border:.5pt solid #333;padding:1mm 2mm}.q .cap td{background:#333;color:#fff;font-size:7.5pt}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm}.g b{display:block;border-bottom:.5pt solid}.t{width:100%;margin-top:5mm}.t th{background:#333;color:#fff;padding:1mm}.t td{padding:1.2mm 1mm;border:.3pt solid #bbb}.z{margin:3mm 0 0 auto}.z td{padding:.5mm 3mm}"""
    head = strips(
        f"N° de commande|{number}",
        f"Date|{d.date(d.day, '%Y-%m-%d')}",
        f"Soumission|{d.code('S-####')}",
        f"Projet|{d.code('P26-##')}",
        "Conditions|Net 30 jours",
        "Devise|CAD",
    )
    sums = facts(
        f"Sous-total|>{n(net)} $",
        f"TPS 5 %|>{n(tax(net, TPS))} $",
        f"TVQ 9,975 %|>{n(tax(net, TVQ))} $",
        f"<b>Total</b>|><b>{n(total)} $</b>",
        kind="z",
    )
    return sheet_of(
        css,
        f"""<div class=h><div><b style="font-size:13pt">{b.name}</b><br>{b.street}<br>{b.city}<br>{b.phone}<br>{b.vat}</div><h1>BON DE COMMANDE</h1></div>{head}<div class=g><div><b>Fournisseur</b>{d.seller.block()}</div><div><b>Expédier à</b>{d.ship.block()}</div><div><b>Facturer à</b>Comptes fournisseurs<br>{b.street}<br>{b.city}</div></div>
        {grid("#|>Qté|Un.|Notre code|Description|Requis le|>Prix unit.|>Montant", body)}{sums}<p>Le numéro de commande doit figurer sur l'étiquette de chaque colis.</p>""",
        "letter",
    )


LAYOUTS = [(fr_mairie, 2), (fr_groupe, 2), (fr_traiteur, 2), (fr_quebec, 2)]
