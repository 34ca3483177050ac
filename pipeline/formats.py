"""The JSON of the command-line contract. Names and keys are fixed: others measure through them."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from orders import Document, Finding, MailReading, MatchedLine, Order, OrderLine, Party, Read

if TYPE_CHECKING:  # reading needs no workspace, and the walk's tables need one
    from pipeline.walk import Judged


def reading_json(file: str, reading: MailReading) -> dict[str, Any]:
    """One line of `ordersift read --json`."""
    return {
        "file": file,
        "kind": reading.kind.value,
        "documents": [_document(d) for d in reading.documents],
        "problems": [{"code": p.code, "message": p.message} for p in reading.problems],
    }


def processed_json(file: str, reading: MailReading, judged: "Sequence[Judged]") -> dict[str, Any]:
    """One line of `ordersift process --json`."""
    return {
        "file": file,
        "kind": reading.kind.value,
        "orders": [_order(j) for j in judged],
        "problems": [{"code": p.code, "message": p.message} for p in reading.problems],
    }


def number(value: Decimal | None) -> float | int | None:
    """A decimal as a JSON number, whole where it is whole."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _value(read: Read[Any] | None) -> Any:
    if read is None:
        return None
    if isinstance(read.value, Decimal):
        return number(read.value)
    return read.value.isoformat() if hasattr(read.value, "isoformat") else read.value


def _party(party: Party | None) -> str | None:
    return (party.name or None) if party else None


def _document(document: Document) -> dict[str, Any]:
    order = document.order or Order(kind=None)  # type: ignore[arg-type]
    header = {
        "number": _value(order.po_number),
        "date": _value(order.order_date),
        "requested_date": _value(order.requested_date),
        "buyer": _party(order.buyer),
        "seller": _party(order.seller),
        "ship_to": _party(order.ship_to),
        "currency": _value(order.currency),
        "total": _value(order.total),
    }
    return {"name": document.name, "kind": document.kind.value, "header": header, "lines": [_line(x) for x in order.lines]}


def _line(line: OrderLine) -> dict[str, Any]:
    evidence = line.evidence
    return {
        "line_no": line.line_no or str(line.position),
        "buyer_code": _value(line.customer_code),
        "seller_code": _value(line.our_code),
        "gtin": _value(line.gtin),
        "description": _value(line.description),
        "quantity": _value(line.quantity),
        "unit": _value(line.unit),
        "unit_price": _value(line.unit_price),
        "price_per": _value(line.price_per),
        "discount": _value(line.discount),
        "line_total": _value(line.amount),
        "requested_date": _value(line.requested_date),
        "confidence": round(line.confidence, 4),
        "proven": line.proven,
        "page": evidence.page if evidence else None,
        "box": list(evidence.box) if evidence and evidence.box else None,
    }


def _order(judged: "Judged") -> dict[str, Any]:
    order, decision = judged.matched.order, judged.decision
    return {
        "customer_ref": judged.matched.customer.ref,
        "customer_probability": round(judged.matched.customer.probability, 6),
        "po_number": _value(order.po_number),
        "order_date": _value(order.order_date),
        "requested_date": _value(order.requested_date),
        "currency": _value(order.currency),
        "total": _value(order.total),
        "route": decision.route.value,
        "risk": round(decision.risk, 6),
        "queue": decision.queue,
        "duplicate_of": judged.duplicate.ref or None,
        "reasons": [_reason(r) for r in decision.reasons],
        "lines": [_matched_line(line) for line in judged.matched.lines],
    }


def _reason(finding: Finding) -> dict[str, Any]:
    return {"code": finding.code, "severity": finding.severity.name.lower(), "message": finding.message, "line": finding.line}


def _matched_line(matched: MatchedLine) -> dict[str, Any]:
    line, evidence = matched.line, matched.line.evidence
    return {
        "position": line.position,
        "text": _value(line.description) or _value(line.our_code) or _value(line.customer_code),
        "code": _value(line.our_code) or _value(line.customer_code) or _value(line.gtin),
        "quantity": _value(line.quantity),
        "unit": _value(line.unit),
        "unit_price": _value(line.unit_price),
        "sku": matched.match.ref,
        "article_quantity": number(matched.quantity),
        "conversion": matched.conversion,
        "probability": round(matched.match.probability, 6),
        "alternatives": [sku for sku, _ in matched.match.alternatives],
        "reasons": [*matched.match.reasons, *matched.match.contradictions],
        "evidence": {"document": evidence.document, "page": evidence.page, "box": list(evidence.box) if evidence.box else None}
        if evidence
        else None,
    }
