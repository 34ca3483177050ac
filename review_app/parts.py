"""The types of the order screen: values with their places, reasons, choices, lines. All texts are ready to be shown."""

from dataclasses import dataclass, field

from orders import Article, Customer
from review_app.figures import Style, percent
from review_app.past import Past


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands: what the picture's overlay draws."""

    document: str
    page: int
    box: str
    """x0,top,x1,bottom in points"""


@dataclass(frozen=True, slots=True)
class Value:
    """One value that can be changed in place. `typed` is what the editor starts with."""

    name: str
    label: str
    text: str
    typed: str = ""
    line: int | None = None
    number: str = ""
    """The line's number as the customer wrote it; `line` is its position."""
    place: Place | None = None
    unsure: str = ""
    by_hand: bool = False
    was: str = ""
    changed: bool = False

    @property
    def id(self) -> str:
        return f"v-{self.line}-{self.name}" if self.line is not None else f"v-{self.name}"


@dataclass(frozen=True, slots=True)
class Fix:
    """One correction by a person, which can be undone: what stood there before and what was typed."""

    name: str
    label: str
    was: str
    now: str
    line: int | None = None
    number: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """A finding in words."""

    code: str
    weight: str
    text: str
    line: int | None = None
    number: str = ""
    successor: str = ""
    """The article that takes the place of a superseded one."""
    new: bool = False
    rests_on: str = ""
    """What the figures in it rest on, for those who ask why."""

    @property
    def twin(self) -> bool:
        """Does it speak of an earlier order?"""
        return self.code.startswith("duplicate")


@dataclass(frozen=True, slots=True)
class Choice:
    """A customer or an article that could be meant."""

    ref: str
    name: str
    detail: str
    probability: float | None = None
    """None, or 0 beside what a person chose: no share is shown."""
    chosen: bool = False
    why: str = ""
    """What agrees and what contradicts."""

    @property
    def sure(self) -> str:
        return percent(self.probability) if self.probability is not None else ""


@dataclass(frozen=True, slots=True)
class Line:
    """One order line: as written, as matched, as judged."""

    position: int
    number: str
    written: Value
    codes: tuple[tuple[str, str], ...]
    quantity: Value
    unit: Value
    price: Value
    per: Value
    discount: Value
    date: Value
    amount: str
    contradicted: bool
    """Does the amount only stand on the page, and quantity times price gives another one?"""
    article: Choice | None
    article_value: Value
    alternatives: int
    contradictions: tuple[str, ...]
    matched_by: tuple[str, ...]
    converted: str
    conversion: str
    factor_used: bool
    each: str
    """The written price per article unit, where that is another one than the written."""
    our_price: str
    our_price_source: str
    deviation: str
    price_off: bool
    stock: str
    usual: str
    reasons: tuple[Reason, ...]
    trouble: str
    """The value that its heaviest reason is about: where a person who goes to the line begins."""
    proven: bool
    place: Place | None
    weight: str = ""
    fixes: tuple[Fix, ...] = ()
    added: bool = False
    """A person added it: the reader had missed it."""
    past: Past | None = None
    """What was ordered before, where a finding doubts quantity or price."""


@dataclass(frozen=True, slots=True)
class Screen:
    """All that the order screen shows of one order."""

    key: str
    revision: int
    state: str
    kind: str
    customer: Choice | None
    customer_value: Value
    customer_alternatives: int
    printed: str
    """The buyer as the order prints it, where that differs from the customer's name."""
    header: tuple[Value, ...]
    sum_of_lines: str
    total_fits: bool
    """The lines as they stand now come to the printed total."""
    total_wrong: bool
    """A rule says that they don't, with or without tax."""
    value: str
    reasons: tuple[Reason, ...]
    lesser: tuple[Reason, ...]
    """Reasons that may be looked at on demand, so that they don't push the lines off the screen."""
    addresses: tuple[str, ...]
    """The customer's addresses in the ERP, for choosing where the goods go."""
    goes_to: str
    """The one that the delivery address means, where that is written otherwise."""
    notes: tuple[tuple[str, bool], ...]
    """What has to be read beside the lines, and whether these are the customer's own words."""
    risk: str
    parts: tuple[tuple[str, float, str], ...]
    lines: tuple[Line, ...]
    dropped: tuple[tuple[int, str, str], ...]
    """(position, number, words) of lines that a person took out."""
    next_line: int
    """The position that a line has which is added now."""
    by_hand: int
    stops: bool
    becomes: str
    """What it becomes in the ERP when it is released now."""
    incomplete: str
    """What is still missing before the order can be posted, in one sentence."""
    changes: tuple[str, ...] = field(default=())
    fixes: tuple[Fix, ...] = ()
    """Corrections of the customer and the header."""

    @property
    def open_lines(self) -> int:
        return sum(1 for line in self.lines if line.weight in ("stop", "review"))


def customer_choice(customer: Customer, probability: float | None = None) -> Choice:
    """A customer as it is chosen from a list."""
    where = ", ".join(part for part in (customer.street, f"{customer.zip} {customer.city}".strip(), customer.country) if part)
    return Choice(customer.ref, customer.name, where, probability)


def article_choice(article: Article, probability: float | None = None, *, chosen: bool = False, style: Style | None = None) -> Choice:
    """An article as it is chosen from a list."""
    parts = [article.brand, article.mpn, f"sold by {article.uom}"]
    if article.pack_size != 1:
        parts.append(f"pack of {article.pack_size.normalize():f}")
    if style and article.list_price is not None:
        parts.append(f"list {style.money(article.list_price)}")
    parts += [word for word, so in (("no longer sold", not article.active), ("restricted", article.restricted)) if so]
    if article.superseded_by:
        parts.append(f"replaced by {article.superseded_by}")
    return Choice(article.sku, article.name, " · ".join(p for p in parts if p), probability, chosen)
