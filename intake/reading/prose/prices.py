"""Prices in a sentence: "à 12,50 €/Stk", "zu 14,80 EUR je 100 Stück", "@ 3.25", "unit price USD 214.00"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from intake.reading.labels import UNITS
from intake.reading.prose.lexicon import PROSE_UNITS, language_of
from intake.reading.values import currency_code

CURRENCY = (
    r"(?:€|£|us\$|r\$|\$|zł|kč|(?<![^\W_])(?:eur(?:os?|oa)?|gbp|usd|chf|pln|sek|nok|dkk|czk|huf|ron|isk|lei|złotych|korun|kronor|kroner|forint(?:ot)?)\b"
    r"|(?<![^\W_])(?:sfr\.?|fr\.)"
    r"|(?<![^\W_])kr\.?(?=\s?\d+[.,]\d\d)|(?<=\d[.,]\d\d )kr\b|(?<=\d[.,]\d\d)kr\b|(?<=[\d-] )(?:kr|ft|tl)\b|(?<=[\d-])(?:kr|ft|e|tl)\b"
    r"|₺|(?<![^\W_])(?:лв|лева|грн)\b)"
)
"""What stands beside an amount of money; short words that are money in some languages only are looked at once more (`LOCAL`)."""
LOCAL = {"kr": {"sv": "SEK", "da": "DKK", "no": "NOK"}, "ft": {"hu": "HUF"}, "e": {"fi": "EUR"}, "lei": {"ro": "RON"}, "tl": {"tr": "TRY"}}
"""Currencies by sign and language; elsewhere the sign is crates, feet, a letter or a word, but for crowns beside decimals."""
AMOUNT = r"(?:\d{1,3}(?:[.,'’ ]\d{3})+(?:[.,]\d{1,4})?|\d+(?:[.,]\d{1,5})?|[.,]\d{1,4})(?:[.,]-+)?(?![\d])"


@dataclass(frozen=True, slots=True)
class Price:
    """A price or an amount in the text with its run; `per` is the number of units it is for, where written."""

    value: Decimal
    raw: str
    start: int
    end: int
    per: Decimal | None
    currency: str
    total: bool
    sure: float


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    units = "|".join(sorted({re.escape(u) for u in (*UNITS, *PROSE_UNITS) if len(u) > 1 and not u.isdigit()}, key=len, reverse=True))
    lead = (
        r"(?:@|\b(?:at|à|á|a|zu|zum|je|po|по|προς|for|per|pro|price|unit price|net|netto|nett|preis|einzelpreis|stückpreis|ep|vp"
        r"|prix|prix unitaire|pu|p\.u\.|prijs|stukprijs|precio|precio unitario|prezzo|"
        r"prezzo unitario|au prix(?: unitaire)? de"
        r"|zum preis von|al prezzo di|a un precio de|tegen|voor|por|al|zu je|fiyat|fiyatı|birim fiyat"
        r"|cijena|cena|kaina|hind|цена|τιμή|à je|de|each|total|gesamt|summe|totaal"
        r"|totale|amount|montant|betrag|importe|importo|wert|value|sum))"
    )
    per = (
        rf"(?:\s*(?:/|\b(?:per|pro|pr|je|par|por|al|le|la|p|the|each|il|pour|every|cadauno|las|los|o|a|za|das|dem|het)\b\.?/?)\s*(?P<per>\d{{1,5}})?\s*(?P<unit>(?:{units}|mille|millier|mil|milheiro|tausend|duizend|thousand|tysiac|tusen|tusind|cento|cent|cien|ciento|hundred|hundert|honderd|hundra|hundre|each|ea|stuk|unidad|unità|%)(?![^\W_])\.?)?"
        r"|\s*(?:each|ea|net|netto|ht|h\.t\.|hors taxes?|excl\.? ?(?:vat|btw)"
        r"|cad\.?|cadauno|c/u|c\.u\.|p\.st\.?|la pièce|pièce|das stück|het stuk)(?![^\W_]))*"
    )
    return re.compile(
        rf"(?P<lead>{lead}\.?\s*(?:von|of|de|is|=|:)?\s*)?(?:(?P<c1>{CURRENCY})\s?(?P<a1>{AMOUNT})|(?<![\w.,/-])(?P<a2>{AMOUNT})\s?(?P<c2>{CURRENCY})"
        rf"|(?P<a3>(?<=[@:\s])(?:\d{{1,3}}[.,]\d{{3}}[.,]\d\d|\d+[.,]\d{{1,5}})(?![\d\w]|[x×]\d|\s?(?:mm|cm|m|km|kg|g|l|ml|cl|bar|v|w|kw|a|x|×|t|mtr|lt|ltr|litres?|liter|hl)(?![^\W_]))))(?P<tail>{per})",
        re.IGNORECASE,
    )


LABELLED = re.compile(
    r"@|price|preis|prix|prijs|precio|prezzo|fiyat|cijena|cena|kaina|hind|цена|τιμή|\bpu\b|p\.u\.|\bep\b|stückpreis", re.IGNORECASE
)
TOTAL = re.compile(
    r"total|gesamt|summe|totaal|totale|amount|montant|betrag|importe|importo|wert|value|sum"
    r"|=\s*$|subtotal|fracht|freight|porto|port |versand|minimum|over|über|ab\s*$",
    re.IGNORECASE,
)
PER = re.compile(
    r"(?:/|\b(?:per|pro|pr|je|par|por|al|le|pour|every|each)\b\.?/?)\s*(?P<per>\d{1,5})|(?P<hundred>%|hundred|hundert|honderd|cento?\b|cien(?:to)?\b|hundra|hundre)|(?P<thousand>mille|millier|mil\b|milheiro|tausend|duizend|thousand|tusen|tusind)",
    re.IGNORECASE,
)


def prices(text: str, start: int, end: int) -> Iterator[Price]:
    """The prices in `text[start:end]`: a number beside a currency, behind a price label, or with decimals behind "@" or "à"."""
    run = text[start:end]
    for hit in _pattern().finditer(run):
        lead = (hit["lead"] or "").strip()
        digits = hit["a1"] or hit["a2"] or hit["a3"]
        sign = (hit["c1"] or hit["c2"] or "").rstrip(".")
        local = _local_currency(sign, digits, text)
        if (hit["a3"] or local is None) and not (
            LABELLED.search(lead)
            or ((lead.lower() in ("à", "á", "a", "zu", "at", "je", "по", "προς") or lead == "po") and re.search(r"[.,]\d\d$", digits))
        ):
            continue
        value = _decimal(digits)
        if value is None:
            continue
        tail = hit["tail"] or ""
        per = PER.search(tail)
        base = Decimal(per["per"]) if per and per["per"] else Decimal(1000) if per and per["thousand"] else Decimal(100) if per else None
        before = run[max(0, hit.start() - 12) : hit.start()] + lead
        total = bool(TOTAL.search(before)) and not LABELLED.search(lead)
        currency = local or ("" if local is None else currency_code(sign))
        yield Price(
            value,
            digits,
            start + hit.start(),
            start + hit.end(),
            base if base and base > 0 else None,
            currency,
            total,
            0.93 if currency else 0.85,
        )


def _local_currency(sign: str, digits: str, text: str) -> str | None:
    """The currency that a sign is in the text's language; None where it is no money there: "10 kr" may be ten crates, "8 ft" are feet."""
    known = LOCAL.get(sign.lower())
    if known is None:
        return ""
    decimals = sign.lower() == "kr" and re.search(r"[.,]\d\d(?!\d)", digits)
    return known.get(language_of(text), "" if decimals else None)


def _decimal(digits: str) -> Decimal | None:
    """A price as written: the last sign before one, two or four digits is the decimal sign, three digits behind it are thousands."""
    bare = re.sub(r"[ '’]|[.,]-+$", "", digits)
    sign = max(bare.rfind("."), bare.rfind(","))
    try:
        if sign < 0:
            return Decimal(bare)
        whole, after = re.sub(r"[.,]", "", bare[:sign]), bare[sign + 1 :]
        both = "." in bare and "," in bare
        if len(after) == 3 and whole not in ("", "0") and not both:
            return Decimal(whole + after)
        return Decimal(f"{whole or 0}.{after}")
    except InvalidOperation:
        return None


def currency_of_text(text: str) -> str:
    """The currency that prices in the text are written in, empty where there is none."""
    hit = re.search(r"€|\bEUR\b|£|\bGBP\b|\$|\bUSD\b|\bCHF\b", text)
    return currency_code(hit[0]) if hit else next((p.currency for p in prices(text, 0, len(text)) if p.currency), "")
