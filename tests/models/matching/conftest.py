"""The small company's catalogue, read by the real importer, and a matcher for it with the shipped ranker."""

from collections.abc import Callable
from pathlib import Path

import pytest

from models.products import ProductMatcher
from orders import MasterData
from pipeline.importer import load
from tests.pipeline import small


@pytest.fixture(scope="session")
def company(tmp_path_factory: pytest.TempPathFactory) -> MasterData:
    folder: Path = tmp_path_factory.mktemp("matching")
    return load(small.write(folder))[0]


@pytest.fixture
def build(company: MasterData) -> Callable[[], ProductMatcher]:
    return lambda: ProductMatcher.build(company.articles, crossrefs=company.crossrefs, history=company.history)
