"""`ordersift explain ORDER`: the whole story of one order, from the mail to the ERP, in readable lines; and whether its record holds."""

from typing import Any

from django.db.models import Q

from orders import Decision, MatchedOrder, Read, Severity
from pipeline import weighing
from pipeline.formats import number
from rules.register import percent
from rules.routing import RESTS_ON, WORDS
from store import audit, blobs, models
from store.codec import from_json, to_json


class Unknown(Exception):
    """There is no such order; the text says what was looked for."""


def find(name: str) -> models.PurchaseOrder:
    """An order by its key (or the beginning of it), PO number or the name of its mail. Raises Unknown."""
    rows = models.PurchaseOrder.objects.select_related("mail")
    for wanted in (Q(key=name), Q(key__startswith=name), Q(po_number=name), Q(mail__name=name), Q(outbox__erp_name=name)):
        found = list(rows.filter(wanted).order_by("id")[:6])
        if len(found) == 1:
            return found[0]
        if found:
            several = ", ".join(f"{row.key} ({row.po_number or row.mail.name})" for row in found[:5])
            raise Unknown(f"Several orders fit {name!r}: {several}. Name one by its key.")
    raise Unknown(f"There is no order with the key, PO number, mail or ERP name {name!r}.")


def story(row: models.PurchaseOrder) -> dict[str, Any]:
    """Everything that is on record of an order, as JSON data; `lines` says it in readable lines."""
    order, decision = from_json(MatchedOrder, row.matched), from_json(Decision, row.decision)
    outcome = models.Outcome.objects.filter(order=row).first()
    posting = models.Outbox.objects.filter(order=row).first()
    return {
        "key": row.key,
        "state": row.state,
        "revision": row.revision,
        "mail": _mail(row.mail),
        "reading": {"header": _header(order), "lines": [_line(line) for line in order.lines]},
        "customer": {**to_json(order.customer)},
        "findings": [to_json(reason) for reason in decision.reasons],
        "decision": {
            "route": decision.route.value,
            "queue": decision.queue,
            "priority": decision.priority,
            "risk": decision.risk,
            "parts": dict(decision.parts),
        },
        "first": _first(row),
        "versions": dict(row.versions),
        "record": record(row),
        "audit": _outcome(outcome),
        "posting": _posting(posting),
        "events": _events(row),
        "chain": chain(),
    }


def record(row: models.PurchaseOrder) -> dict[str, str]:
    """Whether what was decided can be made again from what was kept: {"state": "same" | "differs" | "incomplete", "message"}."""
    name = row.versions.get("inputs")
    if not name:
        return {"state": "incomplete", "message": "This order was judged by a version that kept no inputs."}
    try:
        same = weighing.remade(row.versions)
    except (FileNotFoundError, ValueError) as error:
        return {
            "state": "incomplete",
            "message": str(error) if isinstance(error, ValueError) else "The kept inputs are gone from the disk.",
        }
    if same and weighing.digest(row.decision) == row.versions["decision"]:
        return {"state": "same", "message": "Made again from the kept inputs, the decision is the same to the last bit."}
    return {"state": "differs", "message": "Made again from the kept inputs, the decision differs: the rules changed since, or the record."}


def chain() -> dict[str, Any]:
    """The state of the audit log as a whole."""
    broken = audit.broken_at()
    return {"rows": models.Audit.objects.count(), "whole": broken is None, "broken_at": broken}


def _finding(finding: dict[str, Any]) -> str:
    """A finding with its severity, its code and what its figures rest on."""
    said = " ".join(filter(None, (finding["message"], finding["data"].get(RESTS_ON))))
    return f"{Severity(finding['severity']).name.lower():6} {finding['code']}: {said}"


def lines(told: dict[str, Any]) -> list[str]:
    """The story as readable lines."""
    mail, customer, decision, links = told["mail"], told["customer"], told["decision"], told["chain"]
    bytes_are = "its bytes are unchanged" if mail["unchanged"] else "ITS BYTES ARE GONE OR CHANGED"
    queue = f", queue {decision['queue']}" if decision["queue"] else ""
    parts = sorted(decision["parts"].items(), key=lambda part: -part[1])
    sections = {
        "Mail": [
            f"{mail['name']}: {mail['subject']!r} from {mail['sender']}, received {mail['received']}",
            f"kept as {mail['digest']} ({bytes_are})",
            *(f"! {problem}" for problem in mail["problems"]),
        ],
        "Reading": [f"{name}: {_told(value)}" for name, value in told["reading"]["header"].items()],
        "Lines": [words for line in told["reading"]["lines"] for words in _line_words(line)],
        "Customer": [
            f"{customer['ref'] or 'none of ours'} ({percent(customer['probability'])})",
            *(f"  because {why}" for why in customer["reasons"]),
        ],
        "Findings": [_finding(f) for f in told["findings"]],
        "Risk": [
            f"{decision['risk']:.4%} that sending it untouched would be wrong, of which",
            *(f"  {share:.4%} {WORDS.get(part, part)}" for part, share in parts),
        ],
        "Decision": [
            f"{decision['route']}{queue}, priority {decision['priority']:.2f}",
            *([f"at first: {told['first']}"] if told["first"] else []),
            told["record"]["message"],
            *(f"{name} {value}" for name, value in told["versions"].items()),
        ],
        "What happened": [
            " ".join(filter(None, (event["at"], f"{event['who']}:", event["what"], event["detail"] and f"({event['detail']})")))
            for event in told["events"]
        ],
        "Audit of the routing": [told["audit"]],
        "Posting": [told["posting"]],
        "Audit log": [f"{links['rows']:,} rows, the chain is " + ("whole." if links["whole"] else f"BROKEN at row {links['broken_at']}.")],
    }
    said = [f"Order {told['key']}, {told['state']}, revision {told['revision']}"]
    for title, words in sections.items():
        said += ["", title, *(f"  {line}" for line in words)]
    return said


def _line_words(line: dict[str, Any]) -> list[str]:
    read = f"{line['quantity']} {line['unit']} {line['text']!r} {line['price']}, sure {line['confidence']}{line['place']}"
    found = f"{line['sku'] or 'no article of ours'} ({line['probability']}): {line['article_quantity']} in its unit. {line['conversion']}"
    return [
        f"{line['number']}: {read}",
        f"  is {found.rstrip()}",
        *(f"    because {why}" for why in line["reasons"]),
        *(f"    against it: {why}" for why in line["contradictions"]),
    ]


def _mail(mail: models.Mail) -> dict[str, Any]:
    try:
        unchanged = blobs.intact(mail.digest)
    except FileNotFoundError:
        unchanged = False
    return {
        "name": mail.name,
        "subject": mail.subject,
        "sender": mail.sender,
        "received": mail.received.isoformat(),
        "digest": mail.digest,
        "unchanged": unchanged,
        "problems": [problem["message"] for problem in mail.problems],
    }


def _header(order: MatchedOrder) -> dict[str, Any]:
    head = order.order
    named = {
        "PO number": head.po_number,
        "earlier order": head.references_po,
        "order date": head.order_date,
        "wanted by": head.requested_date,
        "currency": head.currency,
        "total": head.total,
    }
    return {name: _read(value) for name, value in named.items() if value is not None}


def _read(read: Read[Any]) -> dict[str, Any]:
    place = read.evidence
    where = {"document": place.document, "page": place.page, "box": list(place.box) if place.box else None} if place else None
    return {"value": str(read.value), "raw": read.raw, "confidence": read.confidence, "place": where}


def _told(value: dict[str, Any]) -> str:
    place = value["place"]
    where = f" at {place['document']}, page {place['page']}" if place else ""
    return f"{value['value']} (written {value['raw']!r}, sure {percent(value['confidence'])}{where})"


def _line(line: Any) -> dict[str, Any]:
    read, match, place = line.line, line.match, line.line.evidence

    def value(of: Any) -> str:
        return str(number(of.value)) if of is not None else "no"

    box = f" ({', '.join(f'{edge:.0f}' for edge in place.box)})" if place and place.box else ""
    written = read.description or read.our_code or read.customer_code or read.gtin
    return {
        "position": read.position,
        "number": read.number,
        "text": written.value if written else "",
        "quantity": value(read.quantity),
        "unit": read.unit_said or "(no unit)",
        "price": f"at {value(read.unit_price)}" if read.unit_price else "without price",
        "confidence": percent(read.confidence) + (", proven by its arithmetic" if read.proven else ""),
        "place": f", at {place.document}, page {place.page}{box}" if place else "",
        "sku": match.ref,
        "probability": percent(match.probability),
        "alternatives": [[sku, chance] for sku, chance in match.alternatives],
        "article_quantity": "no quantity" if line.quantity is None else str(number(line.quantity)),
        "conversion": line.conversion,
        "reasons": list(match.reasons),
        "contradictions": list(match.contradictions),
    }


def _first(row: models.PurchaseOrder) -> str:
    first = row.first.get("decision")
    if not first or row.revision == 1:
        return ""
    return f"{first['route']} with a risk of {first['risk']:.4%}, before anybody touched it"


def _outcome(outcome: models.Outcome | None) -> str:
    if outcome is None:
        return "not in the audit"
    drawn = "drawn" if outcome.drawn else "not drawn"
    verdict = (
        "nobody has looked yet" if outcome.wrong is None else f"{'wrong' if outcome.wrong else 'right'} ({outcome.how}, {outcome.found_by})"
    )
    return f"group {outcome.group}, {drawn}, {'stopped by a rule' if outcome.held else 'stopped by no rule'}: {verdict}"


def _posting(row: models.Outbox | None) -> str:
    if row is None:
        return "none"
    name = f" as {row.erp_name} ({row.erp_id})" if row.erp_name else ""
    return f"{row.state}{name} after {row.attempts} tr{'y' if row.attempts == 1 else 'ies'}{': ' + row.message if row.message else ''}"


def _events(row: models.PurchaseOrder) -> list[dict[str, str]]:
    rows = models.Audit.objects.filter(Q(order=row) | Q(mail=row.mail, order=None)).order_by("id")
    return [{"at": r.at.isoformat(timespec="seconds"), "who": r.who, "what": r.what, "detail": _words(r.detail)} for r in rows]


def _words(detail: Any) -> str:
    if isinstance(detail, dict):
        return "; ".join(f"{name}: {text}" for name, value in detail.items() if (text := _words(value)))
    if isinstance(detail, (list, tuple)):
        return ", ".join(filter(None, map(_words, detail)))
    return "" if detail is None else str(detail)
