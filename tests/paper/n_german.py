"""Set n: what a wind service, a care home, a stove fitter, a riding club, a joiner, a confectioner and a maker of car parts send."""

from datetime import timedelta

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.k_print import full
from tests.paper.n_print import FEW, base, framed, order, sides, sums, titled

n, ch = figures("de"), figures("ch")


def de_wind(d: Deal) -> str:
    """The purchase order of a large system's standard form: material above, amount, price per unit and value below, label over value in the head."""
    items = order(
        d, "Küstenbrise", "wind", 9, 14, ours="8000####", yours="@@##-###", few=FEW, units="pc=ST m=M set=SA can=KAR", spread=True
    )
    number, net = d.code("45000#####"), d.sum(items)
    d.says(items, "bsdqupkat", number, total=net, ship=d.ship.name)

    def item(i: Item) -> str:
        return (
            f"<tr class=i><td>{i.at:04d}0<td>{i.ours}<td colspan=4>{i.text}</tr>"
            + row(f"||>{n(i.quantity, 3)} {i.unit}|>{n(i.price)}|&nbsp;/ {i.per} {i.unit}|>{n(i.amount)}")
            + f"<tr><td><td><td colspan=4>Ihre Materialnummer {i.yours}<br>Liefertermin Tag {d.date(i.date)}</tr>"
        )

    css = """body{font:9.4pt/1.3 'Liberation Sans'}.t{width:100%;margin:6mm 0 2mm}.t td,.t th{padding:0 1.5mm}.t th{font-weight:normal}.i td{padding-top:3mm}.h{border-top:.8pt solid;border-bottom:.8pt solid}.o td{padding:0 0 1.5mm}.o small{font-size:7.4pt}.o td{padding-left:1.5mm}.p td{padding:0 5mm 0 0}"""
    head = "<thead class=h><tr><th>Pos.<th>Material<th colspan=4>Bezeichnung</tr><tr><th><th><th class=r>Bestellmenge Einheit<th class=r>Preis pro<th>Einheit<th class=r>Nettowert</tr></thead>"
    info = "".join(
        f"<tr><td><small>{k}</small><br>{v}</tr>"
        for k, v in (
            ("Bestellnummer/Datum", f"<b>{number}</b> / {d.date(d.day)}"),
            ("Ansprechpartner/Telefon", "Frau Onnen / 04421 3660-218"),
            ("Unsere E-Mail", "einkauf@kuestenbrise.example"),
            ("Ihre Lieferantennummer bei uns", "104772"),
        )
    )
    return sheet_of(
        css,
        f"""<div style="font-size:16pt;font-weight:bold;color:#0a5a7a">{d.buyer.name}</div><div style="height:14mm"></div>{sides(f"<div style='font-size:7pt;text-decoration:underline'>{d.buyer.block(' · ')}</div><br>Firma<br>{d.seller.block()}", f"<h3 style='margin:0 0 2mm'>Bestellung</h3><table class=o style='width:100%;border:.5pt solid'>{info}</table>", widths="1fr 68mm")}<p>Bitte liefern Sie an:<br>{d.ship.block()}</p>{facts("Lieferbed.:|DAP Norden", "Zahlungsbed.:|innerhalb 14 Tagen 3 % Skonto, 30 Tage netto", "Währung:|EUR")}<table class=t>{head}{"".join(f"<tbody style=break-inside:avoid>{item(i)}</tbody>" for i in items)}</table><div style="border-top:.8pt solid;padding-top:1mm">{sums(("Gesamtnettowert ohne Mehrwertsteuer EUR", n(net)))}</div><p>Es gelten unsere Allgemeinen Einkaufsbedingungen. Bestellnummer bitte in allen Papieren angeben.</p>""",
    )


def de_lindenbrunn(d: Deal) -> str:
    """A care home's order out of the business central: facts in two columns, plain table, line discount, ship-to below."""
    items = order(d, "Lindenbrunn", "heim", 4, 12, yours="######", discount=True, units="pc=STÜCK pack=PACK can=FL roll=ROLLE bag=SACK")
    number, net = d.code("EB26-0####"), d.sum(items)
    vat = tax(net, 19)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:6mm}.t th{border-bottom:.6pt solid #000;padding:1mm;font-weight:bold}.t td{padding:.9mm 1mm}.p td{padding:.2mm 5mm .2mm 0}.p td:first-child{font-weight:bold}"""
    body = (
        row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.discount, None) if i.discount else ''}|>{n(i.amount)}")
        for i in items
    )
    left = facts("Eink. von Kred.-Nr.|K20418", f"Bestelldatum|{d.date(d.day)}", "Zahlungsbedingungscode|14 TAGE", "Einkäufer|Renate Wolter")
    right = facts(f"Bestellnr.|{number}", f"Erw. Wareneingangsdatum|{d.date(d.wanted)}", "Lieferbedingung|Frei Haus", "Seite|1 von 1")
    return sheet_of(
        css,
        f"""{sides(f"<span style='font-size:16pt'>Bestellung {number}</span><br>Seite 1", f"<div class=r>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>Tel. {d.buyer.phone}</div>")}<p style="margin:8mm 0">{d.seller.block("<br>")}</p>{sides(left, right)}{grid("Nr.|Beschreibung|>Menge|Einheit|>EK-Preis ohne MwSt.|>Rabatt %|>Zeilenbetrag ohne MwSt.", body)}{sums(("Total EUR ohne MwSt.", n(net)), ("19 % MwSt.", n(vat)), ("Total EUR inkl. MwSt.", n(net + vat)))}{titled("Lief. an Adresse", d.ship.block())}{base(f"USt-IdNr. {d.buyer.vat}", "Amtsgericht Hannover HRB 100417", "Sparkasse Hameln-Weserbergland", "www.lindenbrunn.example")}""",
    )


def de_tiedemann(d: Deal) -> str:
    """A small firm's bookkeeping program: position, amount, unit, number, words with details below, price, sum; one remark between the lines."""
    items = order(d, "Tiedemann", "ofen", 2, 7, yours="##-####", few=FEW)
    number, net = d.code("2600##"), d.sum(items)
    vat = tax(net, 19)
    d.says(items, "sdqupa", number, total=net + vat)
    css = """body{font:10pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{background:#eaeaea;padding:1.2mm 1.5mm}.t td{padding:1.2mm 1.5mm}.p td{padding:.2mm 4mm .2mm 0}.x td{font-style:italic}"""
    body = [
        row(f"{i.at}|>{n(i.quantity)}|{i.unit}|{i.yours}|{i.text}<br><small>{i.more}</small>|>{n(i.price)}|>{n(i.amount)}") for i in items
    ]
    body.insert(1, row("||||Bauvorhaben Familie Petersen, Travemünde:||", "x"))
    return sheet_of(
        css,
        f"""<div class=r><b style="font-size:17pt;color:#a33b12">Ofenbau Tiedemann</b><br>Kachelöfen · Kamine · Schornsteintechnik</div><div style="font-size:7pt;margin-top:14mm">{d.buyer.block(" · ")}</div>{sides(f"<br>{d.seller.block()}", facts(f"Bestellung Nr.|{number}", "Kunden-Nr.|31778", f"Datum|{d.date(d.day)}", "Bearbeiter|Jan Tiedemann"), widths="1fr 62mm")}<h3 style="margin:12mm 0 2mm">Bestellung Nr. {number}</h3><p>Sehr geehrte Damen und Herren,<br>hiermit bestellen wir folgende Artikel zur baldmöglichsten Lieferung:</p>{grid("Pos|>Menge|Einheit|Art.-Nr.|Bezeichnung|>Einzelpreis|>Gesamtpreis", body)}{sums(("Zwischensumme netto", n(net) + " €"), ("Umsatzsteuer 19 %", n(vat) + " €"), ("Gesamtbetrag", n(net + vat) + " €"))}<p>Mit freundlichen Grüßen<br><br>Jan Tiedemann</p>{base(d.buyer.name + "<br>" + d.buyer.street + "<br>" + d.buyer.city, f"Tel. {d.buyer.phone}<br>post@ofenbau.example", f"USt-IdNr. {d.buyer.vat}<br>Amtsgericht Lübeck HRA 4471", "Volksbank Lübeck<br>DE41 2309 0142 0004 4710 00")}""",
    )


def de_altenwerder(d: Deal) -> str:
    """A riding club's letter from a word processor: bordered table without prices, day and place told in the sentence above."""
    items = order(d, "Altenwerder", "reit", 3, 7, yours="####", few=FEW, units="pc=Stk. bag=Ballen roll=Rolle")
    d.says(items, "sdqu", None, currency=None, wanted=True, ship="Reitanlage Altenwerder")
    css = """body{font:11pt/1.4 'Liberation Serif'}.t{width:100%;margin:4mm 0}.t th,.t td{border:.5pt solid #000;padding:1mm 2mm}"""
    body = (row(f"={i.at}.|{i.text}|{i.yours}|>{n(i.quantity, None)} {i.unit}") for i in items)
    return sheet_of(
        css,
        f"""<b style="font-size:13pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>Telefon {d.buyer.phone}<hr><p style="margin-top:10mm">An<br>{d.seller.block()}</p><p class=r>Hamburg, den {d.date(d.day, "%e. %B %Y")}</p><p><b>Bestellung</b></p><p>Guten Tag,</p><p>für unseren Verein möchten wir gerne die unten aufgeführten Sachen bestellen. Bitte liefern Sie bis zum {d.date(d.wanted)} an die Reitanlage Altenwerder, Deichweg 5 (Einfahrt hinter der großen Halle).</p>{grid("=Nr.|Artikel|Bestell-Nr.|>Anzahl", body)}<p>Rechnung bitte wie üblich an die Kassenwartin, Frau Behrmann, unter obiger Anschrift. Falls etwas nicht vorrätig ist, rufen Sie uns bitte kurz an.</p><p>Vielen Dank und freundliche Grüße</p><p style="margin-top:12mm">Wiebke Stahmer<br>1. Vorsitzende</p>""",
    )


def de_obermoser(d: Deal) -> str:
    """An Austrian joiner's trade program: own number and the supplier's beside each other, price unit, commission, week of delivery."""
    items = order(
        d, "Obermoser", "tischler", 4, 10, ours="M####", yours="###.##.###", per=True, units="pc=Stk m=lfm m2=m² can=Geb bucket=Kbl"
    )
    number, net = d.code("BE-2026/###"), d.sum(items)
    d.says([full(i) for i in items], "bsdqupka", number, total=net, ship=d.ship.name)
    css = """body{font:9.2pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:5mm;border:.6pt solid #555}.t th{border:.6pt solid #555;padding:1mm;background:#f3efe6}.t td{border-left:.6pt solid #555;border-right:.6pt solid #555;padding:1mm}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (
        row(f"={i.at}|{i.ours}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|={i.per}|>{n(i.amount)}") for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:14pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>A-{d.buyer.city}<br>Tel {d.buyer.phone}<br>UID {d.buyer.vat}", f"<div style='border:.6pt solid #555;padding:3mm'>Lieferant:<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}<br>{d.seller.country}</div>")}<h2 style="margin:8mm 0 3mm">BESTELLUNG {number}</h2>{sides(facts(f"Datum|{d.date(d.day)}", "Kommission|Hotel Alpina, Zimmer 301–318", "Sachbearbeiter|M. Gruber"), facts(f"Liefertermin|KW {d.wanted.isocalendar()[1]}", f"Lieferadresse|{d.ship.name}<br>{d.ship.street}<br>{d.ship.city}"))}{grid("=Pos|Art.Nr.|Lief.Art.Nr.|Bezeichnung|>Menge|EH|>Preis|=PE|>Betrag EUR", body)}{sums(("Nettosumme EUR", n(net)))}<p>Preise exkl. USt., frei Haus. Wir ersuchen um schriftliche Auftragsbestätigung binnen 2 Tagen.</p>""",
    )


def de_rosengarten(d: Deal) -> str:
    """A Swiss confectioner's program: francs with apostrophes, low rate of tax, addressee at the right, text block above and below."""
    items = order(d, "Rosengarten", "confis", 4, 9, yours="#####", units="pc=Stk kg=kg pack=Pack can=Geb bucket=Eimer roll=Rll")
    number, net = d.code("B-2026####"), d.sum(items)
    vat = tax(net, "2.6")
    d.says(items, "sdqupa", number, total=net + vat, currency="CHF", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt/1.35 'Liberation Sans'}.t{width:100%;margin:5mm 0}.t th{border-top:.5pt solid #000;border-bottom:.5pt solid #000;padding:1mm 1mm;font-weight:bold}.t td{padding:1mm}.p td{padding:.2mm 4mm .2mm 0}"""
    body = (row(f"{i.at * 10}|{i.yours}|{i.text}|>{ch(i.quantity)}|{i.unit}|>{ch(i.price)}|>{ch(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<i style='font:italic 18pt Liberation Serif'>Confiserie Rosengarten</i><br>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}", f"<div style='margin-top:22mm'>{d.seller.block()}</div>", widths="1fr 72mm")}<div style="height:8mm"></div>{facts(f"Datum|{d.date(d.day, '%e. %B %Y')}", "Unsere Referenz|Beat Aeschlimann", f"Liefertermin|{d.date(d.wanted)}", f"Lieferadresse|{d.ship.block(', ')}")}<h3>Bestellung Nr. {number}</h3><p>Wir danken für Ihr Angebot und bestellen gemäss Ihren Konditionen:</p>{grid("Pos.|Artikel-Nr.|Bezeichnung|>Menge|ME|>Preis|>Betrag CHF", body)}{sums(("Total exkl. MWST", ch(net)), ("MWST 2.6 %", ch(vat)), ("Total CHF inkl. MWST", ch(net + vat)))}<p>Bitte Rechnung mit QR-Zahlteil. Anlieferung nur vormittags, Rampe 2.</p><p>Freundliche Grüsse</p><p>Confiserie Rosengarten AG</p>{base(f"Telefon {d.buyer.phone}", d.buyer.vat, "einkauf@rosengarten.example")}""",
    )


def de_hattinger(d: Deal) -> str:
    """A car supplier's call-off under a frame order: the deliveries of each line with their days below it, prices per hundred, no sum."""
    items = order(d, "Hattinger", "auto", 2, 4, ours="HA-#####-##", yours="########", per=True, large=True, units="pc=ST m=M")
    number, frame = d.code("ABR-######"), d.code("5500####")
    d.says(items, "bsdqupk", number, ship=d.ship.name)

    def item(i: Item) -> str:
        part = (i.quantity / 4).to_integral_value()
        dates = [d.wanted + timedelta(days=7 * k) for k in range(3)]
        when = "".join(
            row(f"Lieferung {k + 1}|{d.date(day)}|>{n(q, None)}|{i.unit}")
            for k, (day, q) in enumerate(zip(dates, (part, part, i.quantity - 2 * part), strict=True))
        )
        return (
            row(f"{i.at:03d}|{i.ours}|{i.text}<br>Ihre Nr. {i.yours}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{i.per}", "i")
            + f"<tr><td><td><td colspan=5><table class=e>{when}</table></tr>"
        )

    css = """body{font:9pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{background:#0b3d2e;color:#fff;padding:1.2mm}.i td{padding:2mm 1.2mm .5mm;font-weight:bold;border-top:.4pt solid #777}.e td{padding:.2mm 6mm .2mm 0;font-weight:normal}.e{margin-bottom:1.5mm}.p td{padding:.2mm 4mm .2mm 0}"""
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:15pt;color:#0b3d2e'>HATTINGER</b><br>{d.buyer.name}<br>{d.buyer.street}, {d.buyer.city}", facts("<b>Lieferabruf zum Rahmenauftrag</b>|", f"Abruf-Nr.|{number}", f"Abrufdatum|{d.date(d.day)}", f"Rahmenauftrag|{frame}", "Lieferanten-Nr.|700318", "Disponent|Y. Demirel"), widths="1fr 80mm")}{sides(framed("Lieferant", d.seller.block(), "#0b3d2e"), framed("Lieferadresse", d.ship.block(), "#0b3d2e"), css="margin-top:6mm")}{grid("Pos|Sachnummer|Benennung|>Menge gesamt|ME|>Preis EUR|>per", map(item, items))}<p>Mengen und Termine sind verbindlich. Frühere Abrufe verlieren ihre Gültigkeit. Verpackung in Mehrwegbehältern gemäß Vereinbarung, Etikett nach VDA 4902.</p>{base("Geschäftsführer: Dr. F. Sander", "Amtsgericht Essen HRB 15529", f"USt-IdNr. {d.buyer.vat}", f"Tel. {d.buyer.phone}")}""",
    )


LAYOUTS = [
    (de_wind, 2),
    (de_lindenbrunn, 2),
    (de_tiedemann, 2),
    (de_altenwerder, 1),
    (de_obermoser, 2),
    (de_rosengarten, 2),
    (de_hattinger, 2),
]
