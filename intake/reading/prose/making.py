"""Order lines of what was found in a text: items of sentences, blocks of labels and values, rows in columns, each with its places."""

from dataclasses import dataclass
from datetime import date

from intake.reading.labels import CODE, DATE, DESCRIPTION, GTIN, OURS, POSITION, PRICE, THEIRS, UNIT
from intake.reading.prose import columns, records
from intake.reading.prose.codes import article_code
from intake.reading.prose.confidence import UNITED, line_confidence
from intake.reading.prose.headers import day_of
from intake.reading.prose.items import Item
from intake.reading.prose.lexicon import unit_in
from intake.reading.prose.statements import Lines
from intake.reading.values import unit_of
from orders import Evidence, OrderLine, Read


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the order lines of one text: its rows, the document's name for the evidence, its language and the day it was sent."""

    lines: Lines
    name: str
    language: str
    sent: date | None

    def place(self, start: int, end: int) -> Evidence:
        """Where a run of the text stands."""
        return self.lines.place(self.name, start, end)

    def line(self, item: Item) -> OrderLine:
        """The line of an item in a sentence or list."""
        sure = line_confidence(item)
        whole = self.place(item.start, item.end)
        words = self.place(*item.description_run)
        amount = self.place(*item.quantity_run)
        price = item.price
        code = item.code
        where = words
        read = Read(code.value, code.value, code.sure, where) if code else None
        return OrderLine(
            position=0,
            customer_code=read if code and code.theirs and not code.barcode else None,
            our_code=read if code and not code.theirs and not code.barcode else None,
            gtin=read if code and code.barcode else None,
            description=Read(item.description, item.words, 0.92, words),
            quantity=Read(item.quantity, item.raw_quantity, min(sure, item.sure), amount),
            unit=Read(item.unit, item.raw_unit, 0.95, amount) if item.unit else None,
            unit_price=Read(price.value, price.raw, price.sure, self.place(price.start, price.end)) if price else None,
            price_per=Read(price.per, str(price.per), 0.9, self.place(price.start, price.end)) if price and price.per else None,
            requested_date=None,
            line_no=item.line_no,
            confidence=sure,
            evidence=whole,
        )

    def record_line(self, record: records.Record) -> OrderLine:
        """The line of a block of labels and values."""
        quantity, raw, unit, raw_unit, sure = records.amount_of(record)
        description, code = records.description_of(record)
        values = record.values
        runs = [(a, b) for _, a, b in values.values()]
        whole = self.place(min(a for a, _ in runs), max(b for _, b in runs))
        price = records.price_of(record)
        wanted = day_of(values[DATE][0], self.sent) if DATE in values else None
        theirs = THEIRS in values and OURS not in values
        read = Read(code, code, 0.93, whole) if code else None
        barcode = values.get(GTIN)
        own = records.own_code(record)
        return OrderLine(
            position=0,
            customer_code=read if theirs else Read(own[0], own[0], 0.9, self.place(*own[1:])) if own else None,
            our_code=None if theirs else read,
            gtin=Read(barcode[0], barcode[0], 0.95, self.place(*barcode[1:])) if barcode else None,
            description=Read(description, description, 0.95, whole) if description else None,
            quantity=Read(quantity, raw, min(sure, 0.97), self.place(*values["quantity"][1:])),
            unit=Read(unit_in(raw_unit, self.language) or unit or raw_unit, raw_unit, 0.95, whole) if raw_unit else None,
            unit_price=Read(price.value, price.raw, 0.9, self.place(price.start, price.end)) if price else None,
            price_per=Read(price.per, str(price.per), 0.9, self.place(price.start, price.end)) if price and price.per else None,
            requested_date=Read(wanted, values[DATE][0], 0.9, whole) if wanted else None,
            confidence=min(sure, UNITED),
            evidence=whole,
        )

    def columned_line(self, line: columns.Columned) -> OrderLine:
        """The line of a row in columns."""
        values, amount, price = line.values, line.amount, line.price
        runs = [(a, b) for _, a, b in values.values()]
        unit = values.get(UNIT)
        raw_unit = unit[0] if unit else amount.raw_unit
        name = values.get(DESCRIPTION)
        words, code = (name[0] if name else ""), None
        if words and not any(key in values for key in columns.NAMES):
            code, rest = article_code(words)
            words = rest if code and code.named and rest else words
        coded = next(((columns.code_in(values[key][0]), *values[key][1:]) for key in (OURS, CODE) if key in values), None)
        wanted = day_of(values[DATE][0], self.sent) if DATE in values else None
        found = Read(code.value, code.value, code.sure, self.place(*name[1:])) if code and name else None
        run = values[PRICE][1:] if PRICE in values else (0, 0)
        return OrderLine(
            position=0,
            customer_code=Read(values[THEIRS][0], values[THEIRS][0], 0.93, self.place(*values[THEIRS][1:])) if THEIRS in values else None,
            our_code=Read(coded[0], coded[0], 0.93, self.place(*coded[1:])) if coded else found,
            gtin=Read(values[GTIN][0], values[GTIN][0], 0.95, self.place(*values[GTIN][1:])) if GTIN in values else None,
            description=Read(words, name[0], 0.95, self.place(*name[1:])) if name else None,
            quantity=Read(amount.value, amount.raw, line.sure, self.place(*line.quantity_run)),
            unit=Read(
                unit_in(raw_unit, self.language) or unit_of(raw_unit) or raw_unit,
                raw_unit,
                0.95,
                self.place(*(unit[1:] if unit else line.quantity_run)),
            )
            if raw_unit
            else None,
            unit_price=Read(price.value, price.raw, price.sure, self.place(*run)) if price else None,
            price_per=Read(price.per, str(price.per), 0.9, self.place(*run)) if price and price.per else None,
            requested_date=Read(wanted, values[DATE][0], 0.9, self.place(*values[DATE][1:])) if wanted else None,
            line_no=values.get(POSITION, ("",))[0],
            confidence=line.sure,
            proven=line.proven,
            evidence=self.place(min(a for a, _ in runs), max(b for _, b in runs)),
        )
