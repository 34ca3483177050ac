"""What the reader's small models were fitted to be in a workspace: one value that goes to the child process with each file."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from intake.reading import appearance, confidence
from intake.reading.confidence import SIGNS, Weights

KINDS = ("line", "value")


@dataclass(frozen=True)
class Learned:
    """`confidence` are the weights of each kind of reading, `columns` the looks of columns ("weights", "constants") None: the shipped."""

    confidence: Weights
    columns: Mapping[str, Any] | None = None

    @property
    def fits(self) -> bool:
        """Whether both were fitted to the signs that this program sees."""
        shapes = {len(row) for row in self.columns["weights"]} if self.columns else {len(appearance.NAMES)}
        roles = len(self.columns["constants"]) if self.columns else len(appearance.ROLES)
        whole = all(len(self.confidence.get(kind, ())) == SIGNS for kind in KINDS)
        return whole and shapes == {len(appearance.NAMES)} and roles == len(appearance.ROLES)


def learned_of(model: Mapping[str, Any]) -> Learned:
    """What a model file says, whatever else it holds."""
    return Learned({kind: model[kind] for kind in KINDS if kind in model}, model.get("columns"))


@contextmanager
def using(learned: Learned | None) -> Iterator[None]:
    """Read with what was learned; None: with what comes with the product."""
    columns = appearance.of_file(learned.columns) if learned and learned.columns else None
    with confidence.using(learned.confidence if learned else None), appearance.using(columns):
        yield
