"""Where the composing stands: the page's frame, the current height, and the few ways of setting text that all blocks share."""

from dataclasses import dataclass

from data.layouts.canvas import Colour, Sheets
from data.layouts.choices import Layout
from data.layouts.paper import Paper

GREY: Colour = (0.88, 0.88, 0.88)
DARK: Colour = (0.2, 0.25, 0.35)
WHITE: Colour = (1.0, 1.0, 1.0)
SIGNS = {"EUR": "€", "GBP": "£", "USD": "$", "CHF": "CHF"}


@dataclass(slots=True)
class Desk:
    """The sheets with a pen at height `y` (points from the top)."""

    sheets: Sheets
    paper: Paper
    layout: Layout
    y: float = 0.0

    @property
    def left(self) -> float:
        return self.layout.margin

    @property
    def right(self) -> float:
        return self.sheets.width - self.layout.margin

    @property
    def bottom(self) -> float:
        return self.sheets.height - 78

    @property
    def step(self) -> float:
        """From one text line to the next."""
        return self.layout.size * 1.25

    def write(self, x: float, text: str, *, bold: bool = False, align: str = "left", size: float = 0, colour: Colour = (0, 0, 0)) -> None:
        self.sheets.text(x, self.y, text, size or self.layout.size, bold=bold, align=align, colour=colour)

    def rows(
        self, x: float, y: float, rows: list[str] | tuple[str, ...], *, size: float = 0, align: str = "left", bold_first: bool = False
    ) -> float:
        """Several rows from a height on; gives the height below them."""
        size = size or self.layout.size
        for at, row in enumerate(rows):
            self.sheets.text(x, y + at * size * 1.25, row, size, align=align, bold=bold_first and at == 0)
        return y + len(rows) * size * 1.25

    def room(self, height: float) -> None:
        """Begin a new page where less than `height` is left."""
        if self.y + height > self.bottom:
            self.new_page()

    def new_page(self) -> None:
        self.sheets.page()
        self.y = 60.0

    def currency(self) -> str:
        """The currency as this form prints it next to amounts."""
        sign = SIGNS.get(self.paper.currency, self.paper.currency)
        return sign if self.sheets.printable(sign) == sign and self.layout.currency_at != "total" else self.paper.currency

    def money(self, text: str) -> str:
        at = self.layout.currency_at
        return f"{self.currency()} {text}" if at == "before" else f"{text} {self.currency()}" if at == "after" else text
