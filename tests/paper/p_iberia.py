"""Set p: what a Spanish cannery, a fitter of solar modules, a Colombian ironmonger and a Portuguese maker of shoes send."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.o_print import beside, box, reckon, thirds
from tests.paper.p_print import FEW, fields, order, under

n = figures("de")


def es_queiles(d: Deal) -> str:
    """A cannery's suite: supplier boxed at the right, own and supplier's reference, price by hundred, day in each line, sums in a strip."""
    items = order(
        d,
        "Queiles",
        "conserva",
        4,
        12,
        ours="##-###",
        yours="@@-####",
        per=True,
        spread=True,
        units="pc=UD kg=KG bag=SACO roll=BOB can=GRF",
    )
    number, net = d.code("26/PC####"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "bsdqupkat", number, total=net + vat, ship=d.ship.name)
    css = """body{font:8.8pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{background:#7a1f1f;color:#fff;padding:1.1mm;font-weight:normal}.t td{padding:.9mm 1.1mm;border-bottom:.25pt solid #c9b2b2}.f td{border:.5pt solid #7a1f1f;padding:1mm 1.6mm}"""
    body = (
        row(f"{i.ours}|{i.yours}|{i.text}|{d.date(i.date, '%d/%m/%Y')}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.amount)}")
        for i in items
    )
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:15pt;color:#7a1f1f'>RIBERA DEL QUEILES</b><br>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>Tel. {d.buyer.phone} · NIF {d.buyer.vat[2:]}", box(f"{d.seller.block()}", "Proveedor: 400318"), widths="0 86")}<div style="height:4mm"></div>{fields("Documento|PEDIDO DE COMPRA", f"Número|{number}", f"Fecha|{d.date(d.day, '%d/%m/%Y')}", "Forma de pago|Confirming 60 días", "Página|1")}<div style="margin:2mm 0">Dirección de entrega: {d.ship.block(", ")}</div>{grid("Artículo|Su referencia|Descripción|F. entrega|>Cantidad|UM|>Precio|>x|>Importe", body)}<div style="height:5mm"></div>{fields(f"Base imponible|{n(net)}", "% IVA|21,00", f"Cuota IVA|{n(vat)}", f"TOTAL EUR|<b>{n(net + vat)}</b>")}<p>Certificado de alimentariedad obligatorio en la primera entrega. Se ruega confirmación por correo.</p>""",
    )


def es_soltramontana(d: Deal) -> str:
    """A fitter's program in the browser: words with a line of grey below, amount times price, sums at the right, no rules."""
    items = order(d, "Soltramontana", "solar", 2, 8, yours="@@@-###", few=FEW, units="pc=uds set=kits")
    number, net = d.code("OC26####"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.8pt/1.5 'DejaVu Sans Light','DejaVu Sans';color:#1c2b39}.t{width:100%;margin-top:8mm}.t th{font-weight:normal;font-size:8pt;text-transform:uppercase;color:#8796a5;padding:1mm;border-bottom:.4pt solid #cdd5dc}.t td{padding:1.8mm 1mm;font-size:9pt}.t small{color:#8796a5}.p td{padding:.3mm 6mm .3mm 0}"""
    body = (
        row(
            f"<b>{i.text}</b><br><small>Ref. {i.yours} · {i.more}</small>|>{n(i.price)} €|>{n(i.quantity, None)} {i.unit}|>21%|>{n(i.amount)} €"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<div style="font-size:21pt;color:#f08c00">☀ soltramontana</div><div style="height:6mm"></div>{beside(f"<b>Orden de compra</b> #{number}<br>Fecha: {d.date(d.day, '%d/%m/%Y')}<br>Entrega: {d.date(d.wanted, '%d/%m/%Y')}", f"<b>{d.buyer.name}</b><br>{d.buyer.vat[2:]}<br>{d.buyer.street}<br>{d.buyer.city}", f"<b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}")}{grid("Concepto|>Precio|>Unidades|>Impuesto|>Subtotal", body)}{reckon(f"Base imponible|{n(net)} €", f"IVA 21%|{n(vat)} €", f"Total|{n(net + vat)} €", strong="font-size:13pt")}<p><b>Dirección de envío</b><br>{d.ship.block(", ")}</p><p style="font-size:8pt;color:#8796a5">Horario de descarga de 8 a 13 h. Llamar a Jordi al {d.buyer.phone}.</p>""",
    )


def es_cafetal(d: Deal) -> str:
    """A Colombian ironmonger's order: pesos without cents, the tax number of each party, goods numbered, a fifth of tax below."""
    items = order(
        d,
        "Cafetal",
        "ferre",
        3,
        9,
        yours="#####",
        few=(5, 10, 12, 20, 24, 30, 50, 100),
        places=0,
        units="pc=UND bag=BTO roll=RLL bucket=CAN box=CJ pair=PAR",
    )
    number = d.code("OC-1-####")
    net = d.sum(items)
    vat = (net * Decimal("0.19")).quantize(Decimal(1))
    d.says(items, "sdqupa", number, total=net + vat, currency="COP", ship=d.ship.name)
    css = """body{font:9.4pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th,.t td{border:.4pt solid #333;padding:1mm 1.3mm}.t th{background:#e5efe0}.p td{padding:.3mm 5mm .3mm 0}.u td{border:.4pt solid #333}"""
    body = (row(f"={i.at}|{i.yours}|{i.text}|={i.unit}|>{n(i.quantity, None)}|>{n(i.price, 0)}|>{n(i.amount, 0)}") for i in items)
    foot = under(6, f"Total bruto|{n(net, 0)}", f"IVA 19%|{n(vat, 0)}", f"Total a pagar COP|{n(net + vat, 0)}")
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:14pt">{d.buyer.name}</b><br>{d.buyer.vat}<br>{d.buyer.street} – {d.buyer.city}<br>Tel: {d.buyer.phone}</div><h3 style="margin:5mm 0 2mm;border-bottom:.6pt solid">Orden de compra No. {number}</h3>{beside(facts(f"Proveedor|{d.seller.name}", f"Dirección|{d.seller.street}", f"Ciudad|{d.seller.city}"), facts(f"Fecha de elaboración|{d.date(d.day, '%d/%m/%Y')}", "Vencimiento|30 días", "Moneda|COP"))}<div>Entregar en: {d.ship.block(", ")}</div>{grid("=Ítem|Código|Descripción|=Und|>Cantidad|>Vr. unitario|>Vr. total", body, foot=foot)}<p>Elaborado por: Yeison Marulanda</p>""",
    )


def pt_marao(d: Deal) -> str:
    """A Portuguese shoe factory's suite: supplier's address in the window at the right, references of both, tax in a table at the foot."""
    items = order(
        d, "Marão", "calcado", 4, 11, ours="MP####", yours="@@####", places=3, units="pc=UN pair=PR m2=M2 roll=CN bucket=BD box=CX"
    )
    number, net = d.code("ECF 2026/###"), d.sum(items)
    vat = tax(net, 23)
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:8.9pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-top:.7pt solid;border-bottom:.7pt solid;padding:1mm}.t td{padding:.8mm 1mm}.v th,.v td{padding:.6mm 4mm;border:.3pt solid #888;font-weight:normal;font-size:8pt}.f td{padding:.8mm 2mm;border-bottom:.4pt solid #888}"""
    body = (
        row(f"{i.ours}|{i.text}<br><small>V/ ref.ª {i.yours}</small>|>{n(i.quantity)}|{i.unit}|>{n(i.price, 3)}|>23,00|>{n(i.amount)}")
        for i in items
    )
    return sheet_of(
        css,
        f"""<b style="font-size:12pt">{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Telef. {d.buyer.phone} · Contribuinte {d.buyer.vat[2:]}<div style="margin:5mm 0 6mm 100mm">Exmo.(s) Sr.(s)<br>{d.seller.block()}</div><b style="font-size:12pt">Encomenda a Fornecedor N.º {number}</b>{fields(f"Data|{d.date(d.day, '%d-%m-%Y')}", f"Data de entrega|{d.date(d.wanted, '%d-%m-%Y')}", "Moeda|EUR", "Cond. pagamento|60 dias", "V/ contribuinte|—")}<div style="margin-top:2mm">Local de descarga: {d.ship.block(", ")}</div>{grid("Artigo|Descrição|>Qtd.|Un.|>Pr. unitário|>IVA|>Valor", body)}<div style="height:8mm"></div>{beside(grid("Taxa|>Incidência|>Total IVA", [row(f"23,00|>{n(net)}|>{n(vat)}")], "v"), reckon(f"Mercadoria/Serviços|{n(net)}", f"IVA|{n(vat)}", f"Total (EUR)|{n(net + vat)}"))}{thirds("Processado por computador", "Original", css="margin-top:18mm")}""",
    )


LAYOUTS = [(es_queiles, 2), (es_soltramontana, 1), (es_cafetal, 1), (pt_marao, 2)]
