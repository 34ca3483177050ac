"""Set d: orders as worksheets and text tables."""

from collections.abc import Iterator
from typing import Any

from tests.paper.books import Rows, book_of, ods, text_of, xlsx
from tests.paper.deal import Deal

Sheet = tuple[str, str, bytes, dict[str, Any]]


def f(value: Any) -> float | int:
    return float(value) if value % 1 else int(value)


def begin(name: str, nth: int = 0) -> Deal:
    return Deal(name[:2], f"d-sheet/{name}", nth, "d")


def book(name: str, d: Deal, table: Rows, title: str) -> Sheet:
    return f"d-{name}", d.lang, xlsx(book_of(table, title)), d.truth


def text(name: str, d: Deal, table: Rows, mark: str, encoding: str) -> Sheet:
    return f"d-{name}", d.lang, text_of(table, mark, encoding), d.truth


def de_nachschub() -> Sheet:
    """A stores' replenishment proposal: stock and minimum stand beside what is ordered."""
    d = begin(name := "de_nachschub.xlsx", 1)
    items, number = d.take(5, 12, ours="L-#####", yours="######"), d.code("NB26-####")
    d.says(items, "bsdqupa", number, total=d.sum(items), ship=d.ship.name)
    return book(name, d, [
        [d.buyer.name, None, None, "Bestellvorschlag (freigegeben)"], [d.buyer.street, None, None, "Bestell-Nr.", number], [d.buyer.city, None, None, "Bestelldatum", d.date(d.day)],
        ["Lieferant", d.seller.name, None, "Lieferung an", d.ship.block(", ")], [],
        ["Unsere Artikelnr.", "Lief.-Artikelnr.", "Bezeichnung", "Bestand", "Mindestbestand", "Bestellmenge", "ME", "EK-Preis EUR", "Wert EUR"],
        *[[i.ours, i.yours, i.text, i.at % 4, 5 + i.at % 3, f(i.quantity), i.unit, f(i.price), f(i.amount)] for i in items],
        [None, None, None, None, None, None, None, "Bestellwert", f(d.sum(items))],
    ], "Vorschlag")  # fmt: skip


def de_baustelle() -> Sheet:
    """A site's list: date and order number in one sentence, no prices, a remark column."""
    d = begin(name := "de_baustelle.xlsx")
    items, number = d.take(4, 9, yours="####-#"), d.code("BS ##/26-###")
    d.says(items, "sdqu", number, currency=None, ship=d.ship.name, wanted=True)
    return book(name, d, [
        [f"Materialbestellung {number} vom {d.date(d.day)}"], [], ["Firma", d.buyer.name], ["Lieferant", d.seller.name], ["Baustelle", d.ship.block(", ")],
        ["Liefertermin", d.date(d.wanted)], ["Ansprechpartner", "Polier Riedel, 0151 555 01 71"], [], ["lfd.", "Menge", "Einheit", "Material", "Bestellnr. Händler", "Bemerkung"],
        *[[i.at, f(i.quantity), i.unit, i.text, i.yours, "dringend" if i.at % 4 == 1 else None] for i in items],
    ], "Tabelle1")  # fmt: skip


def en_portal() -> Sheet:
    """A British portal's text table, tabs between, dates with the month's name."""
    d = begin(name := "en_portal.csv", 1)
    d.buys_in("United Kingdom")
    items, number = d.take(4, 12, ours="#######", yours="@@@###", short=True, spread=True), d.code("TLE-####")
    d.says(items, "bsdqupat", number, currency="GBP", ship=d.ship.name)
    heads = [
        "Order Ref",
        "Order Date",
        "Customer",
        "Supplier",
        "Deliver To",
        "Line",
        "Our Code",
        "Supplier Code",
        "Product",
        "Qty Ordered",
        "UOM",
        "Price",
        "Line Value",
        "Currency",
        "Date Required",
    ]
    return text(name, d, [heads, *[
        [number, d.date(d.day, "%d-%b-%Y"), d.buyer.name, d.seller.name, d.ship.name, i.at, i.ours, i.yours, i.text, f(i.quantity), i.unit, f(i.price), f(i.amount), "GBP", d.date(i.date, "%d-%b-%Y")]
        for i in items
    ]], "\t", "utf-8")  # fmt: skip


def fr_cuisine() -> Sheet:
    """A kitchen's order with families as rows of their own and the supplier's references, total at the top."""
    d = begin(name := "fr_cuisine.xlsx")
    items, number = d.take(5, 11, yours="######"), d.code("CU-####")
    d.says(items, "sdqupa", number, total=d.sum(items), wanted=True)
    half = len(items) // 2
    body = [[[i.yours, i.text, i.unit, f(i.quantity), f(i.price), f(i.amount)] for i in part] for part in (items[:half], items[half:])]
    return book(name, d, [
        ["COMMANDE", number, None, None, "TOTAL HT €", f(d.sum(items))], ["Établissement", d.buyer.name], ["Adresse", f"{d.buyer.street}, {d.buyer.city}"],
        ["Fournisseur", d.seller.name, None, "Commandé le", d.day], [None, None, None, "À livrer le", d.wanted], [],
        ["Réf. fourn.", "Produit", "Cond.", "Qté", "PU HT", "Montant HT"], ["SALLE ET CUISINE"], *body[0], ["ENTRETIEN"], *body[1],
    ], "Semaine")  # fmt: skip


def it_gestionale() -> Sheet:
    """A program's export with decimal commas, header values in every row, article numbers with zeros in front."""
    d = begin(name := "it_gestionale.csv", 1)
    items, number = d.take(4, 12, ours="00####", yours="@####", spread=True), d.code("OF/26/###")
    d.says(items, "bsdqupat", number)
    heads = [
        "Num. ordine",
        "Data ordine",
        "Ragione sociale",
        "Fornitore",
        "Riga",
        "Cod. articolo",
        "Cod. art. fornitore",
        "Descrizione",
        "UM",
        "Quantità",
        "Prezzo",
        "Importo",
        "Valuta",
        "Data consegna",
    ]
    return text(name, d, [heads, *[
        [number, d.date(d.day, "%d/%m/%Y"), d.buyer.name, d.seller.name, i.at, i.ours, i.yours, i.text, i.unit, d.n(i.quantity, None, "bare"), d.n(i.price, 2, "bare"), d.n(i.amount, 2, "bare"), "EUR", d.date(i.date, "%d/%m/%Y")]
        for i in items
    ]], ";", "utf-8-sig")  # fmt: skip


def nl_magazijn() -> Sheet:
    """A storekeeper's OpenDocument table: labels above, quantity first."""
    d = begin(name := "nl_magazijn.ods")
    items, number = d.take(4, 10, yours="######"), d.code("M-####")
    d.says(items, "sdqu", number, currency=None, wanted=True)
    return f"d-{name}", d.lang, ods([
        ["Bestellijst magazijn"], ["Bedrijf", d.buyer.name], ["Bestelnr.", number], ["Datum", d.date(d.day, "%d-%m-%Y")], ["Gewenst op", d.date(d.wanted, "%d-%m-%Y")], ["Leverancier", d.seller.name], [],
        ["Aantal", "Eenheid", "Artikel", "Artikelnr. leverancier"], *[[f(i.quantity), i.unit, i.text, i.yours] for i in items], [], ["Groet, Henk Slot"],
    ], "Blad1"), d.truth  # fmt: skip


def pl_zamowienie() -> Sheet:
    """A Polish form with net values, VAT and gross sum beneath."""
    d = begin(name := "pl_zamowienie.xlsx", 1)
    items, number = d.take(4, 9, yours="@@-###"), d.code("ZAM/###/26")
    total = (d.sum(items) * 123 / 100).quantize(d.sum(items))
    d.says(items, "sdqupa", number, total=total, currency="PLN", wanted=True)
    return book(name, d, [
        ["ZAMÓWIENIE", None, number], ["Zamawiający:", None, d.buyer.name], [None, None, d.buyer.street], [None, None, d.buyer.city], ["Dostawca:", None, d.seller.name],
        ["Data:", None, d.day], ["Termin dostawy:", None, d.wanted], [], ["Lp.", "Indeks", "Nazwa", "J.m.", "Ilość", "Cena netto PLN", "Wartość netto PLN"],
        *[[i.at, i.yours, i.text, i.unit, f(i.quantity), f(i.price), f(i.amount)] for i in items],
        [None, None, None, None, None, "Razem netto", f(d.sum(items))], [None, None, None, None, None, "VAT 23%", f(total - d.sum(items))], [None, None, None, None, None, "Razem brutto", f(total)],
    ], "Zamówienie")  # fmt: skip


def cs_dilna() -> Sheet:
    """A workshop's Czech table in OpenDocument, numbers as texts with crowns."""
    d = begin(name := "cs_dilna.ods", 1)
    items, number = d.take(3, 8, yours="####-@"), d.code("OBJ26###")
    d.says(items, "sdqupa", number, total=d.sum(items), currency="CZK")
    return f"d-{name}", d.lang, ods([
        ["Objednávka č.", number], ["Odběratel", d.buyer.name], ["Dodavatel", d.seller.name], ["Datum", d.date(d.day)], [],
        ["Kód", "Zboží", "Množství", "MJ", "Cena za MJ", "Celkem"],
        *[[i.yours, i.text, d.n(i.quantity, None, "fr"), i.unit, f"{d.n(i.price, 2, 'fr')} Kč", f"{d.n(i.amount, 2, 'fr')} Kč"] for i in items],
        ["Celkem bez DPH", None, None, None, None, f"{d.n(d.sum(items), 2, 'fr')} Kč"],
    ], "List1"), d.truth  # fmt: skip


def fi_tilaus() -> Sheet:
    """A Finnish order form; the table begins in the second column."""
    d = begin(name := "fi_tilaus.xlsx")
    items, number = d.take(3, 9, ours="LT####", yours="######"), d.code("T26-###")
    d.says(items, "bsdqupa", number, total=d.sum(items), wanted=True, ship=d.ship.name)
    return book(name, d, [
        [], [None, "TILAUS", number], [None, "Tilaaja", d.buyer.name], [None, "Toimittaja", d.seller.name], [None, "Tilauspvm", d.date(d.day, "%e.%n.%Y")],
        [None, "Toimitus viimeistään", d.date(d.wanted, "%e.%n.%Y")], [None, "Toimitusosoite", d.ship.block(", ")], [],
        [None, "Nimikkeemme", "Tuotekoodi", "Tuote", "Määrä", "Yks.", "Yksikköhinta €", "Yhteensä €"],
        *[[None, i.ours, i.yours, i.text, f(i.quantity), i.unit, f(i.price), f(i.amount)] for i in items], [None, None, None, None, None, None, "Veroton summa", f(d.sum(items))],
    ], "Taul1")  # fmt: skip


def hu_rendeles() -> Sheet:
    """A Hungarian semicolon export in its Windows encoding, forints without decimals."""
    d = begin(name := "hu_rendeles.csv", 1)
    items, number = d.take(4, 10, ours="TG####", yours="#####", places=0), d.code("R26/####")
    d.says(items, "bsdqupa", number, currency="HUF", wanted=True)
    heads = [
        "Rendelésszám",
        "Dátum",
        "Szállítási határidő",
        "Megrendelő",
        "Szállító",
        "Cikkszám",
        "Szállítói cikkszám",
        "Megnevezés",
        "Mennyiség",
        "ME",
        "Egységár",
        "Érték",
        "Pénznem",
    ]
    return text(name, d, [heads, *[
        [number, d.date(d.day, "%Y.%m.%d"), d.date(d.wanted, "%Y.%m.%d"), d.buyer.name, d.seller.name, i.ours, i.yours, i.text, d.n(i.quantity, None, "bare"), i.unit, d.n(i.price, 0, "bare"), d.n(i.amount, None, "bare"), "HUF"]
        for i in items
    ]], ";", "cp1250")  # fmt: skip


def sheets() -> Iterator[Sheet]:
    yield from (
        de_nachschub(),
        de_baustelle(),
        en_portal(),
        fr_cuisine(),
        it_gestionale(),
        nl_magazijn(),
        pl_zamowienie(),
        cs_dilna(),
        fi_tilaus(),
        hu_rendeles(),
    )
