"""Set c: German orders, as ERPs, a shop and a Word form print them."""

from tests.paper.c_print import grid, line, pairs, tax
from tests.paper.deal import Deal, Item, cents, sheet_of


def de_proalpha(d: Deal) -> str:
    """proALPHA: three rows an item, the supplier's number and the date under the description."""
    items, number = d.take(4, 11, ours="##-####", yours="#######", short=True, spread=True, per=True), d.code("BE26#####")
    d.says(items, "bsdqupkat", number, total=d.sum(items))
    b = d.buyer

    def item(i: Item) -> str:
        return (
            line(
                str(i.at * 10),
                i.ours,
                f"<b>{i.text}</b>",
                ">" + d.n(i.quantity, 3),
                i.unit,
                ">" + d.n(i.price),
                f">{i.per}",
                ">" + d.n(i.amount),
                kind="x",
            )
            + line("", "", f"Ihre Artikel-Nr.: {i.yours}", *[""] * 5)
            + line("", "", f"Liefertermin: {d.date(i.date)}", *[""] * 5)
        )

    css = """body{font:9pt 'Liberation Sans'}.top{display:flex;justify-content:space-between}.p td{padding:.6mm 4mm .6mm 0}.logo{font-size:20pt;color:#1d4f7c;font-weight:bold;text-align:right;border-bottom:2pt solid #1d4f7c}
    .s{font-size:6.5pt;text-decoration:underline;margin:12mm 0 2mm}h1{font-size:14pt;margin:10mm 0 3mm}.t{width:100%}.t th{border-top:.7pt solid;border-bottom:.7pt solid;padding:1.2mm 1mm}.t td{padding:0 1mm}.x td{padding-top:2mm}.e td{border-top:.7pt solid;font-weight:bold;padding-top:1.5mm}.f{font-size:7pt;color:#555;margin-top:14mm;display:flex;justify-content:space-between;border-top:.4pt solid #888}"""
    head = pairs(
        ("Belegnummer", number), ("Belegdatum", d.date(d.day)), ("Lieferantennummer", d.code("7####")), ("Sachbearbeiter", "Frau Haberland"), ("Telefon", b.phone),
        ("USt-IdNr.", b.vat), after=":",
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<div class=logo>{b.name.split()[0]}</div><div class=s>{b.block(" · ")}</div><div class=top><div>{d.seller.block()}</div>{head}</div><h1>Bestellung</h1>
        <p>Sehr geehrte Damen und Herren,<br>wir bestellen auf Grundlage unserer Einkaufsbedingungen:</p>
        {grid("Pos|Artikel|Bezeichnung|>Menge|ME|>Preis|>PE|>Betrag EUR", map(item, items), foot=line("", "", "Gesamtbetrag netto", "", "", "", "", ">" + d.n(d.sum(items)), kind="e"))}
        <p>Zahlungsbedingung: 14 Tage 2 % Skonto, 30 Tage netto<br>Lieferbedingung: frei Haus einschließlich Verpackung</p><p>Bitte senden Sie uns eine Auftragsbestätigung innerhalb von 3 Werktagen.</p>
        <div class=f><span>{b.block()}</span><span>Handelsregister HRB 20418<br>Geschäftsführung: T. Albers</span><span>Sparkasse 860 555 92<br>IBAN DE44 8605 5592 1100 4427 90</span></div>""",
    )


def de_abas(d: Deal) -> str:
    """abas: one row an item with price unit and discount, delivery address in a column beside the supplier."""
    items, number = d.take(5, 16, ours="#####", per=True, discount=True), d.code("4######")
    d.says(items, "bdqupka", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        off = d.n(i.discount, 1) if i.discount else ""
        return line(
            f"{i.at:03}",
            i.ours,
            i.text,
            ">" + d.n(i.quantity, None),
            i.unit,
            ">" + d.n(i.price),
            f">{i.per}",
            ">" + off,
            ">" + d.n(i.amount),
        )

    css = """body{font:8.8pt 'DejaVu Sans Condensed'}.h{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm;margin:6mm 0}h1{font-size:13pt;letter-spacing:1pt;margin:0}small{color:#666;display:block}.t{width:100%;margin-top:3mm}
    .t th{background:#e6e6e6;padding:1.5mm;font-weight:normal}.t td{padding:1.2mm 1.5mm;border-bottom:.3pt solid #bbb}.p td{padding-right:4mm}.g td{font-weight:bold;border-bottom:2pt double}"""
    head = pairs(
        ("Bestellnummer", number),
        ("Datum", d.date(d.day, "%d.%m.%y")),
        ("Lieferdatum", d.date(d.wanted, "%d.%m.%y")),
        ("Unsere Kd.-Nr. bei Ihnen", d.code("1####")),
    )
    return sheet_of(
        css,
        f"""<h1>{b.name}</h1>{b.street} | {b.city} | Tel. {b.phone}<div class=h><div><small>Lieferant</small>{d.seller.block()}</div><div><small>Lieferanschrift</small>{d.ship.block()}</div><div><b>BESTELLUNG</b>{head}</div></div>
        {grid("Pos.|Art.-Nr.|Bezeichnung|>Menge|Einh.|>E-Preis|>PE|>Rab. %|>Gesamtpreis", map(item, items), foot=line(*[""] * 6, "", ">Summe EUR", ">" + d.n(d.sum(items)), kind="g"))}
        <p>Preise verstehen sich zuzüglich der gesetzlichen Mehrwertsteuer.<br>Versandart: Spedition &nbsp; Lieferbedingung: DAP &nbsp; Zahlung: 30 Tage netto</p>Mit freundlichen Grüßen<br>i. A. Neumeister""",
    )


def de_navision(d: Deal) -> str:
    """Dynamics NAV: pages with a carried sum, the tax at the end."""
    d.buys_in("Deutschland")
    items, number = d.take(22, 34, ours="1#####", discount=True), d.code("EB26-#####")
    net = d.sum(items)
    d.says(items, "bdqupa", number, total=net + tax(net, 19), wanted=True)
    b = d.buyer

    def item(i: Item) -> str:
        off = f"{d.n(i.discount, 0)}" if i.discount else ""
        return line(i.ours, i.text, ">" + d.n(i.quantity, None), i.unit, ">" + d.n(i.price), ">" + off, ">" + d.n(i.amount))

    def carried(word: str, value: object) -> str:
        return f"<tr class=u><td colspan=6 class=r>{word}<td class=r>{value}</tr>"

    css = """body{font:9pt 'Liberation Sans'}section{break-after:page}section:last-child{break-after:auto}h1{font-size:12pt}.two{display:flex;justify-content:space-between}.p td{padding:.4mm 5mm .4mm 0}.t{width:100%;margin-top:4mm}
    .t th{border-bottom:1pt solid;vertical-align:bottom;padding:1mm}.t td{padding:.9mm 1mm}.u td{font-style:italic}.k{font-size:7.5pt;border-top:.5pt solid;margin-top:8mm;padding-top:1mm}"""
    parts, sheets, done = list(d.pages(items, 15, 22)), [], cents(net * 0)
    for at, part in enumerate(parts, 1):
        before, done = done, done + d.sum(part)
        last = at == len(parts)
        foot = (
            carried("Total EUR ohne MwSt.", d.n(net)) + carried("19 % MwSt.", d.n(tax(net, 19))) + carried("<b>Total EUR inkl. MwSt.</b>", f"<b>{d.n(net + tax(net, 19))}</b>")
            if last else carried("Übertrag", d.n(done))
        )  # fmt: skip
        body = [carried("Übertrag", d.n(before))] * (at > 1) + [item(i) for i in part]
        address = f"<div class=two><div>{d.seller.block()}</div><div>{b.block()}<br>Tel. {b.phone}</div></div>" if at == 1 else ""
        facts = (
            pairs(("Bestelldatum", d.date(d.day)), ("Erwartetes Wareneingangsdatum", d.date(d.wanted)), ("Einkäufer", "Jörg Pohl"))
            if at == 1
            else ""
        )
        sheets.append(
            f"""<section>{address}<h1>Bestellung {number}</h1><div class=two>{facts}<span>Seite {at} / {len(parts)}</span></div>
            {grid("Nr.|Beschreibung|>Menge|Einheit|>EK-Preis ohne MwSt.|>Zeilen- rabatt %|>Zeilenbetrag ohne MwSt.", body, foot=foot)}<div class=k>{b.block(", ")} &nbsp; USt-ID {b.vat} &nbsp; Steuernr. 231/107/08844</div></section>"""
        )
    return sheet_of(css, "".join(sheets))


def de_shop(d: Deal) -> str:
    """The mail that a web shop sends its owner at each order, printed from the mail program."""
    d.buys_in("Deutschland")
    items, number = d.take(2, 6, yours="SW####"), d.code("2####")
    net = d.sum(items)
    freight = cents(net * 0 + 5)
    total = net + freight + tax(net + freight, 19)
    d.says(items, "sdqpa", number, total=total, ship=d.ship.name)

    def item(i: Item) -> str:
        return line(
            f"<b>{i.text}</b><br><small>Artikel-Nr.: {i.yours}</small>",
            f"={d.n(i.quantity, None, 'bare')}",
            f">{d.n(i.price)} €",
            f">{d.n(i.amount)} €",
        )

    css = """body{font:10pt 'DejaVu Sans'}.m{border-bottom:1pt solid #999;margin-bottom:5mm;padding-bottom:2mm}.m td{padding-right:5mm}.c2{display:flex;gap:30mm}.t{width:100%;margin:4mm 0}.t th{background:#f3f3f3;padding:2mm}.t td{padding:2mm;border-bottom:.5pt solid #ddd}
    small{color:#777}.p{margin-left:auto}.p td{padding:1mm 0 1mm 8mm}h3{font-size:10pt;margin:5mm 0 1mm}"""
    mail = pairs(
        ("Von:", f"{d.seller.name} Onlineshop &lt;shop@beispiel.example&gt;"),
        ("An:", "bestellung@beispiel.example"),
        ("Datum:", f"{d.date(d.day)} 14:07"),
        ("Betreff:", f"Neue Bestellung {number}"),
        kind="m",
    )
    sums = pairs(
        ("Versandkosten:", f">{d.n(freight)} €"),
        ("Gesamtsumme netto:", f">{d.n(net + freight)} €"),
        ("zzgl. 19 % MwSt.:", f">{d.n(tax(net + freight, 19))} €"),
        ("<b>Gesamtsumme brutto:</b>", f"><b>{d.n(total)} €</b>"),
    )
    return sheet_of(
        css,
        f"""{mail}<p>Hallo,</p><p>im Shop ist eine neue Bestellung eingegangen.<br>Bestellnummer: <b>{number}</b> vom {d.date(d.day)}</p>{grid("Bezeichnung|=Anzahl|>Einzelpreis|>Summe", map(item, items))}{sums}
        <h3>Zahlungsart</h3>Rechnung, 14 Tage<div class=c2><div><h3>Rechnungsadresse</h3>{d.buyer.block(country=True)}<br>USt-IdNr.: {d.buyer.vat}</div><div><h3>Lieferadresse</h3>{d.ship.block(country=True)}</div></div><p>Bei Rückfragen des Kunden: {d.buyer.phone}</p>""",
    )


def de_word(d: Deal) -> str:
    """A clerk's Word letter with a table without prices."""
    items, number = d.take(3, 9, yours="####.##"), d.code("##/2026")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:11pt 'Liberation Serif'}.t{width:100%;margin:4mm 0}.t th,.t td{border:.6pt solid;padding:1.5mm 2mm}.re{text-align:right}h2{font-size:12pt;margin:9mm 0 4mm}"""
    body = (
        line(f"={i.at}", f">{d.n(i.quantity, None)}", i.unit, i.yours, i.text + (f", {i.more}" if i.at % 3 == 0 else "")) for i in items
    )
    return sheet_of(
        css,
        f"""<div class=re><b>{b.name}</b><br>{b.street}<br>{b.city}<br>Telefon {b.phone}</div><br>{d.seller.block()}<div class=re>{d.date(d.day, "%e. %B %Y")}</div><h2>Bestellung Nr. {number}</h2>
        Sehr geehrte Damen und Herren,<br><br>hiermit bestellen wir zu den vereinbarten Konditionen folgende Artikel:{grid("=Pos.|>Menge|Einheit|Art.-Nr.|Artikelbezeichnung", body)}Lieferung bitte bis spätestens {d.date(d.wanted)} an:<br><br>{d.ship.block()}<br><br>
        Die Rechnung senden Sie bitte an unsere Hauptadresse.<br><br>Mit freundlichen Grüßen<br><br><br>Sabine Brandt<br>Einkauf""",
    )


LAYOUTS = [(f, 2) for f in (de_proalpha, de_abas, de_navision, de_shop, de_word)]
