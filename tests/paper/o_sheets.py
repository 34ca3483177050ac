"""Set o: orders as worksheets and text tables."""

from collections.abc import Iterator
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font

from tests.paper.books import book_of, text_of, xlsx
from tests.paper.deal import Deal
from tests.paper.o_print import FEW, order

Sheet = tuple[str, str, bytes, dict[str, Any]]


def plain(value: Any) -> float | int:
    return float(value) if value % 1 else int(value)


def de_werkstatt() -> Sheet:
    """An orthopaedic workshop's own form: letterhead above, sums as formulas, empty form lines below the last."""
    d = Deal("de", "o-sheet/de_werkstatt", 0, "o")
    items = order(d, "Gangwerk", "ortho", 4, 9, yours="@##-###/##", few=FEW)
    number = d.code("26####")
    d.says(items, "sdqupa", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    book = Workbook()
    page = book.active
    page.title = "Bestellung"
    for line in (
        [d.buyer.name], [f"{d.buyer.street}, {d.buyer.city}"], [], ["Bestellung Nr.", number, None, "Datum", d.day], ["Lieferant", d.seller.name, None, "Liefertermin", d.wanted],
        ["Lieferadresse", d.ship.block(", ")], [], ["Pos", "Artikelnummer", "Bezeichnung", "Menge", "Einheit", "Einzelpreis €", "Gesamt €"],
    ):  # fmt: skip
        page.append(line)
    page["A1"].font = Font(bold=True, size=14)
    cached = {}
    for i in items:
        at = 8 + i.at
        page.append([i.at, i.yours, i.text, plain(i.quantity), i.unit, float(i.price), f"=D{at}*F{at}"])
        cached[f"G{at}"] = float(i.amount)
    last = 8 + len(items)
    for extra in range(3):
        page.append([len(items) + extra + 1])
    page.append([None, None, None, None, None, "Summe netto", f"=SUM(G9:G{last + 3})"])
    cached[f"G{last + 4}"] = float(d.sum(items))
    return "o-de_werkstatt.xlsx", d.lang, xlsx(book, cached), d.truth


def en_export() -> Sheet:
    """A signs shop's export with tabs: a row a line, order's facts in each, days as month first."""
    d = Deal("en", "o-sheet/en_export", 1, "o")
    items = order(d, "Big Sky", "sign", 3, 8, yours="@@####@", few=FEW, units="pc=EA roll=RL box=BX pack=PK")
    number = d.code("2####")
    d.says(items, "sdqupa", number, currency="USD", wanted=True, ship=d.ship.name)
    heads = "Order #|Order Date|Ship To|Vendor|Need By|Vendor SKU|Item Description|Qty Ordered|U/M|Cost|Ext Cost|Curr"
    when, due = d.date(d.day, "%m/%d/%Y"), d.date(d.wanted, "%m/%d/%Y")
    table = [
        heads.split("|"),
        *[[number, when, d.ship.name, d.seller.name, due, i.yours, i.text, d.n(i.quantity, None, "point"), i.unit, d.n(i.price, 2, "point"), d.n(i.amount, 2, "point"), "USD"] for i in items],
    ]  # fmt: skip
    d.truth["buyer"] = None
    return "o-en_export.csv", d.lang, text_of(table, "\t", "utf-8"), d.truth


def fr_atelier() -> Sheet:
    """Bookbinders' list with semicolons in the old code page, decimal commas, facts above."""
    d = Deal("fr", "o-sheet/fr_atelier", 0, "o")
    items = order(d, "Montjean", "reliure", 4, 9, yours="@@###", few=FEW)
    number = d.code("CF######")
    d.says(items, "sdqup", number, wanted=True)
    table = [
        ["Bon de commande", number, "", "", ""], ["Client", d.buyer.name, "", "", ""], ["Fournisseur", d.seller.name, "", "", ""], ["Date", d.date(d.day, "%d/%m/%Y"), "", "", ""],
        ["Livraison", d.date(d.wanted, "%d/%m/%Y"), "", "", ""], ["", "", "", "", ""], ["Référence", "Désignation", "Quantité", "Unité", "Prix HT EUR"],
        *[[i.yours, i.text, d.n(i.quantity, None, "bare"), i.unit, d.n(i.price, 2, "bare")] for i in items],
    ]  # fmt: skip
    return "o-fr_atelier.csv", d.lang, text_of(table, ";", "cp1252"), d.truth


def it_modulo() -> Sheet:
    """Stage builders' sheet: bar code number beside both article numbers, day in each line, columns in capitals."""
    d = Deal("it", "o-sheet/it_modulo", 1, "o")
    items = order(d, "Scenica", "palco", 3, 8, ours="SC.####", yours="########", few=FEW, spread=True)
    number, net = d.code("OF26-#####"), d.sum(items)
    d.says(items, "bsgdqupat", number, total=net, ship=d.ship.name)
    table = [
        ["ORDINE FORNITORE", None, number], ["DATA", None, d.day], ["CLIENTE", None, d.buyer.name], ["FORNITORE", None, d.seller.name], ["DESTINAZIONE", None, d.ship.block(", ")], ["VALUTA", None, "EUR"], [],
        ["RIGA", "NS. CODICE", "VS. CODICE", "EAN", "DESCRIZIONE", "UM", "Q.TA", "PREZZO", "IMPORTO", "CONSEGNA"],
        *[[i.at, i.ours, i.yours, i.gtin, i.text, i.unit, plain(i.quantity), float(i.price), float(i.amount), i.date] for i in items],
        [None, None, None, None, None, None, None, "TOTALE", float(net)],
    ]  # fmt: skip
    return "o-it_modulo.xlsx", d.lang, xlsx(book_of(table, "Foglio1")), d.truth


def es_taller() -> Sheet:
    """A Mexican pottery's sheet: list from the second column on, amount first, prices without sums."""
    d = Deal("es", "o-sheet/es_taller", 0, "o")
    items = order(
        d, "Santa Rosa", "barro", 3, 7, yours="SR###", few=FEW, units="pc=PZA bag=BULTO bucket=CUB box=CAJA roll=ROLLO pack=BOLSA"
    )
    number = d.code("OC-####")
    d.says(items, "sdqup", number, currency="MXN", wanted=True, ship=d.ship.name)
    table = [
        [None, "ORDEN DE COMPRA", None, number], [], [None, "Fecha", None, d.day], [None, "Empresa", None, d.buyer.name], [None, "Proveedor", None, d.seller.name], [None, "Entregar en", None, d.ship.name],
        [None, "Fecha de entrega", None, d.wanted], [None, "Moneda", None, "MXN"], [],
        [None, "Cantidad", "Unidad", "Descripción", "Clave", "Precio unitario"], *[[None, plain(i.quantity), i.unit, i.text, i.yours, float(i.price)] for i in items],
    ]  # fmt: skip
    return "o-es_taller.xlsx", d.lang, xlsx(book_of(table, "Hoja1")), d.truth


def pl_lista() -> Sheet:
    """Lamp makers' text table without prices, decimal commas, the order's number in a column."""
    d = Deal("pl", "o-sheet/pl_lista", 1, "o")
    items = order(d, "Aureola", "lampy", 3, 8, yours="LA-####", few=FEW)
    number = d.code("ZD/####/2026")
    d.says(items, "gsdqu", number, currency=None, seller=False)
    when = d.date(d.day, "%Y-%m-%d")
    table = [
        "Nr zamówienia;Data zamówienia;Zamawiający;Lp.;EAN;Symbol dostawcy;Nazwa;Ilość;J.m.".split(";"),
        *[[number, when, d.buyer.name, i.at, i.gtin, i.yours, i.text, d.n(i.quantity, None, "bare"), i.unit] for i in items],
    ]
    return "o-pl_lista.csv", d.lang, text_of(table, ";", "utf-8-sig"), d.truth


def sv_inkop() -> Sheet:
    """A glassworks' sheet: title, facts in pairs beside each other, sums by line, total with its label two columns off."""
    d = Deal("sv", "o-sheet/sv_inkop", 0, "o")
    items = order(d, "Emmabygden", "glasbruk", 3, 7, yours="#####-#", few=FEW)
    number, net = d.code("B-#####"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="SEK", wanted=True, ship=d.ship.name)
    table = [
        ["Beställning"], ["Beställningsnr", number, "Beställningsdatum", d.day], ["Köpare", d.buyer.name, "Leveransdatum", d.wanted], ["Leverantör", d.seller.name, "Valuta", "SEK"],
        ["Leveransadress", d.ship.block(", ")], [], ["Artikelnr", "Benämning", "Antal", "Enhet", "À-pris", "Belopp"],
        *[[i.yours, i.text, plain(i.quantity), i.unit, float(i.price), float(i.amount)] for i in items], [], [None, None, "Summa exkl. moms", None, None, float(net)],
    ]  # fmt: skip
    return "o-sv_inkop.xlsx", d.lang, xlsx(book_of(table, "Blad1")), d.truth


def sheets() -> Iterator[Sheet]:
    for make in (de_werkstatt, en_export, fr_atelier, it_modulo, es_taller, pl_lista, sv_inkop):
        yield make()
