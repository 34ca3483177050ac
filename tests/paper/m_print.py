"""What set m's pages have in common: a customer's purchase in its own words for units, pages with carried sums, columns of fixed width."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial

from tests.paper.d_print import row
from tests.paper.deal import Deal, Item, ordered

UNITS = {
    "de": "pc=Stück m=m kg=kg pack=Packung box=Karton can=Kanister bucket=Eimer bag=Sack roll=Rolle pair=Paar case=Karton set=Satz",
    "en": "pc=each m=m kg=kg pack=pack box=box can=can bag=bag roll=roll pair=pair case=case set=set",
    "fr": "pc=pièce m=m kg=kg pack=paquet box=boîte can=bidon bucket=seau bag=sac roll=rouleau pair=paire case=carton set=lot",
    "nl": "pc=stuk m=m kg=kg pack=pak box=doos can=can roll=rol case=doos",
    "it": "pc=PZ m=MT kg=KG pack=CF box=SC can=TN bucket=SE bag=SA roll=RO pair=PA case=CT m2=MQ",
    "es": "pc=ud m=m bag=saco can=garrafa roll=rollo case=caja set=juego",
    "fi": "pc=kpl m=m box=ltk roll=rll set=sarja",
    "hu": "pc=db bag=zsák pack=csomag roll=tekercs",
    "tr": "pc=adet m=metre kg=kg roll=rulo pack=paket can=bidon",
    "ro": "pc=buc m=ml box=cutie roll=rolă set=set can=doză",
    "el": "pc=τεμ kg=κιλά bag=σακί roll=κουλούρα pair=ζεύγος can=δοχείο",
    "hr": "pc=kom m=m can=kanta roll=rola set=set",
    "sv": "pc=st roll=rulle can=dunk pack=förp",
    "pl": "pc=szt. pack=op. pair=para bucket=wiad. roll=rolka",
    "cs": "pc=ks kg=kg pack=bal roll=cívka set=sada",
    "pt": "pc=UN m=MT can=BD bag=SC box=CX roll=RL",
}
SOME = (1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12)
"""Amounts of a house that buys what it uses within a month."""


order = partial(ordered, UNITS)
"""Items of a trade for one of the set's buyers, in their own words for units."""


def ladder(*rows: tuple[str, str], css: str = "") -> str:
    """Sums at the right, the last set off by a rule."""
    body = "".join(row(f"{k}|>{v}") for k, v in rows[:-1])
    label, value = rows[-1]
    return f"<table style='margin:3mm 0 3mm auto;min-width:62mm;{css}'>{body}<tr style='border-top:.8pt solid currentColor'><td style='padding:.8mm 6mm 0 0'><b>{label}</b><td class=r style='padding-top:.8mm'><b>{value}</b></tr></table>"


def card(label: str, text: str, css: str = "border:.5pt solid #888;padding:1.5mm 2.5mm") -> str:
    """A box with its label in bold above the text."""
    return f"<div style='flex:1;{css}'><div style='font-weight:bold;font-size:.85em'>{label}</div>{text}</div>"


def shelf(*parts: str, css: str = "") -> str:
    """Boxes in a row, as high as the highest."""
    return f"<div style='display:flex;gap:4mm;align-items:stretch;{css}'>{''.join(parts)}</div>"


def edges(left: str, right: str, css: str = "") -> str:
    """One text at the left edge, one at the right."""
    return f"<div style='display:flex;justify-content:space-between;{css}'><div>{left}</div><div>{right}</div></div>"


def carried(
    d: Deal, items: Sequence[Item], first: int, later: int, sheet: Callable[[list[str], int], str], line: Callable[[Item], str],
    bring: Callable[[Decimal], str], take: Callable[[Decimal], str],
) -> str:  # fmt: skip
    """Pages of items, each with the sum so far at its end (`take`) and again at the start of the next (`bring`)."""
    parts, total, out = list(d.pages(items, first, later)), Decimal(0), []
    for at, part in enumerate(parts):
        rows = [bring(total)] if at else []
        rows += map(line, part)
        total += d.sum(part)
        out.append(sheet(rows + [take(total)] * (part is not parts[-1]), at + 1))
    return "<div style='break-after:page'></div>".join(out)


def columns(widths: str, *cells: str) -> str:
    """One line of a text dump: cells as wide as told, `r` behind a width for those at the right."""
    out = ""
    for width, cell in zip(widths.split(), cells, strict=True):
        size = int(width.rstrip("r"))
        out += cell[:size].rjust(size) + " " if width[-1] == "r" else cell[:size].ljust(size) + " "
    return out.rstrip()
