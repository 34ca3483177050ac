"""Set k: an Irish garage's book, a New Zealand farm, an English builder's call-off, an American motel's shop basket."""

from decimal import Decimal

from tests.paper.d_print import figures, grid, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.k_print import HANDFUL, across, basket, block, customer, full, pad, pen, reckoned

n = figures("en")


def en_devlin(d: Deal) -> str:
    """An Irish garage's order book: numbered page in red, ruled lines, everything but the frame by hand, no prices."""
    customer(d, "Devlin")
    items, number = basket(d, "garage", 3, 6, yours="@@####", few=HANDFUL), d.code("0####")
    d.says(items, "sdq", number, currency=None)
    css = """body{font:11pt 'Liberation Serif'}.t{width:100%;margin-top:5mm;border:1.2pt solid #2c4a7c}.t th{border:.8pt solid #2c4a7c;color:#2c4a7c;padding:1mm 2mm}.t td{border-bottom:.4pt solid #9db3d6;border-right:.8pt solid #2c4a7c;height:9mm;padding:1mm 2mm;vertical-align:bottom}"""
    body = pad((row(f"={pen(n(i.quantity, None))}|{pen(i.yours)}|{pen(i.text)}") for i in items), 3, 11)
    return sheet_of(
        css,
        f"""<div style="color:#2c4a7c"><div style="display:flex;justify-content:space-between"><b style="font-size:17pt">Devlin's Garage</b><span style="font:bold 17pt 'Liberation Mono';color:#c0392b">No. {number}</span></div>{d.buyer.name}, {d.buyer.street}, {d.buyer.city}<br>Tel. {d.buyer.phone} &nbsp; VAT Reg. {d.buyer.vat}<h2 class=c style="margin:4mm 0">ORDER</h2>To: {pen(d.seller.name)}<br><br>Date: {pen(d.date(d.day, "%e/%n/%y"))} &emsp;&emsp;&emsp; Please supply and deliver:</div>{grid("=Qty|Part no.|Description", [body])}<p style="color:#2c4a7c">Signed: {pen("Padraig Devlin")} &emsp; <i>Quote order no. on all invoices. E. &amp; O. E.</i></p>""",
        "A5",
    ).replace("margin:14mm", "margin:9mm")


def en_mackenzie(d: Deal) -> str:
    """A New Zealand dairy farm's cloud accounts: account code column, GST at fifteen, instructions of the tanker track."""
    customer(d, "Mackenzie")
    items, number = basket(d, "farm", 3, 8, yours="###-@##", few=(1, 2, 3, 4, 5, 6, 10, 12)), d.code("PO-1###")
    net = d.sum(items)
    gst = tax(net, 15)
    d.says(items, "sdqpa", number, total=net + gst, currency="NZD", wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:9mm}.t th{padding:1.6mm 1mm;border-top:.5pt solid #aaa;border-bottom:.5pt solid #aaa;color:#444}.t td{padding:1.6mm 1mm;border-bottom:.3pt solid #e0e0e0}.lab{font-weight:bold;color:#444}"""
    body = (row(f"{i.yours}: {i.text}<br>{i.more}|>{n(i.quantity, 4)}|>{n(i.price)}|>15%|=4{i.at % 5}1|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><h1 style="font-weight:normal;margin:0">Purchase Order</h1><div class=r>{d.buyer.block()}<br>{d.buyer.country}<br>{d.buyer.vat}</div></div>{across(block("To", d.seller.block(country=True)), block("Order number", number) + block("Order date", d.date(d.day, "%e %b %Y"), "margin-top:2mm"), block("Delivery date", d.date(d.wanted, "%e %b %Y")) + block("Reference", "Calving 26", "margin-top:2mm"), css="margin-top:10mm")}{grid("Description|>Quantity|>Unit Price|>GST|=Account|>Amount NZD", body)}{reckoned(("Subtotal", n(net)), ("Total GST 15%", n(gst)), ("TOTAL NZD", n(net + gst)))}<div style="border-top:.5pt dashed #999;margin-top:14mm;padding-top:4mm">{across(block("Delivery address", d.ship.block()), block("Attention", "Rowena M."), block("Telephone", d.buyer.phone), block("Instructions", "Leave at cup shed, keep gate shut, tanker track only"))}</div>""",
    )


def en_fairclough(d: Deal) -> str:
    """A builder's call-off against a quotation: cost heads between groups of rows, contract number, conditions on a second page."""
    customer(d, "Fairclough", within=9)
    items, number = basket(d, "site", 4, 9, yours="######", units="pc=Nr roll=Roll pack=Pk"), d.code("26/####/##")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="GBP", wanted=True, ship=d.ship.name)
    half = (len(items) + 1) // 2

    def rows(part: list) -> str:
        return "".join(
            row(f"{i.at}|{i.text}<br><small>{i.more}</small>|{i.yours}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}")
            for i in part
        )

    css = """body{font:9pt 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{background:#58595b;color:#fff;padding:1.2mm}.t td{padding:1mm 1.2mm}.g td{background:#f5d76e;font-weight:bold}.q{width:100%;border:.6pt solid #58595b}.q td{padding:1mm 2mm;border-right:.6pt solid #58595b}.cap td{font-size:7pt;color:#666;padding-bottom:0}.lab{font-weight:bold}"""
    body = (
        "<tr class=g><td colspan=7>Cost head 2310 – Superstructure</tr>"
        + rows(items[:half])
        + "<tr class=g><td colspan=7>Cost head 2450 – Finishes</tr>"
        + rows(items[half:])
    )
    terms = "".join(f"<p>{k}. {t}</p>" for k, t in enumerate(("Vehicles shall report to the gate and wear amber beacons.", "Pallets remain ours once charged unless collected within 28 days.", "No variation is valid unless confirmed in writing by the buying department.", "Invoices which do not bear this order number will be returned.", "Deliveries outside 7.30 am to 4.00 pm are refused."), 1))  # fmt: skip
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><div style="font:bold 17pt 'Liberation Sans Narrow'">FAIRCLOUGH &amp; DUNN<div style="font:8.4pt 'Liberation Sans'">{d.buyer.block(", ")}<br>{d.buyer.phone} · VAT {d.buyer.vat}</div></div><div class=r><b style="font-size:14pt">CALL-OFF ORDER</b><br>{number}</div></div><div style="height:5mm"></div>{strips(f"Date|{d.date(d.day, '%d.%m.%Y')}", "Contract|C1187 Wychwood Park", "Your quotation|Q/88213 rev B", f"On site|{d.date(d.wanted, '%a %d.%m.%Y')}", "Buyer|G. Tunnicliffe")}{across(block("To", d.seller.block()), block("Deliver to", d.ship.block()), css="margin-top:4mm")}{grid("No.|Description|Code|>Qty|Unit|>Rate £|>Value £", [body])}{reckoned(("Order value excluding VAT £", n(net)))}<p>VAT reverse charge does not apply to this order (materials only).</p><div style="break-before:page"><h3>Conditions of purchase</h3>{terms}</div>""",
    )


def en_heron(d: Deal) -> str:
    """A motel's print of a shop's order page: picture, name, item number and quantity in stacked cells, sales tax, letter size."""
    customer(d, "Heron")
    items, number = basket(d, "motel", 3, 7, yours="#######", units="pc=EA case=CS pack=PK bucket=PL", few=HANDFUL), d.code("WEB######")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="USD", ship=d.ship.name)
    css = """body{font:9.6pt 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border-bottom:1pt solid #222;padding:1mm;font-size:8.4pt}.t td{padding:2mm 1mm;border-bottom:.4pt solid #ccc}.lab{font-weight:bold}small{color:#666}"""
    body = (
        row(
            f"<div style='width:13mm;height:13mm;background:#e8eef2'></div>|<b>{i.text}</b><br><small>Item # {i.yours}<br>{i.more}</small>|>${n(i.price)} / {i.unit}|=Qty {n(i.quantity, None)}|>${n(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between;border-bottom:2pt solid #1d5b79"><b style="font-size:15pt;color:#1d5b79">{d.seller.name}</b><span>Hello, Darlene &nbsp;|&nbsp; My Orders</span></div><h2 style="margin:4mm 0 1mm">Order #{number}</h2>Placed on {d.date(d.day, "%B %e, %Y")} &nbsp; Status: <b>Not submitted</b>{across(block("Sold to", d.buyer.block()), block("Ship to", d.ship.block()), block("Ship method", "Standard ground"), css="margin-top:4mm")}{grid("|Product|>Price|=Quantity|>Total", body)}{reckoned(("Merchandise", "$" + n(net)), ("Freight", "$0.00"), ("Sales tax (Oregon)", "$" + n(Decimal(0))), ("Order total", "$" + n(net)))}<p>Note: your site would not take our card today, please enter this one by hand. Darlene</p>""",
        "8.5in 11in",
    )


def en_kowalczyk(d: Deal) -> str:
    """An American body shop's bookkeeping: vendor and ship-to in boxes, terms strip, month first, memo line and customer message."""
    customer(d, "Kowalczyk", within=4)
    items, number = basket(d, "garage", 3, 9, yours="@@@-####", units="pc=ea", few=HANDFUL), d.code("####")
    total = d.sum(items)
    d.says([full(i, " ") for i in items], "sdqpa", number, total=total, currency="USD", wanted=True, ship=d.ship.name)
    css = """body{font:10pt 'Liberation Sans'}.t{width:100%;border:.8pt solid #000;margin-top:0}.t th{border:.8pt solid #000;text-align:center;font-weight:normal;padding:1mm}.t td{border-left:.8pt solid #000;border-right:.8pt solid #000;padding:1.1mm 1.6mm}.bx{border:.8pt solid #000;height:32mm}.lab{border-bottom:.8pt solid #000;padding:1mm 2mm;margin-bottom:1mm}.bx>div{padding-left:2mm}.bx .lab{margin-left:-2mm}.q{margin:5mm 0 0 auto}.q td{border:.8pt solid #000;padding:1mm 4mm;text-align:center}"""
    body = pad((row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}") for i in items), 5, 15)
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:12pt">{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.phone}</div><div><b style="font-size:18pt">Purchase Order</b>{strips(f"Date|{d.date(d.day, '%n/%e/%Y')}", f"P.O. No.|{number}")}</div></div>{across(f"<div class=bx>{block('Vendor', d.seller.block())}</div>", f"<div class=bx>{block('Ship To', d.ship.block())}</div>", gap=20, css="margin-top:8mm")}{strips("Terms|Net 10th", f"Expected|{d.date(d.wanted, '%n/%e/%Y')}", "Rep|RK", "Ship Via|Your truck")}{grid("Item|Description|Qty|Rate|Amount", [body])}<table style="margin-left:auto;border:.8pt solid #000;border-top:0;width:70mm"><tr><td style="padding:2mm"><b>Total</b><td class=r style="padding:2mm"><b>${n(total)}</b></table><p>RO 4471 / RO 4488. Back order OK.</p>""",
        "8.5in 11in",
    )


LAYOUTS = [(en_devlin, 1), (en_mackenzie, 2), (en_fairclough, 1), (en_heron, 1), (en_kowalczyk, 1)]
