"""Set p: papers of the same post that are no orders: a quotation, two requests for one, an invoice, two delivery notes."""

from datetime import timedelta

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.o_print import beside, box, reckon, thirds
from tests.paper.p_print import FEW, fields, order, signs

n, en, fr, bare = figures("de"), figures("en"), figures("fr"), figures("bare")
CSS = "body{font:9.5pt/1.4 'Liberation Sans'}.t{width:100%;margin:5mm 0}.t th{border-top:.5pt solid;border-bottom:.5pt solid;padding:1mm 1.2mm}.t td{padding:1mm 1.2mm}.p td{padding:.3mm 5mm .3mm 0}.f td{padding:1mm 2mm 1mm 0}"


def de_angebot(d: Deal) -> str:
    """A seller's quotation to a foundry, valid for a while."""
    items = order(d, "Rothbusch", "guss", 2, 6, yours="#######", few=FEW)
    net = d.sum(items)
    d.says([], "", None, total=net, kind="quote")
    body = (
        row(f"={i.at}|{i.yours}|{i.text}<br><small>{i.more}</small>|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.amount)}")
        for i in items
    )
    return sheet_of(
        CSS,
        f"""<div class=r><b style="font-size:14pt">{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}<br>{d.seller.phone}</div><div style="margin:10mm 0">{d.buyer.block()}</div>{fields(f"Angebot|<b>{d.code('AN26-####')}</b>", f"Datum|{d.date(d.day)}", f"Gültig bis|{d.date(d.day + timedelta(days=42))}", "Ihre Anfrage|per E-Mail", "Kunden-Nr.|13077")}<p>Sehr geehrter Herr Grebe,</p><p>vielen Dank für Ihre Anfrage. Wir bieten Ihnen freibleibend an:</p>{grid("=Pos|Artikel|Bezeichnung|>Menge|>Einzelpreis|>Gesamt", body)}{reckon(f"Angebotssumme netto EUR|{n(net)}")}<p>Lieferzeit etwa drei Wochen nach Auftragseingang. Wir würden uns freuen, Ihren Auftrag zu erhalten.</p>{thirds("Zahlbar 14 Tage 2 %, 30 Tage netto", f"USt-IdNr. {d.seller.vat}")}""",
    )


def en_tender(d: Deal) -> str:
    """A university's request for a price, columns for prices left empty."""
    items = order(d, "Northmoor", "univ", 3, 7, yours="@#####", few=FEW)
    d.says([], "", None, currency=None, kind="quote_request")
    body = (row(f"{i.at}|{i.text}|>{en(i.quantity, None)}|{i.unit}|........|........") for i in items)
    return sheet_of(
        CSS,
        f"""<b style="font-size:15pt;color:#3c1053">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<h2>Request for Quotation {d.code("RFQ-####")}</h2>{beside(f"To:<br>{d.seller.block()}", facts(f"Issued|{d.date(d.day, '%d %B %Y')}", f"Reply by|{d.date(d.day + timedelta(days=10), '%d %B %Y')}", "Contact|Procurement Services"))}<p>Please quote your best price and delivery for the following. This is not an order.</p>{grid("#|Item|>Qty|UOM|Unit price|Lead time", body)}<p>Quotations should remain valid for 60 days and include carriage to {d.ship.block(", ")}.</p>""",
    )


def fr_facture(d: Deal) -> str:
    """A seller's invoice to a chain of bakeries."""
    items = order(d, "Fournils", "boul", 3, 8, yours="@@@####", few=FEW)
    net = d.sum(items)
    vat = tax(net, "5.5")
    d.says([], "", None, total=net + vat, kind="invoice")
    body = (row(f"{i.yours}|{i.text}|>{fr(i.quantity, None)}|{i.unit}|>{fr(i.price)}|>{fr(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""{beside(f"<b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}<br>TVA {d.seller.vat}", box(d.buyer.block(), "Facturé à"), widths="0 84")}<h2>FACTURE {d.code("FC26-#####")}</h2>{facts(f"Date de facture|{d.date(d.day, '%d/%m/%Y')}", f"Échéance|{d.date(d.day + timedelta(days=45), '%d/%m/%Y')}", f"Votre commande|{d.code('CF00####')}", f"Livré le|{d.date(d.day - timedelta(days=2), '%d/%m/%Y')}")}{grid("Réf.|Désignation|>Qté|Unité|>Prix HT|>Total HT", body)}{reckon(f"Total HT|{fr(net)} €", f"TVA 5,5 %|{fr(vat)} €", f"Net à payer|{fr(net + vat)} €")}<p style="font-size:8pt">En cas de retard de paiement, indemnité forfaitaire de 40 € pour frais de recouvrement.</p>""",
    )


def it_ddt(d: Deal) -> str:
    """A seller's transport document to a machine works."""
    items = order(d, "Bolzoni", "mecc", 2, 7, yours="##@####", few=FEW)
    d.says([], "", None, currency=None, kind="delivery_note")
    body = (row(f"{i.yours}|{i.text}|={i.unit}|>{n(i.quantity)}") for i in items)
    return sheet_of(
        CSS,
        f"""{beside(f"<b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}", f"<b>DOCUMENTO DI TRASPORTO</b><br>D.D.T. (D.P.R. 472/96)<br>N. {d.code('####')} del {d.date(d.day, '%d/%m/%Y')}")}<div style="height:5mm"></div>{beside(box(d.buyer.block(), "Destinatario"), box(d.ship.block(), "Luogo di consegna"))}{facts("Causale del trasporto|VENDITA", f"Vs. ordine|{d.code('####/OF')}", "Aspetto dei beni|SCATOLE SU BANCALE")}{grid("Codice|Descrizione|=UM|>Quantità", body)}{fields("Colli|3", "Peso kg|118,5", "Porto|FRANCO", "Vettore|Corriere")}{signs("Firma conducente", "Firma destinatario")}""",
    )


def es_solicitud(d: Deal) -> str:
    """A fitter's request for a price, by letter."""
    items = order(d, "Soltramontana", "solar", 2, 5, yours="@@@-###", few=FEW)
    d.says([], "", None, currency=None, kind="quote_request")
    body = (row(f"{i.text}|>{n(i.quantity, None)}|{i.unit}") for i in items)
    return sheet_of(
        CSS,
        f"""<b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tel. {d.buyer.phone}<div style="margin:8mm 0 8mm 100mm">{d.seller.block()}</div><p>Figueres, {d.date(d.day, "%e de %B de %Y")}</p><p><b>Asunto: solicitud de presupuesto</b></p><p>Estimados señores:</p><p>Les rogamos nos envíen su mejor oferta, con plazo de entrega y portes, para el material siguiente:</p>{grid("Material|>Cantidad|Unidad", body)}<p>Necesitamos la oferta antes del {d.date(d.day + timedelta(days=7), "%d/%m/%Y")}. Una vez aceptada les pasaremos el pedido.</p><p>Atentamente,<br>Jordi Casadevall</p>""",
    )


def pl_wydanie(d: Deal) -> str:
    """A seller's note of goods handed out to a maker of windows."""
    items = order(d, "Oknoplan", "okna", 2, 6, yours="@###/##", few=FEW)
    d.says([], "", None, currency=None, kind="delivery_note")
    body = (row(f"={i.at}|{i.yours}|{i.text}|>{bare(i.quantity, None)}|{i.unit}") for i in items)
    return sheet_of(
        CSS,
        f"""{beside(f"{d.seller.block()}", f"<b style='font-size:13pt'>WZ {d.code('###/2026')}</b><br>Wydanie zewnętrzne<br>Data wystawienia: {d.date(d.day, '%d.%m.%Y')}")}<p><b>Odbiorca:</b> {d.buyer.block(", ")}</p><p>Dotyczy zamówienia: {d.code("ZD-###")}/{d.day:%m}/2026</p>{grid("=Lp.|Symbol|Nazwa|>Ilość|J.m.", body)}{signs("Wydał", "Odebrał")}""",
    )


LAYOUTS = [(de_angebot, 1), (en_tender, 1), (fr_facture, 1), (it_ddt, 1), (es_solicitud, 1), (pl_wydanie, 1)]
