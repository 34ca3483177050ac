"""Set a: orders as worksheets and text tables."""

from collections.abc import Iterator
from typing import Any

from openpyxl.styles import Font, PatternFill

from tests.paper.books import book_of, ods, text_of, xlsx
from tests.paper.deal import Deal, Item

Sheet = tuple[str, str, bytes, dict[str, Any]]


def f(value: Any) -> float | int:
    return float(value) if value % 1 else int(value)


def deal(name: str, nth: int = 0) -> Deal:
    return Deal(name[:2], f"a-sheet/{name}", nth, "a")


def done(name: str, d: Deal, raw: bytes) -> Sheet:
    return f"a-{name}", d.lang, raw, d.truth


def de_verbunden() -> Sheet:
    """Merged title, labels beside values, header in row 10, a sum."""
    d = deal(name := "de_verbunden.xlsx", 1)
    items, number = d.take(6, 12, ours="######"), d.code("B-#####")
    d.says(items, "bdqupa", number, total=d.sum(items), wanted=True)
    book = book_of(
        [
            [f"BESTELLUNG {d.buyer.name}"], [], ["Bestellnummer:", None, number], ["Datum:", None, d.day], ["Liefertermin:", None, d.wanted],
            ["Lieferant:", None, d.seller.name], [None, None, d.seller.street], [None, None, d.seller.city], [],
            ["Pos", "Artikelnr.", "Bezeichnung", "Menge", "Einheit", "Einzelpreis EUR", "Gesamt EUR"],
            *[[i.at, i.ours, i.text, f(i.quantity), i.unit, f(i.price), f(i.amount)] for i in items],
            ["Summe netto", None, None, None, None, None, f(d.sum(items))],
        ]
    )  # fmt: skip
    sheet = book.active
    for area in ("A1:G1", "A3:B3", "A4:B4", "A5:B5", "A6:B6", f"A{11 + len(items)}:F{11 + len(items)}"):
        sheet.merge_cells(area)
    sheet["C4"].number_format = sheet["C5"].number_format = "DD.MM.YYYY"
    for cell in sheet[10]:
        cell.fill, cell.font = PatternFill("solid", fgColor="FF334455"), Font(color="FFFFFFFF")
    return done(name, d, xlsx(book))


def de_sortiment() -> Sheet:
    """The whole range is listed; only rows with a quantity are ordered."""
    d = deal(name := "de_sortiment.xlsx", 1)
    every = d.take(14, 14, yours="##-####")
    items = [i for i in every if i.at % 3 == 1]
    d.says(items, "sdqup", None, seller=False, currency="EUR")
    table = [[f"Bestellschein {d.buyer.name}", None, None, "Datum", d.date(d.day)], ["Bitte nur die Spalte Bestellmenge ausfüllen!"], [],
             ["Bestell-Nr.", "Artikel", "VE", "Preis €", "Bestellmenge"]]  # fmt: skip
    table += [[i.yours, i.text, i.unit, f(i.price), f(i.quantity) if i in items else None] for i in every]
    return done(name, d, xlsx(book_of(table, "Bestellschein")))


def en_formulas(cached: bool) -> Sheet:
    """Amounts are formulas; a clerk's notes stand beside the table."""
    d = deal(name := f"en_{'cached' if cached else 'uncached'}.xlsx", 1)
    items, number = d.take(4, 9, ours="#####"), d.code("PO-####")
    d.says(items, "bdqup" + "a" * cached, number, total=d.sum(items) if cached else None, currency=None)
    table: list[list[Any]] = [["PURCHASE ORDER", None, None, None, number], [d.buyer.name, None, None, None, d.day], ["To: " + d.seller.name], [],
                              ["Part", "Description", "UOM", "Unit price", "Qty", "Line value", None, "notes"]]  # fmt: skip
    notes = {2: "ask for better price next time", 4: "JK: 12 left in store"}
    values = {}
    for at, i in enumerate(items, 6):
        table.append([i.ours, i.text, i.unit, f(i.price), f(i.quantity), f"=D{at}*E{at}", None, notes.get(i.at)])
        values[f"F{at}"] = float(i.amount)
    last = 5 + len(items)
    table.append(["Total", None, None, None, None, f"=SUM(F6:F{last})"])
    values[f"F{last + 1}"] = float(d.sum(items))
    return done(name, d, xlsx(book_of(table, "PO"), values if cached else None))


def fr_feuilles() -> Sheet:
    """A cover sheet, the order, and a list of addresses."""
    d = deal(name := "fr_feuilles.xlsx", 1)
    items, number = d.take(5, 11, ours="@@###", yours="#####"), d.code("C26-####")
    d.says(items, "bsdqupa", number, total=d.sum(items), currency=None, wanted=True)
    book = book_of([["Mode d'emploi"], ["1. Remplir l'onglet Commande"], ["2. Envoyer avant 16 h"], ["3. Conserver 10 ans"]], "Lisez-moi")
    sheet = book.create_sheet("Commande")
    for row in [
        ["Société", d.buyer.name], ["Fournisseur", d.seller.name], ["Commande n°", number], ["Date", d.date(d.day, "%d/%m/%Y")],
        ["Livraison souhaitée", d.date(d.wanted, "%d/%m/%Y")], [],
        ["Réf. interne", "Réf. fournisseur", "Désignation", "Quantité", "Unité", "PU HT", "Total HT"],
        *[[i.ours, i.yours, i.text, f(i.quantity), i.unit, f(i.price), f(i.amount)] for i in items],
        [None, None, None, None, None, "Total HT", f(d.sum(items))],
    ]:  # fmt: skip
        sheet.append(row)
    other = book.create_sheet("Adresses")
    for row in [["Site", "Rue", "Ville", "Quai"], [*d.ship.lines, 3], [*d.buyer.lines, 1]]:
        other.append(row)
    return done(name, d, xlsx(book))


def it_nascoste() -> Sheet:
    """Hidden columns hold cost and stock, which are no part of the order."""
    d = deal(name := "it_nascoste.xlsx")
    items, number = d.take(5, 9, ours="######"), d.code("###/2026")
    d.says(items, "bdqupa", number, total=d.sum(items), currency=None)
    table = [["Ordine a fornitore", number, "del", d.date(d.day, "%d/%m/%Y")], ["Cliente", d.buyer.name, "Fornitore", d.seller.name], [],
             ["Codice", "Descrizione", "Costo ult.", "Giacenza", "UM", "Q.tà", "Prezzo", "Importo"]]  # fmt: skip
    table += [[i.ours, i.text, f(i.price) * 0.9, i.at * 7, i.unit, f(i.quantity), f(i.price), f(i.amount)] for i in items]
    book = book_of([*table, [None, None, None, None, None, None, "Totale", f(d.sum(items))]], "Ordine")
    book.active.column_dimensions["C"].hidden = book.active.column_dimensions["D"].hidden = True
    return done(name, d, xlsx(book))


def es_textos() -> Sheet:
    """All numbers are texts in Spanish form."""
    d = deal(name := "es_textos.xlsx", 1)
    items, number = d.take(4, 8, yours="######", large=True), d.code("P####")
    d.says(items, "sdqupa", number, total=d.sum(items))
    table = [["PEDIDO", number], ["Fecha", d.date(d.day, "%d/%m/%Y")], ["De", d.buyer.name], ["Para", d.seller.name], [],
             ["Ref.", "Descripción", "Cant.", "Ud.", "Precio", "Importe"]]  # fmt: skip
    table += [[i.yours, i.text, d.n(i.quantity, None), i.unit, d.n(i.price) + " €", d.n(i.amount) + " €"] for i in items]
    return done(name, d, xlsx(book_of([*table, ["TOTAL", None, None, None, None, d.n(d.sum(items)) + " €"]])))


def pl_dwa_wiersze() -> Sheet:
    """A header of two rows and an empty row after every line."""
    d = deal(name := "pl_dwa_wiersze.xlsx")
    items, number = d.take(3, 6, ours="####"), d.code("Z/####/26")
    d.says(items, "bdqupa", number, total=d.sum(items), currency="PLN")
    table: list[list[Any]] = [["Zamówienie", number, None, "z dnia", d.date(d.day)], ["Zamawiający", d.buyer.name, None, "Dostawca", d.seller.name], [],
                              ["Kod", "Nazwa", "Ilość", "J.m.", "Cena netto", "Wartość netto"], [None, None, None, None, "[PLN]", "[PLN]"]]  # fmt: skip
    for i in items:
        table += [[i.ours, i.text, f(i.quantity), i.unit, f(i.price), f(i.amount)], []]
    return done(name, d, xlsx(book_of([*table, ["Razem PLN", None, None, None, None, f(d.sum(items))]], "Zamówienie")))


def en_groups() -> Sheet:
    """Starts at column C; group headings and subtotals; a date per line."""
    d = deal(name := "en_groups.xlsx")
    items, number = d.take(8, 12, ours="@-####", yours="######", spread=True), d.code("45####")
    d.says(items, "bsdqupat", number, total=d.sum(items), currency="GBP")
    table: list[list[Any]] = [[], [None, None, "Order no.", number], [None, None, "Order date", d.day], [None, None, "Supplier", d.seller.name],
                              [None, None, "Ordered by", d.buyer.name], [],
                              [None, None, "Our ref", "Supplier ref", "Item", "Quantity", "Unit", "Price GBP", "Value GBP", "Due date"]]  # fmt: skip
    half = len(items) // 2
    for title, part in (("WORKSHOP", items[:half]), ("STORES", items[half:])):
        table.append([None, None, title])
        table += [[None, None, i.ours, i.yours, i.text, f(i.quantity), i.unit, f(i.price), f(i.amount), i.date] for i in part]
        table.append([None, None, None, None, f"Subtotal {title}", None, None, None, f(d.sum(part))])
    return done(name, d, xlsx(book_of([*table, [None, None, None, None, "Order total", None, None, None, f(d.sum(items))]], "Sheet1")))


def tables() -> Iterator[Sheet]:
    """Text tables by delimiter, encoding and how much is said above them."""
    d = deal(name := "nl_puntkomma.csv", 1)
    items = d.take(4, 9, ours="######", yours="####")
    d.says(items, "bsdqup", None, buyer=False, seller=False, dated=False, currency=None)
    head = ["artikelcode", "leverancierscode", "omschrijving", "aantal", "eenheid", "prijs"]
    yield done(
        name,
        d,
        text_of(
            [head, *[[i.ours, i.yours, i.text, d.n(i.quantity, None, "bare"), i.unit, d.n(i.price, 2, "bare")] for i in items]],
            ";",
            "cp1252",
        ),
    )

    d = deal(name := "en_comma.csv", 1)
    items, number = d.take(4, 9, yours="@@-###"), d.code("PO####")
    d.says(items, "sdqupa", number, currency="USD", buyer=False, seller=False, wanted=True)
    head = ["po_number", "po_date", "need_by", "line", "item", "description", "qty", "uom", "unit_price", "ext_price", "currency"]
    yield done(
        name,
        d,
        text_of(
            [head, *[[number, d.day, d.wanted, i.at, i.yours, i.text, i.quantity, i.unit, i.price, i.amount, "USD"] for i in items]],
            ",",
            "utf-8-sig",
        ),
    )

    d = deal(name := "de_tabulator.csv", 1)
    items, number = d.take(5, 10, ours="######", places=3), d.code("#######")
    d.says(items, "bdqupat", number, buyer=False, seller=False, currency=None)
    head = [
        "Bestellnummer",
        "Bestelldatum",
        "Position",
        "Materialnummer",
        "Kurztext",
        "Bestellmenge",
        "BME",
        "Nettopreis",
        "Nettowert",
        "Lieferdatum",
    ]
    body = [
        [number, d.date(d.day), i.at * 10, i.ours, i.text, d.n(i.quantity, 3), i.unit, d.n(i.price, 3), d.n(i.amount), d.date(i.date)]
        for i in items
    ]
    yield done(name, d, text_of([head, *body], "\t", "utf-16"))

    d = deal(name := "fr_entete.csv")
    items, number = d.take(4, 9, yours="@###"), d.code("BC####")
    d.says(items, "sdqpa", number, total=d.sum(items), currency="EUR")
    above = [
        ["Bon de commande", number],
        ["Date", d.date(d.day, "%d/%m/%Y")],
        ["Acheteur", d.buyer.name],
        ["Fournisseur", d.seller.name],
        [],
    ]
    body = [[i.yours, i.text, d.n(i.quantity, None, "bare"), d.n(i.price, 2, "bare"), d.n(i.amount, 2, "bare")] for i in items]
    yield done(
        name,
        d,
        text_of(
            [*above, ["Référence", "Libellé", "Qté", "P.U.", "Montant"], *body, ["", "", "", "Total EUR", d.n(d.sum(items), 2, "bare")]],
            ";",
            "cp1252",
        ),
    )

    d = deal(name := "sv_utan_rubrik.csv")
    items: list[Item] = d.take(4, 6, yours="#######")
    d.says(items, "sqd", None, buyer=False, seller=False, dated=False, currency=None)
    yield done(name, d, text_of([[i.yours, d.n(i.quantity, None, "bare"), i.text] for i in items], ";", "utf-8"))

    d = deal(name := "de_offen.ods", 1)
    items, number = d.take(4, 9, ours="#####"), d.code("O-###")
    d.says(items, "bdqupa", number, total=d.sum(items))
    above = [
        [d.buyer.name],
        [d.buyer.street, None, d.buyer.city],
        [],
        ["Bestellung Nr.", number, "vom", d.date(d.day)],
        ["an", d.seller.name],
        [],
    ]
    body = [[i.ours, i.text, f(i.quantity), i.unit, f(i.price), f(i.amount)] for i in items]
    yield done(
        name,
        d,
        ods(
            [
                *above,
                ["Art.", "Bezeichnung", "Anzahl", "Einheit", "Preis EUR", "Summe EUR"],
                *body,
                ["Gesamt", None, None, None, None, f(d.sum(items))],
            ],
            "Bestellung",
        ),
    )


def sheets() -> Iterator[Sheet]:
    yield from (
        de_verbunden(), de_sortiment(), en_formulas(True), en_formulas(False), fr_feuilles(), it_nascoste(), es_textos(), pl_dwa_wiersze(), en_groups(),
    )  # fmt: skip
    yield from tables()
