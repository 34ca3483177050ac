"""The words and places of an order's values on the screen."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from orders import Article, Evidence, Finding, MailKind, MatchedLine, MatchedOrder, OrderLine
from pipeline import amend
from pipeline.settings import current
from review_app.figures import Style, day
from review_app.parts import Place
from rules import REGISTRY
from rules.posting import Treatment
from store import models


def place(evidence: Evidence | None) -> Place | None:
    """Where a value stands on its page; None where it stands on none."""
    if evidence is None or evidence.box is None:
        return None
    return Place(evidence.document, evidence.page, ",".join(f"{n:.1f}" for n in evidence.box))


def article_place(line: OrderLine) -> Place | None:
    """Where a line names its article: the number before the words."""
    for read in (line.our_code, line.customer_code, line.gtin, line.description):
        if read and read.evidence and read.evidence.box:
            return place(read.evidence)
    return place(line.evidence)


def typed(value: Any, style: Style) -> str:
    """A value as it stands in the field where a person types."""
    if isinstance(value, Decimal):
        return style.typed(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def one_line(text: str) -> str:
    """The text without line breaks and doubled spaces."""
    return " ".join(text.split())


def words(line: OrderLine) -> str:
    """What a line calls its article."""
    return one_line(line.description.value) if line.description else f"line {line.position}"


def codes(line: OrderLine) -> tuple[tuple[str, str], ...]:
    """(whose number, the number) of a line."""
    pairs = (("their no.", line.customer_code), ("our no.", line.our_code), ("GTIN", line.gtin))
    return tuple((label, read.value) for label, read in pairs if read)


def deviation(written: Decimal, ours: Decimal) -> str:
    """How far the written price is off ours, in percent with its sign."""
    share = (written - ours) / ours * 100
    return f"{'+' if share > 0 else '−'}{abs(share):.{0 if abs(share) >= 10 else 1}f} %"


def each(matched: MatchedLine, article: Article | None, style: Style) -> str:
    """The written price per unit of the article, where that is not how it is written."""
    written, ours = matched.line.unit_price, matched.unit_price
    if article is None or written is None or ours is None or written.value == ours:
        return ""
    return f"{style.money(ours)} per {article.uom}"


def incomplete(matched: MatchedOrder, known: bool) -> str:
    """What is missing before the order can be sent, in one sentence; empty if nothing is. `known`: the master data have its customer."""
    if matched.order.kind is MailKind.CANCELLATION and not matched.lines:
        return "There is nothing to send: cancel the order in the ERP, then reject this."
    if not known:
        return "Choose a customer first."
    if not matched.lines:
        return "There is no order line to send."
    for line in matched.lines:
        if line.match.ref is None:
            return f"Line {line.line.number} has no article yet."
        if line.quantity is None or line.quantity <= 0:
            return f"Line {line.line.number} has no usable quantity yet."
    return ""


def becomes(how: Treatment) -> str:
    """What the order becomes in the ERP when it is released now."""
    kind = "a confirmed order" if how.confirm else "a draft order"
    prices = "at the customer's prices" if how.priced else "at our prices"
    return f"becomes {kind} {prices}" + (f", with the to-do “{how.todo}”" if how.todo else "")


def stock(houses: Mapping[str, Decimal], style: Style) -> str:
    """Free quantities by warehouse."""
    return ", ".join(f"{house} {style.number(n)}" for house, n in sorted(houses.items()))


def usual(quantities: Sequence[Decimal], last: date | None, style: Style) -> str:
    """What this customer ordered of the article before."""
    if not quantities:
        return ""
    low, high = style.number(min(quantities)), style.number(max(quantities))
    span = low if low == high else f"{low} to {high}"
    times = "once" if len(quantities) == 1 else f"{len(quantities)} times"
    return f"ordered {times} before, usually {span}" + (f", last on {day(last)}" if last else "")


def spoken(name: str, numbers: Mapping[int, str]) -> str:
    """A value's id as a person would say it; `numbers` are what the lines are called, by position."""
    _, *rest = name.split("-", 2)
    field_name = amend.spoken(rest[-1])
    if len(rest) == 2:
        return f"Line {numbers.get(int(rest[0]), rest[0])}, {field_name}"
    return field_name.capitalize() if field_name[0].islower() else field_name


VERBATIM = ("sku", "successor", "ref", "po", "text", "name", "other", "customer", "buyer", "address", "note", "words", "raw", "unit")
"""What findings carry as the order, the master data or a person writes it: never a number of ours, whatever it looks like."""
_FIGURE = r"(?<![\w.,/+-])-?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)(?![\w/]|[.,-]\d)"


_DATE = r"(?<![\w./-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\w/-])"


def sentence(message: str, data: Mapping[str, Any], style: Style) -> str:
    """A finding's sentence with its numbers as the person at the screen writes them ("1,250" beside "1.250" would be read as 1.25), and
    its dates as the screen does.

    Rules write 1,234.5 and 2026-11-23. Quoted words and the values of `VERBATIM` stay as they are.
    """
    kept = sorted({str(data[name]) for name in VERBATIM if data.get(name)}, key=len, reverse=True)
    either = "|".join(["“[^”]*”", *map(re.escape, kept), f"(?P<date>{_DATE})", f"(?P<figure>{_FIGURE})"])

    def told(match: re.Match[str]) -> str:
        if match["date"]:
            return _dated(match["date"])
        return style.signs(match["figure"]) if match["figure"] else match[0]

    return re.sub(either, told, message)


def _dated(text: str) -> str:
    """A date as the screen writes it; what is none stays as it is (2026-02-30)."""
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return text


def worth(row: models.PurchaseOrder, style: Style) -> str:
    """What an order comes to; where it names no currency, in ours, which is the one that it was judged in."""
    return style.paid(row.value, row.currency or current().company.currency)


MODES = {
    "automatic": "Mode automatic: what is safe is sent by itself.",
    "assist": "Mode assist: nothing is sent by itself, a person releases each order.",
    "shadow": "Mode shadow: nothing is sent by itself, it is only said what would be.",
}
"""What a policy's `[routing] mode` means."""
STATES = {"ready": "on its way", "posted": "sent", "non_order": "no order", "orders": "with orders", "working": "in work"}
"""What states of mails and orders are called where their own name says little."""
CAUSES = {
    "routing.risk": "The estimated risk is above the threshold.",
    "routing.audit": "The audit's lottery drew it.",
    "routing.mode": "The policy lets no order go by itself.",
    "anomaly.line": "A line is unlike this customer's earlier ones.",
    "anomaly.order": "The order is unlike this customer's earlier ones.",
    "duplicate.likely": "It looks like a repeat of an earlier order.",
    "duplicate.revision": "It looks like a new version of an earlier order.",
}


def cause(code: str) -> str:
    """A finding's code in words: the sentence that says what its rule watches, else the code itself."""
    if code in CAUSES:
        return CAUSES[code]
    rule = REGISTRY.get(code)
    if rule is None or not rule.about:
        return code.replace(".", ": ").replace("_", " ")
    return re.split(r"(?<=\.)\s", " ".join(rule.about.split()))[0]


def without_place(message: str, line: int | None, number: str) -> str:
    """A finding's sentence without the "Line 3: " or "Line 3 was " in front, for places where the line is shown beside it."""
    text = re.sub(rf"^Line (?:{line}|{re.escape(number)})(?::| was)? ", "", message) if line is not None else message
    return text[:1].upper() + text[1:]


def placed(finding: Finding, numbers: Mapping[int, str], style: Style) -> str:
    """A finding's sentence with its line in front, for places where nothing else says which line it is about."""
    text = sentence(finding.message, finding.data, style)
    if finding.line is None:
        return text[:1].upper() + text[1:]
    number = numbers.get(finding.line, str(finding.line))
    begin = re.match(rf"Line (?:{finding.line}|{re.escape(number)})(?=:| )", text)
    return f"Line {number}{text[begin.end() :]}" if begin else f"Line {number}: {text}"
