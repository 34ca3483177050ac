"""What all tests share: one workspace per run with empty tables per test, the switch that forbids skips, the shared corpus."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline import workspace as places
from pipeline.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
_home: Settings | None = None
REQUIRE_ALL = os.environ.get("ORDERSIFT_REQUIRE_ALL") == "1"


def missing(what: str) -> None:
    """Skip because something is not installed; where everything must be real, fail."""
    if REQUIRE_ALL:
        pytest.fail(f"{what} is not installed, and nothing may be skipped here")
    pytest.skip(f"{what} is not installed")


def pytest_configure(config: pytest.Config) -> None:
    """Open the one workspace of this process before any test module imports a table (Django can be configured once only)."""
    global _home
    _home = places.init(Path(tempfile.mkdtemp(prefix="ordersift-test-")), name="Nordwerk Industriebedarf GmbH")


def pytest_unconfigure(config: pytest.Config) -> None:
    if _home is not None:
        shutil.rmtree(_home.home, ignore_errors=True)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """What the processes share out: a file stays whole, and all tests with an ERP stay together, since there is one Odoo."""
    from xdist.scheduler import LoadScopeScheduling

    class Files(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            path = nodeid.partition("::")[0]
            return "erp" if path.startswith("tests/erp/") else path

    return Files(config, log)


@pytest.fixture(scope="session")
def home() -> Settings:
    """The one workspace of this test process."""
    assert _home is not None
    return _home


@pytest.fixture
def workspace(home: Settings) -> Iterator[Settings]:
    """The workspace with empty tables and an empty inbox."""
    from django.apps import apps
    from django.core.management import call_command
    from django.db import connection

    call_command("flush", verbosity=0, interactive=False)
    for file in home.inbox.rglob("*"):
        if file.is_file():
            file.unlink()
    for name in ("erp.sqlite3", "erp.sqlite3-wal", "erp.sqlite3-shm"):
        (home.home / name).unlink(missing_ok=True)
    assert apps.ready
    yield home
    connection.close()


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The corpus of real documents, which is not part of the project."""
    path = Path(os.environ.get("ORDERSIFT_SHARED", ROOT.parent / "shared")) / "corpus"
    if not path.exists():
        pytest.skip("the corpus of real documents is not beside the project (ORDERSIFT_SHARED)")
    return path
