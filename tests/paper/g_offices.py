"""Set g: orders from a small plumber, a hotel, a chain of shops, an animal hospital and a firm's web desk, in German."""

from itertools import groupby

from tests.paper.g_print import Deal, Decimal, Item, facts, figures, grid, lines, named, row, sheet_of, strips, tax

n, ch = figures("de"), figures("ch")


def de_kleinbetrieb(d: Deal) -> str:
    """A plumber's program: window with sender's line, facts at the right, the two numbers of an article in one column, no sums."""
    d.settle(named("Wiedenbusch", d))
    items, number = d.take(3, 8, ours="@###", yours="#######"), d.code("###-26")
    d.says(items, "qubsdp", number, wanted=True, total=None)
    b = d.buyer
    css = """body{font:10pt 'Liberation Sans'}.h{text-align:center;color:#0a5c8c;border-bottom:1.5pt solid #0a5c8c;padding-bottom:2mm}.w{display:grid;grid-template-columns:85mm 1fr;margin-top:12mm;gap:18mm}.w u{font-size:7pt}.p td{padding:.5mm 5mm .5mm 0}.t{width:100%;margin-top:6mm}.t th{border-bottom:1pt solid #0a5c8c;padding:1mm}.t td{padding:1.3mm 1mm;border-bottom:.3pt solid #bbb}"""
    info = facts(
        f"Bestellung Nr.|{number}",
        f"Datum|{d.date(d.day)}",
        f"Unsere Kd-Nr.|{d.code('1####')}",
        f"Lieferung am|{d.date(d.wanted)}",
        "Handy|0151 555 30 18",
    )
    body = (
        row(
            f">{n(i.quantity, None)}|{i.unit}|{i.ours}<br><small>Ihre Nr. {i.yours}</small>|{i.text}<br><small>{i.more}</small>|>{n(i.price)} €"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=h><b style="font-size:15pt">{b.name}</b><br>Heizung · Bad · Solar – Meisterbetrieb seit 1987</div><div class=w><div><u>{b.name}, {b.street}, {b.city}</u><br><br>{d.seller.block()}</div><div>{info}</div></div><h3>Bestellung</h3><p>Guten Tag, wir bestellen wie folgt, Abholung durch unseren Monteur ist nicht nötig, bitte mit Ihrem Wagen an obige Adresse bringen:</p>{grid(">Menge|ME|Artikel|Beschreibung|>Preis/ME", body)}<p>Preise netto laut Ihrer aktuellen Liste. Gruß, J. Wiedenbusch</p><p class=c style="font-size:7.5pt;margin-top:14mm">Tel. {b.phone} · Steuernummer 157/288/04412 · Sparkasse Eichsfeld DE07 8205 7070 0000 5550 18</p>""",
    )


def de_hotelsektionen(d: Deal) -> str:
    """A Swiss hotel's purchase in sections by department with a subtotal each, Swiss marks of thousands, VAT 8.1 percent."""
    d.settle(named("Silsersee", d))
    items, number = d.take(6, 11, yours="###.###"), d.code("EK-#####")
    for i in items:
        i.group = ("Küche & Service", "Etage / Lingerie", "Technik")[min(2, (i.at - 1) * 3 // len(items))]
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, "8.1"), currency="CHF", wanted=True, ship=d.ship.name)
    b = d.buyer

    def part(name: str, of: list[Item]) -> str:
        return (
            f"<tr class=s><td colspan=6>{name}</tr>"
            + "".join(row(f"{i.yours}|{i.text}|>{ch(i.quantity, None)}|{i.unit}|>{ch(i.price)}|>{ch(i.amount)}") for i in of)
            + row(f"|Total {name}||||>{ch(d.sum(of))}", "z")
        )

    body = [part(name, list(of)) for name, of in groupby(items, key=lambda i: i.group)]
    css = """body{font:9.6pt 'Liberation Serif'}h1{font:italic 22pt 'Liberation Serif';color:#7a5a2b;text-align:center;margin:0}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm;margin:7mm 0}.g b{color:#7a5a2b}.t{width:100%}.t th{padding:1mm;border-bottom:.8pt solid #7a5a2b;font-weight:normal;font-style:italic}.t td{padding:.9mm 1mm}.s td{background:#f3ece1;font-weight:bold}.z td{border-top:.4pt solid #7a5a2b;font-style:italic;padding-bottom:3mm}.p{margin:3mm 0 0 auto}.p td{padding:.6mm 0 .6mm 12mm}"""
    sums = facts(
        f"Total exkl. MWST|>{ch(net)}", f"MWST 8.1 %|>{ch(tax(net, '8.1'))}", f"<b>Total CHF</b>|><b>{ch(net + tax(net, '8.1'))}</b>"
    )
    return sheet_of(
        css,
        f"""<h1>{b.name}</h1><div class=c>{b.street} · CH-{b.city} · {b.phone}</div><div class=g><div><b>Lieferant</b><br>{d.seller.block()}</div><div><b>Lieferadresse</b><br>{d.ship.block()}</div><div><b>Bestellung</b> {number}<br>vom {d.date(d.day)}<br>Liefertag: {d.date(d.wanted)}<br>Besteller: R. Caflisch, Economat</div></div>{grid("Art.-Nr.|Bezeichnung|>Menge|Einheit|>Preis|>Betrag CHF", body)}{sums}<p>Anlieferung nur über die Rampe Via Runchet, 07.00–10.30 Uhr. Rechnung an {b.name}, Kreditorenbuchhaltung, Postfach 21, 7514 Sils/Segl Maria. {b.vat}</p>""",
    )


def de_filialist(d: Deal) -> str:
    """A chain's order: EAN first, packs and pieces per pack, price per piece; landscape with two facts boxes and bars of colour."""
    d.settle(named("Lindtaler", d))
    items, number = d.take(5, 12, yours="#####"), d.code("70####/2")
    size = {i.at: (6, 12, 24, 10, 20)[i.at % 5] for i in items}
    for i in items:
        i.quantity = Decimal(size[i.at] * d.rng.randint(1, 15))
    net = d.sum(items)
    d.says(items, "gsdqupa", number, total=net, wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:8.8pt 'Liberation Sans'}.h{background:#5b2a86;color:#fff;padding:3mm 5mm;font-size:14pt}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm;margin:4mm 0}.g>div{background:#f1ebf6;padding:2.5mm}.t{width:100%}.t th{background:#d9c9e6;padding:1mm 1.5mm}.t td{padding:1mm 1.5mm}.t tr:nth-child(even) td{background:#f8f5fb}.p td{padding-right:5mm}.e td{font-weight:bold;border-top:1pt solid #5b2a86}"""
    body = (
        row(
            f"{i.gtin}|{i.yours}|{i.text}|>{n(i.quantity / size[i.at], None)} × {size[i.at]}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}"
        )
        for i in items
    )
    foot = row(f"||Auftragswert netto EUR|||||>{n(net)}", "e")
    return sheet_of(
        css,
        f"""<div class=h>Bestellung {number}</div><div class=g><div><b>Käufer</b><br>{b.block()}<br>UID {b.vat}<br>GLN 9120055510023</div><div><b>Lieferstelle</b><br>{d.ship.block()}<br>GLN 9120055510108<br>Rampe 3–6, Avis 24 h vorher</div><div><b>Lieferant</b> (Nr. {d.code("8####")})<br>{d.seller.block()}<br><br>{facts(f"Bestelldatum|{d.date(d.day)}", f"Anliefertermin|{d.date(d.wanted)}")}</div></div>{grid("EAN|Lief.-Art.|Bezeichnung|>Gebinde × Inhalt|>Bestellmenge|Einheit|>EK/Einheit|>Wert", body, foot=foot)}<p>Nicht lieferbare Artikel werden nicht nachgeliefert. Mindestrestlaufzeit zwei Drittel.</p>""",
        "A4 landscape",
    )


def de_tierklinik(d: Deal) -> str:
    """An Excel form: gross and net columns, the head of the table in two rows, the order date in the foot, empty lines left over."""
    d.settle(named("Tierklinik", d))
    items, number = d.take(3, 7, yours="PZN-########"), d.code("TK####")
    net = d.sum(items)
    d.says(items, "dsqupa", number, total=net)
    b = d.buyer
    css = """body{font:9.5pt 'Liberation Sans Narrow','Liberation Sans'}.t{width:100%}.t td,.t th{border:.5pt solid #999;padding:1mm 1.5mm;height:6mm}.t th{background:#cfe3d4;text-align:center}.y td{background:#ffffcc}.a{width:100%;margin-bottom:4mm}.a td{padding:.6mm 1mm;border:.5pt solid #999}.a td:nth-child(odd){background:#eee;width:24mm}"""
    head = "<tr><th rowspan=2>Artikel<th rowspan=2>Artikelnummer<th colspan=2>Bestellt<th colspan=2>Preis netto</tr><tr><th>Anz.<th>Einh.<th>je Einh.<th>gesamt</tr>"
    body = "".join(
        row(f"{i.text}, {i.more}|{i.yours}|>{n(i.quantity, None)}|={i.unit}|>{n(i.price)} €|>{n(i.amount)} €") for i in items
    ) + row("&nbsp;|||||") * (9 - len(items))
    top = row(f"Besteller|{b.name}|Lieferant|{d.seller.name}") + row(f"|{b.street}, {b.city}||{d.seller.street}, {d.seller.city}")
    top += row(f"Telefon|{b.phone}|Bestellnr.|{number}")
    return sheet_of(
        css,
        f"""<h2>Bestellformular Praxisbedarf</h2><table class=a>{top}</table><table class=t><thead>{head}</thead>{body}<tr class=y><td colspan=5>Summe<td class=r>{n(net)} €</tr></table><p>Lieferung an die Besteller-Adresse, Eingang Hof. Versandkostenfrei ab 150 €.</p><p>Chemnitz, den {d.date(d.day, "%d.%m.%y")} &nbsp;&nbsp;&nbsp; Unterschrift: <i>Vollrath</i></p>""",
    )


def de_mitarbeiterwerk(d: Deal) -> str:
    """A works' newer print: side column of addresses at the left, items of three rows with drawing and note above, surcharge as cost."""
    d.settle(named("Hohentwiel", d))
    items, number = d.take(3, 6, ours="K######", yours="##.####"), d.code("B26#####")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.3pt 'DejaVu Sans'}.g{display:grid;grid-template-columns:48mm 1fr;gap:7mm}aside{background:#26343f;color:#fff;padding:4mm;font-size:8pt;line-height:1.4;min-height:180mm}aside b{color:#f4b942}.cap td{font-size:7pt;color:#667}.q td{padding-right:6mm}.t{width:100%;margin-top:5mm}.t th{border-top:1pt solid;border-bottom:1pt solid;padding:1mm;font-size:8pt}.t td{padding:.7mm 1mm}.o td{color:#667;font-size:8pt;padding-top:2mm}.m td{border-bottom:.3pt solid #aab;padding-bottom:2mm;font-size:8pt}.e td{font-weight:bold}"""
    body = (
        row(f"|Zeichnung {d.code('Z-#####')} Index {d.code('@')}, Kostenstelle {d.code('4##')}||||", "o")
        + row(f"{i.at:02d}|<b>{i.text}</b>|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}")
        + row(f"|Unsere Nr. {i.ours}, Ihre Nr. {i.yours}. {i.more}||||", "m")
        for i in items
    )
    side = lines(
        "<b>Lieferant</b>", *d.seller.lines, "", "<b>Wareneingang</b>", *d.ship.lines, "", "<b>Rechnung an</b>", *b.lines, "rechnung@hohentwiel.example",
        "", "<b>Einkauf</b>", "Yannick Bär", b.phone,
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<div class=g><aside>{side}</aside><main><h2 style="margin:0 0 4mm">Bestellung</h2>{strips(f"Nummer|<b>{number}</b>", f"vom|{d.date(d.day)}", f"Wunschtermin|{d.date(d.wanted)}", "Version|0")}{grid("Pos|Bezeichnung|>Menge|ME|>Preis|>EUR", body, foot=row(f"|Gesamt netto||||>{n(net)}", "e"))}<p>Preise fest bis Lieferung, frei Haus einschließlich Verpackung. Es gelten unsere Einkaufsbedingungen Stand 01/2025.</p></main></div>""",
    )


LAYOUTS = [(de_kleinbetrieb, 1), (de_hotelsektionen, 2), (de_filialist, 1), (de_tierklinik, 1), (de_mitarbeiterwerk, 1)]
