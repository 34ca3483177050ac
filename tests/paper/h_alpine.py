"""Set h: orders of an Austrian village, a Swiss hotel, a baker, a nursery and a Swiss village that speaks French."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.h_print import blanks, meet, tick, weekday

n, ch, bare = figures("de"), figures("ch"), figures("bare")


def de_gemeinde(d: Deal) -> str:
    """An Austrian village's order slip: preprinted words with dotted lines, boxes to tick, quantity first, a budget code for each line."""
    meet(d, "Wendelin")
    items, number = d.take(2, 4, yours="####", discount=False), d.code("2026/0##")
    net = d.sum(items)
    d.says(items, "dqupa", number, total=net, wanted=True, ship=d.ship.name)
    dots = "border-bottom:1pt dotted #000;padding:0 3mm;font-family:'Liberation Mono'"
    css = """body{font:10pt 'DejaVu Serif'}.t{width:100%;margin:5mm 0}.t th,.t td{border:.7pt solid #000;padding:1.4mm}.t td{font-family:'Liberation Mono';font-size:8.6pt}p{line-height:1.9}"""
    body = (row(f">{n(i.quantity, None)}|{i.unit}|{i.text}, {i.more}|{d.code('1/612000-4##')}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td style="width:24mm"><svg width=70 height=80><path d="M5 5h60v40q0 25-30 32q-30-7-30-32z" fill="#c8102e" stroke="#000"/><path d="M35 12l14 30h-28z" fill="#fff"/></svg><td><b style="font-size:14pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city} · Bezirk Innsbruck-Land · Tel. {d.buyer.phone}<br>UID {d.buyer.vat}</tr></table>
        <h2 class=c style="letter-spacing:4pt">BESTELLSCHEIN</h2><p>Nr. <span style="{dots}">{number}</span> &nbsp; vom <span style="{dots}">{d.date(d.day, "%e.%n.%Y")}</span> &nbsp; an die Firma<br><span style="{dots}">{d.seller.block(", ")}</span></p>
        <p>{tick("Lieferung", True)} &nbsp; {tick("Abholung")} &nbsp; {tick("Reparatur")} &nbsp; {tick("Dienstleistung")} &nbsp; bis längstens <span style="{dots}">{d.date(d.wanted, "%e.%n.%Y")}</span><br>frei Haus nach <span style="{dots}">{d.ship.block(", ")}</span></p>
        {grid(">Anzahl|Einheit|Gegenstand|VASt.|>Einzelpreis €|>Betrag €", body, foot=blanks(6, 5 - len(items)) + row(f"||<b>Summe ohne USt.</b>|||><b>{n(net)}</b>"))}<p>Die Rechnung ist mit diesem Bestellschein als E-Rechnung zu legen. Skonto <span style="{dots}">2 % 14 Tage</span></p><p>Der Bauamtsleiter: <i>Ing. Gstrein</i> &nbsp;&nbsp;&nbsp; Gesehen, der Bürgermeister: ..............................</p>""",
    )


def de_belvoir(d: Deal) -> str:
    """A Swiss hotel's portal print: path, buttons, each article a card with a stepper, amounts in francs, addresses below the goods."""
    meet(d, "Belvoir")
    items, number = d.take(3, 6, yours="#######"), d.code("WEB-######")
    net = d.sum(items)
    vat = tax(net, "8.1")
    d.says(items, "sdqupa", number, total=net + vat, currency="CHF", wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'DejaVu Sans Light';color:#333}.n{font-size:7.6pt;color:#888;margin:3mm 0}.b{display:inline-block;border-radius:2mm;background:#006d77;color:#fff;padding:1.4mm 5mm;font-size:8pt}.k{display:grid;grid-template-columns:20mm 1fr 30mm 26mm 28mm;gap:3mm;border:.4pt solid #ddd;border-radius:2mm;padding:2.5mm;margin:2mm 0;break-inside:avoid}.s{border:.4pt solid #999;border-radius:3mm;padding:.8mm 2.4mm}small{color:#888}.a{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm;margin-top:5mm}.a div{background:#f4f7f7;padding:3mm}"""

    def card(i: Item) -> str:
        hue = i.at * 47 % 360
        return f"""<div class=k><svg viewBox="0 0 20 14" style="width:18mm"><rect width=20 height=14 rx=2 fill="hsl({hue} 30% 85%)"/><circle cx=10 cy=7 r=4 fill="hsl({hue} 40% 60%)"/></svg><div><b>{i.text}</b><br><small>{i.more}<br>Artikel {i.yours} &nbsp; ● an Lager</small></div><div><span class=s>– &nbsp; {n(i.quantity, None)} &nbsp; +</span><br><small>{i.unit}</small></div><div class=r>CHF {ch(i.price)}<br><small>pro {i.unit}</small></div><div class=r><b>CHF {ch(i.amount)}</b></div></div>"""

    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:14pt;color:#006d77">gastro<i>bestell</i></b><td class=r>Angemeldet: R. Caduff ▾ &nbsp; Warenkorb (0)</tr></table><div class=n>Start › Mein Konto › Bestellungen › {number}</div><h2>Bestellung {number}</h2><p>Bestelldatum {d.date(d.day)} · Wunschlieferdatum {d.date(d.wanted)} · Status <b>übermittelt</b></p><p><span class=b>Drucken</span> <span class=b>Nochmals bestellen</span> <span class=b style="background:#bbb">Stornieren</span></p>{"".join(map(card, items))}
        <table style="margin-left:auto">{row(f"Zwischentotal &nbsp;|>CHF {ch(net)}")}{row(f"MWST 8.1 %|>CHF {ch(vat)}")}{row(f"<b>Total</b>|><b>CHF {ch(net + vat)}</b>")}</table>
        <div class=a><div><small>Besteller</small><br>{d.buyer.block()}</div><div><small>Lieferadresse</small><br>{d.ship.block()}</div><div><small>Lieferant</small><br>{d.seller.block()}</div></div><p><small>© gastrobestell · AGB · Datenschutz · Seite 1 von 1 · https://shop.gastrobestell.example/konto/bestellungen/{number}</small></p>""",
    )


def de_backstube(d: Deal) -> str:
    """A baker's fax form, most rows left empty: no head over the units, quantities in large type, no prices, number below the goods."""
    meet(d, "Zwirnlein")
    items, number = d.take(3, 7, yours="####"), d.code("###")
    d.says(items, "sdqu", number, currency=None, wanted=True)
    css = """body{font:11pt 'Liberation Mono'}h1{font:bold 30pt 'Liberation Sans';margin:0;letter-spacing:8pt}.p td{padding:1mm 5mm 1mm 0}.t{width:100%;margin-top:6mm}.t td,.t th{border:.8pt solid #000;padding:1.3mm 2mm;height:8mm}.t td:nth-child(2){font-size:13pt;font-weight:bold}"""
    body = (row(f"{i.yours}|>{n(i.quantity, None)}|{i.unit}|{i.text}") for i in items)
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><h1>FAX</h1><td class=r>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>Tel/Fax {d.buyer.phone}</tr></table><hr>
        {facts(f"An:|{d.seller.name}, Bestellannahme", f"Datum:|{weekday(d.day, 'de')[:2]}, {d.date(d.day, '%d.%m.%y')}", "Seiten:|1", f"Betreff:|Bestellung für {weekday(d.wanted, 'de')}, {d.date(d.wanted, '%d.%m.%y')}")}
        {grid("Ihre Nr.|Menge||Ware", body, foot=blanks(4, 14 - len(items)))}<p>Bestellzettel Nr. {number} &nbsp;&nbsp; Bitte vor 4 Uhr früh anliefern, Schlüssel wie gehabt!</p><p>Gruß, Zwirnlein</p>""",
    )


def fr_aubonne(d: Deal) -> str:
    """A Swiss village's form: accounts by line, francs with apostrophes, VAT a column, addressee and place of delivery in a window."""
    meet(d, "Aubonne")
    items, number = d.take(3, 6, yours="##.###.##"), d.code("VA-26-###")
    net = d.sum(items)
    vat = tax(net, "8.1")
    d.says(items, "sdqupa", number, total=net + vat, currency="CHF", ship=d.ship.name)
    css = """body{font:9.6pt 'Liberation Sans'}.w{margin:10mm 0 10mm 95mm;height:26mm}.t{width:100%}.t th{border-bottom:1.2pt solid #2e7d32;padding:1mm;font-size:8.4pt}.t td{border-bottom:.3pt dotted #2e7d32;padding:1.6mm 1mm}.v td{padding:.6mm 3mm}"""
    body = (
        row(f"{i.text}<br><small>{i.more} – art. {i.yours}</small>|{d.code('430.31##')}|>{ch(i.quantity, None)} {i.unit}|>{ch(i.price)}|=8.1|>{ch(i.amount)}") for i in items
    )  # fmt: skip
    sums = facts(f"Sous-total CHF|>{ch(net)}", f"TVA 8.1 %|>{ch(vat)}", f"<b>Total TTC CHF</b>|><b>{ch(net + vat)}</b>", kind="v")
    return sheet_of(
        css,
        f"""<b style="font-size:13pt;color:#2e7d32">COMMUNE DE VERS-L'AUBONNE</b><br>Municipalité – Dicastère des travaux<br>{d.buyer.street}, {d.buyer.city}<br>{d.buyer.phone}<div class=w>{d.seller.block()}</div><p>Vers-l'Aubonne, le {d.date(d.day, "%e %B %Y")}</p><h3>Bon de commande {number}</h3><p>Madame, Monsieur, par la présente nous vous commandons ce qui suit, à livrer <b>dès que possible</b> à : <b>{d.ship.name}</b>, {d.ship.street}, {d.ship.city}.</p>
        {grid("Désignation|Compte|>Quantité|>Prix unit.|=TVA %|>Montant", body)}<div style="margin-left:105mm;margin-top:4mm">{sums}</div><p>Facture QR à adresser à la bourse communale. Au nom de la Municipalité :</p><p>Le municipal &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; La secrétaire<br><i>B. Rochat &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; C. Despland</i></p>""",
    )


def de_stauden(d: Deal) -> str:
    """A nursery's order pad with two columns of goods side by side, left filled first; buyer by a stamp set askew; no prices."""
    meet(d, "Blütental")
    items, number = d.take(5, 9, yours="#####"), d.code("##/2026")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'Liberation Sans'}.w{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:8mm;margin:6mm 0}.t{width:100%}.t th{background:#dcedc8;border:.5pt solid #558b2f;padding:1mm}.t td{border:.5pt solid #558b2f;padding:1mm;height:11mm}.p td{padding:.8mm 5mm .8mm 0}.st{border:1.2pt solid #334;color:#334;display:inline-block;padding:2mm 4mm;transform:rotate(-2deg);margin:3mm 2mm 0 0;font-weight:bold}"""
    half = -(-len(items) // 2)

    def block(part: list[Item]) -> str:
        body = (row(f">{n(i.quantity, None)}|{i.unit}|{i.text}|{i.yours}") for i in part)
        return grid(">Anz.||Artikel|Ihre Best.-Nr.", body, foot=blanks(4, 6 - len(part)))

    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><h2 style="color:#558b2f;margin:0">Bestellung</h2>{facts(f"Nr.|{number}", f"vom|{d.date(d.day)}", f"bei|{d.seller.block(', ')}", f"Liefertermin|{d.date(d.wanted)}", f"Lieferung nach|{d.ship.block(', ')}")}<td class=r><div class="st c">{d.buyer.block()}<br>Tel. {d.buyer.phone}</div></tr></table><div class=w><div>{block(items[:half])}</div><div>{block(items[half:])}</div></div><p>Bitte Paletten nicht stapeln. Für den Fahrer: Hof rechts, Hund ist lieb.</p><p>Unterschrift: <i>M. Ganter</i></p>""",
    )


LAYOUTS = [(de_gemeinde, 1), (de_belvoir, 1), (de_backstube, 2), (fr_aubonne, 1), (de_stauden, 1)]
