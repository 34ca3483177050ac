"""One correction, used on the next document of the same layout."""

import random
from dataclasses import replace
from decimal import Decimal

from intake.pages.page import Page
from intake.reading.document import read_document, understand
from intake.reading.memory import LayoutMemory, column_fix, field_fix, fingerprint, rows_fix, similarity
from orders import Box
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


def memory() -> LayoutMemory:
    page = order_page(FIRST)
    seen = understand([page])
    assert seen.found is not None
    column = column_fix(seen.found.grid, page, "quantity", Box(450, 166, 460, 175))
    assert column is not None
    return LayoutMemory(
        "einkauf@werft.example", fingerprint(page), "Werft Ostsee", (column, field_fix(page, "po_number", Box(430, 112, 460, 121)))
    )


def test_the_next_document_of_the_layout_is_read_as_corrected():
    assert quantities(order_page(FIRST)) == ([40, 75], "2025/55")
    assert quantities(order_page(NEXT, "77-2048"), [memory()]) == ([4, 30, 2], "77-2048")


def test_another_scan_of_the_layout_is_the_same_layout():
    for seed in range(5):
        assert quantities(shaken(order_page(NEXT, "77-2048"), seed), [memory()]) == ([4, 30, 2], "77-2048")


def test_another_layout_of_the_sender_is_left_alone():
    other = Paper().put(50, 60, "Purchase order 5512", size=13).row(100, [(50, "left"), (400, "right")], ["Description", "Qty"])
    other.row(116, [(50, "left"), (400, "right")], ["Rope 12 mm", "300"])
    page = other.page()
    assert similarity(fingerprint(page), memory().fingerprint) < 0.3
    assert quantities(page, [memory()]) == ([Decimal(300)], "5512")


def test_rows_that_a_person_put_together_are_one_line():
    stops = [(50, "left"), (100, "left"), (400, "right")]

    def page(n: int) -> Page:
        paper = Paper().put(50, 60, "Bestellung 4711-9", size=13).row(100, stops, ["Pos", "Bezeichnung", "Menge"])
        for k in range(n):
            paper.row(120 + 40 * k, stops, [f"P{k + 1}", f"Platte {k} mm", str(k + 5)]).row(134 + 40 * k, stops, ["", "davon Reserve", "1"])
        return paper.page()

    first = page(3)
    assert len(quantities(first)[0]) == 6
    seen = understand([first])
    assert seen.found is not None
    fix = rows_fix(seen.found.grid, Box(50, 120, 400, 129), [Box(100, 134, 400, 143)])
    assert fix is not None
    assert quantities(page(5), [LayoutMemory("a@b", fingerprint(first), "Reserve", (fix,))])[0] == [5, 6, 7, 8, 9]
