"""Set i: what Italian, Spanish and Portuguese customers print."""

from decimal import Decimal

from tests.paper.c_print import summed
from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.h_print import weekday
from tests.paper.i_print import bottom, mark, meet, stripes

n, bare = figures("de"), figures("bare")


def it_valsugana(d: Deal) -> str:
    """A machine shop's small package: sender at the left, addressee framed at the right, discount with per cent, VAT column, boxes of sums at the foot."""
    meet(d, "Valsugana")
    items, number = d.take(4, 8, yours="@@@###", discount=True), d.code("###/26")
    net = d.sum(items)
    vat = tax(net, 22)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'Liberation Sans'}.t{width:100%;margin:4mm 0}.t th{background:#d9d9d9;padding:1mm;border:.4pt solid #999;font-size:8pt}.t td{padding:1mm;border-left:.4pt solid #999;border-right:.4pt solid #999}.t{border-bottom:.4pt solid #999}.q{width:100%}.q td{border:.4pt solid #999;padding:.8mm 2mm}.cap td{background:#d9d9d9;font-size:7pt;padding:.3mm 2mm}"""
    body = (
        row(f"{i.yours}|{i.text}<br><small>{i.more}</small>|{i.unit}|>{n(i.quantity, None)}|>€ {n(i.price)}|>{n(i.discount, 0) + '%' if i.discount else ''}|>€ {n(i.amount)}|=22")
        for i in items
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td>{mark("hex", "#1a5276", 15)}<td style="width:50%"><b style="font-size:13pt">{d.buyer.name}</b><br>{lines(d.buyer.street, d.buyer.city, "Tel. " + d.buyer.phone, "P.Iva " + d.buyer.vat)}<td style="border:.6pt solid #000;padding:2mm;width:72mm"><small>Spett.le</small><br>{d.seller.block(country=True)}</tr></table><h3 style="margin:8mm 0 2mm">Ordine a fornitore n. {number} del {d.date(d.day, "%d/%m/%Y")}</h3>{strips("Pagamento|Ri.Ba. 60 gg f.m.", f"Data prevista consegna|{d.date(d.wanted, '%d/%m/%Y')}", "Porto|Franco", "Rif.|Sig. Tomaselli")}{grid("Cod.|Descrizione|U.m.|>Q.tà|>Prezzo|>Sconto|>Importo|=Iva", body)}{strips(f"Tot. imponibile|€ {n(net)}", f"Tot. Iva 22%|€ {n(vat)}", f"TOTALE ORDINE|<b>€ {n(net + vat)}</b>")}<br>{strips(f"Luogo di consegna|{d.ship.block(' - ')}")}{bottom("Cap. soc. € 88.000 i.v. - R.E.A. TN 188031 - Cassa Rurale Valsugana IBAN IT88 K081 0234 6300 0000 8803 140")}""",
    )


def it_murgia(d: Deal) -> str:
    """A wine cooperative's bigger system: head of two rows, own and supplier's code stacked, dates for each row, price per thousand, no VAT."""
    meet(d, "Murgia")
    items, number = d.take(3, 6, ours="MAT#####", yours="#####/#", per=True, spread=True), d.code("OF/2026/00###")
    net = d.sum(items)
    d.says(items, "bsdqupkat", number, total=net, ship=d.ship.name)
    css = """body{font:8.4pt 'Liberation Sans'}.t{width:100%;margin:4mm 0}.t th,.t td{border:.5pt solid #6d1f3b;padding:.9mm 1.2mm}.t th{color:#6d1f3b;font-size:7.4pt}.p td{padding:.4mm 4mm .4mm 0}"""

    def item(i: Item) -> str:
        return f"<tr><td>{i.at}<td>{i.ours}<td rowspan=2>{i.text}<br>{i.more}<td rowspan=2 class=c>{d.date(i.date, '%d/%m/%Y')}<td rowspan=2>{i.unit}<td rowspan=2 class=r>{n(i.quantity, None)}<td class=r>{n(i.price)}<td rowspan=2 class=r>{n(i.amount)}</tr><tr><td><td>{i.yours}<td class=r>per {i.per}</tr>"

    head = "<tr><th>Riga<th>Ns. codice<th rowspan=2>Descrizione articolo<th rowspan=2 class=c>Consegna<th rowspan=2>UM<th rowspan=2 class=r>Quantità<th class=r>Prezzo unit.<th rowspan=2 class=r>Valore EUR</tr><tr><th><th>Vs. codice<th class=r>base prezzo</tr>"
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td>{mark("leaf", "#6d1f3b", 18)}<td><b style="font-size:14pt;color:#6d1f3b">CANTINE MURGIA ALTA</b><br>{d.buyer.block(" - ")}<br>P.IVA/C.F. {d.buyer.vat[2:]} - tel. {d.buyer.phone}</tr></table><table style="width:100%;margin:5mm 0"><tr><td style="width:50%">{facts(f"ORDINE DI ACQUISTO|<b>{number}</b>", f"Data ordine|{d.date(d.day, '%d/%m/%Y')}", "Cod. fornitore|F00880", "Cond. pagamento|B.B. 90 gg d.f.", "Valuta|EUR")}<td><b>Fornitore</b><br>{d.seller.block(country=True)}</tr></table><b>Destinazione merce:</b> {d.ship.block(", ")}<table class=t>{head}{"".join(map(item, items))}<tr><td colspan=7 class=r><b>Totale ordine (IVA esclusa)</b><td class=r><b>{n(net)}</b></tr></table><p>Si prega di restituire copia firmata per accettazione. Materiali idonei al contatto alimentare (Reg. CE 1935/2004).</p><table style="width:100%"><tr><td>Ufficio acquisti<br><i>dott. N. Lorusso</i><td>Timbro e firma del fornitore<br>____________________</tr></table>""",
    )


def it_gastaldo(d: Deal) -> str:
    """An electrician's list typed in a text program: lines with dashes in frames of dots, no prices, code at the end of the row."""
    meet(d, "Gastaldo")
    items, number = d.take(4, 7, yours="GW#####"), d.code("##-26")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:11pt 'Liberation Serif'}.t{width:100%}.t th{border-bottom:1pt solid #000;padding:0 1mm}.t td{border-bottom:.6pt dotted #000;padding:1.4mm 1mm}"""
    body = (row(f">{n(i.quantity, None)} |{i.unit}|{i.text}<br><i>{i.more}</i>|{i.yours}") for i in items)
    return sheet_of(
        css,
        f"""<b>{d.buyer.name}</b><br>{lines(d.buyer.street, d.buyer.city, "tel. " + d.buyer.phone)}<div style="margin:8mm 0 8mm 100mm">Alla ditta<br>{d.seller.block()}</div><p>Cuneo, {d.date(d.day, "%e %B %Y")}</p><p><b>OGGETTO: ordine materiale n. {number}</b></p><p>Vi preghiamo di consegnare entro {weekday(d.wanted, "it")} {d.date(d.wanted, "%e %B %Y")} presso {d.ship.block(", ")} il seguente materiale, ai prezzi del Vs. listino in vigore:</p>{grid(">Q.tà|U.M.|Materiale|Vs. art.", body)}<p>Distinti saluti.</p><p style="margin-left:110mm">Gastaldo Piero<br><i style="font-size:17pt">P. Gastaldo</i></p>""",
    )


def es_guadiana(d: Deal) -> str:
    """A fitter's small package: blue frames, supplier's box at the right, base and IVA in a row of cells at the foot, reference before amounts."""
    meet(d, "Guadiana")
    items, number = d.take(4, 8, yours="######", discount=True), d.code("1 - 000###")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqpa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'Liberation Sans'}.t{width:100%;margin:4mm 0;border:.8pt solid #1f4fa3}.t th{background:#1f4fa3;color:#fff;padding:1mm}.t td{padding:1mm 1.2mm;border-left:.4pt solid #1f4fa3}.t td:nth-child(2){width:46mm}.q{width:100%}.q td{border:.5pt solid #1f4fa3;padding:1mm 2mm;text-align:center}.cap td{background:#dbe6f7;font-size:7.4pt}"""
    body = (row(f"{i.yours}|{i.text}<br>{i.more}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.discount) if i.discount else ''}|>{n(i.amount)}") for i in items)  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td>{mark("bolt", "#1f4fa3", 16)}<br><b>{d.buyer.name}</b><br>{lines(d.buyer.street, d.buyer.city, "Tel.: " + d.buyer.phone, "CIF: " + d.buyer.vat)}<td style="width:85mm"><b style="font-size:15pt;color:#1f4fa3">PEDIDO A PROVEEDOR</b><div style="border:.8pt solid #1f4fa3;border-radius:2mm;padding:2mm;margin-top:2mm">{d.seller.block(country=True)}</div></tr></table><br>{strips("Documento|Pedido", f"Número|{number}", "Página|1", f"Fecha|{d.date(d.day, '%d/%m/%Y')}", f"Fecha de entrega|{d.date(d.wanted, '%d/%m/%Y')}", "Proveedor|88")}{grid("Artículo|Descripción|>Cantidad|>Precio unidad|>Dto.|>Total", body)}{strips(f"Base imponible|{n(net)}", "% IVA|21,00", f"Cuota IVA|{n(vat)}", f"TOTAL|<b>{n(net + vat)} €</b>")}<p>Dirección de entrega: {d.ship.block(", ")}</p><p>Observaciones: avisar al encargado (José M.) media hora antes de la descarga.</p>{bottom("Inscrita en el R.M. de Badajoz, tomo 880, folio 31, hoja BA-8031")}""",
    )


def es_calblanca(d: Deal) -> str:
    """A hotel group's cloud program: large letters, much white, number beside the title, what and how much in light rows, tax per row."""
    meet(d, "Calblanca")
    items, number = d.take(4, 8, yours="@@@-##"), d.code("PC26####")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt 'DejaVu Sans Light'}.t{width:100%;margin:8mm 0}.t th{color:#888;font-size:7.4pt;padding:1mm;border-bottom:.4pt solid #ccc;font-weight:normal}.t td{padding:2mm 1mm;border-bottom:.3pt solid #e5e5e5}h1{font-size:24pt;font-weight:normal;margin:0}small{color:#888}.s td{padding:1mm 3mm}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (row(f"<b>{i.text}</b><br><small>{i.more}</small>|{i.yours}|>{n(i.price)}€|>{n(i.quantity, None)}|{i.unit}|>21%|>{n(i.amount)}€") for i in items)  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><h1>Pedido de compra</h1><small>#</small> <b>{number}</b><td class=r>{mark("wave", "#e76f51", 20)}</tr></table><table style="width:100%;margin-top:8mm"><tr><td style="width:36%">{facts(f"Fecha|{d.date(d.day, '%e de %B de %Y')}", f"Fecha de entrega|{d.date(d.wanted, '%e de %B de %Y')}", "Moneda|EUR")}<td><b>{d.buyer.name}</b><br>{lines(d.buyer.vat, d.buyer.street, d.buyer.city)}<td><small>Para</small><br><b>{d.seller.name}</b><br>{lines(d.seller.vat, d.seller.street, d.seller.city)}</tr></table>{grid("CONCEPTO|SKU|>PRECIO|>UNIDADES|FORMATO|>IMPUESTO|>SUBTOTAL", body)}<table class=s style="margin-left:auto">{row(f"BASE IMPONIBLE|>{n(net)}€")}{row(f"IVA 21%|>{n(vat)}€")}{row(f"<b>TOTAL</b>|><b>{n(net + vat)}€</b>")}</table><p><small>Dirección de envío</small><br>{d.ship.block()}</p><p><small>Condiciones</small><br>Recepción de mercancías de lunes a viernes, de 8:00 a 13:00.</p>""",
    )


def es_alcorisa(d: Deal) -> str:
    """A tile maker's: typewriter's table with dots, each item two rows, amounts at the left of the words, own code and a date for each line."""
    meet(d, "Alcorisa")
    items, number = d.take(3, 5, ours="R-#####", yours="####@", spread=True, places=3), d.code("PCR-26-####")
    net = d.sum(items)
    d.says(items, "bsdqupat", number, total=net, ship=d.ship.name)
    css = """body{font:8.6pt 'DejaVu Sans Mono'}.t{width:100%;margin:4mm 0}.t th{border-top:.8pt dashed #000;border-bottom:.8pt dashed #000;font-weight:normal;padding:1mm .6mm}.t td{padding:.4mm .6mm}.p td{padding:.2mm 3mm .2mm 0}.z td{padding-bottom:2.4mm}"""
    body = (
        row(f"{i.at}|{i.ours}|>{n(i.quantity, None)}|{i.unit}|{i.text}|{d.date(i.date, '%d/%m/%y')}|>{n(i.price, 3)}|>{n(i.amount)}") + row(f"||||{i.more} - Su ref. {i.yours}|||", kind="z")
        for i in items
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<b>{d.buyer.name}</b><br>{lines(d.buyer.street, d.buyer.city, "NIF " + d.buyer.vat + "  TEL " + d.buyer.phone)}<hr><table style="width:100%"><tr><td>{facts(f"PEDIDO DE COMPRA|{number}", f"FECHA PEDIDO|{d.date(d.day)}", "COMPRADOR|A. Lahoz", "FORMA DE PAGO|Confirming 60 días", "DIVISA|EUR")}<td>PROVEEDOR 400880<br>{d.seller.block()}</tr></table><br>ENTREGAR EN: {d.ship.block(", ")}{grid("Lín|Ntro. cód.|>Cant.|Ud.|Descripción|F.entrega|>Precio|>Importe", body, foot=summed("TOTAL PEDIDO SIN IVA", n(net), 7))}<hr>Rogamos confirmen plazo y precio por e-mail a compras@alcorisa.example""",
    )


def pt_rianova(d: Deal) -> str:
    """A pottery's certified program: original and hash below, supplier's box at the right, discount and VAT columns, summary, place of unloading."""
    meet(d, "Ria Nova")
    items, number = d.take(3, 6, yours="@##.####", discount=True), d.code("ECF 2026/###")
    net = d.sum(items)
    vat, gross = tax(net, 23), sum((i.gross for i in items), Decimal(0))
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'Liberation Sans'}.t{width:100%;margin:4mm 0}.t th{border-bottom:1pt solid #0a3;border-top:1pt solid #0a3;padding:1mm}.t td{padding:1mm}.q{width:100%}.q td{padding:0 2mm 1mm 0}.cap td{font-size:7pt;color:#0a3;padding-bottom:0}.p td{padding:.4mm 4mm .4mm 0}"""
    body = (row(f"{i.yours}|{i.text}<br><small>{i.more}</small>|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.discount)}|>23,00|>{n(i.amount)}") for i in items)  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td>{mark("ring", "#0a3", 15)}<br><b>{d.buyer.name}</b><br>{lines(d.buyer.street, d.buyer.city, "Telef. " + d.buyer.phone, "Contribuinte N.º " + d.buyer.vat[2:])}<td style="width:80mm;padding-top:20mm">Exmo.(s) Sr.(s)<br>{d.seller.block(country=True)}</tr></table><h3 style="margin:8mm 0 2mm">Encomenda a Fornecedor &nbsp; {number} <span style="float:right;font-size:8pt;font-weight:normal">Original</span></h3>{strips(f"Data|{d.day.isoformat()}", f"Entrega pretendida|{d.wanted.isoformat()}", "V/N.º Contrib.|—", "Requisição|Fornos", "Moeda|EUR", "Condição Pagamento|30 dias")}{grid("Artigo|Descrição|>Qtd.|Un.|>Pr. Unitário|>Desc. %|>IVA|>Valor", body)}<table style="width:100%"><tr><td><b>Local de descarga</b><br>{d.ship.block()}<td>{facts(f"Mercadoria/Serviços|>{n(gross)}", f"Descontos|>{n(gross - net)}", f"IVA|>{n(vat)}", f"<b>Total (EUR)</b>|><b>{n(net + vat)}</b>", kind="p")}</tr></table>{bottom("x8Qp-Processado por programa certificado n.º 0880/AT. Este documento não serve de fatura.", stripes(number, 36, 5))}""",
    )


LAYOUTS = [(it_valsugana, 2), (it_murgia, 1), (it_gastaldo, 1), (es_guadiana, 2), (es_calblanca, 2), (es_alcorisa, 1), (pt_rianova, 1)]
