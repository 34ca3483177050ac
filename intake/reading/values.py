"""What a piece of text can mean as a value: numbers in either convention, dates, weeks, units, article numbers, currencies.

A number such as `1.250` has two readings; `Number` keeps both and the page's arithmetic decides (`roles`). Nothing here guesses.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from unicodedata import numeric

from intake.reading.labels import CURRENCIES, MONTHS, PER_WORDS, UNITS, WEEK_WORDS, WEEKDAYS, fold

CURRENCY = (
    r"(?:€|\$|£|¥|US\$|CHF|EUR|EURO?S?|USD|GBP|SFR\.?|Fr\.|Rs\.|₹|INR|PLN|CZK|SEK|NOK|DKK|HUF|zł|Kč|kr\.?|Ft|RON|lei|TRY|TL|₺|CAD|AUD)"
)
LAKHS = r"\d{1,2}(?:,\d\d)+,\d{3}"
"""A hundred thousand and more as India groups it: 3,47,844."""
DIGITS = (
    rf"(?:{LAKHS}(?!\d)(?:\.\d{{1,6}})?|"
    r"\d{1,3}(?:[ \u00a0\u202f'’.,]\d{3})+(?!\d)(?:[.,]\d{1,6})?|\d+(?:[.,]\d{1,6})?|[.,]\d{1,4})"
)
NUMBER = re.compile(
    rf"^(?P<open>\()?\s*(?P<sign>[-−–+])?\s*(?P<cur>{CURRENCY})?\s*(?P<sign2>[-−–])?\s*(?P<digits>{DIGITS})"
    rf"(?P<dash>[.,](?:[-–—]{{1,2}}))?\s*(?P<trail>-)?\s*(?P<close>\))?\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
CURRENCY_ONLY = re.compile(rf"^{CURRENCY}$", re.IGNORECASE)
REST_CURRENCY = re.compile(rf"^(?P<cur>{CURRENCY})(?![a-z])\s*(?P<rest>.*)$", re.IGNORECASE)
PER = re.compile(rf"^(?:/|(?:{'|'.join(PER_WORDS)})\b\.?)\s*(?P<per>\d{{1,5}})?\s*(?P<unit>[^\W\d]{{0,12}}\.?)$", re.IGNORECASE)


EACH = re.compile(r"^(?:[àá@]|je|each)\s*(?=[\d€$£])", re.IGNORECASE)
"""What stands before the price of one: "à 7,21 €", "@ 4.50"."""
CHAIN = re.compile(r"^-?\d{1,2}(?:[.,]\d{1,2})?(?:\s*\+\s*\d{1,2}(?:[.,]\d{1,2})?){1,3}\s*%?$")
"""Discounts one after another, as the trades of Italy and Spain write them: 20+10."""


@dataclass(frozen=True, slots=True)
class Number:
    """A written number: its value with a decimal point and with a decimal comma (None where impossible), and what stood around it."""

    dot: Decimal | None
    comma: Decimal | None
    decimals: int
    """Digits after the decimal sign in the only reading; -1 where the text has two readings; 0 for a whole number."""
    percent: bool = False
    currency: str = ""
    unit: str = ""
    per: Decimal | None = None
    each: bool = False
    """A word before it says that it is the price of one."""

    @property
    def ambiguous(self) -> bool:
        return self.dot is not None and self.comma is not None and self.dot != self.comma

    def value(self, comma: bool) -> Decimal:
        """The value under a document's convention; the only possible one where the text leaves no choice."""
        first, second = (self.comma, self.dot) if comma else (self.dot, self.comma)
        chosen = first if first is not None else second
        assert chosen is not None
        return chosen


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _both(digits: str) -> tuple[Decimal | None, Decimal | None, int]:
    """(with decimal point, with decimal comma, digits after the sign or -1) of a run of digits and separators."""
    text = re.sub(r"[ \u00a0\u202f'’]", "", digits)
    dots, commas = text.count("."), text.count(",")
    if not dots and not commas:
        value = _decimal(text)
        return value, value, 0
    if dots and commas:
        if text.rfind(".") > text.rfind(","):
            return (_decimal(text.replace(",", "")), None, len(text) - text.rfind(".") - 1) if dots == 1 else (None, None, 0)
        return (
            (None, _decimal(text.replace(".", "").replace(",", ".")), len(text) - text.rfind(",") - 1) if commas == 1 else (None, None, 0)
        )
    sign = "." if dots else ","
    if re.fullmatch(LAKHS, text):
        return _decimal(text.replace(",", "")), None, 0
    if dots + commas > 1:  # 1.250.000: thousands for sure, but 30.258.61 is a code
        groups = text.split(sign)
        if any(len(g) != 3 for g in groups[1:]) or len(groups[0]) > 3:
            return None, None, 0
        value = _decimal(text.replace(sign, ""))
        return (None, value, 0) if dots else (value, None, 0)
    whole, after = text.split(sign)
    as_decimal, as_thousands = _decimal(f"{whole or 0}.{after}"), None
    spaced = any(c in digits for c in " \u00a0\u202f'’")
    if len(after) == 3 and 1 <= len(whole) <= 3 and not spaced and whole != "0":
        as_thousands = _decimal(whole + after)
    places = -1 if as_thousands is not None else len(after)
    return (as_decimal, as_thousands, places) if dots else (as_thousands, as_decimal, places)


@lru_cache(maxsize=20000)
def number(text: str) -> Number | None:
    """The number that the text is, alone or with a currency, a percent sign, a unit or a "per 100"; None for anything else."""
    if not any(c.isdigit() for c in text) or len(text) > 40:
        return None
    bare = text.strip().strip("*")  # "*913,63": filled up, so that nobody writes before it
    if CHAIN.match(bare):
        off = _chained(bare)
        return Number(off, off, 0, percent=True)
    each = bool(EACH.match(bare))
    found = NUMBER.match(EACH.sub("", bare))
    if not found:
        return None
    dot, comma, decimals = _both(found["digits"])
    if dot is None and comma is None:
        return None
    rest, currency = found["rest"].strip(), (found["cur"] or "")
    percent = rest.startswith("%")
    if percent:
        rest = rest[1:].strip()
    elif hit := REST_CURRENCY.match(rest):
        currency, rest = hit["cur"], hit["rest"]
    unit, per = "", None
    if rest and rest != "×":
        hit = PER.match(rest)
        if hit and (hit["per"] or hit["unit"] or not unit_of(rest)):  # "5 par" is five pairs
            per = Decimal(hit["per"]) if hit["per"] else None
            unit = hit["unit"]
        elif unit_of(rest):
            unit = rest
        else:
            return None
    if each and not (currency or decimals >= 2):
        return None  # "je 100" is a price basis
    negative = (
        bool(found["sign"] and found["sign"] != "+")
        or bool(found["sign2"])
        or bool(found["trail"])
        or bool(found["open"] and found["close"])
    )
    if negative:
        dot, comma = (None if dot is None else -dot), (None if comma is None else -comma)
    return Number(dot, comma, decimals, percent, currency_code(currency), unit, per, each)


def _chained(text: str) -> Decimal:
    """The one discount in percent that several are, one taken after another: 20+10 is 28."""
    left = Decimal(1)
    for part in text.strip("-% ").split("+"):
        left *= 1 - Decimal(part.strip().replace(",", ".")) / 100
    return round(100 * (1 - left), 6)


def squashed(text: str) -> str:
    """The letters and digits of a text in small letters: how a number is the same wherever it stands and however it is parted."""
    return re.sub(r"\W", "", text).lower()


ORDINAL = re.compile(r"^0{0,5}(\d{1,4})[.):]?$")


def ordinal(text: str) -> int | None:
    """The number of a line as it is counted: 1, 001, 00010, "3.", "3)"; None for anything else."""
    hit = ORDINAL.match(text.strip())
    return int(hit[1]) if hit else None


@lru_cache(maxsize=4000)
def unit_of(text: str) -> str:
    """The unit's canonical word ("pcs", "m", "box") that the text names, empty where it names none."""
    return UNITS.get(" ".join(fold(text)), "")


def currency_code(text: str) -> str:
    """ISO code of a currency sign or word; empty for none."""
    bare = text.strip().rstrip(".")
    if bare.lower() == "ft" and bare != "Ft":
        return ""  # feet, no forint
    return CURRENCIES.get(bare.lower(), "") if text else ""


def is_currency(text: str) -> bool:
    return bool(CURRENCY_ONLY.match(text.strip()))


def gtin(text: str) -> bool:
    """True for 8, 12, 13 or 14 digits with a right check digit (GS1 General Specifications, 7.9)."""
    digits = re.sub(r"[ -]", "", text)
    if not digits.isdigit() or len(digits) not in (8, 12, 13, 14):
        return False
    total = sum(int(d) * (3 if i % 2 == 0 else 1) for i, d in enumerate(reversed(digits[:-1])))
    return (10 - total % 10) % 10 == int(digits[-1])


CODE = re.compile(r"^[A-Za-z0-9][A-Za-z0-9/._\-+#*]{1,34}$")


def looks_like_code(text: str) -> bool:
    """True for one run of letters, digits and marks with at least one digit, as article and order numbers are."""
    return bool(CODE.match(text)) and any(c.isdigit() for c in text)


# --- dates ------------------------------------------------------------------------------------------------------------------------

ISO = re.compile(r"\b(\d{4})(?:[-/]|\. ?)(\d{1,2})(?:[-/]|\. ?)(\d{1,2})\b")
NUMERIC = re.compile(r"\b(\d{1,2})\s?[./-]\s?(\d{1,2})(?:\s?[./-]\s?(?=(?:\d{4}|\d\d)\b)|\s(?=20[2-4]\d\b))(\d{4}|\d{2})\b")
"""Day, month and year in figures, the year perhaps behind a blank: "8/10 2026" (and no "3/4 2000 mm")."""
MONTH = r"((?:[^\W\d_]|0){3,13})\.?"
"""A month's name; scans have a zero for an O: "0ct"."""
DAY_MONTH = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|º|°)?[\s.\-/]*(?:de |of )?{MONTH}[\s,\-/]*(?:de |del )?'?(\d{{4}}|\d{{2}})\b", re.IGNORECASE
)
MONTH_DAY = re.compile(rf"\b{MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b", re.IGNORECASE)
YEAR_MONTH_DAY = re.compile(rf"\b(\d{{4}})\.?\s+{MONTH}\s+(\d{{1,2}})\b", re.IGNORECASE)
COMPACT = re.compile(r"^(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$")
WEEK = re.compile(rf"\b(?:{'|'.join(WEEK_WORDS)})\.?\s*:?\s*(\d{{1,2}})(?:\s*[/.\-]?\s*(20\d\d|\d\d))?\b", re.IGNORECASE)


def _date(year: int, month: int, day: int) -> date | None:
    if year < 100:
        year += 2000
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if 1990 <= year <= 2079 else None


@lru_cache(maxsize=4000)
def dates(text: str, month_first: bool | None = None) -> tuple[tuple[date, str], ...]:
    """Dates in the text with the words they stand in. `month_first` decides 3/4/2024; None takes the day first unless it can't be."""
    if not any(c.isdigit() for c in text):
        return ()
    found: list[tuple[int, date, str]] = []
    for hit in ISO.finditer(text):
        if value := _date(int(hit[1]), int(hit[2]), int(hit[3])):
            found.append((hit.start(), value, hit[0]))
    if not found:
        for hit in NUMERIC.finditer(text):
            first, second, year = int(hit[1]), int(hit[2]), int(hit[3])
            order = ((second, first), (first, second)) if not month_first else ((first, second), (second, first))
            for month, day in order:
                if value := _date(year, month, day):
                    found.append((hit.start(), value, hit[0]))
                    break
    for pattern, day_at, month_at, year_at in ((DAY_MONTH, 1, 2, 3), (MONTH_DAY, 2, 1, 3), (YEAR_MONTH_DAY, 3, 2, 1)):
        for hit in pattern.finditer(text):
            month = MONTHS.get("".join(fold(hit[month_at].replace("0", "o"))))
            if month and (value := _date(int(hit[year_at]), month, int(hit[day_at]))):
                found.append((hit.start(), value, hit[0]))
        if found:
            break
    if not found and (hit := COMPACT.match(text.strip())) and (value := _date(int(hit[1]), int(hit[2]), int(hit[3]))):
        found.append((0, value, hit[0]))
    found.sort(key=lambda f: f[0])
    return tuple((value, words) for _, value, words in found)


FIGURES = re.compile(
    r"(?<![\w./-])(?:(?P<year>\d{4})(?P<part>[./-])(?P<month>\d\d)(?P=part)(?P<day>\d\d)"
    r"|(?P<first>\d{1,2})(?P<mark>\s?[./-]\s?)(?P<second>\d{1,2})(?P=mark)(?P<behind>\d{4}|\d\d)|(?P<bare>\d{1,2})\.(?P<next>\d{1,2})\.)(?!\w|[./-]\d)"
)
"""Figures that are written as a day, be there such a day or not."""
HALVES = r"[1357]\s?[/⁄]\s?[248]"
"""A fraction that decimals hold and that nothing else looks like: "2/3" may be two or three, "12/24" two quantities."""
FRACTIONS = "½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚"
"""Signs of fractions."""


def fraction(text: str) -> Decimal:
    """The number that a whole one and a fraction name together: "1/2", "1 1/2", "2½"."""
    *whole, part = re.findall(rf"\d+\s?[/⁄]\s?\d+|\d+|[{FRACTIONS}]", text)
    over, _, under = part.replace("⁄", "/").partition("/")
    value = Decimal(over) / Decimal(under) if under else Decimal(str(numeric(part)))
    return value + sum(map(Decimal, whole))


NAMED = re.compile(
    rf"(?<![\w./-])(\d{{1,2}})(?:st|nd|rd|th|er|º|°)?[\s.\-/]*(?:de |of )?{MONTH}(?:[\s,\-/]*(?:de |del )?(\d{{4}}))?(?!\w)", re.IGNORECASE
)
LEAP = 2028
"""A year that has every day."""


def no_days(text: str) -> Iterator[tuple[int, int]]:
    """Runs that are written as a day or week but are none to deliver in: of no calendar ("30.02.2026", "31 avril"), or of the year 9999."""
    yield from (hit.span() for hit in WEEK.finditer(text) if int(hit[1]) > 53)
    for hit in FIGURES.finditer(text):
        day, month = (int(hit["day"] or hit["first"] or hit["bare"]), int(hit["month"] or hit["second"] or hit["next"]))
        year = hit["year"] or hit["behind"] or ""
        if len(year) == 4:
            written = max(day, month) < 40 and (1900 <= int(year) < 2200 or year.startswith("999"))
        else:
            written = month <= 12 and day < 40 and (20 <= int(year) < 60 if year else day <= 31)
        swapped = _date(int(year), day, month) if year else None
        if written and day and not swapped and _date(int(year or LEAP), month, day) is None:
            yield hit.span()
    for hit in NAMED.finditer(text):
        month = MONTHS.get("".join(fold(hit[2]))) if hit[3] or len(hit[2]) > 3 else None
        if month and 0 < int(hit[1]) < 40 and _date(int(hit[3] or LEAP), month, int(hit[1])) is None:
            yield hit.span()


def says_month_first(text: str) -> bool | None:
    """True where a written date can only be month/day/year, False where only day/month/year, None where it says nothing."""
    for hit in NUMERIC.finditer(text):
        first, second = int(hit[1]), int(hit[2])
        if 31 >= first > 12 >= second:
            return False
        if 31 >= second > 12 >= first:
            return True
        if "." in hit[0]:
            return False
    return None


def names_week(text: str) -> bool:
    """Whether the text is a calendar week and nothing else: "KW 6/2026"."""
    return WEEK.fullmatch(text) is not None


def week_date(text: str, near: date | None) -> date | None:
    """Monday of the calendar week that the text names ("KW 42", "week 42/2025"), the next such week from `near` on."""
    hit = WEEK.search(text)
    if not hit or not 1 <= int(hit[1]) <= 53:
        return None
    year = int(hit[2]) + (2000 if len(hit[2]) == 2 else 0) if hit[2] else (near.year if near else 0)
    try:
        found = date.fromisocalendar(year, int(hit[1]), 1) if year else None
        if found and near and not hit[2] and found < near - timedelta(days=7):
            found = date.fromisocalendar(year + 1, int(hit[1]), 1)
    except ValueError:
        return None
    return found


def weekday_date(text: str, near: date) -> date | None:
    """The next day of the named weekday after `near` ("next Friday", "bis Freitag")."""
    for word in fold(text):
        if word in WEEKDAYS:
            ahead = (WEEKDAYS[word] - near.weekday() - 1) % 7 + 1
            return near + timedelta(days=ahead)
    return None
