"""The number that a customer gives an order: where words name it, else the likeliest code."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from intake.reading.prose.lexicon import (
    CONJUNCTIONS,
    ENDS,
    FILLERS,
    LEXICON,
    NOT_OURS,
    SMALL,
    number_word,
    pattern,
    phrases,
    plain,
    unit_named,
    words,
)
from intake.reading.values import dates


@dataclass(frozen=True, slots=True)
class Found:
    """A value with its run in the text and how sure it is."""

    value: str
    start: int
    end: int
    sure: float
    label: int = 0
    """Where the words that name it begin."""


_PO = LEXICON["po"]
VALUE = r"(?P<value>(?=[\w/._'’-]*\d)[^\W_][\w/.'’_-]*)"


CAPITAL_PREFIX = r"[a-z][a-z/-]{0,9} (?=\d)"


def _any(text: str) -> str:
    return "|".join(re.escape(plain(w)) for w in sorted(text.split(), key=len, reverse=True))


@lru_cache(maxsize=1)
def _po_pattern() -> re.Pattern[str]:
    strong = "|".join(re.escape(p).replace(r"\ ", r"[\s.-]+") for p in phrases(_PO["strong"]))
    weak = "|".join(re.escape(p) for p in phrases(_PO["weak"]))
    numbers, copulas = _any(_PO["number_words"]), _any(_PO["copulas"])
    return re.compile(
        rf"(?<![^\W_])(?:(?P<strong>{strong})|(?P<weak>{weak}))(?P<between>(?![^\W_])[\s.:#,()\[\]\"'–=*-]*"
        rf"(?:(?P<named>(?:{numbers})(?![^\W_])(?!-\w))[\s.:#()\"'–=*-]*|(?:{copulas})(?![^\W_])(?!-\w)[\s.:#()\"'–=*-]*){{0,6}}(?:{CAPITAL_PREFIX})?){VALUE}"
    )


@lru_cache(maxsize=1)
def _nouns() -> frozenset[str]:
    """The nouns of orders and words for a number, which are no part of it."""
    return frozenset((*phrases(_PO["strong"]), *phrases(_PO["weak"]), *(plain(w) for w in _PO["number_words"].split())))


@lru_cache(maxsize=1)
def _number_words() -> frozenset[str]:
    return frozenset(plain(w).strip(".") for w in _PO["number_words"].split())


@lru_cache(maxsize=1)
def _noun_pattern() -> re.Pattern[str]:
    """A noun of orders, a few more words, and a colon."""
    strong = "|".join(re.escape(p).replace(r"\ ", r"[\s.-]+") for p in phrases(_PO["strong"]))
    return re.compile(rf"(?<![^\W_])(?:{strong})(?![^\W_])[^\d:\n;?!]{{0,60}}[:=]")


@lru_cache(maxsize=1)
def _named_pattern() -> re.Pattern[str]:
    """A noun of orders with a word for a number or a colon behind it."""
    strong = "|".join(re.escape(p).replace(r"\ ", r"[\s.-]+") for p in phrases(_PO["strong"]))
    numbers, copulas = _any(_PO["number_words"]), _any(_PO["copulas"])
    return re.compile(
        rf"(?<![^\W_])(?P<noun>{strong})(?![^\W_])\.?\s*(?P<named>(?:{numbers})(?![^\W_])\.?\s*)?"
        rf"(?P<told>(?:[:=#]|(?:\s*(?<![^\W_])(?:just|put|use|{copulas})(?![^\W_]))+)\s*)?"
    )


OURS = words("our my new the this under on per unser unsere unserer notre nos onze ons nuestro nuestra nostro nostra ns ns. neue")


PREFIX = re.compile(r"(?<![\w/.-])[A-Z][A-Z/-]{0,9} $")
"""Capitals before the digits of a number: "BH 17/2026", "LAB-BIO 26-442"."""
CAPITALS = re.compile(r"(?P<value>[A-ZÀ-Þ]{2,}(?:[ -][A-ZÀ-Þ]{2,}|-[A-Z\d]{1,6}){0,2})(?=\s*(?:[.,;:)]|\n|$))")
"""A number of words alone, in capitals: "PO: KITCHEN REFIT"."""
QUOTED = re.compile(r"[\"'„“«](?P<value>[^\W\d_][^\"'”“»\n]{2,28})[\"'”“»]")
NAMED = re.compile(r"(?P<value>[A-ZÀ-Þ][^\W_]*(?:-[A-ZÀ-Þ][^\W_]*)+|[A-ZÀ-Þ][^\W\d_]{3,}(?: \d{1,4})?)(?=\s*(?:[.,;)]|\n|$))")
"""A word, or some with dashes, where a word for a number leads to it: "Bestellnr: Martinsgans", "order no. KEYS-OCT"."""


REFERRING = re.compile(r"^n[o°º.r]|^num|ref|kommission|komm?\.?$|kenmerk|rif|zeichen|kennwort|stichwort|m[ae]rk|rekv|viite")
PASSED = SMALL | CONJUNCTIONS
_ENDING = {re.escape(w) for w in (*ENDS, *CONJUNCTIONS) if w.isalpha()} | {"danke", "venga", r"groet\w*", "bitte", "please"}
_STOP = "|".join(sorted(_ENDING, key=len, reverse=True))
FILLING = re.compile(r"[ \t]*(?P<value>[^\W\d_][\w.'’/-]*(?: [\w.'’/-]+){0,2}?(?<!\.))(?=[.!]?[ \t]*(?:\n|$))")
"""Up to three words that fill the line behind a colon: "Our reference: mill roof"."""
SAID = re.compile(
    rf"[ \t]*(?P<value>[^\W\d_][\w'’/-]*(?: (?!(?:{_STOP})(?!\w))[^\W\d_][\w'’/-]*)??)(?=[.!,;]|\s*(?:\n|$)| (?:{_STOP})(?!\w))",
    re.IGNORECASE,
)
"""One word or two behind "the order number is", up to a word that ends or goes on."""


def order_numbers(text: str) -> list[Found]:
    """The customer's own order numbers that the text names, in order, each place once."""
    flat = plain(text)
    found: list[Found] = []
    at = 0
    while hit := _po_pattern().search(flat, at):
        at = hit.end("between")
        read = _number(text, flat, hit)
        if read:
            read = _with_capitals(text, read)
            found.append(read)
            at = read.end
    return found or list(_before_its_noun(text, flat)) or list(_behind_a_colon(text, flat)) or list(_of_words(text, flat))


@lru_cache(maxsize=1)
def _leading_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/.-]){VALUE}['’]?\s+{pattern(phrases(_PO['behind'])).pattern}")


def _before_its_noun(text: str, flat: str) -> Iterator[Found]:
    """Numbers before the noun of orders, as Turkish has them: "4471 nolu siparişimiz"."""
    for hit in _leading_pattern().finditer(flat):
        start, end = hit.span("value")
        if not any(w.strip(".,:;()") in NOT_OURS for w in flat[:start].split()[-1:]):
            yield Found(text[start:end], start, end, 0.93, start)


def _behind_a_colon(text: str, flat: str) -> Iterator[Found]:
    """Codes that end a line or sentence whose noun of orders is followed by more words and a colon: "PO is in the ship's name: WL-07-B"."""
    for hit in _noun_pattern().finditer(flat):
        value = re.match(r"\s*" + VALUE + r"(?=[.,;]?\s*(?:\n|$)|[.;,]\s)", text[hit.end() :])
        before = flat[: hit.start()].rpartition("\n")[2].split()[-2:]
        if value and not dates(value["value"]) and not any(w.strip(".,:;()") in NOT_OURS for w in before):
            told = value["value"].rstrip(".,'’-_/")
            start = hit.end() + value.start("value")
            if sum(c.isdigit() for c in told) > 1 and not re.fullmatch(r"\d{1,3}|[\d.,:]+(?:h|uhr)?", told.lower()):
                yield Found(told, start, start + len(told), 0.8, hit.start())


def _with_capitals(text: str, found: Found) -> Found:
    """The number with capitals that stand before its digits, in a line that isn't all in capitals."""
    line = text[text.rfind("\n", 0, found.start) + 1 : (text + "\n").index("\n", found.end)]
    hit = PREFIX.search(text, max(found.label, found.start - 12), found.start)
    if not hit or line.isupper() or found.value[:1].isalpha() or plain(hit[0].strip()) in _nouns():
        return found
    return replace(found, value=text[hit.start() : found.end], start=hit.start())


def _of_words(text: str, flat: str) -> Iterator[Found]:
    """Numbers that are no more than words: in capitals or quotation marks behind the noun of an order, or a name behind "order number"."""
    if text.isupper():
        return
    for hit in _named_pattern().finditer(flat):
        number = hit["named"] or hit["noun"].rpartition(" ")[2].strip(".") in _number_words() or hit["noun"].endswith(("nr", "nummer"))
        quoted = QUOTED.match(text, hit.end())
        named = NAMED.match(text, hit.end())
        ours = named and plain(named["value"]).split()[0] not in NOT_OURS
        placed = named and ours and ":" in hit[0] and named[0][-1].isdigit() and REFERRING.search(hit["noun"])  # "Viite: Kotirinne 2."
        read = quoted or CAPITALS.match(text, hit.end()) or (named if number or placed else None)
        if not read and (hit["told"] or hit["named"]) and (number or REFERRING.search(hit["noun"])):
            read = (FILLING if ":" in hit[0] else SAID).match(text, hit.end())
            first = plain(read["value"]).split()[0].strip(".") if read else ""
            read = None if first in PASSED or unit_named(first) or number_word(first, "") else read
        plainly = read and (hit["told"] or number or quoted or len(read["value"]) > 3)
        if read and plainly and not unit_named(read["value"]) and plain(read["value"]) not in FILLERS | _nouns():
            yield Found(read["value"], read.start("value"), read.end("value"), 0.75, hit.start())


ASKED_TO_QUOTE = re.compile(
    r"(?:(?:please|pls|kindly|always|and|to|^|[.!\n])\s*quot(?:e|ing)|rechnung|facture|factuur|factura|fattura|invoice)\s+(?:(?:our|the|unter|mit|mention\w*|avec|con|met|onder|vermeld\w*)\s+){0,2}$"
)
"""The number is to be written on a paper, so it is no quotation's or invoice's own: "please quote PO 4711"."""


def _number(text: str, flat: str, hit: re.Match[str]) -> Found | None:
    start, end = hit.span("value")
    value = text[start:end].rstrip(".,'’-_/")
    end = start + len(value)
    between = hit["between"]
    prefix = re.search(CAPITAL_PREFIX + "$", between)
    if prefix and (not text[start - len(prefix[0]) : start].isupper()):
        return None  # a word that is no part of the number
    if "\n" in between and not re.fullmatch(r"[\s:.#-]*", between):
        return None
    if (
        not value
        or not any(c.isdigit() for c in value)
        or (dates(value) and not value[0].isalpha())
        or re.fullmatch(r"\d{1,2}\.\d{1,2}", value)
    ):
        return None
    before = re.split(r"[\n,;!?]|\.\s", flat[: hit.start()])[-1].split()[-2:]
    if any(w.strip(".,:;()") in NOT_OURS for w in before) and not ASKED_TO_QUOTE.search(flat[: hit.start()]):
        return None
    behind = re.match(r"\s*(?:(x)(?!\w)|([^\W\d_]+))?", flat[end:])
    word = behind[2] if behind and behind[2] and "\n" not in behind[0] else ""
    plainly = value.isdigit()
    if (behind and behind[1]) or (
        plainly and word and unit_named(word) and word not in ("a", "l", "m", "t", "u", "st", "no", "to", "des", "sa")
    ):
        return None
    named = bool(hit["named"]) or (hit["strong"] or "").rpartition(" ")[2].strip(".") in _number_words()
    if plainly and len(value) < 3 and not named:
        return None
    told = bool(hit["named"]) or ":" in between or "#" in between
    if re.match(r"[.,]\d", flat[end:]) or (plainly and "\n" in between and not told):
        return None
    if hit["weak"]:
        part = r"\n" if hit["weak"] in ("nr", "nummer", "number") else r"\n|[.?!;]\s+"
        ours = bool(before) and before[-1].strip(".,:;()") in OURS
        starts = ours or not re.split(part, flat[: hit.start()].rstrip(" *>-"))[-1].strip(" .?!;")
        coded = hit["weak"].startswith("ref") and not plainly
        noun = hit["weak"] in ("order", "orders", "commande", "bestell", "bestel")
        fenced = noun and flat[: hit.start()].rstrip(" ").endswith((",", ";", "(")) and re.match(r"\s*(?:[,.;:)\n]|$)", flat[end:])
        leads = coded and flat[end : end + 1] == ":"  # "here is the winter list, ref. W26:"
        if not starts and not leads and not (told and hit["weak"] != "ref") and not (fenced and len(value) > 3):
            return None
        if plainly and len(value) < 4 and word and not told:
            return None
    elif len(hit["strong"]) == 2 and hit["strong"] != "po" and re.search(r"\w\s*$", flat[: hit.start()].rpartition("\n")[2]):
        return None  # "oil filter OC 593"
    elif plainly and len(value) <= 3 and word and word not in SMALL and not told and hit["strong"] not in ("po", "p.o.", "cde"):
        return None
    joined = between in ("-", "/", "_") and len(hit[1] or hit[2]) <= 4
    if joined:
        start = hit.start()
        value = text[start:end]
    elif between == "" and hit["strong"] and len(hit["strong"]) > 3:
        return None
    sure = 0.97 if told or joined else 0.95 if hit["strong"] and (not plainly or len(value) >= 4) else 0.85
    return Found(value, start, end, sure, hit.start())


NEAR = re.compile("|".join(plain(w) for w in _PO["near"].split()))
CANDIDATE = re.compile(
    r"(?<![\w/.@-])(?:[A-ZÀ-Þ]{1,9} (?=\d)|(?=[\w/.-]*\d|[A-ZÀ-Þ]+-[A-ZÀ-Þ]))[A-ZÀ-Þa-z0-9](?:[\w/.-]*[A-Za-zÀ-Þ0-9])?(?![\w@]|[.,]\d)"
)
"""A code, with capitals that stand before its digits ("PISCI 61"), or capitals joined by a dash."""
LED = re.compile(
    r"(?:ref|rif|reff|kennwort|stichwort|under|onder|kenmerk|o\.?v\.?v|docket|citare|mark|merk|mark med|label)$|n(?:[ro°º]|um\w*|\.º)$"
    r"|(?:numer[oi]?|number|nummer|numret|nummeret)$"
)
"""A word that leads to a number of the customer's own, in plain text."""
BACKED = re.compile(
    r"[\"'”»)]*,? (?:as|als|come|como|comme|jako|som) (?:(?:our|the|unsere?|nostro|nuestro|notre|ons|onze|naszym?|vårt|vores) )?"
    r"(?:(?:number|numero|nummer|nr) )?(?:order|bestel|pedido|ordine|commande|encomenda|zamow|objedn|ref|bestill|bestall)"
)
ENOUGH = 2.5


def likely_number(subject: str, text: str, taken: Sequence[str]) -> tuple[str, float]:
    """The code that is most likely the order's number where none is plainly called so, and how sure that is; empty where none is likely.

    A word of orders close before it, a place in the subject, a second place, and a shape with letters, dashes or strokes speak for it;
    `taken` are codes of articles and dates.
    """
    marks: dict[str, float] = {}
    for said, bonus in ((subject, 1.0), (text, 0.0)):
        flat = plain(said)
        seen: set[str] = set()
        for hit in CANDIDATE.finditer(said):
            value = hit[0]
            before = re.split(r"[\n;?!]", flat[: hit.start()])[-1].split()[-4:]
            digits = sum(c.isdigit() for c in value)
            if value in taken or value in seen or dates(value) or any(w.strip(".,:;()#") in NOT_OURS for w in before):
                continue
            led = any(LED.search(w.strip(".,:;()#\"'“„«")) for w in before[-2:]) or bool(BACKED.match(flat, hit.end()))
            if digits < 3 and not (led and not value.isdigit() and value[0].isupper()):
                continue
            if re.fullmatch(
                r"\d+(?:[x×]\d+(?:[.,]\d+)?)+(?:mm|cm|m)?|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|20\d\d", value, re.IGNORECASE
            ) or unit_named(flat[hit.end() :].split(" ")[1:2][0] if flat[hit.end() :].startswith(" ") else ""):
                continue
            seen.add(value)
            near = any(NEAR.match(w.lstrip("(#")) or (len(w) > 9 and NEAR.search(w)) for w in before)
            shaped = not value.isdigit() or digits >= 5
            marks[value] = (
                marks.get(value, 0.0)
                + (1.5 if near or led else 0.0)
                + bonus
                + (0.5 if shaped and not marks.get(value) else 0.0)
                + (0.5 if value in marks else 0.0)
            )
    best = max(marks, key=lambda v: marks[v], default="")
    return (
        (best, min(0.85, 0.5 + 0.1 * marks[best]))
        if best and marks[best] >= (ENOUGH if not best.isdigit() or len(best) >= 5 else 2.5) - 0.5
        else ("", 0.0)
    )
