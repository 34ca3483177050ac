"""Set h: orders of a ship's manager, a council, an Irish college, a Scottish institute and a press shop."""

from tests.paper.d_print import facts, figures, grid, lines, row, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.h_print import grouped, meet

en = figures("en")


def en_chandler(d: Deal) -> str:
    """A ship's requisition for stores: sections, six-digit codes, what remains on board before what is required; no prices."""
    meet(d, "Corviston")
    items, number = d.take(5, 12, yours="######", short=True), d.code("CSM-HER-26-0##")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'DejaVu Sans Mono'}h2{margin:2mm 0;font-size:12pt;border:1.4pt solid #003;padding:2mm;text-align:center}.p td{border:.5pt solid #003;padding:1mm 2mm}.p{width:100%}.t{width:100%;margin-top:4mm}.t th{border:.5pt solid #003;padding:1mm;font-size:7.6pt}.t td{border:.5pt solid #003;padding:1mm}.g td{background:#cdd8ea}"""
    sections = ("DECK STORES", "ENGINE STORES", "CABIN / SAFETY")
    body = grouped(
        items,
        sections,
        lambda s: f"<tr class=g><td colspan=7>{s}</td></tr>",
        lambda i: row(
            f"=1{i.at:02}|{i.yours}|{i.text}<br>{i.more}|={i.unit}|>{i.at * 2 % 5}|>{en(i.quantity, None)}|{'URGENT' if i.at == 2 else ''}"
        ),
    )
    ship = d.ship
    return sheet_of(
        css,
        f"""{lines(f"<b>{d.buyer.name}</b>", d.buyer.street, d.buyer.city)}<h2>REQUISITION FOR STORES / PURCHASE ORDER</h2>
        {facts(f"Vessel|<b>M.T. Corviston Heron</b>|IMO 9{d.code('######')}", f"Requisition No.|{number}|Raised by Ch. Off.", f"Date|{d.date(d.day, '%d %b %Y').upper()}|Dept. Deck / Engine", f"Chandler|{d.seller.name}|{d.seller.city}", f"Delivery to|{ship.name}, {ship.street}, {ship.city}|on or before {d.date(d.wanted, '%d %b %Y').upper()}")}
        {grid("=Item|Your cat. no.<br>(IMPA)|Description|=Unit|>R.O.B.|>Qty req'd|Remarks", body)}<p>All goods to be marked with vessel's name and requisition number. Asbestos-free declaration and MSDS to accompany the delivery.</p><p>Master: ____________________ &nbsp; Chief Engineer: ____________________ &nbsp; (ship's stamp)</p>""",
    )


def en_council(d: Deal) -> str:
    """A council's official order: three address boxes, ledger codes, tax code for each line, prices with a pound sign, VAT summed by code."""
    meet(d, "Fenmarsh")
    items, number = d.take(3, 9, yours="@@####"), d.code("FD0######")
    net = d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqupa", number, total=net + vat, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt 'Liberation Sans'}.a{display:grid;grid-template-columns:1fr 1fr 1fr;gap:3mm;margin:5mm 0}.a div{border:.8pt solid #4a2c6d;border-radius:2mm;padding:2mm;min-height:28mm}.a small{color:#4a2c6d;font-weight:bold}.n{border:2pt solid #4a2c6d;padding:2mm 4mm;text-align:center}.t{width:100%}.t th{background:#4a2c6d;color:#fff;padding:1mm;font-size:8.4pt}.t td{border-bottom:.4pt solid #b9a9cc;padding:1.2mm 1mm}.p td{padding:.6mm 4mm}"""
    body = (
        row(f"{i.yours}|{i.text}<br><small>{i.more}</small>|{d.code('H2#-4##0')}|>{en(i.quantity, None)}|{i.unit}|>£{en(i.price)}|=S|>£{en(i.amount)}") for i in items
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:17pt;color:#4a2c6d">Fenmarsh</b><br>District Council<td style="width:62mm"><div class=n>OFFICIAL ORDER<br><b style="font-size:14pt">{number}</b><br><small>This number must be quoted on all invoices. No number, no payment.</small></div></tr></table>
        <div class=a><div><small>TO</small><br>{d.seller.block()}</div><div><small>DELIVER TO</small><br>{d.ship.block()}</div><div><small>INVOICE TO</small><br>Exchequer Services<br>{d.buyer.block()}</div></div>
        <p>Order date <b>{d.date(d.day, "%d/%m/%Y")}</b> &emsp; Required by <b>{d.date(d.wanted, "%d/%m/%Y")}</b> &emsp; Requisitioner <b>T. Brackenbury, Street Scene</b></p>{grid("Your ref|Details of goods|Ledger|>Qty|Unit|>Unit price|=VAT|>Net", body)}
        <div style="margin:4mm 0 0 112mm">{facts(f"Net|>£{en(net)}", f"VAT S @ 20%|>£{en(vat)}", "VAT Z @ 0%|>£0.00", f"<b>Order total</b>|><b>£{en(net + vat)}</b>")}</div><p><small>Issued subject to the Council's standing orders and conditions of contract. VAT Reg No {d.buyer.vat}. Telephone {d.buyer.phone}.</small></p>""",
    )


def en_college(d: Deal) -> str:
    """An Irish school's typed letter: "Please supply" and a list parted by tabs with price in words around, roll number as a decoy."""
    meet(d, "Carrigdown")
    items, number = d.take(2, 5, yours="@##-##"), d.code("PE/##")
    d.says(items, "sdqup", number, wanted=True, ship=d.ship.name)
    css = """body{font:11pt/1.4 'Liberation Serif'}.t td{padding:1mm 6mm 1mm 0}"""
    body = "".join(row(f">{en(i.quantity, None)}|{i.unit}|{i.text} <i>({i.more})</i>, cat. {i.yours}|>@ €{en(i.price)}") for i in items)
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:16pt;color:#0b4f2d">{d.buyer.name}</b><br><i>Coláiste Pobail Charraig an Dúin</i><td class=r>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.phone}<br>Roll No. {d.code("7####@")} · CHY {d.code("####")}</tr></table><hr color="#0b4f2d"><p class=r>{d.date(d.day, "%e %B %Y")}</p><p>{d.seller.block()}</p><p>Re: <b>Order {number}</b>, physical education and general office</p><p>Dear Sir or Madam,</p><p>Please supply the following, as per your quotation of last week:</p><table class=t>{body}</table><p>We would be obliged if you could deliver to the {d.ship.block(", ")}, no later than <b>{d.date(d.wanted, "%A %e %B")} {d.wanted.year}</b>. There is no one on the premises after 4 o'clock.</p><p>All prices exclusive of VAT. Kindly put the order number on your invoice, which should go to the Bursar at the above address.</p><p>Yours faithfully,</p><p><i>Gráinne Ní Mhurchú</i><br>Bursar</p>""",
    )


def en_institute(d: Deal) -> str:
    """A laboratory's system: each line a block of label and value pairs, hazard notes between; date as ISO; number with prefix in footer too."""
    meet(d, "Tarnbrook")
    items, number = d.take(2, 6, ours="TIM#####", yours="###-####", spread=True), d.code("P####-######")
    net = d.sum(items)
    d.says(items, "bsdqupat", number, total=net, currency="GBP", ship=d.ship.name)
    css = """body{font:9pt 'DejaVu Sans'}h1{font-size:14pt;color:#0a5c7d;font-weight:normal}.i{border-left:2mm solid #0a5c7d;padding:1mm 4mm;margin:4mm 0;break-inside:avoid}.l td{padding:.5mm 5mm .5mm 0}.l td:nth-child(odd){color:#777;font-size:7.6pt}.p td{padding:.5mm 5mm .5mm 0}.f{position:fixed;bottom:0;font-size:7pt;color:#777}"""

    def block(i: Item) -> str:
        return f"""<div class=i><b>Line {i.at}: {i.text}</b><br>{i.more}<table class=l>{row(f"Supplier cat. no.|{i.yours}|Quantity|{en(i.quantity, None)} {i.unit}")}{row(f"Our item code|{i.ours}|Unit price|£{en(i.price)}")}{row(f"Need by|{i.date.isoformat()}|Line value|£{en(i.amount)}")}{row(f"Project|{d.code('R1####-###')}|Hazard class|none declared")}</table></div>"""

    return sheet_of(
        css,
        f"""<h1>≈ Tarnbrook Institute of Marine Science<br>Purchase order</h1><table style="width:100%"><tr><td>{facts(f"PO number|<b>{number}</b>", f"Order date|{d.day.isoformat()}", "Buyer|Procurement Hub, Ms I. MacAskill", f"Tel.|{d.buyer.phone}")}<td>{facts(f"Supplier|{lines(*d.seller.lines)}", f"Deliver to|{lines(*d.ship.lines)}")}</tr></table>{"".join(map(block, items))}
        <p class=r>Total excluding VAT &nbsp; <b>£{en(net)}</b></p><p>Invoices by e-mail only to payables@tarnbrook.example. Charity registered in Scotland SC0{d.code("#####")}.</p><div class=f>{number} · {d.buyer.block(" · ")} · VAT {d.buyer.vat} · page 1 of 1</div>""",
    )


def en_amended(d: Deal) -> str:
    """A press shop's repeat order, amended: quantities crossed out with new ones beside, one line struck through and cancelled."""
    meet(d, "Pendle")
    items, number = d.take(4, 6, ours="PV####", yours="######", discount=False), d.code("41##")
    gone, kept = items[2], [i for i in items if i.at != 3]
    net = d.sum(kept)
    d.says(kept, "bsdqupa", number, total=net, currency="GBP", wanted=True)
    css = """body{font:10pt 'Liberation Mono'}h2{font:bold 18pt 'Liberation Sans';margin:0}.t{width:100%;margin:6mm 0}.t th,.t td{border:.6pt solid #000;padding:1.2mm}.x td{text-decoration:line-through;color:#555}s{color:#777}.st{border:2pt solid #b00;color:#b00;padding:1mm 4mm;font:bold 13pt 'Liberation Sans';display:inline-block;transform:rotate(-3deg)}"""

    def item(i: Item) -> str:
        old = f"<s>{en(i.quantity + 5, None)}</s>&nbsp;" if i.at == 1 else ""
        cells = f"{i.ours}|{i.yours}|{i.text}<br>{i.more}|>{old}{en(i.quantity, None)}|{i.unit}|>{en(i.price)}|>{en(i.amount)}"
        return row(cells + "|CANCELLED", "x") if i is gone else row(cells + ("|qty amended" if i.at == 1 else "|"))

    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><h2>Pendle Vale Pressings Ltd</h2>{d.buyer.street}, {d.buyer.city}<br>{d.buyer.phone} &nbsp; VAT {d.buyer.vat}<td class=r><span class=st>AMENDMENT 1</span></tr></table><p>To: {d.seller.block(", ")}</p><p>PURCHASE ORDER No. <b>{number}</b> &nbsp; Date {d.date(d.day, "%d/%m/%y")} &nbsp; Delivery required {d.date(d.wanted, "%d/%m/%y")}</p>{grid("Our part|Your part|Description|>Qty|Per|>£ each|>£|Note", map(item, items))}<p class=r>Revised order value (GBP, excl. VAT): <b>{en(net)}</b></p><p>Lines struck through are cancelled and must not be supplied. Please acknowledge by return. All else as our original order.</p><p>S. Hargreaves, Buyer</p>""",
    )


LAYOUTS = [(en_chandler, 2), (en_council, 2), (en_college, 1), (en_institute, 2), (en_amended, 1)]
