"""What set j prints besides tables: purchases of one trade, pictures of letterheads, stamps, watermarks, hand's writing, feet of letters."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from datetime import timedelta
from decimal import Decimal
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from tests.paper.deal import Deal, Firm, Item, share, table
from tests.paper.j_world import BUYERS

UNITS = {
    "de": "pc=Stk m=m kg=kg pack=Pack box=Box can=Kanister bucket=Eimer bag=Sack roll=Rolle pair=Paar case=Karton set=Satz",
    "en": "pc=each m=m kg=kg pack=pack box=box can=tin bag=bag roll=roll pair=pair case=case set=set ft=ft",
    "fr": "pc=U m=ML kg=KG pack=PQT box=BTE can=BID bucket=SEAU bag=SAC roll=RLX pair=PAIRE case=CRT set=LOT",
    "nl": "pc=st m=m kg=kg pack=pak box=doos can=can bucket=emmer bag=zak roll=rol pair=paar case=doos set=set",
    "it": "pc=PZ m=MT kg=KG pack=CF can=LT bag=SAC pair=PA case=CS",
    "es": "pc=ud m=m kg=kg pack=paq box=caja can=garrafa bag=saco pair=par case=caja roll=rollo",
    "pt": "pc=UN m=MT kg=KG box=CX can=LT roll=RL",
    "sv": "pc=st m=m",
    "da": "pc=stk kg=kg bag=pose case=karton can=dunk bucket=spand",
    "no": "pc=stk m=m",
    "fi": "pc=kpl kg=kg can=kan pair=pari",
    "pl": "pc=szt m=m kg=kg bag=worek case=karton bucket=wiadro can=kan. pack=op.",
    "cs": "pc=ks m=m kg=kg pack=bal can=plech",
}
FEW = (1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12)
"""Amounts of a kitchen, a practice or a small shop."""


def meet(d: Deal, part: str, *, soon: bool = False) -> Deal:
    """The document's buyer is the one whose name holds this; the wanted day is a working day, `soon` within the week; units are the set's own."""
    if soon:
        d.wanted = d.day + timedelta(days=d.rng.randint(1, 4))
    d.settle(next(f for f in (Firm(*r.split("|")) for r in share(BUYERS[d.lang], d.half)) if part in f.name))
    while d.wanted.weekday() > 4:
        d.wanted += timedelta(days=1)
    d.long = table(UNITS[d.lang])
    return d


def buy(d: Deal, trade: str, least: int, most: int, *, units: str = "", few: Sequence[int] = (), **how: Any) -> list[Item]:
    """Items of one trade; `units` are this page's own words for some, `few` the amounts to draw from."""
    d.long = d.long | table(units)
    items = d.take(least, most, trade=f"-{trade}", **how)
    for i in items if few else ():
        i.quantity = Decimal(d.rng.choice(few))
    return items


def joined(items: Sequence[Item], form: str = ", {}") -> None:
    """The second line of each item is printed behind the first, so it is part of the text."""
    for i in items:
        i.text += form.format(i.more)


def chosen(d: Deal, items: Sequence[Item], least: int) -> list[Item]:
    """Those of a preprinted list that got an amount, in the list's order."""
    picked = set(d.rng.sample(range(len(items)), d.rng.randint(least, max(least, len(items) * 2 // 3))))
    return [i for at, i in enumerate(items) if at in picked]


def head_picture(name: str, below: str, ink: str, paper: str = "#ffffff", wide: int = 180) -> str:
    """A letterhead that is a picture, without any letters in the file; `wide` in mm."""
    image = Image.new("RGB", (1800, 260), paper)
    pen = ImageDraw.Draw(image)
    size = 96
    while (font := ImageFont.truetype("LiberationSerif-BoldItalic.ttf", size)).getlength(name) > 1500:
        size -= 4
    pen.ellipse((20, 40, 180, 200), outline=ink, width=16)
    pen.polygon(((100, 60), (150, 170), (50, 170)), fill=ink)
    pen.text((225, 40), name, ink, font)
    pen.text((230, 165), below, ink, ImageFont.truetype("LiberationSans-Regular.ttf", 44))
    pen.line((20, 245, 1780, 245), ink, 6)
    out = BytesIO()
    image.save(out, "PNG")
    return f'<img src="data:image/png;base64,{b64encode(out.getvalue()).decode()}" style="width:{wide}mm;display:block">'


def stamp(text: str, colour: str, top: int, left: int, turn: int = -8) -> str:
    """A rubber stamp at mm from the page's corner."""
    return f"<div style=\"position:absolute;top:{top}mm;left:{left}mm;transform:rotate({turn}deg);border:2pt solid {colour};border-radius:2mm;color:{colour};opacity:.75;padding:1mm 3mm;font:bold 11pt/1.25 'Liberation Sans';text-align:center\">{text}</div>"


def water(text: str) -> str:
    """A pale word across the page."""
    return f"<div style=\"position:fixed;top:110mm;left:10mm;transform:rotate(-38deg);font:bold 82pt 'Liberation Sans';color:#000;opacity:.07;z-index:-1\">{text}</div>"


def hand(text: str, colour: str = "#1b2f8f") -> str:
    return f"<span style=\"font:italic 1.15em/1 'Liberation Serif';color:{colour}\">{text}</span>"


def feet(*columns: str, rule: str = "#888") -> str:
    """What stands at the foot of each page, in columns of even width."""
    cells = "".join(f"<div style='flex:1'>{c}</div>" for c in columns)
    return f"<div style='position:fixed;bottom:0;left:0;right:0;display:flex;gap:5mm;border-top:.4pt solid {rule};padding-top:1mm;font-size:6.8pt;line-height:1.3;color:#444'>{cells}</div>"


def sides(*parts: str, css: str = "") -> str:
    """Blocks beside each other."""
    return f"<div style='display:flex;justify-content:space-between;gap:8mm;{css}'>{''.join(f'<div>{p}</div>' for p in parts)}</div>"


def sums(*rows: tuple[str, str], css: str = "") -> str:
    """Labels and amounts at the right below a table, the last in bold."""
    body = "".join(f"<tr><td style='padding:.5mm 8mm .5mm 0'>{k}<td class=r>{v}" for k, v in rows[:-1])
    label, value = rows[-1]
    return f"<table style='margin-left:auto;{css}'>{body}<tr style='font-weight:bold'><td style='padding:.8mm 8mm .5mm 0'>{label}<td class=r>{value}</table>"


def between(rows: Iterable[str], notes: dict[int, str], span: int) -> Iterable[str]:
    """Rows with a note over all columns after those of these numbers."""
    for at, one in enumerate(rows, 1):
        yield one
        if at in notes:
            yield f"<tr><td colspan={span} style='font-style:italic'>{notes[at]}</tr>"
