"""Set p: what a roofer, a fitter of air conditioning, a veterinary group, an iron mine, a university and a municipality's fleet send."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.o_print import beside, box, reckon, stamp
from tests.paper.p_print import FEW, fields, order, signs, under

en = figures("en")


def en_pennine(d: Deal) -> str:
    """A roofer's bookkeeping package: boxed facts at the right, amount first, net and tax by line, sums boxed at the foot."""
    items = order(d, "Pennine", "roof", 3, 12, yours="@@@##", few=FEW)
    number, net = d.code("####"), d.sum(items)
    vat = sum((tax(i.amount, 20) for i in items), tax(net, 0))
    d.says(items, "sdqpa", number, total=net + vat, currency="GBP", wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:6mm;border:.6pt solid #000}.t th{border-bottom:.6pt solid #000;border-right:.6pt solid #000;padding:1mm 1.4mm;background:#eee}.t td{border-right:.6pt solid #000;padding:.9mm 1.4mm}.p td{padding:.3mm 5mm .3mm 0}"""
    body = [row(f">{en(i.quantity)}|{i.yours}|{i.text}|>{en(i.price)}|>{en(i.amount)}|>20.00|>{en(tax(i.amount, 20))}") for i in items]
    body.append("<tr style='height:32mm'><td><td><td><td><td><td><td></tr>")
    info = facts(
        f"Order No.|<b>{number}</b>",
        f"Order Date|{d.date(d.day, '%d/%m/%Y')}",
        f"Required By|{d.date(d.wanted, '%d/%m/%Y')}",
        "A/C Ref|CALD001",
    )
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:14pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tel {d.buyer.phone}<br>VAT Reg No. {d.buyer.vat}", "<div class=r style='font:bold 20pt Liberation Sans'>Purchase Order</div>")}<div style="height:6mm"></div>{beside(box(d.seller.block()), box(d.ship.block(), "Deliver To"), box(info), widths="58 58 0", gap=4)}{grid(">Quantity|Product Code|Details|>Unit Price|>Net Amt|>VAT %|>VAT", body)}{reckon(f"Total Net Amount|£{en(net)}", "Carriage Net|£0.00", f"Total VAT Amount|£{en(vat)}", f"Order Total|£{en(net + vat)}", css="border:.6pt solid #000")}<small>All prices in GBP. Please phone the yard before delivery; the lane is not suitable for artics.</small>""",
    )


def en_comfort(d: Deal) -> str:
    """An American fitter's small bookkeeping program: boxes of vendor and ship-to, date and number boxed at the top right, no codes of its own."""
    items = order(d, "Comfort", "hvac", 2, 8, yours="@@###-#", few=FEW)
    number, net = d.code("P-####"), d.sum(items)
    d.says(items, "sdqpa", number, total=net, currency="USD", wanted=True, ship=d.ship.name)
    css = """body{font:9.8pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border:.5pt solid #000;padding:1mm 1.5mm;font-weight:normal;text-align:center}.t td{border-left:.5pt solid #000;border-right:.5pt solid #000;padding:1mm 1.5mm}.t tr:last-child td{border-bottom:.5pt solid #000}.v th,.v td{border:.5pt solid #000;padding:1mm 4mm;font-weight:normal;text-align:center}"""
    body = [row(f"{i.yours}|{i.text}|>{en(i.quantity, None)}|>{en(i.price)}|>{en(i.amount)}") for i in items]
    body.append("<tr style='height:48mm'><td><td><td><td><td></tr>")
    top = grid("Date|P.O. No.", [row(f"{d.date(d.day, '%n/%e/%Y')}|{number}")], "v")
    terms = grid("Terms|Expected|Ship Via|Rep", [row(f"Net 30|{d.date(d.wanted, '%n/%e/%Y')}|Best way|KLM")], "v")
    return sheet_of(
        css,
        f"""{beside(f"{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.phone}", f"<div style='font:bold 19pt Liberation Serif;margin-bottom:3mm'>Purchase Order</div>{top}", widths="0 66")}<div style="height:8mm"></div>{beside(box(d.seller.block(), "Vendor"), box(d.ship.block(), "Ship To"), gap=14)}<div style="margin:6mm 0 0 70mm">{terms}</div>{grid("Item|Description|Qty|Rate|Amount", body)}<div class=r style="font:bold 13pt Liberation Sans;margin-top:3mm">Total USD &nbsp; ${en(net)}</div>{signs("Authorized Signature", top=18)}""",
        "Letter",
    )


def en_suir(d: Deal) -> str:
    """An Irish vets' order from a large program: article in three rows of text, vendor's number in the last, discount, sums in euro."""
    items = order(
        d,
        "Suir",
        "vet",
        3,
        8,
        ours="SV-####",
        yours="#####@",
        few=FEW,
        discount=True,
        units="pc=EACH box=BOX bucket=BUCKET set=SET can=CAN",
    )
    number, net = d.code("SVG-PO-#####"), d.sum(items)
    vat = tax(net, 23)
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.4 'DejaVu Sans Condensed'}.t{width:100%;margin-top:6mm}.t th{background:#eef3ea;border-bottom:.8pt solid #4b7031;padding:1.3mm 1.2mm}.t td{padding:1.3mm 1.2mm;border-bottom:.3pt solid #b9c8ae}.t tr{break-inside:avoid}.p td{padding:.4mm 6mm .4mm 0}"""
    body = (
        row(
            f"{i.ours}|<b>{i.text}</b><br>{i.more}<br>Vendor item no. {i.yours}|>{en(i.quantity, None)}|{i.unit}|>{en(i.price)}|>{en(i.discount, None)}%|>{en(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{beside(f"<span style='font-size:17pt;color:#4b7031'>Purchase Order</span><br>{number}", f"<div class=r><b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.phone}<br>VAT {d.buyer.vat}</div>")}<hr style="border:0;border-top:.8pt solid #4b7031">{beside(f"<small>To</small><br>{d.seller.block()}<br>{d.seller.country}", f"<small>Ship to</small><br>{d.ship.block()}", facts(f"Order date|{d.date(d.day, '%e %B %Y')}", f"Expected receipt|{d.date(d.wanted, '%e %B %Y')}", "Purchaser|A. Hennessy", "Currency|EUR"), widths="60 52 0", gap=4)}{grid("No.|Description|>Quantity|Unit|>Direct Unit Cost|>Disc.|>Amount", body)}{reckon(f"Total EUR excl. VAT|{en(net)}", f"23% VAT|{en(vat)}", f"Total EUR incl. VAT|{en(net + vat)}")}""",
    )


def en_karrawarra(d: Deal) -> str:
    """An Australian mine's large system on its side: own material and manufacturer's part, prices by unit, day of delivery in each line, tiny terms."""
    items = order(
        d, "Karrawarra", "mine", 5, 14, ours="3000####", yours="@@@-####", few=FEW, spread=True, units="pc=EA m=M can=DR sheet=SHT box=BOX"
    )
    number, net = d.code("4200######"), d.sum(items)
    d.says(items, "bsdqupat", number, total=net, currency="AUD", ship=d.ship.name)
    css = """body{font:8.8pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border-top:.6pt solid;border-bottom:.6pt solid;padding:1mm}.t td{padding:1mm;border-bottom:.2pt solid #bbb}.p td{padding:.2mm 5mm .2mm 0}"""
    body = (
        row(
            f"{i.at * 10}|{i.ours}|{i.text}|{i.yours}|{d.date(i.date, '%d.%m.%Y')}|>{en(i.quantity, None)}|{i.unit}|>{en(i.price)}|=1|>{en(i.amount)}"
        )
        for i in items
    )
    info = facts(
        f"PURCHASE ORDER|<b>{number}</b>",
        f"Date|{d.date(d.day, '%d.%m.%Y')}",
        "Revision|0",
        "Vendor No.|108842",
        "Currency|AUD",
        "Terms|30 days EOM",
    )
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:16pt;color:#a0522d'>KARRAWARRA IRON</b><br>{d.buyer.block(', ')}<br>{d.buyer.vat}", box(info), widths="0 88")}<div style="height:3mm"></div>{beside(f"<b>Vendor</b><br>{d.seller.block()}", f"<b>Delivery address</b><br>{d.ship.block()}", "<b>Invoices to</b><br>accounts.payable@karrawarra.example<br>quoting PO and item number")}{grid("Item|Material|Description|Mfr Part No.|Del. date|>Order qty|UoM|>Net price|=Per|>Net value", body)}{reckon(f"Total net value excl. GST AUD|{en(net)}")}<div style="font-size:6pt;color:#555">Goods must be packed and labelled to site standard KI-LOG-014. Dangerous goods require a current SDS. Freight by nominated carrier ex Perth depot only. This order is governed by the Karrawarra general conditions of purchase, rev. 9.</div>""",
        "A4 landscape",
    )


def en_northmoor(d: Deal) -> str:
    """A university's purchasing portal: goods for two laboratories, each with its own address above its lines, sums of each part."""
    items = order(d, "Northmoor", "univ", 4, 9, yours="@#####", few=FEW)
    number, net = d.code("UNM######"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqupa", number, total=net + vat, currency="GBP")
    half = len(items) // 2

    def part(where: str, some: list[Item]) -> str:
        lines = "".join(row(f"{i.at}|{i.yours}|{i.text}|>{en(i.quantity, None)}|{i.unit}|>{en(i.price)}|>{en(i.amount)}") for i in some)
        return f"<tr class=k><td colspan=7><b>Deliver to:</b> {where}</tr>{lines}<tr class=s><td colspan=6 class=r>Subtotal for this address<td class=r>{en(d.sum(some))}</tr>"

    body = part(d.ship.block(", "), items[:half]) + part(
        "Department of Chemistry, Room 1.14, Boldon Road, Sunderland SR2 7PL", items[half:]
    )
    css = """body{font:9.3pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{background:#3c1053;color:#fff;padding:1.2mm;font-weight:normal}.t td{padding:1mm 1.2mm}.k td{background:#ece6f0}.s td{border-top:.4pt solid #3c1053;font-style:italic}.f td{padding:1mm 0}"""
    foot = under(6, f"Total excluding VAT|{en(net)}", f"VAT at 20%|{en(vat)}", f"Order total (GBP)|{en(net + vat)}")
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:16pt;color:#3c1053'>{d.buyer.name}</b><br>Procurement Services<br>{d.buyer.street}, {d.buyer.city}", f"<div class=r><b>PURCHASE ORDER</b><br>{number}</div>")}<div style="height:5mm"></div>{beside(f"Supplier:<br>{d.seller.block()}", f"Invoice to:<br>{d.buyer.name}<br>Accounts Payable, {d.buyer.street}")}<div style="height:3mm"></div>{fields(f"Order date|{d.date(d.day, '%d %B %Y')}", "Requisitioner|Dr M. Akhtar", "Cost code|LS-4410-07", f"VAT number|{d.buyer.vat}")}{grid("#|Cat. no.|Item|>Qty|UOM|>Price|>Net", [body], foot=foot)}<p style="font-size:8pt">No purchase order, no pay. The University is not liable for goods supplied without an official order number.</p>""",
    )


def en_coldlake(d: Deal) -> str:
    """A Canadian municipality's form: parts and supplies with sums of their own, federal tax, account numbers beside lines, a stamp."""
    items = order(d, "Cold Lake", "fleet", 5, 9, yours="##-####", few=FEW, units="pc=EA can=JUG pack=PKG pair=PR set=KIT")
    number, net = d.code("PW-26-####"), d.sum(items)
    gst = tax(net, 5)
    d.says(items, "sdqupa", number, total=net + gst, currency="CAD", wanted=True, ship=d.ship.name)

    def group(title: str, part: list[Item]) -> str:
        lines = "".join(
            row(f">{en(i.quantity, None)}|{i.unit}|{i.yours}|{i.text}|2-32-00-5{i.at:02d}|>{en(i.price)}|>{en(i.amount)}") for i in part
        )
        return f"<tr class=k><td colspan=7>{title}</tr>{lines}<tr class=s><td colspan=6 class=r>Subtotal {title}<td class=r>{en(d.sum(part))}</tr>"

    css = """body{font:9.4pt/1.35 'Liberation Serif'}.t{width:100%;margin-top:5mm}.t th,.t td{border:.5pt solid #444;padding:.9mm 1.2mm}.k td{font-weight:bold;font-variant:small-caps}.s td{font-style:italic}.p td{padding:.3mm 5mm .3mm 0}"""
    body = group("Plow fleet", items[:3]) + group("Shop supplies", items[3:])
    return sheet_of(
        css,
        f"""{stamp("APPROVED", "top:16mm;left:132mm;font-size:15pt")}<div class=c><b style="font-size:15pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city} · {d.buyer.phone}</div><h3 class=c style="margin:4mm 0">PURCHASE ORDER {number}</h3>{beside(f"<b>Vendor:</b><br>{d.seller.block()}", facts(f"Date:|{d.date(d.day, '%Y-%m-%d')}", f"Required by:|{d.date(d.wanted, '%Y-%m-%d')}", f"Ship to:|{d.ship.block()}", "Currency:|CAD"), widths="70 0")}{grid(">Qty|Unit|Part no.|Description|Account|>Unit price|>Extension", [body])}{reckon(f"Subtotal|{en(net)}", f"GST 5%|{en(gst)}", f"TOTAL CAD|{en(net + gst)}")}{signs("Department head", "Finance", top=10)}""",
        "Letter",
    )


LAYOUTS = [(en_pennine, 2), (en_comfort, 1), (en_suir, 1), (en_karrawarra, 2), (en_northmoor, 1), (en_coldlake, 1)]
