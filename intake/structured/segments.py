"""Texts of segments, elements and components, as EDIFACT and X12 write them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Segment:
    """A tag and its elements, each a list of components; what isn't there is empty text."""

    tag: str
    elements: tuple[tuple[str, ...], ...]

    def get(self, element: int, component: int = 0) -> str:
        """Element from 1 as the standards count them, component from 0."""
        if not 1 <= element <= len(self.elements):
            return ""
        parts = self.elements[element - 1]
        return parts[component].strip() if component < len(parts) else ""

    @property
    def text(self) -> str:
        return " ".join([self.tag, *(" ".join(x for x in parts if x) for parts in self.elements)])


def cut(text: str, end: str, element: str, component: str, release: str = "") -> tuple[list[Segment], str]:
    """Segments of a text and what is left after the last terminator. `release` takes a delimiter's meaning away."""
    segments: list[Segment] = []
    elements: list[tuple[str, ...]] = []
    parts: list[str] = []
    letters: list[str] = []
    released = False
    for char in text:
        if released:
            letters.append(char)
            released = False
        elif char == release:
            released = True
        elif char in (component, element, end):
            parts.append("".join(letters))
            letters.clear()
            if char != component:
                elements.append(tuple(parts))
                parts.clear()
            if char == end:
                tag = elements[0][0].strip()
                if tag:
                    segments.append(Segment(tag.upper(), tuple(elements[1:])))
                elements.clear()
        else:
            letters.append(char)
    rest = "".join(x for group in (*elements, tuple(parts)) for x in group) + "".join(letters)
    return segments, rest.strip()
