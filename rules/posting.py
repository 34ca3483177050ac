"""How an order goes into the ERP: at whose prices, as a draft or confirmed, and with or without a to-do for the salesperson."""

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

from rules.policy import Policy


@dataclass(frozen=True, slots=True)
class Treatment:
    """`priced`: with the prices of the customer's order, else at the ERP's own. `todo` is the text of the to-do, empty for none."""

    priced: bool
    confirm: bool
    todo: str


def treatment(policy: Policy, codes: Collection[str], value: Decimal | None, *, released: bool) -> Treatment:
    """What the policy wants for one order. `codes` are those of what the rules noticed; `released` by a person, else sent untouched.

    An order whose value nobody knows is not confirmed where the policy sets a limit.
    """
    posting = policy.posting
    way = "released" if released else "untouched"
    small = not posting.confirm_up_to or (value is not None and value <= posting.confirm_up_to)
    asked = not posting.activity_for or not {way, *codes}.isdisjoint(posting.activity_for)
    return Treatment(
        priced=posting.price == "order",
        confirm=posting.confirm in ("all", way) and small,
        todo=posting.activity if asked else "",
    )
