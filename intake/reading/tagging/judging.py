"""Which of two readings of a mail's text to believe, and how surely: the rules' and the learned one.

Lines of both that share atoms are one case. Where both say the same that is what is read; where they differ, or only one of them reads
anything, a small linear model chooses the side that is right more often. Its weights stand in `model/mail_judge.json` and are made by
`python -m benchmarks.mail_tagger --write` from mails of hands that neither the rules nor the chain had seen.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import exp, log

from intake.reading.prose.lexicon import ASKED
from intake.reading.tagging.aligning import words_in
from intake.reading.tagging.atoms import Atom
from intake.reading.tagging.labels import Tagged
from orders import OrderLine


@dataclass(frozen=True, slots=True)
class Seen:
    """An order line with the places of its atoms and the order in which its parts stand."""

    line: OrderLine
    places: tuple[int, ...]
    shape: str = ""
    again: bool = False
    """Words of its article stand again further down, in no line: something more is said of it."""
    restated: bool = False
    """A line further down has no other words than this one: it may stand for it."""
    blank: bool = False
    """It stands in a row of a table that asks for nothing."""
    shared: bool = False
    """It stands in a row that the rules read several lines of: a grid's or a size run's, where the chain knows of one line."""

    @classmethod
    def of(cls, line: OrderLine, tagged: Tagged | None) -> "Seen":
        """`tagged`: where the line stands, None where it was not found."""
        if tagged is None:
            return cls(line, ())
        order = sorted((places[0], role) for role, places in tagged.roles.items() if places)
        return cls(line, tuple(tagged.places), "".join(role for _, role in order))


WORD, STEM = 4, 5
"""Letters of a word that tells an article, and of its beginning that tells it again in another form."""


def marked(seen: Sequence[Seen], atoms: Sequence[Atom], blank: frozenset[int], shared: frozenset[int]) -> list[Seen]:
    """The lines of one reading with what the rest of the text says of them.

    `blank`: rows of tables that ask for nothing; `shared`: rows of several lines each.
    """
    words = [frozenset(atoms[p].lower[:STEM] for p in s.places if atoms[p].kind == "word" and len(atoms[p].text) >= WORD) for s in seen]
    taken = {p for s in seen for p in s.places}
    free = [(k, a.lower[:STEM]) for k, a in enumerate(atoms) if k not in taken and a.kind == "word" and len(a.text) >= WORD]
    found = []
    for s, mine in zip(seen, words, strict=True):
        last = max(s.places, default=-1)
        again = any(k > last and word in mine for k, word in free)
        restated = any(other and other <= mine and t.places and t.places[0] > last for t, other in zip(seen, words, strict=True))
        rows = {atoms[p].row for p in s.places}
        found.append(replace(s, again=again, restated=restated, blank=bool(rows & blank), shared=bool(rows & shared)))
    return found


@dataclass(frozen=True)
class Case:
    """Lines of both sides about the same atoms."""

    ruled: tuple[Seen, ...]
    learned: tuple[Seen, ...]

    @cached_property
    def agreed(self) -> bool:
        return len(self.ruled) == len(self.learned) and all(
            not differences(r.line, t.line) for r, t in zip(self.ruled, self.learned, strict=True)
        )


@dataclass
class _Group:
    atoms: set[int]
    start: int
    ruled: list[Seen]
    learned: list[Seen]


def cases_of(ruled: Sequence[Seen], learned: Sequence[Seen]) -> list[Case]:
    """The lines of both sides, together where they share atoms, in the order of the text."""
    groups: list[_Group] = []
    at = 0
    for side, seen in [("ruled", s) for s in ruled] + [("learned", s) for s in learned]:
        at = seen.places[0] if seen.places else at  # a line whose words were not found stands behind the one before it
        whole = _Group(set(seen.places), at, [], [])
        touching = [g for g in groups if g.atoms & whole.atoms]
        for g in touching:
            whole = _Group(whole.atoms | g.atoms, min(whole.start, g.start), whole.ruled + g.ruled, whole.learned + g.learned)
        getattr(whole, side).append(seen)
        groups = [g for g in groups if all(g is not t for t in touching)] + [whole]
    return [Case(tuple(g.ruled), tuple(g.learned)) for g in sorted(groups, key=lambda g: g.start)]


def code_of(line: OrderLine) -> str:
    return next((read.value for read in (line.our_code, line.customer_code, line.gtin) if read), "")


def differences(ruled: OrderLine, learned: OrderLine) -> list[str]:
    """What two readings of a line say differently."""
    found: list[str] = []
    if (ruled.quantity and ruled.quantity.value) != (learned.quantity and learned.quantity.value):
        found.append("quantity")
    one, other = (line.unit.value if line.unit else "" for line in (ruled, learned))
    if one != other and {one, other} != {"", "pcs"}:
        found.append("unit" if one and other else "unit ruled" if one else "unit learned")
    one, other = code_of(ruled), code_of(learned)
    if one != other:
        found.append("code" if one and other else "code ruled" if one else "code learned")
    one, other = (line.unit_price.value if line.unit_price else None for line in (ruled, learned))
    if one != other:
        found.append("price" if one and other else "price ruled" if one else "price learned")
    if (ruled.price_per is None) != (learned.price_per is None) and one == other:
        found.append("per")
    codes = set(words_in(code_of(ruled))) | set(words_in(code_of(learned)))
    mine, theirs = ({*words_in(line.description.value if line.description else "")} - codes for line in (ruled, learned))
    if mine - theirs:
        found.append(f"words ruled {min(len(mine - theirs), 3)}")
    if theirs - mine:
        found.append(f"words learned {min(len(theirs - mine), 3)}")
    return found


@dataclass(frozen=True, slots=True)
class Whole:
    """A mail's cases together: the share in which both sides say the same, and how often its lines have each shape."""

    agreed: float
    shapes: Mapping[str, float]

    @classmethod
    def of(cls, cases: Sequence[Case]) -> "Whole":
        seen: dict[str, float] = defaultdict(float)
        for case in cases:
            for side in (case.ruled, case.learned):
                for s in side:
                    seen[s.shape] += 0.5 if case.agreed else 0.25
        total = sum(seen.values()) or 1.0
        share = sum(c.agreed for c in cases) / len(cases) if cases else 0.0
        return cls(share, {shape: n / total for shape, n in seen.items()})

    def usual(self, side: Sequence[Seen]) -> float:
        """How usual the shapes of the lines are in their mail, 0..1."""
        return min((self.shapes.get(s.shape, 0.0) for s in side), default=0.0)


def choice_signs(case: Case, whole: Whole) -> dict[str, float]:
    """What speaks for the learned side of a case, or against it."""
    counts = f"{min(len(case.ruled), 3)}:{min(len(case.learned), 3)}"
    signs = {"constant": 1.0, counts: 1.0, "agreed": whole.agreed, f"agreed {counts}": whole.agreed}
    if case.learned:
        signs["learned"] = min(logit(s.line.confidence) for s in case.learned)
        signs[f"learned {counts}"] = signs["learned"]
        signs["learned usual"] = whole.usual(case.learned)
        signs["blank"] = float(not case.ruled and any(s.blank for s in case.learned))
        signs["shared learned"] = float(not case.ruled and any(s.shared for s in case.learned))
    if case.ruled:
        signs["ruled"] = max(logit(s.line.confidence) for s in case.ruled)
        signs[f"ruled {counts}"] = signs["ruled"]
        signs["ruled usual"] = whole.usual(case.ruled)
        signs["proven"] = float(any(s.line.proven for s in case.ruled))
        signs["asking"] = float(any(set(_words(s.line)) & ASKED for s in case.ruled))
        signs["lost"] = float(not any(s.places for s in case.ruled))
        signs["shared"] = float(any(s.shared for s in case.ruled))
    if len(case.ruled) == len(case.learned) == 1:
        for what in differences(case.ruled[0].line, case.learned[0].line):
            signs[what] = 1.0
            signs[f"{what} learned"] = signs["learned"]
    return signs


def sure_signs(case: Case, seen: Seen, learned: bool, whole: Whole) -> dict[str, float]:
    """What speaks for a line of the chosen side being right to the last word."""
    same = case.agreed
    signs = {"constant": 1.0, "same": float(same), "agreed": whole.agreed, "agreed same": whole.agreed * same}
    sure = [s.line.confidence for s in case.learned]
    rule = [s.line.confidence for s in case.ruled]
    signs["learned"] = logit(min(sure)) if sure else -1.0
    signs["ruled"] = logit(max(rule)) if rule else -1.0
    signs["both"] = signs["learned"] * same
    signs["usual"] = whole.usual([seen])
    signs["unit"] = float(seen.line.unit is not None)
    signs["proven"] = float(seen.line.proven)
    signs["proven same"] = float(seen.line.proven and same)
    signs["alone"] = float(not (sure and rule))
    signs["learned side"] = float(learned)
    signs |= {"again": float(seen.again), "restated": float(seen.restated), "blank": float(seen.blank), "shared": float(seen.shared)}
    if len(case.ruled) == len(case.learned) == 1 and not same:
        signs |= {f"sure {what}": 1.0 for what in differences(case.ruled[0].line, case.learned[0].line)}
    return signs


def _words(line: OrderLine) -> list[str]:
    return [w.strip(".,") for w in line.description.value.lower().split()] if line.description else []


def logit(p: float) -> float:
    p = min(max(p, 0.01), 0.995)
    return log(p / (1 - p))


def chance(weights: Mapping[str, float], signs: Mapping[str, float]) -> float:
    """The probability that a linear model gives."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, sum(weights.get(name, 0.0) * value for name, value in signs.items())))))
