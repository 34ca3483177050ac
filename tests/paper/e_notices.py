"""Set e: business papers that are no orders."""

from tests.paper.d_print import facts, figures, grid, named, row, strips, tax
from tests.paper.deal import Deal, cents, sheet_of

n, en, fr = figures("de"), figures("en"), figures("fr")
CSS = """body{font:9.6pt 'Liberation Sans'}.h{display:flex;justify-content:space-between;margin-bottom:9mm}.p td{padding:.5mm 5mm .5mm 0}.t{width:100%;margin:5mm 0}.t th{border-bottom:1pt solid #222;padding:1.2mm}.t td{padding:1.2mm;border-bottom:.3pt solid #bbb}.q td{border:.4pt solid #888;padding:1mm 3mm}"""


def de_bestaetigung(d: Deal) -> str:
    items, number = d.take(3, 8, yours="####-##"), d.code("AB26#####")
    net = d.sum(items)
    d.says([], "", None, total=net + tax(net, 19), kind="order_confirmation")
    body = (
        row(f"{i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.amount)}|{d.date(d.wanted)}") for i in items
    )
    head = strips(
        f"Auftragsbestätigung|{number}",
        f"Datum|{d.date(d.day)}",
        f"Ihre Bestellung|{d.code('B-26/####')}",
        f"Kundennummer|{d.code('4####')}",
    )
    return sheet_of(
        CSS,
        f"""<div class=h><div>{d.buyer.block()}</div><div class=r><b style="font-size:13pt">{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div></div>{head}<p>Vielen Dank für Ihre Bestellung, die wir wie folgt annehmen:</p>{grid("Pos.|Artikel|Bezeichnung|>Menge|>Preis €|>Betrag €|Versand am", body)}<p class=r>Netto {n(net)} &nbsp; 19 % USt. {n(tax(net, 19))} &nbsp; <b>Gesamt {n(net + tax(net, 19))} €</b></p><p>Abweichungen teilen Sie uns bitte innerhalb von zwei Tagen mit.</p>""",
    )


def en_enquiry(d: Deal) -> str:
    d.settle(named("University", d))
    items, number = d.take(3, 8, ours="@@###"), d.code("RFQ-26-####")
    d.says([], "", None, currency=None, kind="quote_request")
    body = (row(f"{i.at}|{i.ours}|{i.text}, {i.more}|>{en(i.quantity, None)}|{i.unit}|&nbsp;") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=h><b style="font-size:13pt">{d.buyer.name}</b><span>{d.buyer.street}<br>{d.buyer.city}</span></div>{d.seller.block()}<h2>Request for quotation {number}</h2>{facts(f"Issued|{d.date(d.day, '%d/%m/%Y')}", f"Closing date for bids|{d.date(d.wanted, '%d/%m/%Y')} noon", "Evaluation|70 % price, 30 % lead time")}<p>You are invited to submit a bid for the items below. This is not an order.</p>{grid("Item|Our code|Specification|>Quantity|Unit|Price offered", body)}""",
    )


def en_statement(d: Deal) -> str:
    due = [cents(d.sum([]) + d.rng.randrange(4000, 900000)) / 100 for _ in range(d.rng.randint(4, 9))]
    total = sum(due)
    d.says([], "", None, currency="GBP", kind="other")
    body = (
        row(f"{d.date(d.day, '%d/%m/%Y')}|INV{d.code('######')}|Your order {d.code('P####')}|>{en(x)}|>{en(sum(due[: k + 1]))}")
        for k, x in enumerate(due)
    )
    return sheet_of(
        CSS,
        f"""<div class=h><div><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div><div>STATEMENT OF ACCOUNT<br>{d.date(d.wanted, "%d/%m/%Y")}</div></div>{d.buyer.block()}<br>Account {d.code("A####")}{grid("Date|Document|Reference|>Debit £|>Balance £", body)}<p class=r>Balance due <b>£{en(total)}</b></p><p>Payment terms 30 days from invoice. Please remit to sort code 20-55-11, account 40118822.</p>""",
    )


def fr_livraison(d: Deal) -> str:
    items, number = d.take(3, 9, yours="#####"), d.code("BL######")
    d.says([], "", None, currency=None, kind="delivery_note")
    body = (row(f"{i.yours}|{i.text}|>{fr(i.quantity, None)}|>{fr(i.quantity, None)}|{i.unit}|{1 + i.at // 4}") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=h><div><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div><div>Livré à<br>{d.ship.block()}<br>pour le compte de {d.buyer.name}</div></div><h2>Bon de livraison {number}</h2>Expédié le {d.date(d.day, "%d/%m/%Y")} – votre commande {d.code("CF26-####")} – transporteur Calberget – 2 palettes{grid("Référence|Désignation|>Commandé|>Livré|Unité|Colis", body)}<p>Reçu le ..................... Nom et signature ..............................</p>""",
    )


def it_fattura(d: Deal) -> str:
    items, number = d.take(2, 7, yours="@@####"), d.code("FT/26/####")
    net = d.sum(items)
    d.says([], "", None, total=net + tax(net, 22), kind="invoice")
    body = (row(f"{i.yours}|{i.text}|{i.unit}|>{n(i.quantity, None)}|>{n(i.price)}|>22|>{n(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=h><div><b style="font-size:13pt">{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}<br>P.IVA {d.seller.vat}</div><div>Destinatario<br>{d.buyer.block()}<br>{d.buyer.vat}</div></div>{strips(f"Fattura n.|{number}", f"Data|{d.date(d.day, '%d/%m/%Y')}", f"Rif. ordine|{d.code('OF ###')}", f"Scadenza|{d.date(d.wanted, '%d/%m/%Y')}", "Pagamento|Bonifico 30 gg")}{grid("Codice|Descrizione|UM|>Q.tà|>Prezzo|>IVA %|>Importo", body)}<p class=r>Imponibile {n(net)} &nbsp; IVA {n(tax(net, 22))} &nbsp; <b>Totale fattura € {n(net + tax(net, 22))}</b></p><p>IBAN IT46 K030 6924 7010 0000 4410 882</p>""",
    )


def nl_herinnering(d: Deal) -> str:
    due = cents(d.sum([]) + d.rng.randrange(30000, 700000)) / 100
    d.says([], "", None, total=due, kind="reminder")
    return sheet_of(
        CSS,
        f"""<div class=h><div><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div><div>{d.buyer.block()}</div></div><h2>Tweede herinnering</h2><p>{d.date(d.wanted, "%e %B %Y")}</p><p>Geachte heer, mevrouw,</p><p>Tot op heden ontvingen wij geen betaling van onderstaande factuur. Wij verzoeken u het bedrag binnen zeven dagen over te maken.</p>{grid("Factuur|Factuurdatum|Uw bestelling|>Openstaand €", [row(f"{d.code('26####')}|{d.date(d.day, '%d-%m-%Y')}|{d.code('INK####')}|>{n(due)}")])}<p>Bij uitblijven van betaling brengen wij rente en kosten in rekening.</p>""",
    )


def pl_oferta(d: Deal) -> str:
    items, number = d.take(3, 7, yours="######"), d.code("OF/####/26")
    d.says([], "", None, currency="PLN", kind="quote")
    body = (row(f"{i.at}|{i.yours}|{i.text}|{i.unit}|>{fr(i.quantity, None)}|>{fr(i.price)}|>{fr(i.amount)}") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=h><div><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div><div>Dla<br>{d.buyer.block()}</div></div><h2>Oferta handlowa nr {number}</h2>Data: {d.date(d.day)} &nbsp; Oferta ważna do: {d.date(d.wanted)}<p>W odpowiedzi na Państwa zapytanie przedstawiamy ofertę:</p>{grid("Lp.|Indeks|Nazwa|J.m.|>Ilość|>Cena netto|>Wartość netto", body)}<p>Ceny w PLN netto. Termin dostawy 5 dni roboczych od otrzymania zamówienia.</p>""",
    )


LAYOUTS = [(f, 1) for f in (de_bestaetigung, en_enquiry, en_statement, fr_livraison, it_fattura, nl_herinnering, pl_oferta)]
