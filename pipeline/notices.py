"""Scores and reading problems as findings, beside those of the rules."""

from collections.abc import Sequence

from models.anomalies import AnomalyScore
from models.duplicates import DuplicateScore, Kind
from orders import Finding, MatchedOrder, Problem, Severity, known_as

LIKELY_DUPLICATE = 0.5
WORTH_SAYING = 0.05
LIKELY_WRONG = 0.5
"""From here on what is unusual asks for a person by itself; below it counts in the order's risk."""
LIKENESS = {
    Kind.SAME_FILE: "The same file as",
    Kind.SAME_PO: "The same PO number and the same content as",
    Kind.REVISION: "A revision of",
    Kind.NEAR_SAME: "Much like",
}


def of_anomaly(score: AnomalyScore, order: MatchedOrder) -> tuple[Finding, ...]:
    """What is notable: nothing of a usual order, information about a somewhat odd one, a question about a likely error."""
    if score.probability < WORTH_SAYING:
        return ()
    severity = Severity.REVIEW if score.probability >= LIKELY_WRONG else Severity.INFO
    found = []
    for place, words in score.reasons:
        line = order.lines[place].line if place is not None and place < len(order.lines) else None
        data, stop = {"probability": f"{score.probability:.4f}"}, "" if words.endswith("?") else "."
        if line:
            sentence = f"Line {line.number}: {words}{stop}"
            found.append(Finding("anomaly.line", severity, sentence, line.position, {"line": line.number, **data}))
        else:
            found.append(Finding("anomaly.order", severity, f"{words[:1].upper()}{words[1:]}{stop}", None, data))
    return tuple(found)


def of_duplicate(score: DuplicateScore) -> tuple[Finding, ...]:
    """A likely repeat or a revision keeps the order from being sent; a faint likeness is not worth a word."""
    if not score.ref or score.kind not in LIKENESS or score.probability < WORTH_SAYING:
        return ()
    stop = score.probability >= LIKELY_DUPLICATE or score.kind == Kind.REVISION
    words = f"{LIKENESS[score.kind]} {score.name or known_as(score.ref)}: {'; '.join(score.reasons) or 'much in common'}."
    data = {"original": score.ref, "kind": score.kind.value, "probability": f"{score.probability:.4f}"}
    code = "duplicate.revision" if score.kind == Kind.REVISION else "duplicate.likely"
    return (Finding(code, Severity.STOP if stop else Severity.REVIEW, words, None, data),)


def of_problems(problems: Sequence[Problem]) -> tuple[Finding, ...]:
    """What could not be read of the mail keeps its orders from being sent unseen."""
    return tuple(Finding(f"unread.{p.code}", Severity.STOP if p.blocking else Severity.REVIEW, p.message) for p in problems)
