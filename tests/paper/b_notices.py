"""Set b: business papers that are no orders. Only counted: nobody who works on the reader reads these pages."""

from tests.paper.deal import Deal, rows, sheet_of

CSS = "body{font:9pt 'DejaVu Sans'}.t{width:100%;margin:5mm 0;border:.5pt solid #555}.t th{background:#eee;padding:3pt}.t td{padding:3pt;border-top:.3pt solid #aaa}"


def en_tax_invoice(d: Deal) -> str:
    items, number = d.take(3, 8, yours="#####"), d.code("INV-#####")
    d.says([], "", None, total=d.sum(items), currency="GBP", kind="invoice")
    return sheet_of(CSS, f"""<h2>TAX INVOICE</h2>{number} &nbsp; {d.date(d.day, '%d %b %Y')} &nbsp; Your order: {d.code('PO####')}<p>{d.seller.block()}</p><p>Sold to: {d.buyer.block(', ')}</p><table class=t><tr><th>Product<th>Description<th class=r>Qty<th class=r>Price<th class=r>Goods value</tr>{rows(items, lambda i: f'<tr><td>{i.yours}<td>{i.text}<td class=r>{d.n(i.quantity, None, "en")}<td class=r>{d.n(i.price, 2, "en")}<td class=r>{d.n(i.amount, 2, "en")}')}</table>Amount due £{d.n(d.sum(items), 2, 'en')} by {d.date(d.wanted, '%d %b %Y')}. Sort code 20-00-00, account 12345678.""")


def de_lieferschein(d: Deal) -> str:
    items, number = d.take(3, 9, yours="#####"), d.code("LS#####")
    d.says([], "", None, kind="delivery_note", currency=None)
    return sheet_of(CSS, f"""<b>{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}<p>{d.buyer.block()}</p><h2>Lieferschein {number}</h2>{d.date(d.day)}, zu Ihrem Auftrag {d.code('B-####')}<table class=t><tr><th>Art.<th>Bezeichnung<th>Bestellt<th>Geliefert<th>Rückstand<th>Charge</tr>{rows(items, lambda i: f'<tr><td>{i.yours}<td>{i.text}<td>{d.n(i.quantity, None)}<td>{d.n(i.quantity, None)}<td>0<td>{d.code("L#####")}')}</table>Ware erhalten: ____________________ 2 Paletten, 412 kg""")


def fr_devis(d: Deal) -> str:
    items, number = d.take(2, 7, yours="@###"), d.code("DE-#####")
    d.says([], "", None, total=d.sum(items), kind="quotation")
    return sheet_of(CSS, f"""<b>{d.seller.name}</b> – {d.seller.street} – {d.seller.city}<h2>Devis n° {number}</h2>établi le {d.date(d.day, '%d/%m/%Y')}, valable un mois, pour {d.buyer.name}, {d.buyer.city}<table class=t><tr><th>Réf.<th>Désignation<th class=r>Qté<th class=r>PU HT<th class=r>Total HT</tr>{rows(items, lambda i: f'<tr><td>{i.yours}<td>{i.text}<td class=r>{d.n(i.quantity, None, "fr")}<td class=r>{d.n(i.price, 2, "fr")}<td class=r>{d.n(i.amount, 2, "fr")}')}</table>Total HT {d.n(d.sum(items), 2, 'fr')} €<br><br>Bon pour accord, date et signature :""")


def de_auftragsbestaetigung(d: Deal) -> str:
    items, number = d.take(2, 7, yours="######"), d.code("AB-26-####")
    d.says([], "", None, total=d.sum(items), kind="order_confirmation")
    return sheet_of(CSS, f"""{d.seller.block()}<p style="margin-left:90mm">{d.buyer.block()}</p><h2>Auftragsbestätigung {number}</h2>{d.date(d.day)} · Ihre Bestellung {d.code('45########')}<p>Vielen Dank für Ihren Auftrag, den wir wie folgt bestätigen:</p><table class=t><tr><th>Pos.<th>Artikel<th>Bezeichnung<th class=r>Menge<th class=r>Preis<th class=r>Gesamt</tr>{rows(items, lambda i: f'<tr><td>{i.at}<td>{i.yours}<td>{i.text}<td class=r>{d.n(i.quantity, None)} {i.unit}<td class=r>{d.n(i.price)}<td class=r>{d.n(i.amount)}')}</table>Nettowert EUR {d.n(d.sum(items))}, Versand voraussichtlich {d.date(d.wanted)}.""")


def nl_aanmaning(d: Deal) -> str:
    d.says([], "", None, kind="reminder")
    due = d.n(d.rng.randrange(300, 4000))
    return sheet_of(CSS, f"""{d.seller.block()}<p>{d.buyer.block()}</p><p>{d.date(d.day, '%e %B %Y')}</p><h2>Tweede herinnering</h2><p>Volgens onze administratie staat factuur {d.code('VF#####')} ter hoogte van € {due} nog open. De betalingstermijn is verstreken. Wij verzoeken u dit bedrag binnen zeven dagen over te maken op NL20 INGB 0001 2345 67.</p>""")


def en_price_list(d: Deal) -> str:
    items = d.take(9, 9, yours="@@-####", per=True)
    d.says([], "", None, kind="other", buyer=False)
    return sheet_of(CSS, f"""<h2>{d.seller.name} – Trade price list</h2>Effective {d.date(d.day, '%e %B %Y')}. Prices exclude VAT and may change without notice.<table class=t><tr><th>Code<th>Product<th>Pack<th class=r>Trade<th class=r>Retail</tr>{rows(items, lambda i: f'<tr><td>{i.yours}<td>{i.text}<td>{i.per} {i.unit}<td class=r>{d.n(i.price, 2, "en")}<td class=r>{d.n(i.price * 2, 2, "en")}')}</table>""")


LAYOUTS = [(f, 1) for f in (en_tax_invoice, de_lieferschein, fr_devis, de_auftragsbestaetigung, nl_aanmaning, en_price_list)]
