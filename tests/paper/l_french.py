"""Set l: what French customers and one of Romandy print: a machine shop, a hospital, a mason, a central kitchen, a heating fitter."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import feet, hand, sides
from tests.paper.k_print import across, basket, block, full
from tests.paper.l_print import beside, customer, inside, strip, tally

n, thin, ch = figures("fr"), figures("thin"), figures("ch")


def fr_chastagnier(d: Deal) -> str:
    """A machine shop's commercial package over pages: sums carried, price by hundred, discount, our and your reference."""
    customer(d, "Chastagnier")
    items, number = (
        basket(d, "usine", 18, 22, ours="MG####", yours="@@ ####", per=True, discount=True, units="pc=U can=BID pair=PAI box=BTE"),
        d.code("CA26####"),
    )
    net = d.sum(items)
    vat = tax(net, 20)
    d.says(items, "bsdqupka", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:4mm;border:.6pt solid #333}.t th{background:#d9d9d9;padding:1mm;font-size:7.8pt;border-right:.4pt solid #333}.t td{padding:.9mm 1mm;border-right:.4pt solid #333}.p td{padding:.3mm 4mm .3mm 0}"""
    heads = "Réf. interne|Réf. fournisseur|Désignation|>Qté|Un.|>P.U. brut|>Par|>Rem.|>Montant HT"
    sheets, carried, out = list(d.pages(items, 16, 24)), d.sum([]), []
    for at, part in enumerate(sheets):
        before = row(f"||<b>Report</b>||||||><b>{n(carried)}</b>") if at else ""
        carried += d.sum(part)
        after = row(f"||<b>À reporter</b>||||||><b>{n(carried)}</b>") if part is not sheets[-1] else ""
        rows = (
            row(
                f"{i.ours}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.discount, None) + '%' if i.discount else ''}|>{n(i.amount)}"
            )
            for i in part
        )
        top = f"<div style='break-before:page'>{sides(f'{d.buyer.name} – Commande {number}', f'Page {at + 1}/{len(sheets)}')}</div>"
        out.append((top if at else "") + grid(heads, [before, *rows, after]))
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:12pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tél : {d.buyer.phone}<br>N° TVA : {d.buyer.vat}", f"<div style='font:bold 15pt Liberation Sans'>Commande d'achat</div>Page 1/{len(sheets)}")}<div style="margin:8mm 0 6mm 95mm;border:.6pt solid #333;padding:3mm">{d.seller.block()}</div>{strip(("Numéro", number), ("Date", d.date(d.day, "%d/%m/%y")), ("Code fournisseur", "FBEAU01"), ("Livraison pour le", d.date(d.wanted, "%d/%m/%y")), ("Acheteur", "C. Lascaux"))}<p>Adresse de livraison : {d.ship.block(" – ")}</p>{"".join(out)}{strip(("Total HT", n(net)), ("Taux TVA", "20,00"), ("Montant TVA", n(vat)), ("Total TTC", n(net + vat) + " EUR"), css="margin-top:4mm")}<p>Règlement : virement à 45 jours fin de mois. Merci de nous retourner un accusé de réception sous 48 h.</p>""",
    )


def fr_vivarais(d: Deal) -> str:
    """A hospital's economic management: market lot, unit of order, supplier's reference below in small, sum before tax, bill by the state's portal."""
    customer(d, "Vivarais")
    items, number = basket(d, "soins", 4, 9, ours="######", yours="@####-##", units="box=BTE case=CAR pc=UNI"), d.code("26-#####")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{border-bottom:1pt solid #6a040f;color:#6a040f;padding:1mm}.t td{padding:1.2mm 1mm;border-bottom:.3pt solid #d0b8ba}.p td{padding:.3mm 4mm .3mm 0}.lab{color:#6a040f;font-size:7.6pt}"""
    body = (
        row(f"{i.at}|{i.ours}|{i.text}<br><small>Réf. fourn. : {i.yours} – {i.more}</small>|>{thin(i.quantity, None)}|{i.unit}|>{thin(i.price)}|>{thin(i.amount)}")
        for i in items
    )  # fmt: skip
    return sheet_of(
        css,
        f"""{sides(f"<b>{d.buyer.name}</b><br>Direction des achats et de la logistique<br>{d.buyer.street}, {d.buyer.city}<br>{d.buyer.phone}", f"<div class=r><b style='font-size:14pt'>Bon de commande</b><br>N° {number}<br>émis le {d.date(d.day, '%d/%m/%Y')}</div>")}{across(block("Fournisseur", d.seller.block()), block("À livrer", d.ship.block()), block("Facturation", "Chorus Pro<br>SIRET 260 700 129 00016<br>Service ACHLOG"), css="margin-top:8mm")}<div style="height:4mm"></div>{facts("Marché :|2025-M-0418 lot 6", f"Délai impératif :|{d.date(d.wanted, '%d/%m/%Y')}", "Compte :|H60222 – Budget principal", "Gestionnaire :|Mme Vialatte, poste 3844")}{grid("L.|Code article|Désignation|>Quantité|U.C.|>P.U. HT|>Total HT", body)}{tally(("Total de la commande HT", thin(net) + " €"), wide=80)}<p>Livraisons du lundi au vendredi de 7 h 30 à 11 h 30. Toute livraison sans bon sera refusée.</p>""",
    )


def fr_lebihan(d: Deal) -> str:
    """A mason's letter-like order: quantities before goods with the unit in the cell, no prices, builder's yard words."""
    customer(d, "Le Bihan", within=5)
    items = basket(d, "btp", 3, 7, yours="#####", units="bag=sacs pc=pièces roll=rouleaux box=boîtes")
    d.says(items, "sdqu", None, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:11pt/1.45 'Liberation Serif'}.t{width:90%;margin:5mm 0}.t th{border-bottom:.6pt solid;padding:1mm 0}.t td{padding:1.2mm 0;border-bottom:.3pt dashed #888}"""
    body = (row(f"{n(i.quantity, None)} {i.unit}|{i.text}|code {i.yours}") for i in items)
    return sheet_of(
        css,
        f"""<b style="font-size:15pt">{d.buyer.name}</b><br>Maçonnerie générale – Neuf et rénovation<br>{d.buyer.street} {d.buyer.city} – {d.buyer.phone}<div style="margin:8mm 0 8mm 100mm">{d.seller.block()}<br><br>Locminé, le {d.date(d.day, "%e %B %Y")}</div><p><u>Objet</u> : commande de matériaux</p><p>Bonjour,</p><p>Pouvez-vous nous livrer pour le <b>{d.date(d.wanted, "%e %B %Y")}</b> les matériaux suivants :</p>{grid("Quantité|Matériaux|Référence", body)}<p>À décharger au chantier : {d.ship.block(", ")}. Camion grue indispensable, chef de chantier Yann 06 39 98 41 20.</p><p>Merci d'avance,<br>{hand("E. Le Bihan")}</p>""",
    )


def fr_risle(d: Deal) -> str:
    """A central kitchen's sheet: delivery day in the head, goods by code, weight goods in kilos, price and value, budget order."""
    customer(d, "Risle", within=6)
    items, number = basket(d, "cantine", 5, 10, yours="######", few=(2, 3, 4, 5, 6, 8, 10), units="pc=pce"), d.code("BC-####-26")
    net = d.sum(items)
    vat = tax(net, "5.5")
    d.says([full(i, " – ") for i in items], "sdqupa", number, total=net + vat, wanted=True)
    css = """body{font:9.6pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:-.6pt}.t th,.t td{border:.6pt solid #2b6777;padding:1.1mm 1.4mm}.t th{background:#c8d8e4;font-size:8.4pt}"""
    body = (row(f"{i.text}|{i.yours}|={i.unit}|>{n(i.price)}|><b>{n(i.quantity, None)}</b>|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:13pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city} – Tél. {d.buyer.phone}</div><div style="height:4mm"></div>{beside(inside("Bon de commande n°", f"<b>{number}</b>"), inside("Établi le", d.date(d.day, "%d/%m/%Y")), inside("Livraison le", f"<b>{d.date(d.wanted, '%d/%m/%Y')}</b> avant 7 h"))}{beside(inside("Fournisseur", d.seller.block(" – ")), inside("Imputation", "60623", "flex:.4"), css="margin-top:-.6pt")}{grid("Produit|Code|=Unité|>Prix HT|>Qté|>Total HT", body)}{tally(("Total HT", n(net)), ("TVA 5,5 %", n(vat)), ("Total TTC €", n(net + vat)))}<p>DLC minimum : 8 jours pour les produits frais. Température à réception contrôlée.</p><p class=r>La Présidente, {hand("M. Auvray")}</p>""",
    )


def fr_savary(d: Deal) -> str:
    """A Romandy fitter's business software: francs with apostrophes, TVA at 8.1, amounts with two places, object and delivery left."""
    customer(d, "Savary")
    items, number = basket(d, "usine", 3, 7, yours="###.###.#", units="pc=pce can=bidon"), d.code("CF-0####")
    net = d.sum(items)
    vat = (net * Decimal("0.081")).quantize(Decimal("0.01"))
    d.says(items, "sdqupa", number, total=net + vat, currency="CHF", wanted=True, ship=d.ship.name)
    css = """body{font:9.8pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{border-bottom:.8pt solid #d00000;padding:1.2mm 1mm}.t td{padding:1.4mm 1mm}.p td{padding:.2mm 5mm .2mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{ch(i.quantity)}|{i.unit}|>{ch(i.price)}|>{ch(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(facts("Commande|<b>" + number + "</b>", f"Date|{d.date(d.day)}", "Notre référence|Chantier 2604 / PSa", f"Livraison|{d.date(d.wanted)}", f"Lieu de livraison|{d.ship.name}", f"|{d.ship.street}", f"|{d.ship.city}"), f"<div style='width:72mm'>{d.seller.block(country=True)}</div>")}{grid("N° article|Libellé|>Nombre|Unité|>Prix CHF|>Total CHF", body)}{tally(("Sous-total", ch(net)), ("TVA 8.1 %", ch(vat)), ("Total CHF", ch(net + vat)))}<p style="margin-top:8mm">Avec nos meilleures salutations<br><b>{d.buyer.name}</b></p>{feet(d.buyer.block("<br>"), f"Tél. {d.buyer.phone}<br>{d.buyer.vat}", "commandes@savary.example")}""",
    )


LAYOUTS = [(fr_chastagnier, 2), (fr_vivarais, 1), (fr_lebihan, 1), (fr_risle, 1), (fr_savary, 1)]
