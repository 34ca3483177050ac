"""Why a line or an order is strange, in words and numbers that a person can check in the history."""

import math

from models.anomalies.features import LINE_FEATURES, ORDER_FEATURES, whose
from models.anomalies.statistics import Basket, Item, Statistics

_AT = {name: place for place, name in enumerate(LINE_FEATURES)}
_ORDER_AT = {name: place for place, name in enumerate(ORDER_FEATURES)}


def plain(value: float) -> str:
    """1,000 · 12.5 · 0.6667"""
    if not math.isfinite(value):
        return str(value)
    return f"{value:,.0f}" if value == round(value) and abs(value) < 1e15 else f"{value:,.4f}".rstrip("0").rstrip(".")


def span(values: list[float]) -> str:
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
    if pair:
        usual = f"usual {span(pair.quantities)} over {pair.n} order{'s' if pair.n > 1 else ''} of this customer"
    else:
        usual = f"other customers took {_middle(article.quantities)} over {article.quantity.n} order lines, this customer none"
    z = get("quantity_z")
    found.append((abs(z), f"ordered {plain(item.quantity)}; {usual}"))
    for name, guess in (("gain_tenth", item.quantity / 10), ("gain_hundredth", item.quantity / 100), ("gain_tenfold", item.quantity * 10)):
        gain = get(name)
        if gain > 1.5:
            found.append((1.0 + gain, f"ordered {plain(item.quantity)}; {plain(guess)} would be usual ({usual})"))
    if get("price_nearest") == get("price_nearest") and abs(get("price_nearest")) > 0.004:
        points = sorted(article.prices)
        nearest = min(points, key=lambda p: abs(math.log(p / item.price)))
        side = item.price / nearest - 1
        words = (
            f"price {plain(item.price)}; usual {span(points)} over {article.price.n} order lines, nearest {plain(nearest)} ({side:+.0%})"
        )
        found.append((1.5 + 12 * abs(get("price_nearest")), words))
    if get("gain_swap") > 2:
        found.append((3.0 + get("gain_swap"), f"quantity {plain(item.quantity)} and price {plain(item.price)} look exchanged"))
    if get("gain_price_decimal") > 2:
        found.append(
            (
                2.5 + get("gain_price_decimal"),
                f"price {plain(item.price)} looks like a moved decimal point (usual {span(sorted(article.prices))})",
            )
        )
    if get("neighbour_price") > 1:
        twin = _price_twin(item, stats)
        if twin:
            found.append(
                (2.0 + get("neighbour_price"), f"price {plain(item.price)} is that of the neighbouring article {twin}, not of {item.sku}")
            )
    if get("neighbour_bought") > 0 and not pair:
        bought = [s for s in stats.neighbours(item.sku) if buyer and s in buyer.pairs]
        words = f"this customer never took {item.sku} but {bought[0]} {buyer.pairs[bought[0]].n} times" if bought and buyer else ""
        found.append((1.8, words))
    if not pair and abs(z) < 1.5:
        found.append((1.6, f"this customer never took {item.sku}; it was sold {article.quantity.n} times to {article.buyers} others"))
    found.sort(key=lambda f: -f[0])
    return tuple(words for _, words in found[:3] if words)


def order_reasons(basket: Basket, stats: Statistics, row) -> tuple[str, ...]:
    """What is strange about the order as a whole."""

    def get(name: str) -> float:
        return float(row[_ORDER_AT[name]])

    buyer = stats.buyers.get(basket.customer)
    if buyer is None:
        return (f"first order of {basket.customer}: nothing to compare with but other customers' orders",)
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


def _middle(counts: dict[float, int]) -> str:
    """The range that the middle nine tenths of what was seen lie in."""
    ordered = sorted(counts)
    total, passed, inside = sum(counts.values()), 0, []
    for value in ordered:
        if passed + counts[value] > 0.05 * total and passed < 0.95 * total:
            inside.append(value)
        passed += counts[value]
    return span(inside or ordered)


def _price_twin(item: Item, stats: Statistics) -> str:
    options = [s for s in stats.neighbours(item.sku) if item.price in stats.articles[s].prices]
    return max(options, key=lambda s: stats.articles[s].prices[item.price], default="")
