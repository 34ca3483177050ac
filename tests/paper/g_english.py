"""Set g: orders from Britain's and Ireland's works, ships, schools and farms."""

from tests.paper.g_print import Deal, Decimal, box, facts, figures, grid, lines, named, row, sheet_of, strips, tax

n = figures("en")


def en_hoist(d: Deal) -> str:
    """A Sage order: rounded boxes, number among account references, VAT rate and VAT amount per line, remarks between the items."""
    d.settle(named("Northmoor", d))
    items, number = d.take(3, 8, yours="@@@####"), d.code("00#####")
    net = d.sum(items)
    vat = sum((tax(i.amount, 20) for i in items), Decimal(0))
    d.says(items, "sdqpa", number, total=net + vat, currency="GBP", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9pt 'Liberation Sans'}.o{border:.8pt solid #555;border-radius:3mm;padding:3mm 4mm}.g{display:grid;grid-template-columns:1fr 1fr;gap:5mm;margin:5mm 0}.p td{padding:.4mm 5mm .4mm 0}h1{font-size:19pt;margin:0;text-align:right}.t{width:100%}.t th{border-bottom:.8pt solid #555;padding:1mm}.t td{padding:1mm}.m td{font-style:italic;color:#444}.s{width:70mm;margin-left:auto;margin-top:5mm}.s td{padding:.5mm 0}"""
    note = row("||Lead times as agreed on the phone with your Ms Tranter, order ref to be shown on all parcels||||||", "m")
    body = [
        row(f"{i.yours}|>{n(i.quantity)}|{i.text}|>{n(i.price)}|>{n(i.amount)}|>20.00|>{n(tax(i.amount, 20))}")
        + (note if i.at == 2 else "")
        for i in items
    ]
    sums = facts(
        f"Total Net Amount|>£ {n(net)}", "Carriage Net|>£ 0.00", f"Total VAT Amount|>£ {n(vat)}", f"<b>Order Total</b>|><b>£ {n(net + vat)}</b>", kind="s"
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<div class=g><div><b style="font-size:13pt">{b.name}</b><br>{b.street}<br>{b.city}<br>Tel: {b.phone}<br>VAT Reg No: {b.vat}</div><h1>Purchase Order</h1></div><div class=g><div class=o>{d.seller.block()}</div><div class=o>{facts(f"Order Number|{number}", f"Order Date|{d.date(d.day, '%d/%m/%Y')}", f"Account Ref|{d.code('NORD0#')}", f"Required by|{d.date(d.wanted, '%d/%m/%Y')}", "Contact|Gail Hesketh")}</div></div><div class=g><div class=o><b>Deliver to:</b><br>{d.ship.block()}</div><div class=o><b>Delivery instructions:</b><br>No deliveries after 3.30pm. Forklift on site, max 2.5 t.</div></div>{grid("Stock Code|>Quantity|Details|>Unit Price|>Net Amt|>VAT %|>VAT", body)}{sums}""",
    )


def en_requisition(d: Deal) -> str:
    """A ship's requisition: stock on board beside the quantity wanted, the master's ship as place of delivery, no prices at all."""
    d.settle(named("Aegir", d))
    items, number = d.take(5, 12, yours="## ## ##", short=True), d.code("AP-STR-26-0##")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship="MT Aegir Pioneer")
    b = d.buyer
    css = """body{font:9pt 'DejaVu Sans Condensed'}.h{border:1.2pt solid #12375c;display:flex}.h>div{padding:2mm 4mm;flex:1;border-right:.5pt solid #12375c}.a{width:100%;margin:4mm 0}.a td{border:.5pt solid #12375c;padding:1mm 2mm}.a td:nth-child(odd){background:#dde7f0;width:30mm}.t{width:100%}.t th,.t td{border:.5pt solid #12375c;padding:1mm 1.5mm}.t th{background:#12375c;color:#fff;font-size:8pt}.c2{color:#777}"""
    body = [
        row(
            f"={i.at}|{i.yours}|{i.text}<br><span class=c2>{i.more}</span>|={i.unit}|={d.rng.randrange(0, 9)}|={n(i.quantity, None)}|{'urgent' if i.at == 3 else ''}"
        )
        for i in items
    ]
    table = (
        row(f"Vessel|MT Aegir Pioneer|Requisition No.|<b>{number}</b>")
        + row(f"IMO No.|9455512|Date raised|{d.date(d.day, '%d-%b-%Y')}")
        + row(f"Department|Deck|Delivery date / ETA|{d.date(d.wanted, '%d-%b-%Y')}")
        + row("Port of supply|Immingham, UK|Agent|Humber Boarding Agency, 01469 555 022")
    )
    return sheet_of(
        css,
        f"""<div class=h><div><b style="font-size:12pt">{b.name}</b><br>{lines(b.street, b.city)}<br>as agents for owners only</div><div>PURCHASE ORDER – STORES<br><br>To: {d.seller.block()}</div></div><table class=a>{table}</table><p>Please supply the following to <b>MT Aegir Pioneer</b>, {d.ship.street}, {d.ship.city.removeprefix("Immingham Oil Terminal, ")}:</p>{grid("=S/N|IMPA Code|Description|=UOM|=R.O.B.|=Qty reqd.|Remarks", body)}<p>All items to be tagged with requisition and S/N. Invoice in duplicate to the office above marked "Master and Owners". Chief Officer: D. Macapagal</p>""",
    )


def en_school(d: Deal) -> str:
    """A school's official order: letterhead at the foot, prices with VAT apart, delivery in a sentence, cost code and order number in one row."""
    d.settle(named("Cuthbert", d))
    items, number = d.take(2, 6, yours="@######"), d.code("SCI/####")
    net = d.sum(items)
    d.says(items, "qdspa", number, total=net + tax(net, 20), currency="GBP", ship="Science Prep Room")
    b = d.buyer
    css = """body{font:10.5pt 'Liberation Serif'}h1{font-size:13pt;text-align:center;text-decoration:underline}.q{width:100%;margin:5mm 0}.q td{border:.6pt solid;padding:1mm 2mm}.cap td{font-size:8pt;background:#eee}.t{width:100%}.t th{border-top:1pt solid;border-bottom:1pt solid;padding:1mm}.t td{padding:1.5mm 1mm}.e td{border-top:.5pt solid}footer{position:fixed;bottom:0;left:0;right:0;text-align:center;border-top:2pt double #7b1e2b;padding-top:2mm;color:#7b1e2b;font-size:9pt}"""
    body = (row(f"={n(i.quantity, None)}|{i.text}<br>{i.more}|{i.yours}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    foot = (
        row(f"||Goods total||>{n(net)}", "e")
        + row(f"||VAT||>{n(tax(net, 20))}")
        + row(f"||<b>TOTAL £</b>||><b>{n(net + tax(net, 20))}</b>")
    )
    return sheet_of(
        css,
        f"""<h1>OFFICIAL ORDER</h1><p>{d.seller.block()}</p>{strips(f"Date|{d.date(d.day, '%e %B %Y')}", f"Official order no.|<b>{number}</b>", f"Cost centre|{d.code('SC4##')}", f"Your quote|{d.code('Q#####')}")}<p>Please supply the goods listed below and deliver them to the Science Prep Room, {d.ship.street}, {d.ship.city} during term time (8.15 am to 3.45 pm).</p>{grid("=Qty|Description|Cat. no.|>Each £|>Amount £", body, foot=foot)}<p style="margin-top:10mm">Authorised signatory ............................ &nbsp;&nbsp; Mrs H. Featherstone, School Business Manager</p><p><small>No liability is accepted for goods supplied without an official order number. Part deliveries accepted.</small></p><footer><b>{b.name}</b> · {b.street} · {b.city} · Telephone {b.phone} · office@stcuthberts.example</footer>""",
    )


def en_dairy(d: Deal) -> str:
    """A farmer's letter typed in Word: numbered sentences instead of a table."""
    d.settle(named("Ballyhale", d))
    items, number = d.take(2, 5, yours="###-@##"), d.code("BDF ###")
    d.says(items, "qudsp", number, ship="Ballyhale Milking Parlour", wanted=True)
    b = d.buyer
    css = """body{font:11.5pt/1.5 'Liberation Serif';margin:6mm 8mm}ol li{margin:2mm 0}.r{line-height:1.3}"""
    text = "".join(f"<li>{n(i.quantity, None)} {i.unit} {i.text} (your code {i.yours}) at €{n(i.price)} each</li>" for i in items)
    return sheet_of(
        css,
        f"""<div class=r><b>{b.name}</b><br>{b.street}<br>{b.city.replace(", Co", ",<br>Co")}<br>{b.phone}</div><p>{d.date(d.day, "%e %B %Y")}</p><p>{d.seller.block()}</p><p>Dear Sirs,</p><p><b>Our order {number}</b></p><p>Thanks for the prices you sent over. We would like to go ahead with these please:</p><ol>{text}</ol><p>Can you have them with us by {d.date(d.wanted, "%e %B")} {d.wanted.year}? The lorry should come to the {d.ship.name}, {d.ship.street}, {d.ship.city}, and not to the house. Ring Declan on 086 555 0143 when you are half an hour out.</p><p>Invoice to the address at the top as usual, VAT no. {b.vat}.</p><p>Kind regards,<br><br>Noreen Phelan</p>""",
    )


def en_vineyard(d: Deal) -> str:
    """An Australian Business Central print: GST column, comment rows, amounts before and after tax, delivery and billing at opposite ends."""
    d.settle(named("Coorong", d))
    items, number = d.take(3, 8, yours="10##-@"), d.code("PO-26#####")
    net = d.sum(items)
    total = net + tax(net, 10)
    d.says(items, "sdqupa", number, total=total, currency="AUD", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.4pt 'Liberation Sans'}.a{display:flex;justify-content:space-between}h1{font-weight:normal;font-size:20pt;color:#6d1f45;margin:0}.f td{padding:.4mm 6mm .4mm 0}.t{width:100%;margin:6mm 0}.t th{font-weight:bold;border-bottom:1pt solid #6d1f45;padding:1mm;vertical-align:bottom}.t td{padding:1.1mm 1mm}.x td{color:#666;font-size:8pt}.y td{padding:.6mm 0 .6mm 14mm}.y{margin-left:auto}.z{border-top:.5pt solid #aaa;display:grid;grid-template-columns:repeat(4,1fr);font-size:8pt;padding-top:2mm;margin-top:14mm}"""
    body = [
        row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>10|>{n(i.amount)}")
        + (row(f"|{i.more}|||||", "x") if i.at % 2 else "")
        for i in items
    ]
    sums = facts(
        f"Total AUD Excl. GST|>{n(net)}", f"10% GST|>{n(tax(net, 10))}", f"<b>Total AUD Incl. GST</b>|><b>{n(total)}</b>", kind="y"
    )
    return sheet_of(
        css,
        f"""<div class=a><div>{d.seller.block()}</div><div class=r>{b.block()}<br>{b.country}</div></div><br><h1>Purchase Order {number}</h1><div>{d.date(d.day, "%e %B %Y")}</div><br>{strips("Vendor No.|" + d.code("V0####"), f"Order Date|{d.date(d.day, '%e/%n/%Y')}", f"Requested Receipt|{d.date(d.wanted, '%e/%n/%Y')}", "Payment Terms|30 days EOM", "Buyer|Skye Pfeiffer", kind="f")}{grid("No.|Description|>Quantity|Unit of<br>Measure|>Direct Unit<br>Cost Excl. GST|>GST %|>Line Amount<br>Excl. GST", body)}{sums}<div>{box("Ship-to Address", *d.ship.lines)}</div><div class=z><div><b>ABN</b><br>{b.vat[4:]}</div><div><b>Phone</b><br>{b.phone}</div><div><b>Shipment Method</b><br>Delivered</div><div><b>Page</b><br>1 of 1</div></div>""",
    )


def en_canyon(d: Deal) -> str:
    """A New Zealand Xero order: little ink, delivery details beneath the table, discount column, reference beside the number."""
    d.settle(named("Kererū", d))
    items, number = d.take(2, 6, discount=True), d.code("PO-0###")
    net = d.sum(items)
    total = net + tax(net, 15)
    d.says(items, "dqpa", number, total=total, currency="NZD", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.5pt 'DejaVu Sans Light','DejaVu Sans'}.g{display:grid;grid-template-columns:86mm 44mm 1fr;margin-bottom:14mm}h1{font-weight:normal;font-size:19pt;margin:0 0 8mm}.t{width:100%}.t th{border-bottom:1pt solid;padding:2mm 0;font-size:8.5pt}.t td{border-bottom:.3pt solid #bbb;padding:2mm 0}.t .r{padding-left:4mm}.g b{font-size:8.5pt}.n td{border:0}.f{border-top:.5pt solid;margin-top:20mm;padding-top:4mm;display:grid;grid-template-columns:1fr 1fr 1fr}"""
    body = (row(f"{i.text}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.discount) + '%' if i.discount else ''}|>15%|>{n(i.amount)}") for i in items)
    foot = row(f"|||>Subtotal||>{n(net)}", "n") + row(f"|||>Total GST 15%||>{n(tax(net, 15))}", "n") + row(f"|||><b>TOTAL NZD</b>||><b>{n(total)}</b>", "n")  # fmt: skip
    return sheet_of(
        css,
        f"""<div class=g><div><h1>PURCHASE ORDER</h1>{d.seller.block()}</div><div><b>Purchase Order Date</b><br>{d.date(d.day, "%e %b %Y")}<br><br><b>Delivery Date</b><br>{d.date(d.wanted, "%e %b %Y")}<br><br><b>Purchase Order Number</b><br>{number}<br><br><b>Reference</b><br>Season kit {d.day.year}/{d.day.year % 100 + 1}<br><br><b>GST Number</b><br>{b.vat[4:]}</div><div>{b.block()}<br>{b.country}</div></div>{grid("Description|>Quantity|>Unit Price|>Disc|>GST|>Amount NZD", body, foot=foot)}<div class=f><div><b>DELIVERY DETAILS</b><br><br><small>Delivery Address</small><br>{d.ship.block()}</div><div><small>Attention</small><br>Tama Wirihana<br><br><small>Telephone</small><br>{b.phone}</div><div><small>Delivery Instructions</small><br>Container behind the shuttle shed, code on request.</div></div>""",
    )


LAYOUTS = [(en_hoist, 2), (en_requisition, 2), (en_school, 1), (en_dairy, 2), (en_vineyard, 1), (en_canyon, 1)]
