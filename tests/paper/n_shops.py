"""Set n: what a network of buyers and sellers and a web shop print of an order."""

from tests.paper.d_print import figures, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.n_print import FEW, order, sides, sums, titled

n, en = figures("de"), figures("en")


def en_network(d: Deal) -> str:
    """A buyers' network's print of an order: status and version on top, each line with a second row of labelled facts."""
    items = order(d, "Mereworth", "council", 2, 6, yours="######", few=FEW, units="pc=EA can=EA bag=BG case=CS roll=RO", spread=True)
    number, net = d.code("MBC######"), d.sum(items)
    d.says(items, "sdqupat", number, total=net, currency="GBP", ship=d.ship.name)
    css = """body{font:9pt/1.4 'DejaVu Sans'}.t{width:100%;margin-top:2mm}.t th{background:#f2f2f2;padding:1.4mm;font-size:8pt}.t td{padding:1.4mm;border-top:.4pt solid #bbb}.t .s td{border:0;padding-top:0;font-size:8pt;color:#444}"""
    body = "".join(
        f"<tr><td>{i.at}<td>{i.yours}<td>Material<td class=r>{en(i.quantity, None)} ({i.unit})<td>{d.date(i.date, '%e %b %Y')}<td class=r>£{en(i.price)} GBP<td class=r>£{en(i.amount)} GBP</tr><tr class=s><td><td colspan=6>{i.text}</tr>"
        for i in items
    )
    heads = "<tr><th>Line #<th>Part # / Description<th>Type<th class=r>Qty (Unit)<th>Need By<th class=r>Unit Price<th class=r>Subtotal</tr>"
    return sheet_of(
        css,
        f"""{sides(f"<span style='font-size:15pt'>Purchase Order</span><br>(New) {number}<br>Amount: £{en(net)} GBP<br>Version: 1", f"<div class=r>{d.date(d.day, '%e %b %Y')}</div>")}{sides(titled("From:", d.buyer.block() + "<br>Phone: " + d.buyer.phone), titled("To:", d.seller.block()), css="margin:5mm 0;border-top:.5pt solid #bbb;border-bottom:.5pt solid #bbb;padding:3mm 0")}{sides("<b>Payment Terms</b><br>NET 30", "<b>Contact Information</b><br>Supplier ID: 0044871", "<b>Routing Status</b><br>Sent")}{sides(titled("Ship All Items To", d.ship.block() + f"<br>{d.ship.country}"), titled("Bill To", "Accounts Payable<br>PO Box 118<br>Maidenhead SL6 9AP"), css="margin:5mm 0")}<b>Line Items</b><table class=t><thead>{heads}</thead><tbody>{body}</tbody></table>{sums(("Sub-total", f"£{en(net)} GBP"), ("Est. Grand Total", f"£{en(net)} GBP"))}<p style="font-size:7.6pt;color:#555">This purchase order was delivered electronically through a supplier network. Comments: please book delivery slots with the depot.</p>""",
    )


def de_shopkorb(d: Deal) -> str:
    """A web shop's mail of an order, printed: article with number beneath, price, amount, sum; shipping and tax below."""
    items = order(d, "Tiedemann", "ofen", 2, 6, yours="SW#####", few=FEW)
    number, net = d.code("1####"), d.sum(items)
    vat = tax(net, 19)
    d.says(items, "sdqpa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:10pt/1.45 'Liberation Sans'}.t{width:100%;margin:4mm 0}.t th{background:#eee;border-bottom:.6pt solid #ccc;padding:1.5mm}.t td{border-bottom:.4pt solid #ccc;padding:1.5mm}"""
    body = "".join(
        f"<tr><td>{i.at}<td>{i.text}<br><small>Artikel-Nr: {i.yours}</small><td class=c>{n(i.quantity, None)}<td class=r>{n(i.price)} €<td class=r>{n(i.amount)} €</tr>"
        for i in items
    )
    return sheet_of(
        css,
        f"""<p>Hallo Jan Tiedemann,</p><p>vielen Dank für Ihre Bestellung bei {d.seller.name} (Nummer: {number}) am {d.date(d.day)} um 07:36.</p><p><b>Informationen zu Ihrer Bestellung:</b></p><table class=t><tr><th>Pos.<th>Bezeichnung<th class=c>Menge<th class=r>Preis<th class=r>Summe</tr>{body}</table>{sums(("Versandkosten:", "0,00 €"), ("Gesamtkosten Netto:", n(net) + " €"), ("zzgl. 19 % MwSt.:", n(vat) + " €"), ("Gesamtkosten Brutto:", n(net + vat) + " €"))}<p><b>Gewählte Zahlungsart:</b> Rechnung<br><b>Gewählte Versandart:</b> Spedition</p>{sides(f"<b>Rechnungsadresse:</b><br>{d.buyer.block()}", f"<b>Lieferadresse:</b><br>{d.ship.block()}")}<p>Ihre Umsatzsteuer-ID: {d.buyer.vat}</p><p>Für Rückfragen stehen wir Ihnen jederzeit gerne zur Verfügung.</p>""",
    )


LAYOUTS = [(en_network, 1), (de_shopkorb, 1)]
