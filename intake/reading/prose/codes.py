"""Article numbers inside an article's words: behind "Art.-Nr.", "ref", "cod.", in brackets, or plainly shaped as one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from intake.reading.prose.lexicon import CONJUNCTIONS, LEXICON, PHRASES, SMALL, phrases, plain
from intake.reading.prose.tokens import TIMES, Kind, Token
from intake.reading.values import gtin

SHAPE = (
    r"(?P<code>(?=[\w./-]*\d)[A-Za-z0-9][\w./-]{1,30}[\w]|\d{3,}(?:[ .]\d{2,}){0,4}"
    r"|[a-z]{1,8}(?:[-./][a-z0-9]{1,10})+(?![\w-])|[a-z]{2,8}(?=\s*[)\]]))"
)
BRACKETED = re.compile(r"[(\[]\s*(?P<code>(?=[\w./-]*\d)(?=[\w./-]*[A-Za-z/-])[A-Za-z0-9][\w./-]{2,30})\s*[)\]]")
CAPITALS = re.compile(r"[(\[]\s*(?P<code>[A-Z]{1,6}\d{0,4}(?:[-/][A-Z0-9]{1,8}){1,3})\s*[)\]]\s*$")
"""Capitals with a dash that close an article's words in brackets: "(GN-L)", "(LP-D3)"."""
SPACED = re.compile(
    r"[(\[]\s*(?P<code>(?!(?:DN|PN|RAL|IP|EN|ISO|DIN|NR|NO|GR|KW|SW|PO|TG|SZ|TEL|ART|REF|NBR|HLP|AWG)\b)"
    r"[A-Z]{1,5}(?: ?[-/]?[A-Z]{0,2}\d[\d.]*[A-Z]{0,2})(?: [A-Z\d]{1,4}){0,2})\s*[)\]]"
)
"""Capitals and a number with blanks between them that stand in brackets alone: "(SB 750)"."""
LEADING = re.compile(r"[A-Z]{2,6}-[A-Z0-9]{2,8}(?=\s+[a-zà-þ])")
"""Capitals with a dash before an article's name in lower case: "STR-BOB stracci bianchi"."""
LONG = re.compile(r"\d{3}-\d{3}|\d{3,}(?:-\d+){2,}")
"""Groups of digits that are no range where they stand in brackets alone."""
SIZE = re.compile(
    r"(?:[a-zø]{0,3}\d+(?:[.,/]\d+)?(?:[x×]\d+(?:[.,/]\d+)?)+(?:mm²?|cm|m|in|\")?|[mgr]\d{1,2}|\d+(?:[.,/]\d+)?(?:mm|cm|m|v|w|kw|a|ma|kg|g|l|ml|bar|er|\"|zoll|pol)|\d{1,3}-\d{1,3}[a-z]{0,2}|(?:ip|dn|pn|rj|sw|ffp|en|din|iso|hlp|nbr)\d+)$",
    re.IGNORECASE,
)

ARTICLE_CUE = re.compile(
    r"best(?:ell)?\.?-?\s?(?:nr|nummer)|\bref|réf|\b(?:unsere?|our|notre|onze?|ons|nuestr[ao]|nostr[ao]|ns\.?|vores|vårt?)\s+(?:art|nr|n[o°º]|code|cod)",
    re.IGNORECASE,
)
"""What leads to an article's number inside its line."""


@dataclass(frozen=True, slots=True)
class Code:
    """An article number and whose it is; `named` where a cue or brackets say so (then it is cut out of the description)."""

    value: str
    named: bool
    theirs: bool
    barcode: bool
    sure: float


CAPS_BEHIND = re.compile(r"(?P<code>(?=[A-Z\d ./-]*\d)[A-Z]{1,5}[-/]?\d{0,5}(?: [A-Z\d][A-Z\d./-]{0,5}){1,3})(?![\w.])\s*[)\]]?")
"""A code in capitals with blanks behind a word that names it: "article ZA 25 W"."""


UNSAID = re.compile(r"\s*(?P<code>(?=[\w./-]*\d)[\w./-]+\w)\s*[/|,;]\s*")
"""The customer's own code before ours, whose "our" was cut off as a small word."""


@lru_cache(maxsize=1)
def _possessed() -> re.Pattern[str]:
    """A code that is said to be ours or yours, in plain text."""
    lists = LEXICON["clauses"]
    theirs = "|".join(re.escape(c) for c in phrases(lists["theirs"]))
    yours = r"your|yours|ihre?|votre|vos|uw|jullie|su|vuestr[ao]|vostr[ao]|vs|v(?=\.\s?ref)|jeres|deres|er|vas[ae]?|wasz[ae]?|vosso"
    return re.compile(
        rf"(?<![^\W_])(?:(?P<own>(?:{theirs})|ours?|unsere?|notre|nos|ons|onze|nuestr[ao]|nostr[ao]|ns|n(?=\.\s?ref)|vort?|vores|vart?|nas[ae]?|nasz[ae]?|nosso)|(?:{yours}))\.?"
        rf"\s+(?P<cue>(?:(?:ref|code|no|nr|n|number|art|item|part|cod|codice|codigo|kod)\b[.:°]*\s*)*)"
        r"(?P<code>[a-z]{1,4} \d[\w./-]*|\d{2,3} \d{2,3}(?!\d)|(?=[\w./-]*\d)[\w./-]+\w)[:,)]?"
    )


@lru_cache(maxsize=2)
def _cue(shape: str) -> re.Pattern[str]:
    """A word that names an article number, with what stands before it and the number's shape behind it, in plain text."""
    lists = LEXICON["clauses"]
    cues = "|".join(re.escape(c).replace(r"\ ", r"\s*") for c in phrases(lists["code_cues"]))
    barcodes = "|".join(re.escape(c) for c in phrases(lists["gtin_cues"]))
    theirs = "|".join(re.escape(c) for c in phrases(lists["theirs"]))
    numbers = r"(?:no|nr|n|number|nummer|num|code)"
    return re.compile(
        rf"[,;(\[–-]?\s*(?<![^\W_])(?:(?P<theirs>{theirs})\s+|(?:your|ihre?|votre|vos|uw|su|vostro|vs\.?|suppliers?|vuestra)\s+)?"
        rf"(?:(?P<gtin>{barcodes})|(?P<cue>{cues}))(?![^\W_])[\s.:#°=-]*(?:{numbers}(?![^\W_])[\s.:#°-]*)?{shape}"
    )


def article_code(description: str) -> tuple[Code | None, str]:
    """The article number in the words and the words without it, where it was named as one."""
    flat = plain(description)
    both = {("own" if hit["own"] else "ours"): hit for hit in _possessed().finditer(flat)}
    if [*both] == ["ours"] and (bare := UNSAID.fullmatch(flat[: both["ours"].start()])):
        both["own"] = bare
    if len(both) == 2 and all(_is_code(hit["code"], named=True) for hit in both.values()):  # "our 2201 / your 70-114: mooring line"
        value = description[both["ours"].start("code") : both["ours"].end("code")]
        first, last = min(h.start() for h in both.values()), max(h.end() for h in both.values())
        return Code(value, True, False, gtin(value), 0.9), _joined(description[:first], description[last:])
    spaced = next((m for hit in _cue("").finditer(flat) if (m := CAPS_BEHIND.match(description, hit.end()))), None)
    if spaced:
        before = next(hit for hit in _cue("").finditer(flat) if hit.end() == spaced.start())
        value = spaced["code"]
        return Code(value, True, bool(before["theirs"]), gtin(value), 0.9), _joined(
            description[: before.start()], description[spaced.end() :]
        )
    hit = next((h for h in _cue(rf"{SHAPE}\s*[)\]]?").finditer(flat) if _is_named(description, h)), None)
    if hit:
        value = description[hit.start("code") : hit.end("code")].rstrip("./-")
        rest = _joined(description[: hit.start()], description[hit.end() :])
        return Code(value, True, bool(hit["theirs"]), gtin(value) or bool(hit["gtin"]), 0.93), rest
    bracketed = BRACKETED.search(description)
    if not bracketed or not (_is_code(bracketed["code"], named=False) or LONG.fullmatch(bracketed["code"])):
        bracketed = CAPITALS.search(description) or SPACED.search(description)
    if bracketed:
        return Code(bracketed["code"], True, False, gtin(bracketed["code"]), 0.85), _joined(
            description[: bracketed.start()], description[bracketed.end() :]
        )
    column = re.match(r"(?P<code>\S+)\s{2,}(?=\S)", description)
    if column and _is_code(column["code"], named=True) and not SIZE.match(column["code"]):
        return Code(column["code"], True, False, gtin(column["code"]), 0.85), description[column.end() :]
    tokens = [t.strip("()[],;:.!?") for t in description.split()]
    plainly = next((t for t in tokens if _is_code(t, named=False)), None)
    if not plainly and (hit := LEADING.match(description)):
        plainly = hit[0]
    if plainly:
        return Code(plainly, False, False, gtin(plainly), 0.6), description
    return None, description


NAMELESS = re.compile(r"(?:ref|art|code|cod|item|part|no|nr)\.?:?\s+(?P<code>[a-z]{1,4} \d[\w./-]*|(?=[\w./-]*\d)[\w./-]+\w)\s*[(/,;]\s*$")
"""A code of the seller's before the customer's own: "Ref. NW 41.207 (our code H-31)"."""


def paired(said: str) -> tuple[Code, int, int] | None:
    """The code of a line that begins with both sides' codes, ours, or that ends with the customer's own, and the run that says so."""
    flat = plain(said)
    both = {("own" if hit["own"] else "ours"): hit for hit in _possessed().finditer(flat)}
    own = both.get("own")
    ours = both.get("ours") or (NAMELESS.search(flat[: own.start()]) if own else None)
    if own and not ours and own["cue"] and flat[: own.start()].strip(" ,;(") and not flat[own.end() :].strip(" .,;)"):
        value = said[own.start("code") : own.end("code")]
        return Code(value, True, True, gtin(value), 0.9), own.start(), len(said)
    if not own or not ours or not all(_is_code(hit["code"], named=True) for hit in (own, ours)):
        return None
    first, last = min(own.start(), ours.start()), max(own.end(), ours.end())
    between = flat[min(own.end(), ours.end()) : max(own.start(), ours.start())]
    if flat[:first].strip(" -•*.:)0123456789") or len(between) > 3:
        return None
    last += len(re.match(r"[\s:.,;)–-]*", said[last:])[0])  # type: ignore[index]
    value = said[ours.start("code") : ours.end("code")]
    return Code(value, True, False, gtin(value), 0.9), first, last


def _is_named(description: str, hit: re.Match[str]) -> bool:
    """What stands behind a cue is an article number; one without digits is written in capitals."""
    if _part_of_code(description, hit):
        return False
    code = description[hit.start("code") : hit.end("code")]
    return _is_code(hit["code"], named=True) if any(c.isdigit() for c in code) else code.isupper()


def _part_of_code(description: str, hit: re.Match[str]) -> bool:
    """The cue is the code's own beginning: "PN-2045"."""
    cue = description[hit.start("cue") : hit.end("cue")] if hit["cue"] else ""
    return cue.isupper() and description[hit.end("cue") : hit.start("code")] == "-"


def _is_code(text: str, *, named: bool) -> bool:
    if not re.fullmatch(r"[A-Za-z0-9][\w/._ -]{1,34}", text) or not any(c.isdigit() for c in text):
        return False
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", text) and not named:
        return False  # a number in thousands
    if named:
        return len(text) >= 2 and not re.search(r"\d[x×]\d", text)
    if SIZE.match(text):
        return False
    letters, digits = sum(c.isalpha() for c in text), sum(c.isdigit() for c in text)
    if not letters:
        return digits >= 5 or (digits >= 4 and "-" in text) or (digits >= 5 and "." in text)
    return len(text) >= 4 and digits >= 2 and bool("-" in text or "/" in text or "." in text or digits >= 3)


def _joined(before: str, after: str) -> str:
    return f"{before.strip(' ,;:-–')} {after.strip(' ,;:-–')}".strip(" ,;:-–")


BEHIND = CONJUNCTIONS | SMALL | {phrase.split()[0] for phrase in phrases(PHRASES["superseded"])}
"""Words behind an article's number that are no name of the article."""


def with_codes(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each article's number that alone follows its "10 x" as a code: "2 x 50110 and 5 x 50120, please"."""
    found = list(tokens)
    for k, token in enumerate(tokens[1:], start=1):
        counted = tokens[k - 1].glued in TIMES or (k > 1 and tokens[k - 1].lower in TIMES and tokens[k - 2].kind == Kind.NUMBER)
        behind = tokens[k + 1] if k + 1 < len(tokens) else None
        closed = behind is None or behind.kind == Kind.MARK or behind.lower in BEHIND
        if counted and closed and re.fullmatch(r"[1-9]\d{3,}", token.text) and not token.text.endswith("00"):
            found[k] = replace(token, kind=Kind.CODE)
    return found
