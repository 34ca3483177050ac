"""Set l: what German makers, a carrier, a fitter, a locksmith and a steel builder print from their systems."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import feet, sides, sums
from tests.paper.k_print import across, basket, block, full
from tests.paper.l_print import customer, strip, tally

n = figures("de")


def de_thalbach(d: Deal) -> str:
    """A large maker's standard form: head of the table in two rows, numbers of goods above, amounts below, own and supplier's number."""
    customer(d, "Thalbach")
    units = "pc=ST roll=ROL pair=PAA can=KAN"
    items, number = basket(d, "metall", 6, 12, ours="10####-0#", yours="@@######", per=True, units=units), d.code("45000#####")
    net = d.sum(items)
    d.says(items, "bsdqupka", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t td{padding:.3mm 1mm}.t .h td{border-top:.6pt solid #000;font-weight:bold}.t .h2 td{border-bottom:.6pt solid #000;font-weight:bold}.p td{padding:0 3mm .3mm 0}tbody.i{break-inside:avoid}tbody.i tr:first-child td{padding-top:2.4mm}"""
    head = row("Pos.|Material|Bezeichnung|||", "h") + row("||Bestellmenge|Einheit|>Preis pro Einheit|>Nettowert", "h2")
    body = "".join(
        f"<tbody class=i>{row(f'{i.at * 10:05d}|{i.ours}|{i.text}|||')}{row(f'||{n(i.quantity, None)}|{i.unit}|>{n(i.price)} EUR / {i.per} {i.unit}|>{n(i.amount)}')}{row(f'||Ihre Materialnummer: {i.yours}|||')}{row('||Abnahmeprüfzeugnis 3.1 nach EN 10204 beilegen|||') if i.at == 2 else ''}</tbody>"
        for i in items
    )
    right = f"<b style='font-size:12pt'>Bestellung</b><br><br>Bestellnummer/Datum<br>{number} / {d.date(d.day)}<br>Ansprechpartner/Telefon<br>Fr. Deininger / 07364 9555-218<br>Unser Zeichen<br>EK-C4"
    return sheet_of(
        css,
        f"""<div style="font:bold 15pt 'Liberation Sans Narrow';letter-spacing:1pt">THALBACH ANTRIEBSSYSTEME</div>{sides(f"<div style='margin-top:18mm'><small><u>{d.buyer.block(', ')}</u></small><br>{d.seller.block()}<br>{d.seller.country}</div>", f"<div style='width:68mm;margin-top:8mm'>{right}</div>")}<p style="margin-top:10mm">Bitte liefern an:<br>{d.ship.block()}</p><p><b>Liefertermin: &nbsp; Tag {d.date(d.wanted)}</b></p>{facts("Lieferbedingung:|DAP Heidenheim", "Zahlungsbed.:|Innerhalb von 14 Tagen 3 % Skonto, 45 Tage netto")}<table class=t><thead>{head}</thead>{body}</table><hr>{sides("<b>Gesamtnettowert ohne Mwst EUR</b>", f"<b>{n(net)}</b>")}<p>Es gelten unsere Allgemeinen Einkaufsbedingungen. Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.</p>""",
    )


def de_kestermann(d: Deal) -> str:
    """A carrier's business central: supplier left without label, facts in two columns with colons, discount, tax table at the foot."""
    customer(d, "Kestermann")
    items, number = basket(d, "pack", 4, 9, yours="#####", discount=True), d.code("EB26-0####")
    net = d.sum(items)
    vat = tax(net, 19)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:8.6pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{padding:0 2mm 1mm 0;border-bottom:.8pt solid #000;vertical-align:bottom}.t td{padding:1mm 2mm 0 0}.p td{padding:0 4mm 0 0}"""
    body = (
        row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.discount, None) if i.discount else ''}|>{n(i.amount)}")
        for i in items
    )
    right = facts(f"Datum:|{d.date(d.day)}", "Einkäufer:|T. Holtgrewe", f"Belegnr.:|{number}", "Ihre Kreditorennr.:|K70233", f"Erwartetes Wareneingangsdatum:|{d.date(d.wanted)}", "Zahlungsbedingungen:|30 Tage netto")  # fmt: skip
    return sheet_of(
        css,
        f"""{sides("<div style='font:bold 14pt DejaVu Sans Condensed'>Einkaufsbestellung</div>", f"<div class=r><b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Telefon {d.buyer.phone}</div>")}<div style="height:12mm"></div>{sides(d.seller.block(), right)}<div style="margin-top:6mm"><b>Lief. an Adresse</b><br>{d.ship.block()}</div>{grid("Nr.|Beschreibung|>Menge|Einheit|>EK-Preis ohne MwSt.|>Zeilenrabatt %|>Zeilenbetrag ohne MwSt.", [row("|Angebot 26-10447 / Rahmenpreise 2026|||||"), *body, row("|Anlieferung bitte auf Tauschpaletten|||||")])}{tally(("Total EUR ohne MwSt.", n(net)), ("19 % MwSt.", n(vat)), ("Total EUR inkl. MwSt.", n(net + vat)), wide=72)}{feet(f"USt-IdNr.<br>{d.buyer.vat}", "Bank<br>Sparkasse Osnabrück", "IBAN<br>DE02 2655 0105 0000 1234 56", f"Telefon<br>{d.buyer.phone}", "E-Mail<br>einkauf@kestermann.example")}""",
    )


def de_kranichfeld(d: Deal) -> str:
    """A ventilation fitter's order of the site: amounts before the unit, two lines of text, net prices, project and site beside the supplier."""
    customer(d, "Kranichfeld")
    units = "pc=Stk roll=Rol pack=Pck"
    items, number = basket(d, "luft", 5, 12, yours="#######", discount=True, units=units), d.code("B26/####")
    for i in items:
        i.price = (i.price * (100 - i.discount) / 100).quantize(i.price)
        i.discount = i.discount * 0
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{background:#dfeaf2;padding:1.4mm 1mm;border-top:1pt solid #2a6f97;border-bottom:1pt solid #2a6f97}.t td{padding:1.2mm 1mm;border-bottom:.3pt solid #b8c8d4}.p td{padding:.4mm 5mm .4mm 0}.lab{color:#2a6f97;font-weight:bold}"""
    body = (row(f"{i.at}.0|{n(i.quantity)}|{i.unit}|<b>{i.text}</b><br>{i.more}|{i.yours}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div style="height:6mm;background:#2a6f97;margin-bottom:3mm"></div>{sides(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street} · {d.buyer.city}", f"Fon {d.buyer.phone}<br>einkauf@kranichfeld-klima.example")}{across(block("Firma", d.seller.block()), block("Projekt", "2026-041 Weimar, GS Nord<br>BL: R. Töpfer, 0151 4471 208"), block("Baustellenanschrift", d.ship.block()), css="margin-top:12mm")}<h2 style="font-size:13pt;margin:8mm 0 1mm">Materialbestellung {number} vom {d.date(d.day)}</h2><p style="margin:1mm 0">Wir bestellen auf Grundlage Ihrer Jahreskonditionen. Anlieferung am <b>{d.date(d.wanted)}</b> ab 7:00 Uhr, nur nach Anruf.</p>{grid("Pos.|Menge|ME|Leistung / Material|Ihre Art.-Nr.|>Netto-EP|>Gesamtpreis", body)}{tally(("Bestellsumme netto", n(net) + " €"))}<p>Zahlung: 10 Tage 2 %, 30 Tage netto. Steuerschuldnerschaft gemäß § 13b UStG trifft nicht zu.</p>""",
    )


def de_lohmann(d: Deal) -> str:
    """A steel builder's commercial package over pages: sums carried, price unit in its own column, discount, own number and the supplier's below."""
    customer(d, "Lohmann")
    items, number = (
        basket(d, "metall", 15, 24, ours="L-####", yours="##.####", per=True, discount=True, units="pc=Stck"),
        d.code("260####"),
    )
    net = d.sum(items)
    vat = tax(net, 19)
    d.says(items, "bsdqupka", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border:.5pt solid #000;padding:.8mm 1mm;font-weight:normal;background:#eee}.t td{border-left:.5pt solid #000;border-right:.5pt solid #000;padding:1mm}.t{border-bottom:.5pt solid #000}.p td{padding:0 4mm .4mm 0}.lab{font-size:7pt}"""
    heads = "Pos|Art.-Nr.|Bezeichnung|>Menge|ME|>Preis|>PE|>Rab. %|>Betrag"

    def line(i) -> str:  # type: ignore[no-untyped-def]
        return row(
            f"{i.at}|{i.ours}|{i.text}<br>Ihre Nr. {i.yours}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.discount, 1) if i.discount else ''}|>{n(i.amount)}"
        )

    sheets = list(d.pages(items, 12, 18))
    carried, out = d.sum([]), []
    for at, part in enumerate(sheets):
        before = row(f"||<i>Übertrag von Seite {at}</i>||||||><i>{n(carried)}</i>") if at else ""
        carried += d.sum(part)
        after = row(f"||<i>Zwischensumme</i>||||||><i>{n(carried)}</i>") if part is not sheets[-1] else ""
        top = f"<div style='break-before:page;border-bottom:.5pt solid;margin-bottom:3mm'>{sides(f'{d.buyer.name} – Bestellung {number} vom {d.date(d.day)}', f'Seite {at + 1}')}</div>"
        out.append((top if at else "") + grid(heads, [before, *map(line, part), after]))
    ship = f"Versandanschrift: {d.ship.block(', ')}"
    return sheet_of(
        css,
        f"""<div class=r style="font:bold 17pt 'Liberation Serif'">Lohmann &amp; Westrup<div style="font:8pt 'Liberation Sans'">Stahlbau · Metallbau · Montage</div></div>{sides(f"<div style='margin-top:8mm'><small>{d.buyer.block(' | ')}</small><br><br>{d.seller.block()}</div>", "<div style='height:5mm'></div>" + facts("|<b>BESTELLUNG</b>", f"Nummer|{number}", f"Datum|{d.date(d.day)}", "Lieferanten-Nr.|70051", "Sachbearbeiter|Herr Budde", "Durchwahl|-27", "Seite|1"))}<p style="margin-top:8mm">{ship}<br>Lieferung bis spätestens: {d.date(d.wanted)}<br>Versandart: Spedition, frei Verwendungsstelle</p>{out[0]}{"".join(out[1:])}{strip(("Nettobetrag", n(net)), ("MwSt.-Satz", "19,00 %"), ("MwSt.-Betrag", n(vat)), ("Endbetrag EUR", f"<b>{n(net + vat)}</b>"), css="margin-top:4mm")}<p>Stahl nur mit Werkszeugnis 2.2. Teillieferungen bitte vorher abstimmen. Gerichtsstand ist Essen.</p>""",
    )


def de_reitberger(d: Deal) -> str:
    """A locksmith's short order out of a word processor: blocks of words by tabs, the supplier's number first, the signature scanned."""
    customer(d, "Reitberger", within=5)
    items = basket(d, "metall", 3, 7, yours="####.##", units="pc=Stk. pair=Paar roll=Rolle can=Gebinde")
    d.says(items, "sdqu", None, currency=None, wanted=True)
    css = """body{font:11pt/1.45 'Liberation Sans'}.t{width:100%;margin:5mm 0}.t th{text-decoration:underline;font-weight:normal;padding-bottom:2mm}.t td{padding:.8mm 4mm .8mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}&nbsp;&nbsp;|{i.unit}") for i in items)
    return sheet_of(
        css,
        f"""<div style="border:1.5pt solid #000;padding:3mm 5mm;display:inline-block"><b>Schlosserei Anton Reitberger</b><br>{d.buyer.street}, {d.buyer.city}<br>Telefon {d.buyer.phone} &nbsp; Fax {d.buyer.phone[:-1]}9</div><p style="margin-top:10mm">Firma<br>{d.seller.block()}</p><p class=r>Vilsbiburg, {d.date(d.day)}</p><p><b>Betreff: Bestellung</b></p><p>Grüß Gott,</p><p>bitte liefern Sie uns bis zum {d.date(d.wanted, "%e. %B %Y")} folgende Teile:</p>{grid("Nummer|Artikel|>Menge&nbsp;&nbsp;|Einheit", body)}<p>Preise wie gehabt. Was nicht lagernd ist, bitte gleich kurz anrufen.</p><p>Mit freundlichem Gruß</p><p style="font:italic 18pt 'Liberation Serif';color:#22306e">A. Reitberger</p>""",
    )


def de_anlage(d: Deal) -> str:
    """A maker's order by its newer portal: cards of facts in three rows, each line's date, own number in front, incoterm, net sum."""
    customer(d, "Thalbach")
    items, number = basket(d, "metall", 3, 8, ours="A#####.##", yours="##-####", spread=True, units="pc=Stk."), d.code("BST-2026-0####")
    net = d.sum(items)
    d.says([full(i) for i in items], "bsdqupat", number, total=net, ship=d.ship.name)
    css = """body{font:9pt 'DejaVu Sans'}.t{width:100%;margin-top:6mm}.t th{font-size:7.4pt;text-transform:uppercase;color:#666;padding:1mm 1.6mm;border-bottom:1.2pt solid #e07a00}.t td{padding:1.6mm;border-bottom:.3pt solid #ccc}.lab{font-size:7pt;color:#999;text-transform:uppercase}"""
    body = (
        row(f"{i.at}|{i.ours}<br><span style='color:#888'>{i.yours}</span>|{i.text}|{d.date(i.date)}|>{n(i.quantity, None)}&nbsp;{i.unit}|>{n(i.price)}&nbsp;€|>{n(i.amount)}&nbsp;€")
        for i in items
    )  # fmt: skip
    return sheet_of(
        css,
        f"""{sides(f"<span style='font-size:18pt;color:#e07a00'>Bestellung</span><br>{number}", f"<div class=r><b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}</div>")}{across(block("Lieferant", d.seller.block()), block("Lieferadresse", d.ship.block()), block("Rechnungsadresse", d.buyer.block()), css="margin-top:9mm")}{across(block("Belegdatum", d.date(d.day)), block("Angelegt von", "N. Okafor"), block("Incoterms", "DAP Heidenheim"), block("Zahlungsziel", "30 Tage"), css="margin-top:5mm")}{grid("#|Unsere / Ihre Nr.|Beschreibung|Lieferdatum|>Menge|>Stückpreis|>Summe", body)}{sums(("Summe netto", n(net) + " €"), css="margin-top:4mm")}<p style="margin-top:8mm;color:#666">Bitte bestätigen Sie diese Bestellung innerhalb von zwei Arbeitstagen.</p>""",
    )


def de_burmester(d: Deal) -> str:
    """A fitter's mail as it came out of the printer: head of the mail, a line each with amount, number and words, signature."""
    customer(d, "Burmester", within=4)
    items = basket(d, "luft", 3, 7, yours="######", units="pc=Stück roll=Rollen")
    d.says(items, "sdqu", None, currency=None, wanted=True)
    css = """body{font:10.5pt/1.5 'Liberation Sans'}.p td{padding:.2mm 5mm .2mm 0}.p td:first-child{font-weight:bold}.t{margin:3mm 0}.t td{padding:0 5mm 0 0}"""
    body = "".join(row(f">{n(i.quantity, None)}|{i.unit}|{i.yours}|{i.text}") for i in items)
    return sheet_of(
        css,
        f"""<b>Jens Burmester</b><hr>{facts("Von:|Jens Burmester &lt;j.burmester@kkburmester.example&gt;", f"Gesendet:|{d.date(d.day, '%e. %B %Y')} 06:{d.rng.randrange(10, 59)}", f"An:|Verkauf {d.seller.name}", "Betreff:|Bestellung Material Klimaanlage Kreishaus")}<p style="margin-top:8mm">Moin zusammen,</p><p>bitte für {d.date(d.wanted, "%e. %B %Y")} einmal fertig machen und zu uns ins Lager bringen:</p><table class=t>{body}</table><p>Kommission Kreishaus. Kundennummer 30117. Falls etwas nicht da ist, den Rest trotzdem schicken.</p><p>Gruß<br>Jens Burmester</p><p style="font-size:9pt;color:#555">{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>Tel. {d.buyer.phone}<br>USt-IdNr. {d.buyer.vat}</p>""",
    )


LAYOUTS = [
    (de_thalbach, 2),
    (de_kestermann, 1),
    (de_kranichfeld, 1),
    (de_lohmann, 2),
    (de_reitberger, 1),
    (de_anlage, 1),
    (de_burmester, 1),
]
