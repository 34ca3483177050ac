"""Set a: letters, spreadsheets printed to paper and what small offices made themselves."""

from decimal import Decimal

from tests.paper.deal import Deal, Item, cents, rows, sheet_of


def de_brief(d: Deal) -> str:
    """A letter: quantity and unit in one cell, price only, no amounts, no rules."""
    items = d.take(2, 6, yours="##-###")
    number = d.code("EK-###/26")
    d.says(items, "sdqup", number, wanted=True, currency="EUR")
    b = d.buyer
    css = "body{font:11.5pt/1.35 'Liberation Serif'}td{padding:1mm 7mm 1mm 0}.ab{font-size:8pt;border-bottom:.4pt solid;display:inline-block}p{margin:3mm 0}"
    return sheet_of(
        css,
        f"""<div style="text-align:center;letter-spacing:2pt;font-size:15pt">{b.name}</div><div style="text-align:center;font-size:9pt">{b.street} * {b.city} * Fon {b.phone}</div>
<div style="height:12mm"></div><div class=ab>{b.name}, {b.street}, {b.city}</div><br>{d.seller.block()}<p class=r>{b.city.split(' ', 1)[1]}, den {d.date(d.day, '%e. %B %Y')}</p><p><b>Bestellung Nr. {number}</b></p>
<p>Sehr geehrte Damen und Herren,</p><p>hiermit bestellen wir auf Grundlage Ihres Angebotes {d.code('A-#####')} folgende Artikel:</p>
<table><tr><td><u>Menge</u><td><u>Artikel</u><td><u>Ihre Nr.</u><td><u>Einzelpreis</u></tr>{rows(items, lambda i: f'<tr><td>{d.n(i.quantity, None)} {i.unit}<td>{i.text}<td>{i.yours}<td class=r>{d.n(i.price)} €')}</table>
<p>Die Preise verstehen sich zuzüglich der gesetzlichen Mehrwertsteuer. Wir bitten um Lieferung bis spätestens {d.date(d.wanted)} frei Haus und um kurze schriftliche Bestätigung.</p>
<p>Mit freundlichen Grüßen</p><p style="font:italic 20pt 'DejaVu Serif'">M. Kessler</p><p>{b.name}<br>Einkauf</p><div style="position:fixed;bottom:0;font-size:7.5pt;width:100%;text-align:center">Sparkasse DE75 5121 0800 1245 1261 99 · Amtsgericht HRB 4471 · USt-ID {b.vat}</div>""",
    )


def de_karten(d: Deal) -> str:
    """A card for every item, with labels before the values."""
    items = d.take(3, 7, ours="#.###.###", yours="@@####", spread=True)
    number = d.code("2026-#####")
    d.says(items, "bsdqupat", number, total=d.sum(items), ship=d.ship.name)
    css = """body{font:9.5pt 'DejaVu Sans'}.k{border:.8pt solid #4a7;border-radius:4pt;padding:3mm;margin:3mm 0;break-inside:avoid}.k b{color:#274}.k table td{padding:0 8mm 0 0;width:45mm}.h{background:#4a7;color:#fff;padding:3mm;font-size:14pt}"""
    b = d.buyer
    return sheet_of(
        css,
        f"""<div class=h>Bestellung {number}</div><table style="width:100%;margin:4mm 0"><tr><td>Auftraggeber:<br>{b.block()}<td>Lieferant:<br>{d.seller.block()}<td>Lieferadresse:<br>{d.ship.block()}</table><p>Bestelldatum: {d.date(d.day)} &emsp; Währung: EUR &emsp; Zahlung: 14 Tage netto</p>
{rows(items, lambda i: f'<div class=k><b>Position {i.at}: {i.text}</b><br>{i.more}<table><tr><td>Art.-Nr. intern: {i.ours}<td>Lieferanten-Art.-Nr.: {i.yours}<td>Liefertermin: {d.date(i.date)}<tr><td>Menge: {d.n(i.quantity, None)} {i.unit}<td>Preis: {d.n(i.price)} €<td>Betrag: {d.n(i.amount)} €</table></div>')}
<p class=r><b>Bestellwert netto: {d.n(d.sum(items))} €</b></p>""",
    )


def de_tabellenblatt(d: Deal) -> str:
    """A worksheet printed: grid lines everywhere, empty rows, the sum under the column."""
    items = d.take(5, 12, ours="#####")
    number = d.code("####")
    d.says(items, "bdqupa", number, total=d.sum(items), seller=True)
    css = "body{font:10pt 'Liberation Sans'}td{border:.3pt solid #bbb;height:5mm;padding:0 1mm;white-space:nowrap}.y{background:#ff9}.o{overflow:visible}"
    empty = "<tr>" + "<td>" * 8
    b = d.buyer
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td colspan=8 class=y><b style="font-size:14pt">Bestellformular {b.name}</b>{empty}
<tr><td><td>Bestell-Nr.<td>{number}<td><td>An:<td colspan=3>{d.seller.name}<tr><td><td>Datum<td>{d.date(d.day)}<td><td><td colspan=3>{d.seller.street}<tr><td><td>Besteller<td>T. Wirth<td><td><td colspan=3>{d.seller.city}{empty}
<tr class=y><td>lfd.<td>Bezeichnung<td>Zusatz<td>Art.-Nr.<td class=r>Stückzahl<td>Einh.<td class=r>EP €<td class=r>GP €
{rows(items, lambda i: f'<tr><td class=r>{i.at}<td>{i.text}<td>{i.more[:22]}<td class=r>{i.ours}<td class=r>{d.n(i.quantity, None)}<td>{i.unit}<td class=r>{d.n(i.price)}<td class=r>{d.n(i.amount)}')}{empty * 3}
<tr><td><td>Summe<td><td><td><td><td><td class=r><b>{d.n(d.sum(items))}</b>{empty}<tr><td colspan=8>Kostenstelle 4120 – bitte auf Rechnung angeben!</table>""",
    )


def de_austria_text(d: Deal) -> str:
    """No table at all: numbered sentences of two lines with the price at the right."""
    d.buys_in("Österreich")
    items = d.take(2, 7, yours="######")
    number = d.code("AH/#####")
    d.says(items, "sdqupa", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    css = "body{font:10.5pt 'Liberation Sans'}.p{display:flex;justify-content:space-between;margin-top:3mm}.p div:first-child{width:120mm}"
    b = d.buyer
    return sheet_of(
        css,
        f"""<b>{b.name}</b><br>{b.street}, {b.city}, Tel {b.phone}<hr><br>{d.seller.block()}<br><br><div class=r>{d.date(d.day)}</div><h3>Bestellung {number}</h3>Wir bestellen zur Lieferung am {d.date(d.wanted)} an<br><b>{d.ship.name}</b>, {d.ship.street}, {d.ship.city}:
{rows(items, lambda i: f'<div class=p><div>{i.at}) {d.n(i.quantity, None)} {i.unit} {i.text}<br>&emsp;Ihre Art.Nr. {i.yours} à € {d.n(i.price)}</div><div>€ {d.n(i.amount)}</div></div>')}
<div class=p style="border-top:1pt solid"><div>Nettosumme</div><div>€ {d.n(d.sum(items))}</div></div><p>Zahlbar 10 Tage 2 %, 30 Tage netto. Gerichtsstand Feldkirch. UID {b.vat}</p>""",
    )


TERMS = """<h3>Conditions of purchase</h3>1. In these conditions "the Buyer" means the company issuing the order overleaf. 2. No variation shall bind the Buyer unless agreed in writing. 3. Goods shall be delivered carriage paid
to the address stated within 5 working days, failing which 2.5% of the price per week may be deducted, to a maximum of 10%. 4. Risk passes on signature of the delivery note. 5. Invoices quoting the order number are payable 60 days
from month end. 6. The Seller warrants the goods for 24 months. 7. The Seller shall hold insurance of not less than £5,000,000 for any one event. 8. Either party may end the contract on 30 days notice. 9. English law applies."""


def en_terms(d: Deal) -> str:
    """British, quantity first, VAT code, nominal code; the second page is small print."""
    d.buys_in("United Kingdom")
    items = d.take(3, 9, yours="@@@-####")
    number = d.code("PO#####")
    net = d.sum(items)
    tax = cents(net * Decimal("0.2"))
    d.says(items, "sdqupa", number, total=net + tax, currency="GBP", wanted=True, ship=d.ship.name)

    def n(v: Decimal) -> str:
        return d.n(v, 2, "en")

    css = "body{font:9.5pt 'Liberation Serif'}.t{width:100%;border:1pt solid;margin:4mm 0}.t th{border-bottom:1pt solid;padding:3pt;background:#f2f2f2}.t td{padding:3pt}.small{font-size:7pt;columns:2;break-before:page;text-align:justify}.b{border:1pt solid;padding:3mm;min-height:26mm}"
    b = d.buyer
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:17pt">{b.name}</b><br>{b.street}, {b.city}<br>Tel {b.phone} · VAT Reg No {b.vat}<td class=r style="font-size:15pt">PURCHASE ORDER</table>
<table style="width:100%;margin-top:4mm"><tr><td class=b style="width:40%"><i>To:</i><br>{d.seller.block()}<td style="width:3mm"><td class=b style="width:32%"><i>Deliver to:</i><br>{d.ship.block()}<td style="width:3mm"><td class=b>Order No: <b>{number}</b><br>Date: {d.date(d.day, '%e %B %Y')}<br>Required by: {d.date(d.wanted, '%e %B %Y')}<br>A/c ref: {d.code('@@@##')}</table>
<table class=t><tr><th class=r>Qty<th>Unit<th>Part No.<th>Details<th>Nominal<th class=r>Unit Price £<th class=r>Net £<th>VAT</tr>{rows(items, lambda i: f'<tr><td class=r>{d.n(i.quantity, None, "en")}<td>{i.unit}<td>{i.yours}<td>{i.text}<br><i>{i.more}</i><td>{5000 + i.at % 3}<td class=r>{n(i.price)}<td class=r>{n(i.amount)}<td>T1')}</table>
<table style="margin-left:auto"><tr><td>Total Net&emsp;<td class=r>{n(net)}<tr><td>VAT @ 20%<td class=r>{n(tax)}<tr><td><b>Order Total £</b><td class=r><b>{n(net + tax)}</b></table><p>Authorised by: <span style="font:italic 15pt 'DejaVu Serif'">G Pickles</span></p><p style="font-size:8pt">Registered in England 4410923. This order is subject to the conditions overleaf.</p><div class=small>{TERMS}</div>""",
    )


def en_us_boxes(d: Deal) -> str:
    """American letter size: bill-to and ship-to boxes, freight and tax at the foot."""
    d.buys_in("USA")
    items = d.take(2, 8, ours="##-####", places=3)
    number = d.code("######-00")
    freight = Decimal(d.rng.choice((45, 85, 120)))
    tax = cents(d.sum(items) * Decimal("0.0725"))
    total = d.sum(items) + freight + tax
    d.says(items, "bdqupa", number, total=total, currency="USD", wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'Liberation Sans'}.t{width:100%}.t th{background:#444;color:#fff;padding:3pt;text-transform:uppercase;font-size:7.5pt}.t td{border:.5pt solid #444;padding:3pt}.x{width:48%;border:.5pt solid #444}.x div{background:#ddd;padding:2pt 4pt;font-weight:700;font-size:7.5pt}.x p{margin:0;padding:4pt}.s td{border:.5pt solid #444;padding:2pt 5pt;text-align:center;font-size:8pt}"""
    b = d.buyer
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:14pt">{b.name}</b><br>{b.street}<br>{b.city}<br>Ph {b.phone}<td class=r><span style="font-size:20pt;color:#666">Purchase Order</span><br>P.O. # <b>{number}</b><br>Date {d.date(d.day, '%n/%e/%Y')}<br>Vendor ID {d.code('V####')}</table>
<div style="display:flex;justify-content:space-between;margin:4mm 0"><div class=x><div>VENDOR</div><p>{d.seller.block()}</div><div class=x><div>SHIP TO</div><p>{d.ship.block()}<br>ATTN: Receiving</div></div>
<div class=x style="margin-bottom:4mm"><div>BILL TO</div><p>{b.name}<br>Accounts Payable, P.O. Box 1180<br>{b.city}</div>
<table class=s style="width:100%;margin-bottom:3mm"><tr><td><b>Requisitioner</b><td><b>Ship via</b><td><b>F.O.B.</b><td><b>Terms</b><td><b>Need by</b><tr><td>D. Kowalski<td>UPS Ground<td>Origin<td>2% 10, Net 30<td>{d.date(d.wanted, '%n/%e/%Y')}</table>
<table class=t><tr><th>Qty<th>Unit<th>Item #<th>Description<th class=r>Unit price<th class=r>Total</tr>{rows(items, lambda i: f'<tr><td class=c>{d.n(i.quantity, None, "en")}<td>{i.unit}<td>{i.ours}<td>{i.text}<td class=r>${d.n(i.price, 3, "en")}<td class=r>${d.n(i.amount, 2, "en")}')}{'<tr><td>&nbsp;<td><td><td><td><td>' * 3}
<tr><td colspan=4 rowspan=4 style="font-size:7.5pt">Comments: Notify us immediately if you are unable to ship as specified.<br>Tax exempt lines none.<td>Subtotal<td class=r>${d.n(d.sum(items), 2, 'en')}<tr><td>Sales tax 7.25%<td class=r>${d.n(tax, 2, 'en')}<tr><td>Freight<td class=r>${d.n(freight, 2, 'en')}<tr><td><b>TOTAL USD</b><td class=r><b>${d.n(total, 2, 'en')}</b></table>""",
        "letter",
    )


def en_remarks(d: Deal) -> str:
    """No header row; drawing numbers and remarks between the lines, a date on each."""
    items = d.take(3, 9, ours="4#####", spread=True)
    number = d.code("MOS-PO-26-####")
    d.says(items, "bdqupat", number, total=d.sum(items), currency="USD", ship=d.ship.name)
    css = "body{font:9pt 'DejaVu Serif'}.t{width:100%}.t td{padding:2pt 3pt}.n td{font-style:italic;font-size:8pt;padding-bottom:7pt}h2{letter-spacing:4pt;border-top:2pt solid;border-bottom:2pt solid;padding:2mm;text-align:center}"
    notes = ("Certificate EN 10204 3.1 to be supplied with goods.", "As per drawing {0} rev. C, sheet 2.", "Replaces item {0} ordered earlier; mark package accordingly.", "Store upright. Shelf life not less than 18 months.")  # fmt: skip
    b = d.buyer

    def row(i: Item) -> str:
        note = d.rng.choice(notes).format(d.code("DWG-#####"))
        return f"<tr><td>{i.at}.<td>{i.ours}<td>{i.text}<td class=r>{d.n(i.quantity, None, 'en')} {i.unit}<td class=r>@ {d.n(i.price, 2, 'en')}<td class=r>{d.n(i.amount, 2, 'en')}<tr class=n><td><td><td colspan=4>{note} Delivery {d.date(i.date, '%d-%b-%Y')}"

    return sheet_of(
        css,
        f"""<h2>PURCHASE ORDER</h2><p>{number}<br>Dated {d.date(d.day, '%d-%b-%Y')}</p><table style="width:100%"><tr><td>From<br>{b.block(country=True)}<td>To<br>{d.seller.block(country=True)}<td>Consignee<br>{d.ship.block()}</table><p>Please supply the following at the prices shown, all in US dollars, delivered duty paid.</p><table class=t>{rows(items, row)}</table><p class=r style="border-top:1pt solid">Total USD <b>{d.n(d.sum(items), 2, 'en')}</b></p><p>For and on behalf of<br>{b.name}<br><br>________________________<br>Procurement Manager</p>""",
    )


def en_schedule(d: Deal) -> str:
    """Call-off of a blanket order: under every line its deliveries, whose quantities make up the line's."""
    items = d.take(2, 6, ours="RM######", yours="#####", large=True)
    number = d.code("SA-######")
    d.says(items, "bsdqup", number, currency="EUR", ship=d.ship.name)
    css = "body{font:9pt 'Liberation Sans'}.m{width:100%;margin-top:5mm}.m th{background:#e8e8e8;padding:2pt 4pt;border:.5pt solid #999}.m td{padding:2pt 4pt}.d{margin:1mm 0 3mm 30mm;font-size:8pt}.d td,.d th{border:.4pt solid #aaa;padding:1pt 6pt}"
    b = d.buyer

    def row(i: Item) -> str:
        half = (i.quantity / 2).to_integral_value()
        dates = [d.date(i.date.replace(day=1 + i.date.day % 20), "%d %b %Y"), d.date(i.date.replace(month=12, day=1), "%d %b %Y")]
        deliveries = "".join(
            f"<tr><td>{k}<td>{when}<td class=r>{d.n(q, None, 'en')}"
            for k, (when, q) in enumerate(zip(dates, (half, i.quantity - half), strict=True), 1)
        )
        return f"<tr><td>{i.at * 10}<td>{i.ours}<td>{i.text}<br>Supplier part {i.yours}<td class=r>{d.n(i.quantity, None, 'en')}<td>{i.unit}<td class=r>{d.n(i.price, 2, 'en')}<tr><td colspan=6><table class=d><tr><th>Delivery<th>Date<th>Quantity</tr>{deliveries}</table>"

    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b>{b.name}</b><br>{b.street}<br>{b.city}<td class=r><b style="font-size:13pt">Scheduling agreement release</b><br>Order number {number}<br>Order date {d.date(d.day, '%d %b %Y')}</table><p><b>Supplier:</b> {d.seller.block(', ')}<br><b>Delivery address:</b> {d.ship.block(', ')}</p><table class=m><tr><th>Line<th>Material<th>Description<th>Total qty<th>UoM<th>Net price EUR</tr>{rows(items, row)}</table><p>Deliveries outside the dates above will be refused.</p>""",
    )


def fr_juridique(d: Deal) -> str:
    """Lawyerly order form: articles of a contract above and below, sums carried over between pages."""
    items = d.take(14, 22, yours="@@.####")
    number = d.code("BC-2026-####")
    net = d.sum(items)
    tax = cents(net * Decimal("0.2"))
    d.says(items, "sdqupa", number, total=net + tax, wanted=True)

    def n(v: Decimal) -> str:
        return d.n(v, 2, "thin")

    cut, carried, out, b = list(d.pages(items, 8, 14)), Decimal(0), [], d.buyer
    for at, part in enumerate(cut, 1):
        head = (
            f"<p>Entre les soussignés : la société {b.name}, dont le siège est {b.street}, {b.city}, n° TVA {b.vat}, ci-après « l'Acheteur », d'une part, et</p><p style='margin-left:20mm'>{d.seller.block()}</p><p>ci-après « le Fournisseur », d'autre part, il est convenu la fourniture des articles suivants.</p>"
            f"<p>Date de la commande : {d.date(d.day, '%e %B %Y')}. Livraison souhaitée : {d.date(d.wanted, '%e %B %Y')}.</p>" if at == 1 else f"<p class=r>Bon de commande {number} – suite – page {at}/{len(cut)}</p>"
        )  # fmt: skip
        body = "<table class=t><tr><th>N°<th>Référence<th>Désignation des articles<th class=r>Quantité<th>Unité<th class=r>P.U. HT<th class=r>Montant HT</tr>"
        body += f"<tr class=u><td><td><td colspan=4>Report<td class=r>{n(carried)}" if carried else ""
        body += rows(
            part,
            lambda i: (
                f"<tr><td>{i.at}<td>{i.yours}<td>{i.text} ({i.more})<td class=r>{d.n(i.quantity, None, 'thin')}<td>{i.unit}<td class=r>{n(i.price)}<td class=r>{n(i.amount)}"
            ),
        )
        carried += d.sum(part)
        last = at == len(cut)
        body += f"<tr class=u><td><td><td colspan=4>{'Total HT' if last else 'À reporter'}<td class=r>{n(carried)}"
        body += (
            f"<tr><td><td><td colspan=4>TVA 20,00 %<td class=r>{n(tax)}<tr class=u><td><td><td colspan=4>Total TTC en euros<td class=r>{n(net + tax)}"
            if last
            else ""
        )
        out.append(f"<section>{head}{body}</table></section>")
    css = "body{font:9.5pt 'Liberation Serif'}section{break-after:page}section:last-of-type{break-after:auto}.t{width:100%}.t th{border-top:.8pt solid;border-bottom:.8pt solid;padding:2pt}.t td{padding:2.5pt 2pt}.u td{font-style:italic;border-top:.5pt solid}h1{text-align:center;font-size:16pt;font-variant:small-caps}"
    return sheet_of(
        css,
        f"""<h1>Bon de commande n° {number}</h1>{''.join(out)}<p style="font-size:7.5pt;text-align:justify">Article 1 – Le Fournisseur reconnaît avoir pris connaissance des présentes conditions. Article 2 – Tout retard de livraison excédant 8 jours donne lieu à une pénalité de 0,5 % par jour, plafonnée à 10 %. Article 3 – Le règlement intervient à 45 jours fin de mois. Article 4 – Le transfert de propriété a lieu à la livraison. Article 5 – Tribunal de commerce de Lyon seul compétent.</p><p>Lu et approuvé, le Fournisseur : ....................</p>""",
    )


def fr_mairie(d: Deal) -> str:
    """Public buyer: engagement, budget line, amount before and after VAT per line."""
    items = d.take(2, 7, yours="#####")
    number = d.code("26ST###")
    net = d.sum(items)
    gross = sum((cents(i.amount * Decimal("1.2")) for i in items), Decimal(0))
    d.says(items, "sdqupa", number, total=gross, ship=d.ship.name)

    def n(v: Decimal) -> str:
        return d.n(v, 2, "fr")

    b = d.buyer
    css = "body{font:10pt 'DejaVu Sans Condensed'}.t{width:100%}.t th,.t td{border:.6pt solid;padding:3pt}.t th{text-align:center;font-weight:400;font-size:8.5pt}.e{border:.6pt solid;padding:3mm;margin:3mm 0}"
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td style="width:50%">RÉPUBLIQUE FRANÇAISE<br><b>{b.name}</b><br>{b.street}<br>{b.city}<br>Tél : {b.phone}<td>Le Maire<br>à<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</table>
<div class=e><b>BON DE COMMANDE</b> N° {number} &emsp; du {d.date(d.day, '%d/%m/%Y')}<br>Engagement : {d.code('E26#####')} &emsp; Imputation : 011 / 60632 / 020 &emsp; Code service : 0102<br>SIRET de facturation (Chorus Pro) : 213 805 400 00017</div><p>Adresse de livraison : <br>{d.ship.block()}</p>
<table class=t><tr><th>Quantité<th>Unité<th>Désignation<th>Réf.<th>Prix unitaire HT<th>Total HT<th>Taux TVA<th>Total TTC</tr>{rows(items, lambda i: f'<tr><td class=c>{d.n(i.quantity, None, "fr")}<td>{i.unit}<td>{i.text}<td>{i.yours}<td class=r>{n(i.price)} €<td class=r>{n(i.amount)} €<td class=c>20 %<td class=r>{n(cents(i.amount * Decimal("1.2")))} €')}
<tr><td colspan=5 class=r>TOTAUX<td class=r>{n(net)} €<td><td class=r><b>{n(gross)} €</b></table><p>Arrêté le présent bon de commande à la somme de {n(gross)} € TTC.</p><p class=r>Le Maire, par délégation,<br>l'Adjoint aux travaux</p>""",
    )


def fr_familles(d: Deal) -> str:
    """Group headings with a subtotal each, units before quantities, discount lines left out."""
    items = d.take(8, 16, ours="@###", discount=True)
    number = d.code("ECO######")
    names = ("ENTRETIEN", "TECHNIQUE", "DIVERS")
    for i in items:
        i.group = names[(i.at * 3 - 1) // (len(items) + 1) % 3]
    net = d.sum(items)
    d.says(items, "bdupqa", number, total=net, wanted=True)

    def n(v: Decimal) -> str:
        return d.n(v, 2, "fr")

    def row(i: Item) -> str:
        off = f"{i.discount}%" if i.discount else ""
        return f"<tr><td>{i.ours}<td>{i.text}<td>{i.unit}<td class=r>{n(i.price)}<td class=r>{off}<td class=r>{d.n(i.quantity, None, 'fr')}<td class=r>{n(i.amount)}"

    body = ""
    for name in names:
        part = [i for i in items if i.group == name]
        if part:
            body += f"<tr class=g><td colspan=7>{name}{rows(part, row)}"
            body += f"<tr class=s><td><td colspan=5>Sous-total {name.capitalize()}<td class=r>{n(d.sum(part))}"
    css = "body{font:9pt 'Liberation Sans'}.t{width:100%}.g td{background:#f3e9d8;font-weight:700;padding:3pt}.s td{border-top:.4pt solid;font-style:italic;padding-bottom:4pt}.t th{color:#7a5a1e;border-bottom:1pt solid #7a5a1e}.t td{padding:2pt 4pt}"
    b = d.buyer
    return sheet_of(
        css,
        f"""<div style="font:22pt 'Liberation Serif';color:#7a5a1e">{b.name}</div>{b.street} · {b.city} · {b.phone}<hr><table style="width:100%"><tr><td>Commande : <b>{number}</b><br>Passée le {d.date(d.day, '%d.%m.%y')}<br>À livrer le {d.date(d.wanted, '%d.%m.%y')} avant 11 h<br>Contact : économat<td>Fournisseur :<br>{d.seller.block()}</table><br>
<table class=t><tr><th>Code<th>Produit<th>Cond.<th class=r>Tarif €<th class=r>Rem.<th class=r>Qté<th class=r>Total €</tr>{body}<tr><td colspan=6><b>TOTAL COMMANDE HT</b><td class=r><b>{n(net)}</b></table>""",
    )


def it_lettera(d: Deal) -> str:
    """A building firm's letter, codes beneath the description, price for the unit in words."""
    items = d.take(3, 8, ours="ART####", yours="##/###")
    number = d.code("###/26")
    d.says(items, "bsdqupa", number, total=d.sum(items), ship=d.ship.name)
    css = (
        "body{font:10.5pt 'Liberation Serif'}.t{width:100%;margin:4mm 0}.t td{padding:1mm 2mm;border-top:.4pt solid #999}small{color:#333}"
    )
    b = d.buyer
    return sheet_of(
        css,
        f"""<div style="text-align:center"><b style="font-size:16pt">{b.name}</b><br>{b.street} – {b.city}<br>C.F. e P.IVA {b.vat[2:]}</div><hr><p style="margin-left:100mm">Spett.le Ditta<br>{d.seller.block()}</p><p>{b.city.split()[1]}, lì {d.date(d.day, '%e %B %Y')}</p><p><b>Oggetto: ordine n. {number}</b></p><p>Con la presente Vi confermiamo l'ordine del seguente materiale, da consegnare presso:<br>{d.ship.block()}</p>
<table class=t><tr><td><b>Materiale</b><td><b>Quantità</b><td class=r><b>Prezzo</b><td class=r><b>Totale</b></tr>{rows(items, lambda i: f'<tr><td>{i.text}<br><small>cod. ns. {i.ours} – cod. vs. {i.yours}</small><td>{i.unit} {d.n(i.quantity, None)}<td class=r>€ {d.n(i.price)}<td class=r>€ {d.n(i.amount)}')}<tr><td colspan=3><b>Totale imponibile</b><td class=r><b>€ {d.n(d.sum(items))}</b></table>
<p>Pagamento: bonifico 60 gg. Consegna: franco cantiere, tassativa. CIG {d.code('Z@#######')} – CUP {d.code('B##@########')}</p><p class=r>Distinti saluti<br><i>L'Amministratore</i></p>""",
    )


def es_pedido(d: Deal) -> str:
    """Reference, concept, quantity, price, discount, amount; tax and equivalence surcharge at the foot."""
    items = d.take(4, 10, yours="######", discount=True)
    number = d.code("PC26/####")
    net = d.sum(items)
    tax = cents(net * Decimal("0.21"))
    d.says(items, "sdqpa", number, total=net + tax, wanted=True)
    css = "body{font:9pt 'DejaVu Sans'}.t{width:100%;border:1pt solid #2a5db0}.t th{background:#2a5db0;color:#fff;padding:3pt;font-size:8pt}.t td{padding:3pt;border-right:.4pt solid #2a5db0}.f td,.f th{border:.6pt solid #2a5db0;padding:3pt 8pt;font-size:8pt;text-align:center}"
    b = d.buyer
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><div><b style="color:#2a5db0;font-size:14pt">{b.name}</b><br>{b.street}<br>{b.city}<br>CIF {b.vat[2:]} · Tel. {b.phone}</div><div style="border:1pt solid #2a5db0;padding:3mm;width:80mm"><small>PROVEEDOR</small><br>{d.seller.block()}</div></div><h2 style="color:#2a5db0">PEDIDO DE COMPRA</h2><p>Nº pedido: <b>{number}</b> &emsp; Fecha: {d.date(d.day, '%d/%m/%Y')} &emsp; Fecha entrega: {d.date(d.wanted, '%d/%m/%Y')} &emsp; Portes: pagados</p>
<table class=t><tr><th>Referencia<th>Concepto<th class=r>Cantidad<th class=r>Precio<th class=r>% Dto.<th class=r>Importe</tr>{rows(items, lambda i: f'<tr><td>{i.yours}<td>{i.text}<br>{i.more}<td class=r>{d.n(i.quantity, 2)}<td class=r>{d.n(i.price)}<td class=r>{d.n(i.discount) if i.discount else ""}<td class=r>{d.n(i.amount)}')}</table><br>
<table class=f style="width:100%"><tr><th>Base imponible<th>% IVA<th>Cuota IVA<th>% R.E.<th>Cuota R.E.<th>TOTAL EUR</tr><tr><td>{d.n(net)}<td>21,00<td>{d.n(tax)}<td>0,00<td>0,00<td><b>{d.n(net + tax)}</b></table><p style="font-size:7pt">En cumplimiento del RGPD le informamos de que sus datos serán tratados por {b.name} con la finalidad de gestionar la relación comercial.</p>""",
    )


def es_hospital(d: Deal) -> str:
    """No prices; quantity and unit in one cell, rows of two text lines centred upon each other."""
    items = d.take(4, 12, ours="C######", yours="@####")
    number = d.code("########")
    d.says(items, "bsdqu", number, currency=None, ship=d.ship.name, wanted=True)
    css = "body{font:9.5pt 'Liberation Sans'}.t{width:100%}.t td,.t th{border-bottom:.5pt solid #393;padding:3pt;vertical-align:middle}.t th{color:#393}"
    b = d.buyer
    return sheet_of(
        css,
        f"""<div style="border-left:5pt solid #393;padding-left:4mm"><b style="font-size:15pt">{b.name}</b><br>Servicio de Compras y Suministros<br>{b.street}, {b.city}</div><h3>ORDEN DE COMPRA {number}</h3><table style="width:100%"><tr><td>Proveedor: {d.seller.name}<br>{d.seller.street}<br>{d.seller.city}<td>Lugar de entrega: {d.ship.name}<br>{d.ship.street}<br>{d.ship.city}<td>Fecha pedido: {d.date(d.day, '%d-%m-%Y')}<br>Fecha límite entrega: {d.date(d.wanted, '%d-%m-%Y')}<br>Expediente: {d.code('EXP/##/2025')}</table><br>
<table class=t><tr><th>Pos.<th>Cód. hospital<th>Solicitado<th>Artículo<th>Ref. proveedor<th>Centro coste</tr>{rows(items, lambda i: f'<tr><td>{i.at}<td>{i.ours}<td class=r>{d.n(i.quantity, None)} {i.unit}<td>{i.text}<br>{i.more}<td>{i.yours}<td>{d.code("3##")}')}</table><p>Total de líneas: {len(items)}</p><p>Adjunte albarán valorado y haga constar el número de orden.</p>""",
    )


def nl_bouw(d: Deal) -> str:
    """Bold description above, numbers on the line beneath, a comment after some lines."""
    items = d.take(3, 9, ours="N#####")
    number = d.code("IO-####")
    d.says(items, "bdqupa", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    css = "body{font:9.5pt 'Liberation Sans'}.t{width:100%}.t td{padding:1pt 4pt}.t th{border-bottom:1pt solid;padding:2pt 4pt;font-size:8pt}.n td{padding-bottom:5pt;border-bottom:.3pt solid #aaa}"
    b = d.buyer

    def row(i: Item) -> str:
        comment = "<tr><td><td colspan=5><i>let op: afleveren met kooiaap, niet stapelen</i>" if i.at % 3 == 2 else ""
        return f"<tr><td colspan=6><b>{i.text}</b> – {i.more}<tr class=n><td>{i.at}<td>{i.ours}<td class=r>{d.n(i.quantity, None)}<td>{i.unit}<td class=r>{d.n(i.price)}<td class=r>{d.n(i.amount)}{comment}"

    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:13pt">{b.name}</b><br>{b.street}, {b.city}<br>tel. {b.phone}<td>Aan:<br>{d.seller.block()}</table><p>INKOOPORDER <b>{number}</b><br>Besteldatum: {d.date(d.day, '%e %B %Y')}<br>Gewenste leverdatum: {d.date(d.wanted, '%e %B %Y')}<br>Project: {d.code('26.0##')} / Uitvoerder: J. Wolters</p><p>Afleveradres: {d.ship.name}, {d.ship.street}, {d.ship.city}</p><table class=t><tr><th>Nr<th>Artikel<th class=r>Hoeveelheid<th>Eenh.<th class=r>Prijs p/e<th class=r>Totaal</tr>{rows(items, row)}<tr><td colspan=5><b>Totaal exclusief BTW, EUR</b><td class=r><b>{d.n(d.sum(items))}</b></table><p style="font-size:7.5pt">BTW verlegd. Facturen naar {b.name}, postbus 112, onder vermelding van projectnummer.</p>""",
    )


def da_rekvisition(d: Deal) -> str:
    """A short requisition with large print and a price per hundred in words."""
    items = d.take(2, 5, yours="#######", per=True)
    number = d.code("R-#####")
    d.says(items, "sdqupka", number, total=d.sum(items), currency="DKK", wanted=True)
    css = "body{font:11pt 'Liberation Sans'}.t{width:100%}.t th{text-align:left;border-bottom:1pt solid}.t td{padding:2mm 1mm}"
    b = d.buyer
    return sheet_of(
        css,
        f"""<b style="font-size:16pt">Rekvisition</b><br><br><table style="width:100%"><tr><td>{b.block()}<br>Tlf. {b.phone}<br>CVR {b.vat[2:]}<td>Leverandør:<br>{d.seller.block()}</table><p>Rekvisitionsnr.: {number}<br>Dato: {d.date(d.day, '%e. %B %Y')}<br>Leveres senest: {d.date(d.wanted, '%e. %B %Y')}</p><table class=t><tr><th>Antal<th>Varenr.<th>Tekst<th class=r>Pris<th class=r>Beløb</tr>{rows(items, lambda i: f'<tr><td>{d.n(i.quantity, None)} {i.unit}<td>{i.yours}<td>{i.text}<td class=r>{d.n(i.price)}{f" pr. {i.per}" if i.per > 1 else ""}<td class=r>{d.n(i.amount)}')}</table><p class=r>I alt ekskl. moms DKK <b>{d.n(d.sum(items))}</b></p><p>Venlig hilsen<br>Værkfører Bent Kjær</p>""",
    )


def pt_encomenda(d: Deal) -> str:
    """Unit price and quantity swapped, discount column, VAT column, thousands by a blank."""
    items = d.take(3, 9, ours="@@###", discount=True)
    number = d.code("ENC 2026/###")
    net = d.sum(items)
    tax = cents(net * Decimal("0.23"))
    d.says(items, "bdpqua", number, total=net + tax, ship=d.ship.name)

    def n(v: Decimal) -> str:
        return d.n(v, 2, "fr")

    b = d.buyer
    css = "body{font:9pt 'Liberation Sans'}.t{width:100%}.t th{border-bottom:2pt double;border-top:.5pt solid;padding:2pt;font-size:8pt}.t td{padding:2pt}"
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><div><b>{b.name}</b><br>{b.street}<br>{b.city}<br>NIF {b.vat[2:]}</div><div>Exmo.(s) Sr.(s)<br>{d.seller.block()}</div></div><br><table style="width:100%;font-size:8.5pt"><tr><td>Encomenda a fornecedor<br><b>{number}</b><td>Data<br>{d.date(d.day, '%d/%m/%Y')}<td>Local de descarga<br>{d.ship.block()}<td>Cond. pagamento<br>60 dias</table><br>
<table class=t><tr><th>Artigo<th>Descrição<th class=r>Pr. unitário<th class=r>Qtd.<th>Un.<th class=r>Desc.%<th class=r>Valor<th class=r>IVA</tr>{rows(items, lambda i: f'<tr><td>{i.ours}<td>{i.text}<td class=r>{n(i.price)}<td class=r>{n(i.quantity)}<td>{i.unit}<td class=r>{n(i.discount)}<td class=r>{n(i.amount)}<td class=r>23')}</table><p class=r>Total ilíquido {n(net)}<br>IVA 23% {n(tax)}<br><b>Total EUR {n(net + tax)}</b></p><small>Processado por programa certificado n.º 0412/AT</small>""",
    )


LAYOUTS = [
    (f, 2)
    for f in (
        de_brief, de_karten, de_tabellenblatt, de_austria_text, en_terms, en_us_boxes, en_remarks, en_schedule, fr_juridique, fr_mairie, fr_familles,
        it_lettera, es_pedido, es_hospital, nl_bouw, da_rekvisition, pt_encomenda,
    )
]  # fmt: skip
