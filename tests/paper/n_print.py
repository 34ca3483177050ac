"""What set n's pages have in common: a customer's purchase in its own words for units, address blocks, sums, footers."""

from functools import partial

from tests.paper.d_print import row
from tests.paper.deal import ordered

UNITS = {
    "de": "pc=Stück m=m m2=m² kg=kg pack=Packung can=Dose bucket=Eimer bag=Sack roll=Rolle pair=Paar set=Satz",
    "en": "pc=each bag=bag set=set box=box can=can roll=roll case=case",
    "fr": "pc=pièce m=m kg=kg pack=paquet box=boîte can=bidon bucket=seau bag=sac roll=rouleau pair=paire case=carton",
    "nl": "pc=stuk m=m pack=pak box=doos can=bus bucket=emmer bag=zak roll=rol case=doos set=set",
    "es": "pc=ud can=garrafa pack=paq roll=rollo box=caja m2=m2",
    "it": "pc=PZ can=TA set=KT box=SC pack=CF bag=SA roll=BO",
    "pl": "pc=szt. set=kpl. m=mb can=szt. roll=rolka",
    "pt": "pc=un bag=sc bucket=bd box=cx",
    "cs": "pc=ks bag=pyt. pack=bal. box=krab. can=kan. m=m",
    "sv": "pc=st box=ask pack=pkt roll=rle",
    "da": "pc=stk bag=sæk m=m pack=pk roll=rl",
    "no": "pc=stk pair=par can=dunk roll=rull",
    "fi": "pc=kpl m=m",
    "hu": "pc=db pack=csomag roll=tekercs box=doboz can=kanna",
    "ro": "pc=buc set=set can=bidon box=bax pack=pachet",
    "sl": "pc=kos roll=kolut can=posoda bucket=vedro box=škatla pair=par",
    "tr": "pc=adet bag=çuval roll=rulo",
}
FEW = (1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 15)
"""Amounts of a small firm."""


order = partial(ordered, UNITS)
"""Items of a trade for one of the set's buyers, in their own words for units."""


def sums(*lines: tuple[str, str], css: str = "", gap: int = 8) -> str:
    """Amounts below the table at its right; the last in bold."""
    *above, (label, value) = lines
    body = "".join(row(f"{k}|>{v}") for k, v in above) + row(f"<b>{label}</b>|><b>{value}</b>")
    return f"<style>.z td:first-child{{padding-right:{gap}mm}}.z td{{padding-top:.6mm;padding-bottom:.6mm}}</style><table class=z style='margin:3mm 0 4mm auto;{css}'>{body}</table>"


def sides(*parts: str, css: str = "", widths: str = "") -> str:
    """Blocks beside each other in columns of the widths given, else of even width."""
    columns = widths or " ".join(["1fr"] * len(parts))
    cells = "".join(f"<div>{p}</div>" for p in parts)
    return f"<div style='display:grid;grid-template-columns:{columns};column-gap:6mm;{css}'>{cells}</div>"


def titled(label: str, text: str, css: str = "") -> str:
    """A small grey label above a block."""
    return f"<div style='{css}'><span style='font-size:.82em;color:#666'>{label}</span><br>{text}</div>"


def framed(label: str, text: str, colour: str = "#999") -> str:
    """A frame with its label on a band."""
    return f"<div style='border:.6pt solid {colour};height:100%'><div style='background:{colour};color:#fff;padding:.6mm 2mm;font-size:.9em'>{label}</div><div style='padding:1.5mm 2mm'>{text}</div></div>"


def base(*columns: str, css: str = "") -> str:
    """A letterhead's last lines in small type."""
    cells = "".join(f"<div>{c}</div>" for c in columns)
    return f"<div style='display:flex;justify-content:space-between;border-top:.4pt solid #888;margin-top:10mm;padding-top:1.5mm;font-size:7pt;line-height:1.35;color:#444;{css}'>{cells}</div>"
