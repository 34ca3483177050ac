"""Set p: what an ambulance service, a maker of cartons, an animal hospital, a foundry, a bicycle dealer, a cable car and a paint shop send."""

from collections.abc import Iterable
from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.o_print import beside, box, leaf, reckon, thirds
from tests.paper.p_print import FEW, carried, fields, order, signs, under

n, swiss = figures("de"), figures("ch")


def de_saaletal(d: Deal) -> str:
    """A large system's form: facts boxed at the right, each position in two rows, supplier's number and day of delivery below."""
    items = order(
        d,
        "Saaletal",
        "rettung",
        5,
        17,
        ours="1000####",
        yours="###-####",
        few=FEW,
        spread=True,
        units="pc=ST pack=PAK can=KAN pair=PAA box=BOX case=KAR",
    )
    number, net = d.code("45000#####"), d.sum(items)
    d.says(items, "bsdqupat", number, total=net, ship=d.ship.name)

    def item(i: Item) -> str:
        return (
            f"<tbody class=n><tr><td>{i.at * 10:05d}<td>{i.ours}<td colspan=4>{i.text}</tr>"
            f"<tr><td><td class=r>{n(i.quantity, 3)}<td>{i.unit}<td class=r>{n(i.price)}<td>/ 1 {i.unit}<td class=r>{n(i.amount)}</tr>"
            f"<tr class=s><td><td colspan=3>Ihre Materialnummer {i.yours}<td colspan=2>Liefertermin: Tag {d.date(i.date)}</tr></tbody>"
        )

    css = """body{font:9.4pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-bottom:.5pt solid;font-weight:normal;padding:.5mm 1mm}.t td{padding:.3mm 1mm}.n{break-inside:avoid}.n tr:first-child td{padding-top:2mm}.s td{font-size:8.6pt}.p td{padding:.2mm 4mm .2mm 0}"""
    heads = "<thead><tr><th>Pos.<th>Material<th colspan=4>Bezeichnung</tr><tr><th><th class=r>Bestellmenge<th>Einheit<th class=r>Preis pro Einheit<th><th class=r>Nettowert</tr></thead>"
    info = facts(
        "Bestellnummer/Datum|", f"<b>{number} / {d.date(d.day)}</b>|", "Ansprechpartner/Telefon|", "Frau Lüdicke / 03641 597-244|", "Unsere Kundennummer bei Ihnen|", "2047731|"
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<div class=r style="font:bold 15pt 'Liberation Sans';color:#b71c1c">Rettungsdienst Saaletal</div><div style="font-size:6.8pt;margin:13mm 0 2mm">{d.buyer.block(" · ")}</div>{beside(f"Firma<br>{d.seller.block()}", box(info), widths="0 76")}<div style="font:bold 13pt 'Liberation Sans';margin-top:9mm">Bestellung</div><p>Bitte liefern Sie an:<br>{d.ship.block(", ")}</p><div>Lieferbed.: frei Haus<br>Zahlungsbed.: 30 Tage netto&nbsp;&nbsp; Währung EUR</div><table class=t>{heads}{"".join(map(item, items))}</table>{reckon(f"Gesamtnettowert ohne Mwst EUR|{n(net)}")}<p>Bitte geben Sie auf allen Schriftstücken unsere Bestellnummer an.</p>""",
    )


def de_faltwerk(d: Deal) -> str:
    """A business central: facts as captions above values, line discount in per cent, sums with tax inside the table's last rows."""
    items = order(
        d, "Faltwerk", "falt", 4, 14, yours="@@-#####", discount=True, few=FEW, units="kg=KG m=M can=EIMER roll=ROLLE set=SATZ pc=STÜCK"
    )
    number, net = d.code("EB-1####"), d.sum(items)
    vat = tax(net, 19)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.4 'DejaVu Sans Condensed';color:#222}.t{width:100%;margin-top:6mm}.t th{border-bottom:1pt solid #00766c;padding:1.2mm 1mm;vertical-align:bottom}.t td{padding:1.1mm 1mm}.t tbody tr:not(.u) td{border-bottom:.25pt solid #ccc}.f td{padding:1.4mm 2mm 1.4mm 0}"""
    body = (
        row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.discount, None) if i.discount else ''}|>{n(i.amount)}")
        for i in items
    )
    foot = under(6, f"Zwischensumme EUR ohne MwSt.|{n(net)}", f"19 % MwSt.|{n(vat)}", f"Total EUR inkl. MwSt.|{n(net + vat)}")
    return sheet_of(
        css,
        f"""{beside(f"<span style='font-size:18pt'>Bestellung {number}</span><br>{d.date(d.day, '%e. %B %Y')}<br>Seite 1 / 1", "<div class=r style='font-size:16pt;color:#00766c'>▟ FALTWERK</div>")}<div style="height:6mm"></div>{beside(d.seller.block(), f"<b>Lieferung an</b><br>{d.ship.block()}", d.buyer.block())}<div style="height:4mm"></div>{fields("Kreditorennr.|K20114", "Einkäufer|MBR", f"Erwartetes Wareneingangsdatum|{d.date(d.wanted)}", "Zlg.-Bedingungscode|14T2%/30T", "Lieferbedingung|DAP", css="border-top:.4pt solid #999;border-bottom:.4pt solid #999")}{grid("Kred.-Art.-Nr.|Beschreibung|>Menge|Einheit|>EK-Preis ohne MwSt.|>Rabatt %|>Betrag", body, foot=foot)}{thirds(f"Ust-IdNr. {d.buyer.vat}", "Volksbank Bünde<br>IBAN DE08 4949 0070 0041 2207 00", f"Tel. {d.buyer.phone}", css="margin-top:14mm")}""",
    )


def de_ahlers(d: Deal) -> str:
    """An animal hospital's fax from a word processor: ruled table, amounts and units in one cell, no prices, a note below a line."""
    items = order(d, "Ahlers", "tier", 3, 9, yours="#####", few=FEW)
    number = d.code("###/26")
    d.says(items, "sdqu", number, currency=None, ship=d.ship.name)
    css = """body{font:11pt/1.4 'Liberation Serif'}.t{width:100%;margin:5mm 0}.t th,.t td{border:.6pt solid #000;padding:1mm 2mm}"""
    body = [row(f"={i.at}.|{i.yours}|{i.text}|{n(i.quantity, None)} {i.unit}") for i in items]
    body[1] = body[1].replace(items[1].text, f"{items[1].text}<br><i>(möglichst lange Haltbarkeit)</i>")
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:17pt">Tierklinik Dr. Ahlers &amp; Partner</b><br>{d.buyer.street} – {d.buyer.city}<br>Tel. {d.buyer.phone} – Fax 04821 77 03 49</div><hr><div style="font-size:22pt;letter-spacing:3mm">TELEFAX</div><table><tr><td style="width:26mm">An:<td>{d.seller.block(", ")}</tr><tr><td>Von:<td>Anmeldung, Frau Jöns</tr><tr><td>Datum:<td>{d.date(d.day)}</tr><tr><td>Betreff:<td><b>Bestellung {number}</b></tr></table><p>Guten Tag,</p><p>bitte schicken Sie uns baldmöglichst:</p>{grid("=Nr.|Ihre Art.-Nr.|Artikel|Menge", body)}<p>Lieferung bitte an {d.ship.block(", ")}. Anlieferung nur vormittags, nachmittags ist OP.</p><p>Mit freundlichen Grüßen</p><p style="margin-top:12mm">i. A. T. Jöns</p>""",
    )


def de_rothbusch(d: Deal) -> str:
    """A foundry's call-off from a frame contract on its side: prices per 100, buyer's number and drawing, delivery week in each line."""
    items = order(
        d,
        "Rothbusch",
        "guss",
        6,
        13,
        ours="R-#####",
        yours="#######",
        per=True,
        spread=True,
        units="pc=St kg=kg bag=BB bucket=Eim",
    )
    number, net = d.code("LA 26/0####"), d.sum(items)
    d.says(items, "bsdqupkat", number, total=net, ship=d.ship.name)
    css = """body{font:8.6pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border:.5pt solid #000;background:#ddd;padding:1mm}.t td{border-left:.5pt solid #000;border-right:.5pt solid #000;padding:.9mm 1mm}.t tr:last-child td{border-bottom:.5pt solid #000}.p td{padding:.2mm 5mm .2mm 0}"""
    body = (
        row(
            f"={i.at}|{i.ours}|{i.yours}|{i.text}<br><small>{i.more}</small>|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.amount)}|={d.date(i.date)}"
        )
        for i in items
    )
    left = facts(
        f"Lieferabruf Nr.|<b>{number}</b>",
        f"Abrufdatum|{d.date(d.day)}",
        "Rahmenvertrag|RV 2025-0417 vom 01.12.2025",
        "Besteller|H. Grebe, App. 37",
    )
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:13pt'>EISENGIESSEREI ROTHBUSCH</b><br>{d.buyer.block(', ')}", box(left), widths="0 100")}<div style="height:4mm"></div>{beside(f"<u>Lieferant</u><br>{d.seller.block()}", f"<u>Entladestelle</u><br>{d.ship.block()}")}<p>Aus obigem Rahmenvertrag rufen wir zu den vereinbarten Preisen ab:</p>{grid("=Pos|Unsere Nr.|Ihre Nr.|Bezeichnung|>Menge|ME|>Preis EUR|>je|>Wert EUR|=Anlieferung", body)}{reckon(f"Abrufwert netto EUR|{n(net)}")}<div>Anlieferung 6–14 Uhr, bei Schüttgut mit Wiegekarte. Mehr- oder Minderlieferung ±5 % zulässig.</div>""",
        "A4 landscape",
    )


def de_kettenblatt(d: Deal) -> str:
    """A dealer's program for shops: code to scan below the words, pages with carried sums, address window, foot with bank."""
    items = order(d, "Kettenblatt", "rad", 12, 34, yours="###.###.##", few=FEW)
    number, net = d.code("B2026####"), d.sum(items)
    vat = tax(net, 19)
    d.says(items, "sgdqupa", number, total=net + vat, ship=d.ship.name)

    def line(i: Item) -> str:
        return row(f"{i.at}|{i.yours}|{i.text}<br><small>{i.gtin}</small>|>{n(i.quantity, None)} |{i.unit}|>{n(i.price)}|>{n(i.amount)}")

    def sum_row(label: str, value: Decimal) -> str:
        return f"<tr style='font-style:italic'><td><td colspan=5 class=r>{label}<td class=r>{n(value)}</tr>"

    def page(body: Iterable[str], at: int, of: int) -> str:
        top = (
            beside(
                f"<small>{d.buyer.block(' • ')}</small><br><br>{d.seller.block()}",
                facts(f"Beleg-Nr.:|{number}", f"Datum:|{d.date(d.day)}", "Lieferanten-Nr.:|70218", f"Seite:|{at} von {of}"),
                widths="0 62",
                css="margin-top:16mm",
            )
            + f"<h2 style='margin:10mm 0 1mm'>Bestellung</h2>Lieferung an: {d.ship.block(', ')}"
            if at == 1
            else f"Bestellung {number} vom {d.date(d.day)}<span style='float:right'>Seite: {at} von {of}</span>"
        )
        sums = reckon(f"Netto EUR|{n(net)}", f"MwSt 19,00 %|{n(vat)}", f"Brutto EUR|{n(net + vat)}") if at == of else ""
        foot = thirds(
            f"{d.buyer.name}<br>GF Jana Kirchhof",
            "Sparkasse Leipzig<br>IBAN DE51 8605 5592 1090 3318 02",
            f"USt-ID {d.buyer.vat}<br>Tel. {d.buyer.phone}",
        )
        return leaf(top + grid("Pos|Artikel|Bezeichnung / EAN|>Menge||>EK|>Summe", body) + sums, foot)

    css = """body{font:9.3pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-top:.8pt solid;border-bottom:.8pt solid;padding:1mm}.t td{padding:.8mm 1mm}.p td{padding:.2mm 4mm .2mm 0}small{font-size:7.4pt}"""
    return sheet_of(css, carried(d, items, 14, 20, line, page, sum_row, ("Übertrag", "Übertrag von Vorseite")))


def de_hinterfurgg(d: Deal) -> str:
    """A Swiss cable car's accounting system: addressee at the right, notes between the lines, francs, tax of 8.1 per cent."""
    items = order(d, "Hinterfurgg", "seil", 3, 8, ours="SB####", yours="##.####.#", few=FEW, units="pc=Stk can=Fass")
    number, net = d.code("26-####"), d.sum(items)
    vat = tax(net, "8.1")
    d.says(items, "bsdqupa", number, total=net + vat, currency="CHF", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{text-align:left;border-bottom:.5pt solid #000;padding:1mm 1.2mm;font-size:8.4pt}.t th.r{text-align:right}.t td{padding:1mm 1.2mm}.k td{color:#333;font-size:8.4pt;font-style:italic}.p td{padding:.3mm 6mm .3mm 0}"""
    body = [
        row(f"{i.at}|{i.ours}|{i.yours}|{i.text}|>{swiss(i.quantity, None)}|{i.unit}|>{swiss(i.price)}|>{swiss(i.amount)}") for i in items
    ]
    body.insert(1, "<tr class=k><td colspan=3><td colspan=5>Lieferung zusammen mit Revisionsauftrag R-118</tr>")
    body.insert(3, "<tr class=k><td colspan=3><td colspan=5>Werkszeugnis 3.1 beilegen, Sesselbahn Selva</tr>")
    foot = under(7, f"Total exkl. MWST|{swiss(net)}", f"MWST 8.1 %|{swiss(vat)}", f"Total CHF inkl. MWST|{swiss(net + vat)}")
    return sheet_of(
        css,
        f"""<b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.phone}<div style="margin:8mm 0 10mm 105mm">{d.seller.block()}</div><b style="font-size:14pt">Bestellung {number}</b>{facts(f"Datum|{d.date(d.day)}", f"Liefertermin|{d.date(d.wanted)}", "Sachbearbeiter|Gieri Tönz", f"Lieferadresse|{d.ship.block(', ')}", "Kondition|30 Tage netto")}{grid("Pos|Art.-Nr.|Ihre Nr.|Bezeichnung|>Menge|Einh.|>Preis|>Betrag", body, foot=foot)}<p>Anlieferung nur mit Fahrzeugen bis 18 t, Strasse ab Ilanz beachten.</p><small>{d.buyer.vat}</small>""",
    )


def de_zechmeister(d: Deal) -> str:
    """An Austrian paint shop's accounts: own and supplier's number above each other in one column, tax of twenty per cent, to sign below."""
    items = order(d, "Zechmeister", "lack", 4, 10, ours="L####", yours="@###-##", few=FEW, units="can=Dose pc=Stk roll=Rolle set=Set")
    number, net = d.code("BE26####"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.5pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm;border:.8pt solid #333}.t th{background:#333;color:#fff;padding:1.2mm;font-weight:normal}.t td{padding:1mm 1.2mm;border-bottom:.3pt dotted #888}.f td{border:.5pt solid #333;padding:1mm 1.5mm}"""
    body = (
        row(f"={i.at}|{i.ours}<br><small>{i.yours}</small>|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items
    )
    return sheet_of(
        css,
        f"""<div style="border-bottom:3pt solid #c62828;padding-bottom:2mm"><b style="font-size:15pt">ZECHMEISTER</b> Autolackiererei KG</div><div style="font-size:8pt">{d.buyer.name}, {d.buyer.street}, {d.buyer.city}, Tel. {d.buyer.phone}, UID {d.buyer.vat}</div><div style="margin:12mm 0">{d.seller.block()}</div>{fields(f"Bestellung Nr.|<b>{number}</b>", f"Datum|{d.date(d.day)}", f"Liefertermin|{d.date(d.wanted)}", "Bearbeiter|Hr. Pölzl", "Ihre UID|bitte angeben")}{grid("=Pos|Unsere / Ihre Nr.|Bezeichnung|>Menge|EH|>Einzelpreis|>Gesamtpreis", body)}{reckon(f"Summe netto EUR|{n(net)}", f"20 % USt|{n(vat)}", f"Summe brutto EUR|{n(net + vat)}")}<div>Lieferanschrift: {d.ship.block(", ")}</div>{signs("Datum", "Unterschrift Werkstattleiter")}""",
    )


LAYOUTS = [
    (de_saaletal, 2),
    (de_faltwerk, 2),
    (de_ahlers, 1),
    (de_rothbusch, 1),
    (de_kettenblatt, 2),
    (de_hinterfurgg, 1),
    (de_zechmeister, 1),
]
