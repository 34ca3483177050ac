"""XML taken apart safely, by local names: prefixes and versions of namespaces differ from sender to sender."""

from collections.abc import Iterator
from xml.etree import ElementTree

Element = ElementTree.Element


class Unreadable(Exception):
    """One sentence's end: why a message can't be read."""


def parse(raw: bytes) -> Element:
    """The root of a document. Entities of its own are refused, so nothing grows and nothing is fetched. Raises Unreadable."""
    if b"<!ENTITY" in raw:
        raise Unreadable("declares entities of its own, which no order needs")
    try:
        return ElementTree.fromstring(raw)  # noqa: S314 (no entities: refused above)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise Unreadable(f"is no valid XML ({error})") from error


def name(element: Element) -> str:
    """The local name."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def find_all(element: Element | None, path: str) -> Iterator[Element]:
    """All elements by a path of local names."""
    if element is None:
        return
    head, _, rest = path.partition("/")
    for child in element:
        if name(child) == head:
            if rest:
                yield from find_all(child, rest)
            else:
                yield child


def find(element: Element | None, *paths: str) -> Element | None:
    """The first element by any of the paths."""
    for path in paths:
        for found in find_all(element, path):
            return found
    return None


def text(element: Element | None, *paths: str) -> str:
    """The first text that is not blank by any of the paths; the element's own without a path."""
    if element is None:
        return ""
    if not paths:
        return " ".join("".join(element.itertext()).split())
    for path in paths:
        for found in find_all(element, path):
            said = text(found)
            if said:
                return said
    return ""
