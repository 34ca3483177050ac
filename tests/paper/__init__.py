"""Orders as customers' systems print them, each page designed by hand: a ground to measure reading on that knows nothing of the reader.

`python -m tests.paper OUT --set a|b [--scan]` writes PDFs and sheets with `truth.jsonl`. Set a may be looked at while improving the
reader. Set b is only counted: once somebody reads its pages or its failures, it measures nothing any more.
"""

from collections.abc import Callable, Iterable
from typing import Any

Pages = Iterable[tuple[Callable[[Any], str], int]]
Sheets = Iterable[tuple[str, str, bytes, dict[str, Any]]]


def _a() -> tuple[Pages, Sheets]:
    from tests.paper import a_notices, a_offices, a_sheets, a_systems

    return [*a_offices.LAYOUTS, *a_systems.LAYOUTS, *a_notices.LAYOUTS], a_sheets.sheets()


def _b() -> tuple[Pages, Sheets]:
    from tests.paper import b_forms, b_letters, b_notices, b_sheets

    return [*b_forms.LAYOUTS, *b_letters.LAYOUTS, *b_notices.LAYOUTS], b_sheets.sheets()


SETS: dict[str, Callable[[], tuple[Pages, Sheets]]] = {"a": _a, "b": _b}
"""Set -> its page layouts with how many documents of each, and its sheets (name, language, bytes, truth)."""
