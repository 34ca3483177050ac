"""What a truth says stands on its page, in some country's way of writing."""

import itertools
import json
import re
import sys
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest

from tests.conftest import missing
from tests.paper import firms, goods
from tests.paper.__main__ import CHROMIUM, main
from tests.paper.deal import MARKS, WORLDS, Deal

NUMBERS = ("quantity", "unit_price", "price_per", "line_total")


def squash(text: str) -> str:
    return re.sub(r"[\W_\ufffe]", "", text.lower())


def forms(value: float) -> set[str]:
    exact = Decimal(str(value))
    return {Deal.n(exact, places, style) for style in MARKS for places in range(6) if round(exact, places) == exact}


@pytest.mark.browser
@pytest.mark.parametrize(
    ("which", "every"),
    [
        ("a", "7"),
        ("b", "7"),
        ("c", "4"),
        ("d", "4"),
        ("e", "3"),
        ("f", "3"),
        ("g", "3"),
        ("h", "3"),
        ("i", "2"),
        ("j", "3"),
        ("k", "2"),
        ("l", "2"),
        ("m", "3"),
        ("n", "2"),
        ("o", "2"),
        ("p", "2"),
    ],
)
def test_truth_is_printed(which: str, every: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not Path(CHROMIUM).exists():
        missing("Chromium")
    monkeypatch.setattr(sys, "argv", ["paper", str(tmp_path), "--set", which, "--every", every])
    main()
    truths = [json.loads(line) for line in (tmp_path / "truth.jsonl").read_text("utf-8").splitlines()]
    absent = []
    for truth in (t for t in truths if t["medium"] == "digital"):
        with closing(pypdfium2.PdfDocument(tmp_path / truth["file"])) as document:
            text = " ".join(page.get_textpage().get_text_bounded() for page in document)
        words, letters = re.sub(r"\s+", " ", text), squash(text)
        numbers = [x[k] for x in truth["lines"] for k in NUMBERS if x.get(k) is not None] + [truth["total"]] * (truth["total"] is not None)
        texts = [x[k] for x in truth["lines"] for k in ("buyer_code", "seller_code", "gtin", "description", "unit") if x.get(k)]
        texts += [truth[k] for k in ("number", "buyer", "seller", "ship_to") if truth[k]]
        absent += [(truth["file"], v) for v in numbers if not any(re.sub(r"\s", " ", f) in words for f in forms(v))]
        absent += [(truth["file"], v) for v in texts if squash(v) not in letters]
    assert len(truths) >= 20
    assert not absent


def test_worlds_share_no_company_and_no_article() -> None:
    def names(*pools: dict[str, str]) -> set[str]:
        return {row.split("|")[0] for pool in pools for text in pool.values() for row in text.splitlines() if row}

    worlds = [names(firms.BUYERS, firms.SELLERS, goods.GOODS)] + [names(w.BUYERS, w.SELLERS, w.GOODS) for w in WORLDS.values()]
    assert all(len(world) > 100 for world in worlds)
    assert not [one & other for one, other in itertools.combinations(worlds, 2) if one & other]
