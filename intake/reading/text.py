"""Orders written as mail text: bullets, sentences or loose lines in six languages become order lines with their place in the text.

A line of text is an order line if it names a quantity (with a unit, an "x", or as the first or last thing of a bullet) beside words
or a code that can be an article. What is said about sizes (M8x40, 3x1,5, 230 V) is never taken for a quantity.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from intake.pages.markup import CHAR, LINE
from intake.reading.labels import UNITS
from intake.reading.values import currency_code, dates, gtin, looks_like_code, number, unit_of, week_date, weekday_date
from orders import Box, Evidence, MailKind, Order, OrderLine, Read, Source

WORDS = {
    1: "one a an ein eine einen une un een uno una",
    2: "two zwei deux twee dos due",
    3: "three drei trois drie tres tre",
    4: "four vier quatre cuatro quattro",
    5: "five fünf cinq vijf cinco cinque",
    6: "six sechs zes seis sei",
    7: "seven sieben sept zeven siete sette",
    8: "eight acht huit ocho otto",
    9: "nine neun neuf negen nueve nove",
    10: "ten zehn dix tien diez dieci",
    12: "twelve zwölf douze twaalf doce dodici",
    20: "twenty zwanzig vingt twintig veinte venti",
    100: "hundred hundert cent honderd cien cento",
}
NUMBER_WORDS = {word: value for value, words in WORDS.items() for word in words.split()}
NUM = r"\d{1,3}(?:[.,']\d{3})+(?!\d)|\d+(?:[.,]\d{1,4})?"
UNIT_WORD = "|".join(sorted((re.escape(u) for u in UNITS if not u.isdigit()), key=len, reverse=True))
UNIT = rf"(?:{UNIT_WORD}|stück|stk|st\.|pièces?|boîtes?|unités?|paar|bouteilles?)\b\.?"
BULLET = re.compile(r"^\s*(?:[-*•–·▪>+]+|\(?\d{1,3}[.)]|pos\.?\s*\d+[:.]?|[a-z]\))\s+", re.IGNORECASE)
JOIN = r"(?:\s*(?:x|×|\*|mal|of|von|de|d'|di|van|del|der|des|stück)\s+|\s+)"
FIRST = re.compile(
    rf"^(?P<q>{NUM})\s*(?:(?P<x>x|×|\*)\s+|(?P<u>{UNIT})\s*(?:x\s+)?(?:of |von |de |d'|di |van |del )?|\s)(?P<rest>\S.*)$", re.IGNORECASE
)
INSIDE = re.compile(
    rf"(?<![\w.,/-])(?P<q>{NUM})\s*(?P<u>{UNIT})(?!\w)\s*(?:x\s+)?(?:of |von |de |d'|di |van |del |der )?(?P<rest>.*)$", re.IGNORECASE
)
LAST = re.compile(
    rf"^(?P<rest>\S.*?)(?:\s*[:=|\t–—]\s*|\s+-+\s+|\s{{2,}}|,\s+|\s+)(?P<x>x\s*|×\s*|(?:qty|menge|quantité|qté|aantal|cantidad|quantità|anzahl)\.?:?\s*)?"
    rf"(?P<q>{NUM})\s*(?P<u>{UNIT})?\s*$",
    re.IGNORECASE,
)
PRICE = re.compile(
    rf"\s*[,;(]?\s*(?:@|à|á|a|at|zu je|zu|je|à je|for|per|pro|price|preis|prix|prijs|precio|prezzo|net|netto)?\.?:?\s*"
    rf"(?P<c1>€|EUR|£|GBP|\$|USD|CHF)?\s*(?P<p>{NUM}|\d*[.,]\d{{1,4}})\s*(?P<c2>€|EUR|euro|£|GBP|\$|USD|CHF)?"
    rf"\s*(?:(?:/|per|pro|par|je|por|al|each|p\.)\s*(?P<per>\d{{1,4}})?\s*(?P<pu>{UNIT}|each|stück|st|unit|100|1000)?|each|/\s*\w+)?\)?\s*\.?$",
    re.IGNORECASE,
)
PO = re.compile(
    r"(?:\b(?:purchase\s+order|order|p\.?\s?o\.?|bestell(?:ung|nummer|[- ]?nr)|auftrag(?:s?nummer|s?nr)?|(?:bestel|order)nummer|commande|bon de commande|bestelling|bestelbon|"
    r"inkooporder|pedido|orden(?: de compra)?|ordine(?: d'acquisto)?|our ref(?:erence)?|unsere? (?:referenz|zeichen)|réf(?:érence)?|referentie|"
    r"referencia|riferimento|bestellreferenz)\b)"
    r"[\s.:#-]*(?:(?:(?:no|nr|n|number|nummer|num|número|numéro|numero|ref)\b|n[°º])[\s.:°º#-]*)?(?P<po>[A-Z0-9][A-Z0-9/._-]*\d[A-Z0-9/._-]*)",
    re.IGNORECASE,
)
WANTED = re.compile(
    r"\b(?:by|until|before|deliver(?:y|ed)?|needed|required|bis|spätestens|liefer\w*|zum|am|kw|livr\w+|pour le|avant|d'ici|lever\w*|uiterlijk|voor|"
    r"week|entrega\w*|antes|para el|consegn\w+|entro|asap|urgent\w*|dringend|eilig|semaine|semana|settimana)\b",
    re.IGNORECASE,
)
SOON = re.compile(
    r"\b(?:asap|as soon as possible|so schnell wie möglich|schnellstmöglich|dès que possible|zo snel mogelijk|lo antes posible|appena possibile)\b",
    re.I,
)
NOTE = re.compile(
    r"\b(?:complete deliver\w+|partial deliver\w+|part[- ]?shipment|in one delivery|komplett\w*lieferung|nur komplett|teillieferung\w*|livraison "
    r"(?:complète|partielle)|(?:volledige|deel)levering\w*|entrega (?:completa|parcial)|consegna (?:completa|parziale)|do not deliver|nicht liefern)\b",
    re.IGNORECASE,
)
NEVER = re.compile(
    r"\b(?:jours|tage|tagen|days|dagen|días|giorni|uhr|o'clock|wochen|weeks|semaines|prozent|percent|tel|phone|fax|mobil\w*|iban|bic|vat|ust|tva|btw|hrb|http|www|e-?mail|p\.?o\.? ?box|postfach|geschäftsführer|registered|amtsgericht|total|"
    r"summe|gesamt\w*|totaal|totale|subtotal|freight|fracht|zip|floor)\b|@\w+\.|(?-i:\b\d{5} [A-ZÄÖÜ][a-zäöü]{3,})",
    re.IGNORECASE,
)
DIMENSION = re.compile(
    r"^(?:\d+(?:[.,]\d+)?\s?[x×]\s?\d|m\d+\s?[x×]|\d+(?:[.,]\d+)?\s?(?:mm|cm|v|w|kw|a|ah|mm2|mm²|bar|kg/m|°|\"|zoll|inch)\b)", re.IGNORECASE
)
SPLIT = re.compile(
    rf"(?:;|,|\.|\band\b|\bund\b|\bsowie\b|\bet\b|\ben\b|\by\b|\be\b|\bplus\b)\s+(?=(?:{NUM})\s*(?:x\s|×|{UNIT}\s))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Item:
    """One order line of a text before it becomes an `OrderLine`."""

    quantity: Decimal
    raw_quantity: str
    unit: str
    rest: str
    sure: float


def read_text(text: str, *, name: str, sent: date | None) -> tuple[Order, ...]:
    """The orders that a mail text asks for, one for each purchase order number it is divided by. Confidence says how plain a line was."""
    blocks: list[tuple[Read[str] | None, list[OrderLine]]] = [(None, [])]
    wanted: Read[date] | None = None
    notes: list[Read[str]] = []
    for row, line in enumerate(text.splitlines()):
        place = _place(name, row, line)
        hit = PO.search(line)
        if hit and not _is_date(hit["po"]):
            written = _whole_token(line, hit.start("po"), hit["po"].rstrip(".,-/"))
            number_read = Read(written, written, 0.95, place)
            if blocks[-1][1] and blocks[-1][0] and blocks[-1][0].value != number_read.value and not line.strip().lower().startswith("re:"):
                blocks.append((number_read, []))
            elif blocks[-1][0] is None:
                blocks[-1] = (number_read, blocks[-1][1])
        rest = line.replace(hit["po"], " ") if hit else line
        if wanted is None:
            wanted = _wanted(line, place, sent)
        if NOTE.search(line):
            notes.append(Read(line.strip(), line.strip(), 0.9, place))
        for item in items_of(rest):
            blocks[-1][1].append(_line(item, len(blocks[-1][1]) + 1, place, sent))
    return tuple(
        Order(MailKind.ORDER, tuple(lines), po_number=po, requested_date=wanted, notes=tuple(notes), documents=(name,))
        for po, lines in blocks
        if lines or (po and len(blocks) == 1)
    )


def items_of(line: str) -> Iterator[Item]:
    """The order lines in one line of text."""
    bulleted = bool(BULLET.match(line))
    bare = BULLET.sub("", line, count=1).strip() if bulleted else line.strip()
    if not bare or len(bare) > 400 or NEVER.search(bare):
        return
    for piece in SPLIT.split(bare):
        item = _item(piece.strip(" \t,;."), bulleted)
        if item:
            yield item


def _item(piece: str, bulleted: bool) -> Item | None:
    words = piece.split(maxsplit=2)
    if len(words) == 3 and words[0].lower() in NUMBER_WORDS and unit_of(words[1].strip(".,")):
        return _made(str(NUMBER_WORDS[words[0].lower()]), words[1].strip(".,"), words[2], 0.99)
    first = FIRST.match(piece)
    if first and not DIMENSION.match(piece) and _article(first["rest"]):
        plain = bool(first["u"] or first["x"])
        if plain or bulleted or _has_code(first["rest"]):
            return _made(first["q"], first["u"] or "", first["rest"], 0.998 if first["u"] else 0.995 if plain else 0.9)
    last = LAST.match(piece)
    named = last and _article(last["rest"]) and (last["u"] or last["x"] or bulleted or _has_code(last["rest"].split()[0]))
    if last and named and not (last["u"] and DIMENSION.match(last["q"] + last["u"])):
        return _made(last["q"], last["u"] or "", last["rest"], 0.995 if last["u"] or last["x"] else 0.85)
    inside = INSIDE.search(piece)
    if inside:
        rest = inside["rest"] if _article(inside["rest"]) else piece[: inside.start()]
        if _article(rest) and (bulleted or _has_code(rest) or len(rest.split()) >= 2):
            return _made(inside["q"], inside["u"], rest, 0.98)
    return None


def _made(quantity: str, unit: str, rest: str, sure: float) -> Item | None:
    read = number(quantity.replace(" ", "").replace("'", ""))
    if read is None:
        return None
    whole = re.fullmatch(r"\d{1,3}(?:[.,']\d{3})+", quantity)
    value = Decimal(re.sub(r"\D", "", quantity)) if whole else read.value("," in quantity)
    if whole and re.fullmatch(r"\d{1,3}[.,]\d{3}", quantity):
        sure = min(sure, 0.8)
    return Item(value, quantity, unit.strip("."), rest.strip(" ,;:-–"), sure) if value > 0 else None


def _article(rest: str) -> bool:
    letters = sum(c.isalpha() for c in rest)
    return letters >= 3 or _has_code(rest)


def _has_code(text: str) -> bool:
    return any(_is_code(token.strip("()[],;:")) for token in text.split()[:6])


def _is_code(token: str) -> bool:
    if len(token) < 4 or DIMENSION.match(token) or not looks_like_code(token):
        return False
    return any(c.isdigit() for c in token) and (any(c.isalpha() for c in token) or "-" in token or (token.isdigit() and len(token) >= 5))


def _line(item: Item, position: int, place: Evidence, sent: date | None) -> OrderLine:
    rest, price, per = item.rest, None, None
    hit = PRICE.search(rest)
    if hit and (hit["c1"] or hit["c2"]) and hit.start() > 2:
        read = number(hit["p"])
        if read is not None:
            price = Read(read.value("," in hit["p"]), hit["p"], 0.85, place)
            if hit["per"] or (hit["pu"] or "") in ("100", "1000"):
                per = Read(Decimal(hit["per"] or hit["pu"]), hit["per"] or hit["pu"], 0.85, place)
            rest = rest[: hit.start()].strip(" ,;:-–")
    code = next((t for t in (token.strip("()[],;:") for token in rest.split()) if _is_code(t)), None)
    barcode = code if code and gtin(code) else None
    unit = Read(unit_of(item.unit) or item.unit, item.unit, 0.95, place) if item.unit else None
    return OrderLine(
        position=position,
        our_code=Read(code, code, 0.6, place) if code and not barcode else None,
        gtin=Read(barcode, barcode, 0.95, place) if barcode else None,
        description=Read(rest, rest, 0.9, place),
        quantity=Read(item.quantity, item.raw_quantity, item.sure, place),
        unit=unit,
        unit_price=price,
        price_per=per,
        confidence=item.sure,
        evidence=place,
    )


def _wanted(line: str, place: Evidence, sent: date | None) -> Read[date] | None:
    if not WANTED.search(line):
        return None
    found = dates(line)
    if found and (sent is None or found[0][0] >= sent):
        return Read(found[0][0], found[0][1], 0.85, place)
    short = re.search(r"\b(\d{1,2})\.(\d{1,2})\.(?!\d)", line)
    if short and sent:
        for year in (sent.year, sent.year + 1):
            try:
                day = date(year, int(short[2]), int(short[1]))
            except ValueError:
                break
            if day >= sent:
                return Read(day, short[0], 0.8, place)
    value = week_date(line, sent) or (weekday_date(line, sent) if sent and len(line.split()) < 16 else None)
    if value is None and sent and SOON.search(line):
        return Read(sent, line.strip(), 0.5, place)
    return Read(value, line.strip(), 0.7, place) if value else None


def _whole_token(line: str, start: int, number_text: str) -> str:
    """The number with the letters that are glued to its front: of "PO-38204" all, of "PO 38204" the digits."""
    while start > 0 and (line[start - 1].isalnum() or (line[start - 1] in "-/_." and start > 1 and line[start - 2].isalnum())):
        start, number_text = start - 1, line[start - 1] + number_text
    return number_text


def _place(name: str, row: int, line: str) -> Evidence:
    start = len(line) - len(line.lstrip())
    box = Box(start * CHAR, row * LINE, max(len(line.rstrip()), start + 1) * CHAR, row * LINE + LINE)
    return Evidence(name, 1, box, line.strip(), Source.BODY)


def _is_date(text: str) -> bool:
    return bool(dates(text))


def currency_of_text(text: str) -> str:
    """The currency that prices in the text are written in, empty where there is none."""
    hit = re.search(r"€|\bEUR\b|£|\bGBP\b|\$|\bUSD\b|\bCHF\b", text)
    return currency_code(hit[0]) if hit else ""
