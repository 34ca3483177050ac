"""Set j: what Italian, Spanish, Mexican, Portuguese and Brazilian customers print."""

from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import FEW, buy, feet, hand, joined, meet, sides, sums

n, en = figures("de"), figures("en")
DAY = "%d/%m/%Y"


def it_baldovin(d: Deal) -> str:
    """A works' management system: small framed captions, own code and supplier's, price with four decimals, discounts written out, date by line."""
    meet(d, "Baldovin")
    items, number = buy(d, "mro", 1, 5, ours="MAT#####", yours="@@#####", spread=True, places=3), d.code("OF/26/0####")
    net = d.sum(items)
    d.says(items, "bsdqupat", number, total=net, ship=d.ship.name)
    css = """body{font:8.6pt 'Liberation Sans'}.f{width:100%}.f td{border:.5pt solid #444;padding:.6mm 1.4mm 1.2mm}.f small{display:block;font-size:6.4pt;color:#444}.t{width:100%;margin-top:2mm}.t th{border:.5pt solid #444;background:#eee;font-weight:normal;font-size:7.4pt;padding:.8mm}.t td{border-left:.5pt solid #444;border-right:.5pt solid #444;padding:.8mm 1mm}.t{border-bottom:.5pt solid #444}"""
    body = (
        row(
            f"{i.ours}<br>{i.yours}|{i.text}<br>{i.more}|={i.unit}|>{n(i.quantity)}|>{n(i.price, 4)}||>{n(i.amount)}|=22|{d.date(i.date, '%d/%m/%y')}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:14pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tel. {d.buyer.phone} - P.IVA {d.buyer.vat}", f"Spett.le<br>{d.seller.block()}")}<div style="height:5mm"></div><table class=f><tr><td><small>DOCUMENTO</small>Ordine a fornitore<td><small>NUMERO</small>{number}<td><small>DATA</small>{d.date(d.day, "%d/%m/%Y")}<td><small>COD. FORNITORE</small>F00417<td><small>PAG.</small>1/1<tr><td colspan=2><small>PAGAMENTO</small>RI.BA. 60 GG F.M.<td colspan=3><small>LUOGO DI CONSEGNA</small>{d.ship.block(" - ")}</table>{grid("Cod. articolo<br>Vs. codice|Descrizione|=U.M.|>Quantità|>Prezzo|>Sc.%|>Importo|=IVA|Consegna", body)}<table class=f style="margin-top:2mm"><tr><td style="width:60%"><small>NOTE</small>Indicare il ns. numero d'ordine su DDT e fattura. SDI: T9K417X<td><small>PORTO</small>Franco<td class=r><small>TOTALE IMPONIBILE EUR</small><b>{n(net)}</b></table>{feet("Cap. soc. € 90.000 i.v. - REA TV 294170", "Iscr. Reg. Imprese " + d.buyer.vat[2:])}""",
    )


def it_miralago(d: Deal) -> str:
    """A lakeside hotel's order: two columns of facts, food in cases, kilos and pieces, delivery before noon."""
    meet(d, "Miralago", soon=True)
    items, number = (
        buy(d, "food", 4, 9, yours="#####", few=FEW, units="pc=pz kg=kg pack=conf can=latta bag=sacco case=cassa"),
        d.code("###/26"),
    )
    d.says(items, "sdqup", number, wanted=True, ship=d.ship.name)
    css = """body{font:10pt 'DejaVu Serif'}.t{width:100%;margin-top:4mm}.t th{border-bottom:1pt solid #1a5276;padding:1mm;color:#1a5276}.t td{padding:1.1mm 1mm}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (row(f"{i.yours}|{i.text}<br><small>{i.more}</small>|{i.unit}|>{n(i.quantity, None)}|>€ {n(i.price)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=c><span style="font:italic 24pt 'Liberation Serif';color:#1a5276">Albergo Ristorante Miralago</span><br><small>{d.buyer.name} – {d.buyer.street}, {d.buyer.city} – tel. {d.buyer.phone}</small></div><div style="height:8mm"></div>{sides(facts(f"Ordine n.|{number}", f"del|{d.date(d.day, '%e %B %Y')}", f"consegna|{d.date(d.wanted, '%e %B %Y')} entro le 11"), f"<b>Fornitore</b><br>{d.seller.block()}", f"<b>Consegnare a</b><br>{d.ship.block()}")}{grid("Codice|Prodotto|Conf.|>Q.tà|>Prezzo listino", body)}<p>Prezzi IVA esclusa. Non sostituire gli articoli mancanti senza avvisare lo chef.</p><p>Grazie, {hand("Piero Comolli")}</p>""",
    )


def it_scaramuzza(d: Deal) -> str:
    """An electrician's spreadsheet on its side: an article in each column, what is said of it in the rows."""
    meet(d, "Scaramuzza")
    items, number = buy(d, "ele", 3, 4, yours="@@###"), d.code("##-2026")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, ship=d.ship.name)
    css = """body{font:9.4pt 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t td{border:.5pt solid #555;padding:1.4mm;text-align:center}.t td:first-child{background:#e2efda;font-weight:bold;text-align:left;width:34mm}"""

    def across(label: str, values: list[str]) -> str:
        return row("|".join([label, *values]))

    table = (
        across("Articolo", [str(i.at) for i in items])
        + across("Codice", [i.yours for i in items])
        + across("Descrizione", [i.text for i in items])
        + across("U.M.", [i.unit for i in items])
        + across("Quantità", [n(i.quantity, None) for i in items])
        + across("Prezzo €", [n(i.price) for i in items])
        + across("Totale €", [n(i.amount) for i in items])
    )
    return sheet_of(
        css,
        f"""<b style="font-size:15pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city} – {d.buyer.phone} – P.IVA {d.buyer.vat}<h3>Ordine materiale n. {number} del {d.date(d.day, "%d/%m/%Y")}</h3>{sides(f"A: {d.seller.block(', ')}")}Cantiere / consegna: {d.ship.block(", ")}<table class=t>{table}</table><p>Totale ordine IVA esclusa: <b>{n(net)} €</b></p>""",
        "A4 landscape",
    )


def es_herrero(d: Deal) -> str:
    """A plumber's program: addresses in two frames, reference, concept, amount, price, discount, sums in a strip at the foot."""
    meet(d, "Herrero")
    items, number = buy(d, "san", 3, 8, yours="#####", discount=True), d.code("PC26/###")
    joined(items, " {}")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:9.2pt 'Liberation Sans'}.b{border:.6pt solid #777;padding:2mm 3mm;width:84mm}.t{width:100%;margin-top:4mm}.t th{background:#4f81bd;color:#fff;padding:1mm}.t td{padding:1mm;border-bottom:.3pt solid #bbb}.q{width:100%;margin-top:6mm}.q td{border:.5pt solid #777;padding:1mm 2mm;text-align:right}.cap td{background:#eee}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.discount)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tel. {d.buyer.phone} · CIF {d.buyer.vat[2:]}", "<b style='font-size:15pt;color:#4f81bd'>PEDIDO A PROVEEDOR</b>")}<div style="height:5mm"></div>{sides(f"<div class=b><small>Proveedor</small><br>{d.seller.block()}</div>", f"<div class=b>Nº pedido: <b>{number}</b><br>Fecha: {d.date(d.day, '%d/%m/%Y')}<br>Forma de pago: giro 60 días<br>Obra: 2617</div>")}{grid("Ref.|Concepto|>Cant.|Ud.|>Precio|>% Dto.|>Importe", body)}{strips(f"Base imponible|{n(net)}", "% IVA|21,00", f"Cuota IVA|{n(vat)}", f"TOTAL €|<b>{n(net + vat)}</b>")}<p><b>Entregar en:</b> {d.ship.block(", ")}. Horario de 8 a 14 h.</p>""",
    )


def es_albar(d: Deal) -> str:
    """A spa hotel's stores: family headings, boxes for what came in left empty, day of delivery."""
    meet(d, "Fuente Albar", soon=True)
    items, number = buy(d, "food", 13, 17, ours="####", yours="######", few=FEW), d.code("EC-####")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:4mm}.t th{border:.5pt solid #7a6a3a;background:#f3ecd6;padding:1mm}.t td{border:.5pt solid #c9bd96;padding:1.1mm}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (
        row(
            f"{i.ours}|{i.text}<br><small>{i.more}</small>|{i.yours}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}|&emsp;&emsp;"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides("<b style='font:bold 18pt Liberation Serif;color:#7a6a3a'>Fuente Albar</b><br>Hotel Balneario", f"<b>ECONOMATO · ORDEN DE COMPRA</b><br>{number}")}<div style="height:5mm"></div>{sides(facts(f"Fecha|{d.date(d.day, '%d/%m/%Y')}", f"Entrega|{d.date(d.wanted, '%d/%m/%Y')}", f"Empresa|{d.buyer.name}", f"CIF|{d.buyer.vat[2:]}", f"Teléfono|{d.buyer.phone}"), f"<b>Proveedor</b><br>{d.seller.block()}", f"<b>Lugar de entrega</b><br>{d.ship.block()}")}{grid("Cód.|Artículo|Ref. prov.|>Cantidad|Formato|>Precio|>Importe|Recibido", body)}{sums(("Total sin IVA €", n(net)))}<p>Jefe de economato: {hand("A. Marín")}</p>""",
    )


def es_tepeya(d: Deal) -> str:
    """A Mexican works' order: pesos with commas in thousands, requisition, department, sixteen per cent tax, amounts in words at the foot."""
    meet(d, "Tepeyahualco")
    items, number = buy(d, "mro", 3, 7, ours="RF-#####", yours="@@@-###", units="pc=PZA kg=KG can=CUB pair=PAR"), d.code("OC-0#####")
    joined(items)
    net = d.sum(items)
    vat = tax(net, 16)
    d.says(items, "bsdqupa", number, total=net + vat, currency="MXN", wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{background:#1b4f72;color:#fff;padding:1mm;text-align:center}.t td{padding:1mm;border:.3pt solid #aab}.p td{padding:.4mm 4mm .4mm 0}.p td:first-child{font-weight:bold}"""
    body = (row(f"={i.at}|{i.ours}|{i.yours}|{i.text}|>{en(i.quantity)}|={i.unit}|>$ {en(i.price)}|>$ {en(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:12pt;color:#1b4f72'>{d.buyer.name}</b><br>RFC {d.buyer.vat}<br>{d.buyer.street}<br>C.P. {d.buyer.city}<br>Tel. {d.buyer.phone}", f"<b style='font-size:15pt'>ORDEN DE COMPRA</b>{facts(f'Folio|{number}', f'Fecha|{d.date(d.day, DAY)}', f'Fecha requerida|{d.date(d.wanted, DAY)}', 'Requisición|RQ-9417', 'Moneda|MXN')}")}<div style="height:4mm"></div>{sides(f"<b>PROVEEDOR</b><br>{d.seller.block(country=True)}", f"<b>EMBARCAR A</b><br>{d.ship.block()}")}{grid("Part.|No. parte|No. prov.|Descripción|Cantidad|U.M.|P. unitario|Importe", body)}{sums(("Subtotal", "$ " + en(net)), ("IVA 16 %", "$ " + en(vat)), ("TOTAL M.N.", "$ " + en(net + vat)))}<p>Uso de CFDI: G03. Método de pago: PPD. Facturas a cxp@tepeyahualco.example</p>{sides("______________________<br>Compras", "______________________<br>Gerencia de planta", css="margin-top:14mm")}""",
        "8.5in 11in",
    )


def pt_moreira(d: Deal) -> str:
    """A locksmith's Portuguese business system: certified program's foot, reference, description, taxes per line, charge and discharge."""
    meet(d, "Moreira")
    items, number = buy(d, "mro", 3, 7, yours="@##.###"), d.code("ECF 2026/###")
    net = d.sum(items)
    vat = tax(net, 23)
    d.says(items, "sdqupa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:9pt 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border-top:.8pt solid;border-bottom:.8pt solid;padding:1mm}.t td{padding:.9mm 1mm}.q td{padding:.3mm 8mm .3mm 0}.cap td{font-weight:bold;font-size:8pt}"""
    body = (row(f"{i.yours}|{i.text}<br>{i.more}|>{n(i.quantity)}|{i.unit}|>{n(i.price, 3)}|>0,00|>23,00|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:12pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Telef. {d.buyer.phone}<br>Contribuinte n.º {d.buyer.vat[2:]}", f"Exmo.(s) Sr.(s)<br>{d.seller.block()}")}<div style="height:8mm"></div><b style="font-size:12pt">Encomenda a Fornecedor {number}</b>{strips(f"Data|{d.day.isoformat()}", "V/N.º contribuinte|" + (d.seller.vat[2:] or "—"), "Cond. pagamento|60 dias", "Vencimento|", "Moeda|EUR")}{grid("Artigo|Descrição|>Qtd.|Un.|>Pr. unitário|>Desc.|>IVA|>Valor", body)}{sums(("Mercadoria/Serviços", n(net)), ("IVA", n(vat)), ("Total (EUR)", n(net + vat)))}<div style="margin-top:6mm">{sides("<b>Carga</b><br>V/ instalações", f"<b>Descarga</b><br>{d.ship.block()}")}</div>{feet("x9Kt-Processado por programa certificado n.º 0417/AT. Este documento não serve de fatura", "Cap. social 50.000 EUR")}""",
    )


def pt_jordao(d: Deal) -> str:
    """A Brazilian dairy's purchase order: CNPJ, reais, codes, tax codes of goods, freight kind, approvals."""
    meet(d, "Jordão")
    items, number = buy(d, "pack", 3, 7, ours="0#####", yours="#####"), d.code("0####/26")
    joined(items, " - {}")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, currency="BRL", wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:4mm}.t th{border:.5pt solid;background:#d9ead3;padding:1mm}.t td{border:.5pt solid;padding:1mm}.f{width:100%}.f td{border:.5pt solid;padding:1mm 2mm}"""
    body = (
        row(f"={i.at:02d}|{i.ours}|{i.text}|{i.yours}|=39{i.at}3.90|={i.unit}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.amount)}") for i in items
    )
    return sheet_of(
        css,
        f"""<table class=f><tr><td rowspan=2 style="width:52%"><b style="font-size:12pt">{d.buyer.name}</b><br>{d.buyer.vat}<br>{d.buyer.street}, {d.buyer.city}<br>Fone {d.buyer.phone}<td colspan=2 class=c><b style="font-size:13pt">PEDIDO DE COMPRA</b><tr><td>Nº <b>{number}</b><td>Emissão: {d.date(d.day, "%d/%m/%Y")}<tr><td>Fornecedor: {d.seller.block(", ")}<td>Frete: CIF<td>Entrega até: {d.date(d.wanted, "%d/%m/%Y")}<tr><td colspan=3>Local de entrega: {d.ship.block(", ")}</table>{grid("=Item|Código|Descrição do produto|Cód. forn.|=NCM|=UN|>Quantidade|>Vlr. unit. R$|>Vlr. total R$", body)}<table class=f style="margin-top:2mm"><tr><td>Cond. pgto: 28/42 DDL<td>Comprador: {lines("Edilson Prado")}<td class=r><b>Total do pedido R$ {n(net)}</b></table><p>Obrigatório mencionar o número do pedido no XML da NF-e. Recebimento de 7h às 11h e de 13h às 16h.</p>""",
    )


LAYOUTS = [
    (it_baldovin, 1),
    (it_miralago, 1),
    (it_scaramuzza, 1),
    (es_herrero, 2),
    (es_albar, 1),
    (es_tepeya, 1),
    (pt_moreira, 1),
    (pt_jordao, 1),
]
