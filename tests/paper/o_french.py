"""Set o: what bookbinders, a cheese dairy, a Brussels upholsterer, a Swiss sailing school and a Quebec maple works send."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, cents, sheet_of
from tests.paper.o_print import FEW, beside, box, leaf, order, reckon, thirds

n, thin, ch = figures("fr"), figures("thin"), figures("ch")


def fr_reliure(d: Deal) -> str:
    """Bookbinders' commercial program: head framed at the right, reference first, amount, price, sum; foot of sums in a strip, legal line."""
    items = order(d, "Montjean", "reliure", 3, 10, yours="@@###", few=FEW, units="pc=U m=ML roll=RLX bucket=SEAU")
    number, net = d.code("CF######"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.3pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:5mm;border:.5pt solid #6d1a36}.t th{background:#6d1a36;color:#fff;padding:1.2mm 1.5mm;font-weight:normal}.t td{padding:1mm 1.5mm;border-left:.3pt solid #c9a6b2}.p td{padding:.3mm 4mm .3mm 0}.s{width:100%;margin-top:4mm}.s td{border:.5pt solid #6d1a36;padding:1mm 2mm;text-align:center}.cap td{font-size:8pt;background:#f5e9ed}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity)}|={i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    strip = row("Total HT|Taux TVA|Montant TVA|Total TTC", "cap") + row(f"{n(net)} €|20,00 %|{n(vat)} €|<b>{n(net + vat)} €</b>")
    return sheet_of(
        css,
        leaf(
            f"""{beside(f"<b style='font:italic bold 15pt Liberation Serif;color:#6d1a36'>Reliure Montjean</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tél. {d.buyer.phone}", f"<b style='font-size:13pt'>BON DE COMMANDE FOURNISSEUR</b><br>N° {number} du {d.date(d.day, '%d/%m/%Y')}<br><br>{box(d.seller.block())}", widths="0 88")}<div style="height:5mm"></div>{facts(f"Livraison souhaitée :|{d.date(d.wanted, '%d/%m/%Y')}", f"Lieu de livraison :|{d.ship.block(', ')}", "Mode de règlement :|Virement à 30 jours", "Suivi par :|Aude Pineau")}{grid("Référence|Désignation|>Quantité|=Unité|>P.U. HT|>Montant HT", body)}<table class=s>{strip}</table><p>Merci de joindre les fiches techniques des papiers.</p>""",
            f"<div class=c style='font-size:7pt;color:#555'>{d.buyer.name} au capital de 15 000 € – RCS Angers 401 772 958 – APE 1814Z – TVA intracommunautaire {d.buyer.vat}</div>",
        ),
    )


def fr_causses(d: Deal) -> str:
    """A dairy's system: article and the supplier's reference below the words, two rates of tax in a table of sums, prices with four places."""
    items = order(d, "Causses", "fromage", 3, 9, ours="EMB####", yours="######", few=FEW, units="pc=PCE can=BID pack=LOT bag=SAC")
    number, net = d.code("26-CA-####"), d.sum(items)
    low = sum((i.amount for i in items if i.at % 3 == 0), Decimal(0))
    vat = tax(net - low, 20) + tax(low, "5.5")
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:4mm}.t th{border-top:.8pt solid #234;border-bottom:.8pt solid #234;padding:1mm 1.2mm}.t td{padding:1.1mm 1.2mm;border-bottom:.3pt solid #ccd}.p td{padding:.3mm 4mm .3mm 0}.v{margin-top:4mm}.v td,.v th{border:.4pt solid #99a;padding:.7mm 3mm;font-size:8.4pt}"""
    body = (
        row(
            f"{i.ours}|{i.text}<br><small>V/réf. {i.yours}</small>|>{thin(i.quantity, None)}|{i.unit}|>{thin(i.price, 4)}|={'5,5' if i.at % 3 == 0 else '20'}|>{thin(i.amount)}"
        )
        for i in items
    )
    rates = [row(f">20,00|>{thin(net - low)}|>{thin(tax(net - low, 20))}")]
    rates += [row(f">5,50|>{thin(low)}|>{thin(tax(low, '5.5'))}")] if low else []
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street} – {d.buyer.city}<br>Tél. {d.buyer.phone}", f"<div class=r><b style='font-size:14pt'>COMMANDE D'ACHAT</b><br>{number}</div>")}<div style="height:8mm"></div>{beside(facts(f"Date commande|{d.date(d.day, '%d.%m.%Y')}", f"Livraison le|{d.date(d.wanted, '%d.%m.%Y')}", "N° fournisseur|401220", "Acheteur|B. Rouquette"), f"<div style='padding-left:12mm'>{d.seller.block()}<br>{d.seller.country}</div>")}<p>Adresse de livraison : {d.ship.block(", ")}</p>{grid("Article|Désignation|>Qté|Un.|>Prix unit. HT|=TVA %|>Total HT", body)}{beside(grid(">Taux|>Base HT|>TVA", rates, "v"), reckon(f"Total HT|{thin(net)}", f"Total TVA|{thin(vat)}", f"Total TTC EUR|{thin(net + vat)}"))}<p>Réception des marchandises de 6 h 30 à 11 h 30. Certificat d'alimentarité exigé pour tout emballage.</p>""",
    )


def fr_delvigne(d: Deal) -> str:
    """A Brussels upholsterer's form in two languages: labels French and Dutch, words set at the right, price before amount."""
    items = order(d, "Delvigne", "tapiss", 2, 7, yours="####", few=FEW, units="pc=p. box=bte bag=sac")
    number, net = d.code("BC ####"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, ship=d.ship.name)
    css = """body{font:9.8pt/1.4 'Liberation Serif'}.t{width:100%;margin-top:5mm}.t th{border-bottom:.8pt solid;padding:1mm 1.5mm;font-weight:normal;font-style:italic;font-size:8.8pt;text-align:right}.t td{padding:1.1mm 1.5mm;text-align:right}.p td{padding:.4mm 5mm .4mm 0}.p td:first-child{font-style:italic}"""
    body = (row(f"{i.yours}|{i.text}|€ {n(i.price)}|{n(i.quantity)}|{i.unit}|€ {n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:20pt;font-variant:small-caps">Maison Delvigne</b><br>Tapissiers-garnisseurs depuis 1921<br>{d.buyer.name}, {d.buyer.street}, {d.buyer.city} – {d.buyer.phone} – {d.buyer.vat}</div><hr style="margin:4mm 0 6mm">{beside(facts(f"Commande / Bestelling|<b>{number}</b>", f"Date / Datum|{d.date(d.day, '%d/%m/%y')}", "Délai / Termijn|au plus tôt"), f"<i>Fournisseur / Leverancier</i><br>{d.seller.block()}")}<p><i>Livraison / Levering</i> : {d.ship.block(", ")}</p>{grid("Réf. / Ref.|Désignation / Omschrijving|Prix / Prijs|Qté / Aantal|Unité / Eenheid|Total / Totaal", body)}{reckon(f"Total HTVA / Totaal excl. btw|€ {n(net)}")}<p style="margin-top:16mm">Signature / Handtekening<br><br>P. Delvigne</p>""",
    )


def fr_bouveret(d: Deal) -> str:
    """A Swiss sailing school's letter with a table: francs with apostrophes, five per cent off all, tax, thanks."""
    items = order(d, "Bouveret", "voile", 3, 8, yours="##.###", few=FEW, units="pc=pce m=m roll=rlx")
    net = d.sum(items)
    off = cents(net * 5 / 100)
    vat = tax(net - off, "8.1")
    number = d.code("EVB-##")
    d.says(items, "sdqupa", number, total=net - off + vat, currency="CHF", wanted=True, ship=d.ship.name)
    css = """body{font:10.2pt/1.45 'DejaVu Sans Condensed'}.t{width:100%;margin:4mm 0 1mm}.t th{text-align:left;border-bottom:.6pt solid #1b4f8f;color:#1b4f8f;padding:1mm 1.2mm}.t td{padding:1mm 1.2mm}"""
    body = (row(f"{i.yours}|{i.text}|>{ch(i.quantity, None)}|{i.unit}|>{ch(i.price)}|>{ch(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div style="background:#1b4f8f;color:#fff;padding:3mm 4mm;font-size:15pt">École de Voile du Bouveret</div><div style="font-size:8pt;padding:1mm 4mm">{d.buyer.block(" · ")} · {d.buyer.phone} · {d.buyer.vat}</div><div style="margin:10mm 0 0 100mm">{d.seller.block()}</div><p style="margin:8mm 0 6mm 100mm">Le Bouveret, le {d.date(d.day, "%e %B %Y")}</p><p><b>Commande {number} : matériel pour la saison</b></p><p>Madame, Monsieur,</p><p>Nous vous prions de bien vouloir nous livrer les articles ci-dessous d'ici au {d.date(d.wanted, "%e %B %Y")} à l'adresse suivante : {d.ship.block(", ")}.</p>{grid("N° article|Article|>Quantité|Unité|>Prix CHF|>Total CHF", body)}{reckon(f"Total|{ch(net)}", f"Remise école 5%|–{ch(off)}", f"TVA 8.1%|{ch(vat)}", f"Total à payer CHF|{ch(net - off + vat)}")}<p>En vous remerciant de votre prompte livraison, nous vous adressons nos meilleures salutations.</p><p style="margin-top:10mm">Mélanie Curdy, cheffe de base</p>""",
    )


def fr_erable(d: Deal) -> str:
    """A Quebec works' form: labels in French with English beneath, rate before amount, two taxes, dollars after the figure, Letter paper."""
    items = order(d, "Ruisseau", "erable", 2, 7, yours="@####", few=FEW, units="pc=UN roll=RL box=BT case=CS pack=PQ can=CR bag=SC")
    number, net = d.code("BC-#####"), d.sum(items)
    gst, qst = tax(net, 5), tax(net, "9.975")
    d.says(items, "sdqupa", number, total=net + gst + qst, currency="CAD", wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm;border:.6pt solid #7a4a12}.t th{border-bottom:.6pt solid #7a4a12;padding:1mm 1.4mm;background:#f8efe2;line-height:1.15}.t th small{font-weight:normal;color:#666}.t td{padding:1.1mm 1.4mm;border-bottom:.3pt solid #e2d3bd}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.price)} $|>{n(i.quantity, None)}|{i.unit}|>{n(i.amount)} $") for i in items)
    heads = "Code|Description|>Prix unitaire<br><small>Unit price</small>|>Quantité<br><small>Quantity</small>|Unité<br><small>Unit</small>|>Montant<br><small>Amount</small>"
    return sheet_of(
        css,
        leaf(
            f"""{beside(f"<b style='font-size:15pt;color:#7a4a12'>❦ Ruisseau-Clair</b><br>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>Tél. {d.buyer.phone}", f"<div class=r><b style='font-size:15pt'>BON DE COMMANDE</b><br><small>Purchase order</small><br>No {number}</div>")}<div style="height:6mm"></div>{beside(box(d.seller.block() + "<br>" + d.seller.country, "Fournisseur / Vendor", "min-height:30mm"), box(d.ship.block(), "Expédier à / Ship to", "min-height:30mm"))}<div style="height:4mm"></div>{beside(facts(f"Date :|{d.date(d.day, '%Y-%m-%d')}", f"Date requise :|{d.date(d.wanted, '%Y-%m-%d')}"), facts("Conditions :|Net 30 jours", "Transport :|FAB destination"))}{grid(heads, body)}{reckon(f"Sous-total|{n(net)} $", f"TPS 5 % (RT 0001)|{n(gst)} $", f"TVQ 9,975 %|{n(qst)} $", f"Total (CAD)|{n(net + gst + qst)} $")}<p>Approuvé par : ______________________________</p>""",
            thirds("TPS : 81442 7706 RT0001", "TVQ : 1204418871 TQ0001", "comptes@ruisseauclair.example"),
            248,
        ),
        "Letter",
    )


LAYOUTS = [(fr_reliure, 2), (fr_causses, 2), (fr_delvigne, 1), (fr_bouveret, 1), (fr_erable, 2)]
