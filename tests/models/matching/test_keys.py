"""Exact ways to an article: numbers of ours, of the maker, of the customer, and what people taught."""

from dataclasses import replace
from decimal import Decimal

import pytest

from models.products.keys import Keys
from models.products.matcher import ProductMatcher
from models.products.query import LineQuery, Memory
from orders import MasterData


def hits(keys: Keys, query: LineQuery) -> dict[str, dict[str, str]]:
    return keys.hits(query)[0]


@pytest.fixture
def keys(company: MasterData) -> Keys:
    made = Keys(company.articles)
    made.add(company.articles.values())
    for at, ((ref, code), sku) in enumerate(company.crossrefs.items()):
        made.remember(Memory(f"crossref-{at}", "crossref", ref, code, sku))
    return made


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("SC-0840", "sku"),
        ("sc0840 bolts", "sku"),
        ("bolts SC 0840", "sku"),
        ("4006381333931", "gtin"),
        ("04006381333931", "gtin"),
        ("DIN933-M8x40", "mpn"),
        ("SC-O84O", "sku_ocr"),
    ],
)
def test_a_code_in_the_text_leads_to_its_article(keys: Keys, text: str, kind: str) -> None:
    assert kind in hits(keys, LineQuery(text=text))["SC-0840"]


@pytest.mark.parametrize("place", ["customer_code", "our_code", "text"])
def test_a_customer_s_code_is_found_wherever_it_stands(keys: Keys, place: str) -> None:
    query = replace(LineQuery(customer_ref="C100"), **{place: "4711-08"})
    assert "crossref" in hits(keys, query)["SC-0840"]


@pytest.mark.parametrize("place", ["customer_code", "our_code", "gtin"])
def test_our_number_is_found_in_any_column(keys: Keys, place: str) -> None:
    assert "sku" in hits(keys, replace(LineQuery(customer_ref="C100"), **{place: "SC-0840"}))["SC-0840"]


def test_a_customer_s_code_is_nobody_else_s(keys: Keys) -> None:
    assert hits(keys, LineQuery(customer_ref="C200", customer_code="4711-08")) == {}
    assert hits(keys, LineQuery(customer_code="4711-08")) == {}


def test_a_superseded_article_leads_to_its_successor(keys: Keys) -> None:
    found = hits(keys, LineQuery(text="DR-OLD drill"))
    assert found["DR-OLD"]["sku"] == "DR-OLD"
    assert found["DR-06"] == {"superseded": "DR-OLD"}


@pytest.mark.parametrize(
    ("memory", "query"),
    [
        (Memory("1", "crossref", "C100", "ABC 99", "WA-08"), LineQuery("C100", customer_code="abc-99")),
        (Memory("1", "text", "C100", "The usual washers", "WA-08"), LineQuery("C100", text="the usual  WASHERS")),
    ],
)
def test_what_was_taught_is_known_and_can_be_forgotten(keys: Keys, memory: Memory, query: LineQuery) -> None:
    assert "WA-08" not in hits(keys, query)
    keys.remember(memory)
    assert "WA-08" in hits(keys, query)
    assert "WA-08" not in hits(keys, replace(query, customer_ref="C200"))
    keys.forget("1")
    assert "WA-08" not in hits(keys, query)


def test_forgetting_brings_back_what_was_known_before(keys: Keys) -> None:
    query = LineQuery("C100", customer_code="4711-08")
    keys.remember(Memory("new", "crossref", "C100", "4711-08", "SC-0850"))
    assert set(hits(keys, query)) == {"SC-0850"}
    keys.forget("new")
    assert set(hits(keys, query)) == {"SC-0840"}
    keys.forget("never learned")
    assert set(hits(keys, query)) == {"SC-0840"}


def test_an_unknown_article_or_an_empty_key_teaches_nothing(keys: Keys) -> None:
    keys.remember(Memory("1", "crossref", "C100", "X-1000", "NO-SUCH"))
    keys.remember(Memory("2", "text", "C100", " - ", "WA-08"))
    assert hits(keys, LineQuery("C100", customer_code="X-1000", text="-")) == {}


def test_packs_that_share_a_maker_s_number_are_not_decided_by_it_alone(company: MasterData) -> None:
    large = replace(company.articles["SC-0840"], sku="SC-0840-500", barcode="", pack_size=Decimal(500))
    matcher = ProductMatcher.build({**company.articles, large.sku: large})
    assert {"SC-0840", "SC-0840-500"} <= set(hits(matcher.keys, LineQuery(text="DIN933-M8x40")))
    (found,) = matcher.match([LineQuery(text="DIN933-M8x40 hex bolt M8x40 8.8 zinc plated")])
    assert found.ref in ("SC-0840", "SC-0840-500")
    assert found.probability < 0.99
    assert {found.ref, found.alternatives[0][0]} == {"SC-0840", "SC-0840-500"}
