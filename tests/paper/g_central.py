"""Set g: orders from Czechia, Hungary and Romania."""

from tests.paper.g_print import Deal, Decimal, box, facts, figures, grid, named, row, sheet_of, strips, tax

n, fr = figures("de"), figures("fr")


def cs_sklarna(d: Deal) -> str:
    """A glass works' order from Pohoda: one frame cut in four, IČ and DIČ of both, note row after each item, price with and without VAT."""
    d.settle(named("Sklárna", d))
    items, number = d.take(3, 7, yours="@@###"), d.code("26OV0####")
    net = d.sum(items)
    gross = net + sum((tax(i.amount, 21) for i in items), Decimal(0))
    d.says(items, "dsqupa", number, total=gross, currency="CZK", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9pt 'Liberation Sans'}.g{display:grid;grid-template-columns:1fr 1fr;border:.8pt solid}.b{border:.4pt solid;padding:2mm 3mm;min-height:26mm}.h{display:flex;justify-content:space-between;font-size:12pt;font-weight:bold;padding:1mm 0 2mm}.p td{padding:.4mm 4mm .4mm 0}.t{width:100%;border:.8pt solid;border-top:0}.t th{padding:1mm 1.5mm;border-bottom:.5pt solid;font-size:8pt}.t td{padding:.8mm 1.5mm}.x td{font-size:8pt;color:#555;padding-bottom:1.5mm}.e td{border-top:.5pt solid;font-weight:bold}"""
    body = (
        row(f"{i.text}|{i.yours}|>{fr(i.quantity, None)}|{i.unit}|>{fr(i.price)}|>{fr(i.amount)}|>21 %|>{fr(i.amount + tax(i.amount, 21))}")
        + row(f"{i.more}|||||||", "x")
        for i in items
    )
    info = facts(
        f"Datum zápisu:|{d.date(d.day, '%d.%m.%Y')}",
        f"Dodat do:|{d.date(d.wanted, '%d.%m.%Y')}",
        "Forma úhrady:|příkazem",
        "Číslo nabídky:|" + d.code("NB####"),
        "Středisko:|BRUS",
    )
    foot = row(f"Součet položek|||||>{fr(net)}||>{fr(gross)}", "e") + row(f"CELKEM K ÚHRADĚ v Kč|||||||>{fr(gross)}", "e")
    return sheet_of(
        css,
        f"""<div class=h><span>{b.name}</span><span>OBJEDNÁVKA č. {number}</span></div><div class=g>{box("Odběratel:", *b.lines, "IČ: " + b.vat[2:], "DIČ: " + b.vat, "Telefon: " + b.phone)}{box("Dodavatel:", *d.seller.lines, "IČ: " + d.code("########"))}{box("Místo určení:", *d.ship.lines)}<div class=b>{info}</div></div>{grid("Označení dodávky|Kód|>Množství|MJ|>J.cena|>Cena Kč|>%DPH|>Kč celkem", body, foot=foot)}<p>Vystavila: Jitka Palová. Žádáme o potvrzení objednávky.</p>""",
    )


def hu_muhely(d: Deal) -> str:
    """A dyers' order: year first in dates, forints without decimals, the buyer's data in the foot of a coloured table of two columns."""
    d.settle(named("Kékfestő", d))
    items, number = d.take(2, 6, yours="####-@", places=0), d.code("KM-2026/###")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="HUF", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.8pt 'DejaVu Sans Condensed'}h1{font-size:16pt;color:#1d2f7a}.q{width:100%;margin:4mm 0}.q td{padding:1mm 2mm;background:#e8ebf7}.cap td{background:#1d2f7a;color:#fff;font-size:8pt}.t{width:100%;margin:4mm 0}.t th{background:#1d2f7a;color:#fff;padding:1.2mm}.t td{padding:1.2mm;border-bottom:.3pt solid #1d2f7a}.e td{font-weight:bold}"""
    body = (row(f"{i.at}.|{i.yours}|{i.text}|>{fr(i.quantity, None)} {i.unit}|>{fr(i.price, 0)}|>{fr(i.amount, 0)}") for i in items)
    return sheet_of(
        css,
        f"""<h1>Megrendelés</h1>{strips(f"Megrendelés száma|{number}", f"Kelt|{d.date(d.day, '%Y. %B %e.')}", f"Kért szállítás|{d.date(d.wanted, '%Y.%m.%d.')}", "Ajánlat száma|" + d.code("AJ-####"))}{strips("Szállító|" + d.seller.block(), "Szállítási cím|" + d.ship.block(), "Megrendelő|" + b.block() + f"<br>Adószám: {b.vat[2:]}-2-08<br>{b.phone}")}{grid("|Cikkszám|Megnevezés|>Mennyiség|>Nettó egységár (Ft)|>Nettó érték (Ft)", body, foot=row(f"||Összesen nettó|||>{fr(net, 0)}", "e"))}<p>Áfa: 27 %. Fizetés átutalással, 15 napra.</p><p>Üdvözlettel: Szalai Ilona</p>""",
    )


def ro_mobila(d: Deal) -> str:
    """A furniture maker's order: register and tax codes between name and address, two-row head with numbers of the columns beneath."""
    d.settle(named("Mobila", d))
    items, number = d.take(3, 8, yours="@######", per=True), d.code("CF-0###")
    net = d.sum(items)
    d.says(items, "dsuqpka", number, total=net + tax(net, 21), currency="RON", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.4pt 'Liberation Serif'}.g{display:flex;justify-content:space-between}.t{width:100%;margin:5mm 0}.t th,.t td{border:.5pt solid #555;padding:1mm 1.5mm}.t th{text-align:center;background:#f3f3f3}.o td{text-align:center;font-size:7pt;padding:0;background:#f3f3f3}h1{text-align:center;font-size:14pt;margin:6mm 0 1mm}"""
    body = [row("0|1|2|3|4|5|6|7", "o")] + [
        row(f"={i.at}|{i.text}|{i.yours}|={i.unit}|>{n(i.quantity, None)}|>{n(i.price)}|={i.per}|>{n(i.amount)}") for i in items
    ]
    foot = (
        row(f"|Total fără TVA||||||>{n(net)}")
        + row(f"|TVA 21%||||||>{n(tax(net, 21))}")
        + row(f"|<b>Total general</b>||||||><b>{n(net + tax(net, 21))}</b>")
    )
    return sheet_of(
        css,
        f"""<div class=g><div><b>{b.name}</b><br>Nr. Reg. Com. J1/218/2002<br>CUI {b.vat}<br>{b.street}<br>{b.city}<br>Tel. {b.phone}</div><div>Către furnizor:<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div></div><h1>COMANDĂ nr. {number}</h1><div class=c>din data de {d.date(d.day, "%d.%m.%Y")}</div>{grid("Nr. crt.|Denumirea produselor|Cod|U.M.|Cantitatea|Preț unitar lei|pentru|Valoare lei", body, foot=foot)}<p>Termen de livrare: {d.date(d.wanted, "%d.%m.%Y")}. Loc de livrare: {d.ship.block(", ")}. Plata prin OP la 30 de zile.</p><p class=r>Director, ing. Ovidiu Bota</p>""",
    )


LAYOUTS = [(cs_sklarna, 1), (hu_muhely, 1), (ro_mobila, 1)]
