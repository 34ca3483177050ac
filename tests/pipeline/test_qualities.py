"""A line that names another quality than its article waits, and once a person let it pass it is the customer's word."""

from orders import MatchedOrder
from pipeline.settings import Settings
from store.codec import from_json
from tests.pipeline.test_units import approve, company, walked

__all__ = ["company"]


def against(row) -> list[tuple[str, ...]]:
    return [line.match.contradictions for line in from_json(MatchedOrder, row.matched).lines]


def test_what_a_person_let_pass_contradicts_no_more(company: Settings) -> None:
    ordered = "2 pièces Duct tape black 50 mm x 50 m"
    first = walked(company, 1, ordered)
    assert against(first) == [("the line says black, the article silver",)]
    approve(first)
    assert against(walked(company, 2, ordered)) == [()]
