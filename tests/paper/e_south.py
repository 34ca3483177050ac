"""Set e: Spanish, Mexican, Italian, Portuguese and Brazilian orders."""

from dataclasses import replace
from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, lines, named, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.e_print import picture

n, en, fr = figures("de"), figures("en"), figures("fr")


def es_hospital(d: Deal) -> str:
    """A hospital's supply order: file, contract and lot numbers around the order's; lots as headings, VAT at the end, general store receives."""
    d.settle(named("Hospital", d))
    items, number = d.take(3, 9, ours="SU#####", yours="@@####"), d.code("1300######")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net + tax(net, 21), wanted=True, ship=d.ship.name)
    b, cut = d.buyer, (len(items) + 1) // 2

    def lot(title: str, some: list[Item]) -> str:
        inner = "".join(
            row(f"{i.ours}|{i.yours}|{i.text}, {i.more}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price, 3)}|>{n(i.amount)}") for i in some
        )
        return f"<tr class=l><td colspan=7>{title}</tr>{inner}"

    css = """body{font:8.8pt 'Liberation Sans'}.h{display:flex;gap:6mm;align-items:center;border-bottom:3pt solid #006a4e}.h b{font-size:13pt}.q{width:100%;margin:4mm 0}.q td{border:.5pt solid #006a4e;padding:.8mm 2mm}.q .cap td{background:#dff0ea;font-size:7pt}.g{display:grid;grid-template-columns:1fr 1fr;gap:6mm}.t{width:100%;margin-top:4mm}.t th{background:#006a4e;color:#fff;padding:1mm}.t td{padding:1mm;border-bottom:.3pt solid #9cc}.l td{font-weight:bold;background:#f2f8f6}.z{margin:2mm 0 0 auto}.z td{padding:.5mm 3mm}"""
    head = strips(
        f"Nº Pedido|{number}",
        f"Fecha pedido|{d.date(d.day, '%d/%m/%Y')}",
        f"Fecha entrega|{d.date(d.wanted, '%d/%m/%Y')}",
        f"Expediente|{d.code('PA 0#/2025')}",
        f"Contrato|{d.code('C-####')}",
        f"Proveedor|{d.code('100####')}",
    )
    sums = facts(
        f"Base imponible|>{n(net)} €", f"IVA 21 %|>{n(tax(net, 21))} €", f"<b>Total pedido</b>|><b>{n(net + tax(net, 21))} €</b>", kind="z"
    )
    return sheet_of(
        css,
        f"""<div class=h><b>{b.name}</b><span>Servicio de Contratación y Suministros<br>{b.street}, {b.city}<br>CIF {b.vat[2:]}</span></div>{head}<div class=g><div>Razón social del proveedor<br>{d.seller.block()}</div><div>Entregar en<br>{d.ship.block()}<br>Horario: 8:00 a 13:00</div></div>
        {grid("Cód. material|Ref. proveedor|Denominación|>Cantidad|Ud.|>Precio s/IVA|>Importe", [lot("LOTE 1", items[:cut]), lot("LOTE 2", items[cut:])])}{sums}<p>Facturar a través de FACe: DIR3 A14003281. Indíquese el nº de pedido en el albarán.</p>""",
    )


def es_mexico(d: Deal) -> str:
    """A Mexican toolmaker: the table's head is a picture, pesos with commas for thousands, buyer's name beside a box of letters."""
    d.settle(named("Bajío", d))
    items, number = d.take(3, 8, yours="####-##"), d.code("OC-1####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 16), currency="MXN", ship=d.ship.name, wanted=True)
    b = d.buyer
    widths = (9, 14, 37, 10, 8, 10, 12)
    columns = "".join(f'<col style="width:{w}%">' for w in widths)
    body = "".join(row(f"{i.at}|{i.yours}|{i.text}|>{en(i.quantity, None)}|{i.unit}|>{en(i.price)}|>{en(i.amount)}") for i in items)
    css = """body{font:9pt 'Liberation Sans'}.h{display:flex;justify-content:space-between}.bx{background:#2b4a3e;color:#fff;font:bold 22pt/16mm 'Liberation Serif';width:34mm;text-align:center}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm;margin:5mm 0}.g b{display:block;color:#2b4a3e}.t{width:100%;table-layout:fixed}.t td{padding:1.2mm 1.5mm;border-bottom:.3pt solid #aaa}.z{margin:3mm 0 0 auto}.z td{padding:.6mm 1.5mm .6mm 6mm}"""
    head = picture("Part.@0|No. parte@9|Descripción@23|Cant.@63|U.M.@70|P. unit.@80.5|Importe@91")
    sums = facts(f"Subtotal|>${en(net)}", f"IVA 16%|>${en(tax(net, 16))}", f"<b>Total M.N.</b>|><b>${en(net + tax(net, 16))}</b>", kind="z")
    return sheet_of(
        css,
        f"""<div class=h><div class=bx>MTB</div><div class=r><b style="font-size:15pt">ORDEN DE COMPRA {number}</b><br>{b.city.split()[1][:-1]}, Guanajuato, a {d.date(d.day, "%e de %B de %Y")}</div></div><p>{b.name}<br>{b.street}, {b.city}<br>{b.vat}</p><div class=g><div><b>Proveedor</b>{d.seller.block()}</div><div><b>Entregar en</b>{d.ship.block()}</div><div><b>Condiciones</b>30 días, MXN<br>Fecha requerida: {d.date(d.wanted, "%d/%m/%Y")}<br>Cotización: {d.code("C-####")}<br>Requisición: {d.code("R###")}</div></div>
        {head}<table class=t>{columns}{body}</table>{sums}<p>Autorizó: Ing. Rocío Valtierra &nbsp;&nbsp; Elaboró: J. Padilla</p>""",
        "letter",
    )


def it_scuola(d: Deal) -> str:
    """A school's order letter with the state's codes; the protocol number stands above, the order's own further down; VAT paid by the state."""
    d.settle(named("Istituto", d))
    items, number = d.take(3, 8, yours="#####"), d.code("##/2026")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net + tax(net, 22), ship=d.ship.name if d.nth % 2 else None)
    b = d.buyer
    body = (row(f"{i.yours}|{i.text} - {i.more}|{i.unit}|>{n(i.quantity, None)}|>€ {n(i.price)}|>€ {n(i.amount)}") for i in items)
    css = """body{font:10.4pt 'Liberation Serif'}.h{text-align:center}.h b{font-size:13pt}.d{margin-left:95mm;margin-top:5mm}.t{width:100%;margin:4mm 0}.t td,.t th{border:.5pt solid #000;padding:1mm 1.5mm}.p td{padding:.2mm 3mm .2mm 0}"""
    place = (
        f"La merce dovrà essere consegnata al plesso {d.ship.block(', ')}."
        if d.nth % 2
        else "La merce dovrà essere consegnata presso questo Istituto, piano terra."
    )
    refs = facts(
        f"Buono d'ordine n.|{number}",
        f"Data|{d.date(d.day, '%d/%m/%Y')}",
        f"CIG|{d.code('@##@A#@#@#')}",
        "Codice univoco ufficio|UFX7K2",
        f"Determina|n. {d.code('##')}",
        f"Vs. preventivo|{d.code('PV/###')}",
    )
    return sheet_of(
        css,
        f"""<div class=h>Ministero dell'Istruzione e del Merito<br><b>{b.name}</b><br>{b.street} – {b.city} – Tel. {b.phone}<br>C.F. {b.vat[2:]}</div><p>Prot. n. {d.code("000####")}/VI-10</p><div class=d>Spett.le<br>{d.seller.block()}</div>{refs}<p>Si ordina la fornitura del seguente materiale:</p>{grid("Codice|Descrizione|U.M.|>Q.tà|>Prezzo unitario|>Totale", body)}
        <table class=p style="margin-left:auto">{row(f"Imponibile|>€ {n(net)}")}{row(f"IVA 22% (split payment)|>€ {n(tax(net, 22))}")}{row(f"<b>Totale ordine</b>|><b>€ {n(net + tax(net, 22))}</b>")}</table><p>{place} Consegna dal lunedì al venerdì, ore 8-13.</p><p class=r>Il Dirigente Scolastico<br>Prof.ssa Loredana Bassini</p>""",
    )


def it_installatore(d: Deal) -> str:
    """A fitter's program: two discounts in a row as text behind the list price; goods to a hotel named in the notes only."""
    d.settle(named("Termoclima", d))
    items = [replace(i, discount=Decimal(28)) for i in d.take(3, 9, ours="TC####", yours="@@@#####")]
    number = d.code("OF 26/####")
    d.says(items, "bsdqupat", number, total=d.sum(items), ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        return row(
            f"{i.ours}<br><i>{i.yours}</i>|{i.text}|{i.unit}|>{n(i.quantity, None)}|>{n(i.price)}|=20+10|>{n(i.amount)}|{d.date(d.wanted)}"
        )

    css = """body{font:8.8pt 'DejaVu Sans Condensed'}.h{display:grid;grid-template-columns:1fr 1fr}.d{border:.8pt solid #000;border-radius:2mm;padding:3mm}.q{width:100%;margin:4mm 0}.q td{border:.5pt solid #000;padding:.7mm 1.5mm}.q .cap td{font-size:6.8pt;font-style:italic}.t{width:100%}.t th{border:.5pt solid #000;padding:1mm;font-style:italic;font-weight:normal}.t td{border-left:.5pt solid #000;border-right:.5pt solid #000;padding:1mm}.t tbody tr:last-child td{border-bottom:.5pt solid #000}"""
    head = strips(
        "Documento|Ordine a fornitore",
        f"Numero|{number}",
        f"Data|{d.date(d.day)}",
        f"Cod. forn.|{d.code('F0####')}",
        "Pagamento|RB 60 gg FM",
        "Porto|Franco",
    )
    return sheet_of(
        css,
        f"""<div class=h><div><b style="font-size:15pt">TERMOCLIMA</b><br>{b.block()}<br>P.IVA {b.vat}</div><div class=d>Spett.le<br>{d.seller.block()}</div></div>{head}{grid("Ns. codice<br>Vs. codice|Descrizione|UM|>Quantità|>Prezzo listino|=Sconti %|>Importo|Consegna", map(item, items))}<p class=r>Totale imponibile € <b>{n(d.sum(items))}</b></p>
        <p>Note: scaricare direttamente presso cantiere {d.ship.block(", ")}, rif. geom. Zavatta 333 555 0142. Sponda idraulica non disponibile.</p>""",
    )


def pt_obra(d: Deal) -> str:
    """A Portuguese builder: quantities with their unit in front, work named in the head, VAT reverse charged so net is the total."""
    d.settle(named("Pimentel", d))
    items, number = d.take(3, 8, yours="####/@"), d.code("NE26-####")
    d.says(items, "sdqupa", number, total=d.sum(items), ship=d.ship.name, wanted=True)
    b = d.buyer
    body = (
        row(f"{i.at}.|{i.unit} {fr(i.quantity, None)}|{i.text}<br><span>ref. {i.yours}; {i.more}</span>|>{fr(i.price)}|>{fr(i.amount)}")
        for i in items
    )
    css = """body{font:9.6pt 'Liberation Sans'}.h{display:flex;justify-content:space-between;border-left:4mm solid #e07b00;padding-left:4mm}.g{display:grid;grid-template-columns:1fr 1fr;gap:8mm;margin:6mm 0}.g small{color:#e07b00;display:block}.t{width:100%}.t th{border-bottom:1pt solid #e07b00;padding:1mm}.t td{padding:1.3mm 1mm}.t span{font-size:8pt;color:#666}.t tbody tr{border-bottom:.3pt solid #ddd}"""
    return sheet_of(
        css,
        f"""<div class=h><div><b style="font-size:13pt">{b.name}</b><br>{b.street}, {b.city}<br>NIPC {b.vat[2:]} · Alvará 48822</div><div class=r>Nota de Encomenda<br><b style="font-size:13pt">{number}</b><br>{d.date(d.day, "%d-%m-%Y")}</div></div><div class=g><div><small>Fornecedor n.º {d.code("22####")}</small>{d.seller.block()}</div><div><small>Obra / local de descarga</small>{d.ship.block()}<br>Eng.ª Joana Sampaio</div></div>
        <p>V/ proposta {d.code("P26-###")} · Centro de custo {d.code("40##")} · Entrega em obra até {d.date(d.wanted, "%d-%m-%Y")}</p>{grid("Item|Quant.|Descrição|>Preço unit. €|>Valor €", body)}<p class=r>Total s/ IVA (autoliquidação): <b>{fr(d.sum(items))} €</b></p>""",
    )


def pt_brasil(d: Deal) -> str:
    """A Brazilian order: reais, industry tax and its rate for each line, a branch receives, sums of goods and tax."""
    d.settle(named("Paranaense", d))
    items, number = d.take(3, 9, ours="MP.####", yours="######", spread=True), d.code("0004####")
    net = d.sum(items)
    d.says(items, "bsdqupat", number, total=net + tax(net, 5), currency="BRL", ship=d.ship.name)
    b = d.buyer
    body = (
        row(
            f"{i.at:04}|{i.ours}|{i.text}<br>Cód. forn.: {i.yours}|{i.unit}|>{n(i.quantity, 3)}|>{n(i.price, 4)}|>5,00|>{n(i.amount)}|{d.date(i.date, '%d/%m/%y')}"
        )
        for i in items
    )
    css = """body{font:8.2pt 'Liberation Sans Narrow'}.b{width:100%}.b>tbody>tr>td{border:.6pt solid #000;padding:1mm 1.5mm}.b small{font-size:6.4pt;display:block}.t{width:100%;margin:2mm 0}.t th{border:.6pt solid #000;background:#ddd;padding:.8mm}.t td{padding:.8mm;border-bottom:.3pt solid #999}.z td{padding:.3mm 4mm .3mm 0}"""
    sums = facts(
        f"Total das mercadorias R$|>{n(net)}",
        f"Total IPI R$|>{n(tax(net, 5))}",
        "Frete (CIF)|>0,00",
        f"<b>TOTAL DO PEDIDO R$</b>|><b>{n(net + tax(net, 5))}</b>",
        kind="z",
    )
    return sheet_of(
        css,
        f"""<table class=b><tr><td rowspan=2><b style="font-size:11pt">{b.name}</b><br>{b.street} - {b.city}<br>{b.vat} - Fone {b.phone}<td><small>PEDIDO DE COMPRA Nº</small><b style="font-size:12pt">{number}</b></tr><tr><td><small>EMISSÃO</small>{d.date(d.day, "%d/%m/%Y")}</tr><tr><td><small>FORNECEDOR {d.code("0####")} / LOJA 01</small>{d.seller.block(" - ")}<td><small>COMPRADOR</small>Thaís Kloster</tr><tr><td><small>LOCAL DE ENTREGA</small>{d.ship.block(" - ")}<td><small>COND. PGTO</small>28/42 DDL</tr></table>
        {grid("Item|Produto|Descrição|UM|>Quant.|>Vlr. unit.|>% IPI|>Vlr. total|Entrega", body)}{sums}<p>{lines("Obs.: enviar XML da NF-e para nfe@usinagem.example.", "Solicitação de compra nº " + d.code("00####"))}</p>""",
    )


LAYOUTS = [(es_hospital, 2), (es_mexico, 2), (it_scuola, 2), (it_installatore, 2), (pt_obra, 2), (pt_brasil, 2)]
