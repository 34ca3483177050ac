"""One purchase: who, what, how much, written as a country writes it; it remembers what a layout says it prints."""

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Any

from tests.paper import (
    c_world,
    d_world,
    e_world,
    f_world,
    firms,
    g_world,
    h_world,
    i_world,
    j_world,
    k_world,
    l_world,
    m_world,
    n_world,
    o_world,
    p_world,
)
from tests.paper import goods as stock
from tests.paper.firms import US
from tests.paper.goods import SHORT, UNITS, table

MARKS = {
    "de": (".", ","), "ch": ("'", "."), "en": (",", "."), "fr": ("\u00a0", ","), "thin": ("\u202f", ","), "bare": ("", ","), "point": ("", "."),
    "curly": ("\u2019", "."), "za": ("\u00a0", "."), "in": (",", "."),
}  # fmt: skip
"""Mark of thousands and decimal mark; India groups by two digits above the thousands."""
MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "el": "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
    "hr": "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "sk": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "lt": "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
    "sl": "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
}
KEYS = {
    "b": ("buyer_code", "ours"), "s": ("seller_code", "yours"), "g": ("gtin", "gtin"), "d": ("description", "text"), "q": ("quantity", "quantity"),
    "u": ("unit", "unit"), "p": ("unit_price", "price"), "k": ("price_per", "per"), "a": ("line_total", "amount"), "t": ("requested_date", "date"),
}  # fmt: skip
"""Letter of a layout's `lines` -> key of the truth and attribute of the item."""
CENT = Decimal("0.01")
WORLDS = {
    "c": c_world,
    "d": d_world,
    "e": e_world,
    "f": f_world,
    "h": h_world,
    "g": g_world,
    "i": i_world,
    "j": j_world,
    "k": k_world,
    "l": l_world,
    "m": m_world,
    "n": n_world,
    "o": o_world,
    "p": p_world,
}
"""Sets with companies and goods of their own; a and b halve `firms` and `goods`."""


def cents(value: Decimal) -> Decimal:
    return value.quantize(CENT, ROUND_HALF_UP)


@dataclass
class Firm:
    name: str
    street: str
    city: str
    country: str
    phone: str
    vat: str
    site: str

    @property
    def lines(self) -> list[str]:
        return [self.name, self.street, self.city]

    def block(self, between: str = "<br>", *, country: bool = False) -> str:
        return between.join(self.lines + ([self.country] if country else []))


@dataclass
class Item:
    """A line of the purchase. `ours` is the buyer's article number, `yours` the supplier's."""

    at: int
    text: str
    more: str
    unit: str
    quantity: Decimal
    price: Decimal
    per: int
    discount: Decimal
    date: date
    ours: str
    yours: str
    gtin: str
    group: str = ""

    @property
    def gross(self) -> Decimal:
        return cents(self.quantity * self.price / self.per)

    @property
    def amount(self) -> Decimal:
        return cents(self.quantity * self.price / self.per * (1 - self.discount / 100))


@cache
def goods(lang: str, half: str) -> tuple[str, ...]:
    return share(WORLDS.get(half, stock).GOODS[lang], half)


def share(pool: str, half: str) -> tuple[str, ...]:
    """A set's rows: a and b halve a pool, the others have their own."""
    rows = tuple(r for r in pool.splitlines() if r)
    middle = max(1, len(rows) // 2)
    return rows if half in WORLDS else rows[:middle] if half == "a" else rows[middle:] or rows


def firm(role: str, lang: str, half: str, nth: int) -> Firm:
    rows = share(getattr(WORLDS.get(half, firms), role)[lang], half)
    return Firm(*rows[nth % len(rows)].split("|"))


def chosen(text: str, rng: random.Random) -> str:
    return re.sub(r"\[([^]]+)\]", lambda m: rng.choice(m[1].split("~" if "~" in m[1] else "/")), text)


def ean(rng: random.Random) -> str:
    body = rng.choice(("40", "50", "30", "80", "87", "73", "59")) + "".join(rng.choices("0123456789", k=10))
    return body + str(-sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(body)) % 10)


class Deal:
    """What one document says. A layout takes items, prints them and calls `says` with what it has printed."""

    def __init__(self, lang: str, name: str, nth: int, half: str) -> None:
        self.rng = random.Random(f"{name}/{nth}")
        self.lang, self.half, self.nth = lang, half, nth
        self.settle(firm("BUYERS", lang, half, self.rng.randrange(9)))
        self.seller = Firm(*US.split("|")) if nth % 2 else firm("SELLERS", lang, half, 0)
        self.day = date(2026, 1, 7) + timedelta(days=self.rng.randrange(290))
        while self.day.weekday() > 4:
            self.day += timedelta(days=1)
        self.wanted = self.day + timedelta(days=self.rng.randrange(6, 34))
        self.long, self.short = table(UNITS[lang]), table(SHORT.get(lang, UNITS[lang]))
        self.truth: dict[str, Any] = {}

    def buys_in(self, country: str) -> None:
        """Another buyer, of this country, where the layout's dates or words need one."""
        rows = share(WORLDS.get(self.half, firms).BUYERS[self.lang], self.half)
        self.settle(Firm(*self.rng.choice([r for r in rows if f"|{country}|" in r]).split("|")))

    def settle(self, buyer: Firm) -> None:
        self.buyer = buyer
        site, street, *city = buyer.site.split(", ")
        self.ship = Firm(site, street, ", ".join(city), buyer.country, "", "", "")

    def code(self, pattern: str) -> str:
        """# a digit, @ a letter."""
        return "".join(
            self.rng.choice("123456789") if c == "#" else self.rng.choice("ABCDEFGHKLMNPRSTVWX") if c == "@" else c for c in pattern
        )

    def take(
        self, least: int, most: int, *, ours: str = "######", yours: str = "####-##", per: bool = False, discount: bool = False, short: bool = False,
        spread: bool = False, places: int = 2, large: bool = False, trade: str = "",
    ) -> list[Item]:  # fmt: skip
        """Items. `per` leaves prices per 100 as they are, else they are per one; `spread` gives each its own date; `trade` is a part of the goods."""
        rng, rows, items, seen = self.rng, goods(self.lang + trade, self.half), [], set()
        for at in range(1, rng.randint(least, most) + 1):
            for _ in range(30):
                text, more, unit, price, *priced = chosen(rng.choice(rows), rng).split("|")
                if text not in seen:
                    break
            seen.add(text)
            each = int(priced[0]) if priced else 1
            cost = Decimal(price) * Decimal(rng.randrange(80, 125)) / 100
            if each > 1 and not per:
                cost, each = cost / each, 1
            cost = cost.quantize(Decimal(1).scaleb(-places)) or Decimal(1).scaleb(-places)
            if unit in ("m", "kg", "ft", "m2"):
                count = Decimal(rng.choice((12, 25, 37, 50, 120, 150, 240, 300, 500))) + (
                    Decimal(rng.choice(("0.5", "0.25", "0"))) if unit in ("m2", "kg") else 0
                )
            elif each > 1 or cost < 1:
                count = Decimal(rng.choice((100, 200, 250, 400, 500, 1000, 1200, 2500)))
            else:
                count = Decimal(rng.choice((1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 24, 30, 40, 48, 60, 75)))
            if large:
                count *= 10
            off = Decimal(rng.choice((0, 0, 3, 5, 10, 15, 20, 25))) if discount else Decimal(0)
            named = self.short if short else self.long
            when = self.wanted + timedelta(days=rng.randrange(0, 20)) if spread else self.wanted
            items.append(
                Item(
                    at, text, more, named.get(unit, named["pc"]), count, cost, each, off, when, self.code(ours), self.code(yours), ean(rng)
                )
            )
        return items

    @staticmethod
    def n(value: Decimal | int, places: int | None = 2, style: str = "de") -> str:
        """A number; places None for as many as it needs."""
        thousands, point = MARKS[style]
        value = Decimal(value)
        text = f"{value.normalize():,f}" if places is None else f"{value:,.{places}f}"
        if style == "in":
            text = re.sub(r"(?<=\d)(?=(?:\d\d)+\d(?!\d))", ",", text.replace(",", "").split(".")[0]) + text[text.find(".") :] * (
                "." in text
            )
        return text.replace(",", "\0").replace(".", point).replace("\0", thousands)

    def date(self, day: date, style: str = "%d.%m.%Y") -> str:
        """As strftime, where %B is the month's name in the document's language, %e and %n are day and month without zero."""
        name = MONTHS[self.lang].split()[day.month - 1]
        return day.strftime(style.replace("%B", name).replace("%b", name[:3]).replace("%e", str(day.day)).replace("%n", str(day.month)))

    @staticmethod
    def sum(items: Sequence[Item]) -> Decimal:
        return sum((i.amount for i in items), Decimal(0))

    def says(
        self, items: Sequence[Item], lines: str, number: str | None, *, total: Decimal | None = None, currency: str | None = "EUR", dated: bool = True,
        wanted: bool = False, ship: str | None = None, kind: str = "order", buyer: bool = True, seller: bool = True,
    ) -> None:  # fmt: skip
        """Keep what was printed: of each item the fields of these letters (`KEYS`), and the header's values."""
        self.truth = {
            "kind": kind, "number": number, "date": self.day.isoformat() if dated else None,
            "requested_date": self.wanted.isoformat() if wanted else None, "buyer": self.buyer.name if buyer else None,
            "seller": self.seller.name if seller else None, "ship_to": ship, "currency": currency,
            "total": None if total is None else float(total), "lines": [{KEYS[c][0]: plain(getattr(i, KEYS[c][1])) for c in lines} for i in items],
        }  # fmt: skip

    def pages(self, items: Sequence[Item], first: int, later: int) -> Iterator[list[Item]]:
        """Items cut into pages."""
        rest, size = list(items), first
        while rest:
            yield rest[:size]
            rest, size = rest[size:], later


def plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return float(value) if value % 1 else int(value)
    return value.isoformat() if isinstance(value, date) else value


def sheet_of(css: str, body: str, size: str = "A4") -> str:
    """A whole page; the base takes away what a browser would add."""
    base = "*{box-sizing:border-box}body{margin:0}table{border-collapse:collapse}td,th{vertical-align:top;text-align:left;padding:0}.r{text-align:right}.c{text-align:center}"
    return f"<!doctype html><meta charset=utf-8><style>@page{{size:{size};margin:14mm}}{base}{css}</style>{body}"


def rows(items: Sequence[Item], row) -> str:  # type: ignore[no-untyped-def]
    return "".join(row(i) for i in items)


def ordered(
    spoken: Mapping[str, str],
    d: Deal,
    part: str,
    trade: str,
    least: int,
    most: int,
    *,
    soon: int = 0,
    units: str = "",
    few: Sequence[int] = (),
    **how: Any,
) -> list[Item]:
    """Items of a trade for the set's buyer whose name holds `part`, wanted on working days, within `soon` days if given; `few` are amounts
    of what is counted, `units` the buyer's own words for units beside what the set's buyers say (`spoken`, by language)."""
    d.settle(next(f for f in (Firm(*r.split("|")) for r in share(WORLDS[d.half].BUYERS[d.lang], d.half)) if part in f.name))
    if soon:
        d.wanted = d.day + timedelta(days=d.rng.randint(1, soon))
    while d.wanted.weekday() > 4:
        d.wanted += timedelta(days=1)
    d.long = table(spoken[d.lang]) | table(units)
    items = d.take(least, most, trade=f"-{trade}", **how)
    for i in items:
        while i.date.weekday() > 4:
            i.date += timedelta(days=1)
        if few and i.unit not in (d.long.get("m"), d.long.get("kg"), d.long.get("m2")):
            i.quantity = Decimal(d.rng.choice(few))
    return items
