"""Set k: British fitters, a pub, a vet and a school: what their apps, spreadsheets and office programs print."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.k_print import HANDFUL, across, basket, block, customer, full, pad, pen, reckoned

n = figures("en")


def en_hargreave(d: Deal) -> str:
    """A plumber's job app: rounded blocks, code under the description in grey, quantity with unit, prices only per piece."""
    customer(d, "Hargreave", within=5)
    items, number = basket(d, "plumb", 4, 9, yours="@@@####", units="pc=ea roll=coil", few=HANDFUL), d.code("JB-####/#")
    d.says(items, "sdqup", number, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:9.8pt 'DejaVu Sans'}.box{border:.6pt solid #cfd6dd;border-radius:3mm;padding:3mm 4mm;height:100%}.lab{color:#e4572e;font-size:7.6pt;margin-bottom:1mm}.t{width:100%;margin-top:6mm}.t th{color:#fff;background:#e4572e;padding:1.6mm 2mm}.t td{padding:1.8mm 2mm;border-bottom:.4pt solid #e3e3e3}small{color:#777}"""
    body = (row(f"{i.text}<br><small>{i.yours} · {i.more}</small>|>{n(i.quantity, None)} {i.unit}|>£{n(i.price)}") for i in items)
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between;margin-bottom:6mm"><div><b style="font-size:15pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>{d.buyer.phone} · VAT {d.buyer.vat}</div><div class=r><span style="font-size:12pt">Purchase order</span><br><b style="font-size:15pt;color:#e4572e">{number}</b></div></div>{across(f"<div class=box>{block('Supplier', d.seller.block())}</div>", f"<div class=box>{block('Deliver to site', d.ship.block())}</div>", f"<div class=box>{block('Raised', d.date(d.day, '%e %b %Y'))}{block('Needed on site', d.date(d.wanted, '%e %b %Y'), 'margin-top:2mm')}</div>", gap=4)}{grid("Materials|>Quantity|>Price", body)}<p>Engineer: Dale H. Please text 07700 900 318 when loaded. If an item is out of stock, do not substitute.</p>""",
    )


def en_brightwell(d: Deal) -> str:
    """An electrician's spreadsheet template: blue heads, supplier and site side by side, empty rows to the last, remarks box."""
    customer(d, "Brightwell")
    items, number = basket(d, "spark", 4, 13, yours="######", units="m=mtr pc=no."), d.code("BE/####")
    net = d.sum(items)
    vat = tax(net, 20)
    d.says([full(i) for i in items], "sdqupa", number, total=net + vat, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{background:#3b5998;color:#fff;padding:1.2mm;border:.5pt solid #3b5998}.t td{border-left:.5pt solid #3b5998;border-right:.5pt solid #3b5998;padding:1mm 1.4mm}.t tr:nth-child(even) td{background:#eef1f8}.t{border-bottom:.5pt solid #3b5998}.lab{background:#3b5998;color:#fff;padding:.8mm 2mm;font-weight:bold;margin-bottom:1mm}.p td{padding:0 4mm .6mm 0}"""
    body = pad((row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items), 6, 14)
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:14pt">{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Phone: {d.buyer.phone}</div><div><div style="font:bold 22pt 'Liberation Sans';color:#8496c0">PURCHASE ORDER</div>{facts(f"DATE|{d.date(d.day, '%d/%m/%Y')}", f"PO #|{number}", f"REQUIRED|{d.date(d.wanted, '%d/%m/%Y')}")}</div></div>{across(block("VENDOR", d.seller.block()), block("SHIP TO", d.ship.block()), css="margin-top:5mm")}{grid("ITEM #|DESCRIPTION|>QTY|UNIT|>UNIT PRICE|>TOTAL", [body])}<div style="display:flex;justify-content:space-between"><div style="border:.5pt solid #3b5998;width:90mm;height:24mm;margin-top:3mm"><div class=lab>Comments or Special Instructions</div>&nbsp;Leave with site manager, hard hats on.</div>{reckoned(("SUBTOTAL", n(net)), ("VAT 20%", n(vat)), ("SHIPPING", "-"), ("TOTAL GBP", n(net + vat)))}</div>""",
    )


def en_wheatsheaf(d: Deal) -> str:
    """A pub's till printing a supplier order: narrow roll, two lines for each article, count before the times sign."""
    customer(d, "Wheatsheaf", within=3)
    items, number = basket(d, "bar", 4, 9, yours="#####", few=HANDFUL), d.code("####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="GBP", wanted=True)
    css = (
        """body{font:8.8pt/1.35 'DejaVu Sans Mono'}.w{border-top:.8pt dashed;margin:2mm 0}.l{display:flex;justify-content:space-between}"""
    )
    body = "".join(
        f"<div style='margin-top:1.4mm'>{i.text}</div><div class=l><span>&nbsp;{n(i.quantity, None)} {i.unit} x {n(i.price)} #{i.yours}</span><span>{n(i.amount)}</span></div>"
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:11pt">THE WHEATSHEAF INN</b><br>{d.buyer.name}<br>{d.buyer.street}, {d.buyer.city}<br>{d.buyer.phone}</div><div class=w></div>SUPPLIER ORDER {number}<br>To: {d.seller.name}<br>{d.date(d.day, "%d/%m/%Y")} 22:{d.rng.randrange(10, 59)} Till 1 Mgr: Beth<br>Deliver: {d.date(d.wanted, "%d/%m/%Y")}<div class=w></div>{body}<div class=w></div><div class=l><b>{len(items)} LINES</b><b>GBP {n(net)}</b></div><div class=w></div><div class=c>ex VAT - cellar access before 11am</div>""",
        "100mm 210mm",
    ).replace("margin:14mm", "margin:6mm 7mm")


def en_oakhanger(d: Deal) -> str:
    """A vet's practice program: ordered and bonus beside each other, own stock code and supplier's, controlled items' note, cost to four places."""
    customer(d, "Oakhanger", within=4)
    items, number = basket(d, "vet", 5, 14, ours="@@@@##", yours="#######", few=HANDFUL), d.code("OVC#####")
    net = d.sum(items)
    d.says(items, "bsdqpa", number, total=net, currency="GBP")
    css = """body{font:8.8pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:4mm}.t th{border-bottom:1pt solid #006d5b;padding:1mm;text-align:left}.t th.r{text-align:right}.t td{padding:1mm}.t tr:nth-child(even) td{background:#f0f7f5}.p td{padding:0 5mm .5mm 0}"""
    body = (row(f"{i.ours}|{i.yours}|{i.text}|{i.more}|>{n(i.quantity, None)}|>0|>{n(i.price, 4)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div style="display:flex;gap:5mm;align-items:center"><div style="width:14mm;height:14mm;border:2.5pt solid #006d5b;border-radius:7mm"></div><div><b style="font-size:14pt;color:#006d5b">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city} · {d.buyer.phone}</div></div><h3>Wholesaler order</h3>{facts(f"Wholesaler|{d.seller.name}", f"Order reference|{number}", f"Order placed|{d.date(d.day, '%d-%b-%Y')}", "Account|OAK0021", "Placed by|Head nurse (S. Iqbal RVN)")}{grid("Stock code|Supplier code|Product|Pack|>Ordered|>Bonus|>Nett cost|>Line total", body)}{reckoned(("Nett order value", "£" + n(net)))}<p style="font-size:8pt">No controlled drugs on this order. Short-dated stock (under 6 months) will be returned.</p>""",
    )


def en_chads(d: Deal) -> str:
    """A school's finance program: official order, budget code each line, head's signature, delivery to the office, tax shown apart."""
    customer(d, "Chad")
    items, number = basket(d, "school", 3, 8, yours="@@#####", few=(1, 2, 3, 4, 5, 6, 10)), d.code("SC######")
    net = d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqpa", number, total=net + vat, currency="GBP", ship=d.ship.name)
    css = """body{font:10pt 'Liberation Serif'}.t{width:100%;margin-top:5mm}.t th,.t td{border:.5pt solid #333;padding:1.1mm}.t th{font-weight:bold;background:#f3f3f3}.box{border:1pt solid #333;padding:2mm 3mm;height:30mm}.lab{font-weight:bold}.p td{padding:0 4mm .6mm 0}"""
    body = (row(f">{n(i.quantity, None)}|{i.yours}|{i.text}<br>{i.more}|E19-C{i.at % 3 + 1}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:15pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}. Telephone {d.buyer.phone}<br>Headteacher: Mrs L. Ashcroft</div><h2 class=c style="letter-spacing:2pt">OFFICIAL ORDER</h2>{across(f"<div class=box>{block('To:', d.seller.block())}</div>", f"<div class=box>{block('Deliver to:', d.ship.block())}</div>", facts(f"Order No:|<b>{number}</b>", f"Order Date:|{d.date(d.day, '%d %B %Y')}", "Department:|General", "Page:|1 of 1"))}{grid("=Qty|Part No|Description|Ledger|>Unit Price|>Nett £", body)}{reckoned(("Total Nett", n(net)), ("VAT", n(vat)), ("Total Gross £", n(net + vat)))}<div style="display:flex;gap:40mm;margin-top:14mm"><span>Authorised by: {pen("L. Ashcroft")}</span><span>Budget holder: {pen("P Wray")}</span></div><p style="font-size:8.6pt">Goods accepted Monday to Friday in term time, 8.30 am to 2.45 pm.</p>""",
    )


LAYOUTS = [(en_hargreave, 2), (en_brightwell, 2), (en_wheatsheaf, 1), (en_oakhanger, 2), (en_chads, 2)]
