"""Set a: forms as resource planning systems print them."""

from decimal import Decimal

from tests.paper.deal import Deal, cents, rows, sheet_of


def de_sap(d: Deal) -> str:
    """Dense form of three-line items under a header of two lines; our number and the date stand beneath."""
    items, number = d.take(4, 16, ours="1000####", yours="@@-####", per=True, short=True, spread=True), d.code("45000#####")
    d.says(items, "bsdqupkat", number, total=d.sum(items), currency="EUR", ship=d.ship.name)

    def row(i):
        return (
            f"<tr class=a><td>{i.at * 10:05d}<td>{i.ours}<td colspan=4>{i.text}<tr><td><td>{d.n(i.quantity, 3 if i.quantity % 1 else None)} {i.unit}"
            f"<td class=r>{d.n(i.price)}<td class=c>/ {i.per} {i.unit}<td><td class=r>{d.n(i.amount)}"
            f"<tr class=z><td><td colspan=5>Ihre Materialnummer: {i.yours}<br>Liefertermin: Tag {d.date(i.date)}"
        )

    css = """body{font:8.5pt 'Liberation Sans'}h1{font-size:13pt;margin:0}.t{width:100%}.t th{font-weight:400;border:0}.t thead tr:first-child th{border-top:.6pt solid}
    .t thead tr:last-child th{border-bottom:.6pt solid}.z td{padding-bottom:7pt}.a td{padding-top:3pt}.box{border:.6pt solid;padding:4pt;width:78mm}.f{position:fixed;bottom:0;font-size:6.5pt;color:#444}
    .tail td{border-top:.6pt solid;padding:3pt 0;font-weight:700}table.k td{padding-right:6mm}"""
    b, s = d.buyer, d.seller
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><div><div style="font-size:6.5pt;text-decoration:underline">{b.block(' · ')}</div><br>Firma<br>{s.block('<br>')}</div>
<div class=box><h1>Bestellung</h1><table class=k><tr><td>Bestellnummer / Datum<br><b>{number} / {d.date(d.day)}</b><tr><td>Ansprechpartner/in / Telefon<br>Frau Haller / {b.phone}<tr><td>Unsere Fax-Nummer<br>-99<tr><td>Ihre Lieferantennummer bei uns<br>{d.code('2#####')}</table></div></div>
<p>Bitte liefern an:<br>{d.ship.block()}<p>Lieferbed.: DAP frei Werk &nbsp; Incoterms 2020<br>Zahlungsbed.: 14 Tage 3 % Skonto, 30 Tage netto &nbsp;&nbsp; Währung: EUR<p>
<table class=t><thead><tr><th style="width:16mm">Pos.<th>Material<th colspan=4>Bezeichnung<tr><th><th>Bestellmenge Einh.<th class=r>Preis pro Einheit<th><th><th class=r>Nettowert</thead>
{rows(items, row)}<tr class=tail><td colspan=5>Gesamtnettowert ohne Mwst EUR<td class=r>{d.n(d.sum(items))}</table>
<p>Auf allen Lieferpapieren und Rechnungen sind unsere Bestellnummer und die Positionsnummern anzugeben. Teillieferungen nur nach Absprache.
<div class=f>{b.name} · Sitz der Gesellschaft · USt-IdNr. {b.vat} · IBAN DE02 1203 0000 0000 2020 51 · BIC BYLADEM1001</div>""",
    )


def de_uebertrag(d: Deal) -> str:
    """Several pages that each end and begin with the sum carried over; a discount column."""
    items, number = d.take(19, 28, ours="@-#####", discount=True), d.code("B26-####")
    net = d.sum(items)
    tax = cents(net * Decimal("0.19"))
    d.says(items, "bdqupa", number, total=net + tax, wanted=True)
    out, carried = [], 0
    cut = list(d.pages(items, 11, 15))
    for at, part in enumerate(cut, 1):
        head = (
            f"<div class=adr>{d.seller.block()}</div><h2>BESTELLUNG</h2><table class=i><tr><td>Nr.<td>{number}<td>vom<td>{d.date(d.day)}<td>Liefertermin<td>{d.date(d.wanted)}</table>"
            f"<p>Sehr geehrte Damen und Herren,<br>wir bestellen zu den Ihnen bekannten Einkaufsbedingungen:</p>"
            if at == 1 else f"<div class=s>{d.buyer.name} &mdash; Bestellung {number} vom {d.date(d.day)} &mdash; Seite {at} von {len(cut)}</div>"
        )  # fmt: skip
        table = "<table class=t><tr><th>Pos<th>Artikel<th>Bezeichnung<th class=r>Menge<th>ME<th class=r>E-Preis<th class=r>Rab. %<th class=r>G-Preis</tr>"
        if carried:
            table += f"<tr class=u><td><td><td colspan=5>Übertrag<td class=r>{d.n(carried)}"
        table += rows(
            part,
            lambda i: (
                f"<tr><td>{i.at}<td>{i.ours}<td>{i.text}<br><small>{i.more}</small><td class=r>{d.n(i.quantity, 2)}<td>{i.unit}<td class=r>{d.n(i.price)}<td class=r>{d.n(i.discount, 1) if i.discount else ''}<td class=r>{d.n(i.amount)}"
            ),
        )
        carried += d.sum(part)
        if at < len(cut):
            table += f"<tr class=u><td><td><td colspan=5>Übertrag<td class=r>{d.n(carried)}"
        else:
            table += f"<tr class=u><td><td><td colspan=5>Summe netto<td class=r>{d.n(net)}<tr><td><td><td colspan=5>zzgl. 19 % MwSt<td class=r>{d.n(tax)}<tr class=u><td><td><td colspan=5>Gesamtbetrag EUR<td class=r>{d.n(net + tax)}"
        out.append(f"<section>{head}{table}</table></section>")
    css = """body{font:9pt 'DejaVu Sans Condensed'}section{page-break-after:always}section:last-child{page-break-after:auto}.t{width:100%}.t td,.t th{border:.4pt solid #777;padding:2pt 3pt}
    .u td{font-weight:700;background:#eee}.adr{margin:12mm 0 10mm}.i td{padding-right:4mm}.s{border-bottom:1pt solid;margin-bottom:4mm}small{color:#333}"""
    b = d.buyer
    return sheet_of(
        css,
        f"<div style='text-align:right'><b style='font-size:14pt'>{b.name}</b><br>{b.street}, {b.city}<br>Tel. {b.phone}</div>"
        + "".join(out),
    )


def de_klinik(d: Deal) -> str:
    """Landscape, without prices, GTIN, cost centre per line, quantity in the last column."""
    items, number = d.take(7, 20, ours="7#####", yours="######", short=True), d.code("K/26/#####")
    d.says(items, "bsgdqu", number, currency=None, ship=d.ship.name, wanted=True)
    css = """body{font:8pt 'Liberation Sans Narrow'}.t{width:100%}.t th{background:#d9e6f2;border:.5pt solid #667;padding:2pt}.t td{border:.5pt solid #99a;padding:2pt}h1{font:700 16pt 'Liberation Sans Narrow';margin:0}
    .b{border:.5pt solid #667;padding:3pt;width:32%}.w{display:flex;justify-content:space-between;margin:4mm 0}"""
    b = d.buyer
    return sheet_of(
        css,
        f"""<div class=w><h1>Bestellanforderung &rarr; Bestellung</h1><div>{b.name}<br>Zentraleinkauf · {b.street} · {b.city} · {b.phone}</div></div>
<div class=w><div class=b><b>Lieferant</b><br>{d.seller.block()}</div><div class=b><b>Anlieferung</b><br>{d.ship.block()}<br>Warenannahme Mo–Fr 7.00–14.30 Uhr</div><div class=b><b>Belegdaten</b><br>Bestell-Nr.: {number}<br>Bestelldatum: {d.date(d.day)}<br>Wunschtermin: {d.date(d.wanted)}<br>Sachbearb.: Yilmaz, App. 4471</div></div>
<table class=t><thead><tr><th>Lfd.<th>Mat.-Nr. Klinik<th>Bestell-Nr. Lieferant<th>GTIN<th>Artikelbezeichnung<th>Kostenstelle<th>ME<th class=r>Menge</thead>
{rows(items, lambda i: f'<tr><td>{i.at}<td>{i.ours}<td>{i.yours}<td>{i.gtin}<td>{i.text}, {i.more}<td>{d.code("9##00")}<td>{i.unit}<td class=r><b>{d.n(i.quantity, None)}</b>')}</table>
<p>Preise gemäß Rahmenvertrag {d.code('RV-####')}. Chargenpflichtige Ware mit Restlaufzeit von mindestens 12 Monaten.""",
        "A4 landscape",
    )


def de_mwst_schweiz(d: Deal) -> str:
    """Swiss numbers, VAT per line, francs, description beneath the numbers."""
    d.buys_in("Schweiz")
    items, number = d.take(3, 9, ours="##.###.##", yours="@#####"), d.code("EB-#####")
    net, vat = d.sum(items), cents(d.sum(items) * Decimal("0.081"))
    d.says(items, "bsdqupa", number, total=net + vat, currency="CHF", wanted=True)

    def n(v):
        return d.n(v, 2, "ch")

    css = "body{font:9.5pt 'Liberation Sans'}.t{width:100%}.t td{padding:1pt 4pt}.t th{border-bottom:1.5pt solid #b00;padding:2pt 4pt;font-size:8pt}.e td{border-bottom:.4pt dotted #888;padding-bottom:4pt;color:#222}h1{color:#b00;font-size:18pt;margin:8mm 0 2mm}"
    b = d.buyer
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b>{b.name}</b><br>{b.street}<br>{b.city}<br>MWST-Nr. {b.vat}<td style="width:75mm">{d.seller.block(country=True)}</table>
<h1>Einkaufsbestellung {number}</h1><p>Datum {d.date(d.day, '%e. %B %Y')} &nbsp;|&nbsp; Termin eintreffend {d.date(d.wanted)} &nbsp;|&nbsp; Visum: rgr &nbsp;|&nbsp; Kond. 30 Tage netto</p>
<table class=t><tr><th>Pos.<th>Unsere Art.-Nr.<th>Ihre Art.-Nr.<th class=r>Anzahl<th>Einheit<th class=r>Preis CHF<th class=r>MWST<th class=r>Total CHF</tr>
{rows(items, lambda i: f'<tr><td>{i.at}<td>{i.ours}<td>{i.yours}<td class=r>{d.n(i.quantity, None, "ch")}<td>{i.unit}<td class=r>{n(i.price)}<td class=r>8.1%<td class=r>{n(i.amount)}<tr class=e><td><td colspan=7>{i.text}<br>{i.more}')}
<tr><td colspan=7>Zwischentotal<td class=r>{n(net)}<tr><td colspan=7>8.1% MWST von {n(net)}<td class=r>{n(vat)}<tr><td colspan=7><b>Bestelltotal CHF inkl. MWST</b><td class=r><b>{n(net + vat)}</b></table>
<p>Freundliche Grüsse<br>{b.name}<br><br>i.A. R. Grossenbacher""",
    )


def en_dynamics(d: Deal) -> str:
    """White on dark header, the amount left of quantity and price, vendor's item number last."""
    items, number = d.take(5, 14, ours="#####", yours="@@@####", discount=True), d.code("PO-00####")
    freight = cents(d.sum(items) * Decimal("0.02"))
    d.says(items, "bsdqupa", number, total=d.sum(items) + freight, currency="GBP", wanted=True, ship=d.ship.name)

    def n(v):
        return d.n(v, 2, "en")

    css = """body{font:8.5pt 'DejaVu Sans'}.t{width:100%;margin-top:6mm}.t th{background:#002050;color:#fff;padding:4pt;font-weight:400}.t td{padding:4pt;border-bottom:.5pt solid #ccc}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:5mm}.l{color:#777;font-size:7pt}
    h1{font-weight:200;font-size:22pt;color:#002050;margin:0 0 5mm}"""
    b = d.buyer
    return sheet_of(
        css,
        f"""<h1>Purchase order</h1><div class=g><div><div class=l>Vendor</div>{d.seller.block()}</div><div><div class=l>Deliver to</div>{d.ship.block()}</div><div style="text-align:right"><b>{b.name}</b><br>{b.street}<br>{b.city}<br>VAT reg {b.vat}</div></div>
<div class=g style="margin-top:6mm"><div><div class=l>Number</div><b>{number}</b></div><div><div class=l>Order date</div>{d.date(d.day, '%d/%m/%Y')}</div><div><div class=l>Requested receipt date</div>{d.date(d.wanted, '%d/%m/%Y')}</div></div>
<table class=t><tr><th>Line<th class=r>Net amount<th>Item number<th>Description<th class=r>Quantity<th>Unit<th class=r>Unit price<th class=r>Disc. %<th>Vendor item</tr>
{rows(items, lambda i: f'<tr><td>{i.at}<td class=r>{n(i.amount)}<td>{i.ours}<td>{i.text}<br>{i.more}<td class=r>{n(i.quantity)}<td>{i.unit}<td class=r>{n(i.price)}<td class=r>{d.n(i.discount, 2, "en")}<td>{i.yours}')}</table>
<table style="margin:5mm 0 0 auto"><tr><td>Sales subtotal amount&emsp;<td class=r>{n(d.sum(items))}<tr><td>Charges (carriage)<td class=r>{n(freight)}<tr><td><b>Total GBP</b><td class=r><b>{n(d.sum(items) + freight)}</b></table><p class=l>Page 1 of 1 — printed by user SVC-PRINT""",
    )


def en_greenbar(d: Deal) -> str:
    """A line printer's page: fixed pitch, upper case, no rules but dashes."""
    d.buys_in("USA")
    items, number = d.take(6, 18, ours="@##-####", yours="######", short=True, places=4), d.code("P######")
    for i in items:
        i.text = i.text.upper()[:42].strip()
    d.says(items, "bsdqupat", number, total=d.sum(items), currency="USD", wanted=True, ship=d.ship.name)

    def line(i):
        first = f"{i.at:03d}  {i.ours:<10}{i.text.upper():<42.42}{d.n(i.quantity, None, 'en'):>9} {i.unit:<4}{d.n(i.price, 4, 'en'):>12}{d.n(i.amount, 2, 'en'):>14}"
        return f"{first}\n     {'MFR ' + i.yours:<20}{i.more.upper():<34.34} DUE {d.date(i.date, '%m/%d/%y')}"

    b, s = d.buyer, d.seller
    address = "\n".join(
        f"{x:<48}{y}"
        for x, y in zip(
            ["VENDOR  " + s.name.upper(), *(" " * 8 + v.upper() for v in s.lines[1:])],
            ["SHIP TO  " + d.ship.name.upper(), *(" " * 9 + v.upper() for v in d.ship.lines[1:])],
            strict=True,
        )
    )
    return sheet_of(
        "pre{font:8pt 'Liberation Mono';margin:0}",
        f"""<pre>{b.name.upper():<60}P U R C H A S E   O R D E R
{b.street.upper():<60}ORDER NO   {number}
{b.city.upper():<60}DATE       {d.date(d.day, '%m/%d/%y')}
{'':<60}PAGE       1
{address}

BUYER 07  J ORTEGA     TERMS NET 30     FOB DESTINATION     REQ DATE {d.date(d.wanted, '%m/%d/%y')}
{'-' * 97}
LN   ITEM      DESCRIPTION                               QUANTITY U/M   UNIT COST      EXTENSION
{'-' * 97}
{chr(10).join(map(line, items))}
{'-' * 97}
{'TOTAL ORDER VALUE  USD':<75}{d.n(d.sum(items), 2, 'en'):>21}

*** MSDS REQUIRED WITH ALL HAZARDOUS MATERIAL *** CONFIRM PRICE AND DELIVERY WITHIN 48 HOURS ***
</pre>""",
        "letter",
    )


def fr_be_dense(d: Deal) -> str:
    """Quantity first, two codes in one column, ruled columns without row lines, delivery week."""
    items, number = d.take(6, 15, ours="A#####", yours="##.####", places=3), d.code("CF26/####")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, ship=d.ship.name)
    css = """body{font:8.5pt 'Liberation Sans Narrow'}.t{width:100%;border:.7pt solid}.t th{border:.7pt solid;padding:2pt 4pt;text-align:center}.t td{border-left:.7pt solid;border-right:.7pt solid;padding:1pt 4pt 4pt}.c4{display:flex;border:.7pt solid;margin:3mm 0}.c4 div{flex:1;border-right:.7pt solid;padding:2pt 4pt}.c4 div:last-child{border:0}.c4 i{display:block;font-size:6.5pt}"""
    b = d.buyer
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td style="width:55%"><b style="font-size:12pt">{b.name}</b><br>{b.street} – {b.city}<br>Tél. {b.phone} – TVA {b.vat}<br><br><u>Livraison :</u> {d.ship.block(', ')}<td><div style="border:.7pt solid;border-radius:5pt;padding:6pt">{d.seller.block()}</div></table>
<div class=c4><div><i>COMMANDE FOURNISSEUR N°</i><b>{number}</b></div><div><i>DATE</i>{d.date(d.day)}</div><div><i>SEMAINE DE LIVRAISON</i>S{d.wanted.isocalendar()[1]}</div><div><i>ACHETEUR</i>P. Wauters</div><div><i>PAIEMENT</i>30 j fin de mois</div></div>
<table class=t><tr><th>Qté<th>Un.<th>Réf. / Votre réf.<th>Désignation<th>Prix net<th>Montant EUR</tr>{rows(items, lambda i: f'<tr><td class=r>{d.n(i.quantity, None, "bare")}<td>{i.unit}<td>{i.ours}<br>{i.yours}<td>{i.text}<br>{i.more}<td class=r>{d.n(i.price, 3, "bare")}<td class=r>{d.n(i.amount, 2, "fr")}')}
<tr style="border-top:.7pt solid"><td colspan=5 class=r><b>Total hors TVA</b><td class=r><b>{d.n(net, 2, 'fr')}</b></table><p style="font-size:7pt">Toute livraison doit être accompagnée d'un bordereau mentionnant notre numéro de commande. Réception du lundi au jeudi de 8h à 15h30.""",
    )


def it_gestionale(d: Deal) -> str:
    """Landscape in small type with a date on every line, two discounts in words, VAT code."""
    items, number = d.take(8, 20, ours="@@#####", yours="####.###", short=True, discount=True, spread=True, places=4), d.code("####/A")
    net = d.sum(items)
    vat = cents(net * Decimal("0.22"))
    d.says(items, "bsdqupat", number, total=net + vat)

    def n(v, p=2):
        return d.n(v, p, "de")

    css = """body{font:7.5pt 'Liberation Sans'}.t{width:100%}.t th{border:.5pt solid;background:#ddd;padding:2pt;font-size:7pt}.t td{border-left:.5pt solid;border-right:.5pt solid;padding:1.5pt 3pt}.h td{border:.5pt solid;padding:2pt 4pt}.h small{display:block;color:#555;font-size:6pt}.h{width:100%;margin-bottom:2mm}"""
    b = d.buyer
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between;margin-bottom:3mm"><div><b style="font-size:12pt">{b.name}</b><br>{b.street} - {b.city}<br>P.IVA {b.vat} - Tel. {b.phone}</div><div style="width:80mm">Spett.le<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div></div>
<table class=h><tr><td><small>Tipo documento</small><b>ORDINE A FORNITORE</b><td><small>Numero</small>{number}<td><small>Data</small>{d.date(d.day, '%d/%m/%Y')}<td><small>Pagamento</small>RB 60 gg d.f.f.m.<td><small>Porto</small>FRANCO<td><small>Vs. codice</small>{d.code('F####')}</table>
<table class=t><thead><tr><th>Riga<th>Ns. codice<th>Vs. codice<th>Descrizione<th>UM<th>Quantità<th>Prezzo unit.<th>Sc. %<th>Importo<th>IVA<th>Consegna</thead>
{rows(items, lambda i: f'<tr><td>{i.at}<td>{i.ours}<td>{i.yours}<td>{i.text} {i.more}<td>{i.unit}<td class=r>{n(i.quantity)}<td class=r>{n(i.price, 4)}<td class=r>{n(i.discount) if i.discount else ""}<td class=r>{n(i.amount)}<td class=c>22<td>{d.date(i.date, "%d/%m/%y")}')}
<tr style="border-top:.5pt solid"><td colspan=11></table><table class=h style="margin-top:3mm"><tr><td><small>Totale imponibile</small>{n(net)}<td><small>Imposta 22%</small>{n(vat)}<td><small>Totale ordine €</small><b>{n(net + vat)}</b><td style="width:45%"><small>Annotazioni</small>Si prega di restituire copia firmata per accettazione entro 3 giorni.</table>""",
        "A4 landscape",
    )


def nl_exact(d: Deal) -> str:
    """Airy form with thin lines; description first, then quantity, unit, price, discount, amount."""
    items, number = d.take(3, 10, ours="######", yours="@-###-##", discount=True), d.code("2607####")
    net = d.sum(items)
    vat = cents(net * Decimal("0.21"))
    d.says(items, "sdqupa", number, total=net + vat, wanted=True)
    css = """body{font:9pt 'DejaVu Sans Light','DejaVu Sans'}.t{width:100%;margin-top:8mm}.t th{font-weight:700;border-bottom:1pt solid #e1141d;padding:3pt 2pt}.t td{padding:3pt 2pt;border-bottom:.3pt solid #ddd}.k td:first-child{width:34mm;color:#666}h1{font-weight:400;font-size:20pt;margin:10mm 0 4mm}"""
    b = d.buyer
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><div style="padding-top:14mm">{d.seller.block()}</div><div style="font-size:8pt"><b style="font-size:13pt;color:#e1141d">{b.name}</b><br>{b.street}<br>{b.city}<br>T {b.phone}<br>Btw {b.vat}<br>IBAN NL91 ABNA 0417 1643 00</div></div>
<h1>Inkooporder</h1><table class=k><tr><td>Ordernummer<td>{number}<tr><td>Orderdatum<td>{d.date(d.day, '%d-%m-%Y')}<tr><td>Leverdatum<td>{d.date(d.wanted, '%d-%m-%Y')}<tr><td>Debiteurnummer<td>{d.code('10###')}<tr><td>Betalingsconditie<td>30 dagen netto</table>
<table class=t><tr><th>Omschrijving<th>Uw artikel<th class=r>Aantal<th>Eenheid<th class=r>Prijs<th class=r>Korting<th class=r>Bedrag</tr>
{rows(items, lambda i: f'<tr><td>{i.text}<br>{i.more}<td>{i.yours}<td class=r>{d.n(i.quantity, None)}<td>{i.unit}<td class=r>€ {d.n(i.price)}<td class=r>{d.n(i.discount, 0) + " %" if i.discount else "-"}<td class=r>€ {d.n(i.amount)}')}
</table><table style="margin:4mm 0 0 auto"><tr><td>Totaal excl. btw&emsp;<td class=r>€ {d.n(net)}<tr><td>Btw 21 %<td class=r>€ {d.n(vat)}<tr><td><b>Totaal incl. btw</b><td class=r><b>€ {d.n(net + vat)}</b></table>""",
    )


def sv_bestallning(d: Deal) -> str:
    """Price per hundred marked in its own column, thin thousands, ISO dates."""
    items, number = d.take(3, 8, ours="####-###", yours="######", per=True), d.code("I######")
    d.says(items, "bsdqupkat", number, total=d.sum(items), currency="SEK", ship=d.ship.name, wanted=True)
    css = "body{font:9pt 'Liberation Sans'}.t{width:100%}.t th{font-size:7.5pt;border-bottom:.8pt solid;border-top:.8pt solid;padding:2pt}.t td{padding:3pt 2pt}.q{display:grid;grid-template-columns:1fr 1fr;margin-bottom:6mm}.q div{padding:2mm;border:.4pt solid #888}small{font-size:6.5pt;color:#444;display:block}"
    b = d.buyer
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between;align-items:end"><b style="font-size:15pt">{b.name}</b><span style="font-size:17pt">INKÖPSORDER</span></div><div class=q><div><small>Leverantör</small>{d.seller.block()}</div><div><small>Ordernr</small>{number}<small>Orderdatum</small>{d.day.isoformat()}<small>Önskad leverans</small>{d.wanted.isoformat()}</div><div><small>Leveransadress</small>{d.ship.block()}</div><div><small>Fakturaadress</small>{b.block()}<small>Er referens</small>Order<small>Vår referens</small>Lena Åkerblom</div></div>
<table class=t><tr><th>Rad<th>Art.nr<th>Ert art.nr<th>Benämning<th class=r>Antal<th>Enh<th class=r>À-pris<th>Per<th class=r>Belopp<th>Lev.dag</tr>
{rows(items, lambda i: f'<tr><td>{i.at}<td>{i.ours}<td>{i.yours}<td>{i.text}<td class=r>{d.n(i.quantity, None, "fr")}<td>{i.unit}<td class=r>{d.n(i.price, 2, "fr")}<td>{i.per}<td class=r>{d.n(i.amount, 2, "fr")}<td>{i.date.isoformat()}')}
</table><p style="border-top:.8pt solid" class=r><b>Summa exkl. moms SEK {d.n(d.sum(items), 2, 'fr')}</b><p><small>Org.nr {b.vat[2:12]} · Bankgiro 555-1234 · Godkänd för F-skatt · Momsreg.nr {b.vat} · {b.phone}</small>""",
    )


def pl_zamowienie(d: Deal) -> str:
    """Net, VAT and gross per line."""
    items, number = d.take(4, 9, ours="@##/####"), d.code("ZD/####/2026")
    net = d.sum(items)
    vat = sum((cents(i.amount * Decimal("0.23")) for i in items), net * 0)
    d.says(items, "bdqupa", number, total=net + vat, currency="PLN", wanted=True)

    def n(v):
        return d.n(v, 2, "fr")

    css = "body{font:8.5pt 'Liberation Serif'}.t{width:100%}.t td,.t th{border:.5pt solid;padding:2pt 3pt}.t th{background:#eee;font-size:8pt;text-align:center}h1{text-align:center;font-size:14pt}"
    b = d.buyer
    return sheet_of(
        css,
        f"""<div class=r>Rzeszów, {d.date(d.day, '%e %B %Y')} r.</div><h1>Zamówienie do dostawcy nr {number}</h1><table style="width:100%"><tr><td><b>Zamawiający:</b><br>{b.block()}<br>NIP {b.vat[2:]}<td><b>Dostawca:</b><br>{d.seller.block()}</table><p>Termin dostawy: {d.date(d.wanted)} &nbsp; Sposób płatności: przelew 30 dni &nbsp; Waluta: PLN
<table class=t><tr><th>Lp.<th>Indeks<th>Nazwa towaru<th>Ilość<th>j.m.<th>Cena netto<th>Wartość netto<th>VAT<th>Kwota VAT<th>Wartość brutto</tr>{rows(items, lambda i: f'<tr><td>{i.at}.<td>{i.ours}<td>{i.text}<td class=r>{d.n(i.quantity, None, "fr")}<td>{i.unit}<td class=r>{n(i.price)}<td class=r>{n(i.amount)}<td class=c>23%<td class=r>{n(cents(i.amount * Decimal("0.23")))}<td class=r>{n(i.amount + cents(i.amount * Decimal("0.23")))}')}
<tr><td colspan=6 class=r><b>Razem:</b><td class=r>{n(net)}<td><td class=r>{n(vat)}<td class=r><b>{n(net + vat)}</b></table><p>Do zapłaty: <b>{n(net + vat)} PLN</b><br><br><br>.......................................<br><small>podpis osoby upoważnionej</small>""",
    )


def cs_objednavka(d: Deal) -> str:
    """Four boxes above, quantity and unit in one cell, no totals of lines but a sum."""
    items, number = d.take(3, 8, ours="######", yours="@@##"), d.code("OV26#####")
    d.says(items, "sdqupa", number, total=d.sum(items), currency="CZK", wanted=True, ship=d.ship.name)

    def n(v):
        return d.n(v, 2, "fr")

    css = "body{font:9pt 'DejaVu Sans Condensed'}.b{display:grid;grid-template-columns:1fr 1fr;border:1pt solid}.b div{border:.5pt solid;padding:2mm}.t{width:100%;margin-top:3mm}.t th{text-align:left;border-bottom:.5pt solid}.t td{padding:2pt}b.x{font-size:13pt}"
    b = d.buyer
    return sheet_of(
        css,
        f"""<div class=b><div>Odběratel:<br><b>{b.name}</b><br>{b.street}<br>{b.city}<br>IČ: {b.vat[2:]} DIČ: {b.vat}</div><div><b class=x>OBJEDNÁVKA VYDANÁ</b><br>Číslo: {number}<br>Datum vystavení: {d.date(d.day, '%e.%n.%Y')}<br>Požadovaný termín dodání: {d.date(d.wanted, '%e.%n.%Y')}</div><div>Místo dodání:<br>{d.ship.block()}</div><div>Dodavatel:<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div></div>
<p>Objednáváme u Vás:<table class=t><tr><th>Kód zboží<th>Označení dodávky<th class=r>Množství<th class=r>J. cena<th class=r>Celkem Kč</tr>{rows(items, lambda i: f'<tr><td>{i.yours}<td>{i.text}<td class=r>{d.n(i.quantity, None, "fr")} {i.unit}<td class=r>{n(i.price)}<td class=r>{n(i.amount)}')}
<tr style="border-top:1pt solid"><td colspan=4>CELKEM BEZ DPH<td class=r><b>{n(d.sum(items))}</b></table><p>Forma úhrady: příkazem, splatnost 30 dní. Bankovní spojení: 19-2000145399/0800<br>Vystavil: Dvořáková""",
    )


LAYOUTS = [
    (f, 2)
    for f in (
        de_sap, de_uebertrag, de_klinik, de_mwst_schweiz, en_dynamics, en_greenbar, fr_be_dense, it_gestionale, nl_exact, sv_bestallning, pl_zamowienie,
        cs_objednavka,
    )
]  # fmt: skip
