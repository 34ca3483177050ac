"""Set j: what French and Walloon customers print."""

from tests.paper.d_print import facts, figures, grid, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import buy, feet, hand, head_picture, joined, meet, sides, stamp, sums

n, thin = figures("fr"), figures("thin")


def fr_charpentier(d: Deal) -> str:
    """A plumber's trade package: references, unit prices before tax with discount per cent, totals in a frame, site named."""
    meet(d, "Charpentier")
    items, number = buy(d, "san", 3, 9, yours="@@@####", discount=True), d.code("CF0#####")
    net = d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'Liberation Sans'}.t{width:100%;margin-top:4mm;border:.6pt solid #333}.t th{background:#d8e4ef;border:.6pt solid #333;padding:1mm}.t td{border-left:.4pt solid #888;padding:.9mm 1mm}.p td{padding:.5mm 4mm .5mm 0}.b{border:.6pt solid #333;border-radius:2mm;padding:2mm 3mm;width:82mm}"""
    body = (
        row(
            f"{i.yours}|{i.text}<br><small>{i.more}</small>|={i.unit}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.discount) if i.discount else ''}|>{n(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:14pt;color:#1f4e79'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tél. {d.buyer.phone}", f"<div class=b><small>Fournisseur</small><br>{d.seller.block()}</div>")}<h2 style="margin:8mm 0 3mm">Commande fournisseur N° {number}</h2>{facts(f"Date|{d.date(d.day, '%d/%m/%Y')}", f"Date de livraison souhaitée|{d.date(d.wanted, '%d/%m/%Y')}", "Affaire|26-094 Clos des Marronniers", f"Adresse de livraison|{d.ship.block(', ')}")}{grid("Référence|Désignation|=Unité|>Qté|>P.U. HT|>% Rem|>Montant HT", body)}{sums(("Total HT", n(net)), ("TVA 20,00 %", n(vat)), ("Total TTC €", n(net + vat)))}{feet("SARL au capital de 15 000 € – RCS Bourges 894 170 011", "TVA " + d.buyer.vat, "APE 4322A")}""",
    )


def fr_vaubrenne(d: Deal) -> str:
    """A commune's bon de commande: budget line, legal notes, amounts before and after tax, mayor's stamp, bill to be sent by the state's portal."""
    meet(d, "Vaubrenne")
    items, number = buy(d, "mro", 2, 6, yours="######", units="pc=unité pair=paire bag=sac can=bidon"), d.code("ST2026-###")
    joined(items, " ({})")
    net = d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqupa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:10pt 'Liberation Serif'}.t{width:100%;margin-top:5mm}.t th,.t td{border:.6pt solid;padding:1.2mm}.p{width:100%}.p td{border:.6pt solid;padding:1mm 2mm}.p td:first-child{width:48mm;background:#f3f3f3}"""
    body = (row(f"{i.text}|{i.yours}|={n(i.quantity, None)}|{i.unit}|>{n(i.price)} €|>{n(i.amount)} €") for i in items)
    return sheet_of(
        css,
        f"""{sides("<div class=c>RÉPUBLIQUE FRANÇAISE<br>Département de la Côte-d'Or<br><b>COMMUNE DE VAUBRENNE</b></div>", f"{d.buyer.street}<br>{d.buyer.city}<br>Tél. {d.buyer.phone}")}<h2 class=c>BON DE COMMANDE n° {number}</h2>{facts(f"Acheteur|{d.buyer.name}", f"Titulaire|{d.seller.block(', ')}", f"Date|{d.date(d.day, '%e %B %Y')}", f"Lieu de livraison|{d.ship.block(', ')}", "Délai|8 jours", "Imputation budgétaire|60633 – voirie", "Facturation|Chorus Pro, SIRET 212 106 410 00017, service ST")}{grid("Désignation|Réf.|=Quantité|Unité|>Prix unitaire HT|>Total HT", body)}{sums(("Total HT", n(net) + " €"), ("TVA 20 %", n(vat) + " €"), ("Total TTC", n(net + vat) + " €"))}<p>Le Maire,<br>{hand("G. Poinsot")}</p>{stamp("MAIRIE DE<br>VAUBRENNE", "#23408e", 232, 60, -12)}""",
    )


def fr_arzon(d: Deal) -> str:
    """A hospital's order: market number, own and supplier's references in two rows, packs, thin spaces in thousands."""
    meet(d, "Arzon")
    items, number = buy(d, "med", 4, 9, ours="H#####", yours="##.####", units="pc=UN box=BT pack=PQ case=CT"), d.code("26P######")
    net = d.sum(items)
    vat = tax(net, "5.5")
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:8.6pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:4mm}.t th{border-top:1pt solid #006b54;border-bottom:1pt solid #006b54;padding:1mm}.t td{padding:1mm;border-bottom:.3pt dotted #888}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (
        row(
            f"{i.at}|{i.ours}<br><i>{i.yours}</i>|{i.text}<br>{i.more}|>{thin(i.quantity, 0)}|={i.unit}|>{thin(i.price)}|=5,5|>{thin(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:13pt;color:#006b54'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}", f"<b style='font-size:13pt'>BON DE COMMANDE</b><br>N° {number} du {d.date(d.day, '%d/%m/%Y')}")}<div style="height:6mm"></div>{sides(facts("Marché|2025-M-094 lot 3", "Compte|602.21", "Service|Magasin hôtelier", f"A livrer le|{d.date(d.wanted, '%d/%m/%Y')}"), f"<b>Livraison :</b><br>{d.ship.block()}<br>de 8h à 15h", f"<b>Fournisseur 04170 :</b><br>{d.seller.block()}")}{grid("Lig|Code CH<br><i>Réf. frs</i>|Libellé|>Qté|=UC|>PU HT|=TVA|>Montant HT", body)}{sums(("Montant HT", thin(net)), ("TVA", thin(vat)), ("Montant TTC EUR", thin(net + vat)))}<p>La facture devra rappeler le numéro du présent bon. Reliquats acceptés.</p>{feet("SIRET 265 609 417 00022", "Tél. " + d.buyer.phone, "Édité le " + d.date(d.day, "%d/%m/%Y") + " par MORVAN L.")}""",
    )


def fr_elecsud(d: Deal) -> str:
    """A maintenance firm's small package under a pictured letterhead: code, label, amount, price, no unit, pick-up at the counter."""
    meet(d, "Élec'Sud")
    items, number = buy(d, "ele", 1, 6, yours="########"), d.code("BC-####")
    joined(items)
    net = d.sum(items)
    d.says(items, "sdqpa", number, total=net, ship=d.ship.name)
    css = """body{font:9.6pt 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{background:#333;color:#fff;padding:1.2mm}.t td{padding:1.2mm;border-bottom:.4pt solid #ccc}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|>{n(i.price)} €|>{n(i.amount)} €") for i in items)
    return sheet_of(
        css,
        f"""{head_picture("Élec'Sud Maintenance", "Courants forts · Courants faibles · Nîmes", "#c45500", wide=150)}<div style="height:8mm"></div>{sides(f"<b>Bon de commande {number}</b><br>Marguerittes, le {d.date(d.day, '%d/%m/%Y')}", d.seller.block())}<p>Merci de nous préparer la commande suivante (livraison au dépôt : {d.ship.block(", ")}) :</p>{grid("Code|Libellé|>Qté|>PU net|>Total", body)}{sums(("Total HT", n(net) + " €"))}<p>Cordialement,<br>{hand("Sandrine B.")}</p>{feet(d.buyer.block(" – "), d.buyer.vat, "Tél. " + d.buyer.phone)}""",
    )


def fr_vandenbossche(d: Deal) -> str:
    """A Belgian sweet maker's open system: purchase order number large, columns in grey, price with three decimals, tax of 21 per cent."""
    meet(d, "Vandenbossche")
    items, number = buy(d, "pack", 3, 7, yours="###-###", places=3, units="pc=Unité(s) roll=Rouleau(x) m=m"), d.code("P0####")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt 'DejaVu Sans';color:#444}.t{width:100%;margin:6mm 0 2mm}.t th{background:#f0eaf0;padding:1.4mm;font-size:8pt}.t td{padding:1.4mm;font-size:8.4pt;border-bottom:.3pt solid #e4dce4}.q td{padding:0 10mm 0 0}.cap td{font-weight:bold;color:#6a3d6a}"""
    body = (row(f"[{i.yours}] {i.text}<br>{i.more}|=21%|>{n(i.quantity)} {i.unit}|>{n(i.price, 3)}|>{n(i.amount)} €") for i in items)
    return sheet_of(
        css,
        f"""{sides("<b style='font:italic bold 18pt Liberation Serif;color:#6a3d6a'>Vandenbossche</b><br>confiseur depuis 1922", d.buyer.block(country=True))}<div style="height:8mm"></div>{sides(f"<b>Adresse de livraison :</b><br>{d.ship.block()}", f"{d.seller.block(country=True)}<br>TVA : {d.seller.vat}")}<h1 style="font-size:17pt;font-weight:normal;color:#6a3d6a">Commande fournisseur n° {number}</h1>{strips(f"Date de confirmation :|{d.date(d.day, '%d/%m/%Y')}", f"Arrivée prévue :|{d.date(d.wanted, '%d/%m/%Y')}", "Acheteur :|Luc Vandenbossche")}{grid("Description|=TVA|>Qté|>Prix unitaire|>Montant", body)}{sums(("Montant hors taxes", n(net) + " €"), ("TVA 21%", n(vat) + " €"), ("Total", n(net + vat) + " €"))}{feet("BE48 7320 0941 7027", d.buyer.vat, d.buyer.phone)}""",
    )


LAYOUTS = [(fr_charpentier, 2), (fr_vaubrenne, 1), (fr_arzon, 1), (fr_elecsud, 1), (fr_vandenbossche, 1)]
