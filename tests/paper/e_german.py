"""Set e: orders of German companies, craftsmen, hospitals, towns and chains."""

from tests.paper.d_print import facts, figures, grid, lines, named, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.e_print import bars, typed

n = figures("de")


def de_konzern(d: Deal) -> str:
    """A holding orders, a plant receives, a service centre pays; a number strip, and three rows for each item with order texts between."""
    d.settle(named("Lindenau", d))
    items, number = d.take(4, 8, ours="30######", yours="@@-####", short=True, per=True), d.code("4501######")
    d.says(items, "bsdqupka", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        note = "<tr><td><td colspan=5 class=n>Bestelltext: Werkszeugnis 2.2 nach EN 10204 beilegen. Verpackung sortenrein.</tr>"
        return (
            f"<tr class=x><td>{i.at * 10}<td colspan=5>{i.text}<br>{i.more}</tr>"
            + row(f"|{i.ours}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{i.per} {i.unit}|>{n(i.amount)}")
            + f"<tr><td><td colspan=5>Lief.-Mat.: {i.yours}</tr>"
            + (note if i.at % 3 == 2 else "")
        )

    css = """body{font:8.8pt 'Liberation Sans'}.l{float:right;letter-spacing:6pt;font:bold 19pt 'Liberation Serif';color:#7a1f2b}h1{font-size:13pt;font-weight:normal;margin:2mm 0 9mm}.q{width:100%}.q td{border-left:.5pt solid #7a1f2b;padding:.6mm 2mm}.q .cap td{font-size:6.8pt;color:#666}
    .a{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm;margin:7mm 0}.a i{display:block;font-size:7pt;color:#7a1f2b;margin-bottom:1mm}.t{width:100%}.t th{font-size:7.4pt;border-bottom:1pt solid #7a1f2b;padding-bottom:1mm}.x td{padding-top:2.6mm;font-weight:bold}.n{font-style:italic}"""
    head = strips(
        f"Bestell-Nr. / Datum|{number} / {d.date(d.day)}",
        f"Lieferant|{d.code('104###')}",
        "Einkäufergruppe|L17 Fr. Jentsch",
        f"Anforderung|{d.code('1000####')}",
        "Währung|EUR",
    )
    return sheet_of(
        css,
        f"""<div class=l>LINDENAU</div><h1>Bestellung</h1>{head}<div class=a><div><i>Lieferant</i>{d.seller.block()}</div><div><i>Lieferanschrift</i>{d.ship.block()}<br>Tor 3, Mo–Fr 6–14 Uhr</div><div><i>Rechnungsempfänger</i>LSC Lindenau Shared Services GmbH<br>Postfach 30 14 02<br>39029 Magdeburg</div></div>
        <p>Wir bestellen zu den umseitigen Einkaufsbedingungen, Liefertermin {d.date(d.wanted)}:</p>{grid("Pos.|Material|>Bestellmenge|>Preis|>pro|>Nettowert", map(item, items))}<p class=r>Nettowarenwert <b>{n(d.sum(items))} EUR</b></p>
        <p style="font-size:7pt;border-top:.4pt solid;margin-top:12mm">{b.block(", ")} · Vorsitz des Vorstands: Dr. Elke Harbrecht · Registergericht Leipzig HRB 90114 · {b.vat}</p>""",
    )


def de_handwerk(d: Deal) -> str:
    """A craftsman's letter: sender line over the window, items as indented lines without a table, the site only in a sentence."""
    d.settle(named(("Dachdeckerei", "Zimmerei")[d.nth % 2], d))
    items, number = d.take(3, 7, yours="####.##"), d.code("26/1##")
    d.says(items, "sdqup", number, wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:11pt 'Liberation Serif'}.k{text-align:right;color:#444}.k b{font-size:16pt;color:#000}.w{font-size:7pt;margin-top:12mm;border-bottom:.3pt solid;display:inline-block}.d{text-align:right}.u{font-weight:bold;margin:12mm 0 6mm}.z{margin:1.5mm 0 1.5mm 8mm;display:grid;grid-template-columns:24mm 1fr 38mm}
    .f{position:fixed;bottom:0;width:100%;font-size:8pt;text-align:center;color:#444}"""
    body = "".join(
        f"<div class=z><span>{n(i.quantity, None)} {i.unit}</span><span>{i.text}<br>Ihre Nr. {i.yours}</span><span class=r>à {n(i.price)} €</span></div>"
        for i in items
    )
    name = ("Bedachung – Bauklempnerei – Gerüste", "Abbund · Aufstockung · Hallenbau")[d.nth % 2]
    return sheet_of(
        css,
        f"""<div class=k><b>{b.name}</b><br>{name}</div><div class=w>{b.block(" · ")}</div><p>{d.seller.block()}</p><div class=d>{b.city[6:]}, den {d.date(d.day, "%e. %B %Y")}</div><div class=u>Bestellung {number}, unser Bauvorhaben {d.ship.name}<br>Ihr Angebot {d.code("A-2####")}, unsere Kundennummer {d.code("11###")}</div>
        <p>Sehr geehrte Damen und Herren,</p><p>bitte liefern Sie uns zu den angebotenen Preisen netto:</p>{body}<p>Die Ware muss am {d.date(d.wanted)} bis 7.30 Uhr an der Baustelle sein: {d.ship.block(", ")}. Bitte mit Mitnahmestapler, vor Ort ist niemand mit Kran. Unser Mann dort heißt Torben, 0171 555 01 28.</p><p>Mit freundlichem Gruß</p><p style="margin-top:14mm">{("Seiffert", "Wohlgemuth")[d.nth % 2]}</p>
        <div class=f>{b.name} · {b.street} · {b.city} · Tel. {b.phone} · {b.vat} · Kreissparkasse DE41 2565 0106 0036 2104 77</div>""",
    )


def de_klinik(d: Deal) -> str:
    """A hospital's form: the number stands under its bar code only; both article numbers, packing sizes, cost centre for each line."""
    d.settle(named("Hildegard", d))
    items, number = d.take(4, 11, ours="K######", yours="######", short=True), d.code("47000#####")
    d.says(items, "bsdqupa", number, total=d.sum(items), ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        return row(
            f"={i.at}|{i.ours}<br>{i.yours}|{i.text}<br><small>{i.more}</small>|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}|{9000 + 37 * i.at}"
        )

    css = """body{font:8.4pt 'DejaVu Sans Condensed'}.b{width:100%}.b>tbody>tr>td{border:.8pt solid #005f73;padding:1.5mm 2mm}.b small{color:#005f73;display:block}.t{width:100%;margin-top:5mm}.t th{background:#d8eef1;border:.8pt solid #005f73;padding:1mm;font-size:7.4pt}.t td{border-left:.4pt solid #005f73;border-right:.4pt solid #005f73;padding:1mm}
    .t tr:last-child td{border-bottom:.8pt solid #005f73}.m{font:8pt 'Liberation Mono';letter-spacing:3pt}"""
    return sheet_of(
        css,
        f"""<table class=b><tr><td rowspan=2 style="width:62%"><b style="font-size:12pt">{b.name}</b><br>Abteilung Materialwirtschaft<br>{b.street}, {b.city}<br>Tel. {b.phone}<td><b style="font-size:14pt">BESTELLUNG</b><br>{bars(number)}<span class=m>{number}</span></tr><tr><td><small>Bestelldatum</small>{d.date(d.day)}</tr>
        <tr><td><small>Lieferant / Kred.-Nr. {d.code("7####")}</small>{d.seller.block()}<td><small>Anlieferung</small>{d.ship.block()}<br>Rampe 2, Mo–Do 7–13 Uhr</tr><tr><td><small>Unsere Kundennummer bei Ihnen</small>{d.code("2#####")}<td><small>Vertrag Einkaufsgemeinschaft</small>EKG-{d.code("####")}-M</tr></table>
        {grid("=Pos|Art.-Nr. Haus<br>Art.-Nr. Lieferant|Bezeichnung / Packung|>Menge|ME|>Preis/ME €|>Wert €|Kst.", map(item, items))}<p class=r><b>Bestellwert netto EUR {n(d.sum(items))}</b></p><p>Lieferscheine ohne unsere Bestellnummer werden nicht angenommen. Keine Nachlieferung ohne Rücksprache.</p>""",
    )


def de_vergabe(d: Deal) -> str:
    """A town's award letter: many references at the right, the order is one of them; prices net, sum gross; received at a place of use."""
    d.settle(named("Stadt Wiesenbrück", d))
    items, number = d.take(2, 6, yours="@####"), d.code("ZB-2026-0###")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 19), wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:10pt 'Liberation Sans Narrow'}.h{display:flex;justify-content:space-between;border-bottom:1.6pt solid #9b1c1c;padding-bottom:2mm}.h b{font-size:17pt}.s{font-size:7pt;margin-top:9mm}.g{display:flex;justify-content:space-between}.p td{padding:.35mm 3mm .35mm 0}.p td:first-child{color:#555}.t{width:100%;margin:4mm 0;border-top:1pt solid}
    .t th{font-weight:normal;color:#555;padding:1mm}.t td{padding:1.4mm 1mm;border-top:.3pt dotted #777}.z td{padding:.6mm 2mm}.z{margin-left:auto}"""
    body = (
        row(
            f"1.{i.at}|{i.text}, {i.more}, Fabrikat gem. Angebot, Art. {i.yours}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}"
        )
        for i in items
    )
    refs = facts(
        "Auskunft erteilt|Herr Möllenbeck, Zimmer 214",
        f"Durchwahl|{b.phone[:-1]}2 14",
        f"Vergabe-Nr.|{d.code('V-26-##/UVgO')}",
        f"Auftrags-Nr.|{number}",
        f"Produktsachkonto|{d.code('02.126.0#.783#00')}",
        f"Ihre Kreditoren-Nr.|{d.code('50####')}",
        f"Datum|{d.date(d.day, '%e. %B %Y')}",
    )
    sums = facts(
        f"Summe netto|>{n(net)} €",
        f"19 % Umsatzsteuer|>{n(tax(net, 19))} €",
        f"Auftragssumme brutto|><b>{n(net + tax(net, 19))} €</b>",
        kind="z",
    )
    return sheet_of(
        css,
        f"""<div class=h><div><b>Stadt Wiesenbrück</b><br>Der Bürgermeister</div><div class=r>Fachdienst 10.3<br>Zentrale Beschaffung</div></div><div class=s>{b.block(" | ")}</div><div class=g><p>{d.seller.block()}</p>{refs}</div>
        <p><b>Auftragserteilung; Ihr Angebot vom {d.date(d.day.replace(day=2))}</b></p><p>Sehr geehrte Damen und Herren, auf Ihr vorgenanntes Angebot erteilen wir Ihnen den Auftrag über die Lieferung von:</p>{grid("Los/Pos.|Gegenstand|>Anzahl|Einheit|>Einzelpreis €|>Gesamt €", body)}{sums}
        <p>Die Lieferung erfolgt frei Verwendungsstelle bis spätestens {d.date(d.wanted)} an: {d.ship.block(", ")}. Rechnungen als XRechnung an Leitweg-ID 055660-31004-07.</p><p>Im Auftrag</p><p style="margin-top:12mm">Möllenbeck</p>""",
    )


def de_filiale(d: Deal) -> str:
    """A chain's matrix print for a branch: GTINs, no rules, capitals, no currency sign and no words but short ones."""
    d.settle(named("Haldor", d))
    items, number = d.take(8, 16, yours="#######", short=True), d.code("00######")
    d.says(items, "gsdqupa", number, total=d.sum(items), ship=d.ship.name, wanted=True)
    b, s = d.buyer, d.seller
    wide = (5, 15, 9, 52, -6, 1, 4, -10, -12)
    body = [
        typed(*zip((f"{i.at:03}", i.gtin, i.yours, i.text, n(i.quantity, None), "", i.unit, n(i.price), n(i.amount)), wide, strict=True))
        for i in items
    ]
    rule = "-" * 114
    text = [
        typed((b.name.upper(), 60), ("B E S T E L L U N G", 40), ("BLATT 1", 10)),
        typed((f"{b.street}  {b.city}", 60), (f"NR. {number}", 40)),
        typed(("", 60), (f"VOM {d.date(d.day, '%d.%m.%y')}   LIEFERTAG {d.date(d.wanted, '%d.%m.%y')}", 50)),
        "",
        typed(("LIEFERSTELLE", 60), ("AN LIEFERANT " + d.code("##4##"), 40)),
        *(typed((a, 60), (c, 50)) for a, c in zip(d.ship.lines, s.lines, strict=True)),
        "GLN " + d.code("40#####0000##"),
        "",
        rule,
        typed(*zip(("POS", "GTIN", "LIEF-ART", "ARTIKELTEXT", "MENGE", "", "ME", "EK NETTO", "POS-WERT"), wide, strict=True)),
        rule,
        *body,
        rule,
        typed((f"POSITIONEN {len(items)}", 92), (f"SUMME EUR {n(d.sum(items))}", -22)),
        "",
        "RECHNUNG AN ZENTRALE. ANLIEFERUNG NUR 05:30-11:00. AVIS AN GLN DER LIEFERSTELLE.",
    ]
    css = "pre{font:9.2pt/1.35 'Liberation Mono'}"
    return sheet_of(css, f"<pre>{lines(*text).replace('<br>', chr(10))}</pre>", "A4 landscape")


LAYOUTS = [(de_konzern, 2), (de_handwerk, 2), (de_klinik, 2), (de_vergabe, 2), (de_filiale, 2)]
