"""Set i: what Dutch, Flemish, Swedish and Danish customers print."""

from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.i_print import bottom, mark, meet, pieces

n, thin = figures("de"), figures("thin")


def nl_hoogeslag(d: Deal) -> str:
    """A machine works' order: facts at the left with colons, supplier unlabelled at the right, own number under the supplier's, price per 100."""
    meet(d, "Hoogeslag")
    items, number = d.take(4, 8, ours="H######", yours="##.####", per=True), d.code("2600####")
    net = d.sum(items)
    d.says(items, "bsdqupka", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'Liberation Sans'}.t{width:100%;margin:5mm 0}.t th{border-bottom:1pt solid #000;border-top:1pt solid #000;padding:1mm}.t td{padding:1mm 1mm 1.6mm}.p td{padding:.3mm 3mm .3mm 0}"""
    body = (
        row(f"{i.at * 10}|{i.yours}<br><small>Onze code: {i.ours}</small>|{i.text}<br><small>{i.more}</small>|>{n(i.quantity)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.amount)}")
        for i in items
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td>{mark("ring", "#d35400", 16)} <b style="font-size:19pt;color:#d35400">Hoogeslag</b><td class=r style="font-size:8pt">{lines(d.buyer.name, d.buyer.street, d.buyer.city, "Tel. " + d.buyer.phone)}</tr></table><h2 style="margin:12mm 0 4mm">Bestelling</h2><table style="width:100%"><tr><td style="width:58%">{facts(f"Bestelnummer|: {number}", f"Datum|: {d.date(d.day, '%d-%m-%Y')}", f"Leverdatum|: {d.date(d.wanted, '%d-%m-%Y')}", "Crediteur|: 40881", "Inkoper|: Gert-Jan Rouwhorst", "Betalingsconditie|: 30 dagen netto", "Leveringsconditie|: DAP Markelo")}<td>{d.seller.block()}</tr></table>{grid("Regel|Artikel|Omschrijving|>Aantal|Eenheid|>Prijs|>Per|>Bedrag", body)}<table style="margin-left:auto">{row(f"Totaal excl. BTW &emsp; EUR &emsp;|><b>{n(net)}</b>")}</table><p><b>Afleveradres:</b> {d.ship.block(", ")}</p><p>Gaarne binnen 2 werkdagen een orderbevestiging naar inkoop@hoogeslag.example.</p>{bottom("KvK Enschede 08088031", "BTW " + d.buyer.vat, "Rabobank NL88 RABO 0314 0880 31", "Op al onze bestellingen zijn de Metaalunie-inkoopvoorwaarden van toepassing.")}""",
    )


def nl_berkenhof(d: Deal) -> str:
    """A garden centre's: bar codes instead of names first, gross price and discount, striped rows under a green band; invoice address apart."""
    meet(d, "Berkenhof")
    items, number = d.take(5, 9, yours="######", discount=True), d.code("INK######")
    net = d.sum(items)
    d.says(items, "gsdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:8.6pt 'DejaVu Sans Condensed'}.t{width:100%;margin:4mm 0}.t th{background:#2e7d32;color:#fff;padding:1.2mm 1mm}.t td{padding:1.1mm 1mm}.t tbody tr:nth-child(even){background:#eef7ee}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (row(f"{i.gtin}|{i.text}<br><small>{i.more}</small>|{i.yours}|>{n(i.quantity, 0)}|{i.unit}|>€ {n(i.price)}|>{n(i.discount, 0)}%|>€ {n(i.amount)}") for i in items)  # fmt: skip
    return sheet_of(
        css,
        f"""<div style="background:#2e7d32;color:#fff;padding:4mm">{mark("leaf", "#fff", 10)} &nbsp; <b style="font-size:16pt">Tuincentrum De Berkenhof</b><span style="float:right">Inkooporder<br><b style="font-size:13pt">{number}</b></span></div><table style="width:100%;margin:5mm 0"><tr><td><b>Leverancier</b><br>{d.seller.block()}<td><b>Afleveren</b><br>{d.ship.block()}<td><b>Factuur aan</b><br>{d.buyer.block()}</tr></table>{facts(f"Besteldatum|{d.date(d.day, '%e %B %Y')}", f"Gewenste leverdatum|{d.date(d.wanted, '%e %B %Y')}", "Assortimentsmanager|Lotte Verhoef")}{grid("EAN|Artikel|Uw artikelnr.|>Aantal|Eenheid|>Bruto|>Korting|>Netto bedrag", body)}<p class=r style="font-size:11pt">Totaal exclusief btw: <b>€ {n(net)}</b></p>{bottom("btw-nr. " + d.buyer.vat, "KvK 11088031", "IBAN NL31 INGB 0008 8031 40", "Tel. " + d.buyer.phone)}""",
    )


def nl_verschaeren(d: Deal) -> str:
    """A Flemish printer's open system: light tables, the title with the number large, code in brackets before the name, tax column, date and hour."""
    meet(d, "Verschaeren")
    items, number = d.take(3, 7, yours="@@####"), d.code("P00###")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupat", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt 'DejaVu Sans';font-size:8.6pt}.t{width:100%;margin:5mm 0}.t th{border-bottom:1pt solid #714b67;color:#714b67;padding:1.4mm 1mm}.t td{padding:1.6mm 1mm;border-bottom:.3pt solid #ddd}.q td{padding:0 14mm 2mm 0}.cap td{font-weight:bold;color:#714b67;padding-bottom:0}.s td{padding:1mm 2mm}"""
    body = (row(f"[{i.yours}] {i.text}<br>{i.more}|21%|{d.date(i.date, '%d/%m/%Y')} 10:00:00|>{n(i.quantity)} {i.unit}|>{n(i.price)}|>{n(i.amount)} €") for i in items)  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%;border-bottom:.5pt solid #999"><tr><td>{mark("bars", "#714b67", 14)}<td class=r style="color:#666">Druk, afwerking &amp; verzending sinds 1931</tr></table><div style="margin-top:2mm">{lines(d.buyer.name, d.buyer.street, d.buyer.city, d.buyer.country)}</div><table style="width:100%;margin-top:8mm"><tr><td style="width:55%"><b>Verzendadres</b><br>{d.ship.block(country=True)}<td>{d.seller.block(country=True)}<br>{d.seller.vat}</tr></table><h1 style="font-weight:normal;color:#714b67;margin:8mm 0 4mm">Inkooporder #{number}</h1>{strips("Inkoper|Els De Cuyper", f"Orderdatum|{d.date(d.day, '%d/%m/%Y')}", f"Verwachte aankomst|{d.date(d.wanted, '%d/%m/%Y')}")}{grid("Omschrijving|Btw|Gevraagde datum|>Aantal|>Eenheidsprijs|>Bedrag", body)}<table class=s style="margin-left:auto">{row(f"Excl. btw|>{n(net)} €")}{row(f"Btw 21%|>{n(vat)} €")}{row(f"<b>Totaal</b>|><b>{n(net + vat)} €</b>")}</table>{bottom(d.buyer.phone + " · info@verschaeren.example · " + d.buyer.vat, css="text-align:center")}""",
    )


def nl_siebesma(d: Deal) -> str:
    """A builder's letter with a plain list under headings of words: how many first, no heads, no rules, the site in the subject."""
    meet(d, "Siebesma")
    items, number = d.take(3, 6, yours="######"), d.code("26.0##")
    d.says(items, "sdqup", number, wanted=True, ship=d.ship.name)
    css = """body{font:10.6pt/1.4 'Liberation Sans'}.l td{padding:1mm 4mm 1mm 0}"""
    body = "".join(row(f">{n(i.quantity, None)}|{i.unit}|{i.text}<br><small>{i.more}</small>|{i.yours}|à|>€ {n(i.price)}") for i in items)
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td>{mark("house", "#1f4e79", 20)}<td class=r><b style="font-size:17pt;color:#1f4e79">{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>{d.buyer.phone}</tr></table><div style="margin:16mm 0 10mm">{d.seller.block()}<br>t.a.v. de binnendienst</div>Joure, {d.date(d.day, "%e %B %Y")}<br><br><table>{row(f"Betreft: &nbsp;|bestelling met nummer <b>{number}</b>")}{row("Werk: &nbsp;|" + d.ship.name)}</table><p>Geachte heer, mevrouw,</p><p>Op basis van uw prijslijst bestellen wij:</p><table class=l>{"".join(body)}</table><p>De levering verwachten wij op {d.date(d.wanted, "%e %B %Y")} vóór de schaft van half tien, op het adres {d.ship.street}, {d.ship.city}. Vermeld ons bestelnummer op de pakbon en op de factuur. Prijzen zijn exclusief btw.</p><p>Met vriendelijke groet,<br>{d.buyer.name}</p><p><i style="font:italic 17pt 'Liberation Serif'">Sjoerd Siebesma</i></p>""",
    )


def sv_halsinge(d: Deal) -> str:
    """A sawmill's: a frame of small captions, crowns with thin spaces, article rows with the supplier's number below, reference and mark of goods."""
    meet(d, "Hälsinge")
    items, number = d.take(3, 6, ours="####", yours="###-###"), d.code("I-88###")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, currency="SEK", wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt 'Liberation Sans'}.f{width:100%}.f td{border:.5pt solid #000;padding:.6mm 1.6mm 1.4mm;width:25%}.f small{font-size:6.6pt;display:block}.t{width:100%;margin-top:4mm}.t th{border-bottom:.8pt solid #000;padding:1mm}.t td{padding:1mm}"""
    body = (row(f"{i.ours}|{i.text}<br>Ert art.nr {i.yours}|>{thin(i.quantity, None)}|{i.unit}|>{thin(i.price)}|>{thin(i.amount)}") for i in items)  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%;margin-bottom:3mm"><tr><td>{mark("peak", "#7b4b22", 15)} <b style="font-size:15pt;color:#7b4b22">Hälsinge Såg &amp; Hyvleri</b><td class=r><b style="font-size:16pt">INKÖPSORDER</b></tr></table><table class=f><tr><td colspan=2 rowspan=2><small>Leverantör</small>{d.seller.block()}<td><small>Ordernr</small>{number}<td><small>Orderdatum</small>{d.day.isoformat()}</tr><tr><td><small>Önskad leverans</small>{d.wanted.isoformat()}<td><small>Valuta</small>SEK</tr><tr><td colspan=2><small>Leveransadress</small>{d.ship.block()}<td colspan=2><small>Fakturaadress</small>{d.buyer.block()}</tr><tr><td><small>Vår referens</small>Lars-Åke Norberg<td><small>Godsmärke</small>HYVEL 2<td><small>Betalningsvillkor</small>30 dagar netto<td><small>Leveransvillkor</small>Fritt vår mottagning</tr></table>{grid("Artikelnr|Benämning|>Antal|Enhet|>À-pris|>Summa", body)}<p class=r style="border-top:.8pt solid #000;padding-top:1mm">Ordersumma exkl. moms &emsp; <b>{thin(net)}</b></p>{bottom("Telefon " + d.buyer.phone, "Bankgiro 880-3140", "Momsreg.nr " + d.buyer.vat, "Godkänd för F-skatt")}""",
    )


def da_vestfyn(d: Deal) -> str:
    """A ventilation fitter's: no rules at all, own words in the left column, three decimals in quantities, crowns, site as place of delivery."""
    meet(d, "Vestfyns")
    items, number = d.take(4, 7, yours="########"), d.code("R-#####")
    for i in items:
        i.text = f"{i.text}, {i.more}"
    net = d.sum(items)
    vat = tax(net, 25)
    d.says(items, "sdqupa", number, total=net + vat, currency="DKK", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt 'DejaVu Sans Condensed'}.t{width:100%;margin:6mm 0}.t th{padding:0 1mm 2mm;font-size:8pt;color:#00695c}.t td{padding:.8mm 1mm}.t td:nth-child(2){width:52mm}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (row(f"{i.yours}|{i.text}|>{pieces(i.quantity)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:22pt">Rekvisition</b><td class=r>{mark("wave", "#00695c", 14)}<br><b>{d.buyer.name}</b><br>{lines(d.buyer.street, d.buyer.city, "Tlf. " + d.buyer.phone, "CVR " + d.buyer.vat[2:])}</tr></table><table style="width:100%;margin-top:8mm"><tr><td>Til:<br>{d.seller.block()}<td>{facts(f"Rekvisitionsnr.|{number}", f"Dato|{d.date(d.day, '%d-%m-%Y')}", f"Leveres senest|{d.date(d.wanted, '%d-%m-%Y')}", "Sag|26-031 Aarup", "Rekvirent|Bo Thygesen")}</tr></table><br>Leveringssted: {d.ship.block(", ")}{grid("Varenr.|Tekst|>Antal|Enhed|>Stk. pris|>Beløb", body)}<table style="margin-left:auto" class=p>{row(f"Nettobeløb|>{n(net)}")}{row(f"25% moms|>{n(vat)}")}{row(f"<b>Total DKK</b>|><b>{n(net + vat)}</b>")}</table>{bottom("Alle fakturaer skal påføres sags- og rekvisitionsnr. og sendes til faktura@vestfynsvent.example", "Danske Bank 3140 0008803140")}""",
    )


LAYOUTS = [(nl_hoogeslag, 2), (nl_berkenhof, 1), (nl_verschaeren, 2), (nl_siebesma, 1), (sv_halsinge, 1), (da_vestfyn, 1)]
