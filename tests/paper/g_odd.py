"""Set g: orders of uncommon shapes: a printed list with few rows filled in, two lists side by side, a message printed field by field."""

from tests.paper.g_print import Deal, Item, box, facts, figures, grid, lines, named, pieces, row, sheet_of, typed

n, en, fr = figures("de"), figures("en"), figures("fr")


def de_vordruck(d: Deal) -> str:
    """A hotel's standing list of articles: only the rows with a figure in the order column are ordered; no order date beside a name."""
    d.settle(named("Silsersee", d))
    listed, number = d.take(11, 14, yours="##-##"), d.code("HK ##/26")
    items = [i for i in listed if i.at % 3 != 1]
    d.says(items, "sduq", number, currency=None, wanted=True)
    b = d.buyer
    css = """body{font:9.6pt 'Liberation Sans'}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm;margin:4mm 0}.b{border-bottom:.5pt solid #444;padding-bottom:1mm}.t{width:100%}.t th{background:#444;color:#fff;padding:1.2mm}.t td{border:.4pt solid #888;padding:1.4mm}.t td:last-child{font:italic bold 12pt 'DejaVu Serif';color:#1a3a9c;width:28mm}"""
    body = (row(f"{i.yours}|{i.text}|{i.more}|={i.unit}|={n(i.quantity, None) if i in items else ''}") for i in listed)
    return sheet_of(
        css,
        f"""<h2>{b.name} – Bestellliste Hauswirtschaft</h2><div class=g>{box("an Lieferant", *d.seller.lines)}{box("Besteller / Lieferadresse", *b.lines)}{box("Bestell-Nr.", f"<b>{number}</b>", "bestellt am " + d.date(d.day), "zu liefern am " + d.date(d.wanted))}</div><p>Bitte nur Artikel mit eingetragener Bestellmenge liefern.</p>{grid("Art.-Nr.|Artikel|Ausführung|=Einheit|=Bestellmenge", body)}<p>Visum: <i>R. Caflisch</i></p>""",
    )


def en_twolists(d: Deal) -> str:
    """A brewery's sheet with two tables side by side, the second going on where the first ends."""
    d.settle(named("Prairie Hollow", d))
    items, number = d.take(8, 14, yours="####"), d.code("W###")
    d.says(items, "qusdp", number, currency="USD", ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.4pt 'DejaVu Sans Condensed'}.g{display:grid;grid-template-columns:1fr 1fr;gap:8mm;margin:5mm 0}.t{width:100%}.t th{border-bottom:1.2pt solid #a04a00;padding:1mm}.t td{padding:1.2mm 1mm;border-bottom:.3pt solid #d9b48f}.h{border:1.2pt solid #a04a00;padding:3mm 5mm;display:flex;justify-content:space-between}"""
    half = (len(items) + 1) // 2

    def part(of: list[Item]) -> str:
        return grid(">Qty|Unit|Code|Item|>Each", (row(f">{en(i.quantity, None)}|{i.unit}|{i.yours}|{i.text}|>${en(i.price)}") for i in of))

    return sheet_of(
        css,
        f"""<div class=h><div><b style="font-size:13pt">{b.name}</b><br>{lines(b.street, b.city, b.phone)}</div><div class=r><b>WAREHOUSE ORDER {number}</b><br>{d.date(d.day, "%B %e, %Y")}</div></div><div class=g><div>To: {d.seller.block()}</div><div>Deliver to: {d.ship.block()}</div></div><div class=g>{part(items[:half])}{part(items[half:])}</div><p>Charge to our account {d.code("A-####")}. Call before unloading.</p>""",
        "Letter landscape",
    )


def en_message(d: Deal) -> str:
    """An electronic order printed for reading: each field a label and a value, lines numbered blocks of typewriter text."""
    d.settle(named("Northmoor", d))
    items, number = d.take(2, 5, ours="######", yours="@@#####", short=True), d.code("7#######")
    net = d.sum(items)
    d.says(items, "gbsdqupa", number, total=net, currency="GBP", wanted=True, ship=d.ship.name)
    b, s = d.buyer, d.seller

    def field(label: str, value: str, deep: int = 2) -> str:
        return typed((" " * deep + label + " ", 30), (": " + value, 50))

    text = "".join(
        f"\nORDER LINE {i.at}\n"
        + field("GTIN", i.gtin)
        + field("Buyer's item number", i.ours)
        + field("Supplier's item number", i.yours)
        + field("Item description", i.text)
        + field("Ordered quantity", f"{i.quantity.normalize():f} {i.unit}")
        + field("Net price", f"{i.price} per 1 {i.unit}")
        + field("Line item amount", f"{i.amount}")
        for i in items
    )
    head = (
        field("Order number", number, 0)
        + field("Document date", d.date(d.day, "%Y-%m-%d"), 0)
        + field("Delivery date, requested", d.date(d.wanted, "%Y-%m-%d"), 0)
        + field("Currency", "GBP", 0)
        + "\nBUYER\n"
        + field("Name", b.name)
        + field("Address", f"{b.street}, {b.city}")
        + field("VAT registration", b.vat)
        + "\nSUPPLIER\n"
        + field("Name", s.name)
        + field("Address", f"{s.street}, {s.city}")
        + "\nDELIVERY PARTY\n"
        + field("Name", d.ship.name)
        + field("Address", f"{d.ship.street}, {d.ship.city}")
    )
    return sheet_of(
        "pre{font:9.5pt/1.25 'Liberation Mono'}",
        f"<pre>PURCHASE ORDER (message type 220)\n{'=' * 60}\n{head}{text}\nSUMMARY\n{field('Number of lines', str(len(items)))}{field('Total line items amount', str(net))}</pre>",
    )


def en_network(d: Deal) -> str:
    """A supplier network's print: quantity with its unit in brackets, dollars twice marked, the ship-to repeated beneath each line."""
    d.settle(named("Sablewood", d))
    items, number = d.take(2, 5, yours="####@@", short=True, spread=True), d.code("EP26######")
    net = d.sum(items)
    d.says(items, "sdqutpa", number, total=net, currency="USD", ship=d.ship.name)
    b = d.buyer
    css = """body{font:9pt 'Liberation Sans'}.g{display:grid;grid-template-columns:1fr 1fr 60mm;gap:6mm}.z{background:#f5f5f5;padding:3mm}.t{width:100%;margin:5mm 0}.t th{background:#005b9a;color:#fff;padding:1.2mm;font-weight:normal}.t td{padding:1.2mm}.n td{font-size:8pt;padding:0 1.2mm 2mm;border-bottom:.4pt solid #ccc}"""
    body = (
        row(f"{i.at}|{i.yours}|={en(i.quantity, None)} ({i.unit})|{d.date(i.date, '%e %b %Y')}|>${en(i.price)} USD|>${en(i.amount)} USD")
        + f"<tr class=n><td><td colspan=5><b>{i.text}</b><br>{i.more}. Ship To: {d.ship.name}, {d.ship.city}</tr>"
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=g><div><b>From:</b><br>{b.name}<br>{b.street}<br>{b.city}<br>United States<br>Phone: {b.phone}</div><div><b>To:</b><br>{d.seller.block()}</div><div class=z><b>Purchase Order</b><br>(New)<br><b style="font-size:12pt">{number}</b><br>Amount: ${en(net)} USD<br>Version: 1</div></div><p><b>Ship All Items To</b><br>{d.ship.block()}<br>Ship To Code: {d.code("L###")}</p><p>Issued on {d.date(d.day, "%a, %e %b %Y")} 9:42 AM GMT-07:00</p>{grid("Line #|Part #|=Qty (Unit)|Need By|>Unit Price|>Subtotal", body)}<p class=r>Order submitted on behalf of R. Okafor &nbsp; Sub-total: <b>${en(net)} USD</b></p>""",
        "Letter",
    )


def nl_rekenblad(d: Deal) -> str:
    """A printed spreadsheet with gridlines, letters of the columns and numbers of its rows; cells without labels hold the buyer."""
    d.settle(named("Waterschap", d))
    items, number = d.take(4, 9, yours="#######"), d.code("WB-26-##")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.5pt 'Liberation Sans'}.t{width:100%}.t td{border:.3pt solid #bbb;padding:.8mm 1.2mm;height:5.6mm}.t tr>td:first-child,.x td{background:#eee;color:#777;text-align:center}.y td{background:#ffe699;font-weight:bold}"""
    cells = [
        f"{b.name}|||Bestelling|{number}|",
        f"{b.street}|||Datum|{d.date(d.day, '%e-%n-%Y')}|",
        f"{b.city}|||Besteller|M. Verhagen|",
        "|||||",
        f"Leverancier|{d.seller.name}||Afleveren|{d.ship.name}|",
        f"|{d.seller.street}|||{d.ship.street}|",
        f"|{d.seller.city}|||{d.ship.city}|",
        "|||||",
    ]
    goods = [f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}" for i in items]
    out = [row(f"{k}|{c}") for k, c in enumerate(cells, 1)]
    out.append(row(f"{len(out) + 1}|Artikelnummer|Omschrijving|>Aantal|Eenheid|>Prijs|>Totaal", "y"))
    out += [row(f"{len(cells) + 1 + k}|{c}") for k, c in enumerate(goods, 1)]
    out += [row(f"{len(out) + 1}||||||"), row(f"{len(out) + 2}|||||Totaal excl. btw|>€ {n(net)}")]
    return sheet_of(css, f"<table class=t>{row('|A|B|C|D|E|F', 'x')}{''.join(out)}</table>", "A4 landscape")


def fr_fiches(d: Deal) -> str:
    """A Belgian print shop's slips: three cards a row, each one article, totals in a band."""
    d.settle(named("Delvaux", d))
    items, number = d.take(3, 6, yours="###.###"), d.code("DH/26/###")
    net = d.sum(items)
    d.says(items, "dsqupa", number, total=net, wanted=True)
    b = d.buyer
    css = """body{font:9.4pt 'DejaVu Sans Condensed'}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm;margin:5mm 0}.k{border:.6pt solid #c2185b;border-top-width:2mm;padding:2mm 3mm}.p{margin-top:2mm}.p td{padding:.3mm 3mm .3mm 0}.p td:first-child{color:#c2185b}.z{background:#c2185b;color:#fff;padding:3mm;text-align:right;font-size:12pt}"""
    cards = pieces(
        f"<b>{i.text}</b><br>{i.more}{facts(f'Réf.|{i.yours}', f'Quantité|{fr(i.quantity, None)} {i.unit}', f'Prix unitaire|{fr(i.price)} €', f'Total|{fr(i.amount)} €')}"
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=g><div><b>{b.name}</b><br>{b.street}<br>{b.city}<br>TVA {b.vat}</div><div><b>Fournisseur</b><br>{d.seller.block()}</div><div>Bon de commande <b>{number}</b><br>Date : {d.date(d.day, "%d/%m/%Y")}<br>Livraison souhaitée : {d.date(d.wanted, "%d/%m/%Y")}<br>Contact : Benoît Lambillotte, {b.phone}</div></div><div class=g>{cards}</div><div class=z>Total hors TVA {fr(net)} €</div><p>À livrer et à facturer à l'adresse ci-dessus.</p>""",
    )


LAYOUTS = [(de_vordruck, 1), (en_twolists, 1), (en_message, 1), (en_network, 1), (nl_rekenblad, 1), (fr_fiches, 1)]
