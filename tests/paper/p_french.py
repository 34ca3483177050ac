"""Set p: what a chain of bakeries, a plumber, a hospital and a Belgian body shop send."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.o_print import beside, box, reckon, thirds
from tests.paper.p_print import FEW, fields, order

fr = figures("fr")


def fr_fournils(d: Deal) -> str:
    """Bakers' trade program: columns parted by upright rules down to the foot, discount, sums in a strip of boxes below."""
    items = order(d, "Fournils", "boul", 4, 13, yours="@@@####", few=FEW, discount=True, units="case=CT bag=SAC pack=LOT pc=U box=BTE m=ML")
    number, net = d.code("CF00####"), d.sum(items)
    vat = tax(net, "5.5")
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm;border:.5pt solid #000}.t th{border:.5pt solid #000;padding:1mm;background:#f3e3c3}.t td{border-left:.5pt solid #000;padding:.8mm 1.2mm}.f td{border:.5pt solid #000;padding:1mm 2mm}.p td{padding:.3mm 5mm .3mm 0}"""
    body = [
        row(f"{i.yours}|{i.text}|>{fr(i.quantity)}|{i.unit}|>{fr(i.price)}|>{fr(i.discount) + ' %' if i.discount else ''}|>{fr(i.amount)}")
        for i in items
    ]
    body.append("<tr style='height:26mm'><td><td><td><td><td><td><td></tr>")
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tél. {d.buyer.phone}", box(f"{d.seller.block()}", css="min-height:26mm;border-radius:2mm"), widths="0 86")}<div style="height:5mm"></div><b style="font-size:14pt">Bon de commande n° {number}</b>{facts(f"Date :|{d.date(d.day, '%d/%m/%Y')}", f"Date de livraison prévue :|{d.date(d.wanted, '%d/%m/%Y')}", f"Livraison :|{d.ship.block(', ')}")}{grid("Référence|Désignation|>Qté|U|>P.U. HT|>Remise|>Montant HT", body)}<div style="height:3mm"></div>{fields(f"Total HT|{fr(net)} €", "Taux TVA|5,50 %", f"Montant TVA|{fr(vat)} €", f"Total TTC|<b>{fr(net + vat)} €</b>", small="font-size:7.4pt")}<p>Merci de nous retourner l'accusé de réception sous 24 h. Livraison avant 5 h du matin impérativement.</p>{thirds(f"SAS au capital de 120 000 € – N° TVA {d.buyer.vat}", "Page 1/1")}""",
    )


def fr_garrigou(d: Deal) -> str:
    """A plumber's letter: goods in a plain list of amount and words, no numbers of articles, prices to be as last time."""
    items = order(d, "Garrigou", "plomb", 2, 7, few=FEW)
    d.says(items, "dqu", None, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:11.4pt/1.45 'Liberation Serif'}.t{margin:4mm 0 4mm 8mm}.t th{padding-right:8mm;text-decoration:underline;font-weight:normal}.t td{padding:.6mm 8mm .6mm 0}"""
    body = (row(f">{fr(i.quantity, None)}|{i.unit}|{i.text}") for i in items)
    return sheet_of(
        css,
        f"""<b>{d.buyer.name}</b><br>Chauffage – Sanitaire – Dépannage<br>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.phone}<div style="margin:6mm 0 0 95mm">{d.seller.block()}<br><br>Figeac, le {d.date(d.day, "%e %B %Y")}</div><p><u>Objet</u> : commande de fournitures</p><p>Monsieur,</p><p>Veuillez préparer pour notre chantier de la résidence du Célé les fournitures suivantes :</p>{grid(">Quantité|Unité|Désignation", body)}<p>À livrer au {d.ship.block(", ")}, pour le {d.date(d.wanted, "%e %B %Y")} au plus tard. Prix selon votre dernière offre. Si une fourniture manque, me rappeler avant de remplacer.</p><p>Cordialement,</p><p style="margin:10mm 0 0 95mm">Bernard Garrigou</p>""",
    )


def fr_yerrette(d: Deal) -> str:
    """A hospital's system in tiny print: own code and supplier's, prices by hundred, market's number in the head, tax by line."""
    items = order(
        d,
        "Yerrette",
        "hop",
        9,
        22,
        ours="M######",
        yours="######",
        per=True,
        units="pc=UN pair=PAI can=FL bag=SAC pack=LOT",
    )
    number, net = d.code("26H#####"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "bsdqupka", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:7.4pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border:.4pt solid #666;background:#dfe9f2;padding:.7mm}.t td{border:.25pt solid #aaa;padding:.6mm .8mm}.f td{border:.4pt solid #666;padding:.8mm 1.5mm}"""
    body = (
        row(f"={i.at}|{i.ours}|{i.yours}|{i.text}|{i.unit}|>{fr(i.quantity, None)}|>{fr(i.price)}|>{i.per}|>{fr(i.amount)}|>20,00")
        for i in items
    )
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:11pt'>{d.buyer.name}</b><br>Direction des achats et de la logistique<br>{d.buyer.street}, {d.buyer.city}<br>Tél. {d.buyer.phone}", f"<div class=r style='font:bold 13pt Liberation Sans'>COMMANDE<br>{number}</div>")}<div style="height:3mm"></div>{fields(f"Date de commande|{d.date(d.day, '%d/%m/%Y')}", f"Date de livraison|{d.date(d.wanted, '%d/%m/%Y')}", "Marché|2025-DM-0177 lot 4", "Code service|6114", "Engagement|26-00418", "SIRET|267 700 941 00018", small="font-size:6pt;color:#555")}<div style="height:3mm"></div>{beside(f"<b>Fournisseur</b><br>{d.seller.block()}", f"<b>Lieu de livraison</b><br>{d.ship.block()}<br>Réception 8 h – 15 h 30")}{grid("=Lg|Code produit|Réf. fourn.|Libellé|U|>Quantité|>Prix HT|>par|>Montant HT|>TVA", body)}{reckon(f"Total HT EUR|{fr(net)}", f"TVA 20 %|{fr(vat)}", f"Total TTC EUR|{fr(net + vat)}")}<div>Facturation par Chorus Pro uniquement. Indiquer le numéro d'engagement.</div>""",
    )


def fr_lambiotte(d: Deal) -> str:
    """A Belgian body shop's open-source system: supplier's code in brackets before the words, amount with its unit, tax as a word."""
    items = order(
        d, "Lambiotte", "carr", 2, 8, yours="@@##-###", few=FEW, units="pc=Unité(s) can=Bidon(s) bag=Sachet(s) box=Boîte(s) case=Carton(s)"
    )
    number, net = d.code("P0####"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupat", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:10pt/1.45 'DejaVu Sans Condensed';color:#333}.t{width:100%;margin-top:6mm}.t th{border-bottom:1pt solid #6b3e75;color:#6b3e75;padding:1.2mm}.t td{padding:1.2mm;border-bottom:.3pt solid #ddd}.t .r{white-space:nowrap}.f td{padding:1mm 0}"""
    body = (
        row(f"[{i.yours}] {i.text}|21% M|{d.date(d.wanted, '%d/%m/%Y')}|>{fr(i.quantity)} {i.unit}|>{fr(i.price)}|>{fr(i.amount)} €")
        for i in items
    )
    return sheet_of(
        css,
        f"""<b style="font-size:13pt;color:#6b3e75">{d.buyer.name}</b><hr style="border:0;border-top:.5pt solid #6b3e75">{d.buyer.street}<br>{d.buyer.city}<br>Belgique<div style="height:6mm"></div>{beside(f"<b>Adresse d'expédition</b><br>{d.ship.block()}", f"{d.seller.block()}<br>{d.seller.country}")}<h2 style="font-weight:normal;margin:9mm 0 3mm">Bon de commande n° {number}</h2>{fields("Acheteur :|Benoît Lambiotte", f"Date de la commande :|{d.date(d.day, '%d/%m/%Y')}", f"Réception prévue :|{d.date(d.wanted, '%d/%m/%Y')}", small="font-weight:bold")}{grid("Description|Taxes|Date demandée|>Qté|>Prix unitaire|>Montant", body)}{reckon(f"Montant hors taxes|{fr(net)} €", f"TVA 21%|{fr(vat)} €", f"Total|{fr(net + vat)} €")}{thirds(f"{d.buyer.phone} | {d.buyer.vat}", "Page 1 / 1", css="margin-top:30mm")}""",
    )


LAYOUTS = [(fr_fournils, 2), (fr_garrigou, 1), (fr_yerrette, 1), (fr_lambiotte, 1)]
