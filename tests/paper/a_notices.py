"""Set a: business papers that are no orders."""

from decimal import Decimal

from tests.paper.deal import Deal, cents, rows, sheet_of

CSS = "body{font:9.5pt 'Liberation Sans'}.t{width:100%;margin:5mm 0}.t th{border-bottom:1pt solid;padding:2pt}.t td{padding:2pt}h2{margin:8mm 0 3mm}"


def de_rechnung(d: Deal) -> str:
    """An invoice that names the order it answers."""
    items, number = d.take(3, 8, yours="#####"), d.code("RE-26-#####")
    net = d.sum(items)
    tax = cents(net * Decimal("0.19"))
    d.says([], "", None, total=net + tax, kind="invoice")
    return sheet_of(
        CSS,
        f"""<b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}<br><br>{d.buyer.block()}<h2>Rechnung {number}</h2>Rechnungsdatum {d.date(d.day)} · Ihre Bestellung {d.code('45######')} · Leistungsdatum {d.date(d.day)}
<table class=t><tr><th>Pos<th>Artikel<th>Bezeichnung<th class=r>Menge<th>Einheit<th class=r>Preis<th class=r>Betrag</tr>{rows(items, lambda i: f'<tr><td>{i.at}<td>{i.yours}<td>{i.text}<td class=r>{d.n(i.quantity, None)}<td>{i.unit}<td class=r>{d.n(i.price)}<td class=r>{d.n(i.amount)}')}<tr><td colspan=6>Netto<td class=r>{d.n(net)}<tr><td colspan=6>USt 19 %<td class=r>{d.n(tax)}<tr><td colspan=6><b>Rechnungsbetrag EUR</b><td class=r><b>{d.n(net + tax)}</b></table>Zahlbar bis {d.date(d.wanted)} ohne Abzug auf IBAN DE89 3704 0044 0532 0130 00.""",
    )


def fr_livraison(d: Deal) -> str:
    """A delivery note with ordered and delivered quantities."""
    items, number = d.take(3, 9, yours="#####"), d.code("BL######")
    d.says([], "", None, kind="delivery_note", currency=None, buyer=False)
    return sheet_of(
        CSS,
        f"""<b>{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}<h2>BON DE LIVRAISON N° {number}</h2>Date d'expédition : {d.date(d.day, '%d/%m/%Y')}<br>Votre commande : {d.code('CF####')}<p>{d.ship.block()}</p><table class=t><tr><th>Référence<th>Désignation<th>Qté commandée<th>Qté livrée<th>Reste</tr>{rows(items, lambda i: f'<tr><td>{i.yours}<td>{i.text}<td>{d.n(i.quantity, None, "fr")}<td>{d.n(i.quantity, None, "fr")}<td>0')}</table>Colis : 3 – Poids brut : 84 kg<br><br>Reçu le ............ Signature :""",
    )


def en_quotation(d: Deal) -> str:
    items, number = d.take(2, 7, yours="@###"), d.code("Q-####")
    d.says([], "", None, total=d.sum(items), currency="GBP", kind="quotation")
    return sheet_of(
        CSS,
        f"""<b style="font-size:14pt">{d.seller.name}</b><br>{d.seller.street}, {d.seller.city}<h2>Quotation {number}</h2>For: {d.buyer.name}, {d.buyer.city}<br>Date {d.date(d.day, '%d/%m/%Y')}, valid for 30 days<p>Thank you for your enquiry. We have pleasure in quoting as follows:</p><table class=t><tr><th>Code<th>Description<th class=r>Qty<th class=r>Price £<th class=r>Total £</tr>{rows(items, lambda i: f'<tr><td>{i.yours}<td>{i.text}<td class=r>{d.n(i.quantity, None, "en")}<td class=r>{d.n(i.price, 2, "en")}<td class=r>{d.n(i.amount, 2, "en")}')}<tr><td colspan=4>Total excl. VAT<td class=r>{d.n(d.sum(items), 2, 'en')}</table>Lead time 5-7 working days from receipt of your order.""",
    )


def nl_bevestiging(d: Deal) -> str:
    items, number = d.take(2, 7, yours="######"), d.code("VO######")
    d.says([], "", None, total=d.sum(items), kind="order_confirmation")
    return sheet_of(
        CSS,
        f"""<b>{d.seller.name}</b> – {d.seller.street} – {d.seller.city}<br><br>{d.buyer.block()}<h2>Orderbevestiging {number}</h2>Datum: {d.date(d.day, '%d-%m-%Y')}<br>Uw inkoopnummer: {d.code('IO####')}<p>Wij danken u voor uw opdracht en bevestigen deze als volgt:</p><table class=t><tr><th>Artikel<th>Omschrijving<th class=r>Aantal<th class=r>Prijs<th class=r>Bedrag<th>Leverdatum</tr>{rows(items, lambda i: f'<tr><td>{i.yours}<td>{i.text}<td class=r>{d.n(i.quantity, None)}<td class=r>{d.n(i.price)}<td class=r>{d.n(i.amount)}<td>{d.date(i.date, "%d-%m-%Y")}')}</table>Totaal excl. btw € {d.n(d.sum(items))}""",
    )


def it_sollecito(d: Deal) -> str:
    due = Decimal(d.rng.randrange(20000, 900000)) / 100
    d.says([], "", None, kind="reminder")
    return sheet_of(
        CSS,
        f"""<b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}<p style="margin-left:100mm">Spett.le<br>{d.buyer.block()}</p><p>{d.date(d.day, '%e %B %Y')}</p><h2>Sollecito di pagamento</h2><p>Da un controllo contabile risultano non ancora saldate le seguenti fatture:</p><table class=t><tr><th>Fattura<th>Data<th>Scadenza<th class=r>Importo</tr><tr><td>{d.code('####/26')}<td>07/01/2026<td>06/02/2026<td class=r>{d.n(due)}<tr><td>{d.code('####/26')}<td>15/01/2026<td>14/02/2026<td class=r>{d.n(due / 2)}</table><p>Vi preghiamo di provvedere al pagamento entro 8 giorni dal ricevimento della presente.</p>""",
    )


def de_preisliste(d: Deal) -> str:
    items = d.take(12, 16, yours="###-###", per=True)
    d.says([], "", None, kind="other", buyer=False)
    return sheet_of(
        CSS,
        f"""<b>{d.seller.name}</b><h2>Preisliste gültig ab {d.date(d.day)}</h2>Alle Preise in EUR zzgl. MwSt., Änderungen vorbehalten. Alle früheren Listen verlieren ihre Gültigkeit.<table class=t><tr><th>Art.-Nr.<th>Artikel<th>VPE<th class=r>Listenpreis<th>je</tr>{rows(items, lambda i: f'<tr><td>{i.yours}<td>{i.text}<td>{d.rng.choice((1, 10, 50, 100))} {i.unit}<td class=r>{d.n(i.price)}<td>{i.per}')}</table>""",
    )


LAYOUTS = [(f, 1) for f in (de_rechnung, fr_livraison, en_quotation, nl_bevestiging, it_sollecito, de_preisliste)]
