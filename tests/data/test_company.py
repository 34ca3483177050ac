"""The made companies: the same seed gives the same bytes, and every file agrees with the others."""

import csv
import hashlib
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pytest
from stdnum import ean

from data.company.__main__ import CATALOGUES, CUSTOMER_FIELDS, PRODUCT_FIELDS, write

COUNT = 2500


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def digests(folder: Path) -> dict[str, str]:
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.glob("*.csv"))}


@pytest.fixture(scope="module", params=list(CATALOGUES))
def company(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[dict[str, str]]]:
    folder = tmp_path_factory.mktemp(request.param)
    write(folder, 3, COUNT, 80, request.param)
    return {p.stem: rows(p) for p in folder.glob("*.csv")}


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(tmp_path: Path) -> None:
    for name, seed in (("a", 5), ("b", 5), ("c", 6)):
        write(tmp_path / name, seed, 600, 12)
    assert digests(tmp_path / "a") == digests(tmp_path / "b")
    assert not set(digests(tmp_path / "a").values()) & set(digests(tmp_path / "c").values())


def test_the_columns_are_those_of_the_import(company: dict[str, list[dict[str, str]]]) -> None:
    assert tuple(company["products"][0]) == PRODUCT_FIELDS
    assert tuple(company["customers"][0]) == CUSTOMER_FIELDS
    assert list(company["history"][0]) == ["order_ref", "order_date", "customer_ref", "sku", "quantity", "unit_price", "po_number"]


def test_articles_are_told_apart_and_their_gtins_are_valid(company: dict[str, list[dict[str, str]]]) -> None:
    products = company["products"]
    assert len(products) == COUNT
    assert len({p["sku"] for p in products}) == COUNT
    codes = [p["barcode"] for p in products if p["barcode"]]
    assert len(codes) == len(set(codes)) > 0.9 * COUNT
    assert all(ean.is_valid(code) and len(code) == 13 for code in codes)
    assert len({p["category"] for p in products}) >= 12


def test_some_articles_are_packs_of_others_superseded_inactive_or_restricted(company: dict[str, list[dict[str, str]]]) -> None:
    products = {p["sku"]: p for p in company["products"]}
    packs = defaultdict(set)
    for p in products.values():
        packs[p["brand"], p["mpn"]].add(p["pack_size"])
    assert sum(len(sizes) > 1 for sizes in packs.values()) > 30
    superseded = [p for p in products.values() if p["superseded_by"]]
    assert superseded
    for start in superseded:
        article = start
        seen = {article["sku"]}
        while article["superseded_by"]:
            article = products[article["superseded_by"]]
            assert article["sku"] not in seen
            seen.add(article["sku"])
    assert any(p["active"] == "0" for p in products.values())
    assert any(p["restricted"] == "1" for p in products.values())


def test_every_reference_leads_somewhere(company: dict[str, list[dict[str, str]]]) -> None:
    skus, refs = {p["sku"] for p in company["products"]}, {c["ref"] for c in company["customers"]}
    for name in ("prices", "crossrefs", "stock", "history"):
        assert company[name], name
        assert {r["sku"] for r in company[name]} <= skus, name
        assert {r["customer_ref"] for r in company[name] if "customer_ref" in r} <= refs, name
    assert {r["customer_ref"] for r in company["history"]} == refs
    assert len({r["warehouse"] for r in company["stock"]}) == 3


def test_customers_live_in_six_countries_and_some_are_sisters(company: dict[str, list[dict[str, str]]]) -> None:
    customers = company["customers"]
    assert len({c["country"] for c in customers}) >= 6
    assert len({c["language"] for c in customers}) == 6
    assert len({(c["street"], c["zip"]) for c in customers}) < len(customers)
    senders = [e for c in customers for e in c["emails"].split(";")]
    assert len(senders) > 1.5 * len(customers)
    assert all(Decimal(c["credit_used"]) < Decimal(c["credit_limit"]) for c in customers)


def test_history_keeps_to_minimum_multiple_and_agreed_price(company: dict[str, list[dict[str, str]]]) -> None:
    products = {p["sku"]: p for p in company["products"]}
    agreed = defaultdict(set)
    for p in company["prices"]:
        agreed[p["customer_ref"], p["sku"]].add(Decimal(p["price"]))
    for line in company["history"]:
        article, quantity = products[line["sku"]], Decimal(line["quantity"])
        assert quantity >= Decimal(article["moq"])
        assert quantity % Decimal(article["order_multiple"]) == 0
        known = agreed.get((line["customer_ref"], line["sku"])) or {Decimal(article["list_price"])}
        assert Decimal(line["unit_price"]) in known
    dates = [line["order_date"] for line in company["history"]]
    assert dates == sorted(dates)
    assert dates[0] >= "2024-10-31"
    assert dates[-1] <= "2026-10-31"
