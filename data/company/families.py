"""The article families of the demo company: what varies in each, how it is named in two languages, how it is sold and priced.

A family is a table of attributes; an article is one combination. Nothing outside `data/` knows these families.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from random import Random

Attributes = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Family:
    """One family. `name` and `name_de` are format strings over the attributes; `translate` gives German words for attribute values."""

    key: str
    prefix: str
    brands: tuple[str, ...]
    attributes: Mapping[str, tuple[str, ...]]
    name: str
    name_de: str
    uom: str
    packs: tuple[int, ...]
    price: Callable[[Attributes], float]
    mpn: str
    restricted: float = 0.0


GERMAN = {
    "zinc plated": "verzinkt", "hot-dip galvanised": "feuerverzinkt", "plain": "blank", "black": "schwarz", "stainless A2": "Edelstahl A2",
    "stainless A4": "Edelstahl A4", "brass": "Messing", "nylon": "Nylon", "hexagon head": "Sechskant", "socket head": "Innensechskant",
    "countersunk": "Senkkopf", "pan head": "Linsenkopf", "red": "rot", "blue": "blau", "green": "grün", "yellow": "gelb", "white": "weiß",
    "grey": "grau", "transparent": "transparent", "warm white": "warmweiß", "neutral white": "neutralweiß", "daylight": "tageslichtweiß",
    "female": "IG", "male": "AG", "straight": "gerade", "elbow": "Winkel", "tee": "T-Stück", "metal": "Metall", "wood": "Holz",
    "stone": "Stein", "universal": "Universal", "leather": "Leder", "nitrile": "Nitril", "latex": "Latex", "cut-resistant": "schnittfest",
    "ball valve": "Kugelhahn", "gate valve": "Schieber", "check valve": "Rückschlagventil", "open-ended spanner": "Gabelschlüssel",
    "ring spanner": "Ringschlüssel", "combination spanner": "Ringgabelschlüssel", "screwdriver slotted": "Schraubendreher Schlitz",
    "screwdriver Phillips": "Schraubendreher Kreuzschlitz", "pliers": "Kombizange", "side cutters": "Seitenschneider", "hammer": "Hammer",
    "acetone": "Aceton", "isopropanol": "Isopropanol", "white spirit": "Testbenzin", "brake cleaner": "Bremsenreiniger",
    "silicone sealant": "Silikon", "acrylic sealant": "Acryl", "assembly adhesive": "Montagekleber", "threadlocker": "Schraubensicherung",
    "carton": "Faltkarton", "bubble wrap": "Luftpolsterfolie", "stretch film": "Stretchfolie", "packing tape": "Packband",
    "rubber": "Gummi", "steel": "Stahl", "expansion anchor": "Bolzenanker", "wall plug": "Dübel", "hammer anchor": "Nageldübel",
}  # fmt: skip


def german(value: str, words: Mapping[str, str] = GERMAN) -> str:
    """An attribute's value in German."""
    return words.get(value, value.replace(".", ",") if value[:1].isdigit() and "x" in value else value)


def _size(text: str) -> float:
    digits = "".join(c if c.isdigit() or c == "." else " " for c in text).split()
    return float(digits[0]) if digits else 1.0


def _steel(a: Attributes) -> float:
    base = 0.004 * _size(a["d"]) ** 1.6 * (0.6 + _size(a.get("l", "20")) / 60)
    metal = {"stainless A2": 2.6, "stainless A4": 4.1, "brass": 3.4, "nylon": 0.8, "hot-dip galvanised": 1.5}
    return 0.01 + base * metal.get(a["finish"], 1.0) * {"10.9": 1.3, "12.9": 1.7}.get(a.get("grade", ""), 1.0)


THREADS = ("M3", "M4", "M5", "M6", "M8", "M10", "M12", "M14", "M16", "M20", "M24")
LENGTHS = ("8", "10", "12", "16", "20", "25", "30", "35", "40", "45", "50", "55", "60", "70", "80", "90", "100", "120", "140", "160")
FINISHES = ("zinc plated", "plain", "hot-dip galvanised", "stainless A2", "stainless A4", "black")
INCHES = ('1/8"', '1/4"', '3/8"', '1/2"', '3/4"', '1"', '1 1/4"', '1 1/2"', '2"')

FAMILIES: tuple[Family, ...] = (
    Family(
        "screws", "SCR", ("Fixmann", "Boltec", "Reinorm"),
        {"head": ("hexagon head", "socket head", "countersunk", "pan head"), "d": THREADS, "l": LENGTHS, "grade": ("8.8", "10.9", "12.9"),
         "finish": FINISHES},
        "{head} screw {d}x{l} {grade} {finish}", "{head}schraube {d}x{l} {grade} {finish}", "pcs", (100, 50, 500), _steel, "{h}-{d}x{l}-{grade}",
    ),
    Family(
        "nuts", "NUT", ("Fixmann", "Boltec"),
        {"kind": ("hex nut DIN 934", "lock nut DIN 985", "cap nut DIN 1587", "flange nut DIN 6923", "wing nut DIN 315", "thin nut DIN 439"),
         "d": THREADS, "finish": (*FINISHES, "brass")},
        "{kind} {d} {finish}", "Mutter {kind} {d} {finish}", "pcs", (100, 200, 1000), _steel, "{h}-{d}",
    ),
    Family(
        "washers", "WAS", ("Fixmann", "Reinorm"),
        {"kind": ("washer DIN 125", "fender washer DIN 9021", "spring washer DIN 127", "serrated washer DIN 6798", "washer DIN 7349"),
         "d": THREADS, "finish": (*FINISHES, "brass", "nylon")},
        "{kind} {d} {finish}", "Scheibe {kind} {d} {finish}", "pcs", (100, 500, 1000), lambda a: 0.4 * _steel(a), "{h}-{d}",
    ),
    Family(
        "anchors", "ANC", ("Haltfest", "Dubelix"),
        {"kind": ("expansion anchor", "wall plug", "hammer anchor"), "d": ("5", "6", "8", "10", "12", "14", "16"),
         "l": ("25", "30", "40", "50", "60", "80", "100", "120", "140", "160"), "finish": ("zinc plated", "stainless A4", "nylon")},
        "{kind} {d}x{l} mm {finish}", "{kind} {d}x{l} mm {finish}", "pcs", (50, 100, 25), _steel, "{h}{d}/{l}",
    ),
    Family(
        "drills", "DRI", ("Bohrwerk", "Cutline", "Spirex"),
        {"kind": ("HSS-G DIN 338", "HSS-Co DIN 338", "HSS-R DIN 340", "SDS-plus", "SDS-max", "wood brad point"),
         "d": tuple(f"{n / 10:.1f}" for n in range(10, 165, 5)), "l": ("short", "standard", "long")},
        "drill bit {kind} {d} mm {l}", "Bohrer {kind} {d} mm {l}", "pcs", (10, 1, 5),
        lambda a: 0.8 + 0.35 * _size(a["d"]) * (2.2 if "Co" in a["kind"] or "SDS" in a["kind"] else 1), "{h}-{d}",
    ),
    Family(
        "abrasives", "ABR", ("Cutline", "Schleifgut"),
        {"kind": ("cutting disc", "grinding disc", "flap disc", "sanding disc", "sanding belt"),
         "d": ("115x22.23", "125x22.23", "150x22.23", "180x22.23", "230x22.23", "75x533", "100x610"),
         "grit": ("P40", "P60", "P80", "P120", "P180", "P240"), "for": ("metal", "wood", "stone", "universal")},
        "{kind} {d} mm {grit} {for}", "Scheibe {kind} {d} mm {grit} {for}", "pcs", (10, 25, 50), lambda a: 0.7 + _size(a["d"]) / 90, "{h}-{d}-{grit}",
    ),
    Family(
        "fittings", "FIT", ("Rohrfix", "Aquaflow"),
        {"kind": ("straight", "elbow", "tee"), "a": INCHES, "b": INCHES, "gender": ("female", "male"),
         "finish": ("brass", "stainless A4", "zinc plated", "black")},
        "threaded fitting {kind} {a} x {b} {gender} {finish}", "Gewindefitting {kind} {a} x {b} {gender} {finish}", "pcs", (10, 1, 25),
        lambda a: 1.2 + 1.4 * INCHES.index(a["a"]) * {"stainless A4": 3.0, "brass": 1.6}.get(a["finish"], 1.0), "{h}-{a}",
    ),
    Family(
        "hoses", "HOS", ("Aquaflow", "Schlauchwerk"),
        {"kind": ("PVC hose", "EPDM water hose", "PU air hose", "fuel hose", "garden hose"), "d": ("4", "6", "8", "10", "13", "16", "19", "25", "32", "38", "50"),
         "w": ("2", "3", "4", "5"), "bar": ("6", "10", "16", "20"), "colour": ("black", "red", "blue", "transparent")},
        "{kind} {d}x{w} mm {bar} bar {colour}", "Schlauch {kind} {d}x{w} mm {bar} bar {colour}", "m", (1, 25, 50),
        lambda a: 0.5 + 0.08 * _size(a["d"]) * (1 + _size(a["bar"]) / 20), "{h}-{d}x{w}",
    ),
    Family(
        "cables", "CAB", ("Leitwerk", "Kabelnord"),
        {"kind": ("NYM-J", "H07RN-F", "H05VV-F", "NYY-J", "YSLY-JZ", "LIYCY"), "n": ("2", "3", "4", "5", "7", "12"),
         "q": ("0.75", "1.0", "1.5", "2.5", "4", "6", "10", "16"), "colour": ("grey", "black", "white")},
        "cable {kind} {n}x{q} mm2 {colour}", "Leitung {kind} {n}x{q} mm2 {colour}", "m", (1, 50, 100),
        lambda a: 0.15 + 0.16 * _size(a["n"]) * _size(a["q"]), "{h} {n}x{q}",
    ),
    Family(
        "lamps", "LAM", ("Lumenor", "Helios"),
        {"kind": ("LED lamp", "LED reflector", "LED tube", "LED floodlight"), "base": ("E27", "E14", "GU10", "G13", "G9", "B22"),
         "w": ("3", "4.5", "5", "7", "9", "11", "15", "20", "30"), "v": ("230 V", "24 V", "12 V"),
         "colour": ("warm white", "neutral white", "daylight")},
        "{kind} {base} {w} W {v} {colour}", "{kind} {base} {w} W {v} {colour}", "pcs", (1, 10, 20), lambda a: 1.9 + 0.45 * _size(a["w"]), "{h}-{base}-{w}",
    ),
    Family(
        "gloves", "GLO", ("Handsafe", "Protecta"),
        {"kind": ("leather", "nitrile", "latex", "cut-resistant"), "model": ("Basic", "Grip", "Flex", "Winter", "Pro", "Touch"),
         "size": ("6", "7", "8", "9", "10", "11", "12"), "colour": ("black", "blue", "grey", "yellow", "white")},
        "work gloves {kind} {model} size {size} {colour}", "Arbeitshandschuhe {kind} {model} Gr. {size} {colour}", "pair", (12, 10, 1),
        lambda a: 1.2 + 3.5 * (a["kind"] in ("leather", "cut-resistant")), "{h}-{model}-{size}",
    ),
    Family(
        "chemicals", "CHE", ("Solvex", "Klebtec"),
        {"kind": ("acetone", "isopropanol", "white spirit", "brake cleaner", "silicone sealant", "acrylic sealant", "assembly adhesive", "threadlocker"),
         "vol": ("10 ml", "50 ml", "250 ml", "310 ml", "500 ml", "1 l", "5 l", "10 l", "25 l"), "colour": ("transparent", "white", "grey", "black", "red"),
         "model": ("100", "243", "270", "480", "Pro")},
        "{kind} {model} {vol} {colour}", "{kind} {model} {vol} {colour}", "pcs", (12, 1, 6), lambda a: 2.5 + 0.9 * _size(a["vol"]) ** 0.5, "{h}-{model}-{vol}", 0.08,
    ),
    Family(
        "bearings", "BEA", ("Kugelag", "Rollnor"),
        {"series": ("60", "62", "63", "68", "69"), "bore": tuple(f"{n:02d}" for n in range(0, 25)), "seal": ("2RS", "ZZ", "open"), "c": ("C3", "CN")},
        "deep groove ball bearing {series}{bore} {seal} {c}", "Rillenkugellager {series}{bore} {seal} {c}", "pcs", (1, 10),
        lambda a: 1.5 + 0.5 * _size(a["bore"]), "{series}{bore}-{seal}-{c}",
    ),
    Family(
        "valves", "VAL", ("Aquaflow", "Rohrfix"),
        {"kind": ("ball valve", "gate valve", "check valve"), "a": INCHES, "pn": ("PN10", "PN16", "PN25", "PN40"),
         "finish": ("brass", "stainless A4", "steel")},
        "{kind} {a} {pn} {finish}", "{kind} {a} {pn} {finish}", "pcs", (1, 5), lambda a: 4 + 3.2 * INCHES.index(a["a"]), "{h}-{a}-{pn}",
    ),
    Family(
        "tools", "TOO", ("Werkmann", "Gripline", "Toolcraft"),
        {"kind": ("open-ended spanner", "ring spanner", "combination spanner", "screwdriver slotted", "screwdriver Phillips", "pliers", "side cutters", "hammer"),
         "d": tuple(str(n) for n in range(5, 33)), "line": ("Classic", "Pro", "VDE 1000 V")},
        "{kind} {d} mm {line}", "{kind} {d} mm {line}", "pcs", (1, 5), lambda a: 3 + 0.6 * _size(a["d"]) * (1.8 if "VDE" in a["line"] else 1), "{h}-{d}-{line}",
    ),
    Family(
        "packaging", "PAC", ("Packnord", "Foliex"),
        {"kind": ("carton", "bubble wrap", "stretch film", "packing tape"),
         "d": ("200x150x100", "300x200x150", "400x300x200", "600x400x300", "500 mm x 100 m", "1000 mm x 50 m", "50 mm x 66 m", "75 mm x 66 m"),
         "t": ("12 my", "17 my", "20 my", "23 my", "1.20", "2.30"), "colour": ("transparent", "white", "black", "yellow")},
        "{kind} {d} {t} {colour}", "{kind} {d} {t} {colour}", "pcs", (25, 6, 36), lambda a: 0.9 + _size(a["d"]) / 160, "{h}-{d}",
    ),
)  # fmt: skip


def combinations(family: Family, random: Random) -> list[dict[str, str]]:
    """All combinations of a family's attributes and brands, shuffled by the seed."""
    values = {**family.attributes, "brand": family.brands}
    every = [dict(zip(values, combination, strict=True)) for combination in product(*values.values())]
    random.shuffle(every)
    return every


def list_price(family: Family, attributes: Attributes, random: Random) -> Decimal:
    """A list price per unit of measure: four decimals below 1, two above."""
    value = family.price(attributes) * random.uniform(0.9, 1.15)
    return Decimal(str(round(value, 4 if value < 0.2 else 3 if value < 1 else 2)))
