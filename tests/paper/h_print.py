"""What set h prints besides tables: meetings of buyer and supplier, boxes to tick, days of the week, worksheet frames, fixed letters."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from tests.paper.d_print import named
from tests.paper.deal import Deal, Item

DAYS = {
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
}


def meet(d: Deal, part: str, *, workday: bool = True) -> Deal:
    """The document's buyer; the wanted day is no Sunday unless told."""
    d.settle(named(part, d))
    if workday and d.wanted.weekday() == 6:
        d.wanted = d.wanted.replace(day=d.wanted.day - 1) if d.wanted.day > 1 else d.wanted.replace(day=2)
    return d


def weekday(day: date, lang: str) -> str:
    return DAYS[lang].split()[day.weekday()]


def tick(label: str, on: bool = False) -> str:
    """A box to tick on a preprinted form."""
    box = "display:inline-block;width:3mm;height:3mm;border:.5pt solid #000;font:bold 8pt/3mm 'Liberation Sans';text-align:center"
    return f'<span style="{box}">{"X" if on else "&nbsp;"}</span> {label}'


def blanks(cells: int, count: int) -> str:
    """Rows of a preprinted form that were left empty."""
    return f"<tr>{'<td>&nbsp;</td>' * cells}</tr>" * max(0, count)


def grouped(items: Sequence[Item], names: Sequence[str], group: Callable[[str], str], item: Callable[[Item], str]) -> Iterable[str]:
    """Rows of items under a heading for each of so many rooms or cost centres; items are dealt out in turn, in runs."""
    size = -(-len(items) // len(names))
    for at, i in enumerate(items):
        if at % size == 0:
            yield group(names[at // size])
        yield item(i)


def worksheet(table: Sequence[Sequence[str]], widths: Sequence[int]) -> str:
    """Cells with the grid's lines, column letters and row numbers of a spreadsheet; widths in mm, > stands before what is at the right."""
    edge = "background:#e6e6e6;text-align:center;color:#444"
    head = f'<td style="{edge}">' + "".join(f'<td style="{edge}">{chr(65 + k)}' for k in range(len(widths)))
    cols = "<col style='width:8mm'>" + "".join(f"<col style='width:{w}mm'>" for w in widths)
    body = ""
    for at, cells in enumerate(table, 1):
        full = [*cells, *[""] * (len(widths) - len(cells))]
        tds, k = "", 0
        while k < len(full):
            text, span = full[k], 1
            while text and text[0] != ">" and k + span < len(full) and not full[k + span]:
                span += 1  # a text runs over the empty cells beside it
            tds += f'<td colspan={span} class="{"r" if text[:1] == ">" else ""}">{text.removeprefix(">") or "&nbsp;"}'
            k += span
        body += f'<tr><td style="{edge}">{at}{tds}</tr>'
    return f"<table class=xl><colgroup>{cols}</colgroup><tr>{head}</tr>{body}</table>"
