"""Set j: what else lies in a wholesaler's post: requests, confirmations, notes, invoices, reminders, lists and advertising."""

from datetime import timedelta

from tests.paper.d_print import facts, figures, grid, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import buy, feet, hand, meet, sides, sums

n, en, fr = figures("de"), figures("en"), figures("fr")
CSS = """body{font:9.4pt 'Liberation Sans'}.t{width:100%;margin:5mm 0 2mm}.t th{border-bottom:.8pt solid #456;padding:1mm}.t td{padding:1mm}.p td{padding:.4mm 6mm .4mm 0}.q td{padding:0 9mm 0 0}.cap td{font-size:7.6pt;color:#456}"""


def de_anfrage(d: Deal) -> str:
    """A maker's enquiry in the dress of its order, prices to be filled in."""
    meet(d, "Kirchhoff")
    items = buy(d, "mro", 3, 6, ours="3#####")
    d.says([], "", None, currency=None, kind="quote_request")
    body = (row(f"{i.at * 10}|{i.ours}|{i.text}<br>{i.more}|>{n(i.quantity, 3)}|{i.unit}|__________") for i in items)
    return sheet_of(
        CSS,
        f"""{sides("<b style='font-size:17pt;color:#004b87'>KIRCHHOFF-BRANDES</b>", "<b style='font-size:13pt'>Anfrage</b>")}<div style="height:14mm"></div>{sides(d.seller.block(), facts(f"Anfragenummer|{d.code('60000#####')}", f"Datum|{d.date(d.day)}", f"Angebotsfrist|{d.date(d.day + timedelta(days=10))}", "Einkäufer|Fr. Averbeck"))}<p>Wir bitten um Ihr kostenloses und unverbindliches Angebot über:</p>{grid("Pos.|Material|Bezeichnung|>Menge|ME|Ihr Preis", body)}<p>Gewünschte Lieferung: {d.date(d.wanted)} an {d.ship.block(", ")}. Bitte nennen Sie Lieferzeit und Bindefrist.</p>{feet(d.buyer.name, d.buyer.city, d.buyer.vat)}""",
    )


def de_bestaetigung(d: Deal) -> str:
    """A seller's confirmation of the customer's order with days and prices."""
    meet(d, "Wolperding")
    items = buy(d, "pack", 3, 6, yours="#####")
    net = d.sum(items)
    vat = tax(net, 19)
    d.says([], "", None, total=net + vat, kind="order_confirmation")
    body = (row(f"{i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=r><b style="font-size:14pt">{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}</div><div style="height:14mm"></div>{sides(d.buyer.block(), facts(f"Auftragsbestätigung|{d.code('AB-######')}", f"Datum|{d.date(d.day)}", f"Ihre Bestellung|{d.code('EB-10####')}", f"Liefertermin|{d.date(d.wanted)}"))}<p>Wir danken für Ihren Auftrag, den wir zu unseren Verkaufsbedingungen wie folgt bestätigen:</p>{grid("Pos|Artikel|Bezeichnung|>Menge|>Preis|>Betrag EUR", body)}{sums(("Netto", n(net)), ("19 % MwSt.", n(vat)), ("Gesamtbetrag EUR", n(net + vat)))}{feet("USt-IdNr. " + d.seller.vat, "Eigentumsvorbehalt bis zur vollständigen Zahlung")}""",
    )


def en_dispatch(d: Deal) -> str:
    """A carrier note that goes with goods, with boxes and weights."""
    meet(d, "Pennard")
    items = buy(d, "san", 3, 6, yours="@@#####")
    d.says([], "", None, currency=None, kind="delivery_note")
    body = (row(f"{i.yours}|{i.text}|>{en(i.quantity, None)}|>{en(i.quantity, None)}|>0") for i in items)
    return sheet_of(
        CSS,
        f"""{sides(f"<b style='font-size:13pt'>{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}", "<b style='font-size:16pt'>DELIVERY NOTE</b>")}<div style="height:6mm"></div>{strips(f"Note no.|{d.code('DN######')}", f"Your order|{d.code('####')}", f"Despatched|{d.date(d.wanted, '%d/%m/%Y')}", "Carrier|Own van, route 4", "Parcels|3")}{sides(f"<b>Customer</b><br>{d.buyer.block()}", f"<b>Delivered to</b><br>{d.ship.block()}", css="margin-top:5mm")}{grid("Code|Description|>Ordered|>Despatched|>To follow", body)}<p>Received in good condition: ____________________ Print name: ____________________</p>""",
    )


def en_billed(d: Deal) -> str:
    """An American seller's invoice to a school district, purchase order number beside."""
    meet(d, "Chickadee")
    items = buy(d, "off", 2, 5, yours="######")
    net = d.sum(items)
    d.says([], "", None, total=net, currency="USD", kind="invoice")
    body = (row(f"{i.yours}|{i.text}|>{en(i.quantity, None)}|>{en(i.price)}|>{en(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""{sides(f"<b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}", "<b style='font-size:20pt;color:#456'>INVOICE</b>")}<div style="height:8mm"></div>{sides(f"<b>Bill To</b><br>{d.buyer.block()}", f"<b>Ship To</b><br>{d.ship.block()}", facts(f"Invoice No.|{d.code('IN#####')}", f"Invoice Date|{d.date(d.day, '%m/%d/%Y')}", f"Customer PO|{d.code('27-######')}", f"Due Date|{d.date(d.wanted, '%m/%d/%Y')}"))}{grid("Item|Description|>Shipped|>Price|>Amount", body)}{sums(("Balance Due", "$" + en(net)))}<p>Thank you for your business. A 1.5% monthly charge applies to past due balances.</p>""",
        "8.5in 11in",
    )


def fr_devis(d: Deal) -> str:
    """A customer's request for an offer as a letter with a list."""
    meet(d, "Élec'Sud")
    items = buy(d, "ele", 3, 5)
    d.says([], "", None, currency=None, kind="quote_request")
    body = "".join(f"<li>{i.text}, {i.more} : {fr(i.quantity, None)}</li>" for i in items)
    return sheet_of(
        "body{font:11pt/1.4 'Liberation Serif'}",
        f"""<b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<div style="margin:12mm 0 8mm 95mm">{d.seller.block()}<br><br>Le {d.date(d.day, "%e %B %Y")}</div><p><b>Objet : demande de prix</b></p><p>Bonjour,</p><p>Pourriez-vous nous faire parvenir votre meilleur tarif et vos délais pour le matériel suivant, à réception avant le {d.date(d.wanted, "%d/%m/%Y")} :</p><ul>{body}</ul><p>Nous reviendrons vers vous pour une éventuelle commande après accord de notre client.</p><p>Cordialement,<br>{hand("S. Boissier")}</p>""",
    )


def nl_herinnering(d: Deal) -> str:
    """A seller's reminder of open invoices, a table of numbers and amounts."""
    meet(d, "Terpstra")
    rows = [(d.code("VF26####"), d.day - timedelta(days=50 - 9 * k), d.rng.randrange(90, 1800)) for k in range(3)]
    d.says([], "", None, currency=None, kind="reminder")
    body = (
        row(f"{number}|{d.date(day, '%d-%m-%Y')}|{d.date(day + timedelta(days=30), '%d-%m-%Y')}|>{n(amount)}")
        for number, day, amount in rows
    )
    return sheet_of(
        CSS,
        f"""<b style="font-size:13pt">{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}<div style="height:12mm"></div>{d.buyer.block()}<div style="height:10mm"></div>{d.date(d.day, "%e %B %Y")}<h3>Betalingsherinnering</h3><p>Volgens onze administratie staan de volgende facturen nog open:</p>{grid("Factuur|Datum|Vervaldatum|>Bedrag EUR", body)}{sums(("Openstaand saldo", n(sum(a for _, _, a in rows))))}<p>Wilt u het bedrag binnen 7 dagen overmaken? Heeft u al betaald, dan kunt u dit bericht als niet verzonden beschouwen.</p>""",
    )


def en_offers(d: Deal) -> str:
    """A maker's advertisement with prices and a code of the week."""
    meet(d, "Corrib")
    items = buy(d, "amp", 4, 6, yours="@@##-###")
    d.says([], "", None, currency=None, kind="other", buyer=False, seller=False)
    cards = "".join(
        f"<div style='width:56mm;border:1pt solid #e67e22;border-radius:3mm;padding:4mm'><b>{i.text}</b><br>{i.more}<br><small>{i.yours}</small><div style='font-size:18pt;color:#e67e22'>€{en(i.price)}</div>was €{en(i.price * 5 / 4)}</div>"
        for i in items
    )
    return sheet_of(
        "body{font:10pt 'DejaVu Sans'}",
        f"""<div style="background:#e67e22;color:#fff;padding:8mm;text-align:center"><span style="font-size:26pt">SEASON CLEARANCE</span><br>Trade only – while stocks last – ends {d.date(d.wanted, "%e %B")}</div><div style="display:flex;flex-wrap:wrap;gap:5mm;margin-top:8mm">{cards}</div><p class=c style="margin-top:10mm">Reply STOP to leave our mailing list. Brightspark Clearance House, Dublin 12. Prices exclude VAT. E&amp;OE.</p>""",
    )


def es_tarifa(d: Deal) -> str:
    """A supplier's price list of the season, a code and a price for each article."""
    meet(d, "Herrero")
    items = buy(d, "san", 8, 10, yours="#####")
    d.says([], "", None, currency=None, kind="other", buyer=False, seller=False)
    body = (row(f"{i.yours}|{i.text}|{i.more}|{i.unit}|>{n(i.price)}") for i in items)
    return sheet_of(
        CSS,
        f"""<h1 style="color:#1a5276">Tarifa general 2026</h1><p>Grifería y calefacción. Precios de venta recomendados sin IVA, válidos desde el {d.date(d.day, "%d/%m/%Y")} y hasta nueva tarifa.</p>{grid("Código|Artículo|Detalle|Embalaje|>PVP €", body)}<p>Descuentos según condiciones de cliente. Portes pagados a partir de 300 €.</p>{feet("Manufacturas Grifer Levante, Sagunto", "Tarifa 26/1", "Pág. 14")}""",
    )


LAYOUTS = [
    (de_anfrage, 1),
    (de_bestaetigung, 1),
    (en_dispatch, 1),
    (en_billed, 1),
    (fr_devis, 1),
    (nl_herinnering, 1),
    (en_offers, 1),
    (es_tarifa, 1),
]
