"""Catalogues of made-up trades: words that mean nothing, so that what is learned on them is the form of article names, not a trade's words."""

from decimal import Decimal
from random import Random

from data.company.articles import gtin13
from orders import Article

ONSETS = "b bl br d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sch sp st t tr v w z th sh ch c cl cr".split()
VOWELS = "a e i o u ei au ie ea oo".split()
ENDS = "n r s t l m ck ng nd rt st lt x p b ss nk".split()
UNITS = ("mm", "cm", "m", "ml", "l", "g", "kg", "W", "V", "A", "bar", "kW", "Ah", "°C", "inch", "µm", "%")
UOMS = ("pcs", "box", "roll", "m", "kg", "l", "set", "pair", "can", "pack")


def made_up(count: int, seed: int) -> list[Article]:
    """`count` articles of a trade of made-up words: families with two to five attributes, brands, packs, two languages."""
    random = Random(seed)
    scheme = random.choice(("family", "plain", "dotted", "letters"))
    brands = [invented(random, 2).capitalize() for _ in range(random.choice((4, 9, 20)))]
    found: list[Article] = []
    names: set[str] = set()
    while len(found) < count:
        found += _family(
            random, scheme, brands, min(count - len(found), max(count // 8, 4), random.choice((20, 60, 200, 800, 2000))), len(found), names
        )
    return found[:count]


def _family(random: Random, scheme: str, brands: list[str], count: int, first: int, names: set[str]) -> list[Article]:
    prefix = "".join(random.choices("ABCDEFGHKLMNPRSTVWXZ", k=3))
    kinds = [(_noun(random, False), _noun(random, True)) for _ in range(random.choice((1, 2, 4)))]
    attributes = [_attribute(random) for _ in range(random.choice((2, 3, 3, 4, 5)))]
    own = random.sample(brands, k=min(len(brands), random.choice((1, 2, 3))))
    brand_said, shuffled = random.random() < 0.7, random.random() < 0.3
    uom, packs = random.choice(UOMS), random.choice(((1,), (1, 10), (100, 50), (10, 5, 25)))
    found = []
    for _ in range(3 * count):
        if len(found) >= count:
            break
        kind, picked, brand = random.choice(kinds), [random.choice(a) for a in attributes], random.choice(own)
        pack = random.choice(packs) if random.random() < 0.15 else packs[0]
        said = [*([brand] if brand_said else []), *([f"pack of {pack}"] if pack != packs[0] else [])]
        english, german = [e for e, _ in picked], [g for _, g in picked]
        if shuffled:
            english, german = english[::-1], german[::-1]
        name = " ".join([kind[0], *english, *said])
        if name in names:
            continue
        names.add(name)
        number = first + len(found)
        found.append(
            Article(
                sku=_sku(scheme, prefix, number),
                name=name,
                name_de=" ".join([kind[1], *german, *said]).replace("pack of", "VPE") if random.random() < 0.9 else "",
                barcode=gtin13(5_000_000 + number) if random.random() < 0.8 else "",
                mpn=f"{brand[:2].upper()}{random.randrange(100, 99999)}" if random.random() < 0.7 else "",
                brand=brand,
                category=prefix.lower(),
                uom=uom,
                pack_size=Decimal(pack),
                list_price=Decimal(str(round(random.lognormvariate(1.2, 1.4) + 0.01, 3))),
                moq=Decimal(pack),
                order_multiple=Decimal(pack),
            )
        )
    return found


def _sku(scheme: str, prefix: str, number: int) -> str:
    match scheme:
        case "family":
            return f"{prefix}-{200000 + number * 3}"
        case "plain":
            return f"{1000000 + number * 7}"
        case "dotted":
            return f"{number // 1000 + 10}.{number % 1000:03d}.{number * 13 % 100:02d}"
        case _:
            return f"{prefix}{number:05d}"


def _attribute(random: Random) -> list[tuple[str, str]]:
    """The values of one attribute in both languages: sizes, measures, codes, or words."""
    unit = random.choice(UNITS)
    match random.choice(("measure", "measure", "size", "code", "words", "words", "number", "ratio")):
        case "measure":
            gap = random.choice((" ", ""))
            values = sorted({_number(random) for _ in range(random.choice((3, 6, 12)))})
            return [(f"{v}{gap}{unit}", f"{v}{gap}{unit}".replace(".", ",")) for v in values]
        case "size":
            letter = random.choice(("", "M", "R", "Ø"))
            return [_both(f"{letter}{_number(random)}x{random.randrange(2, 200)}") for _ in range(random.choice((5, 12, 25)))]
        case "code":
            letters = "".join(random.choices("ABCDEFGHKLMNPRSTVX", k=random.choice((1, 2, 3))))
            return [_both(f"{letters}{n}") for n in random.sample(range(1, 99), k=random.choice((3, 6)))]
        case "number":
            return [_both(str(n)) for n in random.sample(range(1, 400), k=random.choice((4, 8)))]
        case "ratio":
            return [_both(f"{random.randrange(1, 9)}/{random.choice((2, 4, 8, 16))}") for _ in range(5)]
        case _:
            return [(_phrase(random), _phrase(random)) for _ in range(random.choice((2, 3, 5)))]


def _both(value: str) -> tuple[str, str]:
    return value, value


def _number(random: Random) -> str:
    return str(random.choice((random.randrange(1, 50), random.randrange(5, 500, 5), round(random.uniform(0.1, 9.9), 1))))


def _phrase(random: Random) -> str:
    return invented(random, random.choice((1, 2, 2, 3))) + (f" {invented(random, 2)}" if random.random() < 0.25 else "")


def _noun(random: Random, compound: bool) -> str:
    if compound:
        return (invented(random, 2) + invented(random, random.choice((1, 2)))).capitalize()
    return " ".join(invented(random, 2) for _ in range(random.choice((1, 2, 2))))


def invented(random: Random, syllables: int) -> str:
    """A made-up word."""
    return "".join(
        random.choice(ONSETS) + random.choice(VOWELS) + (random.choice(ENDS) if random.random() < 0.5 else "") for _ in range(syllables)
    )
