"""How article texts are taken apart for matching: words, numbers with their units, codes. Knows no trade and no catalogue."""

import re
import unicodedata
from functools import lru_cache

TOKEN = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+", re.UNICODE)
CHUNK = re.compile(r"\S+")
COMMA = re.compile(r"(?<=\d),(?=\d)")
SIZE = re.compile(
    r"(?<![\w.])(?:(?P<pre>[a-z]{1,3})\s?)?(?P<a>\d+(?:[.,/]\d+)*)\s?(?:(?P<x>[x×*])\s?(?P<b>\d+(?:[.,]\d+)?)(?:\s?[x×*]\s?(?P<c>\d+(?:[.,]\d+)?))?)?"
    r"\s?(?P<u>mm2|mm²|mm|cm|kg|ml|mah|ah|kw|bar|zoll|inch|\"|v|w|a|m|g|l|°)?(?![\w])",
    re.IGNORECASE,
)
CLASS = re.compile(
    r"\b((?:[hg]?kl|klasse|handelsklasse|guteklasse|class|classe|clase|klass|cat|kat|categorie|categoria|kategorie)\b[.\s]*)([123])(?![\w.,/]*\d)"
)
"""A class of quality: "Kl. 2" is "Kl. II"."""
SKELETON = str.maketrans("OILSBZGQD", "011582600")


def plainly(text: str) -> str:
    """Lower case without accents; decimal commas become points; 'ß' becomes 'ss'; classes of quality get roman numbers."""
    text = text.lower()
    if not text.isascii():
        text = text.replace("ß", "ss").replace("×", "x").replace("²", "2").replace("ø", "o")
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    if "kl" in text or "cl" in text or "at" in text:
        text = CLASS.sub(lambda hit: f"{hit[1]}{'i' * int(hit[2])}", text)
    return COMMA.sub(".", text) if "," in text else text


plain = lru_cache(maxsize=300_000)(plainly)
"""`plainly`, remembered: for what is looked at more than once."""


def code_key(text: str) -> str:
    """A code without blanks and marks, upper case."""
    return re.sub(r"[\W_]+", "", text).upper()


def skeleton(text: str) -> str:
    """A code as OCR may see it: O=0, I=l=1, S=5, B=8, Z=2, G=6."""
    return code_key(text).translate(SKELETON)


@lru_cache(maxsize=300_000)
def bones(chunk: str) -> str:
    """The skeleton of a chunk of a text, remembered: chunks come again and again."""
    return skeleton(chunk)


def split(text: str) -> tuple[str, ...]:
    """Words and numbers of a text; letters and digits are told apart (M8 gives m, 8), numbers lose needless decimals (2.50 gives 2.5)."""
    return tuple(w.rstrip("0").rstrip(".") if "." in w else w for w in TOKEN.findall(plainly(text)))


words = lru_cache(maxsize=300_000)(split)
"""`split`, remembered: for what is looked at more than once."""


@lru_cache(maxsize=300_000)
def measures(text: str) -> frozenset[str]:
    """Numbers with what stands at them, made alike: 'M 8 x 40' and 'M8x40' give m8x40; '9 W' gives 9w; a bare number stays itself."""
    found = set()
    for hit in SIZE.finditer(plain(text)):
        numbers = [n.rstrip("0").rstrip(".") if "." in n else n for n in (hit["a"], hit["b"], hit["c"]) if n]
        unit = {"mm": "", "mm2": "", "zoll": '"', "inch": '"'}.get(hit["u"] or "", hit["u"] or "")
        found.add((hit["pre"] if hit["pre"] in ("m", "g", "r") else "") + "x".join(numbers) + unit)
    return frozenset(found)


@lru_cache(maxsize=300_000)
def numbers(text: str) -> frozenset[str]:
    """All bare numbers of a text, without needless decimals."""
    return frozenset(n.rstrip("0").rstrip(".") if "." in n else n.lstrip("0") or "0" for n in re.findall(r"\d+(?:\.\d+)?", plain(text)))


@lru_cache(maxsize=100_000)
def codes(text: str) -> tuple[str, ...]:
    """The chunks of a text that can be a code: with a digit, at least three characters, as they are written."""
    return tuple(
        chunk.strip("()[]{},;:\"'") for chunk in CHUNK.findall(text) if any(c.isdigit() for c in chunk) and len(code_key(chunk)) >= 3
    )
