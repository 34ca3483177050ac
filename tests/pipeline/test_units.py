"""A unit that nobody can convert, from the mail to the desk, to the memory, and to the next mail."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path

import pytest
from django.test import Client

from pipeline.settings import Settings
from tests.pipeline import small

SENDER = "achats@dubois.example"


@pytest.fixture
def company(workspace: Settings, tmp_path: Path) -> Settings:
    from orders import Packaging
    from pipeline import gateways, importer
    from store import master

    data, tables, _ = importer.load(small.write(tmp_path / "company"))
    drill, tape = data.articles["DR-06"], data.articles["TA-50"]
    articles = {
        **data.articles,
        "DR-06": replace(drill, uom="Eimer", pack_size=Decimal(1)),
        "TA-50": replace(tape, uom="Units", pack_size=Decimal(40), packagings=(Packaging("Palette 40 Sack", Decimal(40)),)),
    }
    master.replace(replace(data, articles=articles), "test", tables)
    gateways.stock_embedded(workspace)
    return workspace


def walked(settings: Settings, number: int, *lines: str):
    from pipeline import gateways, jobs
    from store import ledger, models

    text = f"Bonjour,\n\nmerci de livrer notre commande n° BL-{number} :\n\n" + "".join(f"- {line}\n" for line in lines)
    raw = small.mail(text + "\nCordialement\nAtelier Dubois SARL\n", sender=SENDER, subject=f"Commande BL-{number}", number=number)
    digest, _ = ledger.receive(raw, key=f"{number}", name=f"{number}.eml", received=datetime(2026, 11, 3, 12, number % 60, tzinfo=UTC))
    with gateways.opened(settings) as gateway:
        jobs.Jobs(settings, gateway).walk(digest)
    return models.PurchaseOrder.objects.get(mail__digest=digest)


def corrected(row, fixes: dict[str, str]):
    """The order after a person changed its line."""
    from pipeline import desk

    desk.correct(row.key, revision=row.revision, who="sam", changes=desk.Changes(None, {}, {1: fixes}))
    row.refresh_from_db()
    return row


def signed_in(name: str, group: str) -> Client:
    from django.contrib.auth.models import User

    from review_app import accounts

    accounts.ensure_demo_user(name, "right horse battery", [group])
    client = Client(SERVER_NAME="localhost")
    client.force_login(User.objects.get(username=name))
    return client


def approve(row) -> None:
    from pipeline import desk

    desk.approve(row.key, revision=row.revision, who="ada", approver=True)


def factors(row) -> list[tuple[str | None, Decimal | None, Decimal | None]]:
    from orders import MatchedOrder
    from store.codec import from_json

    return [(line.match.ref, line.factor, line.quantity) for line in from_json(MatchedOrder, row.matched).lines]


def messages(row) -> str:
    return "\n".join(reason["message"] for reason in row.decision["reasons"])


BUCKET = "3 seaux DR-06 Drill bit HSS 6.0 mm"
CAN = "3 bidons DR-06 Drill bit HSS 6.0 mm"
TAPE = "2 sacs TA-50 Duct tape silver 50 mm x 50 m"


def test_the_packaging_of_an_article_is_not_its_unit(company: Settings) -> None:
    row = walked(company, 550, BUCKET, TAPE)
    assert factors(row) == [("DR-06", Decimal(1), Decimal(3)), ("TA-50", Decimal(1), Decimal(2))]
    assert "Line 2: 2 sacs are 2 Units: 1 sacs = 1 Units (packaging “Palette 40 Sack”)." in messages(row)


def test_a_price_per_piece_of_an_article_sold_by_the_hundred_is_compared_by_the_hundred(company: Settings) -> None:
    from pipeline import gateways
    from store import master

    data = master.catalogue()
    drill = replace(data.articles["DR-06"], uom="100 Stk", list_price=Decimal("4.60"))
    master.replace(replace(data, articles={**data.articles, "DR-06": drill}), "test", ["articles"])
    gateways.stock_embedded(company)
    row = walked(company, 560, "500 pièces DR-06 Drill bit HSS 6.0 mm à 0,046 EUR")
    assert factors(row) == [("DR-06", Decimal("0.01"), Decimal(5))]
    assert "decimal point" not in messages(row)
    assert "Line 1: 500 pièces are 5 100 Stk" in messages(row)


def test_the_screen_says_our_word_for_our_unit_and_else_the_customer_s(company: Settings) -> None:
    steward = signed_in("sam", "sales")
    page = steward.get(f"/orders/{walked(company, 556, BUCKET, TAPE).key}/").content.decode()
    units = re.findall(r'aria-label="Unit of line \d: (.*?)[,"]', page)
    assert units == ["Eimer", "sacs"]


def test_a_corrected_unit_is_remembered_used_and_forgotten(company: Settings) -> None:
    from store import memories, models

    row = walked(company, 551, CAN)
    assert factors(row) == [("DR-06", None, None)]
    assert "3 bidons can't be converted into Eimer" in messages(row)
    corrected(row, {"unit": "Eimer"})
    approve(row)
    (memory,) = memories.live("unit")
    assert (memory.customer_ref, memory.key, memory.value["factor"]) == ("C300", "bidons of DR-06", "1")

    after = walked(company, 552, CAN)
    assert factors(after) == [("DR-06", Decimal(1), Decimal(3))]
    assert "1 bidons = 1 Eimer (taught by a correction)" in messages(after)
    assert models.Memory.objects.get(pk=memory.pk).uses == 1

    steward = signed_in("stu", "steward")
    page = steward.get("/memories/?kind=unit").content.decode()
    assert "customer&#x27;s unit" in page
    assert "1 bidons = 1 Eimer of article DR-06" in page
    steward.post(f"/memories/{memory.pk}/undo")
    assert factors(walked(company, 553, CAN)) == [("DR-06", None, None)]


@pytest.mark.parametrize("fixes", [{"unit": "Eimer", "quantity": "30"}, {"quantity": "4"}])
def test_a_changed_quantity_teaches_no_unit(company: Settings, fixes: dict[str, str]) -> None:
    from store import memories

    row = walked(company, 554, CAN)
    corrected(row, fixes)
    if factors(row)[0][1] is not None:
        approve(row)
    assert not memories.live("unit")


def test_a_unit_that_was_clear_is_not_taught_another_meaning(company: Settings) -> None:
    from store import memories

    row = walked(company, 555, "2 palettes TA-50 Duct tape silver 50 mm x 50 m")
    assert factors(row) == [("TA-50", Decimal(40), Decimal(80))]
    corrected(row, {"unit": "Units"})
    assert factors(row) == [("TA-50", Decimal(1), Decimal(2))]
    approve(row)
    assert not memories.live("unit")


def test_a_taught_unit_does_not_outlive_the_article_s_unit_of_measure(company: Settings) -> None:
    from pipeline import company as house
    from store import memories

    meant = {"sku": "DR-06", "unit": "bidons", "factor": "2", "uom": "Eimer"}
    memories.remember("unit", house.unit_key("DR-06", "bidons"), meant, author="sam", customer_ref="C300")
    held = house.load(company)
    bucket = held.data.articles["DR-06"]
    assert held.unit_factor("C300", bucket, "Bidons.") == 2
    assert held.unit_factor("C100", bucket, "bidons") is None
    assert held.unit_factor("C300", replace(bucket, uom="Units"), "bidons") is None


def test_articles_kept_without_packagings_are_read_from_the_erp_once_more(workspace: Settings) -> None:
    from django.apps import apps

    from store import synced

    synced.keep("odoo", "articles", "since", lambda: False)
    synced.keep("odoo", "history", "since", lambda: False)
    import_module("store.migrations.0006_packagings").read_articles_anew(apps, None)
    assert synced.cursors("odoo") == {"history": "since"}
