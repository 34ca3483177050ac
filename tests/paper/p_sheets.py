"""Set p: orders as worksheets and text tables the way people fill them, in German, English and French."""

from collections.abc import Iterator, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

from tests.paper import p_sheets_lands
from tests.paper.books import book_of, ods, text_of, xlsx
from tests.paper.deal import Deal
from tests.paper.p_print import FEW, order
from tests.paper.p_sheets_lands import Sheet, figure, some


def filled(page: Any, cells: Sequence[str], colour: str) -> None:
    """Cells in bold on a colour."""
    for name in cells:
        page[name].font = Font(bold=True)
        page[name].fill = PatternFill("solid", fgColor=colour)


def de_bad() -> Sheet:
    """Swimming baths' order form: a logo's rows, all articles with prices, amounts at a few of them, a note at the side, sum as formula."""
    d = Deal("de", "p-sheet/de_bad", 1, "p")
    items = order(d, "Bäderbetriebe", "bad", 12, 14, yours="BW-####", few=FEW, units="can=Gebinde")
    wanted, number = some(d, items), d.code("BB-26-###")
    d.says(wanted, "sdqupa", number, total=d.sum(wanted), wanted=True, ship=d.ship.name)
    book = Workbook()
    page = book.active
    page.title = "Bestellformular"
    top = [
        [], [None, "~~~ Bäderbetriebe Weserbergland ~~~"], [], [None, "BESTELLFORMULAR WASSERAUFBEREITUNG UND ZUBEHÖR"], [], [None, "Firma:", d.buyer.name, None, "Bestell-Nr.:", number],
        [None, "Lieferant:", d.seller.name, None, "Datum:", d.date(d.day)], [None, "Lieferung an:", d.ship.block(", "), None, "Liefertermin:", d.date(d.wanted)], [],
        [None, "Art.-Nr.", "Bezeichnung", "Einheit", "Preis EUR", "Bestellmenge", "Summe EUR"],
    ]  # fmt: skip
    for line in top:
        page.append(line)
    filled(page, [f"{c}10" for c in "BCDEFG"], "BDD7EE")
    cached = {}
    for at, i in enumerate(items, 11):
        taken = i in wanted
        page.append(
            [None, i.yours, i.text, i.unit, float(i.price), figure(i.quantity) if taken else None, f"=E{at}*F{at}" if taken else None]
        )
        if taken:
            cached[f"G{at}"] = float(i.amount)
    last = 10 + len(items)
    page[f"I{10 + wanted[0].at}"] = "<- bitte gleiche Charge wie im März"
    page.append([])
    page.append([None, None, None, None, None, "Gesamt netto:", f"=SUM(G11:G{last})"])
    cached[f"G{last + 2}"] = float(d.sum(wanted))
    page.merge_cells("B4:G4")
    return "p-de_bad.xlsx", d.lang, xlsx(book, cached), d.truth


def de_falt() -> Sheet:
    """A carton maker's table without a brand: blank rows between parts of the list, day in each line, no prices."""
    d = Deal("de", "p-sheet/de_falt", 0, "p")
    items = order(d, "Faltwerk", "falt", 5, 8, ours="FW####", yours="@@-#####", few=FEW, spread=True, units="pc=Stk can=Eimer")
    number = d.code("EB-1####")
    d.says(items, "bsdqut", number, currency=None, ship=d.ship.name)
    table: list[list[Any]] = [
        ["Bestellung Verbrauchsmaterial", "", "", number], [], ["Besteller:", d.buyer.name, "", "Bestelldatum:", d.date(d.day)], ["Lieferant:", d.seller.name, "", "Kostenstelle:", "4711 Stanzerei"],
        ["Lieferadresse:", d.ship.block(", ")], [], ["Unsere Nr.", "Ihre Nr.", "Artikel", "Menge", "ME", "Wunschtermin"],
    ]  # fmt: skip
    for i in items:
        table.append([i.ours, i.yours, i.text, figure(i.quantity), i.unit, d.date(i.date)])
        if i.at == 3:
            table += [[], ["", "", "ab hier nur wenn lieferbar"]]
    table += [[], ["Freigabe: Brinkhoff"]]
    return "p-de_falt.ods", d.lang, ods(table, "Bestellung"), d.truth


def de_rad() -> Sheet:
    """A bicycle dealer's text file in the old code page: facts above, code to scan first, commas, sum below."""
    d = Deal("de", "p-sheet/de_rad", 1, "p")
    items = order(d, "Kettenblatt", "rad", 6, 11, yours="###.###.##", few=FEW)
    number, net = d.code("B2026####"), d.sum(items)
    d.says(items, "gsdqpa", number, total=net)
    table = [
        ["Bestellung Nr.", number], ["Datum", d.date(d.day)], ["Kunde", d.buyer.name], ["Lieferant", d.seller.name], ["Währung", "EUR"], [],
        ["EAN", "Artikelnr", "Bezeichnung", "Anzahl", "EK netto", "Gesamt netto"],
        *[[i.gtin, i.yours, i.text, d.n(i.quantity, None, "bare"), d.n(i.price, 2, "bare"), d.n(i.amount, 2, "bare")] for i in items],
        ["", "", "", "", "Summe", d.n(net, 2, "bare")],
    ]  # fmt: skip
    return "p-de_rad.csv", d.lang, text_of(table, ";", "cp1252"), d.truth


def en_cater() -> Sheet:
    """A school caterer's weekly form: amount in the first column, noughts where nothing is wanted, headings between kinds of goods."""
    d = Deal("en", "p-sheet/en_cater", 0, "p")
    items = order(d, "Brightplate", "cater", 13, 15, yours="####", few=FEW)
    wanted, number = some(d, items), f"BP-W{d.day.isocalendar().week:02d}-{d.code('###')}"
    d.says(wanted, "sdqup", number, currency="GBP", wanted=True, ship=d.ship.name)
    table: list[list[Any]] = [
        ["BRIGHTPLATE SCHOOL MEALS - WEEKLY ORDER FORM"], [d.buyer.name + ", " + d.buyer.street + ", " + d.buyer.city], [], ["Order no", None, number, None, "Supplier", d.seller.name],
        ["Order date", None, d.day, None, "Deliver to", d.ship.name], ["Delivery date", None, d.wanted, None, "Prices in", "GBP ex VAT"], [], ["Order qty", "Unit", "Code", "Product", "Unit price", "Kitchen notes"],
        ["STORE CUPBOARD & KITCHEN"],
    ]  # fmt: skip
    for i in items:
        taken = i in wanted
        table.append(
            [figure(i.quantity) if taken else 0, i.unit, i.yours, i.text, float(i.price), "no subs please" if i is wanted[1] else None]
        )
        if i.at == 7:
            table += [[], ["MORE LINES"]]
    table += [[], ["Please email confirmation by noon Thursday. Tel " + d.buyer.phone]]
    book = book_of(table, "Order form")
    book.active.merge_cells("A1:F1")
    book.active.merge_cells("A2:F2")
    filled(book.active, [f"{c}8" for c in "ABCDEF"], "C6E0B4")
    return "p-en_cater.xlsx", d.lang, xlsx(book), d.truth


def en_orchard() -> Sheet:
    """An orchard's worksheet: two rows of heads, the upper ones over several columns, sums as formulas without their values' tax."""
    d = Deal("en", "p-sheet/en_orchard", 1, "p")
    items = order(d, "Waimea", "orchard", 4, 7, ours="WF###", yours="@@-####", few=FEW)
    number, net = d.code("WFO-####"), d.sum(items)
    d.says(items, "bsdqupa", number, total=net, currency="NZD", wanted=True, ship=d.ship.name)
    table: list[list[Any]] = [
        ["Waimea Fold Orchards Ltd", None, None, None, "PURCHASE ORDER", None, None, number], [d.buyer.street, None, None, None, "Date", None, None, d.day], [d.buyer.city, None, None, None, "Required", None, None, d.wanted], [],
        ["To:", d.seller.name], ["Deliver:", d.ship.block(", ")], [], ["Item", None, None, "Order", None, "Price (NZD excl GST)"], ["Our code", "Your code", "Description", "Qty", "Unit", "Each", "Line"],
    ]  # fmt: skip
    cached = {}
    for at, i in enumerate(items, 10):
        table.append([i.ours, i.yours, i.text, figure(i.quantity), i.unit, float(i.price), f"=D{at}*F{at}"])
        cached[f"G{at}"] = float(i.amount)
    end = 9 + len(items)
    table += [[], [None, None, None, None, None, "Total excl GST", f"=SUM(G10:G{end})"]]
    cached[f"G{end + 2}"] = float(net)
    book = book_of(table, "PO")
    for span in ("A8:C8", "D8:E8", "F8:G8"):
        book.active.merge_cells(span)
    return "p-en_orchard.xlsx", d.lang, xlsx(book, cached), d.truth


def en_univ() -> Sheet:
    """A purchasing portal's text file: facts of the order in each row, days as ISO, quoted words."""
    d = Deal("en", "p-sheet/en_univ", 1, "p")
    items = order(d, "Northmoor", "univ", 4, 9, yours="@#####", few=FEW)
    number = d.code("UNM######")
    d.says(items, "sdqupa", number, currency="GBP", wanted=True, ship=d.ship.name)
    heads = "purchase_order,order_date,buyer,supplier,ship_to,line_no,supplier_part_id,description,quantity,unit_of_measure,unit_price,line_amount,currency,requested_delivery"
    table = [
        heads.split(","),
        *[[number, d.day.isoformat(), d.buyer.name, d.seller.name, d.ship.name, i.at, i.yours, i.text, d.n(i.quantity, None, "point"), i.unit, d.n(i.price, 2, "point"), d.n(i.amount, 2, "point"), "GBP", d.wanted.isoformat()] for i in items],
    ]  # fmt: skip
    return "p-en_univ.csv", d.lang, text_of(table, ",", "utf-8"), d.truth


def fr_boul() -> Sheet:
    """Bakers' worksheet: a blank row after each line, title over all columns, remarks at the right, total below without a formula."""
    d = Deal("fr", "p-sheet/fr_boul", 0, "p")
    items = order(d, "Fournils", "boul", 4, 8, yours="@@@####", few=FEW)
    number, net = d.code("CF00####"), d.sum(items)
    d.says(items, "sdqupa", number, total=net, wanted=True, ship=d.ship.name)
    table: list[list[Any]] = [
        ["BON DE COMMANDE"], [], ["N° de commande :", number, None, "Date :", d.date(d.day, "%d/%m/%Y")], ["Client :", d.buyer.name, None, "Livraison le :", d.date(d.wanted, "%d/%m/%Y")],
        ["Fournisseur :", d.seller.name], ["Adresse de livraison :", d.ship.block(", ")], [], ["Réf.", "Désignation", "Quantité", "Unité", "Prix HT (EUR)", "Total HT", "Remarques"],
    ]  # fmt: skip
    for i in items:
        remark = "urgent" if i.at == 1 else "livrer le matin" if i.at == 3 else None
        table += [[i.yours, i.text, figure(i.quantity), i.unit, float(i.price), float(i.amount), remark], []]
    table.append([None, None, None, None, "TOTAL HT", float(net)])
    book = book_of(table, "Feuil1")
    book.active.merge_cells("A1:G1")
    return "p-fr_boul.xlsx", d.lang, xlsx(book), d.truth


def sheets() -> Iterator[Sheet]:
    for make in (de_bad, de_falt, de_rad, en_cater, en_orchard, en_univ, fr_boul):
        yield make()
    yield from p_sheets_lands.sheets()
