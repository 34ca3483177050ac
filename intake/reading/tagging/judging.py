"""Which of two readings of a mail's text to believe, and how surely: the rules' and the learned one.

Lines of both that share atoms are one case. Where both say the same that is what is read; where they differ, or only one of them reads
anything, a small linear model chooses the side that is right more often. Its weights stand in `model/mail_judge.json` and are made by
`python -m pipeline.mail_training` from mails of hands that neither the rules nor the chain had seen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, log

from intake.reading.prose.lexicon import ASKED
from intake.reading.tagging.aligning import words_in
from orders import OrderLine


@dataclass(frozen=True, slots=True)
class Seen:
    """An order line with the places of its atoms."""

    line: OrderLine
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """Lines of both sides about the same atoms."""

    ruled: tuple[Seen, ...]
    learned: tuple[Seen, ...]

    @property
    def start(self) -> int:
        return min((s.places[0] for s in (*self.ruled, *self.learned) if s.places), default=0)

    @property
    def agreed(self) -> bool:
        return len(self.ruled) == len(self.learned) and all(
            not differences(r.line, t.line) for r, t in zip(self.ruled, self.learned, strict=True)
        )


def cases_of(ruled: Sequence[Seen], learned: Sequence[Seen]) -> list[Case]:
    """The lines of both sides, together where they share atoms, in the order of the text."""
    groups: list[tuple[set[int], list[Seen], list[Seen]]] = []
    for side, seen in [(0, s) for s in ruled] + [(1, s) for s in learned]:
        mine = set(seen.places)
        touching = [g for g in groups if g[0] & mine]
        whole: tuple[set[int], list[Seen], list[Seen]] = (mine, [], [])
        for g in touching:
            whole = (whole[0] | g[0], whole[1] + g[1], whole[2] + g[2])
        whole[1 + side].append(seen)
        groups = [g for g in groups if not any(g is t for t in touching)] + [whole]
    made = [Case(*(tuple(sorted(g[k], key=lambda s: s.places[:1])) for k in (1, 2))) for g in groups]
    return sorted(made, key=lambda c: c.start)


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


def choice_signs(case: Case, agreed: float) -> dict[str, float]:
    """What speaks for the learned side of a case (or against it); `agreed` is the share of the mail's cases in which both say the same."""
    counts = f"{min(len(case.ruled), 3)}:{min(len(case.learned), 3)}"
    signs = {"constant": 1.0, counts: 1.0, "agreed": agreed, f"agreed {counts}": agreed}
    if case.learned:
        signs["learned"] = min(logit(s.line.confidence) for s in case.learned)
        signs[f"learned {counts}"] = signs["learned"]
    if case.ruled:
        signs["ruled"] = max(logit(s.line.confidence) for s in case.ruled)
        signs[f"ruled {counts}"] = signs["ruled"]
        signs["proven"] = float(any(s.line.proven for s in case.ruled))
        signs["asking"] = float(any(set(_words(s.line)) & ASKED for s in case.ruled))
    if len(case.ruled) == len(case.learned) == 1:
        for what in differences(case.ruled[0].line, case.learned[0].line):
            signs[what] = 1.0
    return signs


def sure_signs(case: Case, seen: Seen, learned: bool, agreed: float) -> dict[str, float]:
    """What speaks for a line of the chosen side being right to the last word."""
    same = case.agreed
    signs = {"constant": 1.0, "same": float(same), "agreed": agreed, "agreed same": agreed * same}
    sure = [s.line.confidence for s in case.learned]
    rule = [s.line.confidence for s in case.ruled]
    signs["learned"] = logit(min(sure)) if sure else -1.0
    signs["ruled"] = logit(max(rule)) if rule else -1.0
    signs["both"] = signs["learned"] * same
    signs["unit"] = float(seen.line.unit is not None)
    signs["proven"] = float(seen.line.proven)
    signs["alone"] = float(not (sure and rule))
    signs["learned side"] = float(learned)
    return signs


def _words(line: OrderLine) -> list[str]:
    return [w.strip(".,") for w in line.description.value.lower().split()] if line.description else []


def logit(p: float) -> float:
    p = min(max(p, 0.01), 0.995)
    return log(p / (1 - p))


def chance(weights: Mapping[str, float], signs: Mapping[str, float]) -> float:
    """The probability that a linear model gives."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, sum(weights.get(name, 0.0) * value for name, value in signs.items())))))
