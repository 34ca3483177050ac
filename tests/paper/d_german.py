"""Set d: German, Austrian and Swiss orders."""

from dataclasses import replace

from tests.paper.d_print import facts, figures, grid, lines, named, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of

n = figures("de")


def de_smartform(d: Deal) -> str:
    """SAP's purchase order: a line for the material, one for quantity and price, one for the supplier's number; number and date in one cell."""
    items, number = d.take(5, 12, ours="1000####", yours="@@-####", short=True, per=True), d.code("45000#####")
    d.says(items, "bsdqupka", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        return (
            f"<tr class=x><td>{i.at * 10:05}<td>{i.ours}<td colspan=4>{i.text}</tr>"
            + row(f"|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|pro {i.per} {i.unit}|>{n(i.amount)}")
            + f"<tr><td><td colspan=5>Ihre Materialnummer {i.yours}</tr>"
        )

    css = """body{font:9.5pt 'Liberation Sans'}.k{text-align:center;font-size:17pt;font-weight:bold;letter-spacing:3pt}.a{display:flex;justify-content:space-between;margin-top:14mm}.w{border-bottom:.4pt solid;font-size:6.5pt;margin-bottom:3mm}
    .f{border:.6pt solid;padding:2mm;width:82mm}.f small{display:block;font-size:7pt;margin-top:1mm}.t{width:100%}.t td,.t th{padding:.3mm 1mm}.x td{padding-top:2mm}.o{border-top:.8pt solid;border-bottom:.8pt solid;margin:5mm 0 0}"""
    box = "".join(
        f"<small>{label}</small>{value}"
        for label, value in (
            ("Bestellnummer/Datum", f"{number} / {d.date(d.day)}"),
            ("Ansprechpartner/in/Telefon", f"Fr. Ulrike Seidlitz / {b.phone}"),
            ("Unsere Faxnummer", d.code("0####/######")),
            ("Ihre Lieferantennummer bei uns", d.code("3#####")),
        )
    )
    heads = "<tr class=o><td>Pos.<td>Material<td colspan=4>Bezeichnung</tr>" + row("|>Bestellmenge|Einheit|>Preis|pro Einheit|>Nettowert")
    foot = f"<tr class=x><td colspan=5>Gesamtnettowert ohne Mehrwertsteuer EUR<td class=r>{n(d.sum(items))}</tr>"
    return sheet_of(
        css,
        f"""<div class=k>{b.name.split(" ")[0]}</div><div class=a><div><div class=w>{b.block(" · ")}</div>{lines("Firma", *d.seller.lines)}</div><div><b>Bestellung</b><div class=f>{box}</div></div></div>
        <p>Bitte liefern Sie an:<br>{d.ship.block()}</p>Ihr Zeichen: &nbsp; Unser Zeichen: EK-SEI<br><b>Liefertermin: Tag {d.date(d.wanted)}</b><br>Lieferbedingungen: DDP benannter Ort<br>Zahlungsbedingungen: innerhalb 14 Tagen 3 % Skonto, innerhalb 45 Tagen ohne Abzug<br>Währung EUR
        <table class="t o"><thead>{heads}</thead><tbody>{"".join(map(item, items))}{foot}</tbody></table><p>Die Bestellnummer ist in allen Schriftstücken anzugeben.<br>{b.name}, {b.street}, {b.city}, USt-IdNr. {b.vat}</p>""",
    )


def de_lexware(d: Deal) -> str:
    """A small firm's letter: the buyer stands in the line above the window and in the foot only; offer and customer number beside."""
    d.buys_in("Deutschland")
    items, number = d.take(2, 7, yours="####.###"), d.code("BE-1####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 19), wanted=True)
    b = d.buyer
    css = """body{font:10pt 'Liberation Sans'}.w{margin-top:28mm;font-size:7pt;text-decoration:underline}.i{float:right;width:70mm;margin-top:-8mm}.p td{padding:.4mm 3mm .4mm 0}h2{clear:both;font-size:12pt;margin:16mm 0 4mm}.t{width:100%;margin:5mm 0 0}.t th{border-bottom:1.2pt solid #333;padding:1mm}
    .t td{padding:1.6mm 1mm}.t small{color:#444}.s td{padding:.7mm 1mm}.s{width:78mm;margin-left:auto;border-top:1.2pt solid #333}.z{position:fixed;bottom:0;left:0;right:0;border-top:.5pt solid #777;font-size:7pt;display:flex;justify-content:space-between;padding-top:2mm}"""
    body = (
        row(
            f"{i.at}|>{n(i.quantity, None)} {i.unit}|<b>{i.text}</b><br><small>{i.more}<br>Art.-Nr. {i.yours}</small>|>{n(i.price)}|>{n(i.amount)}"
        )
        for i in items
    )
    info = facts(
        f"Beleg-Nr.|{number}",
        f"Datum|{d.date(d.day)}",
        f"Unsere Kunden-Nr.|{d.code('K2####')}",
        f"Ihr Angebot|AN-{d.code('#####')} vom {d.date(d.day.replace(day=1))}",
        "Bearbeiter|Holger Drewes",
        f"Lieferdatum|{d.date(d.wanted)}",
    )
    sums = facts(
        f"Gesamt Netto|>{n(net)}",
        f"zzgl. 19 % USt. auf {n(net)}|>{n(tax(net, 19))}",
        f"<b>Gesamtbetrag EUR</b>|><b>{n(net + tax(net, 19))}</b>",
        kind="s",
    )
    return sheet_of(
        css,
        f"""<div class=w>{b.block(" - ")}</div><p>{d.seller.block()}</p><div class=i>{info}</div><h2>Bestellung {number}</h2>Sehr geehrte Damen und Herren,<br>wie telefonisch besprochen bestellen wir:
        {grid("Pos.|>Menge|Text|>Einzelpreis EUR|>Gesamtpreis EUR", body)}{sums}<p>Bitte nur komplett liefern, keine Teillieferungen.<br>Zahlbar 30 Tage netto.</p><p>Mit freundlichen Grüßen</p><p>Holger Drewes</p>
        <div class=z><span>{b.block()}</span><span>Tel. {b.phone}<br>info@firma.example</span><span>USt-IdNr. {b.vat}<br>Steuer-Nr. 322/5714/0881</span><span>Volksbank eG<br>DE08 4416 0014 3300 1290 00</span></div>""",
    )


def de_bauvorhaben(d: Deal) -> str:
    """A builder's order form: site, foreman and cost centre in boxes, titles with subtotals."""
    d.settle(named("Tiefbau", d))
    items, number = d.take(6, 12, yours="######", discount=True), d.code("26-####/##")
    d.says(items, "sdqupa", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    b, third = d.buyer, len(items) // 3
    parts = [
        ("Titel 01 Rohbau", items[:third]),
        ("Titel 02 Entwässerung", items[third : 2 * third]),
        ("Titel 03 Sonstiges", items[2 * third :]),
    ]

    def title(name: str, part: list[Item]) -> str:
        body = "".join(
            row(
                f"{name[6:8]}.{i.at:03}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{f'{n(i.discount, 0)} %' if i.discount else ''}|>{n(i.amount)}"
            )
            for i in part
        )
        return f"<tr class=g><td colspan=8>{name}</tr>{body}<tr class=u><td colspan=7>Zwischensumme {name[:8]}<td class=r>{n(d.sum(part))}</tr>"

    css = """body{font:9pt 'DejaVu Sans Condensed'}.b{width:100%}.b td{border:1pt solid #222;padding:1.5mm;width:33%}.b small{display:block;color:#555;font-size:7pt}h1{font-size:15pt;background:#f4b400;padding:2mm 3mm;margin:0 0 3mm}.t{width:100%;margin-top:4mm}.t th{background:#222;color:#fff;padding:1.2mm}.t td{padding:1mm;border-bottom:.3pt solid #aaa}
    .g td{font-weight:bold;background:#eee}.u td{font-style:italic}.e td{font-weight:bold;border-top:1.4pt solid}"""
    return sheet_of(
        css,
        f"""<h1>BESTELLSCHEIN Nr. {number}</h1><table class=b><tr><td><small>Auftraggeber / Rechnungsempfänger</small>{b.block()}<td><small>Lieferant</small>{d.seller.block()}<td><small>Lieferort / Baustelle</small>{d.ship.block()}</tr>
        <tr><td><small>Bestelldatum</small>{d.date(d.day, "%d.%m.%y")}<td><small>Kostenstelle / Bauvorhaben</small>{d.code("4##0 / 26###")}<td><small>Anlieferung am</small>{d.date(d.wanted, "%d.%m.%y")}, 7:00 - 15:30 Uhr</tr><tr><td><small>Bauleiter</small>Dipl.-Ing. Arndt, 0151 555 01 62<td><small>Angebot / Verhandlungsprotokoll</small>{d.code("A######")}<td><small>Abladung</small>durch Lieferanten (Kranfahrzeug)</tr></table>
        {grid("OZ|Art.-Nr.|Leistung / Material|>Menge|ME|>EP|>Nachl.|>GP", (title(*p) for p in parts), foot=f"<tr class=e><td colspan=7>Gesamtsumme netto EUR<td class=r>{n(d.sum(items))}</tr>")}
        <p>Steuerschuldnerschaft des Leistungsempfängers gemäß § 13b UStG. Lieferscheine sind vom Polier gegenzeichnen zu lassen.</p>""",
    )


def de_abruf(d: Deal) -> str:
    """Call-off from a blanket contract: each article in two deliveries with their own dates, price per hundred as agreed."""
    d.settle(named("Krebs", d))
    base, number = d.take(2, 5, ours="R-####-#", yours="#######", per=True, large=True), d.code("AR######")
    spans = [d.wanted, d.wanted.replace(day=28)] if d.wanted.day < 28 else [d.wanted, d.wanted.replace(day=1, month=d.wanted.month + 1)]
    items = [replace(i, at=2 * i.at - 1 + k, date=when) for i in base for k, when in enumerate(spans)]
    d.says(items, "bsdqupkat", number)
    body = (
        row(
            f"{i.at * 10}|{i.ours}|{i.yours}|{i.text}|{d.date(i.date)}|>{n(i.quantity, 0)}|{i.unit}|>{n(i.price)} je {i.per}|>{n(i.amount)}"
        )
        for i in items
    )
    css = """body{font:8.6pt 'Liberation Sans'}.h{display:flex;justify-content:space-between}.q{width:100%;margin:5mm 0}.q td,.q th{border:.5pt solid #888;padding:1.2mm}.q .cap td{background:#e9eef5;font-size:7pt}.t{width:100%}.t th{border-bottom:1pt solid #246;border-top:1pt solid #246;padding:1.2mm .8mm}.t td{padding:1.2mm .8mm;border-bottom:.3pt solid #ccd}"""
    head = strips(
        f"Abrufnummer|{number}",
        f"Abrufdatum|{d.date(d.day)}",
        f"Rahmenvertrag|{d.code('RV-20##-###')}",
        "Vertragslaufzeit|01.01.2026 - 31.12.2026",
        f"Lieferantennr.|{d.code('70###')}",
        "Disponent|S. Mattheis",
    )
    return sheet_of(
        css,
        f"""<div class=h><div><b style="font-size:13pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>Telefon {d.buyer.phone}</div><div class=r style="font-size:15pt;color:#246">Lieferabruf</div></div><p>An<br>{d.seller.block()}</p>{head}
        {grid("Pos|Unsere Nr.|Ihre Nr.|Benennung|Termin|>Menge|ME|>Preis EUR|>Wert EUR", body)}<p>Fortschrittszahl zum Stichtag: 0. Über- oder Unterlieferungen werden nicht anerkannt. Es gelten die im Rahmenvertrag vereinbarten Konditionen.</p>""",
    )


LAYOUTS = [(de_smartform, 2), (de_lexware, 2), (de_bauvorhaben, 2), (de_abruf, 1)]
