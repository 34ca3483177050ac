"""What customers agreed and did: prices, cross-references, stock, and two years of orders with habits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from orders import Article, Customer, HistoryLine, PriceBreak

LAST_DAY = date(2026, 10, 31)
WAREHOUSES = ("hamburg", "nuernberg", "rotterdam")


@dataclass(frozen=True, slots=True)
class Favourite:
    """An article that a customer orders again and again: the usual quantity in units and the price it pays."""

    article: Article
    quantity: Decimal
    price: Decimal
    often: float


@dataclass(frozen=True, slots=True)
class Trade:
    """Everything between the company and its customers."""

    favourites: Mapping[str, tuple[Favourite, ...]]
    prices: tuple[PriceBreak, ...]
    crossrefs: Mapping[tuple[str, str], str]
    stock: tuple[tuple[str, str, Decimal], ...]
    history: tuple[HistoryLine, ...]


def make(articles: Sequence[Article], customers: Sequence[Customer], seed: int) -> Trade:
    """Habits first, then agreements on them, then the orders that follow from both."""
    sold = [a for a in articles if a.active and not a.superseded_by and not a.restricted]
    favourites, prices, crossrefs = {}, [], {}
    for customer in customers:
        random = Random(f"{seed}-{customer.ref}")
        kinds = random.sample(sorted({a.category for a in sold}), k=4)
        pool = [a for a in sold if a.category in kinds]
        chosen = random.sample(pool, k=min(random.randrange(25, 60), len(pool)))
        favourites[customer.ref] = tuple(_favourite(a, customer, random, prices) for a in chosen)
        if random.random() < 0.4:
            style = random.choice(("{n:05d}", "ART{n}", "{n:03d}.{m:02d}"))
            for at, a in enumerate(chosen):
                if random.random() < 0.7:
                    crossrefs[customer.ref, style.format(n=1000 + at * 13, m=at)] = a.sku
    return Trade(favourites, tuple(prices), crossrefs, tuple(_stock(articles, seed)), tuple(_history(customers, favourites, seed)))


def _favourite(article: Article, customer: Customer, random: Random, prices: list[PriceBreak]) -> Favourite:
    step = article.order_multiple or Decimal(1)
    list_price = article.list_price or Decimal(1)
    affordable = max(1, int(Decimal(random.choice((40, 80, 150, 300))) / (list_price * step)))
    quantity = step * min(affordable, random.choice((1, 2, 3, 5, 10, 20)))
    price = list_price
    if random.random() < 0.5:
        price = (list_price * Decimal(random.randrange(75, 97)) / 100).quantize(Decimal("0.0001") if list_price < 1 else Decimal("0.01"))
        prices.append(PriceBreak(customer.ref, article.sku, price, Decimal(0)))
        if random.random() < 0.25:
            prices.append(PriceBreak(customer.ref, article.sku, (price * Decimal("0.95")).quantize(Decimal("0.0001")), quantity * 10))
    return Favourite(article, quantity, price, random.uniform(0.05, 0.5))


def _stock(articles: Sequence[Article], seed: int) -> list[tuple[str, str, Decimal]]:
    random = Random(f"{seed}-stock")
    rows = []
    for article in articles:
        level = (article.order_multiple or Decimal(1)) * random.choice((0, 20, 60, 200, 500) if random.random() < 0.1 else (60, 200, 500))
        rows += [(article.sku, house, level if house == WAREHOUSES[0] else (level * random.choice((0, 1, 2)) / 2).to_integral_value())
                 for house in WAREHOUSES]  # fmt: skip
    return rows


def _history(customers: Sequence[Customer], favourites: Mapping[str, tuple[Favourite, ...]], seed: int) -> list[HistoryLine]:
    lines: list[HistoryLine] = []
    for customer in customers:
        random = Random(f"{seed}-history-{customer.ref}")
        rhythm = random.choice((3, 5, 7, 7, 10, 14, 21))
        day = LAST_DAY - timedelta(days=730 - random.randrange(rhythm))
        number = random.randrange(1000, 90000)
        while day <= LAST_DAY:
            if day.weekday() < 5:
                number += random.randrange(1, 9)
                ref = f"S{day:%y%m%d}-{customer.ref[1:]}"
                for favourite in favourites[customer.ref]:
                    if random.random() < favourite.often:
                        lines.append(_line(ref, day, customer, favourite, f"{number}", random))
            day += timedelta(days=max(1, round(random.gauss(rhythm, rhythm / 4))))
    lines.sort(key=lambda line: (line.order_date, line.order_ref))
    return lines


def usual_quantity(favourite: Favourite, random: Random) -> Decimal:
    """A quantity as the customer usually orders it: around its habit, in the article's multiples."""
    step = favourite.article.order_multiple or Decimal(1)
    factor = random.choice((Decimal("0.5"), Decimal(1), Decimal(1), Decimal(1), Decimal(2)))
    return max(step, (favourite.quantity * factor // step) * step)


def _line(ref: str, day: date, customer: Customer, favourite: Favourite, po: str, random: Random) -> HistoryLine:
    return HistoryLine(ref, day, customer.ref, favourite.article.sku, usual_quantity(favourite, random), favourite.price, po)
