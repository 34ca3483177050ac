"""Runs of a text whose numbers count nothing: streets and towns, telephone numbers, times of the day, numbers and dates of other papers,
and rows or cells that say what all comes to."""

import re
from collections.abc import Iterator

from intake.reading.labels import fold, row_meaning
from intake.reading.prose.lexicon import ASKED, plain
from intake.reading.values import number

STREET = re.compile(
    r"\b\d{1,4}[a-z]?,? (?:[A-Z][\w'’.-]*\s+){1,3}(?:Road|Rd|Street|St|Lane|Avenue|Ave|Drive|Park|Way|Close"
    r"|Square|Yard|Quay|Place|Court|Row|Terrace)\b"
    r"|\b\w*(?:stra(?:ss|ß)e|(?<=\w)str\.|weg|platz|allee|gasse|ufer|straat|(?<![Tt]i)laan|plein|kade|steeg"
    r"|gracht|gade|vej|gatan|vägen|gata|veien|vegen|katu|kuja|polku|kaari|utca|stigen|gränd|torget|stræde|vænget|allé)"
    r" \d{1,4} ?[a-z]?\b|\b[A-ZÅÄÖ]\w+tie \d{1,4} ?[a-z]?(?=\s*(?:[,.;)\n]|$))"
    r"|\b(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Vv]ia|[Vv]iale|[Cc]orso|[Pp]iazza|[Cc]alle|C/|Avda?\.?|[Pp]laza|[Pp]aseo|[Rr]ua|[Uu]l\.|[Uu]lica"
    r"|[Aa]venida|Av\.|[Tt]ravessa|[Ll]argo|[Pp]raça|[Ee]strada|[Aa]lameda|[Ss]tr\.|[Ss]trada|[Bb]d\.|[Bb]ulevardul|[Aa]leea|[Aa]leja|[Aa]l\.|[Pp]lac|[Pp]l\.)"
    r" (?:(?:d[aeo]s?|del|della|dell[ae]|de la|de los|de las|di) )?[A-ZÀ-Ž][^\n,\d]{2,25}?,? (?:n[rº°.]\.? ?)?\d{1,4}(?=\s*(?:[,;.\n-]|$))"
    r"|\b[A-ZÀ-Ž][^\n,\d]{1,30}? (?:út|útja|utca|u\.|tér|tere|körút|krt\.|sétány|sor|dűlő|ulica|cesta|trg"
    r"|gatve|gatvė|g\.|pr\.|iela|prospekts|tänav|tn\.?|mnt\.?|pst\.?|puiestee)"
    r" \d{1,4}(?:[./-][\dA-Za-z]{1,3})?\.?(?=\s*(?:[,;)\n]|$|\.\s))"
    r"|\b(?:[Aa]m|[Aa]n der|[Ii]m)(?: [A-ZÀ-Þ][\w'’.-]+){1,3},? \d{1,4} ?[a-z]?(?=[,\n)]|$)"
    r"|\b\d{1,4}(?: ?bis)?,? (?:rue|avenue|av\.|boulevard|bd|chemin|impasse|all[ée]e|quai|place|route|cours|square) [^\n,;()]{2,40}",
)
PHONE = re.compile(
    r"(?:\(\d{3}\) ?\d{3}-\d{3}|\(\d{2}\) ?\d{4,5}[- ]\d{3}"
    r"|^[ \t]*0?\d{2,3}[/-]\d{3}[- ]\d{2,3}(?=\d[ \t]*$)|\+\d[\d\s()/.-]{6,}|\b0\d[\d.-]*[ /(][\d \t()/.-]{4,})\d"
    r"|(?<![\w.,/-])(?=(?:\d ?){8,11}(?![\d\w]))\d{2,4}(?: \d{2,3}){2,4}(?![\d\w])"
    r"(?!\s?(?:x|st|pc|pz|ud|ks|sz)[^\W_]{0,4}(?![\w]))",
    re.MULTILINE,
)
SIGNED = re.compile(
    r"(?:^|\n)(?P<above>[^\d\n]*[^\W\d_][^\d\n:;,]*)\n[ \t]*(?P<number>(?=(?:[ -]?\d){8,11}\s*$)\d{1,4}(?:[ -]\d{2,3})?[ -]\d{5,7})\s*$"
)
"""Digits that end a text below a line of words: the telephone of who signs above it, unless that line asks for goods."""
TOWN = re.compile(
    r"(?<![\w.])(?:(?:[A-Z]{1,2}-)?\d{4,5}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{4}-\d{3}) +"
    r"(?=[A-ZÀ-Þ])[^\W\d_]+(?:[ '’-][^\W\d_]+){0,3}(?=\s*(?:[,.;()]|$|\n))"
)
"""A postal code with its town; a street or a comma must stand before it."""
POSTAL = re.compile(
    r"^[ \t]*(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{2}-\d{3}|\d{3} \d{2}|\d{4}-\d{3}) [A-ZÀ-Ž][^\W\d_]+(?:[ -][^\W\d_]+){0,2},"
    r" [^\n;:]*[^\W\d_][^\n;:]* \d{1,4}[^\n\s]{0,4}[ \t]*$",
    re.MULTILINE,
)
"""A line that names code, town, street and number in this order: "1138 Budapest, Váci út 9."."""
HOUR = r"(?:[01]?\d|2[0-4])"
MINUTES = r"[0-5]\d"
OCLOCK = (
    r"(?:uhr|hrs?|h|am|pm|a\.m\.|p\.m\.|uur|u|o'clock|ore|horas|hod\w*|godz\w*"
    r"|ora(?:i?g|ra|tol|kor)?|sati|uri|ure|ur|val\.?)(?![^\W_])\.?"
)
SPOKEN = (
    r"(?:eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|twee|drie|vijf|zes|zeven|negen|tien|twaalf|tre|fire|fyra|fem|seks|sex|syv|sju"
    r"|otte|atte|atta|nio|tio|elleve|elva|tolv|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
)
"""Hours in words, as they follow "half"."""
AND = r"\s?(?:-|–|/|bis|to|till|until|and|und|a|et|y|e|tot|en|og|och|och|do|az|i|alle|al|ate|til|till|es|si|ir|un|ja|in|as)\s?"
CLOCK = re.compile(
    rf"(?<![\w.,/-]){HOUR}\s?h(?:\s?{MINUTES})?{AND}{HOUR}\s?h\s?{MINUTES}(?!\w)"
    rf"|(?<![^\W_])(?:om|um|vor|nach|ab|gegen|voor|na|kl|klockan|klokken|til|till|kello)\.?\s"
    rf"(?:half|halb|halv|puoli|kwart over|kwart voor|viertel nach|viertel vor)\s{HOUR}(?!\w)"
    rf"|(?<![^\W_])(?:half|halb|halv|kwart over|kwart voor|viertel nach|viertel vor)\s{SPOKEN}(?!\w)"
    rf"|(?<![\w.,/-]){HOUR}(?:[.:h]{MINUTES})?\s?h?{AND}{HOUR}(?:[.:h]{MINUTES})?\s?{OCLOCK}"
    rf"|(?<![\w.,/-]){HOUR}(?:[.:h]{MINUTES})?\s?(?:uhr|am|pm|a\.m\.|p\.m\.|uur|o'clock|hod(?:in\w*)?|ora(?:i?g|ra|tol|kor))(?![^\W_])"
    rf"|(?<![^\W_])"
    rf"(?:at|by|before|after|from|um|ab|vor|nach|gegen|a|vers|avant|apres|des|om|voor|na|alle|dalle|dopo|prima delle|as|antes das)"
    rf"\s{HOUR}(?:[.:h]{MINUTES})?\s?{OCLOCK}"
    rf"|(?<![\w.,/-]){HOUR}[:h]{MINUTES}(?!\d)(?:{AND}{HOUR}(?:[.:h]{MINUTES})?(?![\w]))?"
    rf"|(?<![\w.,/-]){HOUR}(?:[.:](?:00|15|30|45))?\s?[-–]\s?{HOUR}[.:](?:00|15|30|45)(?!\d)"
    rf"|(?<![\w.,/-]){HOUR}[.:](?:00|15|30|45)\s?[-–]\s?{HOUR}(?:[.:](?:00|15|30|45))?(?!\w|[.,]\d)"
    rf"|(?<![^\W_])(?:kl\.?|klo\.?|klokken|klockan|kello|godz(?:in\w*|\.)?|plkst\.?|a las|alle ore|dalle ore|ore)"
    rf"\s{HOUR}(?:[.:]{MINUTES})?(?:{AND}(?:las )?{HOUR}(?:[.:]{MINUTES})?)?(?![\w,.]\d)"
    rf"|(?<![^\W_])(?:between|zwischen|entre|tussen|tra le|mellan|mellem|mellom|miedzy|mezi)\s(?:le |las )?"
    rf"{HOUR}(?:[.:]{MINUTES})?\s(?:and|und|et|y(?: las)?|en|e(?: le)?|og|och|a)\s{HOUR}(?:[.:]{MINUTES})?(?:\s?{OCLOCK})?(?!\w)"
)
"""A time of the day or two, in plain text."""
PAPER = re.compile(
    r"(?<![^\W_])(?:n|n[.°ºo]|nr|no|nº|num)\.?\s?\d[\w/.-]*\s(?:del|du|vom|of|van|de|d\.d\.|dated|z dnia|av|af|fra|fran|ze dne|da)"
    r"\s\d{1,2}[./-]\d{1,2}[./-]\d{2,4}"
)
"""The number of a paper with its date, in plain text."""


CELL = re.compile(r"\S+(?: \S+)*")
SUM = re.compile(r"\W*[^\W\d_][^\d\n]*?(?P<money>(?:[A-Z]{3} ?|R?[€£$] ?)?\d[^\n]*?)[ \t.]*")
"""Words and an amount of money behind them; a tax rate between them is taken out before."""
LONGEST = 120
"""Characters of a row that says a sum."""
RATE = re.compile(r"\d+(?:[.,]\d+)?[ \u00a0]?%")


def _says_a_sum(text: str) -> bool:
    """A row or cell begins with a word for a sum, a tax or a charge and has nothing but money behind it: "Summa 680,00"."""
    hit = SUM.fullmatch(RATE.sub(" ", text)) if len(text) < LONGEST else None
    told = number(hit["money"]) if hit and row_meaning(fold(text)) else None
    return told is not None and (told.decimals == 2 or bool(told.currency))


def _sums(text: str) -> Iterator[tuple[int, int]]:
    """The rows that say a sum, else the cells of a row that do."""
    for row in re.finditer(r"[^\n]*\d[^\n]*", text):
        if _says_a_sum(row[0]):
            yield row.span()
        else:
            yield from ((row.start() + c.start(), row.start() + c.end()) for c in CELL.finditer(row[0]) if _says_a_sum(c[0]))


def other_runs(text: str) -> Iterator[tuple[int, int]]:
    """The runs of a text whose numbers are no quantities, as (start, end)."""
    streets = [m.span() for m in STREET.finditer(text)]
    yield from streets
    yield from (m.span() for m in POSTAL.finditer(text))
    for hit in PHONE.finditer(text):
        yield hit.span()
    if (hit := SIGNED.search(text)) and not any(word in ASKED for word in re.findall(r"[^\W\d_]+", hit["above"].lower())):
        yield hit.span("number")
    for hit in TOWN.finditer(text):
        before = text[: hit.start()].rstrip()
        if before.endswith((",", "·", "-", "–")) or any(end <= hit.start() <= end + 3 for _, end in streets):
            yield hit.span()
    yield from _sums(text)
    flat = plain(text)
    for pattern in (CLOCK, PAPER):
        for hit in pattern.finditer(flat):
            yield hit.span()
