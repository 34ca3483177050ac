"""What a mail's text says about the order as a whole: its number, the wanted date, where to, prices' currency, sentences that change it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from intake.reading.labels import FIELD_PHRASES, MONTHS, WEEKDAYS, fold
from intake.reading.prose.lexicon import (
    AFTER_TOMORROW,
    ASKING,
    LEXICON,
    ORDERS,
    OTHER,
    PAST,
    PHRASES,
    SHIP_TO,
    SMALL,
    SOON,
    TOMORROW,
    WEEK_NAMES,
    WEEK_NOUNS,
    language_of,
    pattern,
    phrases,
    plain,
    stems,
    unit_named,
)
from intake.reading.prose.spelled import coming, month_meant, spelled_days
from intake.reading.prose.tokens import Kind, Token
from intake.reading.prose.weekdays import NAMED_DAYS, TODAY, ahead, days_ahead, short_days
from intake.reading.values import dates, no_days, week_date
from orders import Party


@dataclass(frozen=True, slots=True)
class Wanted:
    """A wanted date with its run in the text and how sure it is."""

    day: date
    start: int
    end: int
    sure: float
    exact: bool = False
    """Written with its day and month."""
    named: bool = False
    """Only the weekday is named."""


# --- dates ----------------------------------------------------------------------------------------------------------------------------

WANTED = pattern(phrases(PHRASES["wanted"]), whole=False)
NOT_WANTED = pattern(phrases(PHRASES["not_wanted"]), whole=False)
NOT_BEFORE = pattern(phrases(PHRASES["not_before"]))
NOT_TOMORROW = pattern(phrases(PHRASES["not_tomorrow"]))
NEXT_WEEK = pattern(phrases(PHRASES["next_week"]))
MONTH_END = pattern(phrases(PHRASES["month_end"]))
DELIVERY = re.compile(
    r"deliver|ship|need|by\b|due|requ[ie]r|want|liefer|spatest|bis\b|termin|benotig|wunsch|livr|delai|avant|souhait|lever|uiterlijk|gewenst|entreg|plazo"
    r"|antes|desead|consegn|entro|spedi|richiest|prazo|dostaw|dodan|dodat|senast|senest|onsk|toimit|menness|viimeist|szallit|hatarid|legkes|livrare"
    rf"|isporu|dostav|pristat|piegad|tarne|afhend|{stems(LEXICON['days']['delivery'])}"
)
WRITTEN = re.compile(
    r"\W*(?:(?:order |bestell|auftrags|commande |document |issue )?dat[aeou](?:m|s)?|fecha|pvm|paivays|datum|kelt|datum objednavky"
    r"|data zamowienia|orderdatum|ordredato"
    r"|date de (?:la )?commande|fecha de pedido|fecha del pedido|data ordine|data dell'ordine|data da encomenda|besteldatum)\s*[:.]\s"
)
"""A label of the day on which the order was written."""


def wanted_dates(text: str, tokens: Sequence[Token], start: int, end: int, sent: date | None) -> Iterator[Wanted]:
    """The dates in one sentence by which goods are wanted. A weekday beside a date of that weekday, or in a week, only repeats it."""
    found = [_at_the_latest(text, start, w) for w in _wanted(text, tokens, start, end, sent)]
    exact = {w.day.weekday() for w in found if w.exact}
    coming = NEXT_WEEK.search(plain(text[start:end]).replace("\n", " "))
    if sent and coming and any(w.named for w in found):  # "Wednesday next week"
        monday = ahead(sent, 0)
        yield from (replace(w, day=monday + timedelta(days=w.day.weekday()), sure=0.85) for w in found if w.named)
        return
    week = next((w for w in found if WEEK.fullmatch(text[w.start : w.end])), None)
    for wanted in found:
        if not wanted.named:
            if wanted is not week or not any(w.named for w in found):
                yield wanted
        elif week:
            yield replace(wanted, day=week.day + timedelta(days=wanted.day.weekday()), sure=week.sure)
        elif wanted.day.weekday() not in exact:
            yield wanted


def unkept_days(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The runs of a sentence that want the goods on a day that is none: "delivery 30.02.2026"."""
    flat = plain(text[start:end]).replace("\n", " ")
    if PAST.search(flat) or WRITTEN.match(flat) or _of_writing(text[start:end]) or not (WANTED.search(flat) or DELIVERY.search(flat)):
        return
    for first, last in no_days(text[start:end]):
        near = " ".join(flat[:first].split()[-4:])
        if DELIVERY.search(near) or not NOT_WANTED.search(near):
            yield start + first, start + last


TITLED = re.compile(r"\W*(?P<label>[^\W\d_][^\d:\n]{1,40}?)\s*:\s")


def _of_writing(text: str) -> bool:
    """A text begins with what papers call the day of writing: "Emissão: ", "Kelt: "."""
    hit = TITLED.match(text)
    meanings = FIELD_PHRASES.get(fold(hit["label"])) if hit else ()
    return "order_date" in meanings and "requested_date" not in meanings


LATEST, UNSAID = 120, 0.4
"""Days from its mail to a day that goods are likely wanted on though nothing says so, and how sure that is."""
AS_THEN = re.compile(r"\b(?:as|wie|comme|zoals|como|come|jak|som|ahogy)\b")
GONE = 0.5
"""How sure a day is that is plainly wanted and lies before its mail: any later day is surer."""


def _dated(text: str, tokens: Sequence[Token], start: int, end: int, sent: date | None) -> Iterator[tuple[int, int, date]]:
    """(start, end, day) of the days in a run that are written with their month, in digits or words."""
    for token in tokens:
        if token.kind == Kind.DATE and (day := day_of(month_meant(token.text, text), sent)):
            yield token.start, token.end, day
    for first, last, number, month in spelled_days(text[start:end]):
        if sent and (day := coming(number, month, sent)):
            yield start + first, start + last, day


def _wanted(text: str, tokens: Sequence[Token], start: int, end: int, sent: date | None) -> Iterator[Wanted]:
    flat = plain(text[start:end]).replace("\n", " ")
    if WRITTEN.match(flat) or _of_writing(text[start:end]):  # "Date: 17 March   Required by: 31 March" names the day of writing first
        written = next((t for t in tokens if t.kind == Kind.DATE), None)
        if written is None:
            return
        cut = written.end - start
        flat, tokens = " " * cut + flat[cut:], [t for t in tokens if t.start >= written.end]
    if PAST.search(flat):
        return
    if hit := NOT_BEFORE.search(flat):  # "from 9 March, not before that" names the day first
        end = start + hit.start()
        flat, tokens = flat[: hit.start()], [t for t in tokens if t.end <= end]
    plain_cue = WANTED.search(flat)
    asked = any(t.lower in ORDERS or t.lower in ASKING for t in tokens)
    strong = bool(DELIVERY.search(flat))
    yield from _loose_days(text[start:end], flat, start, sent, 0.9 if strong or plain_cue else 0.8)
    for begin, stop, day in _dated(text, tokens, start, end, sent):
        before = flat[: begin - start]
        near = " ".join(before.split()[-4:])
        if NOT_WANTED.search(near) and not DELIVERY.search(near):
            continue
        if plain_cue and (sent is None or day >= sent):
            yield Wanted(day, begin, stop, 0.93 if strong else 0.75, exact=True)
        elif sent and sent <= day <= sent + timedelta(days=60) and any("".join(fold(w)) in WEEKDAYS for w in before.split()[-3:]):
            yield Wanted(day, begin, stop, 0.7, exact=True)  # "monday 4 may first thing on site"
        elif sent and sent < day <= sent + timedelta(days=LATEST):
            yield Wanted(day, begin, stop, UNSAID, exact=True)
        elif sent and day < sent and DELIVERY.search(near) and not (NOT_WANTED.search(near) or AS_THEN.search(near)):
            yield Wanted(day, begin, stop, GONE, exact=True)  # a rule says that it is past
    if sent is None:
        return
    hit = WEEK.search(text[start:end])
    ordinal = (hit["dotted"] or hit["ordinal"]) if hit else ""
    day = week_date(f"KW {ordinal}" if ordinal else LEAD.sub("KW ", hit[0]), sent) if hit else None
    if hit and day and (strong or plain_cue or asked or len(flat.split()) < 6):
        yield Wanted(day, start + hit.start(), start + hit.end(), 0.88)
    language = language_of(text)
    far = list(days_ahead(text[start:end], language, sent))
    yield from (Wanted(day, start + first, start + last, 0.87 if strong or plain_cue else 0.75) for first, last, day in far if day)
    named = [(w, f) for w in re.finditer(r"[^\W\d_]+(?:-feira)?", text[start:end]) if (f := "".join(fold(w[0]))) in WEEKDAYS]
    delivered = {clause for word, _ in named if DELIVERY.search(clause := _clause(flat, word.start()))}
    for word, folded in named:
        number = DAY_NUMBER.match(flat, word.start())
        dated = any(t.kind == Kind.DATE and 0 <= t.start - start - word.end() <= 6 for t in tokens) or (number and _agrees(number, sent))
        if (
            not dated
            and not any(first <= word.start() < last for first, last, _ in far)
            and not NEVER.search(flat[: word.start()])
            and not CLOSED.match(flat[word.end() :])
            and not re.match(r",?\s*(?:den|dem|the|le|el|il|de)?\s*\d+(?:[./]|\s*$)", flat[word.end() :])
        ):
            sure = 0.87 if strong else 0.85 if plain_cue else 0.7  # a delivery on Thursday outweighs Saturday's wedding
            if delivered and _clause(flat, word.start()) not in delivered:
                sure = 0.7
            yield Wanted(ahead(sent, WEEKDAYS[folded]), start + word.start(), start + word.end(), sure, named=True)
    for first, last, weekday in short_days(text, start, end, language):
        if not (NEVER.search(flat[: first - start]) or CLOSED.match(flat[last - start :])):
            yield Wanted(ahead(sent, weekday), first, last, 0.85, named=True)
    hit = TODAY.search(flat)
    if hit and not any(first <= hit.start() < last for first, last, _ in far) and _means_today(flat, hit, bool(plain_cue or asked)):
        yield Wanted(sent, start + hit.start(), start + hit.end(), 0.8 if plain_cue else 0.6)
    if hit := AFTER_TOMORROW.search(flat):
        yield Wanted(sent + timedelta(days=2), start + hit.start(), start + hit.end(), 0.85 if plain_cue or asked else 0.7)
    elif (hit := TOMORROW.search(flat)) and not NOT_TOMORROW.search(flat):
        yield Wanted(sent + timedelta(days=1), start + hit.start(), start + hit.end(), 0.85 if plain_cue else 0.6)
    if OTHER.search(flat):
        return  # "45 days end of month" is when somebody pays
    if hit := NEXT_WEEK.search(flat):
        yield Wanted(ahead(sent, 0), start + hit.start(), start + hit.end(), 0.7)
    if hit := MONTH_END.search(flat):
        following = (sent.replace(day=28) + timedelta(days=4)).replace(day=1)
        yield Wanted(following - timedelta(days=1), start + hit.start(), start + hit.end(), 0.7)
    if hit := SOON.search(flat):
        yield Wanted(sent, start + hit.start(), start + hit.end(), 0.5)


DEADLINE = re.compile(
    r"(?<!\w)(?:by|until|before|bis|spatestens|avant|jusqu|uiterlijk|tegen|antes|hasta|entro|ate|senast|inden|innen"
    r"|najpozniej|nejpozdeji|najneskor|najkasnije|najkasneje|pana|viimeistaan|legkesobb|iki|veliausiai|lidz|velakais|kuni|hiljemalt|fyrir"
    rf"|{stems(LEXICON['days']['deadlines'])})(?!\w)"
)
"""A word of deadlines before a day, in plain text."""
BEHIND = re.compile(rf"(?:'?\w*\W+)(?:\w+\W+)?(?:{stems(LEXICON['days']['deadlines_behind'])})(?!\w)")
"""A word of deadlines behind a day, as Turkish has them: "10 Nisan tarihine kadar"."""
NEVER = re.compile(
    r"(?<!\w)(?:never|not on|not|nie|nicht|niemals|nicht am|jamais|pas le|nooit|niet op|nunca|no el|mai di|non di|aldrig|aldri|ikke|inte"
    r"|nigdy|nikdy)"
    r"\W+(?:\w+\W+)?$"
)
"""What stands before a weekday on which nothing may come."""


CLOSED = re.compile(
    r"\W*(?:\w+\W+){0,3}?(?:closed|shut|geschlossen|zu(?=\W*$)|ferme|gesloten|dicht|cerrad\w+|chiusi?|encerrad\w+|zamkniet\w+|zavreno|stangt|lukket|stengt|suljettu"
    r"|kiinni|zarva|inchis)(?!\w)"
)
"""What stands behind a weekday on which nobody is there."""


def _at_the_latest(text: str, start: int, wanted: Wanted) -> Wanted:
    """A day behind a word of deadlines outweighs other days of its sentence."""
    near = plain(text[start : wanted.start]).split()[-3:]
    period = any(any(c.isdigit() for c in word) for word in near)  # "closed from 27.07. to 07.08."
    told = DEADLINE.search(" ".join(near[-2:])) or BEHIND.match(plain(text[wanted.end :].partition("\n")[0]))
    return replace(wanted, sure=min(0.97, wanted.sure + 0.05)) if told and not period else wanted


def _means_today(flat: str, hit: re.Match[str], asked: bool) -> bool:
    """Something is wanted today. It is not where "today" begins the sentence or what is told ("today we noticed", "your mail of today"),
    unless hardly a word stands beside it: "heute noch bitte"."""
    if "?" in flat:
        return False
    if all(word in SMALL for word in re.findall(r"[^\W\d_]+", flat[: hit.start()] + flat[hit.end() :])):
        return len(flat.split()) > 1
    return asked and hit.start() > 0 and not NOT_WANTED.search(" ".join(flat[: hit.start()].split()[-2:]))


def _clause(flat: str, at: int) -> str:
    """What stands between commas around a place of a sentence."""
    ends = (k for mark in ",;" if (k := flat.find(mark, at)) >= 0)
    return flat[max(flat.rfind(mark, 0, at) for mark in ",;") + 1 : min(ends, default=len(flat))]


CUES = "|".join(re.escape(plain(w)) for w in sorted(LEXICON["days"]["cues"].split(), key=len, reverse=True))
SHORT_DAY = re.compile(
    rf"(?<![\w/.-])(?:(?:{CUES}|{NAMED_DAYS})\.?,?\s+(?:den |dem |the |le |el |il |d\.? ?|dia )?)"
    r"(?P<day>(?:[12]?\d|3[01])(?:[/.-](?:0?[1-9]|1[012])\.?|\.\s(?:0?[1-9]|1[012])\.))"
    r"(?![\w/-]|[.,]\d|\s?(?:mm|cm|m|kg|\"|''|x|zoll|inch)(?![^\W_]))"
)
"""A day and a month without a year behind a word of time ("by 25/8"), in plain text."""
DAY_BEFORE = re.compile(
    r"(?<![\w/.-])(?P<day>(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[012]))\.?(?:'\w+)?\s(?:tarihi\w*\s)?"
    rf"(?:tarihin\w+|{stems(LEXICON['days']['deadlines_behind'])})(?!\w)"
)
"""A day and a month without a year before a word of time, as Turkish has them ("25.09'a kadar"), in plain text."""
DAY_NUMBER = re.compile(
    rf"(?<!\w)(?P<weekday>{NAMED_DAYS})(?:-feira)?,?\s+(?:den |dem |the |le |el |il |d\.? ?|dia )?(?P<day>[12]?\d|3[01])"
    r"(?:(?:st|nd|rd|th|er|\.)(?![\w/:-]|\d)|(?![\w/:%×-]|[.,]\d|\s?[x×]\s?\d))"
)
"""A weekday and the day of a month that isn't named: "Freitag den 6."; it counts where the two agree."""
DAY_ALONE = re.compile(
    rf"(?<![\w/.-])(?:"
    rf"(?:(?:{CUES}|{NAMED_DAYS})\.?,?\s+)?(?:the|le|el dia|el|il|dia|den|dem|d\.|zum|am|de)\s+"
    r"(?P<day>[12]?\d|3[01])(?:(?:st|nd|rd|th|er|e|ste|de|\.)(?!\w))"
    rf"|(?:(?:{CUES})\s+)?(?:el dia|dia|el proximo dia|fino al|entro il|per il|avant le|pour le|le|para el|antes del|hasta el)\s+"
    r"(?P<plain>[12]?\d|3[01])"
    r")(?=\s*(?:[,;:!?)]|\.?$|\.\s))"
    r"|(?<!\w)(?:ate(?: ao| o)?|hasta el|antes del?|para o|para el)\s+dia\s+(?P<by>[12]?\d|3[01])(?![\w/:%-]|[.,]\d|\s(?:de|do) [^\W\d_])"
)
"""The day of a month that isn't named: "by the 20th", "avant le 20", "dia 20"."""
SPACED_DAY = re.compile(r"(?<![\w.])\d{1,2}\.\s\d{1,2}\.\s?(?:20\d\d|\d\d)(?!\d)")
MONTH_NAMED_END = re.compile(
    rf"(?:{'|'.join(re.escape(plain(p)) for p in phrases(LEXICON['days']['month_ends']))})"
    rf"\s+(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})(?!\w)"
)
WEEK = re.compile(
    rf"(?<![\w.,])(?:(?P<dotted>[1-5]?\d)\.\s?(?:{WEEK_NOUNS})"
    r"|(?P<ordinal>[1-5]?\d)(?:\.|ª|a|e|ème|-?ą)?\s(?:týd(?:nu|en)|týžd(?:ni|eň)|tygodni[ua]|savait(?:ę|ei)|semana del|semaine de))(?!\w)"
    rf"|(?<![^\W_])(?:KW|CW|(?-i:v)(?=\d\d?(?!\w))|v\.|vecka|uge|uke|týden|týždeň|tydzień|tyg\.|vko|viikko|viikol\w+|v(?:eck)?nr\.?|veckonr\.?|teden|tjedan|savaitė|savaitę|nedēļ\w+|nädal\w*|viku|săptămâna|{WEEK_NAMES}|week|wk|weeknr\.?|weeknummer|semaine|sem\.?|semana|settimana|sett\.?|Kalenderwoche"
    r"|calendar week)\s*\.?:?\s*(?:no\.?|nr\.?|n°)?\s*"
    r"(?:\d{1,2})(?:\s*[/.\-]\s*(?:20\d\d|\d\d))?(?![\w])",
    re.IGNORECASE,
)


LEAD = re.compile(r"^\D+")


def _loose_days(written: str, flat: str, start: int, sent: date | None, sure: float) -> Iterator[Wanted]:
    """Days that are written without their year or month, or with blanks between day, month and year."""
    for hit in SPACED_DAY.finditer(flat):
        day = next((d for d, _ in dates(re.sub(r"\s", "", hit[0]))), None)
        label = re.split(r"\s{2,}|\t", flat[: hit.start()])[-1]
        if WRITTEN.match(label) or _of_writing(label):
            continue
        if day and (sent is None or day >= sent):
            yield Wanted(day, start + hit.start(), start + hit.end(), sure)
    if sent is None:
        return
    for hit in (*SHORT_DAY.finditer(flat), *DAY_BEFORE.finditer(flat)):
        if NOT_WANTED.search(" ".join(flat[: hit.start("day")].split()[-3:-1])):
            continue
        first, second = (int(n) for n in re.findall(r"\d+", hit["day"]))
        if day := coming(first, second, sent):
            yield Wanted(day, start + hit.start("day"), start + hit.end("day"), sure)
    for hit in DAY_NUMBER.finditer(flat):
        if re.match(r"\s*(?:de |of )?(?:" + "|".join(MONTHS) + r")(?!\w)", flat[hit.end() :]):
            continue
        day = next((d for n in range(62) if (d := sent + timedelta(days=n)).day == int(hit["day"])), None)
        if day and _agrees(hit, sent):
            yield Wanted(day, start + hit.start(), start + hit.end(), sure, exact=True)
    for hit in DAY_ALONE.finditer(flat):
        number = int(hit["day"] or hit["plain"] or hit["by"])
        near = " ".join(flat[: hit.start()].split()[-3:])
        day = next((d for n in range(62) if (d := sent + timedelta(days=n)).day == number), None)
        if day and not NOT_WANTED.search(near):
            yield Wanted(day, start + hit.start(), start + hit.end(), sure - 0.1)
    for hit in MONTH_NAMED_END.finditer(flat):
        first = coming(28, MONTHS[hit["month"]], sent) or sent
        yield Wanted(
            (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1), start + hit.start(), start + hit.end(), 0.7
        )


def _agrees(hit: re.Match[str], sent: date) -> bool:
    """The next such day of a month is that weekday, and nothing is counted: "jeudi 6 sacs"."""
    following = re.match(r"\s*([^\W\d_]+)", hit.string[hit.end() :])
    if following and (unit_named(following[1]) or following[1] == "x"):
        return False
    day = next((d for n in range(35) if (d := sent + timedelta(days=n)).day == int(hit["day"])), None)
    return day is not None and day.weekday() == WEEKDAYS.get("".join(fold(hit["weekday"])))


def day_of(text: str, sent: date | None) -> date | None:
    """The day that a date names. Without a year, and between day and month first, the nearest one that is not past."""
    bare = text.strip(" .,")
    day_first, month_first = dates(bare, False), dates(bare, True)
    if day_first:
        day = day_first[0][0]
        other = month_first[0][0] if month_first else day
        if (
            sent
            and day != other
            and not sent - timedelta(days=21) <= day <= sent + timedelta(days=200)
            and sent <= other <= sent + timedelta(days=200)
        ):
            return other
        return day
    if sent is None:
        return None
    short = re.fullmatch(r"(\d{1,2})[./-](\d{1,2})", bare)
    if short:
        return coming(int(short[1]), int(short[2]), sent)
    number = re.search(r"\d{1,2}", bare)
    month = next((MONTHS["".join(fold(w))] for w in re.findall(r"[^\W\d_]{3,}", bare) if "".join(fold(w)) in MONTHS), None)
    return coming(int(number[0]), month, sent) if number and month else None


def date_runs(text: str, sent: date | None) -> Iterator[tuple[int, int]]:
    """Runs that name a week or a day without its year: numbers in them are no quantities."""
    yield from ((start, end) for start, end, _, _ in spelled_days(text))
    for hit in WEEK.finditer(text):
        yield hit.span()
    flat = plain(text)
    for hit in SPACED_DAY.finditer(flat):
        yield hit.span()
    for short in (SHORT_DAY, DAY_BEFORE, DAY_NUMBER, DAY_ALONE):
        for hit in short.finditer(flat):
            if short is DAY_NUMBER and sent and not _agrees(hit, sent):
                continue
            yield hit.span(next(name for name, told in hit.groupdict().items() if told and name != "weekday"))


# --- where to -------------------------------------------------------------------------------------------------------------------------

ZIP = re.compile(
    r"(?P<zip>\b(?:(?:D|A|CH|F|NL|B|I|E|L)-)?(?:\d{4}\s?[A-Z]{2}\b|\d{4,5}\b|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b))"
    r"\s*(?P<city>[A-ZÀ-Þ][\w'’-]+(?:[ -][A-ZÀ-Þ(][\w'’()-]*)*)?"
)
CITY_FIRST = re.compile(r"(?P<city>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?),?\s+(?P<zip>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\b")


def ship_to_of(text: str) -> Party | None:
    """The place to deliver to that a sentence or a block of lines names behind words such as "deliver to"; None where it names none."""
    hit = SHIP_TO.search(plain(text))
    if not hit:
        return None
    rest = text[hit.end() :].strip(" :.\n\t-–")
    place = CITY_FIRST.search(rest) or ZIP.search(rest)
    if not place or not place["city"]:
        return None
    before = rest[: place.start()].strip(" ,;\n-–")
    parts = [p.strip() for p in re.split(r"[,;\n]| - | – ", before) if p.strip()]
    street = next((p for p in reversed(parts) if any(c.isdigit() for c in p)), "")
    if street:
        names = parts[: parts.index(street)]
        near = re.search(r"\b(?:at|in|im|am|an der|auf|au|à|op|en|in via|bij|presso)\s+((?:\S+\s+){0,4}\S*\d\S*.*)$", street)
        street = near[1] if near and not names else street
    else:
        names = parts
    name = names[-1] if names else ""
    name = re.sub(
        r"^(?:to|an|à|aan|a|the|our|unser\w*|das|die|den|notre|ons|onze|nuestr\w+|il|nostr\w+|naar)\s+", "", name, flags=re.IGNORECASE
    )
    return Party(name=name[:80], street=street[:80], zip=place["zip"].strip(), city=place["city"].strip(" ,."), confidence=0.7)
