"""Set p: what a Polish maker of windows, a printer's shop, a Czech brewery and a Hungarian nursery send."""

from collections.abc import Iterable
from decimal import Decimal

from tests.paper.d_print import facts, figures, grid, row, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.o_print import beside, box, reckon
from tests.paper.p_print import FEW, carried, fields, order, signs, under

fr, bare = figures("fr"), figures("bare")


def pl_oknoplan(d: Deal) -> str:
    """A window maker's suite: own index and supplier's code, pages with carried sums, tax of 23 per cent, złoty."""
    items = order(
        d, "Oknoplan", "okna", 9, 27, ours="OK-#####", yours="@###/##", few=FEW, units="pc=szt. m=m m2=m2 pack=opak. set=kpl. roll=rolka"
    )
    number, net = f"{d.code('ZD-###')}/{d.day:%m}/2026", d.sum(items)
    vat = tax(net, 23)
    d.says(items, "bsdqupa", number, total=net + vat, currency="PLN", wanted=True, ship=d.ship.name)

    def line(i: Item) -> str:
        return row(f"={i.at}|{i.ours}|{i.yours}|{i.text}|>{fr(i.quantity)}|={i.unit}|>{fr(i.price)}|>{fr(i.amount)}")

    def sum_row(label: str, value: Decimal) -> str:
        return f"<tr><td colspan=7 class=r><i>{label}</i><td class=r><i>{fr(value)}</i></tr>"

    def page(body: Iterable[str], at: int, of: int) -> str:
        top = f"<small>Zamówienie {number}, strona {at}/{of}</small>"
        if at == 1:
            top = f"""{beside(f"<b style='font-size:15pt'>ZAMÓWIENIE DO DOSTAWCY</b><br>nr {number}<br>z dnia {d.date(d.day, '%d.%m.%Y')} r.<br>strona {at}/{of}", box(f"{d.buyer.block()}<br>NIP {d.buyer.vat[2:]}, tel. {d.buyer.phone}", "Zamawiający"), widths="0 84")}<div style="height:4mm"></div>{beside(box(d.seller.block(), "Dostawca"), box(d.ship.block(), "Adres dostawy"))}<p>Termin realizacji: <b>{d.date(d.wanted, "%d.%m.%Y")}</b> &nbsp; Płatność: przelew 21 dni &nbsp; Waluta: PLN</p>"""
        low = ""
        if at == of:
            low = reckon(f"Wartość netto|{fr(net)}", f"VAT 23%|{fr(vat)}", f"Wartość brutto PLN|{fr(net + vat)}") + signs(
                "Wystawił(a)", "Zatwierdził(a)"
            )
        return top + grid("=Lp.|Indeks|Kod dostawcy|Nazwa towaru|>Ilość|=Jm|>Cena netto|>Wartość netto", body) + low

    css = """body{font:8.9pt/1.3 'DejaVu Sans Condensed'}.t{width:100%;margin-top:3mm}.t th{border:.4pt solid #555;background:#e8e8e8;padding:.9mm}.t td{border:.3pt solid #999;padding:.8mm 1mm}.t td:nth-child(-n+3){white-space:nowrap}"""
    return sheet_of(css, carried(d, items, 15, 26, line, page, sum_row, ("Do przeniesienia", "Z przeniesienia")))


def pl_kropka(d: Deal) -> str:
    """A printer's shop's small program: symbol, name, amount, net price, gross sum, words of the sum left out, date in words."""
    items = order(d, "Kropka", "druk", 2, 8, yours="####-##", few=FEW)
    number, net = d.code("ZD ##/2026"), d.sum(items)
    vat = tax(net, 23)
    d.says(items, "sdqupa", number, total=net + vat, currency="PLN", ship=d.ship.name)
    css = """body{font:9.5pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{border-bottom:.8pt solid #000;border-top:.8pt solid #000;padding:1mm}.t td{padding:.9mm 1mm;border-bottom:.2pt solid #bbb}"""
    body = (row(f"{i.at}.|{i.yours}|{i.text}|>{bare(i.quantity, None)}|{i.unit}|>{bare(i.price)}|>{bare(i.amount)}|>23%") for i in items)
    return sheet_of(
        css,
        f"""<div class=r>Gdynia, {d.date(d.day, "%e %B %Y")}</div>{beside(f"<b>Zamawiający:</b><br>{d.buyer.block()}<br>NIP: {d.buyer.vat[2:]}", f"<b>Dostawca:</b><br>{d.seller.block()}")}<h2 class=c style="margin:9mm 0 2mm">Zamówienie do dostawcy {number}</h2>{grid("Lp.|Symbol|Nazwa|>Ilość|j.m.|>Cena netto|>Wartość netto|>VAT", body)}{reckon(f"Razem netto|{bare(net)}", f"Razem VAT|{bare(vat)}", f"Razem do zapłaty PLN|{bare(net + vat)}")}<p>Dostawa: {d.ship.block(", ")} (wjazd od podwórza)</p><p>Uwagi: prosimy o kontakt telefoniczny {d.buyer.phone} przed wysyłką.</p>""",
    )


def cs_hvezda(d: Deal) -> str:
    """A Czech brewery's accounts: buyer and supplier in two frames, day and number between, price per hundred, crowns."""
    items = order(
        d, "Hvězda", "pivovar", 3, 11, ours="S####", yours="######", per=True, units="pc=ks bag=pytel pack=bal case=kart can=kan m=m"
    )
    number, net = d.code("26OV00###"), d.sum(items)
    vat = tax(net, 21)
    d.says(items, "bsdqupka", number, total=net + vat, currency="CZK", wanted=True, ship=d.ship.name)
    css = """body{font:8.8pt/1.35 'Liberation Sans'}.t{width:100%;margin-top:4mm}.t th{border-bottom:.6pt solid;padding:.9mm;font-size:8pt}.t td{padding:.9mm}.f td{border:.5pt solid #444;padding:.8mm 1.5mm}"""
    body = (
        row(
            f"{i.text}<br><small>{i.ours}, obj. č. {i.yours}</small>|>{fr(i.quantity, None)}|{i.unit}|>{fr(i.price)}|>{i.per} {i.unit}|>{fr(i.amount)}|>21 %"
        )
        for i in items
    )
    return sheet_of(
        css,
        f"""<div class=r><b style="font-size:13pt">OBJEDNÁVKA VYDANÁ č. {number}</b></div>{beside(box(f"{d.buyer.block()}<br>DIČ: {d.buyer.vat}<br>Tel.: {d.buyer.phone}", "Odběratel:", "min-height:34mm"), box(f"{d.seller.block()}<br>{d.seller.country}", "Dodavatel:", "min-height:34mm"), gap=0)}{fields(f"Datum zápisu|{d.date(d.day, '%d.%m.%Y')}", f"Dodat do|{d.date(d.wanted, '%d.%m.%Y')}", "Forma úhrady|příkazem", "Vyřizuje|Ing. Kubát")}<p>Místo dodání: {d.ship.block(", ")}</p>Objednáváme u Vás:{grid("Označení dodávky|>Množství|MJ|>Cena|>za|>Kč celkem|>DPH", body)}{reckon(f"Součet bez DPH|{fr(net)}", f"DPH 21 %|{fr(vat)}", f"CELKEM K ÚHRADĚ CZK|{fr(net + vat)}")}<p>Vystavil: Kubát. Fakturu zašlete na fakturace@modrahvezda.example.</p>""",
    )


def hu_zoldlomb(d: Deal) -> str:
    """A Hungarian nursery's order: forint without fillér, parties in two columns, words over two rows, tax of 27 per cent."""
    items = order(
        d, "Zöldlomb", "kert", 3, 8, yours="@@####", few=FEW, places=0, units="pc=db m=fm bag=zsák roll=tek. pack=csom. bucket=vödör"
    )
    number, net = d.code("MR-2026/0###"), d.sum(items)
    vat = (net * Decimal("0.27")).quantize(Decimal(1))
    d.says(items, "sdqupa", number, total=net + vat, currency="HUF", wanted=True, ship=d.ship.name)
    css = """body{font:9.4pt/1.4 'Liberation Sans'}.t{width:100%;margin-top:5mm}.t th{background:#dbe9d0;padding:1.1mm;border:.4pt solid #7a9a63}.t td{padding:1mm 1.1mm;border:.3pt solid #b7c9a8}.p td{padding:.3mm 5mm .3mm 0}.u td{border:0}"""
    body = (
        row(f"{i.at}.|{i.yours}|{i.text}<br><small>{i.more}</small>|>{fr(i.quantity, None)}|{i.unit}|>{fr(i.price, 0)}|>{fr(i.amount, 0)}")
        for i in items
    )
    foot = under(6, f"Nettó összesen|{fr(net, 0)}", f"ÁFA 27%|{fr(vat, 0)}", f"Bruttó összesen HUF|{fr(net + vat, 0)}")
    return sheet_of(
        css,
        f"""<h1 class=c style="font-size:16pt;letter-spacing:1mm">MEGRENDELÉS</h1>{beside(f"<b>Megrendelő</b><br>{d.buyer.block()}<br>Adószám: {d.buyer.vat}<br>Tel.: {d.buyer.phone}", f"<b>Szállító</b><br>{d.seller.block()}<br>{d.seller.country}")}<div style="height:4mm"></div>{facts(f"Megrendelés száma:|{number}", f"Kelt:|{d.date(d.day, '%Y.%m.%d.')}", f"Szállítási határidő:|{d.date(d.wanted, '%Y.%m.%d.')}", f"Szállítási cím:|{d.ship.block(', ')}", "Fizetési mód:|átutalás 8 nap", "Pénznem:|HUF")}{grid("Ssz.|Cikkszám|Megnevezés|>Menny.|Me.|>Egységár|>Nettó érték", body, foot=foot)}{signs("Megrendelő aláírása, P. H.")}""",
    )


LAYOUTS = [(pl_oknoplan, 2), (pl_kropka, 1), (cs_hvezda, 2), (hu_zoldlomb, 1)]
