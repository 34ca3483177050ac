"""What the head of a column says that stands below it."""

import re
from decimal import Decimal

from intake.reading.labels import (
    AMOUNT,
    CODE,
    COLUMN_PHRASES,
    DATE,
    DESCRIPTION,
    GTIN,
    OTHER_QUANTITY,
    OURS,
    POSITION,
    PRICE,
    QUANTITY,
    THEIRS,
    UNIT,
    fold,
)
from intake.reading.prose.lexicon import LEXICON, phrases, plain

HEADS = {word: role for role, text in LEXICON["heads"].items() for word in phrases(text)}
PRICED_HEAD = re.compile(
    r"(?:(?:eur|gbp|usd|chf|pln|sek|nok|dkk|czk|huf|ron|price|preis|prix|prijs|precio|prezzo|preco|pris|cena|hinta|ar|pret)\s?)"
    r"(?:(?:per|je|pro|par|por|pr|za|na|/)\s?(?P<per>\d{1,4}|[^\W\d_]{1,8}))?"
)
"""A head that names a currency, or a price and how many it is for: "GBP per 100"."""


QUALIFIERS = frozenset(
    "eur euro gbp usd chf pln zl sek nok dkk kr czk kc huf ft ron lei net netto nett ht hors taxe taxes excl exkl exc ex ekskl bez "
    "gst vat btw mwst ust moms mva iva dph tva alv afa in per je pro par por pr za na einheit unit stk st stuk unite".split()
)
"""What a head says besides of currency, taxes and the unit that a price is for."""


def priced_per(head: str) -> Decimal | None:
    """How many units the prices under a head are for, None where it says none."""
    hit = re.search(r"(?<![\w.,])(?:per|je|pro|par|por|pr|za|na|/)\.?\s?(\d{1,4})(?!\d)", plain(head))
    return Decimal(hit[1]) if hit else None


YOURS = re.compile(
    r"(?:your|ihre?|votre|vos|uw|jullie|su|sus|vuestra?|vostro|vostra|suo|vs|seu|vosso|panstwa|wasz|er|ert|jeres|deres|vas|vase)\s+(?P<rest>.+)"
)
OWN = re.compile(
    r"(?:our|unsere?|notre|nos|ons|onze|nuestra?|nostro|nostra|ns|nosso|nasz|var|vart|vores|vare|nas|nase|mein|my)\s+(?P<rest>.+)"
)
ALONE = dict.fromkeys("yours votre vos uw ihre vostro vostra su vs".split(), OURS) | dict.fromkeys(
    "ours unsere notre ons onze nostro nostra nuestra nuestro ns".split(), THEIRS
)
"""Possessives that stand for the number by themselves: "Ours | Yours", "Ihre Nr.: SG 4 / unsere: 1004"."""
ITEMS = frozenset(
    (
        "part",
        "material",
        "sku",
        "stock code",
        "code",
        "codice",
        "codigo",
        "ref",
        "reference",
        "number",
        "no",
        "nr",
        "item",
        "article",
        "artikel",
    )
)


def whose_code(text: str) -> str:
    """Whose article number a label names by its possessive: what the customer calls "your part" is ours; empty where it names none."""
    bare = " ".join(plain(re.sub(r"[.:*#]", " ", text)).split())
    if bare in ALONE:
        return ALONE[bare]
    for pattern, role in ((YOURS, OURS), (OWN, THEIRS)):
        hit = pattern.fullmatch(bare)
        meant = COLUMN_PHRASES.get(fold(hit["rest"])) if hit else ()
        if hit and (hit["rest"] in ITEMS or any(m in meant for m in (CODE, OURS, THEIRS))):
            return role
    return ""


def meaning_of(text: str) -> str:
    """What a column's head says it is, empty where the words are unknown."""
    if whose := whose_code(text):
        return whose
    bare = plain(re.sub(r"[.:*]|\(.*?\)|[€$£]", " ", text))
    bare = " ".join(bare.split())
    if PRICED_HEAD.fullmatch(bare):
        return PRICE
    if bare == "unit" and re.search(r"[€$£]", text):
        return PRICE
    if bare in HEADS:
        return HEADS[bare]
    said = " ".join(w for w in re.split(r"[\s/]+", bare) if w not in QUALIFIERS)
    if said and said != bare and said in HEADS:
        return HEADS[said]
    meanings = COLUMN_PHRASES.get(fold(text)) or COLUMN_PHRASES.get(fold(bare))
    first = next(
        (
            m
            for m in (QUANTITY, UNIT, PRICE, AMOUNT, GTIN, OURS, THEIRS, CODE, DESCRIPTION, POSITION, OTHER_QUANTITY, DATE)
            if m in meanings
        ),
        "",
    )
    return first or next(iter(meanings), "")
