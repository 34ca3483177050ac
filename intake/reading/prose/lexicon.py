"""The words of mail prose, from `lexicon.toml` and `languages/`, as sets and patterns."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from intake.reading.values import unit_of
from intake.reading.wordlists import SPOKEN, joined

LEXICON = joined([Path(__file__).parent / "lexicon.toml", *SPOKEN])
LANGUAGES = tuple(LEXICON["languages"])


STROKED = {"ß": "s", "ø": "o", "æ": "a", "ł": "l", "đ": "d", "ı": "i", "ς": "σ"}
"""Letters that don't decompose into one without an accent, and the sigma that ends words in small letters only."""


@lru_cache(maxsize=4000)
def _bare(letter: str) -> str:
    return STROKED.get(letter.lower()) or unicodedata.normalize("NFKD", letter.lower())[0]


def plain(text: str) -> str:
    """The text in lower case without accents, as phones write it; every letter keeps its place ("ß" becomes one "s")."""
    if text.isascii():
        return text.lower()
    return "".join(map(_bare, text))


def words(text: str) -> frozenset[str]:
    """The words of a list, with and without accents."""
    return frozenset(form for word in text.split() for form in (word, plain(word)))


def phrases(text: str) -> tuple[str, ...]:
    """The phrases between the semicolons and line ends of a list, longest first, without accents."""
    found = {plain(" ".join(p.split())) for line in text.splitlines() for p in line.split(";") if p.strip()}
    return tuple(sorted(found, key=lambda p: (-len(p), p)))


def spellings(text: str) -> str:
    """An alternation of the phrases of a list with and without accents, for a pattern that ignores case."""
    told = {" ".join(p.split()) for p in re.split(r"[;\n]", text) if p.strip()}
    return "|".join(re.escape(p).replace(r"\ ", r"\s+") for p in sorted({*told, *map(plain, told)}, key=lambda p: (-len(p), p)))


def stems(text: str) -> str:
    """An alternation of the words of a list without accents, for a pattern in plain text."""
    return "|".join(sorted({re.escape(plain(word)) for word in text.split()}))


def pattern(some: Iterable[str], *, whole: bool = True) -> re.Pattern[str]:
    """A pattern for any of the phrases in plain text; "*" lets a word go on, `whole` false the last one of every phrase."""
    body = "|".join(re.escape(p).replace(r"\ ", r"\s+").replace(r"\*", r"\w*") for p in some)
    return re.compile(rf"(?<!\w)(?:{body})" + (r"(?!\w)" if whole else ""))


UNCOUNTED = words(LEXICON["words"]["uncounted"])
BEFORE_OTHER = words(LEXICON["words"]["before_other"])
LINKS = words(LEXICON["words"]["links"])
FILLERS = words(LEXICON["words"]["fillers"])
NOT_OURS = frozenset(plain(w) for w in LEXICON["po"]["not_ours"].split())
ORDERS = words(LEXICON["words"]["orders"])
CONJUNCTIONS = words(LEXICON["words"]["conjunctions"])
JOINING = {language: frozenset(text.split()) for language, text in LEXICON["joining"].items()}
"""Words that join in one language and mean something else in others."""
LOCAL_UNITS = {language: dict(pair.split("=") for pair in text.split()) for language, text in LEXICON["local_units"].items()}
"""Units whose words mean something else in other languages."""
LOCAL_MONTHS = {language: dict(pair.split("=") for pair in text.split()) for language, text in LEXICON["local_months"].items()}
"""Months whose names mean another one in other languages, as the name that all of them understand."""
PAIRED = tuple(LEXICON["words"]["paired"].split())
"""How the names of goods that come in pairs begin, without accents."""
PAPERS = words(LEXICON["words"]["papers"])
QUANTITY_LABELS = words(LEXICON["words"]["quantity_labels"])
ENDS = words(LEXICON["words"]["ends"])
ARTICLES = {language: words(text) for language, text in LEXICON["articles"].items()}
DEFINITE = {language: words(text) for language, text in LEXICON["definite"].items()}
"""Articles of goods that are known already, before a number."""
HALVES = words(LEXICON["numbers"]["halves"])
PHRASES = LEXICON["phrases"]
_WHEN = joined(SPOKEN)["phrases"]
END_PHRASES = pattern(
    phrases("\n".join((PHRASES["ends"], *(_WHEN[name] for name in ("today", "tomorrow", "next_week", "month_end", "soon")))))
)
EACH = pattern(phrases(PHRASES["each"]))
PAST = pattern(phrases(PHRASES["past"]))
OTHER = pattern(phrases(PHRASES["other"]))
ASKING = words(LEXICON["words"]["asking"])
ASKED = ORDERS | ASKING
"""Verbs and nouns of ordering and asking."""
SMALL = FILLERS | ENDS
WANTS = FILLERS | ORDERS
PLACED = BEFORE_OTHER | LINKS
PASSING = FILLERS | ORDERS | LINKS | ASKING | CONJUNCTIONS
STATING = words(LEXICON["words"]["stating"])
CORRECTIONS = pattern(phrases(PHRASES["corrections"]))
BARELY = pattern(phrases(PHRASES["barely"]))
REVISED = pattern(phrases(PHRASES["revised"]))
DROPPED = pattern(phrases(PHRASES["dropped"]))
INSTEAD = pattern(phrases(PHRASES["instead"]))
SUPERSEDED = pattern(phrases(PHRASES["superseded"]))
DENIED = pattern(phrases(PHRASES["denied"]))
BUT = pattern(phrases(PHRASES["but"]))
OF_ONLY = words(LEXICON["words"]["of_only"])
SOON = pattern(phrases(PHRASES["soon"]))
TOMORROW = pattern(phrases(PHRASES["tomorrow"]))
AFTER_TOMORROW = pattern(phrases(PHRASES["after_tomorrow"]))
SHIP_TO = pattern(phrases(PHRASES["ship_to"]))
WEEK_NOUNS = "|".join(re.escape(w).replace(r"\*", r"\w*") for w in LEXICON["days"]["weeks"].split())
"""Words of a week behind its number, for a pattern that ignores case."""
WEEK_NAMES = "|".join(re.escape(w) for w in sorted(words(LEXICON["days"]["week_names"]), key=len, reverse=True))
"""Words of a week before its number."""
STOPWORDS = {language: frozenset(text.split()) for language, text in LEXICON["languages"].items()}


def _pairs(text: str) -> dict[str, Decimal]:
    return {form: Decimal(value) for word, value in (pair.split("=") for pair in text.split()) for form in (word, plain(word))}


GROUPS = _pairs(LEXICON["numbers"]["groups"])
NUMBERS = {language: _pairs(LEXICON["numbers"][language]) for language in LANGUAGES}
_JOINTS = {
    "en": ("-", False),
    "de": ("und", True),
    "fr": ("-", False),
    "nl": ("en", True),
    "it": ("", False),
    "sv": ("", False),
    "no": ("", False),
    "da": ("og", True),
    "hu": ("", False),
    "fi": ("", False),
    "sl": ("in", True),
}
_HUNDREDS = {"de": "hundert", "nl": "honderd", "it": "cento", "sv": "hundra", "no": "hundre", "da": "hundrede", "hu": "száz", "fi": "sataa"}
"""The hundred inside numbers of one word: "zweihundertfünfzig", "duecentocinquanta"."""


def _compounds(language: str) -> dict[str, Decimal]:
    """Numbers from 21 to 99 in one word: "fünfundzwanzig", "twenty-five", "venticinque"."""
    joint, ones_first = _JOINTS[language]
    ones = {w: v for w, v in NUMBERS[language].items() if v < 10}
    if language == "de":
        ones["ein"] = Decimal(1)
    tens = {w: v for w, v in NUMBERS[language].items() if v in {Decimal(n) for n in range(20, 91, 10)}}
    tens |= {"huszon": Decimal(20)} if language == "hu" else {}
    made = {
        (o + joint + t if ones_first else t + joint + o): t_value + o_value for o, o_value in ones.items() for t, t_value in tens.items()
    }
    if language == "nl":
        made |= {w.replace("eeen", "eeën"): v for w, v in made.items()}
    return made


def _hundreds(text: str, language: str) -> Decimal | None:
    """A number of one word with its hundreds; None where the word is none."""
    before, hundred, behind = text.partition(_HUNDREDS.get(language, "?"))
    known = NUMBERS[language]
    ones, rest = known.get(before) if before else Decimal(1), known.get(behind) if behind else Decimal(0)
    if not hundred or ones is None or rest is None or ones >= 10 or rest >= 100:
        return None
    return ones * 100 + rest


for _language in _JOINTS:
    NUMBERS[_language] |= _compounds(_language)

NUMBERS["de"] |= {f"{word}mal": value for word, value in (NUMBERS["de"] | {"ein": Decimal(1)}).items()}


for _ones in ("de", "nl"):  # "dreieinhalb", "tweeënhalf", "drieënhalve"
    _forms = ("einhalb",) if _ones == "de" else ("enhalf", "enhalve", "ënhalf", "ënhalve")
    NUMBERS[_ones] |= {
        word + form: v + Decimal("0.5") for word, v in NUMBERS[_ones].items() if 2 <= v < 13 and v % 1 == 0 for form in _forms
    }


def _units() -> dict[str, str]:
    """Our word for each unit as written, and for its form without accents where that is no other unit's own."""
    exact = {word: unit for unit, text in LEXICON["units"].items() for word in text.replace(". ", " ").split()}
    return {plain(word): unit for word, unit in exact.items()} | exact


PROSE_UNITS = _units()
MEASURES = frozenset(("m", "kg", "g", "l", "ml", "t", "m2", "m3", "ft", "km", "dag", "pfund", "lb"))
"""Units that also measure one article: "5 m rolls", "cable 100 m"."""
NO_GOODS = frozenset(("mm", "cm", "hour", "day", "flat"))
"""Units that forms know and prose never orders by."""
SIZES = re.compile(
    r"(?:mm²|mm2|mm³|mm|cm|µm|qmm|kv|v|kw|kva|w|ma|a|ah|mah|hz|khz|bar|mbar|psi|k|°c?|grad|nm|n/mm2|kn|lm|lux|ip|dpi|db|mpa|kohm|ohm|ω|\"|''|”|zoll|inch(?:es)?|"
    r"in|pouces?|duim|pollici|pulgadas?|cv|ps|hp|pk|gb|tb|rpm|tr/min|u/min|1/min|g/min|giri|%|er|ner|pol|polig|poles?|p|core|cores|adrig|way|ply|lagig|fach|xl|"
    r"ga|awg|swg|mesh|micron|tpi|lb|lbs|oz|gal|yd|day|j|min|sec|sek|ppm|dn|pn|grit|mic|cl|dl|cc|hl|gr/m2|g/m2|kg/m|°)(?![^\W_])",
    re.IGNORECASE,
)


@lru_cache(maxsize=4000)
def unit_named(text: str) -> str:
    """Our word for a unit as it is written in prose ("bobinas", "Stk."), empty where the text names none."""
    bare = text.lower().strip(".,:;()'’")
    if not bare or bare.isdigit() or plain(bare) in ("a", "u", "u.", "no", "nos", "of"):
        return ""
    for form in (bare, plain(bare), *((bare.rstrip("n"), bare.rstrip("s")) if len(bare) > 3 else ())):
        unit = PROSE_UNITS.get(form) or unit_of(form)
        if unit and form:
            return "" if unit in NO_GOODS else unit
    return ""


def unit_meanings(text: str) -> frozenset[str]:
    """Our words for all units that a word can be, in prose and on forms ("Kiste": a box, a crate), whatever the language."""
    return frozenset((unit_named(text), unit_of(text))) - {""}


def unit_in(text: str, language: str) -> str:
    """Our word for a unit as a mail in the language writes it, first by what that language alone means by it; empty where it names none."""
    local = LOCAL_UNITS.get(language, {}).get(text.lower().strip(". "))
    return unit_named(text) if local is None else local


def language_of(text: str, languages: Mapping[str, frozenset[str]] = STOPWORDS) -> str:
    """The language whose small words are most frequent in the text, empty where there are none.

    A word of several languages counts in parts.
    """
    seen: dict[str, float] = {}
    for word in re.findall(r"[^\W\d_]+", text.lower()):
        knowing = [language for language, known in languages.items() if word in known]
        for language in knowing:  # a word that many languages have tells little
            seen[language] = seen.get(language, 0.0) + 1 / len(knowing)
    return max(seen, key=lambda language: seen[language]) if seen else ""


@lru_cache(maxsize=2000)
def number_word(text: str, language: str) -> Decimal | None:
    """The number that a word names in the language ("zwölf"), None for any other word."""
    known = NUMBERS.get(language)
    if known is None:
        return next((n[text.lower()] for n in NUMBERS.values() if text.lower() in n and len(text) > 4), None)
    return known.get(text.lower()) or _hundreds(text.lower(), language)


JOINTS = frozenset(("&", "and", "et", "y", "e", "og", "och", "a", "i", "ja", "και", "и"))
"""Small words inside a number of several words: "two hundred and fifty", "cuarenta y cinco"."""


def group_word(word: str, language: str) -> Decimal | None:
    """How many a word counts by itself: a dozen is twelve, but "dozen" are boxes in Dutch."""
    return None if word in LOCAL_UNITS.get(language, ()) else GROUPS.get(word)


def number_words(said: Sequence[str], language: str) -> tuple[Decimal, int] | None:
    """The number that the first words name together and how many words that takes: "two hundred and fifty" is 250 in four words."""
    first = number_word(said[0], language) if said else None
    if first is None:
        return None
    total, current, taken = Decimal(0), first, 1
    while taken < len(said):
        joint = said[taken].lower() in JOINTS and taken + 1 < len(said)
        at = taken + (1 if joint else 0)
        following = number_word(said[at], language)
        if following is None:
            break
        if following in (100, 1000) and not joint and current < following:
            current *= following
            if following == 1000:
                total, current = total + current, Decimal(0)
        elif (
            (current == 0 and total)
            or (current >= 100 and current % 100 == 0 and following < 100)
            or (current % 100 >= (10 if language == "tr" else 20) and current % 10 == 0 and following < 10)
        ):
            current += following
        else:
            break
        taken = at + 1
    return total + current, taken
