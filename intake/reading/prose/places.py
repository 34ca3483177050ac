"""Runs of a text whose numbers count nothing: streets and towns, telephone numbers, times of the day, numbers and dates of other papers."""

import re
from collections.abc import Iterator

from intake.reading.prose.lexicon import plain

STREET = re.compile(
    r"\b\d{1,4}[a-z]?,? (?:[A-Z][\w'’.-]*\s+){1,3}(?:Road|Rd|Street|St|Lane|Avenue|Ave|Drive|Park|Way|Close"
    r"|Square|Yard|Quay|Place|Court|Row|Terrace)\b"
    r"|\b\w*(?:stra(?:ss|ß)e|(?<=\w)str\.|weg|platz|allee|gasse|ufer|straat|laan|plein|kade|steeg"
    r"|gracht|gade|vej|gatan|vägen|gata|veien|katu|utca) \d{1,4} ?[a-z]?\b|\b[A-ZÅÄÖ]\w+tie \d{1,4} ?[a-z]?(?=\s*(?:[,.;)\n]|$))"
    r"|\b(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Vv]ia|[Vv]iale|[Cc]orso|[Pp]iazza|[Cc]alle|C/|Avda?\.?|[Pp]laza|[Pp]aseo|[Rr]ua|[Uu]l\.|[Uu]lica)"
    r" [A-ZÀ-Þ][^\n,\d]{2,25}?,? \d{1,4}(?=[,\n]|$)"
    r"|\b(?:[Aa]m|[Aa]n der|[Ii]m)(?: [A-ZÀ-Þ][\w'’.-]+){1,3},? \d{1,4} ?[a-z]?(?=[,\n)]|$)"
    r"|\b\d{1,4}(?: ?bis)?,? (?:rue|avenue|av\.|boulevard|bd|chemin|impasse|all[ée]e|quai|place|route|cours|square) [^\n,;()]{2,40}",
)
PHONE = re.compile(
    r"(?:\(\d{3}\) ?\d{3}-\d{3}|\+\d[\d\s()/.-]{6,}|\b0\d[\d.-]*[ /(][\d \t()/.-]{4,})\d"
    r"|(?<![\w.,/-])(?=(?:\d ?){8,11}(?![\d\w]))\d{2,4}(?: \d{2,3}){2,4}(?![\d\w])"
    r"(?!\s?(?:x|st|pc|pz|ud|ks|sz)[^\W_]{0,4}(?![\w]))"
)
TOWN = re.compile(
    r"(?<![\w.])(?:(?:[A-Z]{1,2}-)?\d{4,5}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{4}-\d{3}) +"
    r"(?=[A-ZÀ-Þ])[^\W\d_]+(?:[ '’-][^\W\d_]+){0,3}(?=\s*(?:[,.;()]|$|\n))"
)
"""A postal code with its town; a street or a comma must stand before it."""
HOUR = r"(?:[01]?\d|2[0-4])"
MINUTES = r"[0-5]\d"
OCLOCK = r"(?:uhr|hrs?|h|am|pm|a\.m\.|p\.m\.|uur|u|o'clock|ore|horas|hod|godz)(?![^\W_])\.?"
SPOKEN = (
    r"(?:eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|twee|drie|vijf|zes|zeven|negen|tien|twaalf|tre|fire|fyra|fem|seks|sex|syv|sju"
    r"|otte|atte|atta|nio|tio|elleve|elva|tolv|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
)
"""Hours in words, as they follow "half"."""
AND = r"\s?(?:-|–|/|bis|to|till|until|and|und|a|et|y|e|tot|en|og|och|och|do|az|i|alle|al|ate|til|till)\s?"
CLOCK = re.compile(
    rf"(?<![\w.,/-]){HOUR}\s?h(?:\s?{MINUTES})?{AND}{HOUR}\s?h\s?{MINUTES}(?!\w)"
    rf"|(?<![^\W_])(?:om|um|vor|nach|ab|gegen|voor|na|kl|klockan|klokken|til|till|kello)\.?\s"
    rf"(?:half|halb|halv|puoli|kwart over|kwart voor|viertel nach|viertel vor)\s{HOUR}(?!\w)"
    rf"|(?<![^\W_])(?:half|halb|halv|kwart over|kwart voor|viertel nach|viertel vor)\s{SPOKEN}(?!\w)"
    rf"|(?<![\w.,/-]){HOUR}(?:[.:h]{MINUTES})?\s?h?{AND}{HOUR}(?:[.:h]{MINUTES})?\s?{OCLOCK}"
    rf"|(?<![\w.,/-]){HOUR}(?:[.:h]{MINUTES})?\s?(?:uhr|am|pm|a\.m\.|p\.m\.|uur|o'clock|hod)(?![^\W_])"
    rf"|(?<![^\W_])"
    rf"(?:at|by|before|after|from|um|ab|vor|nach|gegen|a|vers|avant|apres|des|om|voor|na|alle|dalle|dopo|prima delle|as|antes das)"
    rf"\s{HOUR}(?:[.:h]{MINUTES})?\s?{OCLOCK}"
    rf"|(?<![\w.,/-]){HOUR}[:h]{MINUTES}(?!\d)(?:{AND}{HOUR}(?:[.:h]{MINUTES})?(?![\w]))?"
    rf"|(?<![\w.,/-]){HOUR}(?:[.:](?:00|15|30|45))?\s?[-–]\s?{HOUR}[.:](?:00|15|30|45)(?!\d)"
    rf"|(?<![\w.,/-]){HOUR}[.:](?:00|15|30|45)\s?[-–]\s?{HOUR}(?:[.:](?:00|15|30|45))?(?!\w|[.,]\d)"
    rf"|(?<![^\W_])(?:kl\.?|klo\.?|klokken|klockan|godz\.?|a las|alle ore|dalle ore|ore)"
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


def other_runs(text: str) -> Iterator[tuple[int, int]]:
    """The runs of a text whose numbers are no quantities, as (start, end)."""
    streets = [m.span() for m in STREET.finditer(text)]
    yield from streets
    for hit in PHONE.finditer(text):
        yield hit.span()
    for hit in TOWN.finditer(text):
        before = text[: hit.start()].rstrip()
        if before.endswith((",", "·", "-", "–")) or any(end <= hit.start() <= end + 3 for _, end in streets):
            yield hit.span()
    flat = plain(text)
    for pattern in (CLOCK, PAPER):
        for hit in pattern.finditer(flat):
            yield hit.span()
