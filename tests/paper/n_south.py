"""Set n: what an aluminium workshop, a cleaning firm, a garage, a printer and a potter send."""

from tests.paper.d_print import facts, figures, grid, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.n_print import FEW, base, framed, order, sides, sums, titled

n = figures("de")


def es_segre(d: Deal) -> str:
    """A workshop's program: supplier framed at the right, code, words, amount, price, discount, amount; base, tax and total in a strip."""
    items = order(d, "Segre", "alum", 3, 9, yours="##.####", discount=True, few=FEW)
    number, net = d.code("PC26/00####"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqpa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border:.6pt solid #34495e;padding:1mm 1.5mm;background:#ecf0f1}.t td{padding:1mm 1.5mm;border-left:.6pt solid #34495e;border-right:.6pt solid #34495e}.t tbody tr:last-child td{border-bottom:.6pt solid #34495e;height:18mm}.p td{padding:.3mm 4mm .3mm 0}.q{width:100%;margin-top:4mm}.q td{border:.6pt solid #34495e;padding:1mm 2mm;text-align:center}.cap td{background:#ecf0f1}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.discount) if i.discount else ''}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:12pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tel. {d.buyer.phone}<br>CIF {d.buyer.vat}", f"<div style='border:.6pt solid #34495e;padding:2mm 3mm'>{d.seller.block()}<br>CIF {d.seller.vat}</div>")}<h3 style="margin:6mm 0 2mm">PEDIDO A PROVEEDOR</h3>{strips(f"Número|{number}", f"Fecha|{d.date(d.day, '%d/%m/%Y')}", "Proveedor|400217", "Forma de pago|Recibo 60 días", "Portes|Pagados")}{grid("Código|Descripción|>Cantidad|>Precio|>% Dto.|>Importe", body)}{strips(f"Base imponible|{n(net)}", "% IVA|21,00", f"Cuota IVA|{n(vat)}", f"TOTAL PEDIDO|<b>{n(net + vat)} €</b>")}<p>Lugar de entrega: {d.ship.block(", ")}</p>""",
    )


def es_brillamar(d: Deal) -> str:
    """A cleaning firm's worksheet: reference, article, packs, unit price and total with the euro sign, wanted day in the head, remark at the foot."""
    items = order(d, "Brillamar", "limp", 3, 10, yours="BR-####", few=FEW)
    number, net = d.code("###/26"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:10pt/1.35 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{background:#1e88a8;color:#fff;padding:1.3mm}.t td{padding:1.2mm;border:.3pt solid #b6d7e0}.p td{padding:.4mm 5mm .4mm 0}.f td{font-weight:bold;background:#e3f3f7}"""
    body = [row(f"{i.yours}|{i.text}|={n(i.quantity, None)}|={i.unit}|>{n(i.price)} €|>{n(i.amount)} €") for i in items]
    body.append(row(f"||||>TOTAL SIN IVA|>{n(net)} €", "f"))
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:15pt;color:#1e88a8'>BRILLAMAR</b><br>{d.buyer.name}<br>{d.buyer.street}, {d.buyer.city}<br>{d.buyer.phone} · {d.buyer.vat}", facts("<b>HOJA DE PEDIDO</b>|", f"Pedido nº:|{number}", f"Fecha:|{d.date(d.day, '%e de %B de %Y')}", f"Entregar el:|{d.date(d.wanted, '%d/%m/%Y')}"))}<div style="height:5mm"></div>{sides(titled("PROVEEDOR", d.seller.block()), titled("ENTREGAR EN", d.ship.block()))}{grid("Referencia|Artículo|=Cantidad|=Unidad|>Precio|>Total", body)}<p>Observaciones: avisar media hora antes de la descarga al 600 555 018 (Curro).</p><p>Conforme: ____________________</p>""",
    )


def it_gandolfi(d: Deal) -> str:
    """A garage's program: code, words, amount, unit, price, discounts in per cent, sum and rate; letter window at the right."""
    items = order(d, "Gandolfi", "off", 4, 11, yours="@@@#####", few=FEW, discount=True)
    number, net = d.code("###"), d.sum(items)
    vat = tax(net, 22)
    d.says(items, "sdqupa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{background:#dbe7d3;border:.4pt solid #7c9a68;padding:1mm 1.3mm}.t td{border:.4pt solid #c3d3b8;padding:1mm 1.3mm}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (
        row(
            f"{i.yours}|{i.text}|>{n(i.quantity, None)}|={i.unit}|>€ {n(i.price)}|>{n(i.discount, None) + '%' if i.discount else ''}|>€ {n(i.amount)}|=22"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<b style="font-size:13pt">{d.buyer.name}</b><br>{d.buyer.street} - {d.buyer.city}<br>Tel. {d.buyer.phone} - P.IVA {d.buyer.vat}{sides(f"<h3 style='margin:0'>Ordine a fornitore</h3>N. <b>{number}</b> del {d.date(d.day, '%d/%m/%Y')}<br><br>Pagamento: RiBa 60 gg f.m.<br>Ns. rif.: Davide", f"Spett.le<br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}", css="margin-top:10mm", widths="1fr 76mm")}<p>Destinazione merce: {d.ship.block(" - ")}</p>{grid("Codice|Descrizione|>Q.tà|=U.M.|>Prezzo|>Sconto|>Importo|=IVA", body)}{sums(("Imponibile", "€ " + n(net)), ("IVA 22%", "€ " + n(vat)), ("Totale documento", "€ " + n(net + vat)))}<p>Consegna: pronta. Annullare quanto non disponibile.</p>""",
    )


def it_lagomare(d: Deal) -> str:
    """A printer's management system: our code and the supplier's in two rows of an item, price with four places, each line's day."""
    items = order(d, "Lagomare", "tip", 3, 8, ours="MP.####", yours="####/@@", spread=True, few=FEW)
    number, net = d.code("OF/26/00###"), d.sum(items)
    d.says(items, "bsdqupat", number, total=net, ship=d.ship.name)
    body = (
        row(
            f"{i.at * 10}|{i.ours}|{i.text}|={i.unit}|>{n(i.quantity, 3)}|>{n(i.price, 4)}|>{n(i.amount)}|{d.date(i.date, '%d/%m/%y')}",
            "i",
        )
        + row(f"|{i.yours}|{i.more}|||||", "w")
        for i in items
    )
    css = """body{font:8.9pt/1.3 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm;border-bottom:.6pt solid}.t th{border-top:.6pt solid;border-bottom:.6pt solid;padding:1mm}.i td{padding:1.5mm 1mm 0}.w td{padding:0 1mm 1mm;color:#444}.p td{padding:.2mm 5mm .2mm 0}"""
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:14pt'>Arti Grafiche Lagomare</b><br>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>P. IVA {d.buyer.vat}", framed("FORNITORE", d.seller.block() + f"<br>P. IVA {d.seller.vat}", "#666"))}<h3 style="margin:7mm 0 2mm">ORDINE DI ACQUISTO N. {number} DEL {d.date(d.day, "%d/%m/%Y")}</h3>{sides(facts("Cod. fornitore|F00612", "Pagamento|Bonifico 60 gg d.f.", "Porto|Franco"), facts(f"Luogo di consegna|{d.ship.name}<br>{d.ship.street}<br>{d.ship.city}", "Valuta|EUR"))}{grid("Riga|Ns. codice<br>Vs. codice|Descrizione|=UM|>Quantità|>Prezzo unit.|>Importo|Consegna", body)}{sums(("Totale merce EUR (IVA esclusa)", n(net)))}<p>Si prega di restituire copia firmata per accettazione entro 48 ore. In mancanza l'ordine si intende accettato.</p>{sides("Ufficio acquisti<br><br>Elena Bertagna", "Per accettazione<br><br>______________________")}{base("Cap. soc. € 100.000 i.v.", "REA SP-110482", f"Tel. {d.buyer.phone}", "SDI X2PH38J")}""",
    )


def pt_olaria(d: Deal) -> str:
    """A potter's certified program: series and number, supplier's box, reference, words, amount, unit, price, rate and sum; totals framed."""
    items = order(d, "Olaria", "ceram", 3, 6, yours="@###.##", few=FEW)
    number, net = d.code("ECF.2026/##"), d.sum(items)
    vat = tax(net, 23)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-bottom:.8pt solid #7b3f1d;padding:1mm}.t td{padding:1mm}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>{n(i.price, 3)}|>23%|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:13pt;color:#7b3f1d'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tel. {d.buyer.phone}<br>NIF {d.buyer.vat}", f"<div style='border:.5pt solid;padding:3mm;margin-top:8mm'>Exmo.(s) Sr.(s)<br>{d.seller.block()}</div>")}<h3>Encomenda a Fornecedor N.º {number}</h3>{sides(facts(f"Data|{d.date(d.day, '%d-%m-%Y')}", f"Data de entrega|{d.date(d.wanted, '%d-%m-%Y')}", "Moeda|EUR"), facts("Cond. pagamento|Pronto pagamento", f"Local de descarga|{d.ship.name}<br>{d.ship.street}<br>{d.ship.city}"))}{grid("Referência|Designação|>Qtd.|Un.|>Preço unit.|>IVA|>Total", body)}{sums(("Total ilíquido", n(net)), ("IVA", n(vat)), ("Total EUR", n(net + vat)), css="border:.5pt solid;padding:2mm;border-collapse:separate")}<p style="font-size:7.4pt">Processado por programa certificado. Este documento não serve de fatura.</p>""",
    )


LAYOUTS = [(es_segre, 2), (es_brillamar, 2), (it_gandolfi, 2), (it_lagomare, 2), (pt_olaria, 1)]
