"""Set k: what Dutch and Flemish customers print: a handyman, a brasserie, a foundation of schools."""

from tests.paper.d_print import facts, figures, grid, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.k_print import HANDFUL, across, basket, block, customer, reckoned

n = figures("de")


def nl_dirksen(d: Deal) -> str:
    """A handyman's books: order in green, amount first, per cent of tax, price of hundred screws beside its unit."""
    customer(d, "Dirksen")
    items, number = basket(d, "klus", 3, 8, yours="##.####", per=True, few=()), d.code("INK-26###")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupka", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{color:#2f7d4f;border-bottom:1pt solid #2f7d4f;padding:1mm}.t td{padding:1.1mm 1mm}.q td{padding:0 9mm 0 0}.cap td{color:#2f7d4f;font-size:7.8pt}.lab{color:#2f7d4f;font-size:7.8pt}"""
    body = (
        row(f">{n(i.quantity, None)}|{i.unit}|{i.yours}|{i.text}|>{n(i.price)}{f' per {i.per}' if i.per > 1 else ''}|>21%|>{n(i.amount)}")
        for i in items
    )
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><div style="font:bold 18pt 'Liberation Sans';color:#2f7d4f">Dirksen klust!</div><div>{d.buyer.block()}<br>{d.buyer.phone}<br>Btw {d.buyer.vat}<br>KvK 01084417</div></div>{across(block("Leverancier", d.seller.block()), block("Afleveren bij", d.ship.block()), css="margin:8mm 0")}{strips(f"Inkooporder|{number}", f"Datum|{d.date(d.day, '%d-%m-%Y')}", f"Leverdatum|{d.date(d.wanted, '%d-%m-%Y')}", "Klantnummer bij u|20811")}{grid(">Aantal|Eenheid|Artikel|Omschrijving|>Prijs|>Btw|>Bedrag", body)}{reckoned(("Subtotaal", "€ " + n(net)), ("21% btw", "€ " + n(vat)), ("Totaal", "€ " + n(net + vat)))}<p>Bel bij aankomst, de bewoner is overdag thuis.</p>""",
    )


def nl_inval(d: Deal) -> str:
    """A brasserie's ordering app: groups with coloured bars, unit in words under the count, reply address of the chef."""
    customer(d, "Zoete Inval", within=3)
    items, number = basket(d, "keuken", 4, 9, yours="@###", few=HANDFUL), d.code("#######")
    d.says(items, "sdqu", number, currency=None, wanted=True)
    css = """body{font:10pt 'DejaVu Sans'}.t{width:100%;margin-top:4mm}.t th{background:#6b2d5c;color:#fff;padding:1.4mm 2mm}.t td{padding:1.8mm 2mm;border-bottom:.4pt solid #ddd}.lab{font-size:7.8pt;color:#6b2d5c}"""
    body = (row(f"☑|{i.text}<br><small>{i.more}</small>|{i.yours}|={n(i.quantity, None)}|{i.unit}") for i in items)
    return sheet_of(
        css,
        f"""<div style="text-align:center;font-size:16pt;color:#6b2d5c">De Zoete Inval</div><div class=c>{d.buyer.name} · {d.buyer.street} · {d.buyer.city} · {d.buyer.phone}</div>{across(block("Bestelling", f"#{number}"), block("Leverancier", d.seller.name), block("Geplaatst", d.date(d.day, "%d/%m/%Y") + " 22:40"), block("Gewenste leverdag", d.date(d.wanted, "%d/%m/%Y")), css="margin:6mm 0")}{grid("|Product|Code|=Aantal|Eenheid", body)}<p>Opmerking: graag lange THT. Achterdeur via de Boterstraat.</p><p style="font-size:8pt;color:#888">Dit is een automatische bestelling, antwoorden gaan naar chef@zoeteinval.example</p>""",
    )


def nl_kompas(d: Deal) -> str:
    """A schools foundation's order: line, own code, cost bearer, several schools named in the foot, unit before amount."""
    customer(d, "Kompas")
    items, number = basket(d, "bureau", 6, 16, yours="@@-#####", ours="9####"), d.code("P26-0####")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-top:1pt solid #e67e22;border-bottom:1pt solid #e67e22;padding:1mm;font-weight:normal}.t td{padding:.9mm 1mm}.p td{padding:0 5mm .5mm 0}.lab{font-weight:bold}"""
    body = (row(f"{i.at}|{i.ours}|{i.yours}|{i.text}|{i.unit}|>{n(i.quantity)}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between;border-bottom:3pt solid #e67e22;padding-bottom:2mm"><b style="font-size:15pt">Het Kompas</b><span>{d.buyer.name}<br>{d.buyer.street}, {d.buyer.city}</span></div><h2 style="font-weight:normal">Inkoopbestelling</h2>{across(d.seller.block(), facts(f"Bestelnummer|{number}", f"Besteldatum|{d.date(d.day, '%e %B %Y')}", f"Leveren op|{d.date(d.wanted, '%e %B %Y')}", "Crediteurnummer|13077"), block("Afleveradres", d.ship.block()))}{grid("Regel|Onze code|Uw code|Omschrijving|Eenheid|>Aantal|>Prijs|>Totaal", body)}{reckoned(("Totaal excl. btw (EUR)", n(net)))}<div style="position:fixed;bottom:0;font-size:7.4pt;color:#555">Factuur als UBL naar facturen@hetkompas.example o.v.v. bestelnummer · Telefoon {d.buyer.phone} · Op onze bestellingen zijn uitsluitend onze inkoopvoorwaarden van toepassing</div>""",
    )


LAYOUTS = [(nl_dirksen, 2), (nl_inval, 1), (nl_kompas, 2)]
