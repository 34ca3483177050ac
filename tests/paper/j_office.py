"""Set j: what German, Austrian and Swiss offices, practices, authorities and small firms send: letters, forms, spreadsheets, baskets."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, strips, tax
from tests.paper.deal import Deal, sheet_of
from tests.paper.j_print import FEW, buy, feet, hand, head_picture, joined, meet, sides, stamp, sums

n, ch = figures("de"), figures("ch")


def de_baltrusch(d: Deal) -> str:
    """A practice's letter out of a word processor: a plain list with tabs, no number, goods sent where the letter comes from."""
    meet(d, "Baltrusch")
    items = buy(d, "med", 3, 7, yours="###.###", units="pc=Stück pack=Pck. box=Box", few=FEW)
    d.says(items, "sdqu", None, currency=None, ship=None)
    css = """body{font:11pt/1.35 'Liberation Serif'}.l td{padding:0 5mm 1mm 0}"""
    body = "".join(row(f">{n(i.quantity, None)}|{i.unit}|{i.text}|(Bestell-Nr. {i.yours})") for i in items)
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:15pt">Dr. med. Henrike Baltrusch</b><br>Fachärztin für Innere Medizin<br>{d.buyer.street} · {d.buyer.city}<br>Tel. {d.buyer.phone} · praxis@baltrusch.example</div><div style="height:14mm"></div>{d.seller.block()}<div style="height:10mm"></div><div class=r>Ratzeburg, den {d.date(d.day)}</div><b>Bestellung Praxisbedarf</b><p>Sehr geehrte Damen und Herren,</p><p>bitte liefern Sie uns in den nächsten Tagen:</p><table class=l>{body}</table><p>Die Rechnung bitte wie gewohnt an die Praxis. Mittwochnachmittags ist niemand da.</p><p>Mit freundlichen Grüßen</p>{hand("J. Petersen", "#222")}<br>i. A. Petersen, MFA<div style="margin-top:10mm;font-size:9pt">{d.buyer.name}</div>""",
    )


def de_rennerfeld(d: Deal) -> str:
    """A town's order form: everything in frames with small captions, cost centre, the bill to the treasury elsewhere, an official's seal."""
    meet(d, "Rennerfeld")
    items, number = buy(d, "mro", 3, 6, yours="@######"), d.code("BH-2026-###")
    net = d.sum(items)
    vat = tax(net, 19)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt 'Liberation Sans'}.f{width:100%}.f td{border:.5pt solid;padding:.8mm 1.6mm 1.6mm;width:25%}.f small{display:block;font-size:6.6pt}.t{width:100%;margin-top:3mm}.t th,.t td{border:.5pt solid;padding:1mm 1.4mm}.t th{font-size:7.6pt;font-weight:normal}"""
    body = [
        row(f"={i.at}|>{n(i.quantity, None)}|{i.unit}|{i.text}<br><small>{i.more}</small>|{i.yours}|>{n(i.price)}|>{n(i.amount)}")
        for i in items
    ]
    foot = f"<tr><td colspan=6 class=r>Summe netto<td class=r>{n(net)}<tr><td colspan=6 class=r>19 % USt.<td class=r>{n(vat)}<tr><td colspan=6 class=r><b>Auftragssumme EUR</b><td class=r><b>{n(net + vat)}</b>"
    return sheet_of(
        css,
        f"""{sides("<b style='font-size:16pt'>Stadt Rennerfeld</b><br>Der Bürgermeister<br>Fachbereich 3 – Tiefbau und Bauhof", f"{d.buyer.street}<br>{d.buyer.city}<br>Telefon {d.buyer.phone}")}<h2 style="margin:6mm 0 3mm">Lieferauftrag</h2><table class=f><tr><td colspan=2 rowspan=2><small>Auftragnehmer</small>{d.seller.block()}<td><small>Auftrags-Nr.</small>{number}<td><small>Datum</small>{d.date(d.day)}<tr><td><small>Haushaltsstelle</small>3.7710.5100<td><small>Sachbearbeiter</small>Fr. Zapf<tr><td colspan=2><small>Lieferort</small>{d.ship.block()}<td colspan=2><small>Rechnung in einfacher Ausfertigung an</small>Stadt Rennerfeld, Stadtkasse<br>Rathausplatz 1<br>96317 Rennerfeld<tr><td colspan=2><small>Lieferung bis spätestens</small>{d.date(d.wanted)}<td colspan=2><small>Leitweg-ID</small>09476-1417-94</table>{grid("=Lfd.|>Menge|Einheit|Gegenstand|Artikel-Nr.|>Einzelpreis €|>Gesamtpreis €", body, foot=foot)}<p>Es gilt die VOL/B. Rechnungen ohne Auftragsnummer werden zurückgewiesen.</p><br>Im Auftrag<br><br>{hand("Zapf")}{stamp("Stadt Rennerfeld<br>– Bauhof –", "#7a1f7a", 225, 95, 6)}""",
    )


def de_tietjen(d: Deal) -> str:
    """A shop basket printed from the browser: name large, number below, prices with tax, postage, no order number yet."""
    meet(d, "Tietjen")
    items = buy(d, "off", 3, 6, yours="######", few=(1, 2, 3, 5, 10, 20))
    goods, post = d.sum(items), Decimal("5.95")
    d.says(items, "sdqpa", None, total=goods + post, ship=d.buyer.name)
    css = """body{font:9.6pt 'Liberation Sans';color:#222}.t{width:100%;margin:3mm 0}.t th{color:#777;font-weight:normal;border-bottom:.5pt solid #ccc;padding:1.5mm 0}.t td{padding:2.5mm 0;border-bottom:.3pt solid #e5e5e5}small{color:#777}"""
    pic = "<div style='width:13mm;height:13mm;background:#eee;border:.3pt solid #ccc'></div>"
    body = (
        row(
            f"{pic}|<b>{i.text}</b><br><small>{i.more}</small><br><small>Artikelnr.: {i.yours}</small>|={n(i.quantity, None)}|>{n(i.price)} €|>{n(i.amount)} €"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides(f"<small>{d.date(d.day)}, 09:14</small>", f"<small>Warenkorb | {d.seller.name}</small>")}<h1 style="font-size:16pt;margin:4mm 0 1mm">Mein Warenkorb ({len(items)} Artikel)</h1>Angemeldet als: <b>{d.buyer.name}</b>, Kundennummer 417094{grid("|Artikel|=Menge|>Einzelpreis|>Summe", body)}{sums(("Zwischensumme", n(goods) + " €"), ("Versandkosten", n(post) + " €"), ("Gesamtsumme inkl. MwSt.", n(goods + post) + " €"))}<div style="background:#f3f6f9;padding:3mm;margin-top:6mm">{sides(f"<b>Lieferadresse</b><br>{d.buyer.block()}", "<b>Zahlungsart</b><br>Kauf auf Rechnung", "<b>Versand</b><br>Paketdienst, 1–3 Werktage")}</div><p>{hand("Bitte so bestellen! Danke, Wiebke")}</p><small>https://shop.example/checkout/cart &nbsp; Seite 1 von 1</small>""",
    )


def de_szymaniak(d: Deal) -> str:
    """A garage's own program, fixed letters throughout, as it goes by fax: lines of signs for rules, star before the sum."""
    meet(d, "Szymaniak")
    items, number = buy(d, "car", 3, 7, yours="@@ ####", units="pc=ST set=SA can=KA box=PA", few=FEW), d.code("7####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net)

    def put(i) -> str:  # type: ignore[no-untyped-def]
        return (
            f"{i.at:>3}  {i.yours:<9}{i.text:<46}{n(i.quantity, None):>5} {i.unit:<3}{n(i.price):>9}{n(i.amount):>11}\n     {'':<9}{i.more}"
        )

    rule = "-" * 88
    return sheet_of(
        "pre{font:8.6pt/1.25 'Liberation Mono';margin:0}",
        f"""<pre>{d.buyer.name.upper():<60}TEL {d.buyer.phone}
{d.buyer.street}
{d.buyer.city}


FIRMA
{d.seller.name}
{d.seller.street}
{d.seller.city}


T E I L E B E S T E L L U N G   NR. {number:<24}DATUM: {d.date(d.day, "%d.%m.%y")}
                                                            KD-NR: 94170
{rule}
POS  TEILE-NR BEZEICHNUNG                                   MENGE ME    PREIS      BETRAG
{rule}
{chr(10).join(map(put, items))}
{rule}
{"NETTOWERT EUR *" + n(net):>88}

VERSAND: NACHTEXPRESS
ABHOLUNG ALTTEILE: NEIN

MFG SZYMANIAK / LAGER</pre>""",
    )


def de_ellerbusch(d: Deal) -> str:
    """A spreadsheet printed on its side: title in a cell, addresses in rows, all cells ruled, amounts beside both units."""
    meet(d, "Ellerbusch")
    items, number = buy(d, "pack", 15, 19, ours="E-###", yours="######", units="pc=Stück roll=Rollen m=m", large=False), d.code("EB ##/26")
    total = d.sum(items)
    d.says(items, "bsdqupa", number, total=total, wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'Liberation Sans'}.t{width:100%}.t th,.t td,.p td{border:.4pt solid #666;padding:.7mm 1.2mm}.t th{background:#ffe699}.p{margin-bottom:3mm}.p td:first-child{background:#f2f2f2;width:38mm}"""
    body = [row(f"{i.ours}|{i.text}|{i.more}|{i.yours}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)} €|>{n(i.amount)} €") for i in items]
    foot = row(f"|||||||>{n(total)} €").replace("<td></td><td></td><td", "<td></td><td><b>Summe netto</b></td><td", 1)
    return sheet_of(
        css,
        f"""<b style="font-size:15pt">Bestellformular Verpackung</b>{facts(f"Besteller|{d.buyer.block(', ')}", f"Lieferant|{d.seller.block(', ')}", f"Lieferort|{d.ship.block(', ')}", f"Bestellnummer|{number}", f"Bestelldatum|{d.date(d.day)}", f"Wunschtermin|{d.date(d.wanted)}")}{grid("Intern|Artikel|Zusatz|Lief.-Art.-Nr.|>Menge|Einheit|>Preis|>Wert", body, foot=foot)}<p style="font-size:8pt">Datei: Bestellung_Verpackung_{d.day.year}.xlsx &emsp; Tabelle1</p>""",
        "A4 landscape",
    )


def de_marquardsen(d: Deal) -> str:
    """A tax adviser's letter with a letterhead that is a picture, three columns of goods, prices gross each."""
    meet(d, "Marquardsen")
    items, number = buy(d, "off", 2, 5, yours="#######", few=(2, 3, 5, 10, 20)), d.code("26-0##")
    joined(items)
    d.says(items, "sdqu", number, currency=None, wanted=False, ship=None)
    css = """body{font:10.6pt/1.3 'Liberation Sans'}.t{margin:4mm 0}.t th,.t td{padding:1mm 8mm 1mm 0;font-weight:normal}.t th{border-bottom:.4pt solid}"""
    body = (row(f"{n(i.quantity, None)} {i.unit}|{i.text}|{i.yours}") for i in items)
    return sheet_of(
        css,
        f"""{head_picture("Marquardsen & Uhl", "Steuerkanzlei · Holstenstraße 6 · 24582 Bordesholm", "#5b1a2e")}<div style="height:12mm"></div>{d.seller.block()}<div style="height:8mm"></div>{sides(f"Unser Zeichen: bu-{number}", f"Bordesholm, {d.date(d.day, '%e. %B %Y')}")}<p><b>Bestellung {number}</b></p><p>Sehr geehrte Damen und Herren,</p><p>wir bitten um Zusendung der folgenden Büroartikel auf Rechnung:</p>{grid("Anzahl|Artikel|Bestellnummer", body)}<p>Mit freundlichen Grüßen</p>{hand("Britta Uhlenbrock")}<p>{d.buyer.name}<br>Sekretariat</p>""",
    )


def de_steindlwirt(d: Deal) -> str:
    """An Austrian inn's accounting package: two addresses in boxes, ten per cent tax, items with three decimals."""
    meet(d, "Steindlwirt", soon=True)
    items, number = buy(d, "food", 4, 9, yours="#####", few=FEW), d.code("BE26/###")
    net = d.sum(items)
    vat = tax(net, 10)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt 'DejaVu Sans Condensed'}.b{border:.5pt solid #2f5d3a;padding:2mm 3mm;width:78mm;min-height:24mm}.b small{color:#2f5d3a}.t{width:100%;margin-top:5mm}.t th{background:#2f5d3a;color:#fff;padding:1mm}.t td{padding:1mm;border-bottom:.3pt solid #b8c9bd}.q td{padding:0 8mm 0 0}.cap td{font-size:7.6pt;color:#2f5d3a}"""
    body = (
        row(f"{i.yours}|{i.text}<br><small>{i.more}</small>|>{n(i.quantity, 3)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}|=10") for i in items
    )
    return sheet_of(
        css,
        f"""<div class=c style="color:#2f5d3a"><b style="font:bold 22pt 'Liberation Serif'">Steindlwirt</b><br>Almgasthof · Abtenau</div><div style="height:5mm"></div>{sides(f"<div class=b><small>Lieferant</small><br>{d.seller.block(country=True)}</div>", f"<div class=b><small>Lieferadresse</small><br>{d.ship.block()}</div>")}<h2 style="margin:6mm 0 3mm">BESTELLUNG</h2>{strips(f"Beleg|{number}", f"Datum|{d.date(d.day)}", f"Liefertermin|{d.date(d.wanted)}", "Kundennr.|20417", "Besteller|Vroni Quehenberger")}{grid("Art.Nr.|Bezeichnung|>Menge|EH|>Preis|>Betrag|=%", body)}{sums(("Netto", n(net)), ("10 % MwSt.", n(vat)), ("Gesamt EUR", n(net + vat)))}<p>Zufahrt nur bis 10 Uhr, danach Sperre durch Almabtrieb. Wir bitten um Rückruf bei Fehlartikeln.</p>{feet(d.buyer.name, d.buyer.street + ", " + d.buyer.city, "Tel. " + d.buyer.phone, "UID " + d.buyer.vat)}""",
    )


def de_oberhaensli(d: Deal) -> str:
    """A Swiss electrician's program: window at the right, francs, discount per line, object of the work, supplier's number first."""
    meet(d, "Oberhänsli")
    items, number = buy(d, "ele", 4, 9, yours="### ### ###", discount=True, units="box=Pack pc=Stk"), d.code("BE-######")
    net = d.sum(items)
    vat = tax(net, "8.1")
    d.says(items, "sdqupa", number, total=net + vat, currency="CHF", wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt 'Liberation Sans'}.t{width:100%;margin:5mm 0 2mm}.t th{border-bottom:.8pt solid #e2001a;padding:1mm;font-size:8.4pt}.t td{padding:.9mm 1mm}.p td{padding:.3mm 5mm .3mm 0}"""
    body = (
        row(
            f"{i.at}|{i.yours}|{i.text}<br>{i.more}|>{ch(i.quantity)}|{i.unit}|>{ch(i.price)}|>{ch(i.discount) + ' %' if i.discount else ''}|>{ch(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""{sides("<b style='font-size:16pt;color:#e2001a'>OBERHÄNSLI</b><br>elektro telematik", f"{d.buyer.block()}<br>Telefon {d.buyer.phone}")}<div style="margin:16mm 0 10mm 100mm">{d.seller.block(country=True)}</div><h2 style="font-size:13pt">Bestellung Nr. {number}</h2>{sides(facts(f"Datum|{d.date(d.day)}", "Ihre Kundennummer|94170", "Sachbearbeiter|Reto Hug"), facts(f"Lieferdatum|{d.date(d.wanted)}", "Objekt|Egelmoos, Etappe 2", "Kondition|30 Tage netto"))}{grid("Pos.|Art.-Nr.|Bezeichnung|>Menge|Einh.|>Bruttopreis|>Rabatt|>Betrag CHF", body)}{sums(("Total exkl. MWST", ch(net)), ("MWST 8.1%", ch(vat)), ("Total CHF inkl. MWST", ch(net + vat)))}<p><u>Lieferadresse:</u><br>{d.ship.block()}</p>{feet("MWST-Nr. " + d.buyer.vat, "Thurgauer Kantonalbank", "www.oberhaensli-elektro.example")}""",
    )


def de_hagenah(d: Deal) -> str:
    """A joiner's few lines: the goods in a sentence each, amounts with a times sign, his own place of delivery."""
    meet(d, "Hagenah")
    items = buy(d, "mro", 2, 4, yours="####/##", few=(2, 4, 5, 10, 20))
    joined(items)
    d.says(items, "sdq", None, currency=None, wanted=True, ship=d.ship.name)
    body = "".join(f"<p style='margin:1.5mm 0 1.5mm 8mm'>{n(i.quantity, None)} x {i.text} (Nr. {i.yours})</p>" for i in items)
    return sheet_of(
        "body{font:11.5pt/1.4 'Liberation Sans'}",
        f"""<b style="font:bold 20pt 'DejaVu Serif';color:#6b4a1f">Tischlerei Hagenah</b><div style="border-top:2pt solid #6b4a1f;font-size:9pt">{d.buyer.street}, {d.buyer.city}, Telefon {d.buyer.phone}</div><div style="height:20mm"></div>{d.seller.block()}<div style="height:14mm"></div>{d.date(d.day)}<p><b>Bestellung</b></p><p>Moin,</p><p>ich brauche bis zum {d.date(d.wanted)}:</p>{body}<p>Anlieferung an {d.ship.block(", ")}. Wenn keiner da ist, bitte unter das Vordach stellen.</p><p>Gruß<br>{hand("Heiner Hagenah", "#111")}</p>""",
    )


LAYOUTS = [
    (de_baltrusch, 1), (de_rennerfeld, 1), (de_tietjen, 2), (de_szymaniak, 1), (de_ellerbusch, 1), (de_marquardsen, 1), (de_steindlwirt, 2),
    (de_oberhaensli, 1), (de_hagenah, 1),
]  # fmt: skip
