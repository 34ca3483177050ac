"""Set j: what British, Irish and Australian customers print: fitters, a café, a health trust, a council, a hotel, garages, site work."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import FEW, buy, feet, hand, joined, meet, sides, stamp, sums

n = figures("en")


def en_pennard(d: Deal) -> str:
    """A plumber's accounts package: order form with the amount first, code, details, unit price and net; job reference above."""
    meet(d, "Pennard")
    items, number = buy(d, "san", 4, 9, yours="@@#####", units="pc=Each m=Metre"), d.code("####")
    joined(items)
    net = d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqupa", number, total=net + vat, currency="GBP", ship=d.ship.name)
    css = """body{font:9.4pt 'Liberation Sans'}.t{width:100%;margin:4mm 0;border:.6pt solid}.t th{border-bottom:.6pt solid;padding:1mm}.t td{padding:.8mm 1mm}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (row(f"{n(i.quantity)}|{i.unit}|{i.yours}|{i.text}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:14pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tel: {d.buyer.phone}<br>VAT No: {d.buyer.vat}", "<b style='font-size:17pt'>PURCHASE ORDER</b>")}<div style="height:10mm"></div>{sides(d.seller.block(), facts(f"Order No|{number}", f"Order Date|{d.date(d.day, '%d/%m/%Y')}", "Account Ref|TAM001", "Our Ref|Job 4417 Mendip View"))}<div style="height:4mm"></div><b>Deliver to:</b> {d.ship.block(", ")}{grid("Quantity|Unit|Product Code|Details|>Unit Price|>Net Amount", body)}{sums(("Total Net Amount", n(net)), ("Carriage", "0.00"), ("Total VAT Amount", n(vat)), ("Order Total £", n(net + vat)))}{feet("Company registration 9417005", "Gas Safe registered", "Please quote our order number on your invoice")}""",
    )


def en_kettle(d: Deal) -> str:
    """A coffee shop's cloud bookkeeping: narrow head on the right, VAT column with words, delivery date, delivery telephone."""
    meet(d, "Copper Kettle", soon=True)
    items, number = buy(d, "food", 5, 10, yours="@@@-####", few=FEW), d.code("PO-0###")
    net = d.sum(items)
    d.says(items, "sdqpa", number, total=net, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'DejaVu Sans'}.t{width:100%;margin:8mm 0 2mm}.t th{border-bottom:1pt solid #000;padding:1.4mm 0;font-size:8.4pt}.t td{padding:1.6mm 1mm 1.6mm 0;border-bottom:.3pt solid #ccc}.k b{display:block;margin-top:2.4mm;font-size:8pt}"""
    body = (row(f"{i.yours}|{i.text}<br>{i.more}|>{n(i.quantity)}|>{n(i.price)}|>Zero Rated|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div style="display:flex;gap:8mm"><div style="flex:1.4"><div style="font-size:20pt">PURCHASE ORDER</div><div style="margin:8mm 0 0 12mm">{d.seller.block()}</div></div><div class=k style="flex:1"><b style="margin:0">Purchase Order Date</b>{d.date(d.day, "%e %b %Y")}<b>Delivery Date</b>{d.date(d.wanted, "%e %b %Y")}<b>Purchase Order Number</b>{number}<b>Reference</b>Weekly</div><div style="flex:1">{d.buyer.block()}</div></div>{grid("Item|Description|>Quantity|>Unit Price|>VAT|>Amount GBP", body)}{sums(("Subtotal", n(net)), ("TOTAL GBP", n(net)))}<h3 style="margin:10mm 0 2mm">DELIVERY DETAILS</h3><div style="display:flex;gap:14mm"><div><b>Delivery Address</b><br>{d.ship.block()}</div><div><b>Attention</b><br>Imogen Teasdale<br><b>Telephone</b><br>{d.buyer.phone}</div><div><b>Delivery Instructions</b><br>Side door, before 7.30</div></div>{feet("Company Registration No: 09417011. Registered Office: " + d.buyer.street + ", " + d.buyer.city + ".")}""",
    )


def en_marlowe(d: Deal) -> str:
    """A health trust's order: own and supplier's codes, pack sizes, requisition point, rows in two lines, conditions at the foot."""
    meet(d, "Marlowe")
    items, number = buy(d, "med", 3, 8, ours="FT@####", yours="#######", units="pc=EACH box=BOX pack=PACK bag=BAG"), d.code("MV########")
    net = d.sum(items)
    d.says(items, "bsdqupat", number, total=net, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:8.4pt 'Liberation Sans'}.t{width:100%;margin-top:3mm}.t th{background:#005eb8;color:#fff;padding:1mm}.t td{padding:.8mm 1mm;border-bottom:.3pt solid #aac}.b{border:.6pt solid #005eb8;padding:1.6mm 2.4mm;width:56mm}.b b{color:#005eb8;display:block}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (
        row(
            f"{i.at}|{i.ours}<br>{i.yours}|{i.text}<br>{i.more}|>{n(i.quantity, 0)}|{i.unit}|{d.date(i.date, '%d-%b-%y')}|>{n(i.price, 4)}|>{n(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides("<b style='font-size:12pt;color:#005eb8'>Marlowe Vale Hospitals</b><br>NHS Foundation Trust", f"<b style='font-size:15pt'>Official Purchase Order</b><br>Order number <b>{number}</b>")}<div style="height:4mm"></div>{sides(f"<div class=b><b>Supplier</b>{d.seller.block()}</div>", f"<div class=b><b>Deliver to</b>{d.ship.block()}</div>", f"<div class=b><b>Invoice to</b>{d.buyer.name}<br>Payables M941, PO Box 417<br>Wakefield WF3 9TH</div>")}<div style="height:3mm"></div>{sides(facts(f"Order date|{d.date(d.day, '%d-%b-%Y')}", f"Required by|{d.date(d.wanted, '%d-%b-%Y')}", "Contact|Supplies Helpdesk, " + d.buyer.phone), facts("Requisition point|RD01 Receipt and Distribution", "GLN|5050898941704", "Payment|30 days"))}{grid("Line|Trust code<br>Supplier code|Description|>Qty|UOI|Due|>Price|>Value GBP", body)}{sums(("Order value excl. VAT", "£" + n(net)))}<p>This order is placed subject to the NHS terms and conditions for the supply of goods (purchase order version). No purchase order number, no payment.</p>{feet("Page 1 of 1", "VAT registration " + d.buyer.vat, d.buyer.street + ", " + d.buyer.city)}""",
    )


def en_aldermere(d: Deal) -> str:
    """A council's order, plain black: item rows with a short text block, net, VAT and total each line, second page of conditions."""
    meet(d, "Aldermere")
    items, number = buy(d, "mro", 2, 6, yours="####@", units="pc=EA can=EA"), d.code("45####-#")
    net = d.sum(items)
    vat = sum((tax(i.amount, 20) for i in items), Decimal(0))
    d.says(items, "sdqupa", number, total=net + vat, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-top:1pt solid;border-bottom:1pt solid;padding:1mm;font-size:8.6pt}.t td{padding:1mm}.p td{padding:.5mm 6mm .5mm 0}.p td:first-child{font-weight:bold}"""
    body = (
        row(
            f"{i.at}|{i.text}<br>Supplier ref: {i.yours}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}|>{n(tax(i.amount, 20))}|>{n(i.amount + tax(i.amount, 20))}"
        )
        for i in items
    )
    terms = "".join(f"<p>{k}. {t}</p>" for k, t in enumerate(("Goods must be delivered carriage paid to the address shown, Monday to Friday 8.00 to 15.30.", "The Council will not accept liability for goods supplied without an official order.", "Invoices are to be sent as PDF to payments@aldermere.example and must show the order number.", "The supplier shall comply with the Modern Slavery Act 2015 and the Council's Prevent duty.", "Risk and title pass on signed acceptance."), 1))  # fmt: skip
    return sheet_of(
        css,
        f"""{sides("<div style='width:20mm;height:24mm;border:1.4pt solid;border-radius:0 0 10mm 10mm;text-align:center;font:bold 22pt/22mm Liberation Serif'>A</div>", f"<div class=r><b style='font-size:15pt'>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>Tel {d.buyer.phone} &nbsp; VAT {d.buyer.vat}</div>")}<h2 style="border-bottom:1pt solid;padding-bottom:1mm">PURCHASE ORDER</h2>{sides(facts(f"Order No|{number}", f"Date|{d.date(d.day, '%e %B %Y')}", f"Delivery due|{d.date(d.wanted, '%e %B %Y')}", "Raised by|Highways Maintenance, D. Spurr"), f"<b>To</b><br>{d.seller.block()}", f"<b>Deliver to</b><br>{d.ship.block()}")}{grid("Item|Description|>Qty|Unit|>Price|>Net £|>VAT £|>Total £", body)}<div style="border-top:1pt solid">{sums(("Net", n(net)), ("VAT", n(vat)), ("Order total £", n(net + vat)))}</div><div style="break-before:page"><b>Conditions of order</b>{terms}</div>""",
    )


def en_rossdhu(d: Deal) -> str:
    """A hotel's letter to its merchant: a bulleted list, pack sizes in words, telephone talk before, no number and no prices."""
    meet(d, "Rossdhu", soon=True)
    items = buy(d, "food", 3, 6, yours="#####", few=(2, 3, 4, 5, 6, 10), units="bag=bags can=tins case=cases kg=kg pack=packs box=boxes")
    d.says(items, "sdqu", None, currency=None, wanted=True, ship=None)
    body = "".join(f"<li style='margin:1mm 0'>{n(i.quantity, None)} {i.unit} {i.text} – your code {i.yours}" for i in items)
    return sheet_of(
        "body{font:11.4pt/1.4 'Liberation Serif'}",
        f"""<div class=c style="color:#2d3f2d"><span style="font-size:24pt;letter-spacing:2pt">Rossdhu Lodge Hotel</span><br>{d.buyer.street}, {d.buyer.city} · {d.buyer.phone}</div><div style="height:12mm"></div>{d.date(d.day, "%e %B %Y")}<br><br>{d.seller.block()}<p>Dear Fiona,</p><p>Further to our chat this morning, could we please have the following for {d.date(d.wanted, "%A %e %B %Y")}:</p><ul>{body}</ul><p>The van can come round to the kitchen yard. Same card on file as last time.</p><p>Kind regards,</p>{hand("Callum Drysdale")}<br>Head Chef""",
    )


def en_corrib(d: Deal) -> str:
    """An Irish panel builder's business central: fields in a band, two addresses, item and vendor number, VAT summary."""
    meet(d, "Corrib")
    items, number = buy(d, "amp", 3, 8, ours="10####", yours="@@##-###", units="pc=PCS m=MTR ft=MTR"), d.code("106###")
    net = d.sum(items)
    vat = tax(net, 23)
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'DejaVu Sans Condensed'}.t{width:100%;margin:5mm 0 2mm}.t th{border-bottom:.8pt solid #333;padding:1mm;vertical-align:bottom}.t td{padding:1mm}.q{width:100%;background:#f1f1f1}.q td{padding:1mm 2mm}.cap td{font-size:7.4pt;color:#555;padding-bottom:0}"""
    body = (
        row(f"{i.ours}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price, 3)}|=23|>{n(i.amount)}")
        + row(f"||<small>{i.more}</small>|||||")
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:18pt'>Order</b> <span style='font-size:14pt'>{number}</span><br>Page 1 of 1", "<div style='background:#153e6f;color:#fff;padding:3mm 6mm;font:bold 13pt Liberation Sans'>CORRIB<br>SWITCHGEAR</div>")}<div style="height:8mm"></div>{sides(d.seller.block(country=True), f"<b>Ship-to Address</b><br>{d.ship.block()}", f"{d.buyer.block(country=True)}")}<div style="height:6mm"></div>{strips("Vendor No.|V00417", f"Document Date|{d.date(d.day, '%e. %B %Y')}", f"Expected Receipt Date|{d.date(d.wanted, '%e. %B %Y')}", "Payment Terms|30 days EOM", "Shipment Method|Delivered Duty Paid")}{grid("No.|Vendor Item No.|Description|>Quantity|Unit|>Direct Unit Cost Excl. VAT|=VAT %|>Amount", body)}{sums(("Total EUR Excl. VAT", n(net)), ("23% VAT", n(vat)), ("Total EUR Incl. VAT", n(net + vat)))}{feet("VAT Registration No. " + d.buyer.vat, "Phone No. " + d.buyer.phone, "Bank: AIB Galway")}""",
    )


def en_wattlebird(d: Deal) -> str:
    """An Australian garage's small business program: GST inside, supplier's invoice number left empty, ship-to is the garage."""
    meet(d, "Wattlebird")
    items, number = buy(d, "car", 1, 5, yours="@######", few=FEW), d.code("0000####")
    joined(items, " - {}")
    total = d.sum(items)
    gst = (total / 11).quantize(Decimal("0.01"))
    d.says(items, "sdqpa", number, total=total, currency="AUD", ship=d.buyer.name)
    css = """body{font:9.4pt 'Liberation Sans'}.t{width:100%;margin-top:5mm;border:.6pt solid #888}.t th{background:#888;color:#fff;padding:1.2mm}.t td{padding:1.2mm;border-right:.3pt solid #bbb}.f{border:.6pt solid #888;padding:2mm;width:84mm;min-height:24mm}.p td{padding:.5mm 4mm .5mm 0}"""
    body = (row(f"{n(i.quantity, None)}|{i.yours}|{i.text}|>${n(i.price)}|>${n(i.amount)}|=GST") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:15pt;color:#b35900'>{d.buyer.name}</b><br>{d.buyer.vat}<br>{d.buyer.street}, {d.buyer.city}<br>Ph {d.buyer.phone}", "<b style='font-size:16pt'>Purchase Order</b>")}<div style="height:5mm"></div>{sides(facts(f"Purchase No.:|{number}", f"Date:|{d.date(d.day, '%e/%m/%Y')}", "Supplier Invoice No.:|", "Terms: |Net 30th after EOM"), "")}<div style="height:3mm"></div>{sides(f"<div class=f><b>Bill From:</b><br>{d.seller.block()}</div>", f"<div class=f><b>Ship To:</b><br>{d.buyer.block()}</div>")}{grid("Qty.|Item No.|Description|>Price (inc)|>Extended (inc)|=Code", body)}{sums(("Freight", "$0.00"), ("GST included", "$" + n(gst)), ("Total Inc. GST", "$" + n(total)))}<p>Rego: YKT-94D &emsp; Need before 2 pm run please.</p>""",
    )


def en_bellarine(d: Deal) -> str:
    """An Australian electrician's job program: grey cards, job name, cost centre, tick box of collection, stamp of approval."""
    meet(d, "Bellarine")
    items, number = buy(d, "amp", 3, 8, yours="######@", units="ft=ft pc=ea"), d.code("PO#####-#")
    net = d.sum(items)
    gst = tax(net, 10)
    d.says(items, "sdqupa", number, total=net + gst, currency="AUD", wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'DejaVu Sans'}.c1{background:#f2f4f7;padding:2.5mm 4mm;border-radius:1.5mm}.c1 b{color:#1565c0;display:block}.t{width:100%;margin-top:5mm}.t th{color:#1565c0;border-bottom:.8pt solid #1565c0;padding:1mm}.t td{padding:1.3mm 1mm;border-bottom:.3pt solid #dde}"""
    body = (row(f"{i.yours}|{i.text}<br><small>{i.more}</small>|>{n(i.quantity)} {i.unit}|>${n(i.price)}|>${n(i.amount)}") for i in items)
    day, due = d.date(d.day, "%d/%m/%Y"), d.date(d.wanted, "%d/%m/%Y")
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>{d.buyer.phone} | {d.buyer.vat} | REC 29417", f"<b style='font-size:15pt;color:#1565c0'>PURCHASE ORDER</b><br>{number}")}<div style="height:6mm"></div>{sides(f"<div class=c1><b>Supplier</b>{d.seller.block()}</div>", f"<div class=c1><b>Deliver to site</b>{d.ship.block()}</div>", f"<div class=c1><b>Details</b>{lines('Date: ' + day, 'Required: ' + due, 'Job: 9417 Surf Club', 'Ordered by: Jai')}</div>")}{grid("Part no.|Description|>Quantity|>Ex. GST|>Total ex.", body)}{sums(("Sub-total ex GST", "$" + n(net)), ("GST", "$" + n(gst)), ("Total inc GST", "$" + n(net + gst)))}{stamp("APPROVED<br>JOB 9417", "#1565c0", 178, 20)}""",
    )


LAYOUTS = [
    (en_pennard, 2), (en_kettle, 1), (en_marlowe, 2), (en_aldermere, 1), (en_rossdhu, 1), (en_corrib, 1), (en_wattlebird, 1), (en_bellarine, 1),
]  # fmt: skip
