"""Set k: what comes by the same post and is no order: a reminder, a note, a request, a bill, a holiday notice."""

from datetime import timedelta

from tests.paper.d_print import facts, figures, grid, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.k_print import across, basket, block, customer, reckoned

n, en, fr = figures("de"), figures("en"), figures("fr")
CSS = """body{font:9.8pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-bottom:.8pt solid #555;padding:1mm}.t td{padding:1mm}.p td{padding:0 5mm .5mm 0}.q td{padding:0 8mm 0 0}.cap td{font-size:7.6pt;color:#777}.lab{font-size:7.6pt;color:#777}"""


def de_rueckfrage(d: Deal) -> str:
    """A maker's enquiry on prices for a series, quantities in steps."""
    customer(d, "Schauinsland")
    items = basket(d, "werk", 2, 4, ours="M0####")
    d.says([], "", None, currency=None, kind="quote_request")
    body = (
        row(
            f"{i.at}|{i.ours}|{i.text}|>{n(i.quantity, None)} / {n(i.quantity * 5, None)} / {n(i.quantity * 10, None)}|{i.unit}|.......... €"
        )
        for i in items
    )
    return sheet_of(
        CSS,
        f"""<b style="font-size:15pt;color:#0d3b54">Schauinsland</b><br>{d.buyer.block(" · ")}<div style="height:12mm"></div>{across(d.seller.block(), facts(f"Preisanfrage|{d.code('PA26###')}", f"Datum|{d.date(d.day)}", f"Rückgabe bis|{d.date(d.day + timedelta(days=7))}", "Ansprechpartner|Frau Rombach"))}<p>Bitte bieten Sie uns an (Staffelpreise):</p>{grid("Pos|Material|Bezeichnung|>Staffel|ME|Ihr Preis", body)}<p>Dies ist keine Bestellung. Liefertermin und Gültigkeit bitte angeben.</p>""",
    )


def de_betriebsferien(d: Deal) -> str:
    """A customer's letter: closed for a fortnight, no deliveries, open orders by number."""
    customer(d, "Ostendarp")
    d.says([], "", None, currency=None, kind="other")
    end = d.wanted + timedelta(days=14)
    return sheet_of(
        CSS,
        f"""<div style="font:bold 22pt 'Liberation Sans Narrow';color:#a33">OSTENDARP</div>{d.buyer.block(" · ")}<div style="height:16mm"></div>{d.seller.block()}<p class=r>{d.date(d.day)}</p><p><b>Betriebsferien</b></p><p>Sehr geehrte Damen und Herren,</p><p>unser Betrieb bleibt vom {d.date(d.wanted)} bis {d.date(end)} geschlossen. In dieser Zeit können wir keine Ware annehmen. Die Bestellungen {d.code("BE26-00###")} und {d.code("BE26-00###")} liefern Sie bitte erst danach aus.</p><p>Freundliche Grüße<br>K. Wessling</p>""",
    )


def en_billcopy(d: Deal) -> str:
    """A seller's invoice to a builder with call-off number and settlement terms."""
    customer(d, "Fairclough")
    items = basket(d, "site", 3, 6, yours="######")
    net = d.sum(items)
    vat = tax(net, 20)
    d.says([], "", None, total=net + vat, currency="GBP", kind="invoice")
    body = (row(f"{i.yours}|{i.text}|>{en(i.quantity, None)}|>{en(i.price)}|>{en(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""<div style="display:flex;justify-content:space-between"><div><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}<br>VAT {d.seller.vat}</div><b style="font-size:18pt">SALES INVOICE</b></div><div style="height:8mm"></div>{across(block("Invoice to", d.buyer.block()), block("Delivered to", d.ship.block()), facts(f"Invoice no.|{d.code('SI######')}", f"Tax date|{d.date(d.day, '%d/%m/%Y')}", f"Your order|{d.code('26/####/##')}", "Terms|30 days EOM"))}{grid("Code|Description|>Qty|>Price|>Net", body)}{reckoned(("Net", en(net)), ("VAT 20%", en(vat)), ("Amount due £", en(net + vat)))}<p>Goods remain our property until paid for in full. Remit to account 40188812, sort code 20-44-17.</p>""",
    )


def fr_livraison(d: Deal) -> str:
    """A seller's delivery note to an electrician, parcels and rests."""
    customer(d, "Rougemont")
    items = basket(d, "elec", 3, 7, yours="@@@####")
    d.says([], "", None, currency=None, kind="delivery_note")
    body = (row(f"{i.yours}|{i.text}|>{fr(i.quantity, None)}|>{fr(i.quantity, None)}|>0") for i in items)
    return sheet_of(
        CSS,
        f"""<b style="font-size:13pt">{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}<h3>Bon de livraison n° {d.code("BL######")}</h3>{strips(f"Date|{d.date(d.day, '%d/%m/%Y')}", f"Votre commande|{d.code('BC26-0###')}", "Transporteur|Navette dépôt", "Colis|4")}{across(block("Client", d.buyer.block()), block("Livré à", d.ship.block()), css="margin-top:5mm")}{grid("Référence|Désignation|>Commandé|>Livré|>Reliquat", body)}<p>Reçu conforme, nom et signature : ______________________</p>""",
    )


def pl_przypomnienie(d: Deal) -> str:
    """A seller's reminder of unpaid bills with a table of days late."""
    customer(d, "Hydro-Term")
    bills = [(d.code("FS ###/2026"), d.day - timedelta(days=40 - 8 * k), d.rng.randrange(300, 4000)) for k in range(3)]
    d.says([], "", None, currency="PLN", kind="reminder")
    body = (row(f"{number}|{d.date(day, '%Y-%m-%d')}|>{(d.day - day).days}|>{fr(value)}") for number, day, value in bills)
    return sheet_of(
        CSS,
        f"""<b>{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}<br>NIP {d.seller.vat}<div style="margin:14mm 0 10mm 100mm">{d.buyer.block()}</div><p class=r>Bydgoszcz, {d.date(d.day, "%e %B %Y")}</p><h3 class=c>Wezwanie do zapłaty</h3><p>Uprzejmie przypominamy o nieuregulowanych fakturach:</p>{grid("Faktura|Termin płatności|>Dni po terminie|>Kwota PLN", body)}<p>Prosimy o wpłatę {fr(sum(v for _, _, v in bills))} PLN w ciągu 7 dni. Jeśli płatność została wykonana, prosimy uznać pismo za nieaktualne.</p>""",
    )


LAYOUTS = [(de_rueckfrage, 1), (de_betriebsferien, 1), (en_billcopy, 1), (fr_livraison, 1), (pl_przypomnienie, 1)]
