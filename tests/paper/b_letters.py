"""Set b: letters, printed mails, web shops' and small offices' own forms. Only counted: nobody who works on the reader reads these pages."""

from decimal import Decimal

from tests.paper.deal import Deal, Item, cents, rows, sheet_of


def de_rechenzeilen(d: Deal) -> str:
    """Two text lines for each item: code and name, then "25 Stück x 11,45 = 286,25"."""
    items = d.take(3, 9, yours="##-##-##")
    number = d.code("MF ####/26")
    d.says(items, "sdqupa", number, total=d.sum(items), wanted=True)
    css = "body{font:10.5pt/1.4 'DejaVu Serif Condensed','DejaVu Serif'}.i{margin:2mm 0 0 6mm}.j{margin-left:24mm;color:#111}dl{display:grid;grid-template-columns:45mm 1fr;margin:6mm 0}dd{margin:0}"
    b = d.buyer
    return sheet_of(css, f"""<div style="border-bottom:3pt double"><span style="font-size:19pt">{b.name}</span> &nbsp; {b.street}, {b.city}</div><dl><dt>Auftrag an<dd>{d.seller.block()}<dt>Unser Zeichen<dd>{number}<dt>Ort, Tag<dd>{b.city.split(' ', 1)[1]}, {d.date(d.day, '%e. %b. %Y')}<dt>Gewünschter Liefertag<dd>{d.date(d.wanted, '%e.%n.%Y')}</dl><p>Wir erteilen Ihnen folgenden Auftrag:</p>
{rows(items, lambda i: f'<div class=i>{i.yours} &ensp; <b>{i.text}</b></div><div class=j>{d.n(i.quantity, None)} {i.unit} × {d.n(i.price)} = {d.n(i.amount)}</div>')}<p style="margin-top:6mm">Warenwert zusammen: EUR {d.n(d.sum(items))}</p><p>Hochachtungsvoll</p><p>{b.name}</p><small>Bitte beachten Sie unsere Annahmezeiten: 6–12 Uhr. Rücknahme von Paletten nur im Tausch.</small>""")


def de_tabelle_stehend(d: Deal) -> str:
    """One item per block, labels in a left column, values right of them, no amounts."""
    items = d.take(2, 4, ours="######", yours="@@-##", spread=True)
    number = d.code("S-26-###")
    d.says(items, "dbsqupt", number, ship=d.ship.name)
    css = "body{font:10pt 'Liberation Sans'}.t{margin:4mm 0;border-left:3pt solid #888}.t td{padding:1mm 4mm}.t td:first-child{color:#555;width:45mm}"
    b = d.buyer

    def row(i: Item) -> str:
        return (
            f"<table class=t><tr><td>Benennung<td>{i.text}<tr><td>Sachnummer Kunde<td>{i.ours}<tr><td>Sachnummer Lieferant<td>{i.yours}<tr><td>Bedarf<td>{d.n(i.quantity, None)} {i.unit}"
            f"<tr><td>Vereinbarter Stückpreis<td>{d.n(i.price)} EUR<tr><td>Bedarfstermin<td>{d.date(i.date)}</table>"
        )

    return sheet_of(css, f"""<div style="text-align:right">{b.block()}</div><p>{d.seller.block()}</p><h3>Bestellauftrag</h3><p>Auftragsnummer des Kunden: {number}<br>Ausstellungsdatum: {d.date(d.day)}<br>Abladestelle: {d.ship.block(', ')}</p>{rows(items, row)}<p>Es gelten ausschließlich unsere AEB. Freigegeben im Vier-Augen-Prinzip, {b.name}.</p>""")


def de_vordruck(d: Deal) -> str:
    """A printed form with empty lines, price for a hundred inside the price's cell, a signature below."""
    items = d.take(3, 8, per=True)
    number = d.code("##.###")
    d.says(items, "qudpka", number, total=d.sum(items), currency="EUR")
    css = "body{font:10pt 'Liberation Mono'}.t{width:100%}.t th{font:7pt 'Liberation Sans';border:.6pt solid #063;color:#063}.t td{border:.6pt solid #063;height:7mm;padding:1.2mm}.z{font:700 14pt 'Liberation Sans';color:#063}"
    b = d.buyer
    blank = "<tr>" + "<td>" * 5
    return sheet_of(css, f"""<div class=z>Bestellschein <span style="float:right">No. {number}</span></div><table style="width:100%;margin:4mm 0"><tr><td><small style="font:7pt 'Liberation Sans'">von (Stempel)</small><br>{b.block()}<td><small style="font:7pt 'Liberation Sans'">an die Firma</small><br>{d.seller.block()}<td><small style="font:7pt 'Liberation Sans'">Tag</small><br>{d.date(d.day, '%d.%m.%y')}</table><table class=t><tr><th>Menge<th>Einh.<th>Gegenstand der Lieferung<th>Preis<th>Betrag EUR</tr>{rows(items, lambda i: f'<tr><td class=r>{d.n(i.quantity, None)}<td>{i.unit}<td>{i.text}<td class=r>{d.n(i.price)}{f" / {i.per}" if i.per > 1 else ""}<td class=r>{d.n(i.amount)}')}{blank * (11 - len(items))}<tr><td colspan=4 style="border:0" class=r>zusammen<td class=r>{d.n(d.sum(items))}</table><br><br>_____________________<br><small>Unterschrift</small>""")


def de_shop(d: Deal) -> str:
    """A procurement portal's print: basket with an image's place, amount under the price, delivery in words."""
    items = d.take(3, 8, yours="######")
    number = d.code("SC-#######")
    d.says(items, "dsqupa", number, total=d.sum(items), ship=d.ship.name)
    css = "body{font:9pt 'DejaVu Sans'}.i{display:grid;grid-template-columns:18mm 1fr 30mm 34mm;border-bottom:.5pt solid #ccc;padding:3mm 0}.i div:first-child{background:#eee;height:12mm;width:14mm}.g{display:flex;gap:6mm}.g div{flex:1;background:#f6f6f6;padding:3mm}"
    b = d.buyer
    return sheet_of(css, f"""<b style="font-size:13pt">Warenkorb bestellt</b> – Einkaufsportal {b.name}<br>Portalbestellung {number}, ausgelöst am {d.date(d.day)} 09:14 Uhr durch K. Brandt<br><br><div class=g><div><b>Verkäufer</b><br>{d.seller.block()}</div><div><b>Empfänger der Ware</b><br>{d.ship.block()}</div><div><b>Rechnung</b><br>{b.block()}</div></div><br>
{rows(items, lambda i: f'<div class=i><div></div><div><b>{i.text}</b><br>{i.more}<br>Anbieter-Nr. {i.yours}</div><div>Anzahl<br>{d.n(i.quantity, None)} {i.unit}</div><div class=r>{d.n(i.price)} € / {i.unit}<br><b>{d.n(i.amount)} €</b></div></div>')}<p class=r>Zwischensumme {d.n(d.sum(items))} €<br>Versand 0,00 €<br><b>Bestellsumme {d.n(d.sum(items))} €</b></p>""")


def en_mail_print(d: Deal) -> str:
    """A mail printed: its head, a greeting, a list "12 x code name @ price"."""
    d.buys_in("Ireland")
    items = d.take(2, 7, yours="@@###")
    number = d.code("K####")
    d.says(items, "qsdpa", number, total=d.sum(items), currency="EUR", seller=True)
    css = "body{font:10pt 'Liberation Sans'}.m td{padding:0 4mm 1mm 0}li{margin:1.5mm 0}"
    b = d.buyer
    return sheet_of(css, f"""<table class=m><tr><td><b>From:</b><td>Orla Twomey &lt;purchasing@example.test&gt;<tr><td><b>Sent:</b><td>{d.date(d.day, '%e %B %Y')} 16:42<tr><td><b>To:</b><td>{d.seller.name}<tr><td><b>Subject:</b><td>New order {number}</table><hr><p>Hi,</p><p>Can you please process our order {number} as follows:</p><ul>{rows(items, lambda i: f'<li>{d.n(i.quantity, None, "en")} x {i.yours} {i.text} @ €{d.n(i.price, 2, "en")} = €{d.n(i.amount, 2, "en")}')}</ul><p>Order value €{d.n(d.sum(items), 2, 'en')} ex VAT. Usual delivery slot, ring {b.phone} when the driver is 30 minutes away.</p><p>Kind regards<br>Orla Twomey<br>{b.name}<br>{b.street}, {b.city}</p><p style="font-size:7.5pt;color:#777">This e-mail is confidential. Please consider the environment before printing.</p>""")


def en_requisition(d: Deal) -> str:
    """Catalogue page, prices in, VAT inclusive totals, quantity last, reasons between the lines."""
    d.buys_in("United Kingdom")
    items = d.take(4, 10, yours="##/####")
    number = d.code("VET-####")
    d.says(items, "sdpqa", number, total=d.sum(items), currency="GBP", wanted=True)

    def n(v: Decimal) -> str:
        return d.n(v, 2, "en")

    css = "body{font:10pt 'Liberation Serif'}.t{width:100%}.t td,.t th{border:.5pt solid #222;padding:2.5pt}.r2 td{border-top:0;font-style:italic;color:#444}"
    b = d.buyer

    def row(i: Item) -> str:
        why = "<tr class=r2><td><td colspan=5>for surgery 2, authorised JM" if i.at % 3 == 0 else ""
        return f'<tr><td>p.{100 + i.at * 7}<td>{i.yours}<td>{i.text}<td class=r>£{n(i.price)}<td class=r>{d.n(i.quantity, None, "en")}<td class=r>£{n(i.amount)}{why}'

    return sheet_of(css, f"""<div class=c><b style="font-size:15pt">{b.name}</b><br>{b.street}, {b.city}. Telephone {b.phone}</div><h3 class=c>OFFICIAL ORDER</h3><table style="width:100%"><tr><td>Supplier: {d.seller.block('<br>')}<td>Official order no: {number}<br>Raised: {d.date(d.day, '%d.%m.%Y')}<br>Wanted on: {d.date(d.wanted, '%d.%m.%Y')}<br>Cost centre: {d.code('VS##')}</table><br><table class=t><tr><th>Cat. page<th>Cat. ref<th>Goods<th>Price each<th>No. of<th>Cost</tr>{rows(items, row)}<tr><td colspan=5 class=r>Total cost<td class=r><b>£{n(d.sum(items))}</b></table><p>Invoices without the official order no. will be returned.</p>""")


def en_blocks(d: Deal) -> str:
    """American, a framed block per line with small captions above each value, tax exempt."""
    d.buys_in("USA")
    items = d.take(3, 7, ours="RC-#####", yours="######", spread=True)
    number = d.code("RMC##-#####")
    freight = Decimal("275.00")
    total = d.sum(items) + freight
    d.says(items, "bsdqupat", number, total=total, currency="USD", ship=d.ship.name)

    def n(v: Decimal) -> str:
        return d.n(v, 2, "en")

    css = """body{font:9pt 'Liberation Sans'}.l{border:.8pt solid #333;margin-bottom:3mm;break-inside:avoid}.l .g{display:grid;grid-template-columns:repeat(6,1fr)}.l .g div,.l .d{padding:1mm 2mm;border-right:.4pt solid #999}.l .d{border-top:.4pt solid #999}small{display:block;font-size:6pt;color:#666;text-transform:uppercase}"""
    b = d.buyer

    def row(i: Item) -> str:
        cells = (("Line", i.at), ("RMC stock no", i.ours), ("Qty / UM", f"{d.n(i.quantity, None, 'en')} {i.unit}"), ("Unit cost", n(i.price)), ("Ext. cost", n(i.amount)), ("Due on dock", d.date(i.date, "%m/%d/%Y")))  # fmt: skip
        return f"<div class=l><div class=g>{''.join(f'<div><small>{k}</small>{v}</div>' for k, v in cells)}</div><div class=d>{i.text}, {i.more} &nbsp; Mfr/vendor part: {i.yours}</div></div>"

    return sheet_of(css, f"""<table style="width:100%"><tr><td><b style="font-size:14pt">{b.name}</b><br>Supply Chain – {b.street}, {b.city}<td class=r><b>ORDER {number}</b><br>Issue date {d.date(d.day, '%m/%d/%Y')}</table><table style="width:100%;margin:4mm 0"><tr><td><small>Vendor</small>{d.seller.block()}<td><small>Ship to / mark for</small>{d.ship.block()}<td><small>Remit invoices to</small>AP, {b.block()}</table>{rows(items, row)}<p class=r>Merchandise {n(d.sum(items))}<br>Estimated freight {n(freight)}<br><b>Order total US$ {n(total)}</b></p><p style="font-size:7pt">EQUAL OPPORTUNITY CLAUSE 41 CFR 60-1.4 applies. Tax exempt certificate 30-1-00441. SDS required for UN numbers shown.</p>""", "letter")


def fr_chantier(d: Deal) -> str:
    """A site's order: price for a thousand or hundred in words, no header row, amounts with currency."""
    items = d.take(3, 8, yours="####.##", per=True)
    number = d.code("EM/26/###")
    d.says(items, "qudspka", number, total=d.sum(items), wanted=True, ship=d.ship.name)

    def n(v: Decimal) -> str:
        return d.n(v, 2, "fr")

    css = "body{font:10.5pt 'DejaVu Sans Condensed'}.t{width:100%}.t td{padding:2mm 1mm;border-bottom:.5pt dotted #333}"
    b = d.buyer

    def row(i: Item) -> str:
        per = f" les {i.per}" if i.per > 1 else ""
        return f'<tr><td class=r>{d.n(i.quantity, None, "fr")}<td>{i.unit}<td>{i.text} <i>[{i.yours}]</i><td class=r>{n(i.price)} €{per}<td class=r>{n(i.amount)} €'

    return sheet_of(css, f"""<b>{b.name}</b>, {b.street}, {b.city} – {b.phone}<p>à {d.seller.name}, {d.seller.street}, {d.seller.city}</p><p><u>Notre commande {number} passée le {d.date(d.day, '%e %B %Y')}</u></p><p>Merci de livrer le {d.date(d.wanted, '%e %B %Y')} à l'adresse suivante : {d.ship.block(', ')}</p><table class=t>{rows(items, row)}</table><p class=r>Soit un total de {n(d.sum(items))} € hors taxes</p><p>Bien cordialement,<br>le conducteur de travaux</p>""")


def fr_courriel(d: Deal) -> str:
    """Dotted leaders, the reference in brackets, quantity as a multiplier behind the name."""
    items = d.take(2, 6, ours="@####", yours="#####")
    number = d.code("CL-#####")
    d.says(items, "dbqupa", number, total=d.sum(items))

    def n(v: Decimal) -> str:
        return d.n(v, 2, "fr")

    css = "body{font:11pt 'Liberation Serif'}.i{display:flex;margin:2mm 0}.i span:nth-child(2){flex:1;border-bottom:1pt dotted #555;margin:0 2mm 1mm}"
    b = d.buyer
    return sheet_of(css, f"""<p>{b.block()}</p><p style="margin-left:90mm">{d.seller.block()}</p><p style="margin-left:90mm">Le {d.date(d.day, '%d/%m/%Y')}</p><p>Objet : bon d'achat {number}</p><p>Messieurs,</p><p>Veuillez nous expédier sans délai :</p>{rows(items, lambda i: f'<div class=i><span>{i.text} ({i.ours}), {d.n(i.quantity, None, "fr")} {i.unit} à {n(i.price)} €</span><span></span><span>{n(i.amount)} €</span></div>')}<div class=i><span><b>Total</b></span><span></span><span><b>{n(d.sum(items))} €</b></span></div><p>Nous vous prions d'agréer, Messieurs, nos salutations distinguées.</p><p>{b.name}</p>""")


def it_modulo(d: Deal) -> str:
    """A form with its header at the right, stacked name and code, price and discount chain."""
    items = d.take(3, 9, yours="####/@", discount=True)
    number = d.code("26-####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, ship=d.ship.name, wanted=True)
    css = "body{font:9pt 'DejaVu Sans'}.t{width:100%}.t th{border:1pt solid #933;color:#933;padding:3pt;font-size:7.5pt}.t td{padding:3pt;border-bottom:.3pt solid #933}small{color:#555}"
    b = d.buyer
    return sheet_of(css, f"""<table style="width:100%"><tr><td style="width:60%"><small>FORNITORE</small><br>{d.seller.block()}<br><br><small>CONSEGNARE A</small><br>{d.ship.block()}<td><b>{b.name}</b><br>{b.street}<br>{b.city}<br><br>Buono d'ordine <b>{number}</b><br>Emesso {d.date(d.day, '%d-%m-%Y')}<br>Consegna entro {d.date(d.wanted, '%d-%m-%Y')}</table><br><table class=t><tr><th>Prodotto / vostra sigla<th>Quant.<th>Mis.<th>Listino<th>Sconto<th>Valore</tr>{rows(items, lambda i: f'<tr><td>{i.text}<br><small>{i.yours}</small><td class=r>{d.n(i.quantity, None)}<td>{i.unit}<td class=r>{d.n(i.price)}<td class=r>{"-" + d.n(i.discount, 0) + "%" if i.discount else ""}<td class=r>{d.n(i.amount)}')}</table><p class=r>Valore complessivo, IVA esclusa: <b>EUR {d.n(net)}</b></p><p><small>Timbro e firma ______________________</small></p>""")


def es_lista(d: Deal) -> str:
    """Groups without subtotals, no rules, unit within the quantity, code under the name."""
    items = d.take(5, 11, ours="@@-####")
    number = d.code("RIE/####")
    d.says(items, "bdqupa", number, total=d.sum(items))
    half = len(items) // 2
    css = "body{font:10pt 'Liberation Sans'}.t{width:100%}.t td{padding:1mm}.g{font-weight:700;text-transform:uppercase;letter-spacing:1pt}"
    b = d.buyer

    def row(i: Item) -> str:
        return f'<tr><td>{d.n(i.quantity, None)} {i.unit}<td>{i.text}<br><small>({i.ours})</small><td class=r>{d.n(i.price)}<td class=r>{d.n(i.amount)}'

    return sheet_of(css, f"""<p class=r>{b.name}<br>{b.street}<br>{b.city}</p><p>{d.seller.block()}</p><p>{b.city.split(' ', 1)[1]}, a {d.date(d.day, '%e de %B de %Y')}</p><p><b>Encargo {number}</b></p><p>Muy señores nuestros: les rogamos nos suministren</p><table class=t><tr><td colspan=4 class=g>Primera entrega</td></tr>{rows(items[:half], row)}<tr><td colspan=4 class=g>Segunda entrega</td></tr>{rows(items[half:], row)}<tr><td colspan=3 class=r>Importe del encargo, euros<td class=r>{d.n(d.sum(items))}</table><p>Sin otro particular, les saluda atentamente,<br>Dpto. de compras</p>""")


def nl_horeca(d: Deal) -> str:
    """Two columns of small boxes above, crates and deposit beside the prices, quantity first with a times sign."""
    items = d.take(4, 9, yours="####", short=True)
    number = d.code("BSL-######")
    deposit = Decimal("14.40")
    d.says(items, "qudspa", number, total=d.sum(items) + deposit, wanted=True)
    css = "body{font:9pt 'Liberation Sans Narrow'}.t{width:100%}.t th{border-bottom:1pt solid;padding:2pt}.t td{padding:3pt 2pt}.b{border:1pt solid;padding:2mm;display:inline-block;width:80mm;vertical-align:top;margin-right:4mm}"
    b = d.buyer
    return sheet_of(css, f"""<h2>Bestelbon</h2><div class=b>Besteller<br><b>{b.name}</b><br>{b.street}<br>{b.city}</div><div class=b>Groothandel<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div><p>Bonnummer {number} – opgemaakt {d.date(d.day, '%d/%m/%Y')} – te leveren op {d.date(d.wanted, '%d/%m/%Y')} tussen 7 en 9 u</p><table class=t><tr><th class=r>Stuks<th><th>Wat<th>Bestelcode<th class=r>Per stuk<th class=r>Samen</tr>{rows(items, lambda i: f'<tr><td class=r>{d.n(i.quantity, None)} ×<td>{i.unit}<td>{i.text}<td>{i.yours}<td class=r>{d.n(i.price)}<td class=r>{d.n(i.amount)}')}<tr><td><td><td>Statiegeld<td><td><td class=r>{d.n(deposit)}<tr><td><td><td><b>Te betalen EUR</b><td><td><td class=r><b>{d.n(d.sum(items) + deposit)}</b></table>""")


def no_bestilling(d: Deal) -> str:
    """VAT rate per line, amount before unit price, total with VAT."""
    items = d.take(3, 8, ours="##.###")
    number = d.code("1####-2026")
    net = d.sum(items)
    vat = cents(net * Decimal("0.25"))
    d.says(items, "bdqaup", number, total=net + vat, currency="NOK", ship=d.ship.name, wanted=True)

    def n(v: Decimal) -> str:
        return d.n(v, 2, "fr")

    css = "body{font:9.5pt 'DejaVu Sans'}.t{width:100%}.t th{background:#0a5;color:#fff;padding:3pt;font-size:8pt}.t td{padding:3pt}"
    b = d.buyer
    return sheet_of(css, f"""<b style="color:#0a5;font-size:16pt">Bestilling</b><table style="width:100%"><tr><td>Fra: {b.block()}<br>Org.nr. {b.vat}<td>Til: {d.seller.block()}<td>Bestillingsnr. {number}<br>Bestilt dato {d.date(d.day)}<br>Ønsket levert {d.date(d.wanted)}<br>Ref: Ingunn</table><p>Leveres til: {d.ship.block(', ')}</p><table class=t><tr><th>Varenr<th>Beskrivelse<th class=r>Antall<th class=r>Sum<th>Enhet<th class=r>Enhetspris<th class=r>MVA</tr>{rows(items, lambda i: f'<tr><td>{i.ours}<td>{i.text}<td class=r>{d.n(i.quantity, None, "fr")}<td class=r>{n(i.amount)}<td>{i.unit}<td class=r>{n(i.price)}<td class=r>25 %')}</table><p class=r>Netto {n(net)}<br>MVA {n(vat)}<br><b>Totalt NOK {n(net + vat)}</b></p>""")


def da_indkob(d: Deal) -> str:
    """Amounts with Danish kroner behind, a comment column, unit glued to the quantity."""
    items = d.take(3, 8, yours="###-###", spread=True)
    number = d.code("IND#####")
    d.says(items, "dsqupat", number, total=d.sum(items), currency="DKK")
    css = "body{font:9pt 'Liberation Sans'}.t{width:100%}.t th{border-bottom:.6pt solid #06a;padding:2pt 5pt}.t td{padding:3pt 5pt;border-bottom:.3pt solid #9bd}"
    b = d.buyer
    return sheet_of(css, f"""<div style="display:flex;justify-content:space-between"><div>{d.seller.block()}</div><div class=r><b>{b.name}</b><br>{b.street}<br>{b.city}<br>{b.phone}</div></div><h2 style="color:#06a">Indkøbsordre {number}</h2>Bestilt {d.date(d.day, '%e/%n-%Y')}<br><br><table class=t><tr><th>Vare<th>Deres nr.<th class=r>Bestilt antal<th class=r>Stk. pris<th class=r>I alt<th>Uge / dato</tr>{rows(items, lambda i: f'<tr><td>{i.text}<br>{i.more}<td>{i.yours}<td class=r>{d.n(i.quantity, None)} {i.unit}<td class=r>{d.n(i.price)} kr.<td class=r>{d.n(i.amount)} kr.<td>{d.date(i.date, "%d-%m-%Y")}')}</table><p class=r>Ordrens værdi: <b>{d.n(d.sum(items))} kr.</b> (DKK ekskl. moms)</p>""")


def pt_nota(d: Deal) -> str:
    """Requisition with the name above the numbers and a number of lines."""
    items = d.take(3, 8, yours="######")
    number = d.code("NE-####/26")
    net = d.sum(items)
    d.says(items, "dsqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = "body{font:9.5pt 'Liberation Serif'}.t{width:100%}.t td{padding:1pt 3pt}.n td{border-bottom:.3pt solid;padding-bottom:3pt}"
    b = d.buyer
    return sheet_of(css, f"""<b style="font-size:15pt">NOTA DE ENCOMENDA</b> {number}<br>Emissão {d.date(d.day, '%d-%m-%Y')} | Entrega pretendida {d.date(d.wanted, '%d-%m-%Y')}<hr><table style="width:100%"><tr><td>Cliente<br>{b.block()}<td>Fornecedor<br>{d.seller.block()}<td>Entregar em<br>{d.ship.block()}</table><br><table class=t><tr style="border-bottom:1pt solid"><td>Vosso código<td class=r>Quant.<td>Unid.<td class=r>Preço<td class=r>Total linha</tr>{rows(items, lambda i: f'<tr><td colspan=5>{i.at}. {i.text} – {i.more}<tr class=n><td>{i.yours}<td class=r>{d.n(i.quantity, None)}<td>{i.unit}<td class=r>{d.n(i.price)}<td class=r>{d.n(i.amount)}')}</table><p class=r>Valor da nota (EUR, s/ IVA): <b>{d.n(net)}</b></p>""")


LAYOUTS = [
    (f, 2)
    for f in (
        de_rechenzeilen, de_tabelle_stehend, de_vordruck, de_shop, en_mail_print, en_requisition, en_blocks, fr_chantier, fr_courriel, it_modulo, es_lista,
        nl_horeca, no_bestilling, da_indkob, pt_nota,
    )
]  # fmt: skip
