"""Set e: orders as worksheets and text tables with odd heads."""

from collections.abc import Iterator
from typing import Any

from tests.paper.books import Rows, book_of, ods, text_of, xlsx
from tests.paper.deal import Deal

Sheet = tuple[str, str, bytes, dict[str, Any]]


def f(value: Any) -> float | int:
    return float(value) if value % 1 else int(value)


def begin(name: str, nth: int = 0) -> Deal:
    return Deal(name[:2], f"e-sheet/{name}", nth, "e")


def book(name: str, d: Deal, table: Rows, title: str) -> Sheet:
    return f"e-{name}", d.lang, xlsx(book_of(table, title)), d.truth


def text(name: str, d: Deal, table: Rows, mark: str, encoding: str) -> Sheet:
    return f"e-{name}", d.lang, text_of(table, mark, encoding), d.truth


def de_wochenbedarf() -> Sheet:
    """Heads of two rows; quantity and unit stand under one joint head, last year's need beside them."""
    d = begin(name := "de_wochenbedarf.xlsx")
    items, number = d.take(4, 11, yours="######"), d.code("WB-26/##")
    d.says(items, "sdqup", number, ship=d.ship.name, wanted=True)
    return book(name, d, [
        [None, "Bedarfsmeldung = Bestellung"], [None, "Nummer", number, None, "vom", d.day], [None, "Von", d.buyer.block(", ")], [None, "An", d.seller.name], [None, "Liefern nach", d.ship.block(", "), None, "bis", d.wanted], [],
        [None, "Artikel", None, "Bestellung", None, "Vorjahr", "Preis"], [None, "Nr. Lieferant", "Text", "Menge", "Einheit", "Menge", "EUR/Einheit"],
        *[[None, i.yours, i.text, f(i.quantity), i.unit, f(i.quantity) + 2, f(i.price)] for i in items], [], [None, "Freigegeben: K. Ostrowski"],
    ], "KW")  # fmt: skip


def de_abteilung() -> Sheet:
    """A portal's export: short codes as heads, the same header values in each row, decimal commas."""
    d = begin(name := "de_abteilung.csv", 1)
    items, number = d.take(4, 10, ours="MAT####", yours="@-#####", short=True, spread=True), d.code("450######")
    d.says(items, "bsdqupkat", number, ship=d.ship.name, seller=False)
    heads = [
        "BELNR",
        "BELDAT",
        "BESTELLER",
        "LIEFERORT",
        "POSNR",
        "MATNR",
        "LIEFMATNR",
        "KURZTEXT",
        "BMENGE",
        "BME",
        "NETPR",
        "PEINH",
        "NETWR",
        "WAERS",
        "EINDT",
    ]
    return text(name, d, [heads, *[
        [number, d.date(d.day, "%Y%m%d"), d.buyer.name, d.ship.name, i.at * 10, i.ours, i.yours, i.text, d.n(i.quantity, None, "bare"), i.unit, d.n(i.price, 2, "bare"), i.per, d.n(i.amount, 2, "bare"), "EUR", d.date(i.date, "%Y%m%d")]
        for i in items
    ]], ";", "cp1252")  # fmt: skip


def en_tracker() -> Sheet:
    """A site engineer's table: name and number in one cell, notes at the right, sum above the list."""
    d = begin(name := "en_tracker.xlsx", 1)
    d.buys_in("Australia")
    items, number = d.take(4, 9, yours="#####"), d.code("PO217-1###")
    d.says(items, "sdqupa", number, total=d.sum(items), currency="AUD", ship=d.ship.name)
    return book(name, d, [
        [f"{d.buyer.name} - order {number} raised {d.date(d.day, '%d %B %Y')}"], ["Supplier", d.seller.name, None, None, "Value ex GST (AUD)", f(d.sum(items))], ["Deliver to", d.ship.block(", ")], [],
        ["What", "Their code", "How many", "Per", "Each $", "Ext $", "For", "Notes"],
        *[[i.text, i.yours, f(i.quantity), i.unit, f(i.price), f(i.amount), f"pour {i.at}", "ring first" if i.at == 2 else None] for i in items],
    ], "Order")  # fmt: skip


def en_feed() -> Sheet:
    """An export with pipes, heads in capitals with underscores, days first with the month's letters."""
    d = begin(name := "en_feed.csv")
    d.buys_in("United Kingdom")
    items, number = d.take(3, 8, ours="######", yours="@@####"), d.code("BHO-######")
    d.says(items, "bgsdqupa", number, currency="GBP", wanted=True)
    heads = [
        "PO_REF",
        "PO_DT",
        "DUE_DT",
        "BUYER_NM",
        "VENDOR_NM",
        "LN",
        "BUYER_SKU",
        "VENDOR_SKU",
        "EAN13",
        "ITEM_DESC",
        "ORD_QTY",
        "ORD_UOM",
        "COST",
        "EXT_COST",
        "CCY",
    ]
    return text(name, d, [heads, *[
        [number, d.date(d.day, "%d-%b-%y"), d.date(d.wanted, "%d-%b-%y"), d.buyer.name, d.seller.name, i.at, i.ours, i.yours, i.gtin, i.text, f(i.quantity), i.unit, f(i.price), f(i.amount), "GBP"]
        for i in items
    ]], "|", "utf-8")  # fmt: skip


def fr_ecole() -> Sheet:
    """A commune's table: the list first, the header's values beneath it."""
    d = begin(name := "fr_ecole.xlsx")
    items, number = d.take(3, 8, yours="@####"), d.code("EC26-0##")
    d.says(items, "sdqupa", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    return book(name, d, [
        ["Nb", "Unité", "Fourniture demandée", "Réf. catalogue", "P.U. € HT", "Soit € HT"],
        *[[f(i.quantity), i.unit, i.text, i.yours, f(i.price), f(i.amount)] for i in items],
        [None, None, None, None, "TOTAL HT", f(d.sum(items))], [],
        ["Commande n°", None, number], ["Date", None, d.date(d.day, "%d/%m/%Y")], ["Acheteur", None, d.buyer.name], ["Fournisseur", None, d.seller.name], ["Livrer à", None, d.ship.block(", ")], ["Pour le", None, d.date(d.wanted, "%d/%m/%Y")],
    ], "Commande")  # fmt: skip


def nl_werkplaats() -> Sheet:
    """A dealer's OpenDocument list with an empty column between each two."""
    d = begin(name := "nl_werkplaats.ods", 1)
    items, number = d.take(4, 9, ours="@##.###", yours="######"), d.code("WP26-###")
    d.says(items, "bsdqupa", number, total=d.sum(items))
    return f"e-{name}", d.lang, ods([
        ["Bestelling werkplaats", None, number], ["Klant", None, d.buyer.name], ["Leverancier", None, d.seller.name], ["Datum", None, d.date(d.day, "%d/%m/%Y")], [],
        ["Ons nr", None, "Uw nr", None, "Stuk", None, "Hoeveel", None, "Eh", None, "Netto €", None, "Totaal €"],
        *[[i.ours, None, i.yours, None, i.text, None, f(i.quantity), None, i.unit, None, f(i.price), None, f(i.amount)] for i in items],
        [None] * 10 + ["Samen", None, f(d.sum(items))],
    ], "Lijst"), d.truth  # fmt: skip


def it_negozio() -> Sheet:
    """Amounts as texts with the euro sign in front, quantity with its unit in one cell."""
    d = begin(name := "it_negozio.xlsx", 1)
    items, number = d.take(3, 8, yours="####@"), d.code("ORD-0##/26")
    d.says(items, "sdqupa", number, total=d.sum(items), wanted=True)
    return book(name, d, [
        ["Ordine fornitore", number], ["Ditta", d.buyer.name, d.buyer.street, d.buyer.city], ["Fornitore", d.seller.name], ["Data ordine", d.date(d.day, "%d/%m/%Y"), "Consegna entro", d.date(d.wanted, "%d/%m/%Y")], [],
        ["Cod. Vs. listino", "Articolo", "Q.tà ordinata", "Prezzo netto cad.", "Totale riga"],
        *[[i.yours, i.text, f"{d.n(i.quantity, None)} {i.unit}", f"€ {d.n(i.price)}", f"€ {d.n(i.amount)}"] for i in items],
        [None, None, None, "Totale", f"€ {d.n(d.sum(items))}"],
    ], "Foglio1")  # fmt: skip


def ro_atelier() -> Sheet:
    """A Romanian workshop's table with tabs, header values as the first rows."""
    d = begin(name := "ro_atelier.csv")
    items, number = d.take(3, 7, yours="######"), d.code("CA-###")
    d.says(items, "sdqupa", number, currency="RON", wanted=True)
    return text(name, d, [
        ["Comanda nr.", number], ["Data", d.date(d.day)], ["Cumparator", d.buyer.name], ["Furnizor", d.seller.name], ["Termen livrare", d.date(d.wanted)], ["Moneda", "RON"], [],
        ["Crt", "Cod furnizor", "Denumire", "Cant.", "UM", "Pret unitar", "Valoare"],
        *[[i.at, i.yours, i.text, d.n(i.quantity, None, "bare"), i.unit, d.n(i.price, 2, "bare"), d.n(i.amount, 2, "bare")] for i in items],
    ], "\t", "utf-8-sig")  # fmt: skip


def sv_lager() -> Sheet:
    """A store's Swedish list: quantities under a head that names units, the sum's label in the first column."""
    d = begin(name := "sv_lager.xlsx", 1)
    items, number = d.take(4, 8, yours="#######"), d.code("L26-####")
    d.says(items, "sdqupa", number, total=d.sum(items), currency="SEK", ship=d.ship.name)
    return book(name, d, [
        ["Beställning", number, None, "Datum", d.date(d.day, "%Y-%m-%d")], ["Beställare", d.buyer.name, None, "Leverantör", d.seller.name], ["Leverans till", d.ship.block(", ")], [], [],
        ["Rad", "Ert nr", "Produkt", "St/m", "Sort", "Pris SEK", "Belopp SEK"],
        *[[i.at, i.yours, i.text, f(i.quantity), i.unit, f(i.price), f(i.amount)] for i in items], ["Summa", None, None, None, None, None, f(d.sum(items))],
    ], "Blad1")  # fmt: skip


def sheets() -> Iterator[Sheet]:
    yield from (
        de_wochenbedarf(),
        de_abteilung(),
        en_tracker(),
        en_feed(),
        fr_ecole(),
        nl_werkplaats(),
        it_negozio(),
        ro_atelier(),
        sv_lager(),
    )
