"""Who writes an order and what stands of them on it: customers of many kinds, and the ways in which their names and addresses get printed.

Made for learning to tell customers apart: branches of a chain, sister companies at one address, shared switchboards, private senders,
forwarded mail, and companies that nobody knows.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from data.catalogues import invented
from orders import Customer, Party

STREET_KINDS = (
    ("Street", "St", "St."),
    ("Avenue", "Ave", "Ave."),
    ("Road", "Rd", "Rd."),
    ("Boulevard", "Blvd", "Blvd."),
    ("Straße", "Str.", "Strasse"),
    ("Weg", "Weg", "Weg"),
)
SIDES = ("", "", "N", "S", "W", "E")
LEGAL = ("", "", "GmbH", "Ltd", "SARL", "BV", "SL", "Srl", "AG", "Inc.")
DEPARTMENTS = (
    "Purchasing",
    "Einkauf",
    "Filiale Nord",
    "Branch 3",
    "Lager",
    "Head office",
    "Achats",
    "c/o Zentrale",
    "Werk 2",
    "Site A",
    "Hall 4",
)


@dataclass(frozen=True, slots=True)
class Asking:
    """What an order shows of its customer, and who that is (empty: nobody we know)."""

    sender: str
    sender_name: str
    forwarded_from: str
    buyer: Party | None
    ship_to: Party | None
    signature: str
    ref: str


def made_up(count: int, seed: int) -> list[Customer]:
    """Customers with names of made-up words: alone, as branches of a chain under one name, or as sisters under one roof."""
    random = Random(f"{seed}-parties")
    common = [invented(random, 2).capitalize() for _ in range(6)]
    streets = [_street_name(random) for _ in range(max(10, count // 6))]
    places = [(f"{random.randrange(10000, 99999)}", invented(random, 2).capitalize()) for _ in range(max(4, count // 12))]
    sparse = random.random() < 0.5
    found: list[Customer] = []
    while len(found) < count:
        name = _name(random, common)
        kind = random.choice(("alone", "alone", "alone", "alone", "chain", "chain", "sisters", "twins"))
        first = _customer(len(found), name, random, streets, places, sparse)
        found.append(first)
        for _ in range(random.randrange(1, 5) if kind in ("chain", "sisters") else 0):
            other = _customer(len(found), name, random, streets, places, sparse)
            if kind == "chain":
                said = name if random.random() < 0.5 else f"{name} {invented(random, 2).capitalize()}"
                other = replace(
                    other, name=said, emails=(_mail(random, first),), phone=first.phone if random.random() < 0.45 else other.phone
                )
            else:
                own = f"{name.split()[0]} {random.choice(common)} {random.choice(LEGAL)}".strip()
                emails = (_mail(random, first),) if first.emails else ()
                other = replace(other, name=own, street=first.street, zip=first.zip, city=first.city, emails=emails)
                if random.random() < 0.4:
                    other = replace(other, phone=first.phone)
            found.append(other)
        if kind == "twins":
            found.append(_twin(first, len(found), random))
    return found[:count]


def _twin(first: Customer, number: int, random: Random) -> Customer:
    """The same company a second time, as it stands in many a customer list: nobody but a person knows which record is meant."""
    return replace(
        first,
        ref=f"K{10000 + number}",
        name=_written(first.name, random),
        street=_street(first.street, random),
        zip=first.zip if random.random() < 0.6 else "",
        phone=first.phone if random.random() < 0.6 else f"{random.randrange(2000000, 9999999)}",
        emails=first.emails[:1] if random.random() < 0.5 else (),
    )


def _street_name(random: Random) -> str:
    return f"{random.randrange(2, 130)}th" if random.random() < 0.25 else invented(random, 2).capitalize()


def askings(
    customers: Sequence[Customer], strangers: Sequence[Customer], count: int, seed: int, *, printed_only: bool = False
) -> list[Asking]:
    """`count` orders: most of customers, every eighth of a stranger who may share a place or a word with one of them. `printed_only`: no mail
    around it, as from a portal or a fax."""
    random = Random(f"{seed}-askings")
    found = []
    for _ in range(count):
        known = random.random() >= 0.12
        who = random.choice(customers if known else strangers)
        if not known:
            near = random.choice(customers)
            if random.random() < 0.4:
                who = replace(who, zip=near.zip, city=near.city, street=near.street if random.random() < 0.4 else who.street)
            if random.random() < 0.3 and near.name.split():
                who = replace(who, name=f"{near.name.split()[0]} {who.name}")
        found.append(_asking(who, who.ref if known else "", customers, random, printed_only))
    return found


def _asking(who: Customer, ref: str, customers: Sequence[Customer], random: Random, printed_only: bool) -> Asking:
    sender, name, forwarded = "", "", ""
    mode = "none" if printed_only else random.choices(("known", "colleague", "private", "none", "other"), (35, 20, 15, 22, 8))[0]
    if mode == "known" and ref and who.emails:
        sender = random.choice(who.emails)
    elif mode == "colleague" and who.emails:
        sender = f"{invented(random, 2)}@{who.emails[0].split('@')[1]}"
    elif mode == "private":
        sender = f"{invented(random, 2)}{random.randrange(99)}@{random.choice(('gmail.com', 'gmx.de', 'orange.fr', 'libero.it'))}"
    elif mode == "other":
        other = random.choice(customers)
        sender = other.emails[0] if other.emails and random.random() < 0.5 else f"{invented(random, 2)}@{invented(random, 3)}.example"
    if sender and random.random() < 0.15:
        forwarded, sender = sender, f"sales@{invented(random, 2)}.example"
    if sender and random.random() < 0.3:
        name = who.name if random.random() < 0.5 else invented(random, 2).capitalize()
    signed = sender and random.random() < 0.45
    buyer = _party(who, random) if random.random() < 0.72 or not (sender or signed) or mode in ("private", "other") else None
    if buyer and random.random() < 0.04:  # what a reader takes for the buyer is not always the buyer
        buyer = replace(buyer, name=f"{invented(random, 2)} {invented(random, 3)}", street="", vat="")
    ship_to = _party(who, random) if random.random() < 0.15 else None
    return Asking(sender, name, forwarded, buyer, ship_to, _signature(who, random) if signed else "", ref)


def _party(who: Customer, random: Random) -> Party:
    phone = who.phone if random.random() < 0.7 else ""
    if phone and random.random() < 0.25:
        phone = _misdialled(phone, random) if random.random() < 0.4 else f"{random.randrange(2000000, 9999999)}"
    return Party(
        name=_written(who.name, random),
        street=_street(who.street, random) if random.random() < 0.88 else "",
        zip=(who.zip if random.random() < 0.96 else who.zip[::-1]) if random.random() < 0.7 else "",
        city=who.city if random.random() < 0.7 else "",
        vat=who.vat if random.random() < 0.3 else "",
        phone=phone,
        ref=who.ref if random.random() < 0.1 else "",
    )


def _written(name: str, random: Random) -> str:
    words = name.split()
    for _ in range(random.choice((0, 0, 1, 1, 2))):
        at = random.randrange(len(words))
        match random.choice(("drop", "upper", "short", "department", "typo", "turn", "first", "form", "before", "one")):
            case "drop" if len(words) > 2:
                del words[at]
            case "upper":
                words = [w.upper() for w in words]
            case "short" if len(words[at]) > 5:
                words[at] = words[at][:4] + "."
            case "department":
                words = [*words, *random.choice(("- ", "/ ", "")).split(), *random.choice(DEPARTMENTS).split()]
            case "typo" if len(words[at]) > 4:
                spot = random.randrange(1, len(words[at]) - 1)
                words[at] = words[at][:spot] + words[at][spot + 1 :]
            case "turn" if len(words) > 1:
                words = [*words[1:], words[0]]
            case "before":
                words = [
                    *(invented(random, 2).capitalize() for _ in range(random.choice((1, 2)))),
                    *random.choice(("- ", "", "/ ")).split(),
                    *words,
                ]
            case "one" if len(words) > 2:
                words = [words[at]]
            case "first" if len(words) > 2:
                words = words[:2]
            case "form" if words[-1] in LEGAL and len(words) > 1:
                words = words[:-1]
            case _:
                pass
    return " ".join(words)


def _street(street: str, random: Random) -> str:
    for kinds in STREET_KINDS:
        for kind in kinds:
            if street.endswith(f" {kind}") or f" {kind} " in street:
                other = random.choice((*kinds, "")) if random.random() < 0.5 else kind
                street = " ".join(street.replace(f" {kind}", f" {other}").split())
                break
    if random.random() < 0.2:
        street = street.replace(" N ", " N. ").replace(" S ", " ").replace(" W ", " W. ")
    return street.upper() if random.random() < 0.15 else street


def _signature(who: Customer, random: Random) -> str:
    lines = [invented(random, 2).capitalize(), _written(who.name, random) if random.random() < 0.8 else ""]
    lines += [f"{who.street}", f"{who.zip} {who.city}"] if random.random() < 0.6 else []
    lines += [f"Tel. {who.phone}"] if random.random() < 0.5 else []
    lines += [f"VAT {who.vat}"] if random.random() < 0.2 and who.vat else []
    return "\n".join(line for line in lines if line.strip())


def _name(random: Random, common: Sequence[str]) -> str:
    words = [invented(random, random.choice((2, 3))).capitalize() for _ in range(random.choice((1, 1, 2, 3)))]
    if random.random() < 0.6:
        words.append(random.choice(common))
    return " ".join([*words, random.choice(LEGAL)]).strip()


def _customer(number: int, name: str, random: Random, streets: Sequence[str], places: Sequence[tuple[str, str]], sparse: bool) -> Customer:
    place, kind = random.choice(places), random.choice(STREET_KINDS)
    house = f"{random.randrange(1, 9000 if random.random() < 0.5 else 90)}"
    house = f"{house}-{int(house) + random.choice((2, 4, 8))}" if random.random() < 0.03 else house
    street = " ".join(f"{house} {random.choice(SIDES)} {random.choice(streets)} {random.choice(kind)}".split())
    host = "".join(c for c in name.lower() if c.isascii() and c.isalpha())[:18] + ".example"
    return Customer(
        ref=f"K{10000 + number}",
        name=name,
        street=street,
        zip="" if sparse and random.random() < 0.6 else place[0],
        city="" if sparse else place[1],
        country="DE",
        vat="" if sparse else f"DE{random.randrange(100000000, 999999999)}",
        phone=f"{random.randrange(2000000, 9999999)}" if random.random() < 0.85 else "",
        emails=() if sparse else (f"info@{host}", f"{invented(random, 2)}@{host}"),
    )


def _mail(random: Random, first: Customer) -> str:
    host = first.emails[0].split("@")[1] if first.emails else f"{invented(random, 3)}.example"
    return f"{invented(random, 2)}@{host}"


def _misdialled(phone: str, random: Random) -> str:
    at = random.randrange(len(phone))
    return phone[:at] + random.choice("0123456789") + phone[at + 1 :]
