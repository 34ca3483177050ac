"""Set k: what Nordic, Polish, Czech and Hungarian customers print: builders, a practice, an office, fitters, a garage."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.k_print import HANDFUL, across, basket, block, customer, pen, reckoned

n, point = figures("fr"), figures("bare")


def sv_sater(d: Deal) -> str:
    """A builder's bookkeeping: day as year-month-day, article and text, amount with unit, marking of goods, no tax."""
    customer(d, "Säter")
    items, number = basket(d, "bygg", 3, 8, yours="#######"), d.code("####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="SEK", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{border-bottom:.8pt solid;padding:1mm 2mm 1mm 0}.t td{padding:1.1mm 2mm 1.1mm 0}.p td{padding:0 5mm .6mm 0}.p td:first-child{color:#666}.lab{font-size:7.8pt;color:#666}"""
    body = (row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><b style="font-size:15pt">{d.buyer.name}</b><span style="font-size:15pt">Inköpsorder</span></div><hr>{across(facts(f"Ordernr|{number}", f"Orderdatum|{d.date(d.day, '%Y-%m-%d')}", f"Leveransdatum|{d.date(d.wanted, '%Y-%m-%d')}", "Er referens|Innesälj", "Vår referens|Micke Hedlund", "Godsmärke|NYSTRÖM 418"), d.seller.block())}<div style="margin-top:5mm">{block("Leveransadress", d.ship.block())}</div>{grid("Artnr|Benämning|>Antal|Enh|>À-pris|>Summa", body)}{reckoned(("Att betala exkl. moms SEK", n(net)), css="width:90mm")}<div style="position:fixed;bottom:0;font-size:7.6pt;color:#555;display:flex;gap:20mm"><span>{d.buyer.street}<br>{d.buyer.city}</span><span>Tel {d.buyer.phone}</span><span>Momsreg.nr {d.buyer.vat}<br>Godkänd för F-skatt</span></div>""",
    )


def da_havnegade(d: Deal) -> str:
    """A practice's stock program: order by mail to the supplier, electronic number of the public payer, no prices, pack beside."""
    customer(d, "Havnegade", within=5)
    items, number = basket(d, "klinik", 4, 9, yours="######", few=HANDFUL), d.code("LH-####")
    d.says(items, "sdqu", number, currency=None, wanted=True)
    css = """body{font:10pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:5mm}.t th{background:#dfeaf5;padding:1.3mm 2mm}.t td{padding:1.4mm 2mm;border-bottom:.4pt solid #bcd}.p td{padding:0 6mm .6mm 0}"""
    body = (row(f"{i.yours}|{i.text}|{i.more}|>{n(i.quantity, None)}|{i.unit}") for i in items)
    return sheet_of(
        css,
        f"""<h2 style="color:#1f5b96;margin:0">Rekvisition</h2><p>{d.buyer.block()}<br>Tlf. {d.buyer.phone} · CVR {d.buyer.vat}</p>{facts(f"Leverandør|{d.seller.name}, {d.seller.city}", f"Rekvisitionsnr.|{number}", f"Dato|{d.date(d.day, '%e. %B %Y')}", f"Ønsket levering|{d.date(d.wanted, '%e. %B %Y')}", "Bestilt af|Sygeplejerske Anne Toft", "EAN-nr.|5790002418846")}{grid("Varenr.|Varetekst|Pakning|>Antal|Enhed", body)}<p>Varerne leveres i receptionen inden kl. 15. Restordrer ønskes ikke.</p>""",
    )


def no_fjellvik(d: Deal) -> str:
    """An accountants' office shop basket as a page: lines with amounts between minus and plus signs, tax included apart."""
    customer(d, "Fjellvik")
    items, number = basket(d, "kontor", 3, 8, yours="#####", few=HANDFUL), d.code("10####")
    net = d.sum(items)
    vat = tax(net, 25)
    d.says(items, "sdqpa", number, total=net + vat, currency="NOK", ship=d.ship.name)
    css = """body{font:9.8pt 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{border-bottom:.6pt solid #999;padding:1.2mm;color:#555;font-weight:normal}.t td{padding:2mm 1.2mm;border-bottom:.4pt solid #ddd}.n{border:.6pt solid #999;border-radius:1mm;padding:.6mm 3mm}.lab{color:#555;font-size:8pt}small{color:#777}"""
    body = (
        row(
            f"{i.text}<br><small>Varenr. {i.yours} – {i.more}</small>|>{n(i.price)}|=<span class=n>{n(i.quantity, None)}</span>|>{n(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<h2 style="margin:0">Ordre {number}</h2>Sendt {d.date(d.day, "%d.%m.%Y")} til {d.seller.name}{across(block("Bestiller", d.buyer.block() + f"<br>{d.buyer.phone}"), block("Leveres til", d.ship.block()), block("Merk", "Kontorrekvisita 3. etg.<br>v/ Silje Moen"), css="margin-top:5mm")}{grid("Vare|>Pris eks. mva|=Antall|>Sum", body)}{reckoned(("Sum eks. mva", n(net)), ("Mva 25 %", n(vat)), ("Totalt NOK", n(net + vat)))}""",
    )


def pl_hydroterm(d: Deal) -> str:
    """A plumber's warehouse program: numbers of order with slashes, amounts with three places, tax rate column, words below."""
    customer(d, "Hydro-Term")
    items, number = basket(d, "hydro", 5, 15, yours="@@-####"), d.code(f"ZD ##/{d.day:%m}/2026")
    net = d.sum(items)
    vat = tax(net, 23)
    d.says(items, "sdqupa", number, total=net + vat, currency="PLN", wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt 'DejaVu Sans'}.t{width:100%;margin-top:4mm}.t th{border:.6pt solid #000;padding:1mm;background:#e6e6e6;font-size:7.8pt}.t td{border:.6pt solid #000;padding:.9mm 1.2mm}.lab{font-size:7.4pt;border-bottom:.5pt solid #000;margin-bottom:1mm}.p td{padding:0 4mm .4mm 0}"""
    body = (row(f"{i.at}|{i.text}|{i.yours}|>{point(i.quantity, 3)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}|>23") for i in items)
    return sheet_of(
        css,
        f"""<div class=r>Brodnica, {d.date(d.day, "%Y-%m-%d")}</div><div class=c style="font-size:13pt;margin:4mm 0"><b>Zamówienie do dostawcy nr {number}</b><br><small>oryginał</small></div>{across(block("Dostawca", d.seller.block() + f"<br>NIP {d.seller.vat}"), block("Zamawiający", d.buyer.block() + f"<br>NIP {d.buyer.vat}<br>tel. {d.buyer.phone}"), gap=12)}<p>Termin realizacji: <b>{d.date(d.wanted, "%Y-%m-%d")}</b> &emsp; Płatność: przelew 14 dni &emsp; Magazyn: MAG<br>Miejsce dostawy: {d.ship.block(", ")}</p>{grid("Lp.|Nazwa towaru|Kod|>Ilość|J.m.|>Cena netto|>Wartość netto|>VAT %", body)}{reckoned(("Razem netto", n(net)), ("VAT 23%", n(vat)), ("Razem brutto PLN", n(net + vat)))}<div style="display:flex;justify-content:space-between;margin-top:16mm"><span>Wystawił: M. Sobczyk</span><span>Odebrał: ......................</span></div>""",
    )


def cs_rezn(d: Deal) -> str:
    """A garage's business program: supplier and customer in one frame, day with spaces, order's order in grey, round sum in crowns."""
    customer(d, "Řezníček", within=4)
    items, number = basket(d, "auto", 3, 8, yours="@@@ ###", few=HANDFUL), d.code("OV26#####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="CZK", wanted=True)
    css = """body{font:9.2pt 'Liberation Sans'}.o{border:.8pt solid #000;display:flex}.o>div{flex:1;padding:3mm;border-right:.5pt solid #000}.lab{font-size:7.6pt;font-weight:bold}.t{width:100%;margin-top:4mm}.t th{border-bottom:.8pt solid #000;padding:1mm;text-align:left}.t th.r{text-align:right}.t td{padding:1mm}.p td{padding:0 4mm .5mm 0}"""
    body = (row(f"{i.text}|{i.yours}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.amount)}") for i in items)
    facts_ = facts(
        f"Datum vystavení:|{d.date(d.day, '%e. %n. %Y')}",
        f"Požadovaný termín:|{d.date(d.wanted, '%e. %n. %Y')}",
        "Způsob dopravy:|rozvoz dodavatele",
        "Forma úhrady:|převodem",
    )
    return sheet_of(
        css,
        f"""<div style="display:flex;justify-content:space-between"><b>{d.buyer.name}</b><b style="font-size:13pt">OBJEDNÁVKA č. {number}</b></div><div class=o style="margin-top:2mm">{block("Odběratel:", d.buyer.block() + f"<br>DIČ: {d.buyer.vat}<br>Tel.: {d.buyer.phone}")}{block("Dodavatel:", d.seller.block() + f"<br>DIČ: {d.seller.vat}")}<div style="border:0">{facts_}</div></div><p>Objednáváme u Vás:</p>{grid("Označení dodávky|Kód|>Množství|>Cena za m. j.|>Cena celkem", body)}{reckoned(("Celkem bez DPH Kč", n(net)))}<p>Vystavil: Jana Řezníčková</p>""",
    )


def hu_szabo(d: Deal) -> str:
    """A Hungarian electrician's form: year first with points, forints without places, sum of the net, sealed and signed."""
    customer(d, "Szabó")
    items, number = basket(d, "villany", 3, 8, yours="@@####", places=0), d.code("MR-2026/##")
    for i in items:
        i.quantity = Decimal(int(i.quantity))
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="HUF", wanted=True, ship=d.ship.name)
    css = """body{font:10pt 'Liberation Serif'}.t{width:100%;margin-top:5mm}.t th,.t td{border:.6pt solid #000;padding:1.1mm 1.6mm}.t th{background:#eef}.lab{font-style:italic;font-size:8.4pt}.q{width:100%;margin-top:4mm}.q td{border:.6pt solid #000;padding:1mm 2mm}.cap td{font-size:8pt}"""
    body = (row(f"{i.at}.|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price, 0)}|>{n(i.amount, 0)}") for i in items)
    return sheet_of(
        css,
        f"""<h2 class=c style="letter-spacing:4pt">MEGRENDELÉS</h2>{across(block("Megrendelő", d.buyer.block() + f"<br>Adószám: {d.buyer.vat}<br>Tel.: {d.buyer.phone}"), block("Szállító", d.seller.block() + f"<br>Adószám: {d.seller.vat}"))}{strips(f"Megrendelés száma|{number}", f"Kelt|{d.date(d.day, '%Y.%m.%d.')}", f"Szállítási határidő|{d.date(d.wanted, '%Y.%m.%d.')}", "Fizetés|átutalás, 8 nap")}<p>Szállítási cím: {d.ship.block(", ")}</p>{grid("Ssz.|Cikkszám|Megnevezés|>Mennyiség|Me.|>Nettó egységár (Ft)|>Nettó érték (Ft)", body)}{reckoned(("Nettó összesen Ft", n(net, 0)))}<div style="margin:14mm 0 0 110mm;text-align:center">{pen("Szabó László")}<br>ügyvezető, P. H.</div>""",
    )


LAYOUTS = [(sv_sater, 2), (da_havnegade, 1), (no_fjellvik, 1), (pl_hydroterm, 2), (cs_rezn, 1), (hu_szabo, 1)]
