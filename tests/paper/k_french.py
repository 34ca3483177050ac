"""Set k: what French and Walloon customers print: an electrician, a restaurant, a garage, a town hall."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.k_print import HANDFUL, across, basket, block, customer, full, pad, pen, reckoned

n, thin = figures("fr"), figures("thin")


def fr_rougemont(d: Deal) -> str:
    """An electrician's estimating program: chapters by room, reference before designation, total without tax and with."""
    customer(d, "Rougemont")
    items, number = basket(d, "elec", 4, 9, yours="@@@####", units="pc=U m=ML"), d.code("BC26-0###")
    net = d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt 'Liberation Sans'}.t{width:100%;margin-top:5mm;border:.6pt solid #1f4e79}.t th{background:#1f4e79;color:#fff;padding:1.2mm}.t td{padding:.9mm 1.4mm;border-right:.4pt solid #1f4e79}.g td{font-weight:bold;font-style:italic;color:#1f4e79}.lab{color:#1f4e79;font-size:7.6pt}.p td{padding:0 4mm .4mm 0}"""
    cut = len(items) // 2 or 1

    def rows(part: list) -> str:
        return "".join(row(f"{i.yours}|{i.text}|={i.unit}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.amount)}") for i in part)

    body = (
        "<tr class=g><td><td>Rez-de-chaussée<td><td><td><td></tr>"
        + rows(items[:cut])
        + "<tr class=g><td><td>Étage<td><td><td><td></tr>"
        + rows(items[cut:])
    )
    return sheet_of(
        css,
        f"""{across(f"<b style='font-size:14pt;color:#1f4e79'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tél. {d.buyer.phone}<br>TVA {d.buyer.vat}", f"<div style='border:.6pt solid #1f4e79;padding:3mm'>{d.seller.block()}</div>")}<h3 style="margin:7mm 0 2mm">Bon de commande fournisseur n° {number}</h3>{facts(f"Date :|{d.date(d.day, '%d/%m/%Y')}", f"Livraison souhaitée :|{d.date(d.wanted, '%d/%m/%Y')}", f"Lieu de livraison :|{d.ship.block(', ')}", "Affaire :|2026-017 Perrin rénovation")}{grid("Référence|Désignation|=Un.|>Qté|>P.U. HT|>Montant HT", [body])}{reckoned(("Total HT", n(net) + " €"), ("TVA 20,00 %", n(vat) + " €"), ("Total TTC", n(net + vat) + " €"))}<p>Merci de confirmer par retour les délais. Pas de livraison partielle.</p>""",
    )


def fr_ecluse(d: Deal) -> str:
    """A Walloon restaurant's message app: lines of text with a dash, amount and unit first, codes in brackets, wished hour."""
    customer(d, "Écluse", within=3)
    items = basket(
        d,
        "table",
        4,
        8,
        yours="####",
        few=(2, 3, 4, 5, 6, 10),
        units="pc=pièces kg=kg case=cartons bag=sacs pack=paquets bucket=seaux can=bidons",
    )
    d.says(items, "sdqu", None, currency=None, wanted=True)
    body = "".join(f"<div style='margin:1.4mm 0'>- {n(i.quantity, None)} {i.unit} {i.text} [{i.yours}]</div>" for i in items)
    return sheet_of(
        "body{font:11.5pt 'DejaVu Sans Condensed'}",
        f"""<div style="background:#e7f5e1;border-radius:4mm;padding:6mm 8mm;width:150mm"><b>{d.buyer.name}</b> <span style="color:#777;font-size:9pt">{d.date(d.day, "%d/%m/%Y")} 23:{d.rng.randrange(10, 59)}</span><p>Bonsoir {d.seller.name}, commande pour le {d.date(d.wanted, "%d/%m/%Y")} avant 10 h svp :</p>{body}<p>Code client 5512. Merci, bonne soirée ! Benoît</p></div><p style="font-size:8pt;color:#999;margin-top:10mm">Exporté depuis l'application – conversation « Commandes Dinant » – {d.buyer.street}, {d.buyer.city}</p>""",
    )


def fr_thevenot(d: Deal) -> str:
    """A garage's management program: vehicle in the head, discount and net price, brand column, thin spaces in thousands."""
    customer(d, "Thévenot", within=2)
    items, number = basket(d, "atelier", 3, 8, yours="@@ ####", discount=True, few=HANDFUL), d.code("CF#####")
    net = d.sum(items)
    d.says(items, "sdqpa", number, total=net, wanted=True)
    css = """body{font:9pt 'DejaVu Sans'}.t{width:100%;margin-top:6mm}.t th{border:.5pt solid #000;padding:1mm;background:#f0f0f0;font-size:8pt}.t td{border-left:.5pt solid #000;border-right:.5pt solid #000;padding:1mm}.t{border-bottom:.5pt solid #000}.p td{padding:0 5mm .5mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{thin(i.quantity)}|>{thin(i.price)}|>{thin(i.discount)}|>{thin(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:13pt">{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.phone}</div><div style="border:1pt solid #000;border-radius:3mm;padding:4mm 6mm">{d.seller.block()}</div></div><div style="margin:8mm 0 3mm;font-size:13pt">COMMANDE FOURNISSEUR</div>{facts(f"Numéro|{number}", f"Date|{d.date(d.day, '%d/%m/%y')}", f"À livrer le|{d.date(d.wanted, '%d/%m/%y')}", "Véhicule|GK-418-TZ · KANGOO II 1.5 DCI", "Vendeur|Compte 411GTH")}{grid("Référence|Libellé|>Quantité|>Prix brut|>Remise %|>Montant HT", body)}{reckoned(("Montant net HT", thin(net) + " €"))}<p>Passage tournée de 14 h si possible.</p>""",
    )


def fr_kerlouan(d: Deal) -> str:
    """A town hall's order for its school: commitment number, budget line, mayor's signature; the amounts are typed under taxes."""
    customer(d, "Kerlouan")
    items, number = basket(d, "mairie", 3, 7, yours="######", few=(2, 3, 4, 5, 6, 10, 12)), d.code("2026-####")
    net = d.sum(items)
    vat = tax(net, 20)
    d.says([full(i, " – ") for i in items], "sdqpa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:10.4pt 'Liberation Serif'}.t{width:100%;margin-top:5mm}.t th,.t td{border:.6pt solid #000;padding:1.2mm 1.6mm}.lab{font-variant:small-caps;text-decoration:underline}.p td{padding:0 5mm .6mm 0}"""
    body = pad((row(f"{i.text}<br>Réf. {i.yours}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}") for i in items), 4, 8)
    return sheet_of(
        css,
        f"""{across(f"<div class=c>RÉPUBLIQUE FRANÇAISE<br>Département du Finistère<br><b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tél. {d.buyer.phone}</div>", f"<div style='padding-top:16mm'>{d.seller.block()}</div>", gap=30)}<h2 class=c>BON DE COMMANDE N° {number}</h2>{facts(f"Date de la commande :|{d.date(d.day, '%e %B %Y')}", "N° d'engagement :|E260417", "Imputation :|60632 – 211", "Code service Chorus :|MAIRIE29")}<div style="margin-top:3mm">{block("Lieu de livraison", d.ship.block())}</div>{grid("Désignation|>Quantité|>Prix unitaire HT|>Total HT", [body])}{reckoned(("TOTAL HT", n(net)), ("TVA 20 %", n(vat)), ("TOTAL TTC EN EUROS", n(net + vat)), css="width:85mm")}<div style="margin:10mm 0 0 95mm">Le Maire,<br>{pen("Y. Le Gall")}</div>""",
    )


LAYOUTS = [(fr_rougemont, 2), (fr_ecluse, 2), (fr_thevenot, 2), (fr_kerlouan, 1)]
