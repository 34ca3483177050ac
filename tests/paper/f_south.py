"""Set f: orders from Spain, Chile, Italy and Portugal."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, lines, named, row, strips, tax
from tests.paper.deal import Deal, Item, cents, sheet_of

n, bare = figures("de"), figures("bare")


def es_hotel(d: Deal) -> str:
    """A hotel chain's: families of goods as headings with their sums, zebra, tax of two kinds in a small table of its own."""
    d.settle(named("Cadena", d))
    items, number = d.take(5, 11, ours="ECO####", yours="##.###"), d.code("PC/BA/26####")
    net = d.sum(items)
    total = net + tax(net, 21)
    d.says(items, "bsdqupa", number, total=total, wanted=True, ship=d.ship.name)
    b, body, cut = d.buyer, [], len(items) // 2
    for name, part in (("Habitaciones", items[:cut]), ("Restauración y exteriores", items[cut:])):
        body.append(f"<tr class=f><td colspan=7>Familia: {name}<span style='float:right'>{n(d.sum(part))} €</span></tr>")
        body += [
            row(f"{i.ours}|{i.yours}|{i.text}, {i.more}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}", "g" if k % 2 else "")
            for k, i in enumerate(part)
        ]
    css = """body{font:9pt 'DejaVu Sans Condensed'}.h{display:flex;justify-content:space-between}.h b{color:#0077a3;font-size:15pt}.c{display:grid;grid-template-columns:1fr 1fr;gap:3mm;margin:5mm 0}.c div{border-top:2pt solid #0077a3;padding-top:1.5mm;text-align:left}.t{width:100%}.t th{padding:1.2mm;border-bottom:.6pt solid #0077a3}.t td{padding:1.1mm}.g td{background:#edf6f9}.f td{font-weight:bold;color:#0077a3;padding-top:3mm}.v{margin:5mm 0 0 auto}.v td{border:.4pt solid #0077a3;padding:1mm 3mm}"""
    return sheet_of(
        css,
        f"""<div class=h><b>Brisa hoteles</b><div class=r>PEDIDO DE COMPRA {number}<br>Fecha: {d.date(d.day, "%d/%m/%Y")}</div></div><div class=c><div>Proveedor ({d.code("P0####")})<br>{d.seller.block()}</div><div>Centro receptor<br>{d.ship.block()}</div><div>Facturar a<br>{b.block()}<br>{b.vat}</div><div>Fecha de entrega: {d.date(d.wanted, "%d/%m/%Y")}<br>Horario de economato: 7:00 a 12:00<br>Forma de pago: confirming 60 días</div></div>{grid("Artículo|Ref. prov.|Descripción|>Cant.|Ud.|>Precio|>Importe", body)}
        <table class=v>{row("Base imponible|% IVA|Cuota|Total pedido")}{row(f">{n(net)}|>21,00|>{n(tax(net, 21))}|><b>{n(total)} €</b>")}</table><p>Solicitante: Gobernanta Sra. Ferrándiz. Autorizado electrónicamente.</p>""",
    )


def es_minera(d: Deal) -> str:
    """A Chilean mine's: pesos without decimals, bilingual short heads of an old system, delivery date for each item, dates with dashes."""
    d.settle(named("Minera", d))
    items, number = d.take(4, 9, ours="1000####", yours="@@-###", spread=True, short=True), d.code("4500######")
    for i in items:
        i.price = max((i.price * 980).quantize(Decimal("1E2")), Decimal(100))
    net = cents(d.sum(items))
    vat = tax(net, 19).quantize(Decimal(1))
    d.says(items, "bsdqupat", number, total=net + vat, currency="CLP", ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        return row(
            f"{i.at * 10:04}|{i.ours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price, 0)}|>{n(i.amount, 0)}|{d.date(i.date, '%d-%m-%Y')}"
        ) + row(f"||{i.more} &mdash; N/P prov. {i.yours}|||||")

    css = """body{font:8.6pt 'Liberation Mono'}h1{font-size:13pt}.b{border:1.5pt solid;padding:2mm 3mm;margin-bottom:4mm}.b td{padding:.3mm 8mm .3mm 0}.t{width:100%}.t th{border-top:1pt dashed;border-bottom:1pt dashed;padding:1mm .5mm}.t td{padding:.5mm 1mm}.v td{padding:.3mm 0 .3mm 10mm}.v{margin-left:auto;border-top:1pt dashed}"""
    top = facts(
        f"N° ORDEN|{number}|FECHA EMISION|{d.date(d.day, '%d-%m-%Y')}", f"SEÑORES|{d.seller.name}|MONEDA|CLP", f"|{d.seller.street}, {d.seller.city}|COND. PAGO|30 DIAS FACTURA",
        f"FACTURAR A|{b.name}|RUT|{b.vat[4:]}", f"|{b.street}<br>{b.city}|COMPRADOR|I. CATALAN",
        f"DESPACHAR A|{d.ship.name}<br>{d.ship.street}, {d.ship.city}|INCOTERM|DDP FAENA", kind="",
    )  # fmt: skip
    sums = facts(f"NETO $|>{n(net, 0)}", f"IVA 19% $|>{n(vat, 0)}", f"TOTAL $|>{n(net + vat, 0)}", kind="v")
    return sheet_of(
        css,
        f"""<h1>ORDEN DE COMPRA</h1><div class=b>{top}</div>{grid("POS|MATERIAL|TEXTO BREVE|>CANT|UM|>P.UNIT|>VALOR NETO|ENTREGA", map(item, items))}<br>{sums}<p>El conductor debe presentar examen de altura vigente. Guía de despacho debe indicar N° de orden y posición.</p>""",
    )


def es_optica(d: Deal) -> str:
    """A lens laboratory's fax: quantity first, bold codes, no prices, as soon as possible."""
    d.settle(named("Óptica", d))
    items, number = d.take(4, 8, yours="#####"), d.code("F-26/0###")
    d.says(items, "sdqu", number, currency=None, ship=d.ship.name)
    b = d.buyer
    css = """body{font:11pt 'Liberation Sans'}.x{border:2pt solid;padding:3mm;font-size:20pt;text-align:center}.p td{padding:1mm 6mm 1mm 0}.t{width:100%;margin:7mm 0}.t th{border-bottom:1pt solid;padding:1mm}.t td{padding:2.4mm 1mm;border-bottom:.4pt solid #999}"""
    body = (row(f">{n(i.quantity, None)}|{i.unit}|<b>{i.yours}</b>|{i.text}") for i in items)
    head = facts(
        f"DE:|{b.name}", f"|{b.street}, {b.city}", f"A:|{d.seller.name}", f"FECHA:|{d.date(d.day, '%e de %B de %Y')}", f"N/PEDIDO:|{number}", "PÁGINAS:|1",
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<div class=x>FAX &ndash; PEDIDO</div><br>{head}{grid(">Cantidad|Unidad|Su código|Producto", body)}<p><b>URGENTE: enviar lo antes posible</b> a {d.ship.block(", ")}. Si falta algo, sirvan el resto y avisen.</p><p>Precios según tarifa vigente menos nuestro descuento habitual.</p><p>Pilar Miralles &nbsp; {b.phone}</p>""",
    )


def it_marmi(d: Deal) -> str:
    """A quarry company's grid with two chained discounts, tax codes and empty rows beneath; quantities with three decimals."""
    d.settle(named("Marmi", d))
    items, number = d.take(4, 9, ours="MAT/####", yours="###.###"), d.code("OF/26/00###")
    chains = {"0": "", "10": "10", "14.5": "10+5", "19.25": "15+5"}
    for i in items:
        i.discount = Decimal(d.rng.choice([*chains]))
    net = d.sum(items)
    vat = tax(net, 22)
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    b = d.buyer
    body = [
        row(
            f"{i.ours}|{i.yours}|{i.text}<br>{i.more}|={i.unit}|>{n(i.quantity, 3)}|>{n(i.price)}|={chains[str(i.discount)]}|>{n(i.amount)}|=22"
        )
        for i in items
    ] + [row("&nbsp;||||||||") for _ in range(3)]
    css = """body{font:8.5pt 'Liberation Sans'}.o{width:100%}.o td{border:.5pt solid #000;padding:1.5mm;width:50%}.o small{display:block;font-size:6.5pt}.q{width:100%;margin:-.5pt 0 4mm}.q td{border-left:.5pt solid;border-right:.5pt solid;padding:.4mm 1.5mm}.q tr:last-child td{border-bottom:.5pt solid}.cap td{font-size:6.5pt}.t{width:100%}.t th{border:.5pt solid;background:#ddd;padding:1mm;font-size:7.5pt}.t td{border-left:.5pt solid;border-right:.5pt solid;padding:1mm}.t tr:last-child td{border-bottom:.5pt solid}.v{width:100%;margin-top:-.5pt}.v td{border:.5pt solid;padding:1mm}"""
    strip = strips(
        f"N. ordine|{number}",
        f"Data|{d.date(d.day, '%d/%m/%Y')}",
        f"Consegna|{d.date(d.wanted, '%d/%m/%Y')}",
        f"Cod. fornitore|{d.code('F0####')}",
        "Porto|Franco",
        "Pagamento|RB 60 gg f.m.",
        "Valuta|EUR",
    )
    return sheet_of(
        css,
        f"""<p><b style="font-size:16pt">{b.name}</b><br>{b.street} &ndash; {b.city} &ndash; Tel. {b.phone} &ndash; P.IVA {b.vat}</p><table class=o><tr><td><small>Spett.le</small>{d.seller.block()}<td><small>Luogo di destinazione</small>{d.ship.block()}</tr></table>{strip}{grid("Ns. codice|Vs. codice|Descrizione|=U.M.|>Quantità|>Prezzo unit.|=Sc. %|>Importo|=IVA", body)}
        <table class=v>{row(f"Totale merce<br>{n(net)}|Imponibile<br>{n(net)}|Imposta<br>{n(vat)}|>Totale ordine €<br><b>{n(net + vat)}</b>")}</table><p>Inviare conferma d'ordine entro 48 ore. I materiali per la cava vanno consegnati con mezzo 4x4.</p>""",
    )


def it_comune(d: Deal) -> str:
    """A town's decision: lettered items in paragraphs of law language with their prices in the running text, sum and CIG below."""
    d.settle(named("Comune", d))
    items, number = d.take(2, 5, yours="@@###"), d.code("14#/UT")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 22), ship=d.ship.name)
    b = d.buyer
    css = "body{font:10.5pt/1.45 'Liberation Serif';text-align:justify}.h{text-align:center}.h b{font-size:15pt}ol{list-style:lower-alpha}li{margin-bottom:2mm}"
    body = "".join(
        f"<li>n. {n(i.quantity, None)} {i.unit} di {i.text}, {i.more} (art. {i.yours}), al prezzo unitario di € {n(i.price)}, per complessivi € {n(i.amount)};</li>"
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=h><b>{b.name}</b><br>Ufficio Tecnico e Manutenzioni<br>{b.street} – {b.city} – C.F. {b.vat[2:]}</div><p>Prot. n. {d.code("####")} &nbsp;&nbsp; Roccasalvia, {d.date(d.day, "%e %B %Y")}</p><p style="margin-left:90mm">Spett.le<br>{d.seller.block()}</p><p><b>Oggetto: buono d'ordine n. {number} – fornitura materiali per l'autoparco. CIG {d.code("Z@####@@##")}</b></p><p>In esecuzione della determinazione del Responsabile del Servizio, si ordina a codesta ditta la fornitura di:</p><ol>{body}</ol>
        <p>Importo netto € {n(net)}, oltre IVA 22% pari a € {n(tax(net, 22))}, per un totale di <b>€ {n(net + tax(net, 22))}</b>, con imputazione al cap. 1040 del bilancio corrente.</p><p>La merce dovrà essere consegnata presso {d.ship.block(", ")}, dal lunedì al venerdì. La fattura elettronica dovrà riportare il codice univoco UFR4K2.</p><p style="margin-left:90mm">Il Responsabile<br>geom. Nazzareno Pizzoferrato</p>""",
    )


def it_cioccolato(d: Deal) -> str:
    """A chocolate maker's landscape sheet: heads turned upright, a column left empty, no unit prices."""
    d.settle(named("Cioccolateria", d))
    items, number = d.take(4, 9, yours="####"), d.code("##-B26")
    d.says(items, "sdqua", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.6pt 'DejaVu Sans'}.a{display:flex;justify-content:space-between;color:#4a2c1a}.a b{font:italic 21pt 'DejaVu Serif'}.t{width:100%;margin-top:4mm}.t th{height:24mm;vertical-align:bottom;border:.6pt solid #4a2c1a;padding:1mm}.t th span{writing-mode:vertical-rl;transform:rotate(180deg)}.t td{border:.6pt solid #4a2c1a;padding:1.5mm}"""
    heads = "|".join(
        h if h == "Materia prima / imballo" else f"<span>{h}</span>"
        for h in ("Vs. articolo", "Materia prima / imballo", "Quantità", "Unità", "Lotto interno", "Valore €")
    )
    body = (row(f"{i.yours}|{i.text} ({i.more})|>{n(i.quantity, None)}|{i.unit}||>{n(i.amount)}") for i in items)
    top = lines(
        f"Ordine {number} del {d.date(d.day, '%e/%n/%Y')}", f"da consegnare il {d.date(d.wanted, '%e/%n/%Y')}", f"a: {d.ship.block(', ')}"
    )
    return sheet_of(
        css,
        f"""<div class=a><div><b>Ballarin</b><br>{b.block(", ")}</div><div>Al fornitore<br>{d.seller.block()}</div><div>{top}</div></div>{grid(heads, body)}<p class=r>Valore stimato dell'ordine: {n(d.sum(items))} €</p><p>Merce in sacchi integri, temperatura di trasporto sotto 18 °C. Allegare certificati allergeni.</p>""",
        "A4 landscape",
    )


def pt_veterinaria(d: Deal) -> str:
    """A clinic's order note: descriptions wrap beneath, tax column, total with tax in a box at the top of the page."""
    d.settle(named("Clínica", d))
    items, number = d.take(4, 8, yours="######"), d.code("NE 2026/###")
    net = d.sum(items)
    total = net + tax(net, 23)
    d.says(items, "sdqupa", number, total=total, wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.3pt 'Liberation Sans'}.k{float:right;border:1.4pt solid #3a7d44;padding:3mm 5mm;text-align:center}.k b{font-size:15pt;display:block}.t{width:100%;margin-top:6mm}.t th{background:#3a7d44;color:#fff;padding:1.3mm}.t td{padding:1.3mm;border-bottom:.4pt solid #b5d2b9}.t td:nth-child(2){width:52mm}.p td{padding:.5mm 5mm .5mm 0}"""
    body = (
        row(
            f"{i.yours}|{i.text}, {i.more}, conforme ficha técnica e acordo anual|>{bare(i.quantity, None)}|{i.unit}|>{bare(i.price)}|=23%|>{bare(i.amount)}"
        )
        for i in items
    )
    head = facts(
        f"Nota de encomenda|{number}", f"Data|{d.date(d.day, '%d-%m-%Y')}", f"Fornecedor|{d.seller.block(', ')}", f"Local de entrega|{d.ship.block(', ')}",
        f"Data de entrega|{d.date(d.wanted, '%d-%m-%Y')}", "Pedido por|Enf. Teresa Abrantes",
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<div class=k>Total c/ IVA<b>{bare(total)} €</b></div><b style="font-size:13pt">{b.name}</b><br>{b.street}, {b.city}<br>Tel. {b.phone} | NIF {b.vat[2:]}<br><br>{head}{grid("Código|Produto|>Qtd.|Un.|>Preço s/ IVA|=IVA|>Valor s/ IVA", body)}<p class=r>Soma s/ IVA {bare(net)} € &nbsp; IVA {bare(tax(net, 23))} €</p><p>Produtos de frio só até quinta-feira.</p>""",
    )


LAYOUTS = [(es_hotel, 2), (es_minera, 2), (es_optica, 2), (it_marmi, 2), (it_comune, 2), (it_cioccolato, 2), (pt_veterinaria, 2)]
