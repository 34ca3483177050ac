"""Why a line or an order is strange, in words and numbers that a person can check in the history."""

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from models.anomalies.baskets import Basket, Item
from models.anomalies.evidence import SLIPS, slips_of
from models.anomalies.features import LINE_FEATURES, ORDER_FEATURES, whose
from models.anomalies.running import Article, Pair
from models.anomalies.statistics import Statistics

_AT = {name: place for place, name in enumerate(LINE_FEATURES)}
_ORDER_AT = {name: place for place, name in enumerate(ORDER_FEATURES)}
ODD = 1.5
"""Standard deviations from which a quantity is odd although the customer ordered as much before: once, say, beside many smaller ones."""


def plain(value: float) -> str:
    """1,000 · 12.5 · 0.6667"""
    if not math.isfinite(value):
        return str(value)
    return f"{value:,.0f}" if value == round(value) and abs(value) < 1e15 else f"{value:,.4f}".rstrip("0").rstrip(".")


def span(values: Sequence[float]) -> str:
    low, high = min(values), max(values)
    return plain(low) if low == high else f"{plain(low)} to {plain(high)}"


def line_reasons(item: Item, basket: Basket, stats: Statistics, row) -> tuple[str, ...]:
    """The sentences for one strange line, the most telling first; at least one."""
    if not 0 < item.quantity < math.inf:
        return (f"the quantity is {plain(item.quantity)}" if item.quantity == item.quantity else "there is no quantity",)
    if item.price <= 0 or item.price == math.inf:
        return (f"the price is {plain(item.price)}",)

    def get(name: str) -> float:
        return float(row[_AT[name]])

    article, buyer = stats.articles.get(item.sku), stats.buyers.get(basket.customer)
    pair = buyer.pairs.get(item.sku) if buyer else None
    if article is None:
        known = f"; this customer's largest quantity of anything was {plain(buyer.most)}" if buyer else ""
        return (f"article {item.sku} was never sold before, so only its quantity {plain(item.quantity)} can be judged{known}",)
    found: list[tuple[float, str]] = []
    z = get("quantity_z")
    if pair:
        seen = sorted(pair.quantities) if not abs(z) > ODD else _middle(Counter(pair.quantities))
        usual = f"usual {span(seen)} over {pair.n} order{'s' if pair.n > 1 else ''} of this customer"
    else:
        seen = _middle(article.quantities)
        usual = f"other customers took {span(seen)} over {article.lines} order lines, this customer none"
    if not seen[0] <= item.quantity <= seen[-1]:
        found.append((abs(z), f"ordered {plain(item.quantity)}; {usual}"))
    found += _slips(item, article, pair, get, usual)
    if get("price_nearest") == get("price_nearest") and abs(get("price_nearest")) > 0.004:
        points = sorted(article.prices)
        nearest = min(points, key=lambda p: abs(math.log(p / item.price)))
        side = item.price / nearest - 1
        words = f"price {plain(item.price)}; usual {span(points)} over {article.priced} order lines, nearest {plain(nearest)} ({side:+.0%})"
        found.append((1.5 + 12 * abs(get("price_nearest")), words))
    if get("evidence_price_swap") > 1:
        found.append((5.0 + get("evidence_price_swap"), f"quantity {plain(item.quantity)} and price {plain(item.price)} look exchanged"))
    if get("evidence_price_decimal") > 1:
        found.append(
            (
                4.5 + get("evidence_price_decimal"),
                f"price {plain(item.price)} looks like a moved decimal point (usual {span(sorted(article.prices))})",
            )
        )
    if get("kin_slip_price") > 1 and (twin := _price_twin(item, stats)):
        words = f"price {plain(item.price)} is that of the neighbouring article {twin}, not of {item.sku}"
        found.append((2.0 + get("kin_slip_price"), words))
    bought = [s for s in stats.neighbours(item.sku) if buyer and s in buyer.pairs]
    if buyer and bought and not pair:
        most = max(bought, key=lambda s: buyer.pairs[s].n)
        found.append((1.8 + 0.3 * buyer.pairs[most].n, f"this customer never took {item.sku} but {most} {buyer.pairs[most].n} times"))
    elif get("kin_slip_all") > 2:
        words = f"neither this customer nor those who order the like take {item.sku} as often as the articles next to it in the list"
        found.append((get("kin_slip_all"), words))
    if not pair and abs(z) < ODD:
        found.append((1.6, f"this customer never took {item.sku}; it was sold {article.lines} times to {article.buyers} others"))
    if not found:
        return (f"nothing is odd by itself (ordered {plain(item.quantity)}; {usual}), but all of it together is unlike earlier lines",)
    found.sort(key=lambda f: -f[0])
    return tuple(words for _, words in found[:3])


SLIPPED = {
    "tenth": "a zero too many?",
    "hundredth": "two zeros too many?",
    "tenfold": "a zero lost?",
    "pack_less": "pieces or packs?",
    "pack_more": "pieces or packs?",
    "digit": "one digit misread?",
    "digit_lost": "a digit lost?",
}


def _slips(item: Item, article: Article, pair: Pair | None, get: Callable[[str], float], usual: str) -> list[tuple[float, str]]:
    """The slip that explains the quantity best, with the quantity it would come from, where that one was really ordered."""
    gains = [(get(f"evidence_like_{slip}"), slip) for slip in SLIPS]
    gain, slip = max((g if g == g else -1.0, s) for g, s in gains)
    if gain < 1.5:
        return []
    own = pair.quantities if pair else ()
    pasts = np.array(sorted({*own, *article.quantities}))
    told = slips_of(np.full(len(pasts), item.quantity), pasts)[:, 1 + SLIPS.index(slip)]
    origins = [float(q) for q in pasts[told > 0]]
    if not origins:
        return []
    origin = max(origins, key=lambda q: (q in own, article.quantities.get(q, 0)))
    return [(1.0 + gain, f"ordered {plain(item.quantity)}; {plain(origin)} would be usual, {SLIPPED[slip]} ({usual})")]


def order_reasons(basket: Basket, stats: Statistics, row) -> tuple[str, ...]:
    """What is strange about the order as a whole."""

    def get(name: str) -> float:
        return float(row[_ORDER_AT[name]])

    buyer = stats.buyers.get(basket.customer)
    if buyer is None:
        return (f"first order of {basket.customer or 'this customer'}: nothing to compare with but other customers' orders",)
    found: list[str] = []
    own, best, other = whose(basket, stats)
    count = len(basket.items)
    new = sum(i.sku not in buyer.pairs for i in basket.items)
    if other and best - own > 0.3:
        theirs = sum(i.sku in stats.buyers[other].pairs for i in basket.items)
        found.append(f"{new} of {count} articles are new for {basket.customer}; {other} bought {theirs} of them")
    elif get("repeat_over_customer") < -0.3:
        found.append(f"{new} of {count} articles are new for {basket.customer}; usually {1 - buyer.repeat.mean:.0%} are")
    if abs(get("value_over_customer")) > 2.5:
        value = sum(i.quantity * i.price for i in basket.items if i.quantity > 0 and i.price > 0)
        found.append(f"order value {value:,.2f}; usual about {math.exp(buyer.value.mean):,.2f} over {buyer.value.n} orders")
    if get("lines") and abs(get("size_over_customer")) > 2.5:
        found.append(f"{count} lines; usual about {math.exp(buyer.size.mean):.0f} over {buyer.orders} orders")
    if abs(get("price_middle")) > 0.08:
        found.append(
            f"all prices together are {math.exp(get('price_middle')) - 1:+.0%} against earlier ones: another currency or price list?"
        )
    return tuple(found)


def _middle(counts: Mapping[float, int]) -> list[float]:
    """The middle nine tenths of what was seen, in order."""
    ordered = sorted(counts)
    total, passed, inside = sum(counts.values()), 0, []
    for value in ordered:
        if passed + counts[value] > 0.05 * total and passed < 0.95 * total:
            inside.append(value)
        passed += counts[value]
    return inside or ordered


def _price_twin(item: Item, stats: Statistics) -> str:
    options = [s for s in stats.neighbours(item.sku) if item.price in stats.articles[s].prices]
    return max(options, key=lambda s: stats.articles[s].prices[item.price], default="")
