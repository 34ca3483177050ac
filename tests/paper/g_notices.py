"""Set g: papers that are no orders, though they look like some."""

from tests.paper.g_print import Deal, box, facts, figures, grid, named, row, sheet_of, strips, tax

n, en = figures("de"), figures("en")
CSS = """body{font:9.6pt 'Liberation Sans'}.g{display:grid;grid-template-columns:1fr 1fr;gap:6mm;margin:6mm 0}.p td{padding:.4mm 5mm .4mm 0}.q td{padding-right:8mm}.cap td{font-size:7.5pt;color:#555}.t{width:100%;margin:5mm 0}.t th{border-bottom:.8pt solid;padding:1mm}.t td{padding:1mm;border-bottom:.3pt solid #ccc}.e td{font-weight:bold}"""


def de_liefererinnerung(d: Deal) -> str:
    """A buyer urges goods that it ordered before: open items with their old order numbers and dates."""
    d.settle(named("Pflugmacher", d))
    items = d.take(3, 6, yours="######")
    d.says([], "", None, kind="reminder", currency=None, total=None)
    b = d.buyer
    body = (
        row(
            f"{d.code('BE26-####')}|{i.yours}|{i.text}|>{n(i.quantity, None)} {i.unit}|>{n(max(1, i.quantity // 2), None)}|{d.date(d.day.replace(day=3))}"
        )
        for i in items
    )
    return sheet_of(
        CSS,
        f"""<div class=g><div>{d.seller.block()}</div><div class=r><b>{b.name}</b><br>{b.street}<br>{b.city}<br>{b.phone}</div></div><p>Teterow, {d.date(d.day)}</p><h3>1. Liefererinnerung</h3><p>Folgende Positionen unserer Bestellungen sind bei uns noch nicht oder nicht vollständig eingegangen. Bitte teilen Sie uns bis übermorgen den verbindlichen Liefertermin mit. Dies ist keine neue Bestellung.</p>{grid("Bestellung|Artikel|Bezeichnung|>Bestellt|>Offen|Fällig war", body)}<p>Kruse, Einkauf</p>""",
    )


def en_enquiry(d: Deal) -> str:
    """A request for quotation with empty price columns and a reply date."""
    d.settle(named("Northmoor", d))
    items = d.take(3, 7)
    d.says([], "", None, kind="quote_request", currency=None)
    b = d.buyer
    body = (row(f"{i.at}|{i.text}<br><small>{i.more}</small>|>{en(i.quantity, None)}|{i.unit}|>............|>............") for i in items)
    return sheet_of(
        CSS,
        f"""<h1>Request for Quotation</h1><div class=g>{box("To", *d.seller.lines)}{facts("RFQ No.|" + d.code("RFQ-26-###"), f"Date|{d.date(d.day, '%d/%m/%Y')}", f"Reply by|{d.date(d.wanted, '%d/%m/%Y')}", "Buyer|Gail Hesketh")}</div><p>Please quote your best price and delivery for the following, delivered to {d.ship.block(", ")}.</p>{grid("No|Description|>Qty|UOM|>Unit price £|>Lead time", body)}<p>This enquiry does not commit {b.name}, {b.street}, {b.city} to purchase.</p>""",
    )


def fr_accuse(d: Deal) -> str:
    """A supplier's acknowledgement of an order that lists the items, prices and delivery weeks."""
    d.settle(named("Peyrolles", d))
    items = d.take(3, 7, yours="######")
    net = d.sum(items)
    d.says([], "", None, kind="order_confirmation", total=net + tax(net, 20))
    s, b = d.seller, d.buyer
    body = (
        row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}|S{d.wanted.isocalendar()[1]}") for i in items
    )
    foot = row(f"|Total HT||||>{n(net)}|", "e") + row(f"|Total TTC (TVA 20 %)||||>{n(net + tax(net, 20))}|", "e")
    return sheet_of(
        CSS,
        f"""<b style="font-size:14pt">{s.name}</b><br>{s.street}, {s.city}<div class=g><div></div><div>{b.block()}</div></div><h2>Accusé de réception de commande n° {d.code("AR######")}</h2>{strips(f"Date|{d.date(d.day, '%d/%m/%Y')}", "V/ commande|" + d.code("CF##26#"), "Code client|" + d.code("C####"))}<p>Nous vous remercions de votre commande que nous avons enregistrée comme suit :</p>{grid("Réf.|Désignation|>Qté|U|>P.U. HT|>Montant HT|Semaine", body, foot=foot)}<p>Sans remarque de votre part sous 48 h, cette confirmation vaut accord.</p>""",
    )


def nl_pakbon(d: Deal) -> str:
    """A supplier's packing note with ordered and delivered quantities."""
    d.settle(named("Orgelbouw", d))
    items = d.take(3, 6, yours="##-###")
    d.says([], "", None, kind="delivery_note", currency=None, buyer=False)
    s = d.seller
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|>{n(i.quantity, None)}|{i.unit}|>0") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=r><b>{s.name}</b><br>{s.street}<br>{s.city}</div><h1>Pakbon</h1><div class=g>{box("Afleveradres", *d.ship.lines)}{facts("Pakbonnummer|" + d.code("PB26####"), f"Datum|{d.date(d.day, '%d-%m-%Y')}", "Uw order|" + d.code("26600###"), "Colli|3", "Gewicht|48,5 kg")}</div>{grid("Artikel|Omschrijving|>Besteld|>Geleverd|Eenh.|>Nog te leveren", body)}<p>Voor ontvangst getekend: ______________________</p>""",
    )


def es_factura(d: Deal) -> str:
    """A supplier's invoice that names the customer's order."""
    d.settle(named("Canteras", d))
    items = d.take(3, 6, yours="@@####")
    net = d.sum(items)
    d.says([], "", None, kind="invoice", total=net + tax(net, 21))
    s, b = d.seller, d.buyer
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    foot = (
        row(f"|Base imponible|||>{n(net)}")
        + row(f"|IVA 21 %|||>{n(tax(net, 21))}")
        + row(f"|TOTAL FACTURA|||>{n(net + tax(net, 21))} €", "e")
    )
    return sheet_of(
        CSS,
        f"""<div class=g><div><b>{s.name}</b><br>{s.street}<br>{s.city}<br>NIF {s.vat[2:]}</div><div>Cliente<br>{b.block()}<br>NIF {b.vat[2:]}</div></div><h2>FACTURA {d.code("F26/#####")}</h2>{strips(f"Fecha|{d.date(d.day, '%d/%m/%Y')}", f"Vencimiento|{d.date(d.wanted, '%d/%m/%Y')}", "Su pedido|" + d.code("26/000###"), "Albarán|" + d.code("A#####"))}{grid("Artículo|Descripción|>Cantidad|>Precio|>Importe", body, foot=foot)}<p>Domiciliación bancaria ES12 2080 5555 0130 4000 1187</p>""",
    )


def it_listino(d: Deal) -> str:
    """A supplier's price list with minimum quantities."""
    d.settle(named("Tessitura", d))
    items = d.take(8, 12, yours="@@-####")
    d.says([], "", None, kind="other", currency="EUR", total=None, buyer=False, dated=False)
    s = d.seller
    body = (row(f"{i.yours}|{i.text}|{i.more}|={i.unit}|>{n(i.price)}|>{d.rng.choice((1, 5, 10))}") for i in items)
    return sheet_of(
        CSS,
        f"""<div class=c><b style="font-size:14pt">{s.name}</b><br>{s.street} – {s.city} – {s.phone}</div><h2>Listino prezzi n. {d.code("#")}/2026</h2><p>In vigore dal {d.date(d.day, "%d/%m/%Y")}. Prezzi in euro, IVA esclusa, franco partenza. Sostituisce ogni listino precedente.</p>{grid("Codice|Articolo|Caratteristiche|=U.M.|>Prezzo|>Ordine minimo", body)}""",
    )


LAYOUTS = [(de_liefererinnerung, 1), (en_enquiry, 1), (fr_accuse, 1), (nl_pakbon, 1), (es_factura, 1), (it_listino, 1)]
