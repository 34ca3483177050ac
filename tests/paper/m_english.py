"""Set m: what a boatyard, a brewery, a university, a theatre and a rose farm send."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.m_print import SOME, card, edges, ladder, order, shelf

n = figures("en")


def en_penhallow(d: Deal) -> str:
    """A boatyard's spreadsheet: grid of cells over the whole page, amounts first, job by line, empty rows, net sum in the last."""
    items = order(d, "Penhallow", "boat", 4, 10, yours="######", few=SOME)
    number, net = d.code("PBY####"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="GBP")
    css = """body{font:9.6pt 'Liberation Sans'}.t{width:100%}.t td,.t th{border:.4pt solid #a9a9a9;padding:1mm 1.4mm;height:6.4mm}.t th{background:#cfe2f3;text-align:center}.b td{font-weight:bold}"""
    body = [
        row(
            f"={n(i.quantity, None)}|={i.unit}|{i.yours}|{i.text}|{d.rng.choice(('Stock', 'Job 1182', 'Job 1190 Kittiwake', 'Slip'))}|>£{n(i.price)}|>£{n(i.amount)}"
        )
        for i in items
    ]
    body += [row("&nbsp;||||||")] * 3 + [row(f"||||TOTAL EX VAT||>£{n(net)}", "b")]
    top = "".join(
        row(f"{a}|{b}|{c}|{e}")
        for a, b, c, e in (
            ("<b>PURCHASE ORDER</b>", "", "<b>PO No.</b>", number), ("From:", d.buyer.name, "<b>Date</b>", d.date(d.day, "%d/%m/%Y")),
            ("", d.buyer.street, "<b>Ordered by</b>", "Jory T."), ("", d.buyer.city, "<b>Phone</b>", d.buyer.phone), ("To:", d.seller.name, "<b>Account</b>", "PEN0311"), ("", d.seller.block(", ").split(", ", 1)[1], "<b>Delivery</b>", "Next van please"),
        )
    )  # fmt: skip
    return sheet_of(
        css, f"<table class=t style='margin-bottom:5mm'>{top}</table>{grid('Qty|Unit|Part #|Description|For|Price|Line total', body)}"
    )


def en_copperhead(d: Deal) -> str:
    """An American brewery's accounting program: vendor and ship-to boxes, terms strip, item, description, qty, U/M, rate, amount."""
    items = order(
        d, "Copperhead", "brew", 3, 9, yours="@@@-###", per=False, few=SOME, units="pc=ea bag=bag case=cs can=drum pack=slv box=bx"
    )
    number, net = d.code("1####"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="USD", wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt/1.3 'Liberation Sans'}.t,.q{width:100%;border:.8pt solid #000;margin-top:4mm}.t th,.q .cap td{border:.8pt solid #000;padding:1mm;text-align:center;font-weight:normal}.t td{border-left:.8pt solid #000;border-right:.8pt solid #000;padding:1mm 1.4mm}.q td{border-right:.8pt solid #000;padding:1mm;text-align:center}"""
    body = [row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items]
    body += ["<tr style='height:22mm'><td><td><td><td><td><td></tr>"]
    when = d.date(d.wanted, "%m/%d/%Y")
    strip = f"<table class=q>{row('Terms|Expected|Ship Via|F.O.B.|Rep', 'cap')}{row(f'Net 30|{when}|Best way|Destination|KLO')}</table>"
    box = "border:.8pt solid #000;padding:1.5mm 2mm;min-height:26mm"
    when = d.date(d.day, "%m/%d/%Y")
    head = f"<table class=q style='width:62mm;margin:0'>{row('Date|P.O. No.', 'cap')}{row(f'{when}|{number}')}</table>"
    return sheet_of(
        css,
        f"""{edges(f"<b style='font-size:12pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.phone}", f"<div style='font:bold 19pt Liberation Sans;text-align:right;margin-bottom:3mm'>Purchase Order</div>{head}")}{shelf(card("Vendor", d.seller.block(country=True), box), card("Ship To", d.ship.block(), box), css="margin-top:6mm")}{strip}{grid("Item|Description|Qty|U/M|Rate|Amount", body)}{edges("Receiving hours 6 am to 2 pm. No Friday deliveries.", f"<b style='font-size:12pt'>Total &nbsp; ${n(net)}</b>", "border:.8pt solid #000;border-top:0;padding:2mm")}""",
        "Letter",
    )


def en_northmoor(d: Deal) -> str:
    """A university's e-procurement export: words over the numbers of each line, commodity code, tax rate, deliver-to and invoice-to cards."""
    items = order(d, "Northmoor", "uni", 2, 7, yours="@##-####", few=SOME, soon=20, spread=True, units="pc=EA pack=PK box=BX can=CN")
    number, net = d.code("NMU-00######"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqupat", number, total=net + vat, currency="GBP", ship=d.ship.name)
    css = """body{font:9pt/1.35 'DejaVu Sans'}.t{width:100%;margin-top:5mm}.t th{font-size:7.4pt;background:#4a2a6a;color:#fff;padding:1.2mm}.t td{padding:.5mm 1.2mm}.n td{border-top:.5pt solid #bbb;padding-top:2mm;font-weight:bold}.m td{padding-bottom:2mm}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (
        row(f"{i.at}", "n").replace("</tr>", f"<td colspan=7>{i.text}</tr>")
        + row(
            f"|{i.yours}|4112{d.rng.randrange(1000, 9999)}|{d.date(i.date, '%d-%b-%Y')}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}",
            "m",
        )
        for i in items
    )
    info = facts(
        f"PO number|<b>{number}</b>", f"PO date|{d.date(d.day, '%d-%b-%Y')}", "Revision|0", "Requisitioner|Dr H. Lisle", "Currency|GBP"
    )
    return sheet_of(
        css,
        f"""{edges("<b style='font-size:15pt;color:#4a2a6a'>Northmoor University</b>", "<b>PURCHASE ORDER</b>")}<hr>{edges(f"<b>Supplier</b><br>{d.seller.block()}", info)}{shelf(card("Deliver to", d.ship.block() + "<br>Attn: Stores, Room G.04"), card("Send invoices to", d.buyer.block()), css="margin-top:5mm")}{grid("Line|Supplier part|Commodity|Need by|>Qty|UoM|>Unit price|>Net", body)}{ladder(("Net", n(net)), ("VAT 20%", n(vat)), ("Total GBP", n(net + vat)))}<p>No PO, no pay: quote the PO number on each invoice. University terms and conditions of purchase apply.</p>""",
    )


def en_lantern(d: Deal) -> str:
    """A theatre's letter with a table that has no head: amount and unit, words, catalogue number in brackets; delivery told in a sentence."""
    items = order(d, "Lantern", "stage", 3, 8, yours="@@###", soon=9, few=SOME, units="pc=no. roll=rolls m=metres pack=packs can=cans")
    d.says(items, "sdqu", None, currency=None, wanted=True, ship="Lantern Workshop")
    css = """body{font:11pt/1.45 'Liberation Serif'}.l td{padding:.8mm 6mm .8mm 0}"""
    body = "".join(row(f">{n(i.quantity, None)}|{i.unit}|{i.text}|({i.yours})") for i in items)
    return sheet_of(
        css,
        f"""<div style="background:#222;color:#e8c468;padding:5mm;font:italic 20pt 'Liberation Serif'">The Lantern Theatre</div><p class=r style="font-size:9.4pt">{d.buyer.name}<br>{d.buyer.street}, {d.buyer.city}<br>{d.buyer.phone}</p><p>{d.seller.name}<br>{d.seller.street}<br>{d.seller.city}</p><p>{d.date(d.day, "%e %B %Y")}</p><p>Dear sales team,</p><p>Please may we order the following for our autumn production:</p><table class=l>{body}</table><p>We need everything at the Lantern Workshop, Blackness Road, Dundee DD2 1RZ by {d.date(d.wanted, "%A %e %B")}. Please put it on our account, 60217.</p><p>With thanks,</p><p style="font:italic 16pt 'Liberation Serif'">Isla Menzies</p><p>Production Manager</p>""",
    )


def en_naivara(d: Deal) -> str:
    """A rose farm abroad orders in dollars: own code and maker's reference, packing, price per hundred, incoterm and marks, landscape."""
    items = order(
        d,
        "Naivara",
        "roses",
        4,
        10,
        ours="NR####",
        yours="##.###",
        per=True,
        units="pc=pcs case=ctn bag=bag roll=roll pack=pkt can=tub pair=pr",
    )
    number, net = d.code("NRL/LPO/2026/####"), d.sum(items)
    d.says(items, "bsdqupka", number, total=net, currency="USD", wanted=True)
    css = """body{font:9pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{background:#f6d5dc;border:.5pt solid #b5405c;padding:1.2mm}.t td{border:.5pt solid #d9a3af;padding:1.1mm 1.3mm}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (
        row(f"={i.at}|{i.ours}|{i.yours}|{i.text}|{i.more}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.amount)}")
        for i in items
    )
    left = f"<b style='font-size:15pt;color:#b5405c'>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}, {d.buyer.country}<br>PIN {d.buyer.vat} · Tel {d.buyer.phone}"
    info = facts(
        f"LPO no.|<b>{number}</b>",
        f"Date|{d.date(d.day, '%e %b %Y')}",
        f"Goods to be ready|{d.date(d.wanted, '%e %b %Y')}",
        "Terms|CIP Nairobi (NBO), 30 days",
        "Currency|US dollars",
    )
    return sheet_of(
        css,
        f"""{edges(left, info)}<h3 style="margin:4mm 0">LOCAL / IMPORT PURCHASE ORDER</h3><b>To:</b> {d.seller.block(", ", country=True)}{grid("=#|Our code|Your ref.|Description|Packing / spec|>Qty|UOM|>Price|>Per|>Amount USD", body)}{ladder(("Total USD", n(net)))}<p>Shipping marks: NAIVARA / {number} / NBO. Two copies of the commercial invoice with HS codes inside carton no. 1. Wooden packing ISPM 15 only.</p>{edges("Prepared by: ____________", "Farm manager: ____________", "margin-top:8mm;width:150mm")}""",
        "A4 landscape",
    )


LAYOUTS = [(en_penhallow, 2), (en_copperhead, 2), (en_northmoor, 2), (en_lantern, 2), (en_naivara, 2)]
