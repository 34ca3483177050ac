"""Set m: what a cellar, a cycle shop, a town's baths, an orthopaedic shoemaker, a dairy and an animal hospital send."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.j_print import feet
from tests.paper.k_print import full
from tests.paper.m_print import SOME, card, carried, columns, edges, ladder, order, shelf

n = figures("de")


def de_winzer(d: Deal) -> str:
    """A cellar's merchandise system: own number, text and the supplier's number below, prices per hundred, each line's day, sums carried over pages."""
    items = order(d, "Winzerkeller", "wein", 12, 22, ours="W#####", yours="@#####", per=True, spread=True, units="pc=Stck.")
    number, net = d.code("EB-26/#####"), d.sum(items)
    vat = tax(net, 19)
    d.says(items, "bsdqupkat", number, total=net + vat, ship=d.ship.name)

    def line(i: Item) -> str:
        return row(
            f"{i.at}|{i.ours}|{i.text}<br><i>{i.more}</i><br>Ihre Art.-Nr.: {i.yours}|{d.date(i.date)}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{i.per}|>{n(i.amount)}"
        )

    def sheet(rows: list[str], page: int) -> str:
        head = (
            edges(f"{d.buyer.name}", f"Bestellung {number} &nbsp; Seite {page}", "border-bottom:.5pt solid;margin-bottom:3mm")
            if page > 1
            else ""
        )
        return head + grid("Pos.|Artikel|Bezeichnung|Liefertag|>Menge|ME|>Preis|>je|>Betrag", rows)

    body = carried(
        d, items, 11, 16, sheet, line, lambda s: row(f"||Übertrag||||||>{n(s)}", "z"), lambda s: row(f"||Zwischensumme||||||>{n(s)}", "z")
    )
    css = """body{font:8.8pt/1.28 'Liberation Sans'}.t{width:100%}.t th{border-bottom:1pt solid #6b1f33;color:#6b1f33;padding:0 1.4mm 1mm 0}.t td{padding:1.3mm 1.4mm 0 0}.z td{font-weight:bold}.p td{padding:.3mm 4mm .3mm 0}"""
    info = facts(
        f"Bestell-Nr.|<b>{number}</b>",
        f"Bestelldatum|{d.date(d.day)}",
        "Lieferanten-Nr.|70418",
        "Bearbeiter|S. Hambel",
        "Telefon|06321 9540-33",
    )
    return sheet_of(
        css,
        f"""<div style="font:bold 17pt 'Liberation Serif';color:#6b1f33">{d.buyer.name}</div><div style="margin-bottom:9mm">{d.buyer.street} · {d.buyer.city} · Telefon {d.buyer.phone}</div>{edges(d.seller.block(), info)}<p>Lieferanschrift: {d.ship.block(", ")}</p><h3 style="margin:5mm 0 3mm">Bestellung</h3>{body}{ladder(("Summe netto", n(net)), ("19 % USt.", n(vat)), ("Gesamtbetrag EUR", n(net + vat)))}<p>Glas nur auf getauschten Paletten. Annahme Montag bis Donnerstag 7 bis 15 Uhr.</p>{feet(f"USt-IdNr. {d.buyer.vat}", "GnR 1107 Amtsgericht Ludwigshafen", "Vorstand: K. Anselmann, B. Theobald")}""",
    )


def de_radhaus(d: Deal) -> str:
    """A cycle shop's proposal list out of its till: code to scan, amount in front, no prices."""
    items = order(d, "Radhaus", "rad", 5, 14, yours="######", soon=5, few=SOME, units="pair=Paar roll=Rl. set=Set pc=St.")
    number = d.code("######")
    d.says(items, "gsdqu", number, currency=None, ship=d.ship.name)
    css = """body{font:9pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:6mm}.t th{font-size:7.6pt;color:#333;border-bottom:.8pt solid #222;padding:1mm}.t td{padding:1.5mm 1mm}.t tbody tr:nth-child(even){background:#eef2f0}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (row(f">{n(i.quantity, None)}|{i.unit}|{i.gtin}|{i.yours}|{i.text}") for i in items)
    return sheet_of(
        css,
        f"""{edges("<span style='font-size:16pt;font-weight:bold'>Lieferantenbestellung</span>", f"<div class=r>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}</div>")}<div style="height:7mm"></div>{facts(f"Beleg|{number}", f"Datum|{d.date(d.day, '%d.%m.%y')}", f"Lieferant|{d.seller.name}, {d.seller.city}", "Unsere Kd.-Nr.|104823", f"Liefern an|{d.ship.block(', ')}")}{grid(">Menge|Einh.|EAN|Best.-Nr.|Artikelbezeichnung", body)}<p style="margin-top:6mm">Anzahl Positionen: {len(items)} &nbsp;&nbsp; Rückstände bitte vormerken, Preise laut Händlerliste.</p>""",
    )


def de_baeder(d: Deal) -> str:
    """A town's order form: amount with its unit in one cell, cost centre by line, gross sum, place of delivery in a sentence."""
    items = order(d, "Wiesenbronn", "bad", 3, 7, yours="##-####", few=SOME, soon=14)
    number, net = d.code("BB 2026-0###"), d.sum(items)
    vat = tax(net, 19)
    d.says([full(i) for i in items], "dqupa", number, total=net + vat, wanted=True, ship="Freibad Wiesenbronn")
    css = """body{font:10.2pt/1.35 'Liberation Serif'}.t{width:100%;margin:4mm 0}.t th,.t td{border:.6pt solid #000;padding:1.3mm 1.6mm}.t th{background:#ddd}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (
        row(f"{i.at}|{n(i.quantity, None)} {i.unit}|{i.text}|5730.{d.rng.randrange(10, 90)}|>{n(i.price)} €|>{n(i.amount)} €")
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=c style="font-size:15pt;letter-spacing:1pt">STADT WIESENBRONN</div><div class=c>{d.buyer.name} · {d.buyer.street} · {d.buyer.city} · Tel. {d.buyer.phone}</div><hr>{edges(f"<br>{d.seller.block()}", facts(f"Auftragsnummer:|{number}", f"Datum:|{d.date(d.day, '%e. %B %Y')}", "Auskunft erteilt:|Frau Schlereth"))}<h3>Bestellschein</h3><p>Auf Grund Ihres Angebots bestellen wir zur Lieferung an das Freibad Wiesenbronn, Badweg 9, bis {d.date(d.wanted, "%e. %B %Y")}:</p>{grid("Nr.|Menge|Bezeichnung der Leistung|HHSt.|>Einzelpreis|>Gesamt", body)}{ladder(("Netto", n(net) + " €"), ("Umsatzsteuer 19 %", n(vat) + " €"), ("Auftragssumme", n(net + vat) + " €"))}<p>Rechnungen ohne Auftragsnummer werden zurückgesandt. Bei Chemikalien ist das Sicherheitsdatenblatt beizulegen.</p><p>Im Auftrag</p><p style="margin-top:9mm">Schlereth</p>""",
    )


def de_hagenow(d: Deal) -> str:
    """A shoemaker's program of long ago: fixed columns as of a needle printer, description on a line below the numbers."""
    items = order(d, "Hagenow", "schuh", 4, 10, yours="#####.#", few=SOME, units="pair=PAAR pc=STK can=DOSE roll=ROLL box=KART")
    number, net = d.code("26####"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="EUR")
    wide = "4 10 10r 5 11r 12r"
    rule = "-" * 62
    rows = []
    for i in items:
        rows += [columns(wide, f"{i.at:03d}", i.yours, n(i.quantity), i.unit, n(i.price), n(i.amount)), f"     {i.text}"]
    text = "\n".join(
        [
            d.buyer.name.upper(), f"{d.buyer.street}   {d.buyer.city}   Tel. {d.buyer.phone}", "", "", d.seller.name, d.seller.street, d.seller.city, "", "",
            f"B E S T E L L U N G   Nr. {number}            Datum {d.date(d.day)}", "Ihre Kundennummer fuer uns: 22907", "", rule,
            columns(wide, "Pos", "Artikel", "Menge", "ME", "Preis EUR", "Betrag EUR"), "     Bezeichnung", rule, *rows, rule,
            columns("44 12r", "     Warenwert ohne MwSt.", n(net)), rule, "", "Lieferung sofort, Versand wie immer mit Paketdienst.", "Mit freundlichen Gruessen", "", "G. Wollschlaeger",
        ]
    )  # fmt: skip
    return sheet_of("pre{font:10pt/1.3 'Liberation Mono';margin:0}", f"<pre>{text}</pre>")


def de_abruf(d: Deal) -> str:
    """A dairy calls off against its frame contract: agreed, called so far and now called beside each other, prices per hundred, no sum."""
    items = order(
        d, "Molkerei", "milch", 2, 6, ours="4#####", yours="@@-####", per=True, spread=True, units="pc=ST roll=ROL can=KAN set=SET bag=SCK"
    )
    number, frame = d.code("46001#####"), d.code("55000####")
    d.says(items, "bsdqupkt", number, ship=d.ship.name)
    css = """body{font:9pt/1.3 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-top:.8pt solid;border-bottom:.8pt solid;padding:1mm;font-weight:bold}.t td{padding:1.3mm 1mm;border-bottom:.3pt dotted #555}.p td{padding:.3mm 4mm .3mm 0}"""
    body = (
        row(f"{i.at * 10}|{i.ours}<br>{i.yours}|{i.text}|>{n(i.quantity * 20, None)}|>{n(i.quantity * (3 + i.at % 4), None)}|><b>{n(i.quantity, None)}</b>|{i.unit}|{d.date(i.date)}|>{n(i.price)} / {i.per}")
        for i in items
    )  # fmt: skip
    info = facts(
        f"Abrufnummer|{number}",
        f"Abrufdatum|{d.date(d.day)}",
        f"Rahmenvertrag|{frame} vom 02.12.2025",
        "Einkäufergruppe|E14 Härle",
        "Währung|EUR",
    )
    return sheet_of(
        css,
        f"""{edges("<div style='background:#1f5fa8;color:#fff;font:bold 15pt Liberation Sans;padding:3mm 6mm'>MOS</div>", f"<div class=r>{d.buyer.name}<br>{d.buyer.street}<br>{d.buyer.city}</div>")}<h2 style="margin:8mm 0 5mm">Lieferabruf</h2>{edges(d.seller.block(), info)}{shelf(card("Warenempfänger", d.ship.block()), card("Rechnung an", f"{d.buyer.name}<br>Kreditorenbuchhaltung<br>{d.buyer.city}"), css="margin-top:6mm")}{grid("Pos|Material<br>Ihre Nr.|Kurztext|>Kontrakt-<br>menge|>bisher<br>abgerufen|>Abruf-<br>menge|ME|Eintreff-<br>datum|>Preis / PE", body)}<p>Preise fest bis 31.12.2026 gemäß Rahmenvertrag. Chargenzertifikat je Lieferung. Avis 24 Stunden vorher.</p>{feet("Vorstand: Dr. A. Menz", "Amtsgericht Ulm HRB 550731", f"USt-IdNr. {d.buyer.vat}")}""",
    )


def de_tierklinik(d: Deal) -> str:
    """An Austrian animal hospital's basket out of an ordering portal: cards of lines, the number below the words, each with its sum."""
    items = order(d, "Tierklinik", "tier", 3, 9, yours="#######", few=SOME, units="pc=Stk. pack=Pkg. box=Pkg. bag=Sack roll=Rolle")
    number, net = d.code("WK-######"), d.sum(items)
    vat = tax(net, 20)
    d.says(items, "sdqupa", number, total=net + vat)
    css = """body{font:9.6pt/1.4 'DejaVu Sans Condensed';color:#2d3436}.i{display:flex;border-bottom:.5pt solid #dfe6e9;padding:2.2mm 0;gap:4mm}.g{color:#98a2a6}"""
    body = "".join(
        f"<div class=i><div style='flex:1'><b>{i.text}</b><br><span class=g>Art.-Nr. {i.yours} · {i.more}</span></div><div class=r style='width:30mm'>{n(i.quantity, None)} {i.unit}</div><div class=r style='width:26mm'>€ {n(i.price)}</div><div class=r style='width:28mm'>€ {n(i.amount)}</div></div>"
        for i in items
    )
    return sheet_of(
        css,
        f"""<div style="color:#00806b;font-size:18pt">Ihre Bestellung {number}</div><p>Bestellt am {d.date(d.day)} von Mag. Judith Aigner bei <b>{d.seller.name}</b></p>{shelf(card("Rechnungsadresse", d.buyer.block(), "padding:0"), card("Zahlungsart", "Rechnung, 14 Tage netto", "padding:0"), card("Versandart", "Paketdienst, 2–3 Werktage", "padding:0"), css="margin:6mm 0")}{body}{ladder(("Zwischensumme", "€ " + n(net)), ("Versand", "€ 0,00"), ("20 % MwSt.", "€ " + n(vat)), ("Gesamtsumme", "€ " + n(net + vat)))}<p class=g>UID {d.buyer.vat} · Diese Nachricht wurde automatisch erstellt.</p>""",
    )


LAYOUTS = [(de_winzer, 2), (de_radhaus, 2), (de_baeder, 2), (de_hagenow, 2), (de_abruf, 2), (de_tierklinik, 2)]
