"""Set m: what a greenhouse, a florist and a group of schools in the Low Countries send."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.m_print import SOME, card, edges, ladder, order, shelf

n = figures("de")


def nl_kwekerij(d: Deal) -> str:
    """A greenhouse's system: two rows for each line, words above and numbers below, price per hundred and day of each."""
    items = order(d, "Kwekerij", "kas", 4, 10, ours="1####", yours="@@.####", per=True, spread=True)
    number, net = d.code("IO-26####"), d.sum(items)
    d.says(items, "bsdqupkat", number, total=net, ship=d.ship.name)
    css = """body{font:9pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-bottom:1pt solid #2b7a3d;padding:1mm}.t td{padding:.4mm 1mm}.a td{padding-top:2mm;font-weight:bold}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (
        f"<tr class=a><td>{i.at}<td colspan=7>{i.text}</tr>"
        + row(f"|{i.ours}|{i.yours}|{d.date(i.date, '%d-%m-%Y')}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{i.per}|>{n(i.amount)}")
        for i in items
    )
    info = facts(f"Inkooporder|<b>{number}</b>", f"Orderdatum|{d.date(d.day, '%d-%m-%Y')}", "Crediteur|20318", "Inkoper|W. Zwinkels")
    return sheet_of(
        css,
        f"""<b style="font-size:14pt;color:#2b7a3d">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}, tel. {d.buyer.phone}<div style="height:9mm"></div>{edges(d.seller.block(), info)}<p><b>Afleveradres</b><br>{d.ship.block()}</p>{grid("Regel|Ons artikel|Uw artikel|Leverdatum|>Aantal|>Prijs|>per|>Bedrag", body)}{ladder(("Totaal excl. btw EUR", n(net)))}<p>Graag orderbevestiging naar inkoop@deglazenstad.example.</p>""",
    )


def nl_fien(d: Deal) -> str:
    """A florist's note: lines without a head, amount, unit and words, asked for by a day; no number and no prices."""
    items = order(d, "Fien", "bloem", 3, 7, few=SOME, soon=5, units="pc=stuks roll=rollen case=dozen box=doosjes pack=pakken")
    d.says(items, "dqu", None, currency=None, wanted=True)
    body = "".join(row(f">{n(i.quantity, None)}|{i.unit}|{i.text}") for i in items)
    return sheet_of(
        "body{font:11.5pt/1.5 'DejaVu Serif';color:#444}.l td{padding:.8mm 5mm .8mm 0}",
        f"""<div class=c style="font:italic 26pt 'Liberation Serif';color:#9b4f6b">Fien</div><div class=c style="font-size:9pt">{d.buyer.name} – {d.buyer.street} – {d.buyer.city} – {d.buyer.phone}</div><p>Brugge, {d.date(d.day, "%e %B %Y")}</p><p>Aan {d.seller.name}</p><p>Dag allen, kan dit mee met de levering van {d.date(d.wanted, "%e %B")}?</p><table class=l>{body}</table><p>Als er iets niet is, mag het later. Klantnummer 8814.</p><p>Groetjes, Fien</p>""",
    )


def nl_eemland(d: Deal) -> str:
    """Schools' ordering portal: article, words, amount, price, tax rate, sum, cost carrier, requested day."""
    items = order(d, "Eemland", "school", 4, 10, yours="#######", few=SOME, soon=15)
    number, net = d.code("BST-2026-#####"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.4 'DejaVu Sans'}.t{width:100%;margin-top:5mm}.t th{background:#f4a300;padding:1.3mm;font-size:7.8pt}.t td{padding:1.3mm}.t tbody tr:nth-child(even){background:#fff5df}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>€ {n(i.price)}|>21%|>€ {n(i.amount)}") for i in items)
    info = facts(
        f"Bestelnummer|{number}",
        f"Besteld op|{d.date(d.day, '%d-%m-%Y')}",
        f"Gewenste leverdatum|{d.date(d.wanted, '%d-%m-%Y')}",
        "Kostendrager|4410 onderwijsleerpakket",
        "Besteller|juf Marloes",
    )
    return sheet_of(
        css,
        f"""<div style="font-size:15pt"><b>Bestelling</b></div><p>{d.buyer.name}, {d.buyer.street}, {d.buyer.city}</p>{info}{shelf(card("Leverancier", d.seller.block()), card("Afleveren bij", d.ship.block()), css="margin-top:5mm")}{grid("Artikelnr.|Omschrijving|>Aantal|Eenheid|>Stukprijs|>Btw|>Totaal", body)}{ladder(("Subtotaal", "€ " + n(net)), ("Btw 21%", "€ " + n(vat)), ("Totaal incl. btw", "€ " + n(net + vat)))}<p>Niet leveren op woensdagmiddag.</p>""",
    )


LAYOUTS = [(nl_kwekerij, 2), (nl_fien, 2), (nl_eemland, 2)]
