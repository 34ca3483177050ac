"""Laying a person's corrections over an order as it was read: they are kept apart, so that each judgement starts from the same facts."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from itertools import chain, count
from string import ascii_lowercase
from typing import Any, cast

from orders import MasterData, Match, MatchedLine, MatchedOrder, Order, OrderLine, Party, Read
from pipeline import walk
from pipeline.company import Company
from store import models

HEADER = {"po_number": str, "order_date": date, "requested_date": date, "currency": str, "total": Decimal}
LINE = {
    "quantity": Decimal,
    "unit": str,
    "unit_price": Decimal,
    "price_per": Decimal,
    "discount": Decimal,
    "requested_date": date,
    "description": str,
    "customer_code": str,
    "our_code": str,
}
ADDED = "added"
"""Marks a line that a person added: its text is the position of the line above it, 0 at the top."""
RANGES = {"price_per": (Decimal("0.001"), Decimal(1_000_000)), "discount": (Decimal(0), Decimal(100))}
"""What a value of a line may be, both ends included; others divide by zero or turn prices round."""
RECKONED = frozenset(("quantity", "unit_price", "price_per", "discount"))
"""The page's arithmetic of a line rests on these: it is done anew where a person changed one."""
MAX_TEXT = 500
MAX_DECIMALS = 12
AMBIGUOUS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


def merge(
    old: Mapping[str, Any],
    customer_ref: str | None,
    header: Mapping[str, str],
    lines: Mapping[int, Mapping[str, str]],
    who: str,
    data: MasterData,
    order: Order,
) -> dict[str, Any]:
    """The corrections of an order as it was read with new ones added. Raises ValueError with a sentence where a value makes no sense."""
    merged: dict[str, Any] = {**old, "header": {**old.get("header", {})}, "lines": {k: {**v} for k, v in old.get("lines", {}).items()}}
    if customer_ref is not None:
        if customer_ref not in data.customers:
            raise ValueError(f"There is no customer {customer_ref!r}.")
        merged["customer"] = customer_ref
    for name, text in header.items():
        if name != "ship_to" and name not in HEADER:
            raise ValueError(f"There is no field {name!r} in the header.")
        parse(HEADER.get(name, str), text, _begin(name))
        merged["header"][name] = text[:MAX_TEXT]
    known = numbers(order, old)
    for position, fields in lines.items():
        line = f"Line {known.get(position, position)}"
        for name, text in fields.items():
            if name == "sku" and text and text not in data.articles:
                raise ValueError(f"{line}: there is no article {text!r}.")
            if name not in ("sku", "drop"):
                if name not in LINE:
                    raise ValueError(f"There is no field {name!r} in a line.")
                place = f"{line}, {spoken(name)}"
                value = parse(LINE[name], text, place)
                low, high = RANGES.get(name, (value, value))
                if value is not None and not low <= value <= high:
                    raise ValueError(f"{place}: {text!r} does not lie between {low} and {high}.")
            merged["lines"].setdefault(str(position), {})[name] = text[:MAX_TEXT]
    merged["hands"] = sorted({*old.get("hands", ()), who})
    return merged


def with_line(old: Mapping[str, Any], order: Order, after: int, who: str) -> tuple[dict[str, Any], int]:
    """The corrections with an empty line more, below the line `after` (0: at the top), and its position. Raises ValueError where there
    is no such line."""
    lines = old.get("lines", {})
    taken = {0, *(line.position for line in order.lines), *(int(p) for p, fields in lines.items() if ADDED in fields)}
    if after not in taken:
        raise ValueError(f"There is no line {after} to add one below.")
    position = max(taken) + 1
    new = {**lines, str(position): {ADDED: str(after)}}
    return {**old, "lines": new, "hands": sorted({*old.get("hands", ()), who})}, position


def without(old: Mapping[str, Any], field: str, line: int | None, who: str) -> tuple[dict[str, Any], str]:
    """The corrections without one of them, and what it said. Raises KeyError where there is no such correction."""
    left: dict[str, Any] = {**old, "header": {**old.get("header", {})}, "lines": {k: {**v} for k, v in old.get("lines", {}).items()}}
    if line is not None:
        typed = left["lines"][str(line)].pop(field)
        if not left["lines"][str(line)] or field == ADDED:
            del left["lines"][str(line)]
    elif field == "customer":
        typed = left.pop("customer")
    else:
        typed = left["header"].pop(field)
    left["hands"] = sorted({*old.get("hands", ()), who})
    return left, typed


SPOKEN = {
    "sku": "article",
    "po_number": "PO number",
    "requested_date": "delivery date",
    "unit_price": "price",
    "ship_to": "ship-to",
    "our_code": "our article number",
    "gtin": "GTIN",
}
"""What fields are called where their name is no word of the trade."""


def spoken(name: str) -> str:
    """A field's name as a person would say it."""
    return SPOKEN.get(name, name.replace("_", " "))


def _begin(name: str) -> str:
    return spoken(name)[:1].upper() + spoken(name)[1:]


def parse(kind: type, text: str, name: str) -> Any:
    """A typed text as a value; None if empty. Decimals may have a comma or a point, dates are 2026-11-23 or 23.11.2026."""
    text = text.strip()
    if not text:
        return None
    if kind is Decimal:
        plain = text.replace(" ", "").replace("'", "")
        if AMBIGUOUS.fullmatch(plain):
            whole = re.sub(r"\D", "", plain)
            raise ValueError(
                f"{name}: {text!r} could be {whole} or {Decimal(whole) / 1000:f}: type it without separator or other decimals."
            )
        if "," in plain and "." in plain:
            thousands = min((",", "."), key=plain.rindex)
            plain = plain.replace(thousands, "")
        try:
            number = Decimal(plain.replace(",", "."))
        except InvalidOperation:
            raise ValueError(f"{name}: {text!r} is no number.") from None
        if not number.is_finite() or abs(number) > models.LARGEST or cast(int, number.as_tuple().exponent) < -MAX_DECIMALS:
            raise ValueError(f"{name}: {text[:40]!r} is no usable number.")
        return number
    if kind is date:
        try:
            parts = text.split(".")
            return date(int(parts[2]), int(parts[1]), int(parts[0])) if len(parts) == 3 else date.fromisoformat(text)
        except ValueError:
            raise ValueError(f"{name}: {text!r} is no date like 2026-11-23 or 23.11.2026.") from None
    return text


def apply(order: Order, corrections: Mapping[str, Any]) -> Order:
    """The order with a person's values in place of the read ones; the place on the page stays as evidence."""
    header: dict[str, Any] = {}
    called = numbers(order, corrections)
    for name, text in corrections.get("header", {}).items():
        if name == "ship_to":
            header[name] = Party(street=text, confidence=1.0) if text.strip() else None
        else:
            header[name] = _set(getattr(order, name), HEADER[name], text, name)
    fixes = corrections.get("lines", {})
    lines = list(order.lines)
    for position in sorted(int(p) for p, fields in fixes.items() if ADDED in fields):
        above = int(fixes[str(position)][ADDED])
        at = next((k for k, line in enumerate(lines, start=1) if line.position == above), 0)
        lines.insert(at, OrderLine(position, line_no=called[position], confidence=1.0))
    kept = (line for line in lines if fixes.get(str(line.position), {}).get("drop") != "1")
    made = replace(order, **header, lines=tuple(_line(line, fixes.get(str(line.position), {})) for line in kept))
    return replace(made, total_proven=order.total_proven and _adds_up_to(made) == _adds_up_to(order))


def _adds_up_to(order: Order) -> tuple[list[Decimal], Decimal | None]:
    """What the page's proof of the total rests on: it holds as long as a correction leaves these as they were."""
    return sorted(line.net for line in order.lines if line.net is not None), order.total.value if order.total else None


def numbers(order: Order, corrections: Mapping[str, Any]) -> dict[int, str]:
    """What each line is called, by position: of an order as it was read, and of the lines that a person added to it. Those have the number
    of the line above with a letter: 20a below 20, 0a at the top."""
    found = {line.position: line.number for line in order.lines}
    begins = {0: "0", **found}
    for position, above in sorted((int(p), int(fields[ADDED])) for p, fields in corrections.get("lines", {}).items() if ADDED in fields):
        begins[position] = begins.get(above, "0")
        endings = chain(ascii_lowercase, (f"z{n}" for n in count(1)))
        found[position] = next(name for ending in endings if (name := begins[position] + ending) not in found.values())
    return found


def pin(matched: MatchedOrder, corrections: Mapping[str, Any], company: Company) -> MatchedOrder:
    """The match with the customer and the articles that a person chose."""
    customer = matched.customer
    if corrections.get("customer"):
        customer = _chosen(corrections["customer"], matched.customer)
        if customer.ref != matched.customer.ref:
            matched = walk.match_lines(matched.order, customer, company)
    fixes = corrections.get("lines", {})
    ref = customer.ref or ""
    lines = tuple(_pinned(line, fixes.get(str(line.line.position), {}).get("sku", ""), company, ref) for line in matched.lines)
    return replace(matched, customer=customer, lines=lines)


def _pinned(line: MatchedLine, sku: str, company: Company, customer_ref: str) -> MatchedLine:
    if not sku:
        return line
    return walk.in_article_units(line.line, _chosen(sku, line.match), company, customer_ref)


def _chosen(ref: str, found: Match) -> Match:
    """What a person chose, with what the matcher found beside it as mere names: the person's word leaves the others no chance."""
    ranked = (*((found.ref,) if found.ref else ()), *(other for other, _ in found.alternatives))
    return Match(ref, 1.0, tuple((other, 0.0) for other in ranked if other != ref), ("chosen by a person",))


def _line(line: OrderLine, fixes: Mapping[str, str]) -> OrderLine:
    changed = {name: _set(getattr(line, name), LINE[name], text, name) for name, text in fixes.items() if name in LINE}
    made = replace(line, **changed)
    if RECKONED.isdisjoint(changed):
        return made
    return replace(made, proven=made.amount is not None and made.product is not None and not made.contradicted)


def _set(old: Read[Any] | None, kind: type, text: str, name: str) -> Read[Any] | None:
    value = parse(kind, text, name)
    return None if value is None else Read(value, text, 1.0, old.evidence if old else None)
