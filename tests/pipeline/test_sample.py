"""The sample inbox on the shipped company: no wrong order may ever be sent, whatever else happens."""

import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from tests.pipeline.test_walk_whole import ROOT, ordersift

SAMPLE = ROOT / "data" / "sample"


@pytest.fixture(scope="module")
def processed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict]:
    home = tmp_path_factory.mktemp("sample")
    subprocess.run([sys.executable, "-m", "data.company", str(home / "company")], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    ordersift(home, "init", str(home), "--name", "Nordwerk Industriebedarf GmbH")
    ordersift(home, "import", str(home / "company"))
    from pipeline.demo import POLICY

    script = "import sys; from pathlib import Path; from pipeline import workspace; workspace.open_workspace(Path(sys.argv[1])); from pipeline import demo; demo._policy()"
    subprocess.run([sys.executable, "-c", script, str(home)], cwd=ROOT, check=True)
    assert "precision" in POLICY
    lines = ordersift(home, "process", str(SAMPLE / "inbox"), "--json").stdout.splitlines()
    return {Path(row["file"]).name: row for row in map(json.loads, lines)}


@pytest.fixture(scope="module")
def truth() -> dict[str, dict]:
    rows = (json.loads(line) for line in (SAMPLE / "truth.jsonl").read_text(encoding="utf-8").splitlines())
    return {row["file"]: row for row in rows}


def content(lines: list[dict], quantity: str) -> list[tuple[str, Decimal]]:
    return sorted((line["sku"] or "", Decimal(str(line[quantity] or 0))) for line in lines)


@pytest.mark.ocr
@pytest.mark.timeout(600)
def test_nothing_wrong_is_sent_and_most_clean_orders_are(processed: dict[str, dict], truth: dict[str, dict]) -> None:
    assert processed.keys() == truth.keys()
    wrong, clean = [], 0
    for name, row in processed.items():
        for found, wanted in zip(row["orders"], truth[name]["orders"], strict=False):
            if found["route"] == "send":
                right = (
                    wanted["expected_route"] == "send"
                    and content(found["lines"], "article_quantity") == content(wanted["lines"], "quantity")
                    and found["customer_ref"] == truth[name]["customer_ref"]
                    and found["po_number"] == wanted["po_number"]
                )
                clean += right
                wrong += [] if right else [name]
        assert not [o for o in row["orders"][len(truth[name]["orders"]) :] if o["route"] == "send"], name
    assert wrong == []
    assert clean >= 15


@pytest.mark.ocr
@pytest.mark.timeout(600)
def test_mails_are_told_apart(processed: dict[str, dict], truth: dict[str, dict]) -> None:
    other = {name: row["kind"] for name, row in processed.items() if row["kind"] != truth[name]["kind"]}
    assert len(other) <= 1, other
