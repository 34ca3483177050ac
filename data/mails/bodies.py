"""Orders written into the text of a mail: as bullets, in columns, in sentences, as an HTML table."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from html import escape
from random import Random

from data.layouts import Layout
from data.mails.phrases import AT, CLOSINGS, DISCLAIMERS, OPENINGS, OPENINGS_WITHOUT, REVISIONS, SENTENCES, SHIP_TO, TOTALS, WANTED
from data.mails.scene import Draft, Wanted

STYLES = ("bullets", "bullets", "columns", "sentences", "code-first")
BULLETS = (
    "- {q} {u} {a}",
    "* {q} {u} {a}",
    "{q} {u}  {a}",
    "• {q} {u} {a}",
    "{n}) {a}: {q} {u}",
    "{n}. {q} {u} {a}",
    "- {a}, {q} {u}",
    "{q} x {a}",
)


@dataclass(frozen=True, slots=True)
class Written:
    """A body, and whether it says prices and the delivery date."""

    text: str
    priced: bool
    dated: bool


def number(value: Decimal, language: str, places: int | None = None) -> str:
    """A number as people type it: no thousands, the decimal sign of their language."""
    text = f"{value:.{places}f}" if places is not None else f"{value.normalize():f}"
    return text if language == "en" else text.replace(".", ",")


def day(value: date, language: str, random: Random) -> str:
    forms = {"en": ("%d/%m/%Y", "%d %b %Y", "%Y-%m-%d"), "de": ("%d.%m.%Y", "%d.%m.%y", "%d.%m.%Y"), "nl": ("%d-%m-%Y", "%d/%m/%Y")}
    return value.strftime(random.choice(forms.get(language, ("%d/%m/%Y", "%d-%m-%Y"))))


def called(line: Wanted, random: Random) -> str:
    """The article as a person names it in a running text: with a code, where the line has one."""
    code = line.own_code if line.own_code and (not line.seller_code or random.random() < 0.4) else line.seller_code
    if not code:
        return line.text
    return random.choice((f"{code} {line.text}", f"{line.text} ({code})", f"{line.text}, Art. {code}", f"{code} - {line.text}"))


def body(draft: Draft, random: Random, style: str = "") -> Written:
    """The order as text: greeting, lines, date, address."""
    language = draft.customer.language or "en"
    style = style or random.choice(STYLES)
    if draft.trap == "revision":
        opening = REVISIONS[language][1].format(po=draft.number)
    elif draft.number:
        opening = random.choice(OPENINGS[language]).format(po=draft.number)
    else:
        opening = OPENINGS_WITHOUT[language]
    priced = draft.trap in ("price", "wrong total") or (style != "sentences" and random.random() < 0.3)
    rows = {"columns": _columns, "sentences": _sentences}.get(style, _bullets)(draft, random, priced)
    parts = [opening, rows]
    dated = draft.wanted is not None and random.random() < 0.85
    if priced and (draft.surplus or random.random() < 0.5):
        parts.append(TOTALS[language].format(t=f"{number(draft.total, language, 2)} {draft.customer.currency or 'EUR'}"))
    if dated and draft.wanted:
        parts.append(random.choice(WANTED[language]).format(d=day(draft.wanted, language, random)))
    if draft.ship_to:
        parts.append(SHIP_TO[language].format(a=draft.ship_to))
    return Written("\n\n".join(parts), priced, dated)


def _price(line: Wanted, language: str) -> str:
    return f"{number(line.unit_price, language, None if line.unit_price < 1 else 2 if line.unit_price == line.unit_price.quantize(Decimal('0.01')) else 4)} EUR"


def _bullets(draft: Draft, random: Random, priced: bool) -> str:
    language, form = draft.customer.language or "en", random.choice(BULLETS)
    rows = []
    for n, line in enumerate(draft.lines, start=1):
        row = form.format(n=n, q=number(line.quantity, language), u=line.unit, a=called(line, random))
        rows.append(f"{row} {AT[language]} {_price(line, language)}" if priced else row)
    return "\n".join(rows)


def _columns(draft: Draft, random: Random, priced: bool) -> str:
    language = draft.customer.language or "en"
    table = []
    for n, line in enumerate(draft.lines, start=1):
        cells = [str(n), number(line.quantity, language), line.unit, line.seller_code or line.own_code or "-", line.text]
        table.append([*cells, *([_price(line, language), number(line.amount, language, 2)] if priced else [])])
    widths = [max(len(row[c]) for row in table) for c in range(len(table[0]))]
    right = {1, 5, 6}
    return "\n".join(
        "  ".join(cell.rjust(w) if c in right else cell.ljust(w) for c, (cell, w) in enumerate(zip(row, widths, strict=True))).rstrip()
        for row in table
    )


def _sentences(draft: Draft, random: Random, priced: bool) -> str:
    language = draft.customer.language or "en"
    lead, last, end = SENTENCES[language]
    pieces = [f"{number(line.quantity, language)} {line.unit} {called(line, random)}" for line in draft.lines]
    return lead + (", ".join(pieces[:-1]) + last if len(pieces) > 1 else "") + pieces[-1] + end


def signature(draft: Draft, random: Random, name: str) -> str:
    """Closing, name, company, address, perhaps a disclaimer."""
    c = draft.customer
    language = c.language or "en"
    rows = [random.choice(CLOSINGS[language]), "", name, c.name, f"{c.street}, {c.zip} {c.city}"]
    if random.random() < 0.6:
        rows.append(f"Tel. {c.phone} | {c.emails[0]}")
    if random.random() < 0.25:
        rows += ["", DISCLAIMERS[language]]
    return "\n".join(rows) + "\n"


def html(draft: Draft, layout: Layout, random: Random, closing: str) -> tuple[str, Written]:
    """The order as an HTML mail with a table in the customer's columns, among tags as mail programs write them."""
    language = draft.customer.language or "en"
    columns = [c for c in ("line_no", "seller_code", "buyer_code", "description", "quantity", "unit", "unit_price", "line_total")
               if c in layout.columns or c in ("description", "quantity")]  # fmt: skip
    if not any(w.own_code for w in draft.lines):
        columns = [c for c in columns if c != "buyer_code"]
    if "seller_code" not in columns and any(not w.own_code for w in draft.lines):
        columns.insert(0, "seller_code")
    columns = sorted(columns, key=layout.columns.index) if all(c in layout.columns for c in columns) else columns
    priced = "unit_price" in columns
    rows = []
    for n, line in enumerate(draft.lines, start=1):
        cells = {
            "line_no": str(n), "seller_code": line.seller_code, "buyer_code": line.own_code, "description": line.text, "quantity": layout.number(line.quantity),
            "unit": line.unit, "unit_price": layout.number(line.unit_price, max(2, -int(line.unit_price.normalize().as_tuple().exponent))),
            "line_total": layout.number(line.amount, 2),
        }  # fmt: skip
        if "unit" not in columns:
            cells["quantity"] += f" {line.unit}"
        rows.append("<tr>" + "".join(f"<td style='padding:2px 6px'>{escape(cells[c])}</td>" for c in columns) + "</tr>")
    head = "<tr>" + "".join(f"<th>{escape(layout.label(c))}</th>" for c in columns) + "</tr>"
    number_row = f"<p>{escape(layout.label('number'))}: <b>{escape(draft.number)}</b></p>" if draft.number else ""
    wanted = f"<p>{escape(layout.label('requested_date'))}: {layout.day(draft.wanted)}</p>" if draft.wanted else ""
    total = f"<p>{escape(layout.label('net'))}: {layout.number(draft.total, 2)} EUR</p>" if priced else ""
    ship = f"<p>{escape(SHIP_TO[language].format(a=draft.ship_to))}</p>" if draft.ship_to else ""
    text = (
        f"<html><head><style>td{{font-family:Calibri}}</style></head><body><div>{number_row}{wanted}{ship}<table border=1 cellspacing=0>{head}{''.join(rows)}</table>"
        f"{total}<br><div class='signature'>{escape(closing).replace(chr(10), '<br>')}</div></div></body></html>"
    )
    return text, Written(text, priced, draft.wanted is not None)
