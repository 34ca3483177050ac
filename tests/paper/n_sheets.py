"""Set n: orders as worksheets and text tables."""

from collections.abc import Iterator
from typing import Any

from tests.paper.books import book_of, text_of, xlsx
from tests.paper.deal import Deal
from tests.paper.n_print import FEW, order

Sheet = tuple[str, str, bytes, dict[str, Any]]


def number_of(value: Any) -> float | int:
    return float(value) if value % 1 else int(value)


def de_heim() -> Sheet:
    """A care home's export of an order to a worksheet: facts above, a plain list with sums by line, total below."""
    d = Deal("de", "n-sheet/de_heim", 0, "n")
    items = order(d, "Lindenbrunn", "heim", 6, 12, yours="######")
    number = d.code("EB26-0####")
    d.says(items, "sdqupa", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    table = [
        ["Bestellung", number], ["Bestelldatum", d.day], ["Besteller", d.buyer.name, d.buyer.street, d.buyer.city], ["Lieferant", d.seller.name, d.seller.street, d.seller.city],
        ["Lieferung an", d.ship.name, d.ship.street, d.ship.city], ["Liefertermin", d.wanted], ["Währung", "EUR"], [],
        ["Pos.", "Artikelnummer", "Artikel", "Menge", "Einheit", "Preis", "Gesamt"],
        *[[i.at, i.yours, i.text, number_of(i.quantity), i.unit, float(i.price), float(i.amount)] for i in items],
        [None, None, None, None, None, "Summe netto", float(d.sum(items))],
    ]  # fmt: skip
    return "n-de_heim.xlsx", d.lang, xlsx(book_of(table, "Bestellung")), d.truth


def en_parks() -> Sheet:
    """A council's purchasing system's text file: one row a line, order number and day repeated in each."""
    d = Deal("en", "n-sheet/en_parks", 1, "n")
    items = order(d, "Mereworth", "council", 4, 9, yours="######", units="pc=EA can=TUB bag=BAG case=CASE roll=ROLL")
    number = d.code("MBC######")
    d.says(items, "sdqupa", number, currency="GBP", wanted=True, ship=d.ship.name)
    heads = "PO Number,PO Date,Buyer,Supplier,Deliver To,Required Date,Line,Supplier Part No,Description,Quantity,UOM,Unit Price,Net Value,Currency"
    when, due = d.date(d.day, "%d/%m/%Y"), d.date(d.wanted, "%d/%m/%Y")
    table = [
        heads.split(","),
        *[[number, when, d.buyer.name, d.seller.name, d.ship.name, due, i.at, i.yours, i.text, d.n(i.quantity, None, "point"), i.unit, d.n(i.price, 2, "point"), d.n(i.amount, 2, "point"), "GBP"] for i in items],
    ]  # fmt: skip
    return "n-en_parks.csv", d.lang, text_of(table, ",", "utf-8-sig"), d.truth


def fr_magasin() -> Sheet:
    """An optician's list with semicolons: code to scan, reference, words, amount."""
    d = Deal("fr", "n-sheet/fr_magasin", 0, "n")
    items = order(d, "Optique", "opt", 4, 8, yours="####-@@", few=FEW)
    number = d.code("CMD-######")
    d.says(items, "gsdqu", number, currency=None)
    table = [
        ["Commande", number], ["Date", d.date(d.day, "%d/%m/%Y")], ["Magasin", d.buyer.name], ["Fournisseur", d.seller.name], [],
        ["EAN", "Référence", "Désignation", "Qté", "Unité"], *[[i.gtin, i.yours, i.text, d.n(i.quantity, None, "bare"), i.unit] for i in items],
    ]  # fmt: skip
    return "n-fr_magasin.csv", d.lang, text_of(table, ";", "cp1252"), d.truth


def nl_inkoop() -> Sheet:
    """A workshop's worksheet: title in the first cell, facts at the right of the parties, list from the second column."""
    d = Deal("nl", "n-sheet/nl_inkoop", 1, "n")
    items = order(d, "Van Zanten", "metaal", 4, 9, yours="#######", few=FEW)
    number = d.code("26700###")
    d.says(items, "sdqup", number, wanted=True)
    table = [
        ["INKOOPORDER"], [], [None, d.buyer.name, None, "Ordernummer", number], [None, d.buyer.street, None, "Datum", d.day], [None, d.buyer.city, None, "Leverdatum", d.wanted], [],
        [None, "Leverancier: " + d.seller.name], [], [None, "Artikelnr.", "Omschrijving", "Aantal", "Eenheid", "Prijs per eenheid (EUR)"],
        *[[None, i.yours, i.text, number_of(i.quantity), i.unit, float(i.price)] for i in items],
    ]  # fmt: skip
    return "n-nl_inkoop.xlsx", d.lang, xlsx(book_of(table, "Blad1")), d.truth


def sheets() -> Iterator[Sheet]:
    for make in (de_heim, en_parks, fr_magasin, nl_inkoop):
        yield make()
