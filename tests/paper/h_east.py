"""Set h: orders of a Polish furniture maker, a Czech institute, a Hungarian works and a Romanian hospital."""

from tests.paper.d_print import facts, figures, grid, lines, row, strips, tax
from tests.paper.deal import Deal, Item, sheet_of
from tests.paper.h_print import meet

n, ro = figures("fr"), figures("de")


def pl_meble(d: Deal) -> str:
    """A Polish furniture maker's print of its trade program: net and gross by line, numbered index, sums by VAT rate, złote."""
    meet(d, "Dąbrowa")
    items, number = d.take(3, 7, ours="TAP-####", yours="#####"), d.code("ZD/0###") + d.date(d.day, "/%m/%Y")
    net = d.sum(items)
    vat = tax(net, 23)
    d.says(items, "bsdqupa", number, total=net + vat, currency="PLN", wanted=True)
    css = """body{font:8.8pt 'DejaVu Sans Condensed'}.t{width:100%;margin:4mm 0}.t th,.t td{border:.5pt solid #444;padding:1mm}.t th{background:#ececec;font-size:7.6pt}.p td{padding:.4mm 4mm .4mm 0}.b td{border:.5pt solid #444;padding:2mm;width:50%}.b{width:100%}"""
    body = (row(f"{i.at}.|{i.ours}|{i.text}, {i.more}|{i.yours}|{i.unit}|>{n(i.quantity, None)}|>{n(i.price)}|>{n(i.amount)}|=23%") for i in items)  # fmt: skip
    return sheet_of(
        css,
        f"""<p class=r>Kępno, dnia {d.date(d.day, "%d.%m.%Y")}</p><h2 class=c>Zamówienie do dostawcy nr {number}</h2><table class=b><tr><td><b>Zamawiający:</b><br>{d.buyer.block()}<br>NIP {d.buyer.vat[2:]}, tel. {d.buyer.phone}<td><b>Dostawca:</b><br>{d.seller.block()}</tr></table><p>Transport po stronie dostawcy, rozładunek w godz. 6–14<br>Termin realizacji: <b>{d.date(d.wanted, "%d.%m.%Y")}</b> &emsp; Forma płatności: przelew 45 dni</p>{grid("Lp.|Indeks|Nazwa towaru|Kod dost.|J.m.|>Ilość|>Cena netto|>Wartość netto|=VAT", body)}<div style="margin-left:110mm">{facts(f"Razem netto|>{n(net)} PLN", f"VAT 23%|>{n(vat)} PLN", f"<b>Razem brutto</b>|><b>{n(net + vat)} PLN</b>")}</div><p>Wystawił: Bartosz Wawrzyniak &emsp; Zatwierdził: ..................</p>""",
    )


def cs_ustav(d: Deal) -> str:
    """A Czech institute's order: quantity with its unit in front, item text over two lines, crowns, grant number, contract register's words."""
    meet(d, "Letenka")
    items, number = d.take(2, 5, yours="###-###"), d.code("OBJ26-0###")
    net = d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="CZK", wanted=True, ship=d.ship.name)
    css = """body{font:9.6pt 'Liberation Serif'}h2{border-bottom:1pt solid #000}.t{width:100%;margin:5mm 0}.t th{border-bottom:.6pt solid #000}.t td{padding:1.4mm 2mm 1.4mm 0;border-bottom:.3pt dotted #666}.g{display:grid;grid-template-columns:1fr 1fr;gap:5mm}.p td{padding:.4mm 4mm .4mm 0}"""
    body = (
        row(f"{n(i.quantity, None)} {i.unit}|<b>{i.text}</b><br>{i.more}, obj. č. {i.yours}|>{n(i.price)}|>{n(i.amount)}") for i in items
    )
    return sheet_of(
        css,
        f"""<h2>OBJEDNÁVKA č. {number}</h2><div class=g><div><i>Odběratel</i><br><b>{d.buyer.name}</b><br>{d.buyer.street}<br>{d.buyer.city}<br>IČ {d.buyer.vat[2:]}, DIČ {d.buyer.vat}</div><div><i>Dodavatel</i><br>{d.seller.block()}</div></div>{facts(f"Vystaveno|{d.date(d.day, '%e. %n. %Y')}", f"Dodat do|{d.date(d.wanted, '%e. %n. %Y')}", f"Místo dodání|{d.ship.block(', ')}", f"Projekt|{d.code('FW0#######')} (uvádějte na faktuře)", "Vyřizuje|Ing. Hana Krejčová, l. 312")}{grid("Množství|Předmět objednávky|>Cena/MJ Kč|>Cena celkem Kč", body)}<p class=r>Celkem bez DPH <b>{n(net)} Kč</b></p><p>Objednávka nabývá účinnosti zveřejněním v registru smluv. Splatnost faktury 30 dní.</p>""",
    )


def hu_gepgyar(d: Deal) -> str:
    """A Hungarian works' form: year first in dates, forints without fillér, labels with colons in two columns, deadline for each line."""
    meet(d, "Tiszavirág")
    items, number = d.take(3, 6, ours="TV-####", yours="######", spread=True, places=0), d.code("MR-2026/0###")
    net = d.sum(items)
    d.says(items, "bsdqupat", number, total=net, currency="HUF")
    css = """body{font:9pt 'Liberation Sans'}.h{border:1.4pt double #333;padding:3mm}.t{width:100%;margin:4mm 0}.t th,.t td{border:.4pt solid #333;padding:1mm}.t th{font-size:7.8pt;background:#f3efe0}.p td{padding:.4mm 5mm .4mm 0}"""
    body = (row(f"{i.at}.|{i.ours}|{i.yours}|{i.text} ({i.more})|>{n(i.quantity, None)}|{i.unit}|>{n(i.price, 0)}|>{n(i.amount, 0)}|{d.date(i.date, '%Y.%m.%d.')}") for i in items)  # fmt: skip
    return sheet_of(
        css,
        f"""<div class=h><table style="width:100%"><tr><td><b style="font-size:13pt">{d.buyer.name}</b><br>{d.buyer.city}, {d.buyer.street}<br>Adószám: {d.buyer.vat}<td class=r><b style="font-size:14pt">MEGRENDELÉS</b><br>Szám: {number}<br>Kelt: {d.date(d.day, "%Y. %B %e.")}</tr></table></div><br>{facts(f"Szállító:|{d.seller.block(', ')}", "Szállítás:|a szállító költségén, munkanapokon 7–14 óra", "Fizetés:|átutalás, 30 nap", "Pénznem:|HUF")}{grid("Ssz.|Cikkszám|Száll. cikksz.|Megnevezés|>Menny.|Me.|>Nettó egységár|>Nettó érték|Határidő", body)}<p class=r>Összesen nettó: <b>{n(net, 0)} Ft</b></p><p>Kérjük a megrendelést 2 munkanapon belül visszaigazolni. Ügyintéző: Szűcs Katalin, {d.buyer.phone}</p>""",
    )


def ro_spital(d: Deal) -> str:
    """A Romanian hospital's order: registry number and order number side by side, CPV codes, lei, VAT beneath, signatures of three."""
    meet(d, "Oltului")
    items, number = d.take(3, 7, yours="@####"), d.code("C-####")
    net = d.sum(items)
    vat = tax(net, "21")
    d.says(items, "sdqupa", number, total=net + vat, currency="RON", wanted=True, ship=d.ship.name)
    css = """body{font:9.2pt 'DejaVu Serif Condensed','DejaVu Serif'}.q td{padding:0 9mm 2mm 0}.cap td{font-size:7.4pt;color:#555;padding-bottom:0}.t{width:100%;margin:4mm 0}.t th,.t td{border:.6pt solid #1a4d8f;padding:1mm}.t th{color:#1a4d8f;font-size:7.8pt}"""

    def item(i: Item) -> str:
        return row(
            f"{i.at}|{i.text}, {i.more}|{d.code('3314####-#')}|{i.yours}|{i.unit}|>{ro(i.quantity, None)}|>{ro(i.price)}|>{ro(i.amount)}"
        )

    return sheet_of(
        css,
        f"""<b>{d.buyer.name}</b><br>{lines(d.buyer.street, d.buyer.city)}<br>CUI {d.buyer.vat}, tel. {d.buyer.phone}<h2 class=c>COMANDĂ FERMĂ</h2>{strips(f"Nr. comandă|<b>{number}</b>", f"Data|{d.date(d.day)}", f"Nr. înregistrare|{d.code('1####')}", f"Contract subsecvent|{d.code('##/2025')}", f"Termen de livrare|{d.date(d.wanted)}")}<p>Către: <b>{d.seller.name}</b>, {d.seller.street}, {d.seller.city}</p><p>Vă rugăm să livrați la {d.ship.block(", ")} următoarele produse:</p>{grid("Nr. crt.|Denumire produs|Cod CPV|Cod furnizor|U.M.|>Cantitate|>Preț unitar lei|>Valoare lei", map(item, items))}<p class=r>Total fără TVA: {ro(net)} lei<br>TVA 21%: {ro(vat)} lei<br><b>Total general: {ro(net + vat)} lei</b></p><table style="width:100%"><tr><td>Manager,<br>ec. D. Vlădescu<td class=c>Director financiar,<br>ec. L. Popa<td class=r>Serviciul achiziții,<br>ing. R. Manea</tr></table>""",
    )


LAYOUTS = [(pl_meble, 1), (cs_ustav, 1), (hu_gepgyar, 1), (ro_spital, 1)]
