"""Set d: Italian, Spanish and Portuguese orders."""

from tests.paper.d_print import facts, figures, grid, named, row, spelled, strips, tax
from tests.paper.deal import Deal, Item, cents, sheet_of

n, pt = figures("de"), figures("fr")


def it_arca(d: Deal) -> str:
    """Arca Evolution: the supplier's window at the right, codes of both sides, net price per hundred, dates in each line, legal line at the foot."""
    d.settle(named("Torneria", d))
    items, number = d.take(9, 30, ours="@@##.###", yours="#######", per=True, spread=True), d.code("###") + "/2026"
    d.says(items, "bsduqpkat", number, total=d.sum(items), ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        return row(
            f"{i.at}|{i.ours}<br><small>{i.yours}</small>|{i.text}|={i.unit}|>{n(i.quantity, None)}|>{n(i.price, 3)}|>{i.per}|>{n(i.amount)}|{d.date(i.date, '%d/%m/%y')}"
        )

    css = """body{font:8.8pt 'Liberation Sans'}.h{display:flex;justify-content:space-between;align-items:flex-end;border-bottom:2pt solid #00539b;padding-bottom:2mm}.q{width:100%;margin:4mm 0}.q td{border:.5pt solid #99b;padding:1mm 2mm}.q .cap td{font-size:7pt;background:#eef;border-bottom:0}.t{width:100%}.t th{border-bottom:1pt solid #00539b;color:#00539b;padding:1mm;font-size:8pt}.t td{padding:1.1mm 1mm;border-bottom:.3pt solid #ccd}small{color:#666}
    .a{display:grid;grid-template-columns:1fr 1fr;margin:5mm 0}.z{font-size:7pt;text-align:center;margin-top:14mm;border-top:.5pt solid #00539b;padding-top:1mm}"""
    head = strips(
        f"Numero documento|<b>{number}</b>",
        f"Data documento|{d.date(d.day, '%d/%m/%Y')}",
        "Pagamento|Bonifico 60 gg d.f.f.m.",
        "Resa|Porto franco",
        f"Rif. Vs. offerta|{d.code('OFF###')}",
    )
    return sheet_of(
        css,
        f"""<div class=h><b style="font-size:22pt;color:#00539b">MARCHESAN</b><span style="font-size:14pt">Ordine a fornitore</span></div><div class=a><div><b>Destinazione</b><br>{d.ship.block()}</div><div>Spettabile<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}</div></div>{head}
        {grid("N.|Ns. codice<br>Vs. codice|Descrizione articolo|=U.M.|>Quantità|>Prezzo netto|>x|>Importo EUR|Consegna", map(item, items))}<p class=r>Totale ordine (IVA esclusa): <b>€ {n(d.sum(items))}</b></p>Non si accettano consegne anticipate o parziali. Citare il numero d'ordine in bolla e fattura.
        <div class=z>{b.name} - {b.street} - {b.city} - C.F. e P.IVA {b.vat} - Tel. {b.phone} - Cap. soc. € 90.000 i.v.</div>""",
    )


def it_ospedale(d: Deal) -> str:
    """A hospital's order under a tender: CIG, resolution, product codes, VAT by line, single site for goods."""
    d.settle(named("Ospedaliera", d))
    items, number = d.take(3, 9, ours="######", yours="@@##"), d.code("2026/######")
    net = d.sum(items)
    total = net + tax(net, 22)
    d.says(items, "bsdqupa", number, total=total, wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9pt 'DejaVu Sans Condensed'}.c{text-align:center}.p td{border:.4pt solid #666;padding:1mm 2mm}.p{width:100%;margin:3mm 0}.p td:first-child{width:55mm;background:#f3f3f3}.t{width:100%}.t th,.t td{border:.4pt solid #666;padding:1mm}.t th{background:#e0e0e0;font-size:8pt}"""
    body = (
        row(f"{i.at}|{i.ours}|{i.text} - {i.more}|{i.yours}|={i.unit}|>{n(i.quantity, 0)}|>{n(i.price, 4)}|=22|>{n(i.amount)}")
        for i in items
    )
    foot = "".join(
        f"<tr><td colspan=8 class=r>{k}<td class=r>{n(v)}</tr>"
        for k, v in (("Imponibile", net), ("IVA 22%", tax(net, 22)), ("<b>Totale ordinato €</b>", total))
    )
    return sheet_of(
        css,
        f"""<div class=c><b>REGIONE TOSCANA - SERVIZIO SANITARIO</b><br><b style="font-size:13pt">{b.name}</b><br>{b.street} - {b.city} - P.I. {b.vat[2:]} - tel. {b.phone}<br>U.O.C. Approvvigionamenti</div><h3 class=c>ORDINATIVO DI FORNITURA N. {number} DEL {d.date(d.day)}</h3>
        {facts(f"Alla ditta|{d.seller.block(' - ')}", f"C.I.G.|{d.code('Z@########')}", f"Delibera di aggiudicazione|n. {d.code('###')} del 12.11.2025", f"Data di consegna richiesta|{d.date(d.wanted)}", f"Consegnare a|{d.ship.block(' - ')}", "Referente|Dott.ssa Ilaria Benucci")}
        {grid("Riga|Cod. prodotto|Descrizione|Cod. fornitore|=UM|>Q.tà|>Prezzo unit.|=IVA %|>Importo", body, foot=foot)}<p>Fattura elettronica: codice univoco ufficio UF9Q2K. Consegne dalle 8.00 alle 12.30, escluso il sabato.</p>Il Dirigente Responsabile""",
    )


def es_recambios(d: Deal) -> str:
    """A garage's order from its shop program: reference and description, discount, net price, a line with the vehicle, total with VAT at the top right."""
    d.settle(named("Larrea", d))
    items, number = d.take(3, 11, yours="@@-####", discount=True, short=True), d.code("PR26/####")
    net = d.sum(items)
    total = net + tax(net, 21)
    d.says(items, "sdqupa", number, total=total, wanted=True, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        car = f"<tr class=v><td><td colspan=6>Vehículo: {d.code('####')} LKM</tr>" if i.at % 3 == 0 else ""
        return row(f"{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.discount, 0)}|>{n(i.amount)}") + car

    css = """body{font:9.3pt 'Liberation Sans'}.h{display:flex;justify-content:space-between}.big{border:2pt solid #e65100;padding:2mm 5mm;text-align:right;font-size:13pt}.big small{font-size:8pt;display:block}.p td{padding:.6mm 4mm .6mm 0}.t{width:100%;margin-top:5mm}.t thead{display:table-header-group}.t th{border-bottom:1.5pt solid #e65100;padding:1mm}.t td{padding:1.2mm 1mm}.v td{font-size:7.5pt;color:#666;padding-top:0}.t tr:not(.v) td{border-top:.3pt solid #ddd}"""
    return sheet_of(
        css,
        f"""<div class=h><div><b style="font-size:15pt;color:#e65100">Larrea</b><br>{b.name}<br>{b.street}<br>{b.city}<br>CIF {b.vat[2:]}</div><div class=big><small>Total pedido (IVA incl.)</small>{n(total)} €</div></div><h2>Pedido a proveedor {number}</h2><div class=h>{facts(f"Fecha pedido|{d.date(d.day, '%d/%m/%Y')}", f"Fecha prevista|{d.date(d.wanted, '%d/%m/%Y')}", f"Nuestro nº de cliente|{d.code('43####')}", "Realizado por|Iker")}<div><b>Proveedor</b><br>{d.seller.block()}</div><div><b>Enviar a</b><br>{d.ship.block()}</div></div>
        {grid("Referencia|Denominación|>Uds.|Med.|>PVP|>Dto.|>Neto", map(item, items))}<p class=r>Base {n(net)} &emsp; IVA 21 % {n(tax(net, 21))} &emsp; <b>Total {n(total)} EUR</b></p>Servir urgente por agencia. Devoluciones de cascos aparte. Tel. taller {b.phone}""",
    )


def es_ayuntamiento(d: Deal) -> str:
    """A town hall's proposal of expense turned order: file number beside the order number, unit and quantity in one cell, no codes."""
    d.settle(named("Ayuntamiento", d))
    items, number = d.take(2, 6), d.code("OP-###/2026")
    net = d.sum(items)
    total = net + tax(net, 21)
    d.says(items, "dqupa", number, total=total, ship=d.ship.name)
    b = d.buyer
    css = """body{font:11pt 'Liberation Serif'}.e{display:flex;gap:8mm;align-items:center}.s{width:18mm;height:22mm;border:1.5pt solid #7a0019;border-radius:0 0 9mm 9mm}.t{width:100%;margin:5mm 0}.t th,.t td{border:.6pt solid;padding:1.5mm}.p td{padding:.5mm 5mm .5mm 0}"""
    body = (row(f"{n(i.quantity, None)} {i.unit}|{i.text}. {i.more}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    foot = "".join(
        f"<tr><td colspan=3 class=r>{k}<td class=r>{n(v)}</tr>"
        for k, v in (("Suma", net), ("I.V.A. 21%", tax(net, 21)), ("<b>IMPORTE TOTAL EUROS</b>", total))
    )
    return sheet_of(
        css,
        f"""<div class=e><div class=s></div><div><b style="font-size:15pt">{b.name}</b><br>{b.street}, {b.city} · Tfno. {b.phone} · NIF {b.vat[2:]}</div></div><h2 style="text-align:center">ORDEN DE PEDIDO</h2>{facts(f"Nº de orden:|<b>{number}</b>", f"Expediente:|{d.code('CM/2026/####')}", f"Aplicación presupuestaria:|{d.code('1##0.22#99')}", f"Fecha:|{d.date(d.day, '%e de %B de %Y')}", f"Adjudicatario:|{d.seller.block(', ')}")}
        {grid("Cantidad|Concepto|>Precio unidad|>Importe", body, foot=foot)}<p>El material se entregará en {d.ship.block(", ")}, en el plazo máximo de quince días desde la recepción de esta orden, de 8:00 a 14:00 horas. Rogamos adjunten copia de esta orden a la factura electrónica (FACe).</p><br>El Concejal de Obras y Servicios""",
    )


def pt_primavera(d: Deal) -> str:
    """Primavera: document type and series in the number, discount in its column, transport data and certified-program line at the foot."""
    d.settle(named("Oficinas", d))
    items, number = d.take(3, 10, ours="@@@.####", yours="######", discount=True), d.code("ECF 2026/###")
    net = d.sum(items)
    total = net + tax(net, 23)
    d.says(items, "bsdqupa", number, total=total, wanted=True)
    b = d.buyer

    def item(i: Item) -> str:
        return row(
            f"{i.ours}|{i.text}<br><i>V/ ref.ª {i.yours}</i>|>{pt(i.quantity)}|{i.unit}|>{pt(i.price, 3)}|>{pt(i.discount)}|>23,00|>{pt(i.amount)}"
        )

    css = """body{font:9pt 'Liberation Sans'}.h{display:grid;grid-template-columns:1fr 1fr;gap:10mm}.b{border:.5pt solid #777;padding:3mm;min-height:26mm}.q{width:100%;margin:5mm 0}.q .cap td{background:#ddd;font-size:7.5pt}.q td{padding:1mm 2mm;border:.5pt solid #777}.t{width:100%}.t th{border-top:.8pt solid;border-bottom:.8pt solid;padding:1mm}.t td{padding:1mm}.p{margin:5mm 0 0 auto}.p td{padding:.8mm 3mm}.z{font-size:6.5pt;margin-top:10mm}"""
    head = strips(
        f"Data|{d.date(d.day, '%d/%m/%Y')}",
        "Cond. pagamento|60 dias",
        f"Data entrega|{d.date(d.wanted, '%d/%m/%Y')}",
        "Moeda|EUR",
        f"V/ cotação|{d.code('####')}",
    )
    sums = facts(f"Mercadoria|>{pt(net)}", f"IVA|>{pt(tax(net, 23))}", f"<b>Total ( EUR )</b>|><b>{pt(total)}</b>")
    return sheet_of(
        css,
        f"""<div class=h><div><b style="font-size:13pt">{b.name}</b><br>{b.street}<br>{b.city}<br>Contribuinte N.º {b.vat[2:]}<br>Telef. {b.phone}</div><div class=b>Exmo.(s) Sr.(s)<br>{d.seller.block()}</div></div><h2>Encomenda a Fornecedor &nbsp; {number}</h2>{head}
        {grid("Artigo|Descrição|>Qtd.|Un.|>Pr. Unitário|>Desc.|>IVA|>Valor", map(item, items))}{sums}<div>Carga: V/ instalações &emsp; Descarga: N/ instalações</div><div class=z>zJ7q-Processado por programa certificado n.º 0000/AT. Este documento não serve de fatura.</div>""",
    )


def pt_municipio(d: Deal) -> str:
    """A municipality's external requisition: commitment number, quantities first, sum in words, place of delivery named below."""
    d.settle(named("Município", d))
    items, number = d.take(2, 5, yours="####"), d.code("RE ###/2026")
    net = d.sum(items)
    total = net + tax(net, 23)
    d.says(items, "sdqupa", number, total=total, ship=d.ship.name)
    b = d.buyer
    euros = cents(total)
    css = """body{font:10pt 'DejaVu Serif'}.t{width:100%;margin:4mm 0}.t th,.t td{border:.5pt solid #333;padding:1.2mm}.x{border:1pt solid #333;padding:3mm;margin:3mm 0}h1{font-size:14pt;text-align:center}"""
    body = (row(f">{pt(i.quantity, None)}|={i.unit}|{i.yours}|{i.text}|>{pt(i.price)}|>{pt(i.amount)}") for i in items)
    foot = "".join(
        f"<tr><td colspan=5 class=r>{k}<td class=r>{pt(v)}</tr>"
        for k, v in (("Subtotal", net), ("IVA à taxa de 23%", tax(net, 23)), ("<b>TOTAL €</b>", euros))
    )
    return sheet_of(
        css,
        f"""<b>{b.name}</b><br>Divisão Administrativa e Financeira<br>{b.street} • {b.city} • NIPC {b.vat[2:]}<h1>REQUISIÇÃO EXTERNA N.º {number}</h1><div class=x>Ao fornecedor n.º {d.code("####")}: {d.seller.block(", ")}</div>Data: {d.date(d.day, "%e de %B de %Y")} &emsp; Compromisso n.º {d.code("26/####")} &emsp; Cabimento: {d.code("2026/###")}
        <p>Queira fornecer a este Município o seguinte:</p>{grid(">Quant.|=Unid.|Código|Designação|>P. unitário|>Importância", body, foot=foot)}Por extenso: {spelled(euros, "pt")} euros e {int(euros * 100 % 100):02} cêntimos<p>Local de entrega: {d.ship.block(", ")}. A fatura deve mencionar o número do compromisso, sob pena de devolução.</p>O Vereador com competência delegada""",
    )


LAYOUTS = [(it_arca, 2), (it_ospedale, 1), (es_recambios, 2), (es_ayuntamiento, 1), (pt_primavera, 2), (pt_municipio, 1)]
