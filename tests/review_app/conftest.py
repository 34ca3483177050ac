"""The small company with four waiting orders, and people of all roles."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client

from pipeline.settings import Settings

PASSWORD = "right horse battery"


@pytest.fixture
def house(workspace: Settings, tmp_path: Path) -> Iterator[dict[str, str]]:
    """A workspace with people and waiting orders; gives the orders' keys by their PO number."""
    from django.core.cache import cache
    from django.test import override_settings

    from review_app import accounts
    from tests.review_app import rows

    cache.clear()
    rows.company(tmp_path / "company")
    with override_settings(PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"]):  # the real one is slow on purpose
        for name, groups in (("sam", ["sales"]), ("ada", ["sales", "approver"]), ("stu", ["steward"]), ("nobody", [])):
            accounts.ensure_demo_user(name, PASSWORD, groups)
        yield {case.po: rows.put(case) for case in rows.CASES}


def signed_in(name: str) -> Client:
    """A browser of that person."""
    client = Client(SERVER_NAME="localhost")
    assert client.login(username=name, password=PASSWORD)
    return client


@pytest.fixture
def sam(house: dict[str, str]) -> Client:
    """Inside sales."""
    return signed_in("sam")


@pytest.fixture
def ada(house: dict[str, str]) -> Client:
    """Inside sales and approver."""
    return signed_in("ada")


@pytest.fixture
def stu(house: dict[str, str]) -> Client:
    """Data steward."""
    return signed_in("stu")
