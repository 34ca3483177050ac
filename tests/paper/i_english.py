"""Set i: what British and Irish customers print: a joinery, a drug maker, a railway company's portal, a school's requisition."""

from decimal import Decimal

from tests.paper.c_print import summed
from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.h_print import blanks
from tests.paper.i_print import bottom, mark, meet, stripes

n = figures("en")


def en_ashgrove(d: Deal) -> str:
    """A joiner's accounts package: two framed address boxes, a strip of facts, discount per cent, net, VAT and gross in a framed corner."""
    meet(d, "Ashgrove")
    items, number = d.take(4, 8, yours="@@@####", discount=True), d.code("000####")
    net, carriage = d.sum(items), Decimal("18.50")
    vat = tax(net + carriage, 20)
    d.says(items, "sdqupa", number, total=net + carriage + vat, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'Liberation Sans'}.b{border:.7pt solid #000;border-radius:2mm;padding:2mm 3mm;width:80mm;height:30mm;float:left;margin-right:14mm}.b + .b{margin-right:0}.t{width:100%;border:.7pt solid #000;margin-top:4mm}.t th{border-bottom:.7pt solid #000;background:#f0f0f0;padding:1mm}.t td{padding:.8mm 1mm;border-left:.3pt solid #aaa}.q{width:100%}.q td{border:.7pt solid #000;padding:1mm 2mm}.cap td{background:#f0f0f0;font-size:7.6pt}.p td{padding:.6mm 4mm}"""
    body = (row(f">{n(i.quantity)}|{i.yours}|{i.text}<br>{i.more}|{i.unit}|>{n(i.price)}|>{n(i.discount)}|>{n(i.amount)}|=T1") for i in items)  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%;margin-bottom:5mm"><tr><td>{mark("leaf", "#3b6e22", 17)}<td><b style="font-size:14pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>Tel {d.buyer.phone} &nbsp; VAT Reg No. {d.buyer.vat}<td class=r><b style="font-size:16pt">PURCHASE ORDER</b></tr></table><div class=b><small>Supplier</small><br>{d.seller.block()}</div><div class=b><small>Deliver to</small><br>{d.ship.block()}</div><div style="clear:both;height:4mm"></div>{strips(f"Order No.|{number}", f"Order Date|{d.date(d.day, '%d/%m/%Y')}", f"Required by|{d.date(d.wanted, '%d/%m/%Y')}", "A/C Ref|CASTLE01", "Ordered by|Meg T.")}{grid(">Quantity|Stock Code|Details|Unit|>Unit Price|>Disc %|>Net Amount|=Tax", body)}<div style="float:right;border:.7pt solid #000;margin-top:3mm">{facts(f"Goods net|>£ {n(net)}", f"Carriage|>£ {n(carriage)}", f"VAT @ 20%|>£ {n(vat)}", f"<b>Order total</b>|><b>£ {n(net + carriage + vat)}</b>")}</div>{bottom("Registered in England No. 08803140. Registered office: " + d.buyer.street + ", " + d.buyer.city + ". Goods remain at the supplier's risk until signed for.")}""",
    )


def en_slievenamon(d: Deal) -> str:
    """A drug maker's big system: document number under the title, bill-to apart, two-row heads, need-by and promised dates for each line, revision."""
    meet(d, "Slievenamon")
    items, number = d.take(3, 6, ours="RM#####", yours="##-######", spread=True, short=True, places=4), d.code("31400###")
    net = d.sum(items)
    d.says(items, "bsdqupat", number, total=net, ship=d.ship.name)
    css = """body{font:8pt 'Liberation Sans'}.g{width:100%;margin:4mm 0}.g > tbody > tr > td{border:.5pt solid #777;padding:1.2mm;width:33%}.g b{display:block;background:#dfe8ee;margin:-1.2mm -1.2mm 1mm;padding:.8mm 1.2mm;font-size:7pt}.t{width:100%}.t th{background:#dfe8ee;border:.5pt solid #777;padding:.8mm;font-size:7pt}.t td{padding:1mm .8mm;border-bottom:.4pt solid #777}.p td{padding:.2mm 4mm .2mm 0}"""

    def item(i: Item) -> str:
        return f"<tr><td>{i.at}<td>{i.ours}<br>{i.yours}<td>{i.text}<br>{i.more}<td>{d.date(i.date, '%d-%b-%Y').upper()}<td class=r>{n(i.quantity, None)}<td>{i.unit}<td class=r>{n(i.price, 4)}<td class=c>N<td class=r>{n(i.amount)}</tr>"

    head = "<tr><th rowspan=2>Line<th>Part Number<th rowspan=2>Description<th rowspan=2>Need By<th rowspan=2 class=r>Quantity<th rowspan=2>UOM<th class=r>Unit Price<th rowspan=2 class=c>Tax<th class=r>Amount</tr><tr><th>Supplier Item<th class=r>(EUR)<th class=r>(EUR)</tr>"
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td>{mark("ring", "#006d77", 13)} <b style="font-size:12pt;color:#006d77">SLIEVENAMON</b><td class=r><b style="font-size:13pt">Standard Purchase Order</b><br>{number}, 0</tr></table><table class=g><tr><td><b>Supplier</b>{d.seller.block(country=True)}<td><b>Ship To</b>{d.ship.block(country=True)}<td><b>Bill To</b>{lines(d.buyer.name, "Accounts Payable", d.buyer.street, d.buyer.city, "Ireland")}</tr><tr><td><b>Details</b>{facts(f"Order|{number}", "Revision|0", f"Order Date|{d.date(d.day, '%d-%b-%Y').upper()}", "Created By|Keane, Aoife")}<td><b>Terms</b>{facts("Payment|NET 45", "Freight|Prepaid", "FOB|Destination", "Currency|EUR")}<td><b>Customer</b>{facts("Acct. No.|IE-8803", f"Tel|{d.buyer.phone}", f"VAT Reg.|{d.buyer.vat}", "Confirm To|A. Keane")}</tr></table><table class=t>{head}{"".join(map(item, items))}<tr><td colspan=8 class=r><b>Total:</b><td class=r><b>{n(net)}</b></tr></table><p>Notes: All deliveries must be accompanied by a certificate of analysis or conformance stating lot number. Zero-rated under s.56 authorisation.</p>{bottom("Proprietary and Confidential", "Page 1 of 1", "This order is governed by the Slievenamon General Conditions of Purchase rev. 11")}""",
    )


def en_wexcombe(d: Deal) -> str:
    """A railway's buying network: the order as printed off a portal, everything in cards, lines as cards too, amount written before the price."""
    meet(d, "Wexcombe")
    items, number = d.take(3, 6, ours="00##/######", yours="@####@"), d.code("WX4######")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'DejaVu Sans';color:#2b2f36}.k{border:.5pt solid #ccd;border-radius:1.5mm;padding:2mm 3mm;margin-bottom:2.5mm;break-inside:avoid}.k table{width:100%}small{color:#778;display:block;font-size:6.8pt}.a{float:right;font-weight:bold}.two td{width:33%}"""
    cards = "".join(
        f"""<div class=k><span class=a>{n(i.amount)} GBP</span><b>{i.at}</b>&emsp;{i.text}<br><span style="color:#778;font-size:7.4pt">{i.more}</span><table style="margin-top:1mm"><tr><td><small>Supplier Part Number</small>{i.yours}<td><small>Customer Part</small>{i.ours}<td><small>Qty</small>{n(i.quantity, None)}<td><small>Unit</small>{i.unit}<td class=r><small>Price</small>{n(i.price)}</tr></table></div>"""
        for i in items
    )
    return sheet_of(
        css,
        f"""<div style="background:#14213d;color:#fff;padding:3mm 4mm;margin-bottom:3mm">Supply Network &nbsp;|&nbsp; Inbox &nbsp;›&nbsp; <b>Purchase Order {number}</b><span style="float:right">New</span></div><div class=k><table class=two><tr><td><small>From</small><b>{d.buyer.name}</b><br>{lines(d.buyer.street, d.buyer.city, d.buyer.country)}<td><small>To</small><b>{d.seller.name}</b><br>{lines(d.seller.street, d.seller.city, d.seller.country)}<td><small>Purchase Order</small>(New)<br><b>{number}</b><br>Amount: <b>£{n(net)} GBP</b><br>Version: 1</tr></table></div><div class=k><table class=two><tr><td><small>Order date</small>{d.date(d.day, "%e %B %Y")}<td><small>Requested delivery</small>{d.date(d.wanted, "%e %B %Y")}<td><small>Payment terms</small>0.000% 60</tr><tr><td style="padding-top:2mm"><small>Ship all items to</small>{d.ship.block()}<td style="padding-top:2mm"><small>Bill to</small>{lines(d.buyer.name, "Shared Services, PO Box 314", "Swindon SN1 9ZZ")}<td style="padding-top:2mm"><small>Contact</small>Materials Desk<br>{d.buyer.phone}</tr></table></div><p style="margin:1mm 0 2mm"><b>Line Items</b></p>{cards}<div class=k style="text-align:right">Sub-total: <b>£{n(net)} GBP</b><small>Order submitted on: {d.date(d.day, "%A %e %b %Y")} 10:42 AM GMT. Sent by Wexcombe and through the supply network.</small></div>""",
    )


def en_academy(d: Deal) -> str:
    """A school's requisition typed in a word processor: amounts in a frame, blank rows below, signatures, catalogue pages, VAT left out."""
    meet(d, "Aldhelm")
    items, number = d.take(4, 7, yours="##/####"), d.code("DT/26/0##")
    net = d.sum(items)
    d.says(items, "sdqpa", number, total=net, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:11pt 'Liberation Serif'}.t{width:100%;margin:4mm 0}.t th,.t td{border:.8pt solid #000;padding:1.2mm}.p td{border:.8pt solid #000;padding:1.2mm 2mm}.p{width:100%}.p td:first-child{font-weight:bold;width:45mm}"""
    body = [
        row(f"{i.text}<br>{i.more}|={d.rng.randrange(12, 480)}|{i.yours}|={n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}")
        for i in items
    ]
    body.append(blanks(6, 8 - len(items)))
    foot = summed("Total cost excluding VAT £", n(net), 5)
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:18pt">St Aldhelm's Academy Trust</b><br>{d.buyer.street}, {d.buyer.city} &nbsp; Telephone {d.buyer.phone}<h2 style="margin:3mm 0">OFFICIAL ORDER / REQUISITION</h2></div>{facts(f"Order number|{number}", f"Date|{d.date(d.day, '%e %B %Y')}", f"To (supplier)|{d.seller.block(', ')}", f"Deliver to|{d.ship.block(', ')}", f"Needed by|{d.date(d.wanted, '%e %B %Y')}", "Department / cost code|Design &amp; Technology, 4120")}{grid("Item description|=Cat. page|Catalogue ref.|=Number|>Price each|>Cost", body, foot=foot)}<table style="width:100%;margin-top:8mm"><tr><td>Requested by: <i>J. Fairclough</i><td>Budget holder: <i>R. Osei</i><td>Finance office: <i>P. Lacey</i></tr></table><p style="font-size:9pt">Invoices without an official order number will be returned. Please quote the number above on all correspondence.</p>{stripes(number, 40, 6)}""",
    )


LAYOUTS = [(en_ashgrove, 2), (en_slievenamon, 2), (en_wexcombe, 1), (en_academy, 1)]
