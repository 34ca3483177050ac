"""Set f: orders of a theatre, a cable car, a printer, a wind farm and an undertaker."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, lines, named, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of

n, ch = figures("de"), figures("ch")


def de_buehne(d: Deal) -> str:
    """A theatre's requisition: each item is a framed card with its labels inside, no table; the production instead of a cost centre."""
    d.settle(named("Bühnen", d))
    items, number = d.take(3, 6, ours="W-####", yours="##-####"), d.code("BA/26-###")
    d.says(items, "bsdqupa", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.5pt 'DejaVu Serif'}.m{background:#1c1c1c;color:#f4e9d8;padding:5mm 6mm;font-size:17pt;letter-spacing:1pt}.m small{font-size:9pt;display:block;letter-spacing:0}.o{display:flex;gap:12mm;margin:6mm 0}.o div{flex:1}.k{border:.7pt solid #1c1c1c;border-radius:2mm;padding:2mm 4mm;margin:2.5mm 0;display:grid;grid-template-columns:3fr 2fr 2fr 2fr;gap:1mm 4mm;break-inside:avoid}
    .k b{grid-column:1/5}.k span{white-space:nowrap}.k i{color:#777;font-style:normal;font-size:8pt}.u{text-align:right;border-top:2pt solid #1c1c1c;padding-top:2mm;margin-top:5mm}"""

    def card(i: Item) -> str:
        return f"""<div class=k><b>{i.text} – {i.more}</b><span><i>Best.-Nr. Lieferant</i> {i.yours}</span><span><i>Haus-Nr.</i> {i.ours}</span><span></span><span></span>
        <span><i>Anzahl</i> {n(i.quantity, None)}</span><span><i>Einheit</i> {i.unit}</span><span><i>Stückpreis</i> {n(i.price)} €</span><span class=r><i>Summe</i> {n(i.amount)} €</span></div>"""

    return sheet_of(
        css,
        f"""<div class=m>Städtische Bühnen Ravensheim<small>Schauspiel · Oper · Ballett · Werkstätten</small></div><div class=o><div><u>An die Firma</u><br>{d.seller.block()}</div><div>Bestellanforderung <b>{number}</b><br>vom {d.date(d.day, "%e. %B %Y")}<br>Produktion „Der Freischütz“, Premiere Großes Haus<br>Bestellt durch: Requisite, Fr. Dahlke, App. 341</div></div>
        <p>Liefern Sie bitte bis spätestens <b>{d.date(d.wanted, "%e. %B %Y")}</b> an: {d.ship.block(", ")} (Anfahrt über die Ladestraße, Pförtner klingeln).</p>{"".join(map(card, items))}<div class=u>Gesamtsumme netto <b>{n(d.sum(items))} €</b></div><p>Rechnung an: {b.block(", ")}, Verwaltung. Skonto wird bei Zahlung binnen 14 Tagen gezogen.</p>""",
    )


def de_seilbahn(d: Deal) -> str:
    """A Swiss cable car: prices per 100, discount in per cent, amounts in francs with apostrophes; delivery by week only."""
    d.settle(named("Luftseilbahn", d))
    items, number = d.take(5, 10, yours="##.####", per=True, discount=True), d.code("LSG-26####")
    net = d.sum(items)
    total = net + tax(net, "8.1")
    d.says(items, "sdqupka", number, total=total, currency="CHF", ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        off = f"–{i.discount} %" if i.discount else ""
        return row(
            f"{i.yours}|{i.text}<br>{i.more}|>{ch(i.quantity, None)}|{i.unit}|>{ch(i.price)}|=/ {i.per}|>{off}|>{ch(i.amount)}",
            "g" if i.at % 2 else "",
        )

    css = """body{font:9pt 'Liberation Sans'}.l{border-left:5mm solid #d62828;padding-left:5mm}.l b{font-size:15pt}.z{margin-top:10mm;width:100%}.z td{width:33%}.z small{color:#d62828;display:block}.t{width:100%;margin-top:6mm}.t th{color:#d62828;border-bottom:.8pt solid #d62828;font-weight:normal;padding:1mm}.t td{padding:1.1mm}.g td{background:#faf0ef}.v{margin:3mm 0 0 auto}.v td{padding:.6mm 0 .6mm 12mm}"""
    sums = facts(
        f"Warenwert|>CHF {ch(net)}",
        f"MWST 8.1 %|>CHF {ch(tax(net, '8.1'))}",
        f"<b>Bestelltotal</b>|><b>CHF {ch(total)}</b>",
        kind="v",
    )
    return sheet_of(
        css,
        f"""<div class=l><b>{b.name}</b><br>{b.street}, {b.city}, Tel. {b.phone}<br>{b.vat}</div><table class=z><tr><td><small>Lieferant</small>{d.seller.block()}<td><small>Lieferadresse</small>{d.ship.block()}<td><small>Bestellung</small><b>{number}</b><br>{d.date(d.day)}<br>Sachb. U. Zurbriggen</tr></table>
        <p>Wir erteilen Ihnen den folgenden Auftrag. Lieferung <b>KW {d.wanted.isocalendar()[1]}</b>, Abgabe an der Talstation bis 10 Uhr, Weitertransport durch uns. Nur komplett liefern, keine Teillieferungen.</p>{grid("Ihr Artikel|Bezeichnung|>Menge|Einh.|>Preis CHF|=pro|>Rabatt|>Betrag CHF", map(item, items))}{sums}<p>Zahlbar 30 Tage netto.</p>""",
    )


def de_druckhaus(d: Deal) -> str:
    """A printer's long order over several pages, quantity first, with a carry-over at each page's foot and head; freight and tax below."""
    d.settle(named("Druckhaus", d))
    items, number = d.take(17, 24, ours="1#####", yours="@#####", short=True), d.code("EB-##7##")
    net, freight = d.sum(items), Decimal("24.50")
    vat = tax(net + freight, 19)
    d.says(items, "bsdqupa", number, total=net + freight + vat, wanted=True)
    b, carried, parts = d.buyer, Decimal(0), []
    css = """body{font:8.7pt 'Liberation Sans Narrow'}.t{width:100%}.t th{border-top:1pt solid;border-bottom:1pt solid;padding:1mm}.t td{padding:.9mm 1mm}.i td{font-style:italic;border-top:.3pt solid}.s{break-after:page}.f{font-size:7pt;display:flex;justify-content:space-between;border-top:.4pt solid;margin-top:9mm;color:#333}h1{font-size:16pt;margin:6mm 0 3mm}.e td{font-weight:bold}"""
    foot = f"""<div class=f><div>{b.name}<br>{b.street}<br>{b.city}</div><div>Tel. {b.phone}<br>einkauf@papenfuss.example</div><div>Ostseesparkasse<br>IBAN DE22 1305 0000 0201 0044 41<br>BIC NOLADE21ROS</div><div>AG Rostock HRA 2241<br>{b.vat}</div></div>"""
    refs = strips(
        f"Belegdatum|{d.date(d.day)}",
        f"Wareneingangsdatum|{d.date(d.wanted)}",
        "Einkäufer|Jörn Petersen",
        f"Kred.-Nr.|{d.code('K1####')}",
        "Lieferbedingung|frei Haus",
    )
    pages = list(d.pages(items, 9, 13))
    for at, page in enumerate(pages, 1):
        body = [row(f"|||<i>Übertrag</i>|||>{n(carried)}", "i")] if at > 1 else []
        for i in page:
            carried += i.amount
            body.append(
                row(
                    f">{n(i.quantity, None)}|{i.unit}|{i.yours}|{i.text}<br>{i.more}, unsere Nr. {i.ours}|>{n(i.price)}|>{i.at}|>{n(i.amount)}"
                )
            )
        last = at == len(pages)
        body.append(row(f"|||Warenwert|||>{n(carried)}" if last else f"|||<i>Zwischensumme / Übertrag</i>|||>{n(carried)}", "i"))
        if last:
            body += [
                row(f"|||Fracht und Verpackung|||>{n(freight)}"),
                row(f"|||zzgl. 19 % MwSt.|||>{n(vat)}"),
                row(f"|||Auftragswert EUR|||>{n(carried + freight + vat)}", "e"),
            ]
        table = grid(">Menge|ME|Artikelnr.|Beschreibung|>EK-Preis|>Pos.|>Zeilenbetrag", body)
        top = (
            f"<p>{d.seller.block()}</p><h1>Einkaufsbestellung {number}</h1>{refs}"
            if at == 1
            else f"<p>Einkaufsbestellung {number} &nbsp; Seite {at}</p>"
        )
        parts.append(f"<div{'' if last else ' class=s'}><div class=r>{b.name}</div>{top}{table}{foot}</div>")
    return sheet_of(css + ".q{margin-bottom:4mm}.q td{padding-right:8mm}.cap td{font-size:7pt}", "".join(parts))


def de_abruf(d: Deal) -> str:
    """A wind farm calls off from a frame contract: no prices, a date for each line, quantity and unit in one cell, headings by turbine."""
    d.settle(named("Nordfrisia", d))
    items, number = d.take(5, 11, ours="NF#####", yours="####/##", spread=True), d.code("ABR-####-26")
    d.says(items, "bsdqut", number, currency=None, ship=d.ship.name)
    b, body = d.buyer, []
    for i in items:
        if i.at % 3 == 1:
            body.append(f"<tr class=w><td colspan=5>Anlage WEA {i.at // 3 + 2:02} &ndash; Wartungsfenster Herbst</tr>")
        body.append(
            row(f"{i.ours}|{i.text}<br><small>{i.more} / Lief.-Nr. {i.yours}</small>|>{n(i.quantity, None)} {i.unit}|={d.date(i.date)}|=☐")
        )
    css = """body{font:10pt 'DejaVu Sans Condensed'}.a{display:grid;grid-template-columns:2fr 1fr;border:1.2pt solid #00557f}.a>div{padding:3mm;border:.4pt solid #00557f}.t{width:100%;margin-top:7mm}.t th{text-align:left;font-size:8pt;color:#00557f;padding:1mm 2mm}.t td{padding:1.4mm 2mm;border-bottom:.4pt dashed #8fb3c7}.w td{background:#00557f;color:#fff;font-weight:bold}"""
    return sheet_of(
        css,
        f"""<div class=a><div><b style="font-size:14pt">Lieferabruf Nr. {number}</b><br>aus Rahmenvertrag {d.code("RV-2#-0###")} vom 15.11.2024</div><div>{d.date(d.day)}<br>Blatt 1/1</div><div>Auftraggeber: {b.block(", ")}<br>Auftragnehmer: {d.seller.block(", ")}</div><div>Rückfragen: Leitwarte<br>{b.phone}</div><div>Empfangsstelle: {d.ship.block(", ")}</div><div>Preise lt. Anlage 2 des Rahmenvertrags</div></div>
        {grid("Mat.-Nr.|Benennung|>Abrufmenge|=Anlieferung am|=erl.", body)}<p>Abweichungen vom Termin sind der Leitwarte zwei Werktage vorher zu melden.</p>""",
    )


def de_trauer(d: Deal) -> str:
    """A small shop's typed order: wrapped texts above a line of numbers, no heads at all, to the shop itself."""
    d.settle(named("Silbermann", d))
    items, number = d.take(2, 5, yours="####"), d.code("S-2026/##")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True)
    b = d.buyer
    css = "body{font:10.5pt/1.5 'Liberation Mono'}.z{display:flex;justify-content:space-between;padding-left:18mm}.x{margin-top:3mm}hr{border:0;border-top:.6pt solid}"
    body = "".join(
        f"<div class=x>{i.yours} &nbsp; {i.text},<br>{i.more}</div><div class=z><span>{n(i.quantity, None)} {i.unit} x {n(i.price)} EUR</span><span>= {n(i.amount)}</span></div>"
        for i in items
    )
    return sheet_of(
        css,
        f"""{lines(b.name, b.street, b.city, "Telefon " + b.phone)}<p class=r>Bautzen, {d.date(d.day)}</p>{d.seller.block()}<p>Bestellung Nr. {number}<br>Kundennummer {d.code("3####")}</p><p>Bitte senden Sie uns an obige Anschrift, Eintreffen am {d.date(d.wanted)}:</p><hr>{body}<hr><div class=z><span>zusammen EUR</span><span>{n(net)}</span></div><p>alles zuzüglich Mehrwertsteuer. Bezahlung wie immer per Lastschrift.</p><p>M. Silbermann</p>""",
        "A5" if d.nth % 2 else "A4",
    )


LAYOUTS = [(de_buehne, 2), (de_seilbahn, 2), (de_druckhaus, 2), (de_abruf, 2), (de_trauer, 1)]
