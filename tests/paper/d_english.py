"""Set d: British, Irish, American and Canadian orders."""

from tests.paper.d_print import facts, figures, grid, named, row, strips, tax
from tests.paper.deal import Deal, Item, cents, sheet_of

n = figures("en")


def en_netsuite(d: Deal) -> str:
    """NetSuite: a big number at the right, a grey band of terms, vendor name column, tax and freight; the company's logo is only letters."""
    d.settle(named("Juniper", d))
    items, number = d.take(3, 11, ours="@@-#####", yours="#######", spread=True, short=True), d.code("PUR######")
    net, freight = d.sum(items), cents(d.sum([]) + d.rng.choice((0, 75, 120)))
    d.says(items, "bsdqupat", number, total=net + freight, currency="USD", ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        return row(
            f"{n(i.quantity, None)}|{i.unit}|{i.ours}|{i.yours}|{i.text}<br><i>{i.more}</i>|{d.date(i.date, '%n/%e/%Y')}|>{n(i.price)}|>${n(i.amount)}"
        )

    css = """body{font:8.5pt 'Liberation Sans'}.h{display:flex;justify-content:space-between}.lg{width:22mm;height:22mm;background:#345;color:#fff;font:bold 24pt/22mm 'Liberation Serif';text-align:center}.n1{text-align:right}.n1 b{font-size:22pt;font-weight:normal;display:block}
    .a{display:grid;grid-template-columns:1fr 1fr 1fr;margin:7mm 0;gap:4mm}.a b{display:block;background:#e3e3e3;padding:1mm}.q{width:100%}.q .cap td,.t th{background:#e3e3e3;padding:1.2mm 1mm;font-weight:bold}.q td{padding:1.2mm 1mm}.t{width:100%;margin-top:5mm}.t td{padding:1.4mm 1mm}.p{margin:5mm 0 0 auto}.p td{padding:.8mm 3mm}"""
    terms = strips(
        "Terms|Net 30",
        f"Date|{d.date(d.day, '%n/%e/%Y')}",
        "Ship Via|Best Way",
        "FOB|Destination",
        "Requester|Dana Whitcomb",
        f"Quote #|{d.code('Q#####')}",
    )
    sums = facts(f"Subtotal|>${n(net)}", f"Freight|>${n(freight)}", "Tax (exempt)|>$0.00", f"<b>Total</b>|><b>${n(net + freight)}</b>")
    return sheet_of(
        css,
        f"""<div class=h><div class=lg>{b.name[0]}{b.name.split()[1][0]}</div><div class=n1><b>Purchase Order</b># {number}<br>{d.date(d.day, "%n/%e/%Y")}</div></div>{b.block()}<br>United States<div class=a><div><b>Vendor</b>{d.seller.block()}</div><div><b>Ship To</b>{d.ship.block()}<br>United States</div><div><b>Bill To</b>Accounts Payable<br>{b.block()}</div></div>
        {terms}{grid("Quantity|Units|Item|Vendor Name|Description|Exp. Receipt|>Rate|>Amount", map(item, items))}{sums}<p>1 of 1 &emsp; <span style="font:9pt 'Liberation Mono'">*{number}*</span></p>""",
        "letter",
    )


def en_central(d: Deal) -> str:
    """Business Central: labels in four columns over the lines, our number and the vendor's, line discount, VAT identifier."""
    d.settle(named("Thornbury", d))
    items, number = d.take(17, 34, ours="1####@", yours="@######", discount=True), d.code("10####")
    net = d.sum(items)
    total = net + tax(net, 20)
    d.says(items, "bsdqupa", number, total=total, currency="GBP", wanted=True, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        off = f"{n(i.discount, 0)}%" if i.discount else ""
        return row(f"{i.ours}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{off}|>VAT20|>{n(i.amount)}")

    css = """body{font:8.2pt 'DejaVu Sans'}.h{display:flex;justify-content:space-between}h1{font-weight:normal;font-size:19pt;margin:0 0 1mm}.a{display:grid;grid-template-columns:1fr 1fr 1fr;margin:6mm 0}.q{width:100%;margin:2mm 0}.q .cap td{font-weight:bold;padding-top:2mm}.t{width:100%;margin-top:5mm}.t th{border-bottom:.7pt solid #000;padding:1mm;vertical-align:bottom}.t td{padding:1mm}.g td{font-weight:bold;border-top:.7pt solid}"""
    foot = "".join(
        f"<tr{kind}><td colspan=8 class=r>{label}<td class=r>{n(v)}</tr>"
        for label, v, kind in (("Total GBP Excl. VAT", net, ""), ("20% VAT", tax(net, 20), ""), ("Total GBP Incl. VAT", total, " class=g"))
    )
    first = strips(
        f"Order Date|{d.date(d.day, '%e. %B %Y')}",
        f"Expected Receipt Date|{d.date(d.wanted, '%e. %B %Y')}",
        "Purchaser|Esther Wolfe",
        f"Your Reference|{d.code('QT-#####')}",
    )
    later = strips(
        "Payment Terms|1 Month/8 days",
        "Shipment Method|Carriage Paid",
        f"VAT Registration No.|{b.vat}",
        f"Our Account No.|{d.code('C#####')}",
    )
    return sheet_of(
        css,
        f"""<div class=h><div><h1>Purchase Order {number}</h1>Page 1</div><div class=r><b>{b.name}</b><br>{b.street}<br>{b.city}</div></div><div class=a><div>{d.seller.block()}</div><div><b>Ship-to Address</b><br>{d.ship.block()}</div><div><b>Invoice-to</b><br>Shared Services<br>{b.city}</div></div>{first}{later}
        {grid("No.|Vendor Item No.|Description|>Quantity|Unit of Measure|>Direct Unit Cost Excl. VAT|>Line Disc.|>VAT Id.|>Line Amount Excl. VAT", map(item, items), foot=foot)}
        <div style="margin-top:12mm;font-size:7pt;border-top:.4pt solid #999" class=h><span>Phone No. {b.phone}</span><span>www.firm.example</span><span>Bank Branch No. 40-12-77 &nbsp; Account No. 51880234</span></div>""",
    )


def en_trust(d: Deal) -> str:
    """A hospital's order: boxes with codes, contract reference, deliver and invoice points, delivery window in words."""
    d.settle(named("Hospital", d))
    items, number = d.take(4, 10, yours="@@@###", short=True), d.code("SWH######")
    d.says(items, "sdqupa", number, total=d.sum(items), currency="GBP", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9pt 'Liberation Sans'}.b{display:grid;grid-template-columns:1.2fr 1fr 1fr}.b div{border:.6pt solid #005eb8;padding:1.5mm;min-height:24mm}.b b,.bl{color:#005eb8}h1{color:#fff;background:#005eb8;padding:2mm;font-size:13pt;margin:0 0 2mm}.q{width:100%;margin:3mm 0}.q td{border:.6pt solid #005eb8;padding:1.2mm}.t{width:100%}.t th{background:#d8e8f6;padding:1.2mm}.t td{padding:1.4mm;border-bottom:.3pt solid #9bd}"""
    body = (row(f"{i.at:03}|{i.yours}|{i.text} {i.more}|{i.unit}|>{n(i.quantity, None)}|>{n(i.price, 4)}|>{n(i.amount)}") for i in items)
    head = strips(
        f"Official Order No.|<b>{number}</b>",
        f"Order Date|{d.date(d.day, '%d-%b-%y')}",
        f"Contract Ref.|{d.code('CM/MSX/##/####')}",
        f"Deliver By|{d.date(d.wanted, '%d-%b-%y')}",
        f"Requisition|{d.code('R#######')}",
    )
    return sheet_of(
        css,
        f"""<h1>OFFICIAL PURCHASE ORDER</h1><div class=b><div><b>Supplier</b><br>{d.seller.block()}<br>Supplier no. {d.code("#####")}</div><div><b>Deliver to</b><br>{d.ship.block()}<br>Mon-Fri 07:30-14:30</div><div><b>Invoice to</b><br>Payables M410, PO Box 312<br>Leeds LS11 1HP</div></div>{head}
        {grid("Line|Product Code|Description|UOI|>Qty|>Unit Price £|>Value £", body, foot=f"<tr><td colspan=6 class=r><b>Order value excluding VAT £</b><td class=r><b>{n(d.sum(items))}</b></tr>")}<p>Part deliveries are not accepted unless agreed with Supplies. No PO, no pay.</p><p class=bl style="font-size:7.5pt">{b.name}, {b.street}, {b.city}. Telephone {b.phone}. VAT registration {b.vat}.</p>""",
    )


def en_workorder(d: Deal) -> str:
    """A maintenance system's landscape report: work order and asset for each line, vendor's catalogue number, euro."""
    d.buys_in("Ireland")
    items, number = d.take(5, 14, ours="IE-#####", yours="@#-####", short=True, spread=True), d.code("MX-####")
    d.says(items, "bsdqupat", number, total=d.sum(items))
    b = d.buyer

    def item(i: Item) -> str:
        return row(
            f"{i.at}|{i.ours}|{i.text}|{i.yours}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}|{d.code('WO######')}|{d.code('OVEN-#')}|{d.date(i.date, '%Y-%m-%d')}"
        )

    css = """body{font:8pt 'DejaVu Sans Condensed'}.h{display:flex;gap:14mm;border-top:2pt solid #076;padding-top:3mm;margin:2mm 0 4mm}.p td{padding:.4mm 3mm .4mm 0}.p td:first-child{color:#555}.t{width:100%}.t th{background:#076;color:#fff;padding:1.2mm;font-weight:normal}.t td{padding:1.2mm;border:.3pt solid #bcc}"""
    return sheet_of(
        css,
        f"""<b style="font-size:13pt">Purchase Order Detail</b><div class=h>{facts(f"PO:|<b>{number}</b>", "Revision:|0", "Status:|APPR", f"Order Date:|{d.date(d.day, '%Y-%m-%d')}", "Buyer:|GOBRIEN")}{facts(f"Company:|{d.seller.name}", f"Address:|{d.seller.street}", f"|{d.seller.city}", f"Vendor ID:|{d.code('V####')}")}
        {facts(f"Bill To:|{b.name}", f"|{b.street}", f"|{b.city}", f"VAT No.:|{b.vat}")}{facts("Site:|NAAS-2", "Storeroom:|CENTRAL", "Terms:|30D EOM", "Currency:|EUR")}</div>{grid("Line|Item|Description|Catalog #|>Quantity|Order Unit|>Unit Cost|>Line Cost|Work Order|Asset|Required", map(item, items))}
        <p class=r><b>Total Cost: {n(d.sum(items))} EUR</b></p>Printed {d.date(d.day, "%Y-%m-%d")} 16:42 &nbsp; Report: poprint.rptdesign""",
        "A4 landscape",
    )


def en_smokehouse(d: Deal) -> str:
    """A restaurant chain's weekly order: sum on top, storage groups, quantity to be written before the name, no codes of ours."""
    d.settle(named("Restaurants", d))
    items, number = d.take(7, 13, yours="######"), d.code("014-26####")
    d.says(items, "sdqupa", number, total=d.sum(items), currency="USD", wanted=True, ship=d.ship.name)
    half = len(items) // 2
    css = """body{font:10pt 'DejaVu Serif'}h1{font-size:16pt;margin:0}.k{background:#3b2416;color:#fff;padding:3mm;display:flex;justify-content:space-between}.v{display:grid;grid-template-columns:1fr 1fr;margin:4mm 0}.t{width:100%}.t th{border-bottom:1pt solid #3b2416;font-size:8.5pt;padding:1mm}.t td{padding:1.1mm;font-size:9pt}.g td{background:#f1e7dd;font-weight:bold}"""

    def group(name: str, part: list[Item]) -> str:
        return f"<tr class=g><td colspan=6>{name}</tr>" + "".join(
            row(f">{n(i.quantity, None)}|{i.unit}|{i.text}|{i.yours}|>{n(i.price)}|>{n(i.amount)}") for i in part
        )

    return sheet_of(
        css,
        f"""<div class=k><h1>{d.buyer.name}</h1><span>STORE ORDER</span></div><div class=v><div>PO number: <b>{number}</b><br>Placed: {d.date(d.day, "%m/%d/%y")}<br>Deliver on: {d.date(d.wanted, "%m/%d/%y")} before 10 AM<br>Order total: <b>${n(d.sum(items))}</b><br>Lines: {len(items)}</div><div>Distributor:<br>{d.seller.block()}<br>Account {d.code("77####")}</div></div>
        Deliver to: {d.ship.block(", ")}<br>Bill to: {d.buyer.block(", ")} (corporate)<br><br>{grid(">Order qty|Pack|Product|Item #|>Price|>Extended", [group("KITCHEN / DRY", items[:half]), group("BACK OF HOUSE", items[half:])])}<p>Shorts and subs: call the kitchen manager at {d.buyer.phone} first.</p>""",
        "letter",
    )


def en_release(d: Deal) -> str:
    """A Canadian mill's release against a blanket order: two numbers, GST and PST lines, name of the buyer in the signature too."""
    d.buys_in("Canada")
    items, number = d.take(3, 8, ours="######", yours="@@##-###", places=2), d.code("B#####") + "-R04"
    net = d.sum(items)
    total = net + tax(net, 5)
    d.says(items, "bsdqpa", number, total=total, currency="CAD", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.5pt 'Liberation Serif'}table.o{width:100%}.o td{border:.7pt solid;padding:1.5mm;width:50%}.o small{display:block;font-size:7pt;font-style:italic}.t{width:100%;margin-top:4mm}.t td,.t th{padding:1.2mm;border-left:.7pt solid;border-right:.7pt solid}.t th{border:.7pt solid}.t{border-bottom:.7pt solid}.p{margin-left:auto}.p td{padding:1mm 4mm;border:.7pt solid}"""
    body = (
        row(f"={i.at}|{i.ours}|{i.text}<br>Mfr/vendor no. {i.yours}|={n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}") for i in items
    )
    sums = facts(f"Sub-total|>{n(net)}", f"GST 5%|>{n(tax(net, 5))}", "PST|>exempt", f"<b>TOTAL CAD</b>|><b>${n(total)}</b>")
    return sheet_of(
        css,
        f"""<table class=o><tr><td><b style="font-size:14pt">{b.name}</b><br>{b.street}<br>{b.city}<br>{b.vat}<td><b>BLANKET ORDER RELEASE</b><br>Release no. <b>{number}</b><br>Blanket order {number[:6]} valid to December 31, 2026<br>Date of release: {d.date(d.day, "%B %e, %Y")}</tr><tr><td><small>To vendor</small>{d.seller.block()}<td><small>Ship to</small>{d.ship.block()}</tr>
        <tr><td><small>Date wanted</small>{d.date(d.wanted, "%B %e, %Y")}<td><small>Charge to</small>{d.code("4400-##-###")}</tr></table>{grid("=Item|Stock code|Description|=Quantity|>Unit price|>Amount", body)}{sums}<p>Authorized for {b.name}: <i>Bryce Lachapelle</i>, Purchasing, {b.phone}</p>""",
        "letter",
    )


LAYOUTS = [(en_netsuite, 2), (en_central, 2), (en_trust, 1), (en_workorder, 1), (en_smokehouse, 2), (en_release, 1)]
