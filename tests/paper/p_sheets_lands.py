"""Set p: orders as worksheets and text tables in other languages."""

from collections.abc import Iterator, Sequence
from typing import Any

from tests.paper.books import book_of, ods, text_of, xlsx
from tests.paper.deal import Deal, Item
from tests.paper.p_print import FEW, order

Sheet = tuple[str, str, bytes, dict[str, Any]]


def figure(value: Any) -> float | int:
    return float(value) if value % 1 else int(value)


def some(d: Deal, items: Sequence[Item]) -> list[Item]:
    """A few of a form's articles: those an amount is written beside."""
    return sorted(d.rng.sample(list(items), d.rng.randint(3, 6)), key=lambda i: i.at)


def it_camelia() -> Sheet:
    """A grand hotel's worksheet: columns with discount, sums with tax below, the house's name alone above."""
    d = Deal("it", "p-sheet/it_camelia", 0, "p")
    items = order(d, "Camelia", "hotel", 4, 8, yours="@@####", few=(6, 12, 20, 24, 40, 50), discount=True)
    number, net = d.code("EC ##/2026"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True, ship=d.ship.name)
    table: list[list[Any]] = [
        [None, None, "Grand Hotel Villa Camelia"], [], ["Ordine n.", number], ["Data ordine", d.day], ["Cliente", d.buyer.name], ["Fornitore", d.seller.name], ["Consegna presso", d.ship.block(", ")], ["Consegna entro", d.wanted], [],
        ["Codice", "Descrizione", "U.M.", "Q.tà", "Prezzo €", "Sconto %", "Importo €"],
        *[[i.yours, i.text, i.unit, figure(i.quantity), float(i.price), figure(i.discount) if i.discount else None, float(i.amount)] for i in items], [],
        [None, None, None, None, None, "Totale imponibile", float(net)], ["Pagamento a 60 giorni data fattura fine mese"],
    ]  # fmt: skip
    return "p-it_camelia.xlsx", d.lang, xlsx(book_of(table, "Foglio1")), d.truth


def es_queiles() -> Sheet:
    """A cannery's worksheet: heads over two rows, notes of the warehouse at the side, price per hundred in a column."""
    d = Deal("es", "p-sheet/es_queiles", 1, "p")
    items = order(d, "Queiles", "conserva", 4, 8, ours="##-###", yours="@@-####", per=True, units="pc=UD kg=KG bag=SACO roll=BOB can=GRF")
    number, net = d.code("26/PC####"), d.sum(items)
    d.says(items, "bsdqupka", number, total=net, wanted=True, ship=d.ship.name)
    table: list[list[Any]] = [
        [], [None, "PEDIDO DE COMPRA", None, None, number], [None, d.buyer.name, None, None, "Fecha", d.date(d.day, "%d/%m/%Y")], [None, "Proveedor:", d.seller.name, None, "Entrega", d.date(d.wanted, "%d/%m/%Y")],
        [None, "Entregar en:", d.ship.block(", ")], [], [None, "Nuestro", "Su", "Descripción", "Cantidad", "Unidad", "Precio", "Precio", "Importe"], [None, "código", "código", None, None, None, "EUR", "por", "EUR"],
    ]  # fmt: skip
    for i in items:
        note = "ojo: muelle 3" if i.at == 2 else None
        table.append([None, i.ours, i.yours, i.text, figure(i.quantity), i.unit, float(i.price), i.per, float(i.amount), None, note])
    table += [[], [None, None, None, None, None, None, None, "Total sin IVA", float(net)]]
    return "p-es_queiles.xlsx", d.lang, xlsx(book_of(table, "Pedido")), d.truth


def nl_tenbrugge() -> Sheet:
    """A shipyard's text file with semicolons: order's facts in each row, decimal commas, no prices."""
    d = Deal("nl", "p-sheet/nl_tenbrugge", 0, "p")
    items = order(d, "Ten Brugge", "werf", 4, 8, yours="##.###.##", few=FEW, spread=True)
    number = d.code("TB26-####")
    d.says(items, "sdqut", number, currency=None, seller=False)
    when = d.date(d.day, "%d-%m-%Y")
    table = [
        "Bestelnummer;Besteldatum;Klant;Regel;Artikelcode leverancier;Omschrijving;Aantal;Eenheid;Leverdatum;Projectnummer".split(";"),
        *[
            [number, when, d.buyer.name, i.at * 10, i.yours, i.text, d.n(i.quantity, 2, "bare"), i.unit, d.date(i.date, "%d-%m-%Y"), "418"]
            for i in items
        ],
    ]
    return "p-nl_tenbrugge.csv", d.lang, text_of(table, ";", "utf-8-sig"), d.truth


def pl_kropka() -> Sheet:
    """A printer's shop's worksheet: title over all columns, facts in one cell each with their label, total in words of the head."""
    d = Deal("pl", "p-sheet/pl_kropka", 1, "p")
    items = order(d, "Kropka", "druk", 3, 7, yours="####-##", few=FEW)
    number, net = d.code("ZD ##/2026"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="PLN", ship=d.ship.name)
    table: list[list[Any]] = [
        ["ZAMÓWIENIE"], [f"Numer zamówienia: {number}"], [f"Data: {d.date(d.day)}"], [f"Zamawiający: {d.buyer.name}"], [f"Dostawca: {d.seller.name}"], [f"Adres dostawy: {d.ship.block(', ')}"], [],
        ["Lp.", "Symbol", "Nazwa towaru", "Ilość", "J.m.", "Cena netto [PLN]", "Wartość netto [PLN]"],
        *[[i.at, i.yours, i.text, figure(i.quantity), i.unit, float(i.price), float(i.amount)] for i in items], [None, None, None, None, None, "Razem", float(net)],
    ]  # fmt: skip
    book = book_of(table, "Arkusz1")
    for at in range(1, 7):
        book.active.merge_cells(f"A{at}:G{at}")
    return "p-pl_kropka.xlsx", d.lang, xlsx(book), d.truth


def pt_marao() -> Sheet:
    """A shoe factory's worksheet: empty columns between those filled, own reference, no sums."""
    d = Deal("pt", "p-sheet/pt_marao", 0, "p")
    items = order(d, "Marão", "calcado", 4, 8, ours="MP####", yours="@@####")
    number = d.code("ECF 2026/###")
    d.says(items, "bsdqup", number, wanted=True)
    table: list[list[Any]] = [
        ["Nota de encomenda", None, number], ["Data", None, d.day], ["Cliente", None, d.buyer.name], ["Fornecedor", None, d.seller.name], ["Data de entrega", None, d.wanted], [], [],
        ["N/ ref.ª", None, "V/ ref.ª", None, "Descrição", None, "Quantidade", "Un.", None, "Preço unit. EUR"],
        *[[i.ours, None, i.yours, None, i.text, None, figure(i.quantity), i.unit, None, float(i.price)] for i in items],
    ]  # fmt: skip
    return "p-pt_marao.xlsx", d.lang, xlsx(book_of(table, "Folha1")), d.truth


def sv_nilsson() -> Sheet:
    """A builder's list of standard goods: amounts written beside those wanted on this site, the rest left blank, no prices."""
    d = Deal("sv", "p-sheet/sv_nilsson", 1, "p")
    items = order(d, "Nilsson", "bygg", 12, 14, yours="######", few=FEW)
    wanted, number = some(d, items), d.code("1###")
    d.says(wanted, "sdqu", number, currency=None, wanted=True, ship=d.ship.name)
    table: list[list[Any]] = [
        ["NILSSON & VIK", None, None, None, "Beställningslista bygge"], [], ["Ordernr", number, None, "Leverantör", d.seller.name], ["Datum", d.day, None, "Beställare", d.buyer.name],
        ["Leverans senast", d.wanted, None, "Leveransadress", d.ship.block(", ")], [], ["Artikelnr", "Benämning", "Enhet", "Antal", "Plats"],
    ]  # fmt: skip
    for i in items:
        table.append([i.yours, i.text, i.unit, figure(i.quantity) if i in wanted else None, "hus B" if i is wanted[0] else None])
    return "p-sv_nilsson.xlsx", d.lang, xlsx(book_of(table, "Blad1")), d.truth


def no_lyngoy() -> Sheet:
    """A fish landing's table in the open format: short facts, sums by line, total in the row of its own label."""
    d = Deal("no", "p-sheet/no_lyngoy", 0, "p")
    items = order(d, "Lyngøy", "fisk", 3, 7, yours="#######", few=FEW)
    number, net = d.code("7####"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, currency="NOK", wanted=True, ship=d.ship.name)
    table: list[list[Any]] = [
        ["Bestilling", number], ["Dato", d.date(d.day)], ["Kunde", d.buyer.name], ["Leverandør", d.seller.name], ["Leveres til", d.ship.block(", ")], ["Leveringsdato", d.date(d.wanted)], ["Valuta", "NOK"], [],
        ["Varenr", "Vare", "Antall", "Enhet", "Pris", "Sum"], *[[i.yours, i.text, figure(i.quantity), i.unit, float(i.price), float(i.amount)] for i in items], [], ["Totalt eks. mva", "", "", "", "", float(net)],
    ]  # fmt: skip
    return "p-no_lyngoy.ods", d.lang, ods(table, "Ark1"), d.truth


def cs_skola() -> Sheet:
    """A school's form of all articles with sums as formulas in each row: nought where nothing is wanted."""
    d = Deal("cs", "p-sheet/cs_skola", 1, "p")
    items = order(d, "Výsluní", "skola", 11, 13, yours="##-###", few=FEW)
    wanted, number = some(d, items), d.code("##/2026")
    d.says(wanted, "sdqupa", number, total=d.sum(wanted), currency="CZK", ship=d.ship.name)
    table: list[list[Any]] = [
        ["OBJEDNÁVKOVÝ FORMULÁŘ ŠKOLNÍCH POTŘEB"], [], ["Objednávka č.", number, None, "Datum:", d.day], ["Odběratel:", d.buyer.name], ["Dodavatel:", d.seller.name], ["Dodací adresa:", d.ship.block(", ")], [],
        ["Kód", "Název", "MJ", "Cena Kč", "Počet", "Celkem Kč"],
    ]  # fmt: skip
    cached = {}
    for at, i in enumerate(items, 9):
        taken = i in wanted
        table.append([i.yours, i.text, i.unit, float(i.price), figure(i.quantity) if taken else None, f"=D{at}*E{at}"])
        cached[f"F{at}"] = float(i.amount) if taken else 0.0
    end = 8 + len(items)
    table.append(["Celkem CZK", None, None, None, None, f"=SUM(F9:F{end})"])
    cached[f"F{end + 1}"] = float(d.sum(wanted))
    book = book_of(table, "Formulář")
    book.active.merge_cells("A1:F1")
    book.active.merge_cells(f"A{end + 1}:E{end + 1}")
    return "p-cs_skola.xlsx", d.lang, xlsx(book, cached), d.truth


def ro_stejarul() -> Sheet:
    """A joinery's text file with tabs: facts above, then the list with sums by line."""
    d = Deal("ro", "p-sheet/ro_stejarul", 1, "p")
    items = order(d, "Stejarul", "mobila", 4, 8, yours="@##-###", few=FEW)
    number = d.code("####")
    d.says(items, "sdqupa", number, currency="RON", wanted=True)
    table = [
        ["Comanda nr.", number], ["Data", d.date(d.day)], ["Client", d.buyer.name], ["Furnizor", d.seller.name], ["Termen livrare", d.date(d.wanted)], ["Moneda", "RON"], [],
        ["Nr. crt.", "Cod articol", "Denumire", "U.M.", "Cantitate", "Pret unitar", "Valoare"],
        *[[i.at, i.yours, i.text, i.unit, d.n(i.quantity, None, "bare"), d.n(i.price, 2, "bare"), d.n(i.amount, 2, "bare")] for i in items],
    ]  # fmt: skip
    return "p-ro_stejarul.csv", d.lang, text_of(table, "\t", "utf-8"), d.truth


def sheets() -> Iterator[Sheet]:
    for make in (it_camelia, es_queiles, nl_tenbrugge, pl_kropka, pt_marao, sv_nilsson, no_lyngoy, cs_skola, ro_stejarul):
        yield make()
