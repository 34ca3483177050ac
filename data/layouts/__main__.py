"""`python -m data.layouts OUT --count N --seed S [--orders K] [--scan | --sheets] [--families P...] [--not-families P...]`: composed documents with truth.

Writes NNNN.pdf (or sheets, with --sheets) and truth.jsonl: per document the header and lines in the keys of `ordersift read --json`, with
`file`, `language`, `family`, `layout`, `sender` (a number; with --orders K, K documents in a row have one sender and one layout). Patterns of families are shell patterns on row shape/ruling/order/information block/prices, e.g.
`--not-families text-above '*/zebra' '*/*/mixed'` (what a pattern leaves away may be anything; commas part patterns as blanks do).
The orders are of a company's master data (--company DIR, made by python -m data.company), by default of a small made one.
"""

import argparse
import json
import tempfile
from collections.abc import Mapping
from datetime import date, timedelta
from fnmatch import fnmatchcase
from pathlib import Path
from random import Random

from data.company.__main__ import write
from data.company.books import Books, load
from data.layouts import compose, draw, scans, sheets
from data.layouts.foreign import KNOWN, WORDS, abroad
from data.layouts.labels import LANGUAGES
from data.layouts.papers import Cast, cast, draw_dealing, draw_paper


def wanted(family: str, only: list[str], without: list[str]) -> bool:
    """Whether a family is among `only` (if any) and not among `without`; a pattern may say just the first parts of a family."""

    def fits(pattern: str) -> bool:
        return all(fnmatchcase(part, p) for part, p in zip(family.split("/"), pattern.split("/"), strict=False))

    return (not only or any(map(fits, only))) and not any(map(fits, without))


def small_company(seed: int) -> Books:
    """The books of a company of 1,500 articles and 40 customers."""
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), seed, 1500, 40)
        return load(Path(folder))


def patterns(given: list[str]) -> list[str]:
    """Patterns of families, parted by blanks or commas."""
    return [p for text in given for p in text.split(",") if p]


def make(people: Cast, out: Path, count: int, seed: int, *, scan: bool = False, as_sheets: bool = False, only: list[str], without: list[str],
         languages: tuple[str, ...] = LANGUAGES, orders: int = 1, foreign: Mapping[str, str] | None = None) -> int:  # fmt: skip
    """Write `count` documents and their truth into `out`, `orders` in a row of one buyer's one layout; gives the number written."""
    out.mkdir(parents=True, exist_ok=True)
    rows: list[str] = []
    tries = 0
    while len(rows) < count and tries < count * 400:
        tries += 1
        random = Random(f"{seed}-{tries}")
        layout = draw(random, random.choice(languages), two_codes=random.random() < 0.3)
        if not wanted(layout.family, only, without):
            continue
        layout = abroad(layout, random, foreign) if foreign else layout
        dealing = draw_dealing(people, random, layout)
        for _ in range(min(orders, count - len(rows))):
            paper = draw_paper(people, random, layout, date(2026, 1, 5) + timedelta(days=random.randrange(300)), dealing)
            if as_sheets:
                made = sheets.compose(paper, layout, random)
                name, raw, found, extra = f"{len(rows) + 1:04d}.{made.suffix}", made.raw, made.truth, {"pages": 1}
            else:
                composed = compose(paper, layout)
                damage = scans.draw(random)
                raw = scans.as_pdf(scans.scanned(composed.pdf, damage, random)) if scan else composed.pdf
                name, found, extra = f"{len(rows) + 1:04d}.pdf", composed.truth, {"pages": composed.pages, "engine": layout.engine}
            (out / name).write_bytes(raw)
            row = {"file": name, **found, "language": layout.language, "family": layout.family, "layout": layout.name, **extra}
            rows.append(json.dumps({**row, "sender": tries}, ensure_ascii=False) + "\n")
    (out / "truth.jsonl").write_text("".join(rows), encoding="utf-8")
    return len(rows)


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m data.layouts", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--company", type=Path, help="a folder made by python -m data.company")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--orders", type=int, default=1, help="documents of one layout of one buyer, one after the other")
    parser.add_argument("--foreign", action="store_true", help="labels in a language that the reader has no lists for")
    parser.add_argument("--northern", action="store_true", help="labels in Swedish, Finnish or Danish")
    parser.add_argument("--scan", action="store_true", help="pictures of the pages at 200 dpi, damaged, in a PDF")
    parser.add_argument("--sheets", action="store_true", help="xlsx and csv files instead of PDFs")
    parser.add_argument("--families", nargs="+", default=[])
    parser.add_argument("--not-families", nargs="+", default=[])
    parser.add_argument("--languages", nargs="+", default=list(LANGUAGES), choices=LANGUAGES)
    chosen = parser.parse_args()
    books = load(chosen.company) if chosen.company else small_company(chosen.seed)
    made = make(
        cast(books, chosen.seed), chosen.out, chosen.count, chosen.seed, scan=chosen.scan, as_sheets=chosen.sheets,
        only=patterns(chosen.families), without=patterns(chosen.not_families), languages=tuple(chosen.languages),
        orders=chosen.orders, foreign=KNOWN if chosen.northern else WORDS if chosen.foreign else None,
    )  # fmt: skip
    print(f"{made} documents in {chosen.out}")
    if made < chosen.count:
        parser.error(f"only {made} of {chosen.count} documents have a family that fits; widen --families or drop a --not-families")


if __name__ == "__main__":
    main()
