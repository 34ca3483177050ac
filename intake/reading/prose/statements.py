"""A mail's text as statements: a bullet with its hanging lines, a paragraph that the mailer broke at 72 columns, a line of its own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from intake.pages.markup import CHAR, LINE
from intake.reading.labels import MONTHS, fold
from intake.reading.prose.lexicon import CONJUNCTIONS, MEASURES, WANTS, WEEK_NOUNS, unit_named
from intake.reading.prose.tokens import ABBREVIATIONS
from orders import Box, Evidence, Source

BULLET = re.compile(
    rf"\s*(?!\d{{1,2}}\.\s?(?:{WEEK_NOUNS})(?!\w))"  # "47. hétre" counts no line
    r"(?:[-*•◦‣·▪■►>+–—→]+(?!\d*\s*\w+\s*=)\s+|[-*•·▪■►–—](?=[^\W\d_]|\d+\s?(?:x|[^\W\d_]{2}))|\(?\d{1,3}[.)/]{1,2}(?=\s+\S|\s*\t)|\(?[a-z]\)\s+"
    r"|(?:pos(?:ition|ten|\.)?|item|line|poste|ligne|regel|l[ií]nea|riga|artikel|art(?:ículo|icolo)?|zeile|lot|posición|posizione)\s*[.:#]?\s*(?:n[or°º.]*\s*)?\d{1,4}\s*(?:[:.)\-–=](?!\d)\s*|\s{2,}|\t|\s(?=\d+\s*[^\W\d_]))"
    r"|[#]\d{1,3}\s+|0\d{1,3}0?\s{2,})",
    re.IGNORECASE,
)
SIGNED = re.compile(
    r"(?:i\.?\s?[av]\.|p\.?p\.?a?\.|gez\.|p\.o\.|per pro\.?|o\.b\.v\.)\s+(?=[^\W\d_])[^\n\d]{2,30}$", re.IGNORECASE | re.MULTILINE
)
"""A line in which somebody signs for another."""
LABEL = re.compile(r"\s*[^\W\d_][^:\n]{0,34}:\s*(?:\S|$)")
CODE_FIRST = re.compile(r"\s*(?=[\w./-]*[-\d])[A-Z][A-Z0-9./-]{3,}\s")
"""An article number opens the row."""
SHORT = 8
"""A line of so few words that has named no number yet holds one thought."""
NARROW = 66
"""Mailers break lines at this column at the earliest."""
NARROW_BY_HAND = 30
"""A shorter row was ended on purpose."""
WRAP = 58
"""A line shorter than this was ended by its writer, not by a mailer."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A logical line: `start` to `end` in the message, `body` where its words begin behind the bullet, `number` the bullet's own."""

    start: int
    end: int
    body: int
    bullet: bool
    number: str = ""
    row: int = 0
    last_row: int = 0


@dataclass(frozen=True, slots=True)
class Lines:
    """A text with the place of every line, for telling rows and columns of an offset."""

    text: str
    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "Lines":
        starts = [0, *(m.end() for m in re.finditer(r"\n", text))]
        return cls(text, tuple(starts))

    def row(self, offset: int) -> int:
        low, high = 0, len(self.starts) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.starts[middle] <= offset else (low, middle - 1)
        return low

    def place(self, name: str, start: int, end: int) -> Evidence:
        """Where the run stands: a box in points of a monospaced page (6 a column, 12 a line) and its words on one line."""
        first, last = self.row(start), self.row(max(start, end - 1))
        spans = [self._columns(row, start, end) for row in range(first, last + 1)]
        box = Box(min(a for a, _ in spans) * CHAR, first * LINE, max(b for _, b in spans) * CHAR, (last + 1) * LINE)
        return Evidence(name, 1, box, " ".join(self.text[start:end].split()), Source.BODY)

    @staticmethod
    def row_of(place: Evidence | None) -> int:
        """The row in which such a place begins; -1 for no place. One in another text has a row of that."""
        return int((place.box.top + 1) // LINE) if place and place.box else -1

    def _columns(self, row: int, start: int, end: int) -> tuple[int, int]:
        begin = self.starts[row]
        stop = self.starts[row + 1] - 1 if row + 1 < len(self.starts) else len(self.text)
        line = self.text[begin:stop]
        lead = len(line) - len(line.lstrip())
        a = max(start - begin, lead if row > self.row(start) else 0)
        b = max(min(end, stop) - begin, a + 1)
        return len(line[:a].expandtabs(8)), len(line[:b].expandtabs(8))


def statements(lines: Lines) -> list[Statement]:
    """The statements of a text, in order. Empty lines part them."""
    rows = lines.text.split("\n")
    width = max((len(r.rstrip()) for r in rows), default=0)
    found: list[Statement] = []
    dashed, counting = _counts_up(rows, DASHED), _counts_up(rows, BRACKETED)
    at = 0
    while at < len(rows):
        if not rows[at].strip():
            at += 1
            continue
        last = at
        while last + 1 < len(rows) and _goes_on(rows, at, last, width):
            last += 1
        hit = (DASHED.match(rows[at]) if dashed else None) or BULLET.match(rows[at])
        found.append(_statement(lines, rows, at, last, None if BRACKETED.match(rows[at]) and not counting else hit))
        at = last + 1
    return found


BRACKETED = re.compile(r"\s*\((\d{1,3})\)\s+(?=\S)")
"""A position, or a quantity where it does not count up: "(40) hex cap screws"."""
DASHED = re.compile(r"\s*(\d{1,3})\s?[-–]\s+(?=\S)")
"""A quantity, or a position where it counts up: "2 - Cloro 10 kg - 4 baldes"."""


def _counts_up(rows: Sequence[str], pattern: re.Pattern[str]) -> bool:
    """The numbers that rows bear in front by the pattern are 1, 2, 3 …"""
    numbers = [int(hit[1]) for row in rows if (hit := pattern.match(row))]
    return len(numbers) > 2 and numbers == list(range(1, len(numbers) + 1))


def _counts_alone(row: str) -> bool:
    """The row is a number with a unit, and nothing else."""
    hit = re.fullmatch(r"\s*\d{1,5}\s*(?:[x×]|([^\W\d_]+)\.?)\s*", row)
    return bool(hit and (hit[1] is None or unit_named(hit[1])))


COUNTED = re.compile(
    r"\s*(?:[x×]\s?)?\d{1,5}(?:[.,]\d+)?\s*(?:[x×]|(?P<unit>[^\W\d_]+)\.?)(?:\s+(?:(?:à|a|á|zu|de|of|von|van|da|je)\s+)?\d[\d.,x×/]*\s?[^\W\d_]{0,6}\.?)?\s*"
)
"""A quantity with its unit and at most a size of what is in it: "2 Kanister 20 l"."""


def _counts(row: str) -> bool:
    hit = None if re.search(r"[x×]\s*[1-9]\d{3,}\s*$", row) else COUNTED.fullmatch(row)  # "10 x 10061" names its article
    return bool(hit and (hit["unit"] is None or unit_named(hit["unit"])))


def _begins_to_count(row: str) -> bool:
    """The row begins with a quantity and its unit, and words follow: "2no. toilet seats"."""
    hit = re.match(r"\s*\d{1,5}\s*(?:[x×](?!\w)|(?P<unit>[^\W\d_]+)\.?)\s+[^\W_]", row)
    return bool(hit and (hit["unit"] is None or hit["unit"].lower() in ("no", "nos", "nr") or unit_named(hit["unit"])))


def _names_alone(row: str) -> bool:
    """The row may be the name of an article whose quantity is still to come."""
    said = row.strip()
    return len(said) > 3 and said[0].isalpha() and said[-1] not in ":,.!?;" and len(said.split()) <= 10


def _goes_on(rows: Sequence[str], first: int, last: int, width: int) -> bool:
    """The next row belongs to the statement: a hanging line under a bullet, or a row that the mailer broke off."""
    row, following = rows[last], rows[last + 1]
    if not following.strip() or BULLET.match(following) or "\t" in row or "\t" in following:
        return False
    if last - first < 3 and _counts_alone(rows[first]) and not _counts_alone(following):
        return True  # the quantity has a line of its own, its article stands below
    if last == first and _names_alone(row) and _counts(following):
        return True  # the article has a line of its own, its quantity stands below
    bullet = BULLET.match(rows[first])
    indent = len(following) - len(following.lstrip())
    if re.search(r"\S {3,}\S", row.strip()) or re.search(r"\S {3,}\S", following.strip()):
        return False  # columns
    if bullet and indent > 0 and indent >= min(bullet.end(), 2) and indent > len(rows[first]) - len(rows[first].lstrip()):
        return not _begins_to_count(following) or (_begins_to_count(rows[first][bullet.end() :]) and last == first)
    if LABEL.match(following) and len(following) < 60 and not row.rstrip().endswith(","):
        return False
    word = following.split()[0]
    if (row.lstrip()[0].isdigit() and word[0].isdigit()) or (CODE_FIRST.match(row) and CODE_FIRST.match(following)):
        return False  # two rows of a list that begin alike
    if not bullet and _breaks_off(rows[first : last + 1], following):
        return True
    filled = len(row.rstrip()) + 1 + len(word) > min(max(width, NARROW), 78) and len(row.rstrip()) >= WRAP
    return filled and not row.rstrip().endswith((":", "!", "?"))


INNER = re.compile(r"(?<=[^\W\d_])(?<![ .])[.!?,;][)\"']? \S")
"""A sign that parts sentences or what a sentence lists, within a row; no dots that lead to a column."""
SENTENCE = re.compile(r"[^\W\d_]{2}[.!?] [A-ZÀ-Þ]")
ENDS_COUNTED = re.compile(r"(?:, |[>=:x×-] )(?:\d{1,5} ?[^\W\d_]*\.?|[^\W\d_]{1,4}\.? \d{1,5})$")
"""As rows of a list end: "copper pipe 22, 30 m"."""
DANGLING = frozenset(
    (
        "of with without for a an the and mit ohne von für der die das den dem des ein eine einen und de d' du sans avec pour le la les un "
        "une et da di del dei senza con per lo gli e ed van zonder met voor het een en el los las sin para y"
    ).split()
)
"""Words that no row of a list ends with."""


def _breaks_off(rows: Sequence[str], following: str) -> bool:
    """A row of running text ends in the middle of a thought, since whoever wrote it broke lines by hand or on a narrow screen."""
    row = rows[-1].rstrip()
    words, head = row.split(), following.split()[0]
    if not row[-1].isalnum() or not any(INNER.search(r) for r in rows) or head == words[0] or ENDS_COUNTED.search(row):
        return False
    last = words[-1].lower()
    if last in DANGLING or head.lower() in CONJUNCTIONS:
        return True
    if len(words) > 3 and re.fullmatch(r"\d{1,5}", last) and head[0].isalpha() and words[0].isalpha() and not unit_named(words[-2]):
        return True  # the quantity ends the row: "Can we have for Tuesday please 4 / boxes of film"
    long = len(row) >= NARROW_BY_HAND or len(rows) > 1
    return long and head[0].islower() and (len(INNER.findall(following)) > 1 or bool(SENTENCE.search(following)))


def _statement(lines: Lines, rows: Sequence[str], first: int, last: int, hit: re.Match[str] | None) -> Statement:
    start = lines.starts[first]
    end = lines.starts[last] + len(rows[last].rstrip())
    inside = hit if hit and hit.end() < len(rows[first].rstrip()) else None
    lead = len(rows[first]) - len(rows[first].lstrip())
    body = start + (inside.end() if inside else lead)
    number = re.search(r"\d+", inside[0]) if inside else None
    return Statement(start + lead, end, body, inside is not None, number[0] if number else "", first, last)


MEASURED_END = re.compile(r"[^\W\d_]{3}.*[^\W\d_]\s+\d+(?:[.,]\d+)?\s?(?:kg|g|mm|cm|m|l|ml)$", re.DOTALL)
"""An article's size in a sentence: "a bucket of membrane 7 kg"."""


def _goes_on_anew(word: str, rest: str, careless: bool) -> bool:
    """A new thought begins in lower case, as hurried writers begin it: "gloves large. stick it on the account"."""
    following = re.match(r"\s*([^\W\d_]+)", rest)
    if following is None:
        return False
    if careless and re.fullmatch(r"\d+[.,]\d+", word):
        return len(following[1]) > 2 and not unit_named(following[1])
    return len(word) > 3 and word.isalpha() and (careless or following[1] in WANTS)


def _ends_with_number(said: str, rest: str) -> bool:
    """A sentence of some words ends in a number, since what follows it in capitals is no month: "clamps of 22. I'll collect"."""
    following = re.match(r"\s*([^\W\d_]{3,})", rest)
    return len(said.split()) > 4 and following is not None and following[1][0].isupper() and "".join(fold(following[1])) not in MONTHS


@lru_cache(maxsize=8)
def _is_careless(text: str) -> bool:
    """Whoever wrote the text begins most lines in lower case, and so sentences, too."""
    starts = [line.strip()[0] for line in text.split("\n") if line.strip() and line.strip()[0].isalpha()]
    return 2 * sum(c.islower() for c in starts) > len(starts)


def _shortened(word: str, before: str) -> bool:
    """The dot belongs to a unit's short form behind its number: "5 Stk. Bohrer", not "30 m of it, 8 mm. We need" or "4 packs. We need"."""
    counted = re.search(r"(?P<lead>.*?)\d\s*[^\s\d]+$", before, re.DOTALL)
    if not counted or not unit_named(word):
        return False
    return not counted["lead"].strip(" -*•·(") or (len(word) <= 4 and unit_named(word) not in MEASURES)


YEAR_FIRST = re.compile(r"20\d\d\. \d{1,2}\. ?\d{1,2}(?!\d)")
"""A date with its year in front, as Hungarians write it: "2026. 10. 12."."""


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a run as (start, end). An abbreviation's dot or a number's ends none."""
    begin = start
    for hit in re.finditer(r"[.!?…]+[)\"']?(?=\s)|;(?=\s)", text[start:end]):
        stop = start + hit.end()
        if text.count("(", begin, stop) > text.count(")", begin, stop) and ")" in text[stop:end]:
            continue
        before = re.search(r"([^\s(]+)$", text[begin : start + hit.start()])
        word = before[1].lower() if before else ""
        follows = text[stop:end].lstrip()[:1]
        if len(hit[0].rstrip(")\"'")) > 3:
            continue  # dots that lead the eye to a column
        if hit[0] == "." and follows.isupper() and MEASURED_END.search(text[begin : start + hit.start()]):
            yield begin, stop
            begin = stop
            continue
        if hit[0].startswith(".") and (
            word.rpartition("-")[2] in ABBREVIATIONS
            or word.endswith(("nr", "str"))
            or (len(word) == 1 and word.isalpha())
            or (word.isdigit() and len(word) < 3 and not _ends_with_number(text[begin : start + hit.start()], text[stop:end]))
            or YEAR_FIRST.match(word + text[stop - 1 : end])
            or ("." in word and len(word) < 6 and not any(c.isdigit() for c in word))
        ):
            continue
        if hit[0] == "." and follows.isdigit() and re.fullmatch(r"\d*[^\W\d_]{1,3}", word):
            continue  # "Gr. 9"
        if hit[0] == "." and follows.isdigit() and len(text[start:end].split()) <= SHORT and not re.search(r"\d", text[begin:stop]):
            continue  # "tubo corrug. 25 rotoli 5"
        careless = len(text[begin:stop].split()) > 2 and _is_careless(text)
        if hit[0] == "." and (
            (follows.islower() and not _goes_on_anew(word, text[stop:end], careless)) or _shortened(word, text[begin : start + hit.start()])
        ):
            continue
        if text[begin:stop].strip():
            yield begin, stop
        begin = stop
    if text[begin:end].strip():
        yield begin, end
