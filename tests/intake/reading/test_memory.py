"""One correction, used on the next document of the same layout."""

import random
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from intake.pages.page import Page
from intake.reading.document import read_document
from intake.reading.likeness import fingerprint, similarity
from intake.reading.memory import LayoutMemory, of_senders
from intake.reading.teaching import learn
from orders import Order, Read
from tests.intake.reading.paper import Paper


def order_page(rows, number="77-1024") -> Page:
    """A layout whose labels mislead: stock is called "Anzahl", the ordered quantity "Soll", the order number "Vorgang"."""
    paper = Paper().put(50, 40, "Werft Ostsee GmbH", size=12).put(50, 60, "Bestellung", size=14)
    paper.put(330, 100, "Beleg:").put(430, 100, "2025/55").put(330, 112, "Vorgang:").put(430, 112, number)
    stops = [(50, "left"), (120, "left"), (380, "right"), (460, "right")]
    paper.row(150, stops, ["Artikel", "Bezeichnung", "Anzahl", "Soll"])
    for k, row in enumerate(rows):
        paper.row(166 + 14 * k, stops, row)
    return paper.page()


FIRST = [["A-100", "Schäkel 12", "40", "6"], ["A-200", "Kausche", "75", "20"]]
NEXT = [["A-300", "Spannschloss", "9", "4"], ["A-110", "Schäkel 14", "12", "30"], ["A-400", "Wantenspanner", "3", "2"]]


def shaken(page: Page, seed: int = 1) -> Page:
    """The page as another scan of the same paper gives it: all boxes a little off."""
    rng = random.Random(seed)
    dx, dy = rng.uniform(-3, 3), rng.uniform(-3, 3)
    jitter = lambda v, d: v + d + rng.uniform(-0.4, 0.4)  # noqa: E731
    words = tuple(
        w._replace(x0=jitter(w.x0, dx), x1=jitter(w.x1, dx), top=jitter(w.top, dy), bottom=jitter(w.bottom, dy)) for w in page.words
    )
    return replace(page, words=words)


def quantities(page: Page, layouts=()):
    _, order, _ = read_document([page], "x.pdf", us=None, layouts=layouts)
    assert order is not None
    return [x.quantity.value for x in order.lines if x.quantity], order.po_number.value if order.po_number else None


def left_as(page: Page, quantity: Sequence[int], number: str = "") -> Order:
    """The order of a page as a person leaves it: with these quantities, other lines taken away."""
    _, order, _ = read_document([page], "x.pdf", us=None)
    assert order is not None
    lines = order.lines if len(order.lines) == len(quantity) else [x for x in order.lines if x.quantity and x.quantity.value in quantity]
    lines = tuple(replace(x, quantity=Read(Decimal(q), str(q), 1.0)) for x, q in zip(lines, quantity, strict=True))
    return replace(order, lines=lines, po_number=Read(number, number, 1.0) if number else order.po_number)


def memory() -> tuple[LayoutMemory, ...]:
    page = order_page(FIRST)
    return learn([page], "x.pdf", left_as(page, (6, 20), "77-1024"), us=None, sender="einkauf@werft.example")


def test_what_was_learned_is_said_in_words():
    assert {m.name for m in memory()} == {
        "From einkauf@werft.example: the quantity is the 4th column “Soll”",
        "From einkauf@werft.example: the PO number stands right of “vorgang”",
    }


def test_nothing_is_learned_where_nothing_was_wrong_or_no_place_explains_it():
    page = order_page(FIRST)
    assert learn([page], "x.pdf", left_as(page, (40, 75)), us=None, sender="a@b.example") == ()
    assert learn([page], "x.pdf", left_as(page, (41, 76), "none of these"), us=None, sender="a@b.example") == ()


def test_only_what_the_person_changed_is_learned():
    page = order_page(FIRST)
    found = learn([page], "x.pdf", left_as(page, (6, 20), "77-1024"), us=None, sender="a@b.example", corrected={"po_number"})
    assert [m.slot for m in found] == ["field po_number"]


def test_the_next_document_of_the_layout_is_read_as_corrected():
    assert quantities(order_page(FIRST)) == ([40, 75], "2025/55")
    assert quantities(order_page(NEXT, "77-2048"), memory()) == ([4, 30, 2], "77-2048")


def test_another_scan_of_the_layout_is_the_same_layout():
    for seed in range(5):
        assert quantities(shaken(order_page(NEXT, "77-2048"), seed), memory()) == ([4, 30, 2], "77-2048")


def test_another_layout_of_the_sender_is_left_alone():
    other = Paper().put(50, 60, "Purchase order 5512", size=13).row(100, [(50, "left"), (400, "right")], ["Description", "Qty"])
    other.row(116, [(50, "left"), (400, "right")], ["Rope 12 mm", "300"])
    page = other.page()
    assert similarity(memory()[0].fingerprint, fingerprint(page)) < 0.3
    assert quantities(page, memory()) == ([Decimal(300)], "5512")


def test_rows_that_a_person_put_together_are_one_line():
    stops = [(50, "left"), (100, "left"), (400, "right")]

    def page(n: int) -> Page:
        paper = Paper().put(50, 60, "Bestellung 4711-9", size=13).row(100, stops, ["Pos", "Bezeichnung", "Menge"])
        for k in range(n):
            paper.row(120 + 40 * k, stops, [f"P{k + 1}", f"Platte {k} mm", str(k + 5)]).row(134 + 40 * k, stops, ["", "davon Reserve", "1"])
        return paper.page()

    first = page(3)
    assert len(quantities(first)[0]) == 6
    found = learn([first], "x.pdf", left_as(first, (5, 6, 7)), us=None, sender="a@b.example")
    assert len(found) == 1
    assert quantities(page(5), found)[0] == [5, 6, 7, 8, 9]


def test_memories_speak_of_their_sender_only():
    kept = memory()
    assert of_senders(kept, ("einkauf@werft.example",)) == kept
    assert of_senders(kept, ("verkauf@werft.example", "")) == ()
    whole = tuple(replace(m, sender="@werft.example") for m in kept)
    assert of_senders(whole, ("verkauf@werft.example",)) == whole
