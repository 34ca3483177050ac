"""Set h: business papers that are no orders, among them some that look much like one."""

from tests.paper.d_print import facts, figures, grid, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.h_print import meet

n, en, fr = figures("de"), figures("en"), figures("fr")
CSS = """body{font:9.6pt 'Liberation Sans'}.h{border-left:4mm solid #355;padding-left:4mm;margin-bottom:8mm}.h b{font-size:14pt}.t{width:100%;margin:5mm 0}.t th{border-bottom:1pt solid #355;padding:1mm}.t td{padding:1.2mm 1mm;border-bottom:.3pt solid #ccc}.p td{padding:.5mm 6mm .5mm 0}.q td{padding:0 8mm 1mm 0}.cap td{font-size:7.4pt;color:#666}"""


def head(d: Deal) -> str:
    """The letterhead of who sells."""
    return f"<div class=h><b>{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}, {d.seller.phone}</div>"


def de_auftrag(d: Deal) -> str:
    """An acknowledgement that repeats the customer's order number and its lines."""
    meet(d, "Kaltenbrunn")
    items = d.take(3, 6, yours="######")
    d.says([], "", None, total=d.sum(items), kind="order_confirmation")
    body = (row(f"{i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""{head(d)}{d.buyer.block()}<h2>Auftragsbestätigung {d.code("AB######")}</h2>{facts(f"Ihre Bestellung|{d.code('45########')}", f"Datum|{d.date(d.day)}", f"Voraussichtlicher Versand|{d.date(d.wanted)}")}<p>Wir danken für Ihren Auftrag, den wir zu unseren Verkaufsbedingungen wie folgt ausführen:</p>{grid("Pos|Artikel|Bezeichnung|>Menge|>Preis EUR|>Betrag EUR", body)}<p class=r>Auftragswert netto EUR <b>{n(d.sum(items))}</b></p>""",
    )


def en_tender(d: Deal) -> str:
    """A council's request for prices in the very shape of an order, with the price columns empty."""
    meet(d, "Fenmarsh")
    items = d.take(4, 8, yours="@@####")
    d.says([], "", None, currency=None, kind="quote_request")
    body = (
        row(f"{i.at}|{i.text}<br><small>{i.more}</small>|>{en(i.quantity, None)}|{i.unit}|£ ............|£ ............") for i in items
    )
    return sheet_of(
        CSS,
        f"""<div class=h><b>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}</div><h2>Request for Quotation {d.code("RFQ/26/###")}</h2>{strips(f"Issued|{d.date(d.day, '%d/%m/%Y')}", f"Return by|{d.date(d.wanted, '%d/%m/%Y')} 12 noon", "Contact|T. Brackenbury")}<p>To: {d.seller.block(", ")}</p><p>You are invited to quote for the supply of the goods below, delivered to {d.ship.block(", ")}. This is not an order.</p>{grid("Line|Goods|>Qty|Unit|Unit price|Line price", body)}<p>Prices are to be held for 60 days. The Council does not bind itself to accept the lowest or any quotation.</p>""",
    )


def fr_facture(d: Deal) -> str:
    """A supplier's invoice, with order number and delivery note in its head."""
    meet(d, "Bâtisseurs")
    items = d.take(3, 6, yours="##.####")
    net = d.sum(items)
    d.says([], "", None, total=net + tax(net, 20), kind="invoice")
    body = (row(f"{i.yours}|{i.text}|>{fr(i.quantity, None)}|>{fr(i.price)}|>{fr(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""{head(d)}<table style="width:100%"><tr><td>{strips(f"Facture n°|{d.code('FA26#####')}", f"Date|{d.date(d.day, '%d/%m/%Y')}", f"Échéance|{d.date(d.wanted, '%d/%m/%Y')}", f"Votre commande|{d.code('CH212-###')}")}<td>{d.buyer.block()}</tr></table>{grid("Réf.|Désignation|>Qté|>P.U. HT|>Montant HT", body)}<p class=r>Total HT {fr(net)} €<br>TVA 20 % {fr(tax(net, 20))} €<br><b>Net à payer {fr(net + tax(net, 20))} €</b></p><p>En cas de retard, une indemnité forfaitaire de 40 € est due. IBAN FR76 3000 4000 {d.code("#### #### ####")} 021</p>""",
    )


def nl_aanmaning(d: Deal) -> str:
    """A reminder of invoices that are not paid."""
    meet(d, "Wilgenborg")
    items = d.take(2, 4)
    d.says([], "", None, total=d.sum(items), kind="reminder")
    body = (
        row(f"{d.code('V26#####')}|{d.date(d.day.replace(day=i.at), '%d-%m-%Y')}|{d.code('BA-26######')}|>{n(i.amount)}") for i in items
    )
    return sheet_of(
        CSS,
        f"""{head(d)}{d.buyer.block()}<h2>Tweede betalingsherinnering</h2><p>{d.date(d.wanted, "%e %B %Y")}</p><p>Volgens onze administratie staan de volgende facturen nog open:</p>{grid("Factuur|Datum|Uw bestelnummer|>Bedrag €", body)}<p class=r>Totaal open € <b>{n(d.sum(items))}</b></p><p>Wij verzoeken u dit bedrag binnen zeven dagen over te maken. Heeft u al betaald, dan kunt u deze brief als niet geschreven beschouwen.</p>""",
    )


def es_albaran(d: Deal) -> str:
    """A delivery note with batches, to be signed."""
    meet(d, "Peñaclara")
    items = d.take(3, 6, yours="@@##")
    d.says([], "", None, currency=None, kind="delivery_note")
    body = (row(f"{i.yours}|{i.text}|{d.code('L26###')}|>{n(i.quantity, None)} {i.unit}|>{i.at}") for i in items)
    return sheet_of(
        CSS,
        f"""{head(d)}<h2>Albarán de entrega {d.code("A-26/####")}</h2>{strips(f"Fecha de salida|{d.date(d.day, '%d/%m/%Y')}", f"Su pedido|{d.code('P-26-0##')}", "Transportista|Transportes Iregua", "Bultos|4")}<p>Destinatario: {d.buyer.name}, {d.ship.block(", ")}</p>{grid("Código|Artículo|Lote|>Cantidad servida|>Palet", body)}<p>Recibí conforme (fecha, firma y sello): ______________________</p>""",
    )


def it_preventivo(d: Deal) -> str:
    """A quotation that ends with a line to sign, which nobody has signed."""
    meet(d, "Miralago")
    items = d.take(3, 6, yours="#####")
    d.says([], "", None, total=d.sum(items), kind="quote")
    body = (row(f"{i.yours}|{i.text}, {i.more}|{i.unit}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""{head(d)}<p>Spett.le {d.buyer.block(", ")}</p><h2>Preventivo n. {d.code("PV-###/26")} del {d.date(d.day, "%d/%m/%Y")}</h2><p>Con riferimento alla Vostra gradita richiesta, siamo lieti di sottoporVi la nostra migliore offerta:</p>{grid("Codice|Descrizione|UM|>Q.tà|>Prezzo|>Totale", body)}<p class=r>Totale imponibile € {n(d.sum(items))}</p><p>Validità dell'offerta: {d.date(d.wanted, "%d/%m/%Y")}. Consegna: 10 giorni dalla conferma d'ordine.</p><p>Per accettazione (timbro e firma): ______________________</p>""",
    )


LAYOUTS = [(de_auftrag, 1), (en_tender, 1), (fr_facture, 1), (nl_aanmaning, 1), (es_albaran, 1), (it_preventivo, 1)]
