"""Set p: what an Italian machine works, a grand hotel and a maker of ice cream send."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.o_print import beside, box, reckon
from tests.paper.p_print import FEW, fields, order, signs

n = figures("de")


def it_bolzoni(d: Deal) -> str:
    """A works' accounting suite: grid of captions, own code with the supplier's below it, price by hundred, day in each line, discount."""
    items = order(
        d,
        "Bolzoni",
        "mecc",
        4,
        15,
        ours="@#####",
        yours="##@####",
        per=True,
        discount=True,
        spread=True,
        units="pc=NR kg=KG pack=CF can=FU set=ST",
    )
    number, net = d.code("####/OF"), d.sum(items)
    vat = tax(net, 22)
    d.says(items, "bsdqupkat", number, total=net + vat, ship=d.ship.name)
    css = """body{font:8.4pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:2mm}.t th{border:.5pt solid #000;font-size:7pt;font-weight:normal;padding:.6mm 1mm}.t td{border-left:.5pt solid #000;border-right:.5pt solid #000;padding:.8mm 1mm}.t tr:last-child td{border-bottom:.5pt solid #000}.f td{border:.5pt solid #000;padding:.6mm 1.5mm}"""
    body = (
        row(
            f"{i.ours}<br><small>Vs. {i.yours}</small>|{i.text}|={i.unit}|>{n(i.quantity)}|>{n(i.price)}|={i.per}|>{n(i.discount) if i.discount else ''}|>{n(i.amount)}|{d.date(i.date, '%d/%m/%y')}|=22"
        )
        for i in items
    )
    cond = fields("Pagamento|R.B. 60 GG DF FM", "Porto|FRANCO", "Vettore|MITTENTE", "Valuta|EUR", "Pag.|1", wide=5)
    return sheet_of(
        css,
        f"""{beside(f"<b style='font-size:14pt'>BOLZONI</b><br>{d.buyer.block()}<br>Tel. {d.buyer.phone}<br>P.IVA {d.buyer.vat[2:]}", box(f"{d.seller.block()}", "Spett.le", "min-height:24mm"), widths="0 90")}<div style="height:3mm"></div>{fields("Tipo documento|<b>ORDINE A FORNITORE</b>", f"Numero|<b>{number}</b>", f"Data|{d.date(d.day, '%d/%m/%Y')}", "Cod. fornitore|F00417")}{cond}<div style="margin:2mm 0">Luogo di destinazione: {d.ship.block(", ")}</div>{grid("Codice articolo|Descrizione|=UM|>Quantità|>Prezzo|=per|>Sc. %|>Importo|Consegna|=IVA", body)}{reckon(f"Totale imponibile|{n(net)}", f"IVA 22%|{n(vat)}", f"TOTALE ORDINE EUR|{n(net + vat)}", css="border:.5pt solid #000")}{signs("Ufficio acquisti", "Per accettazione, timbro e firma del fornitore")}""",
    )


def it_camelia(d: Deal) -> str:
    """A grand hotel's template: centred head in fine type, table with light bands, prices without sums by line, total by hand left out."""
    items = order(d, "Camelia", "hotel", 3, 9, yours="@@####", few=(6, 12, 20, 24, 40, 50, 60, 100))
    number = d.code("EC ##/2026")
    d.says(items, "sdqup", number, wanted=True, ship=d.ship.name)
    css = """body{font:10.4pt/1.45 'DejaVu Serif';color:#2b2b2b}.t{width:100%;margin:6mm 0}.t th{font-weight:normal;border-bottom:.5pt solid #9c8650;color:#9c8650;padding:1.2mm}.t td{padding:1.3mm;font-size:9.2pt}.t tbody tr:nth-child(odd){background:#faf6ea}"""
    body = (row(f"{i.yours}|{i.text}|={i.unit}|>{n(i.quantity, None)}|>€ {n(i.price)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=c style="font-size:20pt;letter-spacing:1.5mm;color:#9c8650">VILLA CAMELIA</div><div class=c style="font-size:8pt">{d.buyer.name} — {d.buyer.street} — {d.buyer.city}<br>tel. {d.buyer.phone} — P. IVA {d.buyer.vat[2:]}</div><div style="margin:12mm 0 8mm 90mm;font-size:9.4pt">Spett.le<br>{d.seller.block()}</div><p>Stresa, {d.date(d.day, "%e %B %Y")}</p><p><b>Ordine d'acquisto {number}</b></p><p>Vi preghiamo di fornirci quanto segue, ai prezzi del Vostro listino riservato:</p>{grid("Codice|Articolo|=U.M.|>Quantità|>Prezzo unitario", body)}<p>Consegna: {d.ship.block(", ")}, entro il {d.date(d.wanted, "%d/%m/%Y")}. Ingresso merci da via Gignous, ore 7–11.</p><p>Distinti saluti</p><p style="margin-left:90mm">L'Economo<br>Paola Zanoli</p>""",
    )


def it_neve(d: Deal) -> str:
    """A small shop's invoicing program: columns aligned without rules, prices with three places, tax summed at the left below."""
    items = order(
        d, "Neve", "gel", 3, 9, yours="####@", few=FEW, places=3, units="can=latta bag=sacch. box=scat. pack=conf. bucket=secch. pc=pz"
    )
    number, net = d.code("###"), d.sum(items)
    vat = tax(net, 10)
    d.says(items, "sdqupa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:9.6pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{padding:1mm 1.5mm;color:#555;border-bottom:.8pt solid #e0559a}.t td{padding:.9mm 1.5mm}.v td,.v th{padding:.6mm 5mm .6mm 0;font-weight:normal;font-size:8.6pt}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>€ {n(i.price, 3)}|>€ {n(i.amount)}|=10") for i in items)
    return sheet_of(
        css,
        f"""{beside(f"<span style='font:italic 19pt Liberation Serif;color:#e0559a'>Neve di Maggio</span><br>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>Tel. {d.buyer.phone} – P.Iva {d.buyer.vat[2:]}", f"<small>Fornitore</small><br><b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}", widths="0 80")}<div style="height:6mm"></div><b>Ordine fornitore n. {number} del {d.date(d.day, "%d/%m/%Y")}</b><br>Destinazione merce: {d.ship.block(", ")}{grid("Cod.|Descrizione|>Q.tà||>Prezzo netto|>Importo|=Iva", body)}<div style="height:8mm"></div>{beside(grid("Iva|Imponibile|Imposta", [row(f"10%|€ {n(net)}|€ {n(vat)}")], "v"), f"<div class=r style='font-size:12pt'>Tot. documento <b>€ {n(net + vat)}</b></div>")}{facts("Pagamento:|Bonifico 30 gg", "Note:|Conservare a temperatura controllata durante il trasporto")}""",
    )


LAYOUTS = [(it_bolzoni, 2), (it_camelia, 1), (it_neve, 1)]
