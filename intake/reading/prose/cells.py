"""Rows of text cut into cells: at tabs, bars, slashes, runs of blanks, the signs of a pasted sheet, or the words of what is told."""

import re
from dataclasses import dataclass

GAP = re.compile(r" {2,}")
QUOTED = re.compile(r'"[^"\n]*"')
TOLD = re.compile(r"\s*[^:,]*[^\W\d_][^:,]*: [^\W\d_]+ \d[^:,]*, [^\W\d_]+ [^:,\s][^:,]*$")
"""What there is and what is asked for, told in words: "straw bales: have 6, need 30"."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A part of a row: its text with its run in the whole text, and its column by count and by place."""

    text: str
    start: int
    end: int
    left: int
    right: int


@dataclass
class Row:
    """One row of a table: cells by column, on the lines `row` to `last` of the text."""

    row: int
    cells: list[Cell]
    last: int = -1
    way: str = ""

    @property
    def lines(self) -> range:
        return range(self.row, max(self.row, self.last) + 1)


def cells_of(line: str, start: int) -> tuple[str, list[Cell]]:
    """How a line that begins at `start` of its text is cut, and its cells; empty where nothing parts it."""
    if "\t" in line:
        way, pattern = "tab", re.compile(r"[^\t]*")
    elif line.count("|") >= 2 or re.search(r"\s\|\s", line):
        way, pattern = "bar", re.compile(r"[^|]*")
    elif len(re.findall(r"\S / \S", line)) >= 2:
        way, pattern = "slash", re.compile(r"(?:[^/]|(?<! )/|/(?! ))*")
    elif GAP.search(line.strip()):
        way, pattern = "blank", re.compile(r"\S+(?: \S+)*")
    elif len(re.findall(r"\S[,;](?=\S)", QUOTED.sub("q", line))) >= 2 and not re.search(r"[,;]\s", QUOTED.sub("q", line.strip())):
        sign = ";" if line.count(";") >= 2 else ","
        way, pattern = "sign", re.compile(rf"\"[^\"]*\"|[^{sign}\"]*")
    elif TOLD.match(line):
        way, pattern = "told", re.compile(r"(?:[^:,]|(?<=\d)[,:](?=\d))*")
    else:
        return "", []
    body = line.strip("|") if way == "bar" else line
    offset = len(line) - len(line.lstrip("|")) if way == "bar" else 0
    parts = list(pattern.finditer(body)) if way == "blank" else _between(body, pattern)
    cells = []
    loose = ' \t"' if way == "sign" else None
    for part in parts:
        words = part[0].strip(loose)
        lead = len(part[0]) - len(part[0].lstrip(loose))
        at = part.start() + lead + offset
        cells.append(Cell(words, start + at, start + at + len(words), at, at + len(words)))
    return way, cells


def _between(body: str, pattern: re.Pattern[str]) -> list[re.Match[str]]:
    """The parts between separators, the empty ones, too."""
    found, at = [], 0
    while at <= len(body):
        part = pattern.match(body, at)
        assert part
        found.append(part)
        at = part.end() + 1
    return found
