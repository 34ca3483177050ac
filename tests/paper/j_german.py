"""Set j: what the systems of German trades, makers and hospitals print."""

from datetime import timedelta
from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.j_print import between, buy, feet, joined, meet, sides, stamp, sums, water

n = figures("de")


def de_nolting(d: Deal) -> str:
    """A heating fitter's craft program: window, block of facts, building site named above a plain table, net sum only."""
    meet(d, "Nolting")
    items, number = buy(d, "san", 4, 10, yours="@@@ ####"), d.code("B26-####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt 'Liberation Sans'}.t{width:100%;margin:4mm 0 1mm}.t th{border-top:.8pt solid;border-bottom:.8pt solid;padding:1.2mm 1mm;font-weight:normal}.t td{padding:1mm}.p td{padding:0 5mm .7mm 0}h2{font-size:13pt;margin:0 0 4mm}"""
    body = (row(f"{i.at}|{i.yours}|{i.text}<br>{i.more}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    info = facts(
        f"Datum|{d.date(d.day)}",
        f"Bestell-Nr.|{number}",
        "Kd.-Nr. bei Ihnen|41708",
        "Projekt|26117",
        "Bearbeiter|Hr. Klocke",
        f"Telefon|{d.buyer.phone}",
    )
    return sheet_of(
        css,
        f"""<div class=r style="font:bold 19pt 'Liberation Sans';color:#c4161c">NOLTING<div style="font:9pt 'Liberation Sans';color:#333">Heizung · Sanitär · Solar · Kundendienst</div></div><div style="height:18mm"></div>{sides(f"<span style='font-size:6.6pt'>{d.buyer.block(' | ')}</span><br><br>{d.seller.block()}", info)}<div style="height:12mm"></div><h2>Bestellung {number}</h2>Sehr geehrte Damen und Herren,<br>wir bestellen für das Bauvorhaben <b>{d.ship.name.removeprefix("BV ")}</b> gemäß Ihren Konditionen:{grid("Pos|Artikel|Bezeichnung|>Menge|ME|>E-Preis|>G-Preis", body)}<div style="border-top:.8pt solid;padding-top:1mm">{sums(("Summe netto EUR", n(net)))}</div><p><b>Lieferadresse:</b> {d.ship.block(", ")}<br><b>Liefertermin:</b> {d.date(d.wanted)}, bitte morgens vor 8 Uhr</p><p>Mit freundlichem Gruß<br>{d.buyer.name}</p>{feet(d.buyer.block(), lines("Tel. " + d.buyer.phone, "info@nolting-waerme.example"), lines("Sparkasse Lemgo", "DE17 4825 0110 0094 1700 00"), lines("HRB 9417 Lemgo", "USt-IdNr. " + d.buyer.vat))}""",
    )


def de_dresbach(d: Deal) -> str:
    """A small electrician's office package: grey head, amount with its unit in one cell, no prices."""
    meet(d, "Dresbach")
    items, number = buy(d, "ele", 1, 6, yours="######", units="pc=Stück"), d.code("BE######")
    d.says(items, "sdqu", number, currency=None, ship=d.ship.name)
    css = """body{font:10pt 'DejaVu Sans Condensed'}.t{width:100%;margin:5mm 0}.t th{background:#d9d9d9;padding:1.5mm}.t td{padding:1.5mm;border-bottom:.3pt solid #ccc}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (row(f"{i.at}|{i.yours}|<b>{i.text}</b><br>{i.more}|>{n(i.quantity, None)} {i.unit}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:15pt'>Elektro-Service Dresbach</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tel. {d.buyer.phone}", "<div style='width:24mm;height:24mm;background:#ffd400;border-radius:50%;text-align:center;font:bold 36pt/24mm Liberation Sans'>ED</div>")}<div style="height:10mm"></div><small><u>{d.buyer.block(", ")}</u></small><br>{d.seller.block()}<div style="height:10mm"></div>{sides("<b style='font-size:14pt'>Bestellung</b>", facts(f"Belegnummer:|{number}", f"Belegdatum:|{d.date(d.day)}", "Ihr Ansprechpartner:|Kai Dresbach"))}<p>Hallo zusammen,<br>bitte liefert uns die folgenden Artikel wie immer direkt auf die Baustelle:</p>{grid("Pos.|Art.-Nr.|Artikel|>Menge", body)}<p>Baustelle: {d.ship.block(", ")}</p><p>Preise laut Rahmenvereinbarung. Ansprechpartner vor Ort: Jan, 0171 941 75 04.</p>Danke und viele Grüße<br>Kai Dresbach{feet("USt-IdNr.: " + d.buyer.vat, "Westerwald Bank DE94 5739 1800 0094 1750 01", "Inhaber: Kai Dresbach")}""",
    )


def de_kirchhoff(d: Deal) -> str:
    """A maker's large system, several pages: short head on each later page, own number, delivery day and the supplier's number below each item, prices per 100."""
    meet(d, "Kirchhoff")
    items, number = (
        buy(d, "mro", 9, 12, ours="3#####", yours="##.###.##", per=True, spread=True, units="pc=ST m=M can=KAN bag=SA pair=PAA"),
        d.code("45000#####"),
    )
    net = d.sum(items)
    d.says(items, "bsdqupkat", number, total=net, ship=d.ship.name)
    css = """body{font:8.8pt 'Liberation Sans'}.t{width:100%;margin:2mm 0}.t th{border-bottom:.6pt solid #000;padding:.6mm 1mm;font-weight:bold}.t td{padding:.2mm 1mm}.a td{padding-top:2.4mm}.p td{padding:.2mm 6mm .2mm 0}.b{break-after:page}"""

    def item(i: Item) -> str:
        return f"""<tr class=a><td>{i.at * 10}<td>{i.ours}<td>{i.text}<td class=r>{n(i.quantity, 3)}<td>{i.unit}<td class=r>{n(i.price)}<td class=r>{i.per}<td class=r>{n(i.amount)}</tr><tr><td><td><td colspan=6>{i.more}</tr><tr><td><td><td colspan=6>Ihre Artikelnummer: {i.yours}</tr><tr><td><td><td colspan=6>Liefertermin: {d.date(i.date)}</tr>"""

    parts = list(d.pages(items, 6, 10))
    heads = "Pos.|Material|Bezeichnung|>Menge|ME|>Preis|>je|>Wert EUR"
    out = ""
    for at, part in enumerate(parts, 1):
        place = f"Seite {at} von {len(parts)}"
        if at == 1:
            out += f"""{sides("<b style='font-size:17pt;color:#004b87'>KIRCHHOFF-BRANDES</b><br>Fördertechnik", f"<b style='font-size:13pt'>Bestellung</b><br>{place}")}<div style="height:16mm"></div>{sides(d.seller.block(country=True), facts(f"Bestellnummer|<b>{number}</b>", f"Bestelldatum|{d.date(d.day)}", "Lieferanten-Nr.|701417", "Einkäufergruppe|E04 Fr. Averbeck", "Tel.|02541 9417-118", "E-Mail|einkauf@kirchhoff-brandes.example"))}<div style="height:8mm"></div>{sides(f"<b>Lieferanschrift</b><br>{d.ship.block()}", f"<b>Rechnungsanschrift</b><br>{d.buyer.block()}", "<b>Konditionen</b><br>14 Tage 3 %, 30 Tage netto<br>frei Haus einschl. Verpackung")}<br>"""
        else:
            out += sides(f"<b>{d.buyer.name}</b>", f"Bestellung {number} vom {d.date(d.day)}", place)
        out += grid(heads, map(item, part))
        out += "<div class=b></div>" if at < len(parts) else ""
    return sheet_of(
        css,
        f"""{out}<div style="border-top:.6pt solid;padding-top:1mm">{sums(("Gesamtwert netto EUR", n(net)))}</div><p>Bitte bestätigen Sie Preis und Termin innerhalb von 3 Arbeitstagen. Teillieferungen nur nach Absprache. Für Ladungsträger gilt Tauschpflicht.</p>{feet(lines(d.buyer.name, d.buyer.city), lines("Sitz Coesfeld, HRA 9417 Coesfeld", "Komplementärin: KB Verwaltungs-GmbH"), "USt-IdNr. " + d.buyer.vat)}""",
    )


def de_wolperding(d: Deal) -> str:
    """A packer's business central: addresses without labels, captions over facts, the invoice to go elsewhere than the goods."""
    meet(d, "Wolperding")
    items, number = (
        buy(d, "pack", 1, 5, ours="VP-####", yours="#####", per=False, places=3, units="pc=STÜCK m=M roll=ROLLE"),
        d.code("EB-10####"),
    )
    net = d.sum(items)
    vat = tax(net, 19)
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'DejaVu Sans Condensed'}.t{width:100%;margin:4mm 0}.t th{border-bottom:.8pt solid #555;padding:1mm;vertical-align:bottom}.t td{padding:1mm}.q{width:100%;margin-top:6mm}.cap td{font-weight:bold;font-size:8pt}.s{color:#555;font-size:7.6pt}"""
    body = (
        row(f"{i.ours}|{i.yours}|{i.text}<br><span class=s>{i.more}</span>|>{n(i.quantity, None)}|{i.unit}|>{n(i.price, 3)}|>{n(i.amount)}")
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<h1 style='margin:0;font-weight:normal;font-size:20pt'>Einkaufsbestellung</h1>{number}", "<b style='font-size:12pt;color:#5a7d2b'>Wolperding</b><br><span class=s>Verpackungsservice</span>")}<div style="height:6mm"></div>{sides(d.seller.block(country=True), d.buyer.block(country=True))}{strips("Lieferantennr.|K70144", f"Bestelldatum|{d.date(d.day, '%e. %B %Y')}", f"Erwartetes Wareneingangsdatum|{d.date(d.wanted, '%e. %B %Y')}", "Zlg.-Bedingung|30 Tage netto", "Einkäufer|S. Röhrs")}{sides(f"<b>Lief. an</b><br>{d.ship.block()}", "<b>Rechnung an</b><br>WVS Zentrale Dienste GmbH<br>Postfach 17 41<br>29651 Walsrode", css="margin-top:5mm")}{grid("Nr.|Kred.-Artikelnr.|Beschreibung|>Menge|Einheit|>EK-Preis|>Betrag ohne MwSt.", body)}{sums(("Zwischensumme", n(net)), ("19 % MwSt.", n(vat)), ("Gesamt EUR inkl. MwSt.", n(net + vat)))}{feet("www.wolperding.example", "Tel. " + d.buyer.phone, "USt-IdNr. " + d.buyer.vat, "Volksbank Lüneburger Heide")}""",
    )


def de_oberlahn(d: Deal) -> str:
    """A hospital's stores: framed form, items under their cost centres, packing written beside the unit, a stamp of release."""
    meet(d, "Oberlahn")
    items, number = (
        buy(d, "med", 6, 12, ours="40#####", yours="######", units="pc=ST pack=PAK box=BX case=KAR bag=BTL"),
        d.code("26/######"),
    )
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:8.6pt 'Liberation Sans'}.t{width:100%;margin-top:4mm;border:.6pt solid}.t th{border:.6pt solid;background:#e8f1f5;padding:1mm;font-size:7.6pt}.t td{padding:.9mm 1mm;border-left:.3pt solid #999}.k td{background:#f4f4f4;font-weight:bold}.p td{padding:.3mm 4mm .3mm 0}.f{border:.6pt solid;padding:2mm;width:58mm}small{color:#555}"""
    wards = ("KST 92010 Zentral-OP", "KST 91440 Innere II", "KST 93100 Intensivstation")
    size = -(-len(items) // 3)
    body = []
    for i in items:
        if (i.at - 1) % size == 0:
            body.append(f"<tr class=k><td colspan=8>{wards[(i.at - 1) // size]}</tr>")
        body.append(
            row(
                f"{i.at:03d}|{i.ours}|{i.yours}|{i.text}<br><small>{i.more}</small>|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}"
            )
        )
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:13pt;color:#00677f'>Klinikum Oberlahn gGmbH</b><br>Abt. Einkauf und Logistik<br>{d.buyer.street}, {d.buyer.city}", f"<div style='text-align:right'><b style='font-size:15pt'>BESTELLUNG</b><br>{number}</div>")}<div style="height:6mm"></div>{sides(f"<div class=f><small>Lieferant</small><br>{d.seller.block()}</div>", f"<div class=f><small>Lieferung an</small><br>{d.ship.block()}<br>Warenannahme 7.00-14.30 Uhr</div>", f"<div class=f style='width:auto'>{facts(f'Bestelldatum|{d.date(d.day)}', f'Liefertermin|{d.date(d.wanted)}', 'Kundennr.|24417', 'Sachb.|Fr. Schick')}</div>")}{grid("Pos|Unsere Nr.|Ihre Nr.|Artikel|>Menge|VE|>Preis/VE|>Gesamt", body)}{sums(("Bestellwert netto EUR", n(net)))}<p>Bei Chargenware Resthaltbarkeit mindestens 12 Monate. Rechnung per E-Mail an rechnung@klinikum-oberlahn.example.</p>{stamp("FREIGEGEBEN<br>Einkauf", "#0a6b2d", 222, 120)}{feet("HRB 941 Limburg", "Geschäftsführer: P. Hundertmark", "USt-IdNr. " + d.buyer.vat)}""",
    )


def de_hohenlohe(d: Deal) -> str:
    """A car supplier's delivery call-off: the article once as heading, below it each delivery's day and amount."""
    meet(d, "Hohenloher")
    goods, number = buy(d, "mro", 2, 4, ours="A### ###", yours="########", units="pc=ST pair=PAA bag=SA can=KAN"), d.code("LA-#####")
    lots: list[Item] = []
    body = []
    for i in goods:
        own = [
            Item(1, i.text, i.more, i.unit, Decimal(d.rng.choice((50, 100, 150, 200, 240, 400))), i.price, i.per, i.discount, d.wanted + timedelta(days=7 * k), i.ours, i.yours, i.gtin)
            for k in range(d.rng.randint(2, 4))
        ]  # fmt: skip
        lots += own
        body.append(f"<tr class=k><td>{i.ours}<td colspan=2><b>{i.text}</b> {i.more}<td>{i.yours}</tr>")
        body += [
            row(f"|{d.date(o.date)}|>{n(o.quantity, None)} {o.unit}|{'fest' if k < 2 else 'Vorschau bindend'}") for k, o in enumerate(own)
        ]
    d.says(lots, "bsdqut", number, currency=None, ship=d.ship.name)
    css = """body{font:9.4pt 'Liberation Sans'}.t{width:100%;margin:5mm 0}.t th{border-bottom:1.2pt solid #000;padding:1mm}.t td{padding:.8mm 1mm}.k td{border-top:.5pt solid #000;padding-top:1.6mm;background:#f3f3f3}.p td{padding:.4mm 5mm .4mm 0}"""
    return sheet_of(
        css,
        f"""{sides("<b style='font-size:20pt;letter-spacing:3pt'>AHL</b><br>Autotechnik Hohenloher Land", f"<b style='font-size:15pt'>Lieferabruf {number}</b><br>zum Rahmenauftrag R-{d.code('####')}")}<hr>{sides(f"<small>An</small><br>{d.seller.block()}", f"<small>Von</small><br>{d.buyer.block()}", f"<small>Abladestelle</small><br>{d.ship.block()}")}<div style="height:4mm"></div>{facts(f"Abrufdatum|{d.date(d.day)}", "Disponent|T. Ziegler, Tel. 07940 9417-33", "Lieferant-Nr.|100417", "Nullstellung|01.01.")}{grid("Unsere Teile-Nr.|Liefertermin|>Menge|Ihre Nr. / Status", body)}<p>Termine sind Eintrefftermine. Dieser Abruf ersetzt alle früheren.</p>{feet(d.buyer.block(" · "), "Tel. " + d.buyer.phone, d.buyer.vat)}""",
    )


def de_lindgens(d: Deal) -> str:
    """A carpenter's open system: light lines, code in brackets before the name, tax column, expected arrival with its hour above."""
    meet(d, "Lindgens")
    items, number = buy(d, "mro", 3, 7, yours="@@-####", units="pc=Einheit(en)"), d.code("P000##")
    net = d.sum(items)
    vat = tax(net, 19)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt 'DejaVu Sans';color:#333}.t{width:100%;margin:6mm 0 2mm}.t th{border-bottom:1pt solid #333;padding:1mm;font-size:8.4pt}.t td{padding:1.4mm 1mm;border-bottom:.3pt solid #ddd;font-size:8.6pt}.q td{padding:0 12mm 0 0}.cap td{font-weight:bold}"""
    body = (row(f"[{i.yours}] {i.text}<br>{i.more}|19% VSt|>{n(i.quantity)} {i.unit}|>{n(i.price)}|>{n(i.amount)} €") for i in items)
    return sheet_of(
        css,
        f"""<b style="font-size:14pt;color:#8a5a2b">Lindgens</b> <span style="color:#8a5a2b">Holzbau seit 1948</span><div style="height:4mm"></div>{d.buyer.block()}<div style="height:10mm"></div>{sides(f"<b>Lieferadresse</b><br>{d.ship.block(country=True)}", f"{d.seller.block(country=True)}<br>USt-ID: {d.seller.vat}")}<h1 style="font-size:18pt;font-weight:normal;margin:10mm 0 5mm">Bestellung #{number}</h1>{strips("Einkäufer:|Lutz Lindgens", f"Auftragsdatum:|{d.date(d.day)}", f"Erwarteter Eingang:|{d.date(d.wanted)} 12:00:00")}{grid("Beschreibung|Steuern|>Menge|>Einzelpreis|>Betrag", body)}{sums(("Nettobetrag", n(net) + " €"), ("MwSt. 19%", n(vat) + " €"), ("Gesamt", n(net + vat) + " €"))}{feet("<div style='text-align:center'>" + d.buyer.phone + " · holzbau@lindgens.example · " + d.buyer.vat + "</div>")}""",
    )


def de_wiechmann(d: Deal) -> str:
    """A plumber's long order over pages with sums carried over, discount per cent, remarks between the items, marked as a copy."""
    meet(d, "Wiechmann")
    items, number = buy(d, "san", 9, 11, yours="#######", discount=True), d.code("2026/####")
    more = list(buy(d, "ele", 6, 7, yours="#######", discount=True))
    for at, i in enumerate(more, len(items) + 1):
        i.at = at
    items += more
    joined(items)
    net, before = d.sum(items), Decimal(0)
    d.says(items, "sdqupa", number, total=net, ship=d.ship.name)
    css = """body{font:9pt 'Liberation Sans Narrow'}.t{width:100%;margin:3mm 0}.t th{border-top:.5pt solid;border-bottom:.5pt solid;padding:1mm}.t td{padding:.8mm 1mm}.p td{padding:.3mm 5mm .3mm 0}.u td{font-weight:bold;border-top:.5pt solid}"""
    notes = {
        2: "Bitte alle Fittings sortenrein verpacken und mit Wohnungsnummer beschriften.",
        7: "--- ab hier Haus 26, Lieferung kann 2 Tage später erfolgen ---",
    }
    parts, out = list(d.pages(items, 11, 18)), ""
    for at, part in enumerate(parts, 1):
        if at == 1:
            out += f"""{sides("<b style='font-size:18pt;color:#0b5394'>Wiechmann &amp; Ohl</b><br>Sanitär · Heizung · Klima", f"{d.buyer.block()}<br>Tel. {d.buyer.phone}")}<div style="height:12mm"></div>{sides(d.seller.block(), facts(f"Bestellung|<b>{number}</b>", f"Datum|{d.date(d.day)}", "Kommission|Berliner Ring", "Blatt|1"))}<p>Lieferung an: {d.ship.block(", ")}, Lieferzeit: sofort</p>"""
        else:
            out += sides(f"{d.buyer.name}, Bestellung {number}", f"Blatt {at}") + "<br>"
        rows = [
            row(
                f"{i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.discount, 1) if i.discount else '-'}|>{n(i.amount)}"
            )
            for i in part
        ]
        top = row(f"||Übertrag von Blatt {at - 1}|||||>{n(before)}", kind="u") if at > 1 else ""
        before += d.sum(part)
        foot = row(f"||{'Übertrag' if at < len(parts) else 'Nettosumme EUR'}|||||>{n(before)}", kind="u")
        out += grid(
            "Pos|Art.-Nr.|Bezeichnung|>Menge|ME|>Listenpr.|>Rab.%|>Gesamt", [top, *between(rows, notes if at == 1 else {}, 8)], foot=foot
        )
        out += "<div style='break-after:page'></div>" if at < len(parts) else ""
    return sheet_of(css, f"""{water("KOPIE")}{out}<p>Die Preise verstehen sich zzgl. MwSt.</p>i. A. B. Ohl""")


LAYOUTS = [
    (de_nolting, 2), (de_dresbach, 1), (de_kirchhoff, 2), (de_wolperding, 1), (de_oberlahn, 2), (de_hohenlohe, 1), (de_lindgens, 1), (de_wiechmann, 1),
]  # fmt: skip
