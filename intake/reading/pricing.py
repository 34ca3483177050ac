"""The price that a line's own words name where no column holds money: "Ihre Nr. 466-9758, Preis je Stück lt. Angebot 0,85 €"."""

from collections.abc import Iterator

from intake.reading.grid import GridCell
from intake.reading.items import Item
from intake.reading.labels import COLUMN_PHRASES, PRICE, fold
from intake.reading.values import EACH, Number, is_currency, number

BEFORE = 6
"""Words before an amount of money among which the one stands that says what it is."""


def priced_in_words(item: Item) -> tuple[Number, GridCell] | None:
    """The only amount of money in an item's rows that words call its price, with its cell; None for none or several."""
    found = list(_prices(item))
    return found[0] if len(found) == 1 else None


def _prices(item: Item) -> Iterator[tuple[Number, GridCell]]:
    for piece in item.pieces:
        for cell in piece.cells.values():
            words = cell.text.split()
            for k, word in enumerate(words):
                value = number(word.strip("();,:"))
                if value is None or value.percent:
                    continue
                signed = any(0 <= n < len(words) and is_currency(words[n].strip("();,:")) for n in (k - 1, k + 1))
                if (signed or value.currency or value.decimals == 2) and _says_price(words[:k], word):
                    yield value, cell


def _says_price(before: list[str], word: str) -> bool:
    """Whether the words before an amount say that it is the price of one."""
    folded = fold(" ".join(before[-BEFORE:]))
    named = any(PRICE in meanings and len("".join(folded[a:b])) > 3 for a, b, meanings in COLUMN_PHRASES.find(folded))
    return named or bool(before and EACH.match(f"{before[-1]} {word}"))
