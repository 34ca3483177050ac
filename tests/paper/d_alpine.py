"""Set d: more orders in German: an office's, Austrian and Swiss ones, and one that goes to the customer's customer."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, named, row, spelled, tax
from tests.paper.deal import Deal, Firm, Item, cents, sheet_of

n, swiss = figures("de"), figures("ch")


def de_gemeinde(d: Deal) -> str:
    """A municipality's letter: order in prose, a Word table, budget line, the sum in words."""
    d.settle(named("Gemeinde", d))
    items, number = d.take(2, 5, yours="#####-#"), d.code("60.1-###/26")
    total = d.sum(items) + tax(d.sum(items), 19)
    d.says(items, "sdqupa", number, total=total, ship=d.ship.name)
    b = d.buyer
    css = """body{font:11pt 'Liberation Serif'}.o{text-align:center;border-bottom:1pt solid;padding-bottom:2mm}.x{display:flex;justify-content:space-between;margin:10mm 0}.t{width:100%;margin:4mm 0}.t td,.t th{border:.5pt solid;padding:1.2mm 2mm}"""
    body = (
        row(f"={i.at}.|{i.text}, {i.more}<br>(Bestell-Nr. {i.yours})|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)} €|>{n(i.amount)} €")
        for i in items
    )
    foot = (
        f"<tr><td colspan=5>Nettosumme<td class=r>{n(d.sum(items))} €</tr><tr><td colspan=5>Umsatzsteuer 19 v. H.<td class=r>{n(tax(d.sum(items), 19))} €</tr>"
        f"<tr><td colspan=5><b>Auftragssumme</b><td class=r><b>{n(total)} €</b></tr>"
    )
    return sheet_of(
        css,
        f"""<div class=o><b style="font-size:16pt">{b.name}</b><br>Der Gemeindevorstand</div><div class=x><div><small>{b.name}, {b.street}, {b.city}</small><br><br>{d.seller.block()}</div><div>Fachbereich III - Bauen<br>Auskunft: Herr Wendelin<br>Durchwahl: {b.phone[:-1]}34<br>Aktenzeichen: {number}<br><br>{b.city.split(" ")[1]}, {d.date(d.day, "%e. %B %Y")}</div></div>
        <b>Auftragserteilung; Ihr Angebot vom {d.date(d.day.replace(day=1))} Nr. {d.code("######")}</b><p>Sehr geehrte Damen und Herren,</p><p>auf der Grundlage Ihres vorgenannten Angebots und der VOL/B erteilen wir Ihnen hiermit unter dem Aktenzeichen {number} den Auftrag zur Lieferung von:</p>
        {grid("=Nr.|Bezeichnung|>Anzahl|Einheit|>Einzelpreis|>Gesamtpreis", body, foot=foot)}in Worten: – {spelled(total, "de")} – Euro {int(total * 100 % 100):02}/100<p>Die Lieferung erfolgt frei Verwendungsstelle an: {d.ship.block(", ")}. Den genauen Zeitpunkt stimmen Sie bitte mit dem Bauhof ab.</p>
        <p>Haushaltsstelle: {d.code("5#1001.52##00")}. Rechnungen bitte als XRechnung, Leitweg-ID 06532014-0001-33.</p>Im Auftrag<br><br><br>(Wendelin)""",
    )


def de_werkstatt(d: Deal) -> str:
    """An Austrian garage's fax form: boxes, vehicle, discount, a small surcharge, tax of 20 per cent."""
    d.buys_in("Österreich")
    items, number = d.take(2, 7, yours="@ ### ###", discount=True), d.code("TB-#####")
    small = cents(d.sum([]) + 15)
    net = d.sum(items) + small
    total = net + tax(net, 20)
    d.says(items, "sdqpa", number, total=total, wanted=True)
    b = d.buyer
    css = """body{font:9.5pt 'Liberation Sans Narrow'}.r2{border:1.2pt solid #033;border-radius:2mm;padding:3mm;margin-bottom:3mm}.two{display:grid;grid-template-columns:1fr 1fr;gap:3mm}h1{margin:0;font-size:20pt;color:#033}.t{width:100%}.t th,.t td{border:.5pt solid #033;padding:1.3mm}.p td{padding:.5mm 4mm .5mm 0}"""
    body = (
        row(f"{i.yours}|{i.text}|={n(i.quantity, None)}|>{n(i.price)}|={f'-{n(i.discount, 0)}%' if i.discount else ''}|>{n(i.amount)}")
        for i in items
    )
    sums = "".join(
        f"<tr><td colspan=5 class=r>{label}<td class=r>{n(value)}</tr>"
        for label, value in (
            ("Mindermengenzuschlag", small),
            ("Nettobetrag EUR", net),
            ("20 % USt.", tax(net, 20)),
            ("<b>Bruttobetrag EUR</b>", total),
        )
    )
    return sheet_of(
        css,
        f"""<div class=r2><h1>Teilebestellung</h1>Telefax an: <b>{d.seller.name}</b>, {d.seller.street}, {d.seller.city}</div><div class=two><div class=r2><b>Besteller</b><br>{b.block()}<br>UID: {b.vat}<br>Tel.: {b.phone}</div><div class=r2>{facts(f"Bestellnr.:|{number}", f"vom:|{d.date(d.day, '%e.%n.%Y')}", f"Kundennr.:|{d.code('A####')}", f"benötigt am:|{d.date(d.wanted, '%e.%n.%Y')}", "Lagerist:|Markus Gstöttner")}</div></div>
        <div class=r2>Fahrzeug: Kastenwagen 2.0 TDI &nbsp; Fgst.-Nr.: WV1ZZZ7HZ8H{d.code("######")} &nbsp; EZ: 14.06.2019 &nbsp; km: 148.230</div>{grid("Teilenummer|Bezeichnung|=Stk.|>Listenpreis|=Rabatt|>Betrag", body, foot=sums)}<p>Lieferung mit Nachtexpress an obige Anschrift. Altteil-Pfand bitte gesondert ausweisen.</p>""",
    )


def de_abacus(d: Deal) -> str:
    """Swiss: sums in a band above the lines, Swiss francs, apostrophes for thousands."""
    d.buys_in("Schweiz")
    items, number = d.take(4, 10, ours="####.##", yours="######", places=2), d.code("B26#####")
    net = d.sum(items)
    total = net + tax(net, "8.1")
    d.says(items, "bsdqupa", number, total=total, currency="CHF", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9pt 'DejaVu Sans'}.l{display:grid;grid-template-columns:95mm 1fr;margin-top:8mm}.m{background:#fbe9e7;border-left:4pt solid #c62828;padding:2mm 4mm;margin:6mm 0;display:flex;justify-content:space-between}.t{width:100%}.t th{font-weight:normal;color:#c62828;border-bottom:.8pt solid #c62828;padding:1mm}.t td{padding:1.3mm 1mm}.p td{padding-right:5mm}small{color:#666}"""
    body = (
        row(
            f"{i.at}|{i.ours}<br><small>{i.yours}</small>|{i.text}|>{swiss(i.quantity, None)} {i.unit}|>{swiss(i.price)}|>{swiss(i.amount)}"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=r><b style="font-size:14pt;color:#c62828">{b.name}</b><br>{b.street}, {b.city}<br>Tel. {b.phone}, {b.vat}</div><div class=l><div>{d.seller.block()}</div><div>{b.city.split(" ", 1)[1]}, {d.date(d.day, "%e. %B %Y")}</div></div><h2>Bestellung Nr. {number}</h2>
        {facts(f"Liefertermin|{d.date(d.wanted)}", f"Lieferadresse|{d.ship.block(', ')}", "Sachbearbeiterin|Regula Ammann", "Zahlungsfrist|30 Tage netto")}<div class=m><span>Total exkl. MWST CHF {swiss(net)}</span><span>MWST 8.1% CHF {swiss(tax(net, "8.1"))}</span><b>Total inkl. MWST CHF {swiss(total)}</b></div>
        {grid("Pos.|Artikel<br><small>Ihr Artikel</small>|Bezeichnung|>Menge|>Preis CHF|>Betrag CHF", body)}<p>Wir bitten um eine kurze Bestätigung. Freundliche Grüsse</p>{b.name}<br>Einkauf""",
    )


def de_strecke(d: Deal) -> str:
    """A dealer's order that goes straight to his customer: a third party's address, freight, delivery note in neutral paper."""
    d.settle(named("Krebs", d))
    ends = ("Gasthof Zur Linde, Inh. Petra Kolb|Dorfstraße 18|97892 Kreuzwertheim", "Zimmerei Ostermeier|Holzweg 2|84104 Rudelzhausen")
    d.ship = Firm(*f"{d.rng.choice(ends)}|Deutschland|||".split("|"))
    items, number = d.take(1, 5, yours="@@@####"), d.code("ST2026####")
    freight = cents(d.sum([]) + d.rng.choice((18, 39, 65)))
    total = d.sum(items) + freight
    d.says(items, "sdqupa", number, total=total, wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:10pt 'Liberation Sans'}.c3{display:flex;justify-content:space-between;margin:8mm 0}.r1{color:#b00;font-weight:bold;border:1pt solid #b00;padding:2mm;margin:4mm 0}.t{width:100%}.t th{border-bottom:.8pt solid;border-top:.8pt solid;padding:1mm}.t td{padding:1.4mm 1mm}.p td{padding:.5mm 4mm .5mm 0}"""

    def item(i: Item) -> str:
        return row(f"{i.at * 10}|{i.yours}|{i.text}<br>{i.more}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}")

    foot = row(f"||Frachtkostenanteil||||>{n(freight)}") + row(f"||<b>Bestellwert netto in EUR</b>||||><b>{n(total)}</b>")
    kept = facts(
        f"Bestellung|{number}",
        f"Datum|{d.date(d.day)}",
        f"Kd.-Nr. bei Ihnen|{d.code('5####')}",
        f"Wunschtermin|{d.date(d.wanted)}",
        f"Unser Auftrag|{d.code('AU#####')}",
    )
    return sheet_of(
        css,
        f"""<b style="font-size:15pt">{b.name}</b><br>{b.street} – {b.city} – Fon {b.phone}<div class=c3><div>{d.seller.block()}</div>{kept}</div><h2>Streckenbestellung</h2><div class=r1>ACHTUNG: Direktlieferung! Neutraler Lieferschein, keine Preise beilegen.</div>
        <div class=c3><div><b>Warenempfänger:</b><br>{d.ship.block()}<br>Tel. 09342 555 018</div><div><b>Rechnung an:</b><br>{b.block()}</div></div>{grid("Pos|Artikelnr.|Bezeichnung|>Menge|VE|>Preis|>Summe", map(item, items), foot=foot)}<p>Avis bitte 24 Stunden vorher beim Warenempfänger. Preise gemäß Preisliste 2026, gültig bis 31.12.2026.</p>""",
    )


def de_zentrale(d: Deal) -> str:
    """A purchasing office's order over pages, with the sum of each page and the sum carried over, bar codes, base and sale price unit."""
    d.settle(named("Kurklinik", d))
    items, number = d.take(19, 36, yours="#####", discount=True), d.code("Z-26-######")
    d.says(items, "gsdqupa", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    b, parts, pages, done = d.buyer, list(d.pages(items, 13, 18)), [], cents(d.sum([]))
    css = """body{font:8.6pt 'Liberation Sans'}section{break-after:page}section:last-child{break-after:auto}.h{display:flex;justify-content:space-between}.p td{padding:.4mm 5mm .4mm 0}.t{width:100%;margin-top:4mm;border:.5pt solid #666}.t th{background:#dde3d2;padding:1.2mm;border:.5pt solid #666}.t td{padding:1mm;border-left:.5pt solid #666;border-right:.5pt solid #666}.u td{background:#f2f4ee;border:.5pt solid #666}small{color:#555}"""

    def item(i: Item) -> str:
        off = n(i.discount, 1) if i.discount else ""
        return row(
            f"{i.at}|{i.yours}<br><small>{i.gtin}</small>|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{off}|>{n(i.amount)}"
        )

    def sums(label: str, value: Decimal) -> str:
        return f"<tr class=u><td colspan=7 class=r>{label}<td class=r>{n(value)}</tr>"

    for at, part in enumerate(parts, 1):
        last, before = at == len(parts), done
        done += d.sum(part)
        body = [sums(f"Übertrag von Seite {at - 1}", before)] * (at > 1) + [item(i) for i in part]
        foot = sums("<b>Gesamtsumme netto EUR</b>", done) if last else sums("Seitensumme", d.sum(part)) + sums("Zu übertragen", done)
        info = facts(
            f"Bestellung|<b>{number}</b>",
            f"Bestelldatum|{d.date(d.day)}",
            f"Lieferwoche/-tag|{d.date(d.wanted)}",
            f"Lieferant Nr.|{d.code('8####')}",
            f"Druckdatum|{d.date(d.day)} 08:12",
        )
        head = f"<div class=h><div>{d.seller.block()}</div><div><b>Anlieferung</b><br>{d.ship.block()}</div>{info}</div>" if at == 1 else ""
        pages.append(
            f"""<section><div class=h><b>{b.name}</b><span>Zentraleinkauf · Bestellung {number} · Blatt {at}/{len(parts)}</span></div><br>{head}{grid("Pos|Art.-Nr.<br><small>EAN</small>|Artikel|>Menge|Einh.|>Preis|>Rab.%|>Betrag", body, foot=foot)}</section>"""
        )
    end = f"<p>Rechnung an: {b.block(', ')}. USt-IdNr. {b.vat}. Unsere Allgemeinen Einkaufsbedingungen gelten in der Fassung vom 01.01.2025.</p>"
    return sheet_of(css, "".join(pages).removesuffix("</section>") + end + "</section>")


LAYOUTS = [(de_gemeinde, 1), (de_werkstatt, 1), (de_abacus, 1), (de_strecke, 2), (de_zentrale, 2)]
