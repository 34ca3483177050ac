"""What set o's pages have in common: a customer's purchase in its own words for units, boxes, sums, feet, pages with carried sums."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any

from tests.paper.d_print import row
from tests.paper.deal import Deal, Firm, Item, ordered, share
from tests.paper.o_world import SELLERS

UNITS = {
    "de": "pc=Stück m=m m2=m² kg=kg pack=Packung case=Karton can=Kanister bucket=Eimer bag=Sack roll=Rolle pair=Paar set=Satz box=Schachtel",
    "en": "pc=each m=metre bag=bag set=set box=box can=can roll=roll case=case pack=pack pair=pair",
    "fr": "pc=pièce m=mètre pack=paquet box=boîte can=bidon bucket=seau bag=sac roll=rouleau case=caisse",
    "it": "pc=PZ m=MT m2=MQ kg=KG pack=CF can=LT roll=RT",
    "es": "pc=ud kg=kg can=bote bag=saco box=caja roll=rollo bucket=cubeta pack=paq",
    "nl": "pc=stuk m=m roll=rol set=set box=doos bag=zak can=fles",
    "pt": "pc=un pair=par set=jg roll=rl bag=sc",
    "pl": "pc=szt. m=mb pack=op. box=kart.",
    "cs": "pc=ks can=ks pack=bal",
    "sk": "pc=ks pack=bal. bucket=vedro can=fľ.",
    "ro": "pc=buc bucket=găl. bag=pungă",
    "hu": "pc=db box=doboz",
    "hr": "pc=kom m=m roll=kolut can=limenka set=set",
    "sl": "pc=kos pack=zavitek pair=par set=kpl",
    "sv": "pc=st bag=säck kg=kg",
    "da": "pc=stk pack=pk bag=sæk",
    "no": "pc=stk pack=pk",
    "fi": "pc=kpl kg=kg roll=puola pack=nippu",
    "tr": "pc=adet bag=çuval can=kutu pack=paket",
    "el": "pc=τεμ box=κιβ. pack=συσκ.",
    "lt": "pc=vnt. bag=maiš. roll=rit. can=but. pack=pak.",
}
FEW = (1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 10, 12, 20)
"""Amounts of a small firm."""


def order(d: Deal, part: str, trade: str, least: int, most: int, *, few: Sequence[int] = (), **how: Any) -> list[Item]:
    """Items of a trade for the set's buyer whose name holds `part`, in its own words for units, from a supplier of its own country if it has
    one; `few` are amounts of what is counted and costs more than a trifle."""
    items = ordered(UNITS, d, part, trade, least, most, **how)
    for i in items:
        if few and i.per == 1 and i.price >= 1 and i.unit not in (d.long.get("m"), d.long.get("kg"), d.long.get("m2")):
            i.quantity = Decimal(d.rng.choice(few))
    near = [r for r in share(SELLERS[d.lang], d.half) if f"|{d.buyer.country}|" in r]
    if near and d.seller.name.split()[0] != "Nordwerk":
        d.seller = Firm(*near[0].split("|"))
    return items


def beside(*parts: str, widths: str = "", gap: int = 8, css: str = "") -> str:
    """Blocks in one row of a table without rules, `widths` in mm (0 for the rest)."""
    sizes = widths.split() or ["0"] * len(parts)
    cells = ""
    for k, (part, size) in enumerate(zip(parts, sizes, strict=True)):
        wide = f"width:{size}mm;" if size != "0" else ""
        cells += f"<td style='{wide}padding-right:{0 if k == len(parts) - 1 else gap}mm'>{part}"
    fixed = "" if widths else "table-layout:fixed;"
    return f"<table style='width:100%;{fixed}{css}'><tr>{cells}</tr></table>"


def box(text: str, head: str = "", css: str = "", head_css: str = "font-weight:bold") -> str:
    """A ruled box, its head inside above a text."""
    top = f"<div style='{head_css};margin-bottom:.8mm'>{head}</div>" if head else ""
    return f"<div style='border:.5pt solid #444;padding:2mm 2.5mm;{css}'>{top}{text}</div>"


def reckon(*lines: str, css: str = "", strong: str = "font-weight:bold;border-top:.6pt solid #000") -> str:
    """Sums at the right below a table, `label|value` each, the last one strong."""
    out = ""
    for k, text in enumerate(lines):
        label, value = text.split("|")
        last = f" style='{strong}'" if k == len(lines) - 1 else ""
        out += f"<tr{last}><td style='padding:.7mm 9mm .7mm 1mm'>{label}<td class=r style='padding:.7mm 1mm'>{value}</tr>"
    return f"<table style='margin:2mm 0 5mm auto;break-inside:avoid;{css}'>{out}</table>"


def leaf(body: str, foot: str, tall: int = 266) -> str:
    """A page whose foot stands at its bottom."""
    return f"<div style='min-height:{tall}mm;display:flex;flex-direction:column'><div>{body}</div><div style='margin-top:auto;padding-top:6mm'>{foot}</div></div>"


def thirds(*columns: str, css: str = "") -> str:
    """A letterhead's last lines, in columns of small type."""
    cells = "".join(f"<td style='padding-right:4mm'>{c}" for c in columns)
    return f"<table style='width:100%;border-top:.4pt solid #777;font-size:7pt;line-height:1.35;color:#333;{css}'><tr style='height:1.5mm'></tr><tr>{cells}</tr></table>"


def stamp(word: str, css: str = "") -> str:
    """A word stamped across the head."""
    return f"<div style='position:absolute;top:34mm;left:78mm;transform:rotate(-14deg);border:1.6pt solid #b33;color:#b33;font:bold 22pt Liberation Sans;padding:1mm 5mm;opacity:.55;{css}'>{word}</div>"


def over(
    d: Deal, items: Sequence[Item], first: int, later: int, line: Callable[[Item], str], sheet: Callable[[Iterable[str], int, int], str],
    carry: Callable[[str, Decimal], str], words: tuple[str, str],
) -> str:  # fmt: skip
    """Pages of items, each closed with the sum so far and opened with that of the page before; `words` name the two."""
    parts, so_far, out = list(d.pages(items, first, later)), Decimal(0), []
    for k, part in enumerate(parts):
        lines = [carry(words[1], so_far)] if k else []
        lines += map(line, part)
        so_far += d.sum(part)
        if part is not parts[-1]:
            lines.append(carry(words[0], so_far))
        out.append(sheet(lines, k + 1, len(parts)))
    return "<div style='break-after:page'></div>".join(out)


def halves(heads: str, units: str, body: Iterable[str], kind: str = "t") -> str:
    """A table with two rows of heads, the second telling what the figures are in."""

    def top(cells: str) -> str:
        return row(cells).replace("<td", "<th")

    return f"<table class={kind}><thead>{top(heads)}{top(units)}</thead><tbody>{''.join(body)}</tbody></table>"
