"""Set n: papers that come by the same post and are no orders."""

from datetime import timedelta
from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.n_print import FEW, base, order, sides, sums, titled

n, en, fr = figures("de"), figures("en"), figures("fr")
CSS = "body{font:9.6pt/1.4 'Liberation Sans'}.t{width:100%;margin:5mm 0}.t th{border-bottom:.7pt solid #333;padding:1mm}.t td{padding:1mm}.p td{padding:.3mm 5mm .3mm 0}"


def de_angebotsanfrage(d: Deal) -> str:
    """A wind service asks for an offer on its system's form."""
    items = order(d, "Küstenbrise", "wind", 2, 5, ours="8000####", few=FEW)
    d.says([], "", None, currency=None, kind="quote_request")
    body = (row(f"{i.at:04d}0|{i.ours}|{i.text}|>{n(i.quantity, 3)}|{i.unit}|{d.date(i.date)}") for i in items)
    return sheet_of(
        CSS,
        f"""<b style="font-size:15pt;color:#0a5a7a">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<p style="margin-top:12mm">{d.seller.block()}</p><h3>Anfrage {d.code("60000#####")}</h3>{facts(f"Datum|{d.date(d.day)}", f"Angebotsfrist|{d.date(d.day + timedelta(days=10))}", "Ansprechpartner|Frau Onnen")}<p>Wir bitten um Ihr Angebot mit Preisen und Lieferzeiten für folgende Positionen:</p>{grid("Pos.|Material|Bezeichnung|>Menge|ME|Wunschtermin", body)}<p>Bitte geben Sie die Anfragenummer in Ihrem Angebot an. Diese Anfrage verpflichtet uns nicht zur Abnahme.</p>""",
    )


def de_auftragsbestaetigung(d: Deal) -> str:
    """A seller confirms a joiner's order."""
    items = order(d, "Obermoser", "tischler", 3, 6, yours="###.##.###", few=FEW)
    net = d.sum(items)
    d.says([], "", None, total=net, kind="order_confirmation")
    body = (row(f"{i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=r><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div>{d.buyer.block()}<h3 style="margin-top:10mm">Auftragsbestätigung {d.code("AB26######")}</h3>{facts(f"Ihre Bestellung|{d.code('BE-2026/###')}", f"Datum|{d.date(d.day)}", f"Versand voraussichtlich|{d.date(d.wanted)}", "Kundennummer|40281")}<p>Wir danken für Ihren Auftrag und bestätigen ihn wie folgt:</p>{grid("Pos|Artikel|Bezeichnung|>Menge|ME|>Preis|>Betrag", body)}{sums(("Nettobetrag EUR", n(net)))}{base("Es gelten unsere Verkaufs- und Lieferbedingungen.")}""",
    )


def en_invoice(d: Deal) -> str:
    """A seller's invoice to a dental laboratory."""
    items = order(d, "Ashcombe", "dental", 3, 6, yours="@@@###", few=FEW)
    net = d.sum(items)
    vat = tax(net, 20)
    d.says([], "", None, total=net + vat, currency="GBP", kind="invoice")
    body = (row(f"{i.yours}|{i.text}|>{en(i.quantity, None)}|>{en(i.price)}|>{en(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""{sides(f"<b style='font-size:13pt'>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}", "<div class=r style='font-size:20pt'>INVOICE</div>")}{sides(titled("Invoice to", d.buyer.block()), titled("Delivered to", d.ship.block()), facts(f"Invoice no.|{d.code('SIN######')}", f"Tax point|{d.date(d.day, '%d/%m/%Y')}", f"Your order|{d.code('POR00####')}"), css="margin-top:8mm")}{grid("Product|Description|>Qty|>Price|>Net", body)}{sums(("Net", "£" + en(net)), ("VAT 20%", "£" + en(vat)), ("Total due", "£" + en(net + vat)))}<p>Payment due 30 days from invoice date. Bank: sort code 40-22-11, account 41100298.</p>""",
    )


def en_promotion(d: Deal) -> str:
    """A seller advertises his offers of the month to hotels."""
    items = order(d, "Harbour", "hotel", 5, 5, yours="##-###")
    d.says([], "", None, currency=None, kind="other", dated=False, buyer=False)
    cells = "".join(
        f"<div style='border:1pt solid #d35400;padding:3mm'><b>{i.text}</b><br>Code {i.yours}<br><s>€{en(i.price * Decimal('1.25'))}</s> <span style='font-size:16pt;color:#d35400'>€{en(i.price)}</span></div>"
        for i in items
    )
    return sheet_of(
        CSS,
        f"""<div style="background:#d35400;color:#fff;font-size:26pt;padding:6mm">Big {d.date(d.day, "%B")} Savings!</div><p>Dear customer, stock up now at {d.seller.name}: our best prices for hotels and guest houses, until {d.date(d.day + timedelta(days=20), "%e %B")} or while stocks last.</p><div style="display:grid;grid-template-columns:1fr 1fr;gap:4mm">{cells}</div><p style="margin-top:6mm">Order by telephone or on our web shop. Free delivery over €250. To stop these mails write UNSUBSCRIBE.</p>""",
    )


def fr_bordereau(d: Deal) -> str:
    """A seller's delivery note to a laboratory."""
    items = order(d, "Analytis", "labo", 3, 6, yours="##.####.##", few=FEW)
    d.says([], "", None, currency=None, kind="delivery_note", buyer=False)
    body = (row(f"{i.yours}|{i.text}|{d.code('L######')}|>{fr(i.quantity, None)}|>{fr(i.quantity, None)}") for i in items)
    return sheet_of(
        CSS,
        f"""{sides(f"<b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}", f"<b style='font-size:14pt'>Bordereau de livraison</b><br>N° {d.code('BL26#####')} du {d.date(d.day, '%d/%m/%Y')}")}<p style="margin:8mm 0">Destinataire :<br>{d.ship.block()}</p>{facts(f"V/commande|{d.code('CFE26##-0####')}", "Transporteur|Messagerie", "Colis|3")}{grid("Référence|Désignation|Lot|>Qté cdée|>Qté livrée", body)}<p>Réserves éventuelles à formuler sous trois jours. Nom, date et signature du réceptionnaire :</p>""",
    )


def it_sollecito(d: Deal) -> str:
    """A seller reminds a garage of open invoices."""
    order(d, "Gandolfi", "off", 1, 1)
    d.says([], "", None, kind="reminder")
    body = (
        row(
            f"{d.code('####')}/2026|{d.date(d.day - timedelta(days=95 - 14 * k), '%d/%m/%Y')}|{d.date(d.day - timedelta(days=35 - 14 * k), '%d/%m/%Y')}|>€ {n(Decimal(d.rng.randrange(9000, 250000)) / 100)}"
        )
        for k in range(2)
    )
    return sheet_of(
        CSS,
        f"""<b>{d.seller.name}</b><br>{d.seller.street} - {d.seller.city}<div style="margin:12mm 0 0 95mm">Spett.le<br>{d.buyer.block()}</div><p>Colico, {d.date(d.day, "%e %B %Y")}</p><p><b>Oggetto: sollecito di pagamento</b></p><p>Dai nostri controlli contabili le seguenti fatture risultano a tutt'oggi insolute:</p>{grid("Fattura n.|Data|Scadenza|>Importo", body)}<p>Vi preghiamo di provvedere al saldo entro otto giorni. Se il pagamento è già stato eseguito, considerate nulla la presente.</p><p>Distinti saluti<br>Ufficio amministrazione</p>""",
    )


def es_solicitud(d: Deal) -> str:
    """A cleaning firm asks for an offer."""
    items = order(d, "Brillamar", "limp", 3, 6, few=FEW)
    d.says([], "", None, currency=None, kind="quote_request")
    body = (row(f"{i.at}|{i.text}|>{n(i.quantity, None)}|{i.unit}|") for i in items)
    return sheet_of(
        CSS,
        f"""<b style="color:#1e88a8;font-size:14pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<p style="margin-top:10mm">A la atención de {d.seller.name}<br>{d.seller.city}</p><p class=r>Estepona, {d.date(d.day, "%e de %B de %Y")}</p><p><b>Solicitud de presupuesto</b></p><p>Estimados señores: les rogamos nos pasen precio y plazo de entrega de lo siguiente para la temporada de verano:</p>{grid("N.º|Artículo|>Cantidad|Unidad|Precio ofertado", body)}<p>Quedamos a la espera de su oferta. Un saludo,<br>Francisco Trujillo</p>""",
    )


LAYOUTS = [
    (de_angebotsanfrage, 1),
    (de_auftragsbestaetigung, 1),
    (en_invoice, 1),
    (en_promotion, 1),
    (fr_bordereau, 1),
    (it_sollecito, 1),
    (es_solicitud, 1),
]
