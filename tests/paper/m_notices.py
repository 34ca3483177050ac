"""Set m: papers that come by the same post and are no orders."""

from datetime import timedelta
from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.m_print import SOME, edges, ladder, order

n, en, fr = figures("de"), figures("en"), figures("fr")
CSS = "body{font:9.8pt/1.4 'Liberation Sans'}.t{width:100%;margin:5mm 0}.t th{border-bottom:.8pt solid #000;padding:1mm}.t td{padding:1.1mm 1mm}.p td{padding:.3mm 5mm .3mm 0}"


def de_preisanfrage(d: Deal) -> str:
    """A dairy asks for prices and times of delivery."""
    items = order(d, "Molkerei", "milch", 3, 6, ours="4#####")
    d.says([], "", None, currency=None, kind="quote_request")
    body = (row(f"{i.at * 10}|{i.ours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|..........|..........") for i in items)
    return sheet_of(
        CSS,
        f"""{edges(f"<b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}", d.date(d.day))}<p style="margin-top:12mm">{d.seller.block()}</p><h3>Anfrage Nr. {d.code("60000#####")}</h3><p>Bitte unterbreiten Sie uns bis {d.date(d.day + timedelta(days=8))} Ihr verbindliches Angebot über:</p>{grid("Pos|Material|Bezeichnung|>Menge|ME|Preis|Lieferzeit", body)}<p>Die Anfrage ist keine Bestellung.</p>""",
    )


def de_rechnung(d: Deal) -> str:
    """A seller's invoice to a cellar."""
    items = order(d, "Winzerkeller", "wein", 3, 6, yours="@#####")
    net = d.sum(items)
    vat = tax(net, 19)
    d.says([], "", None, total=net + vat, kind="invoice")
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""<b>{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}<p style="margin-top:12mm">{d.buyer.block()}</p><h3>Rechnung {d.code("R26-#####")}</h3>{facts(f"Rechnungsdatum|{d.date(d.day)}", f"Ihre Bestellung|{d.code('EB-26/#####')}", f"Lieferdatum|{d.date(d.day - timedelta(days=2))}")}{grid("Artikel|Bezeichnung|>Menge|ME|>Preis|>Betrag", body)}{ladder(("Netto", n(net)), ("19 % USt.", n(vat)), ("Rechnungsbetrag EUR", n(net + vat)))}<p>Zahlbar innerhalb von 30 Tagen ohne Abzug.</p>""",
    )


def en_acknowledgement(d: Deal) -> str:
    """A seller confirms a boatyard's order."""
    items = order(d, "Penhallow", "boat", 3, 6, yours="######", few=SOME)
    net = d.sum(items)
    d.says([], "", None, total=net, currency="GBP", kind="order_confirmation")
    body = (row(f"{i.yours}|{i.text}|>{en(i.quantity, None)}|{i.unit}|>{en(i.price)}|>{en(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""{edges(f"<b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}", "<b style='font-size:14pt'>Order acknowledgement</b>")}<p style="margin-top:10mm">{d.buyer.block()}</p>{facts(f"Our ref|{d.code('SO######')}", f"Your order|{d.code('PBY####')}", f"Date|{d.date(d.day, '%d/%m/%Y')}", f"Despatch|{d.date(d.wanted, '%d/%m/%Y')}")}<p>Thank you for your order, which we have booked as follows.</p>{grid("Code|Description|>Qty|Unit|>Price|>Net", body)}{ladder(("Goods total £", en(net)))}""",
    )


def en_pricelist(d: Deal) -> str:
    """A seller's price list for breweries."""
    items = order(d, "Copperhead", "brew", 9, 9, yours="@@@-###")
    d.says([], "", None, currency=None, kind="other")
    body = (row(f"{i.yours}|{i.text}|{i.unit}|>{en(i.price)}|>{en(i.price * Decimal('0.95'))}") for i in items)
    return sheet_of(
        CSS,
        f"""<h2>{d.seller.name}<br>Trade price list – brewing sundries</h2><p>For {d.buyer.name}. Valid from {d.date(d.day, "%B %Y")} until further notice. US dollars, ex warehouse.</p>{grid("Code|Article|Unit|>1+|>10+", body)}<p>Prices may change without notice. To order, send your purchase order by e-mail.</p>""",
    )


def fr_bonlivraison(d: Deal) -> str:
    """A seller's delivery note to a pool builder."""
    items = order(d, "Azur", "piscine", 3, 7, yours="######", few=SOME)
    d.says([], "", None, currency=None, kind="delivery_note")
    body = (row(f"{i.yours}|{i.text}|>{fr(i.quantity, None)}|>{fr(i.quantity, None)}|>0|{i.unit}") for i in items)
    return sheet_of(
        CSS,
        f"""{edges(f"<b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}", f"<b>BON DE LIVRAISON</b><br>{d.code('BL######')}<br>{d.date(d.day, '%d/%m/%Y')}")}<p style="margin-top:10mm">Livré à :<br>{d.ship.block()}</p><p>Votre commande {d.code("26-####-C")}</p>{grid("Référence|Désignation|>Commandé|>Livré|>Reste|Unité", body)}<p>Reçu le ____________ Signature ____________</p>""",
    )


def nl_aanmaning(d: Deal) -> str:
    """A seller's second reminder to a greenhouse."""
    order(d, "Kwekerij", "kas", 1, 1)
    d.says([], "", None, kind="reminder")
    body = (
        row(
            f"{d.code('VF26####')}|{d.date(d.day - timedelta(days=70 - 9 * k), '%d-%m-%Y')}|>€ {n(Decimal(d.rng.randrange(8000, 190000)) / 100)}"
        )
        for k in range(3)
    )
    return sheet_of(
        CSS,
        f"""<b>{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}<p style="margin:10mm 0">{d.buyer.block()}</p><p>{d.date(d.day, "%e %B %Y")}</p><h3>Tweede aanmaning</h3><p>Ondanks onze herinnering staan deze facturen nog open:</p>{grid("Factuur|Vervaldatum|>Bedrag", body)}<p>Wij verzoeken u binnen vijf werkdagen te betalen.</p>""",
    )


def it_preventivo(d: Deal) -> str:
    """A commune asks several houses for an offer."""
    items = order(d, "Roccasparta", "comune", 3, 5, few=SOME)
    d.says([], "", None, currency=None, kind="quote_request")
    body = (row(f"{i.at}|{i.text}|{i.unit}|>{n(i.quantity, None)}|") for i in items)
    return sheet_of(
        CSS,
        f"""<b>Comune di Roccasparta</b><br>{d.buyer.street}, {d.buyer.city}<p style="margin:9mm 0 0 95mm">Spett.le {d.seller.name}<br>{d.seller.city}</p><p>Roccasparta, {d.date(d.day, "%e %B %Y")}</p><h3>Oggetto: richiesta di preventivo</h3><p>Si invita codesta ditta a trasmettere la migliore offerta entro il {d.date(d.day + timedelta(days=10), "%d/%m/%Y")} per:</p>{grid("N.|Descrizione|U.M.|>Quantità|Prezzo offerto", body)}<p>La presente non vincola l'Amministrazione.</p>""",
    )


LAYOUTS = [
    (de_preisanfrage, 1),
    (de_rechnung, 1),
    (en_acknowledgement, 1),
    (en_pricelist, 1),
    (fr_bonlivraison, 1),
    (nl_aanmaning, 1),
    (it_preventivo, 1),
]
