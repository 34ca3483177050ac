"""Set o: a theatre's printed form with deliveries below each line, a text print of an old system, a portal's print in blocks."""

from datetime import timedelta

from tests.paper.d_print import facts, figures, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.m_print import columns
from tests.paper.o_print import FEW, beside, order, reckon, thirds

n, us = figures("de"), figures("en")


def de_vogtland(d: Deal) -> str:
    """A theatre's large system: each position in rows, words first, then numbers, then amount and price, then two deliveries with days."""
    items = order(
        d, "Vogtlandbogen", "buehne", 4, 9, ours="40####", yours="@@.####", few=(2, 4, 6, 8, 10, 20, 40), units="pc=ST m=M roll=ROL can=KAN"
    )
    number, net = d.code("47000#####"), d.sum(items)
    d.says(items, "bsdqupka", number, total=net, ship=d.ship.name)

    def item(i: Item) -> str:
        half = (i.quantity / 2).to_integral_value()
        later = d.wanted + timedelta(days=14)
        return (
            f"<tbody style='break-inside:avoid'><tr class=i><td>{i.at * 10:05d}<td colspan=4><b>{i.text}</b></tr>"
            f"<tr><td><td>Material {i.ours}<td colspan=3>Lieferantenmaterial {i.yours}</tr>"
            f"<tr><td><td class=r>{n(i.quantity, 3)} {i.unit}<td class=r>{n(i.price)} EUR<td>je {i.per} {i.unit}<td class=r>{n(i.amount)}</tr>"
            f"<tr class=s><td><td colspan=4>Einteilung: {n(half, None)} {i.unit} am {d.date(d.wanted)}, {n(i.quantity - half, None)} {i.unit} am {d.date(later)}</tr></tbody>"
        )

    css = """body{font:9pt/1.35 'Liberation Sans'}.t{width:100%;margin:4mm 0 0}.t th{border-top:.6pt solid;border-bottom:.6pt solid;padding:.8mm 1.5mm;font-weight:normal}.t td{padding:.2mm 1.5mm}.i td{padding-top:2.4mm}.s td{font-size:8.2pt;padding-bottom:1.4mm;border-bottom:.2pt solid #999}.p td{padding:.2mm 5mm .2mm 0}"""
    head = "<thead><tr><th>Pos.<th class=r>Bestellmenge<th class=r>Preis<th>Preiseinheit<th class=r>Nettowert EUR</tr></thead>"
    info = facts(f"Bestellnummer|{number}", f"Datum|{d.date(d.day)}", "Einkäufergruppe|T02 Werkstätten", "Lieferantennummer|0000104418", "Zahlungsziel|30 Tage ohne Abzug")  # fmt: skip
    return sheet_of(
        css,
        f"""<b style="font-size:14pt">Theater Vogtlandbogen</b><div style="font-size:7.4pt;margin-top:14mm">{d.buyer.block(" • ")}</div>{beside(f"<br>{d.seller.block()}<br>{d.seller.country}", info, widths="0 78")}<h3 style="margin:10mm 0 2mm">Bestellung</h3><div>Lieferanschrift: {d.ship.block(", ")}</div><table class=t>{head}{"".join(map(item, items))}</table>{reckon(f"Gesamtnettowert EUR|{n(net)}")}<p>Rechnungen ohne Bestellnummer können nicht bearbeitet werden. Die Einteilungen sind einzuhalten, Teillieferungen davor bedürfen der Zustimmung.</p>{thirds("Geschäftsführung: Dr. Ines Wachtel", "Amtsgericht Chemnitz HRB 24471", f"USt-IdNr. {d.buyer.vat}")}""",
    )


def en_tioga(d: Deal) -> str:
    """An old system's text print: figures under heads of dashes, item and the vendor's number in two rows, sums at the foot."""
    items = order(d, "Tioga", "glass", 3, 9, ours="TV####", yours="#####@", few=FEW, units="pc=EA set=ST")
    number, net = d.code("P0#####"), d.sum(items)
    d.says(items, "bsdqupa", number, total=net, currency="USD", wanted=True, ship=d.ship.name)
    wide = "4r 8 46 7r 3 10r 11r"
    rule = "-" * 95

    def item(i: Item) -> str:
        first = columns(wide, f"{i.at:03d}", i.ours, i.text, us(i.quantity, None), i.unit, us(i.price), us(i.amount))
        return f"{first}\n{columns(wide, '', 'VENDOR', f'ITEM NO. {i.yours}', '', '', '', '')}"

    def pair(left: str, right: str) -> str:
        return f"{left:<52}{right}".rstrip()

    text = "\n".join(
        [
            pair(d.buyer.name, "P U R C H A S E   O R D E R"), pair(d.buyer.street, f"P.O. NUMBER : {number}"), pair(d.buyer.city, f"P.O. DATE   : {d.date(d.day, '%m/%d/%y')}"),
            pair(d.buyer.phone, f"DUE DATE    : {d.date(d.wanted, '%m/%d/%y')}"), pair("", "TERMS       : NET 30 DAYS"), "", pair("VENDOR:", "SHIP TO:"),
            *[pair("  " + a, "  " + b) for a, b in zip(d.seller.lines, d.ship.lines, strict=True)], "", rule,
            columns(wide, "LN", "ITEM", "DESCRIPTION", "QTY", "UM", "UNIT PRICE", "AMOUNT"), rule, *map(item, items), rule,
            f"{'TOTAL US DOLLARS':>83}{us(net):>12}", "", "CONFIRM PRICE AND DELIVERY BY RETURN. NO BACK ORDERS.", "", "BUYER: R. HOLLENBECK                     PAGE 1",
        ]
    )  # fmt: skip
    return sheet_of("pre{font:8.9pt/1.4 'Liberation Mono';margin:0}", f"<pre>{text.replace('&', '&amp;')}</pre>", "Letter")


def nl_snoekpolder(d: Deal) -> str:
    """A purchasing portal's print: each line a block of labels and values instead of a table, sums in a bar."""
    items = order(d, "Snoekpolder", "zeil", 2, 5, yours="######", few=FEW)
    number, net = d.code("WSP-26-####"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)

    def item(i: Item) -> str:
        parts = (
            ("Artikelnummer", i.yours), ("Aantal", n(i.quantity, None)), ("Eenheid", i.unit), ("Prijs per eenheid", "€ " + n(i.price)), ("Regeltotaal", "€ " + n(i.amount)),
        )  # fmt: skip
        cells = "".join(f"<td><small>{k}</small><br>{v}" for k, v in parts)
        return f"<div class=k><b>{i.at}. {i.text}</b><table><tr>{cells}</tr></table></div>"

    css = """body{font:9.6pt/1.4 'DejaVu Sans';color:#222}.k{border:.5pt solid #cfd8dc;border-radius:1.5mm;padding:2mm 3mm;margin-top:3mm;break-inside:avoid}.k table{width:100%;table-layout:fixed;margin-top:1mm}.k small{color:#607d8b}.p td{padding:.3mm 5mm .3mm 0}"""
    return sheet_of(
        css,
        f"""<div style="font-size:16pt;color:#00695c">Bestelling {number}</div><div style="color:#607d8b">Geplaatst op {d.date(d.day, "%e %B %Y")} · status: verzonden naar leverancier</div><div style="height:5mm"></div>{beside(f"<b>Besteller</b><br>{d.buyer.block()}<br>{d.buyer.phone}", f"<b>Leverancier</b><br>{d.seller.block()}", f"<b>Afleveradres</b><br>{d.ship.block()}")}<p>Gewenste leverdatum: {d.date(d.wanted, "%e %B %Y")}</p>{"".join(map(item, items))}{reckon(f"Totaal exclusief btw|€ {n(net)}", f"Btw 21%|€ {n(vat)}", f"Totaal inclusief btw|€ {n(net + vat)}", css="background:#e0f2f1;margin-top:4mm")}""",
    )


LAYOUTS = [(de_vogtland, 2), (en_tioga, 1), (nl_snoekpolder, 1)]
