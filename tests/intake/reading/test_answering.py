"""Orders that take up lines of the message they answer."""

import pytest

from intake.reading.answering import SURE
from tests.intake.mailtext.scoring import reading_of

OFFER = """1. Hose clamp 40 mm - qty 30 - £1.10 each
2. Ball valve 1 inch - qty 4 - £12.50 each
3. Pressure gauge 63 mm - qty 2 - £18.00 each"""


def _read(text: str, subject: str = "Re: your quotation") -> list[tuple[str, str]]:
    reading = reading_of({"id": "answer", "subject": subject, "sent": "2026-03-02", "text": text})
    lines = [line for order in reading.orders for line in order.lines]
    assert all(line.confidence <= SURE for line in lines)
    return [(str(line.quantity.value), line.description.value) for line in lines if line.quantity and line.description]


def _quoting(said: str, quoted: str, intro: str = "On 1 March 2026 Sales wrote:") -> str:
    return f"{said}\n\n{intro}\n" + "\n".join(f"> {row}" for row in quoted.splitlines())


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        ("Please send items 1 and 3, order number KL-2291.", ["30", "2"]),
        ("Go ahead with everything except the ball valve, order KL-2291.", ["30", "2"]),
        ("Happy with all of it but no pressure gauge this time. Order KL-2291", ["30", "4"]),
    ],
)
def test_lines_of_an_offer_are_chosen_by_position_or_name(said: str, taken: list[str]) -> None:
    assert [quantity for quantity, _ in _read(_quoting(said, OFFER))] == taken


def test_a_repeated_order_is_changed_and_added_to() -> None:
    said = "Hello, please send the same as below but 9 rolls of the twine, and no bin liners. Also 5 boxes of chalk."
    older = "6 rolls twine 2 mm\n3 packs bin liners 60 l\n12 tins beeswax 400 g"
    found = _read(_quoting(said, older), "Order again")
    assert [quantity for quantity, _ in found] == ["9", "12", "5"]


def test_who_names_what_is_wanted_takes_up_nothing() -> None:
    said = "Go ahead please:\n10 hose clamps 40 mm\n2 ball valves 1 inch\nOrder KL-2291"
    reading = reading_of({"id": "own", "subject": "Re: your quotation", "sent": "2026-03-02", "text": _quoting(said, OFFER)})
    assert [str(line.quantity.value) for line in reading.orders[0].lines if line.quantity] == ["10", "2"]


FORWARDED = "---------- Forwarded message ---------\nFrom: Ada Holm <ada@customer.example>\nSubject: list\n\n"


def _quantities(text: str, subject: str = "Fwd: list") -> list[str]:
    reading = reading_of({"id": "passed", "subject": subject, "sent": "2026-03-02", "text": text})
    return [str(line.quantity.value) for order in reading.orders for line in order.lines if line.quantity]


def test_a_note_changes_the_list_that_it_passes_on() -> None:
    note = "Please treat the list below as order KL-2291, but the lanterns 8, and leave out the rope.\n\n"
    assert _quantities(note + FORWARDED + "6 lanterns brass\n40 m rope 12 mm\n3 boxes chalk") == ["8", "3"]


def test_a_note_with_a_list_of_its_own_is_the_order() -> None:
    note = "Below is last year's, only for the numbers. Now please send:\n4 lanterns brass\n2 tins beeswax 400 g\n5 boxes chalk\n\n"
    assert _quantities(note + FORWARDED + "6 lanterns brass\n40 m rope 12 mm\n3 boxes chalk") == ["4", "2", "5"]


def test_answers_between_quoted_questions_make_lines() -> None:
    text = (
        "Hello, see my answers.\n\n> On your order KL-2291:\n> Cake boards: which size, how many?\n10 inch, 40 pieces\n"
        "> Ribbon 15 mm: colour?\nivory, 3 rolls\n> Candles: still wanted?\nno thanks\n\nAda"
    )
    reading = reading_of({"id": "between", "subject": "Re: your order KL-2291", "sent": "2026-03-02", "text": text})
    (order,) = reading.orders
    assert [(str(x.quantity.value), x.description.value) for x in order.lines if x.quantity and x.description] == [
        ("40", "Cake boards 10 inch"),
        ("3", "Ribbon 15 mm ivory"),
    ]
    assert order.po_number
    assert order.po_number.value == "KL-2291"
    assert all(line.confidence <= SURE for line in order.lines)


def test_a_mail_may_leave_all_to_its_subject() -> None:
    assert _quantities("See subject line, thanks", "Order: 4 boxes of chalk and 2 rolls of twine") == ["4", "2"]
