"""Words that say what the owner of a following name or address does: lists of beginnings, one for each language."""

import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path

from intake.reading.labels import CODE, COLUMNS, GTIN, OURS, THEIRS, Phrases, fold

_LISTS = tomllib.loads((Path(__file__).parent / "leads.toml").read_text("utf-8"))


def _all(name: str) -> tuple[str, ...]:
    return tuple(sorted({f for words in _LISTS[name].values() for f in fold(words)}))


SUPPLY, DELIVER, SITE, BILL = _all("supply"), _all("deliver"), _all("site"), _all("bill")
BUY = (*_all("buy"), *BILL)
CUSTOMER, BRING = _all("customer"), _all("bring")
STREET, STREET_ENDS, OFFICE = _all("street"), _all("street_ends"), _all("office")
OTHER_NUMBER = tuple(w for w in _all("other_number") if len(w) > 2)  # "no" begins November
STATE = _all("state")
YOUR = frozenset(_all("your"))
OWN, OWN_ENDS, YOUR_ENDS = frozenset(_all("own")), _all("own_ends"), _all("your_ends")
SUPPLY_SHORT, MAKER = frozenset(_all("supply_short")), _all("maker")
TOWARD, CLOSING, HAIL, SHOP, HOUSE = (frozenset(_all(name)) for name in ("toward", "closing", "hail", "shop", "house"))
MANNER = _all("manner")
LABEL = 4
"""A label has no more words; a sentence may say both how and where."""
INLINE = Phrases({k: COLUMNS[k] for k in (CODE, OURS, THEIRS, GTIN)})
NAMING = frozenset(w for words in INLINE.table for w in words if len(w) > 1 and not w.isdigit()) - {"order", "name", "no"}
"""Words of which labels of article numbers are made."""


def meant(words: Iterable[str]) -> str:
    """ "seller", "buyer" or "ship_to" as the last word of some folded ones that tells it; empty for none.

    "customer" and verbs as "send" tell it only where no word before them does. Where words say how goods are sent, none says where.
    """
    words, role = tuple(words), ""
    for word in words:
        for name, beginnings in (("seller", SUPPLY), ("buyer", BUY), ("ship_to", DELIVER)):
            if len(word) > 2 and word.startswith(beginnings):
                role = name
                break
        else:
            if not role and len(word) > 2:
                role = "buyer" if word.startswith(CUSTOMER) else "ship_to" if word.startswith(BRING) else ""
    return "" if role == "ship_to" and len(words) <= LABEL and any(map(_of_manner, words)) else role


def _of_manner(word: str) -> bool:
    """Whether a folded word says how goods are sent: "Versandart", the "method" of shipping."""
    return word in MANNER or (word.startswith(DELIVER) and word.endswith(MANNER))


def for_bills(words: Iterable[str]) -> bool:
    """Whether one of the folded words says that who follows gets the invoice."""
    return any(len(w) > 2 and w.startswith(BILL) for w in words)


def a_site(words: Iterable[str]) -> bool:
    """Whether one of the folded words names a place of work: "Zentrallager", "Dock 3"."""
    return any((w.startswith(s) and len(w) - len(s) < 4) or (len(s) > 4 and w.endswith(s)) for w in words for s in SITE)


def a_house(words: Iterable[str]) -> bool:
    """Whether one of the folded words names a building or a firm's outpost: "Haus 3", "York office"."""
    return any(word in HOUSE for word in words)


def a_street(words: Iterable[str]) -> bool:
    """Whether folded words begin or end as the name of a street does: "Place de la Mairie", "Hafenstrasse"."""
    known = [w for w in words if not w[0].isdigit()]
    return bool(known) and (
        known[0] in STREET or any(w == e or (len(w) > len(e) + 2 and w.endswith(e)) for w in known[-1:] for e in STREET_ENDS)
    )


def an_office(words: Iterable[str]) -> bool:
    """Whether one of the folded words names a department: "Zentraleinkauf"."""
    return any(len(w) > 3 and w.startswith(OFFICE) for w in words)


def of_state(words: Sequence[str]) -> bool:
    """Whether folded words begin as the name of a state, a county or a ministry does."""
    return bool(words) and words[0].startswith(STATE)


def an_other_number(words: Iterable[str]) -> bool:
    """Whether folded words before a number say that it is an offer's, a contract's, a customer's or the like."""
    return any(len(w) > 2 and w.startswith(OTHER_NUMBER) for w in words)


def your(words: Iterable[str]) -> bool:
    """Whether one of the folded words says that what follows is the reader's: "your", "Ihr"."""
    return any(w in YOUR for w in words)


def sides(words: Iterable[str]) -> list[str]:
    """Whose what follows is, "seller" or "buyer" of an order that the buyer wrote, as each of the folded words says that says anything."""
    found: list[str] = []
    for word in words:
        long = len(word) > 4
        supplying = word in SUPPLY_SHORT or word.startswith(MAKER) or meant([word]) == "seller"
        if word in YOUR or supplying or (long and word.endswith(YOUR_ENDS)):
            found.append("seller")
        elif word in OWN or (long and word.endswith(OWN_ENDS)) or meant([word]) == "buyer":
            found.append("buyer")
    return found
