"""Set f: orders from Denmark, Sweden and Finland."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, named, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of

n, se = figures("de"), figures("fr")


def da_bane(d: Deal) -> str:
    """A railway workshop's requisition: everything in one frame, currency in its head, item texts in two columns of data."""
    d.settle(named("Kystbanens", d))
    items, number = d.take(3, 8, ours="KB-#####", yours="######"), d.code("RK#####-26")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, currency="DKK", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.4pt 'DejaVu Sans Condensed'}.y{border:1.6pt solid #a3142a}.y>div{padding:3mm 4mm;border-bottom:.5pt solid #a3142a}.s{display:flex;justify-content:space-between}.t{width:100%}.t th{background:#f6e7e9;padding:1.3mm 2mm}.t td{padding:1.3mm 2mm;border-top:.3pt solid #d9a9b0}.e td{font-weight:bold;border-top:1.2pt solid #a3142a}"""
    body = (
        row(
            f"{i.yours}<br><small>vort {i.ours}</small>|{i.text}<br><small>{i.more}</small>|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}"
        )
        for i in items
    )
    foot = row(f"|I alt ekskl. moms||||>{n(net)}", "e")
    return sheet_of(
        css,
        f"""<div class=y><div class=s><div><b style="font-size:14pt">{b.name}</b><br>{b.street}, {b.city}<br>Tlf. {b.phone} – CVR {b.vat[2:]}</div><div class=r>Rekvisition<br><b style="font-size:14pt">{number}</b><br>{d.date(d.day, "%e. %B %Y")}</div></div>
        <div class=s><div><small>Til</small><br>{d.seller.block()}</div><div><small>Leveres hos</small><br>{d.ship.block()}</div><div><small>Senest</small><br>{d.date(d.wanted, "%d.%m.%Y")}<br>Valuta: DKK</div></div>{grid("Jeres nr.|Vare|>Antal|Enh.|>Pris|>Beløb", body, foot=foot)}<div>Rekvireret af Palle Thorup, værkfører. EAN 5790 0014 4071 2. Rekvisitionsnummeret skal stå på fakturaen.</div></div>""",
    )


def sv_gruva(d: Deal) -> str:
    """A mine's order: the number among many references, a date for each item in ISO form, price in thin spaces, rounding to whole crowns."""
    d.settle(named("Gruvbolaget", d))
    items, number = d.take(4, 9, yours="@######", spread=True), d.code("48#####")
    net = d.sum(items)
    total = (net + tax(net, 25)).quantize(Decimal(1))
    d.says(items, "sdqupat", number, total=total, currency="SEK", ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        return row(
            f"{i.at}|{i.yours}|{i.text}|>{se(i.quantity, None)}|{i.unit}|>{se(i.price)}|>{se(i.amount)}|{d.date(i.date, '%Y-%m-%d')}"
        ) + row(f"||{i.more}|||||", "n")

    css = """body{font:9pt 'Liberation Sans'}h1{font-size:12pt;letter-spacing:4pt;border-bottom:.8pt solid;padding-bottom:2mm}.g{display:grid;grid-template-columns:1fr 1fr;gap:5mm}.p td{padding:.4mm 4mm .4mm 0}.t{width:100%;margin-top:7mm}.t th{border-bottom:.8pt solid;padding:1mm}.t td{padding:.8mm 1mm 0}.n td{padding-bottom:1.5mm;border-bottom:.3pt dotted #888;color:#555}.v{margin:4mm 0 0 auto}.v td{padding:.5mm 0 .5mm 10mm}"""
    left = facts(
        "Leverantörsnr|" + d.code("11####"),
        "Vår referens|Anneli Niemi",
        "Ert offertnr|" + d.code("O-####"),
        f"Inköpsordernr|{number}",
        f"Orderdatum|{d.date(d.day, '%Y-%m-%d')}",
        "Projekt|" + d.code("7###"),
    )
    sums = facts(
        f"Summa exkl. moms|>{se(net)}",
        f"Moms 25 %|>{se(tax(net, 25))}",
        f"Öresavrundning|>{se(total - net - tax(net, 25))}",
        f"<b>Att betala SEK</b>|><b>{se(total)}</b>",
        kind="v",
    )
    return sheet_of(
        css,
        f"""<h1>SILVERSKÄRET</h1><div class=g><div>{left}</div><div>{d.seller.block()}<br><br><b>Godsmottagare</b><br>{d.ship.block()}<br>Vikt över 500 kg aviseras till gruvporten.</div></div>{grid("Rad|Artikel|Benämning|>Antal|Enhet|>À-pris|>Belopp|Lev.datum", map(item, items))}{sums}<p>Faktureringsadress: {b.block(", ")}, org.nr 556440-7712. Betalningsvillkor 30 dagar netto. Leveransvillkor DAP.</p>""",
    )


def fi_saha(d: Deal) -> str:
    """A sawmill's standard form with labels in fixed places, tax included in the second sum, quantities with their unit in one cell."""
    d.settle(named("Saha", d))
    items, number = d.take(3, 8, yours="######"), d.code("OT-#####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.8pt 'Liberation Sans'}.g{display:grid;grid-template-columns:96mm 1fr;row-gap:6mm}.g small{display:block;font-size:7pt;color:#555}.t{width:100%;margin-top:9mm}.t th{font-weight:normal;font-size:8pt;border-bottom:.5pt solid;padding-bottom:1mm}.t td{padding:1.5mm 1mm 1.5mm 0}"""
    body = (row(f"{i.yours}|{i.text}, {i.more}|>{se(i.quantity, None)} {i.unit}|>{se(i.price)}|>{se(i.amount)}") for i in items)
    head = strips(f"Ostotilaus|{number}", f"Päiväys|{d.date(d.day, '%e.%n.%Y')}", "Sivu|1 (1)")
    return sheet_of(
        css + ".q td{padding-right:8mm}.cap td{font-size:7pt;color:#555}",
        f"""<div class=g><div><b>{b.name}</b><br>{b.street}<br>{b.city}<br>{b.phone}</div><div>{head}</div><div><small>Toimittaja</small>{d.seller.block()}</div><div><small>Toimitusosoite</small>{d.ship.block()}</div><div><small>Toimitusaika viimeistään</small>{d.date(d.wanted, "%e.%n.%Y")}</div><div><small>Maksuehto</small>14 pv netto<br><small>Viitteemme</small>Jari Halonen, höylälinja</div></div>{grid("Nimike|Kuvaus|>Määrä|>Hinta €|>Yhteensä €", body)}<p class=r>Veroton summa {se(net)} EUR</p><p>Pyydämme tilausvahvistuksen sähköpostilla. Lasku verkkolaskuna, OVT 0037 2440 7713.</p>""",
    )


LAYOUTS = [(da_bane, 2), (sv_gruva, 2), (fi_saha, 1)]
