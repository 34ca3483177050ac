"""Who buys, who sells, where the goods go: labelled blocks first, then the letterhead and the address field of a letter."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from intake.reading.addresses import COMPANY, CONTACT, GREETING, HOUSE, STREET, STREETS, ZIP_CITY, same_company
from intake.reading.blocks import SEPARATED, Block, text_blocks
from intake.reading.fields import Context
from intake.reading.labels import FIELD_PHRASES, PARTY_PHRASES, TITLE_PHRASES, fold
from intake.reading.rows import Chunk, Row
from intake.reading.values import dates
from orders import DocumentKind, Evidence, Party

LABELLED = 0.85
"""Confidence of a party that a label names."""


def party_of(lines: Sequence[str], block: Block | None, context: Context, confidence: float) -> Party | None:
    """A party from the lines of its block: name first, then street, postcode and city."""
    kept = [line.strip(" ,;:") for line in lines if line.strip(" ,;:-")]
    kept = [k for k in kept if not (len(fold(k)) <= 2 and set(fold(k)) <= GREETING)]
    if not kept:
        return None
    name_at = 0
    for k, line in enumerate(kept[:3]):
        if COMPANY.search(line) and not ZIP_CITY.search(line):
            name_at = k
            break
    name = _whole_name(kept, name_at)
    street = zip_code = city = country = vat = phone = email = ""
    for line in kept:
        if line in name:
            continue
        if (hit := ZIP_CITY.search(line)) and not zip_code:
            zip_code, city = hit["zip"] or hit["uszip"] or hit["uk"] or "", (hit["city"] or hit["us"] or "").strip()
        elif re.search(r"[\w.+-]+@[\w-]+\.[\w.]+", line):
            email = email or re.search(r"[\w.+-]+@[\w-]+\.[\w.]+", line)[0]  # type: ignore[index]
        elif CONTACT.search(line):
            if hit := re.search(r"\b[A-Z]{2}\s?[\dA-Z][\d\s]{6,14}\b", line):
                vat = vat or hit[0]
            if hit := re.search(r"\+?[\d][\d\s()/-]{6,}", line):
                phone = phone or hit[0].strip()
        elif STREET.search(line) and not street and not zip_code:
            street = line
        elif zip_code and len(line.split()) <= 3 and line.replace(" ", "").isalpha():
            country = line
    evidence = None
    if block:
        evidence = Evidence(context.document, block.page, block.box, " / ".join(block.lines), context.source)
    return Party(name, street, zip_code, city, country, vat, phone, email, "", confidence, evidence)


def _whole_name(lines: Sequence[str], at: int) -> str:
    """The name in a line, with the line before it where that line is no more than a legal form, and the next one where it breaks off."""
    name = lines[at]
    if at and len(name) <= 8 and COMPANY.fullmatch(name.strip()) and not any(c.isdigit() for c in lines[at - 1]):
        return f"{lines[at - 1]} {name}"
    following = lines[at + 1] if at + 1 < len(lines) else ""
    if following and (
        name.endswith((" -", " –", " &", " und", " and", " et", "-")) or (len(following) <= 8 and COMPANY.fullmatch(following))
    ):
        return f"{name} {following}"
    return name


PERSON = re.compile(r"^(?:(?:Herrn?|Frau|Mr|Mrs|Ms|Mme|M|Dhr|Mevr|Sig|Sr|Sra)\.?\s+)?(?:[A-ZÀ-Þ][\w'-]*\.?\s+){1,2}[A-ZÀ-Þ][\w'-]+$")


def _is_person(party: Party) -> bool:
    """A name of two or three words without a company's form, street or town: who ordered, not for whom."""
    return bool(PERSON.match(party.name)) and not COMPANY.search(party.name) and not (party.street or party.city or party.zip)


SELLING = frozenset({
    DocumentKind.INVOICE,
    DocumentKind.ORDER_RESPONSE,
    DocumentKind.QUOTATION,
    DocumentKind.DELIVERY_NOTE,
    DocumentKind.REMINDER,
})  # fmt: skip
"""Documents that the seller writes."""


def _address(found: dict[str, Party], named: Party, head: Party | None, selling: bool) -> None:
    """Give the party that the paper only calls its addressee a part: whom it is written to, or where the goods go if that is the buyer."""
    writer, reader = ("seller", "buyer") if selling else ("buyer", "seller")
    ours = found.get(writer) or head
    if reader not in found and not (ours and same_company(ours.name, named.name)):
        found[reader] = named
    else:
        found.setdefault("ship_to", named)


def _labelled(block: Block, row_right: dict[int, Chunk | None], blocks: Sequence[Block]) -> tuple[str, list[str], Block] | None:
    """(role, lines, block) where the block's first line is a party label or begins with one."""
    head = block.chunks[0]
    hits = [h for h in PARTY_PHRASES.find(head.folded) if h[0] == 0 or (h[1] == len(head.folded) and head.text.endswith(":"))]
    if not hits:
        return _delivered(block) or _written_to(block)
    _, end, meanings = hits[-1]
    places = head.places
    last = places[end - 1]
    rest = [w for w in head.words[last + 1 :] if w.text.strip(":.-")]
    colon = head.words[last].text.endswith(":") or (rest and head.words[last + 1].text == ":")
    if rest and (rest[0].text[0] == "/" or (rest[0].text[0] == "(" and rest[-1].text[-1] == ")")):
        rest = []  # more of the label: "Ship to / mark for", "from (stamp)"
    within = end < len(places) and places[end] == last  # "Van" of "VanArsdel"
    if not colon and (rest or len(head.folded[0]) == 1) and (within or len(rest) < 2 or not COMPANY.search(" ".join(w.text for w in rest))):
        return None
    lines = _stop_at_label(block.lines[1:], meanings[0])
    if rest:
        return meanings[0], [" ".join(w.text for w in rest), *lines], block
    right = row_right.get(id(head))
    if (
        right is not None
        and (colon or not lines)
        and not any(h[0] == 0 for h in PARTY_PHRASES.find(right.folded))
        and not _names_field(right)
        and right.x0 - head.x1 < 160
    ):
        other = next((b for b in blocks if any(c is right for c in b.chunks)), None)
        if other:
            at = next(i for i, c in enumerate(other.chunks) if c is right)
            return meanings[0], other.lines[at:], other
    if not lines:  # the label stands alone: the block just below it
        box = head.box
        below = [
            b
            for b in blocks
            if b is not block
            and b.page == block.page
            and b.box.top >= box.bottom - 2
            and b.box.top - box.bottom < 22
            and b.box.x0 < box.x1 + 30
            and box.x0 - 30 < b.box.x1
        ]
        if below:
            nearest = min(below, key=lambda b: (b.box.top, abs(b.box.x0 - box.x0)))
            return meanings[0], nearest.lines, nearest
    return (meanings[0], lines, block) if lines else None


def _delivered(block: Block) -> tuple[str, list[str], Block] | None:
    """A delivery that is an address and no date: "Livraison : Garage Lemoine, 2 allée des Tilleuls, 44300 Nantes"."""
    head = block.chunks[0]
    label, colon, rest = head.text.partition(":")
    named = any("requested_date" in m for m in [FIELD_PHRASES.get(fold(label))])
    return ("ship_to", [rest.strip()], block) if colon and named and ZIP_CITY.search(rest) and not dates(rest) else None


def _written_to(block: Block) -> tuple[str, list[str], Block] | None:
    """A company behind a label that no list knows: "Bestellung bei: Nordwerk Handels GmbH"."""
    label, colon, rest = block.chunks[0].text.partition(":")
    known = FIELD_PHRASES.get(fold(label)) or any(c.isdigit() for c in label) or len(label.split()) > 4
    return ("addressee", [rest.strip(), *block.lines[1:]], block) if colon and not known and COMPANY.search(rest) else None


def _names_field(chunk: Chunk) -> bool:
    """A header field's label with a colon, its value perhaps behind it: "Order No: 4711"."""
    return any(start == 0 and chunk.words[chunk.places[end - 1]].text.endswith(":") for start, end, _ in FIELD_PHRASES.find(chunk.folded))


def _names_party(chunk: Chunk) -> bool:
    """A party's label with a colon, its name perhaps behind it: "Supplier: Bexley Ltd"."""
    return any(start == 0 and chunk.words[chunk.places[end - 1]].text.endswith(":") for start, end, _ in PARTY_PHRASES.find(chunk.folded))


def _stop_at_label(lines: Sequence[str], role: str) -> list[str]:
    """Lines up to the next party label; the first one may name the same role again ("Seller / Seller name")."""
    kept = []
    for k, line in enumerate(lines):
        meant = PARTY_PHRASES.get(fold(line))
        if meant and (k or role not in meant):
            break
        kept.append(line)
    return kept


def parties(rows: Sequence[Row], height: float, kind: DocumentKind, us: Party | None, context: Context) -> dict[str, Party]:
    """buyer, seller and ship_to as far as the first page's rows name them."""
    blocks = text_blocks(rows)
    selling = kind in SELLING
    right: dict[int, Chunk | None] = {}
    for row in rows:
        for k, chunk in enumerate(row.chunks):
            right[id(chunk)] = row.chunks[k + 1] if k + 1 < len(row.chunks) else None
    found: dict[str, Party] = {}
    used: set[int] = set()
    for block in blocks:
        for at in range(len(block.chunks)):
            part = Block(block.page, block.chunks[at:])
            hit = _labelled(part, right, blocks)
            if hit:
                used |= {id(c) for c in (*part.chunks, *hit[2].chunks)}
            if hit and hit[0] not in found:
                lines = _stop_at_label(hit[1], hit[0])
                lines = [line for line in lines if not (fold(line) and set(fold(line)) <= {"name", "company"})]
                if lines and any(c.isalpha() for c in lines[0]) and not dates(lines[0]):
                    party = party_of(lines[:8], hit[2], context, LABELLED)
                    if party and _plausible(party.name):
                        found[hit[0]] = party
    found.pop("other", None)
    named = found.pop("addressee", None)
    head, addressee = _letter(rows, blocks, height, used, context)
    if named and not _is_person(named):
        _address(found, named, head, selling)
    if head and "buyer" in found and _is_person(found["buyer"]):
        del found["buyer"]
    first, second = ("seller", "buyer") if selling else ("buyer", "seller")
    taken = [p.name for r, p in found.items() if r != "ship_to"]
    if head and first not in found and not any(same_company(head.name, t) for t in taken):
        found[first] = head
    if addressee and second not in found and not any(same_company(addressee.name, p.name) for p in found.values()):
        found[second] = addressee
    if us and us.name:
        found = _against_us(found, us, selling, head, addressee)
    return found


def _plausible(name: str) -> bool:
    letters = sum(c.isalpha() for c in name)
    return letters >= 3 and len(name) <= 80 and letters * 2 >= len(name.replace(" ", ""))


def _against_us(found: dict[str, Party], us: Party, selling: bool, head: Party | None, addressee: Party | None) -> dict[str, Party]:
    """On an order we are the seller: a buyer that bears our name is a mistake, the other company of the page is the buyer."""
    if selling:
        return found
    ours = next((p for p in (head, addressee) if p and same_company(p.name, us.name)), None)
    if ours:
        found.setdefault("seller", ours)
    buyer, seller = found.get("buyer"), found.get("seller")
    if buyer and same_company(buyer.name, us.name):
        others = [p for p in (seller, head, addressee, found.get("ship_to")) if p and not same_company(p.name, us.name)]
        found["seller"] = buyer
        if others:
            found["buyer"] = others[0]
        else:
            del found["buyer"]
    return found


@dataclass
class Address:
    """Lines of an unlabelled block from the company's name to its postcode and further, and the block."""

    lines: list[str]
    block: Block


def _addresses(blocks: Sequence[Block], height: float, used: set[int]) -> list[Address]:
    """Blocks of the upper half that read like an address, in reading order: name, street, postcode and city."""
    found: list[tuple[int, float, Address]] = []
    for block in blocks:
        if block.box.top > 0.5 * height:
            continue
        block = Block(block.page, list(takewhile(lambda c: id(c) not in used, block.chunks)))
        if not block.chunks:
            continue
        at = next((k for k, line in enumerate(block.lines) if ZIP_CITY.search(line) and not CONTACT.search(line)), None)
        if at is None or at > 5:
            continue
        first = next((k for k in range(at + 1) if _is_name(block.chunks[k])), None)
        above = _above(block, blocks)
        if first is not None and first < at and not (above and first == 0 and HOUSE.search(block.lines[0])):
            lines = block.lines[first:]
        elif above:  # the name stands in larger type above its street
            lines = [above.text, *block.lines]
        else:
            continue
        found.append((round(block.box.top / 14), block.box.x0, Address(lines, block)))
    return [a for _, _, a in sorted(found, key=lambda f: f[:2])]


def _is_name(chunk: Chunk) -> bool:
    """Words that can be a company's or person's name: no title, no field label, no street, no contact."""
    text = chunk.text
    return (
        _plausible(text)
        and not text[0].isdigit()
        and not CONTACT.search(text)
        and not dates(text)
        and not ZIP_CITY.fullmatch(text)
        and not STREETS.match(text)
        and not any(start == 0 and 2 * end > len(chunk.folded) for start, end, _ in TITLE_PHRASES.find(chunk.folded))
        and not PARTY_PHRASES.get(chunk.folded)
        and not _names_party(chunk)
        and not any(h[0] == 0 for h in FIELD_PHRASES.find(chunk.folded))
        and not set(chunk.folded) <= GREETING
    )


def _letter(
    rows: Sequence[Row], blocks: Sequence[Block], height: float, used: set[int], context: Context
) -> tuple[Party | None, Party | None]:
    """(the company whose paper it is, the addressee) of a letter without labels: the sender's address stands first, at the top or left."""
    addresses = _addresses(blocks, height, used)
    sender = _sender_line(rows, height)
    if sender:
        row, chunk, name = sender
        head = Party(name, confidence=0.75, evidence=Evidence(context.document, row.page, chunk.box, chunk.text, context.source))
        window = [a for a in addresses if a.block.box.top > row.bottom - 2 and abs(a.block.box.x0 - chunk.x0) < 40]
        lines = window[0].lines if window else _column_below(row, chunk, blocks, used)
        return head, party_of(lines[:6], window[0].block if window else None, context, 0.7)
    named = [p for a in addresses if (p := party_of(a.lines[:7], a.block, context, 0.65))]
    if len(named) >= 2:
        other = next((p for p in named[1:] if not same_company(p.name, named[0].name)), None)
        return named[0], other
    free = [b for b in blocks if not any(id(c) in used for c in b.chunks)]
    head = _letterhead(free, height, named[0] if named else None, context)
    if named:
        place = head.evidence.box if head and head.confidence > 0.6 and head.evidence else None
        top = addresses[0].block.box.top
        if place is None or (place.top > top and top < 0.15 * height):  # the only address stands where a letterhead does
            return named[0], None
    return head, named[0] if named else None


def _column_below(row: Row, chunk: Chunk, blocks: Sequence[Block], used: set[int]) -> list[str]:
    """The lines in the address window below a sender line, however widely they are spaced."""
    lines: list[str] = []
    bottom = row.bottom
    for block in sorted(blocks, key=lambda b: b.box.top):
        if (
            block.box.top >= row.bottom - 2
            and abs(block.box.x0 - chunk.x0) < 45
            and block.box.top - bottom < 40
            and id(block.chunks[0]) not in used
        ):
            lines += block.lines
            bottom = block.box.bottom
    return lines


def _sender_line(rows: Sequence[Row], height: float) -> tuple[Row, Chunk, str] | None:
    """The small line above an address window: "Muster GmbH · Weg 1 · 12345 Ort"."""
    for row in rows:
        if row.top > 0.35 * height:
            return None
        for k, chunk in enumerate(row.chunks):
            if _names_party(chunk):
                continue
            text = "  ".join(c.text for c in row.chunks[k : k + 5]) if len(chunk.words) < 4 and "·" not in chunk.text else chunk.text
            parts = [p for p in SEPARATED.split(text) if p.strip()]
            named = len(parts) >= 3 and (COMPANY.search(parts[0]) or not ZIP_CITY.search(parts[1]))  # "Rathausplatz · 12345 Ort · Tel."
            if named and any(ZIP_CITY.search(p) for p in parts[1:]) and any(c.isalpha() for c in parts[0]) and not STREETS.match(parts[0]):
                above = None if COMPANY.search(parts[0]) else _name_above(rows, row, chunk)
                return row, chunk, above or parts[0].strip(" ,")
            commas = [p.strip() for p in text.split(",")]
            if len(commas) >= 3 and COMPANY.search(commas[0]) and any(ZIP_CITY.search(p) for p in commas[1:]):
                return row, chunk, commas[0]
    return None


def _name_above(rows: Sequence[Row], row: Row, chunk: Chunk) -> str:
    """The name that stands close above a line, with its left edge or middle; empty for none."""
    for other in rows:
        for c in other.chunks:
            near = 0 <= chunk.box.top - c.box.bottom < 1.5 * row.height or 0 < chunk.box.top - c.box.top < 1.6 * row.height
            if near and c is not chunk and (abs(c.x0 - chunk.x0) < 4 or abs(c.center - chunk.center) < 4) and _is_name(c):
                return c.text
    return ""


def _letterhead(blocks: Sequence[Block], height: float, addressee: Party | None, context: Context) -> Party | None:
    """The company named at the top of the page, else in its foot; confidence 0.5 where the words do not say that they name a company."""
    best: tuple[float, Block, int] | None = None
    for block in blocks:
        for k, chunk in enumerate(block.chunks):
            box, text = chunk.box, chunk.text
            if 0.3 * height < box.top < 0.85 * height or not _is_name(chunk) or (addressee and same_company(addressee.name, text)):
                continue
            company = bool(COMPANY.search(text))
            following = " ".join(block.lines[k + 1 : k + 5]) or " ".join(_below(chunk, blocks))
            score = (3.0 if company else 0.0) + 0.12 * (box.bottom - box.top) - 0.012 * box.top - 0.4 * k
            score -= 2.5 if any(c.isdigit() for c in text) else 0.0
            score += 1.5 if ZIP_CITY.search(following) else 0.0
            score += 0.5 if CONTACT.search(following) else 0.0
            score -= 3.0 if box.top > 0.85 * height else 0.0
            score -= 2.0 if len(text.split()) > 6 else 0.0
            if best is None or score > best[0]:
                best = (score, block, k)
    if best is None or best[0] < -8:
        return None
    _, block, k = best
    lines = block.lines[k : k + 7]
    sure = 0.65 if COMPANY.search(lines[0]) else 0.5
    lines = lines if len(lines) > 1 else [*lines, *_below(block.chunks[k], blocks)]
    return party_of(lines, Block(block.page, block.chunks[k : k + 7]), context, sure)


def _above(block: Block, blocks: Sequence[Block]) -> Chunk | None:
    """The name that stands close above a block, with the same left edge."""
    box = block.box
    over = [b.chunks[-1] for b in blocks if b is not block and abs(b.chunks[-1].x0 - box.x0) < 6 and 0 <= box.top - b.box.bottom < 24]
    names = [c for c in over if _is_name(c)]
    return max(names, key=lambda c: c.box.bottom) if names else None


def _below(chunk: Chunk, blocks: Sequence[Block]) -> list[str]:
    """The lines of the block that begins close under a chunk of larger type, with the same left edge."""
    box = chunk.box
    under = [b for b in blocks if abs(b.box.x0 - box.x0) < 6 and 0 <= b.box.top - box.bottom < 2 * (box.bottom - box.top)]
    return min(under, key=lambda b: b.box.top).lines[:6] if under else []
