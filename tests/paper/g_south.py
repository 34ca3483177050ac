"""Set g: orders from Spain and Italy."""

from tests.paper.g_print import Deal, box, facts, figures, grid, lines, named, row, sheet_of, strips, tax

n = it = figures("de")


def es_cantera(d: Deal) -> str:
    """A quarry's order from a management program: series and number apart, supplier's box at the right, discount and net price, taxes in a strip."""
    d.settle(named("Canteras", d))
    items, number = d.take(3, 8, yours="@@####", discount=True), d.code("26/000###")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 21), wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.2pt 'Liberation Sans'}.g{display:grid;grid-template-columns:1fr 84mm;gap:8mm}.b{border:.6pt solid #8a6d3b;padding:3mm}.w{width:100%;margin:5mm 0}.w td{border:.6pt solid #8a6d3b;padding:1mm 2mm}.cap td{background:#f4ecd8;font-size:7.5pt}.t{width:100%}.t th{background:#f4ecd8;border:.6pt solid #8a6d3b;padding:1mm}.t td{border-left:.6pt solid #8a6d3b;border-right:.6pt solid #8a6d3b;padding:1mm}.t tbody{border-bottom:.6pt solid #8a6d3b}"""
    body = (
        row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.discount) if i.discount else ''}|>{n(i.amount)}")
        for i in items
    )
    strip = strips(
        f"Serie / Pedido|<b>{number}</b>",
        f"Fecha|{d.date(d.day, '%d/%m/%Y')}",
        f"F. entrega|{d.date(d.wanted, '%d/%m/%Y')}",
        "Proveedor|" + d.code("4000###"),
        "Forma de pago|Confirming 60 días",
        kind="w",
    )
    sums = strips(
        f"Base imponible|>{n(net)}",
        "% IVA|>21,00",
        f"Cuota IVA|>{n(tax(net, 21))}",
        f"TOTAL PEDIDO|><b>{n(net + tax(net, 21))} €</b>",
        kind="w",
    )
    return sheet_of(
        css,
        f"""<div class=g><div><b style="font-size:14pt;color:#8a6d3b">{b.name}</b><br>{b.street}<br>{b.city}<br>CIF {b.vat[2:]} – Tel. {b.phone}<br><br><b>PEDIDO A PROVEEDOR</b></div>{box("Sres.", *d.seller.lines)}</div>{strip}{grid("Código|Descripción|>Unidades|Ud.|>Precio|>% Dto.|>Importe", body)}{sums}<p><b>Lugar de entrega:</b> {d.ship.block(", ")}. Báscula abierta de 7:00 a 14:00.</p>""",
    )


def es_lavanderia(d: Deal) -> str:
    """A hotel's purchase request turned order: departments as a column, a date per line, no prices, hotel named by a coloured band only."""
    d.settle(named("Bahía Esmeralda", d))
    items, number = d.take(4, 9, yours="######", spread=True), d.code("PC-#####")
    d.says(items, "qudst", number, currency=None, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.4pt 'DejaVu Sans Condensed'}.h{background:#0e6e6e;color:#fff;padding:5mm;text-align:center;font-size:13pt;letter-spacing:1pt}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:5mm;margin:5mm 0}.t{width:100%}.t th{border-bottom:1.2pt solid #0e6e6e;padding:1mm}.t td{padding:1.2mm 1mm;border-bottom:.3pt solid #9cc}"""
    body = (
        row(
            f"{('Pisos', 'Cocina', 'Spa')[i.at % 3]}|>{n(i.quantity, None)}|{i.unit}|{i.text}<br><small>{i.more}</small>|{i.yours}|{d.date(i.date, '%d-%m-%y')}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=h>{b.name}</div><div class=g>{box("Proveedor", *d.seller.lines)}{box("Entregar en", *d.ship.lines)}{box("Pedido de compra", f"<b>{number}</b>", d.date(d.day, "%e de %B de %Y"), "Comprador: Biel Amengual", b.phone)}</div>{grid("Dpto.|>Cant.|Formato|Artículo|Su ref.|Para el", body)}<p>Precios según acuerdo anual {d.code("AA-26-##")}. Facturar a {b.name}, {b.street}, {b.city}, NIF {b.vat[2:]}.</p>""",
    )


def es_clinica(d: Deal) -> str:
    """A dentist's e-mail printed as PDF by Word: list in a two-column table, prices with the euro, total in the last sentence."""
    d.settle(named("Robledo", d))
    items, number = d.take(2, 5, yours="##.###"), d.code("CD-###/26")
    net = d.sum(items)
    d.says(items, "dsqupa", number, total=net)
    b = d.buyer
    css = """body{font:11pt/1.4 'Liberation Serif';margin:5mm}.t{width:100%;margin:4mm 0}.t th,.t td{border:.5pt solid #888;padding:1.5mm 2mm}.t th{font-weight:bold}"""
    body = (row(f"{i.text}<br>Ref.: {i.yours}|{n(i.quantity, None)} {i.unit} a {n(i.price)} €|>{n(i.amount)} €") for i in items)
    return sheet_of(
        css,
        f"""<p class=r>Palencia, {d.date(d.day, "%e de %B de %Y")}</p><p>A la atención de {d.seller.name}<br>{d.seller.street}<br>{d.seller.city}</p><p><b>Asunto: pedido n.º {number}</b></p><p>Buenos días:</p><p>Les pasamos el pedido de este mes para la clínica. Como siempre, envíenlo a la dirección del pie por la mañana.</p>{grid("Material|Cantidad y precio|>Importe", body)}<p>El pedido asciende a <b>{n(net)} €</b> sin IVA. Rogamos acuse de recibo.</p><p>Un saludo,<br>Inés Robledo<br><br><b>{b.name}</b><br>{b.street}<br>{b.city}<br>Tel. {b.phone} · NIF {b.vat[2:]}</p>""",
    )


def it_consorzio(d: Deal) -> str:
    """An irrigation board's order by decree: CIG and CUP beside the number, two-row head, VAT split, delivery as the last article."""
    d.settle(named("Consorzio", d))
    items, number = d.take(3, 7, yours="@@@.###", per=True), d.code("###/2026/UT")
    net = d.sum(items)
    d.says(items, "sduqpka", number, total=net, ship=d.ship.name, wanted=True)
    b = d.buyer
    css = """body{font:9.6pt 'Liberation Serif'}.h{text-align:center}.p{margin:4mm 0}.p td{border:.5pt solid;padding:.8mm 2.5mm}.t{width:100%;margin:4mm 0}.t th,.t td{border:.5pt solid;padding:1mm}.t th{text-align:center;font-size:8.5pt}.g{display:flex;justify-content:space-between}"""
    head = "<tr><th rowspan=2>Codice<th rowspan=2>Descrizione dei beni<th rowspan=2>U.M.<th rowspan=2>Q.tà<th colspan=2>Prezzo €<th rowspan=2>Importo €</tr><tr><th>unitario<th>ogni</tr>"
    body = "".join(
        row(f"{i.yours}|{i.text} – {i.more}|={i.unit}|>{it(i.quantity, None)}|>{it(i.price)}|={i.per}|>{it(i.amount)}") for i in items
    )
    refs = facts(
        f"Ordine n.|<b>{number}</b>",
        f"del|{d.date(d.day, '%d/%m/%Y')}",
        "CIG|" + d.code("Z@#@######@"),
        "CUP|" + d.code("H##@########"),
        f"Capitolo|{d.code('2##0')}/1",
    )
    return sheet_of(
        css,
        f"""<div class=h><b style="font-size:13pt">{b.name}</b><br>Ente di diritto pubblico – {b.street} – {b.city} – C.F. {b.vat[2:]}</div><div class=g>{refs}<div><br>Spett.le<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div></div><p>Vista l'offerta {d.code("OFF-###")}, si affida la seguente fornitura:</p><table class=t><thead>{head}</thead>{body}<tr><td colspan=6 class=r><b>Totale imponibile</b><td class=r><b>{it(net)}</b></tr></table><p>Art. 1 – L'IVA al 22 % (€ {it(tax(net, 22))}) è versata direttamente all'Erario (scissione dei pagamenti).<br>Art. 2 – La consegna avviene entro il {d.date(d.wanted, "%d/%m/%Y")} presso {d.ship.name}, {d.ship.street}, {d.ship.city}.<br>Art. 3 – Fattura elettronica, codice univoco {d.code("UF#@@#")}.</p><p class=r>Il RUP, geom. N. Savino</p>""",
    )


def it_liutaio(d: Deal) -> str:
    """A violin maker's small-business program: letterhead beneath, unit price before quantity, line amounts with VAT code."""
    d.settle(named("Liuteria", d))
    items, number = d.take(2, 5, yours="#####"), d.code("##")
    net = d.sum(items)
    d.says(items, "sdpqua", number, total=net + tax(net, 22))
    b = d.buyer
    css = """body{font:9.8pt 'DejaVu Serif'}.g{display:grid;grid-template-columns:1fr 1fr;margin-bottom:8mm}.t{width:100%}.t th{background:#b5651d;color:#fff;padding:1.3mm;font-weight:normal;font-size:8.5pt}.t td{padding:1.3mm;border-bottom:.3pt solid #b5651d}.t td:nth-child(n+3){white-space:nowrap}.v{margin:5mm 0 0 auto}.v td{padding:.7mm 0 .7mm 12mm}footer{position:fixed;bottom:0;left:0;right:0;text-align:center;font-size:8.5pt;color:#b5651d}"""
    body = (
        row(f"{i.yours}|{i.text}<br><small>{i.more}</small>|>€ {it(i.price)}|>{it(i.quantity, None)}|{i.unit}|>€ {it(i.amount)}|=22")
        for i in items
    )
    sums = facts(f"Imponibile|>€ {it(net)}", f"IVA|>€ {it(tax(net, 22))}", f"<b>Totale documento</b>|><b>€ {it(net + tax(net, 22))}</b>", kind="v")  # fmt: skip
    return sheet_of(
        css,
        f"""<div class=g><div><span style="font-size:15pt">Ordine fornitore n. {number}</span><br>del {d.date(d.day, "%d/%m/%Y")}</div><div><small>Fornitore</small><br>{d.seller.block()}</div></div>{grid("Cod.|Articolo|>Prezzo|>Qtà|U.m.|>Importo|=IVA", body)}{sums}<p>Consegna in bottega con corriere, porto franco. Pagamento: bonifico anticipato dopo Vs. conferma.</p><footer><b>{b.name}</b><br>{b.street} – {b.city} – tel. {b.phone} – P.IVA {b.vat[2:]}</footer>""",
    )


def it_tessitura(d: Deal) -> str:
    """A mill's AS/400 print in landscape: wanted date and department per line, codes of both sides, quantity to three places."""
    d.settle(named("Tessitura", d))
    items, number = d.take(4, 10, yours="@##/###", ours="MG.#####", spread=True, short=True), d.code("26 A 0####")
    net = d.sum(items)
    d.says(items, "bsduqpat", number, total=net, ship=d.ship.name)
    b = d.buyer
    css = """body{font:8.8pt 'Liberation Sans'}.g{display:grid;grid-template-columns:70mm 70mm 1fr;gap:8mm}.p td{padding:.3mm 4mm .3mm 0}.t{width:100%;margin:6mm 0}.t th{border-top:.8pt solid;border-bottom:.8pt solid;padding:1mm}.t td{padding:.9mm 1mm}.e td{border-top:.8pt solid;font-weight:bold}"""
    body = (
        row(
            f"{i.at * 10}|{i.ours}|{i.yours}|{i.text}|{('Tessuto', 'Orditura', 'Officina')[i.at % 3]}|{i.unit}|>{it(i.quantity, 3)}|>{it(i.price)}|>{it(i.amount)}|{d.date(i.date, '%d/%m/%y')}"
        )
        for i in items
    )
    info = facts(
        f"Nr. ordine|<b>{number}</b>", f"Data|{d.date(d.day, '%d/%m/%y')}", "Cod. fornitore|" + d.code("F0####"), "Resa|Franco destino", "Divisa|EUR"
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<div class=g><div><b style="font-size:12pt">{b.name}</b><br>{lines(b.street, b.city, "Tel. " + b.phone)}</div><div>Destinazione merce:<br>{d.ship.block()}</div><div style="display:flex;justify-content:space-between"><div>Fornitore:<br>{d.seller.block()}</div>{info}</div></div>{grid("Riga|Ns. codice|Vs. codice|Descrizione|Reparto|UM|>Quantità|>Prezzo|>Valore|Consegna", body, foot=row(f"|||Totale ordine netto EUR|||||>{it(net)}|", "e"))}<p>Pagamento RB 60 gg FM. Trascorsi 3 giorni dal ricevimento l'ordine si intende accettato.</p>""",
        "A4 landscape",
    )


LAYOUTS = [(es_cantera, 2), (es_lavanderia, 1), (es_clinica, 1), (it_consorzio, 2), (it_liutaio, 1), (it_tessitura, 1)]
