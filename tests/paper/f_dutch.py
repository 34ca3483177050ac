"""Set f: orders of a nursery, a ferry company and an amusement park."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, named, row, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.f_print import thumb

n = figures("de")


def nl_kwekerij(d: Deal) -> str:
    """A web shop's basket, printed: pictures of the goods, quantity times price in one cell, shipping and tax beneath."""
    d.settle(named("Kwekerij", d))
    items, number = d.take(3, 8, yours="######"), d.code("#########")
    net = d.sum(items)
    ship = Decimal("9.95")
    d.says(items, "sdqupa", number, total=net + ship + tax(net + ship, 21), ship=d.ship.name)
    b = d.buyer
    css = """body{font:9.5pt 'DejaVu Sans';color:#333}.n{background:#2f7d4a;color:#fff;padding:3mm 5mm;border-radius:1.5mm}.w{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm;margin:5mm 0;font-size:8.6pt}.w b{display:block;color:#2f7d4a}.t{width:100%}.t td{padding:2mm;border-bottom:.4pt solid #ddd;vertical-align:middle}.t small{color:#888}.v{margin-left:auto}.v td{padding:.8mm 0 .8mm 14mm}"""
    body = (
        row(
            f"{thumb(i)}|<b>{i.text}</b><br><small>{i.more} &middot; artikelnr. {i.yours}</small>|>{n(i.quantity, None)} {i.unit} &times; € {n(i.price)}|>€ {n(i.amount)}"
        )
        for i in items
    )
    sums = facts(
        f"Subtotaal (excl. btw)|>€ {n(net)}", f"Verzendkosten|>€ {n(ship)}", f"Btw 21%|>€ {n(tax(net + ship, 21))}",
        f"<b>Totaal</b>|><b>€ {n(net + ship + tax(net + ship, 21))}</b>", kind="v",
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<div class=n>Bestelling {number} &nbsp;|&nbsp; geplaatst op {d.date(d.day, "%e %B %Y")} om 21:14</div><div class=w><div><b>Besteld door</b>{b.block()}<br>{b.phone}<br>Uw klantnr. {d.code("44####")}</div><div><b>Bezorgadres</b>{d.ship.block()}</div><div><b>Leverancier</b>{d.seller.block()}</div></div><p><b>Bezorgmoment</b> eerstvolgende mogelijkheid &nbsp; <b>Betaalwijze</b> op rekening, 30 dagen</p><table class=t>{"".join(body)}</table><br>{sums}
        <p>Opmerking bij uw bestelling: graag op pallets met folie, kas 4 is vanaf zes uur open.</p>""",
    )


def nl_rederij(d: Deal) -> str:
    """A ferry company's requisition in Dutch and English: no rules, two rows for each item, quantity asked, in stock and ordered."""
    d.settle(named("Rederij", d))
    items, number = d.take(4, 9, ours="IMPA ######", yours="#####-@@"), d.code("WL3-26-0##")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)  # an IMPA number is the trade's, neither side's
    b = d.buyer

    def item(i: Item) -> str:
        stock = (i.at * 7) % 4
        return row(f"{i.at}|{i.text}|{i.unit}|>{n(i.quantity + stock, None)}|>{stock}|>{n(i.quantity, None)}", "x") + row(
            f"|{i.more} &nbsp; {i.ours} &nbsp; Lev.nr. {i.yours}||||"
        )

    css = """body{font:9.6pt 'Liberation Sans'}.h{display:flex;gap:6mm;align-items:center}.h svg{width:22mm}.t{width:100%;margin-top:8mm}.t th{font-size:7.6pt;font-weight:normal;color:#555;padding-bottom:2mm}.t td{padding:0 1mm}.x td{padding-top:3mm}.x td:last-child{font-weight:bold}.p td{padding:.4mm 6mm .4mm 0}.p i{color:#777}"""
    wave = '<svg viewBox="0 0 60 30"><path d="M2 20 Q15 5 30 20 T58 20" fill="none" stroke="#0a4f8f" stroke-width="4"/></svg>'
    head = facts(
        f"Aanvraagnummer <i>/ Order no.</i>|{number}", f"Datum <i>/ Date</i>|{d.date(d.day, '%d-%m-%Y')}",
        f"Leverancier <i>/ Supplier</i>|{d.seller.block(', ')}", f"Afleveren aan boord <i>/ Deliver on board</i>|{d.ship.block(', ')}",
        f"Uiterlijk <i>/ Not later than</i>|{d.date(d.wanted, '%d-%m-%Y')} 05:45, voor eerste afvaart", "Aangevraagd door <i>/ Requested by</i>|1e stuurman Sj. Hoekema",
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<div class=h>{wave}<div><b style="font-size:15pt;color:#0a4f8f">{b.name}</b><br>{b.street}, {b.city}, tel. {b.phone}</div></div><h2>Bestelbon scheepsbehoeften</h2>{head}{grid("Nr.|Omschrijving<br>Description|Eenh.<br>Unit|>Gevraagd<br>Required|>Aan boord<br>In stock|>Bestellen<br>To order", map(item, items))}<p style="margin-top:12mm">Facturatie op jaarprijslijst / invoice as per annual price list.</p>""",
    )


def nl_pretpark(d: Deal) -> str:
    """An amusement park's: amounts left of the texts, tax per cent for each line, delivery week, a note between two items."""
    d.settle(named("Pretpark", d))
    items, number = d.take(4, 10, ours="TS-####", yours="@####", discount=True), d.code("IO26.#####")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, ship=d.ship.name)
    b, body = d.buyer, []
    for i in items:
        off = f"{i.discount}%" if i.discount else "-"
        body.append(
            row(f"{i.ours}|>{n(i.amount)}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{off}|>21%|{i.text} {i.more}<br>uw code {i.yours}")
        )
        if i.at == 2:
            body.append(
                "<tr><td colspan=8 class=o>N.B. bovenstaande twee posten apart verpakken en merken met &ldquo;Drakenbaan&rdquo;, storing 2026-118.</tr>"
            )
    css = """body{font:8.9pt 'Liberation Sans Narrow'}h1{font:bold 22pt 'DejaVu Serif';color:#8e2a8b;margin:0}.a{display:flex;justify-content:space-between;margin:6mm 0}.t{width:100%}.t th{border-bottom:2pt dotted #8e2a8b;padding:1mm}.t td{padding:1.2mm 1mm;border-bottom:.3pt solid #d9c3d8}.o{font-style:italic;color:#8e2a8b}.e{font-size:11pt;margin-top:3mm}.p td{padding:.4mm 5mm .4mm 0}"""
    head = facts(
        f"Inkooporder|<b>{number}</b>", f"Orderdatum|{d.date(d.day, '%d-%m-%Y')}", f"Leverweek|{d.wanted.isocalendar()[1]}", "Inkoper|Roos Dirkx", f"Crediteur|{d.code('80####')}",
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<h1>Toverslot</h1>{b.name}, {b.street}, {b.city}<div class=a><div>{d.seller.block()}</div>{head}<div><b>Aflevering</b><br>{d.ship.block()}</div></div>{grid("Ons nr.|>Bedrag €|>Aantal|Eenh.|>Prijs €|>Korting|>Btw|Omschrijving", body)}<p class=e>Totaalbedrag excl. btw: <b>€ {n(net)}</b></p><p>Op deze order zijn uitsluitend onze inkoopvoorwaarden van toepassing. Leveringen alleen buiten parkopening (voor 9.30 uur).</p>""",
    )


LAYOUTS = [(nl_kwekerij, 2), (nl_rederij, 2), (nl_pretpark, 2)]
