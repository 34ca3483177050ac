"""Set c: Dutch, Scandinavian, Polish and Czech orders."""

from decimal import Decimal

from tests.paper.c_print import grid, line, pairs, summed, tax
from tests.paper.deal import Deal, Item, cents, sheet_of


def nl_afas(d: Deal) -> str:
    """AFAS: item, description, number, unit, price, discount, amount; VAT at the foot."""
    d.buys_in("Nederland")
    items, number = d.take(4, 14, yours="######", discount=True), d.code("IO-2026-####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 21), wanted=True)
    b = d.buyer

    def item(i: Item) -> str:
        off = f"{d.n(i.discount)} %" if i.discount else ""
        return line(i.yours, i.text, f">{d.n(i.quantity, None)}", i.unit, f">€ {d.n(i.price)}", f">{off}", f">€ {d.n(i.amount)}")

    css = """body{font:9.5pt 'Liberation Sans'}.k{border-bottom:3pt solid #00497a;font-size:16pt;color:#00497a;padding-bottom:2mm}.h{display:flex;justify-content:space-between;margin:6mm 0}.p td{padding:.7mm 4mm .7mm 0}.t{width:100%}.t th{color:#00497a;border-bottom:.6pt solid #00497a;padding:1.4mm 1mm}.t td{padding:1.3mm 1mm}.s{margin:5mm 0 0 auto}.s td{padding:1mm 3mm}"""
    facts = pairs(
        ("Inkooporder", number),
        ("Orderdatum", d.date(d.day, "%d-%m-%Y")),
        ("Gewenste leverdatum", d.date(d.wanted, "%d-%m-%Y")),
        ("Crediteurnummer", d.code("2####")),
        ("Inkoper", "R. ter Haar"),
    )
    sums = pairs(
        ("Totaal excl. btw", f">€ {d.n(net)}"),
        ("21% btw", f">€ {d.n(tax(net, 21))}"),
        ("<b>Totaal incl. btw</b>", f"><b>€ {d.n(net + tax(net, 21))}</b>"),
        kind="s",
    )
    return sheet_of(
        css,
        f"""<div class=k>Inkooporder</div><div class=h><div>{d.seller.block()}</div><div><b>{b.name}</b><br>{b.street}<br>{b.city}<br>T {b.phone}<br>Btw-nr. {b.vat}</div></div>{facts}<br>{grid("Artikel|Omschrijving|>Aantal|Eenheid|>Prijs|>Korting|>Bedrag", map(item, items))}{sums}<p>Graag ontvangen wij binnen twee werkdagen een orderbevestiging. Facturen uitsluitend per e-mail onder vermelding van ons ordernummer.</p>""",
    )


def nl_exact(d: Deal) -> str:
    """Exact Online: wrapped descriptions with both codes, quantity and unit in one cell."""
    items, number = d.take(3, 10, ours="#####", yours="@@-####", short=True), d.code("2600####")
    d.says(items, "bsdqupa", number, total=d.sum(items), ship=d.ship.name, wanted=True)
    b = d.buyer

    def item(i: Item) -> str:
        return line(
            f"{i.at}",
            f"{i.text}<br>{i.more}<br><small>Artikelnummer leverancier: {i.yours}</small>",
            i.ours,
            f">{d.n(i.quantity, None)} {i.unit}",
            f">{d.n(i.price)}",
            f">{d.n(i.amount)}",
        )

    css = """body{font:9pt 'DejaVu Sans'}.h{display:flex;justify-content:space-between;margin-bottom:7mm}h1{font-size:17pt;font-weight:normal}.p td{padding:.5mm 5mm .5mm 0}.t{width:100%}.t th{background:#f0f0f0;padding:2mm 1mm}.t td{padding:2mm 1mm;border-bottom:.3pt solid #ccc}.t td:nth-child(2){width:62mm}small{color:#666}tr{break-inside:avoid}"""
    facts = pairs(
        ("Bestelnummer:", number),
        ("Datum:", d.date(d.day, "%e-%n-%Y")),
        ("Leverdatum:", d.date(d.wanted, "%e-%n-%Y")),
        ("Betalingsconditie:", "30 dagen netto"),
    )
    return sheet_of(
        css,
        f"""<div class=h><div><h1>Bestelling</h1>{facts}</div><div><b>{b.name}</b><br>{b.street}<br>{b.city}<br>{b.country}<br>{b.phone}<br>BTW {b.vat}</div></div><div class=h><div>Leverancier<br>{d.seller.block()}</div><div>Afleveradres<br>{d.ship.block()}</div></div>
        {grid("Nr|Omschrijving|Artikel|>Aantal|>Prijs (EUR)|>Bedrag (EUR)", map(item, items), foot=f"<tr><td colspan=5 class=r>Totaal exclusief BTW<td class=r><b>{d.n(d.sum(items))}</b></tr>")}""",
    )


def sv_visma(d: Deal) -> str:
    """Visma: a plain Swedish purchase order."""
    items, number = d.take(3, 14, yours="#####-#"), d.code("####")
    d.says(items, "sdqupa", number, total=d.sum(items), currency="SEK", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.5pt 'Liberation Sans'}.h{display:flex;justify-content:space-between}h1{font-size:15pt;margin:0}.p td{padding:.5mm 4mm .5mm 0}.r1{border:.6pt solid;padding:2mm;width:80mm}.t{width:100%;margin-top:6mm}.t th{border-bottom:.8pt solid;padding:1mm}.t td{padding:1.2mm 1mm}.f{border-top:.6pt solid;font-size:7.5pt;margin-top:15mm;display:flex;justify-content:space-between;padding-top:1mm}"""
    body = (
        line(i.yours, i.text, f">{d.n(i.quantity, None, 'fr')}", i.unit, f">{d.n(i.price, 2, 'fr')}", f">{d.n(i.amount, 2, 'fr')}")
        for i in items
    )
    facts = pairs(
        ("Ordernummer", number),
        ("Orderdatum", d.date(d.day, "%Y-%m-%d")),
        ("Önskad leveransdag", d.date(d.wanted, "%Y-%m-%d")),
        ("Er referens", "Order"),
        ("Vår referens", "Anders Hedlund"),
    )
    foot = summed("Totalt exkl. moms SEK", d.n(d.sum(items), 2, "fr"), 5)
    return sheet_of(
        css,
        f"""<div class=h><b style="font-size:13pt">{b.name}</b><h1>Inköpsorder</h1></div><br><div class=h>{facts}<div class=r1>{d.seller.block()}</div></div><p>Leveransadress: {d.ship.block(", ")}</p>{grid("Artikelnr|Benämning|>Antal|Enhet|>À-pris|>Summa", body, foot=foot)}
        <div class=f><span>{b.block(", ")}</span><span>Tel {b.phone}</span><span>Bankgiro 5127-4418</span><span>Momsreg.nr {b.vat}</span></div>""",
    )


def da_economic(d: Deal) -> str:
    """e-conomic: an order without prices to a regular supplier."""
    items, number = d.take(3, 11, ours="####", yours="######"), d.code("####")
    d.says(items, "bsdqu", number, currency=None, wanted=True)
    b = d.buyer
    css = """body{font:10pt 'Liberation Sans'}.h{display:flex;justify-content:space-between}h1{font-size:14pt;margin:10mm 0 2mm}.t{width:100%;margin-top:5mm}.t th{border-bottom:.6pt solid #000;padding:1.5mm 1mm}.t td{padding:1.5mm 1mm}"""
    body = (line(i.ours, i.yours, i.text, f">{d.n(i.quantity, None)}", i.unit) for i in items)
    return sheet_of(
        css,
        f"""<div class=h><div>{d.seller.block()}</div><div><b>{b.name}</b><br>{b.street}<br>{b.city}<br>Tlf. {b.phone}<br>CVR-nr. {b.vat[2:]}</div></div><h1>Indkøbsordre {number}</h1>Dato: {d.date(d.day, "%d.%m.%Y")}<br>Ønsket levering: {d.date(d.wanted, "%d.%m.%Y")}<br>Vores ref.: Birgitte Lund{grid("Varenr.|Jeres varenr.|Beskrivelse|>Antal|Enhed", body)}<p>Priser ifølge gældende aftale. Send venligst ordrebekræftelse.</p>Med venlig hilsen<br>{b.name}""",
    )


def pl_comarch(d: Deal) -> str:
    """Comarch: net price, net value, VAT rate and gross value in each line."""
    items, number = d.take(3, 13, ours="@@@@##"), d.code("ZD/##/2026")
    net = d.sum(items)
    vat = sum((tax(i.amount, 23) for i in items), Decimal(0))
    d.says(items, "bdqupa", number, total=net + vat, currency="PLN", wanted=True)
    b = d.buyer

    def n(v: object) -> str:
        return d.n(v, 2, "fr")  # type: ignore[arg-type]

    def item(i: Item) -> str:
        return line(
            f">{i.at}",
            i.ours,
            i.text,
            f">{d.n(i.quantity, None, 'fr')}",
            i.unit,
            f">{n(i.price)}",
            f">{n(i.amount)}",
            "=23%",
            f">{n(i.amount + tax(i.amount, 23))}",
        )

    css = """body{font:8.6pt 'DejaVu Sans'}.h{display:grid;grid-template-columns:1fr 1fr;gap:5mm}.h div{border-top:1.5pt solid #888;padding-top:1mm}h1{font-size:13pt;text-align:center;background:#ececec;padding:2mm}.t{width:100%;margin-top:4mm}.t th,.t td{border:.5pt solid #777;padding:1mm}.t th{background:#ececec;font-size:7.6pt}"""
    total = f"<tr><td colspan=6 class=r><b>Razem:</b><td class=r><b>{n(net)}</b><td class=c>{n(vat)}<td class=r><b>{n(net + vat)}</b></tr>"
    return sheet_of(
        css,
        f"""<div style="text-align:right">{b.city.split(" ", 1)[1]}, {d.date(d.day, "%d-%m-%Y")}</div><h1>Zamówienie do dostawcy nr {number}</h1><div class=h><div>Zamawiający:<br><b>{b.name}</b><br>{b.street}<br>{b.city}<br>NIP: {b.vat[2:]}<br>tel. {b.phone}</div><div>Dostawca:<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div></div><p>Termin realizacji: {d.date(d.wanted, "%d-%m-%Y")} &nbsp; Forma płatności: przelew 30 dni</p>
        {grid("Lp.|Kod|Nazwa|>Ilość|J.m.|>Cena netto|>Wartość netto|=VAT|>Wartość brutto", map(item, items), foot=total)}<p>Do zapłaty: <b>{n(net + vat)} PLN</b></p><br>Wystawił(a): Ewa Majchrzak""",
    )


def cs_helios(d: Deal) -> str:
    """Helios: an issued order with discount in the price and the sum without VAT."""
    items, number = d.take(3, 12, ours="###-####", yours="@####"), d.code("26OV0###")
    d.says(items, "bsdqupa", number, total=d.sum(items), currency="CZK", wanted=True, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        n = d.n(cents(i.price), 2, "fr")
        return line(
            f"{i.at}", f"{i.ours}<br>{i.yours}", i.text, f">{d.n(i.quantity, 2, 'fr')}", i.unit, f">{n}", f">{d.n(i.amount, 2, 'fr')}"
        )

    css = """body{font:9pt 'Liberation Sans'}.h{display:grid;grid-template-columns:1fr 1fr;border:.8pt solid}.h div{padding:2mm;border:.4pt solid;min-height:22mm}h1{font-size:13pt;margin:0 0 2mm}.p td{padding-right:4mm}.t{width:100%;margin-top:4mm}.t th{border-bottom:.8pt solid;padding:1mm}.t td{padding:1mm;border-bottom:.3pt solid #aaa}"""
    facts = pairs(
        ("Číslo objednávky:", number),
        ("Datum vystavení:", d.date(d.day, "%d.%m.%Y")),
        ("Termín dodání:", d.date(d.wanted, "%d.%m.%Y")),
        ("Způsob úhrady:", "převodem, 30 dnů"),
    )
    foot = summed("Celkem bez DPH v Kč", d.n(d.sum(items), 2, "fr"), 6, side="")
    return sheet_of(
        css,
        f"""<h1>Vydaná objednávka č. {number}</h1><div class=h><div>Odběratel<br><b>{b.name}</b><br>{b.street}<br>{b.city}<br>DIČ {b.vat}</div><div>Dodavatel<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div><div>Místo určení<br>{d.ship.block()}</div><div>{facts}</div></div>
        {grid("Poř.|Naše číslo /<br>Vaše číslo|Název zboží|>Množství|MJ|>Cena za MJ|>Celkem bez DPH", map(item, items), foot=foot)}<p>Žádáme o potvrzení objednávky. Vyřizuje: Ing. Hrubý, tel. {b.phone}</p>""",
    )


LAYOUTS = [(f, 2) for f in (nl_afas, nl_exact, sv_visma, da_economic, pl_comarch, cs_helios)]
