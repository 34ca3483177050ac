""" "Label: value" blocks of web forms and automatic mails: "Item: …", "Code: …", "Quantity: …", again and again."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import pairwise

from intake.reading.labels import AMOUNT, CODE, COLUMN_PHRASES, DATE, DESCRIPTION, GTIN, OURS, POSITION, PRICE, QUANTITY, THEIRS, UNIT, fold
from intake.reading.prose.codes import article_code
from intake.reading.prose.heads import meaning_of, whose_code
from intake.reading.prose.lexicon import LEXICON, plain, stems, unit_named
from intake.reading.prose.prices import Price, prices
from intake.reading.prose.tokens import Kind, tokenise

PAIR = re.compile(r"^\s*(?:[-*•·]|\d{1,2}[.)]\s)?\s*(?P<label>[^\W\d_][^:=|\n]{0,30}?)\s*(?:[:=]|(?:\s?\.){3,}\s)\s*(?P<value>\S.*?)\s*$")
"""A label and its value behind a colon, or where dots lead to it."""
SPACED = re.compile(r"^\s*(?P<label>[^\W\d_](?:\S| (?! ))*?)\s*(?:\t| {2,})\s*(?P<value>\S(?:\S| (?! ))*)\s*$")
"""A label and its value in two columns, as systems print them."""
BARE = re.compile(
    r"^\s*[-*•]?\s*(?P<label>[^\W\d_]+\.?(?:-?[Nn]r\.?)?)\s"
    r"(?P<value>(?:\d{1,3}(?: \d{3})+(?:[.,]\d+)?|(?=\S*\d)\S+)(?:\s[^\W\d_]{1,9}\.?)?)\s*$"
)
"""A label and a code or number with no more than a unit: "Menge 50", "Summa 1 032,00"."""
CODED = r"(?=\S*[\d-])[\w.,/-]+(?: [^\W\d_]{1,9}\.?)?|(?:EUR|[€£$]) ?\d\S*(?: \S+){0,4}"
LABELLED = tuple(re.compile(rf"^\s*(?P<label>[^\W\d_]\S*(?: \S+){{{n}}}) (?P<value>{CODED})\s*$") for n in (2, 1, 0))
"""A label of up to three words before a code or a price, without a colon: "Vs. codice GC-10x10", "Prezzo EUR 2,40 per 100 PZ"."""
SPACED_CODE = re.compile(r"(?=.*\d)[A-ZÄÖÜÅÆØ\d][A-ZÄÖÜÅÆØ\d./-]{0,7}(?: [A-ZÄÖÜÅÆØ\d./-]{1,6}){1,3}")
"""A code that is written with blanks: "SG 4 G"."""
CODE_ALONE = re.compile(rf"{SPACED_CODE.pattern}|(?=\S*\d)[A-Z\d][\w./+-]{{2,}}|[A-Z]{{2,}}[-/][\w./-]+")
ORDERING = re.compile(rf"bestel|order|ordre|ordin|pedid|command|objedn|zamow|encomend|tilaus|rendel|{stems(LEXICON['nouns']['order'])}")
PARTED = re.compile(r"[,;|]\s+(?=[^\W\d_])")
NUMBERED_ROW = re.compile(r"\s*[^\W\d_]+\.?\s*\d{1,5}\s*:?")
"""A row that only numbers the item below it: "Riga 1"."""
SPREAD = re.compile(r"(?<=\S)(?:\s{2,}|\s/\s)(?=\S)")
"""What stands between the pairs of a line that a system printed: "Q.tà 6.000 PZ   Prezzo EUR 2,40 per 100 PZ"."""
PRICED = re.compile(r"\d[.,]\d|[€£$]")
NUMBERED = re.compile(r"\s*(?:no\.?|nr\.?|n°|#)?\s*\(?\d{1,3}\)?\.?$", re.IGNORECASE)
"""What web forms put behind the labels of their lines: "Aantal 2"."""
EACH = frozenset(("á", "à", "Á", "À", "@"))
"""What leads to the price of one: "á 21,50"."""
KNOWN = (DESCRIPTION, CODE, OURS, THEIRS, GTIN, QUANTITY, UNIT, PRICE, AMOUNT, DATE)
NAMES = (DESCRIPTION, CODE, OURS, THEIRS, GTIN)


@dataclass
class Record:
    """The values of one block by their meaning, each with its run in the text."""

    first_row: int
    last_row: int
    values: dict[str, tuple[str, int, int]] = field(default_factory=dict[str, tuple[str, int, int]])

    @property
    def whole(self) -> bool:
        return QUANTITY in self.values and any(name in self.values for name in NAMES)


def records(text: str) -> list[Record]:
    """The blocks of a text that name at least a quantity and an article."""
    found: list[Record] = []
    current: Record | None = None
    above = ""
    named = False
    counted = -2
    pieces = list(_pieces(text))
    seen = Counter(plain(hit["label"]) for _, _, line in pieces if (hit := PAIR.match(line)))
    most = max(seen.values(), default=0)
    for row, start, line in pieces:
        hit, meaning = _pair(line)
        if hit and meaning in NAMES and seen[plain(hit["label"])] == 1 < most and ORDERING.search(plain(hit["label"])):
            meaning = ""  # the number of the order, which stands once where other labels come again
        if hit and meaning == DESCRIPTION and above and CODE_ALONE.fullmatch(hit["value"]):
            meaning = CODE  # "Artikel: WX-R" below "Waxplaten roze"
        below = bool(above) or (current is not None and row - current.last_row == 1)
        if hit and not meaning and below and fold(hit["label"]) in (("ref",), ("reference",)) and _begins_with_code(hit["value"]):
            meaning = CODE  # "Reference: R-6305" below "Item: Bearing"
        if meaning == DATE and (current is None or row - current.last_row > 1):
            meaning = ""  # a date of the whole paper
        if hit and meaning:
            again = current is not None and meaning in current.values and not (meaning == DESCRIPTION and named)
            if current is None or again or (row - current.last_row > 1 and current.whole and meaning in NAMES):
                current = Record(row - 1 if row - counted == 1 else row, row)
                found.append(current)
                if meaning != DESCRIPTION and above and not PAIR.match(above):  # the article's name stands over its labels
                    at, words = start - len(above) - 1, above.lstrip(" \t-*•·")
                    current.values[DESCRIPTION] = (words.rstrip(), at + len(above) - len(words), at + len(above.rstrip()))
                    current.first_row, named = row - 1, True
            if meaning == DESCRIPTION:
                named = False
            current.values[meaning] = (hit["value"], start + hit.start("value"), start + hit.end("value"))
            current.last_row = row
        elif current is not None and row - current.last_row == 1 and not hit and _names_article(line, current):
            lead = len(line) - len(line.lstrip())
            current.values[DESCRIPTION] = (line.strip(), start + lead, start + len(line.rstrip()))
            current.last_row = row
        elif line.strip() and current is not None and current.whole:
            current = None
        counted = row if NUMBERED_ROW.fullmatch(line) and meaning_of(line.split()[0]) == POSITION else counted
        above = (
            line if line.strip() and counted != row and len(line.split()) <= 10 and not line.rstrip().endswith((":", ".", ",", "!")) else ""
        )
    return [r for r in found if r.whole and _amount(r) is not None]


def _names_article(line: str, record: Record) -> bool:
    """A line without a label below an article's number names the article."""
    coded = any(name in record.values for name in (CODE, OURS, THEIRS, GTIN))
    bare = coded and DESCRIPTION not in record.values and QUANTITY not in record.values
    return bare and sum(c.isalpha() for c in line) > 2 and len(line.split()) <= 12


def _pieces(text: str) -> Iterator[tuple[int, int, str]]:
    """(row, start in the text, line) of every line; a line of several pairs ("Code: HX-100, Quantity: 4") gives a piece for each."""
    start = 0
    for row, line in enumerate(text.split("\n")):
        for at, piece in _cut(line, PARTED, (QUANTITY,)) or _cut(line, SPREAD, KNOWN) or [(0, line)]:
            yield row, start + at, piece
        start += len(line) + 1


def _cut(line: str, at: re.Pattern[str], needed: Sequence[str]) -> list[tuple[int, str]]:
    """The pairs of a line with their places; none where it has fewer than two, or says besides what no label names."""
    cuts = [0, *(m.end() for m in at.finditer(line.rstrip())), len(line)]
    pieces = [(a, line[a:b].rstrip(" ,;|/")) for a, b in pairwise(cuts) if line[a:b].strip()]
    meanings = [_pair(piece)[1] for _, piece in pieces]
    if at is SPREAD:
        return pieces if len(pieces) > 1 and all(meanings) else []
    dropped = any(not meaning and PRICED.search(piece) for (_, piece), meaning in zip(pieces, meanings, strict=True))
    told = any(m in meanings for m in needed) and any(name in meanings for name in NAMES)
    return pieces if len(pieces) > 1 and not dropped and told else []


def _pair(line: str) -> tuple[re.Match[str] | None, str]:
    """The label and value of a line with the label's meaning, empty where it is none of a line's."""
    hit = PAIR.match(line)
    if hit:
        return hit, _meaning(hit["label"], hit["value"]) or _meaning(NUMBERED.sub("", hit["label"]), hit["value"])
    for pattern in (SPACED, BARE, *LABELLED):
        hit = pattern.match(line)
        meaning = _meaning(hit["label"], hit["value"]) if hit and not COLUMN_PHRASES.get(fold(hit["value"])) else ""
        if hit and not meaning and pattern is SPACED:
            meaning = _meaning(NUMBERED.sub("", hit["label"]), hit["value"])
        if meaning:
            return hit, meaning
    return None, ""


def _meaning(label: str, value: str) -> str:
    if label in EACH and PRICED.search(value):
        return PRICE
    if whose := whose_code(label):
        return whose if _begins_with_code(value) else ""
    label = label.replace("_", " ")
    meanings = COLUMN_PHRASES.get(fold(label)) or [m for m in (meaning_of(label),) if m]
    if not meanings and PRICED.search(value) and meaning_of(label.split()[0]) == PRICE:
        return PRICE  # "Preis lt. Angebot: 28,40 €"
    for meaning in KNOWN:
        if meaning in meanings:
            if meaning in (CODE, DESCRIPTION) and fold(label) in (
                ("ref",),
                ("reference",),
                ("no",),
                ("name",),
                ("details",),
                ("text",),
                ("notes",),
            ):
                return ""
            if meaning == DESCRIPTION and value.isdigit() and len(value) > 3:
                return CODE
            if meaning == CODE and not _begins_with_code(value):
                return DESCRIPTION  # "Item: 50 mm castor, swivel"
            return meaning if meaning != QUANTITY or value[:1].isdigit() else ""
    return ""


def _begins_with_code(value: str) -> bool:
    first, _, rest = value.partition(" ")
    return not rest or (len(first) >= 4 and any(c.isdigit() for c in first)) or bool(SPACED_CODE.fullmatch(value))


def _amount(record: Record) -> tuple[Decimal, str, str, str, float] | None:
    """(quantity, as written, unit, unit as written, how sure)"""
    text = record.values[QUANTITY][0]
    tokens = tokenise(text)
    if not tokens or tokens[0].kind != Kind.NUMBER or tokens[0].value is None:
        return None
    raw_unit = tokens[0].glued if tokens[0].unit else tokens[1].text if len(tokens) > 1 and unit_named(tokens[1].text) else ""
    if UNIT in record.values:
        raw_unit = record.values[UNIT][0]
    return tokens[0].value, tokens[0].text, unit_named(raw_unit) if raw_unit else "", raw_unit, tokens[0].sure


def amount_of(record: Record) -> tuple[Decimal, str, str, str, float]:
    """(quantity, as written, unit, unit as written, how sure) of a whole record."""
    found = _amount(record)
    assert found is not None
    return found


def price_of(record: Record) -> Price | None:
    """The price of a record with its run in the text, with or without a currency."""
    if PRICE not in record.values:
        return None
    value, start, end = record.values[PRICE]
    read = next(iter(prices(f"@ {value}", 0, len(value) + 2)), None)
    if read is None and re.fullmatch(r"\d+", value):
        return Price(Decimal(value), value, start, end, None, "", False, 0.9)
    return replace(read, start=start, end=end) if read else None


def description_of(record: Record) -> tuple[str, str]:
    """(description, article code named inside it)"""
    text = record.values.get(DESCRIPTION, ("", 0, 0))[0]
    coded = next((record.values[k][0] for k in (OURS, CODE, THEIRS) if k in record.values), "")
    if not text and coded:
        first, _, rest = coded.partition(" ")
        if rest and any(c.isdigit() for c in first):
            return rest.strip(" -–,"), first
        return coded, "" if rest else coded
    if text and not coded:
        code, rest = article_code(text)
        return (rest if code and code.named else text), code.value if code else ""
    return text, coded


def own_code(record: Record) -> tuple[str, int, int] | None:
    """The code of a record's article, where another of its codes is said to be the supplier's."""
    return record.values.get(THEIRS, record.values.get(CODE)) if OURS in record.values else None


def rows_of(found: Sequence[Record]) -> set[int]:
    """The rows that records have used."""
    return {row for r in found for row in range(r.first_row, r.last_row + 1)}
