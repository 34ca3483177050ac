"""What set l's pages have in common: a customer by name, units of each language, sums as a strip of cells or as plain lines."""

from datetime import timedelta

from tests.paper.deal import Deal, Firm, share, table
from tests.paper.l_world import BUYERS

UNITS = {
    "de": "pc=Stück m=m kg=kg pack=Packung box=Schachtel can=Kanister bucket=Eimer bag=Sack roll=Rolle pair=Paar case=Karton",
    "en": "pc=each m=metre kg=kg pack=pack box=box can=drum bucket=tub bag=bag roll=roll pair=pair case=case",
    "fr": "pc=pièce m=mètre kg=kg pack=paquet box=boîte can=bidon bucket=seau bag=sac roll=rouleau pair=paire case=carton",
    "nl": "pc=stuks m=meter kg=kg pack=pak box=doos can=can roll=rol case=omdoos",
    "it": "pc=NR m=MT kg=KG pack=CONF can=FUSTO bag=SACCO pair=PAIA case=CART roll=ROT",
    "es": "pc=uds m=m kg=kg pack=paq box=caja can=garrafa bag=saco roll=rollo pair=pares case=caja",
    "pt": "pc=UN m=MT box=CX can=BD pair=PR",
    "sv": "pc=st m=m can=dunk roll=rulle pack=förp box=ask",
    "da": "pc=stk kg=kg bag=sæk can=dunk pack=pakke box=æske case=krt",
    "no": "pc=stk m=m box=eske pack=pakke roll=rull bag=sekk",
    "fi": "pc=kpl m=m can=astia pair=pari",
    "pl": "pc=szt. bag=worek pack=opak. box=opak. bucket=wiad. roll=rolka case=karton can=kan.",
    "cs": "pc=ks m=m can=kan pair=pár",
    "hu": "pc=db m=m can=kanna pair=pár roll=tekercs",
    "ro": "pc=buc m=m can=bidon pair=per pack=pach",
}
SMALL = (1, 1, 2, 2, 2, 3, 4, 5, 6, 8, 10)
"""Amounts of a house that buys for itself."""


def customer(d: Deal, part: str, *, within: int = 0) -> Deal:
    """The buyer is the one whose name holds `part`; goods are wanted on a working day, `within` so many days if given."""
    d.settle(next(f for f in (Firm(*r.split("|")) for r in share(BUYERS[d.lang], d.half)) if part in f.name))
    if within:
        d.wanted = d.day + timedelta(days=d.rng.randint(1, within))
    while d.wanted.weekday() > 4:
        d.wanted += timedelta(days=1)
    d.long = table(UNITS[d.lang])
    return d


def strip(*cells: tuple[str, str], css: str = "") -> str:
    """Captions over values in a ruled strip as wide as the page."""
    heads = "".join(f"<td style='border:.5pt solid #555;border-bottom:0;padding:.6mm 2mm 0;font-size:7pt;color:#555'>{k}" for k, _ in cells)
    values = "".join(f"<td style='border:.5pt solid #555;border-top:0;padding:0 2mm .8mm'>{v}" for _, v in cells)
    return f"<table style='width:100%;{css}'><tr>{heads}</tr><tr>{values}</tr></table>"


def inside(label: str, text: str, css: str = "") -> str:
    """A framed cell with its caption small in the upper left corner."""
    return f"<div style='flex:1;border:.6pt solid #444;padding:1mm 2mm 2mm;{css}'><div style='font-size:6.8pt;color:#444'>{label}</div>{text}</div>"


def beside(*cells: str, css: str = "") -> str:
    """Framed cells in a row, their borders shared."""
    return f"<div style='display:flex;gap:0;{css}'>{''.join(cells)}</div>"


def tally(*rows: tuple[str, str], wide: int = 64) -> str:
    """Sums at the right as plain lines, the last between two thin rules; `wide` in mm."""
    *upper, (label, value) = rows
    lines = "".join(f"<tr><td style='padding:.5mm 0'>{k}<td class=r>{v}</tr>" for k, v in upper)
    last = f"<tr style='border-top:.5pt solid;border-bottom:.5pt solid;font-weight:bold'><td style='padding:1mm 0'>{label}<td class=r style='padding:1mm 0'>{value}</tr>"
    return f"<table style='margin:3mm 0 0 auto;width:{wide}mm'>{lines}{last}</table>"
