"""Set c: orders as worksheets and text tables."""

from collections.abc import Iterator
from typing import Any

from tests.paper.books import Rows, book_of, text_of, xlsx
from tests.paper.deal import Deal

Sheet = tuple[str, str, bytes, dict[str, Any]]


def f(value: Any) -> float | int:
    return float(value) if value % 1 else int(value)


def begin(name: str, nth: int = 0) -> Deal:
    return Deal(name[:2], f"c-sheet/{name}", nth, "c")


def done(name: str, d: Deal, table: Rows, title: str = "Sheet1") -> Sheet:
    return f"c-{name}", d.lang, xlsx(book_of(table, title)), d.truth


def de_formular() -> Sheet:
    """An order form in Excel with labels beside values."""
    d = begin(name := "de_formular.xlsx", 1)
    items, number = d.take(5, 12, yours="######"), d.code("EK-26-###")
    d.says(items, "sdqupa", number, total=d.sum(items), wanted=True)
    return done(name, d, [
        ["Bestellformular"], [], ["Besteller:", d.buyer.name, None, "Bestell-Nr.:", number], ["Straße:", d.buyer.street, None, "Datum:", d.day],
        ["PLZ/Ort:", d.buyer.city, None, "Wunschtermin:", d.wanted], ["Lieferant:", d.seller.name], [],
        ["Pos.", "Artikelnummer", "Bezeichnung", "Menge", "Einheit", "Preis/Einheit €", "Gesamt €"],
        *[[i.at, i.yours, i.text, f(i.quantity), i.unit, f(i.price), f(i.amount)] for i in items],
        [None, None, None, None, None, "Summe netto", f(d.sum(items))],
    ], "Bestellung")  # fmt: skip


def en_upload() -> Sheet:
    """A procurement system's export, one line a row, the header's values repeated."""
    d = begin(name := "en_upload.csv")
    d.buys_in("USA")
    items, number = d.take(5, 14, ours="######", yours="@@####", short=True, spread=True), d.code("PO######")
    d.says(items, "bsgdqupat", number, currency="USD", ship=d.ship.name)
    head = "PO Number,PO Date,Buyer,Supplier,Ship To,Line,Buyer Part,Supplier Part,UPC/EAN,Description,Order Qty,UOM,Unit Cost,Extended Cost,Currency,Need By".split(
        ","
    )
    body = [
        [
            number,
            d.date(d.day, "%m/%d/%Y"),
            d.buyer.name,
            d.seller.name,
            d.ship.name,
            i.at,
            i.ours,
            i.yours,
            i.gtin,
            i.text,
            f(i.quantity),
            i.unit,
            f(i.price),
            f(i.amount),
            "USD",
            d.date(i.date, "%m/%d/%Y"),
        ]
        for i in items
    ]
    return f"c-{name}", d.lang, text_of([head, *body], ",", "utf-8"), d.truth


def en_stores() -> Sheet:
    """A stores list without prices."""
    d = begin(name := "en_stores.xlsx", 1)
    d.buys_in("United Kingdom")
    items, number = d.take(4, 12, yours="#####@"), d.code("ST####")
    d.says(items, "sdqu", number, currency=None)
    return done(name, d, [
        [d.buyer.name], [f"Order {number} to {d.seller.name}"], ["Date", d.day], [], ["Part no.", "Item", "Qty", "Unit"],
        *[[i.yours, i.text, f(i.quantity), i.unit] for i in items], [], ["Thanks, Gemma - stores ext. 214"],
    ])  # fmt: skip


def fr_tableau() -> Sheet:
    d = begin(name := "fr_tableau.xlsx")
    items, number = d.take(5, 13, yours="@####", discount=True), d.code("C####")
    d.says(items, "sdqupa", number, total=d.sum(items), currency=None, wanted=True)
    return done(name, d, [
        ["BON DE COMMANDE", None, None, "N°", number], ["Client", d.buyer.name, None, "Date", d.date(d.day, "%d/%m/%Y")],
        [None, d.buyer.street, None, "Livraison", d.date(d.wanted, "%d/%m/%Y")], [None, d.buyer.city], ["Fournisseur", d.seller.name], [],
        ["Réf.", "Désignation", "Qté", "Unité", "PU HT", "Remise %", "Total HT"],
        *[[i.yours, i.text, f(i.quantity), i.unit, f(i.price), f(i.discount), f(i.amount)] for i in items],
        ["Total HT", None, None, None, None, None, f(d.sum(items))],
    ], "Commande")  # fmt: skip


def nl_export() -> Sheet:
    """A shop's semicolon export with decimal commas and a Windows encoding."""
    d = begin(name := "nl_export.csv", 1)
    items, number = d.take(4, 14, yours="######"), d.code("26####")
    d.says(items, "sdqupa", number, buyer=True)
    head = [
        "Ordernummer",
        "Orderdatum",
        "Klant",
        "Leverancier",
        "Artikelcode",
        "Omschrijving",
        "Aantal",
        "Eenheid",
        "Stuksprijs",
        "Regeltotaal",
        "Valuta",
    ]
    body = [
        [
            number,
            d.date(d.day, "%d-%m-%Y"),
            d.buyer.name,
            d.seller.name,
            i.yours,
            i.text,
            d.n(i.quantity, None, "bare"),
            i.unit,
            d.n(i.price, 2, "bare"),
            d.n(i.amount, 2, "bare"),
            "EUR",
        ]
        for i in items
    ]
    return f"c-{name}", d.lang, text_of([head, *body], ";", "cp1252"), d.truth


def es_pedido() -> Sheet:
    d = begin(name := "es_pedido.xlsx", 1)
    items, number = d.take(3, 11, ours="####", yours="######"), d.code("PC-###")
    d.says(items, "bsdqpa", number, total=d.sum(items), currency=None, wanted=True, ship=d.ship.name)
    return done(name, d, [
        ["Pedido nº", number], ["Fecha pedido", d.day], ["Fecha de entrega", d.wanted], ["Empresa", d.buyer.name], ["Proveedor", d.seller.name],
        ["Lugar de entrega", d.ship.block(", ")], [], ["Código", "Ref. proveedor", "Descripción", "Cantidad", "Precio", "Importe"],
        *[[i.ours, i.yours, i.text, f(i.quantity), f(i.price), f(i.amount)] for i in items], [None, None, None, None, "TOTAL", f(d.sum(items))],
    ], "Pedido")  # fmt: skip


def it_listino() -> Sheet:
    """A supplier's list in which most quantities are empty."""
    d = begin(name := "it_listino.xlsx")
    items, number = d.take(7, 9, yours="#####"), d.code("OF-####")
    wanted = items[::2]
    d.says(wanted, "sdqupa", number, total=d.sum(wanted))
    return done(name, d, [
        ["Ordine n.", number, "del", d.date(d.day, "%d/%m/%Y")], ["Cliente", d.buyer.name], ["Fornitore", d.seller.name], [],
        ["Codice", "Descrizione", "U.M.", "Prezzo €", "Q.tà ordinata", "Importo €"],
        *[[i.yours, i.text, i.unit, f(i.price), *([f(i.quantity), f(i.amount)] if i in wanted else [None, None])] for i in items],
        ["Totale", None, None, None, None, f(d.sum(wanted))],
    ], "Listino")  # fmt: skip


def pt_encomenda() -> Sheet:
    d = begin(name := "pt_encomenda.xlsx")
    items, number = d.take(3, 6, ours="@@##"), d.code("ECF 26/##")
    d.says(items, "bdqupa", number, total=d.sum(items), wanted=True)
    return done(name, d, [
        [d.buyer.name], [d.buyer.street], [d.buyer.city], [], ["Encomenda a fornecedor", number], ["Data", d.date(d.day, "%d/%m/%Y")],
        ["Data de entrega", d.date(d.wanted, "%d/%m/%Y")], ["Fornecedor", d.seller.name], [],
        ["Artigo", "Descrição", "Quantidade", "Un.", "Preço unit. (EUR)", "Valor (EUR)"],
        *[[i.ours, i.text, f(i.quantity), i.unit, f(i.price), f(i.amount)] for i in items], ["Total", None, None, None, None, f(d.sum(items))],
    ], "Encomenda")  # fmt: skip


def sheets() -> Iterator[Sheet]:
    yield from (de_formular(), en_upload(), en_stores(), fr_tableau(), nl_export(), es_pedido(), it_listino(), pt_encomenda())
