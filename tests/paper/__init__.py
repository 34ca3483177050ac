"""Orders as customers' systems print them, each page designed by hand: a ground to measure reading on that knows nothing of the reader.

`python -m tests.paper OUT --set a|b [--scan]` writes PDFs and sheets with `truth.jsonl`. Set a may be looked at; set b is only counted.
"""

from collections.abc import Callable, Iterable
from typing import Any


def _a() -> Iterable[tuple[Callable[[Any], str], int]]:
    from tests.paper import a_notices, a_offices, a_systems

    return [(f, n) for room in (a_offices, a_systems, a_notices) for f, n in room.LAYOUTS]


def _a_sheets() -> Iterable[tuple[str, str, bytes, dict[str, Any]]]:
    from tests.paper import a_sheets

    return a_sheets.sheets()


SETS = {"a": (_a, _a_sheets)}
"""Set -> its page layouts with how many documents of each, and its sheets (name, language, bytes, truth)."""
