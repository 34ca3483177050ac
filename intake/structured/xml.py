"""XML without danger: no entities, no network, names without their namespaces."""

from typing import Any, TypeAlias

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from intake.structured.draft import Unreadable

Element: TypeAlias = Any
"""An element of the parsed tree; the library brings no types."""


def parsed(raw: bytes) -> Element:
    """The root element. Raises Unreadable for broken XML and for XML that declares entities."""
    if b"<!ENTITY" in raw.replace(b"\0", b""):
        raise Unreadable("declares entities, which no order needs: look at it by eye.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(raw.lstrip(b" \t\r\n"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:  # lxml's sentence ends with the line and the column
        what = " ".join((getattr(error, "msg", None) or str(error)).split())[:200]
        raise Unreadable(f"is broken XML ({what}): ask the sender to send it again.") from None
    inner = root.getroottree().docinfo.internalDTD
    if inner is not None and any(True for _ in inner.iterentities()):
        raise Unreadable("declares entities, which no order needs: look at it by eye.")
    return root


def local(node: Element) -> str:
    """The element's name without its namespace."""
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def every(node: Element | None, path: str) -> list[Element]:
    """All elements at a path of local names; `A|B` takes either name."""
    found = [] if node is None else [node]
    for step in path.split("/"):
        names = step.split("|")
        found = [child for parent in found for child in parent if local(child) in names]
    return found


def at(node: Element | None, *paths: str) -> Element | None:
    """The first element that one of the paths leads to, the first path first."""
    return next((hit for path in paths for hit in every(node, path)), None)


def text(node: Element | None, *paths: str) -> str:
    """The words of the first element with any at one of the paths; of the node itself without a path."""
    if not paths:
        return " ".join("".join(node.itertext("*")).split()) if node is not None else ""
    return next((words for path in paths for hit in every(node, path) if (words := text(hit))), "")


def attribute(node: Element | None, path: str, name: str) -> str:
    """An attribute of the first element at the path that has it."""
    return next((value for hit in every(node, path) for key, value in hit.attrib.items() if str(key).rpartition("}")[2] == name), "")  # type: ignore[misc]
