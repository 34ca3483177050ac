"""Set j: what Dutch and Flemish customers print."""

from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import buy, feet, joined, meet, sides, sums

n = figures("de")


def nl_terpstra(d: Deal) -> str:
    """A contractor's cloud bookkeeping: order block in the middle, code and description, price per 100 beside, net sum."""
    meet(d, "Terpstra")
    items, number = buy(d, "mro", 3, 9, yours="######", per=True), d.code("26700###")
    net = d.sum(items)
    d.says(items, "sdqupka", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt 'Liberation Sans'}.t{width:100%;margin:5mm 0 2mm}.t th{border-bottom:1pt solid #c00;padding:1mm}.t td{padding:1mm}.q{margin-top:6mm}.q td{padding:.4mm 9mm .4mm 0}.cap td{color:#c00;font-size:8pt}"""
    body = (row(f"{i.yours}|{i.text}<br>{i.more}|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div class=r><b style="font-size:16pt;color:#c00">Terpstra-Veenhoven</b><br>loonwerk · grondverzet · mechanisatie</div><div style="height:10mm"></div>{sides(d.seller.block(), lines(d.buyer.name, d.buyer.street, d.buyer.city, "Telefoon " + d.buyer.phone, "BTW " + d.buyer.vat))}<h2 style="margin:10mm 0 0">Bestelopdracht</h2>{strips(f"Nummer|{number}", f"Datum|{d.date(d.day, '%d-%m-%Y')}", f"Leverdatum|{d.date(d.wanted, '%d-%m-%Y')}", "Crediteur|C1417", "Uw contactpersoon|Wiebe T.")}{grid("Artikel|Omschrijving|>Aantal|Eenh.|>Prijs|>per|>Bedrag", body)}{sums(("Totaal exclusief BTW EUR", n(net)))}<p>Afleveren: {d.ship.block(", ")}. Graag bellen als iets niet voorradig is.</p>{feet("IBAN NL41 RABO 0394 1700 01", "KvK 02094170", "Op dit document zijn de Cumela-voorwaarden van toepassing")}""",
    )


def nl_linden(d: Deal) -> str:
    """A care foundation's order: locations, cost centre per line, invoice to the central office, own and supplier's numbers."""
    meet(d, "Linden")
    items, number = buy(d, "med", 4, 9, ours="ZL-####", yours="#######"), d.code("IO-26-#####")
    net = d.sum(items)
    vat = tax(net, 9)
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:4mm}.t th{background:#e8f3e0;padding:1.2mm}.t td{padding:1.1mm;border-bottom:.3pt solid #bcd}.b{background:#f6f6f6;padding:2mm 4mm}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (
        row(
            f"{i.at}|{i.ours}|{i.yours}|{i.text}<br><small>{i.more}</small>|={4100 + 20 * (i.at % 3)}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides("<b style='font-size:16pt;color:#4d7c2f'>De Linden</b> zorggroep", f"<b style='font-size:13pt'>Inkooporder {number}</b>")}<div style="height:5mm"></div>{sides(f"<div class=b><b>Leverancier</b><br>{d.seller.block()}</div>", f"<div class=b><b>Afleveradres</b><br>{d.ship.block()}</div>", f"<div class=b><b>Factuuradres</b><br>{d.buyer.name}<br>t.a.v. crediteuren, Postbus 417<br>5260 AK Vught</div>")}<div style="height:4mm"></div>{facts(f"Orderdatum|{d.date(d.day, '%d-%m-%Y')}", f"Gewenste levering|{d.date(d.wanted, '%d-%m-%Y')}", "Aanvrager|M. van Gestel, afdeling Eikenhof", "Betaling|30 dagen")}{grid("Rgl|Art. De Linden|Art. leverancier|Omschrijving|=Kpl.|>Aantal|Eenh.|>Prijs|>Totaal", body)}{sums(("Subtotaal", n(net)), ("Btw 9%", n(vat)), ("Totaal EUR", n(net + vat)))}{feet("KvK 41094170", d.buyer.vat, "Telefoon " + d.buyer.phone, "Alleen facturen met ordernummer worden betaald")}""",
    )


def nl_goossens(d: Deal) -> str:
    """A Flemish fitter's letter out of a word processor, a ruled table of four columns, the yard in the subject."""
    meet(d, "Goossens")
    items, number = buy(d, "san", 3, 6, yours="###.###", units="pc=stuks m=meter"), d.code("26/##")
    joined(items)
    d.says(items, "sdqup", number, wanted=True, ship=d.ship.name)
    css = """body{font:11pt 'Liberation Serif'}.t{width:100%;margin:4mm 0}.t th,.t td{border:.7pt solid;padding:1.2mm 2mm}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)} euro") for i in items)
    return sheet_of(
        css,
        f"""<b style="font-size:15pt">{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>{d.buyer.phone} – {d.buyer.vat}<div style="margin:10mm 0 10mm 95mm">{d.seller.block()}</div>Hasselt, {d.date(d.day, "%e %B %Y")}<p><u>Betreft: bestelbon {number}</u></p><p>Beste,</p><p>Wij bestellen volgens uw offerte van vorige week:</p>{grid("Artikelnr.|Omschrijving|>Hoeveelheid|>Prijs per eenheid", body)}<p>Te leveren op {d.date(d.wanted, "%d/%m/%Y")} op de werf: {d.ship.block(", ")}.</p><p>Met vriendelijke groeten,<br>Bart Daems</p>""",
    )


LAYOUTS = [(nl_terpstra, 2), (nl_linden, 1), (nl_goossens, 1)]
