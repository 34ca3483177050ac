"""General ideas of the reader: what holds for languages and layouts that nobody has shown it."""

import json
from decimal import Decimal

import pytest

from intake.pages.page import Cell, Page
from intake.reading.appearance import NAMES, ROLES, WEIGHTS, likelihoods, looks_of
from intake.reading.columns import columns_of
from intake.reading.document import read_document
from intake.reading.grid import GridCell, GridRow
from intake.reading.headers import HeaderCell, label_roles
from intake.reading.labels import COLUMN_PHRASES, FIELD_PHRASES, TITLE_PHRASES, fold
from intake.reading.rows import Chunk, text_rows
from intake.reading.values import dates, unit_of
from orders import Box, MailKind, Source
from tests.intake.reading.paper import Paper, typed

STOPS = [(40, "left"), (90, "left"), (330, "right"), (340, "left"), (440, "right"), (540, "right")]


def table(columns: list[list[str]]) -> list[GridRow]:
    box = Box(0, 0, 10, 10)
    return [GridRow(1, 0, 10, {k: GridCell(c[n], box, 1) for k, c in enumerate(columns)}, "") for n in range(len(columns[0]))]


@pytest.mark.parametrize(
    ("title", "number", "day", "head", "total", "language"),
    [
        ("Zamówienie", "Nr zamówienia:", "Data wystawienia:", ["Indeks", "Nazwa towaru", "Ilość", "J.m.", "Cena netto", "Wartość netto"],
         "Razem netto", "pl"),
        ("Inköpsorder", "Ordernr:", "Orderdatum:", ["Artikelnr", "Benämning", "Antal", "Enhet", "À-pris", "Belopp"], "Summa", "sv"),
        ("Objednávka", "Číslo objednávky:", "Datum vystavení:", ["Kód", "Název", "Množství", "MJ", "Cena za MJ", "Celkem"],
         "Celkem bez DPH", "cs"),
        ("Megrendelés", "Rendelésszám:", "Kelt:", ["Cikkszám", "Megnevezés", "Mennyiség", "Me.", "Egységár", "Nettó érték"], "Összesen", "hu"),
        ("Satın Alma Siparişi", "Sipariş No:", "Tarih:", ["Stok kodu", "Açıklama", "Miktar", "Birim", "Birim Fiyat", "Tutar"],
         "Genel Toplam", "tr"),
        ("Nota de encomenda", "N.º da encomenda:", "Data:", ["Referência", "Designação", "Qtd.", "Un.", "Preço unit.", "Valor"],
         "Total", "pt"),
        ("Ostotilaus", "Tilausnumero:", "Päiväys:", ["Tuotekoodi", "Nimike", "Määrä", "Yks", "À-hinta", "Yhteensä"], "Loppusumma", "fi"),
        ("Comandă de achiziție", "Nr. comandă:", "Data:", ["Cod produs", "Denumire", "Cantitate", "U.M.", "Preț unitar", "Valoare"],
         "Total general", "ro"),
    ],
)  # fmt: skip
def test_orders_of_further_languages(title: str, number: str, day: str, head: list[str], total: str, language: str) -> None:
    paper = Paper().put(40, 60, title, size=16).put(40, 100, number).put(200, 100, "ZK-20417").put(40, 112, day).put(200, 112, "14.03.2026")
    paper.row(200, STOPS, head)
    paper.row(220, STOPS, ["4711-A", "Lorem ipsum 12x40", "1.250", "kg", "0,12", "150,00"])
    paper.row(236, STOPS, ["4712-B", "Dolor sit amet", "500", "kg", "0,05", "25,00"])
    paper.put(340, 270, total).put(540, 270, "175,00", align="right")
    kind, order, _ = read_document([paper.page()], "order.pdf", us=None)
    assert order is not None, language
    assert order.kind is MailKind.ORDER, (language, kind)
    assert order.po_number is not None
    assert order.po_number.value == "ZK-20417"
    assert order.order_date is not None
    assert order.order_date.value.isoformat() == "2026-03-14"
    assert [line.quantity and line.quantity.value for line in order.lines] == [Decimal(1250), Decimal(500)]
    assert [line.our_code and line.our_code.value for line in order.lines] == ["4711-A", "4712-B"]
    assert order.total is not None
    assert order.total.value == Decimal("175.00")


def test_letters_without_decomposition_and_the_ways_to_write_number_are_folded() -> None:
    assert fold("Całość") == ("calosc",)
    assert fold("Beløb") == ("belob",)
    assert fold("Fıyatı") == ("fiyati",)
    assert fold("N.º encomenda") == ("no", "encomenda")
    assert fold("Rendelésszám") == ("rendeles", "no")
    assert fold("Tilausnumero") == ("tilaus", "no")


def test_dates_of_further_languages() -> None:
    for text in (
        "14 marca 2026",
        "14. března 2026",
        "2026. március 14.",
        "14. maaliskuuta 2026",
        "14 Mart 2026",
        "2026. 03. 14.",
        "14 de março de 2026",
    ):
        assert dates(text), text
        assert dates(text)[0][0].isoformat() == "2026-03-14", text


def test_words_of_one_language_keep_what_they_mean_in_another() -> None:
    assert TITLE_PHRASES.get(fold("Nota de pedido")) != ("invoice",)
    assert "invoice" not in TITLE_PHRASES.get(fold("nota"))
    assert COLUMN_PHRASES.get(fold("Produkt")) == ("description",)
    assert FIELD_PHRASES.get(fold("Datum")) == ("order_date",)
    assert unit_of("op") == ""


def test_looks_tell_numeric_article_numbers_from_quantities_without_any_label() -> None:
    rows = table([
        ["1336775", "3985634", "5331353", "2887593"], ["25", "40", "1200", "240"],
        ["Kopplingskabel RK blå", "Sexkantskruv M6S 10x30", "Sexkantskruv fzb 8.8", "Kopplingskabel svart"],
    ])  # fmt: skip
    says = likelihoods([looks_of(rows, k) for k in range(3)])
    assert says[0]["code"] > says[0]["quantity"]
    assert max(says[1], key=says[1].__getitem__) == "quantity"
    assert max(says[2], key=says[2].__getitem__) == "description"


def test_the_shipped_model_of_looks_says_what_it_was_fitted_on_and_how_good_it_is() -> None:
    model = json.loads(WEIGHTS.read_text("utf-8"))
    assert model["card"]["signs"] == list(NAMES)
    assert model["card"]["roles"] == list(ROLES)
    assert model["card"]["right_on_row_shapes_left_out"] > 0.9


def test_a_table_under_unknown_labels_is_read_with_its_total() -> None:
    paper = Paper().put(40, 60, "Bestellung 4500-123", size=16)
    paper.row(200, STOPS, ["Xarte", "Blomu", "Drevi", "Ekka", "Fonst", "Gulda"])
    paper.row(220, STOPS, ["AB-4711", "Lorem ipsum", "12", "kg", "3,10", "37,20"])
    paper.row(236, STOPS, ["AB-4720", "Dolor sit", "5", "kg", "7,00", "35,00"])
    paper.row(252, STOPS, ["AB-4731", "Amet consec", "30", "kg", "0,50", "15,00"])
    paper.put(340, 290, "Gultra").put(540, 290, "87,20", align="right")
    paper.put(340, 302, "Zolva").put(540, 302, "16,57", align="right")
    paper.put(340, 314, "Hulda").put(540, 314, "103,77", align="right")
    order = read_document([paper.page()], "order.pdf", us=None)[1]
    assert order is not None
    assert [line.quantity and line.quantity.value for line in order.lines] == [12, 5, 30]
    assert order.total is not None
    assert order.total.value == Decimal("103.77")


def test_lines_without_a_table_are_found_by_their_products() -> None:
    page = typed("""
Bestellung AH/21327

1) 24 Stück Rillenkugellager 6308-2RS C3               € 180,48
   Ihre Art.Nr. 156322 à € 7,52

2) 25 m Mantelleitung NYM-J 5x4                         € 26,25
   Ihre Art.Nr. 445621 à € 1,05

Nettosumme                                             € 206,73
""")
    order = read_document([page], "letter.pdf", us=None)[1]
    assert order is not None
    got = [(x.quantity and x.quantity.value, x.unit_price and x.unit_price.value, x.amount and x.amount.value) for x in order.lines]
    assert got == [(24, Decimal("7.52"), Decimal("180.48")), (25, Decimal("1.05"), Decimal("26.25"))]
    assert all(line.proven for line in order.lines)
    assert [line.our_code and line.our_code.value for line in order.lines] == ["156322", "445621"]


def test_a_label_with_nothing_below_it_belongs_to_the_values_beside_it() -> None:
    def chunk(x0: float, text: str, top: float) -> Chunk:
        words = text_rows(Paper().put(x0, top, text).page())[0].words
        return Chunk(words, words[0].x0, words[-1].x1)

    rows = text_rows(
        Paper().row(20, [(40, "left"), (300, "right")], ["Screw", "48"]).row(40, [(40, "left"), (300, "right")], ["Nut", "6"]).page()
    )
    header = [HeaderCell([c], c.x0, c.x1, label_roles(c.folded)) for c in (chunk(40, "Description", 0), chunk(240, "Quantity", 0))]
    columns = columns_of(rows, rows, header, [])
    assert [c.label for c in columns] == ["Description", "Quantity"]
    assert columns[1].x1 == pytest.approx(300.0)


def test_letters_set_wide_are_one_word() -> None:
    paper = Paper()
    x = 40.0
    for word in ("PURCHASE", "ORDER"):
        for letter in word:
            paper.put(x, 40, letter, size=14)
            x += 10.5
        x += 9
    assert [w.text for w in text_rows(paper.page())[0].words] == ["PURCHASE", "ORDER"]


def test_an_export_repeats_the_order_in_every_line() -> None:
    rows = [
        ["Bestellnummer", "Bestelldatum", "Position", "Materialnummer", "Kurztext", "Bestellmenge", "Nettopreis", "Nettowert"],
        ["7666729", "14.09.2026", "10", "596846", "Mantelleitung NYM-J 5x4", "37", "1,298", "48,03"],
        ["7666729", "14.09.2026", "20", "673394", "Isopropanol Kanister", "30", "24,112", "723,36"],
    ]
    cells = [
        Cell(r, c, text, Box(80.0 * c, 14.0 * r, 80.0 * c + 80, 14.0 * r + 14)) for r, row in enumerate(rows) for c, text in enumerate(row)
    ]
    page = Page(1, 700, 200, tuple(Paper().put(0, 0, "x").words), Source.CELL, (), cells=tuple(cells))
    order = read_document([page], "order.csv", us=None)[1]
    assert order is not None
    assert order.po_number is not None
    assert order.po_number.value == "7666729"
    assert [line.quantity and line.quantity.value for line in order.lines] == [37, 30]


def test_a_line_names_its_delivery_date_in_its_own_text() -> None:
    paper = Paper().put(40, 60, "Bestellung 4500-123", size=16)
    stops = [(40, "left"), (80, "left"), (380, "right"), (460, "right"), (540, "right")]
    paper.row(200, stops, ["Pos", "Bezeichnung", "Menge", "Preis", "Betrag"])
    for k, day in enumerate(("06.05.2026", "07.05.2026")):
        paper.row(220 + 40 * k, stops, [str(k + 1), "Kugelhahn Messing", "10", "2,00", "20,00"]).put(
            80, 231 + 40 * k, f"Liefertermin: {day}"
        )
    order = read_document([paper.page()], "order.pdf", us=None)[1]
    assert order is not None
    assert [x.requested_date and x.requested_date.value.isoformat() for x in order.lines] == ["2026-05-06", "2026-05-07"]
