"""What set k's pages have in common: a customer by name, goods of a trade in its own units, labelled blocks, free lines of a form."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

from tests.paper.d_print import row
from tests.paper.deal import Deal, Firm, Item, share, table
from tests.paper.k_world import BUYERS

UNITS = {
    "de": "pc=Stück m=m kg=kg pack=Packung box=Schachtel can=Kanister bucket=Eimer bag=Sack roll=Rolle pair=Paar case=Karton set=Satz",
    "en": "pc=each m=metre kg=kg pack=pack box=box can=tub bucket=pail bag=bag roll=roll pair=pair case=case set=set",
    "fr": "pc=pce m=m kg=kg pack=paquet box=boîte can=bidon bucket=seau bag=sac roll=rouleau pair=paire case=carton set=jeu",
    "nl": "pc=stuk m=m kg=kg pack=pak box=doosje can=can bucket=emmer bag=zak roll=rol pair=paar case=doos set=set",
    "es": "pc=ud m=m pack=paq can=bidón bag=saco roll=rollo case=caja",
    "it": "pc=pz m=m kg=kg pack=conf can=latta bag=sacco box=scat roll=rot",
    "pt": "pc=un can=lata bag=saco box=cx roll=rolo pair=par",
    "sv": "pc=st m=m pack=pkt roll=rle pair=par",
    "da": "pc=stk box=æske pack=pk roll=rl",
    "no": "pc=stk box=eske case=krt roll=rl can=kanne",
    "pl": "pc=szt. m=m bag=worek",
    "cs": "pc=ks set=sada can=bal. pack=bal. box=krab. case=kart.",
    "hu": "pc=db m=m box=doboz pack=csomag roll=tekercs",
}
HANDFUL = (1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 10)
"""Amounts of somebody who buys for one workshop, kitchen or practice."""


def customer(d: Deal, part: str, *, within: int = 0) -> Deal:
    """The buyer is the one whose name holds `part`; goods are wanted on a working day, `within` so many days if given."""
    d.settle(next(f for f in (Firm(*r.split("|")) for r in share(BUYERS[d.lang], d.half)) if part in f.name))
    if within:
        d.wanted = d.day + timedelta(days=d.rng.randint(1, within))
    while d.wanted.weekday() > 4:
        d.wanted += timedelta(days=1)
    d.long = table(UNITS[d.lang])
    return d


def basket(d: Deal, trade: str, least: int, most: int, *, units: str = "", few: Sequence[int] = (), **how: Any) -> list[Item]:
    """Items of one trade; `units` are words of this page alone, `few` the amounts to draw from where goods are counted."""
    d.long = d.long | table(units)
    items = d.take(least, most, trade=f"-{trade}", **how)
    for i in items:
        if few and i.unit not in (d.long.get("m"), d.long.get("kg")):
            i.quantity = Decimal(d.rng.choice(few))
    return items


def block(label: str, text: str, css: str = "") -> str:
    """A small label over a text."""
    return f"<div style='{css}'><div class=lab>{label}</div>{text}</div>"


def pad(rows: Iterable[str], columns: int, until: int) -> str:
    """Rows of a form, with empty ones up to its last."""
    have = list(rows)
    return "".join(have) + row("|".join(["&nbsp;"] * columns)) * max(0, until - len(have))


def full(i: Item, between: str = ", ") -> Item:
    """The item's second text is printed in its first, so it is part of it."""
    i.text += between + i.more
    return i


def pen(text: str, font: str = "TeX Gyre Chorus, Liberation Serif") -> str:
    """Written into a form with a pen."""
    return f"<span style='font:italic 1.2em/1 {font};color:#22306e'>{text}</span>"


def across(*parts: str, gap: int = 6, css: str = "") -> str:
    """Blocks of even width in a row."""
    cells = "".join(f"<div style='flex:1'>{p}</div>" for p in parts)
    return f"<div style='display:flex;gap:{gap}mm;{css}'>{cells}</div>"


def reckoned(*rows: tuple[str, str], css: str = "width:70mm") -> str:
    """Sums below a table at its right edge, the last one ruled."""
    lines = [f"<tr><td>{k}<td class=r>{v}</tr>" for k, v in rows[:-1]]
    label, value = rows[-1]
    return f"<table style='margin:2mm 0 0 auto;{css}'>{''.join(lines)}<tr style='border-top:.8pt solid;border-bottom:2pt double;font-weight:bold'><td>{label}<td class=r>{value}</table>"
