"""Set d: French and Belgian orders."""

from tests.paper.d_print import facts, figures, grid, named, row, strips, tax
from tests.paper.deal import Deal, Item, cents, sheet_of

n = figures("thin")


def fr_ebp(d: Deal) -> str:
    """EBP: a frame for the supplier at the right, pictures of columns without row lines, sums in a ruled foot, legal line of the buyer at the end."""
    d.buys_in("France")
    items, number = d.take(3, 10, yours="@@@##", discount=True), d.code("BCF0000####")
    net = d.sum(items)
    total = net + tax(net, 20)
    d.says(items, "sdqpa", number, total=total, wanted=True)
    b = d.buyer

    def item(i: Item) -> str:
        return row(
            f"{i.yours}|{i.text}<br>{i.more}|>{n(i.quantity)}|>{n(i.price)} €|>{f'{n(i.discount)} %' if i.discount else ''}|>{n(i.amount)} €|>20,00"
        )

    css = """body{font:9.5pt 'Liberation Sans'}.tt{font-size:17pt;color:#00796b}.d1{border:1pt solid #00796b;width:88mm;margin-left:auto;padding:4mm;border-radius:3mm;min-height:28mm}.q{margin:5mm 0}.q td{border:.6pt solid #00796b;padding:1mm 4mm;text-align:center}.q .cap td{background:#00796b;color:#fff}.t{width:100%;border:.6pt solid #00796b}.t th{background:#00796b;color:#fff;padding:1.2mm;font-weight:normal}.t td{border-right:.6pt solid #00796b;padding:1.2mm}
    .p{margin:4mm 0 0 auto}.p td{padding:1mm 3mm;border-bottom:.4pt solid #00796b}.l{position:fixed;bottom:0;width:100%;text-align:center;font-size:7pt}"""
    head = strips(
        f"Numéro|{number}",
        f"Date|{d.date(d.day, '%d/%m/%Y')}",
        f"Date de livraison|{d.date(d.wanted, '%d/%m/%Y')}",
        f"Code fournisseur|{d.code('FR000##')}",
    )
    sums = facts(f"Total HT|>{n(net)} €", f"TVA (20,00 %)|>{n(tax(net, 20))} €", f"<b>Total TTC</b>|><b>{n(total)} €</b>")
    blank = "<tr style='height:22mm'>" + "<td></td>" * 7 + "</tr>"
    return sheet_of(
        css,
        f"""<div class=tt>Commande fournisseur</div><div class=d1>{d.seller.block()}<br>{d.seller.country}</div>{head}Selon votre devis n° {d.code("D2026-####")} du {d.date(d.day.replace(day=1), "%d/%m/%Y")}<br><br>{grid("Code article|Description|>Qté|>P.U. HT|>% REM|>Montant HT|>TVA", map(item, items), foot=blank)}{sums}
        <p>Livraison complète uniquement. Règlement par LCR à 45 jours fin de mois.</p><div class=l>{b.name} - Siège social : {b.street}, {b.city} - Tél. {b.phone} - TVA intracommunautaire {b.vat}</div>""",
    )


def fr_lycee(d: Deal) -> str:
    """A school's kitchen: commitment number, lots, the amount put in a closing sentence, no discount, VAT 20 and delivery days."""
    d.settle(named("Lycée", d))
    items, number = d.take(3, 9, yours="#####"), d.code("2026-###-K")
    net = d.sum(items)
    total = net + tax(net, 20)
    d.says(items, "sdqupa", number, total=total, wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:10pt 'Liberation Serif'}.h{display:flex;justify-content:space-between}.v{border:.8pt solid;padding:2mm;width:80mm}h1{font-size:15pt;text-align:center;border:1.5pt double;padding:2mm;margin:6mm 20mm}.t{width:100%;margin:4mm 0}.t th,.t td{border:.5pt solid;padding:1.2mm}"""
    body = (row(f"={i.at}|{i.text} ({i.more})|{i.yours}|={i.unit}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    foot = "".join(
        f"<tr><td colspan=6 class=r>{k}<td class=r>{n(v)}</tr>"
        for k, v in (("Total H.T.", net), ("T.V.A. 20 %", tax(net, 20)), ("<b>Net à payer T.T.C.</b>", total))
    )
    return sheet_of(
        css,
        f"""<div class=h><div><small>RÉPUBLIQUE FRANÇAISE<br>Académie d'Amiens</small><br><b>{b.name}</b><br>{b.street}<br>{b.city}<br>Service intendance : {b.phone}</div><div class=v>{d.seller.block()}</div></div><h1>BON DE COMMANDE N° {number}</h1>
        {facts(f"Engagement juridique :|{d.code('EJ26-#####')}", "Service / domaine :|SRH - OPC - 0RESTO", f"Marché public :|{d.code('M2025-##')} lot 4", f"Émis le :|{d.date(d.day, '%e %B %Y')}", f"À livrer le :|{d.date(d.wanted, '%e %B %Y')} entre 6 h 30 et 10 h 00", f"Lieu de livraison :|{d.ship.block(', ')}")}
        {grid("=N°|Désignation|Réf. fournisseur|=Unité|>Quantité|>Prix unitaire HT|>Montant HT", body, foot=foot)}Arrêté le présent bon de commande à la somme de : <b>{n(total)} euros TTC</b>.<p>Facture à déposer sur Chorus Pro, SIRET 198 000 125 00017, avec le numéro du bon de commande.</p><div class=r>L'ordonnateur,<br>la proviseure, C. Vanhecke</div>""",
    )


def fr_x3(d: Deal) -> str:
    """Sage X3 in landscape: many columns, quantities in order and stock unit, a line of text beneath some items."""
    d.settle(named("Chaudronnerie", d))
    items, number = d.take(10, 24, ours="@@@######", yours="####@#", spread=True, short=True), d.code("POF26##0####")
    d.says(items, "bsdqupat", number, total=d.sum(items))
    b = d.buyer

    def item(i: Item) -> str:
        note = "<tr><td><td colspan=9><i>Certificat matière 3.1 à joindre à la livraison</i></tr>" if i.at % 4 == 2 else ""
        return (
            row(
                f"{i.at * 1000}|{i.ours}|{i.text}|{i.yours}|{d.date(i.date, '%d/%m/%y')}|>{n(i.quantity, 0 if i.quantity % 1 == 0 else 2)}|{i.unit}|>{n(i.price, 4)}|>{n(i.amount)}|=NOR"
            )
            + note
        )

    css = """body{font:8.4pt 'Liberation Sans'}.h{display:grid;grid-template-columns:1.2fr 1fr 1fr 1fr;gap:4mm;border:.6pt solid #444;padding:2mm}.h small{color:#777;display:block}.t{width:100%;margin-top:4mm}.t th{text-align:left;background:#dfe7dd;border:.4pt solid #444;padding:1mm}.t th.r{text-align:right}.t td{padding:1mm;border-left:.4pt solid #444;border-right:.4pt solid #444}.t{border-bottom:.4pt solid #444}.e td{border-top:.4pt solid #444;font-weight:bold}"""
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><b style="font-size:15pt">Commande d'achat</b><span>Édité le {d.date(d.day, "%d/%m/%y")} - Page 1</span></div><div class=h><div><small>Société</small><b>{b.name}</b><br>{b.street}<br>{b.city}<br>{b.vat}</div><div><small>Fournisseur {d.code("F0###")}</small>{d.seller.block()}</div>
        <div><small>N° commande</small>{number}<small>Date commande</small>{d.date(d.day, "%d/%m/%y")}<small>Acheteur</small>PEYROT Sylvie</div><div><small>Devise</small>EUR<small>Conditions de paiement</small>CH60J<small>Incoterm</small>DAP usine</div></div>
        {grid("Ligne|Article|Désignation|Art. fournisseur|Livraison|>Qté cdée|UA|>Prix net|>Montant HT|=Taxe", map(item, items), foot=f"<tr class=e><td colspan=8 class=r>Total HT EUR<td class=r>{n(d.sum(items))}<td></tr>")}<p>Accusé de réception à retourner sous 48 heures, faute de quoi la commande est réputée acceptée.</p>""",
        "A4 landscape",
    )


def fr_toiture(d: Deal) -> str:
    """A Belgian roofer's order in a printed letter: site as the address, price per hundred in words, pallets' deposit at the end."""
    d.buys_in("Belgique")
    items, number = d.take(2, 7, yours="###-###", per=True), d.code("TD26/###")
    deposit = cents(d.sum([]) + 24)
    net = d.sum(items) + deposit
    d.says(items, "sdqupka", number, total=net, wanted=True, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        return row(
            f"{n(i.quantity, None)} {i.unit}|{i.text}<br>votre réf. {i.yours}|>{n(i.price)} €{f' les {i.per}' if i.per > 1 else ' / ' + i.unit}|>{n(i.amount)} €"
        )

    css = """body{font:10.5pt 'DejaVu Serif'}.l{border-left:5pt solid #a33;padding-left:4mm}.t{width:100%;margin:5mm 0}.t td{padding:1.8mm 1mm;border-bottom:.4pt dashed #a33}.t th{padding:1mm;color:#a33}.a{margin:10mm 0 8mm 95mm}"""
    foot = row(f"|Consignes palettes (2)||>{n(deposit)} €") + row(f"|<b>Total hors TVA</b>||><b>{n(net)} €</b>")
    return sheet_of(
        css,
        f"""<div class=l><b style="font-size:14pt">{b.name}</b><br>Couverture – Zinguerie<br>{b.street}, {b.city}<br>{b.vat} – Tél. {b.phone}</div><div class=a>{d.seller.block()}</div>{b.city.split(" ", 1)[1]}, le {d.date(d.day, "%e %B %Y")}<p><b>Notre commande {number}</b> – chantier {d.code("C##")}</p>
        Messieurs,<br>Veuillez nous livrer pour le {d.date(d.wanted, "%d/%m/%Y")} sur chantier : {d.ship.block(", ")} (camion-grue, contact M. Piret 0470 55 01 88) :{grid("Quantité|Article|>Prix|>Total", map(item, items), foot=foot)}Factures à l'adresse du siège. Merci de confirmer par retour.<p>Jean-Luc Delvigne</p>""",
    )


def fr_magasin(d: Deal) -> str:
    """A shop's order on a roll of narrow paper: bar code under the name, boxes beside pieces, everything centred, total between dashes."""
    d.buys_in("France")
    items, number = d.take(2, 8, yours="#######"), d.code("26#####")
    d.says(items, "gsdqpa", number, total=d.sum(items), wanted=True)
    b = d.buyer

    def item(i: Item) -> str:
        boxes = -(-int(i.quantity) // 12)
        return row(f"{i.text}<br>{i.gtin} / {i.yours}|>{boxes}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}")

    css = """body{font:8pt 'Liberation Mono';width:112mm}.m{text-align:center}.t{width:100%;border-top:1pt dashed;border-bottom:1pt dashed;margin:3mm 0}.t th{padding:1mm .5mm}.t td{padding:.7mm .5mm .7mm 2mm;white-space:nowrap}.t td:first-child{white-space:normal;padding-left:0}"""
    return sheet_of(
        css,
        f"""<div class=m><b style="font-size:11pt">{b.name}</b><br>{b.street}<br>{b.city}<br>Tél. {b.phone}<br><br>*** COMMANDE N° {number} ***<br>passée le {d.date(d.day, "%d/%m/%Y")} à 17:54<br>Livraison souhaitée : {d.date(d.wanted, "%d/%m/%Y")}</div><br>Fournisseur : {d.seller.name}<br>{d.seller.street}, {d.seller.city}<br>N° client : {d.code("4####")}
        {grid("Article|>Colis|>Qté|>P.A. HT|>Total", map(item, items))}<div class=m>Nombre de lignes : {len(items)}<br>- - - TOTAL HT : {n(d.sum(items))} EUR - - -</div>""",
    )


LAYOUTS = [(fr_ebp, 2), (fr_lycee, 1), (fr_x3, 2), (fr_toiture, 1), (fr_magasin, 1)]
