"""Set b: forms of larger buyers. Only counted: nobody who works on the reader reads these pages."""

from decimal import Decimal

from tests.paper.deal import Deal, Item, cents, rows, sheet_of


def de_seitenfuss(d: Deal) -> str:
    """Tiny zebra rows over pages whose head and foot the program repeats; EAN first, description last but one."""
    items = d.take(30, 44, yours="#######", short=True)
    number = d.code("FIL###-#####")
    d.says(items, "gsquapd", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    css = """body{font:8.5pt 'Liberation Sans Narrow'}.t{width:100%}.t thead th{padding:2mm 1mm;border-bottom:1.2pt solid #06c;color:#06c}.t tbody tr:nth-child(even){background:#eef4fb}.t td{padding:3pt 1mm}.t tfoot td{border-top:1.2pt solid #06c;font-size:6pt;color:#555;padding-top:1mm}
    .h{columns:3;margin-bottom:5mm}.h dt{font-weight:700;margin-top:1mm}.h dd{margin:0}"""
    return sheet_of(css, f"""<div style="font:700 15pt 'DejaVu Sans Condensed';color:#06c;margin-bottom:3mm">Filialbestellung</div><dl class=h><dt>Belegkennung<dd>{number}<dt>erfasst am<dd>{d.date(d.day, '%Y-%m-%d')}<dt>Anliefertag<dd>{d.date(d.wanted, '%Y-%m-%d')}<dt>Besteller<dd>{d.buyer.block()}<dt>Lieferstelle<dd>{d.ship.block()}<dt>Kreditor<dd>{d.seller.block()}<dt>Währungskennzeichen<dd>EUR</dl>
<table class=t><thead><tr><th>GTIN<th>Lief.-Art.<th class=r>Anz.<th>ME<th class=r>Positionswert<th class=r>EK netto<th>Warenbezeichnung<th>WGR</thead><tfoot><tr><td colspan=8>{d.buyer.name} · Zentrallager · {d.buyer.phone} · maschinell erstellt, ohne Unterschrift gültig</tfoot><tbody>
{rows(items, lambda i: f'<tr><td>{i.gtin}<td>{i.yours}<td class=r>{d.n(i.quantity, None)}<td>{i.unit}<td class=r>{d.n(i.amount)}<td class=r>{d.n(i.price)}<td>{i.text} {i.more}<td>{d.code("0##")}')}</table>
<p style="font-size:9pt">Auftragswert gesamt (netto) EUR: <b>{d.n(d.sum(items))}</b> bei {len(items)} Positionen</p>""")


def de_zuschlag(d: Deal) -> str:
    """A metal surcharge in words under some items, small-quantity surcharge and carriage at the foot."""
    items = d.take(4, 10, ours="M-######", yours="##.##.##")
    number = d.code("4###-26-@@")
    small, freight = Decimal("25.00"), Decimal("48.50")
    total = d.sum(items) + small + freight
    d.says(items, "bsduqpa", number, total=total, wanted=True)
    css = """body{font:9pt 'Liberation Serif'}.t{width:100%;margin-top:4mm}.t td{padding:2pt 4pt;border-bottom:.3pt dashed #666}.t th{background:#e6e0d4;padding:4pt;font-variant:small-caps}.o{position:absolute;right:0;top:0;text-align:right}"""
    b = d.buyer

    def row(i: Item) -> str:
        extra = "<br><i>Metallzuschlag nach DEL-Notiz vom Vortag gesondert</i>" if i.at % 4 == 1 else ""
        return f'<tr><td>{i.at * 100}<td>{i.text}{extra}<br>{i.ours} | {i.yours}<td class=c>{i.unit}<td class=r>{d.n(i.quantity, 3)}<td class=r>{d.n(i.price)}<td class=r>{d.n(i.amount)}'

    return sheet_of(css, f"""<div class=o><b style="font-size:16pt">Einkaufsauftrag</b><br>Auftragskennzeichen <b>{number}</b><br>ausgestellt {d.date(d.day)}<br>einzutreffen bis {d.date(d.wanted)}</div><img width=1 height=1><div style="height:20mm"><b>{b.name}</b><br>{b.street}<br>{b.city}<br>{b.phone}</div><div style="border-left:2pt solid #a67;padding-left:3mm">{d.seller.block()}</div>
<table class=t><tr><th>Zeile<th>Gegenstand<br><small>unser Material | Ihr Material</small><th>Einh.<th class=r>Anzahl<th class=r>Stückpreis<th class=r>Zeilenwert</tr>{rows(items, row)}<tr><td colspan=5>Mindermengenzuschlag<td class=r>{d.n(small)}<tr><td colspan=5>Fracht und Verpackung pauschal<td class=r>{d.n(freight)}<tr><td colspan=5><b>Endbetrag ohne Umsatzsteuer in EUR</b><td class=r><b>{d.n(total)}</b></table><p style="font-size:7.5pt">Die angegebenen Preise sind Festpreise bis zum 31.12.2026. Rechnungen an rechnung@example.test, je Auftrag 1 PDF.</p>""")


def de_filiale_uvp(d: Deal) -> str:
    """Retail: packs and pieces per pack beside the pieces ordered, cost and recommended price."""
    items = d.take(5, 14, yours="####", short=True)
    number = d.code("#### ####")
    d.says(items, "sdqupa", number, total=d.sum(items))
    css = "body{font:8.5pt 'DejaVu Sans Condensed'}.t{width:100%}.t td,.t th{border:.5pt solid #aaa;padding:2pt 4pt}.t th{writing-mode:horizontal-tb;background:#fbe7e7}"
    b = d.buyer

    def row(i: Item) -> str:
        pack = next((k for k in (12, 10, 6, 5, 4, 3, 2) if i.quantity % k == 0), 1)
        return f'<tr><td>{i.text}<td>{i.yours}<td class=r>{pack}<td class=r>{d.n(i.quantity / pack, None)}<td class=r><b>{d.n(i.quantity, None)}</b><td>{i.unit}<td class=r>{d.n(i.price)}<td class=r>{d.n(i.price * 2 - Decimal("0.01"))}<td class=r>{d.n(i.amount)}'

    return sheet_of(css, f"""<table style="width:100%"><tr><td style="font-size:13pt"><b>{b.name}</b><td class=r>Order {number}<br>{d.date(d.day)}</table><p>{b.street}, {b.city}, USt-Id {b.vat}</p><p>Bestellung bei: {d.seller.block(', ')}</p><table class=t><tr><th>Produkt<th>Code<th>VPE-Inhalt<th>Anzahl VPE<th>Anzahl ges.<th>Einh.<th>EK €<th>UVP €<th>EK ges. €</tr>{rows(items, row)}</table><p>Wert der Order: € {d.n(d.sum(items))} (zzgl. USt)</p>""")


def en_oracle(d: Deal) -> str:
    """Standard purchase order of a large system: grid of labels, three text lines for each item, prices without marks of thousands."""
    d.buys_in("USA")
    items = d.take(4, 12, ours="#######", yours="@@-####-@", short=True, spread=True, places=4)
    number = d.code("7#####")
    d.says(items, "bsdtqupa", number, total=d.sum(items), currency="USD", ship=d.ship.name)
    css = """body{font:8pt 'Liberation Sans Narrow'}.g td{border:.6pt solid;padding:1mm 2mm;width:25%}.g label{display:block;font-size:6.5pt}.t{width:100%;border:.6pt solid;margin-top:3mm}.t th{border-bottom:.6pt solid;padding:1mm}.t td{padding:1mm}"""
    b = d.buyer

    def row(i: Item) -> str:
        when = d.date(i.date, "%d-%b-%Y").upper()
        return f'<tr><td>{i.at}<td>{i.ours}<br>{i.text}<br>Supplier Item: {i.yours}<td>Needed:<br>{when}<td class=r>{d.n(i.quantity, None, "point")}<td>{i.unit}<td class=r>{d.n(i.price, 4, "point")}<td>N<td class=r>{d.n(i.amount, 2, "point")}'

    return sheet_of(css, f"""<table class=g style="width:100%"><tr><td colspan=2 rowspan=2><b style="font-size:13pt">{b.name}</b><br>{b.street}<br>{b.city}<br>United States<td><label>Type</label>Standard Purchase Order<td><label>Order</label>{number}<tr><td><label>Revision</label>0<td><label>Page</label>1 of 1<tr><td colspan=2><label>Supplier:</label>{d.seller.block()}<td colspan=2><label>Ship To:</label>{d.ship.block()}<tr><td><label>Order Date</label>{d.date(d.day, '%d-%b-%Y').upper()}<td><label>Buyer</label>Whitfield, Dana R<td><label>Payment Terms</label>NET 45<td><label>Freight Terms</label>PREPAID AND ADD</table>
<table class=t><tr><th>Line<th>Part Number / Description<th>Delivery Date/Time<th class=r>Quantity<th>UOM<th class=r>Unit Price<br>(USD)<th>Tax<th class=r>Amount<br>(USD)</tr>{rows(items, row)}<tr style="border-top:.6pt solid"><td colspan=7 class=r>Total: <td class=r>{d.n(d.sum(items), 2, 'point')} (USD)</table><p>Note to supplier: All correspondence must bear the order above. Bill to: Accounts Payable, PO Box 7700, {b.city}.</p>""", "letter landscape")


def en_suite(d: Deal) -> str:
    """Cloud suite: item name and description stacked, rate before quantity, tax rate and gross amount per line."""
    d.buys_in("United Kingdom")
    items = d.take(3, 9, yours="@@@@-##")
    number = d.code("PUR10####")
    gross = sum((cents(i.amount * Decimal("1.2")) for i in items), Decimal(0))
    d.says(items, "sdpqua", number, total=gross, currency="GBP", wanted=True)

    def n(v: Decimal) -> str:
        return d.n(v, 2, "en")

    css = """body{font:9pt 'Liberation Sans';color:#333}.t{width:100%}.t th{background:#e3e8ee;padding:6pt;color:#666}.t td{padding:6pt;border-bottom:.5pt solid #eee}.x{background:#e3e8ee;padding:5mm;float:right;text-align:right;margin-bottom:5mm}.x b{font-size:20pt;display:block}"""
    b = d.buyer
    return sheet_of(css, f"""<div class=x>TOTAL<b>£{n(gross)}</b></div><div style="font-size:18pt">Purchase Order</div>#{number}<br>{d.date(d.day, '%e %b %Y')}<br><br><table style="width:60%;font-size:8.5pt"><tr><td><b>Vendor</b><br>{d.seller.block()}<td><b>Invoice to</b><br>{b.block()}</table><div style="clear:both"></div><p><b>Expected:</b> {d.date(d.wanted, '%e %b %Y')} &emsp; <b>Employee:</b> S. Okafor &emsp; <b>Currency:</b> British Pound</p><table class=t><tr><th>Item<th class=r>Rate<th class=r>Quantity<th>Units<th class=r>Tax rate<th class=r>Amount<th class=r>Gross amt</tr>
{rows(items, lambda i: f'<tr><td><b>{i.yours}</b><br>{i.text}<td class=r>{n(i.price)}<td class=r>{d.n(i.quantity, None, "en")}<td>{i.unit}<td class=r>20.0%<td class=r>{n(i.amount)}<td class=r>{n(cents(i.amount * Decimal("1.2")))}')}<tr><td colspan=6 class=r>Total<td class=r>£{n(gross)}</table><div style="text-align:center;font-size:7pt;margin-top:10mm">{number} &mdash; 1 of 1</div>""")


def en_gst(d: Deal) -> str:
    """Landscape, three code columns, week of delivery only, values in Singapore dollars."""
    d.buys_in("Singapore")
    items = d.take(5, 14, ours="MAT-#####", yours="######", short=True)
    number = d.code("WSH/26/####")
    net = d.sum(items)
    gst = cents(net * Decimal("0.09"))
    d.says(items, "bsgdqupa", number, total=net + gst, currency="SGD", ship=d.ship.name)

    def n(v: Decimal) -> str:
        return d.n(v, 2, "en")

    css = "body{font:8pt 'Liberation Sans'}.t{width:100%}.t th{border:1pt solid #333;padding:2pt;background:#ffd}.t td{border-left:1pt solid #333;border-right:1pt solid #333;padding:2pt 3pt}.k{display:grid;grid-template-columns:2fr 2fr 1fr 1fr;gap:4mm;margin-bottom:4mm}"
    b = d.buyer
    return sheet_of(css, f"""<div class=k><div><b style="font-size:12pt">{b.name}</b><br>{b.street}<br>{b.city}, {b.country}</div><div>M/s {d.seller.block()}</div><div>L.P.O. No.<br><b>{number}</b><br>Issued<br>{d.date(d.day, '%e-%b-%y')}</div><div>Store<br>{d.ship.name}</div></div><p>Wanted week {d.wanted.isocalendar()[1]} / {d.wanted.year}. Kindly execute the order below, all values SGD:</p><table class=t><tr><th>S/N<th>Stock code<th>Your code<th>Barcode<th>Particulars<th>Qty ord.<th>Unit<th>Rate<th>Value</tr>{rows(items, lambda i: f'<tr><td>{i.at}<td>{i.ours}<td>{i.yours}<td>{i.gtin}<td>{i.text}; {i.more}<td class=r>{d.n(i.quantity, 2, "en")}<td>{i.unit}<td class=r>{n(i.price)}<td class=r>{n(i.amount)}')}<tr><td colspan=9 style="border-top:1pt solid #333"></table><p class=r>Taxable value {n(net)}<br>GST 9% {n(gst)}<br><b>Nett payable SGD {n(net + gst)}</b></p>""", "A4 landscape")


def fr_sage(d: Deal) -> str:
    """Rounded frames, discount column, a table of tax bases at the foot of the page."""
    items = d.take(4, 11, yours="@@@##", discount=True)
    number = d.code("CF00####")
    net = d.sum(items)
    tax = cents(net * Decimal("0.2"))
    d.says(items, "sdqpa", number, total=net + tax)

    def n(v: Decimal) -> str:
        return d.n(v, 2, "fr")

    css = """body{font:8.5pt 'DejaVu Sans'}.f{border:.8pt solid #333;border-radius:8pt;padding:3mm}.t{width:100%;min-height:110mm}.t th{border-bottom:.8pt solid #333;padding:3pt}.t td{padding:2pt 3pt}.p td,.p th{border:.4pt solid #888;padding:2pt 6pt;font-size:7.5pt}"""
    b = d.buyer
    return sheet_of(css, f"""<div style="display:grid;grid-template-columns:1fr 1fr;gap:8mm"><div><b>{b.name}</b><br>{b.street}<br>{b.city}<br>N° Intracom : {b.vat}<br><br><span style="font-size:14pt">Commande d'achat</span></div><div class=f>{d.seller.block()}</div></div><br><div class=f style="display:flex;justify-content:space-around"><span>Pièce<br><b>{number}</b></span><span>En date du<br><b>{d.date(d.day, '%d/%m/%y')}</b></span><span>Code tiers<br><b>{d.code('F@@@##')}</b></span><span>Mode de règlement<br><b>Virement 45 j</b></span></div><br>
<div class=f><table class=t style="min-height:0"><tr><th>Code article<th>Libellé<th class=r>Quantité cdée<th class=r>P.U. brut<th class=r>% Rem<th class=r>Montant net</tr>{rows(items, lambda i: f'<tr><td>{i.yours}<td>{i.text}<td class=r>{d.n(i.quantity, 2, "fr")}<td class=r>{n(i.price)}<td class=r>{n(i.discount) if i.discount else ""}<td class=r>{n(i.amount)}')}</table></div><br><div style="display:flex;justify-content:space-between"><table class=p><tr><th>Code<th>Base HT<th>Taux<th>Taxe</tr><tr><td>C20<td>{n(net)}<td>20,00<td>{n(tax)}</table><table class=p><tr><td>Net HT<td class=r>{n(net)}<tr><td>Taxes<td class=r>{n(tax)}<tr><td><b>NET À PAYER EUR</b><td class=r><b>{n(net + tax)}</b></table></div>""")


def fr_pharmacie(d: Deal) -> str:
    """No prices, landscape, designation first, a column for what was received left empty."""
    items = d.take(6, 18, ours="######", yours="###-###")
    number = d.code("PUI26-#####")
    d.says(items, "dbsqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = "body{font:9pt 'Liberation Sans Narrow'}.t{width:100%}.t td,.t th{border:.4pt solid #555;padding:3pt}.t th{background:#555;color:#fff}"
    b = d.buyer
    return sheet_of(css, f"""<div style="float:right;width:70mm;border:1pt solid #555;padding:2mm"><b>Destinataire</b><br>{d.seller.block()}</div><b style="font-size:13pt">{b.name}</b><br>{b.street} – {b.city}<br>Fax : {b.phone}<br><h3>Réapprovisionnement fournisseur</h3>N° interne {number} &nbsp; saisi le {d.date(d.day, '%d %B %Y')} &nbsp; à recevoir pour le {d.date(d.wanted, '%d %B %Y')}<br>Point de réception : {d.ship.block(', ')}<br><br><table class=t><tr><th>Produit<th>Code local<th>Code labo<th>Cdt<th>Demandé<th>Reçu<th>N° lot</tr>{rows(items, lambda i: f'<tr><td>{i.text} – {i.more}<td>{i.ours}<td>{i.yours}<td>{i.unit}<td class=r>{d.n(i.quantity, None, "fr")}<td style="width:22mm"><td style="width:30mm">')}</table>""", "A4 landscape")


def it_commessa(d: Deal) -> str:
    """Drawing and job columns, quantity in the middle, price last, no amounts and no total."""
    items = d.take(4, 11, ours="##.##.####", short=True, spread=True, places=3)
    number = d.code("OA26-####")
    d.says(items, "bdqutp", number, currency="EUR")
    css = "body{font:8.5pt 'Liberation Sans'}.t{width:100%}.t th{border-top:1pt solid #084;border-bottom:1pt solid #084;padding:3pt;color:#084}.t td{padding:3pt;border-bottom:.3pt solid #bbb}"
    b = d.buyer
    return sheet_of(css, f"""<div style="text-align:right;color:#084"><b style="font-size:15pt">{b.name}</b><br>{b.street} · {b.city} · P.I. {b.vat}</div><p>Destinatario<br><b>{d.seller.block()}</b></p><table><tr><td style="padding-right:10mm"><b>ORDINE DI ACQUISTO</b><td style="padding-right:10mm">Rif. {number}<td>emesso il {d.date(d.day, '%d.%m.%Y')}</table><br><table class=t><tr><th>#<th>Articolo<th>Disegno<th>Commessa<th class=r>Q.tà ord.<th>U.M.<th>Denominazione<th>Entro il<th class=r>Netto unit. €</tr>{rows(items, lambda i: f'<tr><td>{i.at}<td>{i.ours}<td>{d.code("D-#####/@")}<td>{d.code("C26###")}<td class=r>{d.n(i.quantity, None)}<td>{i.unit}<td>{i.text}<td>{d.date(i.date, "%d.%m.%Y")}<td class=r>{d.n(i.price, 3)}')}</table><p>Certificati di conformità obbligatori. Imballo a rendere. Resa DAP (Incoterms 2020). Banca d'appoggio IT60X0542811101000000123456.</p>""")


def es_obra(d: Deal) -> str:
    """Amount left, description between bold marks, tax apart, totals in words beside."""
    items = d.take(3, 9, ours="P.##.##", yours="######")
    number = d.code("OC-26/#####")
    net = d.sum(items)
    tax = cents(net * Decimal("0.21"))
    d.says(items, "abspqud", number, total=net + tax, ship=d.ship.name, wanted=True)
    css = "body{font:9pt 'Liberation Serif'}.t{width:100%;border-top:2pt solid #c60}.t th{font-weight:400;color:#c60;padding:3pt}.t td{padding:3pt;border-top:.3pt solid #c60}"
    b = d.buyer
    return sheet_of(css, f"""<table style="width:100%"><tr><td><b style="font-size:14pt;color:#c60">{b.name}</b><br>NIF {b.vat[2:]}<br>{b.street}<br>{b.city}<td><b>ORDEN DE SUMINISTRO</b><br>Ref. {number}<br>Emitida: {d.date(d.day, '%e de %B de %Y')}<br>A servir antes de: {d.date(d.wanted, '%e de %B de %Y')}</table><p>A la atención de {d.seller.name}, {d.seller.street}, {d.seller.city}<br>Entregar en obra: {d.ship.name}, {d.ship.street}, {d.ship.city}</p><table class=t><tr><th class=r>Valor €<th>Partida<th>Su código<th class=r>€/ud.<th class=r>Uds.<th>Medida<th>Material</tr>{rows(items, lambda i: f'<tr><td class=r>{d.n(i.amount)}<td>{i.ours}<td>{i.yours}<td class=r>{d.n(i.price)}<td class=r>{d.n(i.quantity, None)}<td>{i.unit}<td>{i.text} ({i.more})')}</table><p>Suma {d.n(net)} € + IVA 21 % {d.n(tax)} € = <b>{d.n(net + tax)} €</b></p>""")


def nl_afas(d: Deal) -> str:
    """Labels in one column with colons, price unit per 100 as a column, delivery date per line first."""
    items = d.take(3, 9, ours="A.#####", yours="#####", per=True, spread=True)
    number = d.code("26-#####")
    d.says(items, "tbsdqupka", number, total=d.sum(items))
    css = "body{font:9pt 'DejaVu Sans Condensed'}.t{width:100%}.t th{background:#6a2a6a;color:#fff;padding:2pt 4pt;font-weight:400}.t td{padding:3pt 4pt}.t tr:nth-child(odd) td{background:#f5eef5}"
    b = d.buyer
    return sheet_of(css, f"""<div style="background:#6a2a6a;height:6mm"></div><table style="width:100%"><tr><td><br>Leverancier :<br>{d.seller.block()}<td><br>Onze bestelling : {number}<br>Opgemaakt d.d. : {d.date(d.day, '%e-%n-%Y')}<br>Inkoper : mw. Hoekstra<br>Munt : EUR<td class=r><br><b>{b.name}</b><br>{b.street}<br>{b.city}<br>{b.vat}</table><br><table class=t><tr><th>Levering<th>Artikelcode<th>Code lev.<th>Benaming<th class=r>Hoev.<th>Ehd<th class=r>Nettoprijs<th class=r>Prijs per<th class=r>Regelbedrag</tr>{rows(items, lambda i: f'<tr><td style="white-space:nowrap">{d.date(i.date, "%e-%n-%Y")}<td>{i.ours}<td>{i.yours}<td>{i.text}<td class=r>{d.n(i.quantity, None, "bare")}<td>{i.unit}<td class=r>{d.n(i.price, 2, "bare")}<td class=r>{i.per}<td class=r>{d.n(i.amount, 2, "bare")}')}</table><p class=r>Orderbedrag excl. BTW : <b>{d.n(d.sum(items), 2, 'bare')}</b></p><p style="font-size:7pt">Op al onze bestellingen zijn de Algemene Inkoopvoorwaarden van toepassing, gedeponeerd bij de KvK onder nr. 08123456.</p>""")


def pl_brutto(d: Deal) -> str:
    """Gross price and gross amount only."""
    items = d.take(4, 9, yours="@@####")
    number = d.code("##/ZAK/26")
    d.says(items, "dsuqpa", number, total=d.sum(items), currency="PLN", ship=d.ship.name)

    def n(v: Decimal) -> str:
        return d.n(v, 2, "bare")

    css = "body{font:9pt 'Liberation Sans'}.t{width:100%}.t th{border-bottom:1pt solid;border-top:1pt solid;padding:3pt}.t td{padding:3pt}"
    b = d.buyer
    return sheet_of(css, f"""<table style="width:100%"><tr><td>{b.block()}<br>NIP: {b.vat[2:]}<br>tel. {b.phone}<td class=r><b style="font-size:13pt">ZAMÓWIENIE ZAKUPU</b><br>Symbol: {number}<br>Wystawiono: {d.day.isoformat()}</table><p>Sprzedawca: {d.seller.block(', ')}<br>Adres dostawy: {d.ship.block(', ')}</p><table class=t><tr><th>Towar<th>Kod<th>Jm<th class=r>Zam. ilość<th class=r>Cena brutto<th class=r>Kwota brutto</tr>{rows(items, lambda i: f'<tr><td>{i.text}<td>{i.yours}<td>{i.unit}<td class=r>{d.n(i.quantity, None, "bare")}<td class=r>{n(i.price)}<td class=r>{n(i.amount)}')}<tr style="border-top:1pt solid"><td colspan=5>Suma brutto PLN<td class=r><b>{n(d.sum(items))}</b></table><p>Prosimy o potwierdzenie przyjęcia zamówienia.</p>""")


def cs_tabulka(d: Deal) -> str:
    """VAT per line, quantity before the name, totals at the left."""
    items = d.take(3, 8, ours="Z####")
    number = d.code("26NO0####")
    net = d.sum(items)
    vat = cents(net * Decimal("0.21"))
    d.says(items, "qubdpa", number, total=net + vat, currency="CZK")

    def n(v: Decimal) -> str:
        return d.n(v, 2, "fr")

    css = "body{font:9pt 'Liberation Serif'}.t{width:100%}.t td,.t th{border:.5pt solid #777;padding:3pt}"
    b = d.buyer
    return sheet_of(css, f"""<h2>Nákupní objednávka č. {number}</h2>ze dne {d.date(d.day, '%e. %n. %Y')}<br><br><table style="width:100%"><tr><td>Kupující<br><b>{b.name}</b>, {b.street}, {b.city}, DIČ {b.vat}<tr><td><br>Prodávající<br><b>{d.seller.name}</b>, {d.seller.street}, {d.seller.city}</table><br><table class=t><tr><th>Počet<th>MJ<th>Č. položky<th>Název<th>Cena/MJ<th>DPH<th>Bez DPH</tr>{rows(items, lambda i: f'<tr><td class=r>{d.n(i.quantity, None, "fr")}<td>{i.unit}<td>{i.ours}<td>{i.text}, {i.more}<td class=r>{n(i.price)}<td>21 %<td class=r>{n(i.amount)}')}</table><p>Základ daně: {n(net)} Kč<br>DPH 21 %: {n(vat)} Kč<br><b>Celková částka: {n(net + vat)} Kč</b></p><p>Za kupujícího: Ing. Horáková</p>""")


def sv_kopjournal(d: Deal) -> str:
    """Header in a band of cells, discount column, two units."""
    items = d.take(3, 8, yours="##-####", discount=True)
    number = d.code("B26####")
    d.says(items, "qudspa", number, total=d.sum(items), currency="SEK", wanted=True)

    def n(v: Decimal) -> str:
        return d.n(v, 2, "thin")

    css = "body{font:8.5pt 'DejaVu Sans'}.b{display:flex;background:#123;color:#fff}.b div{flex:1;padding:2mm}.b small{display:block;opacity:.8}.t{width:100%;margin-top:5mm}.t th{border-bottom:.5pt solid}.t td{padding:3pt 0}"
    b = d.buyer
    return sheet_of(css, f"""<h3>{b.name}</h3>{b.street}, {b.city}<br><br><div class=b><div><small>Beställning</small>{number}</div><div><small>Skriven</small>{d.day.isoformat()}</div><div><small>Leverans senast</small>{d.wanted.isoformat()}</div><div><small>Betalning</small>30 dgr netto</div></div><p>Till<br>{d.seller.block()}</p><table class=t><tr><th class=r>Kvantitet<th>&ensp;Enhet<th>Varubeskrivning<th>Lev. artnr<th class=r>Pris/enh<th class=r>Rab%<th class=r>Radsumma</tr>{rows(items, lambda i: f'<tr><td class=r>{d.n(i.quantity, 2, "thin")}<td>&ensp;{i.unit}<td>{i.text}<td>{i.yours}<td class=r>{n(i.price)}<td class=r>{d.n(i.discount, None, "thin") if i.discount else ""}<td class=r>{n(i.amount)}')}</table><p class=r>Ordersumma SEK (ex moms): {n(d.sum(items))}</p>""")


LAYOUTS = [
    (f, 2)
    for f in (
        de_seitenfuss, de_zuschlag, de_filiale_uvp, en_oracle, en_suite, en_gst, fr_sage, fr_pharmacie, it_commessa, es_obra, nl_afas, pl_brutto, cs_tabulka,
        sv_kopjournal,
    )
]  # fmt: skip
