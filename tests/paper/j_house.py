"""Set j: preprinted lists of kitchens, hotels, wards and pubs, of which only what has an amount is ordered."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, row
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.j_print import buy, chosen, hand, meet, sides

n, en, fr = figures("de"), figures("en"), figures("fr")


def _small(d: Deal, items: list[Item]) -> None:
    for i in items:
        i.quantity = Decimal(d.rng.choice((1, 2, 3, 4, 5, 6, 8, 10)))


def de_zollhaus(d: Deal) -> str:
    """A hotel's stock sheet: par, counted and ordered beside each other; what is not wanted has a dash."""
    meet(d, "Zollhaus", soon=True)
    stock = buy(d, "hyg", 12, 14, yours="###-###")
    items, number = chosen(d, stock, 4), f"KW{d.day.isocalendar().week:02d}-H"
    _small(d, items)
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{background:#204060;color:#fff;padding:1.2mm}.t td{border:.4pt solid #8aa;padding:1.1mm}.p td{padding:.4mm 5mm .4mm 0}"""
    body = ""
    for i in stock:
        order = int(i.quantity) if i in items else 0
        count = d.rng.randrange(1, 9)
        body += row(
            f"{i.yours}|{i.text}|<small>{i.more}</small>|{i.unit}|={count + order if order else d.rng.randrange(2, count + 1) if count > 1 else 1}|={count}|={f'<b>{order}</b>' if order else '–'}"
        )
    return sheet_of(
        css,
        f"""{sides("<b style='font:bold italic 18pt Liberation Serif;color:#204060'>Hotel Zum Alten Zollhaus</b>", f"<b>Bestand &amp; Bestellung Hauswirtschaft</b><br>Liste {number}")}<div style="height:4mm"></div>{sides(facts(f"Besteller|{d.buyer.name}", f"|{d.buyer.street}, {d.buyer.city}", f"Tel.|{d.buyer.phone}", f"Anlieferung|{d.ship.block(', ')}"), facts(f"Lieferant|{d.seller.name}", f"Aufgenommen am|{d.date(d.day)}", f"Lieferung am|{d.date(d.wanted)}", "Hausdame|F. Rimmele"))}<table class=t><tr><th>Art.-Nr.<th>Artikel<th>Ausführung<th>Einheit<th>Soll<th>Ist<th>Bestellen</tr>{body}</table><p style="font-size:8pt">Soll = Mindestbestand Wochenbeginn. Bestellt wird nur, was in der letzten Spalte steht.</p>""",
    )


def de_pfefferkorn(d: Deal) -> str:
    """A kitchen's pad in two columns: goods and numbers printed, amounts written in by hand, most lines left open."""
    meet(d, "Pfefferkorn", soon=True)
    stock = buy(d, "food", 11, 12, yours="####")
    more = buy(d, "hyg", 7, 8, yours="####")
    items = chosen(d, stock, 4) + chosen(d, more, 2)
    _small(d, items)
    d.says(items, "sdqu", None, currency=None, wanted=True)
    css = """body{font:9pt 'Liberation Sans'}.t{width:86mm}.t th{border-bottom:1pt solid;padding:1mm;font-size:8pt}.t td{border-bottom:.4pt dotted #555;padding:1.4mm .6mm}h3{margin:0 0 1mm;background:#eee;padding:1mm}"""

    def half(title: str, part: list[Item]) -> str:
        body = "".join(
            row(f"={hand(n(i.quantity, None)) if i in items else '&nbsp;'}|{i.text} <small>({i.unit})</small>|>{i.yours}") for i in part
        )
        return f"<h3>{title}</h3><table class=t><tr><th style='width:12mm'>Menge<th>Artikel<th class=r>Nr.</tr>{body}</table>"

    return sheet_of(
        css,
        f"""{sides(f"<b style='font-size:16pt'>Menüservice Pfefferkorn e.K.</b><br>{d.buyer.street}, {d.buyer.city}<br>Tel./Fax {d.buyer.phone}", f"<b style='font-size:13pt'>BESTELLZETTEL</b><br>an: {d.seller.name}")}<div style="height:5mm"></div>Datum: {hand(d.date(d.day))} &emsp;&emsp; Liefern am: {hand(d.date(d.wanted))} &emsp;&emsp; Küchenleitung: {hand("Pfefferkorn")}<div style="height:5mm"></div>{sides(half("Lebensmittel", stock), half("Reinigung und Papier", more))}<p style="border:.5pt solid;padding:2mm;height:20mm">Bemerkungen: {hand("bitte vor 6 Uhr, Tor ist offen")}</p>""",
    )


def en_tigh(d: Deal) -> str:
    """An Irish pub's weekly sheet: groups, pack, a column for each of two days, only the Thursday one filled in."""
    meet(d, "Tigh", soon=True)
    stock = buy(d, "food", 10, 12, yours="#####")
    items = chosen(d, stock, 4)
    _small(d, items)
    d.says(items, "sdq", None, currency=None, ship=d.ship.name)
    css = """body{font:10pt 'DejaVu Serif'}.t{width:100%;margin-top:4mm}.t th,.t td{border:.6pt solid #333;padding:1.3mm}.t th{background:#e9e4d4}.p td{padding:.4mm 5mm .4mm 0}"""
    body = "".join(row(f"{i.yours}|{i.text}|{i.more}|=|={hand(en(i.quantity, None), '#111') if i in items else ''}") for i in stock)
    return sheet_of(
        css,
        f"""<div class=c><b style="font-size:17pt">Tigh Mhic Suibhne</b><br>Bar &amp; Restaurant · {d.buyer.street}, {d.buyer.city}</div><h2 class=c style="margin:4mm 0">Weekly order sheet – kitchen</h2>{facts(f"Supplier|{d.seller.name}", f"Date|{d.date(d.day, '%e %B %Y')}", f"Account name|{d.buyer.name}", f"Deliver to|{d.ship.block(', ')}", f"Phone|{d.buyer.phone}")}<table class=t><tr><th>Code<th>Item<th>Pack<th class=c>Mon<th class=c>Thu</tr>{body}</table><p>Ring before 4 pm if anything is short. Thanks, {hand("Gráinne", "#111")}</p>""",
    )


def en_larkspur(d: Deal) -> str:
    """An inn's housekeeping requisition: par, on hand, order, price by the case, total of the order; letter size, landscape."""
    meet(d, "Larkspur")
    stock = buy(d, "hyg", 9, 9, yours="@@-####", units="pack=DZ case=CS can=GAL")
    items, number = chosen(d, stock, 4), d.code("HK-#####")
    _small(d, items)
    total = d.sum(items)
    d.says(items, "sdqupa", number, total=total, currency="USD", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{background:#6b8e6b;color:#fff;padding:1.2mm}.t td{border-bottom:.4pt solid #9a9;padding:1.3mm}.z td{border:0;font-weight:bold}.p td{padding:.3mm 5mm .3mm 0}"""
    body = ""
    for i in stock:
        count = d.rng.randrange(0, 6)
        on = i in items
        body += row(
            f"{i.yours}|{i.text} <small>{i.more}</small>|{i.unit}|={count + int(i.quantity) if on else count or 1}|={count or ('0' if on else 1)}|={en(i.quantity, None) if on else '0'}|>{en(i.price)}|>{en(i.amount) if on else '-'}"
        )
    return sheet_of(
        css,
        f"""{sides("<b style='font-size:16pt;color:#3f6b3f'>The Larkspur Inn &amp; Conference Center</b>", f"<b>PURCHASE REQUISITION / ORDER</b><br>No. {number}")}<div style="height:3mm"></div>{sides(facts(f"Vendor|{d.seller.block(', ')}", f"Ship to|{d.ship.block(', ')}", f"Bill to|{d.buyer.block(', ')}"), facts(f"Date|{d.date(d.day, '%n/%e/%Y')}", f"Needed by|{d.date(d.wanted, '%n/%e/%Y')}", "Dept.|Housekeeping"))}<table class=t><tr><th>Item #<th>Description<th>Unit<th class=c>Par<th class=c>On hand<th class=c>Order<th class=r>Unit cost<th class=r>Extended</tr>{body}<tr class=z><td colspan=7 class=r>Total order<td class=r>${en(total)}</tr></table><p>Approved: {hand("M. Delacroix")} &emsp; Items with zero are for count only.</p>""",
        "11in 8.5in",
    )


def fr_leontine(d: Deal) -> str:
    """A brasserie's sheet filled in with a pen: printed goods, some amounts, one line added by hand below."""
    meet(d, "Léontine", soon=True)
    stock = buy(d, "food", 11, 12, yours="@####")
    items = chosen(d, stock[:-1], 4)
    _small(d, items)
    added = stock[-1]
    added.quantity = Decimal(2)
    d.says([*items, added], "sdqu", None, currency=None, wanted=True)
    css = """body{font:10pt 'Liberation Sans Narrow'}.t{width:100%;margin-top:4mm}.t th{border:.7pt solid;padding:1mm;background:#f7e9e9}.t td{border:.4pt solid #777;padding:1.5mm}"""
    body = "".join(
        row(f"{i.yours}|{i.text}|{i.more}|={i.unit}|={hand(fr(i.quantity, None)) if i in items else '&nbsp;'}") for i in stock[:-1]
    )
    body += row(f"{hand(added.yours)}|{hand(added.text)}||={hand(added.unit)}|={hand('2')}") + "<tr><td>&nbsp;<td><td><td><td></tr>"
    return sheet_of(
        css,
        f"""{sides(f"<b style='font:italic bold 20pt Liberation Serif;color:#8b1a1a'>Brasserie Chez Léontine</b><br>{d.buyer.street} – {d.buyer.city}<br>Tél. {d.buyer.phone}", f"<b style='font-size:14pt'>Commande cuisine</b><br>Fournisseur : {d.seller.name}")}<p>Date : {hand(d.date(d.day, "%d/%m/%Y"))} &emsp; Livraison souhaitée le : {hand(d.date(d.wanted, "%d/%m/%Y"))} &emsp; Code client : 9417</p><table class=t><tr><th>Réf.<th>Désignation<th>Précision<th>Unité<th>Qté</tr>{body}</table><p>Signature du chef : {hand("L. Barrère")}</p>""",
    )


def nl_sluisje(d: Deal) -> str:
    """A café's list, all lines ordered or struck as nought, day of delivery in words, price of the last invoice."""
    meet(d, "Sluisje", soon=True)
    stock = buy(d, "food", 8, 9, yours="######")
    items = chosen(d, stock, 4)
    _small(d, items)
    d.says(items, "sdqup", None, wanted=True, ship=d.ship.name)
    css = """body{font:10pt 'DejaVu Sans Condensed'}.t{width:100%;margin-top:4mm}.t th{text-align:left;border-bottom:1pt solid;padding:1mm}.t td{padding:1.2mm 1mm;border-bottom:.3pt solid #bbb}"""
    body = "".join(row(f"{i.yours}|{i.text}|{i.unit}|>€ {n(i.price)}|={n(i.quantity, None) if i in items else '0'}") for i in stock)
    return sheet_of(
        css,
        f"""<h1 style="font-size:17pt;margin:0">Bestellijst {d.seller.name}</h1>{sides(f"<b>{d.buyer.name}</b><br>{d.buyer.street}, {d.buyer.city}<br>Tel {d.buyer.phone}", f"Besteldatum {d.date(d.day, '%d-%m-%Y')}<br>Bezorgen op {d.date(d.wanted, '%e %B %Y')}<br>Klantnr. 41794", css="margin-top:4mm")}<table class=t><tr><th>Art.nr.<th>Product<th>Eenheid<th class=r>Laatste prijs<th class=c>Bestellen</tr>{body}</table><p>Bezorgadres: {d.ship.block(", ")}. Sleutel zit in de kluis.</p>""",
    )


LAYOUTS = [(de_zollhaus, 1), (de_pfefferkorn, 1), (en_tigh, 1), (en_larkspur, 1), (fr_leontine, 1), (nl_sluisje, 1)]
