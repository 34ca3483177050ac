"""Set l: what customers in Sweden, Denmark, Norway and Finland print: a works, a course centre, a carpenter, a machine shop."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import feet, sides, sums
from tests.paper.k_print import across, basket, block, full
from tests.paper.l_print import SMALL, beside, customer, inside, strip, tally

n, dk = figures("fr"), figures("de")


def sv_ankarsrum(d: Deal) -> str:
    """A works' system: captions above values in the head, row number, our part with yours below, week's day by line, price per hundred."""
    customer(d, "Ankarsrum")
    items, number = basket(d, "verk", 4, 9, ours="#####-##", yours="@###", per=True, spread=True), d.code("6####")
    net = d.sum(items)
    d.says(items, "bsdqupkat", number, total=net, currency="SEK", ship=d.ship.name)
    css = """body{font:9pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{border-bottom:.8pt solid #000;padding:1mm;font-size:8pt}.t td{padding:1.2mm 1mm}.lab{font-size:7.2pt;color:#555}"""
    body = (
        row(f"{i.at * 10}|{i.ours}<br>Ert nr {i.yours}|{i.text}|{d.date(i.date, '%Y-%m-%d')}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)} / {i.per}|>{n(i.amount)}")
        for i in items
    )  # fmt: skip
    return sheet_of(
        css,
        f"""{sides("<b style='font-size:14pt'>Ankarsrums Verkstadsteknik</b>", "<b style='font-size:14pt'>Inköpsorder</b>")}{across(block("Ordernummer", f"<b>{number}</b>"), block("Orderdatum", d.date(d.day, "%Y-%m-%d")), block("Vår referens", "Göran Malm"), block("Leverantörsnr", "20418"), css="margin-top:5mm")}{across(block("Leverantör", d.seller.block()), block("Godsadress", d.ship.block()), block("Fakturaadress", d.buyer.block()), css="margin-top:5mm")}{across(block("Betalningsvillkor", "30 dagar netto"), block("Leveransvillkor", "DDP Ankarsrum"), block("Leveranssätt", "Bil"), css="margin-top:4mm")}{grid("Rad|Artikel|Benämning|Lev.datum|>Antal|>À-pris / per|>Belopp", body)}{tally(("Ordervärde exkl. moms SEK", n(net)), wide=76)}<p>Ange ordernummer och vårt artikelnummer på följesedel och faktura.</p>{feet(f"Tel. {d.buyer.phone}", f"VAT {d.buyer.vat}", "Godkänd för F-skatt", "Bankgiro 5530-8001")}""",
    )


def da_ronneskov(d: Deal) -> str:
    """A course centre's kitchen order: kilos with comma, kroner with points, day and hours of delivery beside the supplier."""
    customer(d, "Rønneskov", within=4)
    items, number = basket(d, "koek", 4, 8, yours="######", few=SMALL), d.code("R-####")
    for i in items:
        if i.unit == "kg":
            i.quantity = Decimal(d.rng.choice(("2.5", "5", "7.5", "12")))
    net = d.sum(items)
    vat = tax(net, 25)
    d.says(items, "sdqupa", number, total=net + vat, currency="DKK", wanted=True, ship=d.ship.name)
    css = """body{font:10pt/1.4 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{background:#2f3e46;color:#fff;padding:1.2mm}.t td{padding:1.2mm;border-bottom:.3pt solid #cad2c5}.p td{padding:.2mm 5mm .2mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{dk(i.quantity)}|{i.unit}|>{dk(i.price)}|>{dk(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:15pt;color:#2f3e46'>{d.buyer.name}</b><br>{d.buyer.street} · {d.buyer.city} · tlf. {d.buyer.phone}", f"<div class=r>CVR {d.buyer.vat.removeprefix('DK')}</div>")}<h3 style="margin:8mm 0 2mm">Varebestilling {number}</h3>{sides(f"{d.seller.block()}", facts(f"Bestilt:|{d.date(d.day, '%d-%m-%Y')}", f"Leveres:|<b>{d.date(d.wanted, '%d-%m-%Y')}</b> kl. 6-9", "Kundenr.:|50 21 88", "Køkkenchef:|Jeppe Toft"))}<p>Leveringssted: {d.ship.block(", ")}</p>{grid("Varenr.|Vare|>Antal|Enhed|>Stykpris|>I alt", body)}{sums(("Subtotal", dk(net)), ("Moms 25 %", dk(vat)), ("Total kr.", dk(net + vat)), css="margin-top:3mm")}""",
    )


def no_hegdahl(d: Deal) -> str:
    """A carpenter's project program: captions inside framed cells, project number, no prices, delivery by crane."""
    customer(d, "Hegdahl", within=8)
    items, number = basket(d, "bygg", 4, 8, yours="#######"), d.code("INN-26###")
    d.says([full(i) for i in items], "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:10pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border:.6pt solid #264653;padding:1.2mm;background:#e7eef0}.t td{border:.6pt solid #264653;padding:1.3mm}"""
    body = (row(f"={i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:14pt;color:#264653'>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>Tlf. {d.buyer.phone} · Org.nr. {d.buyer.vat}", "<b style='font-size:14pt'>Innkjøpsordre</b>")}<div style="height:5mm"></div>{beside(inside("Ordrenr.", number), inside("Dato", d.date(d.day)), inside("Prosjekt", "2291 Egge Terrasse"), inside("Ønsket levert", d.date(d.wanted)))}{beside(inside("Leverandør", d.seller.block()), inside("Leveringsadresse", d.ship.block()), css="margin-top:-.6pt")}{grid("=Linje|NOBB/varenr.|Varetekst|>Antall|Enh.", body)}<p>Priser etter avtale. Kranbil, ring Odd Arne 911 40 228 en time før. Merk pakkseddel med prosjektnummer.</p>""",
    )


def fi_rautalampi(d: Deal) -> str:
    """A Finnish machine shop's purchase program: captions at the left edge, sums without tax, thousand's spaces, terms at the foot."""
    customer(d, "Rautalampi")
    items, number = basket(d, "kone", 4, 9, ours="####", yours="@@####", per=True), d.code("OT-####")
    net = d.sum(items)
    d.says(items, "bsdqupka", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-top:.6pt solid;border-bottom:.6pt solid;padding:1mm;font-weight:normal}.t td{padding:1mm}.p td{padding:.3mm 8mm .3mm 0}"""
    body = (row(f"{i.at}|{i.ours}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}", facts("<b>OSTOTILAUS</b>|", f"Päiväys|{d.date(d.day, '%e.%n.%Y')}", f"Tilausnumero|{number}", "Toimittajanumero|3071"))}<div style="margin:10mm 0 6mm">{d.seller.block()}</div>{facts(f"Toimitusosoite|{d.ship.block(', ')}", f"Toimituspäivä|{d.date(d.wanted, '%e.%n.%Y')}", "Toimitusehto|Vapaasti perillä", "Maksuehto|21 pv netto", "Tilaaja|Marja Hytönen")}{grid("Rivi|Oma koodi|Teidän koodi|Nimike|>Määrä|Yks.|>Hinta €|>/yks.|>Summa €", body)}{strip(("Rivejä", str(len(items))), ("Yhteensä ilman alv", f"<b>{n(net)} EUR</b>"), css="margin-top:4mm")}<p>Pyydämme tilausvahvistuksen kahden päivän kuluessa. Puhelin {d.buyer.phone}, Y-tunnus 1844027-3.</p>""",
    )


LAYOUTS = [(sv_ankarsrum, 1), (da_ronneskov, 1), (no_hegdahl, 1), (fi_rautalampi, 1)]
