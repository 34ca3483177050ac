"""Set h: orders of a Swedish region, a Danish dairy, a Norwegian offshore yard and a Finnish school."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.h_print import meet

n, da = figures("fr"), figures("de")


def sv_region(d: Deal) -> str:
    """A Swedish region's call-off: reference codes for the invoice, article rows in two lines, à-price, kronor without a sign in the rows."""
    meet(d, "Västerbergen")
    items, number = d.take(3, 7, ours="VB#####", yours="###-##"), d.code("RV26-######")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, currency="SEK", wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt 'Liberation Sans'}h1{font-size:14pt;color:#00549f}.c2{display:grid;grid-template-columns:1fr 1fr;gap:6mm}.p td{padding:.5mm 4mm .5mm 0}.p td:first-child{color:#555;font-size:8pt}.t{width:100%;margin-top:5mm}.t th{background:#00549f;color:#fff;padding:1mm}.a td{padding:1.4mm 1mm 0}.b td{padding:0 1mm 1.4mm;border-bottom:.4pt solid #aaa;font-size:8pt;color:#444}"""

    def item(i: Item) -> str:
        return row(f"{i.at}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}", "a") + row(f"||{i.more}. Vårt artikelnr {i.ours}||||", "b")  # fmt: skip

    return sheet_of(
        css,
        f"""<h1>{d.buyer.name} – Inköpsorder / avrop</h1><div class=c2>{facts(f"Ordernummer|<b>{number}</b>", f"Orderdatum|{d.day.isoformat()}", f"Önskad leverans|{d.wanted.isoformat()}", f"Avtal|{d.code('RV 24-##')}", f"Referens på faktura|{d.code('ZZ2097##')}")}{facts(f"Leverantör|{lines(*d.seller.lines)}", f"Leveransadress|{lines(*d.ship.lines)}", f"Fakturaadress|{lines('Fakturaenheten', d.buyer.street, d.buyer.city)}")}</div>{grid("Rad|Ert artnr|Benämning|>Antal|Enhet|>À-pris|>Summa", map(item, items))}<p class=r><b>Ordersumma exkl. moms, SEK: {n(net)}</b></p><p>Godset märks med ordernummer. Betalningsvillkor 30 dagar. Frågor: varuförsörjningen, {d.buyer.phone}.</p>""",
    )


def da_mejeri(d: Deal) -> str:
    """A Danish dairy's requisition: a table without any head whose order is quantity, unit, goods, number, price; kroner in the sentence below."""
    meet(d, "Lyngholt")
    items, number = d.take(3, 5, yours="######"), d.code("R-####")
    net = d.sum(items)
    d.says(items, "sdqup", number, total=net, currency="DKK", wanted=True, ship=d.ship.name)
    body = "".join(
        row(f">{da(i.quantity, None)}|{i.unit}|{i.text}<br><small>{i.more}</small>|varenr. {i.yours}|>à {da(i.price)}") for i in items
    )
    return sheet_of(
        """body{font:10.4pt 'DejaVu Sans Condensed'}.t{width:100%;border-top:2pt solid #e0a800;border-bottom:2pt solid #e0a800;margin:6mm 0}.t td{padding:1.8mm 2mm}""",
        f"""<b style="font-size:17pt">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}, tlf. {d.buyer.phone}, CVR {d.buyer.vat[2:]}<h2>Rekvisition {number}</h2><p>{d.date(d.day, "%e. %B %Y")}</p><p>Til {d.seller.block(", ")}</p><p>Hermed bestilles:</p><table class=t>{body}</table><p>I alt kr. {da(net)} ekskl. moms.</p><p>Leveres senest {d.date(d.wanted, "%e. %B %Y")} til {d.ship.block(", ")}. Chaufføren bedes ringe i klokken ved ladeporten.</p><p>Venlig hilsen<br>Kirsten Lyngholt</p>""",
    )


def no_offshore(d: Deal) -> str:
    """A Norwegian yard's bilingual form: labels stacked in two languages, revision beside the number, certificate column, sums in NOK."""
    meet(d, "Havbris")
    items, number = d.take(3, 8, ours="HB-#####", yours="######", spread=True), d.code("PO-2026-####")
    net, freight = d.sum(items), Decimal("1250.00")
    d.says(items, "bsdqupat", number, total=net + freight, currency="NOK", ship=d.ship.name)
    css = """body{font:8.8pt 'Liberation Sans'}.q{width:100%;margin:2mm 0}.q td{border:.5pt solid #e4572e;padding:1mm 2mm}.cap td{border-bottom:0;font-size:7pt;color:#e4572e}.t{width:100%;margin-top:4mm}.t th{font-size:7.4pt;border-bottom:1.2pt solid #e4572e;padding:.6mm}.t td{padding:1mm .6mm;border-bottom:.3pt solid #ccc}"""
    body = (row(f"{i.at * 10}|{i.ours}<br><small>{i.yours}</small>|{i.text}<br><small>{i.more}</small>|{'3.1' if i.at % 2 else '2.2'}|{d.date(i.date, '%d.%m.%Y')}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)  # fmt: skip
    foot = row(f"||Frakt / Freight||||||>{n(freight)}") + row(
        f"||<b>Totalt eks. mva. / Total excl. VAT NOK</b>||||||><b>{n(net + freight)}</b>"
    )
    heads = "Pos.|Vårt varenr. / Our no.<br>Deres varenr. / Your no.|Beskrivelse<br>Description|Sert.<br>Cert.|Levering<br>Delivery|>Antall<br>Qty|Enh.<br>Unit|>Pris<br>Price|>Beløp<br>Amount"
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:15pt;color:#e4572e">HAVBRIS</b><br>{d.buyer.block(", ")}<br>Org.nr. {d.buyer.vat}<td class=r><b style="font-size:13pt">INNKJØPSORDRE<br>PURCHASE ORDER</b></tr></table>{strips(f"Ordrenr. / Order no.|<b>{number}</b>", "Rev.|0", f"Dato / Date|{d.date(d.day)}", f"Prosjekt / Project|{d.code('4####')}", "Innkjøper / Buyer|T. Sømme")}{strips(f"Leverandør / Supplier|{d.seller.block()}", f"Leveringsadresse / Delivery address|{d.ship.block()}", "Vilkår / Terms|DAP Incoterms 2020<br>30 dager netto")}{grid(heads, body, foot=foot)}<p>Ordrenummer og posisjon skal stå på følgeseddel. Order number and position shall be stated on the packing list.</p>""",
    )


def fi_oppilaitos(d: Deal) -> str:
    """A Finnish school's order: one cell for quantity and unit, VAT of 25,5 %, labels in capitals left, cost centre under each article."""
    meet(d, "Lakeuden")
    items, number = d.take(3, 6, yours="#######"), d.code("OT######")
    net = d.sum(items)
    vat = tax(net, "25.5")
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt 'DejaVu Sans Condensed'}.p td{padding:.8mm 6mm .8mm 0;border-bottom:.3pt solid #ccc}.t{width:100%;margin:5mm 0}.t th{background:#dfeee6;padding:1.4mm 1mm}.t td{padding:1.2mm 1mm}.v td{padding:.4mm 3mm}"""
    body = (row(f"{i.yours}|{i.text}<br><small>{i.more}; kp {d.code('51##')}</small>|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)  # fmt: skip
    return sheet_of(
        css,
        f"""<p class=r>OSTOTILAUS &nbsp; 1 (1)</p><b>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}, puh. {d.buyer.phone}<br><br>{facts(f"TILAUSNUMERO|{number}", f"TILAUSPÄIVÄ|{d.date(d.day, '%e.%n.%Y')}", f"TOIMITUSPÄIVÄ|{d.date(d.wanted, '%e.%n.%Y')}", f"TOIMITTAJA|{d.seller.block(', ')}", f"TOIMITUSOSOITE|{d.ship.block(', ')}", f"LASKUTUS|verkkolasku, OVT 0037{d.code('########')}", "TILAAJA|Anne Ylä-Soini")}{grid("Tuotenro|Tuote|>Määrä|>Yksikköhinta €|>Yhteensä €", body)}<div style="margin-left:105mm">{facts(f"Veroton yhteensä|>{n(net)}", f"Alv 25,5 %|>{n(vat)}", f"<b>Verollinen yhteensä EUR</b>|><b>{n(net + vat)}</b>", kind="v")}</div><p>Laskussa on mainittava tilausnumero.</p>""",
    )


LAYOUTS = [(sv_region, 1), (da_mejeri, 1), (no_offshore, 1), (fi_oppilaitos, 1)]
