"""Set o: what a stoneware maker in India, a board shaper in Australia, a winery in South Africa and a repairer of circuits in Singapore send."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.o_print import FEW, beside, box, order, reckon, stamp

n, lakh, rand = figures("en"), figures("in"), figures("za")


def en_padmavati(d: Deal) -> str:
    """An Indian accounts program's form of ruled boxes: code of tariff, day as 3-Nov-26, amount with its unit, rate per unit, lakhs, tax rows below the lines."""
    items = order(
        d,
        "Padmavati",
        "clay",
        3,
        8,
        yours="@@-###",
        few=(2, 4, 5, 10, 20, 25, 40, 60),
        spread=True,
        units="pc=Nos bag=Bag can=Drm roll=Rol",
    )
    number, net = d.code("PSE/26-27/###"), d.sum(items)
    gst = tax(net, 18)
    d.says(items, "sdqupat", number, total=net + gst, currency="INR", ship=d.ship.name)
    css = """body{font:9pt/1.3 'Liberation Sans'}.o{width:100%;border:.6pt solid}.o>tbody>tr>td{border:.6pt solid;padding:1mm 1.5mm}.o small{font-size:7.6pt}.t{width:100%;border:.6pt solid}.t th{border:.6pt solid;padding:1mm;text-align:center;font-weight:normal}.t td{border-left:.6pt solid;padding:1mm 1.2mm}.g td{border-top:0}.f td{border-top:.6pt solid}"""
    body = [
        row(
            f"={i.at}|<b>{i.text}</b><br><i>Part No. {i.yours}</i>|={d.rng.choice((2508, 2529, 6902, 8504, 2822))}|={d.date(i.date, '%e-%b-%y')}|><b>{lakh(i.quantity, None)} {i.unit}</b>|>{lakh(i.price)}|={i.unit}|><b>{lakh(i.amount)}</b>"
        )
        for i in items
    ]
    body.append(row(f"|<div class=r><i><b>IGST @ 18%</b></i></div>||||||><b>{lakh(gst)}</b>", "g"))
    body.append(row(f"|<div class=r>Total</div>||||||><b>₹ {lakh(net + gst)}</b>", "f"))
    buyer = f"<small>Invoice To</small><br><b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>GSTIN/UIN: {d.buyer.vat}<br>Contact: {d.buyer.phone}"
    ship = f"<small>Consignee (Ship to)</small><br><b>{d.ship.name}</b><br>{d.ship.street}<br>{d.ship.city}"
    seller = f"<small>Supplier (Bill from)</small><br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}<br>{d.seller.country}"
    cells = (
        f"<tr><td rowspan=3 style='width:50%'>{buyer}<td><small>Voucher No.</small><br><b>{number}</b><td><small>Dated</small><br><b>{d.date(d.day, '%e-%b-%y')}</b></tr>"
        "<tr><td><small>Mode/Terms of Payment</small><br>45 Days<td><small>Other References</small><br>&nbsp;</tr>"
        "<tr><td><small>Dispatched through</small><br>Road<td><small>Destination</small><br>Khurja</tr>"
        f"<tr><td>{ship}<td colspan=2 rowspan=2>Terms of Delivery<br>Door delivery, freight paid</tr><tr><td>{seller}</tr>"
    )
    return sheet_of(
        css,
        f"""<div class=c style="font:bold 12pt 'Liberation Sans';margin-bottom:1mm">PURCHASE ORDER</div><table class=o>{cells}</table>{grid("Sl No.|Description of Goods|HSN/SAC|Due on|Quantity|Rate|per|Amount", body)}<div style="border:.6pt solid;border-top:0;padding:1.5mm"><div class=r style="margin-top:2mm">for {d.buyer.name}<br><br><br>Authorised Signatory</div><small>E. &amp; O.E</small></div><div class=c style="font-size:8pt;margin-top:1mm">This is a Computer Generated Document</div>""",
    )


def en_longreef(d: Deal) -> str:
    """An Australian shaper's stock program: pale stripes, discount column, tax told by rate, comments in a framed box."""
    items = order(d, "Longreef", "surf", 2, 8, yours="@@@-##", few=FEW, discount=True, units="pc=EA roll=ROLL can=DRUM set=SET case=CTN")
    number, net = d.code("PO-0000####"), d.sum(items)
    gst = tax(net, 10)
    d.says(items, "sdqupa", number, total=net + gst, currency="AUD", wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{background:#12343b;color:#fff;padding:1.5mm;font-size:8.4pt}.t td{padding:1.3mm 1.5mm}.t tbody tr:nth-child(even){background:#eef4f4}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (
        row(f"{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.discount) + '%' if i.discount else '0.00%'}|>{n(i.amount)}")
        for i in items
    )
    return sheet_of(
        css,
        f"""{beside("<b style='font-size:22pt'>LONGREEF</b> boards", "<div class=r style='font-size:16pt'>Purchase Order</div>")}<div style="height:5mm"></div>{beside(facts(f"Order Number:|{number}", f"Order Date:|{d.date(d.day, '%d/%m/%Y')}", f"Required Date:|{d.date(d.wanted, '%d/%m/%Y')}", "Supplier Reference:|quote by phone"), f"{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.vat}<br>{d.buyer.phone}")}<div style="height:5mm"></div>{beside(f"<b>Supplier:</b><br>{d.seller.block()}<br>{d.seller.country}", f"<b>Delivery Address:</b><br>{d.ship.block()}<br>Australia")}{grid("Product Code|Product Description|>Quantity|Unit|>Unit Price|>Discount|>Sub Total", body)}{reckon(f"Sub Total:|{n(net)}", f"GST (10.00%):|{n(gst)}", f"Total (AUD):|{n(net + gst)}")}{box("Please ring before delivery, the lane is narrow. Resin to be delivered on a pallet.", "Comments", "width:100mm")}""",
    )


def en_klipdrift(d: Deal) -> str:
    """A South African winery's accounts program: stamped as a copy, day as 2026/11/03, rands with spaces, exclusive and inclusive sums by line."""
    items = order(d, "Klipdrift", "cellar", 3, 7, yours="@@@###", few=(2, 5, 10, 20, 24, 36, 60), units="pc=EACH bag=BAG pack=PKT set=SET")
    number, net = d.code("PO000###"), d.sum(items)
    vat = sum((tax(i.amount, 15) for i in items), Decimal(0))
    d.says(items, "sdqupa", number, total=net + vat, currency="ZAR", wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm;border:.7pt solid}.t th{border:.7pt solid;padding:1mm 1.2mm;background:#f0ece2}.t td{border-left:.7pt solid;border-right:.7pt solid;padding:1mm 1.2mm}.s{width:100%;margin-top:4mm}.s td{border:.7pt solid;padding:.8mm 1.5mm}.cap td{background:#f0ece2;font-weight:bold}"""
    body = (row(f"{i.yours}|{i.text}|>{rand(i.quantity)}|{i.unit}|>{rand(i.price)}|>15.00%|>{rand(i.amount)}") for i in items)
    strip = row("Date|Order No.|Supplier Acc.|Deliver By|Vat Reference", "cap") + row(
        f"{d.date(d.day, '%Y/%m/%d')}|{number}|DRAK01|{d.date(d.wanted, '%Y/%m/%d')}|{d.buyer.vat}"
    )
    return sheet_of(
        css,
        f"""{stamp("COPY", "top:18mm;left:84mm")}{beside(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tel {d.buyer.phone}", "<div class=r><b style='font-size:15pt'>Purchase Order</b></div>")}<div style="height:12mm"></div>{beside(box(d.seller.block() + "<br>" + d.seller.country, "Supplier"), box(d.ship.block() + "<br>" + d.ship.country, "Deliver to"))}<table class=s>{strip}</table>{grid("Code|Description|>Quantity|Unit|>Unit Price|>Tax|>Excl. Total", body)}{reckon(f"Sub Total|R {rand(net)}", f"VAT|R {rand(vat)}", f"Total|R {rand(net + vat)}", css="border:.7pt solid")}<div style="margin-top:14mm">Authorised: ______________________ &nbsp; Date: ______________</div>""",
    )


def en_jurong(d: Deal) -> str:
    """A Singapore repairer's system in small print: price and what it is for apart, need-by by line, clauses in two columns."""
    items = order(
        d,
        "Jurong",
        "rework",
        16,
        28,
        ours="JCR-#####",
        yours="##@####",
        per=True,
        few=FEW,
        spread=True,
        units="pc=PCS roll=ROL pair=PR can=CAN",
    )
    number, net = d.code("JP26#####"), d.sum(items)
    gst = tax(net, 9)
    d.says(items, "bsdqupkat", number, total=net + gst, currency="SGD", ship=d.ship.name)

    def item(i: Item) -> str:
        return row(
            f"={i.at:03d}|{i.ours}<br>{i.yours}|{i.text}|={d.date(i.date, '%d-%b-%Y')}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.per, 0)}|>{n(i.amount)}"
        )

    css = """body{font:7.8pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border-top:.6pt solid;border-bottom:.6pt solid;padding:.8mm 1mm}.t td{padding:.8mm 1mm;border-bottom:.2pt dotted #666}.p td{padding:.2mm 4mm .2mm 0}"""
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:11pt'>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>Tel: {d.buyer.phone} &nbsp; GST Reg. No. {d.buyer.vat}", "<div class=r style='font:bold 13pt Liberation Sans'>PURCHASE ORDER</div>", widths="0 60")}<hr>{beside(f"<b>To:</b><br>{d.seller.block()}<br>{d.seller.country}", f"<b>Ship To:</b><br>{d.ship.block()}", facts(f"PO No.|: <b>{number}</b>", f"PO Date|: {d.date(d.day, '%d-%b-%Y')}", "Currency|: SGD", "Payment Term|: 30 Days", "Incoterm|: DDP", "Page|: 1"))}{grid("=Item|Part No. /<br>Supplier P/N|Description|=Need By|>Qty|UOM|>Unit Price|>Per|>Amount (SGD)", map(item, items))}{reckon(f"Total before GST|{n(net)}", f"GST 9%|{n(gst)}", f"Grand Total SGD|{n(net + gst)}")}<div style="columns:2;column-gap:6mm;font-size:6.4pt">1. Acknowledge this order within 24 hours. 2. Goods must be packed in antistatic material and marked with lot and date code. 3. Parts older than 24 months will be rejected. 4. Certificates of conformity to accompany each lot. 5. Invoices in PDF to accounts with order number and line number. 6. Counterfeit parts will be impounded and reported. 7. Title passes on receipt at our premises. 8. Singapore law applies.</div>""",
    )


LAYOUTS = [(en_padmavati, 2), (en_longreef, 2), (en_klipdrift, 1), (en_jurong, 2)]
