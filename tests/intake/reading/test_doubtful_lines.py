"""Lines that are none, and lines that are not sure since figures stand in them of which nothing was made."""

from decimal import Decimal

from intake.reading.document import read_document
from orders import Order
from tests.intake.reading.paper import Paper

STOPS = [(40, "left"), (110, "left"), (300, "right"), (310, "left"), (400, "right"), (440, "right"), (540, "right")]


def order_of(head: list[str], rows: list[list[str]], foot: tuple[tuple[str, str], ...] = ()) -> Order:
    paper = Paper().put(40, 60, "Bestellung 4711", size=16).row(200, STOPS, head)
    for k, row in enumerate(rows):
        paper.row(220 + 16 * k, STOPS, row)
    for k, (label, amount) in enumerate(foot):
        paper.put(290, 240 + 16 * (len(rows) + k), label).put(540, 240 + 16 * (len(rows) + k), amount, align="right")
    order = read_document([paper.page()], "a.pdf", us=None)[1]
    assert order is not None
    return order


HEAD = ["Code", "Description", "Quantité", "Unité", "Prix", "", "Montant"]


def test_a_share_in_the_column_of_quantities_is_no_line() -> None:
    rows = [
        ["R6964", "Plaque de presse", "20", "UN", "60,27 $", "", "1 205,40 $"],
        ["B7921", "Conserve caisse de 48", "5", "CS", "107,38 $", "", "536,90 $"],
        ["", "", "Zork 9,975", "%", "", "", "173,79 $"],
    ]
    order = order_of(HEAD, rows, (("Total", "1 916,09 $"),))
    assert [line.quantity and line.quantity.value for line in order.lines] == [20, 5]


def test_a_line_whose_amount_cannot_be_read_is_not_sure() -> None:
    rows = [[f"R696{k}", "Plaque de presse", "20", "UN", "60,27", "", "1 205,40"] for k in range(4)]
    rows[1][6] = "l2O5,4O"
    sure, doubtful, *_ = order_of(HEAD, rows).lines
    assert sure.confidence > 0.9
    assert doubtful.amount is None
    assert doubtful.confidence <= 0.7


def test_lines_whose_amounts_fit_no_arithmetic_are_not_sure() -> None:
    rows = [
        ["WMF.34", "Cola de pele saco 5 kg", "3,00", "sc", "17,600", "", "51,22"],
        ["BFG.56", "Cordas guitarra jogo", "2,00", "jg", "11,510", "", "18,42"],
        ["TSE.62", "Cravelha niquelada", "3,00", "jg", "30,970", "", "88,26"],
    ]
    head = ["Artigo", "Descrição", "Qtd.", "Un.", "Pr. Unitário", "", "Valor"]
    assert all(line.confidence <= 0.8 for line in order_of(head, rows, (("Total", "157,90"),)).lines)


def test_a_short_head_means_the_discount_where_a_longer_one_means_the_description() -> None:
    rows = [
        ["WMF.34", "Cola de pele saco 5 kg", "3,00", "sc", "17,600", "3,00", "51,22"],
        ["BFG.56", "Cordas guitarra jogo", "2,00", "jg", "11,510", "20,00", "18,42"],
        ["TSE.62", "Cravelha niquelada", "3,00", "jg", "30,970", "5,00", "88,26"],
    ]
    lines = order_of(["Artigo", "Descrição", "Qtd.", "Un.", "Pr. Unitário", "Desc.", "Valor"], rows, (("Total", "157,90"),)).lines
    assert [line.discount and line.discount.value for line in lines] == [3, 20, 5]
    assert [line.amount and line.amount.value for line in lines] == [Decimal("51.22"), Decimal("18.42"), Decimal("88.26")]
    assert all(line.proven for line in lines)
