"""Which of a sentence's quantities are ordered, and on which side of its article each stands: the best cover of the sentence by items.

A quantity takes the words behind it (`FRONT`), before it (`BACK`), or around it (`BOTH`, alone in its sentence). The choice is the one with
most points: those of the quantities it takes, less what it leaves uncovered, cuts without a mark or reads across the grain of its chain.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from intake.reading.prose.around import CONTENT
from intake.reading.prose.lexicon import ASKING, CONJUNCTIONS, ENDS, FILLERS, LINKS, MEASURES, ORDERS, SMALL, WANTS
from intake.reading.prose.mentions import ENOUGH, Mention
from intake.reading.prose.tokens import Kind, Token

SOLID = (Kind.WORD, Kind.NUMBER, Kind.SIZE, Kind.CODE)
MASKED = (Kind.PRICE, Kind.TAKEN, Kind.DATE, Kind.NET)
FRONT, BACK, BOTH = "front", "back", "both"
PARTICLES = frozenset(("ein", "mit", "dazu", "auf", "an", "bei", "rein", "drauf", "her", "rüber", "vorbei"))
"""What a German verb leaves behind at its sentence's end, which names nothing: "Krepp pack mir 24 Rollen ein"."""
NEVER = -1000.0
TAKEN, EDGE, ALIKE, FIRST = 1.0, 1.0, 0.7, 0.3
"""Points of each quantity that is taken, of one that opens or closes a line of a list, of a neighbour on the same side, and of standing
before its article, as most do."""
UNMARKED, UNCLOSED, LOOSE, BARE = 1.0, 1.5, 0.5, 1.5
"""Points lost where no mark parts two items, where words follow a quantity that should close its item, for each word of a list's line
that stays uncovered (a third of it in a sentence), and for a number without a unit, an "x" or a label at the end of its item."""
SIZED, SEVERAL, BACKED = 1.5, 2.0, 2.5
"""Points lost for a measure that may be a size of the article ("drum 205 L - 1"), for each further item in a line of a list, and for words
behind a quantity that points back ("three of them")."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A quantity with the runs of its article's words as (start, end) in the tokens, and the run of the whole item."""

    mention: Mention
    side: str
    runs: tuple[tuple[int, int], ...]
    around: tuple[int, int]


def depths(tokens: Sequence[Token]) -> list[bool]:
    """Whether each token stands in brackets that close again: what is said there describes the article before."""
    inside = [False] * len(tokens)
    opened: int | None = None
    for at, token in enumerate(tokens):
        if token.text == "(":
            opened = at
        elif token.text == ")" and opened is not None:
            inside[opened : at + 1] = [True] * (at + 1 - opened)
            opened = None
    return inside


def is_solid(token: Token) -> bool:
    """The token can be a word of an article."""
    small = token.lower in LINKS or token.lower in CONJUNCTIONS or (token.kind == Kind.WORD and token.lower in SMALL)
    return token.kind in SOLID and not small


def solid(tokens: Sequence[Token]) -> list[Token]:
    """The tokens that can be words of an article."""
    return [t for t in tokens if is_solid(t)]


def cover(tokens: Sequence[Token], mentions: Sequence[Mention], listed: bool) -> list[Placed]:
    """The quantities that are taken, from left to right, each with its side and its words."""
    return _Cover(tokens, mentions, listed).best()


class _Cover:
    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], listed: bool) -> None:
        self.tokens, self.mentions, self.listed = tokens, mentions, listed
        self.solid = [is_solid(t) for t in tokens]
        self.names = [
            s and (t.kind != Kind.NUMBER or not (t.unit or t.glued)) and (t.kind != Kind.WORD or len(t.text) > 1)
            for s, t in zip(self.solid, tokens, strict=True)
        ]
        for mention in mentions:  # a quantity that is not taken names nothing by itself
            for at in range(mention.first, mention.last + 1):
                self.names[at] = False
        for at in range(1, len(tokens)):
            closed = at + 1 == len(tokens) or tokens[at + 1].text in ",;.!" or tokens[at + 1].lower in CONJUNCTIONS
            if closed and tokens[at].text in PARTICLES:
                self.names[at] = False
        self.inside = depths(tokens)
        self.tails = [self._tail(m) for m in mentions]
        lead = tokens[: mentions[0].first] if mentions else tokens
        self.asks = any(t.lower in ORDERS or t.lower in FILLERS or t.lower in ASKING for t in lead)

    # --- the search ---

    def best(self) -> list[Placed]:
        """The way with most points through (quantity, side) from the sentence's beginning to its end."""
        count = len(self.mentions)
        points: dict[tuple[int, str], float] = {}
        came: dict[tuple[int, str], tuple[int, str] | None] = {}
        for k in range(count):
            for side in (FRONT, BACK):
                options = [(self._start(k, side), None)]
                options += [(points[j, s] + self._between(j, s, k, side), (j, s)) for j, s in points if j < k]
                value, before = max(options, key=lambda o: o[0])
                points[k, side], came[k, side] = value + self._worth(k, side), before
        ends = [(value + self._end(k, side), (k, side)) for (k, side), value in points.items()]
        ends += [(self._around(k), (k, BOTH)) for k in range(count)]
        if not ends:
            return []
        value, last = max(ends, key=lambda e: e[0])
        if value <= NEVER / 2:
            return []
        way = [last]
        while way[0][1] != BOTH and (before := came[way[0]]) is not None:
            way.insert(0, before)
        return list(self._placed(way))

    def _placed(self, way: Sequence[tuple[int, str]]) -> Iterator[Placed]:
        if way[0][1] == BOTH:
            mention = self.mentions[way[0][0]]
            yield Placed(mention, BOTH, ((0, mention.first), (mention.last + 1, len(self.tokens))), (0, len(self.tokens)))
            return
        bounds = [0]
        for (j, s), (k, t) in pairwise(way):
            bounds.append(self._bound(j, s, k, t))
        bounds.append(len(self.tokens))
        for at, (k, side) in enumerate(way):
            mention, begin, end = self.mentions[k], bounds[at], bounds[at + 1]
            if side == FRONT:
                yield Placed(mention, side, ((mention.last + 1, end),), (mention.first if at else begin, end))
            else:
                tail = self.tails[k]
                runs = ((begin, mention.first), (mention.last + 1, tail)) if tail > mention.last + 1 else ((begin, mention.first),)
                close = tail
                while close < end and self.tokens[close].kind == Kind.PRICE:
                    close += 1
                yield Placed(mention, side, runs, (begin, close if at + 1 < len(way) else end))

    # --- points ---

    def _worth(self, k: int, side: str) -> float:
        """What a quantity is worth on a side, whatever stands beside it."""
        m = self.mentions[k]
        points = m.score - ENOUGH + TAKEN
        if self.listed and (m.first == 0 or m.last + 1 == len(self.tokens)):
            points += EDGE
        if m.back:
            points -= BACKED if side == FRONT else 0.0
        behind = self.tokens[m.last + 1] if m.last + 1 < len(self.tokens) else None
        joined = behind is not None and behind.lower in CONJUNCTIONS
        if side == FRONT:
            points -= UNCLOSED if joined else 0.0
            return points + FIRST - (0.0 if not m.closes else LOOSE if m.opens else UNCLOSED)
        closed = m.closes or joined or self.tails[k] > m.last + 1
        sized = self.listed and m.unit in MEASURES and not m.plain and m.last + 1 < len(self.tokens)  # "drum 205 L - 1"
        points -= SIZED if sized else 0.0
        hard = m.plain or m.unit or (m.first > 0 and (self.tokens[m.first - 1].text in ":=|–—-…→>" or self.tokens[m.first].gap >= 2))
        before = self.tokens[m.first - 1] if m.first else None
        asked = before is not None and before.kind == Kind.WORD and before.lower in WANTS  # "bitte liefern Sie 6 Stück"
        points -= 0.0 if not asked else LOOSE if m.closes else UNCLOSED
        return points - (0.0 if closed else UNCLOSED) - (0.0 if hard else BARE)

    def _start(self, k: int, side: str) -> float:
        first = self.mentions[k].first
        if side == FRONT:
            return -self._left(0, first)
        return 0.0 if self._named(0, first) else NEVER

    def _end(self, k: int, side: str) -> float:
        if side == FRONT:
            return 0.0 if self._named(self.mentions[k].last + 1, self._until_end(self.mentions[k].last + 1)) else NEVER
        return -self._left(self.tails[k], self._until_end(self.tails[k]))

    def _around(self, k: int) -> float:
        m = self.mentions[k]
        if self.asks or not self._named(0, m.first) or not any(self.solid[m.last + 1 : self._until_end(m.last + 1)]):
            return NEVER
        return self._worth(k, FRONT) - FIRST - LOOSE

    def _between(self, j: int, s: str, k: int, t: str) -> float:
        several = SEVERAL if self.listed else 0.0
        return self._side_by_side(j, s, k, t) - several

    def _side_by_side(self, j: int, s: str, k: int, t: str) -> float:
        m, n = self.mentions[j], self.mentions[k]
        start = m.last + 1 if s == FRONT else self.tails[j]
        if s == t:
            marked = n.opens if s == FRONT else (m.closes or self._closed(self.tails[j]))
            return (
                (ALIKE - (0.0 if marked else UNMARKED))
                if self._named(start, self._until_end(start, n.first) if s == FRONT else n.first)
                else NEVER
            )
        if s == BACK:
            return -self._left(start, n.first)
        sized = n.unit in MEASURES and not n.plain  # "1 roll twin and earth 100 m"
        if sized and self.listed:
            return NEVER
        return (-SIZED if sized else 0.0) if self._mark(start, n.first) else NEVER

    def _bound(self, j: int, s: str, k: int, t: str) -> int:
        """Where the item of quantity j ends and that of k begins."""
        if t == FRONT:
            return self.mentions[k].first
        return self.tails[j] if s == BACK else self._mark(self.mentions[j].last + 1, self.mentions[k].first) or self.mentions[k].first

    def _mark(self, start: int, end: int) -> int | None:
        """The last mark or small word between `start` and `end` that parts two runs which both name something."""
        for at in range(end - 1, start, -1):
            if (
                not self.inside[at]
                and (self.tokens[at].text in ",;." or self.tokens[at].lower in CONJUNCTIONS)
                and self._named(start, at)
                and self._named(at + 1, end)
                and (at + 1 >= end or self.tokens[at + 1].kind == Kind.WORD or self.tokens[at].text in ";.")
            ):
                return at
        return None

    def _closed(self, at: int) -> bool:
        return at >= len(self.tokens) or self.tokens[at].text in ",;)|.!?" or self.tokens[at].lower in CONJUNCTIONS

    def _left(self, start: int, end: int) -> float:
        """Points lost for words between two places that no item takes."""
        words = sum(self.solid[start:end])
        told = self.asks or not self.listed
        return min(words * LOOSE / 3, 2 * LOOSE) if told else min(words * LOOSE, 5 * LOOSE)

    def _named(self, start: int, end: int) -> bool:
        return any(self.names[start:end])

    def _until_end(self, start: int, end: int | None = None) -> int:
        end = len(self.tokens) if end is None else end
        for at in range(start, end):
            if self.tokens[at].kind in MASKED or self.tokens[at].lower in ENDS:
                return at
        return end

    def _tail(self, mention: Mention) -> int:
        """Behind a quantity at its item's end, what is inside its pack: "6 rolls of 100 m", "3 Kanister à 20 kg", "4 (Größe L)"."""
        tokens, at = self.tokens, mention.last + 1
        if at < len(tokens) and tokens[at].text in PARTICLES and not self.names[at]:
            return at + 1
        if at < len(tokens) and tokens[at].text == "(" and self.inside[at]:
            while at < len(tokens) and self.inside[at]:
                at += 1
            return at
        if at + 1 < len(tokens) and tokens[at].lower in CONTENT and tokens[at + 1].kind in (Kind.NUMBER, Kind.SIZE):
            at += 2
            while at < len(tokens) and (tokens[at].kind == Kind.SIZE or (tokens[at].kind == Kind.WORD and tokens[at].gap < 2)):
                if not is_solid(tokens[at]) or at >= mention.last + 4:
                    break
                at += 1
            return at if self._closed(at) or tokens[at].kind in MASKED else mention.last + 1
        return mention.last + 1
