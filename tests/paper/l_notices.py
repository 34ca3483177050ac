"""Set l: what comes by the same post and is no order: requests, a bill, notes of delivery, a reminder, a confirmation, an advertisement."""

from datetime import timedelta
from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import sides, sums
from tests.paper.k_print import across, basket, block
from tests.paper.l_print import SMALL, customer, strip, tally

n, en, fr = figures("de"), figures("en"), figures("fr")
CSS = """body{font:9.6pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-bottom:.8pt solid #333;border-top:.8pt solid #333;padding:1.1mm 1mm}.t td{padding:1.1mm 1mm}.p td{padding:.3mm 5mm .3mm 0}.q td{padding:0 8mm 0 0}.cap td{font-size:7.6pt;color:#666}.lab{font-size:7.8pt;color:#666}"""


def de_angebot(d: Deal) -> str:
    """A fitter asks for an offer for a project, with the day the bid is due."""
    customer(d, "Kranichfeld")
    items = basket(d, "luft", 3, 7)
    d.says([], "", None, currency=None, kind="quote_request")
    body = (row(f"{i.at}|{n(i.quantity, None)} {i.unit}|{i.text}<br><small>{i.more}</small>|>________|>________") for i in items)
    return sheet_of(
        CSS,
        f"""<div style="height:6mm;background:#2a6f97;margin-bottom:3mm"></div>{sides(f"<b>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}", d.date(d.day))}<p style="margin-top:12mm">{d.seller.block()}</p><h3>Anfrage – bitte um Angebot</h3><p>Für das Bauvorhaben Turnhalle Bad Berka bitten wir um Ihr Angebot bis zum {d.date(d.day + timedelta(days=10))}. Bindefrist 60 Tage.</p>{grid("Pos.|Menge|Bezeichnung|>EP netto|>GP netto", body)}<p>Alternativfabrikate bitte gesondert ausweisen. Eine Auftragserteilung ist mit dieser Anfrage nicht verbunden.</p>""",
    )


def de_bestaetigung(d: Deal) -> str:
    """A seller's confirmation of an order with day and prices, sent to the customer."""
    customer(d, "Petermöller")
    items = basket(d, "back", 3, 7, yours="####", few=SMALL)
    net = d.sum(items)
    vat = tax(net, 7)
    d.says([], "", None, total=net + vat, kind="order_confirmation")
    body = (row(f"{i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""{sides(f"<b style='font-size:13pt'>{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}<br>{d.seller.phone}", "")}<div style="margin:12mm 0 8mm">{d.buyer.block()}</div>{strip(("Auftragsbestätigung", d.code("AB26-#####")), ("Datum", d.date(d.day)), ("Ihre Bestellung vom", d.date(d.day - timedelta(days=1))), ("Kunden-Nr.", "41877"), ("Liefertermin", d.date(d.wanted)))}<p>Wir danken für Ihren Auftrag und bestätigen wie folgt:</p>{grid("Pos|Artikel|Bezeichnung|>Menge|>Preis|>Betrag EUR", body)}{tally(("Warenwert", n(net)), ("USt. 7 %", n(vat)), ("Gesamt", n(net + vat)))}<p>Es gelten unsere Verkaufs- und Lieferbedingungen.</p>""",
    )


def de_lieferschein(d: Deal) -> str:
    """A seller's note that goes with goods, weights and packages."""
    customer(d, "Kestermann")
    items = basket(d, "pack", 3, 7, yours="#####")
    d.says([], "", None, currency=None, kind="delivery_note")
    body = (row(f"{i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.quantity / 4, 1)} kg") for i in items)
    return sheet_of(
        CSS,
        f"""{sides(f"<b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}", "<b style='font-size:16pt'>Lieferschein</b>")}{across(block("Warenempfänger", d.ship.block()), facts(f"Lieferschein-Nr.|{d.code('L26######')}", f"Lieferdatum|{d.date(d.day)}", f"Ihre Bestellnr.|{d.code('EB26-0####')}", "Packstücke|2 Paletten"), css="margin-top:10mm")}{grid("Pos.|Art.-Nr.|Bezeichnung|>Geliefert|Einheit|>Gewicht", body)}<p style="margin-top:14mm">Ware vollständig und unbeschädigt erhalten: ______________________ Datum, Unterschrift</p>""",
    )


def en_quotation(d: Deal) -> str:
    """A civil engineer's buying department asks several merchants for prices."""
    customer(d, "Lockwood")
    items = basket(d, "civil", 3, 6, units="pc=no")
    d.says([], "", None, currency=None, kind="quote_request")
    body = (row(f"{i.at}|{i.text}, {i.more}|>{en(i.quantity, None)}|{i.unit}||") for i in items)
    return sheet_of(
        CSS,
        f"""<div style="font:bold 24pt 'Liberation Sans Narrow';color:#1b4332">LOCKWOOD</div>{d.buyer.name}, {d.buyer.street}, {d.buyer.city}<h3>Request for quotation {d.code("RFQ-####")}</h3>{across(block("To", d.seller.block()), facts(f"Issued|{d.date(d.day, '%d %b %Y')}", f"Prices back by|{d.date(d.day + timedelta(days=5), '%d %b %Y')}", "Scheme|A38 Allestree footway"))}{grid("Item|Description|>Quantity|Unit|Your rate £|Lead time", body)}<p>Please state carriage, validity and any minimum quantities. This enquiry does not commit us to purchase.</p>""",
    )


def en_flyer(d: Deal) -> str:
    """A seller's advertisement of tools and consumables with prices while stocks last."""
    customer(d, "Pemberton")
    items = basket(d, "mech", 6, 6, yours="@@@-###")
    d.says([], "", None, currency=None, kind="other")
    cards = "".join(
        f"<div style='width:56mm;border:1pt solid #c1121f;padding:3mm;margin:0 4mm 4mm 0'><b>{i.text}</b><br><small>{i.more} · code {i.yours}</small><div style='font:bold 18pt Liberation Sans;color:#c1121f'>£{en(i.price)}</div>per {i.unit}, was £{en(i.price * Decimal('1.2'))}</div>"
        for i in items
    )
    return sheet_of(
        CSS,
        f"""<div style="background:#c1121f;color:#fff;padding:6mm;font:bold 26pt 'Liberation Sans'">Spring savings for engineers</div><p>To the stores manager, {d.buyer.name}, {d.buyer.city}</p><p><b>{d.seller.name}</b> – {d.seller.phone} – offers end {d.date(d.wanted, "%e %B %Y")} or while stocks last.</p><div style="display:flex;flex-wrap:wrap">{cards}</div><p>Free next-day delivery over £75. Order by 5 pm. Prices exclude VAT. E&amp;OE.</p>""",
    )


def fr_facture(d: Deal) -> str:
    """A seller's invoice to a machine shop, with the number of its order and the due date."""
    customer(d, "Chastagnier")
    items = basket(d, "usine", 3, 7, yours="@@ ####")
    net = d.sum(items)
    vat = tax(net, 20)
    d.says([], "", None, total=net + vat, kind="invoice")
    body = (row(f"{i.yours}|{i.text}|>{fr(i.quantity, None)}|>{fr(i.price)}|>{fr(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""{sides(f"<b style='font-size:13pt'>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}<br>TVA {d.seller.vat}", "<b style='font-size:17pt'>FACTURE</b>")}<div style="margin:8mm 0 6mm 95mm">{d.buyer.block()}</div>{strips(f"Facture n°|{d.code('FA######')}", f"Date|{d.date(d.day, '%d/%m/%Y')}", f"Votre commande|{d.code('CA26####')}", f"Échéance|{d.date(d.day + timedelta(days=45), '%d/%m/%Y')}")}{grid("Référence|Désignation|>Quantité|>P.U. HT|>Montant HT", body)}{sums(("Total HT", fr(net)), ("TVA 20 %", fr(vat)), ("Net à payer", fr(net + vat) + " €"))}<p>En cas de retard, pénalités au taux légal et indemnité forfaitaire de 40 €. IBAN FR76 1790 6000 3200 0412 8800 175.</p>""",
    )


def nl_herinnering(d: Deal) -> str:
    """A seller's reminder of open invoices to a fitter."""
    customer(d, "Houtum")
    bills = [(d.code("26######"), d.day - timedelta(days=62 - 11 * k), Decimal(d.rng.randrange(9000, 240000)) / 100) for k in range(3)]
    d.says([], "", None, kind="reminder")
    body = (row(f"{number}|{d.date(day, '%d-%m-%Y')}|>{(d.day - day).days - 30}|>{n(value)}") for number, day, value in bills)
    return sheet_of(
        CSS,
        f"""<b>{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}<p style="margin:12mm 0">{d.buyer.block()}</p><p>{d.date(d.day, "%e %B %Y")}</p><p><b>Betalingsherinnering</b></p><p>Geachte heer, mevrouw,</p><p>Volgens onze administratie staan onderstaande facturen nog open:</p>{grid("Factuurnummer|Factuurdatum|>Dagen te laat|>Openstaand EUR", body)}{tally(("Totaal te voldoen", "€ " + n(sum((v for _, _, v in bills), Decimal(0)))))}<p>Wij verzoeken u het bedrag binnen 7 dagen over te maken. Is de betaling al onderweg, dan kunt u deze brief als niet verzonden beschouwen.</p>""",
    )


def es_presupuesto(d: Deal) -> str:
    """A metal carpenter's request for a price by letter, with amounts."""
    customer(d, "Orduña")
    items = basket(d, "taller", 3, 6)
    d.says([], "", None, currency=None, kind="quote_request")
    body = "".join(f"<li>{n(i.quantity, None)} {i.unit} – {i.text} ({i.more})</li>" for i in items)
    return sheet_of(
        CSS,
        f"""<b style="font-size:13pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<p style="margin-top:12mm">A la atención de {d.seller.name}<br>{d.date(d.day, "%e de %B de %Y")}</p><h3>Solicitud de presupuesto</h3><p>Buenos días: necesitamos precio y plazo de entrega para los siguientes materiales:</p><ul>{body}</ul><p>Rogamos nos contesten antes del {d.date(d.day + timedelta(days=6), "%d/%m/%Y")}. Si nos interesa, les pasaremos el pedido en firme.</p><p>Un saludo,<br>Fermín Orduña</p>""",
    )


LAYOUTS = [
    (de_angebot, 1),
    (de_bestaetigung, 1),
    (de_lieferschein, 1),
    (en_quotation, 1),
    (en_flyer, 1),
    (fr_facture, 1),
    (nl_herinnering, 1),
    (es_presupuesto, 1),
]
