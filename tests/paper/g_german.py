"""Set g: orders from German works, builders, garages and councils."""

from tests.paper.g_print import Deal, Decimal, Item, box, facts, figures, grid, named, pieces, row, sheet_of, strips, tax, typed

n = figures("de")


def de_medruck(d: Deal) -> str:
    """An old SAP purchase order: a typewriter's page, each item in three rows under a head of two, delivery dates where they differ."""
    d.settle(named("Hohentwiel", d))
    items, number = d.take(4, 9, ours="40######", per=True, short=True, spread=True), d.code("45000#####")
    net = d.sum(items)
    d.says(items, "bdqupkat", number, total=net, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        return (
            typed((f"{i.at * 10:05d}", 8), (i.ours, 14), (i.text, 60))
            + typed(
                ("", 8), (n(i.quantity, 3), -14), (" " + i.unit, 8), (n(i.price), -14), (f" / {i.per} {i.unit}", 14), (n(i.amount), -22)
            )
            + typed(("", 8), ("Liefertermin:  Tag", 20), (d.date(i.date), 12))
            + "\n"
        )

    rule = "-" * 84 + "\n"
    head = (
        typed(("Pos.", 8), ("Material", 14), ("Bezeichnung", 30))
        + typed(("", 8), ("Bestellmenge", -14), (" Einh.", 8), ("Preis", -14), (" pro Einheit", 14), ("Nettowert", -22))
        + rule
    )
    css = """body{font:9pt 'Liberation Sans'}pre{font:9pt 'Liberation Mono';margin:0;white-space:pre}.w{display:flex;justify-content:space-between;margin:8mm 0 7mm}.w>div:first-child{width:85mm}.f td{padding:.3mm 4mm .3mm 0}small{font-size:7pt}.x{break-inside:avoid}"""
    info = facts(
        f"Bestellnummer/Datum|<b>{number} / {d.date(d.day)}</b>",
        "Ansprechpartner/in/Telefon|Frau Saile / 07731 8855-214",
        "Unsere Faxnummer|07731 8855-290",
        f"Ihre Lieferantennummer bei uns|{d.code('1#####')}",
        f"Unsere USt-IdNr.|{b.vat}",
        kind="f",
    )
    body = "".join(f"<pre class=x>{item(i)}</pre>" for i in items)
    total = typed(("", 8), ("Gesamtnettowert ohne MwSt EUR", 50), (n(net), -22))
    return sheet_of(
        css,
        f"""<b style="font-size:15pt">Bestellung</b><div class=w><div><small>{b.name} – {b.street} – {b.city}</small><br><br>Firma<br>{d.seller.block()}</div><div>{info}</div></div>
        <div>Bitte liefern Sie an:<br>{d.ship.block()}<br><br>Lieferbed.: DAP Engen, unverpackt &nbsp; Zahlungsbed.: 30 Tage netto &nbsp; Währung EUR</div><br><pre>{rule}{head}</pre>{body}<pre>{rule}{total}{"=" * 84}</pre><p>Bitte geben Sie auf allen Schriftstücken unsere Bestellnummer an.</p>""",
    )


def de_nachunternehmer(d: Deal) -> str:
    """A builder's call-off letter: the site in a sentence, the table without prices or item numbers, quantity first."""
    d.settle(named("Trautwein", d))
    items, number = d.take(3, 7), d.code("A-26/###")
    d.says(items, "qud", number, currency=None, wanted=True, ship=d.ship.name)
    b, s = d.buyer, d.ship
    css = """body{font:10.5pt/1.35 'Liberation Serif'}.h{text-align:right;border-right:4mm solid #c7832b;padding-right:4mm;line-height:1.25}.t{margin:4mm 0 6mm 8mm}.t th{font-style:italic;font-weight:normal;padding:0 6mm 1mm 0}.t td{padding:1mm 6mm 1mm 0}.z{margin-top:9mm}"""
    body = (row(f">{n(i.quantity, None)}|{i.unit}|{i.text} – {i.more}") for i in items)
    return sheet_of(
        css,
        f"""<div class=h><b style="font-size:13pt">{b.name}</b><br>Hoch- und Ingenieurbau<br>{b.street} · {b.city}<br>Fon {b.phone}</div><div class=z>{d.seller.block()}</div><div class=z style="text-align:right">Passau, {d.date(d.day, "%e. %B %Y")}</div>
        <p><b>Abruf Nr. {number} zum Rahmenvertrag {d.code("RV-25-###")}</b><br>Kostenträger {d.code("5###")} – BV Innbrücke</p><p>Sehr geehrte Damen und Herren,</p><p>aus dem oben genannten Rahmenvertrag rufen wir zu den vereinbarten Preisen ab:</p>{grid(">Menge|Einheit|Gegenstand", body)}<p>Bitte liefern Sie am {d.date(d.wanted)} zwischen 7 und 9 Uhr frei Baustelle an: {s.name}, {s.street}, {s.city}. Unser Polier, Herr Obermüller (0171 555 02 81), ist zu avisieren.</p><p>Mit freundlichen Grüßen<br><br><i>i. A. Stadlbauer</i><br>Einkauf</p>""",
    )


def de_werkstatt(d: Deal) -> str:
    """A garage's parts list printed as monospaced text in landscape; the article number comes last, prices after a discount group."""
    d.settle(named("Quitzow", d))
    items, number = d.take(5, 10, yours="@##.###.##", discount=True), d.code("T#####")
    net = d.sum(items)
    d.says(items, "dqupas", number, total=net, wanted=True)
    b = d.buyer

    def item(i: Item) -> str:
        return typed(
            (f"{i.at:>3}", 6), (i.text, 60), (n(i.quantity, None), -7), ("  " + i.unit, 10), (n(i.price), -11), (n(i.discount, 1), -8),
            (n(i.amount), -13), ("    " + i.yours, 16),
        )  # fmt: skip

    head = typed(("Lfd", 6), ("Teilebezeichnung", 60), ("Anzahl", -7), ("  Einh.", 10), ("UPE EUR", -11), ("Rab.%", -8), ("Netto EUR", -13), ("    Teilenummer", 16))  # fmt: skip
    css = "pre{font:8.6pt/1.3 'Liberation Mono';margin:0}"
    star = "*" * 131 + "\n"
    return sheet_of(
        css,
        f"""<pre>{star}*  TEILEBESTELLUNG   {number}                Datum {d.date(d.day)}      Kunden-Nr. bei Ihnen {d.code("#####")}          Auftrag Werkstatt {d.code("W-####")}     Seite 1\n{star}
Besteller:  {b.name:<56}Lieferant:  {d.seller.name}
            {b.street:<56}            {d.seller.street}
            {b.city:<56}            {d.seller.city}
            Tel. {b.phone}

Benötigt bis {d.date(d.wanted, "%d.%m.%y")}, Anlieferung mit Nachtexpress, Depot im Hof.

{head}{star}{"".join(map(item, items))}{star}{typed(("", 6), ("Summe netto", 86), (n(net), -23))}
Annahme Teiledienst: Grabowski   Rückstände bitte nachliefern.</pre>""",
        "A4 landscape",
    )


def de_bauhof(d: Deal) -> str:
    """A council's order form: numbered fields in a frame, gross prices, VAT taken out beneath, budget code beside the number."""
    d.settle(named("Samtgemeinde", d))
    items, number = d.take(2, 6, yours="##-####"), d.code("BH 2026/0###")
    gross = d.sum(items)
    d.says(items, "sdqupa", number, total=gross, wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.5pt 'DejaVu Sans Condensed'}.g{display:grid;grid-template-columns:repeat(6,1fr);border-left:.6pt solid;border-top:.6pt solid}.b{border-right:.6pt solid;border-bottom:.6pt solid;padding:1mm 2mm;min-height:12mm}.b small{font-size:6.5pt;color:#444}.w3 .b,.w3{grid-column:span 3}.w2{grid-column:span 2}.t{width:100%;border:.6pt solid}.t th,.t td{border:.6pt solid;padding:1mm 1.5mm}.t th{font-size:7.5pt;font-weight:normal}h1{font-size:13pt;margin:0 0 3mm}"""

    def f(wide: int, label: str, *texts: str) -> str:
        return f'<div style="grid-column:span {wide};display:grid">{box(label, *texts)}</div>'

    body = (
        row(f"={i.at}|{i.text}, {i.more}<br>Best.-Nr. {i.yours}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}")
        for i in items
    )
    foot = row(f"|Gesamtbetrag einschl. 19 % USt. (darin {n(gross - gross / Decimal('1.19'))} €)||||><b>{n(gross)}</b>")
    return sheet_of(
        css,
        f"""<h1>{b.name} – Auftragsschein</h1><div class=g>{f(3, "1 Auftraggeber / Rechnung an", b.name, b.street, b.city)}{f(3, "2 Auftragnehmer", *d.seller.lines)}{f(2, "3 Auftrags-Nr.", number)}{f(2, "4 Produkt / Sachkonto", d.code("54101.42##"))}{f(2, "5 Auftragsdatum", d.date(d.day))}{f(3, "6 Lieferort", *d.ship.lines)}{f(1, "7 Liefern bis", d.date(d.wanted))}{f(2, "8 Sachbearbeiter/in, Durchwahl", "Frau Dierks, -34")}</div>{grid("=Nr.|9 Bezeichnung|>10 Menge|11 Einheit|>12 Einzelpreis brutto €|>13 Gesamt brutto €", body, foot=foot)}<p>14 Sachlich richtig: ______________________ &nbsp; 15 Angeordnet: ______________________</p>""",
    )


def de_landtechnik(d: Deal) -> str:
    """A machine dealer's order over two pages with a carried sum, discount in a row of its own beneath the item, a footer of three columns."""
    d.settle(named("Pflugmacher", d))
    items, number = d.take(16, 22, yours="######.#", discount=True), d.code("BE26-####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 19), ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.2pt 'Liberation Sans'}section{height:268mm;position:relative;break-after:page}.v{position:absolute;bottom:0;left:0;right:0;display:flex;justify-content:space-between;font-size:7.5pt;border-top:.5pt solid #2c6b3a;padding-top:1.5mm}.k{display:flex;justify-content:space-between;align-items:flex-end;margin-bottom:6mm}.t{width:100%}.t th{background:#2c6b3a;color:#fff;padding:1.2mm 1.5mm;font-size:8pt}.t td{padding:.8mm 1.5mm}.n td{padding-top:0;color:#2c6b3a;font-size:8pt}.u td{font-weight:bold;border-top:.5pt solid #2c6b3a}.cap td{font-size:7pt;color:#2c6b3a}.q td{padding-right:7mm}"""

    def item(i: Item) -> str:
        extra = row(f"||abzüglich {n(i.discount, 0)} % Händlerrabatt||||", "n") if i.discount else ""
        return row(f"{i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.amount)}") + extra

    heads, out, carried, offer = "Pos|Artikel|Bezeichnung|>Menge|>Listenpreis|>Netto EUR", [], Decimal(0), d.code("AN####")
    foot = f"<div class=v><div>{b.name}<br>{b.street}<br>{b.city}</div><div>Geschäftsführer: Hinrich Pflugmacher<br>HRA 1187 Amtsgericht Rostock<br>USt-IdNr. {b.vat}</div><div>Tel. {b.phone}<br>Volksbank Teterow<br>BIC GENODEF1TET</div></div>"
    for at, part in enumerate(d.pages(items, 11, 14), 1):
        first = row(f"||Übertrag|||>{n(carried)}", "u") if carried else ""
        carried += d.sum(part)
        last = part[-1] is items[-1]
        sums = (
            row(f"||Nettosumme|||>{n(net)}", "u")
            + row(f"||zzgl. 19 % MwSt.|||>{n(tax(net, 19))}")
            + row(f"||Bestellsumme|||>{n(net + tax(net, 19))}", "u")
            if last
            else row(f"||Zwischensumme / Übertrag|||>{n(carried)}", "u")
        )
        top = (
            f"""<div class=k><div><small>{b.name} · {b.street} · {b.city}</small><br><br>{d.seller.block()}</div><div><b style="font-size:16pt;color:#2c6b3a">BESTELLUNG</b></div></div><p>Lieferung bitte direkt an unsere Niederlassung:<br>{d.ship.block(", ")}</p>"""
            if at == 1
            else ""
        )
        out.append(
            f"<section>{top}{strips(f'Bestell-Nr.|{number}', f'Datum|{d.date(d.day)}', 'Bearbeiter|Kruse', f'Ihr Angebot|{offer}', f'Blatt|{at}')}<br>{grid(heads, [first, *map(item, part)], foot=sums)}{foot}</section>"
        )
    return sheet_of(css, "".join(out))


def de_probenkarten(d: Deal) -> str:
    """A research institute's order: each item a card of labels and values, net prices, the order date named in the text."""
    d.settle(named("Polarökologie", d))
    items, number = d.take(2, 5, yours="@@-####.#"), d.code("PÖ-26-###")
    net = d.sum(items)
    d.says(items, "dsqupa", number, total=net, ship=d.ship.name)
    b = d.buyer
    css = """body{font:10pt 'DejaVu Sans Light','DejaVu Sans'}.k{border-left:1.5mm solid #4a7fa5;background:#f2f7fa;margin:3mm 0;padding:2mm 4mm;break-inside:avoid}.k td{padding:.3mm 8mm .3mm 0}.k td:first-child{color:#4a7fa5;font-size:8.5pt}.h{display:grid;grid-template-columns:62mm 1fr;gap:8mm}.h aside{font-size:8.5pt;border-right:.5pt solid #4a7fa5;padding-right:4mm}"""
    cards = pieces(
        facts(
            f"Produkt|<b>{i.text}</b>",
            f"Spezifikation|{i.more}",
            f"Katalog-Nr.|{i.yours}",
            f"Menge|{n(i.quantity, None)} {i.unit}",
            f"Preis je {i.unit}|{n(i.price)} EUR",
            f"Positionswert|{n(i.amount)} EUR",
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=h><aside><b>{b.name}</b><br>{b.street}<br>{b.city}<br>Tel. {b.phone}<br><br>AG Mikrobiologie des Meereises<br>Prof. Dr. T. Asmussen<br><br>Kostenstelle {d.code("3100##")}<br>PSP {d.code("F-##.####")}<br><br><b>Lieferanschrift</b><br>{d.ship.block()}<br>Warenannahme Mo–Do 8–12 Uhr</aside><main>An<br>{d.seller.block()}<br><br><b>Bestellung {number}</b><br>vom {d.date(d.day, "%e. %B %Y")}<br><br>Wir bestellen zu den Bedingungen der VOL/B:{cards}<p>Summe der Bestellung netto: <b>{n(net)} EUR</b></p><p>Rechnung bitte als XRechnung, Leitweg-ID 13073-55120-07.</p></main></div>""",
    )


LAYOUTS = [(de_medruck, 2), (de_nachunternehmer, 2), (de_werkstatt, 1), (de_bauhof, 2), (de_landtechnik, 1), (de_probenkarten, 2)]
