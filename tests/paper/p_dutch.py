"""Set p: what a Dutch nursery, a shipyard and a Flemish brasserie send."""

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.o_print import beside, reckon, thirds
from tests.paper.p_print import FEW, fields, order, signs, under

n = figures("de")


def nl_rozenstraat(d: Deal) -> str:
    """A nursery's bookkeeping online: plain rows, both item codes, prices to four places, euro sign apart from the figure."""
    items = order(d, "Rozenstraat", "kas", 4, 12, ours="#####", yours="@####", places=4, units="pc=stuk roll=rol box=doos bag=zak can=can")
    number, net = d.code("262#####"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "bsdqupa", number, total=net + vat, wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:6mm}.t th{border-bottom:.6pt solid #000;padding:1mm}.t td{padding:.9mm 1mm}.p td{padding:.3mm 6mm .3mm 0}"""
    body = (row(f"{i.ours}|{i.yours}|{i.text}|>{n(i.quantity, None)}|{i.unit}|>€ {n(i.price, 4)}|>€ {n(i.amount)}") for i in items)
    foot = under(6, f"Subtotaal|€ {n(net)}", f"Btw hoog 21 %|€ {n(vat)}", f"Totaal EUR|€ {n(net + vat)}")
    return sheet_of(
        css,
        f"""<div class=r><b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>T {d.buyer.phone}<br>BTW {d.buyer.vat}</div><div style="margin-top:4mm">{d.seller.block()}</div><div style="font:bold 15pt Liberation Sans;margin:12mm 0 3mm">Inkooporder</div>{beside(facts(f"Ordernummer|{number}", f"Orderdatum|{d.date(d.day, '%d-%m-%Y')}", f"Leverdatum|{d.date(d.wanted, '%d-%m-%Y')}"), facts("Crediteur|11840", "Betalingsconditie|30 dagen", f"Afleveradres|{d.ship.block()}"))}{grid("Artikel|Art.code lev.|Omschrijving|>Aantal|Eenheid|>Prijs|>Bedrag", body, foot=foot)}""",
    )


def nl_tenbrugge(d: Deal) -> str:
    """A shipyard's project system: sums by section of the hull, text over three rows, certificate wanted, day of delivery in the head."""
    items = order(d, "Ten Brugge", "werf", 4, 9, yours="##.###.##", few=FEW, units="pc=STK sheet=PLT roll=HSP set=SET box=DS")
    number, net = d.code("TB26-####"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True, ship=d.ship.name)

    def section(name: str, part: list[Item]) -> str:
        lines = "".join(
            row(
                f"={i.at * 10}|{i.text}<br>{i.more}<br>Artikelnr. leverancier: {i.yours}|>{n(i.quantity, 1)}|{i.unit}|>{n(i.price)}|>{n(i.amount)}"
            )
            for i in part
        )
        return f"<tr class=k><td colspan=6>{name}</tr>{lines}<tr class=s><td colspan=5 class=r>Subtotaal {name.lower()}<td class=r>{n(d.sum(part))}</tr>"

    css = """body{font:9.3pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{background:#12324f;color:#fff;padding:1.2mm}.t td{padding:1mm 1.2mm}.t tr{break-inside:avoid}.k td{font-weight:bold;border-bottom:.5pt solid #12324f;padding-top:2.5mm}.s td{border-top:.3pt solid #999;font-style:italic}.f td{padding:1mm 0;border-bottom:.3pt solid #999}"""
    body = section("Sectie 12 voorpiek", items[:2]) + section("Sectie 30 machinekamer", items[2:])
    return sheet_of(
        css,
        f"""{beside("<b style='font-size:17pt;color:#12324f'>⚓ Ten Brugge</b><br>Scheepswerf sinds 1921", f"<div class=r>{d.buyer.block()}<br>{d.buyer.phone}</div>")}<div style="margin:9mm 0 5mm">Aan:<br>{d.seller.block()}</div><b style="font-size:13pt">BESTELLING {number}</b>{fields(f"Datum|{d.date(d.day, '%d-%m-%Y')}", f"Gewenste leverdatum|{d.date(d.wanted, '%d-%m-%Y')}", "Project|Bouwnr. 418", "Inkoper|R. Huizinga", "Valuta|EUR")}<div style="margin-top:2mm">Afleveren: {d.ship.block(", ")}</div>{grid("=Regel|Omschrijving|>Aantal|Eh|>Prijs|>Bedrag", [body])}{reckon(f"Totaal exclusief BTW|{n(net)}")}<p>Materiaal met certificaat 3.1. Levering na 15.00 uur wordt niet gelost.</p>{signs("Voor akkoord leverancier", "Inkoop", top=10)}""",
    )


def nl_vossenhol(d: Deal) -> str:
    """A Flemish brasserie's short order: amount before the words, no prices, articles crossed by a note, in a template with a coloured bar."""
    items = order(d, "Vossenhol", "horeca", 3, 9, yours="#####", few=FEW)
    number = d.code("###")
    d.says(items, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    css = """body{font:10.5pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{background:#b5651d;color:#fff;padding:1.5mm}.t td{padding:1.3mm 1.5mm;border-bottom:.4pt solid #e0c9b1}"""
    body = [row(f"={n(i.quantity, None)}|{i.unit}|{i.text}|{i.yours}") for i in items]
    body.insert(2, "<tr><td><td><td colspan=2><i>van volgende week dubbel, kermis!</i></tr>")
    return sheet_of(
        css,
        f"""<div style="background:#b5651d;color:#fff;padding:3mm 4mm"><b style="font-size:16pt">'t Vossenhol</b> frituur &amp; brasserie</div><p>{d.buyer.name}<br>{d.buyer.street}, {d.buyer.city}<br>{d.buyer.phone} – {d.buyer.vat}</p><p><b>BESTELBON {number}</b> &nbsp; datum: {d.date(d.day, "%d/%m/%Y")}</p><p>Leverancier: {d.seller.block(", ")}</p><p>Te leveren: {d.date(d.wanted, "%d/%m/%Y")} vóór 10 u, {d.ship.block(", ")}</p>{grid("=Aantal||Artikel|Uw code", body)}<p>Groeten,<br>Wim &amp; Katrien</p>{thirds("maandag en dinsdag gesloten", "www.vossenhol.example")}""",
    )


LAYOUTS = [(nl_rozenstraat, 2), (nl_tenbrugge, 1), (nl_vossenhol, 1)]
