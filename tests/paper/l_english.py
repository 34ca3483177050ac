"""Set l: what British customers print: a conveyor maker, an academy trust, a joiner, a care home, a school caterer, a civil engineer."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import feet, hand, sides, sums
from tests.paper.k_print import across, basket, block, full, pad
from tests.paper.l_print import SMALL, beside, customer, inside, strip, tally

n = figures("en")


def en_pemberton(d: Deal) -> str:
    """A maker's resource planning: our part above the supplier's, due date by line, price per hundred, footer with page and approvals."""
    customer(d, "Pemberton")
    items, number = (
        basket(d, "mech", 5, 12, ours="PC-#####", yours="@@@-###", per=True, spread=True, units="pc=EA box=BX m=MTR"),
        d.code("PO0#####"),
    )
    net = d.sum(items)
    d.says(items, "bsdqupkat", number, total=net, currency="GBP", ship=d.ship.name)
    css = """body{font:8.8pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{background:#24303c;color:#fff;padding:1.2mm 1mm;font-weight:normal}.t td{padding:1.2mm 1mm;border-bottom:.4pt solid #c9ced4}.p td{padding:.3mm 4mm .3mm 0}.lab{font-size:7.4pt;color:#777}"""
    body = (
        row(f"{i.at}|{i.ours}<br><small>Your part: {i.yours}</small>|{i.text}<br><small>{i.more}</small>|{d.date(i.date, '%d-%b-%y')}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.amount)}")
        for i in items
    )  # fmt: skip
    right = facts(f"Order number|<b>{number}</b>", f"Order date|{d.date(d.day, '%d-%b-%y')}", "Buyer|Claire Ormondroyd", "Supplier ref|RID001", "Terms|30 days from EOM")  # fmt: skip
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:14pt'>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>T {d.buyer.phone}", "<div style='font-size:20pt;color:#8a949e'>Purchase Order</div>")}<div style="height:8mm"></div>{sides(block("Order to", d.seller.block(country=True)), block("Deliver goods to", d.ship.block()), right)}{grid("Ln|Part no.|Description|Due|>Qty|UoM|>Price|>Per|>Value GBP", body)}{tally(("Order total (excl. VAT)", "£" + n(net)))}<p>Please quote our order number on all correspondence. Certificates of conformity to accompany goods. Goods inwards 07:30–15:30 Mon–Thu, 07:30–12:00 Fri.</p>{feet("Registered in England 02288417", f"VAT Reg. {d.buyer.vat}", "Authorised: J. Sugden, Supply Chain Manager")}""",
    )


def en_marlowe(d: Deal) -> str:
    """An academy trust's finance program: establishment, supplier's address below, ledger and cost code by line, value and tax columns."""
    customer(d, "Marlowe")
    items, number = basket(d, "cater", 3, 7, yours="######", few=SMALL), d.code("NPM/26/####")
    net = d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqpa", number, total=net + vat, currency="GBP", ship=d.ship.name)
    css = """body{font:9.6pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th,.t td{border:.5pt solid #000;padding:1.1mm 1.3mm}.t th{font-size:8.4pt}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (row(f">{n(i.quantity, None)}|{i.yours}|{i.text}|E19 / CATR|>{n(i.price)}|>{n(i.amount)}|=20%") for i in items)
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:15pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city} &nbsp; Telephone {d.buyer.phone}</div><h3 class=c style="border:1pt solid #000;padding:1.5mm">OFFICIAL ORDER</h3>{sides(f"{d.seller.block()}", facts(f"Order No|{number}", f"Date|{d.date(d.day, '%d/%m/%Y')}", "Originator|Mrs P. Adeyemi"))}<p><b>Please deliver to:</b> {d.ship.block(", ")}</p>{grid(">Qty|Cat. No|Description|Ledger / Cost|>Unit £|>Net £|=VAT", body)}{sums(("Total net", n(net)), ("Total VAT", n(vat)), ("Order total £", n(net + vat)), css="margin-top:3mm")}<p>This order is only valid if signed by the budget holder. Invoices to finance@marlowe.example. Part deliveries will be paid on completion.</p><p>Budget holder {hand("P. Adeyemi")} &emsp; Headteacher {hand("R. Coombes")}</p>""",
    )


def en_sandlings(d: Deal) -> str:
    """A joiner's bookkeeping package: addresses side by side with no frames, code, quantity, details, unit price, discount, net, tax."""
    customer(d, "Sandlings")
    items, number = basket(d, "join", 4, 10, yours="@@@#####", discount=True, units="pc=Each"), d.code("####")
    net = d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqpa", number, total=net + vat, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.35 'Liberation Serif'}.t{width:100%;margin-top:6mm;border:.8pt solid #000}.t th{border-bottom:.8pt solid #000;border-right:.4pt solid #000;padding:1.2mm}.t td{padding:1mm 1.2mm;border-right:.4pt solid #000}.lab{font-weight:bold}"""
    body = pad(
        (row(f"{i.yours}|>{n(i.quantity)}|{i.text}|>{n(i.price)}|>{n(i.discount)}|>{n(i.amount)}|>{n(tax(i.amount, 20))}") for i in items),
        7,
        12,
    )
    return sheet_of(
        css,
        f"""<div class=c><span style="font:italic bold 22pt 'Liberation Serif'">Harbour &amp; Sandlings</span><br>{d.buyer.name} · {d.buyer.street} · {d.buyer.city}<br>Tel: {d.buyer.phone} &nbsp; VAT Reg No: {d.buyer.vat}</div><h3 style="margin:7mm 0 3mm">PURCHASE ORDER</h3>{across(d.seller.block(), block("Delivery address", d.ship.block()))}{strip(("Order No", number), ("Order date", d.date(d.day, "%d/%m/%Y")), ("A/C Ref", "HARB02"), ("Required by", d.date(d.wanted, "%d/%m/%Y")), ("Job", "J2618 Wickham Mill"), css="margin-top:6mm")}{grid("Product code|>Quantity|Details|>Unit price|>Disc %|>Net|>VAT", [body])}{tally(("Total net amount", n(net)), ("Carriage net", "0.00"), ("Total tax amount", n(vat)), ("Order total GBP", n(net + vat)), wide=70)}<p>Call Stuart on 07700 900 644 half an hour before arrival, no forklift on site.</p>""",
    )


def en_ashgrove(d: Deal) -> str:
    """A care home's own form: framed cells with captions, quantity boxes, no prices, two signatures."""
    customer(d, "Ashgrove", within=7)
    items = basket(d, "care", 4, 9, yours="@@####", few=SMALL)
    d.says(items, "sdqu", None, currency=None, wanted=True)
    css = """body{font:10.4pt 'DejaVu Sans'}.t{width:100%;margin-top:4mm}.t th{border:.6pt solid #444;background:#e9f1ec;padding:1.4mm}.t td{border:.6pt solid #444;padding:1.6mm;height:8.5mm}"""
    body = pad((row(f"{i.text}|{i.yours}|={i.unit}|={hand(n(i.quantity, None))}|") for i in items), 5, len(items) + 3)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:15pt;color:#2d6a4f'>{d.buyer.name}</b><br><small>{d.buyer.street}, {d.buyer.city} · {d.buyer.phone}</small>", "<b>Supplies Order Form</b>")}<div style="height:4mm"></div>{beside(inside("Supplier", d.seller.name), inside("Account", "ASH4471"), inside("Date of order", d.date(d.day, "%e %B %Y")), inside("Wanted by", d.date(d.wanted, "%e %B %Y")))}{grid("Item|Code|=Size of pack|=How many|Received", [body])}<div style="height:5mm"></div>{beside(inside("Ordered by", hand("Sheila M.")), inside("Home manager", hand("T. Okonkwo")))}<p style="font-size:8.6pt">Please leave with reception. Back-orders: ring us first.</p>""",
    )


def en_tworivers(d: Deal) -> str:
    """A school caterer's weekly order: grouped by store, case sizes, weight goods; week commencing and day of drop, values per line."""
    customer(d, "Two Rivers", within=4)
    items, number = basket(d, "cater", 6, 12, yours="#####", few=(1, 2, 3, 4, 5, 6, 8, 12)), d.code("TR-####")
    net = d.sum(items)
    d.says(items, "sdqua", number, total=net, currency="GBP", wanted=True, ship=d.ship.name)
    cut = len(items) * 2 // 3
    css = """body{font:9.6pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:4mm}.t th{text-align:left;border-bottom:1pt solid #222;padding:1mm}.t th.r{text-align:right}.t td{padding:1.1mm 1mm;border-bottom:.3pt solid #ccc}.g td{font-weight:bold;padding-top:3mm}.lab{font-size:8pt;color:#666}"""

    def rows(part: list) -> str:
        return "".join(row(f"{i.yours}|{i.text}|{i.more}|>{n(i.quantity, None)}|{i.unit}|>{n(i.amount)}") for i in part)

    body = f"<tr class=g><td colspan=6>Main kitchen</tr>{rows(items[:cut])}<tr class=g><td colspan=6>Servery and breakfast club</tr>{rows(items[cut:])}"
    return sheet_of(
        css,
        f"""<div style="border-left:6mm solid #d98324;padding-left:4mm"><b style="font-size:16pt">Weekly order {number}</b><br>{d.buyer.name}, {d.buyer.street}, {d.buyer.city}, {d.buyer.phone}</div>{across(block("Wholesaler", d.seller.block()), block("Drop at", d.ship.block()), block("Ordered on", d.date(d.day, "%a %e %b %Y")) + block("Delivery day", d.date(d.wanted, "%a %e %b %Y"), "margin-top:2mm"), css="margin-top:5mm")}{grid("Code|Product|Spec|>Order|Unit|>Value £", [body])}{tally(("Expected value £", n(net)))}<p>Driver to call kitchen on arrival. Min. 10 days' life on chilled lines, please. Allergen changes to be advised.</p>""",
    )


def en_lockwood(d: Deal) -> str:
    """A civil engineer's purchasing system: order box in three columns, contract and cost code, rate, hire columns not used, VAT extra."""
    customer(d, "Lockwood", within=14)
    items, number = basket(d, "civil", 3, 8, yours="@@@##", units="pc=no roll=roll bag=bag"), d.code("L4471/####")
    net = d.sum(items)
    d.says([full(i) for i in items], "sdqupa", number, total=net, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.3 'Liberation Sans Narrow'}.t{width:100%;margin-top:5mm}.t th{border:.8pt solid #1b4332;background:#1b4332;color:#fff;padding:1.2mm}.t td{border:.4pt solid #1b4332;padding:1.2mm}.x{width:100%}.x td{border:.8pt solid #1b4332;padding:1.4mm 2mm;width:33.3%}"""
    body = (
        row(f"{i.at}|{n(i.quantity, None)}|{i.unit}|{i.text} <i>({i.yours})</i>|{d.rng.choice(('2110', '2140', '3305'))}|>{n(i.price)}|>{n(i.amount)}")
        for i in items
    )  # fmt: skip
    grid_top = f"<table class=x>{row(f'<b>Purchase order no.</b><br>{number}|<b>Order date</b><br>{d.date(d.day)}|<b>Contract</b><br>4471 A52 Junction')}{row(f'<b>Supplier</b><br>{d.seller.block()}|<b>Deliver to</b><br>{d.ship.block()}|<b>Invoice to</b><br>{d.buyer.block()}')}{row(f'<b>Date required</b><br>{d.date(d.wanted)}|<b>Site contact</b><br>Gary Bhogal 07700 900 211|<b>Raised by</b><br>A. Kettle, ext. 412')}</table>"
    terms = "".join(
        f"<p>{k}. {text}</p>"
        for k, text in enumerate(
            (
                "The order is accepted when the Supplier confirms it or despatches any of the Goods, whichever is the earlier.",
                "Goods shall correspond with description, sample and specification and be fit for the purpose made known.",
                "Delivery shall be made during site hours. The Buyer may refuse any delivery made before the date stated overleaf.",
                "Property passes on delivery; risk passes when unloading is complete and the ticket has been signed.",
                "The Buyer may reject Goods within 28 days and return them at the Supplier's cost.",
                "Invoices shall show order number, ticket number and contract. Payment falls due at the end of the month following.",
                "The Supplier shall hold product liability insurance of not less than £5,000,000 for any one claim.",
                "This contract is governed by the law of England and Wales.",
            ),
            1,
        )
    )
    return sheet_of(
        css,
        f"""{sides("<div style='font:bold 24pt Liberation Sans Narrow;color:#1b4332'>LOCKWOOD</div>Civil Engineering", f"<div class=r>{d.buyer.name}<br>{d.buyer.phone}<br>VAT no. {d.buyer.vat}</div>")}<div style="height:4mm"></div>{grid_top}{grid("Item|Qty|Unit|Description of goods (ref)|Cost code|>Rate £|>Amount £", body)}{tally(("Total £ (VAT extra)", n(net)))}<p>All deliveries via gate 3. FORS Bronze minimum. Timed tickets must be signed by our banksman. Retention does not apply.</p><div style="break-before:page;columns:2;font-size:7.6pt"><b>Conditions of purchase (edition 4)</b>{terms}</div>""",
    )


LAYOUTS = [(en_pemberton, 2), (en_marlowe, 1), (en_sandlings, 2), (en_ashgrove, 1), (en_tworivers, 1), (en_lockwood, 1)]
