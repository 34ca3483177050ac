"""Mail texts written by other hands than the reader's: what is read of them must not fall. English and German faults were looked at once;
the other four languages were only ever counted."""

from pathlib import Path

import pytest

from tests.intake.mailtext.scoring import Score, cases, score

HELD_OUT = cases(Path(__file__).parent / "heldout")


@pytest.fixture(scope="module")
def total() -> Score:
    return score(HELD_OUT)


def test_lines(total: Score) -> None:
    assert total.right >= 0.71 * total.lines


def test_numbers_and_dates(total: Score) -> None:
    assert total.numbers_right >= 0.88 * total.numbers
    assert total.dates_right >= 0.9 * total.dates


def test_orders_are_told_from_other_mail(total: Score) -> None:
    assert total.order_or_not >= 0.94 * total.cases


def test_sure_lines_are_mostly_right(total: Score) -> None:
    sure = [right for p, right in total.sure if p >= 0.95]
    assert sum(sure) >= 0.9 * len(sure) > 0


def test_what_it_was_built_with_is_read() -> None:
    built = score(cases(Path(__file__).parent / "practice"))
    assert built.right >= 0.91 * built.lines
