"""Files of lines to match: what can't be used is said with its line, and the row is matched without it."""

import csv
from pathlib import Path

import pytest

from pipeline.settings import Settings
from pipeline.verbs import files
from tests.pipeline import small


@pytest.fixture
def company(workspace: Settings, tmp_path: Path) -> Settings:
    from pipeline import importer
    from store import master

    data, tables, _ = importer.load(small.write(tmp_path / "company"))
    master.replace(data, "test", tables)
    return workspace


def matched(company: Settings, folder: Path, text: str, *, learn: bool = False) -> list[dict[str, str]]:
    source, target = folder / "lines.csv", folder / "out.csv"
    source.write_text(text, encoding="utf-8")
    files.match(source, target, learn, company.home)
    with target.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_what_cant_be_used_is_said_and_the_row_is_matched(company: Settings, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    text = (
        "customer_ref,text,quantity,unit,unit_price,sku\n"
        'C100,"Sechskantschraube M8x40\nverzinkt SC-0840",100,Stk,,\n'
        "C100,SC-0840 Sechskantschraube M8x40,abc,Stk,0.10,GONE\n"
        "C999,SC-0840 Sechskantschraube M8x40,100,Stk,0,10,SC-0840\n"
        "C100,unobtainium flux capacitor,1,,,\n"
        "C100,,1,,,\n"
    )
    rows = matched(company, tmp_path, text, learn=True)
    assert [row["predicted_sku"] for row in rows] == ["SC-0840", "SC-0840", "SC-0840", "", ""]
    said = [line.removeprefix(f"{tmp_path / 'lines.csv'}, ") for line in capsys.readouterr().err.splitlines()]
    assert said == [
        "line 4: 'quantity' is no number with a decimal point: 'abc': matched without it.",
        "line 4: there is no article 'GONE': nothing is learned from it.",
        "line 5: the row has another number of cells than the header: what is too much was left out.",
        "line 5: there is no customer 'C999': matched without what a customer usually buys.",
        "line 5: there is no article '10': nothing is learned from it.",
        "line 7: 'text' is empty: there is nothing to match.",
    ]


def test_what_is_learned_from_a_file_lasts_as_long_as_the_command(company: Settings, tmp_path: Path) -> None:
    from store import memories

    row = "C100,das Dings vom letzten Mal,1,,,TA-50\n"
    text = "customer_ref,text,quantity,unit,unit_price,sku\n" + row + row
    first, second = matched(company, tmp_path, text, learn=True)
    assert (first["predicted_sku"], second["predicted_sku"]) == ("", "TA-50")
    assert not list(memories.live())
    assert matched(company, tmp_path, text)[0] == first


def test_semicolons_are_named(company: Settings, tmp_path: Path) -> None:
    from pipeline.verbs.common import Failed

    with pytest.raises(Failed, match=r"parted by semicolons \(;\): save it with commas"):
        matched(company, tmp_path, "customer_ref;text;quantity\nC100;Bolt;1\n")
