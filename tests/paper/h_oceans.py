"""Set h: orders in English from Australia, South Africa and the United States."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, lines, row, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.e_print import typed
from tests.paper.h_print import meet

en, point = figures("en"), figures("point")


def en_minesite(d: Deal) -> str:
    """An Australian mine's form over pages: head in two rows, GST for each line, stock code and supplier's below each other, long small print."""
    meet(d, "Yarrabee")
    items, number = d.take(4, 11, ours="100######", yours="@##-###", short=True), d.code("YIO-45######")
    net = d.sum(items)
    gst = sum((tax(i.amount, 10) for i in items), Decimal(0))
    d.says(items, "bsdqupa", number, total=net + gst, currency="AUD", wanted=True, ship=d.ship.name)
    css = """body{font:8.6pt 'Liberation Sans'}.h td{border:.5pt solid #8a3b12;padding:1.4mm;width:33%}.h small{color:#8a3b12;display:block}.h{width:100%}.t{width:100%;margin-top:4mm}.t th{background:#8a3b12;color:#fff;padding:.8mm 1mm;font-size:7.8pt}.t td{padding:1mm;border-bottom:.4pt solid #cba}.p td{padding:.5mm 4mm}.tc{column-count:2;font-size:6.2pt;color:#444;margin-top:6mm;text-align:justify}"""
    body = "".join(
        row(f"{i.at}|{i.ours}<br>{i.yours}|{i.text}<br><small>{i.more}</small>|>{en(i.quantity, None)}<br><small>{i.unit}</small>|>{en(i.price)}|>{en(i.amount)}|>{en(tax(i.amount, 10))}|>{en(i.amount + tax(i.amount, 10))}")
        for i in items
    )  # fmt: skip
    head = "<thead><tr><th rowspan=2>Ln<th>Stock code<th rowspan=2>Description<th class=r>Qty<th class=r>Unit price<th class=r>Ext. price<th class=r>GST<th class=r>Total</tr><tr><th>Supplier part<th class=r>UOM<th class=r>ex GST<th class=r>ex GST<th class=r>10%<th class=r>inc GST</tr></thead>"
    small = " ".join(
        f"{k}. {t}"
        for k, t in enumerate(
            (
                "The Supplier must comply with the Site Standards and all Laws.",
                "Title passes on the earlier of payment and delivery.",
                "Goods are to be packed to withstand transport on unsealed roads.",
                "The Principal may set off any amount owing.",
                "Dangerous goods must be consigned on their own paper.",
                "Invoices without the order number will be returned unpaid.",
                "This order is governed by the laws of Western Australia.",
            )
            * 2,
            1,
        )
    )
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:16pt;color:#8a3b12">YARRABEE</b> IRON<br><small>{d.buyer.name} &nbsp; {d.buyer.vat}</small><td class=r><b style="font-size:14pt">PURCHASE ORDER</b><br>Page 1</tr></table><br>
        <table class=h>{row(f"<small>Purchase order no.</small><b>{number}</b>|<small>Date of order</small>{d.date(d.day, '%d-%b-%Y')}|<small>Required on site</small>{d.date(d.wanted, '%d-%b-%Y')}")}{row(f"<small>Supplier</small>{lines(*d.seller.lines)}|<small>Deliver to</small>{lines(*d.ship.lines)}|<small>Bill to</small>{lines('Accounts Payable', d.buyer.street, d.buyer.city)}")}{row("<small>Terms</small>30 days EOM|<small>Freight</small>DDP Newman via Kewdale|<small>Currency</small>AUD")}</table>
        <table class=t>{head}{body}</table><div style="margin:4mm 0 0 118mm">{facts(f"Total ex GST|>{en(net)}", f"GST|>{en(gst)}", f"<b>Order total AUD</b>|><b>{en(net + gst)}</b>")}</div><div class=tc>{small}</div>""",
    )


def en_orderbook(d: Deal) -> str:
    """A South African farm's page of a duplicate book: ruled, slanted like a hand's, rands, quantity and size written together, little else."""
    meet(d, "Klipfontein")
    items, number = d.take(2, 5), d.code("0####")
    net = d.sum(items)
    d.says(items, "dqupa", number, total=net, currency="ZAR")
    css = """body{font:10pt 'Liberation Sans'}.y{background:#fdf6d8;border:.8pt solid #7a1f1f;padding:6mm}.y i{font:italic 12pt 'DejaVu Serif';color:#1a2f8a}.t{width:100%;margin-top:5mm}.t th{border:.8pt solid #7a1f1f;color:#7a1f1f;padding:1mm}.t td{border-left:.8pt solid #7a1f1f;border-right:.8pt solid #7a1f1f;border-bottom:.4pt solid #d6a;padding:1.4mm}"""

    def hand(text: str) -> str:
        return f"<i>{text}</i>"

    body = "".join(
        row(f">{hand(f'{en(i.quantity, None)} {i.unit}')}|{hand(i.text)}|>{hand(en(i.price))}|>{hand(en(i.amount))}") for i in items
    )
    body += "<tr><td>&nbsp;<td><td><td></tr>" * (9 - len(items))
    return sheet_of(
        css,
        f"""<div class=y><table style="width:100%"><tr><td><b style="color:#7a1f1f;font-size:13pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>Tel {d.buyer.phone} &nbsp; {d.buyer.vat}<td class=r><b style="color:#7a1f1f">ORDER / BESTELLING</b><br>No. <b style="color:#c00;font:bold 15pt 'Liberation Mono'">{number}</b></tr></table><p>To / Aan: {hand(d.seller.name + ", " + d.seller.city)}</p><p>Date / Datum: {hand(d.date(d.day, "%e %B %Y"))}</p><p>Please supply / Lewer asseblief:</p><table class=t><tr><th>Qty<th>Goods / Goedere<th>Price R<th>Amount R</tr>{body}<tr><td style="border-top:.8pt solid #7a1f1f"><td style="border-top:.8pt solid #7a1f1f" class=r>Total excl. VAT<td style="border-top:.8pt solid #7a1f1f"><td class=r style="border:.8pt solid #7a1f1f">{hand("R " + en(net))}</tr></table><p>Signed / Geteken: {hand("P. J. Malherbe")}</p><small>No order valid unless signed. Geen bestelling geldig tensy geteken.</small></div>""",
    )


def en_splines(d: Deal) -> str:
    """A midrange computer's print of an American gear maker: fixed letters, American dates, description in a second row, "our item" in a third."""
    meet(d, "Ozark")
    items, number = d.take(4, 10, ours="##-####-@", yours="@@@#####", short=True, spread=True), d.code("0#####-00")
    net = d.sum(items)
    d.says(items, "bsdqupat", number, total=net, currency="USD", ship=d.ship.name)
    b, s, t, rule = d.buyer, d.seller, d.ship, "-" * 92
    us = "%m/%d/%y"
    text = [
        typed((b.name.upper(), 60), ("PURCHASE ORDER", 30)),
        typed((b.street.upper(), 60), (f"P.O. NO. {number}", 30)),
        typed((b.city.upper(), 60), (f"DATE     {d.date(d.day, us)}", 30)),
        typed((f"PHONE {b.phone}", 60), ("PAGE     1", 30)),
        "",
        typed(("VENDOR  " + d.code("V####"), 46), ("SHIP TO", 40)),
        *(typed(("  " + x.upper(), 46), ("  " + y.upper(), 40)) for x, y in zip(s.lines, t.lines, strict=True)),
        "",
        "TERMS NET 30     F.O.B. DESTINATION     SHIP VIA BEST WAY     BUYER R. TACKETT",
        rule,
        typed(("LINE", 5), ("QUANTITY", -10), ("", 2), ("UM", 4), ("VENDOR ITEM", 16), ("DUE", 10), ("UNIT COST", -14), ("EXTENDED", -16)),
        typed(("", 21), ("DESCRIPTION / OUR ITEM", 40)),
        rule,
    ]
    for i in items:
        text.append(
            typed(
                (f"{i.at:03}", 5), (en(i.quantity), -10), ("", 2), (i.unit, 4), (i.yours, 16), (d.date(i.date, us), 10),
                (point(i.price, 4), -14), (en(i.amount), -16),
            )
        )  # fmt: skip
        text += [typed(("", 21), (i.text, 60)), typed(("", 21), ("OUR ITEM " + i.ours, 60)), ""]
    text += [rule, typed(("", 35), ("TOTAL ORDER VALUE  USD", 24), (en(net), -18)), "", "CERTIFICATE OF CONFORMANCE REQUIRED WITH EACH SHIPMENT. NO SUBSTITUTIONS.", "*** END OF ORDER ***"]  # fmt: skip
    return sheet_of("@page{margin:12mm}pre{font:9.2pt/1.3 'Liberation Mono';margin:0}", f"<pre>{chr(10).join(text)}</pre>", "279mm 216mm")


def en_parsheet(d: Deal) -> str:
    """A restaurant's order guide: par and on hand stand before what is ordered, articles that are not ordered show a dash; no prices."""
    meet(d, "Hickory")
    items = d.take(7, 9, yours="######", short=True)
    ordered = [i for i in items if i.at % 3]
    d.says(ordered, "sdqu", None, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt 'Liberation Sans Narrow'}.t{width:100%}.t th{border-bottom:1.5pt solid #000;text-transform:uppercase;font-size:8pt}.t td{border-bottom:.3pt solid #888;padding:1.2mm 1mm}.t tr:nth-child(even) td{background:#f3f3f3}.o{font-weight:bold;font-size:12pt}"""

    def item(i: Item) -> str:
        hand = i.quantity // 2
        order = f"<span class=o>{en(i.quantity, None)}</span>" if i in ordered else "–"
        return row(f"{i.yours}|{i.text}<br><small>{i.more}</small>|={i.unit}|={en(hand + i.quantity, None)}|={en(hand if i in ordered else hand + i.quantity, None)}|={order}")  # fmt: skip

    return sheet_of(
        css,
        f"""<h2 style="margin:0">{d.ship.name} — Order Guide</h2><p>{d.buyer.name}, {d.buyer.street}, {d.buyer.city}</p><p>Vendor: <b>{d.seller.name}</b> &emsp; Order placed: {d.date(d.day, "%n/%e/%Y")} &emsp; Deliver: {d.date(d.wanted, "%n/%e/%Y")} to {d.ship.street}, {d.ship.city} (back door)</p><table class=t><tr><th>Item #<th>Item<th class=c>UOM<th class=c>Par<th class=c>On hand<th class=c>Order</tr>{"".join(map(item, items))}</table><p>Manager on duty: <i>Dwayne K.</i> &nbsp; Call (865) 209-0114 with outs.</p>""",
    )


LAYOUTS = [(en_minesite, 2), (en_orderbook, 1), (en_splines, 2), (en_parsheet, 1)]
