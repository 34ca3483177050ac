"""Set m: what wine growers, a small commune, hair salons, a pool builder and a Swiss watch maker send."""

from tests.paper.d_print import facts, figures, grid, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import feet
from tests.paper.m_print import SOME, card, edges, ladder, order, shelf

n, ch = figures("fr"), figures("ch")


def fr_vignerons(d: Deal) -> str:
    """Growers' management program: own code with the supplier's reference below, discount, price per hundred, strip of facts."""
    items = order(
        d,
        "Vignerons",
        "vigne",
        5,
        11,
        ours="MS#####",
        yours="@@####",
        per=True,
        discount=True,
        units="pc=U roll=BOB box=BTE bag=SAC pack=PQ can=BID",
    )
    number, net = d.code("CF26-####"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "bsdqupka", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:8.9pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:4mm;border:.6pt solid #333}.t th{background:#efe6d2;border:.6pt solid #333;padding:1mm}.t td{border-left:.6pt solid #333;border-right:.6pt solid #333;padding:1mm 1.2mm}.q{width:100%}.q td{border:.5pt solid #333;padding:.8mm 2mm}.cap td{font-size:7.4pt;background:#efe6d2}"""
    body = (
        row(f"{i.ours}<br>Réf. {i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.discount) if i.discount else ''}|>{n(i.amount)}")
        for i in items
    )  # fmt: skip
    return sheet_of(
        css,
        f"""{edges(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tél. {d.buyer.phone}", "<b style='font-size:15pt'>COMMANDE FOURNISSEUR</b>")}<div style="margin:8mm 0 6mm 100mm">{d.seller.block()}</div>{strips(f"N° de commande|{number}", f"Date|{d.date(d.day, '%d/%m/%Y')}", f"Livraison souhaitée|{d.date(d.wanted, '%d/%m/%Y')}", "Code fournisseur|F00482", "Suivi par|M. Escande")}<p>Adresse de livraison : {d.ship.block(", ")}</p>{grid("Article|Désignation|>Quantité|Unité|>P.U. HT|>Par|>Remise %|>Montant HT", body)}{ladder(("Total HT", n(net)), ("TVA 20,00 %", n(vat)), ("Total TTC EUR", n(net + vat)))}<p>Merci de nous retourner un exemplaire signé pour accord. Quai ouvert de 8 h à 11 h 30.</p>{feet(d.buyer.name, "SCA à capital variable", f"TVA {d.buyer.vat}")}""",
    )


def fr_commune(d: Deal) -> str:
    """A commune's order with budget references: amount, words, price, rate and sum with tax; delivered to a school."""
    items = order(d, "Saint-Genou", "ecole", 3, 8, yours="#####", few=SOME)
    number, net = d.code("2026/000###"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqpa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:10.4pt/1.35 'Liberation Serif'}.t{width:100%;margin:5mm 0}.t th,.t td{border:.5pt solid #000;padding:1.2mm 1.6mm}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (row(f"{i.yours}|{i.text}|=20 %|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=c>RÉPUBLIQUE FRANÇAISE<br><b>{d.buyer.name}</b><br>{d.buyer.street} – {d.buyer.city}<br>Téléphone : {d.buyer.phone}</div><h2 class=c>BON DE COMMANDE N° {number}</h2>{edges(facts("Exercice :|2026", "Imputation :|6067 / fonction 211", "Engagement :|E26-0417", "Service :|Affaires scolaires"), f"<br>{d.seller.block()}")}<p>À livrer : {d.ship.block(", ")}</p>{grid("Réf.|Désignation|=TVA|>Qté|>Prix unitaire HT|>Total HT", body)}{ladder(("Total HT", n(net) + " €"), ("TVA", n(vat) + " €"), ("Total TTC", n(net + vat) + " €"))}<p class=r>Fait à Saint-Genou-sur-Loire, le {d.date(d.day, "%e %B %Y")}<br>Le Maire,<br>P. Vaucelle</p><p style="font-size:9pt">Facture à déposer sur le portail public de facturation en rappelant le numéro d'engagement.</p>""",
    )


def fr_salons(d: Deal) -> str:
    """A chain of salons: list out of a portal, pale print, code to scan, no prices, amount in the last column."""
    items = order(d, "Marguerite", "coif", 5, 12, yours="@@-####", few=SOME, soon=6)
    number = d.code("REA######")
    d.says(items, "gsdq", number, currency=None, ship=d.ship.name)
    css = """body{font:9.2pt 'DejaVu Sans Condensed';color:#8a8a8a}.t{width:100%;margin-top:7mm}.t th{font-weight:normal;color:#c58fa3;border-bottom:.5pt solid #e3c6d0;padding:1.4mm}.t td{padding:1.6mm 1.4mm;border-bottom:.3pt solid #eee}"""
    body = (row(f"{i.gtin}|{i.yours}|{i.text}|{i.more}|>{n(i.quantity, None)}") for i in items)
    return sheet_of(
        css,
        f"""<div style="font:italic 22pt 'Liberation Serif';color:#c58fa3">Salons Marguerite</div><p>Réassort {number} du {d.date(d.day, "%d/%m/%Y")}</p>{shelf(card("Fournisseur", d.seller.block(), "padding:0"), card("Salon à livrer", d.ship.block(), "padding:0"), card("Facturation", d.buyer.block(), "padding:0"), css="margin-top:5mm")}{grid("Code EAN|Référence|Produit|Précision|>Quantité", body)}<p style="margin-top:6mm">{len(items)} références. Merci de signaler les ruptures par retour de courriel.</p>""",
    )


def fr_bassins(d: Deal) -> str:
    """A pool builder's project order: positions with decimal numbers under headings of lots, a sum for each, units as of a bill of quantities."""
    items = order(d, "Azur", "piscine", 6, 13, yours="######", few=SOME, units="pc=U m=ml roll=U bag=sac")
    number, net = d.code("26-####-C"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True, ship=d.ship.name)
    lots, cut = ("LOT 1 – HYDRAULIQUE ET FILTRATION", "LOT 2 – REVÊTEMENT ET ABORDS"), len(items) // 2
    css = """body{font:9.2pt/1.3 'Liberation Sans Narrow'}.t{width:100%;margin-top:5mm}.t th{background:#0a6c8f;color:#fff;padding:1.3mm}.t td{padding:1.1mm 1.3mm;border-bottom:.3pt solid #a9cbd8}.h td{background:#d8ecf3;font-weight:bold}.s td{font-style:italic}.p td{padding:.3mm 4mm .3mm 0}"""
    body = ""
    for at, part in enumerate((items[:cut], items[cut:])):
        body += f"<tr class=h><td colspan=7>{lots[at]}</tr>"
        body += "".join(
            row(f"{at + 1}.{k}|{i.text}|{i.yours}|{i.unit}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.amount)}") for k, i in enumerate(part, 1)
        )
        body += row(f"|Sous-total lot {at + 1}|||||>{n(d.sum(part))}", "s")
    info = facts(
        f"Commande|{number}",
        f"Date|{d.date(d.day, '%d.%m.%y')}",
        f"Délai|livraison le {d.date(d.wanted, '%d.%m.%y')}",
        "Conducteur de travaux|L. Ferrero 06 71 00 44 18",
    )
    return sheet_of(
        css,
        f"""{edges(f"<b style='font-size:16pt;color:#0a6c8f'>AZUR BASSINS</b><br>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}", info)}<p style="margin-top:7mm"><b>{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}</p><p>Chantier : {d.ship.block(" – ")}</p>{grid("N°|Désignation des ouvrages et fournitures|Réf. fourn.|U|>Quantité|>PU HT €|>Total HT €", [body])}{ladder(("Montant total HT", n(net) + " €"))}<p>Autoliquidation sans objet. Déchargement par nos soins, accès camion 19 t maximum.</p>""",
    )


def fr_perrelet(d: Deal) -> str:
    """A Swiss watch maker: apostrophe in thousands, each line's week day as a date, own number beside the supplier's, francs."""
    items = order(
        d,
        "Perrelet",
        "montre",
        3,
        9,
        ours="####.###.##",
        yours="@####",
        per=True,
        spread=True,
        units="pc=pce m=m bag=sach. can=bid. pack=paq. box=bte",
    )
    number, net = d.code("A-26#####"), d.sum(items)
    d.says(items, "bsdqupkat", number, total=net, currency="CHF", ship=d.ship.name)
    css = """body{font:9pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:6mm}.t th{border-bottom:.4pt solid #000;padding:0 2mm 1mm 0;font-weight:normal;font-style:italic}.t td{padding:1.4mm 2mm 0 0}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (
        row(
            f"{i.at:02d}|{i.ours}|{i.yours}|{i.text}|{d.date(i.date)}|>{ch(i.quantity, None)}|{i.unit}|>{ch(i.price)}|>{i.per}|>{ch(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=c style="font:15pt 'Liberation Serif';letter-spacing:3pt">PERRELET-DROZ</div><div class=c style="font-size:7.5pt">{d.buyer.name} · {d.buyer.street} · CH-{d.buyer.city} · {d.buyer.phone}</div><div style="margin:10mm 0 8mm 95mm">{d.seller.block(country=True)}</div>{edges(facts(f"Ordre d'achat|<b>{number}</b>", f"Le Locle, le|{d.date(d.day)}", "Notre référence|jmb/ach", "Conditions|30 jours net"), f"<b>Lieu de livraison</b><br>{d.ship.block()}")}{grid("Pos|Notre n°|Votre n°|Désignation|Délai|>Qté|Unité|>Prix|>pour|>Montant CHF", body)}{ladder(("Total hors TVA CHF", ch(net)))}<p>Toute livraison est accompagnée d'un certificat de conformité. Confirmation de commande sous 48 heures.</p>""",
    )


LAYOUTS = [(fr_vignerons, 2), (fr_commune, 2), (fr_salons, 2), (fr_bassins, 2), (fr_perrelet, 2)]
