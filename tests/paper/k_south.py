"""Set k: what customers in Spain, Italy and Portugal print: renovators, a hostel, an electrician, a trattoria."""

from tests.paper.d_print import figures, grid, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.k_print import HANDFUL, across, basket, block, customer, full, pen, reckoned

n = figures("de")


def es_bellavista(d: Deal) -> str:
    """A renovator's invoicing program: two framed blocks, code first, discount, base and tax in a strip at the foot."""
    customer(d, "Bellavista")
    items, number = basket(d, "obra", 4, 14, yours="######", discount=True), d.code("PC26/###")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqpa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt 'Liberation Sans'}.f{border:.8pt solid #7a1f3d;border-radius:2mm;padding:3mm;height:100%}.t{width:100%;margin-top:5mm;border:.8pt solid #7a1f3d}.t th{border-bottom:.8pt solid #7a1f3d;background:#f8ecf0;padding:1.2mm}.t td{padding:1mm 1.2mm}.q{width:100%;margin-top:4mm}.q td{border:.6pt solid #7a1f3d;padding:1mm 2mm}.cap td{background:#f8ecf0;font-size:8pt}.lab{font-weight:bold;color:#7a1f3d}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.discount)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{across(f"<div class=f><b>{d.buyer.name}</b><br>CIF {d.buyer.vat}<br>{d.buyer.street}<br>{d.buyer.city}<br>Tlf. {d.buyer.phone}</div>", f"<div class=f>{block('Proveedor', d.seller.block())}</div>")}<div style="height:5mm"></div>{strips(f"Pedido a proveedor|{number}", f"Fecha|{d.date(d.day, '%d/%m/%Y')}", f"Fecha entrega|{d.date(d.wanted, '%d/%m/%Y')}", "Forma de pago|Giro 60 días")}<p><b>Lugar de entrega:</b> {d.ship.block(", ")}</p>{grid("Código|Descripción|>Cantidad|>Precio|>% Dto.|>Importe", body)}{strips(f"Base imponible|{n(net)}", "% IVA|21,00", f"Cuota IVA|{n(vat)}", f"TOTAL PEDIDO|<b>{n(net + vat)} €</b>")}""",
    )


def es_remigio(d: Deal) -> str:
    """A hostel's note typed like a message: amount, unit and goods as words in a plain list, next to nothing else."""
    customer(d, "Remigio", within=3)
    items = basket(d, "hotel", 4, 8, few=(2, 3, 4, 5, 6, 12), units="pc=unidades pack=paquetes can=garrafas case=cajas roll=rollos")
    d.says(items, "dqu", None, currency=None, wanted=True, seller=False)
    body = "".join(f"{n(i.quantity, None)} {i.unit} de {i.text}<br>" for i in items)
    return sheet_of(
        "body{font:12.5pt/1.7 'Liberation Mono'}",
        f"""{d.buyer.name.upper()}<br>{d.buyer.street}, {d.buyer.city}<br>TEL. {d.buyer.phone} / CIF {d.buyer.vat}<br><br>PEDIDO {d.date(d.day, "%d-%m-%Y")}<br>PARA EL DÍA {d.date(d.wanted, "%d-%m-%Y")}<br><br>{body}<br>Si falta algo avisad por favor.<br>Gracias, Carmiña""",
    )


def it_ferrandina(d: Deal) -> str:
    """A southern electrician's order with the site in a band, unit before amount, tax code, transport and port, sender's stamp."""
    customer(d, "Ferrandina")
    items, number = basket(d, "imp", 4, 9, yours="@#####", units="pc=NR pack=CONF m=MT"), d.code("##/2026")
    net = d.sum(items)
    vat = tax(net, 22)
    d.says(items, "sdqupa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:9.4pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{border:.5pt solid #333;background:#fff3c4;padding:1.1mm}.t td{border:.5pt solid #999;padding:1mm 1.4mm}.lab{font-size:7.4pt;color:#555}.b{border:.5pt solid #333;padding:2mm 3mm;height:100%}.q{width:100%;margin-top:5mm}.q td{border:.5pt solid #333;padding:1mm 2mm}.cap td{font-size:7.4pt;color:#555}"""
    body = (
        row(f"{i.yours}|{i.text}<br><small>{i.more}</small>|={i.unit}|>{n(i.quantity)}|>{n(i.price, 3)}|=22|>{n(i.amount)}") for i in items
    )
    return sheet_of(
        css,
        f"""<b style="font-size:14pt">{d.buyer.name}</b><br>{d.buyer.street} – {d.buyer.city} – Tel. {d.buyer.phone} – P.IVA {d.buyer.vat}<hr>{across(f"<div class=b>{block('Spett.le', d.seller.block())}</div>", f"<div class=b>{block('Destinazione merce', d.ship.block())}</div>", css="margin-top:4mm")}<h3 style="margin:5mm 0 0">ORDINE A FORNITORE N. {number} del {d.date(d.day, "%d/%m/%Y")}</h3>{strips("Pagamento|RIBA 60 gg f.m.", "Porto|Franco", "Trasporto|Vettore", "Consegna|Pronta", "Rif.|Preventivo sig. Plati")}{grid("Codice|Descrizione|=UM|>Q.tà|>Prezzo|=IVA|>Importo", body)}{reckoned(("Imponibile €", n(net)), ("IVA 22% €", n(vat)), ("Totale ordine €", n(net + vat)))}<div style="margin:12mm 0 0 110mm">Firma {pen("M. Lotito")}</div>""",
    )


def it_mulinaccio(d: Deal) -> str:
    """A trattoria's sheet: goods by shelf with amounts in a column of their own between unit and code, one line is struck out whole."""
    customer(d, "Mulinaccio", within=2)
    every = basket(d, "cucina", 5, 9, yours="####", few=HANDFUL)
    gone = d.rng.randrange(1, len(every))
    items = [i for k, i in enumerate(every) if k != gone]
    d.says(items, "sdqu", None, currency=None, wanted=True)

    def cells(i: object, off: bool) -> str:
        return row("|".join(f"<s>{c}</s>" if off else c for c in (i.text, i.unit, n(i.quantity, None), i.yours)))  # type: ignore[attr-defined]

    css = """body{font:10.6pt 'Liberation Serif'}.t{width:100%;margin-top:6mm}.t th{border-bottom:1.4pt double #000;padding:1mm}.t td{padding:1.5mm 1mm;border-bottom:.4pt dotted #666}"""
    body = (cells(i, k == gone) for k, i in enumerate(every))
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:18pt">Il Mulinaccio</b><br>Trattoria – Pizzeria – Forno a legna<br><small>{d.buyer.name}, {d.buyer.street}, {d.buyer.city}, tel. {d.buyer.phone}</small></div><p>Ordine del {d.date(d.day, "%e %B %Y")} a {d.seller.name}<br>Consegna: {d.date(d.wanted, "%e %B")} entro le 9</p>{grid("Prodotto|Un.|Quantità|Cod.", body)}<p>Nota: la riga barrata non serve più, grazie.</p>""",
    )


def pt_quinta(d: Deal) -> str:
    """A renovator's certified invoicing program: original mark, line tax, sums in a box, document's hash in the foot."""
    customer(d, "Quinta")
    items, number = basket(d, "obra", 4, 8, yours="@@####", units="pc=UN can=LT bag=SC box=CX roll=RL pair=PAR"), d.code("ECF 2026/###")
    net = d.sum(items)
    vat = tax(net, 23)
    d.says([full(i) for i in items], "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-bottom:1pt solid #004d40;border-top:1pt solid #004d40;padding:1mm}.t td{padding:.9mm 1mm}.lab{font-size:7pt;color:#004d40}.q{width:100%;margin-top:4mm;background:#e8f2f0}.q td{padding:.8mm 2mm}.cap td{font-size:7pt;color:#004d40}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price, 3)}|>0,00|>23|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:13pt;color:#004d40">{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tel. {d.buyer.phone}<br>NIF {d.buyer.vat.removeprefix("PT")}</div><div style="padding-top:14mm">Exmo.(s) Sr.(s)<br>{d.seller.block()}</div></div><div style="margin-top:6mm"><b style="font-size:12pt">Encomenda a fornecedor {number}</b> <span style="float:right">Original</span></div>{strips(f"Data|{d.date(d.day, '%Y-%m-%d')}", f"Entrega prevista|{d.date(d.wanted, '%Y-%m-%d')}", "V/ Ref.|Orç. 1180", "Moeda|EUR", "Cond. pagamento|30 dias")}{grid("Artigo|Descrição|>Qtd.|Un.|>Pr. unitário|>Desc.|>IVA|>Valor", body)}{reckoned(("Mercadoria", n(net)), ("IVA 23%", n(vat)), ("Total EUR", n(net + vat)))}<p><b>Local de descarga:</b> {d.ship.block(", ")}</p><div style="position:fixed;bottom:0;font-size:7pt;color:#666">kQ7x-Processado por programa certificado n.º 0417/AT – Este documento não serve de fatura</div>""",
    )


LAYOUTS = [(es_bellavista, 2), (es_remigio, 1), (it_ferrandina, 2), (it_mulinaccio, 1), (pt_quinta, 2)]
