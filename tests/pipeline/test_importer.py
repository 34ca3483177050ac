"""Master data from CSV: typed values in, every bad row named, nothing half imported."""

from datetime import date
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
    assert len(notes) == 1
    assert "1 rows" in notes[0]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("products.csv", "sku,name,list_price\nA,Bolt,1.5\nB,Nut,1,50\n", "line 3"),
        ("products.csv", "sku,name,list_price\nA,Bolt,cheap\n", "line 2: 'list_price' is no number"),
        ("products.csv", "sku,name\nA,\n", "line 2: 'name' is empty"),
        ("products.csv", "sku,name\nA,x\nA,y\n", "'A' is there twice"),
        ("products.csv", "code,name\nA,x\n", "the column 'sku' is missing"),
        ("products.csv", "sku,name\n", "no rows"),
        ("products.csv", "sku,name,moq\nA,x,-1\n", "'moq' may not be -1"),
        ("products.csv", "sku,name,moq\nA,x,NaN\n", "'moq' may not be NaN"),
        ("products.csv", "sku,name,active\nA,x,perhaps\n", "neither yes nor no"),
        ("history.csv", "order_ref,order_date,customer_ref,sku,quantity,unit_price\nS,31.01.2026,C1,A,1,1\n", "no date"),
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
