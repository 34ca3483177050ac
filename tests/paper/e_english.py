"""Set e: British and Irish orders."""

from tests.paper.d_print import facts, figures, grid, named, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.e_print import bars

n = figures("en")


def en_campus(d: Deal) -> str:
    """A university's e-procurement: rounded cards, two rows for each line, VAT for each line, the invoice goes to accounts."""
    d.settle(named("University", d))
    items, number = d.take(2, 7, yours="@@@-####", short=True, spread=True), d.code("UC0######")
    net = d.sum(items)
    total = net + sum(tax(i.amount, 20) for i in items)
    d.says(items, "sdqupat", number, total=total, currency="GBP", ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        first = row(f"{i.at}|{i.yours}|{i.text}|{i.unit}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}|>{n(tax(i.amount, 20))}")
        return f"{first}<tr class=s><td><td colspan=7>Need by {d.date(i.date, '%d/%m/%Y')} · Commodity {42150000 + 113 * i.at} · Account 31{i.at:02}-CHM-R40{i.at} · {i.more}</tr>"

    css = """body{font:8.8pt 'DejaVu Sans'}.cards{display:grid;grid-template-columns:1fr 1fr;gap:4mm;margin:4mm 0}.cards>div{border:.7pt solid #b6c3d6;border-radius:3mm;padding:3mm}.cards b{color:#27457c;font-size:8pt;display:block}.h{display:flex;justify-content:space-between;color:#27457c}.h b{font-size:18pt;font-weight:300}.t{width:100%}
    .t th{font-size:7.4pt;color:#27457c;border-bottom:.7pt solid #27457c;padding:1mm}.t td{padding:1.3mm 1mm 0}.s td{font-size:7.2pt;color:#667;padding-bottom:1.2mm;border-bottom:.3pt solid #b6c3d6}.p{margin:3mm 0 0 auto}.p td{padding:.6mm 3mm}"""
    sums = facts(f"Net|>{n(net)}", f"VAT|>{n(total - net)}", f"<b>Order total (GBP)</b>|><b>{n(total)}</b>")
    card = facts(
        f"PO Number|{number}",
        f"Order date|{d.date(d.day, '%d/%m/%Y')}",
        f"Requisition|{d.code('REQ-######')}",
        "Requisitioner|Dr Fiona MacAskill",
        f"Supplier ID|{d.code('S00####')}",
    )
    return sheet_of(
        css,
        f"""<div class=h><b>Purchase Order</b><span style="font:bold 12pt 'Liberation Serif'">{b.name}</span></div><div class=cards><div>{card}</div><div><b>SUPPLIER</b>{d.seller.block()}</div><div><b>DELIVER TO</b>{d.ship.block()}<br>Attn Dr Fiona MacAskill, room 2.17</div><div><b>INVOICE TO</b>Accounts Payable, Finance Directorate<br>{b.street}<br>{b.city}<br>VAT {b.vat}</div></div>
        {grid("Line|Catalogue no.|Description|UOM|>Qty|>Unit price|>Net|>VAT", map(item, items))}{sums}<p>Invoices must quote the PO number. Goods without it will be refused at Stores.</p>""",
    )


def en_direct(d: Deal) -> str:
    """A shop lets the supplier send to its own customer: the number with its date in a sentence, the shop's legal name only in the foot."""
    d.settle(named("Brightside", d))
    items, number = d.take(1, 3, yours="@@####"), d.code("48####")
    who, place = (
        ("Mr Callum Okafor", "27 Laburnum Grove<br>Exeter<br>EX2 5PN"),
        ("Mrs Siân Pritchard-Lowe", "Ty Gwyn, Heol y Bont<br>Machynlleth<br>SY20 8PD"),
    )[d.nth % 2]
    d.says(items, "sdqpa", number, total=d.sum(items), currency="GBP", ship=who)
    b = d.buyer
    body = (row(f">{n(i.quantity, None)} ×|<b>{i.text}</b><br>your SKU {i.yours}|>£{n(i.price)}|>£{n(i.amount)}") for i in items)
    css = """body{font:10.5pt 'Liberation Sans'}.l{font:bold 24pt 'DejaVu Sans';color:#f08a24}.l span{color:#555;font-weight:normal}.t{width:100%;margin:5mm 0}.t td,.t th{padding:2.4mm 2mm;border-bottom:.6pt solid #f0c9a0}.a{background:#fff4e8;padding:4mm;display:inline-block;min-width:80mm}.f{position:fixed;bottom:0;font-size:7.5pt;color:#777;width:100%;text-align:center}"""
    return sheet_of(
        css,
        f"""<div class=l>bright<span>side</span></div><p>To: {d.seller.name}, {d.seller.city}</p><p>Direct despatch, order {number} of {d.date(d.day, "%e %B %Y")} (our account with you: {d.code("BR####")})</p><p>Please send the following straight to our customer, in plain packaging and without prices or your paperwork:</p><div class=a><b>{who}</b><br>{place}<br>07700 900{d.rng.randrange(100, 999)}</div>
        {grid(">|Item|>Cost each|>Cost", body)}<p class=r>Total cost ex VAT <b>£{n(d.sum(items))}</b></p><p>Email tracking to drops@brightside.example by 4pm. Anything out of stock: do not substitute, tell us.</p><div class=f>brightside is a trading name of {b.name}, {b.street}, {b.city}. Registered in England 09114452. VAT {b.vat}</div>""",
    )


def en_carehome(d: Deal) -> str:
    """A group of homes: a letter with a list that has no head, quantity and unit first; euros; the buyer is in the foot, the home receives."""
    d.settle(named("Rosemount", d))
    items, number = d.take(3, 8, yours="######"), d.code("RNH/26/###")
    d.says(items, "sdqupa", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    b = d.buyer
    body = "".join(row(f">{n(i.quantity, None)}|{i.unit}|{i.yours}|{i.text}, {i.more}|>€{n(i.price)}|>€{n(i.amount)}") for i in items)
    css = """body{font:10.5pt 'DejaVu Serif Condensed'}.m{text-align:center;color:#7b3f61;border-bottom:.5pt solid #7b3f61;padding-bottom:3mm;font-size:12pt;font-style:italic}.t{width:100%;margin:5mm 0}.t td{padding:1.4mm 2mm}.t tr:nth-child(odd){background:#f7eef3}.f{position:fixed;bottom:0;width:100%;display:flex;justify-content:space-between;font-size:8pt;color:#7b3f61}"""
    return sheet_of(
        css,
        f"""<div class=m>Caring for Leinster since 1984</div><p>{d.date(d.day, "%e %B %Y")}</p><p>{d.seller.block()}</p><p>Dear Sir or Madam,</p><p><b>Our order {number}</b> &nbsp; <small>your quotation {d.code("Q-####")}, our account {d.code("C0###")}</small></p><p>Please deliver to <b>{d.ship.name}</b>, {d.ship.street}, {d.ship.city}, on {d.date(d.wanted, "%e %B %Y")} between 10 and 12:</p><table class=t>{body}</table><p>making a total of <b>€{n(d.sum(items))}</b> before VAT.</p>
        <p>Please ring the bell at the side gate; lunch is served from 12.30 and we cannot take deliveries then.</p><p>Yours faithfully,</p><p style="margin-top:12mm">Aoife Brannigan<br>Purchasing</p><div class=f><span>{b.name}</span><span>{b.street}, {b.city}</span><span>{b.phone}</span></div>""",
    )


def en_depot(d: Deal) -> str:
    """A picking ticket look: bar code, labels above values, wrapped description under the figures, price per hundred or each in its own column."""
    d.settle(named("Brightside", d))
    items, number = d.take(18, 26, ours="##-###-#", yours="@####@", per=True), d.code("######")
    d.says(items, "bsdqupka", number, total=d.sum(items), currency="GBP", wanted=True, ship="Pennine Pallet Network Ltd")
    b = d.buyer

    def item(i: Item) -> str:
        first = row(f"{i.at:02}|{i.ours}|{i.yours}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.amount)}", kind="u")
        return f"{first}<tr><td><td colspan=7 class=w>{i.text}</tr>"

    css = """body{font:9pt 'Liberation Sans Narrow'}.h{display:grid;grid-template-columns:60mm 1fr 1fr;gap:5mm}.h small,.cap td{font-size:7pt;text-transform:uppercase;color:#777}.q{width:100%;border-top:1pt solid;border-bottom:1pt solid;margin:5mm 0 2mm}.q td{padding:.7mm 2mm}.t{width:100%}.t th{text-align:left;padding:1mm;background:#ddd}.t th.r{text-align:right}.u td{padding:1.6mm 1mm 0;border-top:.3pt solid #aaa}.w{padding:0 1mm 1.2mm;font-weight:bold}"""
    head = strips(
        f"Ordered|{d.date(d.day, '%d %b %y')}",
        f"Due|{d.date(d.wanted, '%d %b %y')}",
        "Buyer|G. Threlfall",
        f"Our a/c|{d.code('BHO0##')}",
        "Terms|30 days EOM",
        "Carriage|Paid",
    )
    return sheet_of(
        css,
        f"""<div class=h><div>{bars(number)}<b>P/O {number}</b></div><div><small>Supplier</small><br>{d.seller.block()}</div><div><small>Ordered by</small><br>{b.block()}</div></div><p><small>Goods to</small><br>Pennine Pallet Network Ltd, Hub 4, Whitebirk Estate, Blackburn BB1 5UD, for {b.name}</p>{head}
        {grid("No|Our part|Your part|>Qty|Unit|>Price|>Per|>Value", map(item, items))}<p class=r>{len(items)} lines &emsp; Goods value £ <b>{n(d.sum(items))}</b></p>""",
    )


LAYOUTS = [(en_campus, 2), (en_direct, 2), (en_carehome, 2), (en_depot, 2)]
