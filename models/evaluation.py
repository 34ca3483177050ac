"""How good a product matcher is, class by class of noise, with intervals."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from scipy.stats import beta

from models.products.matcher import ProductMatcher
from models.training import Labelled

ACCEPT = 0.99


def interval(right: int, count: int, level: float = 0.95) -> tuple[float, float]:
    """Clopper-Pearson interval of a share."""
    tail = (1 - level) / 2
    low = float(beta.ppf(tail, right, count - right + 1)) if right else 0.0
    high = float(beta.ppf(1 - tail, right + 1, count - right)) if right < count else 1.0
    return low, high


def report(matcher: ProductMatcher, lines: Sequence[Labelled]) -> Iterator[str]:
    """Lines of text: per class right first, right in the first ten, accepted at `ACCEPT`, and the precision of what was accepted."""
    found = matcher.match([line.query for line in lines])
    classes: dict[str, list[tuple[bool, bool, bool | None]]] = defaultdict(list)
    for line, match in zip(lines, found, strict=True):
        first = match.ref == (line.sku or None)
        ten = first or line.sku in [sku for sku, _ in match.alternatives]
        accepted = match.ref is not None and match.probability >= ACCEPT and not match.contradictions
        classes[line.noise].append((first, ten, match.ref == line.sku if accepted else None))
    answerable = [row for name, rows in classes.items() if name not in ("not_stocked", "ambiguous") for row in rows]
    everything = [row for group in classes.values() for row in group]
    for name, rows in (*sorted(classes.items()), ("all that have an answer", answerable), ("all", everything)):
        if rows:
            taken = [r[2] for r in rows if r[2] is not None]
            low, high = interval(sum(taken), len(taken)) if taken else (0.0, 1.0)
            first, ten = sum(r[0] for r in rows) / len(rows), sum(r[1] for r in rows) / len(rows)
            yield (
                f"{name:24} {len(rows):5} lines  first {first:.3f}  ten {ten:.3f}  accepted {len(taken) / len(rows):.3f}"
                f"  right of these {sum(taken) / max(len(taken), 1):.4f} ({low:.4f}..{high:.4f})"
            )
