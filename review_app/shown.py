"""One order as it stands on the screen: every value with its words, its place on the page and what a person may do with it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from orders import Article, Decision, Finding, MailReading, MatchedLine, MatchedOrder, Order, OrderLine, Read, Severity, worst
from pipeline.amend import ADDED, numbers
from pipeline.records import address, if_released
from pipeline.saying import told
from pipeline.settings import current
from review_app import wording
from review_app.figures import Style, day, percent
from review_app.parts import Choice, Fix, Line, Reason, Screen, Value, article_choice, customer_choice
from review_app.past import Now, Past, doubted, past_of
from rules.routing import RESTS_ON
from store import master, models
from store.codec import from_json

UNSURE = 0.85
"""Below this probability of a right reading a value is marked on the screen."""
MOST_REASONS, FEW_REASONS = 5, 2
"""So many reasons stand above the lines; where nothing asks for a person only so many of what is merely said."""
CENT = Decimal("0.01")
MOST_PICTURES = 30
"""Of an order with hundreds of odd lines the heaviest get a picture of the past."""
WEIGHT = {Severity.STOP: "stop", Severity.REVIEW: "review", Severity.INFO: "info"}
LABELS = {"sku": "Article", "po_number": "PO number", "unit_price": "Price", "ship_to": "Ship to", "requested_date": "Wanted on"}
TROUBLE = {"quantity.unit_unclear": "unit", "quantity.": "quantity", "price.": "unit_price", "date.": "requested_date"}
"""How a finding's code begins, and the value of the line that it is about; all others are about the article."""
PARTS = {
    "reading": "Reading",
    "customer": "Customer",
    "articles": "Articles",
    "units": "Units",
    "anomaly": "Unusual",
    "duplicate": "Duplicate",
}


def screen(row: models.PurchaseOrder, style: Style, before: models.PurchaseOrder | None = None) -> Screen:
    """The order as it stands on the screen; with `before`, what a person's change did is marked and said."""
    matched = from_json(MatchedOrder, row.matched)
    decision = from_json(Decision, row.decision)
    maker = _Maker(row, matched, decision, style, before)
    return maker.screen()


class _Maker:
    """Holds what all parts of one screen need: facts, articles, corrections."""

    def __init__(
        self, row: models.PurchaseOrder, matched: MatchedOrder, decision: Decision, style: Style, before: models.PurchaseOrder | None
    ) -> None:
        self.row, self.matched, self.decision, self.style = row, matched, decision, style
        skus = sorted({ref for line in matched.lines for ref in (line.match.ref, *(r for r, _ in line.match.alternatives)) if ref})
        self.articles = master.articles(skus)
        self.facts = master.facts(row.customer_ref, skus, leave_out=row.key)
        self.known = master.customer(matched.customer.ref) if matched.customer.ref else None
        self.fixes: Mapping[str, Any] = row.corrections or {}
        self.read = from_json(Order, row.order)
        self.read_lines = {line.position: line for line in self.read.lines}
        self.numbers = numbers(self.read, self.fixes)
        self.before = _texts(before, style) if before else None
        self.reasons = told(decision.reasons)
        self.before_reasons = told(from_json(Decision, before.decision).reasons) if before else None
        self.before_said = {(r.code, r.line, r.message) for r in self.before_reasons or ()}

    def screen(self) -> Screen:
        row, order, style = self.row, self.matched.order, self.style
        reasons = tuple(self.reason(f) for f in self.reasons)
        heavy = sum(reason.weight != "info" for reason in reasons)
        first = min(heavy, MOST_REASONS) or FEW_REASONS
        pasts = self.pasts()
        lines = tuple(replace(self.line(line), past=pasts.get(line.line.position)) for line in self.matched.lines)
        nets = [line.line.net for line in self.matched.lines]
        summed = sum((net for net in nets if net is not None), Decimal(0)) if nets and None not in nets else None
        fits = summed is not None and order.total is not None and abs(summed - order.total.value) <= CENT * max(1, len(nets)) / 2
        drops = [int(p) for p, fields in self.fixes.get("lines", {}).items() if fields.get("drop") == "1"]
        made = Screen(
            key=row.key,
            revision=row.revision,
            state=row.state,
            kind=str(order.kind).replace("_", " "),
            customer=self.customer(),
            customer_value=self.customer_value(),
            customer_alternatives=len(self.matched.customer.alternatives),
            printed=self.printed(),
            header=self.header(),
            sum_of_lines=style.money(summed),
            total_fits=fits,
            total_wrong=any(f.code == "total.mismatch" for f in self.reasons),
            value=wording.worth(row, style),
            reasons=reasons[:first],
            lesser=reasons[first:],
            addresses=tuple(known.line for known in master.addresses(self.known)) if self.known else (),
            goes_to=meant.line if (meant := self.matched.address) and meant.line != address(order.ship_to) else "",
            notes=tuple((note.value, note.verbatim) for note in order.notes),
            risk=percent(self.decision.risk),
            parts=tuple((PARTS.get(name, name.capitalize()), part, percent(part)) for name, part in self.decision.parts.items()),
            lines=lines,
            dropped=tuple((p, self.numbers.get(p, str(p)), wording.words(self.read_lines.get(p) or OrderLine(p))) for p in sorted(drops)),
            next_line=max([0, *self.read_lines, *map(int, self.fixes.get("lines", {}))]) + 1,
            by_hand=_by_hand(self.fixes),
            stops=any(f.severity == Severity.STOP for f in self.decision.reasons),
            becomes=wording.becomes(if_released(row)),
            incomplete=wording.incomplete(self.matched, self.customer() is not None),
            changes=self.changes(),
            fixes=self.fixes_of(None),
        )
        return made

    def fixes_of(self, position: int | None) -> tuple[Fix, ...]:
        """What a person corrected in a line (None: in the header), each beside what the machine had read or found."""
        first = self.row.first.get("matched")
        began = from_json(MatchedOrder, first) if first else self.matched
        found = []
        if position is None:
            origin: Any = self.read
            fixes = {**self.fixes.get("header", {})}
            if self.fixes.get("customer"):
                found.append(Fix("customer", "Customer", began.customer.ref or "", self.fixes["customer"]))
        else:
            origin = self.read_lines.get(position)
            fixes = self.fixes.get("lines", {}).get(str(position), {})
        for name, typed in fixes.items():
            if name == "sku":
                was = next((line.match.ref or "" for line in began.lines if line.line.position == position), "")
            elif name == "ship_to":
                was = address(origin.ship_to)
            else:
                read: Read[Any] | None = getattr(origin, name, None)
                was = wording.one_line(read.raw or str(read.value)) if read else ""
            if name not in ("drop", ADDED):  # these are said in words of their own
                number = self.numbers.get(position, "") if position is not None else ""
                found.append(Fix(name, LABELS.get(name, name.replace("_", " ").capitalize()), was, typed, position, number))
        return tuple(found)

    def reason(self, finding: Finding) -> Reason:
        new = self.before_reasons is not None and (finding.code, finding.line, finding.message) not in self.before_said
        number = self.numbers.get(finding.line, str(finding.line)) if finding.line is not None else ""
        text = wording.without_place(wording.sentence(finding.message, finding.data, self.style), finding.line, number)
        rests_on = wording.sentence(finding.data.get(RESTS_ON, ""), {}, self.style)
        return Reason(finding.code, WEIGHT[finding.severity], text, finding.line, number, finding.data.get("successor", ""), new, rests_on)

    def customer(self) -> Choice | None:
        return customer_choice(self.known, self.matched.customer.probability) if self.known else None

    def printed(self) -> str:
        buyer, who = self.matched.order.buyer, self.customer()
        text = address(buyer)
        return text if buyer and text and not (who and buyer.name.casefold() == who.name.casefold()) else ""

    def customer_value(self) -> Value:
        match, order = self.matched.customer, self.matched.order
        who = self.customer()
        evidence = order.buyer.evidence if order.buyer else None
        return self.mark(
            Value(
                "customer",
                "Customer",
                f"{who.name} ({who.ref})" if who else "Unknown customer: choose one",
                place=wording.place(evidence),
                unsure="" if match.probability >= UNSURE and who else "not sure",
                by_hand=bool(self.fixes.get("customer")),
            )
        )

    def header(self) -> tuple[Value, ...]:
        order, style = self.matched.order, self.style
        to = order.ship_to
        return (
            self.value("po_number", "PO number", order.po_number, str),
            self.value("order_date", "Order date", order.order_date, day),
            self.value("requested_date", "Wanted on", order.requested_date, day),
            self.value("currency", "Currency", order.currency, str),
            self.value("total", "Printed total", order.total, style.money),
            self.mark(
                Value(
                    "ship_to",
                    "Ship to",
                    address(to),
                    typed=address(to),
                    place=wording.place(to.evidence if to else None),
                    by_hand="ship_to" in self.fixes.get("header", {}),
                )
            ),
        )

    def value(self, name: str, label: str, read: Read[Any] | None, show: Any, line: OrderLine | None = None) -> Value:
        """A value that was read, with its place and doubt; or an empty one that can be filled."""
        position = line.position if line else None
        fixes = self.fixes.get("lines", {}).get(str(position), {}) if line else self.fixes.get("header", {})
        by_hand = name in fixes
        origin: Any = self.read_lines.get(position) if position is not None else self.read
        first: Read[Any] | None = getattr(origin, name, None) if origin else None
        proven = bool(line and line.proven)
        unsure = (
            "" if read is None or by_hand or proven or read.confidence >= UNSURE else f"read with {percent(read.confidence)} confidence"
        )
        made = Value(
            name=name,
            label=label,
            text=show(read.value) if read else "",
            typed=wording.typed(read.value, self.style) if read else "",
            line=position,
            number=line.number if line else "",
            place=wording.place(read.evidence if read else first.evidence if first else None),
            unsure=unsure,
            by_hand=by_hand,
            was=(first.raw if first else "nothing") if by_hand else "",
        )
        return self.mark(made)

    def unit(self, matched: MatchedLine, article: Article | None) -> Value:
        """The ordered unit: in our own word where it is the article's unit, else in the customer's."""
        same = article is not None and matched.factor == 1 and not matched.conversion
        word = article.uom if article and same else matched.line.unit_said
        made = self.value("unit", "Unit", matched.line.unit, lambda _: word, matched.line)
        return replace(made, typed=made.text)

    def article_value(self, line: OrderLine, sku: str, pinned: bool) -> Value:
        return self.mark(Value("sku", "Article", sku, sku, line.position, line.number, wording.article_place(line), by_hand=pinned))

    def mark(self, value: Value) -> Value:
        """The value, marked if the person's last act changed it."""
        if self.before is None or self.before.get(value.id) == value.text:
            return value
        return replace(value, changed=True)

    def line(self, matched: MatchedLine) -> Line:
        line, match, style = matched.line, matched.match, self.style
        article = self.articles.get(match.ref or "")
        reasons = tuple(self.reason(f) for f in self.reasons if f.line == line.position)
        expected, source = self.expected(matched, article)
        off = matched.unit_price is not None and bool(expected) and abs(matched.unit_price - expected) / expected > Decimal("0.005")
        habit = self.facts.habits.get(match.ref or "")
        fixed = self.fixes.get("lines", {}).get(str(line.position), {})
        pinned = bool(fixed.get("sku"))
        chosen = article_choice(article, match.probability, chosen=pinned) if article else None
        return Line(
            position=line.position,
            number=line.number,
            written=self.value("description", "As written", line.description, wording.one_line, line),
            codes=wording.codes(line),
            quantity=self.value("quantity", "Quantity", line.quantity, style.number, line),
            unit=self.unit(matched, article),
            price=self.value("unit_price", "Price", line.unit_price, style.money, line),
            per=self.value("price_per", "Price per", line.price_per, style.number, line),
            discount=self.value("discount", "Discount in %", line.discount, style.number, line),
            date=self.value("requested_date", "Wanted on", line.requested_date, day, line),
            amount=style.money(line.amount.value) if line.amount else "",
            contradicted=line.contradicted,
            article=chosen,
            article_value=self.article_value(line, match.ref or "", pinned),
            alternatives=len(match.alternatives),
            contradictions=match.contradictions,
            matched_by=match.reasons,
            converted=f"{style.number(matched.quantity)} {article.uom}" if article and matched.quantity is not None else "",
            conversion=matched.conversion,
            factor_used=matched.factor not in (None, Decimal(1)),
            each=wording.each(matched, article, style),
            our_price=style.money(expected) if expected is not None else "",
            our_price_source=source,
            deviation=wording.deviation(matched.unit_price, expected) if off and matched.unit_price is not None and expected else "",
            price_off=off,
            stock=wording.stock(self.facts.stock.get(match.ref or "", {}), style),
            usual=wording.usual(habit.quantities, habit.last_date, style) if habit else "",
            reasons=reasons,
            trouble=_trouble(reasons),
            proven=line.proven,
            place=wording.place(line.evidence),
            weight=_heaviest(reasons),
            fixes=self.fixes_of(line.position),
            added=ADDED in fixed,
        )

    def pasts(self) -> dict[int, Past]:
        """What was ordered before, by position, of the lines whose quantity or price a finding doubts."""
        doubts = {
            line.line.position: [f for f in self.decision.reasons if f.line == line.line.position and doubted(f.code)]
            for line in self.matched.lines
            if line.match.ref in self.articles
        }
        asked = [line for line in self.matched.lines if doubts.get(line.line.position)]
        asked = sorted(asked, key=lambda line: -worst(doubts[line.line.position]))[:MOST_PICTURES]
        at = self.row.order_date or self.row.mail.received.date()
        known = master.past(self.row.customer_ref, {line.match.ref or "" for line in asked}, at, leave_out=self.row.key)
        ours = current().company.currency
        same = self.row.currency in ("", ours)
        found = {}
        for line in asked:
            now = Now(at, line.quantity, line.unit_price if same else None, self.articles[line.match.ref or ""].uom, ours)
            if past := past_of(known.get(line.match.ref or "", ()), now, self.style):
                found[line.line.position] = past
        return found

    def expected(self, matched: MatchedLine, article: Article | None) -> tuple[Decimal | None, str]:
        """Our price per article unit for this customer and quantity."""
        if article is None:
            return None, ""
        breaks = [p for p in self.facts.prices.get(article.sku, ()) if matched.quantity is None or p.min_quantity <= matched.quantity]
        return (breaks[-1].price, "agreed") if breaks else (article.list_price, "list")

    def changes(self) -> tuple[str, ...]:
        """What the last change did, in sentences."""
        if self.before is None or self.before_reasons is None:
            return ()
        now = _texts(self.row, self.style)
        told = [
            f"{wording.spoken(name, self.numbers)}: {self.before.get(name) or 'empty'} → {now.get(name) or 'empty'}"
            for name in sorted({*now, *self.before}, key=lambda name: wording.spoken(name, self.numbers))
            if now.get(name, "") != self.before.get(name, "")
        ]
        then, after = self.weighty(self.before_reasons), self.weighty(self.reasons)
        spoken = {(code, line) for code, line, _ in after}
        solved = [text for code, line, text in then - after if (code, line) not in spoken]
        new = [text for _, _, text in after - then]
        return (*told, *(f"Settled: {text}" for text in sorted(solved)), *(f"Now: {text}" for text in sorted(new)))

    def weighty(self, reasons: Iterable[Finding]) -> set[tuple[str, int | None, str]]:
        """(code, line, sentence) of what asks for a person, the routing's summary aside."""
        return {
            (r.code, r.line, wording.placed(r, self.numbers, self.style))
            for r in reasons
            if r.severity > Severity.INFO and not r.code.startswith("routing.")
        }


def documents(reading: MailReading) -> list[tuple[str, int, str]]:
    """The documents that have pages: (name, pages, kind); a workbook that is several orders once."""
    files = {(d.path, d.name): d for d in reversed(reading.documents) if d.pages > 0}
    return [(d.name, max(1, d.pages), str(d.kind).replace("_", " ")) for d in reversed(files.values())]


def is_priority(code: str) -> bool:
    """Is this the sentence that says why an order is urgent?"""
    return code == "routing.priority"


def top_reasons(row: models.PurchaseOrder, style: Style, count: int = 2) -> tuple[list[Reason], int]:
    """The heaviest reasons of an order's decision in words, each with its line, and how many more there are."""
    findings = from_json(tuple[Finding, ...], row.decision.get("reasons", ()))
    called = {line.line.position: line.line.number for line in from_json(MatchedOrder, row.matched).lines}
    heavy = [f for f in told(findings) if f.severity > Severity.INFO]
    shown = [Reason(f.code, WEIGHT[f.severity], wording.placed(f, called, style), f.line) for f in heavy[:count]]
    return shown, max(0, len(heavy) - count)


def _heaviest(reasons: Iterable[Reason]) -> str:
    weights = {reason.weight for reason in reasons}
    return next((weight for weight in ("stop", "review", "info") if weight in weights), "")


def _trouble(reasons: Iterable[Reason]) -> str:
    first = next((reason.code for reason in reasons if reason.weight != "info"), "")
    return next((name for begin, name in TROUBLE.items() if first.startswith(begin)), "sku")


def _by_hand(fixes: Mapping[str, Any]) -> int:
    return len(fixes.get("header", {})) + sum(len(v) for v in fixes.get("lines", {}).values()) + bool(fixes.get("customer"))


def _texts(row: models.PurchaseOrder, style: Style) -> dict[str, str]:
    """All values of an order by their id, as they are shown: for telling what changed."""
    plain = _Maker(row, from_json(MatchedOrder, row.matched), from_json(Decision, row.decision), style, None)
    values = [plain.customer_value(), *plain.header()]
    for matched in plain.matched.lines:
        line = plain.line(matched)
        values += [line.written, line.quantity, line.unit, line.price, line.per, line.discount, line.date, line.article_value]
    return {value.id: value.text for value in values}
