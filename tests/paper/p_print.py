"""What set p's pages have in common: a customer's purchase in its own words for units, sums as rows of the table, fields with small labels."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any

from tests.paper.deal import Deal, Firm, Item, ordered, share
from tests.paper.p_world import SELLERS

UNITS = {
    "de": "pc=Stück m=m m2=m² kg=kg pack=Packung case=Karton can=Gebinde bucket=Eimer bag=Sack roll=Rolle pair=Paar set=Satz box=Box sheet=Tafel",
    "en": "pc=each m=m kg=kg bag=bag set=set box=box can=can roll=roll case=case pack=pack pair=pair bucket=tub sheet=sheet",
    "fr": "pc=pièce m=mètre kg=kg pack=lot box=boîte can=bidon bucket=seau bag=sac roll=rouleau case=carton pair=paire set=jeu",
    "it": "pc=PZ m=MT kg=KG pack=CF can=FS roll=RT bag=SC box=SCA case=CT pair=PA set=SET bucket=SEC",
    "es": "pc=ud m=m kg=kg can=garrafa bag=saco box=caja roll=bobina bucket=caneca pack=paq pair=par set=kit",
    "nl": "pc=st m=m roll=rol set=set box=doos bag=zak can=can case=doos pack=pak bucket=emmer sheet=plaat",
    "pl": "pc=szt. m=mb m2=m2 pack=op. box=kart. set=kpl. roll=rol. bag=worek",
    "pt": "pc=un pair=par m2=m2 roll=rl bucket=bd box=cx",
    "sv": "pc=st m=m pack=pkt box=ask bucket=hink roll=rulle",
    "da": "pc=stk roll=rulle bag=sæk box=æske",
    "no": "pc=stk m=m roll=rull case=krt can=fat pack=pk",
    "fi": "pc=kpl m=m can=ast roll=rll",
    "cs": "pc=ks m=m pack=bal bag=pytel case=kart can=kan set=sada box=krab",
    "hu": "pc=db m=fm bag=zsák roll=tek pack=csom bucket=vödör",
    "ro": "pc=buc m2=mp roll=rolă pair=per box=cutie can=bidon sheet=foaie",
    "tr": "pc=AD m=MT kg=KG can=KUTU pack=PK case=KOLİ bag=TORBA",
    "el": "pc=τεμ roll=ρολό case=κιβ bucket=κάδος pack=συσκ can=δοχ",
    "hr": "pc=kom m=m can=kanta",
}
FEW = (1, 1, 2, 2, 3, 4, 4, 5, 6, 8, 10, 12, 16, 20, 25)
"""Amounts of a small firm."""
BREAK = ("auto", "page")
BULK = ("m", "kg", "m2")


def order(d: Deal, part: str, trade: str, least: int, most: int, *, few: Sequence[int] = (), **how: Any) -> list[Item]:
    """Items of a trade for the set's buyer whose name holds `part`, in its own words for units, from a supplier of its own country if it has
    one; `few` are amounts of what is counted and costs more than a trifle."""
    items = ordered(UNITS, d, part, trade, least, most, **how)
    bulk = {d.long.get(u) for u in BULK}
    for i in items:
        if few and i.per == 1 and i.price >= 1 and i.unit not in bulk:
            i.quantity = Decimal(d.rng.choice(few))
    near = [Firm(*r.split("|")) for r in share(SELLERS[d.lang], d.half) if f"|{d.buyer.country}|" in r]
    if near and not d.seller.name.startswith("Nordwerk"):
        d.seller = d.rng.choice(near)
    return items


def fields(*pairs: str, css: str = "", small: str = "font-size:7pt;color:#666", wide: int = 0) -> str:
    """Small labels above their values in one ruled row, `label|value` each; `wide` cells in a row if given."""
    step = wide or len(pairs)
    out = ""
    for at in range(0, len(pairs), step):
        cells = "".join("<td><div style='{}'>{}</div>{}".format(small, *p.split("|")) for p in pairs[at : at + step])
        out += f"<tr>{cells}</tr>"
    return f"<table class=f style='width:100%;table-layout:fixed;{css}'>{out}</table>"


def under(span: int, *lines: str, after: int = 0, strong: str = "font-weight:bold") -> str:
    """Sums as last rows of a table of items, `label|value` each: the label over `span` columns, `after` empty cells behind the value."""
    out = ""
    for k, text in enumerate(lines):
        label, value = text.split("|")
        css = f" style='{strong}'" if k == len(lines) - 1 else ""
        out += f"<tr class=u{css}><td colspan={span} class=r>{label}<td class=r>{value}{'<td>' * after}</tr>"
    return out


def carried(
    d: Deal, items: Sequence[Item], first: int, later: int, line: Callable[[Item], str], sheet: Callable[[Iterable[str], int, int], str],
    sum_row: Callable[[str, Decimal], str], words: tuple[str, str],
) -> str:  # fmt: skip
    """Pages of items: `words` name the sum at a page's end and the same at the next page's beginning."""
    parts, so_far, out = list(d.pages(items, first, later)), Decimal(0), []
    for at, part in enumerate(parts):
        body = [sum_row(words[1], so_far)] if at else []
        body += [line(i) for i in part]
        so_far += d.sum(part)
        if at < len(parts) - 1:
            body.append(sum_row(words[0], so_far))
        out.append(f"<div style='break-before:{BREAK[at > 0]}'>{sheet(body, at + 1, len(parts))}</div>")
    return "".join(out)


def signs(*names: str, top: int = 14) -> str:
    """Places to sign, side by side."""
    cells = "".join(
        f"<td style='padding-right:12mm'><div style='border-top:.4pt solid #000;padding-top:1mm'>{name}</div>" for name in names
    )
    return f"<table style='width:100%;table-layout:fixed;margin-top:{top}mm;font-size:8pt'><tr>{cells}</tr></table>"
