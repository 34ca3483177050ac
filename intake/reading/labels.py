"""The words that business documents use for their columns and fields; the lists stand in `labels.toml` (six languages) and `languages/`.

`fold` makes spellings meet: case, accents, punctuation and the many ways to write "number" disappear; "Bestell-Nr.", "Bestellnummer"
and "Bestellnr" become the same two words.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path
from typing import Any

NUMBER_WORDS = frozenset(
    """
no n nr num numb nummer number numero numeros nro nrs nos № # ndeg cislo numer numeru szam szama sz numar numarul numarasi numara
νο αρ αριθ αριθμος αριθμο αριθμου numeris numurs номер""".split()
)
COMPOUND = re.compile(r"^(.{3,}?)(?:s?nummern?|nr|nro|nummer|numero|szama?)$")
UNMARKED = str.maketrans({"ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
"""Letters that no decomposition makes plain."""
CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?<!\bMw)(?=[A-ZÀ-Þ][a-zà-ÿ])")
SPLIT = re.compile(r"[^\w%#№°º€$£]+|_+")


@lru_cache(maxsize=40000)
def fold(text: str) -> tuple[str, ...]:
    """The text as bare lower-case words for looking up labels."""
    if text.isascii() and text.isdigit():
        return (text,)
    words: list[str] = []
    for part in SPLIT.split(CAMEL.sub(" ", text)):
        if not part:
            continue
        bare = part.lower().replace("ß", "ss")
        if bare in ("n°", "nº", "№", "#", "n°"):
            words.append("no")
            continue
        if bare in ("º", "°") and words[-1:] == ["no"]:  # "N.º"
            continue
        if not bare.isascii():
            bare = "".join(c for c in unicodedata.normalize("NFKD", bare.translate(UNMARKED)) if not unicodedata.combining(c))
        if len(bare) > 1 and bare.startswith("#") and not bare[1:].isdigit():
            words.append("no")
        hashed = bare.endswith("#") and len(bare) > 1
        bare = bare.strip("#°º") or bare
        if bare in NUMBER_WORDS:
            words.append("no")
        elif len(bare) > 4 and (hit := COMPOUND.match(bare)) and hit[1] not in ("", "e"):
            words += [hit[1], "no"]
        else:
            words.append(bare)
        if hashed:
            words.append("no")
    return tuple(words)


POSITION, CODE, OURS, THEIRS, GTIN, DESCRIPTION = "position", "code", "our_code", "customer_code", "gtin", "description"
QUANTITY, UNIT, PRICE, PER, DISCOUNT, AMOUNT = "quantity", "unit", "price", "per", "discount", "amount"
TAX, DATE, OTHER, GROSS, OTHER_QUANTITY = "tax", "date", "other", "gross_amount", "other_quantity"

PHRASES = frozenset(
    ("columns", "rows", "fields", "parties", "titles", "subject", "denied", "urgency", "notes", "weeks", "changes", "empties")
)
"""Tables of phrases between semicolons; the words of the others stand between blanks."""


def _lists(files: Sequence[Path]) -> dict[str, dict[str, Any]]:
    """The tables of several files as one, the words of later files behind those of earlier ones."""
    joined: dict[str, dict[str, Any]] = {}
    for file in files:
        for table, entries in tomllib.loads(file.read_text("utf-8")).items():
            mine = joined.setdefault(table, {})
            for name, words in entries.items():
                between = "; " if table in PHRASES else " "
                mine[name] = words if name not in mine else mine[name] + (words if isinstance(words, list) else between + words)
    return joined


HERE = Path(__file__).parent
FURTHER = sorted((HERE / "languages").glob("*.toml"))
LISTS = _lists([HERE / "labels.toml", *FURTHER])
COMMON = {file.stem: frozenset(_lists([file])["words"]["common"].split()) for file in FURTHER}
"""The small words by which a text shows its language, for the languages of `languages/`."""
COLUMNS: dict[str, str] = {
    **LISTS["columns"],
    QUANTITY: f"{LISTS['columns'][QUANTITY]}; {LISTS['changes']['now']}",
    OTHER_QUANTITY: f"{LISTS['columns'][OTHER_QUANTITY]}; {LISTS['changes']['former']}",
}
CURRENCIES: dict[str, str] = {word: code for code, words in LISTS["currencies"].items() for word in words.split()}
UNITS: dict[str, str] = {}
for _unit, _words in LISTS["units"].items():
    for _word in _words.split():
        UNITS.setdefault(" ".join(fold(_word)), _unit)
MONTHS: dict[str, int] = {}
for _names in LISTS["months"]["names"]:
    for _i, _name in enumerate(_names.split(), start=1):
        MONTHS.setdefault("".join(fold(_name)), _i)
WEEKDAYS: dict[str, int] = {"".join(fold(name)): i for names in LISTS["weekdays"]["names"] for i, name in enumerate(names.split())}
STATES = frozenset(LISTS["places"]["states"].split())
WEEK_WORDS = tuple(word.strip() for word in LISTS["weeks"]["week"].split(";"))
WORDS = {name: frozenset(f for word in words.split() for f in fold(word)) for name, words in LISTS["words"].items()}
PER_WORDS = tuple(LISTS["words"]["per"].split())


class Phrases:
    """Phrases with a meaning, found in a run of folded words: the longest one that starts at each place."""

    def __init__(self, lists: dict[str, str]):
        self.table: dict[tuple[str, ...], tuple[str, ...]] = {}
        for meaning, text in lists.items():
            for phrase in text.split(";"):
                if folded := fold(phrase.strip()):
                    known = self.table.get(folded, ())
                    if meaning not in known:
                        self.table[folded] = (*known, meaning)
        self.longest = max((len(p) for p in self.table), default=0)
        self.first = frozenset(p[0] for p in self.table)

    def get(self, words: Sequence[str]) -> tuple[str, ...]:
        return self.table.get(tuple(words), ())

    def find(self, words: Sequence[str]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """(start, end, meanings) of each longest phrase, from left to right, without overlap."""
        at = 0
        while at < len(words):
            if words[at] in self.first:
                for size in range(min(self.longest, len(words) - at), 0, -1):
                    if meanings := self.table.get(tuple(words[at : at + size])):
                        yield at, at + size, meanings
                        at += size - 1
                        break
            at += 1


_TAUGHT: ContextVar[Phrases | None] = ContextVar("column labels that people taught", default=None)


class ColumnPhrases(Phrases):
    """The labels of columns, and inside `taught_columns` those that a sender's form has besides."""

    def get(self, words: Sequence[str]) -> tuple[str, ...]:
        taught = _TAUGHT.get()
        return (taught.get(words) if taught else ()) or super().get(words)

    def find(self, words: Sequence[str]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        taught = _TAUGHT.get()
        return taught.find(words) if taught else super().find(words)


COLUMN_PHRASES = ColumnPhrases(COLUMNS)


@contextmanager
def taught_columns(labels: Mapping[str, str]) -> Iterator[None]:
    """Read with these column labels (folded words -> role), which outweigh the lists; nothing changes where there are none."""
    if not labels:
        yield
        return
    both = Phrases({})
    both.table = {**COLUMN_PHRASES.table, **{tuple(words.split()): (role,) for words, role in labels.items()}}
    both.longest, both.first = max(map(len, both.table)), frozenset(p[0] for p in both.table)
    token = _TAUGHT.set(both)
    try:
        yield
    finally:
        _TAUGHT.reset(token)


FIELD_PHRASES = Phrases(LISTS["fields"])
CHANGE_PHRASES = Phrases(LISTS["changes"])
PARTY_PHRASES = Phrases(LISTS["parties"])
TITLE_PHRASES = Phrases(LISTS["titles"])
ROW_PHRASES = Phrases(LISTS["rows"])
SOON_PHRASES = Phrases(LISTS["urgency"])
SUBJECT_PHRASES = Phrases(LISTS["subject"])
DENIED_PHRASES = Phrases(LISTS["denied"])


def row_meaning(folded: Sequence[str]) -> str:
    """ "total", "tax", "subtotal", "carry" or "charge" where a row begins with such words (a number may stand before them), else empty."""
    words = [f for f in folded if not f[0].isdigit()][:8]
    for start, _, meanings in ROW_PHRASES.find(words):
        if start <= 1:
            return meanings[0]
        break
    return "total" if words and names_sum(words[0]) else ""


def names_sum(word: str) -> bool:
    """Whether a compound names a sum: "Bestelltotal", "Gesamtauftragswertsumme"."""
    return (
        len(word) > 6
        and word.endswith(("summe", "summa", "sum", "betrag", "belopp", "belob", "totaal", "total"))
        and "zwischen" not in word
    )
