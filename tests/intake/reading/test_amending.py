"""A mail's text that changes the document it brings: lines by position or article number, in several languages; what only repeats changes nothing."""

from decimal import Decimal

import pytest

from intake.reading.amending import amended
from intake.reading.text import read_text
from orders import MailKind, Order, OrderLine, Read


def document() -> Order:
    rows = (("10", "4711-22", "ball valve 1/2", "40"), ("20", "4711-34", "ball valve 3/4", "25"), ("30", "220-0019", "hemp 200 g", "10"))
    return Order(
        MailKind.ORDER,
        tuple(
            OrderLine(
                position=at,
                our_code=Read(code, code, 0.97),
                description=Read(text, text, 0.97),
                quantity=Read(Decimal(quantity), quantity, 0.97),
                line_no=no,
                confidence=0.97,
            )
            for at, (no, code, text, quantity) in enumerate(rows, start=1)
        ),
    )


def quantities(order: Order) -> list[str]:
    return [str(line.quantity.value) for line in order.lines if line.quantity]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please find our order attached. For position 20 please send 30 instead of 25.", ["40", "30", "10"]),
        ("anbei unsere Bestellung. Bitte bei Pos. 10 statt 40 nur 35 Stück liefern.", ["35", "25", "10"]),
        ("Ci-joint la commande. Pour l'article 4711-34 merci de livrer 50 au lieu de 25.", ["40", "50", "10"]),
        ("In bijlage onze bestelling, maar van 220-0019 graag 12 in plaats van 10.", ["40", "25", "12"]),
        ("Adjunto el pedido. De 4711-22 envíen 60 en lugar de 40.", ["60", "25", "10"]),
        ("In allegato l'ordine. Del 4711-22 mandateci 45 pezzi invece di 40.", ["45", "25", "10"]),
        ("Order attached. Please leave out line 30.", ["40", "25"]),
        ("Bestellung anbei, Pos. 20 entfällt.", ["40", "10"]),
    ],
)
def test_a_sentence_changes_a_line(text: str, expected: list[str]) -> None:
    order = amended(document(), text, read_text(text, name="mail body"))
    assert quantities(order) == expected
    assert order.notes
    assert order.notes[-1].evidence
    assert [line.position for line in order.lines] == list(range(1, len(expected) + 1))


def test_what_changed_is_left_to_a_person() -> None:
    order = amended(document(), "Please send 30 instead of 25 for position 20.", ())
    assert order.lines[1].confidence <= 0.5
    assert not order.lines[1].proven
    assert order.lines[0] == document().lines[0]


def test_a_line_is_added() -> None:
    text = "Our order is attached. Please add 6 pcs 881-100 pipe clamp 22 mm, we forgot them."
    order = amended(document(), text, read_text(text, name="mail body"))
    assert quantities(order) == ["40", "25", "10", "6"]
    added = order.lines[3].description
    assert added
    assert "pipe clamp" in added.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please change position 10 to 50 and position 20 to 30.", ["50", "30", "10"]),
        ("Bitte bei Pos. 20 statt 25 nur 20 Stück liefern, Pos. 30 entfällt.", ["40", "20"]),
        ("Please swap 50 and 30 for positions 10, 20: line 10 line 20.", ["40", "25", "10"]),
    ],
)
def test_two_lines_in_one_sentence(text: str, expected: list[str]) -> None:
    """Each in its own clause is carried out; where two are named in one, a person says which number is whose."""
    order = amended(document(), text, ())
    assert quantities(order) == expected
    assert len(order.notes) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Please find attached our order 4500012.",
        "Attached: 40 ball valve 1/2 (4711-22), 25 ball valve 3/4 (4711-34), 10 hemp. Thanks!",
        "Pos. 10 4711-22 40 Stück 6,15 EUR\nPos. 20 4711-34 25 Stück 8,90 EUR",
        "Please deliver to gate 20 instead of gate 10.",
    ],
)
def test_what_only_repeats_changes_nothing(text: str) -> None:
    order = document()
    assert amended(order, text, read_text(text, name="mail body")) is order
