"""Set o: what a locksmith, a beekeeper and stage builders in Italy, an aquarium shop in Spain, a pottery in Mexico and a saddler in Argentina send."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.o_print import FEW, beside, box, leaf, order, reckon, thirds

n, us = figures("de"), figures("en")


def it_sicurporte(d: Deal) -> str:
    """A locksmith's accounts program: sheet in coloured bands, discount, unit before amount, rate of tax, sums in a strip at the foot."""
    items = order(d, "Sicurporte", "serr", 3, 10, yours="@@###", few=FEW, discount=True, units="pc=pz pack=cf")
    number, net = d.code("###"), d.sum(items)
    vat = tax(net, 22)
    d.says(items, "sdqupa", f"{number}/2026", total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{background:#c8d6e5;padding:1mm 1.3mm}.t td{padding:1mm 1.3mm;border-bottom:.3pt solid #b5b5b5}.p td{padding:.3mm 4mm .3mm 0}.s{width:100%}.s td{border:.4pt solid #8395a7;padding:.8mm 2mm;text-align:right}.cap td{background:#c8d6e5;font-size:7.6pt}"""
    body = (
        row(
            f"{i.yours}|{i.text}|={i.unit}|>{n(i.quantity, None)}|>€ {n(i.price)}|>{n(i.discount, None) + '%' if i.discount else ''}|>€ {n(i.amount)}|=22"
        )
        for i in items
    )
    strip = row("Tot. imponibile|Aliquota IVA|Tot. IVA|Tot. documento", "cap") + row(f"€ {n(net)}|22%|€ {n(vat)}|<b>€ {n(net + vat)}</b>")
    return sheet_of(
        css,
        leaf(
            f"""{beside(f"<b style='font-size:14pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tel. {d.buyer.phone}<br>P.Iva {d.buyer.vat[2:]}", box(f"{d.seller.block()}", "Spett.le", "margin-top:6mm"), widths="0 86")}<div style="height:5mm"></div><div style="background:#2e4057;color:#fff;padding:1.2mm 2mm;font-size:11pt">Ordine fornitore n. {number}/2026 del {d.date(d.day, "%d/%m/%Y")}</div><div style="height:3mm"></div>{facts(f"Data prevista consegna:|{d.date(d.wanted, '%d/%m/%Y')}", f"Destinazione merce:|{d.ship.block(', ')}", "Pagamento:|Ri.Ba. 60 gg. f.m.")}{grid("Cod.|Descrizione|=U.m.|>Q.tà|>Prezzo|>Sconto|>Importo|=Iva", body)}""",
            f"<table class=s>{strip}</table><div class=c style='font-size:7pt;margin-top:2mm'>Pag. 1/1</div>",
        ),
    )


def it_tidone(d: Deal) -> str:
    """A beekeeper's fax form: remarks stand between the lines, amount first, no prices."""
    items = order(d, "Tidone", "ape", 4, 7, yours="A###", few=FEW, units="pc=pz kg=kg pack=conf")
    number = d.code("##/26")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:10.6pt/1.4 'Liberation Serif'}.t{width:100%;margin-top:5mm;border-top:.6pt solid;border-bottom:.6pt solid}.t th{border-bottom:.6pt solid;padding:1mm 2mm}.t td{padding:1mm 2mm}.k td{font-style:italic;padding-left:8mm}.p td{padding:.4mm 6mm .4mm 0}"""
    body = [row(f">{n(i.quantity, None)}|{i.unit}|{i.text}|{i.yours}") for i in items]
    body.insert(1, row("||se possibile della stessa partita dell'anno scorso|", "k"))
    body.insert(4, row("||anche in due consegne|", "k"))
    return sheet_of(
        css,
        f"""<b style="font-size:15pt">Apicoltura Val Tidone</b><br>di Rossella Ghisoni – miele, polline, propoli<br>{d.buyer.street}, {d.buyer.city} – tel. {d.buyer.phone} – P. IVA {d.buyer.vat[2:]}<hr><div style="margin:10mm 0 0 95mm">Spett.le<br>{d.seller.block()}</div><p><b>Oggetto: ordine n. {number} del {d.date(d.day, "%e %B %Y")}</b></p><p>Con la presente ordiniamo il seguente materiale:</p>{grid(">Quantità|U.M.|Articolo|Vs. codice", body)}<p>Consegna entro il {d.date(d.wanted, "%e %B %Y")} presso {d.ship.block(", ")}. Si prega di telefonare il giorno prima perché il corriere non trova la strada.</p><p>Prezzi come da listino in vigore, sconto solito. Cordiali saluti.</p><p style="margin-left:95mm">Rossella Ghisoni</p>""",
    )


def it_scenica(d: Deal) -> str:
    """Stage builders' management system: own and supplier's codes apart, bar code number below, delivery by line, VAT left out."""
    items = order(
        d, "Scenica", "palco", 12, 22, ours="SC.####", yours="########", few=FEW, spread=True, units="pc=NR m=ML m2=MQ roll=RT can=LT"
    )
    number, net = d.code("OF26-#####"), d.sum(items)
    d.says(items, "bsgdqupat", number, total=net, ship=d.ship.name)
    css = """body{font:8.8pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{border:.5pt solid #555;padding:.9mm 1.1mm;background:#f4f4f4}.t td{border:.3pt solid #bbb;padding:.9mm 1.1mm}.p td{padding:.3mm 5mm .3mm 0}.p td:first-child{font-weight:bold}"""
    body = (
        row(
            f"={i.at}|{i.ours}|{i.yours}|{i.text}<br><small>EAN {i.gtin}</small>|{d.date(i.date, '%d/%m/%Y')}|={i.unit}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{beside("<b style='font-size:19pt;letter-spacing:2mm'>SCENICA</b><br>allestimenti teatrali", f"<div class=r>{d.buyer.block()}<br>Tel. {d.buyer.phone} – P.IVA {d.buyer.vat}</div>")}<hr style="margin:3mm 0 5mm">{beside("<b>ORDINE A FORNITORE</b>" + facts(f"Numero|{number}", f"Data|{d.date(d.day, '%d/%m/%Y')}", "Commessa|2026-118", "Rif. interno|D. Zanardi"), f"Fornitore<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}", f"Luogo di consegna<br><b>{d.ship.name}</b><br>{d.ship.street}<br>{d.ship.city}", widths="66 54 0", gap=4)}{grid("=Riga|Ns. articolo|Vs. articolo|Descrizione|Consegna|=UM|>Quantità|>Prezzo netto|>Valore", body)}{reckon(f"Totale ordine EUR (IVA esclusa)|{n(net)}")}<p>Materiali tessili e vernici con certificato di reazione al fuoco. Imballi a rendere.</p>{thirds("Iscr. Albo Cooperative A118442", "Banca di Bologna<br>IBAN IT40 X088 8336 6700 0100 0418 822", "Codice SDI M5UXCR1")}""",
    )


def es_marmenor(d: Deal) -> str:
    """An aquarium shop's invoicing program: supplier boxed at the right, plain table, tax table at the foot with the total beside."""
    items = order(d, "Mar Menor", "acua", 5, 24, yours="####-@", few=FEW)
    number, net = d.code("PC-26####"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqpa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:9.5pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{color:#fff;background:#2a6f97;padding:1.3mm 1.5mm}.t td{padding:1.1mm 1.5mm}.t tbody tr:nth-child(even){background:#eaf2f7}.v th,.v td{padding:1mm 4mm;border-bottom:.4pt solid #2a6f97;font-size:8.8pt}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:14pt;color:#2a6f97'>ACUARIOS MAR MENOR</b><br>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>Tfno. {d.buyer.phone}<br>C.I.F. {d.buyer.vat[2:]}", box(f"{d.seller.block()}", "PROVEEDOR", "margin-top:8mm"), widths="0 84")}<div style="height:6mm"></div><b style="font-size:13pt">Pedido a proveedor</b>{beside(facts(f"Nº pedido|{number}", f"Fecha|{d.date(d.day, '%d/%m/%Y')}"), facts("Agente|Sin agente", "Forma de pago|Transferencia 30 días"))}{grid("Artículo|Descripción|>Unidades|>Precio|>Importe", body)}<div style="height:6mm"></div>{beside(grid("Base|% IVA|Cuota|Total", [row(f"{n(net)}|21|{n(vat)}|<b>{n(net + vat)} €</b>")], "v"), f"Dirección de entrega:<br>{d.ship.block()}")}<p>Rogamos nos confirmen plazo de entrega. Gracias.</p>""",
    )


def es_santarosa(d: Deal) -> str:
    """A Mexican pottery's worksheet print: groups with sums of their own, pesos, the tax number of each party, sums in words left out."""
    items = order(
        d,
        "Santa Rosa",
        "barro",
        5,
        8,
        yours="SR###",
        few=(1, 2, 3, 4, 5, 6, 10),
        units="pc=PZA bag=BULTO bucket=CUB box=CAJA roll=ROLLO pack=BOLSA",
    )
    number, net = d.code("OC-####"), d.sum(items)
    vat = tax(net, 16)
    d.says(items, "sdqupa", number, total=net + vat, currency="MXN", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{background:#0b4f6c;color:#fff;padding:1.2mm}.t td{padding:1.1mm 1.2mm;border:.3pt solid #c5d4da}.k td{background:#fdf3d8;font-weight:bold}.p td{padding:.4mm 5mm .4mm 0}"""

    def group(title: str, part: list[Item]) -> str:
        lines = "".join(row(f"={i.at}|{i.yours}|{i.text}|={i.unit}|>{us(i.quantity, None)}|>${us(i.price)}|>${us(i.amount)}") for i in part)
        return f"<tr class=k><td colspan=7>{title}</tr>{lines}<tr class=k><td colspan=6 class=r>Subtotal {title.lower()}<td class=r>${us(d.sum(part))}</tr>"

    body = group("Materia prima", items[:3]) + group("Taller y empaque", items[3:])
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:15pt;color:#0b4f6c'>Talavera Santa Rosa</b><br>{d.buyer.name}<br>RFC {d.buyer.vat}<br>{d.buyer.street}, {d.buyer.city}<br>Tel. {d.buyer.phone}", facts("<b style='font-size:13pt'>ORDEN DE COMPRA</b>|", f"Folio:|{number}", f"Fecha:|{d.date(d.day, '%d/%m/%Y')}", f"Fecha de entrega:|{d.date(d.wanted, '%d/%m/%Y')}", "Moneda:|MXN"), widths="0 84")}<div style="height:5mm"></div>{beside(f"<b>Proveedor</b><br>{d.seller.block()}<br>{d.seller.country}", f"<b>Entregar en</b><br>{d.ship.block()}")}{grid("=No.|Clave|Descripción|=Unidad|>Cantidad|>P. unitario|>Importe", [body])}{reckon(f"Subtotal|${us(net)}", f"IVA 16%|${us(vat)}", f"Total|${us(net + vat)}")}<p>Uso del CFDI: G01 Adquisición de mercancías. Método de pago: PPD.</p>{beside("<div class=c style='border-top:.5pt solid;padding-top:1mm'>Elaboró<br>L.A. Fernanda Cuautle</div>", "<div class=c style='border-top:.5pt solid;padding-top:1mm'>Autorizó</div>", gap=20, css="margin-top:14mm")}""",
    )


def es_zaino(d: Deal) -> str:
    """An Argentine saddler's typed form: columns parted by upright rules alone, pesos with points, day in full, lines padded to the foot."""
    items = order(d, "Zaino", "cuero", 2, 6, yours="##-##", few=FEW, units="pc=un kg=kg roll=bob box=caja can=lata")
    number = d.code("0001-000####")
    net = d.sum(items)
    vat = sum((tax(i.amount, 21) for i in items), Decimal(0))
    d.says(items, "sdqupa", number, total=net + vat, currency="ARS", ship=d.ship.name)
    css = """body{font:10pt/1.35 'Liberation Mono'}.t{width:100%;margin-top:5mm}.t th{font-weight:bold;padding:1mm 1.5mm;border-left:.5pt solid;border-right:.5pt solid}.t td{border-left:.5pt solid;border-right:.5pt solid;padding:.8mm 1.5mm;font-size:9pt}.e td{height:30mm}.p td{padding:.3mm 4mm .3mm 0}"""
    body = [row(f"{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items]
    body.append(row("|||||", "e"))
    return sheet_of(
        css,
        f"""{beside(f"<b style='font:bold 17pt Liberation Serif'>El Zaino</b><br>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>CUIT {d.buyer.vat}", f"<b>ORDEN DE COMPRA</b><br>N° {number}<br>Fecha: {d.date(d.day, '%d/%m/%Y')}<br>IVA Responsable Inscripto", widths="0 74")}<hr>{facts(f"Proveedor:|{d.seller.name}", f"Domicilio:|{d.seller.street}, {d.seller.city}", f"Entregar en:|{d.ship.block(', ')}", "Cond. de pago:|Cheque a 30 días", "Moneda:|ARS")}{grid("Código|Detalle|>Cantidad|U.|>Precio unit.|>Importe", body)}{reckon(f"Neto gravado $|{n(net)}", f"IVA 21% $|{n(vat)}", f"TOTAL $|{n(net + vat)}", strong="font-weight:bold")}<p>Firma y aclaración: ........................................</p>""",
    )


LAYOUTS = [(it_sicurporte, 2), (it_tidone, 1), (it_scenica, 2), (es_marmenor, 2), (es_santarosa, 2), (es_zaino, 1)]
