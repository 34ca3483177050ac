"""Set i: what a Polish fruit processor and a Czech metal works print."""

from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.i_print import bottom, mark, meet

n, fr = figures("bare"), figures("fr")


def pl_grojecko(d: Deal) -> str:
    """A fruit processor's: place and date in the corner, two parties side by side with tax numbers, price after discount, VAT table, words of thanks."""
    meet(d, "Grójecko")
    items, number = d.take(4, 7, ours="SUR/####", yours="######"), d.code("ZD/###/2026")
    net = d.sum(items)
    vat = tax(net, 23)
    d.says(items, "bsdqupa", number, total=net + vat, currency="PLN", wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'DejaVu Sans Condensed'}.t{width:100%;margin:4mm 0}.t th{background:#eee;border:.5pt solid #000;padding:1mm;text-align:center;font-size:7.6pt}.t td{border:.5pt solid #000;padding:1mm}.t td:nth-child(2){width:36mm}.two td{width:50%;border:.5pt solid #000;padding:2mm}.p td{padding:.4mm 4mm .4mm 0}"""
    body = (row(f"{i.at}|{i.text}<br><small>{i.more}</small>|{i.ours}|{i.yours}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|=23%|>{n(i.amount)}") for i in items)  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td>{mark("leaf", "#c0392b", 15)}<td class=r>Grójec, dnia {d.date(d.day)}</tr></table><h2 class=c style="margin:3mm 0">Zamówienie do dostawcy nr {number}</h2><table class=two style="width:100%"><tr><td><b>Zamawiający:</b><br>{lines(d.buyer.name, d.buyer.street, d.buyer.city, "NIP: " + d.buyer.vat[2:], "tel. " + d.buyer.phone)}<td><b>Dostawca:</b><br>{d.seller.block(country=True)}</tr></table><br>{facts(f"Termin realizacji:|{d.date(d.wanted)}", f"Miejsce dostawy:|{d.ship.block(', ')}", "Forma płatności:|przelew 30 dni", "Waluta:|PLN")}{grid("Lp.|Nazwa towaru|Indeks|Kod dostawcy|Ilość|J.m.|Cena netto|VAT|Wartość netto", body)}<table style="margin-left:auto" class=p>{row(f"Razem netto|>{n(net)}")}{row(f"Podatek VAT 23%|>{n(vat)}")}{row(f"<b>Razem do zapłaty</b>|><b>{n(net + vat)} PLN</b>")}</table><table style="width:100%;margin-top:20mm;font-size:7.6pt"><tr><td class=c>..............................<br>Wystawił: Agnieszka Wrona<td class=c>..............................<br>Zatwierdził</tr></table>{bottom("Bank Spółdzielczy w Białej Rawskiej 88 9291 0001 0031 4000 0088 0314", "KRS 0000088031", "BDO 000088031")}""",
    )


def cs_tremosna(d: Deal) -> str:
    """A metal works': a framed form of two halves, supplier at the left under the buyer, goods named in a row of their own above code and amounts."""
    meet(d, "Třemošná")
    items, number = d.take(3, 6, yours="##-###-#"), d.code("OV2600###")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, currency="CZK", wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'Liberation Sans'}.o{width:100%;border:1pt solid #000}.o > tbody > tr > td{border:.5pt solid #000;padding:2mm;width:50%}.t{width:100%;margin:4mm 0}.t th{border-bottom:.8pt solid #000;padding:1mm}.t td{padding:0 1mm}.t .a td{padding-top:1.6mm;font-weight:bold}.p td{padding:.4mm 4mm .4mm 0}.q td{padding:0 6mm 0 0}.cap td{font-size:7pt;color:#555}"""
    body = (
        f"<tr class=a><td colspan=7>{i.text}</tr>"
        + row(f"{i.yours}|{i.more}|>{fr(i.quantity)}|{i.unit}|>{fr(i.price)}|>21 %|>{fr(i.amount)}")
        for i in items
    )
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:13pt">OBJEDNÁVKA VYDANÁ</b><td class=r><b style="font-size:13pt">č. {number}</b></tr></table><table class=o><tr><td><small>Odběratel</small><br><b>{d.buyer.name}</b><br>{lines(d.buyer.street, d.buyer.city, "IČ: " + d.buyer.vat[2:] + "&emsp; DIČ: " + d.buyer.vat)}<td>{facts(f"Datum zápisu:|{d.date(d.day)}", f"Dodat do:|{d.date(d.wanted)}", "Forma úhrady:|převodem", "Středisko:|LAK", "Telefon:|" + d.buyer.phone)}</tr><tr><td><small>Dodavatel</small><br>{d.seller.block(country=True)}<td><small>Místo dodání</small><br>{d.ship.block()}</tr></table><p>Objednáváme u Vás:</p>{grid("Kód|Označení dodávky|>Množství|MJ|>Cena za MJ|>DPH|>Celkem bez DPH", body)}<table style="margin-left:auto" class=p>{row(f"Součet bez DPH|>{fr(net)}")}{row(f"DPH 21 %|>{fr(vat)}")}{row(f"<b>Celkem v Kč</b>|><b>{fr(net + vat)}</b>")}</table>{strips("Vystavil|Jitka Hodanová", "Schválil|Ing. R. Šilhan")}{bottom("Společnost zapsaná u KS v Plzni, oddíl C, vložka 8803", "Účet 8803140/0300")}""",
    )


LAYOUTS = [(pl_grojecko, 2), (cs_tremosna, 1)]
