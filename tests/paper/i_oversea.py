"""Set i: what American customers print: a group of restaurants and a fitter of heating and cooling."""

from decimal import Decimal

from tests.paper.d_print import figures, grid, lines, row, strips
from tests.paper.deal import Deal, sheet_of
from tests.paper.i_print import mark, meet

n = figures("en")


def en_brightwater(d: Deal) -> str:
    """A restaurant group's cloud system: # before numbers, a large total in a coloured corner, month first, expected date in the line of facts; one runs over pages."""
    meet(d, "Brightwater")
    items, number = d.take(*((4, 9) if d.nth else (17, 22)), ours="BWH-####", yours="######"), d.code("PO1####")
    net, freight = d.sum(items), Decimal("75.00")
    d.says(items, "bsdqupa", number, total=net + freight, currency="USD", wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'Liberation Sans';color:#333}.t{width:100%;margin:5mm 0 0}.t th{background:#333;color:#fff;padding:1.4mm 1mm;font-size:8pt}.t td{padding:1.4mm 1mm;border-bottom:.4pt solid #ccc}.q{width:100%;margin-top:4mm}.q td{background:#f3f3f3;padding:1mm 2mm}.cap td{font-weight:bold;background:#e2e2e2;font-size:8pt}"""
    body = (row(f"<b>{i.ours}</b><br>{i.text}<br><small>{i.more}</small>|{i.yours}|>{n(i.quantity, None)}|{i.unit}|>${n(i.price)}|>${n(i.amount)}") for i in items)  # fmt: skip
    foot = row(f"||||>Subtotal|>${n(net)}") + row(f"||||>Shipping &amp; handling|>${n(freight)}") + row(f"||||><b>Total</b>|><b>${n(net + freight)}</b>")  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td>{mark("wave", "#1b6ca8", 16)}<br><b>{d.buyer.name}</b><br>{lines(d.buyer.street, d.buyer.city, "United States")}<td class=r><span style="font-size:22pt">Purchase Order</span><br><b style="font-size:13pt">#{number}</b><br>{d.date(d.day, "%n/%e/%Y")}</tr></table><table style="width:100%;margin-top:6mm"><tr><td style="width:34%"><b>Vendor</b><br>{d.seller.block()}<td style="width:34%"><b>Ship To</b><br>{d.ship.block()}<td style="background:#1b6ca8;color:#fff;padding:2mm 4mm"><b style="font-size:11pt">TOTAL</b><div class=r style="font-size:20pt">${n(net + freight)}</div>Receive by: {d.date(d.wanted, "%n/%e/%Y")}</tr></table>{strips("Terms|Net 30", f"Expected Receipt|{d.date(d.wanted, '%n/%e/%Y')}", "Memo|Fall menu reset", "Currency|USD", "Employee|D. Lindqvist")}{grid("Item|Vendor Name/Code|>Quantity|Units|>Rate|>Amount", body, foot=foot)}""",
        "8.5in 11in",
    )


def en_juniper(d: Deal) -> str:
    """A small contractor's bookkeeping: the classic printed form with rounded frames, a column for who the job is for, a tall empty table."""
    meet(d, "Juniper")
    items, number = d.take(2, 6, yours="@@-###@"), d.code("####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="USD", ship=d.ship.name)
    css = """body{font:9.4pt 'Liberation Sans'}.bx td,.bx th{border:.8pt solid #000;padding:1mm 2mm}.bx th{font-weight:normal;font-size:8pt}.t{width:100%;height:118mm;margin-top:4mm;border:.8pt solid #000}.t th{border:.8pt solid #000;text-align:center;padding:1mm;font-weight:normal;height:7mm}.t td:nth-child(2){width:44mm}.t td{border-left:.8pt solid #000;border-right:.8pt solid #000;padding:1mm 1.5mm}.e td{height:99%}"""
    body = [
        row(f"{i.yours}|{i.text}<br>{i.more}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|Job {d.code('88##')}|>{n(i.amount)}")
        for i in items
    ]
    body.append(row("||||||", kind="e"))
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:12pt">{d.buyer.name}</b><br>{lines(d.buyer.street, d.buyer.city, d.buyer.phone)}<td class=r><b style="font-size:20pt">Purchase Order</b><table class=bx style="margin-left:auto;margin-top:2mm;text-align:center"><tr><th class=c style="width:28mm">Date<th class=c style="width:28mm">P.O. No.</tr><tr><td class=c>{d.date(d.day, "%n/%e/%Y")}<td class=c>{number}</tr></table></tr></table><table class=bx style="width:100%;margin-top:8mm"><tr><th style="width:45%">Vendor<td rowspan=2 style="border:0;width:10%"><th>Ship To</tr><tr><td style="height:28mm">{d.seller.block()}<td>{d.ship.block()}</tr></table>{grid("Item|Description|Qty|U/M|Rate|Customer|Amount", body)}<table class=bx style="margin-left:auto;border-top:0"><tr><td style="width:45mm;font-size:13pt"><b>Total</b><td class=r style="width:40mm;font-size:12pt">${n(net)}</tr></table><table style="width:100%;margin-top:5mm;font-size:8pt"><tr><td>Authorized signature ______________________<td class=r>license ROC 288031</tr></table>""",
        "8.5in 11in",
    )


LAYOUTS = [(en_brightwater, 2), (en_juniper, 2)]
