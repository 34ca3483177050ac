"""Set n: what a metal workshop, a Flemish caterer and painters send."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.n_print import FEW, base, order, sides, sums, titled

n = figures("de")


def nl_vanzanten(d: Deal) -> str:
    """A workshop's online bookkeeping: supplier at the left, facts at the right, item code with the supplier's, amount, unit, price, VAT, sum."""
    items = order(d, "Van Zanten", "metaal", 3, 9, ours="VZ####", yours="#######", units="pc=st roll=rol box=ds can=bus")
    number, net = d.code("26700###"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.3pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{border-bottom:.8pt solid #c00;padding:1mm}.t td{padding:1mm}.p td{padding:.2mm 5mm .2mm 0}"""
    body = (row(f"{i.ours}|{i.yours}|{i.text}|>{n(i.quantity)}|{i.unit}|>€ {n(i.price)}|21%|>€ {n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=r><b style="font-size:14pt;color:#c00">VAN ZANTEN</b><br>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}<br>T {d.buyer.phone}</div>{d.seller.block()}<h2 style="margin:10mm 0 3mm">Inkooporder</h2>{sides(facts(f"Ordernummer|{number}", f"Orderdatum|{d.date(d.day, '%d-%m-%Y')}", "Crediteurnummer|40117"), facts(f"Leverdatum|{d.date(d.wanted, '%d-%m-%Y')}", "Inkoper|R. Hoekstra", "Betalingsconditie|30 dagen"))}{grid("Artikelcode|Code lev.|Omschrijving|>Aantal|Eenh.|>Prijs|BTW|>Bedrag", body)}{sums(("Totaal excl. BTW", "€ " + n(net)), ("BTW 21%", "€ " + n(vat)), ("Totaal incl. BTW", "€ " + n(net + vat)))}{titled("Afleveradres", d.ship.block())}{base(f"BTW {d.buyer.vat}", "KvK 08114472", "IBAN NL20 RABO 0341 2288 10")}""",
    )


def nl_lepel(d: Deal) -> str:
    """A Flemish caterer's worksheet: event in a row between the lines, remark column, price and sum with euro signs, total in the last row."""
    items = order(d, "Gouden Lepel", "catering", 4, 9, yours="###.###", few=FEW, units="case=doos pack=pak can=fles")
    number, net = d.code("GL2026-###"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th,.t td{border:.4pt solid #777;padding:1.1mm 1.5mm}.t th{background:#d9c27a}.k td{background:#f4ecd2;font-weight:bold}.p td{padding:.4mm 5mm .4mm 0}"""
    body = [
        row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>€ {n(i.price)}|>€ {n(i.amount)}|{'dringend' if i.at == 2 else ''}")
        for i in items
    ]
    body.insert(0, "<tr class=k><td colspan=7>Trouwfeest zaterdag</tr>")
    body.insert(3, "<tr class=k><td colspan=7>Algemeen</tr>")
    body.append(f"<tr class=k><td colspan=5>Totaal excl. btw<td class=r>€ {n(net)}<td></tr>")
    return sheet_of(
        css,
        f"""<div style="font:italic bold 19pt 'Liberation Serif'">De Gouden Lepel</div>{d.buyer.name} - {d.buyer.street} - {d.buyer.city} - {d.buyer.phone}<h3>BESTELBON {number}</h3>{sides(facts(f"Datum:|{d.date(d.day, '%e/%n/%Y')}", f"Leveren op:|{d.date(d.wanted, '%e/%n/%Y')}", f"Leveren in:|{d.ship.name}<br>{d.ship.street}<br>{d.ship.city}"), f"<b>Leverancier</b><br>{d.seller.block()}")}{grid("Ref.|Artikel|>Aantal|Verp.|>Prijs|>Totaal|Opmerking", body)}<p>Factuur per mail naar boekhouding. Btw-nr. {d.buyer.vat}. Leveren tussen 8 en 11 uur.</p>""",
    )


def nl_kwant(d: Deal) -> str:
    """Painters' letter: short list with amounts and units in front, code behind, no prices, project as the place, day in the closing sentence."""
    items = order(d, "Kwant", "schilder", 3, 8, yours="@####", few=FEW, units="can=blik pc=stuks roll=rollen m=meter")
    number = d.code("K26.###")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:10.6pt/1.45 'DejaVu Sans Condensed'}.t{margin:4mm 0}.t th{border-bottom:.6pt solid #000;padding:.8mm 7mm .8mm 0}.t td{padding:.8mm 7mm .8mm 0}"""
    body = (row(f">{n(i.quantity, None)}|{i.unit}|{i.text}|{i.yours}") for i in items)
    return sheet_of(
        css,
        f"""<div style="border-left:4mm solid #e4572e;padding-left:4mm"><b style="font-size:14pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>{d.buyer.phone}</div><p style="margin-top:12mm">{d.seller.block()}</p><p>Leeuwarden, {d.date(d.day, "%e %B %Y")}</p><p>Betreft: onze bestelling {number}</p><p>Geachte heer, mevrouw,</p><p>Graag ontvangen wij de volgende materialen:</p>{grid(">Aantal|Eenheid|Artikel|Bestelcode", body)}<p>Afleveren op {d.date(d.wanted, "%e %B %Y")} bij {d.ship.name}, {d.ship.street}, {d.ship.city}. De uitvoerder is ter plaatse vanaf 7.00 uur.</p><p>Met vriendelijke groet,</p><p style="margin-top:10mm">Sietske Kwant</p>""",
    )


LAYOUTS = [(nl_vanzanten, 2), (nl_lepel, 2), (nl_kwant, 1)]
