"""Set o: what a fish importer, a glassblower, a sign shop, a locksmith and upholsterers send."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.o_print import FEW, beside, box, leaf, order, reckon, thirds

n = figures("en")


def en_shoal(d: Deal) -> str:
    """An importer's stock system: order details as a strip of boxes, supplier's code first, net, tax and gross below."""
    items = order(d, "Shoal", "aqua", 3, 10, yours="@@@###", few=FEW, units="can=tub")
    number, net = d.code("PO-000####"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqupa", number, total=net + vat, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.4 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{background:#d8ecf3;padding:1.4mm;border:.4pt solid #8fbccb}.t td{padding:1.2mm 1.4mm;border:.4pt solid #c6dfe8}.s{width:100%;margin-top:5mm}.s td{border:.4pt solid #8fbccb;padding:1mm 2mm}.cap td{background:#d8ecf3;font-size:8pt;border-bottom:0}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    strip = row("Order No.|Order Date|Delivery Date|Your Account Ref|Buyer", "cap") + row(
        f"{number}|{d.date(d.day, '%d %b %Y')}|{d.date(d.wanted, '%d %b %Y')}|SHO114|Kirsty Malone"
    )
    return sheet_of(
        css,
        f"""{beside("<span style='font:bold 17pt DejaVu Sans;color:#0d6e8c'>Shoal <i>&amp;</i> Reef</span>", "<div class=r style='font-size:17pt'>Purchase Order</div>")}<div style="font-size:8.4pt">{d.buyer.name}, {d.buyer.street}, {d.buyer.city} · Tel {d.buyer.phone} · VAT Reg. {d.buyer.vat}</div><div style="height:6mm"></div>{beside(f"<b>Supplier</b><br>{d.seller.block()}<br>{d.seller.country}", f"<b>Deliver To</b><br>{d.ship.block()}")}<table class=s>{strip}</table>{grid("Supplier Code|Description|>Qty|Unit|>Unit Cost|>Line Total", body)}{reckon(f"Sub Total|£{n(net)}", f"VAT @ 20%|£{n(vat)}", f"Order Total|£{n(net + vat)}")}<p>Livestock deliveries must be booked separately. Dry goods accepted Monday to Thursday only.</p>""",
    )


def en_ridgefield(d: Deal) -> str:
    """A glassblower's bookkeeping: no rules at all, labels in capitals, own and vendor's numbers, Letter paper, page number at the foot."""
    items = order(d, "Ridgefield", "glass", 2, 9, ours="RG-####", yours="#####-@@", few=FEW, spread=False, units="pc=EA set=KIT")
    number, net = d.code("####"), d.sum(items)
    d.says(items, "bsdqupa", number, total=net, currency="USD", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt/1.45 'Liberation Sans'}.t{width:100%;margin-top:8mm}.t th{font-size:7.6pt;color:#777;font-weight:normal;padding:0 2mm 1.5mm 0}.t td{padding:1mm 2mm 1mm 0}.p td{padding:.2mm 5mm .2mm 0}.p td:first-child{font-size:7.6pt;color:#777}"""
    body = (row(f"{i.at}|{i.ours}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    info = facts(f"P.O. NUMBER|{number}", f"P.O. DATE|{d.date(d.day, '%m/%d/%Y')}", f"DUE|{d.date(d.wanted, '%m/%d/%Y')}", "TERMS|Net 30", "SHIP VIA|FedEx Ground", "FOB|Origin")  # fmt: skip
    return sheet_of(
        css,
        leaf(
            f"""{beside(f"<b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.phone}", "<div class=r style='font-size:20pt;letter-spacing:.6mm'>PURCHASE ORDER</div>", widths="0 100")}<div style="height:9mm"></div>{beside(f"<span style='font-size:7.6pt;color:#777'>VENDOR</span><br>{d.seller.block()}<br>{d.seller.country}", f"<span style='font-size:7.6pt;color:#777'>SHIP TO</span><br>{d.ship.block()}", info)}{grid("LINE|ITEM|VENDOR ITEM|DESCRIPTION|>QTY|UOM|>UNIT PRICE|>AMOUNT", body)}{reckon(f"SUBTOTAL|{n(net)}", "SHIPPING|0.00", f"TOTAL USD|{n(net)}", strong="font-weight:bold")}<div>Pack glass upright. Do not ship on Fridays.</div>""",
            "<div class=c style='font-size:8pt;color:#777'>Page 1 of 1</div>",
            248,
        ),
        "Letter",
    )


def en_bigsky(d: Deal) -> str:
    """A sign shop's small business program: vendor and ship to in ruled boxes, amount after the words, rate, sum; one empty column for the job's customer."""
    items = order(d, "Big Sky", "sign", 2, 7, yours="@@####@", few=FEW, units="pc=ea roll=roll box=box pack=pk")
    number, net = d.code("2####"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="USD", ship=d.ship.name)
    css = """body{font:9.6pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm;border:.6pt solid #000}.t th{border:.6pt solid #000;padding:1mm 1.5mm;text-align:center;background:#eee}.t td{border-left:.6pt solid #000;border-right:.6pt solid #000;padding:1mm 1.5mm}.s{margin-left:auto}.s td{border:.6pt solid #000;padding:1mm 4mm;text-align:center}.e td{height:26mm}"""
    body = [row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}||>{n(i.amount)}") for i in items]
    body.append(row("||||||", "e"))
    strip = row("Date|P.O. No.|Terms") + row(f"{d.date(d.day, '%n/%e/%Y')}|{number}|2% 10 Net 30")
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:12pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.phone}", f"<div class=r style='font:bold 18pt Liberation Sans;margin-bottom:2mm'>Purchase Order</div><table class=s>{strip}</table>")}<div style="height:6mm"></div>{beside(box(d.seller.block() + "<br>" + d.seller.country, "Vendor", "min-height:28mm"), box(d.ship.block(), "Ship To", "min-height:28mm"))}{grid("Item|Description|Qty|U/M|Rate|Customer|Amount", body)}<div style="border:.6pt solid #000;border-top:0;padding:1.5mm"><b>Total</b><b style="float:right">${n(net)}</b></div><p style="font-size:8.4pt">Please confirm by e-mail to orders@bigskysignworks.example before 4 pm MT.</p>""",
        "Letter",
    )


def en_tully(d: Deal) -> str:
    """An Irish locksmith's order sheet: number in a corner box, columns left blank for goods inwards, no prices."""
    items = order(d, "Tully", "lock", 3, 8, yours="##/####", few=FEW)
    number = d.code("TL####")
    d.says(items, "sdqu", number, currency=None)
    css = """body{font:10.4pt/1.4 'Liberation Serif'}.t{width:100%;margin-top:5mm}.t th,.t td{border:.5pt solid #333;padding:1.3mm 1.6mm}.p td{padding:.4mm 6mm .4mm 0}"""
    body = (row(f"={n(i.quantity, None)}|{i.unit}|{i.yours}|{i.text}||") for i in items)
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:16pt'>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>Phone {d.buyer.phone}<br>VAT No. {d.buyer.vat}", box(f"<b style='font-size:14pt'>{number}</b>", "ORDER No."), widths="0 45")}<div style="height:5mm"></div>{facts(f"To:|{d.seller.block(', ')}", f"Date:|{d.date(d.day, '%e %B %Y')}", "Account:|TUL001", "Ordered by:|Declan Tully")}<p>Please supply the following goods at our usual terms:</p>{grid("=Qty|Unit|Cat. No.|Item|Rec'd|Checked", body)}<p>Collect / deliver to shop. Keys and cylinders must be in sealed packets.</p><p style="margin-top:12mm">Signed: ____________________________</p>""",
    )


def en_hawthorn(d: Deal) -> str:
    """Upholsterers' cloud bookkeeping: each description runs over rows with its particulars, amounts unruled, postal details in a side column."""
    items = order(d, "Hawthorn", "uphol", 2, 6, yours="H####", few=FEW, units="pc=each m=m")
    number, net = d.code("HD-###"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqpa", number, total=net + vat, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:10pt/1.45 'DejaVu Serif Condensed';color:#222}.t{width:100%;margin-top:7mm}.t th{border-bottom:1pt solid #8a3b2f;padding:1.2mm 1mm;font-weight:normal;color:#8a3b2f}.t td{padding:1.6mm 1mm;border-bottom:.3pt solid #d9c6c2}"""
    body = (row(f"{i.text}<br>{i.more}<br>Your ref. {i.yours}|>{n(i.quantity, None)}|>£{n(i.price)}|>20%|>£{n(i.amount)}") for i in items)
    side = f"<b>Order number</b><br>{number}<br><br><b>Order date</b><br>{d.date(d.day, '%e %B %Y')}<br><br><b>Delivery date</b><br>{d.date(d.wanted, '%e %B %Y')}"
    return sheet_of(
        css,
        leaf(
            f"""<div class=c style="font:italic 20pt 'DejaVu Serif';color:#8a3b2f">Hawthorn &amp; Drew</div><div class=c style="font-size:8pt;letter-spacing:1mm">UPHOLSTERERS</div><div style="height:8mm"></div>{beside(f"<b>Purchase order to</b><br>{d.seller.block()}", f"<b>Deliver to</b><br>{d.ship.block()}<br>{d.buyer.phone}", side)}{grid("Description|>Quantity|>Price|>VAT|>Amount", body)}{reckon(f"Subtotal|£{n(net)}", f"VAT 20%|£{n(vat)}", f"Total GBP|£{n(net + vat)}", strong="font-weight:bold;border-top:.6pt solid #8a3b2f")}""",
            thirds(d.buyer.block(", "), "hello@hawthornanddrew.example", "Sort code 30-98-71"),
        ),
    )


LAYOUTS = [(en_shoal, 2), (en_ridgefield, 2), (en_bigsky, 2), (en_tully, 1), (en_hawthorn, 1)]
