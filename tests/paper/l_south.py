"""Set l: what customers in Italy, Spain and Portugal print: a turner, a hotel, a locksmith, a hospital, a roast house."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import hand, sides, sums
from tests.paper.k_print import across, basket, block, full, pad
from tests.paper.l_print import SMALL, beside, customer, inside, strip, tally

n = figures("de")


def it_brandolini(d: Deal) -> str:
    """A turner's management program: framed head in cells, our code and yours, delivery by line, discount, price per hundred, sums strip."""
    customer(d, "Brandolini")
    items, number = (
        basket(d, "off", 4, 10, ours="@##.####", yours="#######", per=True, discount=True, spread=True),
        d.code("OA/26/0####"),
    )
    net = d.sum(items)
    vat = tax(net, 22)
    d.says(items, "bsdqupkat", number, total=net + vat, ship=d.ship.name)
    css = """body{font:8.6pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:3mm}.t th{border:.5pt solid #000;padding:.8mm;font-size:7.6pt;background:#e8eef7}.t td{border-left:.5pt solid #000;border-right:.5pt solid #000;padding:.9mm}.t{border-bottom:.5pt solid #000}"""
    body = (
        row(
            f"{i.ours}<br><i>{i.yours}</i>|{i.text}|={i.unit}|>{n(i.quantity, None)}|>{n(i.price)}|>{i.per}|>{n(i.discount, None) if i.discount else ''}|>{n(i.amount)}|={d.date(i.date, '%d/%m/%y')}"
        )
        + (row("|<i>Fornire con certificato di conformità</i>|||||||") if i.at % 3 == 1 else "")
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:14pt'>{d.buyer.name}</b><br>Torneria automatica di precisione<br>{d.buyer.street} – {d.buyer.city}<br>Tel. {d.buyer.phone} – P. IVA {d.buyer.vat}", f"<div style='border:.6pt solid #000;padding:2mm 4mm;width:78mm;min-height:24mm'><small>Spettabile</small><br>{d.seller.block()}</div>")}{strip(("Tipo documento", "<b>Ordine fornitore</b>"), ("Numero", number), ("Data", d.date(d.day, "%d/%m/%Y")), ("Cod. fornitore", "1.0418"), ("Pag.", "1"), css="margin-top:5mm")}{strip(("Pagamento", "Bonifico 60 gg DFFM"), ("Resa", "Franco destino"), ("Luogo di destinazione", d.ship.block(" - ")), css="margin-top:2mm")}{grid("Ns. codice<br>Vs. codice|Descrizione articolo|=UM|>Quantità|>Prezzo|>Per|>Sc. %|>Importo|=Consegna", body)}{strip(("Totale merce", n(net)), ("Aliquota", "22"), ("Imposta", n(vat)), ("Totale documento EUR", f"<b>{n(net + vat)}</b>"), css="margin-top:3mm")}<p>Si prega di restituire copia del presente ordine timbrata e firmata per accettazione.</p>""",
    )


def it_stellamarina(d: Deal) -> str:
    """A hotel's order as a mailed letter: goods in a light table, quantities with units, day of delivery in words, no prices."""
    customer(d, "Stella Marina", within=4)
    units = "case=cartoni pack=confezioni bag=sacchi can=fustini pc=pezzi"
    items = basket(d, "cucina", 4, 8, yours="#####", few=SMALL, units=units)
    d.says(items, "sdqu", None, currency=None, wanted=True)
    css = """body{font:11pt/1.5 'Liberation Serif'}.t{margin:4mm 0 6mm 6mm}.t td{padding:1mm 7mm 1mm 0}"""
    body = "".join(row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}") for i in items)
    return sheet_of(
        css,
        f"""<div class=c style="color:#005f73"><span style="font:italic 24pt 'Liberation Serif'">Stella Marina</span> ★★★<br><small>{d.buyer.name} – {d.buyer.street} – {d.buyer.city} – tel. {d.buyer.phone}</small></div><p class=r style="margin-top:10mm">Grottammare, {d.date(d.day, "%e %B %Y")}</p><p>Spett.le<br>{d.seller.block()}</p><p><b>Oggetto: ordine merce, cliente 30881</b></p><p>Con la presente vi chiediamo di consegnare entro il {d.date(d.wanted, "%e %B %Y")} quanto segue:</p><table class=t>{body}</table><p>Scarico dal cortile posteriore, mattina entro le ore 10. Fattura elettronica codice M5UXCR1.</p><p>Cordiali saluti,<br>Ornella Ricci – Economato</p>""",
    )


def es_orduna(d: Deal) -> str:
    """A metal carpenter's commercial management: code, concept, amount, price with three places, discount, sums in a strip."""
    customer(d, "Orduña")
    items, number = basket(d, "taller", 9, 20, yours="##-####", discount=True), d.code("P/26/###")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.3 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{background:#343a40;color:#fff;padding:1.2mm}.t td{padding:1.1mm 1.2mm}.t tr:nth-child(even) td{background:#f1f3f5}.t td{height:7.4mm;vertical-align:middle}.t tr{break-inside:avoid}.p td{padding:.3mm 4mm .3mm 0}.lab{font-weight:bold;border-bottom:.5pt solid #343a40;margin-bottom:1mm}"""
    body = (
        row(
            f"{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price, 3)}|>{n(i.discount) if i.discount else '-'}|>{n(i.amount)}"
        )
        for i in items
    )  # fmt: skip
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>NIF: {d.buyer.vat}<br>Tel.: {d.buyer.phone}", f"<div class=r><b style='font-size:15pt'>PEDIDO DE COMPRA</b><br>Nº <b>{number}</b><br>Fecha: {d.date(d.day, '%d/%m/%Y')}</div>")}{across(block("Datos del proveedor", d.seller.block() + f"<br>NIF: {d.seller.vat}"), block("Dirección de envío", d.ship.block()), css="margin-top:7mm")}<p>Plazo de entrega: <b>{d.date(d.wanted, "%d/%m/%Y")}</b> &emsp; Portes: pagados &emsp; Forma de pago: confirming 60 días</p>{grid("Referencia|Concepto|>Cantidad|Ud.|>Precio|>Dto. %|>Total línea", body)}{strip(("Suma", n(net)), ("Base imponible", n(net)), ("IVA 21 %", n(vat)), ("TOTAL", f"<b>{n(net + vat)} €</b>"), css="margin-top:5mm")}<p>Indiquen siempre nuestro número de pedido en el albarán.</p>""",
    )


def es_elvira(d: Deal) -> str:
    """A county hospital's order: file number, own code, presentation, price each with four places, body and total, unit of management."""
    customer(d, "Elvira")
    items, number = (
        basket(d, "hosp", 3, 8, ours="0#####", yours="@@-####", units="pc=UND box=CAJA case=CAJA roll=ROLLO can=GARR"),
        d.code("2026/04####"),
    )
    net = d.sum(items)
    d.says([full(i) for i in items], "bsdqupa", number, total=net, ship=d.ship.name)
    css = """body{font:9.4pt/1.35 'Liberation Serif'}.t{width:100%;margin-top:5mm}.t th{border-top:1pt solid;border-bottom:1pt solid;padding:1mm;font-size:8.6pt}.t td{padding:1.2mm 1mm}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (
        row(f"{i.ours}|{i.text}<br>Ref. proveedor {i.yours}|>{n(i.quantity, None)}|={i.unit}|>{n(i.price, 4)}|>{n(i.amount)}")
        for i in items
    )
    return sheet_of(
        css,
        f"""<div style="border-bottom:2pt solid #1d3557;padding-bottom:2mm"><b style="font-size:14pt">{d.buyer.name}</b><br>Servicio de Aprovisionamiento · {d.buyer.street}, {d.buyer.city} · Tfno. {d.buyer.phone} · CIF {d.buyer.vat}</div><h3 style="margin:5mm 0 3mm">Pedido número {number}</h3>{sides(facts(f"Fecha del pedido|{d.date(d.day, '%d/%m/%Y')}", "Expediente|PA 14/2025 lote 3", "Órgano gestor|GE0004471 (FACe)", "Plazo|7 días naturales"), d.seller.block())}<p><b>Lugar de entrega:</b> {d.ship.block(", ")}. Horario de 8:00 a 13:00.</p>{grid("Código|Artículo|>Cantidad|=Unid.|>Precio unit. sin IVA|>Importe", body)}{tally(("Importe total sin IVA €", n(net)), wide=76)}<p style="font-size:8.4pt">IVA según tipo vigente. No se admitirán entregas parciales sin autorización del servicio.</p>""",
    )


def es_postigo(d: Deal) -> str:
    """A roast house's order from a template: framed cells, printed lines filled up, quantities in the first column."""
    customer(d, "Postigo", within=3)
    items = basket(d, "cocina", 4, 9, few=SMALL)
    d.says(items, "dqu", None, currency=None, wanted=True)
    css = """body{font:11pt 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border-bottom:1pt solid #7f1d1d;color:#7f1d1d;padding:1.4mm}.t td{border-bottom:.4pt solid #c9b0b0;padding:1.5mm;height:8mm}"""
    body = pad((row(f"={hand(n(i.quantity, None))}|{hand(i.unit)}|{hand(i.text)}") for i in items), 3, 11)
    return sheet_of(
        css,
        f"""<div class=c style="color:#7f1d1d"><b style="font-size:18pt">{d.buyer.name}</b><br>{d.buyer.street} – {d.buyer.city} – {d.buyer.phone}</div><h3 class=c>HOJA DE PEDIDO</h3>{beside(inside("Para", hand(d.seller.name)), inside("Fecha", hand(d.date(d.day, "%e/%n/%Y"))), inside("Servir el día", hand(d.date(d.wanted, "%e/%n/%Y"))))}{grid("=Cant.|Formato|Artículo", [body])}<p>Observaciones: {hand("entrar por la cocina, Plaza del Trigo")}</p>""",
    )


def pt_ave(d: Deal) -> str:
    """A locksmith's certified program: reference, description, amount, price, discount, tax; loading and unloading, sums by tax."""
    customer(d, "Vale do Ave")
    items, number = basket(d, "metal", 4, 9, yours="@####.#", discount=True), d.code("NE A/26###")
    net = d.sum(items)
    vat = tax(net, 23)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{background:#e9ecef;padding:1.1mm;border-bottom:.6pt solid #495057}.t td{padding:1mm 1.1mm;border-bottom:.3pt solid #dee2e6}.lab{font-size:7.4pt;color:#666}"""
    body = (
        row(
            f"{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.discount, 1) if i.discount else ''}|>{n(i.amount)}|>23"
        )
        for i in items
    )  # fmt: skip
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:13pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Telef. {d.buyer.phone}<br>Contribuinte {d.buyer.vat}", f"<div style='border:.6pt solid #495057;padding:3mm;width:80mm'><small>Fornecedor</small><br>{d.seller.block()}</div>")}<p style="font-size:12pt;margin:6mm 0 2mm"><b>Nota de encomenda {number}</b></p>{strip(("Data", d.date(d.day, "%d-%m-%Y")), ("Data de entrega", d.date(d.wanted, "%d-%m-%Y")), ("Condições", "60 dias"), ("Expedição", "V/ viatura"), ("Requisitante", "Sr. Armindo"))}<p>Entregar em: {d.ship.block(", ")}</p>{grid("Ref.ª|Designação|>Quant.|Un.|>Preço|>Desc. %|>Total|>IVA", body)}{sums(("Total ilíquido", n(net)), ("IVA (23%)", n(vat)), ("Total da encomenda", n(net + vat) + " €"), css="margin-top:3mm")}""",
    )


LAYOUTS = [(it_brandolini, 2), (it_stellamarina, 1), (es_orduna, 2), (es_elvira, 1), (es_postigo, 1), (pt_ave, 1)]
