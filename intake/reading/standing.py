"""Who is who among the firms of a paper: a small linear model over what a paper says of each firm and where, and one choice for all roles.

The weights stand in `model/parties.json` and are made by `python -m pipeline.party_training`.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from intake.reading.addresses import COMPANY, STREETS, ZIP_CITY
from intake.reading.firms import Firm, Mention
from intake.reading.labels import FIELD_PHRASES, fold
from intake.reading.leads import SHOP, a_site, a_street, an_office, for_bills, meant, of_state
from intake.reading.rows import Row
from intake.reading.values import dates

WEIGHTS = Path(__file__).parent / "model" / "parties.json"
ROLES = ("buyer", "seller", "ship_to")
SAID = (
    *(f"{kind} {role}" for kind in ("label", "lead", "near") for role in ROLES), "label addressee", "label other", "label firm",
    "buyer alone", "seller alone", "ship_to alone",
)  # fmt: skip
"""What words say of a firm; `alone`: a label points at a name without legal form and address."""
PLACED = (
    "legal form", "address", "street", "reach", "registered", "large", "top", "high", "foot", "below", "closing", "strip", "window",
    "first", "left of one", "right of one", "at the right", "times", "mail", "dateline", "kin", "site", "long", "digits", "person", "field",
    "only address", "no reach but others", "letterhead", "under", "close", "heads block", "street name", "office", "headed", "one word",
    "role word", "broken off", "billed", "state", "beneath", "shop",
)  # fmt: skip
"""How a firm is set on the paper, which tells who writes and who is written to."""
BETWEEN = ("is buyer", "is seller", "kin of buyer", "kin of seller", "town of buyer", "town of seller", "label on buyer", "buyer has two")
"""What a place of delivery has to do with buyer and seller."""
AGAIN = 0.5
"""What a label counts for a firm, where the same one points at another firm before it."""
REGISTERED = re.compile(
    r"\b(ust|uid|vat|tva|btw|iva|mwst|moms|mva|nip|regon|dič|ičo|iban|bic|swift|hrb|hra|amtsgericht|handelsregister|siret|siren|rcs|kvk|cif|nif|"
    r"nipc|"
    r"cvr|org\.? ?n[ro]|orgnr|y-tunnus|adószám|cégjegyzék|cui|vergi|abn|gst|ein|"
    r"p\.? ?iva|rea|reg\.? ?no|company no|registered|capital|cap\. soc|ust-id|"
    r"[A-Z]{2}\s?\d{8,12})\b",
    re.IGNORECASE,
)
REACH = re.compile(
    r"@|www\.|\b(tel|telefon|telefoon|tél|phone|fax|fon|tlf|tfno|puh|mob|mobil)\b|\+\d\d|\(\d{3}\) \d|"
    r"\bT\.? \d|\b0\d{1,4}[ /-]\d|^\+?\d[\d /()-]{6,}\d$",
    re.IGNORECASE,
)
PERSON = re.compile(r"^(?:(?:Herrn?|Frau|Mr|Mrs|Ms|Mme|M|Dhr|Mevr|Sig|Sr|Sra)\.?\s+)?(?:[A-ZÀ-Þ][\w'-]*\.?,?\s+){1,2}[A-ZÀ-Þ][\w'-]*\.?$")
DOMAIN = re.compile(r"(?:@|www\.|https?://)([\w-]+(?:\.[\w-]+)*)")


@dataclass(frozen=True)
class Sheet:
    """The paper that firms stand on: its text rows, size in points, usual text height and where its table of lines ends."""

    rows: Sequence[Row]
    width: float
    height: float
    usual: float
    table: float
    """Top of the table of lines; the height of the page for none."""


def words_of(name: str) -> set[str]:
    """The words that make a name its owner's: long ones that are no legal form and no place of work."""
    return {w for w in fold(COMPANY.sub(" ", name)) if len(w) >= 4 and not a_site([w])}


def _town(mention: Mention) -> str:
    at = mention.address
    hit = ZIP_CITY.search(mention.lines[1 + at]) if at is not None else None
    return (hit["city"] or hit["us"] or hit["uk"] or "").strip(" ,") if hit else ""


def _beneath(mention: Mention, other: Mention) -> bool:
    """Whether a name stands below another one over one address, and this is no state's: a department, an owner, a legal status."""
    below = bool(mention.street) and other.street != mention.street and other.street.endswith(mention.street)
    return below and not COMPANY.search(mention.name) and not other.closing and not of_state(fold(other.name))


def _domains(rows: Sequence[Row]) -> list[str]:
    found = [hit for row in rows for hit in DOMAIN.findall(row.text)]
    return ["".join(fold(h.rsplit(".", 1)[0])) for h in found]


def _near(mention: Mention, sheet: Sheet) -> tuple[str, bool]:
    """The role that the words left of a mention or just above it say, and whether they speak of an invoice."""
    row = next((r for r in sheet.rows if mention.chunk in r.chunks), None)
    if row:
        at = row.chunks.index(mention.chunk)
        if at and not COMPANY.search(row.chunks[at - 1].text):
            before = row.chunks[at - 1].folded
            if role := meant(before) or ("ship_to" if len(before) < 4 and a_site(before) else ""):
                return role, for_bills(before)
    box = mention.chunk.box
    over = [
        c
        for r in sheet.rows
        if -0.4 <= (box.top - r.bottom) / (box.bottom - box.top) < 1.2
        for c in r.chunks
        if c.x0 < box.x1 and box.x0 < c.x1
    ]
    said = ((role, for_bills(c.folded)) for c in over if not COMPANY.search(c.text) and (role := meant(c.folded)))
    return next(said, ("", False))


def _pointed_at(firms: Sequence[Firm], role: str) -> Firm | None:
    """The firm that a label points at: the first one with a legal form or an address, since "Buyer: I. Catalan" is a person."""
    found = [(m, f) for f in firms for m in f.mentions if m.label == role]
    full = (f for m, f in found if COMPANY.search(m.name) or m.address is not None)
    return next(full, found[0][1] if found else None)


def signs_of(firms: Sequence[Firm], sheet: Sheet) -> np.ndarray:
    """One row of numbers (0..1) for each firm, in the order of SAID and PLACED."""
    names = (*SAID, *PLACED)
    table = np.zeros((len(firms), len(names)))
    at = {name: k for k, name in enumerate(names)}
    domains = _domains(sheet.rows)
    firsts = [min(((m.chunk.box.top, m.chunk.x0) for m in f.mentions), default=(1e9, 0.0)) for f in firms]
    datelines = [c.text for r in sheet.rows for c in r.chunks if c.text[0].isalpha() and dates(c.text) and len(c.text) < 50]
    strips = [m.chunk.box for f in firms for m in f.mentions if m.strip]
    owners = [words_of(f.name) for f in firms]
    shop = any(SHOP & set(row.folded) for row in sheet.rows)
    pointed = {role: _pointed_at(firms, role) for role in ROLES}
    for k, firm in enumerate(firms):
        row = table[k]

        def mark(name: str, value: float | bool = 1.0, row: np.ndarray = row) -> None:
            row[at[name]] = max(row[at[name]], float(value))

        for m in firm.mentions:
            box, address = m.chunk.box, m.address is not None
            legal = bool(COMPANY.search(m.name))
            behind = m.lines[1:8]
            near, billed = _near(m, sheet) if not m.label else ("", m.billed)
            mark("billed", billed)
            for kind, role in (("label", m.label), ("lead", m.lead), ("near", near)):
                if f"{kind} {role}" in at:
                    mark(f"{kind} {role}", 1.0 if kind != "label" or firm is pointed.get(role, firm) else AGAIN)
            if m.label in ROLES and not legal and not address:
                mark(f"{m.label} alone")
            mark("legal form", legal)
            mark("address", address)
            mark("street", any(STREETS.match(line) for line in behind[:3]))
            mark("reach", any(REACH.search(line) for line in behind))
            mark("registered", any(REGISTERED.search(line) for line in behind))
            mark("large", min(1.0, max(0.0, (box.bottom - box.top) / sheet.usual - 1.0)))
            mark("top", box.top < 0.08 * sheet.height)
            mark("high", max(0.0, 1.0 - box.top / (0.35 * sheet.height)))
            mark("foot", box.top > 0.86 * sheet.height)
            mark("below", sheet.table < box.top < 0.86 * sheet.height)
            mark("closing", m.closing)
            mark("strip", m.strip)
            mark("window", any(0 < box.top - s.top < 45 and abs(box.x0 - s.x0) < 25 for s in strips if s is not box))
            mark("at the right", box.x0 > 0.45 * sheet.width)
            mark("under", m.under)
            mark("headed", m.headed)
            mark("close", m.address in (0, 1))
            mark("heads block", m.chunk is m.block.chunks[0])
            mark("letterhead", box.top < 0.12 * sheet.height and not m.label and box.bottom - box.top > 1.15 * sheet.usual)
            mark("shop", shop and box.top < 0.12 * sheet.height and not m.label)
            mark("field", not m.label and any(start == 0 for start, _, _ in FIELD_PHRASES.find(fold(m.name))))
            mark("dateline", bool(_town(m)) and any(_town(m) in line for line in datelines))
        mark("first", firsts[k] == min(firsts))
        mark("times", min(3, len({id(m.chunk) for m in firm.mentions})) / 3)
        mark("mail", any(w in d for d in domains for w in owners[k]))
        mark("kin", any(owners[k] & other for j, other in enumerate(owners) if j != k))
        mark("site", a_site(fold(COMPANY.sub(" ", firm.name))))
        mark("street name", a_street(fold(firm.name)))
        mark("office", an_office(fold(firm.name)) and not row[at["legal form"]])
        mark("one word", len(fold(firm.name)) == 1)
        mark("role word", not row[at["legal form"]] and bool(meant(fold(firm.name))))
        mark("broken off", firm.name.rstrip().endswith((":", ";", ",")) or firm.name[0].islower())
        mark("state", not row[at["legal form"]] and of_state(fold(firm.name)))
        mark("beneath", any(_beneath(a, b) for other in firms if other is not firm for a in firm.mentions for b in other.mentions))
        mark("long", len(firm.name.split()) > 6)
        mark("digits", any(c.isdigit() for c in firm.name))
        signed = row[at["closing"]] and not row[at["first"]]
        named = bool(PERSON.match(firm.name)) and not row[at["legal form"]] and not row[at["near ship_to"]]  # "Werk: Nieuwbouw Hof"
        mark("person", named and (signed or not row[at["address"]]))
        for other in firms:
            if other is not firm:
                for a in firm.mentions:
                    for b in other.mentions:
                        if a.address is not None and b.address is not None and abs(a.chunk.box.top - b.chunk.box.top) < 45:
                            gap = b.chunk.x0 - a.chunk.x0
                            mark("left of one", gap > 60)
                            mark("right of one", gap < -60)
    table[:, at["only address"]] = table[:, at["address"]] * (table[:, at["address"]].sum() == 1)
    known = np.maximum(table[:, at["reach"]], table[:, at["registered"]])
    table[:, at["no reach but others"]] = (1 - known) * (known.max(initial=0.0))
    return table


def streets_of(firm: Firm) -> list[str]:
    """The different addresses of a firm as lines of folded words; one empty text for none."""
    return list(dict.fromkeys(m.street for m in firm.mentions if m.street)) or [""]


def as_places(firms: Sequence[Firm]) -> list[Firm]:
    """The firms as places of delivery: of one that words of delivery point at, what they point at. That the same name also stands in the
    letterhead says nothing against it."""
    return [Firm([m for m in firm.mentions if "ship_to" in (m.label, m.lead)] or firm.mentions) for firm in firms]


def between(firms: Sequence[Firm], k: int, buyer: int | None, seller: int | None) -> np.ndarray:
    """What firm k as the place of delivery has to do with buyer and seller, in the order of BETWEEN."""

    def kin(other: int | None) -> bool:
        return other is not None and other != k and bool(words_of(firms[k].name) & words_of(firms[other].name))

    def town(other: int | None) -> bool:
        mine = {_town(m) for m in firms[k].mentions} - {""}
        return other is not None and other != k and bool(mine & {_town(m) for m in firms[other].mentions})

    return np.array(
        [
            buyer == k,
            seller == k,
            kin(buyer),
            kin(seller),
            town(buyer),
            town(seller),
            buyer == k and any("ship_to" in (m.label, m.lead) for m in firms[k].mentions),
            buyer == k and len(streets_of(firms[k])) > 1,
        ],
        dtype=float,
    )


@lru_cache(maxsize=1)
def shipped() -> dict[str, np.ndarray]:
    """For each role its weights: SAID, PLACED, a constant, and for the place of delivery BETWEEN."""
    model = json.loads(WEIGHTS.read_text("utf-8"))
    return {role: np.array(model["weights"][role]) for role in ROLES}


def chosen(firms: Sequence[Firm], sheet: Sheet, *, selling: bool, ours: Sequence[bool] = (), weights: dict[str, np.ndarray] | None = None
           ) -> dict[str, tuple[int, float]]:  # fmt: skip
    """For each role the index of its firm and the probability that it is the one. Buyer and seller are two firms, chosen together.

    `selling`: the paper is one that the seller writes. `ours`: which firms are known to be us, the seller.
    """
    if not firms:
        return {}
    weights = weights or shipped()
    signs, said = signs_of(firms, sheet), len(SAID)
    scores = {}
    for role in ("buyer", "seller"):
        other = {"buyer": "seller", "seller": "buyer"}[role] if selling else role
        own, place = weights[role], weights[other]
        scores[role] = np.append(signs[:, :said] @ own[:said] + signs[:, said:] @ place[said:-1] + own[-1], 0.0)
    if any(ours):
        known = np.append(np.array(ours, dtype=float), 0.0)
        scores["seller"] = scores["seller"] + 12.0 * known
        scores["buyer"] = scores["buyer"] - 12.0 * known
    none = len(firms)
    pairs = scores["buyer"][:, None] + scores["seller"][None, :]
    pairs[np.arange(none), np.arange(none)] = -np.inf
    chances = np.exp(pairs - pairs.max())
    chances /= chances.sum()
    buyer, seller = np.unravel_index(int(chances.argmax()), chances.shape)
    found = {"buyer": (int(buyer), float(chances[buyer].sum())), "seller": (int(seller), float(chances[:, seller].sum()))}
    own = weights["ship_to"]
    relation = np.array([between(firms, k, *(int(x) if x < none else None for x in (buyer, seller))) for k in range(none)])
    score = np.append(np.hstack([signs_of(as_places(firms), sheet), np.ones((none, 1)), relation]) @ own, 0.0)
    shares = np.exp(score - score.max())
    shares /= shares.sum()
    found["ship_to"] = (int(shares.argmax()), float(shares.max()))
    return {role: hit for role, hit in found.items() if hit[0] < none}
