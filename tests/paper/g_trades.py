"""Set g: orders from American firms' systems."""

from tests.paper.g_print import Deal, Item, box, facts, figures, grid, lines, named, pieces, row, sheet_of, tax, typed

n = figures("en")


def en_procure(d: Deal) -> str:
    """A procurement portal's print: each line a block with part number, need-by date and charge account; the supplier's box in the middle."""
    d.settle(named("Sablewood", d))
    items, number = d.take(2, 6, yours="@@##-####", spread=True), d.code("PO4400####")
    net = d.sum(items)
    d.says(items, "dqupast", number, total=net, currency="USD", ship=d.ship.name)
    b = d.buyer
    css = """body{font:9pt 'Liberation Sans';color:#222}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm;margin:6mm 0}.g b{display:block;border-bottom:1pt solid #0b7a75;color:#0b7a75;margin-bottom:1.5mm}.t{width:100%}.t th{background:#eef5f5;padding:1.5mm;font-size:8pt}.t td{padding:1.5mm 1.5mm 0}.m td{font-size:8pt;color:#555;padding-bottom:1.5mm;border-bottom:.4pt solid #ccc}.s{display:flex;justify-content:space-between;align-items:flex-end}"""
    body = (
        row(f"{i.at}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}")
        + row(
            f"|Part Number: {i.yours} &nbsp; Need By: {d.date(i.date, '%m/%d/%Y')}<br>Bill To Account: {d.code('61##-220-####')}||||", "m"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=s><div><b style="font-size:15pt">{b.name}</b></div><div class=r><span style="font-size:15pt">Purchase Order #{number}</span><br>Revision 0 &nbsp;|&nbsp; Issued {d.date(d.day, "%m/%d/%Y")}</div></div><div class=g><div><b>Ship To</b>{d.ship.block()}<br>Attn: Priya Venkat</div><div><b>Supplier</b>{d.seller.block()}<br>Supplier # {d.code("SUP-#####")}</div><div><b>Bill To</b>{b.name} Accounts Payable<br>{b.street}<br>{b.city}<br>ap@sablewood.example</div></div>{grid("Line|Description|>Qty|Unit|>Price|>Total", body)}<p class=r style="font-size:12pt">Total <b>{n(net)} USD</b></p><p>Payment Term: Net 45 &nbsp; Shipping Term: FOB Destination &nbsp; Contract: {d.code("C-###")}</p><p style="font-size:7.5pt">Invoices without a PO number will be returned. This order is subject to the Sablewood Analytics standard terms.</p>""",
    )


def en_brewery(d: Deal) -> str:
    """A QuickBooks order: vendor and ship-to boxes with heads, the date in a little table, one rate column, rows of rules to the foot."""
    d.settle(named("Prairie Hollow", d))
    items, number = d.take(3, 7, yours="@@-###"), d.code("1###")
    net = d.sum(items)
    d.says(items, "sdqpa", number, total=net, currency="USD", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.6pt 'Liberation Sans'}.g{display:flex;justify-content:space-between;margin-bottom:6mm}.t,.w td,.w th,.v{border:.6pt solid}.w th{font-weight:normal;padding:.6mm 4mm;border:.6pt solid}.w td{padding:1mm 4mm;text-align:center}.v{width:74mm}.v div{border-bottom:.6pt solid;padding:.6mm 2mm}.v p{margin:2mm;min-height:22mm}.t{width:100%}.t th{border:.6pt solid;text-align:center;font-weight:normal}.t td{border-left:.6pt solid;padding:.8mm 1.5mm}.x td{height:60mm}.e td{border-top:.6pt solid;font-size:12pt}"""
    body = [row(f"{i.yours}|{i.text}<br>{i.more}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}") for i in items]
    foot = row("||||", "x") + row(f"|||><b>Total</b>|><b>${n(net)}</b>", "e")
    return sheet_of(
        css,
        f"""<div class=g><div><b>{b.name}</b><br>{b.street}<br>{b.city}</div><div class=r><span style="font-size:18pt">Purchase Order</span><br><br>{grid("Date|P.O. No.|Expected", [row(f"{d.date(d.day, '%n/%e/%Y')}|{number}|{d.date(d.wanted, '%n/%e/%Y')}")], kind="w")}</div></div><div class=g><div class=v><div>Vendor</div><p>{d.seller.block()}</p></div><div class=v><div>Ship To</div><p>{d.ship.block()}</p></div></div>{grid("Item|Description|Qty|Rate|Amount", body, foot=foot)}<p>{b.phone} &nbsp; cellar@prairiehollow.example</p>""",
    )


def en_sawmill(d: Deal) -> str:
    """A JD Edwards print: fixed pitch, order number split by type and company, ship-to left of supplier, tax row, each item two rows."""
    d.settle(named("Bitterroot", d))
    items, number = d.take(5, 11, ours="####-##", yours="@####", short=True, places=4), d.code("2#####")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, currency=None, wanted=True, ship=d.ship.name)
    b, s = d.buyer, d.seller

    def item(i: Item) -> str:
        return typed((f"{i.at}.000", 9), (i.ours, 16), (n(i.quantity, None), -10), ("  " + i.unit, 9), (n(i.price, 4), -14), (n(i.amount), -16)) + typed(
            ("", 9), (i.yours, 16), (i.text, 60)
        )  # fmt: skip

    pairs = [("Ship To:", "Supplier:"), *zip((d.ship.name, d.ship.street, d.ship.city), s.lines, strict=True)]
    head = typed(("Line", 9), ("Item Number", 16), ("Ordered", -10), ("  UM", 9), ("Unit Cost", -14), ("Extended", -16)) + typed(
        ("", 9), ("Supplier Item", 16), ("Description", 60)
    )
    rule = "_" * 80 + "\n"
    return sheet_of(
        "pre{font:9pt/1.25 'Liberation Mono'}",
        f"""<pre>{typed((b.name, 52), ("Page -          1", 20))}{typed((b.street, 52), ("Date - " + d.date(d.day, "%m/%d/%y"), 20))}{typed((b.city, 52), ("Purchase Order", 20))}
{typed(("", 52), ("Order Number   " + number + " OP 00120", 30))}{typed(("", 52), ("Branch/Plant          M30", 30))}
{"".join(typed((x, 42), (y, 40)) for x, y in pairs)}
Requested  {d.date(d.wanted, "%m/%d/%y")}        Freight  Prepaid       Ordered by  MTORGERSON
{rule}{head}{rule}{"".join(map(item, items))}{rule}
{typed(("Term    Net 30 Days", 40), ("Tax Rate", 12), ("", 8))}{typed(("", 40), ("Total Order", 18), (n(net), -16))}
                                        Sales Tax         .00  exempt</pre>""",
        "Letter",
    )


def en_lab(d: Deal) -> str:
    """A firm's web desk: cards of two columns, every value labelled, quantity and unit together."""
    d.settle(named("Sablewood", d))
    items, number = d.take(2, 4, yours="######-@"), d.code("SWL-####-@")
    d.says(items, "sdqup", number, currency="USD", total=d.sum(items))
    b = d.buyer
    css = """body{font:9.6pt 'DejaVu Sans Condensed'}.k{border:.6pt solid #bbb;border-radius:2mm;padding:3mm;margin-bottom:3mm;display:grid;grid-template-columns:14mm 1fr 60mm}.k i{font:bold 16pt 'DejaVu Sans';color:#bbb}.p td{padding:.3mm 3mm .3mm 0}.p td:first-child{color:#777}.top{background:#20324a;color:#fff;padding:5mm;display:grid;grid-template-columns:1fr 1fr;margin-bottom:6mm}"""
    cards = pieces(
        f"<i>{i.at}</i><div><b>{i.text}</b><br>{i.more}</div>{facts(f'Supplier SKU|{i.yours}', f'Quantity|{n(i.quantity, None)} {i.unit}', f'Unit price|${n(i.price)}')}"
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=top><div><b style="font-size:14pt">{b.name}</b><br>{b.street}, {b.city}</div><div class=r>Order <b>{number}</b><br>placed {d.date(d.day, "%B %e, %Y")}<br>by Marcus Oyelaran, {b.phone}</div></div>{box("Sent to", *d.seller.lines)}<br>{cards}<p class=r>Estimated total <b>${n(d.sum(items))}</b></p><p>Deliver to the address above, 9th floor mail room. Sales tax is self-assessed; permit {d.code("601-###-###")}.</p>""",
        "Letter",
    )


def en_netdesk(d: Deal) -> str:
    """A NetSuite order over two pages: memo, expected date, a band of facts, amounts with dollar signs, ship-to at the right."""
    d.settle(named("Bitterroot", d))
    items, number = d.take(22, 30, yours="@@@-####"), d.code("PO####1")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, "6.5"), currency="USD", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.4pt 'Liberation Sans'}.g{display:grid;grid-template-columns:1fr 1fr 1fr;margin:8mm 0}.w{width:100%;margin-bottom:6mm}.w th{background:#e3e3e3;padding:1mm 2mm}.w td{padding:1mm 2mm}.t{width:100%}.t th{background:#e3e3e3;padding:1.5mm 2mm}.t td{padding:1.4mm 2mm;border-bottom:.3pt solid #ddd}.t tr{break-inside:avoid}.e td{border:0}"""
    body = [row(f"<b>{i.yours}</b><br>{i.text}|>{n(i.quantity, None)}|{i.unit}|>${n(i.price)}|>${n(i.amount)}") for i in items]
    foot = row(f"|||>Subtotal|>${n(net)}", "e") + row(f"|||>Tax (6.5%)|>${n(tax(net, '6.5'))}", "e") + row(f"|||><b>Total</b>|><b>${n(net + tax(net, '6.5'))}</b>", "e")  # fmt: skip
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:13pt">{b.name}</b><br>{lines(b.street, b.city)}</div><div class=r><span style="font-size:20pt">Purchase Order</span><br>#{number}<br>{d.date(d.day, "%n/%e/%Y")}</div></div><div class=g>{box("Vendor", *d.seller.lines)}{box("Ship To", *d.ship.lines)}<div class=r><small>TOTAL</small><br><b style="font-size:17pt">${n(net + tax(net, "6.5"))}</b></div></div>{grid("Expected|Terms|Ship Via|Memo", [row(f"{d.date(d.wanted, '%n/%e/%Y')}|Net 30|Best way|Shutdown {d.code('WO####')}")], kind="w")}{grid("Item|>Quantity|Units|>Rate|>Amount", body, foot=foot)}""",
        "Letter",
    )


LAYOUTS = [(en_procure, 2), (en_brewery, 1), (en_sawmill, 1), (en_lab, 1), (en_netdesk, 1)]
