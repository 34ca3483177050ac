"""Set j: what customers in the United States print: an electrician, a fulfilment house, a school district, a parks office, a pipe shop."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, lines, row, strips
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.j_print import buy, feet, hand, joined, meet, sides, sums

n = figures("en")
LETTER = "8.5in 11in"
SIZES = ("S", "M", "L", "XL", "2XL")


def _day(d: Deal, wanted: bool = False) -> str:
    return d.date(d.wanted if wanted else d.day, "%m/%d/%Y")


def en_sagebrush(d: Deal) -> str:
    """An electrician's desktop bookkeeping: boxes for vendor and ship to, item, description, qty, rate, amount, large total in a frame."""
    meet(d, "Sagebrush")
    items, number = buy(d, "ele", 3, 8, yours="@@@##@"), d.code("####")
    joined(items, " - {}")
    total = d.sum(items)
    d.says(items, "sdqpa", number, total=total, currency="USD", wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt 'Liberation Sans'}.b{border:.7pt solid;width:84mm}.b div{border-bottom:.7pt solid;padding:1mm 2mm}.b p{margin:0;padding:1.5mm 2mm 5mm}.t{width:100%;border:.7pt solid;margin-top:5mm;height:110mm}.t th{border:.7pt solid;font-weight:normal;text-align:center;padding:1mm}.t td{border-left:.7pt solid;padding:1mm 2mm;height:1px}.q td{border:.7pt solid;padding:1mm 4mm;text-align:center}.z td{height:auto}"""
    body = [row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}") for i in items]
    fill = "<tr class=z><td><td><td><td><td></tr>"
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:12pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}", f"<b style='font-size:18pt'>Purchase Order</b>{strips(f'Date|{_day(d)}', f'P.O. No.|{number}')}")}<div style="height:8mm"></div>{sides(f"<div class=b><div>Vendor</div><p>{d.seller.block()}</p></div>", f"<div class=b><div>Ship To</div><p>{d.ship.block()}</p></div>")}<div style="margin:4mm 0 0 auto;width:fit-content">{strips(f"Expected|{_day(d, True)}", "Terms|Net 30", "Rep|BW")}</div>{grid("Item|Description|>Qty|>Rate|>Amount", [*body, fill])}<div style="border:.7pt solid;border-top:0;padding:2mm;font-size:13pt;text-align:right"><b>Total</b> &emsp;&emsp; <b>${n(total)}</b></div><p style="font-size:8pt">Phone # {d.buyer.phone}</p>""",
        LETTER,
    )


def en_palmetto(d: Deal) -> str:
    """A fulfilment house's cloud system: grey head, vendor code, a revised order where one line is struck out and does not count."""
    meet(d, "Palmetto")
    all_items, number = buy(d, "pack", 4, 7, ours="SUP-####", yours="#####-@", places=3), d.code("PO1####")
    gone = all_items[-2]
    items = [i for i in all_items if i is not gone]
    total = d.sum(items)
    d.says(items, "bsdqpa", number, total=total, currency="USD", wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{background:#e3e3e3;padding:1.4mm}.t td{padding:1.4mm;border-bottom:.3pt solid #ccc}.x td{text-decoration:line-through;color:#888}.p td{padding:.3mm 4mm .3mm 0}"""

    def item(i: Item) -> str:
        off = i is gone
        text = f"{i.text}<br><small>{i.more}</small>{'<br><b style=display:inline-block>CANCELLED per rev. 2</b>' if off else ''}"
        return row(f"{i.at}|{i.ours}|{i.yours}|{text}|>{n(i.quantity, 0)}|>{n(i.price, 3)}|>{n(i.amount)}", kind="x" if off else "")

    return sheet_of(
        css,
        f"""{sides("<b style='font-size:15pt;color:#00754a'>palmetto</b> fulfillment partners", f"<div class=r><b style='font-size:16pt'>Purchase Order</b><br>#{number} &nbsp; Rev. 2<br>{_day(d)}</div>")}<div style="height:6mm"></div>{sides(f"<b>Vendor</b><br>{d.seller.block()}", f"<b>Ship To</b><br>{d.ship.block()}", f"<b>Bill To</b><br>{d.buyer.block()}<br>ap@palmetto.example")}<div style="height:4mm"></div>{facts(f"Expected Receipt Date|{_day(d, True)}", "Ship Via|Vendor truck, dock 14", "Terms|2% 10 Net 45", "Memo|Supersedes all earlier revisions")}{grid("Ln|Item|Vendor Code|Description|>Quantity|>Rate|>Amount", map(item, all_items))}{sums(("Subtotal", "$" + n(total)), ("Tax (0%)", "$0.00"), ("Total", "$" + n(total)))}{feet(number, "1 of 1", "Questions: " + d.buyer.phone)}""",
        LETTER,
    )


def en_chickadee(d: Deal) -> str:
    """A school district's form: account codes at the foot of each item, fiscal year, attention line, shipping added, three signatures."""
    meet(d, "Chickadee")
    items, number = (
        buy(d, "off", 9, 14, yours="######", units="pc=EA case=CT box=BX pack=PK set=ST bag=BG", few=(2, 3, 4, 5, 6, 10, 12, 20, 24)),
        d.code("27-######"),
    )
    joined(items)
    net, ship = d.sum(items), Decimal("24.00")
    d.says(items, "sdqupa", number, total=net + ship, currency="USD", wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'Liberation Sans'}.t{width:100%;margin-top:3mm}.t th,.t td{border:.5pt solid #222;padding:.9mm 1.4mm}.t th{background:#dce6f1;font-size:8pt}.k td{font-size:7.4pt;color:#444}.f{width:100%}.f td{border:.5pt solid #222;padding:1mm 2mm;width:33%}.f small{display:block;color:#555}"""
    body = (
        row(f"={i.at}|>{n(i.quantity, None)}|={i.unit}|{i.yours}|{i.text}|>{n(i.price)}|>{n(i.amount)}")
        + f"<tr class=k><td colspan=7>Account: 01 E 204 {100 + i.at * 7} 000 430 0{i.at % 3}</tr>"
        for i in items
    )
    foot = f"<tr><td colspan=6 class=r>Shipping/Handling<td class=r>{n(ship)}<tr><td colspan=6 class=r><b>TOTAL</b><td class=r><b>{n(net + ship)}</b>"
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:14pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city} &nbsp; {d.buyer.phone}<h2 style="margin:3mm 0">PURCHASE ORDER</h2></div><table class=f><tr><td><small>PURCHASE ORDER NO. (must appear on all invoices)</small><b>{number}</b><td><small>DATE</small>{_day(d)}<td><small>REQUIRED BY</small>{_day(d, True)}<tr><td><small>VENDOR</small>{d.seller.block()}<td><small>SHIP TO</small>{d.ship.block()}<br>Attn: Ms. Lindqvist, Rm 114<td><small>INVOICE TO</small>{lines(d.buyer.name, "Accounts Payable", d.buyer.street, d.buyer.city)}</table>{grid("=Line|>Qty|=U/M|Catalog #|Description|>Unit Price|>Extension", body, foot=foot)}<p>Minnesota tax exempt no. 41-794170. Fiscal year {d.day.year}-{(d.day.year + 1) % 100}.</p>{sides(hand("R. Halvorsen") + "<br><small>Requested by</small>", hand("T. Oyelaran") + "<br><small>Principal</small>", hand("K. Dahl") + "<br><small>Business manager</small>", css="margin-top:8mm")}""",
        LETTER,
    )


def en_parks(d: Deal) -> str:
    """Work clothes: the garment once as heading, each size below with its own stock number and amount."""
    meet(d, "Parks")
    goods, number = buy(d, "wear", 2, 3, yours="####"), d.code("PK-####")
    lots: list[Item] = []
    body = ""
    for i in goods:
        body += f"<tr class=k><td><td colspan=5><b>{i.text}</b>, {i.more}</tr>"
        for size in SIZES[d.rng.randrange(2) : d.rng.randrange(3, 6)]:
            one = Item(
                1,
                i.text,
                i.more,
                "EA",
                Decimal(d.rng.choice((1, 2, 3, 4, 6, 8))),
                i.price,
                1,
                i.discount,
                i.date,
                "",
                f"{i.yours}-{size}",
                "",
            )
            lots.append(one)
            body += row(f"{one.yours}|size {size}|>{n(one.quantity, None)}|{one.unit}|>{n(one.price)}|>{n(one.amount)}")
    total = d.sum(lots)
    d.says(lots, "sdqupa", number, total=total, currency="USD", ship=d.ship.name)
    css = """body{font:10pt 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-bottom:1.4pt solid #2e5a2e;padding:1mm}.t td{padding:.8mm 1mm}.k td{padding-top:3mm}"""
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:15pt;color:#2e5a2e'>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>{d.buyer.phone}", f"<b style='font-size:14pt'>PURCHASE ORDER</b><br>Number {number}<br>Date {_day(d)}")}<div style="height:8mm"></div>{sides(f"<b>TO:</b><br>{d.seller.block()}", f"<b>SHIP TO:</b><br>{d.ship.block()}", "<b>TERMS:</b><br>Net 30<br>F.O.B. destination")}<table class=t><tr><th>Stock no.<th>Description<th class=r>Qty<th>Unit<th class=r>Price<th class=r>Amount</tr>{body}</table>{sums(("Order total", "$" + n(total)))}<p>Seasonal staff start May 1. Embroider nothing, we patch in house.</p>{hand("Dale Brekke")}<br><small>Authorized by</small>""",
        LETTER,
    )


def en_hollenbeck(d: Deal) -> str:
    """A pipe shop's order where each line says where it goes, A or B, both places below; heads in two rows; pounds of weight beside."""
    meet(d, "Hollenbeck")
    items, number = buy(d, "pipe", 4, 8, ours="##-####", yours="@@####", spread=True, units="pc=EA can=CAN"), d.code("H26-####-##")
    total = d.sum(items)
    d.says(items, "bsdqupat", number, total=total, currency="USD", ship=None)
    css = """body{font:8.8pt 'Liberation Sans Narrow'}.t{width:100%;margin-top:4mm}.t th{border:.5pt solid #444;background:#fbe5d6;padding:.6mm 1mm}.t td{border:.5pt solid #444;padding:.8mm 1mm}.p td{padding:.3mm 5mm .3mm 0}"""
    head = "<tr><th rowspan=2>Ln<th>Our item<th rowspan=2>Description<th rowspan=2>Deliv.<th colspan=2 class=c>Order<th rowspan=2>Ship to<th class=r>Unit<th rowspan=2 class=r>Extended</tr><tr><th>Your item<th class=r>Qty<th>UM<th class=r>price</tr>"
    body = "".join(
        row(
            f"{i.at}|{i.ours}<br>{i.yours}|{i.text}<br>{i.more}|{d.date(i.date, '%m/%d/%y')}|>{n(i.quantity, None)}|{i.unit}|={d.rng.choice('AAB')}|>{n(i.price)}|>{n(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:15pt'>HOLLENBECK MECHANICAL</b><br>{d.buyer.name}<br>{d.buyer.street}, {d.buyer.city}<br>Ph {d.buyer.phone}", f"<b style='font-size:14pt'>P.O. {number}</b><br>Date: {_day(d)}<br>Buyer: Kris N.")}<div style="height:5mm"></div>Vendor: {d.seller.block(", ")}<table class=t>{head}{body}<tr><td colspan=8 class=r><b>Total USD</b><td class=r><b>{n(total)}</b></tr></table><p>Ship to codes:<br>A = {d.ship.block(", ")}<br>B = Valley Middle School jobsite, 11911 E Mission Ave, Spokane Valley, WA 99206 (call foreman first)</p><p>Certs required on all flanges and fittings. Partial shipments OK.</p>""",
        LETTER,
    )


def en_summit(d: Deal) -> str:
    """A cleaning firm's long order that runs over pages by itself, head repeated, small letters, sum on the last."""
    meet(d, "Summit")
    items = buy(d, "hyg", 14, 16, yours="@@@#####", units="pack=PK case=CS can=EA")
    more = buy(d, "off", 12, 14, yours="@@@#####", units="pc=EA case=CS box=BX pack=PK set=EA bag=BG")
    for at, i in enumerate(more, len(items) + 1):
        i.at = at
    items, number = items + more, d.code("SR-2026-####")
    total = d.sum(items)
    d.says(items, "sdqupa", number, total=total, currency="USD", wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{background:#444;color:#fff;padding:1mm}.t td{padding:1.1mm 1mm;border-bottom:.3pt solid #aaa}.t tr{break-inside:avoid}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (
        row(f"={i.at}|{i.yours}|{i.text}<br><small>{i.more}</small>|>{n(i.quantity, None)}|={i.unit}|>{n(i.price)}|>{n(i.amount)}")
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:15pt'>Summit Ridge</b> Building Services<br>{d.buyer.street}, {d.buyer.city}<br>{d.buyer.phone}", f"<div class=r><b style='font-size:14pt'>PURCHASE ORDER</b><br>PO # {number}</div>")}<div style="height:4mm"></div>{sides(f"<b>Supplier</b><br>{d.seller.block()}", f"<b>Deliver to</b><br>{d.ship.block()}", facts(f"PO date|{_day(d)}", f"Need by|{_day(d, True)}", "Account|S-9417", "Ordered by|Marisol Tavares"))}{grid("=#|Item no.|Description|>Qty|=UOM|>Cost|>Ext. cost", body)}{sums(("Lines", str(len(items))), ("Total USD", n(total)))}<p>{d.buyer.name} is exempt from freight above $500. No substitutions without a call.</p>""",
        LETTER,
    )


LAYOUTS = [(en_sagebrush, 2), (en_palmetto, 1), (en_chickadee, 1), (en_parks, 1), (en_hollenbeck, 1), (en_summit, 1)]
