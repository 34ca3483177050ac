"""Set h: orders of a moulder, a farm machine works, a clinic, a joiner and a paint maker in Germany."""

from datetime import timedelta
from decimal import Decimal

from tests.paper.d_print import facts, figures, lines, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.e_print import bars
from tests.paper.h_print import grouped, meet

n = figures("de")


def de_kanban(d: Deal) -> str:
    """A car supplier's kanban: one card an article, fields in boxes, the call's number on each card; no prices, no table."""
    meet(d, "Hollerbach")
    items, number = d.take(2, 5, ours="4##.###.##", yours="######", short=True, spread=True), d.code("KB######")
    d.says(items, "bsdqut", number, currency=None, ship=d.ship.name)
    css = """body{font:8.6pt 'Liberation Sans Narrow'}.k{border:1.6pt solid #000;margin-bottom:7mm;break-inside:avoid}.k td{border:.5pt solid #000;padding:1mm 2mm;height:11mm}.k{width:100%}.k small{display:block;font-size:6.4pt;color:#333}.k b{font-size:14pt}"""

    def card(i: Item) -> str:
        return f"""<table class=k><tr><td colspan=2 style="background:#ffd23f"><small>KANBAN-ABRUF NR.</small><b>{number}</b><td><small>Karte</small>{i.at} / {len(items)}<td><small>Abrufdatum</small>{d.date(d.day, "%d.%m.%y")}</tr>
        <tr><td colspan=2><small>Bezeichnung</small><b style="font-size:11pt">{i.text}</b><br>{i.more}<td colspan=2><small>Sachnummer</small><b>{i.ours}</b></tr>
        <tr><td><small>Abrufmenge</small><b>{n(i.quantity, None)} {i.unit}</b><td><small>Anlieferung bis</small><b>{d.date(i.date, "%d.%m.%y")}</b><td><small>Art.-Nr. Lieferant</small>{i.yours}<td><small>Regelkreis</small>{d.code("RK-##")}, Bahnhof {d.code("@#")}</tr>
        <tr><td colspan=2><small>Lieferant</small>{d.seller.block(", ")}<td colspan=2><small>Abladestelle</small>{d.ship.block(", ")}</tr>
        <tr><td colspan=2 style="border-right:0">{bars(i.ours)}<td colspan=2 style="border-left:0" class=r><small>Kunde</small>{d.buyer.name}<br>{d.buyer.street}, {d.buyer.city}</tr></table>"""

    return sheet_of(css, "".join(map(card, items)))


def de_erntemaschine(d: Deal) -> str:
    """A call-off with a delivery schedule: the item's quantity stands once, what comes when stands beneath; progress figures all around."""
    meet(d, "Grothus")
    items, number = d.take(2, 4, ours="G 0##.###.#", yours="###-####"), d.code("LA 55000#####")
    for i in items:
        i.quantity = i.quantity * 12
    d.says(items, "bsdqu", number, currency=None, ship=d.ship.name)
    css = """body{font:9pt 'Liberation Sans'}h1{font-size:13pt;background:#1d5c2e;color:#fff;padding:2mm 3mm}.p td{padding:.4mm 4mm .4mm 0}.i{margin-top:6mm;border-top:1pt solid #1d5c2e;padding-top:1.5mm}.f td{font-size:7.4pt;color:#555;padding-right:7mm}.e{margin:2mm 0 0 25mm}.e td,.e th{padding:.3mm 5mm;font-size:8pt}"""

    def item(i: Item) -> str:
        part = i.quantity / 4
        plan = "".join(
            row(f"{d.date(d.wanted + timedelta(days=7 * k), '%d.%m.%Y')}|>{n(q, None)}|{kind}")
            for k, (q, kind) in enumerate(((part, "fest"), (2 * part, "fest"), (part, "fest, Uhrzeit avisieren")))
        )
        return f"""<div class=i><b>Sachnummer {i.ours}</b> &nbsp; {i.text}, {i.more}<br>Ihre Artikelnummer {i.yours}<br>Abgerufene Menge: <b>{n(i.quantity, None)} {i.unit}</b>
        <table class=f>{row(f"Rahmenkontrakt {d.code('4600######')}/{i.at}0|letzte Lieferung {d.code('LS 8####')}|Kontrakt läuft bis 31.12.2026")}</table>
        <table class=e><tr><th>davon am<th>Teilmenge<th>Kennz.</tr>{plan}</table></div>"""

    return sheet_of(
        css,
        f"""<p>{d.buyer.name} &nbsp;·&nbsp; {d.buyer.street} &nbsp;·&nbsp; {d.buyer.city}</p><h1>Lieferabruf {number}</h1><table style="width:100%"><tr><td>{d.seller.block()}<td>{facts(f"Abrufdatum|{d.date(d.day)}", f"Disponent|Hr. Middendorf, Tel. {d.buyer.phone}", f"Anlieferort|{lines(d.ship.name, d.ship.street, d.ship.city)}", "Lieferbedingung|DAP, LSP Verpackung Gitterbox")}</tr></table>{"".join(map(item, items))}
        <p style="font-size:7.4pt">Dieser Lieferabruf ersetzt alle vorhergehenden. Abweichungen sind binnen 24 Stunden schriftlich anzuzeigen. Die Preise richten sich nach dem Rahmenkontrakt.</p>""",
    )


def de_fachklinik(d: Deal) -> str:
    """A clinic's dense print: wards as headings with cost centres, six codes to a line, prices with four decimals, VAT keys."""
    meet(d, "Brömsen")
    items, number = d.take(7, 16, ours="10####", yours="@####", short=True, places=3), d.code("ZE26-0#####")
    net = d.sum(items)
    vat = tax(net, 19)
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """@page{margin:9mm}body{font:7.4pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:3mm}.t th{font-size:6.4pt;border:.4pt solid #777;background:#dde7ef;padding:.5mm}.t td{border:.4pt solid #aaa;padding:.5mm}.g td{background:#f1f1f1;font-weight:bold}.p td{padding-right:4mm}.k{border:.4pt solid #777;padding:2mm;width:48%;display:inline-block;vertical-align:top;min-height:22mm}"""
    wards = ("Station 2 Ost – KST 920210", "Physiotherapie – KST 931400", "Funktionsdiagnostik – KST 940150")
    body = grouped(
        items,
        wards,
        lambda w: f"<tr class=g><td colspan=11>{w}</td></tr>",
        lambda i: row(
            f"{i.at * 10}|{i.ours}|{i.yours}|<b>{i.text}</b><br>{i.more}|{d.code('6811##')}|{d.code('A#')}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price, 4)}|>{n(i.amount)}|=V1"
        ),
    )
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:12pt">Haus Brömsen</b><br>{d.buyer.name}, Materialwirtschaft<td class=r><b style="font-size:12pt">BESTELLUNG</b> Seite 1</tr></table><br>
        <div class=k><u>Lieferant (Kred. {d.code("70####")})</u><br>{d.seller.block()}</div> <div class=k>{facts(f"Beleg-Nr.|<b>{number}</b>", f"Belegdatum|{d.date(d.day)}", f"Liefertermin|{d.date(d.wanted)}", f"Unsere Kunden-Nr.|{d.code('######')}", "Einkäufer/in|MW3 Frau Toborg (-318)", f"IK|{d.code('26032####')}")}</div><br>
        <div class=k style="margin-top:1.5mm"><u>Warenannahme Mo–Fr 7–13 Uhr</u><br>{d.ship.block()}</div> <div class=k style="margin-top:1.5mm"><u>Rechnung (nur PDF) an</u><br>{d.buyer.block()}<br>USt-IdNr. {d.buyer.vat}</div>
        <table class=t><thead><tr><th>Pos<th>Mat.-Nr.<th>Lief.-Art.<th>Bezeichnung<th>SaKo<th>Lag<th>Menge<th>BME<th>Preis/BME<th>Wert EUR<th>St</tr></thead>{"".join(body)}</table>
        <p class=r>Nettowert {n(net)} &nbsp;&nbsp; V1 = 19 % USt {n(vat)} &nbsp;&nbsp; <b>Bestellwert brutto EUR {n(net + vat)}</b></p><p>Es gelten ausschließlich unsere Einkaufsbedingungen (Stand 01/2025). Teillieferungen nur nach Absprache.</p>""",
    )


def de_tischler(d: Deal) -> str:
    """A joiner's Word letter with the goods as bullets in words, number only in the subject; nothing about prices."""
    meet(d, "Ohlendiek")
    items, number = d.take(3, 6, yours="##.###"), d.code("26-##")
    d.says(items, "sdqu", number, currency=None, wanted=True)
    points = "".join(f"<li>{n(i.quantity, None)} {i.unit} {i.text} (Ihre Nr. {i.yours}), {i.more}</li>" for i in items)
    b = d.buyer
    return sheet_of(
        """body{font:11.5pt/1.35 'Liberation Serif'}h1{font:bold 22pt 'Liberation Serif';color:#7a4a1e;margin:0}li{margin:1.5mm 0}""",
        f"""<div class=c><h1>{b.name}</h1>Möbel – Innenausbau – Treppen<br><i>{b.street} · {b.city} · Tel. {b.phone}</i></div><hr color="#7a4a1e"><p style="margin-top:14mm">An<br>{d.seller.block()}</p><p class=r>Nordenham, {d.date(d.day, "%e. %B %Y")}</p><p><b>Bestellung {number} / Kommission Praxis Dr. Harms</b></p><p>Moin zusammen,</p><p>bitte schickt uns für den Auftrag Harms:</p><ul>{points}</ul><p>Wir brauchen die Sachen bis spätestens {d.date(d.wanted, "%e. %B %Y")}, sonst steht hier die Montage. Bitte wie immer an unsere Adresse oben, es ist ab halb sieben jemand da.</p><p>Preise wie im letzten Jahr besprochen. Rechnung bitte per Mail.</p><p>Mit freundlichen Grüßen<br><br>Jens Ohlendiek<br><br><small>P.S. Die letzte Lieferung war tadellos, danke!</small></p>""",
    )


def de_lackwerk(d: Deal) -> str:
    """A chemical company's long order: three rows an item, price per 100 and discount in rows of conditions, carry-over between pages."""
    meet(d, "Kaltenbrunn")
    items, number = (
        d.take(6, 13, ours="RM-#####", yours="######.##", per=True, discount=True, short=True, spread=True),
        d.code("45########"),
    )
    net, freight = d.sum(items), Decimal("85.00")
    d.says(items, "bsdqupkat", number, total=net + freight, ship=d.ship.name)
    b = d.buyer
    css = """body{font:8.8pt 'Liberation Sans'}.page{break-after:page}.page:last-child{break-after:auto}.t{width:100%;margin-top:4mm}.t th{border-top:1pt solid #000;border-bottom:1pt solid #000;padding:.8mm 1mm}.t td{padding:.3mm 1mm}.o td{padding-top:2.6mm}.h td{padding-right:8mm}.q{margin-top:8mm}.q td{padding-right:12mm}.cap td{font-size:7pt;color:#666}"""

    def item(i: Item) -> str:
        per = f"{n(i.price)} EUR / {i.per} {i.unit}"
        off = row(f"||abzüglich Rabatt {n(i.discount, 1)} %||||") if i.discount else ""
        return (
            row(f"{i.at * 10:05}|{i.ours}|<b>{i.text}</b>|>{n(i.quantity, 3)}|{i.unit}|>{per}|>{n(i.amount)}", "o")
            + row(f"|{i.yours}|{i.more}||||")
            + off
            + row(f"||Eintrefftermin: Tag {d.date(i.date)}||||")
        )

    parts, so_far = [], Decimal(0)
    top = "<table class=t><thead><tr><th>Pos.<th>Material<br>Ihr Material<th>Bezeichnung<th class=r>Bestellmenge<th>Einheit<th class=r>Preis pro Einheit<th class=r>Nettowert</tr></thead>"
    for at, chunk in enumerate(d.pages(items, 6, 9), 1):
        head = (
            f"""<b style="font-size:15pt;letter-spacing:2pt">KALTENBRUNN</b><table style="width:100%;margin-top:6mm"><tr><td><small>{b.block(" · ")}</small><br><br>{d.seller.block()}<td style="width:75mm"><b style="font-size:13pt">Bestellung</b><table class=h>{row(f"Bestellnummer|{number}")}{row(f"Datum|{d.date(d.day)}")}{row("Ansprechpartner|Fr. Dr. Wiebel")}{row(f"Telefon|{b.phone}")}{row(f"Ihre Lieferantennr.|{d.code('1000###')}")}</table></tr></table><p>Lieferanschrift: {d.ship.block(", ")}<br>Lieferbedingung: DAP Frankenthal · Zahlungsbedingung: 30 Tage netto · Währung: EUR</p>"""
            if at == 1
            else f"<p>{b.name} &nbsp; Bestellung {number} vom {d.date(d.day)} &nbsp; Seite {at}</p>"
        )
        carry = row(f"||Übertrag von Seite {at - 1}||||>{n(so_far)}") if at > 1 else ""
        so_far += d.sum(chunk)
        last = len(items) == chunk[-1].at
        foot = (
            row(f"||Nettowert Positionen||||>{n(net)}", "o") + row(f"||Frachtkosten pauschal||||>{n(freight)}") + row(f"||<b>Gesamtnettowert ohne MwSt. EUR</b>||||><b>{n(net + freight)}</b>")
            if last
            else row(f"||Zwischensumme||||>{n(so_far)}", "o")
        )  # fmt: skip
        parts.append(f"<div class=page>{head}{top}{carry}{''.join(map(item, chunk))}{foot}</table></div>")
    parts[-1] = parts[-1].removesuffix("</div>") + f"{strips('Incoterm|DAP', 'Versandart|Spedition', f'USt-IdNr.|{b.vat}')}</div>"
    return sheet_of(css, "".join(parts))


LAYOUTS = [(de_kanban, 2), (de_erntemaschine, 1), (de_fachklinik, 2), (de_tischler, 1), (de_lackwerk, 2)]
