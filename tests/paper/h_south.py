"""Set h: orders from Spain, Mexico and Italy and of a Portuguese estate."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.e_print import typed
from tests.paper.h_print import meet, weekday, worksheet

n, en, bare = figures("de"), figures("en"), figures("bare")


def es_ayuntamiento(d: Deal) -> str:
    """A Spanish town's proposal of expense that is its order: budget codes everywhere, VAT at the foot, buyer above a coat of arms."""
    meet(d, "Villarrobledillo")
    items, number = d.take(2, 5, yours="####-@"), d.code("2026/PED/0###")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:9.6pt 'Liberation Serif'}.m{text-align:center}.m b{font-size:13pt}.t{width:100%;margin:4mm 0}.t th,.t td{border:.5pt solid #555;padding:1mm 1.5mm}.t th{background:#e9e3d2}.p{width:100%}.p td{border:.5pt solid #555;padding:1mm 2mm}"""
    body = (row(f"={i.at}|{i.yours}|{i.text} ({i.more})|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    foot = (
        row(f"|||||>Base imponible|>{n(net)}") + row(f"|||||>IVA 21 %|>{n(vat)}") + row(f"|||||><b>TOTAL EUROS</b>|><b>{n(net + vat)}</b>")
    )
    return sheet_of(
        css,
        f"""<div class=m><svg width=40 height=46><path d="M4 4h32v24q0 14-16 16q-16-2-16-16z" fill="#c60b1e" stroke="#aa8" stroke-width=3 /></svg><br><b>{d.buyer.name}</b><br>{d.buyer.street} · {d.buyer.city} · CIF {d.buyer.vat[2:]} · Tfno. {d.buyer.phone}</div><h3 class=m>PEDIDO DE SUMINISTRO MENOR</h3>
        {facts(f"N.º de pedido: <b>{number}</b>|Fecha: {d.date(d.day, '%e de %B de %Y')}|Expte.: {d.code('SEG-4####-2026')}", f"Aplicación presupuestaria: {d.code('1532.6##.00')}|N.º operación RC: {d.code('2202600####')}|Oficina contable: {d.code('L0102####')}", f"Proveedor: {lines(*d.seller.lines)}|NIF: {d.seller.vat}|Lugar de entrega: {lines(*d.ship.lines)}")}
        {grid("=N.º|Ref.|Concepto|>Cantidad|Ud.|>Precio|>Importe", body, foot=foot)}<p>Plazo de entrega: diez días hábiles desde la recepción. Factura electrónica por FACe con los códigos DIR3 indicados.</p><p class=m>El Concejal de Servicios &emsp;&emsp;&emsp;&emsp; V.º B.º La Alcaldesa</p><p style="font-size:7pt">Documento firmado electrónicamente. Código seguro de verificación: {d.code("@##@-@#@#-##@@-@@##")}</p>""",
    )


def es_bodega(d: Deal) -> str:
    """A winery's worksheet, printed with its grid, column letters and row numbers; prices by the thousand in a column of their own."""
    meet(d, "Peñaclara")
    items, number = d.take(3, 8, ours="#####", yours="@@##", per=True), d.code("P-26-0##")
    net = d.sum(items)
    d.says(items, "bsdqupka", number, total=net, currency="EUR", wanted=True, ship=d.ship.name)
    css = """@page{margin:8mm}body{font:8.4pt 'Liberation Sans'}.xl td{border:.3pt solid #bbb;padding:.6mm 1mm;height:5mm}"""
    table = [
        [d.buyer.name, "", "", "", "", "PEDIDO", number],
        [d.buyer.street + ", " + d.buyer.city],
        ["Proveedor", d.seller.name, "", "", "", "Fecha", d.date(d.day, "%d/%m/%Y")],
        ["", d.seller.street + ", " + d.seller.city, "", "", "", "Entrega", d.date(d.wanted, "%d/%m/%Y")],
        ["Entregar en", d.ship.block(", ")],
        [],
        ["Cód. bodega", "Cód. prov.", "Artículo", ">Cant.", "Ud.", ">Precio €", ">por", ">Total €"],
        *[[i.ours, i.yours, i.text, f">{bare(i.quantity, None)}", i.unit, f">{bare(i.price)}", f">{i.per}", f">{bare(i.amount)}"] for i in items],
        [],
        ["", "", "", "", "", "Total sin IVA", "", f">{bare(net)}"],
    ]  # fmt: skip
    return sheet_of(
        css,
        worksheet(table, (24, 22, 84, 16, 16, 24, 26, 26)) + "<p style='font-size:7pt;text-align:center'>Hoja1 – Página 1</p>",
        "297mm 210mm",
    )


def es_bajio(d: Deal) -> str:
    """A Mexican car supplier's bilingual form: labels in two languages, pesos, part numbers of both, taxes and withholding beneath."""
    meet(d, "Bajío")
    items, number = d.take(3, 9, ours="EAB-####-##", yours="#####@@", short=True, spread=True), d.code("OC-7#####")
    net = d.sum(items)
    vat = tax(net, 16)
    d.says(items, "bsdqupat", number, total=net + vat, currency="MXN", ship=d.ship.name)
    css = """body{font:8.6pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:4mm}.t th{background:#23395b;color:#fff;padding:1mm;font-size:7.4pt}.t th em{display:block;font-weight:normal;color:#b9cbe8}.t td{padding:1mm;border:.3pt solid #9ab}.q td{padding:0 8mm 0 0}.cap td{font-size:7pt;color:#23395b}.b td{width:33%;padding:2mm;border:.5pt solid #23395b}.b{width:100%;margin-top:3mm}.p td{padding:.4mm 4mm}"""
    body = (row(f"{i.at}|{i.ours}|{i.yours}|{i.text}<br>{i.more}|{d.date(i.date, '%d/%b/%Y').lower()}|>{en(i.quantity, None)}|{i.unit}|>{en(i.price)}|>{en(i.amount)}") for i in items)  # fmt: skip
    heads = "Part.<em>Item</em>|N.º de parte EAB<em>Our P/N</em>|N.º de parte prov.<em>Your P/N</em>|Descripción<em>Description</em>|Entrega<em>Due</em>|>Cant.<em>Qty</em>|U.M.<em>UoM</em>|>P. unit.<em>Unit price</em>|>Importe<em>Amount</em>"
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:16pt;color:#23395b">EAB</b><br>{lines(d.buyer.name, d.buyer.street, d.buyer.city, d.buyer.vat)}<td class=r><b style="font-size:12pt">ORDEN DE COMPRA</b><br>PURCHASE ORDER</tr></table><br>{strips(f"Orden no. / Order no.|<b>{number}</b>", f"Fecha / Date|{d.date(d.day, '%d/%b/%Y').lower()}", "Moneda / Currency|MXN", "Condiciones / Terms|60 días", "Comprador / Buyer|L. Arreguín")}<table class=b>{row(f"<b>Proveedor / Supplier</b><br>{d.seller.block()}|<b>Embarcar a / Ship to</b><br>{d.ship.block()}|<b>Facturar a / Bill to</b><br>{d.buyer.block()}")}</table>{grid(heads, body)}<div style="margin:3mm 0 0 122mm">{facts(f"Subtotal|>{en(net)}", f"I.V.A. 16%|>{en(vat)}", "Retención|>0.00", f"<b>Total MXN</b>|><b>$ {en(net + vat)}</b>")}</div><p>Incluir certificado de calidad. Include certificate of quality with each shipment.</p>""",
    )


def es_cofradia(d: Deal) -> str:
    """A fishermen's guild's note: goods in sentences, a price after each, no total, number in words of the opening line."""
    meet(d, "Tazacorte")
    items, number = d.take(2, 4), d.code("##/26")
    d.says(items, "dqup", number, wanted=True, ship=d.ship.name)
    body = "".join(f"<p>• {n(i.quantity, None)} {i.unit} de {i.text}, a {n(i.price)} €</p>" for i in items)
    return sheet_of(
        "body{font:11.5pt/1.4 'DejaVu Serif';color:#123}",
        f"""<div style="border:2pt solid #0a4d8c;border-radius:4mm;padding:4mm;text-align:center"><b style="font-size:15pt">{d.buyer.name}</b><br>{d.buyer.street} · {d.buyer.city} · {d.buyer.phone}</div><p class=r>Tazacorte, a {d.date(d.day, "%e de %B de %Y")}</p><p>{d.seller.block()}</p><p>Muy señores nuestros:</p><p>Por medio de la presente formulamos nuestro pedido n.º <b>{number}</b>, con los precios de su última oferta y sin IGIC:</p>{body}<p>Rogamos lo envíen en el barco que llega el {d.date(d.wanted, "%e de %B")} de {d.wanted.year}, con destino a: {d.ship.block(", ")}.</p><p>Atentamente,</p><p>El secretario, <i>Eulogio Pérez Acosta</i></p>""",
    )


def it_asl(d: Deal) -> str:
    """An Italian health authority's form: tender codes, repertory numbers, VAT rate by line, three decimals, order number behind a slash."""
    meet(d, "Tavoliere")
    items, number = d.take(4, 10, ours="##.##.###", yours="######", short=True, places=3), d.code("ECO/26/####")
    net = d.sum(items)
    vat = tax(net, 22)
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """@page{margin:10mm}body{font:8pt 'Liberation Sans'}.t{width:100%;margin-top:3mm}.t th,.t td{border:.4pt solid #000;padding:.8mm}.t th{font-size:6.8pt}.p td{padding:.3mm 4mm .3mm 0}.x{border:.8pt solid #000;padding:2mm;margin-top:2mm}"""
    body = (row(f"{i.at}|{i.ours}|{i.yours}|{i.text}<br>{i.more}|{d.code('T0#####')}|{i.unit}|>{n(i.quantity, None)}|>{n(i.price, 3)}|=22|>{n(i.amount)}") for i in items)  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td style="width:60%"><b style="font-size:11pt">{d.buyer.name}</b><br>U.O.C. Provveditorato ed Economato<br>{d.buyer.street} – {d.buyer.city}<br>P. IVA {d.buyer.vat[2:]} – Cod. univoco UF{d.code("@##@")}<td>Spett.le<br>{d.seller.block()}</tr></table><div class=x><b>ORDINATIVO DI FORNITURA N. {number} DEL {d.date(d.day, "%d/%m/%Y")}</b>{facts(f"CIG|{d.code('B#######@#')}|Delibera|n. 318 del 04/11/2025", f"Conto|{d.code('3.01.01.##')}|Autorizzazione|{d.code('2026-1-###')}")}</div><div class=x>Consegnare entro il <b>{d.date(d.wanted, "%d/%m/%Y")}</b> presso: {d.ship.block(", ")} (ore 8–12, sabato escluso)</div>{grid("R.|Cod. ASL|Cod. ditta|Descrizione|Repertorio|UM|>Q.tà|>Prezzo netto|=IVA|>Importo", body)}<p class=r>Imponibile € {n(net)} – IVA 22% € {n(vat)} – <b>Totale ordine € {n(net + vat)}</b></p><p>Split payment ai sensi dell'art. 17-ter DPR 633/72. Il numero d'ordine e il CIG vanno riportati in fattura.</p><p class=r>Il Direttore U.O.C. dott. M. Labianca</p>""",
    )


def it_sartoria(d: Deal) -> str:
    """A tailoring house's stationery: thin letters, much white, one line an article with no rules, price after the goods, no total."""
    meet(d, "Monfalco")
    items, number = d.take(2, 4, yours="@@ ####"), d.code("AI26 ###")
    d.says(items, "sdqup", number, wanted=True)
    css = """body{font:9.6pt/1.6 'DejaVu Sans Light';color:#333}.l{text-align:center;letter-spacing:9pt;font-size:16pt;margin:6mm 0 18mm}.t{margin:10mm 0;width:100%}.t td{padding:1.6mm 0}.f{position:fixed;bottom:4mm;left:0;right:0;text-align:center;font-size:7pt;color:#888}"""
    body = "".join(row(f"{i.text}, {i.more}|{i.yours}|>{n(i.quantity, None)} {i.unit}|>€ {n(i.price)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=l>MONFALCO</div><table style="width:100%"><tr><td>{d.seller.block()}<td class=r>Milano, {d.date(d.day, "%e %B %Y")}<br>ordine {number}<br>stagione Autunno Inverno</tr></table><table class=t>{body}</table><p>Consegna {weekday(d.wanted, "it")} {d.date(d.wanted, "%e %B %Y")}</p><p>Pagamento a novanta giorni. Si prega di confermare il bagno colore prima della spedizione.</p><p style="margin-top:12mm">Ufficio acquisti<br>Ludovica Arrighi</p><div class=f>{d.buyer.block(" · ")} · {d.buyer.phone} · P. IVA {d.buyer.vat}</div>""",
    )


def it_albergo(d: Deal) -> str:
    """A grand hotel's table with a column for each department and their sum, which is what is ordered; prices, no amounts."""
    meet(d, "Miralago")
    items, number = d.take(4, 8, yours="#####"), d.code("ECO-###")
    for i in items:
        i.quantity = i.quantity * 4 if i.quantity % 1 == 0 else i.quantity
    d.says(items, "sdqup", number, wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'Liberation Serif'}.h{background:#14342b;color:#e6d5a8;padding:4mm;text-align:center;font-size:17pt}.t{width:100%;margin:5mm 0}.t th{border-bottom:1pt solid #14342b;padding:1mm;font-size:8pt}.t td{padding:1.2mm 1mm;border-bottom:.3pt solid #bbb}.q td{padding-right:10mm}.cap td{font-style:italic;color:#14342b}"""

    def item(i: Item) -> str:
        part = (i.quantity / 4).quantize(Decimal(1))
        return row(
            f"{i.yours}|{i.text}<br><i>{i.more}</i>|={n(part, None)}|={n(part, None)}|={n(i.quantity - 2 * part, None)}|=<b>{n(i.quantity, None)}</b>|{i.unit}|>{n(i.price)}"
        )

    return sheet_of(
        css,
        f"""<div class=h>Grand Hotel Miralago</div><p class=c>{d.buyer.name} – {d.buyer.street} – {d.buyer.city} – tel. {d.buyer.phone}</p>{strips(f"Buono d'ordine n.|{number}", f"Data|{d.date(d.day, '%d/%m/%Y')}", f"Consegna|{d.date(d.wanted, '%d/%m/%Y')}", f"Fornitore|{d.seller.block()}")}{grid("Cod.|Articolo|=Piani|=SPA|=Ristorante|=Totale|UM|>Prezzo €", map(item, items))}<p>Luogo di consegna: {d.ship.block(", ")} – ingresso merci sul retro, non dopo le 11.</p><p>La governante: <i>sig.ra Zanetta</i> &emsp; L'economo: <i>P. Bolongaro</i></p>""",
    )


def it_passeri(d: Deal) -> str:
    """A plumbing firm's old program: fixed letters in an ASCII frame, discount per cent between gross price and amount."""
    meet(d, "Passeri")
    items, number = d.take(4, 9, yours="@@@####", discount=True, short=True), d.code("#### /A")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, ship=d.ship.name)
    b, s, bar = d.buyer, d.seller, "+" + "-" * 96 + "+"

    def box(text: str) -> str:
        return "|" + text[:96].ljust(96) + "|"

    text = [bar, box(f" {b.name}".ljust(52) + "Spett.le"), box(f" {b.street}".ljust(52) + s.name), box(f" {b.city}".ljust(52) + s.street)]
    text += [box(f" Tel. {b.phone}   P.I. {b.vat}".ljust(52) + s.city), bar]
    text += [box(f" ORDINE A FORNITORE  N. {number}     DATA {d.date(d.day, '%d/%m/%y')}     VALUTA EUR     Pag. 1"), bar]
    widths = (("CODICE", 9), ("DESCRIZIONE", 44), ("UM", 5), ("QUANTITA", -9), ("PREZZO", -10), ("SC.%", -7), ("IMPORTO", -11))
    text += [box(" " + typed(*widths)), bar]
    for i in items:
        off = n(i.discount) if i.discount else ""
        text.append(box(" " + typed((i.yours, 9), (i.text, 44), (i.unit, 5), (n(i.quantity, None), -9), (n(i.price), -10), (off, -7), (n(i.amount), -11))))  # fmt: skip
    text += [box("")] * max(1, 14 - len(items)) + [bar, box(f" TOTALE MERCE EUR {n(net)}".rjust(96)), bar]
    text += [box(f" DESTINAZIONE  {d.ship.name}"), box(f"               {d.ship.street} - {d.ship.city}"), box(" CONSEGNA      PRONTA       PORTO FRANCO       PAGAMENTO RI.BA. 60 GG F.M."), bar]  # fmt: skip
    return sheet_of("@page{margin:11mm}pre{font:8.6pt/1.25 'Liberation Mono';margin:0}", f"<pre>{chr(10).join(text)}</pre>")


def pt_quinta(d: Deal) -> str:
    """A Portuguese estate's order: capital labels over boxes, VAT a column, euro behind each number, certified program's line."""
    meet(d, "Quinta")
    items, number = d.take(2, 5, ours="QVF###", yours="######"), d.code("NE 2026/###")
    net = d.sum(items)
    vat = tax(net, 23)
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt 'Liberation Sans Narrow'}.q{width:100%;margin:3mm 0}.q td{border:.6pt solid #5b1a2e;padding:1mm 2mm}.cap td{background:#5b1a2e;color:#fff;font-size:7.4pt}.t{width:100%}.t th{border-bottom:1pt solid #5b1a2e;font-size:8pt}.t td{padding:1.2mm 1mm}.p td{padding:.5mm 4mm}"""
    body = (
        row(f"{i.ours}|{i.yours}|{i.text} – {i.more}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)} €|=23%|>{n(i.amount)} €") for i in items
    )
    return sheet_of(
        css,
        f"""<b style="font-size:18pt;color:#5b1a2e">Quinta do Vale Fundeiro</b><br>{d.buyer.name} · {d.buyer.street} · {d.buyer.city} · NIF {d.buyer.vat[2:]} · {d.buyer.phone}<h3>Nota de Encomenda</h3>{strips(f"N.º DOCUMENTO|{number}", f"DATA|{d.date(d.day, '%d/%m/%Y')}", f"DATA DE ENTREGA|{d.date(d.wanted, '%d/%m/%Y')}", "V/ REFERÊNCIA|tel. Eng.º Sarmento")}{strips(f"FORNECEDOR|{d.seller.block()}", f"LOCAL DE DESCARGA|{d.ship.block()}")}{grid("N/ CÓD.|V/ CÓD.|DESIGNAÇÃO|>QTD.|UN.|>PREÇO UNIT.|=IVA|>VALOR", body)}<div style="margin-left:120mm">{facts(f"Total ilíquido|>{n(net)} €", f"IVA|>{n(vat)} €", f"<b>Total a pagar</b>|><b>{n(net + vat)} €</b>")}</div><p style="font-size:7pt">Processado por programa certificado n.º {d.code("####")}/AT. Este documento não serve de fatura.</p>""",
    )


LAYOUTS = [
    (es_ayuntamiento, 1), (es_bodega, 1), (es_bajio, 2), (es_cofradia, 1),
    (it_asl, 1), (it_sartoria, 1), (it_albergo, 1), (it_passeri, 2), (pt_quinta, 1),
]  # fmt: skip
