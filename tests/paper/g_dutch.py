"""Set g: orders from the Netherlands and Flanders."""

from tests.paper.g_print import Deal, Item, box, facts, figures, grid, named, row, sheet_of, tax

n = figures("de")


def nl_waterschap(d: Deal) -> str:
    """A water board's order from a public finance system: labels in colour above values in three columns, numbered lines with a text row first."""
    d.settle(named("Waterschap", d))
    items, number = d.take(3, 7, yours="#######"), d.code("INK-26-#####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.4pt 'DejaVu Sans Condensed'}.h{border-bottom:3mm solid #007bc7;padding-bottom:3mm;font-size:15pt;color:#007bc7}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:5mm 8mm;margin:6mm 0}.g small{color:#007bc7}.t{width:100%}.t th{color:#007bc7;font-weight:normal;border-bottom:.6pt solid #007bc7;padding:1mm 0}.t td{padding:.6mm 0}.a td{font-weight:bold;padding-top:2mm}.e td{border-top:.6pt solid #007bc7;font-weight:bold;padding-top:1mm}"""
    body = (
        row(f"{i.at}|{i.text}|||||", "a") + row(f"|{i.more}|{i.yours}|>{n(i.quantity, None)}|&nbsp; {i.unit}|>{n(i.price)}|>{n(i.amount)}")
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=h>{b.name}</div><div class=g>{box("Leverancier", *d.seller.lines)}{box("Inkoopordernummer", f"<b>{number}</b>", "graag vermelden op factuur")}{box("Orderdatum", d.date(d.day, "%e %B %Y"))}{box("Afleveradres", *d.ship.lines)}{box("Factuuradres", b.name, "t.a.v. Crediteuren", b.street, b.city)}{box("Gewenste leverdatum", d.date(d.wanted, "%e %B %Y"))}{box("Contactpersoon", "ing. M. Verhagen", b.phone)}{box("Kostendrager", d.code("44##.2##"))}{box("Contract", d.code("RO-20##-#"))}</div>{grid("Regel|Omschrijving|Artikelnr.|>Aantal|&nbsp; Eenheid|>Prijs €|>Bedrag €", body, foot=row(f"|Totaal exclusief btw|||||>{n(net)}", "e"))}<p>Op deze opdracht zijn de Algemene Inkoopvoorwaarden Waterschappen van toepassing. OIN 00000001802117744000.</p>""",
    )


def nl_orgel(d: Deal) -> str:
    """An organ builder's order from Exact: dense facts, our and your number in one cell, the amount before the unit price."""
    d.settle(named("Orgelbouw", d))
    items, number = d.take(3, 7, yours="##-###", ours="OR.####"), d.code("26600###")
    net = d.sum(items)
    d.says(items, "bsdquap", number, total=net + tax(net, 21), wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.8pt 'Liberation Serif'}.top{display:flex;justify-content:space-between}.p td{padding:.3mm 5mm .3mm 0}.t{width:100%;margin:6mm 0 3mm}.t th{background:#6c5236;color:#fff;padding:1mm 1.5mm;font-weight:normal}.t td{padding:1mm 1.5mm;border-bottom:.3pt dotted #6c5236}.v{margin-left:auto}.v td{padding:.5mm 1.5mm .5mm 12mm}"""
    body = (row(f">{n(i.quantity, None)}|{i.unit}|{i.ours} / {i.yours}|{i.text} ({i.more})|>{n(i.amount)}|>{n(i.price)}") for i in items)
    left = facts(
        f"Inkooporder|{number}",
        f"Datum|{d.date(d.day, '%d-%m-%Y')}",
        f"Leverdatum|{d.date(d.wanted, '%d-%m-%Y')}",
        f"Ons debiteurnr.|{d.code('1####')}",
        "Valuta|EUR",
    )
    sums = facts(f"Netto|>{n(net)}", f"BTW hoog 21%|>{n(tax(net, 21))}", f"<b>Te betalen EUR</b>|><b>{n(net + tax(net, 21))}</b>", kind="v")
    return sheet_of(
        css,
        f"""<div class=top><div>Aan:<br>{d.seller.block()}</div><div class=r><b style="font-size:14pt">{b.name}</b><br>{b.street}, {b.city}<br>T {b.phone}<br>BTW {b.vat}</div></div><br><div class=top>{left}<div><u>Afleveren bij</u><br>{d.ship.block()}</div></div>{grid(">Aantal|Eenh.|Art. ons / uw|Omschrijving|>Bedrag|>Prijs/eenh.", body)}{sums}<p>Betaling binnen 30 dagen. Gelieve de order binnen drie dagen te bevestigen.</p>""",
    )


def nl_aannemer(d: Deal) -> str:
    """A builder's order: site told in a sentence with its project number, prices per 100 marked in the price's own cell, no sums."""
    d.settle(named("Kroezen", d))
    items, number = d.take(3, 8, yours="######", per=True), d.code("P26###-0##")
    d.says(items, "qudspk", number, wanted=True, ship="Nieuwbouw Brede School Erflanden")
    b = d.buyer
    css = """body{font:10pt 'Liberation Sans'}.h{display:grid;grid-template-columns:34mm 1fr;gap:5mm;align-items:center}.y{background:#e2001a;color:#fff;font-size:22pt;font-weight:bold;text-align:center;padding:5mm 0}.t{width:100%;margin:5mm 0}.t th{border-bottom:1.5pt solid #e2001a;padding:1mm}.t td{padding:1.3mm 1mm}"""
    body = (
        row(
            f">{n(i.quantity, None)}|{i.unit}|{i.text}<br><small>{i.more}</small>|{i.yours}|>€ {n(i.price)} {'per 100' if i.per == 100 else f'per {i.unit}'}"
        )
        for i in items
    )
    s = d.ship
    return sheet_of(
        css,
        f"""<div class=h><div class=y>K</div><div><b>{b.name}</b><br>{b.street} · {b.city} · {b.phone} · KvK 04055512</div></div><br><div>{d.seller.block()}</div><br>Hoogeveen, {d.date(d.day, "%e %B %Y")}<br><br><b>Bestelling {number}</b> – werk 26.014<p>Hierbij bestellen wij onderstaande materialen, te leveren op {d.date(d.wanted, "%e %B %Y")} om 7.00 uur op ons werk {s.name}, {s.street}, {s.city}. Vooraf bellen met uitvoerder H. Pomper, 06 55 50 12 77.</p>{grid(">Aantal|Eenheid|Materiaal|Bestelnr.|>Prijs", body)}<p>Prijzen netto exclusief btw, btw verlegd. Factuur digitaal in pdf, één per bestelling, aan facturen@kroezen.example.</p><p>Met vriendelijke groet,<br>J. Kroezen jr.</p>""",
    )


def nl_keuken(d: Deal) -> str:
    """A Flemish home's kitchen: sections by day of delivery, each with its own date as heading; prices and amounts."""
    d.settle(named("Ter Leie", d))
    items, number = d.take(4, 9, yours="@####"), d.code("K-2026-####")
    first, second = d.wanted, d.wanted.fromordinal(d.wanted.toordinal() + 3)
    cut = len(items) // 2
    for i in items:
        i.date = first if i.at <= cut else second
    net = d.sum(items)
    d.says(items, "sdqupat", number, total=net, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.6pt 'DejaVu Sans Condensed'}.g{display:grid;grid-template-columns:1fr 1fr;border:.8pt solid #875a9e}.g>div{padding:3mm;border:.4pt solid #875a9e}.t{width:100%;margin-top:5mm}.t th{padding:1mm}.t td{padding:.9mm 1mm}.s td{background:#875a9e;color:#fff;font-weight:bold}.e td{border-top:.8pt solid #875a9e;font-weight:bold}"""

    def part(of: list[Item]) -> str:
        return f"<tr class=s><td colspan=6>Leveren op {d.date(of[0].date, '%d/%m/%Y')}</tr>" + "".join(
            row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in of
        )

    return sheet_of(
        css,
        f"""<div class=g><div><b>{b.name}</b><br>{b.street}<br>{b.city}<br>{b.phone}<br>{b.vat}</div><div><b style="font-size:14pt;color:#875a9e">BESTELBON {number}</b><br>opgemaakt op {d.date(d.day, "%d/%m/%Y")}<br>klantnummer {d.code("3####")}</div><div>Voor<br>{d.seller.block()}</div><div>Te leveren aan<br>{d.ship.block()}</div></div>{grid("Artikel|Omschrijving|>Aantal|Verpakking|>Prijs|>Totaal", [part(items[:cut]), part(items[cut:])], foot=row(f"|Totaal excl. btw in €||||>{n(net)}", "e"))}<p>Levering tussen 6.30 en 9 uur. Diepvries apart.</p>""",
    )


LAYOUTS = [(nl_waterschap, 1), (nl_orgel, 2), (nl_aannemer, 2), (nl_keuken, 1)]
