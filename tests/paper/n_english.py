"""Set n: what a dental laboratory, kennels, a screen printer, a machine shop, a sheep station, a council and a hotel send."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.m_print import carried
from tests.paper.n_print import FEW, base, framed, order, sides, sums, titled

n = figures("en")


def en_ashcombe(d: Deal) -> str:
    """A laboratory's accounts package: product code, words, amount, price, discount, net and tax by line; delivery address in a frame."""
    items = order(d, "Ashcombe", "dental", 3, 10, yours="@@@###", few=FEW, discount=True)
    number, net = d.code("POR00####"), d.sum(items)
    vat = sum((tax(i.amount, 20) for i in items), Decimal(0))
    d.says(items, "sdqpa", number, total=net + vat, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.3 'Liberation Sans'}.t{width:100%;margin:5mm 0}.t th{border-top:1pt solid #000;border-bottom:1pt solid #000;padding:1mm}.t td{padding:1mm}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (
        row(f"{i.yours}|{i.text}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.discount)}|>{n(i.amount)}|>{n(tax(i.amount, 20))}") for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br><br>Telephone: {d.buyer.phone}<br>VAT Reg No: {d.buyer.vat}", "<div class=r style='font:bold 20pt Liberation Sans'>PURCHASE ORDER</div>")}<div style="height:8mm"></div>{sides(d.seller.block(), facts(f"Order Number|{number}", f"Order Date|{d.date(d.day, '%d/%m/%Y')}", "Account No.|CRE004", f"Delivery Date|{d.date(d.wanted, '%d/%m/%Y')}", "Ordered By|S. Venn"), framed("Deliver To", d.ship.block()), widths="1fr 1.1fr 1fr")}{grid("Product|Description|>Quantity|>Unit Price|>Disc %|>Net Amount|>VAT", body)}{sums(("Total Net Amount", "£ " + n(net)), ("Total VAT Amount", "£ " + n(vat)), ("Order Total", "£ " + n(net + vat)))}<p>Please quote the order number on your delivery note and invoice.</p>""",
    )


def en_paws(d: Deal) -> str:
    """A kennel's cloud bookkeeping: date, number and reference stacked in the middle, sender at the right, five columns, delivery details below."""
    items = order(d, "Paws", "kennel", 2, 8, yours="#####", few=FEW)
    number, net = d.code("PO-0###"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqpa", number, total=net + vat, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt/1.5 'Liberation Sans';color:#222}.t{width:100%;margin:9mm 0 2mm}.t th{border-bottom:1pt solid #000;padding:1.5mm 0}.t td{border-bottom:.4pt solid #ccc;padding:2mm 0}b{font-size:.95em}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity)}|>{n(i.price)}|>20%|>{n(i.amount)}") for i in items)
    middle = f"<b>Purchase Order Date</b><br>{d.date(d.day, '%e %b %Y')}<br><br><b>Delivery Date</b><br>{d.date(d.wanted, '%e %b %Y')}<br><br><b>Purchase Order Number</b><br>{number}<br><br><b>Reference</b><br>Spring restock<br><br><b>VAT Number</b><br>{d.buyer.vat[3:].replace(' ', '')}"
    return sheet_of(
        css,
        f"""{sides(f"<div style='font-size:22pt;line-height:1.15'>PURCHASE<br>ORDER</div><div style='padding:6mm 0 0 12mm'>{d.seller.block()}<br>{d.seller.country.upper()}</div>", middle, d.buyer.block() + "<br>UNITED KINGDOM", widths="1.5fr 1fr 1fr")}{grid("Item|Description|>Quantity|>Unit Price|>VAT|>Amount GBP", body)}{sums(("Subtotal", n(net)), ("TOTAL VAT 20%", n(vat)), ("TOTAL GBP", n(net + vat)), css="width:75mm")}<div style="margin-top:18mm;font-size:14pt">DELIVERY DETAILS</div>{sides(f"<b>Delivery Address</b><br>{d.ship.block()}", f"<b>Attention</b><br>Bryony Hale<br><b>Telephone</b><br>{d.buyer.phone}", "<b>Delivery Instructions</b><br>Ring the bell at the yard gate, dogs loose until 9am.", css="margin-top:3mm")}""",
    )


def en_bluemesa(d: Deal) -> str:
    """An American screen printer's cloud system: vendor and ship-to, bar of facts, items with vendor code, units and rate; Letter paper."""
    items = order(d, "Blue Mesa", "print", 3, 9, ours="BM-#####", yours="@@####", units="pc=EA can=GAL roll=RL case=CS")
    number, net = d.code("PO2####"), d.sum(items)
    d.says(items, "bsdqupa", number, total=net, currency="USD", wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{background:#e3e3e3;padding:1.5mm;font-size:8pt}.t td{padding:1.5mm;border-bottom:.3pt solid #d0d0d0}.q{width:100%;margin-top:6mm}.q td{padding:1.2mm 1.5mm}.cap td{background:#e3e3e3;font-weight:bold;font-size:8pt}"""
    body = (row(f"{i.ours}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    when, due = d.date(d.day, "%n/%e/%Y"), d.date(d.wanted, "%n/%e/%Y")
    strip = f"<table class=q>{row('Terms|Receive By|Ship Via|Incoterm|Buyer', 'cap')}{row(f'Net 30|{due}|UPS Ground|FOB Origin|Marisol Trujillo')}</table>"
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:12pt;color:#19478a'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.phone}", f"<div class=r><span style='font-size:19pt'>Purchase Order</span><br><b>#{number}</b><br>{when}</div>")}{sides(f"<b>Vendor</b><br>{d.seller.block(country=True)}", f"<b>Ship To</b><br>{d.ship.block()}", f"<b>TOTAL</b><br><span style='font-size:17pt'>${n(net)}</span><br>Currency: USD", css="margin-top:8mm")}{strip}{grid("Item|Vendor Code|Description|>Quantity|Units|>Rate|>Amount", body)}{sums(("Subtotal", "$" + n(net)), ("Tax", "$0.00"), ("Total", "$" + n(net)))}<p style="font-size:7.6pt">Resale certificate on file. Goods must arrive complete; split cases will be returned freight collect.</p>""",
        "Letter",
    )


def en_tuckahoe(d: Deal) -> str:
    """A machine shop's production system: part and words in two rows, price with its unit of pricing, due day by line, job charged."""
    items = order(
        d, "Tuckahoe", "cnc", 6, 13, ours="TPM-####", yours="#####-@##", per=True, few=(), spread=True, units="pc=EA can=PL box=BX"
    )
    number, net = d.code("6####"), d.sum(items)
    d.says(items, "bsdqupkat", number, total=net, currency="USD", ship=d.ship.name)

    def item(i: Item) -> str:
        return (
            row(f"={i.at}|{i.ours}|>{n(i.quantity)}|{i.unit}|{d.date(i.date, '%m/%d/%Y')}|>{n(i.price)}|/{i.per}|>{n(i.amount)}", "i")
            + f"<tr class=w><td><td colspan=7>{i.text}<br>Supplier Part: {i.yours} &nbsp; Job {d.code('J####')} / Seq 10</tr>"
        )

    css = """body{font:9pt/1.3 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm;border:.7pt solid #000}.t th{border-bottom:.7pt solid #000;padding:1mm 1.2mm}.i{break-after:avoid}.i td{padding:1.6mm 1.2mm 0}.w td{padding:0 1.2mm 1.6mm;border-bottom:.3pt solid #999}.p td{padding:.3mm 4mm .3mm 0}"""
    return sheet_of(
        css,
        f"""{sides(f"<b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Phone {d.buyer.phone}", facts("<span style='font-size:14pt'>Purchase Order</span>|", f"PO Num:|<b>{number}</b>", f"Order Date:|{d.date(d.day, '%m/%d/%Y')}", "Terms:|2% 10, Net 30", "Ship Via:|Our truck"), widths="1fr 80mm")}{sides(titled("Supplier:", d.seller.block(country=True), "border:.6pt solid;padding:1.5mm 2mm;height:100%"), titled("Ship To:", d.ship.block() + "<br>Attn: Receiving", "border:.6pt solid;padding:1.5mm 2mm;height:100%"), css="margin-top:5mm")}{grid("=Line|Part Number|>Order Qty|UOM|Due Date|>Unit Price|Per|>Ext Price", map(item, items))}{sums(("Order Total USD", n(net)))}<p>Certificates of conformance required with each shipment. No substitutions without written approval of the buyer.</p>{sides("Buyer: Frank DeLuca", "Authorized signature: ______________________")}""",
        "Letter",
    )


def en_wallaroo(d: Deal) -> str:
    """An Australian station's bookkeeping: amount first, code, words, price, unit, sum and tax code; dollars with GST below."""
    items = order(d, "Wallaroo", "farm", 2, 8, yours="@@##.###", few=FEW, units="pc=EA roll=ROLL can=DRUM bag=BAG set=SET")
    number, net = d.code("0000####"), d.sum(items)
    gst = tax(net, 10)
    d.says(items, "sdqupa", number, total=net + gst, currency="AUD", wanted=True, ship=d.ship.name)
    css = """body{font:9.5pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm;border:1pt solid #000}.t th{background:#000;color:#fff;padding:1mm 1.5mm;font-size:8pt}.t td{padding:1mm 1.5mm;border-right:.4pt solid #000}"""
    body = [row(f">{n(i.quantity, None)}|{i.yours}|{i.text}|>${n(i.price)}|{i.unit}|>${n(i.amount)}|=GST") for i in items]
    body.append("<tr style='height:30mm'><td><td><td><td><td><td><td></tr>")
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:15pt">{d.buyer.name}</b><br>{d.buyer.vat}<br>{d.buyer.street}, {d.buyer.city}<br>Ph {d.buyer.phone}</div>{sides("<b style='font-size:16pt'>Purchase Order</b>", f"<div class=r>Purchase No.: <b>{number}</b><br>Date: {d.date(d.day, '%d/%m/%Y')}<br>Promised date: {d.date(d.wanted, '%d/%m/%Y')}</div>", css="margin:6mm 0 3mm")}{sides(framed("Supplier", d.seller.block(country=True), "#000"), framed("Ship to", d.ship.block(), "#000"))}{grid(">QTY|ITEM NO.|DESCRIPTION|>PRICE|UNIT|>EXTENDED|=CODE", body)}{sums(("Subtotal", "$" + n(net)), ("Freight", "$0.00"), ("GST", "$" + n(gst)), ("Total (AUD)", "$" + n(net + gst)))}<p>Comment: Leave at the woolshed, mail truck comes Tuesday and Friday.</p>""",
    )


def en_mereworth(d: Deal) -> str:
    """A council's order over pages with sums brought forward: cost code by line, conditions in small type, invoice address apart."""
    items = order(d, "Mereworth", "council", 13, 22, yours="######", units="pc=Each can=Tub bag=Bag case=Case roll=Roll")
    number, net = d.code("MBC######"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="GBP", wanted=True, ship=d.ship.name)

    def line(i: Item) -> str:
        return row(
            f"{i.at}|{i.yours}|{i.text}|P{d.rng.randrange(1000, 9999)}/4100|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}"
        )

    def sheet(rows: list[str], page: int) -> str:
        return f"<div class=r style='margin:2mm 0'>Order {number} – page {page}</div>" + grid(
            "Line|Catalogue No.|Description|Cost Code|>Qty|Unit|>Price £|>Value £", rows
        )

    body = carried(
        d,
        items,
        10,
        18,
        sheet,
        line,
        lambda s: row(f"||Brought forward|||||>{n(s)}", "y"),
        lambda s: row(f"||Carried forward|||||>{n(s)}", "y"),
    )
    css = """body{font:9pt/1.35 'Liberation Sans'}.t{width:100%}.t th,.t td{border:.4pt solid #557;padding:1.1mm 1.4mm}.t th{background:#dfe5f1}.y td{font-style:italic}.p td{padding:.3mm 5mm .3mm 0}"""
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:17pt;color:#23375e'>{d.buyer.name}</b><br>Environment &amp; Open Spaces<br>{d.buyer.street}, {d.buyer.city}", "<div class=r style='font-size:14pt'>OFFICIAL ORDER</div>")}<hr>{sides(f"<b>To</b><br>{d.seller.block()}", facts(f"Order No|<b>{number}</b>", f"Date|{d.date(d.day, '%e %B %Y')}", f"Required by|{d.date(d.wanted, '%e %B %Y')}", "Contact|L. Okafor, 01628 796 214"), css="margin:4mm 0")}{sides(titled("Deliver to", d.ship.block()), titled("Invoice to", "Accounts Payable<br>PO Box 118<br>Maidenhead SL6 9AP"))}{body}{sums(("Order value excluding VAT £", n(net)))}<p style="font-size:7.2pt;columns:2;column-gap:6mm">1. This order is subject to the Council's standard conditions of purchase, a copy of which may be had on request. 2. Invoices which do not quote an official order number will be returned unpaid. 3. Goods are to be delivered carriage paid between 7.30 am and 3 pm, Monday to Friday. 4. Prices are firm for the period of the order. 5. The supplier shall comply with the Health and Safety at Work etc. Act 1974 and supply data sheets for hazardous goods. 6. The Council supports prompt payment within 30 days of a valid invoice.</p>""",
    )


def en_harbour(d: Deal) -> str:
    """A hotel's worksheet print: par level and stock on hand beside what is ordered, no prices."""
    items = order(d, "Harbour", "hotel", 4, 11, yours="##-###", few=FEW, units="pc=ea box=bx case=cs can=btl pack=tray")
    number = d.code("HL-###")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt/1.3 'Liberation Sans Narrow'}.t{width:100%;margin-top:4mm}.t th,.t td{border:.4pt solid #888;padding:1.2mm 1.5mm}.t th{background:#ffe699}.p td{padding:.4mm 6mm .4mm 0}"""
    body = []
    for i in items:
        stock = d.rng.randrange(0, 6)
        body.append(row(f"{i.text}|{i.yours}|={n(i.quantity + stock, None)}|={stock}|=<b>{n(i.quantity, None)}</b>|={i.unit}|"))
    return sheet_of(
        css,
        f"""<div style="font:bold 16pt 'Liberation Sans Narrow'">{d.buyer.name} – Supplier Order Sheet</div>{sides(facts(f"Supplier|{d.seller.name}", f"|{d.seller.street}, {d.seller.city}", "Account|HARB22", "Ordered by|Noreen (housekeeping)"), facts(f"Order ref|{number}", f"Date|{d.date(d.day, '%d/%m/%y')}", f"Needed by|{d.date(d.wanted, '%d/%m/%y')}", f"Deliver to|{d.ship.name}<br>{d.ship.street}, {d.ship.city}"), css="margin-top:4mm")}{grid("Item|Supplier code|=Par level|=In stock|=ORDER|=Unit|Checked", body)}<p>Invoice to {d.buyer.name}, {d.buyer.street}, {d.buyer.city}. VAT no. {d.buyer.vat}</p>{base("Any shortages ring " + d.buyer.phone, "Thank you!")}""",
    )


LAYOUTS = [
    (en_ashcombe, 2),
    (en_paws, 2),
    (en_bluemesa, 2),
    (en_tuckahoe, 2),
    (en_wallaroo, 2),
    (en_mereworth, 2),
    (en_harbour, 2),
]
