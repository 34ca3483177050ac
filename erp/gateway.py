"""What any ERP does for us, as one protocol, and the values that go through it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Generic, Literal, Protocol, TypeVar

from orders.master import Article, Customer, HistoryLine, PriceBreak
from orders.sales import Posting, SalesOrder

T = TypeVar("T")

Kind = Literal["articles", "customers"]


class ErpUnavailable(Exception):
    """The ERP can't be asked now; the text says why in one sentence. Nothing was changed by the call that raises this."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing the doctor looked at. `sentence` says what is so and, where `ok` is False, what to do about it."""

    name: str
    ok: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """A batch of a sync.

    `cursor` is where to go on after this batch was stored (also after a restart); after the last batch it is where the next sync
    starts, so that only changes are read. `done` and `total` count rows of this pass, for the progress bar.
    """

    items: tuple[T, ...]
    cursor: str
    done: int
    total: int
    about: frozenset[str] | None = None
    """Of prices: the articles about which this page and its fellows say all there is; None: about all articles."""


@dataclass(frozen=True, slots=True)
class ShipTo:
    """A delivery address of a customer: "street, zip city, country" as `Facts.ship_tos` wants it."""

    customer_ref: str
    text: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Credit:
    """Credit limit and what is used of it, in `currency`; None where the ERP keeps or shows none."""

    limit: Decimal | None
    used: Decimal | None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """What speaks against an order, as a sentence. `kind`: obstacle, reference, price, quantity, price list or credit."""

    kind: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Sale:
    """A sales order of the past with all its lines; without lines where it does not count any more (cancelled, back to draft)."""

    order_ref: str
    lines: tuple[HistoryLine, ...]


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What became of orders that we posted. `held` are those changed since the cursor; `confirmed` ones stand, by whoever's decision.

    `cancelled` ones are there still, and a person may put them back; those `gone` are not there any more.
    """

    held: Mapping[str, SalesOrder]
    confirmed: frozenset[str]
    gone: frozenset[str]
    cursor: str
    cancelled: frozenset[str] = frozenset()
    worth: Mapping[str, Decimal] = field(default_factory=dict[str, Decimal])
    """Net value of each order that is there, by key."""


class Gateway(Protocol):
    """One ERP. Every method may be called from several threads and processes at once.

    Only `post` and `post_many` never raise for a network or server failure; all others raise `ErpUnavailable`.
    """

    @property
    def name(self) -> str:
        """What the ERP is and where, for people ("Odoo 14.0 at https://...")."""
        ...

    def post(self, order: SalesOrder) -> Posting:
        """Make the order, once: with a key that is there already nothing changes and the outcome is POSTED with created False.

        REFUSED is the ERP's definite no, with its reason in words. UNKNOWN means it may or may not have it: ask `find` before
        anything is sent again. What follows an order (attachments, log entry, confirmation) is completed by each call.
        """
        ...

    def post_many(self, orders: Sequence[SalesOrder]) -> tuple[Posting, ...]:
        """As `post` for each, in the same order, in fewer calls where the ERP can."""
        ...

    def find(self, key: str) -> Posting | None:
        """The order made by this key; None if the ERP has none (never made, or removed by a person)."""
        ...

    def read(self, key: str) -> SalesOrder | None:
        """The order as the ERP holds it now (without attachments and summary), None if there is none."""
        ...

    def check(self, order: SalesOrder) -> tuple[Remark, ...]:
        """What speaks against this order by the ERP's data of this moment; most ERPs accept all of it without a word."""
        ...

    def check_many(self, orders: Sequence[SalesOrder]) -> tuple[tuple[Remark, ...], ...]:
        """As `check` for each, in the same order, in fewer calls where the ERP can."""
        ...

    def articles(self, cursor: str = "") -> Iterator[Page[Article]]:
        """Articles changed since the cursor ("": all), archived ones with active False."""
        ...

    def customers(self, cursor: str = "") -> Iterator[Page[Customer]]:
        """Customers changed since the cursor."""
        ...

    def ship_tos(self, cursor: str = "") -> Iterator[Page[ShipTo]]:
        """Delivery addresses of customers changed since the cursor."""
        ...

    def crossrefs(self, cursor: str = "") -> Iterator[Page[tuple[str, str, str]]]:
        """Customers' own article codes as (customer_ref, customer_code, sku), where the ERP keeps any."""
        ...

    def prices(self, cursor: str = "") -> Iterator[Page[PriceBreak]]:
        """Agreed prices, resolved to customer, article and quantity: all of them, those of changed articles, or no page if none changed.

        The cursor of the last page holds once all pages are stored.
        """
        ...

    def history(self, cursor: str = "") -> Iterator[Page[Sale]]:
        """Sales orders changed since the cursor, each whole; drafts that were never confirmed come without lines or not at all."""
        ...

    def codes(self, kind: Kind) -> Mapping[str, int]:
        """Every sku or customer number that the ERP has now, with how many living records carry it (0: only archived ones)."""
        ...

    def afterwards(self, posted: Mapping[str, int], cursor: str = "") -> Afterwards:
        """What people did to these orders (key -> the ERP's id) since the cursor ("": ever)."""
        ...

    def price(self, customer_ref: str, wanted: Mapping[str, Decimal]) -> Mapping[str, Decimal]:
        """The ERP's own net price per article unit for this customer and quantity, by sku; unknown articles are left out."""
        ...

    def stock_changed(self, cursor: str = "") -> tuple[frozenset[str] | None, str]:
        """Articles whose stock may have changed since the cursor (None: any may have), and the cursor for the next time."""
        ...

    def stock(self, skus: Collection[str]) -> Mapping[str, Mapping[str, Decimal]]:
        """Units free to promise: sku -> warehouse code -> quantity, read now."""
        ...

    def credit(self, refs: Collection[str]) -> Mapping[str, Credit]:
        """Credit of these customers, read now; unknown customers are left out."""
        ...

    def doctor(self) -> list[Check]:
        """Connection, rights, version and settings that matter, each with its remedy."""
        ...


def differences(sent: SalesOrder, held: SalesOrder) -> tuple[str, ...]:
    """What people (or the ERP) changed in an order after it was posted, in sentences; a price we left open is no difference."""
    found: list[str] = []
    if sent.customer_ref != held.customer_ref:
        found.append(f"customer {sent.customer_ref} became {held.customer_ref}")
    if sent.po_number != held.po_number:
        found.append(f'customer reference "{sent.po_number}" became "{held.po_number}"')
    if len(sent.lines) != len(held.lines):
        found.append(f"{len(sent.lines)} lines became {len(held.lines)}")
    for number, (ours, theirs) in enumerate(zip(sent.lines, held.lines, strict=False), 1):
        if ours.sku != theirs.sku:
            found.append(f"line {number}: article {ours.sku} became {theirs.sku}")
        if ours.quantity != theirs.quantity:
            found.append(f"line {number}: quantity {ours.quantity:f} became {theirs.quantity:f}")
        if ours.unit_price is not None and theirs.unit_price is not None and ours.unit_price != theirs.unit_price:
            found.append(f"line {number}: price {ours.unit_price:f} became {theirs.unit_price:f}")
    return tuple(found)
