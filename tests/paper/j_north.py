"""Set j: what Nordic, Polish and Czech customers print."""

from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import FEW, buy, feet, hand, joined, meet, sides, sums

n, thin, fr = figures("de"), figures("thin"), figures("fr")


def sv_vadstena(d: Deal) -> str:
    """An electrician's cloud bookkeeping: number and references in a grey field, article number of the trade, net sum and rounding."""
    meet(d, "Vadstena")
    items, number = buy(d, "ele", 3, 8, yours="## ### ##"), d.code("1###")
    joined(items)
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="SEK", wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt 'Liberation Sans'}.g{background:#eee;padding:3mm;width:80mm}.t{width:100%;margin-top:6mm}.t th{border-bottom:.8pt solid;padding:1mm}.t td{padding:1mm}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{thin(i.quantity)}|{i.unit}|>{thin(i.price)}|>{thin(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:14pt'>{d.buyer.name}</b>", "<b style='font-size:16pt'>Beställning</b>")}<div style="height:6mm"></div>{sides(f"<div class=g>{facts(f'Beställningsnr|{number}', f'Datum|{d.day.isoformat()}', f'Leveransdatum|{d.wanted.isoformat()}', 'Vår referens|Pontus Ek', 'Er referens|Innesälj', 'Märkning|BRF TORNET 3')}</div>", f"{d.seller.block()}<br><br><b>Leveransadress</b><br>{d.ship.block()}")}{grid("Artikelnr|Benämning|>Antal|Enhet|>À-pris|>Summa", body)}<div style="border-top:.8pt solid">{sums(("Exkl. moms", thin(net)), ("Totalt SEK", thin(net)))}</div>{feet(lines("Adress", d.buyer.street, d.buyer.city), lines("Telefon", d.buyer.phone), lines("Org.nr", d.buyer.vat[2:8] + "-" + d.buyer.vat[8:12]), lines("Godkänd för F-skatt", "Bankgiro 294-1700"))}""",
    )


def da_kokkehuset(d: Deal) -> str:
    """A caterer's online accounts: title at the left, lines light, kroner, delivery address and day; tax on top."""
    meet(d, "Kokkehuset", soon=True)
    items, number = buy(d, "food", 4, 9, yours="######", few=FEW), d.code("2####")
    net = d.sum(items)
    vat = tax(net, 25)
    d.says(items, "sdqupa", number, total=net + vat, currency="DKK", wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt 'DejaVu Sans'}.t{width:100%;margin-top:6mm}.t th{border-bottom:.6pt solid #999;padding:1.4mm 1mm;font-size:8pt}.t td{padding:1.3mm 1mm;border-bottom:.3pt solid #ddd;font-size:8.6pt}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (
        row(f"{i.yours}|{i.text}<br><small>{i.more}</small>|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items
    )
    return sheet_of(
        css,
        f"""{sides(d.seller.block(), f"<b style='color:#d35400;font-size:14pt'>Kokkehuset</b><br>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>CVR-nr. {d.buyer.vat[2:]}")}<h1 style="font-size:17pt;font-weight:normal">Indkøbsordre</h1>{sides(facts(f"Ordrenr.|{number}", f"Dato|{d.date(d.day, '%d-%m-%Y')}", f"Leveringsdato|{d.date(d.wanted, '%d-%m-%Y')}", "Kundenr. hos jer|94170"), f"<b>Leveres til</b><br>{d.ship.block()}")}{grid("Varenr.|Beskrivelse|>Antal|Enhed|>Enhedspris|>Pris", body)}{sums(("Subtotal", n(net)), ("Moms (25,00%)", n(vat)), ("Total DKK", n(net + vat)))}<p>Varer modtages kl. 5-7 ved bagindgangen. Ring {d.buyer.phone} ved restordre.</p>""",
    )


def no_aasheim(d: Deal) -> str:
    """A plumber's system: supplier's number first, discount column, project and requisition, kroner with spaces."""
    meet(d, "Aasheim")
    items, number = buy(d, "san", 2, 8, yours="#######", discount=True), d.code("IO-#####")
    joined(items, " {}")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="NOK", ship=d.ship.name)
    css = """body{font:9.2pt 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{background:#003b5c;color:#fff;padding:1.2mm 1mm}.t td{padding:1.1mm 1mm}.t tbody tr:nth-child(even) td{background:#eef3f6}.q td{padding:0 9mm 0 0}.cap td{font-size:7.4pt;color:#003b5c}"""
    body = (row(f"{i.yours}|{i.text}|>{fr(i.quantity)}|{i.unit}|>{fr(i.price)}|>{fr(i.discount, 1)}|>{fr(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides("<b style='font-size:17pt;color:#003b5c'>AASHEIM &amp; SØNN</b><br>rørleggere siden 1961", f"<b style='font-size:15pt'>Bestilling {number}</b>")}<div style="height:6mm"></div>{sides(f"<small>Leverandør</small><br>{d.seller.block()}", f"<small>Leveringsadresse</small><br>{d.ship.block()}", f"<small>Fakturaadresse</small><br>{d.buyer.name}<br>Postboks 417 Sentrum<br>6001 Ålesund<br>faktura@aasheim.example")}<div style="height:5mm"></div>{strips(f"Dato|{d.date(d.day)}", "Prosjekt|26041 Moa Terrasse", "Deres ref.|Butikk", "Vår ref.|Oddbjørn", "Levering|snarest")}{grid("Varenr.|Varetekst|>Antall|Enh.|>Pris|>Rab.%|>Beløp", body)}{sums(("Sum eks. mva. NOK", fr(net)))}{feet(d.buyer.name + ", " + d.buyer.street + ", " + d.buyer.city, "Tlf. " + d.buyer.phone, "Org.nr. " + d.buyer.vat)}""",
    )


def fi_lehtisaari(d: Deal) -> str:
    """A Finnish works: standard form of that country, captions in columns at tab stops, own numbers below the supplier's, delivery day by line."""
    meet(d, "Lehtisaari")
    items, number = buy(d, "mro", 3, 7, ours="L####", yours="####-###", spread=True), d.code("OT########")
    net = d.sum(items)
    d.says(items, "bsdqupat", number, total=net, ship=d.ship.name)
    css = """body{font:9.4pt 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{font-weight:normal;border-bottom:.5pt solid;padding:.6mm 1mm;font-size:8pt}.t td{padding:.8mm 1mm}.p td{padding:.3mm 8mm .3mm 0}"""
    body = (
        row(
            f"{i.at}|{i.yours}<br>{i.ours}|{i.text}<br>{i.more}|{d.date(i.date, '%e.%n.%Y')}|>{thin(i.quantity, None)} {i.unit}|>{thin(i.price)}|>{thin(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<div style="display:flex"><div style="width:95mm"><b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}</div><div><b>OSTOTILAUS</b>{facts(f"Tilausnumero|{number}", f"Päivämäärä|{d.date(d.day, '%e.%n.%Y')}", "Viitteenne|Hintasopimus 2026", "Viitteemme|S. Koskela")}</div></div><div style="display:flex;margin-top:8mm"><div style="width:95mm">{d.seller.block()}</div><div>Toimitusosoite<br>{d.ship.block()}</div></div><div style="display:flex;margin-top:8mm"><div style="width:95mm">Toimitusehto: DAP Nokia</div><div>Maksuehto: 30 pv netto</div></div>{grid("Rivi|Tuote / oma nro|Nimike|Toimituspvm|>Määrä|>Yks.hinta EUR|>Yhteensä EUR", body)}<p class=r>Yhteensä ilman alv &emsp; <b>{thin(net)}</b></p><p>Pyydämme tilausvahvistuksen kahden arkipäivän kuluessa.</p>{feet(lines("Puhelin", d.buyer.phone), lines("Y-tunnus", d.buyer.vat[2:9] + "-" + d.buyer.vat[9:]), lines("Kotipaikka", "Nokia"))}""",
    )


def pl_wroblewscy(d: Deal) -> str:
    """A Polish installer's trade program: framed table with all columns ruled, net price and value, tax rate, amounts in zloty, word of the place."""
    meet(d, "Wróblewscy")
    items, number = buy(d, "ele", 11, 14, yours="@@@#####"), d.code("ZD ##/2026")
    joined(items)
    net = d.sum(items)
    vat = tax(net, 23)
    d.says(items, "sdqupa", number, total=net + vat, currency="PLN", wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:4mm}.t th,.t td{border:.5pt solid #000;padding:.9mm 1.2mm}.t th{background:#ececec;text-align:center}"""
    body = (row(f"={i.at}|{i.yours}|{i.text}|>{fr(i.quantity, None)}|={i.unit}|>{fr(i.price)}|=23%|>{fr(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=r>Jarocin, {d.date(d.day)}</div>{sides(f"<b>Zamawiający:</b><br>{d.buyer.block()}<br>NIP: {d.buyer.vat[2:]}<br>tel. {d.buyer.phone}", f"<b>Dostawca:</b><br>{d.seller.block()}<br>NIP: {d.seller.vat[2:]}")}<h2 class=c style="margin:6mm 0 2mm">Zamówienie do dostawcy nr {number}</h2>Termin realizacji: {d.date(d.wanted)} &emsp; Forma płatności: przelew 14 dni<br>Miejsce dostawy: {d.ship.block(", ")}{grid("Lp.|Symbol|Nazwa towaru|>Ilość|J.m.|>Cena netto|VAT|>Wartość netto", body)}{sums(("Razem netto", fr(net)), ("VAT 23%", fr(vat)), ("Do zapłaty PLN", fr(net + vat)))}<div style="height:12mm"></div>{sides("..............................<br><small>wystawił(a)</small>", "..............................<br><small>zatwierdził(a)</small>")}""",
    )


def pl_lipami(d: Deal) -> str:
    """A bakery's letter-like order: no number, goods with amounts and no prices, day and hour, telephone of the store."""
    meet(d, "Lipami", soon=True)
    items = buy(d, "food", 4, 7, yours="####", few=(1, 2, 3, 4, 5, 6, 8, 10, 20))
    d.says(items, "sdqu", None, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:11pt 'Liberation Serif'}.t{margin:4mm 0}.t th,.t td{padding:.8mm 8mm .8mm 0}.t th{border-bottom:.5pt solid}"""
    body = (row(f"{i.at}.|{i.text}|{i.yours}|>{n(i.quantity, None)}|{i.unit}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:15pt;color:#7b3f00'>Piekarnia Pod Lipami</b><br>{d.buyer.name}<br>{d.buyer.street}, {d.buyer.city}", f"Krosno, {d.date(d.day, '%e %B %Y')} r.")}<div style="margin:14mm 0 8mm 95mm">{d.seller.block()}</div><p><b>Zamówienie surowców</b></p><p>Dzień dobry, proszę o dostawę na {d.date(d.wanted, "%e %B %Y")} r. do godz. 9:00:</p>{grid("|Towar|Kod|>Ilość|Jedn.", body)}<p>Adres dostawy: {d.ship.block(", ")}, tel. do magazynu {d.buyer.phone} wew. 17.</p><p>Pozdrawiam<br>{hand("Halina Bieszczad")}</p>""",
    )


def cs_havranek(d: Deal) -> str:
    """A Czech locksmith's accounting form: frames left and right, name of goods before the number, crowns, total with tax."""
    meet(d, "Havránek")
    items, number = buy(d, "mro", 3, 8, yours="@#####"), d.code("26OV00###")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, currency="CZK", wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'Liberation Sans'}.f{width:100%;border:.8pt solid}.f>tbody>tr>td{border:.8pt solid;padding:2mm;width:50%}.t{width:100%;margin-top:3mm}.t th{border-bottom:.8pt solid;padding:.8mm}.t td{padding:.8mm}.p td{padding:.2mm 4mm .2mm 0}"""
    body = (
        row(
            f"{i.text}<br>{i.more}|{i.yours}|>{fr(i.quantity, None)}|{i.unit}|>{fr(i.price)}|>{fr(i.amount)}|=21 %|>{fr(tax(i.amount, 121))}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<b>{d.buyer.name}</b>", f"<b style='font-size:12pt'>OBJEDNÁVKA VYDANÁ č. {number}</b>")}<table class=f><tr><td>Odběratel:<br>{d.buyer.block()}<br>DIČ: {d.buyer.vat} &emsp; Tel.: {d.buyer.phone}<td>Dodavatel:<br>{d.seller.block()}<br>DIČ: {d.seller.vat}<tr><td>Místo dodání:<br>{d.ship.block()}<td>{facts(f"Datum zápisu:|{d.date(d.day)}", f"Dodat do:|{d.date(d.wanted)}", "Forma úhrady:|příkazem, splatnost 14 dní")}</table><p>Objednáváme u Vás následující zboží:</p>{grid("Označení dodávky|Kód|>Množství|MJ|>J. cena|>Cena|=DPH|>Kč celkem", body)}<div style="border-top:.8pt solid">{sums(("Součet položek", fr(net)), ("DPH 21 %", fr(vat)), ("CELKEM Kč", fr(net + vat)))}</div><p>Vystavil: {hand("Havránek ml.")}</p>{feet("Firma je zapsána u KS v Hradci Králové, oddíl C, vložka 29417")}""",
    )


LAYOUTS = [(sv_vadstena, 2), (da_kokkehuset, 1), (no_aasheim, 1), (fi_lehtisaari, 1), (pl_wroblewscy, 1), (pl_lipami, 1), (cs_havranek, 1)]
