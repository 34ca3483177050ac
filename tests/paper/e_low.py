"""Set e: Dutch and Flemish orders."""

from tests.paper.d_print import facts, figures, grid, named, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of

n = figures("de")


def nl_bouwplaats(d: Deal) -> str:
    """A builders' partnership: titles with a dotted code, dates for each line, no prices but those of the contract, the site in the head."""
    d.settle(named("Waalbrug", d))
    items, number = d.take(4, 9, yours="####.###", spread=True), d.code("NWB-26-###")
    d.says(items, "sdqut", number, currency=None, ship=d.ship.name)
    b = d.buyer
    body = (
        row(
            f"{100 + 10 * i.at}|<b>{i.text}</b><br>{i.more}|{i.yours}|>{n(i.quantity, None)} |{i.unit}|{d.date(i.date, '%d-%m-%Y')}|{('dek', 'pijler 4', 'landhoofd')[i.at % 3]}"
        )
        for i in items
    )
    css = """body{font:9.4pt 'DejaVu Sans Condensed'}.h{display:grid;grid-template-columns:30mm 1fr 60mm;align-items:center;gap:4mm}.lg{height:20mm;border:2pt solid #1462a8;color:#1462a8;font:bold 20pt/19mm 'Liberation Sans';text-align:center}.p td{padding:.4mm 3mm .4mm 0}.g{display:grid;grid-template-columns:1fr 1fr;gap:6mm;margin:6mm 0 2mm}.t{width:100%;margin-top:4mm}.t th{background:#1462a8;color:#fff;padding:1.2mm}.t td{padding:1.2mm;border-bottom:.4pt solid #1462a8}"""
    refs = facts(
        f"Afroepnummer|<b>{number}</b>",
        f"Datum|{d.date(d.day, '%d-%m-%Y')}",
        f"Raamovereenkomst|{d.code('ROK 25-###')}",
        f"Werknummer|{d.code('20##1')}",
    )
    return sheet_of(
        css,
        f"""<div class=h><div class=lg>BCW</div><div><b style="font-size:13pt">Afroeporder</b><br>{b.name}<br>{b.street}, {b.city}</div>{refs}</div><div class=g><div>Leverancier:<br>{d.seller.block()}</div><div>Afleveradres:<br>{d.ship.block()}<br>Melden bij portocabin 1, dhr. Kuipers 06 55 50 11 22</div></div>
        {grid("Regel|Omschrijving|Uw artikel|>Aantal|Eenheid|Leverdatum|Onderdeel", body)}<p>Levering op afroep volgens de prijzen uit de raamovereenkomst. Lossen tussen 7.00 en 15.00 uur, anders wachttijd voor rekening leverancier.</p>""",
    )


def nl_zorg(d: Deal) -> str:
    """A care home: the number in a reference line, delivered to a named house, lines in zebra with VAT at two rates in a column."""
    d.settle(named("Lindenhof", d))
    items, number = d.take(3, 8, ours="A####", yours="######", short=True), d.code("INK26-0####")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, wanted=True, ship=d.ship.name)
    b = d.buyer
    body = (
        row(f"{i.ours}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>€ {n(i.price)}|>{(21, 9)[i.at % 2]}%|>€ {n(i.amount)}")
        for i in items
    )
    css = """body{font:10pt 'Liberation Sans'}.h{display:flex;justify-content:space-between;color:#2e7d4f}.t{width:100%;margin:5mm 0}.t th{border-bottom:1pt solid #2e7d4f;padding:1mm;font-size:8.5pt}.t td{padding:1.5mm 1mm}.t tbody tr:nth-child(odd){background:#eaf5ee}.o{margin:8mm 0}.f{font-size:7.5pt;color:#2e7d4f;border-top:1pt solid #2e7d4f;padding-top:2mm;margin-top:12mm}"""
    return sheet_of(
        css,
        f"""<div class=h><b style="font-size:18pt">De Lindenhof</b><span>wonen · zorg · welzijn</span></div><p>{d.seller.block()}</p><div class=o>{b.city[8:]}, {d.date(d.day, "%e %B %Y")}<br>Kenmerk: {number} / klantnummer {d.code("7####")} / kostenplaats {d.code("41##")}<br>Onderwerp: bestelling</div><p>Geachte relatie,</p><p>Graag ontvangen wij uiterlijk {d.date(d.wanted, "%e %B %Y")} op {d.ship.name}, {d.ship.street}, {d.ship.city}:</p>
        {grid("Onze nr.|Uw nr.|Artikel|>Aantal|Eh.|>Prijs|>Btw|>Bedrag", body)}<p class=r>Totaal exclusief btw: <b>€ {n(net)}</b></p><p>De factuur mag naar crediteuren@lindenhof.example.</p><p>Met vriendelijke groet,<br>Inkoop, Gerda Nijhuis</p><div class=f>{b.name} · {b.street} · {b.city} · KvK 08110234 · Btw {b.vat}</div>""",
    )


def nl_dealer(d: Deal) -> str:
    """A dealer's long list over several pages with carry-overs; both article numbers, dealer's discount, stock order with a forwarder's hall."""
    d.settle(named("Vermeiren", d))
    items, number = d.take(18, 24, ours="@##.####", yours="######@", discount=True), d.code("B26/####")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net + tax(net, 21), ship="Transport Hellemans NV" if d.nth % 2 else d.ship.name)
    b, parts, so_far = d.buyer, [], net * 0
    for some in d.pages(items, 12, 20):
        carried = f"<tr class=o><td colspan=7>Overdracht vorige bladzijde<td class=r>{n(so_far)}</tr>" if so_far else ""
        so_far += d.sum(some)
        body = (
            row(f"{i.at}|{i.ours}|{i.yours}|{i.text}|>{n(i.quantity, None)} {i.unit}|>{n(i.price)}|>{n(i.discount, 1)}|>{n(i.amount)}")
            for i in some
        )
        over = f"<tr class=o><td colspan=7>Over te dragen<td class=r>{n(so_far)}</tr>" if some[-1].at < len(items) else ""
        parts.append(
            f"<section>{grid('Nr|Ons nummer|Uw nummer|Benaming|>Aantal|>Bruto|>Kort. %|>Netto', [carried, *body, over])}</section>"
        )
    css = """body{font:8.6pt 'Liberation Sans'}section+section{break-before:page}.h{border:1pt solid #8a6d00;display:grid;grid-template-columns:1fr 1fr 1fr;margin-bottom:4mm}.h>div{padding:2mm;border-left:.5pt solid #8a6d00}.t{width:100%}.t th{background:#fff3c4;border:.5pt solid #8a6d00;padding:1mm}.t td{border:.4pt solid #cbb567;padding:1mm}.o td{font-style:italic}.z{margin:3mm 0 0 auto}.z td{padding:.6mm 3mm}.q td{padding:.4mm 5mm .4mm 0}.cap td{color:#8a6d00;font-size:7pt}"""
    place = (
        "<div>Leveren aan<br>Transport Hellemans NV<br>Kade 44, loods C<br>2030 Antwerpen<br>voor Vermeiren</div>"
        if d.nth % 2
        else f"<div>Leveren aan<br>{d.ship.block()}</div>"
    )
    head = strips(
        f"Bestelbon|{number}",
        f"Datum|{d.date(d.day, '%d/%m/%Y')}",
        f"Ons klantnr. bij u|{d.code('3####')}",
        "Soort|stockorder voorjaar",
        "Verzending|franco",
    )
    sums = facts(
        f"Totaal netto|>{n(net)}", f"Btw 21 %|>{n(tax(net, 21))}", f"<b>Te betalen EUR</b>|><b>{n(net + tax(net, 21))}</b>", kind="z"
    )
    return sheet_of(
        css,
        f"""<div class=h><div><b style="font-size:12pt">{b.name}</b><br>{b.street}<br>{b.city}<br>{b.vat}</div><div>Aan<br>{d.seller.block()}</div>{place}</div>{head}<br>{"".join(parts)}{sums}""",
    )


def nl_winkel(d: Deal) -> str:
    """A yard's own order slip: table at the top, who and where beneath it, the number in the corner."""
    d.settle(named("Vermeiren", d))
    items, number = d.take(2, 6, yours="######"), d.code("W-###")
    d.says(items, "sdqup", number, wanted=True)

    def item(i: Item) -> str:
        return row(f"{i.text}|{i.yours}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}")

    css = """body{font:11pt 'Liberation Sans'}.n{float:right;border:1.5pt solid #c00;color:#c00;padding:1mm 4mm;font:bold 13pt 'Liberation Mono'}.t{width:100%;clear:both}.t td,.t th{border:1pt solid #000;padding:1.6mm}.g{display:grid;grid-template-columns:1fr 1fr;margin-top:8mm;gap:8mm}"""
    return sheet_of(
        css,
        f"""<div class=n>{number}</div><h2>Bestelling onderdelen</h2>{grid("Omschrijving|Artikelnr. leverancier|>Aantal|Eenheid|>Prijs/st. €", map(item, items))}<div class=g><div>Besteld door:<br>{d.buyer.block()}<br>{d.buyer.phone}</div><div>Besteld bij:<br>{d.seller.block()}</div></div><p>Datum: {d.date(d.day, "%d/%m/%Y")}<br>Nodig tegen: {d.date(d.wanted, "%d/%m/%Y")}<br>Afhalen door Wim, machine {d.code("JD 6###")}, werkorder {d.code("WO####")}</p>""",
    )


LAYOUTS = [(nl_bouwplaats, 2), (nl_zorg, 2), (nl_dealer, 2), (nl_winkel, 1)]
