"""Set l: orders of German houses (hospital, kindergarten, town, bakery, institute, care home) and of builders in Austria and Switzerland."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import feet, hand, sides
from tests.paper.k_print import across, basket, block, full, pad
from tests.paper.l_print import SMALL, beside, customer, inside, strip, tally

n, ch = figures("de"), figures("ch")


def de_altmuehl(d: Deal) -> str:
    """A hospital's stores system: own number in bold, amount in packs before the name, cost centre and store place, no prices."""
    customer(d, "Altmühltal")
    units = "pc=Stk case=Karton box=Box can=Kanister pack=Pack"
    items, number = basket(d, "pflege", 5, 11, ours="3#####", yours="#######", units=units), d.code("26-######")
    d.says(items, "bsdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-top:1.5pt solid #00695c;border-bottom:.5pt solid #00695c;padding:1.2mm 1mm;font-size:8pt}.t td{padding:1.3mm 1mm;border-bottom:.3pt dotted #666}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (
        row(f"{i.at}|<b>{i.ours}</b>|>{n(i.quantity, None)}|{i.unit}|{i.text}<br><small>{i.more}</small>|{i.yours}|=4{i.at % 7}10")
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:14pt;color:#00695c'>Klinikum Altmühltal</b><br>Abteilung Materialwirtschaft<br>{d.buyer.name}, {d.buyer.street}, {d.buyer.city}", f"<div class=r>Tel. {d.buyer.phone}<br>IK 260 914 477</div>")}<div style="height:9mm"></div>{sides(d.seller.block(), facts(f"Bestellauftrag|<b>{number}</b>", f"Auftragsdatum|{d.date(d.day)}", f"Anlieferung|{d.date(d.wanted)}, 6 bis 14 Uhr", "Besteller|Hr. Geisenfelder", "Debitor beim Lieferanten|418820"))}<p style="border:.5pt solid #00695c;padding:2mm"><b>Anlieferung:</b> {d.ship.block(" · ")} (Rampe 2, keine Fahrzeuge über 12 t)</p>{grid("Lfd.|Unsere Nr.|>Anz.|Geb.|Artikelbezeichnung|Bestell-Nr. Lieferant|=KST", body)}<p>Lieferscheine bitte in zweifacher Ausfertigung. Ersatzartikel nur nach Rücksprache.</p>{feet("Registergericht Ingolstadt HRB 440921", "Geschäftsführung: Dr. L. Haunschild", "Rechnungen: xrechnung@klinikum.example")}""",
    )


def de_regenbogen(d: Deal) -> str:
    """A kindergarten's form out of a word processor: captions inside framed cells, own rows, sum by hand of the leader."""
    customer(d, "Regenbogenland", within=9)
    items = basket(d, "kita", 4, 9, yours="######", few=SMALL)
    net = d.sum(items)
    d.says(items, "sdqupa", None, total=net, wanted=True)
    css = """body{font:10.4pt 'DejaVu Serif'}.t{width:100%;margin-top:-.6pt}.t th,.t td{border:.6pt solid #444;padding:1.2mm 1.6mm}.t th{font-size:8.4pt;background:#fdf1d6}"""
    body = pad(
        (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)} €|>{n(i.amount)} €") for i in items), 6, len(items) + 2
    )
    return sheet_of(
        css,
        f"""<h2 class=c style="margin:0 0 4mm">Bestellformular Verbrauchsmaterial</h2>{beside(inside("Einrichtung", f"<b>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}"), inside("Telefon", d.buyer.phone, "flex:.5"))}{beside(inside("Bestellt bei", d.seller.block(", ")), css="margin-top:-.6pt")}{beside(inside("Bestelldatum", d.date(d.day, "%e.%n.%Y")), inside("Gewünscht bis", d.date(d.wanted, "%e.%n.%Y")), inside("Kundennummer", "200 4418"), inside("Kostenstelle", "KiTa 07"), css="margin-top:-.6pt")}{grid("Best.-Nr.|Artikel|>Anzahl|Einheit|>Einzelpreis|>Gesamt", [body])}{beside(inside("Gesamtsumme", f"<b>{n(net)} €</b>"), inside("Unterschrift Leitung", hand("S. Löber")), css="margin-top:-.6pt")}<p style="font-size:9pt">Lieferung bitte nur zwischen 8 und 15 Uhr, Eingang Hofseite.</p>""",
    )


def de_oberneukirch(d: Deal) -> str:
    """A village's order slip for its yard: line of account, block number, amounts with units in one cell, seal and order clause."""
    customer(d, "Oberneukirch")
    items, number = basket(d, "garten", 3, 7, yours="##-###", few=(2, 4, 5, 6, 10, 20, 40)), d.code("0##/2026")
    d.says(items, "sdqup", number, currency="EUR", ship=d.ship.name)
    css = """body{font:10.2pt/1.35 'Liberation Serif'}.t{width:100%;margin-top:4mm}.t th{border:.6pt solid #000;padding:1mm 1.6mm;font-weight:normal;font-style:italic}.t td{border:.6pt solid #000;padding:1.2mm 1.6mm}.p td{padding:.4mm 6mm .4mm 0}"""
    body = (row(f"={i.at}|{i.text}<br>Art. {i.yours}|={n(i.quantity, None)} {i.unit}|>{n(i.price)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b>GEMEINDE OBERNEUKIRCH</b><br>Landkreis Bautzen<br>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}", f"<div style='border:1.2pt solid #000;padding:3mm 6mm;font-size:13pt'>Bestellschein<br>Nr. <b>{number}</b></div>")}<p style="margin:10mm 0 6mm">An<br>{d.seller.block()}</p>{facts(f"Oberneukirch, den|{d.date(d.day, '%e. %B %Y')}", "Produktsachkonto|54.10.01.425500", "Bearbeiter|Herr Domschke, Tel. 035951 25513", f"Empfangsstelle|{d.ship.block(', ')}")}<p>Aufgrund Ihres Angebotes werden hiermit bestellt:</p>{grid("=Nr.|Gegenstand der Lieferung|=Menge|>Preis je Einheit EUR, netto", body)}<p style="font-size:9pt">Der Bestellschein ist der Rechnung beizufügen. Rechnungen ohne Angabe der Bestellscheinnummer werden zurückgesandt.</p>{sides("", f"<div class=c>Im Auftrag<br>{hand('Domschke')}<br><small>(Siegel)</small></div>")}""",
    )


def de_petermoeller(d: Deal) -> str:
    """A bakery's spreadsheet: facts in a list above, coloured head, amount in bold before the packing, an empty column of remarks."""
    customer(d, "Petermöller", within=3)
    items = basket(d, "back", 5, 10, yours="####", few=(1, 2, 3, 4, 5, 8, 10, 15, 20))
    d.says([full(i, " / ") for i in items], "sdqu", None, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:10.4pt 'Liberation Sans'}.t{width:100%}.t th,.t td{border:.4pt solid #9a9a9a;padding:1.1mm 1.6mm}.t th{background:#8b5e34;color:#fff}.t tr:nth-child(odd) td{background:#faf5ef}"""
    body = (row(f"{i.yours}|{i.text}|><b>{n(i.quantity, None)}</b>|{i.unit}|") for i in items)
    return sheet_of(
        css,
        f"""<table style="width:100%;margin-bottom:4mm"><tr><td><b style="font-size:15pt">Rohstoffbestellung</b><td class=r>erstellt {d.date(d.day)}</table><table style="width:100%;margin-bottom:4mm">{row(f"Besteller|<b>{d.buyer.name}</b>, {d.buyer.street}, {d.buyer.city}")}{row(f"Lieferant|{d.seller.name}, {d.seller.city}")}{row(f"Lieferung am|<b>{d.date(d.wanted)}</b> vor 5 Uhr, Schlüsseltresor")}{row(f"Lieferort|{d.ship.block(', ')}")}{row("Rückfragen|Backstube, Herr Tietjen, 04791 88914")}</table>{grid("Artikelnr.|Rohstoff|>Bestellmenge|Gebinde|Bemerkung", body)}""",
    )


def de_greifswald(d: Deal) -> str:
    """An institute's order against an offer: catalogue numbers first, price by the pack, sums with tax, receiver and payer below."""
    customer(d, "Biochemie", within=20)
    items, number = basket(d, "labor", 3, 8, yours="@###.#", few=SMALL, units="pc=St. case=Kart. pack=Pkg. can=Fl."), d.code("BIO-26-####")
    net = d.sum(items)
    vat = tax(net, 19)
    d.says(items, "sdqupa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:9.8pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-bottom:1pt solid #000;padding:1mm}.t td{padding:1.2mm 1mm}.p td{padding:.2mm 4mm .2mm 0}.lab{font-weight:bold}"""
    body = (row(f"{i.yours}|{i.text}<br>{i.more}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<div style='font-size:12pt'>{d.buyer.name}</div>{d.buyer.street}<br>{d.buyer.city}", f"<div class=r>Telefon {d.buyer.phone}<br>USt-IdNr. {d.buyer.vat}</div>")}<hr><div style="margin:6mm 0">{d.seller.block()}</div><h3 style="margin:0 0 3mm">Auftragserteilung</h3>{facts(f"Auftrags-Nr.:|{number}", f"vom:|{d.date(d.day)}", f"Ihr Angebot:|{d.code('AN######')} vom {d.date(d.day.replace(day=1))}", "Finanzstelle:|3510 0072 / DFG Ro 1188", "Auftraggeber:|Dr. M. Rusnak, Labor 1.07")}<p>Hiermit erteilen wir Ihnen den Auftrag zur Lieferung von:</p>{grid("Kat.-Nr.|Artikel|>Menge|VPE|>Preis/VPE €|>Summe €", body)}{tally(("Zwischensumme", n(net)), ("Umsatzsteuer 19 %", n(vat)), ("Auftragssumme", n(net + vat)))}{across(block("Warenempfänger", d.ship.block()), block("Rechnung an", "Universitätskasse<br>Domstraße 11<br>17489 Greifswald"), css="margin-top:9mm")}<p>Gefahrstoffe mit aktuellem Sicherheitsdatenblatt liefern.</p>""",
    )


def de_lindenhof(d: Deal) -> str:
    """A care home's ward list: article with its number in brackets, packing, amount, a tick by hand, the ward as receiver."""
    customer(d, "Lindenhof", within=6)
    items, number = basket(d, "pflege", 5, 10, yours="######", few=(1, 2, 3, 4, 5, 6, 8)), d.code("WB3-###")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:10pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{background:#efe6f5;border:.5pt solid #7b5ea7;padding:1.2mm}.t td{border:.5pt solid #7b5ea7;padding:1.5mm 1.6mm}"""
    body = (row(f"{i.text} ({i.yours})|{i.unit}|><b>{n(i.quantity, None)}</b>|={hand('✓')}") for i in items)
    return sheet_of(
        css,
        f"""<div style="background:#7b5ea7;color:#fff;padding:3mm 5mm;font-size:13pt">Haus Lindenhof · Bestellung Pflegebedarf</div><p>{d.buyer.name}, {d.buyer.street}, {d.buyer.city}, Telefon {d.buyer.phone}</p>{strip(("Bestell-Nr.", number), ("Datum", d.date(d.day)), ("Wunschtermin", d.date(d.wanted)), ("Bestellt von", "Sr. Agnieszka"))}<p>Lieferant: {d.seller.block(", ")}<br>Abgabe bei: {d.ship.block(", ")}</p>{grid("Artikel (Artikelnummer)|Gebinde|>Bestellmenge|=geprüft", body)}""",
    )


def de_strassegger(d: Deal) -> str:
    """An Austrian builder's call: UID, site head in capitals, prices as agreed, unit before the amount, delivery with crane."""
    customer(d, "Strassegger", within=8)
    items, number = basket(d, "haustech", 4, 9, yours="@####", units="pc=Stk. m=lfm"), d.code("26-0###")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:10pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-bottom:1.6pt solid #c8102e;padding:1mm}.t td{padding:1.3mm 1mm;border-bottom:.3pt solid #bbb}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f"{i.at}|{i.unit}|>{n(i.quantity)}|{i.yours}|{i.text}<br><small>{i.more}</small>") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<div style='font:bold 19pt Liberation Sans Narrow;color:#c8102e'>STRASSEGGER BAU</div>{d.buyer.name}<br>{d.buyer.street}, {d.buyer.city}<br>{d.buyer.phone} · {d.buyer.vat}", f"<div style='margin-top:20mm'>{d.seller.block()}</div>")}<div style="margin:8mm 0 3mm;background:#f4f4f4;padding:2mm 3mm"><b>{d.ship.name}</b><br>{d.ship.street}, {d.ship.city}</div>{facts(f"Lieferabruf Nr.|<b>{number}</b>", f"Ausgestellt am|{d.date(d.day)}", f"Zuzustellen am|<b>{d.date(d.wanted)}</b>", "Polier|Hr. Hirschegger, 0664 410 22 95", "Preise|laut Rahmenvereinbarung 2026")}{grid("Pos|EH|>Menge|Artikel|Bezeichnung", body)}<p>Zustellung mit Kran. Leergebinde und Paletten werden getauscht.</p><p>Mit besten Grüßen<br>Ing. P. Strassegger</p>""",
    )


def de_wyrsch(d: Deal) -> str:
    """A Swiss fitter's trade program: address at the right, francs, amounts before the text, list price and per cent, tax at 8.1."""
    customer(d, "Wyrsch")
    items, number = basket(d, "haustech", 4, 9, yours="### ### ###", discount=True, units="pc=Stk m=m"), d.code("BE######")
    for i in items:
        i.text, i.more = i.text.replace("ß", "ss"), i.more.replace("ß", "ss")
    net = d.sum(items)
    vat = (net * Decimal("0.081")).quantize(Decimal("0.01"))
    d.says(items, "sdqupa", number, total=net + vat, currency="CHF", wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{padding:1mm;border-bottom:.7pt solid #000;border-top:.7pt solid #000}.t td{padding:1.2mm 1mm}.p td{padding:.2mm 5mm .2mm 0}"""
    body = (
        row(
            f">{ch(i.quantity)}|{i.unit}|{i.yours}|{i.text}|>{ch(i.price)}|>{ch(i.discount, 0) + ' %' if i.discount else ''}|>{ch(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>Sanitär · Heizung · Spenglerei<br>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.phone}", f"<div style='margin-top:16mm;width:70mm'>{d.seller.block()}</div>")}<div style="height:8mm"></div>{facts(f"Stans, {d.date(d.day)}|", f"Bestellung|<b>{number}</b>", "Kommission|Neubau Seeblick / Haus B", f"Liefertermin|{d.date(d.wanted, '%d.%m.%Y')}", f"Lieferung an|{d.ship.block(', ')}", "Ihr Ansprechpartner|Beat Odermatt")}{grid(">Anzahl|Einh.|Art. Nr.|Bezeichnung|>Brutto|>Rabatt|>Netto CHF", body)}{tally(("Total exkl. MWST", ch(net)), ("MWST 8.10 %", ch(vat)), ("Total inkl. MWST CHF", ch(net + vat)), wide=74)}<p>{d.buyer.vat}</p>""",
    )


LAYOUTS = [
    (de_altmuehl, 1),
    (de_regenbogen, 1),
    (de_oberneukirch, 1),
    (de_petermoeller, 1),
    (de_greifswald, 2),
    (de_lindenhof, 1),
    (de_strassegger, 1),
    (de_wyrsch, 1),
]
