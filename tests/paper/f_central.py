"""Set f: orders from Poland and Hungary."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, named, row, tax
from tests.paper.deal import Deal, Item, cents, sheet_of

n = figures("fr")


def pl_browar(d: Deal) -> str:
    """A brewery's: net, tax and gross for each line, labels per thousand priced so, two signatures beneath."""
    d.settle(named("Browar", d))
    items, number = d.take(3, 8, ours="SUR-###", yours="#####", per=True), d.code("ZD/##/2026/BZ")
    net = d.sum(items)
    vat = sum((tax(i.amount, 23) for i in items), Decimal(0))
    d.says(items, "bsdqupka", number, total=net + vat, currency="PLN", wanted=True, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        vat = tax(i.amount, 23)
        return row(
            f">{i.at}.|{i.text}<br>{i.more}|{i.ours}<br>{i.yours}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)} / {i.per}|>{n(i.amount)}|>{n(vat)}|>{n(i.amount + vat)}"
        )

    css = """body{font:8.4pt 'DejaVu Sans Condensed'}.h{text-align:center;border:1pt solid;padding:2mm}.h b{font-size:13pt}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm;margin:5mm 0}.g b{display:block}.t{width:100%}.t th,.t td{border:.5pt solid;padding:1mm}.t th{background:#f3ecd8}.e td{font-weight:bold}.s{display:flex;justify-content:space-between;margin-top:22mm}"""
    foot = row(f"|RAZEM PLN|||||>{n(net)}|>{n(vat)}|>{n(net + vat)}", "e")
    return sheet_of(
        css,
        f"""<div class=h><b>ZAMÓWIENIE DO DOSTAWCY {number}</b><br>z dnia {d.date(d.day, "%e %B %Y")} r.</div><div class=g><div><b>Zamawiający</b>{b.block()}<br>NIP {b.vat[2:]}</div><div><b>Dostawca</b>{d.seller.block()}</div><div><b>Miejsce dostawy</b>{d.ship.block()}<br>rampa nr 2, pn.–pt. 6:00–13:00</div></div><p>Termin realizacji: <b>{d.date(d.wanted)}</b> &nbsp; Forma płatności: przelew 30 dni &nbsp; Osoba do kontaktu: Grażyna Wilk, {b.phone}</p>
        {grid("Lp.|Nazwa towaru|Indeks nasz<br>i dostawcy|>Ilość|Jm.|>Cena netto / za|>Netto|>VAT 23%|>Brutto", map(item, items), foot=foot)}<div class=s><span>..................<br>sporządził</span><span>..................<br>zatwierdził</span></div>""",
    )


def hu_cukrasz(d: Deal) -> str:
    """A confectioner's: forints without decimals, year first, items under numbered lines with the date once in words."""
    d.settle(named("Gesztenyés", d))
    items, number = d.take(3, 8, yours="#####"), d.code("GM-2026/0##")
    for i in items:
        i.price = i.price.quantize(Decimal(1))
    net = cents(d.sum(items))
    vat = tax(net, 27).quantize(Decimal(1))
    d.says(items, "sdqupa", number, total=net + vat, currency="HUF", wanted=True, ship=d.ship.name)
    b = d.buyer
    css = """body{font:10pt 'DejaVu Serif'}.h{color:#7b3f00;font-size:19pt;font-style:italic;border-bottom:1.2pt solid #7b3f00}.g{display:flex;justify-content:space-between;margin:5mm 0}.t{width:100%}.t th{border-bottom:.8pt solid #7b3f00;padding:1.2mm;font-size:8.6pt}.t td{padding:1.2mm}.t tbody tr:nth-child(odd) td{background:#faf3ea}.v{margin:4mm 0 0 auto}.v td{padding:.6mm 0 .6mm 12mm}"""
    body = (row(f"{i.at}.|{i.text} ({i.more})|{i.yours}|>{n(i.quantity, None)} {i.unit}|>{n(i.price, 0)}|>{n(i.amount, 0)}") for i in items)
    sums = facts(
        f"Nettó összesen|>{n(net, 0)} Ft", f"27% ÁFA|>{n(vat, 0)} Ft", f"<b>Bruttó végösszeg</b>|><b>{n(net + vat, 0)} Ft</b>", kind="v"
    )
    return sheet_of(
        css,
        f"""<div class=h>Gesztenyés Cukrászüzem</div>{b.name} – {b.city.split(" ", 1)[0]} {b.city.split(" ", 1)[1]}, {b.street} – adószám: {b.vat[2:]}<div class=g><div><b>MEGRENDELÉS</b><br>Sorszám: {number}<br>Kelt: {d.date(d.day, "%Y. %B %e.")}</div><div>Szállító:<br>{d.seller.block()}</div></div><p>Kérjük az alábbi termékek leszállítását {d.date(d.wanted, "%Y. %B %e.")} napjáig a következő címre: {d.ship.block(", ")}.</p>{grid("|Megnevezés|Cikkszám|>Mennyiség|>Egységár Ft|>Érték Ft", body)}{sums}
        <p>Átvétel reggel 5 és 9 óra között. Fizetés 15 napos átutalással. Köszönettel: Bíró Katalin beszerző, {b.phone}</p>""",
    )


LAYOUTS = [(pl_browar, 2), (hu_cukrasz, 2)]
