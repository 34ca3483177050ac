"""Set l: what Dutch and Flemish customers print: a fitter, a care group, a heating firm."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import feet, sides, sums
from tests.paper.k_print import across, basket, block
from tests.paper.l_print import SMALL, beside, customer, inside, tally

n = figures("de")


def nl_houtum(d: Deal) -> str:
    """A fitter's project system: purchase order with project in the head, gross price, discount, net, price per unit amount."""
    customer(d, "Houtum")
    items, number = (
        basket(d, "install", 5, 11, yours="#######", per=True, discount=True, units="pc=ST roll=RL can=CAN"),
        d.code("IO26-#####"),
    )
    net = d.sum(items)
    d.says(items, "sdqupka", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:9pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-bottom:.8pt solid #f77f00;padding:1mm;font-size:8pt;vertical-align:bottom}.t td{padding:1.1mm 1mm}.p td{padding:.2mm 5mm .2mm 0}.lab{color:#f77f00;font-size:8pt}"""
    body = (
        row(
            f"{i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.discount, 2) if i.discount else ''}|>{n(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides("<div style='font:bold 18pt Liberation Sans;color:#f77f00'>van houtum &amp; slegers</div>", f"<div class=r><small>{d.buyer.name}<br>{d.buyer.street}, {d.buyer.city}<br>T {d.buyer.phone}</small></div>")}<div style="margin:10mm 0 8mm">{d.seller.block()}</div><b style="font-size:13pt">Inkooporder {number}</b>{sides(facts(f"Orderdatum|{d.date(d.day, '%d-%m-%Y')}", f"Gewenste leverdatum|{d.date(d.wanted, '%d-%m-%Y')}", "Besteld door|Rik Slegers", "Debiteurnummer|114480"), block("Afleveradres", d.ship.block()), css="margin-top:3mm")}<p>Project: 26.1187 Nieuwbouw 14 appartementen. Vermeld dit nummer op pakbon en factuur.</p>{grid("Regel|Artikel|Omschrijving|>Aantal|Ehd|>Bruto prijs|>Per|>Korting %|>Netto bedrag", body)}{tally(("Totaal excl. btw EUR", n(net)))}{feet(f"Btw-nr. {d.buyer.vat}", "KvK 17228140", "Facturen: facturen@houtum.example", "Betaling 30 dagen na factuurdatum")}""",
    )


def nl_vechtdal(d: Deal) -> str:
    """A care group's ordering portal: approved by, ordered for a place, packing between code and amount, price each, sum."""
    customer(d, "Vechtdal", within=5)
    items, number = basket(d, "zorg", 4, 9, yours="######", few=SMALL), d.code("AANV-######")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt/1.4 'DejaVu Sans'}.t{width:100%;margin-top:5mm}.t th{background:#e0f2f1;padding:1.4mm 1mm;font-size:8pt}.t td{padding:1.5mm 1mm;border-bottom:.3pt solid #b2dfdb}.lab{font-size:7.6pt;color:#00796b}"""
    body = (
        row(
            f"{i.text}<br><small style='color:#777'>Artikelnr. leverancier {i.yours}</small>|>{n(i.quantity, None)} {i.unit}|>€ {n(i.price)}|>€ {n(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<div style="background:#00796b;color:#fff;padding:4mm 5mm">{sides(f"<b style='font-size:14pt'>Bestelling {number}</b>", d.date(d.day, "%d-%m-%Y"))}</div>{across(block("Van", d.buyer.block() + "<br>" + d.buyer.phone), block("Aan", d.seller.block()), block("Bezorgen op", d.ship.block()), css="margin-top:5mm")}{across(block("Besteller", "Anouk Dijkhuis"), block("Goedgekeurd door", "M. Veldman"), block("Uiterlijk leveren", d.date(d.wanted, "%d-%m-%Y")), css="margin-top:3mm")}{grid("Artikel|>Aantal|>Prijs|>Bedrag", body)}{sums(("Totaal exclusief btw", "€ " + n(net)), ("Btw 21%", "€ " + n(vat)), ("Totaal inclusief btw", "€ " + n(net + vat)), css="margin-top:4mm")}""",
    )


def nl_claeskens(d: Deal) -> str:
    """A Flemish heating firm's bon: framed cells, ordered by telephone and confirmed, amounts left, no prices."""
    customer(d, "Claeskens", within=7)
    items, number = basket(d, "install", 3, 8, yours="@@####", units="pc=st. roll=rol can=bus m=m"), d.code("B26/###")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:10pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border:.6pt solid #444;padding:1.2mm;background:#eee}.t td{border:.6pt solid #444;padding:1.3mm}"""
    body = (row(f"=<b>{n(i.quantity, None)}</b>|={i.unit}|{i.text}<br>{i.more}|{i.yours}") for i in items)
    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:14pt'>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>Tel. {d.buyer.phone} – {d.buyer.vat}", "<b style='font-size:15pt'>BESTELBON</b>")}<div style="height:6mm"></div>{beside(inside("Bon nr.", f"<b>{number}</b>"), inside("Datum", d.date(d.day, "%e %B %Y")), inside("Te leveren op", d.date(d.wanted, "%e %B %Y")), inside("Werfleider", "Dirk C., 0470 11 84 22"))}{beside(inside("Leverancier", d.seller.block()), inside("Leveren op werf", d.ship.block()), css="margin-top:-.6pt")}{grid("=Hoeveelheid|=Eenh.|Omschrijving|Uw ref.", body)}<p>Bevestiging van ons telefonisch gesprek van deze ochtend. Gelieve niet dubbel te leveren aan toonbank.</p>""",
    )


LAYOUTS = [(nl_houtum, 2), (nl_vechtdal, 1), (nl_claeskens, 1)]
