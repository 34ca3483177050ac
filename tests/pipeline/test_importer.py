"""Master data from CSV: typed values in, every bad row named, nothing half imported."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline import importer

GOOD = {
    "products.csv": "sku,name,list_price,active,extra\nA-1,Bolt M8x40,0.1234,1,x\nB-2,Nut,,no,y\n",
    "customers.csv": "ref,name,emails,credit_limit\nC1,Müller GmbH,A@x.de; b@x.de,1000\n",
    "prices.csv": "customer_ref,sku,price,min_quantity\nC1,A-1,0.1,100\nC9,A-1,0.1,\n",
    "stock.csv": "sku,warehouse,available\nA-1,north,5\nA-1,south,7.5\n",
    "history.csv": "order_ref,order_date,customer_ref,sku,quantity,unit_price,po_number\nS1,2026-01-31,C1,GONE,3,1.50,\n",
}


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_good_files_become_values(tmp_path: Path) -> None:
    data, tables, notes = importer.load(write(tmp_path, GOOD))
    assert tables == ["articles", "customers", "prices", "stock", "history"]
    assert data.articles["A-1"].list_price == Decimal("0.1234")
    assert data.articles["B-2"].active is False
    assert data.customers["C1"].emails == ("a@x.de", "b@x.de")
    assert data.stock["A-1"] == {"north": Decimal(5), "south": Decimal("7.5")}
    assert data.history[0].order_date == date(2026, 1, 31)
    assert [p.min_quantity for p in data.prices] == [Decimal(100)]
    assert [note.partition(": ")[2] for note in notes] == [
        "left out what is in columns that are not known: 'extra'.",
        "1 rows name an article or customer that is not there and were left out.",
        "1 rows name an article or customer that is not there; they stay as history (the first in line 2).",
    ]


def test_headers_are_known_whatever_their_case_and_a_misspelt_one_is_said(tmp_path: Path) -> None:
    files = {
        "products.csv": "\ufeffSKU,Name,List Price,Order-Multiple,pack_sise\nA-1,Bolt,0.12,10,5\n",
        "customers.csv": "Ref,NAME\nC1,Müller\n",
    }
    data, _, notes = importer.load(write(tmp_path, files))
    assert (data.articles["A-1"].list_price, data.articles["A-1"].order_multiple) == (Decimal("0.12"), Decimal(10))
    assert data.customers["C1"].name == "Müller"
    assert [note.partition(": ")[2] for note in notes] == [
        "left out what is in columns that are not known: 'pack_sise' (is that 'pack_size'?)."
    ]


def test_returns_are_left_out_and_counted_and_0_stands_for_no_price_and_no_pack(tmp_path: Path) -> None:
    soon = datetime.now(UTC).date() + timedelta(days=9)
    head = "order_ref,order_date,customer_ref,sku,quantity,unit_price\n"
    rows = "S1,2026-01-31,C1,A-1,3,1.50\nS2,2026-01-31,C1,A-1,-3,1.50\nS3,2026-01-31,C1,A-1,0,1\n"
    rows += f"S4,2026-01-31,C1,A-1,1,-1\nS5,{soon},C1,A-1,1,0\n"
    products = "sku,name,list_price,pack_size\nA-1,Bolt,0,0\n"
    data, _, notes = importer.load(write(tmp_path, {**GOOD, "products.csv": products, "history.csv": head + rows}))
    assert [line.order_ref for line in data.history] == ["S1", "S5"]
    assert (data.articles["A-1"].list_price, data.articles["A-1"].pack_size) == (None, Decimal(1))
    said = [note.partition(": ")[2] for note in notes if "history.csv" in note]
    assert said[0].startswith(
        "3 rows have a quantity of 0 or less or a price below 0 (returns, credits) and were left out (the first in line 3)"
    )
    assert said[1].startswith("1 rows are dated later than today")


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("products.csv", "sku,name,list_price\nA,Bolt,1.5\nB,Nut,1,50\n", "line 3"),
        ("products.csv", "sku,name,list_price\nA,Bolt,cheap\n", "line 2: 'list_price' is no number"),
        ("products.csv", "sku,name\nA,\n", "line 2: 'name' is empty"),
        ("products.csv", "sku,name\nA,x\nA,y\n", "line 3: 'A' is there twice (first in line 2)"),
        ("products.csv", "sku,name,SKU\nA,x,B\n", "the column 'sku' is there twice"),
        ("products.csv", "sku;name\nA;x\n", "parted by semicolons (;): save it with commas"),
        ("products.csv", "sku,name,pack_size\nA,x,-6\n", "line 2: 'pack_size' may not be -6"),
        ("prices.csv", "customer_ref,sku,price\nC1,A-1,-1\n", "line 2: 'price' may not be -1"),
        ("products.csv", "code,name\nA,x\n", "the column 'sku' is missing"),
        ("products.csv", "sku,name\n", "no rows"),
        ("products.csv", "sku,name,moq\nA,x,-1\n", "'moq' may not be -1"),
        ("products.csv", "sku,name,moq\nA,x,NaN\n", "'moq' may not be NaN"),
        ("products.csv", "sku,name,active\nA,x,perhaps\n", "neither yes nor no"),
        ("history.csv", "order_ref,order_date,customer_ref,sku,quantity,unit_price\nS,31.01.2026,C1,A,1,1\n", "no date"),
        (
            "history.csv",
            "order_ref,order_date,customer_ref,sku,quantity,unit_price\nS,9999-12-31,C1,A,1,1\n",
            "line 2: 'order_date' lies in the future: 9999-12-31",
        ),
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, name: str, text: str, expected: str) -> None:
    write(tmp_path, {**GOOD, name: text})
    with pytest.raises(importer.ImportFailed) as failed:
        importer.load(tmp_path)
    assert any(expected in problem and name in problem for problem in failed.value.problems)


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    (tmp_path / "customers.csv").write_bytes("ref,name\nC1,Müller\n".encode("latin-1"))
    with pytest.raises(importer.ImportFailed, match=r"customers\.csv is not UTF-8"):
        importer.load(tmp_path)


def test_missing_required_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(importer.ImportFailed, match=r"products\.csv is missing"):
        importer.load(tmp_path)


def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    with pytest.raises(importer.ImportFailed, match="is a file: name the folder that holds"):
        importer.load(tmp_path / "products.csv")
    with pytest.raises(importer.ImportFailed, match="is not there: name the folder"):
        importer.load(tmp_path / "nowhere")
