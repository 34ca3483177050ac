"""What scores say to a person."""

import pytest

from models.anomalies import AnomalyScore
from models.duplicates import DuplicateScore, Kind
from orders import MailKind, Match, MatchedLine, MatchedOrder, Order, OrderLine
from pipeline import notices

KEY = "po_8bc6f605eb80fc945abfb21d0d9cc238"


@pytest.mark.parametrize("kind", [Kind.SAME_FILE, Kind.SAME_PO, Kind.REVISION, Kind.NEAR_SAME])
def test_a_likely_repeat_is_named_in_words_and_keeps_our_key_for_the_link(kind: Kind) -> None:
    (finding,) = notices.of_duplicate(DuplicateScore(KEY, 0.9, kind, ("same PO number PO-64937",)))
    assert "an earlier order: same PO number PO-64937." in finding.message
    assert KEY not in finding.message
    assert finding.data["original"] == KEY
    (finding,) = notices.of_duplicate(DuplicateScore("S00017", 0.9, kind, ()))
    assert "S00017" in finding.message


@pytest.mark.parametrize("kind", [Kind.STANDING, Kind.NONE])
def test_no_repeat_is_worth_no_word(kind: Kind) -> None:
    assert notices.of_duplicate(DuplicateScore(KEY, 0.4, kind, ())) == ()


def test_what_is_unusual_is_a_whole_sentence_with_the_line_as_the_customer_numbers_it() -> None:
    lines = (MatchedLine(OrderLine(1, line_no="10"), Match("A", 0.9)),)
    order = MatchedOrder(Order(MailKind.ORDER, tuple(line.line for line in lines)), Match("C1", 0.9), lines)
    score = AnomalyScore((0.9,), 0.9, 0.9, ((0, "ordered 3; usual 10"), (None, "all prices are odd: another currency?")))
    of_line, of_order = notices.of_anomaly(score, order)
    assert (of_line.message, of_line.line) == ("Line 10: ordered 3; usual 10.", 1)
    assert (of_order.message, of_order.line) == ("All prices are odd: another currency?", None)
