"""The firms on a paper: every place where a name stands that can be one, and the names that are of one firm put together."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from intake.reading.addresses import CONTACT, ZIP_CITY, same_company
from intake.reading.blocks import Block
from intake.reading.labels import fold
from intake.reading.leads import a_site
from intake.reading.rows import Chunk

REACH = 4
"""Lines that may stand between a name and its postcode."""
MISREAD = 88.0
"""From this likeness (0..100) on two long names are one, misread."""


@dataclass
class Mention:
    """A name, and what stands with it."""

    name: str
    lines: list[str]
    """From the name on, an address in one line taken apart."""
    block: Block
    chunk: Chunk
    label: str = ""
    """The role that a label of the lists says: buyer, seller, ship_to, addressee, firm, other."""
    lead: str = ""
    """The role that words before the name say."""
    headed: bool = False
    """A line with a colon stands above it in its block."""
    under: bool = False
    """Another name stands close above it."""
    strip: bool = False
    """It stands in a line of several parts: name, street, town."""
    closing: bool = False
    """It follows the end of a letter."""
    billed: bool = False
    """Its label says that it gets the invoice, as an office of the buyer may."""

    @property
    def address(self) -> int | None:
        """How many lines below the name its postcode stands; None where none does."""
        return next((k for k, line in enumerate(self.lines[1 : REACH + 2]) if ZIP_CITY.search(line) and not CONTACT.match(line)), None)

    below: Block | None = None
    """The block that holds its address, where that is another one."""

    @property
    def street(self) -> str:
        """The lines from below the name to the postcode, folded; empty for none."""
        at = self.address
        return "" if at is None else " ".join(fold(" ".join(self.lines[1 : at + 2])))

    @property
    def body(self) -> list[Chunk]:
        """The chunks from the name to the postcode."""
        chunks = self.block.chunks
        if self.below and self.address is not None:
            return [self.chunk, *self.below.chunks[: REACH + 2]]
        at = next((k for k, c in enumerate(chunks) if c is self.chunk), 0)
        last = min(len(chunks), at + REACH + 3, at + len(self.lines))
        end = next((k for k in range(at, last) if ZIP_CITY.search(chunks[k].text)), at)
        return chunks[at : end + 1]


@dataclass
class Firm:
    """All mentions of one firm."""

    mentions: list[Mention] = field(default_factory=list[Mention])

    @property
    def name(self) -> str:
        """The name that most mentions bear; of equally many one with an address, which is written out."""
        names = [m.name for m in self.mentions]
        return max(self.mentions, key=lambda m: (names.count(m.name), m.address is not None, len(m.name))).name

    def holds(self, mention: Mention) -> bool:
        """Whether a mention is of this firm: of the same name as one of it, or of a part of it that no other address speaks against."""
        others = {m.street for m in self.mentions if m.street} - {mention.street}
        alike = [m for m in self.mentions if _same(mention, m)]
        return any(_equal(mention, m) for m in alike) or (bool(alike) and not (mention.street and others))


def _equal(a: Mention, b: Mention) -> bool:
    return "".join(fold(a.name)) == "".join(fold(b.name)) or misread(a.name, b.name)


def _same(a: Mention, b: Mention) -> bool:
    """One firm: equal names, nearly equal long ones, or one that holds the other and has no other town."""
    x, y = ("".join(fold(m.name)) for m in (a, b))
    if x == y:
        return True
    if (any(map(str.isdigit, x + y)) and _digits(x) != _digits(y)) or a_site(fold(a.name)) != a_site(fold(b.name)):
        return False  # "Werk 2", "Lager": a place of its own
    if misread(a.name, b.name):
        return True
    return same_company(a.name, b.name) and not (a.street and b.street and a.street != b.street) and abs(len(x) - len(y)) < 14


def misread(a: str, b: str) -> bool:
    """Whether two long names are nearly the same, as one and its misreading are."""
    x, y = "".join(fold(a)), "".join(fold(b))
    return min(len(x), len(y)) > 8 and x != y and fuzz.ratio(x, y) >= MISREAD


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def firms_of(found: Sequence[Mention]) -> list[Firm]:
    firms: list[Firm] = []
    for mention in found:
        firm = next((f for f in firms if f.holds(mention)), None)
        if firm is None:
            firm = Firm()
            firms.append(firm)
        firm.mentions.append(mention)
    return firms
