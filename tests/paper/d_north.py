"""Set d: Dutch, Swedish, Danish and Norwegian orders."""

from tests.paper.d_print import facts, figures, grid, lines, named, row, strips, tax
from tests.paper.deal import Deal, Item, cents, sheet_of

n, nordic = figures("de"), figures("fr")


def nl_ridder(d: Deal) -> str:
    """A machine builder's ERP: project number in each line, price per hundred, net and gross; the sender stands only at the page's foot."""
    d.settle(named("Oosterveld", d))
    items, number = d.take(5, 14, ours="A######", yours="####.###.#", per=True, spread=True), d.code("IK26-#####")
    net = d.sum(items)
    d.says(items, "bsdqupkat", number, total=net + tax(net, 21))
    b = d.buyer

    def item(i: Item) -> str:
        return row(
            f"{i.at * 5}|{i.ours}<br>{i.yours}|{i.text}<br>Project {d.code('P2####')}|{d.date(i.date, '%d-%m-%y')}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.amount)}"
        )

    css = """body{font:8.7pt 'Liberation Sans'}h1{font-weight:normal;font-size:24pt;color:#9aa;margin:0 0 8mm}.h{display:grid;grid-template-columns:1fr 80mm}.p td{padding:.6mm 4mm .6mm 0}.t{width:100%;margin-top:7mm}.t th{border-bottom:1pt solid #9aa;padding:1mm}.t td{padding:1.4mm 1mm}.s{text-align:right;margin-top:3mm;border-top:1pt solid #9aa;padding-top:2mm}.z{position:fixed;bottom:0;font-size:7pt;color:#667}"""
    return sheet_of(
        css,
        f"""<h1>Inkooporder</h1><div class=h><div>{d.seller.block()}</div>{facts(f"Ordernummer|<b>{number}</b>", f"Datum|{d.date(d.day, '%d-%m-%Y')}", f"Offertenummer leverancier|{d.code('OF####')}", "Contactpersoon|Wouter Brinkhuis", "Levering|DAP, franco huis")}</div>
        {grid("Pos|Artikelnr. wij/u|Omschrijving|Leverdatum|>Aantal|Ehd|>Prijs|>per|>Bedrag", map(item, items))}<div class=s>Totaal exclusief BTW: € {n(net)}<br>BTW 21%: € {n(tax(net, 21))}<br><b>Totaal inclusief BTW: € {n(net + tax(net, 21))}</b></div><p>Wij verzoeken u deze order binnen twee dagen te bevestigen.</p>
        <div class=z>{b.name} | {b.street} | {b.city} | T {b.phone} | BTW {b.vat} | KvK {d.code("06######")}</div>""",
    )


def nl_school(d: Deal) -> str:
    """A school board's form: budget holder and location, catalogue number, prices with tax, name of the school that receives."""
    d.settle(named("Scholengroep", d))
    items, number = d.take(3, 9, yours="######"), d.code("BST-####")
    d.says(items, "sdqupa", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:10pt 'DejaVu Sans'}.v{border:1pt solid #6a1b9a;border-radius:4mm;padding:3mm;margin-bottom:3mm}.v b{color:#6a1b9a}.t{width:100%}.t th{background:#f3e5f5;padding:1.5mm}.t td{padding:1.5mm;border:.4pt solid #ce93d8;font-size:9pt}.p td{padding:.7mm 5mm .7mm 0}"""
    body = (row(f"{i.yours}|{i.text}|={n(i.quantity, None)}|{i.unit}|>€ {n(i.price)}|>€ {n(i.amount)}") for i in items)
    foot = f"<tr><td colspan=5><b>Totaalbedrag incl. btw</b><td class=r><b>€ {n(d.sum(items))}</b></tr>"
    return sheet_of(
        css,
        f"""<h2>Bestelformulier leermiddelen en facilitair</h2><div class=v><b>Besteller</b>{facts(f"Organisatie|{b.name}", f"Adres|{b.street}, {b.city}", f"Bestelnummer|{number}", f"Besteldatum|{d.date(d.day, '%e %B %Y')}", f"Budgethouder|M. el Amrani, kostenplaats {d.code('41##')}")}</div><div class=v><b>Leverancier</b><br>{d.seller.block(", ")} (debiteurnummer {d.code("1####")})</div>
        <div class=v><b>Afleveren bij</b><br>{d.ship.block(", ")}<br>Uiterlijk {d.date(d.wanted, "%e %B %Y")}, tijdens schooltijden bij de conciërge</div>{grid("Bestelcode|Artikel|=Aantal|Eenheid|>Stuksprijs|>Totaal", body, foot=foot)}<p>Akkoord budgethouder: ______________________</p>""",
    )


def sv_fortnox(d: Deal) -> str:
    """Fortnox: labels above values, goods marking, our and your reference, VAT in the foot with bankgiro and the company's seat."""
    d.settle(named("Hjalmarsson", d))
    items, number = d.take(3, 11, yours="@######", discount=True), d.code("3##")
    net = d.sum(items)
    total = net + tax(net, 25)
    d.says(items, "sdqupa", number, total=total, currency="SEK", wanted=True, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        return row(
            f"{i.yours}|{i.text}|>{nordic(i.quantity)}|{i.unit}|>{nordic(i.price)}|>{nordic(i.discount, 0) + '%' if i.discount else ''}|>{nordic(i.amount)}"
        )

    css = """body{font:9pt 'Liberation Sans'}.h{display:flex;justify-content:space-between}.q{width:100%;margin:5mm 0}.q .cap td{font-size:7.5pt;color:#555}.q td{padding:.4mm 3mm .4mm 0}.t{width:100%}.t th{border-bottom:.8pt solid;padding:1mm}.t td{padding:1.1mm 1mm}.s{border-top:.8pt solid;margin-top:8mm;display:flex;justify-content:flex-end;gap:12mm;padding-top:2mm}.s small{display:block}.z{display:flex;justify-content:space-between;margin-top:25mm;font-size:7.5pt;border-top:.5pt solid #888;padding-top:2mm}"""
    one = strips(
        f"Inköpsordernr|{number}",
        f"Orderdatum|{d.date(d.day, '%Y-%m-%d')}",
        f"Önskat leveransdatum|{d.date(d.wanted, '%Y-%m-%d')}",
        f"Leverantörsnr|{d.code('1##')}",
        f"Vårt kundnr hos er|{d.code('88###')}",
    )
    two = strips(
        "Vår referens|Linnea Byström",
        "Er referens|Innesälj",
        "Betalningsvillkor|30 dagar netto",
        "Leveransvillkor|Fritt levererat",
        f"Godsmärkning|{d.code('Vågen pl. #')}",
    )
    return sheet_of(
        css,
        f"""<div class=h><div><b style="font-size:15pt">{b.name}</b></div><b style="font-size:15pt">Inköpsorder</b></div><br><div class=h><div><small>Leveransadress</small><br>{d.ship.block()}</div><div style="width:75mm">{d.seller.block()}</div></div>{one}{two}{grid("Art.nr|Benämning|>Antal|Enhet|>Á-pris|>Rabatt|>Summa", map(item, items))}
        <div class=s><span><small>Netto</small>{nordic(net)}</span><span><small>Moms 25 %</small>{nordic(tax(net, 25))}</span><span><small>Valuta</small>SEK</span><span><small>Totalt</small><b>{nordic(total)}</b></span></div><div class=z><span>Adress<br>{b.name}<br>{b.street}<br>{b.city}</span><span>Telefon<br>{b.phone}</span><span>Bankgiro<br>5410-0772</span><span>Momsreg.nr<br>{b.vat}<br>Godkänd för F-skatt</span></div>""",
    )


def sv_kommun(d: Deal) -> str:
    """A municipal kitchen's call-off from a framework agreement, without prices, days of delivery in each line."""
    d.settle(named("kommun", d))
    items, number = d.take(4, 12, yours="######", spread=True), d.code("AVR-26-####")
    d.says(items, "sdqut", number, currency=None, ship=d.ship.name)
    b = d.buyer
    css = """body{font:10.5pt 'DejaVu Sans'}h1{font-size:17pt;color:#1b5e20}.t{width:100%;margin-top:4mm}.t th{background:#1b5e20;color:#fff;padding:1.6mm}.t td{padding:1.6mm;border-bottom:.5pt solid #a5d6a7}.p td{padding:.6mm 6mm .6mm 0}"""
    body = (row(f"{i.at}|{i.yours}|{i.text}|={nordic(i.quantity, None)} {i.unit}|{d.date(i.date, '%e/%n %Y')}") for i in items)
    return sheet_of(
        css,
        f"""<h1>Avrop från ramavtal</h1>{facts(f"Avropsnummer|<b>{number}</b>", f"Ramavtal|{d.code('KS 2024/##')}", f"Datum|{d.date(d.day, '%e %B %Y')}", f"Beställare|{b.name}, {b.street}, {b.city}", f"Leverantör|{d.seller.name}", f"Levereras till|{d.ship.block(', ')}", "Kontakt|Kökschef Anette Rönn")}
        {grid("Rad|Artikelnr|Artikel|=Antal|Leveransdag", body)}<p>Leverans kl. 06.30-09.00 vid lastkaj. Rest noteras ej utan kontakta oss vid brist. Faktura märks med beställarreferens {d.code("4##ANRO")}.</p>""",
    )


def da_vaerft(d: Deal) -> str:
    """A shipyard's order in a plain mono font: hull number, price with discount worked in, a freight line, kroner."""
    items, number = d.take(3, 9, yours="##-####"), d.code("R-#####")
    freight = cents(d.sum([]) + 245)
    net = d.sum(items) + freight
    d.says(items, "sdqupa", number, total=net, currency="DKK", wanted=True)
    b = d.buyer
    css = """body{font:9.5pt 'Liberation Mono'}.h{display:flex;justify-content:space-between}.t{width:100%;margin:5mm 0}.t th{border-top:1pt solid;border-bottom:1pt solid;padding:1mm 0}.t td{padding:.8mm 0}.e td{border-top:1pt solid;padding-top:1mm}.p td{padding-right:4mm}h1{font-size:14pt;letter-spacing:4pt}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|&nbsp;{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    foot = row(f"|Fragt og emballage||||>{n(freight)}") + row(f"|I alt ekskl. moms DKK||||>{n(net)}", "e")
    return sheet_of(
        css,
        f"""{lines(f"<b>{b.name}</b>", b.street, b.city, f"Tlf. {b.phone} &nbsp; CVR {b.vat[2:]}")}<h1>REKVISITION</h1><div class=h><div>{d.seller.block()}</div>{facts(f"Rekv. nr.|{number}", f"Dato|{d.date(d.day, '%d-%m-%Y')}", f"Leveres senest|{d.date(d.wanted, '%d-%m-%Y')}", f"Nybygning/skib|{d.code('NB ###')}", "Rekvirent|Kaj Boddum")}</div>
        {grid("Varenr.|Betegnelse|>Antal|&nbsp;Enh.|>Pris|>Beløb", body, foot=foot)}Deles ikke - varerne leveres samlet. Faktura bedes mærket med rekvisitionsnummer.""",
    )


def no_tripletex(d: Deal) -> str:
    """Tripletex: a bare column of labels, discount and VAT columns, sum inclusive of VAT in kroner, delivery address as a paragraph."""
    items, number = d.take(3, 9, yours="#######", discount=True), d.code("1###")
    net = d.sum(items)
    total = net + tax(net, 25)
    d.says(items, "sdqupa", number, total=total, currency="NOK", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.5pt 'DejaVu Sans'}.h{display:flex;justify-content:space-between}.t{width:100%;margin-top:6mm}.t th{border-bottom:1.5pt solid #00695c;padding:1.2mm 1mm;font-size:8.5pt}.t td{padding:1.4mm 1mm;font-size:8.5pt}.p td{padding:.5mm 0 .5mm 6mm}.s{margin:5mm 0 0 auto;background:#e0f2f1}.s td{padding:1.5mm 3mm}"""
    body = (
        row(
            f"{i.yours}|{i.text}|>{nordic(i.quantity, None)} {i.unit}|>{nordic(i.price)}|>{nordic(i.discount, 1) if i.discount else '-'}|>25 %|>{nordic(i.amount)}"
        )
        for i in items
    )
    sums = facts(
        f"Sum eks. mva|>{nordic(net)}", f"Mva 25 %|>{nordic(tax(net, 25))}", f"<b>Sum NOK inkl. mva</b>|><b>{nordic(total)}</b>", kind="s"
    )
    return sheet_of(
        css,
        f"""<div class=h><div>{d.seller.block(country=True)}</div><div class=r><b style="font-size:13pt;color:#00695c">{b.name}</b><br>{b.street}<br>{b.city}<br>Org.nr. {b.vat}</div></div><br><div class=h><h1>Bestilling</h1>{facts(f"Bestillingsnummer|{number}", f"Bestillingsdato|{d.date(d.day)}", f"Ønsket levering|{d.date(d.wanted)}", f"Deres tilbud|{d.code('T####')}", "Vår kontakt|Solveig Hove")}</div><p><b>Leveringsadresse:</b> {d.ship.block(", ")}</p>
        {grid("Varenr.|Beskrivelse|>Antall|>Pris eks. mva|>Rabatt %|>Mva|>Beløp", body)}{sums}<p>Varene sendes med hurtigbåt. Ring {b.phone} en time før ankomst.</p>""",
    )


LAYOUTS = [(nl_ridder, 2), (nl_school, 1), (sv_fortnox, 2), (sv_kommun, 1), (da_vaerft, 2), (no_tripletex, 2)]
