"""Set e: a German site's call-off, a Swiss fitter and an Austrian kitchen."""

from tests.paper.d_print import facts, figures, grid, lines, named, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of

n, ch = figures("de"), figures("ch")


def de_baustellenabruf(d: Deal) -> str:
    """A site calls off from a frame order: no prices, a date for each line, notes for unloading between the lines."""
    d.settle(named("Wegener", d))
    items, number = d.take(4, 9, yours="#####-#", spread=True, large=True), d.code("38##-07")
    d.says(items, "sdqut", number, currency=None, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        note = (
            "<tr class=n><td><td colspan=5>Entladung mit bauseitigem Bagger, Avis 1 h vorher an Polier Janssen</tr>"
            if i.at % 4 == 1
            else ""
        )
        return (
            row(
                f"02.0{i.at % 4 + 1}.{i.at:04}|{i.yours}|{i.text}|{i.unit}|>{n(i.quantity, None)}|=<b>{d.date(i.date, '%d.%m.')}{i.date.year}</b>"
            )
            + note
        )

    css = """body{font:10pt 'Liberation Sans'}.y{background:#ffd400;padding:3mm 4mm;display:flex;justify-content:space-between;font-weight:bold}.y b{font-size:18pt}.g{display:grid;grid-template-columns:1fr 1fr;border:1pt solid #000;margin-top:4mm}.g div{padding:2mm;border:.4pt solid #000}.g u{font-size:7.5pt;text-decoration:none;color:#333;display:block}
    .t{width:100%;margin-top:5mm}.t th,.t td{border:.6pt solid #000;padding:1.1mm}.t th{background:#eee}.n td{font-style:italic;font-size:8.5pt}.sig{display:flex;gap:20mm;margin-top:22mm}.sig span{border-top:.5pt solid;width:60mm;font-size:7.5pt}"""
    return sheet_of(
        css,
        f"""<div class=y><b>MATERIALABRUF</b><span>{b.name}</span></div><div class=g><div><u>Abruf-Nr.</u><b>{number}</b></div><div><u>Datum</u>{d.date(d.day)}</div><div><u>zu Rahmenbestellung</u>{d.code("RB 25/4##")} vom 14.11.2025</div><div><u>Kostenträger / KST</u>{d.code("38##")} / 4711</div>
        <div><u>Lieferant</u>{d.seller.block()}</div><div><u>Lieferort</u>{d.ship.block()}</div></div>{grid("LV-Pos.|Art.-Nr. Lief.|Material|Einh.|>Menge|=Liefern am", map(item, items))}<p>Es gelten die Preise der Rahmenbestellung. Rechnung an: {b.block(", ")}</p><div class=sig><span>Bauleitung</span><span>Einkauf</span></div>""",
    )


def de_schweiz(d: Deal) -> str:
    """A Swiss fitter: discount column, rate of VAT for each line, francs with apostrophes, the job's name above the place."""
    d.settle(named("Fluri", d))
    items, number = d.take(4, 10, yours="### ###", discount=True), d.code("B26-0####")
    net = d.sum(items)
    total = net + tax(net, "8.1")
    d.says(items, "sdqupa", number, total=total, currency="CHF", wanted=True, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        off = f"{n(i.discount, 0)}%" if i.discount else ""
        return row(
            f">{ch(i.quantity, None)}|{i.unit}|{i.yours}|{i.text}<br><span>{i.more}</span>|>{ch(i.price)}|>{off}|>{ch(i.amount)}|>8.1"
        )

    css = """body{font:9.3pt 'Liberation Sans';color:#222}.top{display:grid;grid-template-columns:1fr 70mm}.top .r1{border-left:2pt solid #d33;padding-left:4mm}.p td{padding:.3mm 4mm .3mm 0}h1{font-size:15pt;margin:14mm 0 1mm}.t{width:100%;margin-top:6mm}.t th{font-size:8pt;border-bottom:.8pt solid #d33;padding:0 1mm 1mm}.t td{padding:1.3mm 1mm}.t span{color:#777;font-size:8pt}
    .z{margin:3mm 0 0 auto;border-top:.8pt solid #d33}.z td{padding:.6mm 3mm}"""
    refs = facts(
        f"Datum|{d.date(d.day, '%e. %B %Y')}",
        "Sachbearbeiter|Reto Zaugg",
        f"Kunden-Nr.|{d.code('61####')}",
        f"Offerte|{d.code('O-#####')}",
        f"Telefon|{b.phone}",
    )
    sums = facts(
        f"Total netto|>{ch(net)}", f"MWST 8.1 %|>{ch(tax(net, '8.1'))}", f"<b>Total CHF inkl. MWST</b>|><b>{ch(total)}</b>", kind="z"
    )
    return sheet_of(
        css,
        f"""<div class=top><div><b style="font-size:13pt">{b.name}</b><br>{b.street}, {b.city}<br>{b.vat}<p style="margin-top:16mm">{d.seller.block()}</p></div><div class=r1>{refs}</div></div><h1>Bestellung {number}</h1>Kommission: Überbauung Sonnmatt, Haus C, 2. OG<br>Lieferung an: {d.ship.block(", ")}<br>Wunschtermin: {d.date(d.wanted)} (bitte avisieren)
        {grid(">Menge|Einh.|Ihre Artikel-Nr.|Bezeichnung|>Preis|>Rabatt|>Betrag|>MWST %", map(item, items))}{sums}<p>Freundliche Grüsse<br>Reto Zaugg</p>""",
    )


def de_kueche(d: Deal) -> str:
    """An Austrian kitchen's weekly sheet: two lists under headings, a box to tick before each item, the inn's name at the bottom as a stamp."""
    d.settle(named("Gasthof", d))
    items, number = d.take(5, 12), d.code("03##")
    d.says(items, "dqup", number, wanted=True, ship=d.ship.name if d.nth % 2 else None)
    b, half = d.buyer, len(items) // 2

    def part(title: str, some: list[Item]) -> str:
        return f"<h3>{title}</h3><table class=k>{''.join(row(f'☐|>{n(i.quantity, None)}|{i.unit}|{i.text}|>{n(i.price)}') for i in some)}</table>"

    css = """body{font:11pt 'DejaVu Serif'}h1{border:1.5pt solid;border-radius:4mm;text-align:center;padding:3mm;font-size:15pt}.k{width:100%}.k td{padding:1.3mm 2mm;border-bottom:.4pt dashed #888}.k td:nth-child(4){width:60%}h3{margin:5mm 0 1mm;font-size:11pt;text-decoration:underline}.st{border:1.4pt solid #33508a;color:#33508a;display:inline-block;padding:2mm 5mm;margin-top:12mm;font:9.5pt 'Liberation Sans';text-align:center;transform:rotate(-2deg)}"""
    away = f"Bitte direkt zur {d.ship.block(', ')} bringen (Seilbahn ab 8 Uhr)." if d.nth % 2 else "Anlieferung beim Kücheneingang im Hof."
    return sheet_of(
        css,
        f"""<h1>Bestellschein Nr. {number} &nbsp; vom {d.date(d.day)}</h1><p>An: {d.seller.block(", ")}<br>Lieferung: {d.date(d.wanted)} vor 9 Uhr. {away}</p>{part("Küche", items[:half])}{part("Haus", items[half:])}<p>Preise in € ohne MwSt laut Liste. Was nicht da ist: bitte anrufen, keinen Ersatz schicken!</p>
        <div class=st>{lines(b.name, "Inh. Maria Aschenbrenner")}<br>{b.street}, {b.city}<br>{b.phone}</div>""",
    )


def de_labor(d: Deal) -> str:
    """Terms in a strip, a second strip of references; quantity, unit and price in one cell; a named person receives."""
    d.settle(named("Hildegard", d))
    items, number = d.take(2, 5, ours="L####", yours="##-####"), d.code("LAB ##/0###")
    d.says(items, "bsdqupa", number, total=d.sum(items), wanted=True)
    b = d.buyer
    body = (row(f"{i.ours}|{i.yours}|{i.text}|{n(i.quantity, None)} {i.unit} × {n(i.price)} €|>{n(i.amount)} €") for i in items)
    css = """body{font:9.5pt 'Liberation Serif'}.q{width:100%;margin-top:3mm}.q td{border:.4pt solid #999;padding:1mm 2mm}.q .cap td{background:#f4f0e6;font-size:7.5pt}.t{width:100%;margin-top:6mm}.t th{border-bottom:1.4pt double #000;padding:1mm}.t td{padding:1.6mm 1mm}"""
    one = strips(f"Bestellung|{number}", f"vom|{d.date(d.day)}", f"Lieferung bis|{d.date(d.wanted)}", "Zahlung|30 Tage netto")
    two = strips(
        f"Projekt|{d.code('F-26-##')}",
        f"Kostenstelle|{d.code('88##')}",
        f"Ihr Angebot|{d.code('Q######')}",
        "Besteller|Dr. Ines Pallasch, Labor",
    )
    return sheet_of(
        css,
        f"""<b>{d.seller.name}</b><br>{d.seller.street}<br>{d.seller.city}<h2 style="text-align:right">{b.name}</h2><p class=r>{b.street}, {b.city}</p>{one}{two}{grid("Unsere Nr.|Ihre Nr.|Ware|Menge × Preis|>Summe", body)}<p class=r><b>Gesamt netto: {n(d.sum(items))} €</b></p><p>Abzugeben im Labor, Raum U 17, bei Frau Tremmel.</p>""",
    )


LAYOUTS = [(de_baustellenabruf, 2), (de_schweiz, 2), (de_kueche, 2), (de_labor, 1)]
