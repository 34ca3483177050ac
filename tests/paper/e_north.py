"""Set e: Swedish, Danish and Norwegian orders."""

from tests.paper.d_print import facts, figures, grid, named, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of

n, dk = figures("fr"), figures("de")


def sv_fastighet(d: Deal) -> str:
    """A property manager: short labels above values, a condominium's boiler room receives, discount per line, kronor."""
    d.settle(named("Härnevi", d))
    items, number = d.take(3, 8, yours="## ### ##", discount=True), d.code("IO-26####")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="SEK", wanted=True, ship=d.ship.name)
    b = d.buyer

    def item(i: Item) -> str:
        off = f"{n(i.discount, 0)} %" if i.discount else "–"
        return row(f"{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{off}|>{n(i.amount)}")

    css = """body{font:9.4pt 'Liberation Sans'}.h{display:flex;justify-content:space-between;margin-bottom:6mm}.h b{color:#0a4a8f;font-size:15pt}.q{width:100%;margin:2mm 0}.q td{padding:.3mm 4mm .3mm 0}.cap td{font-size:7pt;color:#0a4a8f}.g{display:grid;grid-template-columns:1fr 1fr;margin:5mm 0}.t{width:100%}.t th{border-top:.8pt solid #0a4a8f;border-bottom:.8pt solid #0a4a8f;padding:1mm}.t td{padding:1.2mm 1mm}"""
    one = strips(
        f"Inköpsorder|{number}",
        f"Orderdatum|{d.date(d.day, '%Y-%m-%d')}",
        f"Önskad leverans|{d.date(d.wanted, '%Y-%m-%d')}",
        f"Kundnummer|{d.code('6####')}",
    )
    two = strips(
        "Vår referens|Lena Forsgren",
        f"Er offert|{d.code('OFF####')}",
        f"Objekt / konto|{d.code('11## / 5#10')}",
        f"Arbetsorder|{d.code('AO#####')}",
    )
    return sheet_of(
        css,
        f"""<div class=h><b>Härnevi</b><span>INKÖPSORDER</span></div>{one}{two}<div class=g><div>Leverantör<br>{d.seller.block()}</div><div>Godsmottagare<br>{d.ship.block()}<br>Portkod 1984</div></div>{grid("Ert art.nr|Benämning|>Antal|Enh|>À-pris|>Rabatt|>Radsumma", map(item, items))}<p class=r>Summa exkl. moms <b>{n(net)} SEK</b></p>
        <p style="font-size:7.5pt;margin-top:16mm">Fakturaadress: {b.block(", ")}. Org.nr 556701-9223. Märk fakturan med ordernumret.</p>""",
    )


def da_rekvisition(d: Deal) -> str:
    """A Danish plumber's requisition slip: number in a corner, quantity first, no total, case number and site beneath the lines."""
    d.settle(named("Rosenlund", d))
    items, number = d.take(3, 9, yours="######.###"), d.code("1##77")
    d.says(items, "sdqup", number, currency="DKK", wanted=True, ship=d.ship.name)
    b = d.buyer
    body = (row(f">{dk(i.quantity, None)}|{i.unit}|{i.yours}|{i.text}|>{dk(i.price)}") for i in items)
    css = """body{font:10.5pt 'Liberation Serif'}.w{border:1pt solid #274;padding:6mm}.h{display:flex;justify-content:space-between;color:#274}.h b{font-size:14pt}.t{width:100%;margin:5mm 0}.t th{color:#274;border-bottom:.6pt solid #274;padding:1mm}.t td{border-bottom:.4pt dotted #274;padding:1.5mm 1mm}"""
    return sheet_of(
        css,
        f"""<div class=w><div class=h><b>Rekvisition</b><span style="font:15pt 'Liberation Mono'">No. {number}</span></div><p>Til {d.seller.block(", ")}</p>{grid(">Antal|Enhed|Jeres varenr.|Vare|>Netto kr.", body)}Sag: {d.code("26-###")} &emsp; Dato: {d.date(d.day, "%d.%m.%Y")} &emsp; Leveres: {d.date(d.wanted, "%d.%m.%Y")}<br>Leveringssted: {d.ship.block(", ")}<br>Alle priser i DKK ekskl. moms efter aftale {d.code("A####")}.<p class=r>{b.name}<br>{b.street}, {b.city}<br>CVR {b.vat[2:]} · tlf. {b.phone}</p></div>""",
    )


def no_innkjop(d: Deal) -> str:
    """A Norwegian processor: landscape list with both numbers and dates; the freezer plant receives; a total with VAT."""
    d.settle(named("Lyngen", d))
    items, number = d.take(4, 10, ours="LF-####", yours="#######", spread=True), d.code("4600####")
    net = d.sum(items)
    d.says(items, "bsdqupat", number, total=net + tax(net, 25), currency="NOK", ship=d.ship.name)
    b = d.buyer
    body = (
        row(f"{i.at}|{i.text}|{i.ours}|{i.yours}|{d.date(i.date)}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}")
        for i in items
    )
    css = """body{font:9pt 'DejaVu Sans'}.h{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm}.p td{padding:.4mm 4mm .4mm 0}.t{width:100%;margin:5mm 0}.t th{background:#123c5a;color:#fff;padding:1.2mm}.t td{padding:1.2mm}.t tbody tr:nth-child(even){background:#e7eef3}"""
    refs = facts(
        f"Bestillingsnr.|<b>{number}</b>",
        f"Dato|{d.date(d.day)}",
        f"Deres tilbud|{d.code('T-#####')}",
        f"Prosjekt|{d.code('P###')}",
        f"Leverandørnr.|{d.code('30###')}",
    )
    sums = facts(f"Sum eks. mva|>{n(net)}", f"Mva 25 %|>{n(tax(net, 25))}", f"<b>Sum inkl. mva NOK</b>|><b>{n(net + tax(net, 25))}</b>")
    return sheet_of(
        css,
        f"""<div class=h><div><b style="font-size:13pt">INNKJØPSORDRE</b><br>{b.block()}<br>Org.nr. {b.vat[3:]}</div><div><b>Til</b><br>{d.seller.block()}<p><b>Leveres til</b><br>{d.ship.block()}</p></div>{refs}</div>{grid("Linje|Varetekst|Vårt varenr.|Deres varenr.|Lev.dato|>Mengde|Enhet|>Pris|>Beløp", body)}{sums}""",
        "A4 landscape",
    )


LAYOUTS = [(sv_fastighet, 2), (da_rekvisition, 2), (no_innkjop, 2)]
