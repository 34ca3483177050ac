"""Set c: business papers that are no orders."""

from tests.paper.c_print import grid, line, pairs, tax
from tests.paper.deal import Deal, sheet_of

CSS = "body{font:9.5pt 'Liberation Sans'}.h{display:flex;justify-content:space-between;margin-bottom:6mm}.p td{padding-right:4mm}.t{width:100%;margin:4mm 0}.t th{border-bottom:.8pt solid;padding:1mm}.t td{padding:1mm}"


def nl_factuur(d: Deal) -> str:
    items, number = d.take(3, 9, yours="#####"), d.code("F26-####")
    net = d.sum(items)
    d.says([], "", None, total=net + tax(net, 21), kind="invoice")
    facts = pairs(
        ("Factuurnummer", number),
        ("Factuurdatum", d.date(d.day, "%d-%m-%Y")),
        ("Uw ordernummer", d.code("IO####")),
        ("Vervaldatum", d.date(d.wanted, "%d-%m-%Y")),
    )
    body = (line(i.yours, i.text, f">{d.n(i.quantity, None)}", i.unit, f">{d.n(i.price)}", f">{d.n(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=h><div>{d.buyer.block()}</div><div><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div></div><h2>FACTUUR</h2>{facts}{grid("Artikel|Omschrijving|>Aantal|Eenheid|>Prijs|>Bedrag", body)}Subtotaal € {d.n(net)}<br>Btw 21% € {d.n(tax(net, 21))}<br><b>Te betalen € {d.n(net + tax(net, 21))}</b><p>Gelieve het bedrag over te maken op NL20 INGB 0001 2345 67 onder vermelding van het factuurnummer.</p>""",
    )


def de_bestaetigung(d: Deal) -> str:
    items, number = d.take(3, 9, ours="######", yours="#####"), d.code("AB-######")
    d.says([], "", None, total=d.sum(items), kind="order_confirmation")
    facts = pairs(
        ("Auftragsnummer", number),
        ("Datum", d.date(d.day)),
        ("Ihre Bestellung", d.code("45######")),
        ("Voraussichtlicher Versand", d.date(d.wanted)),
    )
    body = (line(f"{i.at}", i.yours, i.text, f">{d.n(i.quantity, None)} {i.unit}", f">{d.n(i.price)}", f">{d.n(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=h><div>{d.buyer.block()}</div><div><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div></div><h2>Auftragsbestätigung</h2>{facts}<p>Vielen Dank für Ihre Bestellung, die wir wie folgt bestätigen:</p>{grid("Pos.|Artikel|Bezeichnung|>Menge|>Einzelpreis|>Gesamt EUR", body)}<b>Nettosumme EUR {d.n(d.sum(items))}</b><p>Es gelten unsere Allgemeinen Verkaufs- und Lieferbedingungen.</p>""",
    )


def it_bolla(d: Deal) -> str:
    items, number = d.take(3, 9, yours="@####"), d.code("####")
    d.says([], "", None, kind="delivery_note", currency=None)
    body = (line(i.yours, i.text, f"={i.unit}", f">{d.n(i.quantity, None)}") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=h><div><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div><div>Destinatario<br>{d.buyer.block()}</div></div><h2>Documento di trasporto (D.D.T.) n. {number} del {d.date(d.day, "%d/%m/%Y")}</h2>Causale del trasporto: vendita &nbsp; Rif. Vs. ordine {d.code("###")}{grid("Codice|Descrizione|=UM|>Quantità", body)}Aspetto esteriore dei beni: cartoni &nbsp; N. colli 4 &nbsp; Peso kg 61<br><br>Firma del conducente ............ Firma del destinatario ............""",
    )


def en_enquiry(d: Deal) -> str:
    d.buys_in("United Kingdom")
    items, number = d.take(3, 8, ours="#####"), d.code("RFQ-#####")
    d.says([], "", None, kind="quote_request", currency=None)
    body = (line(i.ours, i.text, f">{d.n(i.quantity, None, 'en')}", i.unit, "", "") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=h><div><b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}</div><div>To: {d.seller.block()}</div></div><h2>Request for Quotation {number}</h2>Date: {d.date(d.day, "%d/%m/%Y")}<br>Quote to be returned by: {d.date(d.wanted, "%d/%m/%Y")}<p>Please quote your best price and lead time for the following. This is not an order.</p>{grid("Our part|Description|>Qty|Unit|>Unit price|>Lead time", body)}Prices to be valid for 60 days, carriage paid.""",
    )


LAYOUTS = [(f, 1) for f in (nl_factuur, de_bestaetigung, it_bolla, en_enquiry)]
