"""A text as tokens: words, numbers, and what must never be taken for a quantity: sizes, codes, dates, prices, addresses of the net.

Sizes are runs such as M8x40, 3x1,5 mm², 1 1/2", 24V, 600x600, 16-27mm. A number glued to a unit that goods are sold in ("25kg", "40m",
"10stk") stays a number with that unit: its place in the sentence decides what it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from intake.reading.labels import MONTHS, fold
from intake.reading.prose.lexicon import MEASURES, SIZES, unit_named, words
from intake.reading.values import fraction


class Kind(StrEnum):
    """What a token is by its shape."""

    WORD = "word"
    NUMBER = "number"
    SIZE = "size"
    CODE = "code"
    DATE = "date"
    MARK = "mark"
    NET = "net"
    PRICE = "price"
    TAKEN = "taken"
    """Read as something else already: an order's number, a place."""


TIMES = frozenset(("x", "×", "*", "mal", "maal", "fois"))
"""Signs and words between a quantity and what it counts."""
PRONOUN = re.compile(r"(?<=[^\W\d_]{3})-(?:moi|nous|nos|lui|leur)$")


@dataclass(frozen=True, slots=True)
class Token:
    """A run of a text from `start` to `end`; `gap` is the blank columns before it (1 across a line's end)."""

    text: str
    start: int
    end: int
    kind: Kind
    gap: int = 0
    value: Decimal | None = None
    unit: str = ""
    """Our word for the unit that is glued to the number ("40m")."""
    glued: str = ""
    """The glued unit as written, or "x"."""
    sure: float = 1.0
    """How sure the number's value is: "1.250" may be one and a quarter."""

    @property
    def lower(self) -> str:
        """The word in lower case, without the pronoun that a verb bears: "mets-moi"."""
        return PRONOUN.sub("", self.text.lower())


NUM = r"\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?"
PLAIN = r"\d+(?:[.,]\d+)?"
MEASURED = r"(?:\s?(?:mm²|mm2|mm|cm|m²|m(?![\w])|\"|''|”|zoll|inch|in(?!\w)|bar|v(?!\w)|w(?!\w)|kg|°c?))"
DIMENSION = (
    rf"(?:[A-Za-zøØ⌀]{{0,3}}\.?{PLAIN}(?:/\d+)?{MEASURED}?[x×*X]\s?[A-Za-z]{{0,2}}\d+(?:[.,/]\d+)?(?:{MEASURED}?(?:[x×*X]\s?|\s[x×*X]\s?(?=\d+(?:[.,/]\d+)?{MEASURED}(?![^\W_])))\d+(?:[.,/]\d+)?)*{MEASURED}?(?![^\W_])"
    rf"|\d{{1,2}}[Gg]{PLAIN}(?:mm²)?(?![^\W_])|(?:[MmøØ⌀RGK]|Tr|TR|Ø)\s?\d{{1,2}}(?:[.,]\d+)?\s[x×]\s?{PLAIN}(?:\s?[x×]\s?{PLAIN})*{MEASURED}?(?![^\W_])"
    rf"|{PLAIN}{MEASURED}\s[x×]\s{PLAIN}(?:{MEASURED}?\s[x×]\s{PLAIN})*{MEASURED}(?![^\W_])"
    rf"|\d+[.,]\d+\s[x×]\s\d+[.,]\d+(?:\s?(?:mm|cm|m(?!\w)))?(?![^\W_])|{PLAIN}\s[x×]\s{PLAIN}\s[x×]\s{PLAIN}(?:\s?(?:mm²|mm|cm|m(?!\w)))?(?![^\W_]))"
)
FRACTION = r"(?:\d+[ -])?\d+/\d+(?:\s?(?:\"|''|”|zoll|inch|in\b|bsp\w?|npt|pouces?|duim|pulgadas?|pollici))?(?![\w/])"
COUNTED = r"(?:(?:\d{1,3}[ -])?\d/[248]|(?:\d{1,3}\s?)?[½¼¾⅛⅜⅝⅞])"
"""A whole number with halves, quarters or eighths, which decimals hold exactly."""
PARTED = frozenset(("can", "bottle"))
"""Units whose sizes are fractions themselves: "6 1/2 Flaschen" are halves of wine, "1/2 Dose" is a can's size."""
RANGE = r"\d+(?:[.,]\d+)?[-–…]\d+(?:[.,]\d+)?\s?(?:mm|cm|m|bar|v|a|w|°c|kg|l|mbar|\"|ma|nm|µm|hz|kw|ah|k)(?![^\W_])"
PIECES = r"(?i:stk|stück|st|pcs|pc|pieces?|ea|units?|x|×|m|kg|l|pi[eè]ces?|stuks?|uds?|unidades|pz|pezzi)(?![^\W_])"
"""Units behind a long run of digits, which is then a quantity and no number of an article."""
MONTH = r"[^\W\d_]{3,13}"
TOKEN = re.compile(
    rf"""(?P<net>[\w.+-]+@[\w-]+\.[\w.-]+|https?://\S+|www\.\S+)
    |(?P<date>\d{{4}}-\d{{2}}-\d{{2}}(?!\w)|20\d\d[./]\s?[01]?\d[./]\s?[0-3]?\d(?!\w)\.?
      |\d{{1,2}}[-./ ]?{MONTH}[-./]\d{{2,4}}(?!\w)|\d{{1,2}}(?P<sign>[./-])\d{{1,2}}(?P=sign)(?:20\d\d|\d\d)(?![\w/-]|\.\d)
      |\d{{1,2}}\.\d{{1,2}}\.(?![\w])
      |\d{{1,2}}(?:st|nd|rd|th|er|ης|η|º|ª|°|\.)?\s(?:of\s|de\s|d['’])?{MONTH}\b\.?(?:,?\s(?:de\s|del\s)?20\d\d)?
      |{MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s20\d\d)(?!\w)
      |{MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th|\.(?=[,\s)-]|$)|(?=-(?:[aáeé]?ig|j?[aáeé]n|j?[aáeé]ra|r[ae])(?!\w))|\s?(?:d\.|d|dien\w*)|(?=[,;)]|\.?\s*$|\.\s|\s(?:to|at|by|on|for|please|pls|from|in|or|latest|if|we)\b))(?!\w))
    |(?P<dim>{DIMENSION})
    |(?P<times>(?<![\w])[xX×]\d{{1,5}}(?![\w/"×]|[.,]\d))
    |(?P<counted>(?<![\w,./]){COUNTED}(?=\s?(?P<counts>[^\W\d_]{{1,14}})(?![\w/-])))
    |(?P<fraction>{FRACTION})
    |(?P<range>{RANGE})
    |(?P<code>(?=[A-Za-z0-9/._\-]*\d)(?=[A-Za-z0-9/._\-]*[A-Za-z])[A-Za-z0-9]+(?:[-/._][A-Za-z0-9]+)+|\d+(?:[-/.]\d+){{2,}}|\d+[-/]\d+(?:[-/]\d+)*|\d{{6,}}(?![\w.,]\d)(?!\s?{PIECES}))
    |(?P<number>(?<![\w]){NUM})(?P<glued>[^\W\d_]{{1,9}}\b\.?|[²"°%½])?
    |(?P<elided>(?:[dlnscj]|qu|dell|nell|all|un)['’](?=[^\W\d_]))
    |(?P<word>q\.t[àa]\.?|[^\W\d_]+\d\w*(?:[-/.+]\w+)*|[^\W\d_]+(?:['’][^\W\d_]+)*['’]?(?:[-/&][^\W_]+)*\.?|\w+)
    |(?P<mark>[^\w\s])
    """,
    re.VERBOSE,
)
SHORT_MONTHS = frozenset(("set", "mar", "sem", "gen", "ago", "dic", "out", "may", "abr"))


def tokenise(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of `text[start:end]`; offsets count in the whole text. Line ends inside the run are blanks."""
    end = len(text) if end is None else end
    run = text[start:end].replace("\n", " ")
    found: list[Token] = []
    last = 0
    at = 0
    while hit := TOKEN.search(run, at):
        at = hit.end()
        for token in _tokens(hit, run):
            blank = text[start + last : start + token.start]
            gap = 1 if "\n" in blank else 8 if "\t" in blank else len(blank)
            found.append(_moved(token, start, gap))
            last = token.end
            at = token.end
        if at <= hit.start():
            at = hit.end()
    return found


def _moved(token: Token, by: int, gap: int) -> Token:
    return Token(token.text, token.start + by, token.end + by, token.kind, gap, token.value, token.unit, token.glued, token.sure)


def _tokens(hit: re.Match[str], run: str) -> Iterator[Token]:
    start, end, text = hit.start(), hit.end(), hit[0]
    if hit["net"]:
        yield Token(text, start, end, Kind.NET)
    elif hit["date"]:
        if _is_day(text):
            yield Token(text, start, end, Kind.DATE)
        elif text.count(hit["sign"] or "\n") == 2:  # "15.13.2026" is no day, but no count of anything either
            yield Token(text, start, end, Kind.CODE)
        else:  # "4 set", "16 Stück": the number alone
            yield from _first(run, start)
    elif hit["times"]:
        yield Token(text, start, end, Kind.NUMBER, 0, Decimal(text[1:]), "", "x", 0.97)
    elif hit["counted"]:
        yield _fraction(hit, run)
    elif hit["dim"] or hit["fraction"] or hit["range"]:
        yield Token(text, start, end, Kind.SIZE)
    elif hit["code"]:
        yield Token(text, start, end, Kind.CODE)
    elif hit["number"]:
        yield from _number(run, start)
    elif hit["elided"]:
        yield Token(text, start, end, Kind.WORD)
    elif hit["word"]:
        word = text
        if word.endswith(".") and not _keeps_dot(word):
            word, end = word[:-1], end - 1
        kind = (
            Kind.CODE if any(c.isdigit() for c in word) and len(word) >= 4 else Kind.SIZE if any(c.isdigit() for c in word) else Kind.WORD
        )
        yield Token(word, start, end, kind)
    else:
        yield Token(text, start, end, Kind.MARK)


def _fraction(hit: re.Match[str], run: str) -> Token:
    """A fraction with a unit behind it: the number that it is where a measure follows or it opens what is said, else a size."""
    text, unit = hit[0], unit_named(hit["counts"])
    opens = not run[: hit.start()].rstrip() or run[: hit.start()].rstrip()[-1] in ",;:(-–•*+&"
    if not unit or unit in PARTED or (not opens and unit not in ("kg", "g", "t")):
        return Token(text, hit.start(), hit.end(), Kind.SIZE)
    return Token(text, hit.start(), hit.end(), Kind.NUMBER, 0, fraction(text))


def _first(run: str, start: int) -> Iterator[Token]:
    hit = re.compile(r"\d+|[^\W\d_]+").match(run, start)
    assert hit
    if hit[0].isdigit():
        yield from _number(run, start)
    else:
        yield Token(hit[0], start, hit.end(), Kind.WORD)


NUMBER_AT = re.compile(NUM)
GLUED_AT = re.compile(r"[^\W\d_]{1,12}\.?(?!\w)|[\"”°%]|''")


def _number(run: str, start: int) -> Iterator[Token]:
    """A number, with what is glued to it or makes it a size."""
    hit = NUMBER_AT.match(run, start)
    assert hit
    digits, end = hit[0], hit.end()
    if (
        " " in digits and not re.fullmatch(r"[1-9]\d{0,2}(?: 000)+", digits) and not _thousands_with_unit(run, end)
    ):  # "6204 100": two numbers unless a unit follows
        digits = digits.split(" ")[0]
        end = start + len(digits)
    value, sure = _value(digits)
    if " " in digits:  # "1 500 pièces" is most likely one number: a person looks
        sure = min(sure, 0.7)
    behind = GLUED_AT.match(run, end)
    if not behind and run[end : end + 1].isalpha():  # "5W30"
        whole = re.compile(r"[\w./+-]*\w").match(run, start)
        assert whole
        yield Token(whole[0], start, whole.end(), Kind.CODE if len(whole[0]) > 4 else Kind.SIZE)
        return
    if behind:
        glued = behind[0]
        unit = unit_named(glued)
        if glued.lower().strip(".") in ("no", "nos", "nr") and run[behind.end() :][:1] == " ":  # "2no. 110mm soil pipe"
            yield Token(run[start : behind.end()], start, behind.end(), Kind.NUMBER, 0, value, "pcs", glued.strip("."), sure)
        elif glued.lower().strip(".") in ("x", "×"):
            yield Token(run[start : behind.end()], start, behind.end(), Kind.NUMBER, 0, value, "", "x", sure)
        elif unit and (unit in MEASURES or not SIZES.fullmatch(glued)):
            yield Token(run[start : behind.end()], start, behind.end(), Kind.NUMBER, 0, value, unit, glued.strip("."), sure)
        elif SIZES.fullmatch(glued):
            yield Token(run[start : behind.end()], start, behind.end(), Kind.SIZE)
        else:
            whole = re.compile(r"[\w./+-]*\w").match(run, start)
            stop = max(behind.end(), whole.end() if whole else 0)
            yield Token(run[start:stop], start, stop, Kind.CODE)
        return
    if run[end : end + 1] == "×":
        yield Token(run[start : end + 1], start, end + 1, Kind.NUMBER, 0, value, "", "x", sure)
        return
    spaced = SIZES.match(run, end + 1) if run[end : end + 1] == " " else None
    if (
        spaced
        and not unit_named(spaced[0])
        and not (spaced[0].lower() in ("in", "day", "a", "way", "er", "p", "k") and not spaced[0].isupper())
    ):
        yield Token(run[start : spaced.end()], start, spaced.end(), Kind.SIZE)
        return
    yield Token(digits, start, end, Kind.NUMBER, 0, value, "", "", sure)


def _thousands_with_unit(run: str, end: int) -> bool:
    """ "1 500 pièces" is one number; "10 500 ml bottles" are ten of a size."""
    word = re.compile(r"\s*([^\W\d_]+\.?)").match(run, end)
    unit = unit_named(word[1]) if word else ""
    return bool(unit and unit not in MEASURES)


def _value(digits: str) -> tuple[Decimal | None, float]:
    """The number and how sure it is: "1.250" is taken for thousands, as quantities are whole; "2,5" for two and a half."""
    bare = re.sub(r"[ '’\u00a0\u202f]", "", digits)
    thousands = re.fullmatch(r"[1-9]\d{0,2}(?:[.,]\d{3})+", bare)
    try:
        if thousands:
            sure = 0.8 if bare.count(".") + bare.count(",") == 1 else 0.97
            return Decimal(re.sub(r"[.,]", "", bare)), sure
        if "." in bare and "," in bare:
            sign = max(bare.rfind("."), bare.rfind(","))
            return Decimal(re.sub(r"[.,]", "", bare[:sign]) + "." + bare[sign + 1 :]), 0.95
        return Decimal(bare.replace(",", ".")), 1.0
    except InvalidOperation:
        return None, 0.0


def _keeps_dot(word: str) -> bool:
    bare = word[:-1].lower()
    return (bool(unit_named(bare)) and len(bare) <= 4) or bare in ABBREVIATIONS


ABBREVIATIONS = words(
    """
    art artikel nr no pos ca cod ref réf rif best bestell komm kom tel st stk stck ud uds pz pcs approx incl inkl exkl
    zzgl bzw evtl z.b z b ggf max min qty cant qté qta p.o n ns vs lt gem vgl sog usw etc mtr lfm fl pal kt conf spett
    tg mis dim mod tip vel str stl rozm roz wlk wym tr tal dł gr. gr dł kpl op szt zł cm mm kg str nr zam obj č ks bal vč cca
    dott sig mr mrs ms dr str d.d i.a i.v ppa nrs resp spec dia ø durchm conform"""
)


def _is_day(text: str) -> bool:
    """The date-like run names a real month ("3. November", not "4 set" or "16 Stück")."""
    words = re.findall(r"[^\W\d_]+", text)
    if not words:
        return _plausible(text)
    for word in words:
        folded = "".join(fold(word))
        if folded in MONTHS and (folded not in SHORT_MONTHS or re.search(r"20\d\d", text) or word == "May"):
            return True
    return False


def _plausible(text: str) -> bool:
    """A day and a month can be in it; "22.10." and "3/11/25" can, "1.50." can't."""
    numbers = [int(n) for n in re.findall(r"\d+", text)]
    if len(numbers) == 3 and numbers[0] > 31:
        return 1 <= numbers[1] <= 12 and 1 <= numbers[2] <= 31
    first, second = numbers[0], numbers[1]
    return 1 <= first <= 31 and 1 <= second <= 31 and min(first, second) <= 12
