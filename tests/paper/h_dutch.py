"""Set h: orders of a painter, a care home, a water board, a fruit auction and beach restaurants."""

from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.h_print import grouped, meet, weekday

n = figures("de")


def nl_schilder(d: Deal) -> str:
    """A painter's order out of his bookkeeping: looks like an invoice, euro signs in cells of their own, delivery to a project, date short."""
    meet(d, "Oeffelen")
    items, number = d.take(3, 6, yours="####"), d.code("IO26-0##")
    net = d.sum(items)
    vat = tax(net, 21)
    d.says(items, "sdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:10pt 'DejaVu Sans Light'}.l{float:right;text-align:right;font-size:8.6pt;color:#555}.t{width:100%;margin:8mm 0 2mm;clear:both}.t th{border-bottom:.8pt solid #e07a00;font-weight:normal;color:#e07a00;padding-bottom:1mm}.t td{padding:1.6mm 1mm}.p td{padding:.5mm 5mm .5mm 0}"""
    body = (
        row(f"{n(i.quantity, None)}|{i.unit}|{i.yours}|{i.text}<br><small>{i.more}</small>|€|>{n(i.price)}|€|>{n(i.amount)}") for i in items
    )
    return sheet_of(
        css,
        f"""<div class=l><b style="font-size:15pt;color:#e07a00">van Oeffelen</b><br>{lines(d.buyer.name, d.buyer.street, d.buyer.city, "T " + d.buyer.phone, "BTW " + d.buyer.vat)}</div><div style="margin-top:24mm">{d.seller.block()}</div><h2 style="font-weight:normal;margin-top:12mm">Inkooporder</h2>{facts(f"Ordernummer|{number}", f"Orderdatum|{d.date(d.day, '%d-%m-%Y')}", f"Leverdatum|{d.date(d.wanted, '%d-%m-%Y')}", f"Afleveradres|{d.ship.block(', ')}", "Uw contact|Peer van Oeffelen")}
        {grid("Aantal||Artikel|Omschrijving||>Prijs||>Bedrag", body)}<table style="margin-left:auto">{row(f"Subtotaal &nbsp;|€ &nbsp;|>{n(net)}")}{row(f"Btw 21%|€|>{n(vat)}")}{row(f"<b>Totaal</b>|€|><b>{n(net + vat)}</b>")}</table>""",
    )


def nl_zorg(d: Deal) -> str:
    """A care home's order by ward: group headings with cost centres, packs in words, approvals listed below, no prices shown to staff."""
    meet(d, "Wilgenborg")
    items, number = d.take(5, 12, ours="ZW-####", yours="#####.#"), d.code("BA-26######")
    d.says(items, "bsdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:8.6pt 'Liberation Sans'}.bar{background:#7b1fa2;color:#fff;padding:2mm 4mm}.c3{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm;margin:4mm 0}.c3 small{color:#7b1fa2;display:block}.t{width:100%}.t th{border-bottom:1pt solid #7b1fa2;color:#7b1fa2;padding:0 1mm}.t td{padding:1mm;border-bottom:.3pt solid #ddd}.g td{background:#f3e5f5;font-weight:bold}.p td{padding:.4mm 5mm .4mm 0;font-size:7.4pt}"""
    body = grouped(
        items, ("Locatie De Beuk, kpl 3110", "Locatie De Es, kpl 3120", "Locatie Het Anker, kpl 3400"), lambda g: f"<tr class=g><td colspan=5>{g}</td></tr>",
        lambda i: row(f"{i.ours}|{i.text}, {i.more}|{i.yours}|>{n(i.quantity, None)}|{i.unit}"),
    )  # fmt: skip
    return sheet_of(
        css,
        f"""<div class=bar>Zorginkoop &rsaquo; Bestelaanvragen &rsaquo; {number} &nbsp; <span style="float:right">✓ Goedgekeurd</span></div><div class=c3><div><small>Besteller</small>{d.buyer.block()}</div><div><small>Leverancier</small>{d.seller.block()}</div><div><small>Afleveren bij</small>{d.ship.block()}</div><div><small>Bestelnummer</small>{number}</div><div><small>Besteld op</small>{d.date(d.day, "%e %B %Y")}</div><div><small>Gewenste levering</small>{weekday(d.wanted, "nl")} {d.date(d.wanted, "%e %B %Y")}</div></div>{grid("Ons artikel|Omschrijving|Art. leverancier|>Aantal|Eenheid", body)}<h4>Verloop</h4>{facts(f"{d.date(d.day, '%d-%m-%Y')} 09:12|aangevraagd door M. Hoekstra (De Beuk)", f"{d.date(d.day, '%d-%m-%Y')} 11:48|goedgekeurd door teamleider F. Postma", f"{d.date(d.day, '%d-%m-%Y')} 13:02|verzonden naar leverancier")}""",
    )


def nl_afroep(d: Deal) -> str:
    """A water board's call-off from a framework: what the contract holds, what was called before, what is called now, what remains."""
    meet(d, "Waterschap")
    items, number = d.take(3, 6, yours="@-####", places=2), d.code("AF-2026-0##")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True, ship=d.ship.name)
    css = """body{font:9pt 'Liberation Sans'}.wave{height:5mm;background:linear-gradient(90deg,#0277bd,#4fc3f7)}.t{width:100%;margin-top:5mm}.t th,.t td{border:.5pt solid #0277bd;padding:1mm}.t th{background:#e1f5fe;font-size:7.8pt}.now{font-weight:bold;background:#fffde7}.p td{padding:.5mm 5mm .5mm 0}"""

    def item(i: Item) -> str:
        whole, before = i.quantity * 6, i.quantity * 2
        return f"<tr><td>{i.at}<td>{i.yours}<td>{i.text}<br><small>{i.more}</small><td>{i.unit}<td class=r>{n(whole, None)}<td class=r>{n(before, None)}<td class='r now'>{n(i.quantity, None)}<td class=r>{n(whole - before - i.quantity, None)}<td class=r>{n(i.price)}<td class=r>{n(i.amount)}</tr>"

    head = "<tr><th rowspan=2>Nr<th rowspan=2>Artikel<th rowspan=2>Omschrijving<th rowspan=2>Eh<th colspan=4 class=c>Hoeveelheid<th colspan=2 class=c>EUR excl. btw</tr><tr><th class=r>contract<th class=r>eerder afgeroepen<th class=r>deze afroep<th class=r>restant<th class=r>prijs<th class=r>bedrag</tr>"
    return sheet_of(
        css,
        f"""<div class=wave></div><h2>Afroeporder {number}</h2><p>onder raamovereenkomst <b>{d.code("RO-2024-###")}</b> d.d. 12 februari 2024, perceel 2</p><table style="width:100%"><tr><td><b>Opdrachtgever</b><br>{d.buyer.block()}<td><b>Opdrachtnemer</b><br>{d.seller.block()}<td><b>Leveren op</b><br>{d.ship.block()}</tr></table><br>{facts(f"Datum afroep|{d.date(d.day, '%d-%m-%Y')}", f"Uiterste leverdatum|{d.date(d.wanted, '%d-%m-%Y')}", "Contractbeheerder|ing. W. Kuijpers", f"Telefoon|{d.buyer.phone}")}<table class=t>{head}{"".join(map(item, items))}<tr><td colspan=9 class=r>Waarde van deze afroep<td class=r><b>{n(net)}</b></tr></table><p>Facturen via Peppol onder vermelding van het afroepnummer.</p>""",
    )


def nl_veiling(d: Deal) -> str:
    """A Belgian auction's: two languages in each head, packs and their contents as a column apart, delivery in half days, weight totals."""
    meet(d, "Haspenfruit")
    items, number = d.take(3, 6, ours="VP####", yours="####/##"), d.code("HF/26/###")
    net = d.sum(items)
    d.says(items, "bsdqupa", number, total=net, wanted=True)
    css = """body{font:9.2pt 'Liberation Serif'}.t{width:100%;margin:5mm 0}.t th{background:#b71c1c;color:#fff;padding:1mm;font-size:8pt;line-height:1.1}.t th i{font-weight:normal;display:block}.t td{padding:1.3mm 1mm;border-bottom:.5pt solid #b71c1c}.q td{padding:0 8mm 0 0}.cap td{font-size:7.4pt;color:#b71c1c}"""
    body = (row(f"{i.ours}|{i.yours}|{i.text}|{i.more}|>{n(i.quantity, None)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}|=21") for i in items)
    heads = "|".join(f"{side}{a}<i>{b}</i>" for side, a, b in (("", "Ons art.", "Notre art."), ("", "Uw art.", "Votre art."), ("", "Omschrijving", "Désignation"), ("", "Detail", "Détail"), (">", "Aantal", "Quantité"), ("", "Eenh.", "Unité"), (">", "Prijs", "Prix"), (">", "Bedrag", "Montant"), ("=", "Btw", "TVA")))  # fmt: skip
    return sheet_of(
        css,
        f"""<table style="width:100%"><tr><td><b style="font-size:20pt;color:#b71c1c">Haspenfruit</b><br>{d.buyer.block(" – ")}<br>{d.buyer.vat} – {d.buyer.phone}<td class=r><b>BESTELBON / BON DE COMMANDE</b><br><span style="font-size:15pt">{number}</span></tr></table><hr color="#b71c1c"><table style="width:100%"><tr><td style="width:60%">{strips(f"Datum / Date|{d.date(d.day, '%d/%m/%Y')}", f"Levering / Livraison|{d.date(d.wanted, '%d/%m/%Y')} VM", "Dossier|K. Nijs")}<td>Leverancier / Fournisseur:<br>{d.seller.block()}</tr></table>{grid(heads, body)}<p class=r>Totaal excl. btw / Total HTVA: <b>{n(net)} EUR</b></p><p>Gelieve de bon te bevestigen. Prière de confirmer le bon.</p>""",
    )


def nl_horeca(d: Deal) -> str:
    """A group of beach restaurants: amount and price stand before the goods, boxes with their contents in words, deposit beneath, landscape."""
    meet(d, "Zilvermeeuw")
    items, number = d.take(4, 8, yours="#####"), d.code("ZM-#####")
    for i in items:
        i.unit = ("doos", "krat", "tray")[i.at % 3]
    net, deposit = d.sum(items), Decimal("36.40")
    d.says(items, "sdqupa", number, total=net + deposit, wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt 'Liberation Sans Narrow';color:#0b2545}.h{border-bottom:3pt solid #8da9c4;padding-bottom:3mm}.t{width:100%;margin:4mm 0}.t th{text-align:left;border-bottom:1pt solid #0b2545}.t th.r{text-align:right}.t th{padding:0 1.5mm}.t td{padding:1.1mm 1.5mm;border-bottom:.3pt solid #8da9c4}.q td{padding:1mm 12mm 0 0}.cap td{font-size:7.6pt;color:#5b7a9d}"""
    body = (row(f">{n(i.amount)}|>{n(i.price)}|>{n(i.quantity, None)}|{i.unit} à {(6, 12, 24)[i.at % 3]}|{i.yours}|{i.text}|{i.more}") for i in items)  # fmt: skip
    foot = row(f">{n(deposit)}||||statiegeld||") + row(f"><b>{n(net + deposit)}</b>||||<b>totaal EUR excl. btw</b>||")
    return sheet_of(
        css,
        f"""<div class=h><b style="font-size:17pt">De Zilvermeeuw</b> &emsp; {d.buyer.block(" | ")} | {d.buyer.phone}</div>{strips(f"bestelling|<b>{number}</b>", f"besteld|{d.date(d.day, '%d-%m-%y')}", f"bezorgen|{weekday(d.wanted, 'nl')[:2]} {d.date(d.wanted, '%d-%m-%y')} voor 10.00", f"bezorgadres|{d.ship.block()}", f"leverancier|{d.seller.block()}")}{grid(">bedrag|>prijs|>aantal|verpakking|art.nr.|product|", body, foot=foot)}<p>Prijs is per verpakking. Niet leverbaar? Bel de keuken: toestel 14.</p>""",
        "297mm 210mm",
    )


LAYOUTS = [(nl_schilder, 1), (nl_zorg, 2), (nl_afroep, 1), (nl_veiling, 1), (nl_horeca, 1)]
