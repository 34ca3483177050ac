"""Set o: what a renter of stage lights, a beekeeper, an orthopaedic workshop, an organ builder, a lift service, an alpine dairy and a sign maker send."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.o_print import FEW, beside, box, halves, leaf, order, over, reckon, thirds

n, curly = figures("de"), figures("curly")


def de_lumenwerk(d: Deal) -> str:
    """A renter's order program: address in the window, facts at the right, plain ruled table, net and tax, bank details in three columns."""
    items = order(d, "Lumenwerk", "buehne", 2, 9, yours="########", few=FEW, units="pc=Stk roll=Rol m=m can=Kan")
    number, net = d.code("BE-2026-####"), d.sum(items)
    vat = tax(net, 19)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.5pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{background:#1d1d1f;color:#fff;padding:1.4mm 1.5mm;font-weight:normal}.t td{padding:1.3mm 1.5mm;border-bottom:.3pt solid #aaa}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (row(f"={i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    where = f"<small><u>{d.buyer.block(' | ')}</u></small><br><br>{d.seller.block()}"
    info = facts(
        "Bestellnummer|<b>" + number + "</b>", f"Bestelldatum|{d.date(d.day)}", f"Wunschtermin|{d.date(d.wanted)}", "Einkauf|Svenja Pohl", "Telefon|0211 994 71-34"
    )  # fmt: skip
    return sheet_of(
        css,
        leaf(
            f"""<div class=r style="font:bold 24pt 'DejaVu Sans Condensed';letter-spacing:1mm">LUMENWERK<span style="color:#f2a900">.</span></div><div style="height:9mm"></div>{beside(where, info, widths="0 76")}<h2 style="margin:12mm 0 3mm">Bestellung {number}</h2><div>Lieferanschrift: {d.ship.block(", ")}</div>{grid("=Pos.|Artikel-Nr.|Bezeichnung|>Menge|ME|>Einzelpreis|>Gesamtpreis", body)}{reckon(f"Nettosumme|{n(net)} €", f"zzgl. 19 % MwSt.|{n(vat)} €", f"Gesamtsumme|{n(net + vat)} €")}<div>Zahlung innerhalb 30 Tagen netto. Bitte bestätigen Sie den Termin innerhalb von zwei Werktagen.</div>""",
            thirds(
                f"{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}",
                f"Geschäftsführer: Ralf Adomeit<br>Amtsgericht Düsseldorf HRB 81442<br>USt-IdNr. {d.buyer.vat}",
                "Stadtsparkasse Düsseldorf<br>IBAN DE62 3005 0110 0047 1180 20<br>BIC DUSSDEDDXXX",
            ),
        ),
    )


def de_hohlbein(d: Deal) -> str:
    """A beekeeper's letter from a word processor: amounts, words and numbers aligned with tabs, no rules, no prices, no number."""
    items = order(
        d,
        "Hohlbein",
        "imker",
        3,
        7,
        yours="####",
        few=(2, 5, 6, 10, 12, 20, 25, 40),
        units="pc=Stück can=Flaschen pack=Pakete case=Kartons",
    )
    d.says(items, "sdqu", None, currency=None, wanted=True)
    css = """body{font:12pt/1.45 'Liberation Serif'}.t{margin:5mm 0 5mm 8mm}.t th{font-weight:normal;text-decoration:underline;padding:.6mm 9mm .6mm 0}.t td{padding:.6mm 9mm .6mm 0}"""
    body = (row(f">{n(i.quantity, None)}|{i.unit}|{i.text}|{i.yours}") for i in items)
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:16pt">Imkerei Hohlbein</b><br>Inhaber Gernot Hohlbein<br>{d.buyer.street} · {d.buyer.city}<br>Tel. {d.buyer.phone}</div><p style="margin-top:16mm">{d.seller.block()}</p><p class=r>Ohrdruf, {d.date(d.day)}</p><p><b>Bestellung</b></p><p>Sehr geehrte Damen und Herren,</p><p>für die neue Saison bestelle ich hiermit aus Ihrem Katalog:</p>{grid(">Menge||Artikel|Best.-Nr.", body)}<p>Ich brauche die Ware bis zum {d.date(d.wanted, "%e. %B %Y")}. Die Lieferung bitte an die oben genannte Anschrift, es ist immer jemand da. Falls ein Artikel nicht lieferbar ist, bitte keinen Ersatz schicken.</p><p>Rechnung wie immer mit der Ware.</p><p>Mit freundlichen Grüßen</p><p style="margin-top:14mm">Gernot Hohlbein</p>""",
    )


def de_gangwerk(d: Deal) -> str:
    """An orthopaedic workshop's trade program: number below the words, discount in a column, commission beside, net sum alone."""
    items = order(d, "Gangwerk", "ortho", 3, 9, yours="@##-###/##", few=FEW, discount=True, units="m=lfm m2=qm can=Dose")
    number, net = d.code("26####"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:4mm;border-top:1pt solid #005f73;border-bottom:1pt solid #005f73}.t th{border-bottom:.5pt solid #005f73;color:#005f73;padding:1mm 1.2mm}.t td{padding:1.1mm 1.2mm}.t small{color:#444}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (
        row(
            f"{i.at}|{i.text}<br><small>Art.-Nr. {i.yours}</small>|KV {d.rng.randrange(20100, 20999)}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.discount, 1) + ' %' if i.discount else ''}|>{n(i.amount)}"
        )
        for i in items
    )
    left = box(f"{d.seller.block()}<br>{d.seller.country}", "Lieferant", "height:30mm")
    right = box(f"{d.ship.block()}<br>Annahme Mo–Do 7–15 Uhr", "Lieferung an", "height:30mm")
    return sheet_of(
        css,
        f"""{beside("<b style='font-size:15pt;color:#005f73'>gangwerk</b><br>Orthopädietechnik", f"<div class=r>{d.buyer.block()}<br>Tel. {d.buyer.phone}</div>", widths="0 80")}<div style="font:bold 14pt 'DejaVu Sans Condensed';margin:7mm 0 4mm">Bestellung Nr. {number}</div>{beside(left, right)}<div style="height:4mm"></div>{beside(facts(f"Datum:|{d.date(d.day, '%d.%m.%y')}", "Bearbeiter:|Theresa Kolb", "Unsere Kundennr.:|118204"), facts(f"Liefertermin:|{d.date(d.wanted, '%d.%m.%y')}", "Versandart:|Paketdienst", "Zahlung:|14 Tage 2 %, 30 Tage netto"))}{grid("Nr.|Bezeichnung|Kommission|>Menge|Einh.|>E-Preis|>Rabatt|>Netto", body)}{reckon(f"Bestellwert netto EUR|{n(net)}")}<div>Bitte Kommission auf Lieferschein und Etikett angeben. USt-IdNr. {d.buyer.vat}</div>""",
    )


def de_winterfeld(d: Deal) -> str:
    """An organ builder's worksheet print: own and the supplier's number, a second row of heads for what figures are in, prices per 100, vertical rules."""
    items = order(d, "Winterfeld", "orgel", 3, 9, ours="OW####", yours="###.###", per=True, few=FEW, units="pc=St. set=Satz can=Gebinde")
    number, net = d.code("E26-###"), d.sum(items)
    d.says(items, "bsdqupka", number, total=net, ship=d.ship.name)
    css = """body{font:9.4pt/1.35 'DejaVu Serif Condensed'}.t{width:100%;margin-top:5mm;border:.6pt solid #5b4636}.t th{border-left:.6pt solid #5b4636;padding:.7mm 1.4mm;font-weight:bold}.t thead tr:last-child th{border-bottom:.6pt solid #5b4636;font-weight:normal;font-size:8pt}.t td{border-left:.6pt solid #5b4636;padding:1mm 1.4mm}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f"={i.at}|{i.ours}|{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|={i.per}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div style="font:italic 19pt 'DejaVu Serif'">Orgelbau Winterfeld</div><div style="border-top:1.2pt solid #5b4636;font-size:8pt;padding-top:1mm">{d.buyer.name} · {d.buyer.street} · {d.buyer.city} · Tel. {d.buyer.phone}</div><p style="margin:14mm 0 10mm">Firma<br>{d.seller.block()}</p><b style="font-size:13pt">Materialbestellung {number}</b>{beside(facts(f"Datum|{d.date(d.day, '%e.%n.%Y')}", "Auftrag|St. Wenzel, Opus 214", "Besteller|Herr Rothe"), facts(f"Lieferort|{d.ship.name}<br>{d.ship.street}<br>{d.ship.city}", f"Lieferwoche|{d.wanted.isocalendar()[1]}. KW"), css="margin-top:3mm")}{halves("=Pos|Unsere Nr.|Ihre Nr.|Benennung|>Menge|ME|>Preis|=PE|>Betrag", "||||||>EUR|=St.|>EUR", body)}{reckon(f"Warenwert ohne USt.|{n(net)} EUR")}<p>Verpackung bitte ohne Kunststoffchips. Proben der Leder vorab zur Freigabe.</p>""",
    )


def de_vertikal(d: Deal) -> str:
    """A lift service's order over pages: each closes with the sum carried over, page numbers, grey bands, small type."""
    items = order(d, "Vertikal", "aufzug", 24, 31, ours="V-#####", yours="######", few=FEW, units="pc=STK m=MTR set=SATZ can=KAN")
    number, net = d.code("4500####"), d.sum(items)
    vat = tax(net, 19)
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)

    def line(i: Item) -> str:
        return row(
            f"{i.at * 10}|{i.ours}<br>{i.yours}|{i.text}<br><small>{i.more}</small>|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}"
        )

    def sheet(rows: object, page: int, pages: int) -> str:
        head = beside(
            f"<b>Bestellung {number}</b> vom {d.date(d.day)}", f"<div class=r>Seite {page} von {pages}</div>", css="background:#e6e6e6"
        )
        return head + grid("Pos|Material<br>Ihre Nr.|Bezeichnung|>Menge|ME|>Preis|>Wert EUR", rows)  # type: ignore[arg-type]

    pages = over(
        d, items, 18, 24, line, sheet, lambda word, s: f"<tr class=u><td colspan=6 class=r>{word}<td class=r>{n(s)}</tr>", ("Übertrag", "Übertrag von Vorseite")
    )  # fmt: skip
    css = """body{font:8.6pt/1.3 'Liberation Sans'}.t{width:100%}.t th{border-bottom:.7pt solid;padding:1mm 1.2mm}.t td{padding:.9mm 1.2mm;border-bottom:.3pt solid #bbb}.u td{font-weight:bold;border:0}.p td{padding:.2mm 4mm .2mm 0}"""
    return sheet_of(
        css,
        f"""{beside("<b style='font-size:18pt'>▲▼ VERTIKAL</b><br>Aufzugservice Rhein-Main", f"<div class=r>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}</div>")}<div style="height:6mm"></div>{beside(f"{d.seller.block()}<br>{d.seller.country}", facts("Lieferantennr.|70118", "Einkäufer|Hr. Yıldız", "Telefon|069 420 88-51", f"Liefertermin|{d.date(d.wanted)}", "Zahlung|30 Tage netto"), f"<b>Lieferadresse</b><br>{d.ship.block()}", css="margin-bottom:6mm")}{pages}{reckon(f"Summe netto|{n(net)}", f"USt. 19 %|{n(vat)}", f"Gesamt EUR|{n(net + vat)}")}""",
    )


def de_hochlitten(d: Deal) -> str:
    """An Austrian dairy's accounts: shaded rows, week of delivery, amount with three places, rate of tax by line, sums framed."""
    items = order(d, "Hochlitten", "sennerei", 2, 7, yours="#####", few=FEW, units="pc=Stk can=Geb pack=Pkg bag=Sack")
    number, net = d.code("2026/0###"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqupa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:9.6pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{padding:1.2mm;border-bottom:.8pt solid #2f6b3a;font-size:8.6pt}.t td{padding:1.2mm}.t tbody tr:nth-child(odd){background:#edf4ee}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, 3)}|{i.unit}|>{n(i.price)}|=20|>{n(i.amount)}") for i in items)
    week = f"{d.wanted.isocalendar()[1]}/{d.wanted.year}"
    return sheet_of(
        css,
        f"""{beside(d.seller.block() + f"<br>{d.seller.country}", f"<div class=r><b style='font-size:13pt;color:#2f6b3a'>Bergsennerei Hochlitten</b><br>reg.Gen.m.b.H.<br>{d.buyer.street}<br>A-{d.buyer.city}<br>Tel. {d.buyer.phone}<br>UID-Nr. {d.buyer.vat}</div>", css="margin-top:8mm")}<h3 style="margin:10mm 0 2mm">LIEFERANTENBESTELLUNG {number}</h3>{facts(f"Datum:|{d.date(d.day)}", f"Lieferung:|KW {week}", f"Anlieferung:|{d.ship.block(', ')}", "Sachbearbeiterin:|Annelies Bechter")}{grid("Artikel|Bezeichnung|>Menge|EH|>Preis|=USt %|>Gesamt", body)}{reckon(f"Netto|{n(net)}", f"20 % USt.|{n(vat)}", f"Brutto EUR|{n(net + vat)}", css="border:.6pt solid #2f6b3a")}<p>Wir bitten um Zusendung der Auftragsbestätigung per E-Mail.</p>{thirds("Raiffeisenbank Bregenzerwald<br>AT48 3741 0000 0512 7730", "FN 66207 k<br>Landesgericht Feldkirch", "ARA-Lizenz 4471<br>AT-80126-EG")}""",
    )


def de_huerlimann(d: Deal) -> str:
    """A Swiss sign maker's program: landscape, francs with the curly apostrophe, a day by line, total with tax."""
    items = order(
        d,
        "Hürlimann",
        "schild",
        3,
        8,
        ours="####.##",
        yours="@@-####",
        few=FEW,
        spread=True,
        large=True,
        units="pc=Stk roll=Rolle pack=Pack",
    )
    number, net = d.code("BE######"), d.sum(items)
    vat = tax(net, "8.1")
    d.says(items, "bsdqupat", number, total=net + vat, currency="CHF", ship=d.ship.name)
    css = """body{font:9.4pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-top:.6pt solid;border-bottom:.6pt solid;padding:1mm 1.5mm}.t td{padding:1mm 1.5mm}.p td{padding:.3mm 6mm .3mm 0}"""
    body = (
        row(f"{i.at}|{i.ours}|{i.yours}|{i.text}|{d.date(i.date)}|>{curly(i.quantity, None)}|{i.unit}|>{curly(i.price)}|>{curly(i.amount)}")
        for i in items
    )
    return sheet_of(
        css,
        f"""{beside("<b style='font-size:18pt'>Buchstabenfabrik</b><br>Hürlimann AG, Lichtreklamen und Beschriftungen", f"{d.seller.block()}<br>{d.seller.country}", widths="0 90")}<div style="height:7mm"></div>{beside(f"<b style='font-size:13pt'>Bestellung {number}</b>", f"Lieferadresse<br>{d.ship.block()}", facts(f"Datum|{d.date(d.day)}", "Unser Zeichen|rh/mst", "Konditionen|30 Tage netto"))}{grid("Pos.|Art.-Nr.|Ihre Art.-Nr.|Bezeichnung|Termin|>Menge|Einheit|>Preis CHF|>Betrag CHF", body)}{reckon(f"Total exkl. MWST|{curly(net)}", f"8.1 % MWST|{curly(vat)}", f"Total CHF|{curly(net + vat)}")}{thirds(d.buyer.block(", "), f"Tel. {d.buyer.phone}", f"MWST-Nr. {d.buyer.vat}", "Aargauische Kantonalbank CH37 0076 1016 0909 4471 2")}""",
        "A4 landscape",
    )


LAYOUTS = [
    (de_lumenwerk, 2),
    (de_hohlbein, 1),
    (de_gangwerk, 2),
    (de_winterfeld, 2),
    (de_vertikal, 2),
    (de_hochlitten, 2),
    (de_huerlimann, 2),
]
