"""Set e: American, Australian and Singaporean orders."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, lines, named, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of

n = figures("en")


def en_plant(d: Deal) -> str:
    """An American form in boxes: months first, a price per hundred, a forwarder as place of delivery, tax and freight beneath."""
    d.settle(named("Delacroix", d))
    items, number = d.take(3, 9, ours="DPE-#####", yours="###@##", per=True, short=True), d.code("7####-00")
    net = d.sum(items)
    freight = Decimal(d.rng.choice((0, 85, 140)))
    d.says(items, "bsdqupka", number, total=net + freight, currency="USD", wanted=True, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        return row(
            f">{n(i.quantity, None)}|{i.unit}|{i.yours}|{i.text}<br><small>Our P/N {i.ours} — {i.more}</small>|>{n(i.price)}|>{i.per}|>{n(i.amount)}"
        )

    css = """body{font:9pt 'Liberation Sans'}h1{font:bold 20pt 'Liberation Serif';text-align:right;margin:0}.g{display:grid;grid-template-columns:1fr 1fr;gap:0;border:1.2pt solid #000;margin-top:4mm}.g>div{padding:2mm;border:.6pt solid #000;min-height:24mm}.g u{font-size:7pt;font-weight:bold;text-decoration:none;display:block}.q{width:100%;border:1.2pt solid #000;border-top:0}.q td{border-left:.6pt solid #000;padding:.6mm 2mm;text-align:center}.cap td{font-size:6.6pt;background:#e8e8e8;font-weight:bold}
    .t{width:100%;border:1.2pt solid #000;margin-top:3mm}.t th{background:#000;color:#fff;font-size:7.4pt;padding:1mm}.t td{border-left:.6pt solid #000;padding:1.2mm}.z{margin-left:auto}.z td{border:.6pt solid #000;padding:1mm 3mm}"""
    head = strips(
        f"DATE|{d.date(d.day, '%m/%d/%y')}",
        f"P.O. NUMBER|{number}",
        f"VENDOR NO.|{d.code('V####')}",
        f"REQUIRED|{d.date(d.wanted, '%m/%d/%y')}",
        "TERMS|2% 10, NET 30",
        "F.O.B.|ORIGIN",
        f"JOB|{d.code('J-26###')}",
    )
    sums = facts(
        f"SUBTOTAL|>{n(net)}",
        "SALES TAX (RESALE)|>0.00",
        f"FREIGHT|>{n(freight)}",
        f"<b>TOTAL US$</b>|><b>{n(net + freight)}</b>",
        kind="z",
    )
    return sheet_of(
        css,
        f"""<h1>Purchase Order</h1><b>{b.name}</b><br>{b.street}<br>{b.city}<br>{b.phone}<div class=g><div><u>TO</u>{d.seller.block()}</div><div><u>SHIP TO</u>{d.ship.block()}<br>For export, mark {d.code("DPE/@@@/##")}</div></div>{head}
        {grid(">QTY|U/M|PART NO.|DESCRIPTION|>PRICE|>PER|>EXTENSION", map(item, items))}{sums}<p>Acknowledge within 48 hours. Conflict minerals declaration on file.</p><p style="margin-top:14mm">______________________<br>Authorized by Wade Thibodeaux</p>""",
        "letter",
    )


def en_release(d: Deal) -> str:
    """Releases of a blanket order: a part's block, under it a row for each date and quantity; no prices."""
    d.settle(named("Marchetti", d))
    base, number = d.take(2, 5, ours="HX#####", yours="####-@", short=True, large=True), d.code("88###-0##")
    items = [replace(i, quantity=i.quantity * (k + 1), date=i.date + timedelta(days=14 * k)) for i in base for k in range(2 + i.at % 2)]
    d.says(items, "bsdqut", number, currency=None, ship=d.ship.name)

    def block(i: Item) -> str:
        dates = "".join(row(f"Firm|{d.date(x.date, '%m/%d/%Y')}|>{n(x.quantity, None)}|{x.unit}") for x in items if x.ours == i.ours)
        return f"<div class=k><div class=n><b>{i.ours}</b> &emsp; {i.text} &emsp; Supplier part {i.yours}</div>{grid('Status|Ship date|>Quantity|UM', [dates])}</div>"

    css = """body{font:9pt 'Liberation Mono'}.h{display:flex;justify-content:space-between;border-bottom:2pt solid #b5121b;padding-bottom:2mm}.g{display:grid;grid-template-columns:1fr 1fr 1fr;margin:5mm 0;gap:4mm}.k{margin-top:4mm;break-inside:avoid}.p td{padding:.2mm 4mm .2mm 0}.n{background:#f1f1f1;padding:1.2mm}.t{width:100mm;margin-left:12mm}.t th{font-weight:normal;text-decoration:underline}.t td,.t th{padding:.5mm 2mm}"""
    refs = facts(
        f"Release no.|{number}", f"Issued|{d.date(d.day, '%m/%d/%Y')}", f"Blanket|{number[:5]}", "Revision|00", f"Vendor|{d.code('0####')}"
    )
    return sheet_of(
        css,
        f"""<div class=h><b style="font-size:13pt">{d.buyer.name}</b><span>BLANKET PURCHASE ORDER RELEASE</span></div><div class=g><div>{refs}</div><div>Supplier:<br>{d.seller.block()}</div><div>Deliver to:<br>{d.ship.block()}</div></div>Quantities in state PLANNED are omitted. Firm quantities below are to be shipped complete.{"".join(map(block, base))}<p>Planner: D. Kowalczyk &nbsp; {d.buyer.street}, {d.buyer.city}, {d.buyer.phone}</p>""",
        "letter",
    )


def en_jobsite(d: Deal) -> str:
    """An Australian builder, landscape: cost codes, goods and services tax, job and site beside the number, rate with its unit."""
    d.settle(named("Kookaburra", d))
    items, number = d.take(4, 10, yours="#####"), d.code("PO217-0###")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 10), currency="AUD", wanted=True, ship=d.ship.name)
    b = d.buyer
    body = (
        row(
            f"{i.yours}|{i.text} ({i.more})|21{i.at % 5}-{30 + i.at}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}/{i.unit}|>{n(i.amount)}|>{n(tax(i.amount, 10))}"
        )
        for i in items
    )
    css = """body{font:9pt 'DejaVu Sans Condensed'}.h{display:grid;grid-template-columns:1.2fr 1fr 1fr 1fr;gap:5mm;background:#10312b;color:#fff;padding:4mm}.h .p td{padding-right:3mm}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:5mm;margin:4mm 0}.g b{color:#c25a00;display:block}.t{width:100%}.t th{color:#c25a00;border-bottom:1pt solid #10312b;padding:1mm}.t tbody tr:nth-child(even){background:#f0f5f4}.t td{padding:1.2mm 1mm}.z{margin:3mm 0 0 auto}.z td{padding:.5mm 3mm}"""
    sums = facts(
        f"Subtotal (ex GST)|>{n(net)}",
        f"GST 10%|>{n(tax(net, 10))}",
        f"<b>Order total AUD inc GST</b>|><b>{n(net + tax(net, 10))}</b>",
        kind="z",
    )
    return sheet_of(
        css,
        f"""<div class=h><div><b style="font-size:14pt">{b.name}</b><br>{b.vat}</div><div>Order<br><b style="font-size:13pt">{number}</b></div><div>Raised<br>{d.date(d.day, "%d/%m/%Y")}</div><div>On site by<br>{d.date(d.wanted, "%d/%m/%Y")}</div></div>
        <div class=g><div><b>Supplier</b>{d.seller.block()}</div><div><b>Site</b>{d.ship.block()}<br>Supervisor Jarrah Nolan 0491 570 156</div><div><b>Send tax invoice to</b>{b.block()}<br>Quote ref {d.code("QT-####")}</div></div>{grid("Supplier code|Description|Cost code|>Qty|Unit|>Rate ex GST|>Amount|>GST", body)}{sums}""",
        "A4 landscape",
    )


def en_vessel(d: Deal) -> str:
    """Ship's stores: the order's number is part of a reference line, goods go on board through an agent; remarks between the lines."""
    d.settle(named("Skagen", d))
    items, number = d.take(4, 9, yours="## ## ##", short=True), d.code("SBS/SKP/26-0###")
    d.says(items, "sdqupa", number, total=d.sum(items), currency="USD", wanted=True, ship="MV Skagen Pioneer")
    b = d.buyer

    def item(i: Item) -> str:
        note = (
            f"<tr class=n><td><td colspan=6>Remark: for {('deck', 'engine', 'galley')[i.at % 3]} store, maker equivalent acceptable</tr>"
            if i.at % 3 == 0
            else ""
        )
        return row(f"{i.at}|{i.yours}|{i.text}|{i.unit}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}") + note

    css = """body{font:9pt 'DejaVu Sans Mono';letter-spacing:-.2pt}.l{display:flex;justify-content:space-between}.t{width:100%;margin:4mm 0;border-top:.8pt solid;border-bottom:.8pt solid}.t th{border-bottom:.8pt solid;padding:1mm .5mm}.t td{padding:.7mm .5mm}.n td{font-size:7.6pt}.p td{padding-right:6mm}"""
    ref = facts(
        f"Our ref|{number} dd {d.date(d.day, '%d-%b-%Y')}",
        f"Requisition|{d.code('SKP-D-26###')}",
        f"Your quotation|{d.code('RTS######')}",
        f"ETA / delivery|{d.date(d.wanted, '%d-%b-%Y')} Rotterdam",
        f"Budget code|{d.code('6##0')}",
    )
    return sheet_of(
        css,
        f"""<div class=l><b>{b.name}</b><span>PURCHASE ORDER</span></div>as agents only for and on behalf of the registered owners<br><br>Messrs. {lines(*d.seller.lines)}<br><br>{ref}<p>We confirm our order for the following stores for MV Skagen Pioneer. Delivery on board by launch through our agents Verhoef Port Agencies, Europahaven, Rotterdam:</p>
        {grid("No|Your item|Description|UOM|>Qty|>Unit USD|>Amount USD", map(item, items))}Total USD {n(d.sum(items))}, delivered on board, packed and marked "ship's stores in transit".<br><br>Invoice in triplicate to {b.block(", ")}.""",
    )


LAYOUTS = [(en_plant, 2), (en_release, 2), (en_jobsite, 2), (en_vessel, 2)]
