"""Set c: French, Spanish and Italian orders."""

from tests.paper.c_print import grid, line, pairs, summed, tax
from tests.paper.deal import Deal, Item, cents, sheet_of


def fr_cegid(d: Deal) -> str:
    """Cegid: unit price, discount and amount net of tax, the tax table at the foot."""
    d.buys_in("France")
    items, number = d.take(4, 14, yours="@@#####", discount=True), d.code("CF0000####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 20), wanted=True, ship=d.ship.name)
    b = d.buyer

    def n(v: object) -> str:
        return d.n(v, 2, "fr")  # type: ignore[arg-type]

    def item(i: Item) -> str:
        return line(
            i.yours,
            i.text,
            f">{n(i.quantity)}",
            i.unit,
            f">{n(i.price)}",
            f">{n(i.discount) if i.discount else ''}",
            f">{n(i.amount)}",
            "=5",
        )

    css = """body{font:9pt 'Liberation Sans'}.h{display:flex;justify-content:space-between}.ti{border:1pt solid #274;border-radius:3mm;padding:3mm 6mm;font-size:13pt;color:#274}.p td{padding:.5mm 3mm}.t{width:100%;margin-top:5mm;border:.6pt solid #274}.t th{background:#274;color:#fff;padding:1.4mm}.t td{padding:1.1mm;border-left:.4pt solid #9b9}
    .v th,.v td{border:.5pt solid #274;padding:1mm 4mm}.v{margin:5mm 0 0 auto}.ft{font-size:7pt;text-align:center;margin-top:12mm;color:#444}"""
    facts = pairs(
        ("Date", d.date(d.day, "%d/%m/%Y")),
        ("Votre n° fournisseur", d.code("F0####")),
        ("Livraison prévue le", d.date(d.wanted, "%d/%m/%Y")),
        ("Suivi par", "Mme Lefebvre"),
        after=" :",
    )
    return sheet_of(
        css,
        f"""<div class=h><div><b>{b.name}</b><br>{b.street}<br>{b.city}<br>Tél. {b.phone}</div><div class=ti>Commande fournisseur<br>N° {number}</div></div><br><div class=h>{facts}<div>{d.seller.block()}</div></div><p><b>Adresse de livraison :</b> {d.ship.block(", ")}</p>
        {grid("Référence|Désignation|>Qté|Unité|>P.U. HT|>% Rem.|>Montant HT|=TVA", map(item, items))}
        <table class=v><tr><th>Total HT<th>Taux TVA<th>Montant TVA<th>Total TTC (EUR)</tr>{line(">" + n(net), ">20,00", ">" + n(tax(net, 20)), "><b>" + n(net + tax(net, 20)) + "</b>")}</table><p>Règlement : virement 45 jours fin de mois</p>
        <div class=ft>{b.name} - {b.street} {b.city} - SIRET {d.code("### ### ### 000##")} - N° TVA {b.vat}</div>""",
    )


def fr_divalto(d: Deal) -> str:
    """Divalto: both parties' references, a date and a price basis in each line."""
    items, number = d.take(5, 15, ours="@@######", yours="######", per=True, spread=True, short=True), d.code("######")
    d.says(items, "bsdqupkat", number, total=d.sum(items))
    b = d.buyer

    def item(i: Item) -> str:
        return line(
            f"{i.at * 10}",
            i.ours,
            i.yours,
            i.text,
            d.date(i.date, "%d/%m/%y"),
            f">{d.n(i.quantity, None, 'thin')}",
            i.unit,
            f">{d.n(i.price, 2, 'thin')}",
            f">{i.per}",
            f">{d.n(i.amount, 2, 'thin')}",
        )

    css = """body{font:8.4pt 'DejaVu Sans Condensed'}.h{display:grid;grid-template-columns:1fr 1fr;gap:8mm;margin-bottom:5mm}.h>div{border-left:2pt solid #c60;padding-left:3mm}.t{width:100%}.t th{border-bottom:1pt solid #c60;padding:1mm;font-size:7.6pt}.t td{padding:1.3mm 1mm}.t tbody tr:nth-child(even){background:#faf3ec}.g{text-align:right;margin-top:4mm;font-size:11pt}"""
    return sheet_of(
        css,
        f"""<div class=h><div><b>{b.name}</b><br>{b.street}<br>{b.city} - {b.country}<br>Tél : {b.phone}<br>N° intracom. : {b.vat or "néant"}</div><div>Fournisseur<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div></div><b style="font-size:13pt">COMMANDE D'ACHAT {number}</b> du {d.date(d.day, "%d/%m/%Y")}<br>Référence à rappeler impérativement sur tous vos documents.<br><br>
        {grid("Lig.|Notre réf.|Votre réf.|Désignation|Délai|>Quantité|U|>Prix unitaire|>Par|>Montant", map(item, items))}<div class=g>Montant total HT : <b>{d.n(d.sum(items), 2, "thin")} €</b></div><p>Port : franco &nbsp; Paiement : 60 jours date de facture &nbsp; Incoterm : DAP</p>""",
    )


def fr_gencod(d: Deal) -> str:
    """A small firm's order: EAN under the description, quantity and price, no tax."""
    items, number = d.take(2, 8, yours="#####"), d.code("BC-2026-###")
    d.says(items, "sgdqpa", number, total=d.sum(items), wanted=True)
    b = d.buyer
    css = """body{font:10pt 'Liberation Serif'}h1{text-align:center;font-size:18pt;letter-spacing:2pt}.h{display:flex;justify-content:space-between}.t{width:100%;margin:5mm 0}.t th{border-top:1pt solid;border-bottom:1pt solid;padding:1.5mm}.t td{padding:1.5mm;border-bottom:.3pt dotted #777}small{font-size:8pt}"""
    body = (
        line(
            i.yours,
            f"{i.text}<br><small>Gencod {i.gtin}</small>",
            f">{d.n(i.quantity, None, 'fr')}",
            f">{d.n(i.price, 2, 'fr')} €",
            f">{d.n(i.amount, 2, 'fr')} €",
        )
        for i in items
    )
    foot = summed("Total HT", f"{d.n(d.sum(items), 2, 'fr')} €", 4)
    return sheet_of(
        css,
        f"""<div class=h><div><b>{b.name}</b><br>{b.street}<br>{b.city}<br>{b.phone}</div><div>À l'attention de<br>{d.seller.block()}</div></div><h1>BON DE COMMANDE</h1>Numéro : <b>{number}</b><br>Date : {d.date(d.day, "%e %B %Y")}<br>À livrer pour le : {d.date(d.wanted, "%e %B %Y")}
        {grid("Réf.|Article|>Quantité|>Prix unit. HT|>Total HT", body, foot=foot)}<p>Bon pour accord, le responsable des achats</p>""",
    )


def es_a3(d: Deal) -> str:
    """a3ERP: a tidy supplier order with discount, taxable base and VAT."""
    items, number = d.take(3, 13, yours="######", discount=True), d.code("26/000###")
    net = d.sum(items)
    d.says(items, "sdqpa", number, total=net + tax(net, 21), wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9pt 'Liberation Sans'}.h{display:grid;grid-template-columns:1fr 1fr;gap:6mm}.h div{background:#f1f1f1;padding:3mm}h1{font-size:15pt;color:#a11}.d{width:100%;margin:4mm 0}.d th{font-size:7.5pt;color:#a11}.t{width:100%}.t th{border-bottom:1.2pt solid #a11;padding:1mm}.t td{padding:1.2mm 1mm}.v{width:100%;margin-top:8mm;border-top:1.2pt solid #a11}.v th{padding:1mm;color:#a11}.v td{padding:1mm}"""
    body = (
        line(
            i.yours, i.text, f">{d.n(i.quantity)}", f">{d.n(i.price, 3)}", f">{d.n(i.discount) if i.discount else ''}", f">{d.n(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<h1>PEDIDO DE COMPRA</h1><div class=h><div><b>{b.name}</b><br>{b.street}<br>{b.city}<br>NIF: {b.vat[2:]}<br>Tel.: {b.phone}</div><div>Proveedor:<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div></div>
        <table class=d><tr><th>Nº pedido<th>Fecha<th>Fecha entrega<th>Cód. proveedor<th>Forma de pago</tr><tr><td>{number}<td>{d.date(d.day, "%d/%m/%Y")}<td>{d.date(d.wanted, "%d/%m/%Y")}<td>{d.code("400####")}<td>Transferencia 60 días</tr></table>Dirección de entrega: {d.ship.block(" - ")}<br><br>
        {grid("Artículo|Descripción|>Cantidad|>Precio|>% Dto.|>Importe", body)}<table class=v><tr><th class=r>Base imponible<th class=r>% IVA<th class=r>Cuota IVA<th class=r>Total pedido</tr>{line(">" + d.n(net), ">21,00", ">" + d.n(tax(net, 21)), "><b>" + d.n(net + tax(net, 21)) + " €</b>")}</table>""",
    )


def es_odoo(d: Deal) -> str:
    """Odoo: code in brackets before the description, quantity with unit, the date in each line."""
    items, number = d.take(3, 10, yours="@@@###", spread=True), d.code("P000##")
    net = d.sum(items)
    d.says(items, "sdqupat", number, total=net + tax(net, 21))
    b = d.buyer
    css = """body{font:10pt 'DejaVu Sans';color:#333}.h{display:flex;justify-content:space-between;margin:8mm 0}h2{color:#5b3a57;font-weight:normal;font-size:18pt}.i{display:flex;gap:16mm;margin-bottom:5mm}.t{width:100%}.t th{border-bottom:1.4pt solid #333;padding:2mm 1mm;font-size:9pt}.t td{padding:2mm 1mm;border-bottom:.4pt solid #ddd;font-size:9pt}.s{margin:5mm 0 0 auto;width:70mm}.s td{padding:1.5mm;border-top:.4pt solid #ccc}"""
    body = (
        line(
            f"[{i.yours}] {i.text}",
            "IVA 21%",
            f"{d.date(i.date, '%d/%m/%Y')} 00:00:00",
            f">{d.n(i.quantity)} {i.unit}",
            f">{d.n(i.price)}",
            f">{d.n(i.amount)} €",
        )
        for i in items
    )
    sums = pairs(
        ("Importe base", f">{d.n(net)} €"),
        ("IVA 21%", f">{d.n(tax(net, 21))} €"),
        ("<b>Total</b>", f"><b>{d.n(net + tax(net, 21))} €</b>"),
        kind="s",
    )
    return sheet_of(
        css,
        f"""<b>{b.name}</b><br>{b.street}<br>{b.city}<br>{b.country}<div class=h><div>Dirección de envío:<br>{b.block()}</div><div>{d.seller.block()}<br>{d.seller.country}<br>NIF: {d.seller.vat}</div></div><h2>Pedido de compra n.º {number}</h2><div class=i><div><b>Comprador/a:</b><br>Lucía Arrieta</div><div><b>Fecha de pedido:</b><br>{d.date(d.day, "%d/%m/%Y")}</div></div>
        {grid("Descripción|Impuestos|Fecha pedida|>Cant.|>Precio unitario|>Importe", body)}{sums}<p style="text-align:center;font-size:8pt;margin-top:20mm">{b.phone} | NIF: {b.vat}</p>""",
    )


def it_zucchetti(d: Deal) -> str:
    """Zucchetti Ad Hoc: a gestionale's order with discount, VAT code and the date of each line."""
    items, number = d.take(5, 15, ours="@@@.####", discount=True, spread=True), d.code("###/OF")
    net = d.sum(items)
    d.says(items, "bduqpat", number, total=net + tax(net, 22), ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        off = f"-{d.n(i.discount, None)}%" if i.discount else ""
        return line(
            i.ours,
            i.text,
            f"={i.unit}",
            f">{d.n(i.quantity, 3)}",
            f">{d.n(i.price, 4)}",
            f"={off}",
            f">{d.n(i.amount)}",
            "=22",
            d.date(i.date, "%d-%m-%Y"),
        )

    css = """body{font:8.5pt 'Liberation Sans'}.k{display:grid;grid-template-columns:55% 45%}.k div{border:.5pt solid #333;padding:1.5mm;min-height:17mm}.k small{display:block;font-size:6.5pt;color:#225}.t{width:100%;margin-top:3mm;border:.5pt solid #333}.t th{border:.5pt solid #333;font-size:7pt;padding:.8mm;color:#225}.t td{border-left:.5pt solid #333;padding:1mm}.v{width:100%}.v td{border:.5pt solid #333;padding:1mm;width:25%}.v small{display:block;font-size:6.5pt;color:#225}"""
    return sheet_of(
        css,
        f"""<div class=k><div><b>{b.name}</b><br>{b.street}<br>{b.city}<br>P.IVA {b.vat} &nbsp; Tel. {b.phone}</div><div><small>Spett.le</small>{d.seller.block()}</div><div><small>Documento</small><b>ORDINE A FORNITORE</b><br><small>Numero e data</small>{number} del {d.date(d.day, "%d-%m-%Y")}</div><div><small>Destinazione merce</small>{d.ship.block()}</div><div><small>Condizioni di pagamento</small>Ricevuta bancaria 60 gg F.M.</div><div><small>Porto</small>Franco</div></div>
        {grid("Codice articolo|Descrizione|=U.M.|>Quantità|>Prezzo unitario|=Sconti|>Importo|=IVA|Consegna", map(item, items))}
        <table class=v><tr><td class=r><small>Totale merce</small>{d.n(net)}<td class=r><small>Imponibile</small>{d.n(net)}<td class=r><small>Imposta</small>{d.n(tax(net, 22))}<td class=r><small>Totale ordine EUR</small><b>{d.n(net + tax(net, 22))}</b></tr></table><p>Si prega di inviare conferma d'ordine via e-mail entro 48 ore.</p>""",
    )


def it_teamsystem(d: Deal) -> str:
    """TeamSystem: two rows an item with the supplier's code below, sums carried over pages."""
    items, number = d.take(16, 27, ours="######", yours="@####"), d.code("####")
    d.says(items, "bsdqupa", number, total=d.sum(items), wanted=True)
    b = d.buyer
    css = """body{font:9pt 'Liberation Mono'}section{break-after:page}section:last-child{break-after:auto}.t{width:100%;margin-top:3mm}.t th{border-top:.6pt dashed;border-bottom:.6pt dashed;padding:1mm}.t td{padding:0 1mm}.x td{padding-top:1.4mm}.u td{padding-top:2mm;font-weight:bold}"""
    done, sheets, parts = cents(d.sum([])), [], list(d.pages(items, 11, 14))
    for at, part in enumerate(parts, 1):
        body = [f"<tr class=u><td colspan=6 class=r>RIPORTO<td class=r>{d.n(done)}</tr>"] * (at > 1)
        body += [
            line(f"{i.at}", i.ours, i.text, f"={i.unit}", f">{d.n(i.quantity)}", f">{d.n(i.price)}", f">{d.n(i.amount)}", kind="x")
            + f"<tr><td><td><td colspan=5>Vs. codice {i.yours}</tr>"
            for i in part
        ]
        done += d.sum(part)
        word = "TOTALE IMPONIBILE EURO" if at == len(parts) else "A RIPORTARE"
        head = (
            f"Spett.le {d.seller.block()}<br><br>Consegna richiesta: {d.date(d.wanted, '%d/%m/%Y')}<br>Pagamento: bonifico 30 gg d.f."
            if at == 1
            else ""
        )
        table = grid(
            "Riga|Codice|Descrizione|=UM|>Q.tà|>Prezzo|>Totale",
            body,
            foot=f"<tr class=u><td colspan=6 class=r>{word}<td class=r>{d.n(done)}</tr>",
        )
        sheets.append(
            f"<section><b>{b.name}</b> - {b.street} - {b.city}<br>Partita IVA {b.vat}<br><br>ORDINE FORNITORE N. {number} DEL {d.date(d.day, '%d/%m/%Y')} &nbsp; Pag. {at}<br><br>{head}{table}</section>"
        )
    return sheet_of(css, "".join(sheets))


LAYOUTS = [(f, 2) for f in (fr_cegid, fr_divalto, fr_gencod, es_a3, es_odoo, it_zucchetti, it_teamsystem)]
