"""Set b: orders as worksheets and text tables. Only counted: nobody who works on the reader reads these."""

from collections.abc import Iterator
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment

from tests.paper.books import book_of, ods, text_of, xlsx
from tests.paper.deal import Deal

Sheet = tuple[str, str, bytes, dict[str, Any]]


def f(value: Any) -> float | int:
    return float(value) if value % 1 else int(value)


def deal(name: str, nth: int = 0) -> Deal:
    return Deal(name[:2], f"b-sheet/{name}", nth, "b")


def done(name: str, d: Deal, raw: bytes) -> Sheet:
    return f"b-{name}", d.lang, raw, d.truth


def books() -> Iterator[Sheet]:
    d = deal(name := "de_formblatt.xlsx", 1)  # header far down, labels at the right, wrapped header cells
    items, number = d.take(5, 11, ours="##-####", yours="@####"), d.code("26/####")
    d.says(items, "bsdqupa", number, total=d.sum(items), ship=d.ship.name)
    table: list[list[Any]] = [[], ["Einkauf"], [], *[[None, line] for line in d.seller.lines], [], [None, None, None, None, None, "Auftrag-Nr.", number],
                              [None, None, None, None, None, "erstellt am", d.date(d.day)], [None, None, None, None, None, "Besteller", d.buyer.name],
                              [None, None, None, None, None, "Lieferort", d.ship.name], [], [],
                              ["Nr.", "unsere\nSachnr.", "Ihre\nSachnr.", "Benennung", "benötigte\nMenge", "ME", "Preis je\nME (EUR)", "Wert\n(EUR)"]]  # fmt: skip
    at = len(table)
    table += [[i.at, i.ours, i.yours, f"{i.text}\n{i.more}", f(i.quantity), i.unit, f(i.price), f(i.amount)] for i in items]
    book = book_of([*table, [], [None, None, None, None, None, None, "Auftragswert", f(d.sum(items))]], "FB-07")
    for cell in book.active[at]:
        cell.alignment = Alignment(wrap_text=True)
    yield done(name, d, xlsx(book))

    d = deal(name := "en_range.xlsx", 1)  # a supplier's order form: the whole range by group, zeros where nothing is wanted
    every = d.take(15, 15, yours="@@###")
    items = [i for i in every if i.at % 4 == 2]
    d.says(items, "sdpqa", None, total=d.sum(items), currency="GBP", dated=False)
    table = [["Order form", None, None, None, None], ["Account", d.buyer.name], ["Supplier", d.seller.name], [], ["Code", "Product", "Trade price GBP", "Order qty", "Cost"]]
    for i in every:
        table += [[["Fixings", "General", "Site"][i.at // 6]]] if i.at in (1, 6, 12) else []
        table.append([i.yours, i.text, f(i.price), f(i.quantity) if i in items else 0, f(i.amount) if i in items else 0])
    yield done(name, d, xlsx(book_of([*table, ["Total", None, None, None, f(d.sum(items))]], "Form")))

    d = deal(name := "it_formule.xlsx")  # amounts as formulas with values, discount as a fraction shown in percent
    items, number = d.take(4, 9, yours="######", discount=True), d.code("###-26")
    d.says(items, "sdqupa", number, total=d.sum(items), currency=None)
    table = [["Buono d'ordine", number], ["Emesso il", d.day], ["Azienda", d.buyer.name], ["Fornitore", d.seller.name], [],
             ["Codice forn.", "Denominazione", "Quant.", "Mis.", "Listino", "Sconto", "Netto"]]  # fmt: skip
    values = {}
    for row, i in enumerate(items, 7):
        table.append([i.yours, i.text, f(i.quantity), i.unit, f(i.price), float(i.discount / 100), f"=ROUND(C{row}*E{row}*(1-F{row}),2)"])
        values[f"G{row}"] = float(i.amount)
    last = 6 + len(items)
    table.append([None, None, None, None, None, "Valore", f"=SUM(G7:G{last})"])
    values[f"G{last + 1}"] = float(d.sum(items))
    book = book_of(table)
    for row in range(7, last + 1):
        book.active[f"F{row}"].number_format = "0%"
    yield done(name, d, xlsx(book, values))

    d = deal(name := "es_filas_ocultas.xlsx", 1)  # rows that were taken out are hidden, not deleted
    every, number = d.take(9, 9, yours="####-@"), d.code("E-####")
    items = [i for i in every if i.at not in (3, 7)]
    d.says(items, "sdqup", number, currency="EUR")
    table = [["Encargo", number, "Emitido", d.date(d.day, "%d/%m/%Y")], ["Empresa", d.buyer.name], ["Para", d.seller.name], [],
             ["Código", "Material", "Cantidad pedida", "Unidad", "€/unidad"], *[[i.yours, i.text, f(i.quantity), i.unit, f(i.price)] for i in every]]  # fmt: skip
    book = book_of(table)
    for i in every:
        if i not in items:
            book.active.row_dimensions[5 + i.at].hidden = True
    yield done(name, d, xlsx(book))

    d = deal(name := "nl_verborgen_blad.xlsx", 1)  # the price list is a hidden sheet before the order
    items, number = d.take(4, 8, yours="#####"), d.code("B####")
    d.says(items, "sdqupa", number, total=d.sum(items))
    book = Workbook()
    prices = book.active
    prices.title = "prijzen"
    for row in [["Code", "Benaming", "Prijs"], *[[x.yours, x.text, f(x.price)] for x in d.take(9, 9, yours="#####")]]:
        prices.append(row)
    sheet = book.create_sheet("bestelbon")
    for row in [["Bestelbon", number], ["Opgemaakt", d.day], ["Besteller", d.buyer.name], ["Aan", d.seller.name], [], ["Code", "Benaming", "Stuks", "Eenheid", "Prijs EUR", "Samen EUR"],
                *[[i.yours, i.text, f(i.quantity), i.unit, f(i.price), f(i.amount)] for i in items], [None, None, None, None, "Samen", f(d.sum(items))]]:  # fmt: skip
        sheet.append(row)
    prices.sheet_state, book.active = "hidden", 1
    yield done(name, d, xlsx(book))

    d = deal(name := "pt_colunas.xlsx", 1)  # wide gaps between columns, two text columns of description
    items, number = d.take(4, 8, ours="@####"), d.code("N###/26")
    d.says(items, "bdqupa", number, total=d.sum(items))
    table = [[None, "Nota de encomenda", None, number], [None, "Emissão", None, d.date(d.day, "%d-%m-%Y")], [None, d.buyer.name], [None, "A:", None, d.seller.name], [],
             [None, "Artigo", None, "Designação", "Notas", None, "Qt.", "Un", None, "P. unit. €", "Valor €"]]  # fmt: skip
    table += [[None, i.ours, None, i.text, i.more, None, f(i.quantity), i.unit, None, f(i.price), f(i.amount)] for i in items]
    yield done(name, d, xlsx(book_of([*table, [None] * 9 + ["Soma €", f(d.sum(items))]])))

    d = deal(name := "no_rader.xlsx")  # a description row beneath each line
    items, number = d.take(3, 7, yours="#######", spread=True), d.code("#####")
    d.says(items, "squpat", number, total=d.sum(items), currency="NOK")
    table = [["Bestilling nr.", number, None, "Bestilt", d.day], ["Kunde", d.buyer.name], ["Leverandør", d.seller.name], [], ["Linje", "Varenr", "Antall", "Enhet", "Pris NOK", "Sum NOK", "Leveres"]]
    for i in items:
        table += [[i.at, i.yours, f(i.quantity), i.unit, f(i.price), f(i.amount), i.date], [None, f"{i.text}, {i.more}"]]
    yield done(name, d, xlsx(book_of([*table, ["Totalt", None, None, None, None, f(d.sum(items))]])))

    d = deal(name := "de_ohne_werte.xlsx", 1)  # no cached values, no prices but units per pack beside
    items, number = d.take(5, 9, yours="###.###"), d.code("Lager-###")
    d.says(items, "sdqu", number, currency=None, wanted=True)
    table = [["Lagernachbestellung", number, None, "Wunschtermin", d.date(d.wanted)], [d.buyer.name, None, None, "Stand", d.date(d.day)], [d.seller.name], [],
             ["Artikel-Nr. Lieferant", "Artikel", "Bestand", "Meldebestand", "Nachbestellen", "Einheit"]]  # fmt: skip
    table += [[i.yours, i.text, i.at % 3, 5 * i.at, f(i.quantity), i.unit] for i in items]
    yield done(name, d, xlsx(book_of(table, "Lager")))

    d = deal(name := "en_two_heads.xlsx", 1)  # two blocks each with its own header row
    items, number = d.take(6, 10, ours="######"), d.code("CO#####")
    d.says(items, "bdqupa", number, total=d.sum(items), currency="USD", wanted=True)
    head = ["Stock code", "Details", "Units", "UOM", "Each", "Extended"]
    half = len(items) // 2
    table = [["Our order", number, "placed", d.day], ["wanted on", d.wanted], ["customer", d.buyer.name], ["vendor", d.seller.name], ["currency", "USD"], []]
    for part in (items[:half], items[half:]):
        table += [head, *[[i.ours, i.text, f(i.quantity), i.unit, f(i.price), f(i.amount)] for i in part], []]
    yield done(name, d, xlsx(book_of([*table, [None, None, None, None, "Grand total", f(d.sum(items))]])))


def tables() -> Iterator[Sheet]:
    d = deal(name := "de_kopfzeilen.csv", 1)
    items, number = d.take(4, 9, ours="#####"), d.code("W####")
    d.says(items, "bqudpa", number, total=d.sum(items), wanted=True)
    above = [["Auftragsnummer", number], ["Auftragsdatum", d.date(d.day)], ["Wunschliefertag", d.date(d.wanted)], ["Kunde", d.buyer.name], ["Lieferant", d.seller.name], []]
    body = [[i.ours, d.n(i.quantity, 2, "bare"), i.unit, i.text, d.n(i.price), d.n(i.amount)] for i in items]
    yield done(name, d, text_of([*above, ["Sachnummer", "Anzahl", "Einheit", "Text", "Stückpreis EUR", "Wert EUR"], *body, ["Gesamtwert", "", "", "", "", d.n(d.sum(items))]], ";", "utf-8-sig"))

    d = deal(name := "cs_export.csv")
    items, number = d.take(4, 8, yours="Z#####"), d.code("26#####")
    d.says(items, "sdqup", number, currency="CZK", buyer=False, seller=False)
    head = ["cislo_objednavky", "datum", "kod", "nazev", "mnozstvi", "mj", "cena", "mena"]
    yield done(name, d, text_of([head, *[[number, d.date(d.day), i.yours, i.text, d.n(i.quantity, None, "bare"), i.unit, d.n(i.price, 2, "bare"), "CZK"] for i in items]], ";", "cp1250"))

    d = deal(name := "fr_export.csv", 1)
    items, number = d.take(5, 9, ours="@#####", yours="####", places=3), d.code("ACH#####")
    d.says(items, "bsdqupat", number, buyer=False, seller=False, currency=None)
    head = ["num_cde", "date_cde", "lig", "art_int", "art_frn", "libelle", "qte_cde", "unite", "px_net", "mt_ht", "delai"]
    body = [[number, d.date(d.day, "%d/%m/%Y"), i.at, i.ours, i.yours, i.text, d.n(i.quantity, 3, "bare"), i.unit, d.n(i.price, 3, "bare"), d.n(i.amount, 2, "bare"), d.date(i.date, "%d/%m/%Y")] for i in items]
    yield done(name, d, text_of([head, *body], "\t", "cp1252"))

    d = deal(name := "da_liste.csv", 1)
    items = d.take(4, 7, yours="###-###")
    d.says(items, "qusdp", None, buyer=False, seller=False, dated=False, currency=None)
    yield done(name, d, text_of([["Antal", "Enhed", "Vare", "Tekst", "Pris"], *[[d.n(i.quantity, None, "bare"), i.unit, i.yours, i.text, d.n(i.price, 2, "bare")] for i in items]], ";", "utf-16"))

    d = deal(name := "en_flat.csv", 1)
    items = d.take(4, 9, yours="######")
    d.says(items, "gsdq", None, buyer=False, seller=False, dated=False, currency=None)
    yield done(name, d, text_of([["Barcode", "SKU", "Name", "Order Quantity"], *[[i.gtin, i.yours, i.text, i.quantity] for i in items]], ",", "utf-8"))

    d = deal(name := "pl_arkusz.ods", 1)
    items, number = d.take(4, 8, yours="@###"), d.code("ZK-####")
    d.says(items, "sdqupa", number, total=d.sum(items), currency="PLN")
    above = [["Zamówienie zakupu", number], ["Wystawiono", d.date(d.day)], ["Nabywca", d.buyer.name], ["Sprzedawca", d.seller.name], []]
    body = [[i.yours, i.text, i.unit, f(i.quantity), f(i.price), f(i.amount)] for i in items]
    yield done(name, d, ods([*above, ["Kod", "Towar", "Jm", "Ilość", "Cena PLN", "Kwota PLN"], *body, ["Suma", None, None, None, None, f(d.sum(items))]], "Arkusz1"))


def sheets() -> Iterator[Sheet]:
    yield from books()
    yield from tables()
