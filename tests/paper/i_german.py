"""Set i: what the larger German, Austrian and Swiss systems print: a gear maker, a builder, a cable car maker, a tinsmith, a dairy."""

from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.i_print import bottom, mark, meet, pieces, sheets, stripes

n, ch = figures("de"), figures("ch")
TERMS = (
    "Geltung: Wir bestellen ausschließlich zu diesen Bedingungen. Verkaufsbedingungen des Lieferanten gelten auch dann nicht, wenn wir ihnen nicht gesondert widersprechen.",
    "Preise sind Festpreise einschließlich Verpackung, Fracht und Versicherung bis zur angegebenen Versandanschrift. Mindermengenzuschläge werden nicht anerkannt.",
    "Termine sind verbindlich. Bei Verzug sind wir berechtigt, je angefangener Woche 0,5 % des Bestellwertes, höchstens 5 %, als Vertragsstrafe einzubehalten.",
    "Lieferscheine sind in 2-facher Ausfertigung beizulegen. Auf ihnen sind Bestellnummer, unsere Artikelnummer und die Menge anzuführen.",
    "Gewährleistung: Die Frist beträgt 24 Monate ab Übernahme. Die Untersuchung nach § 377 UGB kann binnen 14 Tagen erfolgen.",
    "Rechnungen sind an die angegebene Rechnungsanschrift zu senden; die Zahlungsfrist läuft ab Eingang von Ware und Rechnung.",
    "Auf das Rechtsgeschäft ist österreichisches Recht unter Ausschluss des UN-Kaufrechts anzuwenden.",
)


def de_antrieb(d: Deal) -> str:
    """The oldest form of the great system: typewriter letters, five-digit positions, each item over four lines, price per 100 or 1000."""
    meet(d, "Thalmeyer")
    items, number = d.take(3, 7, ours="1000####", yours="@@####", per=True, short=True), d.code("4500######")
    net = d.sum(items)
    d.says(items, "bsdqupka", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:8.6pt 'Liberation Mono'}.s{font-size:6.4pt;text-decoration:underline;margin-top:22mm}.box{border:.6pt solid #000;padding:2mm 3mm;float:right;width:96mm;white-space:nowrap}.p td{padding-right:2mm}.t{width:100%;margin-top:4mm;border-top:.6pt solid #000;border-bottom:.6pt solid #000}.t td,.t th{padding:.2mm 1mm;font-weight:normal}.h th{border-bottom:.6pt solid #000}"""

    def item(i: Item) -> str:
        return f"""<tr><td>{i.at * 10:05d}<td>{i.ours}<td colspan=3>{i.text}</tr><tr><td><td class=r>{pieces(i.quantity)}<td>&nbsp;{i.unit}<td class=r>{n(i.price)} EUR / {i.per} {i.unit}<td class=r>{n(i.amount)}</tr><tr><td><td><td colspan=3>{i.more}</tr><tr><td><td><td colspan=3 style="padding-bottom:3mm">Ihre Materialnummer: {i.yours}</tr>"""

    head = """<tr><th>Pos.<th>Material<th colspan=3>Bezeichnung</tr><tr class=h><th><th class=r>Bestellmenge<th>&nbsp;Einheit<th class=r>Preis pro Einheit<th class=r>Nettowert</tr>"""
    return sheet_of(
        css,
        f"""<div class=r>{mark("hex", "#123c69")} <b style="font:bold 18pt 'Liberation Sans';color:#123c69">THALMEYER</b></div><div class=box>{facts(f"Bestellnummer/Datum&emsp;|{number} / {d.date(d.day)}", "AnsprechpartnerIn|Frau Knoblauch", f"Telefon|{d.buyer.phone[:-1]}417", "Unsere Referenz|EK2 / 0310", "Ihre Lieferantennr.|0000104417")}</div><div class=s>{d.buyer.name},<br>Postfach 11 40, 73401 Aalen</div><br>Firma<br>{d.seller.block()}<div style="clear:both;margin-top:14mm"></div><b>Bestellung</b><br><br>Bitte liefern Sie an:<br>{d.ship.block()}<br><br>Lieferdatum: Tag {d.date(d.wanted)}<br><br>Lieferbedingungen: DAP Essingen&emsp;&emsp;Währung: EUR<br>Zahlungsbedingungen: innerhalb 14 Tagen 2 % Skonto, 30 Tage ohne Abzug
        <table class=t>{head}{"".join(map(item, items))}</table><table style="width:100%"><tr><td>Gesamtnettowert ohne MwSt. EUR<td class=r>{n(net)}</tr></table><br>Auf allen Papieren ist unsere Bestellnummer anzugeben. Es gelten unsere Einkaufsbedingungen Stand 03/2024.{bottom(lines("Thalmeyer Antriebstechnik GmbH", "Sitz Aalen, HRB 501880 AG Ulm"), lines("Geschäftsführer: Dr. Ing. Falk Thalmeyer", "USt-IdNr. " + d.buyer.vat), lines("KSK Ostalb DE41 6145 0050 0880 3140 10", "BIC OASPDE6AXXX"))}""",
    )


def de_ackenhausen(d: Deal) -> str:
    """A builder's order out of the business central: two columns of unlabelled blocks, labels in grey, discount per cent, tax summed below, a line of text between the items."""
    meet(d, "Ackenhausen")
    items, number = d.take(5, 9, yours="######", discount=True), d.code("EB26-0####")
    net = d.sum(items)
    vat = tax(net, 19)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'DejaVu Sans Condensed';color:#222}.t{width:100%;margin:4mm 0}.t th{border-bottom:1.2pt solid #a33;padding:1mm;vertical-align:bottom;font-weight:bold;font-size:8pt}.t td{padding:.9mm 1mm}.t td:nth-child(2){width:44mm}.p td{padding:0 4mm .4mm 0}.p td:first-child{color:#777}"""
    body = (
        row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.discount, 0) if i.discount else ''}|>{n(i.amount)}")
        + row(f"|{i.more}|||||", kind="m")
        + (row("|Anlieferung nur mit Solofahrzeug, Kranentladung bauseits. Bitte vorher avisieren.|||||") if i.at == 3 else "")
        for i in items
    )
    return sheet_of(
        css + ".m td{font-size:7.6pt;color:#666;padding-bottom:1.6mm}",
        f"""<table style="width:100%"><tr><td><h1 style="font-weight:normal;margin:0 0 2mm">Bestellung {number}</h1><span style="color:#777">Seite 1 / 1</span><td class=r>{mark("house", "#a33", 18)}</tr></table><table style="width:100%;margin-top:8mm"><tr><td style="width:50%">{d.seller.block(country=True)}<td>{d.buyer.block(country=True)}</tr></table><br>
        <table style="width:100%"><tr><td style="width:50%">{facts("Kred.-Nr.|K10881", f"Belegdatum|{d.date(d.day, '%e. %B %Y')}", "Einkäufer|Silke Wehmeyer", "Ihre Referenz|Tel. mit Hr. Lohse")}<td>{facts(f"Erwartetes Wareneingangsdatum|{d.date(d.wanted, '%e. %B %Y')}", "Lieferbedingung|frei Baustelle, abgeladen", "Zahlungsbedingung|30 Tage netto", "Kostenträger|26-0114")}</tr></table>
        {grid("Nr.|Beschreibung|>Menge|Einheit|>EK-Preis ohne MwSt.|>Rabatt %|>Betrag ohne MwSt.", body)}<table style="margin-left:auto;width:75mm">{row(f"Total EUR ohne MwSt.|>{n(net)}")}{row(f"19 % MwSt.|>{n(vat)}")}{row(f"<b>Total EUR inkl. MwSt.</b>|><b>{n(net + vat)}</b>")}</table><br><b>Lieferadresse</b><br>{d.ship.block()}{bottom(lines("Telefon " + d.buyer.phone, "einkauf@ackenhausen-bau.example"), lines("USt-IdNr.", d.buyer.vat), lines("Bank", "Kasseler Sparkasse"), lines("IBAN", "DE08 5205 0353 0088 0314 00"))}""",
    )


def de_tirolia(d: Deal) -> str:
    """An Austrian maker's: everything framed, own numbers above the supplier's, a date for each position, prices with three decimals, terms on the back."""
    meet(d, "Tirolia")
    items, number = d.take(3, 6, ours="TS-#####", yours="###.###", spread=True, places=3), d.code("BE-26/####")
    net = d.sum(items)
    d.says(items, "bsdqupat", number, total=net, ship=d.ship.name)
    css = """body{font:8.8pt 'Liberation Sans'}.f{width:100%}.f td{border:.6pt solid #333;padding:1.2mm 2mm;width:33%}.f small{display:block;color:#555;font-size:6.8pt}.t{width:100%;margin-top:3mm}.t th,.t td{border:.6pt solid #333;padding:1mm 1.4mm}.t th{background:#ddd;font-size:7.6pt}"""
    body = (
        row(f"={i.at}|{i.ours}<br>{i.yours}|{i.text}<br><small>{i.more}</small>|={d.date(i.date)}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price, 3)}|>{n(i.amount)}")
        for i in items
    )  # fmt: skip
    foot = f"<tr><td colspan=7 class=r>Bestellwert netto in EUR<td class=r><b>{n(net)}</b></tr>"
    return sheet_of(
        css,
        f"""<table style="width:100%;margin-bottom:4mm"><tr><td>{mark("peak", "#b00020", 16)} <b style="font-size:20pt;letter-spacing:2pt">tirolia</b><td class=r>{d.buyer.block(" · ")}<br>Tel. {d.buyer.phone} · UID {d.buyer.vat}<br>FN 288031 k, LG Innsbruck</tr></table><table class=f><tr><td rowspan=2><small>An den Lieferanten</small>{d.seller.block(country=True)}<td><small>BESTELLUNG Nr.</small><b>{number}</b><td><small>vom</small><b>{d.date(d.day)}</b></tr><tr><td><small>Sachbearbeiter / DW</small>Ing. Oberhauser / 31<td><small>Projekt</small>8-SBK Horn II</tr><tr><td><small>Versandanschrift</small>{d.ship.block()}<td><small>Rechnungsanschrift</small>wie oben, 1-fach per E-Mail<td><small>Konditionen</small>14 Tage 3 %, 30 Tage netto, DDP</tr></table>{grid("=Pos|Unsere Art.Nr.<br>Ihre Art.Nr.|Bezeichnung|=Liefertermin|>Menge|EH|>Preis/EH netto|>Positionswert", body, foot=foot)}<p>Wir ersuchen um Auftragsbestätigung binnen 3 Tagen. Gerichtsstand ist Innsbruck.</p><p>Mit freundlichen Grüßen<br><br><i style="font:italic 15pt 'Liberation Serif'">M. Oberhauser</i></p><div style="break-before:page;columns:2;font-size:7pt;text-align:justify"><b>Allgemeine Einkaufsbedingungen der {d.buyer.name}, Fassung 1.2.2024</b>{"".join(f"<p>{at}. {text}</p>" for at, text in enumerate(TERMS, 1))}</div>""",
    )


def de_spengler(d: Deal) -> str:
    """A Swiss tinsmith's: address window at the right, francs with apostrophes, new VAT rate, a commission line, few labels."""
    meet(d, "Zurbriggen")
    items, number = d.take(3, 6, yours="##.###.##"), d.code("26#####")
    net = d.sum(items)
    vat = tax(net, "8.1")
    d.says(items, "sdqupa", number, total=net + vat, currency="CHF", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt 'Liberation Sans'}.t{width:100%;margin:6mm 0 0}.t th{font-weight:normal;font-style:italic;border-bottom:.5pt solid #000;padding:0 1.2mm 1mm}.t td{padding:1.4mm 1.2mm 0}.p td{padding:.4mm 6mm .4mm 0}.z td{border-top:.5pt solid #000;border-bottom:2pt double #000;font-weight:bold;padding:1mm}"""
    body = (row(f"{i.yours}|{i.text}<br>{i.more}|>{ch(i.quantity)}|{i.unit}|>{ch(i.price)}|>{ch(i.amount)}") for i in items)
    foot = row(f"||||Zwischentotal|>{ch(net)}") + row(f"||||MWST 8.1 %|>{ch(vat)}") + row(f"||||Total CHF|>{ch(net + vat)}", kind="z")
    return sheet_of(
        css,
        f"""<div style="background:#4a5a3a;height:3mm"></div><table style="width:100%;margin-top:3mm"><tr><td><b style="font-size:15pt">Zurbriggen</b><br>Spenglerei · Bedachungen · Blitzschutz<td class=r style="font-size:8pt">{lines(d.buyer.name, d.buyer.street, d.buyer.city, d.buyer.phone, d.buyer.vat)}</tr></table><div style="margin:18mm 0 14mm 105mm">{d.seller.block(country=True)}</div>{d.buyer.city[5:]}, {d.date(d.day, "%e. %B %Y")}<h2 style="margin:6mm 0 3mm">Bestellung {number}</h2>{facts("Kommission|Schulhaus Bächtolina", "Ihr Kontakt|Pirmin Zurbriggen, 079 880 31 40", f"Lieferung|{d.date(d.wanted, '%e. %B %Y')}, ab 07.00 Uhr", f"Lieferort|{d.ship.block(', ')}")}{grid("Artikel|Bezeichnung|>Anzahl|Einh.|>Ansatz|>Betrag", body, foot=foot)}<p style="margin-top:8mm">Besten Dank für die prompte Lieferung.</p>{bottom("Walliser Kantonalbank, 1950 Sitten", "CH93 0076 5000 S088 0314 0", d.buyer.vat)}""",
    )


def de_molkerei(d: Deal) -> str:
    """A dairy's long list, cut by hand: the head comes again on each page in short, carry-overs at foot and top, units in words, freight."""
    meet(d, "Hochrhön")
    items, number = d.take(25, 31, ours="#####", yours="#######"), d.code("B-2600####")
    net, parts, before = d.sum(items), list(d.pages(items, 18, 24)), d.sum([])
    d.says(items, "bsdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'Liberation Sans Narrow'}.t{width:100%;margin:3mm 0}.t th{background:#e3edf7;padding:1mm;border-top:.5pt solid #36c;border-bottom:.5pt solid #36c}.t td{padding:.9mm 1mm;border-bottom:.2pt dotted #999}.p td{padding:0 4mm .5mm 0}.u td{font-style:italic;border:0}"""
    out = []
    for at, part in enumerate(parts, 1):
        head = f"""<table style="width:100%"><tr><td><b style="color:#36c;font-size:13pt">Molkerei Hochrhön eG</b><td class=r>Bestellung {number} vom {d.date(d.day)}<br>Blatt {at} von {len(parts)}</tr></table>"""
        if at == 1:
            head += f"""<div style="font-size:6.5pt;margin-top:10mm">{d.buyer.block(" · ")}</div><table style="width:100%;margin:2mm 0 8mm"><tr><td style="width:62%">{d.seller.block()}<td>{facts(f"Bestell-Nr.|<b>{number}</b>", f"Bestelldatum|{d.date(d.day)}", f"Liefertermin (fix)|{d.date(d.wanted)}", "Ihre Kd-Nr.|20088", "Besteller|H. Zehner, Lager", f"Tel.|{d.buyer.phone[:-1]}27")}</tr></table><b>Anlieferung:</b> {d.ship.block(", ")}; Warenannahme Mo–Fr 6–12 Uhr"""
        top = row(f"|||||Übertrag||>{n(before)}", kind="u") if at > 1 else ""
        before += d.sum(part)
        label = "Zwischensumme" if at < len(parts) else "Gesamtsumme EUR netto"
        body = (row(f"{i.at}|{i.ours}|{i.yours}|{i.text} <br><small>{i.more}</small>|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in part)  # fmt: skip
        foot = f"<tr class=u><td colspan=7 class=r>{label}<td class=r><b>{n(before)}</b></tr>"
        out.append(head + grid("Pos|Art.|Liefer.-Art.|Bezeichnung|>Menge|ME|>Preis|>Betrag EUR", [top, *body], foot=foot))
    return sheet_of(css, sheets(out) + "<p>Lebensmittelechtheit ist auf dem Lieferschein zu bestätigen (VO (EG) 1935/2004).</p>")


def de_abruf(d: Deal) -> str:
    """A paper mill's call-off from a blanket order: bar code, the blanket's number beside the call's, no prices, unloading point and shift."""
    meet(d, "Obergrund")
    items, number = d.take(2, 5, ours="7##-####", yours="#####-#", short=True), d.code("AR88####")
    d.says(items, "bsdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:10pt 'Liberation Sans'}.t{width:100%;margin:6mm 0}.t th{border:1pt solid #000;padding:1.4mm;background:#000;color:#fff}.t td{border:1pt solid #000;padding:1.6mm}.q td{padding:0 9mm 1mm 0;font-size:11pt}.cap td{font-size:7.4pt;padding-bottom:0}"""
    body = (row(f"{i.at:03d}|>{n(i.quantity, None)}|{i.unit}|{i.text}<br><small>{i.more}</small>|{i.ours}|{i.yours}") for i in items)
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:22pt">LIEFERABRUF</b><br>zur Rahmenbestellung {d.code("RB-2025-0##")}<td class=r>{stripes(number)}<br>{number}</tr></table><hr>{strips(f"Abruf-Nr.|<b>{number}</b>", f"Abrufdatum|{d.date(d.day)}", f"Eintreffend am|<b>{d.date(d.wanted)}</b>", "Schicht|Früh", "Abladestelle|Tor 17 / PM 4")}<table style="width:100%;margin-top:5mm"><tr><td><small>Auftraggeber</small><br>{d.buyer.block()}<td><small>Lieferant (104880)</small><br>{d.seller.block()}<td><small>Empfänger der Ware</small><br>{d.ship.block()}</tr></table>{grid("Pos|>Abrufmenge|ME|Gegenstand|Obergrund-Nr.|Bestellzeichen Lieferant", body)}<p>Preise und Bedingungen gemäß Rahmenbestellung. Jede Palette trägt die Abrufnummer als Strichcode.</p><table style="margin-top:12mm"><tr><td style="border-top:.5pt solid #000;width:60mm;font-size:8pt">Disposition, Voigtländer<td style="width:20mm"><td style="border-top:.5pt solid #000;width:60mm;font-size:8pt">Freigabe Instandhaltung</tr></table>""",
    )


LAYOUTS = [(de_antrieb, 2), (de_ackenhausen, 1), (de_tirolia, 1), (de_spengler, 2), (de_molkerei, 1), (de_abruf, 1)]
