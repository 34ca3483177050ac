"""Set c: British, American and Australian orders."""

from tests.paper.c_print import grid, line, pairs, summed, tax
from tests.paper.deal import Deal, Item, sheet_of


def en_sage(d: Deal) -> str:
    """Sage 200: stock code, supplier's part, discount and VAT code, totals at the foot."""
    d.buys_in("United Kingdom")
    items, number = d.take(5, 15, ours="@@@/###", yours="#####@", discount=True), d.code("00000#####")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net + tax(net, 20), currency="GBP", wanted=True, ship=d.ship.name)
    b = d.buyer

    def n(v: object) -> str:
        return d.n(v, 2, "en")  # type: ignore[arg-type]

    def item(i: Item) -> str:
        return line(i.ours, i.yours, i.text, f">{n(i.quantity)}", i.unit, f">{n(i.price)}", f">{n(i.discount)}", f">{n(i.amount)}", "=1")

    css = """body{font:8.5pt 'Liberation Sans'}.h{display:flex;justify-content:space-between}h1{font-size:16pt;margin:0 0 4mm}.box{border:.6pt solid #555;border-radius:2mm;padding:2mm;width:60mm;min-height:24mm}.p td{padding:.7mm 3mm}.t{width:100%;margin-top:5mm}
    .t th{border:.6pt solid #555;background:#ddd;padding:1mm}.t td{padding:1mm;border-left:.6pt solid #555;border-right:.6pt solid #555}.t{border-bottom:.6pt solid #555}.s{margin:3mm 0 0 auto}.s td{border:.6pt solid #555;padding:1mm 4mm}"""
    facts = pairs(
        ("Order No", number),
        ("Order Date", d.date(d.day, "%d/%m/%Y")),
        ("Account", d.code("@@@##")),
        ("Date Required", d.date(d.wanted, "%d/%m/%Y")),
    )
    sums = pairs(
        ("Total Net Amount", f">{n(net)}"),
        ("Total VAT Amount", f">{n(tax(net, 20))}"),
        ("Order Total (GBP)", f"><b>{n(net + tax(net, 20))}</b>"),
        kind="s",
    )
    return sheet_of(
        css,
        f"""<div class=h><div><b>{b.name}</b><br>{b.street}<br>{b.city}<br>Tel: {b.phone}<br>VAT Reg No: {b.vat}</div><div><h1>Purchase Order</h1>{facts}</div></div><br><div class=h><div class=box><b>Supplier</b><br>{d.seller.block()}</div><div class=box><b>Deliver To</b><br>{d.ship.block()}</div></div>
        {grid("Stock Code|Supplier Ref|Description|>Quantity|Unit|>Unit Price|>Disc %|>Net Amount|=VAT", map(item, items))}{sums}<p>Please quote our order number on all invoices and delivery notes. Goods received Mon-Fri 8.00am to 3.30pm.</p>Authorised by: J. Whitcombe""",
    )


def en_ariba(d: Deal) -> str:
    """SAP Ariba's page of an order: description in a second row, quantity with unit, amounts with currency."""
    d.buys_in("USA")
    items, number = d.take(3, 9, ours="10######", yours="@@-####", short=True, spread=True), d.code("45########")
    d.says(items, "bsdqupat", number, total=d.sum(items), currency="USD", ship=d.ship.name)
    b = d.buyer

    def n(v: object) -> str:
        return d.n(v, 2, "en")  # type: ignore[arg-type]

    def item(i: Item) -> str:
        first = line(
            f"{i.at}", i.yours, i.ours, "Material", f">{d.n(i.quantity, None, 'en')} ({i.unit})", d.date(i.date, "%e %b %Y"), f">${n(i.price)} USD",
            f">${n(i.amount)} USD", kind="x",
        )  # fmt: skip
        return (
            first
            + f"<tr><td><td colspan=7>{i.text}</tr><tr class=q><td><td colspan=7>Status: {d.n(i.quantity, None, 'en')} Unconfirmed</tr>"
        )

    css = """body{font:8.5pt 'DejaVu Sans'}.h{display:grid;grid-template-columns:1fr 1fr 1fr;gap:5mm}h2{font-size:14pt;font-weight:normal;margin:0}.g{background:#eef3f8;padding:2mm;margin:4mm 0}.t{width:100%}.t th{color:#555;font-weight:normal;border-bottom:1pt solid #aaa;padding:1.5mm 1mm}.t td{padding:.8mm 1mm}.x td{border-top:.5pt solid #ccc;padding-top:2mm}.q{color:#777;font-size:7.5pt}
    .tot{text-align:right;font-size:10pt;margin-top:4mm}"""
    return sheet_of(
        css,
        f"""<h2>Purchase Order: {number}</h2>Amount: ${n(d.sum(items))} USD &nbsp; Version: 1<div class=g>Order submitted on: {d.date(d.day, "%A %e %b %Y")} 9:12 AM GMT-05:00<br>Received by supplier network on the same day. This purchase order was sent by {b.name}</div>
        <div class=h><div><b>From:</b><br>{b.block()}<br>United States<br>Phone: {b.phone}</div><div><b>To:</b><br>{d.seller.block()}</div><div>Purchase Order<br>(New)<br><b>{number}</b><br>Payment Terms: NET 45<br>Routing Status: Sent</div></div><br>
        <div class=h><div><b>Ship All Items To</b><br>{d.ship.block()}<br>Ship To Code: {d.code("##00")}</div><div><b>Bill To</b><br>{b.block()}</div><div><b>Deliver To</b><br>Tool crib</div></div><h3>Line Items</h3>
        {grid("Line #|Part #|Customer Part #|Type|>Qty (Unit)|Need By|>Unit Price|>Subtotal", map(item, items))}<div class=tot>Sub-total: <b>${n(d.sum(items))} USD</b></div>""",
        "letter",
    )


def en_quickbooks(d: Deal) -> str:
    """QuickBooks: the plainest American form."""
    d.buys_in("USA")
    items, number = d.take(2, 10, yours="@@####"), d.code("####")
    d.says(items, "sdqpa", number, total=d.sum(items), currency="USD", ship=d.ship.name, wanted=True)
    b = d.buyer
    css = """body{font:10pt 'Liberation Sans'}.h{display:flex;justify-content:space-between}h1{font-size:19pt;margin:0}.b{border:.8pt solid;width:78mm}.b th{border-bottom:.8pt solid;padding:1mm 2mm;font-weight:normal}.b td{padding:2mm;height:26mm}.d th,.d td{border:.8pt solid;padding:1mm 4mm;text-align:center;font-weight:normal}
    .t{width:100%;margin-top:4mm;border:.8pt solid}.t th{border:.8pt solid;font-weight:normal;text-align:center;padding:1mm}.t td{border-left:.8pt solid;padding:1.2mm 2mm}.z{font-size:13pt;text-align:right;border:.8pt solid;border-top:0;padding:2mm}"""
    body = (
        line(
            i.yours,
            i.text + (f" {i.more}" if i.at % 2 else ""),
            f">{d.n(i.quantity, None, 'bare' if i.quantity % 1 == 0 else 'point')}",
            f">{d.n(i.price, 2, 'en')}",
            f">{d.n(i.amount, 2, 'en')}",
        )
        for i in items
    )
    blank = "<tr style='height:30mm'>" + "<td></td>" * 5 + "</tr>"
    return sheet_of(
        css,
        f"""<div class=h><div>{b.block()}<br>{b.phone}</div><div><h1>Purchase Order</h1><table class=d><tr><th>Date<th>P.O. No.<th>Expected</tr><tr><td>{d.date(d.day, "%n/%e/%Y")}<td>{number}<td>{d.date(d.wanted, "%n/%e/%Y")}</tr></table></div></div><br>
        <div class=h><table class=b><tr><th>Vendor</tr><tr><td>{d.seller.block()}</tr></table><table class=b><tr><th>Ship To</tr><tr><td>{d.ship.block()}</tr></table></div>{grid("Item|Description|Qty|Rate|Amount", body, foot=blank)}<div class=z>Total &emsp; ${d.n(d.sum(items), 2, "en")}</div>""",
        "letter",
    )


def en_myob(d: Deal) -> str:
    """MYOB: an Australian order with GST."""
    d.buys_in("Australia")
    items, number = d.take(3, 12, yours="@@@-###"), d.code("0000####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 10), currency="AUD", wanted=True)
    b = d.buyer
    css = """body{font:9.5pt 'Liberation Sans'}.o{background:#6b2c8a;color:#fff;padding:2mm 3mm;font-size:15pt}.h{display:flex;justify-content:space-between;margin:5mm 0}.p td{padding:.8mm 4mm}.t{width:100%}.t th{background:#eee;padding:1.6mm;color:#6b2c8a}.t td{padding:1.6mm;border-bottom:.4pt solid #ddd}.s{margin:4mm 0 0 auto}.s td{padding:1mm 3mm}"""
    body = (
        line(
            f">{d.n(i.quantity, None, 'en')}", i.unit, i.yours, i.text, f">${d.n(i.price, 2, 'en')}", f">${d.n(i.amount, 2, 'en')}", "=GST"
        )
        for i in items
    )
    facts = pairs(
        ("Purchase order no.", number),
        ("Issue date", d.date(d.day, "%d/%m/%Y")),
        ("Promised date", d.date(d.wanted, "%d/%m/%Y")),
        ("Supplier invoice no.", "—"),
    )
    sums = pairs(
        ("Subtotal (exc. tax)", f">${d.n(net, 2, 'en')}"),
        ("GST", f">${d.n(tax(net, 10), 2, 'en')}"),
        ("<b>Total (AUD)</b>", f"><b>${d.n(net + tax(net, 10), 2, 'en')}</b>"),
        kind="s",
    )
    return sheet_of(
        css,
        f"""<div class=o>Purchase order</div><div class=h><div><b>{b.name}</b><br>{b.vat}<br>{b.street}<br>{b.city}<br>Ph {b.phone}</div>{facts}</div><p><b>Supplier</b><br>{d.seller.block(country=True)}</p>{grid(">No. of units|Unit|Item ID|Description|>Unit price (ex)|>Amount (ex)|=Tax code", body)}{sums}<p>Notes<br>Call site before delivery. No deliveries after 2.30 pm.</p>""",
    )


def en_oracle(d: Deal) -> str:
    """Oracle's purchase order over pages: the supplier's item and the need-by date in rows under the line."""
    d.buys_in("USA")
    items, number = d.take(15, 24, ours="######-##", yours="####@##", short=True, spread=True, places=4), d.code("1#####")
    d.says(items, "bsdqupat", number, total=d.sum(items), currency="USD", ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        return line(
            str(i.at),
            f"{i.ours}<br>{i.text}<br>Supplier Item: {i.yours}",
            d.date(i.date, "%d-%b-%Y").upper(),
            f">{d.n(i.quantity, None, 'bare' if i.quantity % 1 == 0 else 'point')}",
            i.unit,
            f">{d.n(i.price, 4, 'en')}",
            "=N",
            f">{d.n(i.amount, 2, 'en')}",
        )

    css = """body{font:8.5pt 'Liberation Sans'}.h{display:grid;grid-template-columns:1fr 1fr;border:.6pt solid}.h div{border:.3pt solid;padding:1.5mm;min-height:18mm}.h b{font-size:7pt;color:#333;display:block}.t{width:100%;margin-top:3mm;border:.6pt solid}.t th{border:.6pt solid;font-size:7.5pt;padding:1mm;background:#f0f0f0}.t td{padding:1.2mm;border-right:.6pt solid}tr{break-inside:avoid}.g td{border-top:.6pt solid;font-weight:bold}"""
    foot = f"<tr class=g><td colspan=7 class=r>Total: {d.n(d.sum(items), 2, 'en')} (USD)<td></tr>"
    return sheet_of(
        css,
        f"""<div class=h><div><b>BUYER</b>{b.block()}</div><div style="font-size:12pt">STANDARD PURCHASE ORDER<br>{number}, Revision 0</div><div><b>SUPPLIER</b>{d.seller.block(country=True)}</div><div><b>SHIP TO</b>{d.ship.block()}</div><div><b>BILL TO</b>{b.name} Accounts Payable<br>P.O. Box 1187<br>{b.city}</div>
        <div>Order Date {d.date(d.day, "%d-%b-%Y").upper()}<br>Buyer M. Okafor<br>Payment Terms 2/10 Net 30<br>Freight Terms Prepaid<br>FOB Destination</div></div>
        {grid("Line|Part Number / Description|Delivery Date|>Quantity|UOM|>Unit Price (USD)|=Tax|>Amount (USD)", map(item, items), foot=foot)}<p>This order is subject to the terms and conditions at our supplier portal. Acknowledge within two business days.</p>""",
        "letter",
    )


def en_excel(d: Deal) -> str:
    """An Excel form printed with its grid and its empty rows."""
    d.buys_in("United Kingdom")
    items, number = d.take(3, 9, ours="####"), d.code("NAT/26/###")
    d.says(items, "sdqupa", number, total=d.sum(items), currency="GBP")
    b = d.buyer
    css = """body{font:10pt 'Liberation Sans Narrow'}table{width:100%}td,th{border:.5pt solid #444;padding:1mm 2mm;height:6.2mm}.n td{border:0}h1{text-align:center;font-size:15pt;margin:0 0 3mm;background:#cfe2f3}"""
    body = [
        line(f">{d.n(i.quantity, None, 'en')}", i.unit, i.yours, i.text, f">£ {d.n(i.price, 2, 'en')}", f">£ {d.n(i.amount, 2, 'en')}")
        for i in items
    ]
    blank = [line("", "", "", "", "", ">£ -")] * (14 - len(items))
    foot = summed("TOTAL (ex VAT)", f"£ {d.n(d.sum(items), 2, 'en')}", 5)
    return sheet_of(
        css,
        f"""<h1>ORDER FORM</h1><table><tr><td>From:<td>{b.name}<td>Order No.<td>{number}</tr><tr><td>Address:<td>{b.street}, {b.city}<td>Date<td>{d.date(d.day, "%d-%b-%y")}</tr><tr><td>Supplier:<td>{d.seller.name}<td>Cost centre<td>{d.code("##0")}</tr></table><br>
        {grid(">Qty|Unit|Cat. No.|Description of goods|>Price each|>Total", [*body, *blank], foot=foot)}<br><table class=n><tr><td>Requested by: D. Hale<td>Approved by: ____________________</tr></table>""",
    )


LAYOUTS = [(f, 2) for f in (en_sage, en_ariba, en_quickbooks, en_myob, en_oracle, en_excel)]
