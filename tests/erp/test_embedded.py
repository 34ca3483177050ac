"""The embedded ERP beside the contract: several processes, files, readable listing, imports."""

import os
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from erp.embedded import EmbeddedErp
from erp.gateway import ErpUnavailable
from orders.sales import PostingState
from tests.erp.conftest import COMPANY, an_order

WRITER = """
import sys
from dataclasses import replace
from erp.embedded import EmbeddedErp
from tests.erp.conftest import an_order
erp = EmbeddedErp(sys.argv[1])
print([erp.post(replace(an_order(), key=f"po_{n}")).erp_id for n in range(25)])
"""


def test_several_processes_make_each_order_once(embedded: EmbeddedErp) -> None:
    command = [sys.executable, "-c", WRITER, str(embedded.path)]
    root = Path(__file__).parents[2]
    writers = [
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root, env=os.environ | {"PYTHONPATH": "."}) for _ in range(3)
    ]
    answers = {writer.communicate()[0] for writer in writers}
    assert [writer.returncode for writer in writers] == [0, 0, 0]
    assert len(answers) == 1
    assert len(embedded.orders()) == 25


def test_documents_and_summary_stay_with_the_order(embedded: EmbeddedErp) -> None:
    order = an_order(attachments=(("order.pdf", b"%PDF-1.7"),), summary="sent untouched, risk 0.2 %")
    embedded.post(order)
    assert embedded.attachments(order.key) == (("order.pdf", b"%PDF-1.7"),)
    assert embedded.orders()[0][1].summary == "sent untouched, risk 0.2 %"


def test_the_listing_is_for_people(embedded: EmbeddedErp) -> None:
    assert embedded.listing() == "No sales orders yet."
    embedded.post(an_order(po_number="PO-A"))
    text = embedded.listing()
    assert 'E000001  customer C100  their order "PO-A"' in text
    assert "100 pcs    SCR-M8x40" in text


def test_a_number_is_never_given_again(embedded: EmbeddedErp) -> None:
    first = embedded.post(an_order())
    embedded.remove(first.key)
    second = embedded.post(an_order())
    assert first.erp_id is not None
    assert second.erp_id == first.erp_id + 1


def test_an_import_that_changed_nothing_gives_nothing_new(embedded: EmbeddedErp) -> None:
    (page,) = embedded.articles()
    assert len(page.items) == len(COMPANY.articles)
    (again,) = embedded.articles(page.cursor)
    assert again.items == ()
    embedded.load(replace(COMPANY, articles={}))
    (empty,) = embedded.articles(page.cursor)
    assert (empty.items, empty.cursor != page.cursor) == ((), True)


def test_a_file_that_is_no_database_is_said_in_one_sentence(embedded: EmbeddedErp) -> None:
    for beside in embedded.path.parent.glob("erp.sqlite*"):
        beside.unlink()
    embedded.path.write_bytes(b"no database at all, " * 100)
    with pytest.raises(ErpUnavailable, match="can't be used"):
        embedded.find("po_1")
    assert embedded.post(an_order()).state is PostingState.UNKNOWN
    assert [check.ok for check in embedded.doctor()] == [False]


def test_a_locked_file_leaves_the_outcome_open(embedded: EmbeddedErp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("erp.embedded._LOCK_SECONDS", 0.05)
    other = sqlite3.connect(embedded.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    posting = embedded.post(an_order())
    other.execute("ROLLBACK")
    other.close()
    assert posting.state is PostingState.UNKNOWN
    assert "locked" in posting.message
