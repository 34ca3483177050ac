"""Who buys, who sells, where the goods go: the firms on the paper, and of these the one that most speaks for in each role."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from intake.reading.addresses import COMPANY, CONTACT, GREETING, STREET, ZIP_CITY, same_company
from intake.reading.blocks import SEPARATED, Block, text_blocks
from intake.reading.fields import Context, Label
from intake.reading.firms import Firm, Mention, firms_of, misread
from intake.reading.labels import COLUMN_PHRASES, FIELD_PHRASES, PARTY_PHRASES, fold
from intake.reading.leads import for_bills, meant
from intake.reading.naming import PARTICLES, could_name, goes_on, indented, initial, named, plausible, taken_apart
from intake.reading.paragraphs import in_paragraphs
from intake.reading.rows import Chunk, Row, box_of
from intake.reading.standing import PERSON, REGISTERED, Sheet, chosen, streets_of
from intake.reading.values import dates
from orders import DocumentKind, Evidence, Party, Read

NO_NAME = GREETING | {"name", "company"}
"""Words that may stand alone between a label and a name."""
VAT = re.compile(r"\b[A-Z]{2}\s?[\dA-Z](?:[ .]?\d){6,11}(?:B\d\d|[A-Z]{1,2})?\b(?!\s?\d)")
"""A VAT number: two letters and up to twelve digits; an account number (IBAN) has more."""
ADDRESS = 5
"""Lines of an address below its label, at most."""
LABELLED = 0.85
"""Confidence of a party that a label names."""
LED = re.compile(r"([^:=]*)([:=]?)\s*(.*)")
"""A label, its sign, and what stands behind it."""
UNREAD = 0.8
"""Confidence of a note on a place that was not read."""


def party_of(lines: Sequence[str], block: Block | None, context: Context, confidence: float) -> Party | None:
    """A party from the lines of its block: name first, then street, postcode and city."""
    kept = [line.strip(" ,;:") for line in lines if line.strip(" ,;:-")]
    kept = [k for k in kept if not (len(fold(k)) <= 2 and set(fold(k)) <= GREETING)]
    if not kept:
        return None
    name = kept[0]
    street = zip_code = city = country = vat = phone = email = ""
    for line in (part for one in kept[1:] for part in SEPARATED.split(one)):
        if (hit := ZIP_CITY.search(line)) and not zip_code:
            zip_code, city = hit["zip"] or hit["uszip"] or hit["uk"] or "", (hit["city"] or (hit["us"] or "").partition(",")[0]).strip()
        elif re.search(r"[\w.+-]+@[\w-]+\.[\w.]+", line):
            email = email or re.search(r"[\w.+-]+@[\w-]+\.[\w.]+", line)[0]  # type: ignore[index]
        elif CONTACT.search(line) or REGISTERED.search(line):
            if hit := VAT.search(line):
                vat = vat or hit[0]
            elif hit := re.search(r"\+?[\d][\d\s()/-]{6,}", line):
                phone = phone or hit[0].strip()
        elif STREET.search(line) and not street and not zip_code:
            street = line
        elif zip_code and len(line.split()) <= 3 and line.replace(" ", "").isalpha() and not COLUMN_PHRASES.get(fold(line)):
            country = line
    evidence = None
    if block:
        evidence = Evidence(context.document, block.page, block.box, " / ".join(block.lines), context.source)
    return Party(name, street, zip_code, city, country, vat, phone, email, "", confidence, evidence)


SELLING = frozenset({
    DocumentKind.INVOICE,
    DocumentKind.ORDER_RESPONSE,
    DocumentKind.QUOTATION,
    DocumentKind.DELIVERY_NOTE,
    DocumentKind.REMINDER,
})  # fmt: skip
"""Documents that the seller writes."""


def _labelled(block: Block, row_right: dict[int, Chunk | None], blocks: Sequence[Block]) -> tuple[str, list[str], Block] | None:
    """(role, lines, block) where the block's first line is a party label or begins with one."""
    head = block.chunks[0]
    hits = [h for h in PARTY_PHRASES.find(head.folded) if h[0] == 0 or (h[1] == len(head.folded) and head.text.endswith(":"))]
    if not hits and not (hits := _wrapped(block)):
        return _delivered(block) or _written_to(block)
    start, end, meanings = hits[-1]
    if initial(head.words[0].text):
        return None
    meanings = (before,) if (before := meant(head.folded[:start])) else meanings  # "Lieferung bis 11.10. an:"
    places = head.places
    last = places[end - 1]
    rest = [w for w in head.words[last + 1 :] if w.text.strip(":.-")]
    colon = head.words[last].text.endswith(":") or (rest and head.words[last + 1].text == ":")
    if rest and (rest[0].text[0] == "/" or (rest[0].text[0] == "(" and rest[-1].text[-1] == ")")):
        rest = []  # more of the label: "Ship to / mark for", "from (stamp)"
    particle = end - start == 1 and head.folded[start] in PARTICLES  # "Van Rossum Industrie B.V."
    within = particle or (end < len(places) and places[end] == last)  # "Van" of "VanArsdel"
    if not colon and rest and (within or len(rest) < 2 or not COMPANY.search(" ".join(w.text for w in rest))):
        return None
    if not colon and not rest and len(head.folded[0]) == 1 and len(block.lines) < 3:
        return None
    lines = _stop_at_label(block.lines[1:], meanings[0])
    if rest:
        return meanings[0], [" ".join(w.text for w in rest), *lines], block
    right = row_right.get(id(head))
    if (
        right is not None
        and (colon or not lines or _in_pairs(block, row_right))
        and not any(h[0] == 0 for h in PARTY_PHRASES.find(right.folded))
        and not _names_field(right)
        and right.x0 - head.x1 < 160
    ):
        other = next((b for b in blocks if any(c is right for c in b.chunks)), None)
        if other:
            at = next(i for i, c in enumerate(other.chunks) if c is right)
            return meanings[0], _until_next(other.chunks[at:], head, row_right, [c for b in blocks for c in b.chunks]), other
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


def _in_pairs(block: Block, row_right: dict[int, Chunk | None]) -> bool:
    """Whether a label stands in a column of labels whose values begin at one x to their right: the line below it is a label too."""
    right, below = row_right.get(id(block.chunks[0])), block.chunks[1]
    beside = row_right.get(id(below))
    if right is None or beside is None or abs(right.x0 - beside.x0) >= 3 or COMPANY.search(below.text) or below.text[-1].isdigit():
        return False
    if any(ZIP_CITY.search(line) for line in block.lines[1 : ADDRESS + 1]):
        return False  # two addresses side by side
    telling = COMPANY.search(right.text) or len(taken_apart(right.text)) > 1
    return right.text[0].isalpha() and bool(telling or any(x.get(below.folded) for x in (FIELD_PHRASES, PARTY_PHRASES)))


def _until_next(chunks: Sequence[Chunk], label: Chunk, row_right: dict[int, Chunk | None], every: Sequence[Chunk]) -> list[str]:
    """A value's lines up to the one that another label of the same column has at its left."""
    taken = {id(row_right[id(c)]) for c in every if c is not label and abs(c.x0 - label.x0) < 3 and row_right.get(id(c))}
    return [c.text for c in takewhile(lambda c: id(c) not in taken, chunks)]


def _delivered(block: Block) -> tuple[str, list[str], Block] | None:
    """A delivery that is an address and no date, behind its label or below it: "Livraison : Garage Lemoine, 44300 Nantes"."""
    label, _, rest = block.chunks[0].text.partition(":")
    lines = [rest.strip()] if rest.strip() else block.lines[1 : ADDRESS + 1]
    named = "requested_date" in FIELD_PHRASES.get(fold(label))
    return ("ship_to", lines, block) if named and lines and ZIP_CITY.search(" ".join(lines)) and not dates(lines[0]) else None


def _wrapped(block: Block) -> list[tuple[int, int, tuple[str, ...]]]:
    """A label that a narrow column has broken: "Despachar / a"."""
    if len(block.chunks) < 2 or len(block.chunks[1].words) > 2:
        return []
    first, second = (c.folded for c in block.chunks[:2])
    meanings = PARTY_PHRASES.get((*first, *second)) if first else ()
    return [(0, len(first), meanings)] if meanings else []


def _written_to(block: Block) -> tuple[str, list[str], Block] | None:
    """A company behind a label that no list knows: "Bestellung bei: Nordwerk Handels GmbH"."""
    label, colon, rest = block.chunks[0].text.partition(":")
    known = FIELD_PHRASES.get(fold(label)) or any(c.isdigit() for c in label) or len(label.split()) > 4
    return (
        ("addressee", [rest.strip(), *block.lines[1:]], block)
        if colon and not known and COMPANY.search(rest) and rest.strip()[0].isupper()
        else None
    )


def _names_field(chunk: Chunk) -> bool:
    """A header field's label with a colon, its value perhaps behind it: "Order No: 4711"."""
    return any(start == 0 and chunk.words[chunk.places[end - 1]].text.endswith(":") for start, end, _ in FIELD_PHRASES.find(chunk.folded))


def _stop_at_label(lines: Sequence[str], role: str) -> list[str]:
    """Lines up to the next party label; the first one may name the same role again ("Seller / Seller name")."""
    kept = []
    for k, line in enumerate(lines):
        said = fold(line.partition(":")[0])
        meant = PARTY_PHRASES.get(said)
        if (meant and (k or role not in meant)) or (k and ":" in line and FIELD_PHRASES.get(said)):
            break
        kept.append(line)
    return kept


def _pointed_at(blocks: Sequence[Block], right: dict[int, Chunk | None]) -> Iterator[Mention]:
    """The mentions that labels of the lists point at."""
    taken: set[int] = set()
    for block in blocks:
        for at in range(len(block.chunks)):
            if id(block.chunks[at]) in taken:  # a line of an address: "BUYER STREET 2"
                continue
            hit = _labelled(Block(block.page, block.chunks[at:]), right, blocks)
            if hit is None:
                continue
            role, lines, owner = hit
            lines = [line for line in _stop_at_label(lines, role) if not (fold(line) and set(fold(line)) <= NO_NAME)][:8]
            if not lines or dates(lines[0]) or not any(c.isalpha() for c in lines[0]):
                continue
            whole = len(taken_apart(lines[0])) > 1
            first = 0 if whole else next((k for k, x in enumerate(lines[:3]) if COMPANY.search(x) and not ZIP_CITY.search(x)), 0)
            first -= bool(first and goes_on(lines[first - 1], lines[first]))
            at_name, parts = first, taken_apart(lines[first])
            if len(parts) == 1 and first + 1 < len(lines) and goes_on(parts[0], lines[first + 1]):
                parts, first = [f"{parts[0]} {lines[first + 1]}"], first + 1
            if PARTY_PHRASES.get(fold(parts[0])) or FIELD_PHRASES.get(fold(parts[0])):
                continue
            if plausible(parts[0]) and parts[0] != parts[0].lower() and not CONTACT.search(parts[0]):
                chunk = next((c for c in owner.chunks if c.text.endswith(lines[at_name])), owner.chunks[0])
                mention = Mention(parts[0], [*parts, *lines[first + 1 :]], owner, chunk, label=role)
                mention.billed = role == "buyer" and for_bills(block.chunks[at].folded)
                if mention.address is None and (below := indented(chunk, blocks)):
                    mention.lines += below.lines[:6]
                    mention.below = below
                taken |= {id(c) for c in mention.body[: len(lines) - at_name]}
                yield mention


def mentions_on(rows: Sequence[Row], usual: float) -> list[Mention]:
    """Every place of the rows where a firm is named."""
    blocks = text_blocks(rows)
    right = {id(a): b for row in rows for a, b in zip(row.chunks, [*row.chunks[1:], None], strict=True)}
    labelled = list(_pointed_at(blocks, right))
    used = {(id(m.chunk), m.name) for m in labelled}
    inside = {id(c) for m in labelled for c in m.body if c is not m.chunk}
    others = [m for m in (*named(blocks, usual, right), *in_paragraphs(blocks)) if (id(m.chunk), m.name) not in used]
    return [*labelled, *(m for m in others if id(m.chunk) not in inside or COMPANY.search(m.name))]


def _in_columns(columns: Sequence[Label]) -> Iterator[Mention]:
    for label in columns:
        place = label.values[0][1]
        chunk = Chunk(place.words, place.box.x0, place.box.x1)
        parts = taken_apart(place.text)
        yield Mention(parts[0], parts, Block(place.page, [chunk]), chunk, label=label.meanings[0])


def sheet_of(rows: Sequence[Row], height: float, table: float) -> Sheet:
    heights = sorted(r.height for r in rows)
    width = max((r.words[-1].x1 for r in rows), default=1.0)
    return Sheet(rows, width, height, heights[len(heights) // 2] if heights else 10.0, table)


def parties(
    rows: Sequence[Row],
    height: float,
    kind: DocumentKind,
    us: Party | None,
    context: Context,
    table: float | None = None,
    columns: Sequence[Label] = (),
) -> dict[str, Party]:
    """buyer, seller and ship_to as far as the first page's rows name them, or columns that say the same in every line.

    `table` is the top of the table of lines in points.
    """
    sheet = sheet_of(rows, height, height if table is None else table)
    firms = firms_of([*_in_columns(columns), *mentions_on(rows, sheet.usual)])
    selling = kind in SELLING
    ours = [bool(us and us.name) and not selling and any(same_company(m.name, us.name) for m in f.mentions) for f in firms] if us else ()
    found = chosen(firms, sheet, selling=selling, ours=ours)
    who: dict[str, Party] = {}
    for role, (k, sure) in found.items():
        firm = firms[k]
        if role == "ship_to" and "buyer" in found and found["buyer"][0] == k:  # the buyer's other address, if there are two
            firm = Firm([m for m in firm.mentions if m.label == role or m.street not in ("", streets_of(firm)[0])] or firm.mentions)
        who[role] = _party(firm, role, sure, context)
    return who


def unread_places(rows: Sequence[Row], context: Context) -> Iterator[Read[str]]:
    """What stands behind a label for where goods go, for a paper of which no place was read: "Lieferadresse: wie oben"."""
    for row in rows:
        for chunk, beside in zip(row.chunks, [*row.chunks[1:], None], strict=True):
            label, sign, said = LED.match(chunk.text).groups()  # type: ignore[union-attr]
            if not sign or FIELD_PHRASES.get(fold(label)) or "ship_to" not in PARTY_PHRASES.get(fold(label)):
                continue
            words = [*chunk.words, *(beside.words if beside and not said else ())]
            if any(map(str.isalpha, said)) if said else beside and could_name(beside.text) and ":" not in beside.text:
                text = " ".join(word.text for word in words)
                yield Read(text, text, UNREAD, Evidence(context.document, row.page, box_of(words), text, context.source))


def _party(firm: Firm, role: str, sure: float, context: Context) -> Party:
    """The firm as its fullest mention in this role shows it; what that one leaves open is taken from the others."""
    legal = any(COMPANY.search(m.name) for m in firm.mentions)

    def worth(m: Mention) -> tuple[bool, bool, bool]:
        said = role in (m.label, m.lead) and not (legal and PERSON.match(m.name) and not COMPANY.search(m.name))  # "Buyer: J. Smith"
        return said, not (m.label or m.lead), m.address is not None

    best = max(firm.mentions, key=worth)
    party = _of(best, sure, context)
    if misread(best.name, firm.name):
        party = replace(party, name=firm.name)
    for other in firm.mentions:
        more = _of(other, sure, context)
        if other is not best and role != "ship_to":
            if not party.zip and more.zip:
                party = replace(party, street=more.street, zip=more.zip, city=more.city)
            party = replace(party, vat=party.vat or more.vat, phone=party.phone or more.phone, email=party.email or more.email)
    return party


def _of(mention: Mention, sure: float, context: Context) -> Party:
    read = party_of(mention.lines, Block(mention.block.page, mention.body), context, sure) or Party(confidence=sure)
    return read if mention.name in read.name else replace(read, name=mention.name)
