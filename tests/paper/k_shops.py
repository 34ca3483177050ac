"""Set k: German, Austrian and Swiss customers without a purchasing program: an inn, a dentist, a notary, a site, a fitter's cloud books."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.k_print import HANDFUL, across, basket, block, customer, full, pen, reckoned

n, ch = figures("de"), figures("ch")


def de_traube(d: Deal) -> str:
    """An Austrian inn's fax: amounts before goods in two columns of words; one amount is struck out and written anew beside."""
    customer(d, "Traube", within=3)
    items = basket(d, "gast", 4, 8, units="can=Kan. bucket=Kübel bag=Beutel pack=Pkg. case=Kiste pc=Stk.", few=HANDFUL)
    d.says(items, "dqu", None, currency=None, wanted=True)
    wrong = items[d.rng.randrange(len(items))]
    body = "".join(
        row(
            f">{f'<s>{n(wrong.quantity + 3, None)}</s> ' + pen(n(i.quantity, None)) if i is wrong else n(i.quantity, None)}|{i.unit}|{i.text}"
        )
        for i in items
    )
    css = """body{font:12pt 'DejaVu Serif'}.t{margin:8mm 0 8mm 10mm}.t td{padding:1.6mm 4mm 1.6mm 0}h1{font:italic 26pt 'Liberation Serif';margin:0;color:#7a5c00}"""
    return sheet_of(
        css,
        f"""<div class=c><h1>Gasthof Goldene Traube</h1>Familie Riedlsperger · {d.buyer.street} · {d.buyer.city}<br>{d.buyer.phone}</div><hr><p>FAX an: {d.seller.name}<br>Datum: {d.date(d.day, "%e. %B %Y")}</p><p><b>Bestellung für {d.date(d.wanted, "%e. %B")}</b></p><table class=t>{body}</table><p>Lieferung wie immer in den Keller, Leergut steht bereit.</p><p>Danke und Gruß<br>{d.buyer.name}</p>""",
    )


def de_unglaub(d: Deal) -> str:
    """A dentist's printout of a shop's basket: article cards without a table, number and amount as labelled texts, browser's lines at the edges."""
    customer(d, "Unglaub", within=5)
    items, number = basket(d, "praxis", 3, 7, yours="########", few=HANDFUL), d.code("W-2026-#####")
    net = d.sum(items)
    vat = tax(net, 19)
    d.says(items, "sdqpa", number, total=net + vat, ship=d.ship.name)
    css = """body{font:9.6pt 'Liberation Sans'}.card{display:flex;gap:4mm;border:.5pt solid #d5dbe3;border-radius:2mm;padding:3mm;margin-top:2.4mm;break-inside:avoid}.pic{width:16mm;height:16mm;background:#f1f4f8}.m{flex:1}.e{width:36mm;text-align:right}small{color:#667}.edge{position:fixed;left:0;right:0;display:flex;justify-content:space-between;font:7pt 'Liberation Serif'}.lab{color:#667;font-size:8pt}"""
    body = "".join(
        f"<div class=card><div class=pic></div><div class=m><b>{i.text}</b><br><small>{i.more}</small><br>Artikelnummer: {i.yours}</div><div class=e>Menge: {n(i.quantity, None)}<br><small>Einzelpreis {n(i.price)} €</small><br><b>{n(i.amount)} €</b></div></div>"
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=edge style="top:0"><span>{d.date(d.day, "%d.%m.%y")}, 18:{d.rng.randrange(10, 59)}</span><span>Ihre Bestellung | Shop</span></div><div class=edge style="bottom:0"><span>https://shop.example/konto/bestellungen/{number}</span><span>Mein Konto</span></div><h2 style="color:#0b6fa4;margin:8mm 0 2mm">Ihre Bestellung im Überblick</h2><p>Bestellnummer <b>{number}</b> vom {d.date(d.day)}<br>Verkauf durch {d.seller.name}</p>{across(block("Rechnungsadresse", d.buyer.block()), block("Lieferadresse", d.ship.block()), block("Zahlungsart", "Rechnung, 14 Tage"))}{body}{reckoned(("Zwischensumme", n(net) + " €"), ("Versandkosten", "0,00 €"), ("MwSt. 19 %", n(vat) + " €"), ("Gesamtsumme", n(net + vat) + " €"))}<p>{pen("Shop hat beim Absenden abgebrochen, bitte so liefern. Danke!")}</p>""",
    )


def de_hasenclever(d: Deal) -> str:
    """A notary's letter: numbered points in sentences, amounts and order numbers in the running text, no table."""
    customer(d, "Hasenclever")
    items = basket(
        d, "kanzlei", 3, 5, yours="###-####", few=(2, 3, 4, 5, 8, 10, 20), units="pack=Packungen box=Schachteln case=Kartons pc=Stück"
    )
    d.says(items, "sdqu", None, currency=None, wanted=True)
    body = "".join(f"<li style='margin:2mm 0'>{n(i.quantity, None)} {i.unit} {i.text} (Bestell-Nr. {i.yours})</li>" for i in items)
    return sheet_of(
        "body{font:11.5pt/1.45 'Liberation Serif'}",
        f"""<div style="text-align:center;letter-spacing:1.5pt">NOTARIAT<br><b>DR. HASENCLEVER &amp; TOUSSAINT</b></div><div style="font-size:8pt;margin-top:14mm">{d.buyer.block(" – ")}</div><div style="display:flex;justify-content:space-between"><div>{d.seller.block()}</div><div>Mannheim, den {d.date(d.day, "%e. %B %Y")}<br>Az.: Büro/Ka<br>Durchwahl 88-14</div></div><p style="margin-top:14mm"><b>Bestellung Bürobedarf</b></p><p>Sehr geehrte Damen und Herren,</p><p>für unser Büro bitten wir um Lieferung bis spätestens {d.date(d.wanted)}:</p><ol>{body}</ol><p>Die Rechnung senden Sie bitte wie gewohnt in Papierform. Unsere Kundennummer lautet 601 775.</p><p>Mit freundlichen Grüßen</p><p style="margin-top:12mm">Karin Stoll<br>Büroleiterin</p>""",
    )


def de_hartlep(d: Deal) -> str:
    """A site's request for material on a landscape form: foreman's columns, no prices, date of need, cost object, office's stamp."""
    customer(d, "Hartlep", within=8)
    items, number = basket(d, "bau", 3, 8, units="pc=Stck m=lfm roll=Ro bucket=Gebinde bag=Sack"), d.code("MA-##-###")
    d.says(items, "dqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:10pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:4mm}.t th{border:1pt solid #000;background:#dcdcdc;padding:1mm 2mm}.t td{border:.5pt solid #000;padding:1.3mm 2mm}.k{width:100%;border:1pt solid #000}.k td{padding:1.4mm 2mm;border:.5pt solid #000}"""
    body = (row(f"={i.at}|{i.text}|{i.more}|>{n(i.quantity, None)}|={i.unit}|=3{i.at % 4}20|") for i in items)
    return sheet_of(
        css,
        f"""<table class=k>{row(f"<b style='font-size:14pt'>Materialanforderung / Bestellung</b>|Nr. <b>{number}</b>|Datum: {d.date(d.day)}")}{row(f"{d.buyer.block(', ')}|Tel. {d.buyer.phone}|Lieferant: {d.seller.name}")}{row(f"Baustelle: {d.ship.block(', ')}|Kostenstelle 26-118|Bedarf am: <b>{d.date(d.wanted)}</b>")}</table>{grid("=Pos.|Material|Ausführung|>Menge|=Einheit|=BAS|Vermerk", body)}<div style="display:flex;gap:30mm;margin-top:14mm"><span>Polier: {pen("Nothdurft")}</span><span>Bauleitung: {pen("i.V. Lange")}</span></div><p style="font-size:8.5pt">Anlieferung nur mit Kranfahrzeug. Entladung durch Fahrer. Anmeldung eine Stunde vorher: 0160 465 0771.</p>""",
        "A4 landscape",
    )


def de_zumbrunn(d: Deal) -> str:
    """A Swiss interior builder's cloud books: francs with apostrophes, tax at 8.1 per cent, unit under the amount, greeting above."""
    customer(d, "Zumbrunn")
    items, number = basket(d, "holz", 3, 7, yours="####.###", units="pc=Stk. pair=Paar roll=Rolle can=Dose pack=Pack"), d.code("BE-0####")
    for i in items:
        i.text, i.more = i.text.replace("ß", "ss"), i.more.replace("ß", "ss")
    net = d.sum(items)
    vat = (net * Decimal("0.081")).quantize(Decimal("0.01"))
    d.says([full(i, " – ") for i in items], "sdqupa", number, total=net + vat, currency="CHF", wanted=True, ship=d.ship.name)
    css = """body{font:9.8pt/1.4 'Liberation Sans'}.t{width:100%;margin:5mm 0}.t th{border-bottom:1.2pt solid #111;padding:1.2mm 2mm 1.2mm 0}.t td{padding:1.6mm 2mm 1.6mm 0;border-bottom:.3pt solid #bbb}.p td{padding:0 6mm 0 0}"""
    body = (
        row(f"{i.at}|{i.text}<br><span style='color:#666'>{i.yours}</span>|>{ch(i.quantity)}<br>{i.unit}|>{ch(i.price)}|>{ch(i.amount)}")
        for i in items
    )
    return sheet_of(
        css,
        f"""<div style="text-align:right"><b style="font-size:14pt">Zumbrunn</b> Innenausbau<br>{d.buyer.block()}<br>{d.buyer.phone}</div><div style="margin:6mm 0 10mm">{d.seller.block(country=True)}</div><h2 style="margin:0 0 3mm">Bestellung {number}</h2>{facts(f"Datum|{d.date(d.day)}", f"Lieferung bis|{d.date(d.wanted)}", "Ansprechperson|Regula Zumbrunn", f"MWST-Nr.|{d.buyer.vat}", f"Lieferadresse|{d.ship.block(', ')}")}<p>Gerne bestellen wir bei Ihnen folgende Positionen:</p>{grid("Pos.|Beschreibung|>Menge|>Preis|>Total CHF", body)}{reckoned(("Zwischentotal", ch(net)), ("MWST 8.1%", ch(vat)), ("Gesamtbetrag CHF", ch(net + vat)))}<p>Freundliche Grüsse<br>{d.buyer.name}</p>""",
    )


LAYOUTS = [(de_traube, 2), (de_unglaub, 2), (de_hasenclever, 1), (de_hartlep, 1), (de_zumbrunn, 1)]
