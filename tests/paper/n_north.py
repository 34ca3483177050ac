"""Set n: what a Swedish builder, a Danish nursery, a Norwegian fish works and a Finnish plumber send."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.n_print import FEW, base, order, sides, sums, titled

n, space = figures("de"), figures("fr")


def sv_bergslagen(d: Deal) -> str:
    """A builder's cloud system: supplier's number first, words, amount, unit, price and sum in kronor, marking of the site, tax below."""
    items = order(d, "Bergslagen", "bygg", 3, 9, yours="######", few=FEW)
    number, net = d.code("1###"), d.sum(items)
    vat = tax(net, 25)
    d.says(items, "sdqupa", number, total=net + vat, currency="SEK", wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{border-bottom:.6pt solid #000;padding:1mm;font-size:8.4pt}.t td{padding:1.1mm 1mm}.p td{padding:.2mm 6mm .2mm 0}.p td:first-child{color:#555}"""
    body = (row(f"{i.yours}|{i.text}|>{space(i.quantity, None)}|{i.unit}|>{space(i.price)}|>{space(i.amount)}") for i in items)
    info = facts(f"Ordernr|{number}", f"Orderdatum|{d.date(d.day, '%Y-%m-%d')}", "Leverantörsnr|217")
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:16pt'>{d.buyer.name}</b>", f"<b style='font-size:16pt'>Inköpsorder</b>{info}")}{sides(titled("Leveransadress", d.ship.block()) + "<br>" + facts(f"Leveransdatum|{d.date(d.wanted, '%Y-%m-%d')}", "Er referens|Order", "Vår referens|Micke Lund", "Märkning|Stenyxan hus B"), d.seller.block(), css="margin-top:6mm")}{grid("Artikelnr|Benämning|>Antal|Enhet|>À-pris|>Summa", body)}{sums(("Netto", space(net)), ("Moms 25 %", space(vat)), ("Totalt SEK", space(net + vat)))}{base(f"Adress<br>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}", f"Telefon<br>{d.buyer.phone}", f"Momsreg.nr<br>{d.buyer.vat}", "Godkänd för F-skatt", css="margin-top:30mm")}""",
    )


def da_solhoej(d: Deal) -> str:
    """A nursery's bookkeeping: own and supplier's numbers, amount, price, sum in kroner with points; address of delivery under the facts."""
    items = order(d, "Solhøj", "gart", 4, 8, ours="#####", yours="@@-####", few=FEW)
    number, net = d.code("IO-####"), d.sum(items)
    d.says(items, "bsdqupa", number, total=net, currency="DKK", wanted=True, ship=d.ship.name)
    css = """body{font:9.5pt/1.4 'DejaVu Sans Condensed'}.t{width:100%;margin-top:6mm}.t th{background:#2e6b34;color:#fff;padding:1.2mm}.t td{padding:1.2mm}.t tbody tr:nth-child(even){background:#eef5ee}.p td{padding:.2mm 5mm .2mm 0}"""
    body = (row(f"{i.ours}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=r><b style="font-size:14pt;color:#2e6b34">{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>CVR {d.buyer.vat[2:]} · Tlf. {d.buyer.phone}</div>{d.seller.block()}<h2 style="margin:10mm 0 3mm">Indkøbsordre</h2>{sides(facts(f"Ordrenr.|{number}", f"Dato|{d.date(d.day, '%d-%m-%Y')}", f"Ønsket levering|{d.date(d.wanted, '%d-%m-%Y')}"), f"<b>Leveres til</b><br>{d.ship.block()}")}{grid("Varenr.|Lev. varenr.|Tekst|>Antal|Enhed|>Stk. pris|>Beløb", body)}{sums(("I alt DKK ekskl. moms", n(net)))}<p>Husk ordrenummer på følgeseddel og faktura.</p>""",
    )


def no_lofot(d: Deal) -> str:
    """A fish works' system: line number, supplier's number under the words, kroner with spaces, labels above values in a band."""
    items = order(d, "Lofot", "fisk", 3, 7, yours="#######", spread=True, few=FEW)
    number, net = d.code("45###"), d.sum(items)
    vat = tax(net, 25)
    d.says(items, "sdqupat", number, total=net + vat, currency="NOK", ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border-top:1pt solid #003a70;border-bottom:1pt solid #003a70;padding:1mm;color:#003a70}.t td{padding:1.2mm 1mm;border-bottom:.3pt solid #c8d3de}"""
    body = (
        row(
            f"{i.at}|{i.text}<br>Deres varenr: {i.yours}|{d.date(i.date)}|>{space(i.quantity)}|{i.unit}|>{space(i.price)}|>{space(i.amount)}"
        )
        for i in items
    )
    band = sides(
        titled("Bestillingsnr", number), titled("Dato", d.date(d.day)), titled("Leverandørnr", "50231"), titled("Vår ref.", "Ingvild Moen"), titled("Betaling", "30 dager"),
        css="background:#e8eff6;padding:2mm;margin-top:5mm",
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<div style="font-size:18pt;color:#003a70">Innkjøpsordre</div>{sides(titled("Leverandør", d.seller.block()), titled("Leveringsadresse", d.ship.block()), titled("Faktureres", d.buyer.block() + f"<br>Tlf. {d.buyer.phone}<br>Org.nr. {d.buyer.vat}"), css="margin-top:5mm")}{band}{grid("Linje|Beskrivelse|Lev.dato|>Antall|Enhet|>Enhetspris|>Beløp", body)}{sums(("Sum eks. mva.", space(net)), ("Mva. 25 %", space(vat)), ("Sum NOK inkl. mva.", space(net + vat)))}<p>Faktura som EHF. Varer til kjølemottak mellom 07 og 14.</p>""",
    )


def fi_harjula(d: Deal) -> str:
    """A plumber's order from a worksheet: supplier's code, words, amount and unit without prices; works as the place of delivery."""
    items = order(d, "Harjula", "lvi", 4, 9, yours="#######", few=FEW)
    number = d.code("T26-####")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:10pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th,.t td{border:.5pt solid #666;padding:1.2mm 2mm}.t th{background:#eee}.p td{padding:.4mm 6mm .4mm 0}"""
    body = (row(f"={i.at}|{i.yours}|{i.text}|>{space(i.quantity, None)}|{i.unit}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:14pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Puh. {d.buyer.phone}<br>Y-tunnus {d.buyer.vat[2:9]}-{d.buyer.vat[9:]}", "<div class=r style='font-size:16pt'>TILAUS</div>")}<div style="height:6mm"></div>{sides(facts(f"Tilausnro|{number}", f"Pvm|{d.date(d.day, '%e.%n.%Y')}", f"Toimituspäivä|{d.date(d.wanted, '%e.%n.%Y')}", "Tilaaja|Jari Lehto"), f"<b>Toimittaja:</b><br>{d.seller.block()}")}<p>Toimitetaan työmaalle: {d.ship.block(", ")}</p>{grid("=Rivi|LVI-numero|Tuote|>Määrä|Yksikkö", body)}<p>Hinnat vuosisopimuksen mukaan. Lasku verkkolaskuna, viitteeksi tilausnumero.</p>""",
    )


LAYOUTS = [(sv_bergslagen, 2), (da_solhoej, 1), (no_lofot, 1), (fi_harjula, 1)]
