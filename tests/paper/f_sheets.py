"""Set f: orders as worksheets and text tables."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from tests.paper.books import Rows, book_of, ods, text_of, xlsx
from tests.paper.d_print import named
from tests.paper.deal import Deal

Sheet = tuple[str, str, bytes, dict[str, Any]]


def f(value: Any) -> float | int:
    return float(value) if value % 1 else int(value)


def begin(name: str, part: str, nth: int = 0) -> Deal:
    d = Deal(name[:2], f"f-sheet/{name}", nth, "f")
    d.settle(named(part, d))
    return d


def book(name: str, d: Deal, table: Rows, title: str) -> Sheet:
    return f"f-{name}", d.lang, xlsx(book_of(table, title)), d.truth


def text(name: str, d: Deal, table: Rows, mark: str, encoding: str) -> Sheet:
    return f"f-{name}", d.lang, text_of(table, mark, encoding), d.truth


def de_bestellformular() -> Sheet:
    """A supplier's own catalogue sheet, sent back filled in: most rows have no quantity and are not ordered; sums by formula, values kept."""
    d = begin(name := "de_bestellformular.xlsx", "Silbermann", 1)
    items = d.take(9, 11, yours="####")
    ordered, number = items[1::2], "BS-2026-11"
    d.says(ordered, "sdqupa", number, total=d.sum(ordered), currency=None)
    table: list[list[Any]] = [
        ["Bestellformular Nordwerk"], ["Firma:", d.buyer.name, None, "Bestellnummer:", number], ["Anschrift:", d.buyer.street + ", " + d.buyer.city, None, "Datum:", d.day], ["Lieferant:", d.seller.name], [],
        ["Art.-Nr.", "Artikel", "VE", "Preis netto", "Ihre Menge", "Wert"],
    ]  # fmt: skip
    cached: dict[str, float] = {}
    for at, i in enumerate(items, 7):
        table.append([i.yours, i.text, i.unit, f(i.price), f(i.quantity) if i in ordered else None, f"=D{at}*E{at}"])
        cached[f"F{at}"] = float(i.amount) if i in ordered else 0
    last = len(items) + 7
    table.append([None, None, None, None, "Gesamt", f"=SUM(F7:F{last - 1})"])
    cached[f"F{last}"] = float(d.sum(ordered))
    return f"f-{name}", d.lang, xlsx(book_of(table, "Formular"), cached), d.truth


def de_lagerliste() -> Sheet:
    """A printer's export with semicolons: stock, minimum and reorder quantity stand before the one that is ordered."""
    d = begin(name := "de_lagerliste.csv", "Druckhaus")
    items, number = d.take(5, 12, ours="1#####", yours="@#####", short=True), d.code("EB-##7##")
    d.says(items, "bsdqup", number, wanted=True, currency=None)
    return text(name, d, [
        ["Bestellvorschlag ausgelöst", number], ["Besteller", d.buyer.name], ["Kreditor", d.seller.name], ["Datum", d.date(d.day)], ["Wunschtermin", d.date(d.wanted)], [],
        ["Artikel", "Lief.-Artikel", "Bezeichnung", "Lagerbestand", "Mindestbestand", "Bestellmenge", "ME", "Letzter EK"],
        *[[i.ours, i.yours, i.text, str(i.at * 3 % 7), "10", d.n(i.quantity, None, "bare"), i.unit, d.n(i.price, 2, "bare")] for i in items],
    ], ";", "cp1252")  # fmt: skip


def en_rollout() -> Sheet:
    """A data centre's book of two sheets: header on the first, lines on the second."""
    d = begin(name := "en_rollout.xlsx", "Halcyon")
    items, number = d.take(5, 10, ours="HDH######", yours="@@@-##", spread=True), d.code("4900-######")
    d.says(items, "bsdqupat", number, total=d.sum(items), currency="USD", ship=d.ship.name)
    work = book_of([
        ["Purchase order", number], ["Issued", d.day], ["Buyer", d.buyer.name], ["Vendor", d.seller.name], ["Ship to", d.ship.block(", ")], ["Currency", "USD"], ["Order value", f(d.sum(items))], ["Line items", "see next sheet"],
    ], "Cover")  # fmt: skip
    second = work.create_sheet("Lines")
    second.append(["#", "Vendor P/N", "HDH P/N", "Description", "UoM", "Qty", "Unit USD", "Ext USD", "Need by"])
    for i in items:
        second.append([i.at, i.yours, i.ours, i.text, i.unit, f(i.quantity), f(i.price), f(i.amount), i.date])
    return f"f-{name}", d.lang, xlsx(work), d.truth


def fr_reserve() -> Sheet:
    """A museum's OpenDocument list: labels and values in one cell, grouped by room, no totals."""
    d = begin(name := "fr_reserve.ods", "Musée", 1)
    items, number = d.take(4, 9, yours="####"), d.code("MH-C-###")
    d.says(items, "sdqup", number, currency="CHF", wanted=True, ship=d.ship.name)
    table: list[list[Any]] = [
        [f"Commande : {number}"], [f"Date : {d.date(d.day)}"], [f"Client : {d.buyer.name}"], [f"Fournisseur : {d.seller.name}"], [f"Livraison : {d.ship.block(', ')}"], [f"Délai : {d.date(d.wanted)}"], [],
        ["Article", "Libellé", "Nombre", "Conditionnement", "Prix unitaire CHF"],
    ]  # fmt: skip
    for i in items:
        if i.at % 3 == 1:
            table.append([f"Salle {i.at // 3 + 1}"])
        table.append([i.yours, i.text, f(i.quantity), i.unit, f(i.price)])
    return f"f-{name}", d.lang, ods(table, "Réserves"), d.truth


def nl_weken() -> Sheet:
    """A nursery's plan, with a column for each of three weeks and their sum, which is what is ordered."""
    d = begin(name := "nl_weken.xlsx", "Kwekerij")
    items, number = d.take(4, 9, yours="######"), d.code("KG26-###")
    d.says(items, "sdqu", number, currency=None)
    first = date(2026, 3, 2) + timedelta(days=7 * d.rng.randrange(30))
    weeks = [f"wk {(first + timedelta(days=7 * k)).isocalendar()[1]}" for k in range(3)]
    return book(name, d, [
        ["Bestelnummer", number, None, "Besteldatum", d.day], ["Afnemer", d.buyer.name, None, "Leverancier", d.seller.name], [],
        ["Artikelnummer", "Product", "Eenheid", *weeks, "Totaal besteld"],
        *[[i.yours, i.text, i.unit, f(i.quantity // 3), f(i.quantity // 3), f(i.quantity - 2 * (i.quantity // 3)), f(i.quantity)] for i in items],
    ], "Planning")  # fmt: skip


def es_taller() -> Sheet:
    """A Spanish lens maker's text table: dates in words, decimal commas in quotes."""
    d = begin(name := "es_taller.csv", "Óptica", 1)
    items, number = d.take(4, 9, ours="OM-####", yours="#####"), d.code("PM26####")
    d.says(items, "bsdqupa", number, total=d.sum(items), wanted=True, currency=None)
    return text(name, d, [
        ["Pedido", number, "", "Fecha", d.date(d.day, "%e de %B de %Y")], ["Cliente", d.buyer.name, "", "Proveedor", d.seller.name], ["Servir el", d.date(d.wanted, "%e de %B de %Y")], [],
        ["Ref. propia", "Ref. proveedor", "Concepto", "Uds.", "Medida", "P. neto", "Importe"],
        *[[i.ours, i.yours, i.text, d.n(i.quantity, None), i.unit, d.n(i.price), d.n(i.amount)] for i in items], ["", "", "", "", "", "Suma", d.n(d.sum(items))],
    ], ",", "utf-8-sig")  # fmt: skip


def it_cava() -> Sheet:
    """A quarry's sheet that begins in the fourth column, description and code in one cell."""
    d = begin(name := "it_cava.xlsx", "Marmi", 1)
    items, number = d.take(4, 8, yours="###.###"), d.code("OF/26/00###")
    d.says(items, "sdqupa", number, total=d.sum(items), ship=d.ship.name)
    gap: list[Any] = [None] * 3
    return book(name, d, [
        [], [*gap, "ORDINE A FORNITORE"], [*gap, d.buyer.name], [*gap, "Numero", number, "Data", d.date(d.day, "%d/%m/%Y")], [*gap, "Fornitore", d.seller.name], [*gap, "Destinazione", d.ship.block(", ")], [],
        [*gap, "Descrizione e codice", "Q.tà", "U.M.", "Prezzo EUR", "Importo EUR"],
        *[[*gap, f"{i.text} (cod. {i.yours})", f(i.quantity), i.unit, f(i.price), f(i.amount)] for i in items], [*gap, "Totale", None, None, None, f(d.sum(items))],
    ], "Ordine")  # fmt: skip


def pl_rozlewnia() -> Sheet:
    """A brewery's export: the header's values in each row, tabs, ISO dates."""
    d = begin(name := "pl_rozlewnia.csv", "Browar")
    items, number = d.take(4, 8, ours="SUR-###", yours="#####"), d.code("ZD/##/2026/BZ")
    d.says(items, "bsdqupa", number, currency="PLN", wanted=True, ship=d.ship.name)
    return text(name, d, [
        ["Nr zamówienia", "Data zamówienia", "Termin dostawy", "Zamawiający", "Dostawca", "Miejsce dostawy", "Waluta", "Lp.", "Indeks własny", "Indeks dostawcy", "Nazwa", "Ilość", "Jm", "Cena netto", "Wartość netto"],
        *[[number, d.day.isoformat(), d.wanted.isoformat(), d.buyer.name, d.seller.name, d.ship.name, "PLN", str(i.at), i.ours, i.yours, i.text, d.n(i.quantity, None, "bare"), i.unit, d.n(i.price, 2, "bare"), d.n(i.amount, 2, "bare")] for i in items],
    ], "\t", "utf-8")  # fmt: skip


def sheets() -> Iterator[Sheet]:
    yield from (de_bestellformular(), de_lagerliste(), en_rollout(), fr_reserve(), nl_weken(), es_taller(), it_cava(), pl_rozlewnia())
