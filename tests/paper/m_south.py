"""Set m: what an oil mill, a town hall and an irrigation firm of Spain, an ice-cream parlour, a shoe factory and a commune of Italy send."""

from tests.paper.d_print import facts, figures, grid, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.j_print import hand
from tests.paper.k_print import full, pad
from tests.paper.m_print import SOME, card, carried, edges, ladder, order, shelf

n = figures("de")


def es_almazara(d: Deal) -> str:
    """An oil mill's program: two references side by side, price per hundred, discount column, sums in a strip at the foot."""
    items = order(d, "Almazara", "aceite", 4, 9, ours="0#####", yours="@@@##", per=True, discount=True, units="pc=UD bag=SC can=GF m=ML")
    number, net = d.code("PC/26/####"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "bsdqupka", number, total=net + vat, wanted=True)
    css = """body{font:9pt/1.3 'Liberation Sans'}.t{width:100%;margin:5mm 0}.t th{border:.8pt solid #5c6b1f;color:#5c6b1f;padding:1mm}.t td{border-left:.4pt solid #5c6b1f;border-right:.4pt solid #5c6b1f;padding:1mm 1.3mm}.t{border-bottom:.8pt solid #5c6b1f}.q{width:100%}.q td{border:.4pt solid #5c6b1f;padding:1mm 2mm}.cap td{font-size:7.4pt}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (
        row(
            f"{i.ours}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.discount) if i.discount else ''}|>{n(i.amount)}"
        )
        for i in items
    )
    info = facts(
        f"PEDIDO DE COMPRA|<b>{number}</b>",
        f"Fecha|{d.date(d.day, '%d/%m/%Y')}",
        f"Fecha de entrega|{d.date(d.wanted, '%d/%m/%Y')}",
        "Cód. proveedor|400217",
        "Forma de pago|Confirming 60 días",
    )
    return sheet_of(
        css,
        f"""{edges(f"<b style='font-size:13pt;color:#5c6b1f'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>NIF {d.buyer.vat} · Tel. {d.buyer.phone}", info)}<div style="height:6mm"></div>{card("Proveedor", d.seller.block())}{grid("Nuestra ref.|Su ref.|Descripción|>Cantidad|Ud.|>Precio|>Por|>% Dto.|>Importe", body)}{strips(f"Base imponible|{n(net)}", "% IVA|21,00", f"Cuota IVA|{n(vat)}", f"TOTAL PEDIDO EUR|<b>{n(net + vat)}</b>")}<p>Indiquen el número de pedido en albarán y factura. Recepción de mercancía de 8:00 a 13:00.</p>""",
    )


def es_ayuntamiento(d: Deal) -> str:
    """A town hall's form for small contracts: words with detail, amount, price and sum; place of delivery in the conditions."""
    items = order(d, "Villarreja", "muni", 2, 6, yours="####", few=SOME, soon=15)
    number, net = d.code("CM-0###/2026"), d.sum(items)
    vat = tax(net, 21)
    d.says([full(i) for i in items], "dqupa", number, total=net + vat, ship="Polideportivo Municipal Villarreja")
    css = """body{font:10.3pt/1.4 'Liberation Serif'}.t{width:100%;margin:4mm 0}.t th,.t td{border:.5pt solid #000;padding:1.2mm 1.6mm}.t th{background:#eee}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (row(f"{i.text}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)} €|>{n(i.amount)} €") for i in items)
    return sheet_of(
        css,
        f"""<b>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city} – NIF {d.buyer.vat} – Tel. {d.buyer.phone}<h3 class=c>HOJA DE PEDIDO – CONTRATO MENOR</h3>{facts(f"Expediente n.º|{number}", f"Fecha|{d.date(d.day, '%e de %B de %Y')}", f"Adjudicatario|{d.seller.name}, {d.seller.city}", "Aplicación presupuestaria|342.221.99", "Concejalía|Deportes")}{grid("Concepto|>Cantidad|>Precio unitario|>Importe", body)}{ladder(("Suma", n(net) + " €"), ("IVA 21 %", n(vat) + " €"), ("Total", n(net + vat) + " €"))}<p>Entrega: Polideportivo Municipal Villarreja, Avenida del Deporte 5, en horario de mañana. Factura electrónica por FACe (DIR3 L01102016).</p><p>El Concejal delegado,</p><p style="margin-top:10mm">Fdo.: A. Bermejo Rubio</p>""",
    )


def es_riegos(d: Deal) -> str:
    """An irrigation firm's spreadsheet, landscape and over pages: zebra, three decimals, sums carried, days by line."""
    items = order(d, "Riegos", "riego", 12, 26, yours="##.##.###", spread=True, places=3)
    number, net = d.code("RG26####"), d.sum(items)
    d.says(items, "sdqupat", number, total=net, ship=d.ship.name)

    def line(i: Item) -> str:
        return row(
            f"{i.at}|{i.yours}|{i.text}|{i.more}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price, 3)}|>{n(i.amount)}|{d.date(i.date, '%d-%m-%y')}"
        )

    def sheet(rows: list[str], page: int) -> str:
        return (f"<p>{number} – hoja {page}</p>" if page > 1 else "") + grid(
            "Lín.|Código|Material|Detalle|>Cant.|Ud.|>Precio €|>Importe €|Entrega", rows
        )

    body = carried(
        d,
        items,
        14,
        22,
        sheet,
        line,
        lambda s: row(f"||Suma anterior|||||>{n(s)}|", "z"),
        lambda s: row(f"||Suma y sigue|||||>{n(s)}|", "z"),
    )
    css = """body{font:9pt/1.3 'DejaVu Sans Condensed'}.t{width:100%}.t th{background:#2f6f4f;color:#fff;padding:1.2mm}.t td{padding:1mm 1.2mm}.t tbody tr:nth-child(odd){background:#e7f2ec}.z td{font-weight:bold}.p td{padding:.2mm 4mm .2mm 0}"""
    return sheet_of(
        css,
        f"""{edges(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}", facts(f"Pedido|<b>{number}</b>", f"Fecha|{d.date(d.day, '%d-%m-%y')}", "Obra|Sector 4 hidrantes"))}{shelf(card("Para", d.seller.block()), card("Entregar en obra", d.ship.block()), css="margin:4mm 0")}{body}{ladder(("TOTAL SIN IVA", n(net) + " €"))}""",
        "A4 landscape",
    )


def it_nuvola(d: Deal) -> str:
    """An ice-cream parlour's own slip: amounts by hand in the first column, no number, no prices, empty lines left."""
    items = order(d, "Nuvola", "gelato", 4, 9, few=(1, 1, 2, 2, 3, 4), soon=4)
    d.says(items, "dqu", None, currency=None, wanted=True)
    css = """body{font:11pt 'DejaVu Serif'}.t{width:100%;margin:5mm 0}.t th,.t td{border-bottom:.6pt solid #d48;padding:1.6mm;height:9mm}"""
    body = pad((row(f"={hand(n(i.quantity, None))}|{i.unit}|{i.text}") for i in items), 3, 12)
    return sheet_of(
        css,
        f"""<div class=c style="color:#c2185b"><span style="font:italic bold 24pt 'Liberation Serif'">Nuvola di Panna</span><br>gelateria artigianale</div><p class=c style="font-size:9pt">{d.buyer.name}<br>{d.buyer.street} – {d.buyer.city} – tel. {d.buyer.phone}</p><p>Spett.le <b>{d.seller.name}</b></p><p>Ordine del {d.date(d.day, "%e %B %Y")} &nbsp;&nbsp; per consegna il {d.date(d.wanted, "%e %B %Y")}</p>{grid("=Quantità|Conf.|Prodotto", [body])}<p>Consegnare prima delle 10, grazie! &nbsp; {hand("Marina")}</p>""",
        "A4",
    )


def it_montebello(d: Deal) -> str:
    """A shoe factory's system: own code, supplier's code under the words, unit before amount, discount, rate of tax and day by line."""
    items = order(d, "Montebello", "scarpe", 5, 11, ours="MP.####", yours="@####/#", per=True, discount=True, spread=True)
    number, net = d.code("OF/26/00####"), d.sum(items)
    vat = tax(net, 22)
    d.says(items, "bsdqupkat", number, total=net + vat, ship=d.ship.name)
    css = """body{font:8.7pt/1.3 'Liberation Sans'}.t{width:100%;margin:4mm 0}.t th{border:.5pt solid #777;background:#f0f0f0;padding:1mm;font-size:7.6pt}.t td{border-left:.5pt solid #777;border-right:.5pt solid #777;padding:1mm}.t{border-bottom:.5pt solid #777}.q{width:100%}.q td{border:.5pt solid #777;padding:.8mm 2mm}.cap td{font-size:7pt;color:#555}"""
    body = (
        row(f"{i.ours}|{i.text}<br>Vs. cod. {i.yours}|={i.unit}|>{n(i.quantity)}|>{n(i.price)}|>{i.per}|>{n(i.discount, 1) if i.discount else ''}|>{n(i.amount)}|=22|{d.date(i.date, '%d/%m/%y')}")
        for i in items
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<b style="font-size:12pt">{d.buyer.name}</b><br>{d.buyer.street} – {d.buyer.city} – Tel. {d.buyer.phone} – P.IVA {d.buyer.vat}<div style="margin:6mm 0 5mm 100mm">Spett.le<br>{d.seller.block()}</div>{strips(f"ORDINE A FORNITORE N.|<b>{number}</b>", f"DATA|{d.date(d.day, '%d/%m/%Y')}", "COD. FORNITORE|01377", "PAGAMENTO|RB 60 gg d.f.f.m.", "PORTO|Franco destino")}<p>Destinazione merce: {d.ship.block(" – ")}</p>{grid("CODICE|DESCRIZIONE|=UM|>Q.TÀ|>PREZZO|>PER|>SC. %|>IMPORTO|=IVA|CONSEGNA", body)}{ladder(("Imponibile", n(net)), ("IVA 22 %", n(vat)), ("Totale ordine EUR", n(net + vat)))}<p>Restituire copia timbrata e firmata per accettazione entro tre giorni.</p>""",
    )


def it_comune(d: Deal) -> str:
    """A commune's voucher: tender code, resolution, words, unit, amount, price, sum; split payment told below."""
    items = order(d, "Roccasparta", "comune", 2, 6, yours="######", few=SOME, units="pc=cad. bag=sacco bucket=secchio roll=rotolo")
    number, net = d.code("###/2026"), d.sum(items)
    vat = tax(net, 22)
    d.says(items, "sdqupa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:10pt/1.4 'Liberation Serif'}.t{width:100%;margin:4mm 0}.t th,.t td{border:.5pt solid #000;padding:1.2mm 1.5mm}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (row(f"={i.at}|{i.yours}|{i.text}|{i.unit}|>{n(i.quantity, None)}|>€ {n(i.price)}|>€ {n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:15pt">COMUNE DI ROCCASPARTA</b><br>Provincia di Potenza<br>{d.buyer.street} – {d.buyer.city} – tel. {d.buyer.phone}</div><h3>BUONO D'ORDINE N. {number} del {d.date(d.day, "%d/%m/%Y")}</h3>{facts(f"Ditta:|{d.seller.name}, {d.seller.street}, {d.seller.city}", "Determina:|n. 118 – Area Tecnica", "CIG:|ZB93A71F0C", "Codice univoco:|UFR4TQ", f"Luogo di consegna:|{d.ship.block(', ')}")}{grid("=N.|Cod. art.|Descrizione|U.M.|>Quantità|>Prezzo unit.|>Totale", body)}{ladder(("Imponibile", "€ " + n(net)), ("IVA 22 % (scissione dei pagamenti)", "€ " + n(vat)), ("Totale", "€ " + n(net + vat)), css="min-width:90mm")}<p class=r>Il Responsabile dell'Area Tecnica<br>geom. R. Santangelo</p>""",
    )


LAYOUTS = [(es_almazara, 2), (es_ayuntamiento, 2), (es_riegos, 2), (it_nuvola, 2), (it_montebello, 2), (it_comune, 2)]
