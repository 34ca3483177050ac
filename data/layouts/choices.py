"""A layout as a draw of choices. Everything that may differ between two companies' forms is one field here."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from random import Random

from data.layouts.canvas import FONTS, PORTABLE
from data.layouts.labels import COLUMNS, FIELDS

SHAPES = ("single", "wrapped", "codes-below", "three-row", "text-above", "text-below", "centred")
RULINGS = ("grid", "rows", "header", "zebra", "columns", "box", "none")
ORDERS = ("text-first", "numbers-first", "mixed")
HEADS = ("left", "right", "centre", "band", "logo", "bare")
PARTIES = ("side", "stacked", "window", "boxed")
INFOS = ("pairs", "strip", "grid", "above", "sentence")
PRICES = ("each", "each", "each", "per", "discount", "tax", "none")
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
}


@dataclass(frozen=True, slots=True)
class Layout:
    """One company's form. Sizes in points. `columns` in their order on the page, as far as they have one of their own."""

    engine: str
    language: str
    font: str
    size: float
    letter: bool
    margin: float
    head: str
    parties: str
    info: str
    info_left: bool
    columns: tuple[str, ...]
    below: tuple[str, ...]
    """Fields that stand under or beside the description instead of in a column."""
    shape: str
    ruling: str
    order: str
    header: str
    """plain, bold, shaded, inverted or none"""
    repeat_header: bool
    prices: str
    decimal: str
    group: str
    places: int
    quantity_places: int
    currency_at: str
    """none, before, after, header, total"""
    dates: str
    positions: str
    unit_at: str
    """column, quantity, none"""
    per_at: str
    """column, price, header (where prices are per 100)"""
    centre_numbers: bool
    sections: bool
    notes: bool
    carry: bool
    totals: str
    """right, row, left, box, sentence"""
    tax: bool
    totals_gap: float
    footer: str
    greeting: bool
    terms: bool
    text_order: str
    spaces: bool
    row_gap: float
    labels: dict[str, str]

    @property
    def family(self) -> str:
        """The main choices: row shape, ruling, order of columns, information block. Families can be left out by patterns on this."""
        return f"{self.shape}/{self.ruling}/{self.order}/{self.info}/{self.prices}"

    @property
    def name(self) -> str:
        """All choices in one line, for telling what a document was made of."""
        return " ".join(f"{f.name}={getattr(self, f.name)}" for f in fields(self) if f.name not in ("labels", "columns", "below"))

    def label(self, name: str) -> str:
        return self.labels[name]

    def number(self, value: Decimal, places: int | None = None) -> str:
        """A number in this form's convention, with `places` decimals (None: as many as it has)."""
        text = f"{value:,.{places}f}" if places is not None else f"{value.normalize():,f}"
        return text.replace(",", "\0").replace(".", self.decimal).replace("\0", self.group)

    def day(self, value: date) -> str:
        """A date in this form's convention."""
        if self.dates == "long":
            month = MONTHS[self.language].split()[value.month - 1]
            if self.language == "en":
                return f"{value.day} {month} {value.year}"
            return f"{value.day}{'.' if self.language == 'de' else ''} {'de ' if self.language == 'es' else ''}{month} {'de ' if self.language == 'es' else ''}{value.year}"
        return value.strftime(self.dates)


def _columns(
    random: Random, order: str, shape: str, prices: str, *, two_codes: bool, dates: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Columns in their order, and what goes below the description. `two_codes`: the customer has own numbers too."""
    codes = ["seller_code"] if random.random() < 0.9 else []
    if two_codes:
        codes = random.choice((["seller_code", "buyer_code"], ["buyer_code", "seller_code"], ["buyer_code"], codes))
    if random.random() < 0.12:
        codes.append("gtin")
    below: list[str] = []
    if shape in ("codes-below", "three-row"):
        below, codes = codes or ["seller_code"], []
        if random.random() < 0.3 and "gtin" not in below:
            below.append("gtin")
    dated = ["requested_date"] if dates else []
    if shape == "three-row" and dated:
        below, dated = [*below, *dated], []
    middle = ["unit_price"]
    if prices == "per":
        middle.append("price_per")
    if prices == "discount":
        middle.append("discount")
    if prices == "tax":
        middle.insert(random.randrange(2), "tax_rate")
    money = [] if prices == "none" else [*middle, "line_total"]
    amount = random.choice((["quantity", "unit"], ["quantity", "unit"], ["unit", "quantity"]))
    text = ["description"]
    lead = ["line_no"] if random.random() < 0.85 else []
    if order == "text-first":
        body = [*random.choice(([*codes, *text], [*text, *codes])), *dated, *amount, *money]
    elif order == "numbers-first":
        body = [*amount, *random.choice(([*codes, *text], [*text, *codes])), *dated, *money]
    else:
        pieces = [codes, text, amount, money, dated]
        random.shuffle(pieces)
        body = [c for piece in pieces for c in piece]
        if lead and random.random() < 0.2:
            body, lead = [*body, *lead], []
    return (*lead, *body), tuple(below)


def draw(random: Random, language: str, *, portable: bool = False, two_codes: bool = False, prices: str = "") -> Layout:
    """A random layout in a language. `portable`: only fonts that every machine has. `prices`: how they are printed, if that is given."""
    shape, ruling, order = random.choice(SHAPES), random.choice(RULINGS), random.choices(ORDERS, (5, 2, 1.5))[0]
    prices = prices or random.choice(PRICES)
    columns, below = _columns(random, order, shape, prices, two_codes=two_codes, dates=random.random() < 0.25)
    unit_at = random.choices(("column", "quantity", "none"), (6, 3, 1))[0]
    per_at = random.choice(("column", "price", "header"))
    if unit_at != "column":
        columns = tuple(c for c in columns if c != "unit")
    if per_at != "column":
        columns = tuple(c for c in columns if c != "price_per")
    english = language == "en"
    decimal = "." if english or random.random() < 0.06 else ","
    groups = (",", "", " ") if decimal == "." else (".", ".", "", "\u00a0", " ") if language != "fr" else ("\u00a0", " ", "", ".")
    labels = {name: random.choice(words) for name, words in (COLUMNS[language] | FIELDS[language]).items()}
    style = random.random()
    if style < 0.15:
        labels = {name: word.upper() for name, word in labels.items()}
    return Layout(
        engine=random.choice(("reportlab", "fpdf2")),
        language=language,
        font=random.choice(PORTABLE if portable else FONTS),
        size=random.choice((7.5, 8.0, 8.5, 9.0, 9.5, 10.0)),
        letter=random.random() < 0.08,
        margin=random.choice((34.0, 42.0, 50.0, 62.0)),
        head=random.choice(HEADS),
        parties=random.choice(PARTIES),
        info=random.choice(INFOS),
        info_left=random.random() < 0.3,
        columns=columns,
        below=below,
        shape=shape,
        ruling=ruling,
        order=order,
        header=random.choices(("plain", "bold", "shaded", "inverted", "none"), (2, 4, 3, 1.5, 0.5))[0],
        repeat_header=random.random() < 0.75,
        prices=prices,
        decimal=decimal,
        group=random.choice(groups),
        places=random.choice((2, 2, 2, 2, 3, 4)),
        quantity_places=random.choices((0, 1, 2, 3), (8, 0.5, 2, 1))[0],
        currency_at=random.choices(("none", "before", "after", "header", "total"), (2, 1, 1.5, 2, 5))[0],
        dates=_dates(random, language),
        positions=random.choice(("1", "1", "10", "10", "001", "00010", "1.")),
        unit_at=unit_at,
        per_at=per_at,
        centre_numbers=random.random() < 0.12,
        sections=random.random() < 0.12,
        notes=random.random() < 0.12,
        carry=random.random() < 0.3,
        totals=random.choices(("right", "row", "left", "box", "sentence"), (5, 3, 1, 2, 0.6))[0],
        tax=random.random() < 0.35,
        totals_gap=random.choice((4.0, 10.0, 22.0)),
        footer=random.choice(("columns", "line", "none", "page")),
        greeting=random.random() < 0.5,
        terms=random.random() < 0.4,
        text_order=random.choices(("composed", "columns", "shuffled", "bottom-up"), (7, 1.5, 1, 0.5))[0],
        spaces=random.random() < 0.85,
        row_gap=random.choice((2.0, 4.0, 6.0, 10.0)),
        labels=labels,
    )


def _dates(random: Random, language: str) -> str:
    forms: dict[str, Sequence[str]] = {
        "en": ("%d/%m/%Y", "%d %b %Y", "%Y-%m-%d", "%d-%m-%Y", "long"),
        "de": ("%d.%m.%Y", "%d.%m.%Y", "%d.%m.%y", "%Y-%m-%d", "long"),
        "nl": ("%d-%m-%Y", "%d-%m-%Y", "%d/%m/%Y", "%Y-%m-%d", "long"),
    }
    return random.choice(forms.get(language, ("%d/%m/%Y", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y-%m-%d", "long")))
