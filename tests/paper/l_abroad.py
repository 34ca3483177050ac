"""Set l: English papers of other lands: an American maker and county, a Greek ship manager, an Estonian maker."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import sides
from tests.paper.k_print import across, basket, block
from tests.paper.l_print import beside, customer, inside, strip, tally

n = figures("en")


def en_tamarack(d: Deal) -> str:
    """An American shop's system: PO number under bars, line and release, our part and revision, due date, unit cost per each or hundred."""
    customer(d, "Tamarack")
    items, number = (
        basket(d, "plant", 4, 11, ours="###-####", yours="@#####", per=True, spread=True, units="pc=EA box=BX pack=PK can=PL roll=RL"),
        d.code("1#####"),
    )
    total = d.sum(items)
    d.says(items, "bsdqupkat", number, total=total, currency="USD", ship=d.ship.name)
    css = """body{font:9pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-bottom:1pt solid #000;border-top:1pt solid #000;padding:1mm;font-size:8pt}.t td{padding:1.2mm 1mm}.p td{padding:.2mm 4mm .2mm 0}.lab{font-weight:bold}tbody tr{break-inside:avoid}"""
    body = (
        row(f"{i.at}-1|{i.ours} Rev A<br>{i.text}<br>Mfr/Vendor part: {i.yours}{'<br><i>** Material cert required with shipment **</i>' if i.at % 3 == 2 else ''}|{d.date(i.date, '%n/%e/%Y')}|>{n(i.quantity, None)} {i.unit}|>{n(i.price, 4)} /{i.per}|>{n(i.amount)}")
        for i in items
    )  # fmt: skip
    bars = "".join(f"<span style='display:inline-block;height:9mm;width:{w}mm;background:#000;margin-right:.5mm'></span>" for w in (0.4, 0.8, 0.4, 0.4, 1.1, 0.4, 0.8, 0.8, 0.4, 1.1, 0.4, 0.8, 0.4, 1.1))  # fmt: skip
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Phone: {d.buyer.phone}", f"<div class=r>{bars}<br><b style='font-size:13pt'>PURCHASE ORDER {number}</b><br>Order Date: {d.date(d.day, '%n/%e/%Y')}<br>Page 1</div>")}<div style="height:6mm"></div>{across(block("Vendor:", d.seller.block(country=True)), block("Ship To:", d.ship.block()))}<div style="height:4mm"></div>{facts("Buyer:|Jolene Kratz", "Terms:|Net 45", "FOB:|Destination", "Ship Via:|Best way ground")}{grid("Line-Rel|Part / Description|Due|>Order Qty|>Unit Price|>Ext Price", body)}{tally(("Order Total USD", n(total)))}<p>Acknowledge this order within 24 hours. No overshipment accepted. Taxable: No. Sales tax permit on file.</p>""",
        "8.5in 11in",
    )


def en_ashby(d: Deal) -> str:
    """An American county's purchase order: requisition, fund account, vendor number, quantities before units, delivery and bill-to."""
    customer(d, "Ashby")
    items, number = basket(d, "plant", 3, 7, yours="####-##", units="pc=EA box=BOX pack=PK can=DRUM roll=ROLL"), d.code("2026-000####")
    total = d.sum(items)
    for i in items:
        i.text = i.text.upper()
    d.says(items, "sdqupa", number, total=total, currency="USD", wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt/1.3 'Liberation Mono'}.t{width:100%;margin-top:4mm}.t th,.t td{border:.6pt solid #000;padding:1mm}.t th{font-weight:normal;background:#eee;font-size:8pt}"""
    body = (row(f">{n(i.quantity, None)}|={i.unit}|{i.text}<br>STOCK NO {i.yours}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:14pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}, {d.buyer.phone}<br>PURCHASE ORDER</div><div style="height:4mm"></div>{beside(inside("P.O. NUMBER (must appear on invoice)", f"<b>{number}</b>"), inside("P.O. DATE", d.date(d.day, "%m/%d/%Y")), inside("REQUISITION", d.code("R-#####")), inside("DELIVER BY", d.date(d.wanted, "%m/%d/%Y")))}{beside(inside("VENDOR 008812", d.seller.block(country=True)), inside("SHIP TO", d.ship.block()), css="margin-top:-.6pt")}{beside(inside("BILL TO", "Auditor's Office, Accounts Payable"), inside("ACCOUNT", "2002-PW-5310"), inside("TAX STATUS", "EXEMPT"), css="margin-top:-.6pt")}{grid(">QTY|=UNIT|DESCRIPTION|>UNIT PRICE|>EXTENDED", body)}{tally(("TOTAL", "$" + n(total)))}<p>It is hereby certified that the amount required to meet the obligation has been lawfully appropriated. /s/ M. Delacroix, County Auditor</p>""",
        "8.5in 11in",
    )


def en_meltemi(d: Deal) -> str:
    """A ship manager's order: vessel, port, catalogue code, maker's text, euros; delivery by the agent on board."""
    customer(d, "Meltemi", within=10)
    items, number = (
        basket(d, "ship", 4, 10, yours="######", few=(1, 2, 3, 4, 5, 6, 10, 12), units="pc=PCS roll=CL can=TIN bag=BLE"),
        d.code("MG-26-D-###"),
    )
    total = d.sum(items)
    d.says(items, "sdqupa", number, total=total, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'DejaVu Sans'}.t{width:100%;margin-top:5mm}.t th{background:#0b3c5d;color:#fff;padding:1.3mm 1mm;font-size:8pt}.t td{padding:1.1mm 1mm;border:.3pt solid #8fa9bd}.p td{padding:.3mm 5mm .3mm 0;white-space:nowrap}"""
    body = (row(f"={i.at}|={i.yours}|{i.text}|{i.more}|>{n(i.quantity, None)}|={i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=c style="color:#0b3c5d"><b style="font-size:14pt">{d.buyer.name}</b><br><small>{d.buyer.street}, {d.buyer.city}, {d.buyer.country} · Tel {d.buyer.phone} · purchasing@meltemi.example</small></div><h3 style="margin:6mm 0 2mm">PURCHASE ORDER – DECK STORES</h3>{sides(facts(f"To:|{d.seller.name}", f"Address:|{d.seller.street}, {d.seller.city}", "Attn:|Export sales", f"Our order ref:|<b>{number}</b>", f"Date:|{d.date(d.day, '%d %b %Y')}"), facts("Vessel:|M/V MELTEMI GRACE (IMO 9418822)", "Delivery:|On board, via agent", f"ETA / required:|{d.date(d.wanted, '%d %b %Y')}", "Currency:|EUR", "Payment:|30 days from invoice"))}<p>Place of delivery: {d.ship.block(", ")}</p>{grid("=No|=IMPA|Description|Specification|>Qty|=Unit|>Unit price|>Amount", body)}{tally(("TOTAL EUR", n(total)))}<p>Please mark all packages with vessel's name and order reference. Delivery note stamped by the Master to be attached to the invoice. Invoice to owners c/o managers.</p>""",
    )


def en_corrib(d: Deal) -> str:
    """An Irish stores' old terminal program as it prints: fixed letters, columns by blanks, two lines an item, sums below."""
    customer(d, "Corrib")
    items, number = basket(d, "mech", 5, 12, ours="######", yours="@@@-###", units="pc=EA box=BX m=MT"), d.code("P/0#####")
    for i in items:
        i.quantity = Decimal(int(i.quantity))
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, wanted=True, ship=d.ship.name)
    rule = "-" * 88
    lines = "\n".join(
        f"{i.at:>3}  {i.ours:<9}{i.text[:42]:<43}{n(i.quantity, None):>6} {i.unit:<4}{n(i.price):>9}{n(i.amount):>11}\n     YOUR REF {i.yours}"
        for i in items
    )

    def pair(left: str, right: str) -> str:
        return f"{left:<46}{right}"

    both = "\n".join(pair(a, b) for a, b in zip(d.seller.lines, d.ship.lines, strict=True))
    text = f"""{d.buyer.name.upper():<60}PURCHASE ORDER
{d.buyer.street}, {d.buyer.city}
PHONE {d.buyer.phone}   VAT {d.buyer.vat}

{pair(f"ORDER NO.  {number}", f"DATE      {d.date(d.day, '%d/%m/%Y')}")}
{pair("ACCOUNT    C00418", f"DUE DATE  {d.date(d.wanted, '%d/%m/%Y')}")}

{pair("SUPPLIER", "DELIVER TO")}
{both}

{rule}
{"LN":>3}  {"STOCK NO":<9}{"DESCRIPTION":<43}{"QTY":>6} {"UM":<4}{"PRICE":>9}{"VALUE":>11}
{rule}
{lines}
{rule}
{"TOTAL EXCL. VAT  EUR":>76}{n(net):>12}

ORDERED BY: N. FALLON          *** PLEASE ADVISE SHORTAGES BY RETURN ***
"""
    return sheet_of("pre{font:8.6pt/1.35 'Liberation Mono'}", f"<pre>{text.replace('&', '&amp;')}</pre>")


def en_saarepuit(d: Deal) -> str:
    """An Estonian maker's open system in English: delivery address first, requested arrival, description with code in brackets, net."""
    customer(d, "Saarepuit")
    items, number = basket(d, "mech", 3, 8, yours="@@####", units="pc=Units m=m box=Boxes"), d.code("P00###")
    for i in items:
        i.quantity = Decimal(int(i.quantity))
    net = d.sum(items)
    vat = tax(net, 24)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:10pt/1.45 'Liberation Sans'}.t{width:100%;margin-top:8mm}.t th{border-bottom:1pt solid #000;padding:1.4mm 0}.t td{padding:1.4mm 0;border-bottom:.3pt solid #ccc}.lab{font-weight:bold}"""
    body = (
        row(f"[{i.yours}] {i.text}|24%|{d.date(d.wanted, '%d/%m/%Y')}|>{n(i.quantity)} {i.unit}|>{n(i.price)}|>{n(i.amount)} €")
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:15pt;color:#714b67'>saarepuit</b><br><small>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.country}</small>", "")}{sides(block("Shipping address", d.ship.block(country=True)), d.seller.block(country=True) + f"<br>VAT: {d.seller.vat}", css="margin-top:8mm")}<h1 style="font-weight:normal;font-size:17pt;margin:9mm 0 4mm">Purchase Order #{number}</h1>{across(block("Buyer", "Liis Kuusk"), block("Order Date", d.date(d.day, "%d/%m/%Y")), block("Expected Arrival", d.date(d.wanted, "%d/%m/%Y")))}{grid("Description|Taxes|Date Req.|>Qty|>Unit Price|>Amount", body)}{tally(("Untaxed Amount", n(net) + " €"), ("VAT 24%", n(vat) + " €"), ("Total", n(net + vat) + " €"))}{strip(("Phone", d.buyer.phone), ("VAT", d.buyer.vat), ("Payment terms", "30 Days"), css="margin-top:14mm")}""",
    )


LAYOUTS = [(en_tamarack, 2), (en_ashby, 1), (en_meltemi, 1), (en_corrib, 1), (en_saarepuit, 1)]
