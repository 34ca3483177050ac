"""What people read of a decision: each thing once, by its most exact sentence, and nothing lighter than it was found."""

from datetime import UTC, datetime
from pathlib import Path

from orders import Finding, Severity, worst
from pipeline import desk, importer, walk
from pipeline.saying import told
from pipeline.settings import Settings
from pipeline.weighing import Judged
from store import master
from tests.pipeline import small

NOW = datetime(2026, 11, 3, 9, tzinfo=UTC)
SENDER = "achats@dubois.example"


def judged(folder: Path, text: str, subject: str = "Order") -> Judged:
    """The one order of a mail, judged by the real walk in the small company."""
    data, tables, _ = importer.load(small.write(folder))
    master.replace(data, "test", tables)
    _, (order,) = walk.process(small.mail(text, sender=SENDER, subject=subject), "1.eml", desk.current_company(), received=NOW)
    return order


def test_what_a_rule_and_the_statistics_notice_is_said_once(workspace: Settings, tmp_path: Path) -> None:
    text = "Hello,\n\nplease send to our order 2026/118:\n\n- 900 pcs DR-06 Drill bit HSS 6.0 mm at 18.50 EUR each\n\nRegards\nDubois\n"
    found = judged(tmp_path, text).decision.reasons
    said = told(found)
    assert {"price.list", "quantity.unusual", "anomaly.line"} <= {f.code for f in found}
    assert sum("18.5" in f.message for f in found) > 1
    of_price, of_quantity = ([f.message for f in said if f.line == 1 and words in f.message] for words in ("18.5", "900"))
    assert len(of_price) == 1
    assert "our list price is 1.85" in of_price[0]
    assert len([words for words in of_quantity if "usual" in words]) == 1
    assert worst(said) == worst(found)
    assert [f for f in found if f.code.startswith("sender.")] == [f for f in said if f.code.startswith("sender.")]


def test_a_cancellation_says_first_what_it_is_and_what_to_do(workspace: Settings, tmp_path: Path) -> None:
    text = "Hello,\n\nplease cancel our order 2026/118 completely.\n\nRegards\nDubois\n"
    order = judged(tmp_path, text, "Cancellation of order 2026/118")
    said = told(order.decision.reasons)
    assert "order.empty" in {f.code for f in order.decision.reasons}
    assert said[0].message.startswith("This cancels order 2026/118")
    assert "cancel it in the ERP" in said[0].message
    assert "No order line could be read." not in {f.message for f in said}


def test_the_one_sentence_is_as_heavy_as_the_heaviest_of_its_findings() -> None:
    rule = Finding("duplicate.same_po", Severity.REVIEW, "PO number 1 was seen before: S1 of 2026-11-03.", None, {"ref": "S1"})
    score = Finding("duplicate.likely", Severity.STOP, "The same PO number and the same content as S1: much.", None, {"original": "S1"})
    other = Finding("duplicate.likely", Severity.STOP, "Much like S2: much.", None, {"original": "S2"})
    (first, second) = told((rule, score, other))
    assert {first.message, second.message} == {rule.message, other.message}
    assert first.severity == second.severity == Severity.STOP
    unclear = Finding("quantity.unit_unclear", Severity.REVIEW, "Line 1: 6 box can't be converted.", 1)
    none = Finding("anomaly.line", Severity.REVIEW, "Line 1: there is no quantity.", 1)
    unknown = Finding("value.unknown", Severity.REVIEW, "The value of the order can't be worked out.")
    assert told((unknown, none, unclear)) == (unclear,)
    assert told((unknown,)) == (unknown,)
    copy = Finding("duplicate.likely", Severity.STOP, "The same file as S1: byte for byte.", None, {"original": "S1"})
    assert [f.message for f in told((rule, copy))] == [copy.message]
