"""Where names of firms stand on a paper: with a legal form, above an address, in large type, or behind words that say what they do."""

import re
from collections.abc import Iterator, Mapping, Sequence

from intake.reading.addresses import COMPANY, CONTACT, GREETING, STREETS, ZIP_CITY, legal_form
from intake.reading.blocks import SEPARATED, Block
from intake.reading.firms import REACH, Mention
from intake.reading.labels import FIELD_PHRASES, PARTY_PHRASES, TITLE_PHRASES, fold, row_meaning
from intake.reading.leads import CLOSING, HAIL, a_site, a_street, meant
from intake.reading.rows import Chunk
from intake.reading.title import ORDERS
from intake.reading.values import dates
from orders import Box

LONG = 6
"""A line of more words is part of a text; an address has shorter ones."""
HEAD = 2.0
"""Text heights from the first line in which a letterhead begins that is no larger than the text."""
ORDERING = (
    "bestell",
    "auftrag",
    "order",
    "commande",
    "pedido",
    "ordin",
    "inkoop",
    "indkob",
    "inkop",
    "zamowien",
    "objednav",
    "encomend",
    "tilaus",
    "rendeles",
    "comand",
    "siparis",
)
"""How a title before the writer's name may begin: "Bestellformular Muster GmbH"."""
PARTICLES = frozenset({"van", "von", "de", "da", "di", "le", "la"})
"""Words that say from whom or for whom where a colon follows, and else begin names."""
DATED = re.compile(r"\s+\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:,?\s+\d{1,2}[:.]\d\d)?$")
"""A day, perhaps with its hour, behind a name: what a printed message bears."""
HEADED = re.compile(r"(?<=[.;,] )([^\W\d][^.:;,]{2,40}): +(?=\S)")
"""Words with a colon inside a paragraph: "... Place of delivery: Muster GmbH, ..." """
COMMA = re.compile(r",\s+")


def taken_apart(text: str) -> list[str]:
    """A line's parts, the name first: "Muster GmbH, Weg 1, 12345 Ort"; one part where it holds no address."""
    text = re.sub(r"\s*<[^>]*>.*", "", text).strip(" ,;:")
    parts = [p.strip(" ,;") for p in SEPARATED.split(text) if p.strip(" ,;")]
    parts = [q for p in parts for q in _at_commas(p)]
    addressed = any(ZIP_CITY.search(p) or STREETS.match(p) or CONTACT.search(p) or a_street(fold(p)) for p in parts[1:])
    legal = [p for p in parts if COMPANY.search(p)]
    if len(legal) == 1 and legal[0] != parts[0] and not addressed and len(SEPARATED.split(text)) > 1 and not legal_form(legal[0]):
        return legal  # "Basket | Muster GmbH"
    return parts if len(parts) > 1 and addressed else [text]


def _at_commas(text: str) -> list[str]:
    parts = [p for p in COMMA.split(text) if p]
    if len(parts) > 1 and legal_form(parts[1]):  # "Fabrication, Inc."
        parts[:2] = [f"{parts[0]}, {parts[1]}"]
    return parts


def goes_on(name: str, below: str) -> bool:
    """Whether a name breaks off at the end of its line, or the next line is no more than a legal form."""
    broken = name.endswith((" -", " –", " &", " und", " and", " et", " y", " e", "-"))
    return broken or (below[:1] == "&" and len(below) < 20) or (len(below) <= 8 and legal_form(below))


def plausible(name: str) -> bool:
    letters = sum(c.isalpha() for c in name)
    return letters >= 3 and len(name) <= 80 and letters * 2 >= len(name.replace(" ", ""))


HOURS = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s?[-–]\s?\d{1,2}(?:[:.]\d\d)?\s?(?:uhr|h|uur|hrs|óra|godz|am|pm)\b", re.IGNORECASE)
"""From one hour to another: when goods are taken in."""


def could_name(text: str, *, street: bool = False) -> bool:
    """Words that can be a company's or person's name: no title, no field or party label, no contact, no hours, and unless `street` allows
    it no street."""
    words = fold(text)
    spoken = "_" not in text  # "SELLER_NAME" is what a form fills in, and no label
    return (
        plausible(text)
        and not text[0].isdigit()
        and not CONTACT.search(text)
        and not legal_form(text)
        and not (len(words) == 1 and words[0].endswith(ORDERS))
        and not dates(text)
        and not ZIP_CITY.fullmatch(text)
        and not HOURS.search(text)
        and (street or not STREETS.match(text) or bool(COMPANY.search(text)))
        and not any(start == 0 and 2 * end > len(words) for start, end, _ in TITLE_PHRASES.find(words))
        and not (spoken and any(PARTY_PHRASES.get(fold(part)) for part in text.split("/")))
        and not (spoken and any(start == 0 and (2 * end > len(words) or ":" in text) for start, end, _ in FIELD_PHRASES.find(words)))
        and not set(words) <= GREETING
    )


def _led(chunk: Chunk) -> tuple[str, str, str]:
    """(label, lead, rest) of a chunk: roles that its first words say, and what follows them; all of it for none."""
    text = chunk.text
    head, colon, rest = text.partition(": ")
    if not colon:
        head, colon, rest = text.partition(" : ")
    if colon and any(c.isalpha() for c in rest):
        words = fold(head)
        known = [m for _, end, m in PARTY_PHRASES.find(words) if end == len(words)]
        if known or meant(words) or len(words) <= 4:
            said = meant(words)
            return (said or known[-1][0] if known else ""), said, rest.strip()  # "Lieferung an: "
    for start, end, meanings in PARTY_PHRASES.find(chunk.folded):
        places = chunk.places
        last = places[end - 1]
        within = end < len(places) and places[end] == last  # "Van" of "VanArsdel"
        behind = chunk.words[last + 1 :]
        if (
            start == 0
            and not within
            and behind
            and behind[0].text[0].isupper()
            and not FIELD_PHRASES.get(chunk.folded)  # "Supplier Acc."
            and not (chunk.folded[0] in PARTICLES and (chunk.words[0].text[0].isupper() or not COMPANY.search(text)))
        ):
            return meanings[0], meant(chunk.folded[:end]), " ".join(w.text for w in behind)
        break
    for start, end, _ in TITLE_PHRASES.find(chunk.folded):
        behind = chunk.words[chunk.places[end - 1] + 1 :]
        return "", "", " ".join(w.text for w in behind) if start == 0 and behind and COMPANY.search(text) else text
    if len(chunk.words) > 2 and COMPANY.search(text) and chunk.folded[0].startswith(ORDERING):
        return "", "", " ".join(w.text for w in chunk.words[1:])
    return "", "", text


def initial(word: str) -> bool:
    """The first letter of a person's name: "A." """
    return len(word) == 2 and word[0].isupper() and word[1] == "."


def _following(block: Block, k: int, blocks: Sequence[Block]) -> list[str]:
    """The lines that belong to a name: those below it in its block, else the block close below that has its left edge."""
    lines = block.lines[k + 1 : k + 8]
    if len(lines) >= REACH or any(ZIP_CITY.search(line) for line in lines) or (k and lines):
        return lines
    box = block.chunks[-1].box
    near = [
        b
        for b in blocks
        if b is not block
        and -0.4 <= (b.box.top - box.bottom) / (box.bottom - box.top) < 2
        and (abs(b.box.x0 - box.x0) < 6 or _one_middle(b.box, box))
    ]
    more = min(near, key=lambda b: b.box.top).lines if near else []
    return [*lines, *(more if not lines or any(ZIP_CITY.search(line) for line in more[:2]) else [])][:7]


def indented(chunk: Chunk, blocks: Sequence[Block]) -> Block | None:
    """The address that begins close below a labelled name, under any part of it."""
    box = chunk.box
    height = box.bottom - box.top
    near = [
        b
        for b in blocks
        if -0.4 * height <= b.box.top - box.bottom < 1.5 * height and box.x0 - 8 <= b.box.x0 <= box.x1 and b.chunks[0] is not chunk
    ]
    block = min(near, key=lambda b: b.box.top, default=None)
    return (
        block if block and any(ZIP_CITY.search(line) for line in block.lines[: REACH + 1]) and not _begins_other(block.lines[0]) else None
    )


def _under_name(block: Block, k: int, blocks: Sequence[Block]) -> bool:
    """Whether a name stands close above a block's line, in the block or as a line of its own in larger type."""
    box = block.chunks[k].box
    height = box.bottom - box.top
    if k:
        above = block.chunks[k - 1]
        return could_name(above.text) or bool(_led(above)[2] != above.text and could_name(_led(above)[2]))
    over = [b.chunks[-1] for b in blocks if b is not block and -0.4 * height <= box.top - b.box.bottom < 2 * height]
    return any(
        (abs(c.x0 - box.x0) < 6 or abs(c.x1 - box.x1) < 3 or abs(c.x0 + c.x1 - box.x0 - box.x1) < 8) and could_name(c.text) for c in over
    )


def _place(block: Block, k: int, blocks: Sequence[Block]) -> bool:
    """Whether a line with a number stands where a name does, "Kas 2" above a street: further lines lie between it and its postcode, and
    above it stands no name."""
    below = _following(block, k, blocks)[:3]
    at = next((n for n, line in enumerate(below) if ZIP_CITY.search(line)), 0)
    return at > 0 and (not _under_name(block, k, blocks) or bool(k and meant(fold(block.lines[k - 1]))))


def _begins_other(line: str) -> bool:
    """A line below a name that begins something else: another firm, or a label."""
    return bool(COMPANY.search(line) and could_name(line)) or line.endswith(":") or bool(PARTY_PHRASES.get(fold(line)))


def _one_middle(a: Box, b: Box) -> bool:
    return abs(a.x0 + a.x1 - b.x0 - b.x1) < 8 or abs(a.x1 - b.x1) < 3


def named(blocks: Sequence[Block], usual: float, right: Mapping[int, Chunk | None]) -> list[Mention]:
    """The mentions that no label of the lists points at: names with a legal form, above an address, in large type or behind words that
    say what their owner does. `usual` is the text height in points, `right` the chunk right of each one by its id."""
    found: list[Mention] = []
    head = min((b.box.top for b in blocks), default=0.0) + HEAD * usual
    told = {id(b) for block in blocks for a in block.chunks if (b := right.get(id(a))) and b.x0 - a.x1 < BESIDE and _says_place(a)}
    ended = set[int]()
    for block in blocks:
        if any(_signed(b, block) for b in blocks if b is not block):
            ended.add(id(block))
        for k, chunk in enumerate(block.chunks):
            for mention in _named_by(chunk, block, k, blocks, usual, head, id(chunk) in told, id(block) in ended):
                beside = right.get(id(chunk))
                if mention.address is None and beside and len(taken_apart(beside.text)) > 1 and ZIP_CITY.search(beside.text):
                    mention.lines = [mention.name, *taken_apart(beside.text), *mention.lines[1:]]  # a foot in columns
                found.append(mention)
    return _stacked(found)


def _signed(above: Block, block: Block) -> bool:
    """Whether a block stands under the end of a letter: "Kind regards", perhaps a name, and close below it the firm."""
    gap = block.box.top - above.box.bottom
    below = above.page == block.page and 0 <= gap < SIGNATURE * (block.chunks[0].box.bottom - block.chunks[0].box.top)
    return below and abs(above.box.x0 - block.box.x0) < 6 and any(set(fold(line)) & CLOSING for line in above.lines[-3:])


def _just_below(above: Box, box: Box) -> bool:
    height = box.bottom - box.top
    return above.top < box.top and box.top - above.bottom < height and (abs(above.x0 - box.x0) < 6 or _one_middle(above, box))


def _stacked(found: list[Mention]) -> list[Mention]:
    """The mentions, a name without address given that of the one close below it: a letterhead in larger type over what else heads an
    address ("Consorzio Irriguo / Ente di diritto pubblico – Viale Ofanto 77 – 71122 Foggia")."""
    for mention in sorted((m for m in found if m.address is None and not m.closing), key=lambda m: -m.chunk.box.top):
        box = mention.chunk.box
        below = [m for m in found if m.address is not None and m.under and not COMPANY.search(m.name) and _just_below(box, m.chunk.box)]
        if below:
            nearest = min(below, key=lambda m: m.chunk.box.top)
            mention.lines = [mention.name, *nearest.lines]
    return found


SIGNATURE = 4.0
"""Text heights that a signature takes."""
BESIDE = 100.0
"""Points within which a label's value stands to its right."""


def _says_place(label: Chunk) -> bool:
    """Whether a short label says that a place of work or of delivery follows: "Werk:", "Unloading"."""
    ended = label.text.rstrip().endswith(":")
    return (
        len(label.folded) < 4 and not COMPANY.search(label.text) and (meant(label.folded) == "ship_to" or (ended and a_site(label.folded)))
    )


def _behind_heads(chunk: Chunk, block: Block) -> Iterator[Mention]:
    """Names behind words with a colon that say a role inside a paragraph."""
    heads = list(HEADED.finditer(chunk.text))
    for hit, following in zip(heads, [*heads[1:], None], strict=False):
        words = fold(hit[1])
        said = meant(words) or next((m[0] for _, end, m in PARTY_PHRASES.find(words) if end == len(words)), "")
        name, *rest = taken_apart(chunk.text[hit.end() : following.start() if following else None])
        if said and could_name(name) and name != name.lower():
            yield Mention(name, [name, *rest], block, chunk, label=said)


def _heads_page(chunk: Chunk, head: float) -> bool:
    """Whether a chunk above `head` (points) may be a letterhead: two words or more, all long ones with capitals."""
    long = [w.text for w in chunk.words if len(w.text) > 3]
    other = chunk.folded[0].startswith(ORDERING) or row_meaning(chunk.folded) or a_street(chunk.folded)
    return (
        chunk.box.top < head and len(chunk.words) > 1 and len(long) > 0 and not other and all(w[0].isupper() and w.isalpha() for w in long)
    )


def _untitled(text: str) -> str:
    """A letterhead without the paper's title beside the name: "Region Nord – Purchase order"."""
    parts = SEPARATED.split(text)
    titles = [any(start == 0 for start, _, _ in TITLE_PHRASES.find(fold(part))) for part in parts]
    return parts[titles.index(False)] if len(parts) == 2 and sum(titles) == 1 else text


def _named_by(
    chunk: Chunk, block: Block, k: int, blocks: Sequence[Block], usual: float, head: float, told: bool, closing: bool
) -> Iterator[Mention]:
    yield from _behind_heads(chunk, block)
    label, lead, rest = _led(chunk)
    hailed = fold(rest)[0] in HAIL if fold(rest) and COMPANY.search(rest) else False
    if hailed:  # "Bonsoir Muster SAS, ..."
        label, rest = label or "addressee", rest.split(",")[0].partition(" ")[2]
    rest = DATED.sub("", rest) or rest
    parts = taken_apart(_untitled(rest))
    name = parts[0]
    if not name:
        return  # "Hello, Muster Ltd" greets nobody before its comma
    tall = chunk.box.bottom - chunk.box.top > 1.4 * usual
    if len(name.split()) > (LONG if len(parts) < 3 and not tall else LONG + 3) and not (label or lead):
        return  # running text
    if (label or lead) and name[0].islower() and not COMPANY.search(name):
        return  # "Pagamento: bonifico anticipato"
    if (
        not could_name(name, street=_place(block, k, blocks))
        or ":" in name
        or sum(map(str.isdigit, name)) > 6
        or rest[0] == "("
        or (len(fold(name)) == 1 and len(name) < 4)
    ):
        return
    following = [*parts[1:], *_following(block, k, blocks)]
    if len(parts) == 1 and following and goes_on(name, following[0]):
        name = f"{name} {following.pop(0)}"
    following = [part for line in following for part in (taken_apart(line) if ZIP_CITY.search(line) else [line])]
    following = following[: next((i for i, line in enumerate(following) if _begins_other(line) or len(line.split()) > LONG + 2), None)]
    strip = len(parts) >= 3 and bool(COMPANY.search(name) or ZIP_CITY.search(" ".join(parts[2:])))
    mention = Mention(name, [name, *following], block, chunk, label, lead, strip=strip)
    mention.headed = k > 0 and block.lines[k - 1].rstrip().endswith(":")
    mention.under = _under_name(block, k, blocks)
    mention.closing = closing or any(set(line_words) & CLOSING for line_words in map(fold, block.lines[max(0, k - 4) : k]))
    big = chunk.box.bottom - chunk.box.top > 1.25 * usual
    below = not (label or lead or mention.closing) and any(ZIP_CITY.search(line) for line in block.lines[max(0, k - 2) : k])
    within = ZIP_CITY.search(name) or (mention.under and a_street(fold(name)))
    if within and not (label or lead) and not COMPANY.search(name):
        return  # a line of an address
    leading = big or label or lead or told or mention.closing or _heads_page(chunk, head)
    if COMPANY.search(name) or mention.address is not None or (leading and not below):
        yield mention
