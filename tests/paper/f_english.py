"""Set f: orders of a zoo, an airline's caterer, a film company, a winery and a data centre."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, lines, named, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.f_print import boxed

n = figures("en")


def en_zoo(d: Deal) -> str:
    """A printed pad filled in by hand: the number's figures in boxes, empty ruled rows, the quantity last but the price; as soon as possible."""
    d.settle(named("Marwick", d))
    items, number = d.take(3, 7, yours="####-@"), d.code("0####")
    d.says(items, "sdqup", number, ship=d.ship.name, currency="GBP")
    b = d.buyer
    body = [row(f"{i.text}<br>{i.more}|{i.yours}|={i.unit}|={n(i.quantity, None)}|>{n(i.price)}") for i in items]
    body += [row("&nbsp;||||") for _ in range(9 - len(items))]
    css = """body{font:9pt 'Liberation Serif';color:#163a24}.h{font-family:'DejaVu Serif';font-style:italic;color:#1b2f8a}.a{display:flex;justify-content:space-between}.f{margin:5mm 0;line-height:2}.f span{border-bottom:.5pt dotted #163a24;padding:0 4mm;color:#1b2f8a;font:italic 10pt 'DejaVu Serif'}.t{width:100%}.t th{border:1pt solid #163a24;padding:1.5mm;text-align:center}.t td{border:.5pt solid #163a24;padding:1.4mm 2mm;color:#1b2f8a;font:italic 9.5pt 'DejaVu Serif'}"""
    return sheet_of(
        css,
        f"""<div class=a><div><b style="font-size:16pt">{b.name}</b><br>{b.street}, {b.city} &bull; Registered charity 1144027<br>Tel {b.phone} &bull; VAT {b.vat}</div><div>Order number<br>{boxed(number)}</div></div>
        <div class=f>To <span>{d.seller.block(", ")}</span><br>Date <span>{d.date(d.day, "%d / %m / %y")}</span> Section <span>Hoofstock</span> Ordered by <span>Bev Langstaff</span><br>Deliver to <span>{d.ship.block(", ")}</span><br>Required <span>As soon as possible please, stocks low</span></div>
        {grid("Description|Supplier's ref.|Pack / unit|Qty|Price each £", body)}<p>Please quote the order number on all invoices. Goods inwards open 7.30am to 3pm. Drivers must not enter the animal areas.</p><div class=f>Authorised <span>B. Langstaff</span></div>""",
    )


def en_inflight(d: Deal) -> str:
    """An American caterer's: sections with their subtotals over one page or more, ship via and terms in a strip, freight and sales tax before the total."""
    d.settle(named("Cirrus", d))
    least, most = ((27, 34), (6, 13))[d.nth % 2]
    items, number = d.take(least, most, ours="CK-#####", yours="#####@"), d.code("PO7#####")
    net, freight = d.sum(items), Decimal("185.00")
    vat = tax(net, "4.81")
    d.says(items, "bsdqupa", number, total=net + freight + vat, currency="USD", wanted=True, ship=d.ship.name)
    b, body, half = d.buyer, [], (len(items) + 1) // 2
    for title, part in (("SECTION A - DRY GOODS", items[:half]), ("SECTION B - NON-FOOD AND EQUIPMENT", items[half:])):
        body.append(f"<tr class=s><td colspan=7>{title}</tr>")
        body += [
            row(
                f"{i.at}|{i.ours}|{i.yours}|{i.text}<br><small>{i.more}</small>|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.amount)}"
            )
            for i in part
        ]
        body.append(f"<tr class=m><td colspan=6 class=r>Section subtotal<td class=r>{n(d.sum(part))}</tr>")
    css = """body{font:8.8pt 'Liberation Sans'}.a{display:flex;justify-content:space-between;align-items:flex-end;border-bottom:3pt double #223}.b{display:grid;grid-template-columns:1fr 1fr 1fr;margin:4mm 0}.b div{border:.5pt solid #99a;padding:2mm}.b small,.cap td{font-size:6.8pt;text-transform:uppercase;color:#556}.q{width:100%}.q td{border:.5pt solid #99a;padding:.8mm 2mm;text-align:center}.t{width:100%;margin-top:4mm}.t th{background:#223;color:#fff;padding:1mm}.t td{padding:1mm;border-bottom:.3pt solid #ccd}.s td{font-weight:bold;background:#e6e8f0}.m td{font-style:italic}.v{margin:3mm 0 0 auto}.v td{padding:.5mm 1mm .5mm 10mm}"""
    sums = facts(
        f"Merchandise|>{n(net)}", f"Freight prepaid &amp; add|>{n(freight)}", f"Sales tax 4.81%|>{n(vat)}",
        f"<b>PO TOTAL USD</b>|><b>${n(net + freight + vat)}</b>", kind="v",
    )  # fmt: skip
    strip = strips(
        f"PO date|{d.date(d.day, '%m/%d/%Y')}", f"Dock date|{d.date(d.wanted, '%m/%d/%Y')}", "Ship via|LTL reefer", "FOB|Destination",
        "Terms|2% 10, Net 45", "Buyer|T. Villarreal x418",
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<div class=a><div><b style="font-size:18pt">cirrus</b> inflight kitchens</div><div class=r>PURCHASE ORDER<br><b style="font-size:14pt">{number}</b></div></div><div class=b><div><small>Vendor</small><br>{d.seller.block(country=True)}</div><div><small>Ship to</small><br>{d.ship.block()}</div><div><small>Bill to</small><br>{b.block()}<br>ap@cirrus-ik.example</div></div>{strip}
        {grid("Ln|Our item|Vendor item|Description|>Ordered|>Unit cost|>Extended", body)}{sums}<p>Temperature logs must travel with chilled goods. Overshipments refused.</p>""",
        "Letter",
    )


def en_film(d: Deal) -> str:
    """A production's order: no table head, numbers beneath the descriptions, the order's facts floating at the right."""
    d.settle(named("Lantern", d))
    items, number = d.take(3, 7, yours="@@-####"), d.code("LSP/HM/0##")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 20), currency="GBP", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:10pt 'DejaVu Sans'}.g{float:right;width:62mm;border-left:1.5pt solid #e0a100;padding-left:4mm;font-size:8.6pt}h1{font-weight:300;font-size:24pt;margin:0 0 8mm}.z{clear:both;border-top:.4pt solid #aaa;padding:2mm 0;display:grid;grid-template-columns:1fr 30mm 30mm 30mm}.z p{grid-column:1/5;margin:0 0 1mm}.z span:nth-child(n+3){text-align:right}.z em{color:#888;font-style:normal}"""
    body = "".join(
        f"<div class=z><p>{i.text}, {i.more}</p><em>{i.yours}</em><span>{n(i.quantity, None)} {i.unit}</span><span>@ £{n(i.price)}</span><span>£{n(i.amount)}</span></div>"
        for i in items
    )
    info = lines(
        "<b>Production</b> Harbour Master, series 2", f"<b>P.O. reference</b> {number}", f"<b>Raised</b> {d.date(d.day, '%d %B %Y')}",
        f"<b>Needed on set</b> {d.date(d.wanted, '%d %B %Y')}", "<b>Account code</b> 2310 / grip and electric", "<b>Contact</b> Moira Quigg, production co-ordinator, 07700 900 418",
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<div class=g>{info}</div><h1>Order</h1><p>{b.name}<br>{b.street}<br>{b.city}</p><p>Supplier<br>{d.seller.block()}</p><p>Delivery<br>{d.ship.block()}</p><div style="clear:both;height:5mm"></div>{body}
        <div class=z><p>Net £{n(net)} &nbsp;&nbsp; VAT at 20% £{n(tax(net, 20))} &nbsp;&nbsp; <b>Order value £{n(net + tax(net, 20))}</b></p></div><p>Confidential: no photographs of the premises. Invoices to accounts@lanternstreet.example with the reference above or they will be returned.</p>""",
    )


def en_winery(d: Deal) -> str:
    """A New Zealand system's: zebra, tax for each line, reference of a contact, amounts with and without tax side by side."""
    d.settle(named("Tawhai", d))
    items, number = d.take(4, 9, ours="TR.###", yours="######", per=True), d.code("PUR-1####")
    net = d.sum(items)
    vat = sum((tax(i.amount, 15) for i in items), Decimal(0))
    d.says(items, "bsdqupka", number, total=net + vat, currency="NZD", wanted=True, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        return row(
            f"{i.ours}|{i.text} ({i.more})<br>Your code: {i.yours}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|per&nbsp;{i.per}|>{n(i.amount)}|>{n(tax(i.amount, 15))}",
            "g" if i.at % 2 else "",
        )

    css = """body{font:9.2pt 'Liberation Sans';color:#333}.a{display:flex;justify-content:space-between}.a h1{color:#6b1f3a;font-size:21pt;margin:0}.t{width:100%;margin:6mm 0}.t th{padding:1.6mm;border-bottom:1.2pt solid #6b1f3a;vertical-align:bottom}.t td{padding:1.6mm}.g td{background:#f5f0f2}.p td{padding:.5mm 6mm .5mm 0}.v{margin-left:auto}.v td{padding:.7mm 0 .7mm 14mm}"""
    sums = facts(f"Subtotal excl. GST|>{n(net)}", f"Total GST 15%|>{n(vat)}", f"<b>TOTAL NZD</b>|><b>{n(net + vat)}</b>", kind="v")
    head = facts(
        f"Purchase Order Number|{number}",
        f"Purchase Order Date|{d.date(d.day, '%e %b %Y')}",
        f"Delivery Date|{d.date(d.wanted, '%e %b %Y')}",
        "Reference|Vintage prep / Hamish",
        f"GST Number|{b.vat[4:]}",
    )
    return sheet_of(
        css,
        f"""<div class=a><h1>PURCHASE<br>ORDER</h1><div>{head}</div><div>{b.name}<br>{b.street}<br>{b.city}<br>{b.country}</div></div><p>{d.seller.block(country=True)}</p>{grid("Item|Description|>Quantity|Unit|>Unit Price||>Amount NZD|>GST", map(item, items))}{sums}
        <hr><p><b>DELIVERY DETAILS</b></p><p>Delivery Address<br>{d.ship.block()}</p><p>Attention Hamish Ruru, telephone {b.phone}. Delivery instructions: bonded area, sign in at cellar door.</p>""",
    )


def en_datahall(d: Deal) -> str:
    """A data centre's: the header as one long bar of labels and values, lines numbered in steps of ten, quantity before everything, a date a line."""
    d.settle(named("Halcyon", d))
    items, number = d.take(4, 10, ours="HDH######", yours="@@@-##", spread=True), d.code("4900-######")
    d.says(items, "bsdqupat", number, total=d.sum(items), currency="USD", ship=d.ship.name)
    b = d.buyer
    css = """body{font:8.6pt 'DejaVu Sans Condensed'}.n{columns:2;column-gap:10mm;border:1pt solid #0b7285;padding:3mm;margin-bottom:5mm}.n b{color:#0b7285}.t{width:100%}.t th{border:.6pt solid #0b7285;background:#e3f4f6;padding:1mm;font-size:7.6pt}.t td{border:.6pt solid #b7dbe0;padding:1mm}"""
    body = (
        row(
            f"{i.at * 10:05}|>{n(i.quantity, None)}|{i.unit.upper()}|{i.yours}<br>({i.ours})|{i.text}; {i.more}|{d.date(i.date, '%b %d, %Y')}|>{n(i.price)}|>{n(i.amount)}"
        )
        for i in items
    )
    info = lines(
        f"<b>Order No.:</b> {number} &nbsp; <b>Rev.:</b> 0", f"<b>Issue date:</b> {d.date(d.day, '%B %d, %Y')}", f"<b>Issued by:</b> {b.name}", f"{b.street}, {b.city}",
        f"<b>Issued to:</b> {d.seller.name}", f"{d.seller.street}, {d.seller.city}", f"<b>Receive at:</b> {d.ship.name}", f"{d.ship.street}, {d.ship.city}",
        "<b>Incoterms:</b> DAP", "<b>Payment:</b> Net 60, EFT", "<b>Currency:</b> USD", "<b>Capital project:</b> CP-0418 Hall 3 fit-out",
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<h2 style="color:#0b7285">Halcyon Data Halls &mdash; Purchase Order</h2><div class=n>{info}</div>{grid("Line|>Qty|UoM|Mfr/Supplier part<br>(HDH part)|Description|Need-by|>Net price|>Net value", body)}<p class=r>Items: {len(items)} &nbsp;&nbsp; <b>Net order value USD {n(d.sum(items))}</b></p><p>Electronic copy valid without signature. Tax exempt certificate VA-TX-2210 on file.</p>""",
        "Letter landscape",
    )


LAYOUTS = [(en_zoo, 2), (en_inflight, 2), (en_film, 2), (en_winery, 2), (en_datahall, 2)]
