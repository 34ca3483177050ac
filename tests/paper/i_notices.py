"""Set i: business papers that are no orders, in the dress of those that are."""

from tests.paper.d_print import facts, figures, grid, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.i_print import bottom, mark, meet

n, en, fr = figures("de"), figures("en"), figures("fr")
CSS = """body{font:9.4pt 'Liberation Sans'}.t{width:100%;margin:5mm 0}.t th{background:#eceff1;padding:1.2mm 1mm}.t td{padding:1.2mm 1mm;border-bottom:.3pt solid #b0bec5}.p td{padding:.4mm 6mm .4mm 0}.q td{padding:0 9mm 1mm 0}.cap td{font-size:7.4pt;color:#607d8b;padding-bottom:0}"""


def top(d: Deal, title: str) -> str:
    """The head of the seller's own paper, with its customer below."""
    return f"""<table style="width:100%;margin-bottom:10mm"><tr><td>{mark("bars", "#37474f", 14)} <b style="font-size:13pt">{d.seller.name}</b><td class=r>{d.seller.street}<br>{d.seller.city}<br>{d.seller.phone}</tr></table>{d.buyer.block()}<h2 style="margin-top:10mm">{title}</h2>"""


def de_lieferschein(d: Deal) -> str:
    """A delivery note that names the customer's order, with ordered and delivered amounts."""
    meet(d, "Ackenhausen")
    items = d.take(4, 7, yours="######")
    d.says([], "", None, currency=None, kind="delivery_note")
    body = (
        row(f"{i.at}|{i.yours}|{i.text}<br><small>{i.more}</small>|>{n(i.quantity, None)}|>{n(i.quantity, None)}|{i.unit}") for i in items
    )
    return sheet_of(
        CSS,
        f"""{top(d, "Lieferschein " + d.code("LS-26-#####"))}{facts(f"Ihre Bestellung|{d.code('EB26-0####')}", f"Lieferdatum|{d.date(d.day)}", f"Lieferanschrift|{d.ship.block(', ')}", "Spedition|Werkverkehr, Tour 14")}{grid("Pos.|Artikel-Nr.|Bezeichnung|>bestellt|>geliefert|Einheit", body)}<p>Ware vollständig und unbeschädigt erhalten:<br><br>Datum / Unterschrift ______________________</p>{bottom("USt-IdNr. " + d.seller.vat, "Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.")}""",
    )


def en_quote(d: Deal) -> str:
    """A seller's quotation for what a customer asked for, with prices and a validity."""
    meet(d, "Wexcombe")
    items = d.take(3, 6, yours="@####")
    net = d.sum(items)
    d.says([], "", None, total=net, currency="GBP", kind="quote")
    body = (
        row(f"{i.yours}|{i.text}<br><small>{i.more}</small>|>{en(i.quantity, None)}|{i.unit}|>{en(i.price)}|>{en(i.amount)}") for i in items
    )
    return sheet_of(
        CSS,
        f"""{top(d, "Quotation " + d.code("Q######"))}{strips(f"Date|{d.date(d.day, '%d/%m/%Y')}", f"Valid until|{d.date(d.wanted, '%d/%m/%Y')}", "Your enquiry|e-mail, K. Dunstan", "Lead time|5 to 7 working days")}<p>Thank you for your enquiry. We are pleased to offer:</p>{grid("Code|Description|>Qty|Unit|>Price £|>Total £", body)}<p class=r>Total excluding VAT <b>£{en(net)}</b></p><p>To accept, please send us your official purchase order quoting the number above.</p>{bottom("Terms: 30 days from invoice, subject to status", "VAT " + d.seller.vat)}""",
    )


def en_invoice(d: Deal) -> str:
    """An invoice with the customer's order number in a column beside the terms."""
    meet(d, "Juniper")
    items = d.take(2, 5, yours="@@-###@")
    net = d.sum(items)
    d.says([], "", None, total=net, currency="USD", kind="invoice")
    body = (row(f"{i.yours}|{i.text}<br>{i.more}|>{en(i.quantity, None)}|{i.unit}|>{en(i.price)}|>{en(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""{top(d, "INVOICE")}{strips(f"Invoice #|{d.code('INV-88###')}", f"Date|{d.date(d.day, '%n/%e/%Y')}", f"P.O. No.|{d.code('####')}", "Terms|Net 30", f"Due Date|{d.date(d.wanted, '%n/%e/%Y')}", "Ship Via|LTL")}<p>Ship to: {d.ship.block(", ")}</p>{grid("Item|Description|>Qty|U/M|>Rate|>Amount", body)}<p class=r>Total due (USD) <b>${en(net)}</b></p><p>Please remit to the address above and include the invoice number with your payment.</p>""",
        "8.5in 11in",
    )


def fr_relance(d: Deal) -> str:
    """A customer's reminder that goods ordered have not come, with the list of what is missing."""
    meet(d, "Vasseur")
    items = d.take(2, 4, yours="@@#####")
    d.says([], "", None, currency=None, kind="reminder")
    body = (row(f"{i.yours}|{i.text}|>{fr(i.quantity, None)}|{i.unit}|{d.date(d.day, '%d/%m/%Y')}") for i in items)
    return sheet_of(
        CSS,
        f"""{mark("hex", "#5b7fa6", 15)} <b style="font-size:13pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<div style="margin:14mm 0 10mm 95mm">{d.seller.block()}</div><p>Cambrai, le {d.date(d.wanted, "%e %B %Y")}</p><p><b>Objet : relance – retard de livraison sur notre commande {d.code("CF0000####")}</b></p><p>Madame, Monsieur,</p><p>Sauf erreur de notre part, les articles ci-dessous, commandés chez vous, ne nous sont toujours pas parvenus :</p>{grid("Réf.|Article|>Reste à livrer|Unité|Date promise", body)}<p>Nous vous remercions de nous indiquer par retour la nouvelle date d'expédition. La présente ne constitue pas une nouvelle commande.</p><p>Cordialement,<br>C. Delobelle, service achats</p>""",
    )


def nl_bevestiging(d: Deal) -> str:
    """A seller's acknowledgement with changed delivery day, in the look of the customer's own order."""
    meet(d, "Hoogeslag")
    items = d.take(3, 6, yours="##.####")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says([], "", None, total=net + vat, kind="order_confirmation")
    body = (row(f"{i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""{top(d, "Orderbevestiging " + d.code("VO26####"))}{facts(f"Uw bestelnummer|{d.code('2600####')}", f"Datum|{d.date(d.day, '%d-%m-%Y')}", f"Verwachte levering|{d.date(d.wanted, '%d-%m-%Y')}", f"Afleveradres|{d.ship.block(', ')}")}<p>Hartelijk dank voor uw bestelling, die wij als volgt hebben genoteerd:</p>{grid("Pos|Artikel|Omschrijving|>Aantal|>Prijs|>Bedrag", body)}<table style="margin-left:auto" class=p>{row(f"Netto|>{n(net)}")}{row(f"Btw 21%|>{n(vat)}")}{row(f"<b>Totaal EUR</b>|><b>{n(net + vat)}</b>")}</table><p>Controleer deze bevestiging; zonder bericht binnen 24 uur gaan wij uit van uw akkoord.</p>""",
    )


def it_richiesta(d: Deal) -> str:
    """A customer's request for prices, with columns left to be filled in."""
    meet(d, "Murgia")
    items = d.take(3, 6, yours="#####/#")
    d.says([], "", None, currency=None, kind="quote_request")
    body = (
        row(f"{i.at}|{i.text}<br><small>{i.more}</small>|{i.unit}|>{n(i.quantity, None)}|................|................") for i in items
    )
    return sheet_of(
        CSS,
        f"""{mark("leaf", "#6d1f3b", 16)} <b style="font-size:13pt;color:#6d1f3b">CANTINE MURGIA ALTA</b><br>{d.buyer.block(" - ")}<div style="margin:8mm 0 8mm 100mm">Spett.le<br>{d.seller.block()}</div><h3>Richiesta di offerta n. {d.code("RDO/2026/0##")} del {d.date(d.day, "%d/%m/%Y")}</h3><p>Vi invitiamo a formulare la Vs. migliore offerta per i materiali sotto elencati, da far pervenire entro il {d.date(d.wanted, "%d/%m/%Y")}:</p>{grid("N.|Descrizione|UM|>Q.tà presunta|Prezzo €|Consegna gg", body)}<p>La presente non costituisce ordine e non impegna la scrivente all'acquisto.</p><p style="margin-left:110mm">Ufficio acquisti<br><i>dott. N. Lorusso</i></p>""",
    )


LAYOUTS = [(de_lieferschein, 1), (en_quote, 1), (en_invoice, 1), (fr_relance, 1), (nl_bevestiging, 1), (it_richiesta, 1)]
