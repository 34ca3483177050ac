"""Set o: what a Frisian sailmaker, a Flemish candle maker, a Swedish glassworks, a Danish goldsmith, a Norwegian climbing hall and a Finnish weaver send."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.o_print import FEW, beside, box, leaf, order, reckon, thirds

n, space = figures("de"), figures("fr")


def nl_wouda(d: Deal) -> str:
    """A sailmaker's online bookkeeping: own block at the right, item and the supplier's code, amount, price, sum, tax below."""
    items = order(d, "Wouda", "zeil", 4, 12, yours="######", few=FEW, units="pc=st")
    number, net = d.code("2620####"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.5pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:7mm}.t th{border-bottom:.8pt solid #003d5b;padding:1mm 1.2mm}.t td{padding:1.1mm 1.2mm;border-bottom:.3pt solid #d0d7db}.p td{padding:.3mm 6mm .3mm 0}.p td:first-child{color:#003d5b}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>€ {n(i.price)}|>€ {n(i.amount)}") for i in items)
    return sheet_of(
        css,
        leaf(
            f"""{beside("<b style='font-size:20pt;color:#003d5b'>◢ Wouda zeilen</b>", f"{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>T {d.buyer.phone}", widths="0 62")}<div style="height:12mm"></div>{d.seller.block()}<div style="height:10mm"></div><b style="font-size:15pt">Inkooporder</b>{beside(facts(f"Ordernummer|{number}", f"Orderdatum|{d.date(d.day, '%d-%m-%Y')}", f"Leverdatum|{d.date(d.wanted, '%d-%m-%Y')}"), facts("Uw referentie|–", "Inkoper|Jelte Wouda", "Betalingsconditie|14 dagen"), css="margin-top:3mm")}{grid("Artikel|Omschrijving|>Aantal|Eenheid|>Prijs|>Bedrag", body)}{reckon(f"Subtotaal|€ {n(net)}", f"BTW 21%|€ {n(vat)}", f"Totaal|€ {n(net + vat)}")}<div>Afleveren: {d.ship.block(", ")}</div>""",
            thirds("KvK 01094427", f"BTW {d.buyer.vat}", "NL71 RABO 0144 8820 61"),
        ),
    )


def nl_vlamgoed(d: Deal) -> str:
    """A Flemish candle maker's order form: framed parties, amounts with their unit in one cell, no prices, remark per line."""
    items = order(d, "Vlamgoed", "kaars", 3, 8, yours="##.###", few=FEW, units="can=fles")
    number = d.code("BB/26/###")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:10pt/1.4 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{background:#f3e3d3;border:.5pt solid #a9744f;padding:1.2mm}.t td{border:.5pt solid #a9744f;padding:1.2mm}.p td{padding:.4mm 6mm .4mm 0}"""
    body = (row(f"={i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)} {i.unit}|{'zelfde lot a.u.b.' if i.at == 1 else ''}") for i in items)
    return sheet_of(
        css,
        f"""<b style="font:italic bold 20pt 'Liberation Serif';color:#a9744f">Vlamgoed</b> kaarsenatelier<div style="font-size:8.4pt">{d.buyer.name} – {d.buyer.street} – {d.buyer.city} – {d.buyer.phone} – {d.buyer.vat}</div><h3 style="margin:7mm 0 3mm">BESTELBON {number}</h3>{beside(box(d.seller.block(), "Leverancier", "min-height:26mm"), box(d.ship.block(), "Leveradres", "min-height:26mm"))}<div style="height:4mm"></div>{facts(f"Besteldatum|{d.date(d.day, '%e/%n/%Y')}", f"Leveren op|{d.date(d.wanted, '%e/%n/%Y')}", "Besteld door|Lieve Vandaele")}{grid("=Nr.|Ref.|Artikel|>Hoeveelheid|Opmerking", body)}<p>Gelieve bij levering steeds de veiligheidsfiches mee te geven.</p>""",
    )


def sv_emmabygden(d: Deal) -> str:
    """A glassworks' system: article number below the words, week of delivery, marking of goods, kronor with spaces."""
    items = order(d, "Emmabygden", "glasbruk", 2, 7, yours="#####-#", few=FEW)
    number, net = d.code("B-#####"), d.sum(items)
    vat = tax(net, 25)
    d.says(items, "sdqupa", number, total=net + vat, currency="SEK", ship=d.ship.name)
    css = """body{font:9.4pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-top:.5pt solid;border-bottom:.5pt solid;padding:1mm}.t td{padding:1.2mm 1mm}.p td{padding:.3mm 6mm .3mm 0}"""
    body = (
        row(f"{i.at}|{i.text}<br>Ert artikelnr: {i.yours}|>{space(i.quantity, None)}|{i.unit}|>{space(i.price)}|>{space(i.amount)}")
        for i in items
    )
    return sheet_of(
        css,
        leaf(
            f"""{beside("<b style='font-size:15pt;letter-spacing:.5mm'>EMMABYGDENS GLASBRUK</b>", "<div class=r><b style='font-size:15pt'>Beställning</b><br>Sida 1(1)</div>", widths="0 50")}<div style="height:6mm"></div>{beside(facts(f"Beställningsnr|{number}", f"Beställningsdatum|{d.date(d.day, '%Y-%m-%d')}", "Leverantörsnr|1184", "Vår referens|Agneta Fors", f"Leveransvecka|v. {d.wanted.isocalendar()[1]}", "Godsmärke|Hyttan"), f"{d.seller.block()}<br><br><small>Leveransadress</small><br>{d.ship.block()}")}{grid("Rad|Benämning|>Antal|Enh|>À-pris|>Belopp", body)}{reckon(f"Summa exkl. moms|{space(net)}", f"Moms 25 %|{space(vat)}", f"Totalt SEK|{space(net + vat)}")}<div>Betalningsvillkor 30 dagar netto. Beställningsnummer ska anges på faktura och följesedel.</div>""",
            thirds(d.buyer.block(), f"Telefon {d.buyer.phone}<br>inkop@emmabygden.example", f"Bankgiro 5541-2207<br>Momsreg.nr {d.buyer.vat}<br>Innehar F-skattsedel"),
        ),
    )  # fmt: skip


def da_ravnsborg(d: Deal) -> str:
    """A goldsmith's bookkeeping: unit glued to the amount, points and commas, kroner, moms below."""
    items = order(d, "Ravnsborg", "guld", 3, 10, yours="@#####", few=FEW)
    number, net = d.code("####"), d.sum(items)
    vat = tax(net, 25)
    d.says(items, "sdqupa", number, total=net + vat, currency="DKK", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt/1.45 'DejaVu Serif Condensed'}.t{width:100%;margin-top:6mm}.t th{border-bottom:.5pt solid #8a6d1d;padding:1mm;font-weight:normal;color:#8a6d1d}.t td{padding:1.1mm 1mm}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=c style="font-size:18pt;letter-spacing:3mm;color:#8a6d1d">RAVNSBORG</div><div class=c style="font-size:8pt">{d.buyer.name} · {d.buyer.street} · {d.buyer.city} · Tlf. {d.buyer.phone} · CVR-nr. {d.buyer.vat[2:]}</div><div style="height:10mm"></div>{beside(d.seller.block(), facts(f"Indkøbsordre nr.|{number}", f"Ordredato|{d.date(d.day, '%d-%m-%Y')}", f"Leveringsdato|{d.date(d.wanted, '%d-%m-%Y')}", "Vores ref.|Signe", "Betaling|Netto 30 dage"), widths="0 76")}<p>Leveres til: {d.ship.block(", ")}</p>{grid("Varenr.|Varetekst|>Antal|>Stk. pris|>Beløb", body)}{reckon(f"Subtotal|{n(net)}", f"25 % moms|{n(vat)}", f"I alt DKK|{n(net + vat)}", strong="font-weight:bold;border-top:.5pt solid #8a6d1d")}<p>Forsendelser med ædelmetal skal være forsikrede.</p>""",
    )


def no_fjellsiden(d: Deal) -> str:
    """A climbing hall's cloud bookkeeping: logo as text, parties in columns, plain rows with a rate of tax, total at the right."""
    items = order(d, "Fjellsiden", "klatre", 3, 10, yours="####-##", few=FEW)
    number, net = d.code("10###"), d.sum(items)
    vat = tax(net, 25)
    d.says(items, "sdqupa", number, total=net + vat, currency="NOK", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt/1.45 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{background:#ececec;padding:1.4mm}.t td{padding:1.3mm 1.4mm;border-bottom:.4pt solid #ececec}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{space(i.quantity)}|{i.unit}|>{space(i.price)}|>25 %|>{space(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{beside("<b style='font-size:18pt;color:#c8553d'>fjell·siden</b>", "<div class=r style='font-size:16pt'>Bestilling</div>")}<div style="height:8mm"></div>{beside(f"<b>Leverandør</b><br>{d.seller.block()}", f"<b>Leveringsadresse</b><br>{d.ship.block()}", facts(f"Bestillingsnr.:|{number}", f"Bestillingsdato:|{d.date(d.day)}", f"Leveringsdato:|{d.date(d.wanted)}", "Vår ref.:|Håkon Myklebust"))}{grid("Varenr.|Beskrivelse|>Antall|Enhet|>Pris|>Mva|>Beløp", body)}{reckon(f"Sum eks. mva|{space(net)}", f"Mva|{space(vat)}", f"Totalt NOK|{space(net + vat)}")}{thirds(d.buyer.block(), f"Telefon: {d.buyer.phone}", f"Org.nr: {d.buyer.vat}", css="margin-top:20mm")}""",
    )


def fi_rantaniitty(d: Deal) -> str:
    """A weaver's order with labels in Finnish and Swedish: unit after the amount, prices without tax, tax and total below."""
    items = order(d, "Rantaniitty", "kangas", 2, 7, yours="######", few=FEW)
    number, net = d.code("OT26###"), d.sum(items)
    vat = tax(net, "25.5")
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{border-bottom:.7pt solid;padding:1mm;line-height:1.15}.t th i{font-weight:normal;font-size:8pt}.t td{padding:1.1mm 1mm}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{space(i.quantity, None)} {i.unit}|>{space(i.price)}|>{space(i.amount)}") for i in items)
    heads = (
        "Tuotenro<br><i>Artikelnr</i>|Nimike<br><i>Benämning</i>|>Määrä<br><i>Antal</i>|>À-hinta<br><i>À-pris</i>|>Yhteensä<br><i>Summa</i>"
    )
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Puh./Tel. {d.buyer.phone}<br>Y-tunnus/FO-nr {d.buyer.vat[2:9]}-{d.buyer.vat[9:]}", "<b style='font-size:14pt'>OSTOTILAUS</b><br><i>INKÖPSORDER</i>", widths="0 60")}<hr style="margin:4mm 0">{beside(f"Toimittaja / <i>Leverantör</i><br><b>{d.seller.block('</b><br><b>')}</b>", facts(f"Tilausnumero / <i>Ordernummer</i>|{number}", f"Tilauspäivä / <i>Orderdatum</i>|{d.date(d.day, '%e.%n.%Y')}", f"Toimituspäivä / <i>Leveransdatum</i>|{d.date(d.wanted, '%e.%n.%Y')}", "Maksuehto / <i>Betalningsvillkor</i>|14 pv netto"))}<p>Toimitusosoite / <i>Leveransadress</i>: {d.ship.block(", ")}</p>{grid(heads, body)}{reckon(f"Veroton yhteensä / <i>Utan moms</i>|{space(net)}", f"Alv / <i>Moms</i> 25,5 %|{space(vat)}", f"Yhteensä / <i>Totalt</i> EUR|{space(net + vat)}")}<p>Tilaaja: Sirpa Koskela</p>""",
    )


LAYOUTS = [(nl_wouda, 2), (nl_vlamgoed, 1), (sv_emmabygden, 2), (da_ravnsborg, 2), (no_fjellsiden, 2), (fi_rantaniitty, 2)]
