"""Where a value was read, and how sure the reading is."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Box(NamedTuple):
    """A rectangle in PDF points (1/72 inch), measured from the page's top left corner."""

    x0: float
    top: float
    x1: float
    bottom: float


class Source(StrEnum):
    """By which way a value came out of its document."""

    TEXT_LAYER = "text-layer"
    OCR = "ocr"
    CELL = "cell"
    BODY = "body"
    MARKUP = "markup"
    MEMORY = "memory"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The place of a value: document name, page (from 1), box in points, the words as they stand there."""

    document: str
    page: int
    box: Box | None
    text: str
    source: Source


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """A value with the words it was read from and the calibrated probability (0..1) that it is right."""

    value: T
    raw: str
    confidence: float
    evidence: Evidence | None = None

    @property
    def verbatim(self) -> bool:
        """Is the value the very words that stand there, and nothing that we say of them?"""
        return self.value == self.raw
