"""Rules about who orders: customer, sender, ship-to."""

from collections.abc import Iterator

from orders import Customer, Facts, MatchedOrder, Party, Severity
from rules.places import FORMS, fits, named, words_of
from rules.policy import Policy
from rules.register import Numbers, order_rule, percent


@order_rule("customer.unknown", Severity.STOP, "No customer of ours fits {buyer}: choose one, or make a new one in the ERP first.")
def unknown(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The matcher found no customer."""
    if order.customer.ref is None:
        buyer = order.order.buyer
        yield {"buyer": f"“{buyer.name}”" if buyer and buyer.name else "this order (no buyer's name was read)"}


@order_rule(
    "customer.uncertain",
    Severity.REVIEW,
    "The customer is {ref} {name} with {probability}; {needed} is asked for{others}.",
    reads=("customers.min_probability",),
)
def uncertain(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The customer is less probable than the policy asks (a sister company, a shared address)."""
    match, needed = order.customer, policy.customers.min_probability
    if match.ref is not None and not match.probability >= needed:
        others = "; it may be " + " or ".join(ref for ref, _ in match.alternatives[:2]) if match.alternatives else ""
        name = facts.customer.name if facts.customer else ""
        yield {"ref": match.ref, "name": name, "probability": percent(match.probability), "needed": percent(needed), "others": others}


@order_rule("customer.contradiction", Severity.REVIEW, "Customer {ref}: {contradiction}.")
def contradicted(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Something in the mail speaks against the customer."""
    for words in order.customer.contradictions:
        yield {"ref": order.customer.ref or "", "contradiction": words.rstrip(".")}


@order_rule("customer.not_in_master", Severity.STOP, "Customer {ref} is not in the master data.")
def not_in_master(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The matched customer has left the master data."""
    if order.customer.ref is not None and facts.customer is None:
        yield {"ref": order.customer.ref}


@order_rule("customer.blocked", Severity.STOP, "Customer {ref} {name} is blocked.", reads=("customers.blocked",))
def blocked(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The policy lists this customer as blocked."""
    if order.customer.ref is not None and order.customer.ref in policy.customers.blocked:
        yield {"ref": order.customer.ref, "name": facts.customer.name if facts.customer else ""}


@order_rule("customer.manual", Severity.REVIEW, "Orders of {ref} always go to a person.", reads=("routing.manual_customers",))
def manual(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The policy keeps this customer out of automatic sending."""
    if order.customer.ref is not None and order.customer.ref in policy.routing.manual_customers:
        yield {"ref": order.customer.ref}


@order_rule("customer.first_order", Severity.REVIEW, "This is the first order of {ref} {name}.")
def first_order(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A customer without history: nothing here can be compared with anything."""
    if facts.customer is not None and facts.order_count <= 0:
        yield {"ref": facts.customer.ref, "name": facts.customer.name}


@order_rule("customer.vat_changed", Severity.REVIEW, "The order prints tax number {printed}; we have {known} for {ref}.")
def vat_changed(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Another tax number: a sister company, a take-over, or somebody else."""
    printed = _bare(order.order.buyer.vat) if order.order.buyer else ""
    known = _bare(facts.customer.vat) if facts.customer else ""
    if printed and known and not (printed.endswith(known) or known.endswith(printed)):
        yield {"printed": order.order.buyer.vat if order.order.buyer else "", "known": facts.customer.vat if facts.customer else "",
               "ref": order.customer.ref or ""}  # fmt: skip


SELLER = 0.8
"""Confidence from which a name is the one that the paper addresses."""
PLACE = 0.5
"""Confidence from which a name or sentence says where lines go."""
SHOWN, LONGEST = 4, 120
"""Places that a sentence names at most, and letters of each."""


@order_rule(
    "seller.other",
    Severity.REVIEW,
    "The order is addressed to {seller}, and we are {us}: it may be meant for somebody else.",
)
def other_seller(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """An order for another supplier that came to us, or a copy of one."""
    seller = order.order.seller
    if seller and seller.name and facts.company_name and seller.confidence >= SELLER and not _alike(seller.name, facts.company_name):
        yield {"seller": seller.name.strip()[:80], "us": facts.company_name}


@order_rule("sender.unknown", Severity.REVIEW, "The sender is not known for {ref}.")
def sender_unknown(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The mail comes from an address that never ordered for this customer."""
    if order.customer.ref is not None and not facts.sender_known:
        yield {"ref": order.customer.ref}


@order_rule("sender.not_authentic", Severity.STOP, "The mail failed the sender check (SPF, DKIM, DMARC): the address may be forged.")
def sender_forged(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Our own mail server says that the sender is not who it says."""
    if facts.authenticated is False:
        yield {}


@order_rule(
    "sender.unchecked",
    Severity.REVIEW,
    "Nothing vouches for the sender (no SPF, DKIM or DMARC result).",
    reads=("customers.require_authenticated",),
)
def sender_unchecked(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Our mail server says nothing about the sender, and the policy asks for it."""
    if facts.authenticated is None and policy.customers.require_authenticated:
        yield {}


@order_rule("shipto.new", Severity.REVIEW, "Ship-to “{address}” was never delivered to for {ref}.")
def ship_to_new(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A delivery address, or the name of a place, that this customer never used; goods sent there are gone."""
    party, own = _unknown_place(order), facts.customer
    if party is None or own is None:
        return
    known = (*facts.ship_tos, *(address.line for address in facts.addresses), f"{own.name}, {own.street}, {own.zip} {own.city}")
    if not any(fits(party, own, place) for place in known):
        yield {"address": party.line[:LONGEST], "ref": own.ref}


@order_rule("shipto.unclear", Severity.REVIEW, "Ship-to “{address}” may be {count} addresses of {ref}: {others}. Choose one.")
def ship_to_unclear(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A delivery address that fits several of the customer's addresses: the ERP can't know which one is meant."""
    party, own = _unknown_place(order), facts.customer
    if party is None or own is None:
        return
    fitting = named(party, own, facts.addresses)
    if len(fitting) > 1:
        others = " or ".join(f"“{address.line}”" for address in fitting[:SHOWN])
        yield {"address": party.line[:LONGEST], "count": str(len(fitting)), "ref": own.ref, "others": others}


@order_rule("shipto.several", Severity.REVIEW, "Its lines go apart ({places}), and a sales order goes to one place on one day: part it.")
def ship_to_several(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Lines for several places by a column, a sentence or the sheets of a workbook."""
    if places := _apart(order, facts):
        yield {"places": ", ".join(f"“{' '.join(name.split())[:LONGEST]}”" for name in places[:SHOWN])}


@order_rule("shipto.open", Severity.REVIEW, "The order names no delivery address, and {ref} has {count} of them: choose one.")
def ship_to_open(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Several delivery addresses in the master data and none named: the ERP would take its first one. One of them may be the customer's own
    address under another name ("Werk 1")."""
    own = facts.customer
    if order.order.ship_to is not None or own is None or _apart(order, facts):
        return
    at_home = Party(street=own.street, zip=own.zip, city=own.city)
    contacts = [a for a in facts.addresses if a.name != own.name or not fits(at_home, own, a.text)]
    others = {" ".join(words_of(address.text)) for address in contacts}
    if len(others) > 1:
        yield {"count": str(len(others)), "ref": own.ref}


@order_rule("shipto.country", Severity.REVIEW, "The goods go to {country}; {ref} is in {own}.")
def ship_to_country(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Another country than the customer's: taxes, export papers, freight."""
    party, own = order.order.ship_to, facts.customer
    if party and own and len(party.country.strip()) == 2 and len(own.country) == 2 and party.country.strip().upper() != own.country.upper():
        yield {"country": party.country.strip().upper(), "own": own.country.upper(), "ref": own.ref}


def _unknown_place(order: MatchedOrder) -> Party | None:
    """The delivery address of an order that is none of the customer's in the master data."""
    party = order.order.ship_to
    return party if party and party.line and not order.address else None


def _apart(order: MatchedOrder, facts: Facts) -> list[str]:
    """The places of an order's lines that are surely ones, or as the customer's addresses have them; empty where all lines go together."""
    own, places = facts.customer, order.order.places
    sure = [place.value for place in places if place.confidence >= PLACE]
    known = [p.value for p in places if own and _telling(p.value, own) and named(Party(name=p.value), own, facts.addresses)]
    return sure or (known if len(known) > 1 else [])


def _telling(name: str, own: Customer) -> bool:
    """Whether a name has a word that the customer's own has not."""
    return bool({*words_of(name)} - {*words_of(own.name), *FORMS})


def _alike(one: str, two: str) -> bool:
    """Whether two names may be of one firm: a telling word of one holds one of the other's, or its initials stand for the other."""
    here, there = ([w for w in words_of(name) if w not in FORMS and len(w) > 1] for name in (one, two))
    held = any(a in b or b in a for a in here for b in there)
    short = any(len(w) > 1 and w == "".join(x[0] for x in other) for words, other in ((here, there), (there, here)) for w in words)
    return held or short or not here or not there


def _bare(number: str) -> str:
    return "".join(c for c in number.upper() if c.isalnum())
