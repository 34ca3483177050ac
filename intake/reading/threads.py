"""What of a mail's text counts: the newest message of a thread, or the forwarded order where the newest message only passes it on."""

import re
from dataclasses import dataclass, replace

from intake.reading.asking import accepts, of_an_offer
from intake.reading.holding import HELD, WISHED, holds, wishes
from intake.reading.interleaved import joined
from intake.reading.prose.lexicon import LEXICON, spellings, unit_named
from orders import Order

SAID = {name: spellings(text) for name, text in LEXICON["threads"].items()}
"""What mail programs and people write around messages, in the languages that have lists of their own."""

BODY = "mail body"
"""What a mail's own text is called among its documents."""


def of_text(order: Order) -> bool:
    """Whether an order was read from the mail's own text."""
    return order.documents[:1] == (BODY,)


FORWARD = re.compile(
    r"^\s*(?:-{2,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré|doorgestuurd bericht|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|wiadomość przekazana|vidarebefordrat meddelande|videresendt (?:meddelelse|melding)|přeposlaná zpráva"
    r"|preposlaná správa|välitetty viesti|edelleenlähetetty viesti|továbbított (?:üzenet|levél)|mesaj redirecționat|proslijeđena poruka|posredovano sporočilo"
    r"|edastatud kiri|pārsūtīta ziņa|persiųstas laiškas|áframsend skilaboð"
    rf"|{SAID['forwarded']})\s*-{{2,}}|(?:{SAID['begins']}):"
    r"|begin forwarded message:|anfang der weitergeleiteten (?:nachricht|e-mail):|-{3,}\s*(?:fwd|wg|tr|fw)\b.*)\s*$",
    re.IGNORECASE,
)
REPLY = re.compile(
    r"^\s*(?:on .{6,120} wrote:|am .{6,120} schrieb .*:|le .{6,120} a écrit\s*:|op .{6,120} schreef .*:|el .{6,120} escribió:|il .{6,120} ha scritto:"
    r"|em .{6,120} escreveu:|(?:w dniu|dnia) .{6,120} napisał\(?a?\)?:|(?:den|på) .{6,120} skrev .*:|dne .{6,120} napsal\(?a?\)?:|\d.{6,120} (?:skrev|wrote|schrieb|napsal).{0,60}:"
    r"|-{2,}\s*(?:original message|ursprüngliche nachricht|originalnachricht|message d'origine|oorspronkelijk bericht|mensaje original|messaggio originale|mensagem original|wiadomość oryginalna|oryginalna wiadomość|ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|původní (?:zpráva|e-mail)"
    r"|pôvodná správa|alkuperäinen viesti|eredeti üzenet|mesaj original|izvorna poruka|izvirno sporočilo|algne kiri|sākotnējā ziņa|pradinis laiškas|upprunaleg skilaboð"
    rf"|{SAID['original']})"
    r"\s*-{2,}|_{10,}"
    r"|(?=.*(?:(?<![\d.])\d{1,2}[:.][0-5]\d(?![.\d])|[<(\[][^\s>)]*@)).{6,160}(?<!\w)(?:wrote|skrev|escreveu|kirjoitti|írta|napisał\(?a?\)?|napsal\(?a?\)?|napísal\(?a?\)?|a scris"
    r"|je napisa(?:o|la|l)(?:/la|\(a\))?|kirjutas|rakstīja|rašė|parašė|skrifaði"
    rf"|{SAID['wrote']})(?!\w).{{0,90}}:)\s*$",
    re.IGNORECASE,
)
HEADER = re.compile(
    r"^\s*[>*]*\s*\*?(?:from|von|de|van|da|från|fra|od|lähettäjä|feladó|de la|expeditor|odesílatel|odosielateľ|nadawca|šalje|pošiljatelj|saatja|nuo|frá"
    rf"|{SAID['from']}|no(?=\*?\s*:.*[@<]))\*?\s*:\s*\*?(?P<who>.+)$",
    re.IGNORECASE,
)
NEXT_HEADER = re.compile(
    r"^\s*[>*]*\s*\*?(?:sent|gesendet|date|datum|envoyé|verzonden|enviado|inviato|data|fecha|to|an|à|aan|para|a|subject|betreff|objet|onderwerp|asunto|oggetto|assunto|ämne|skickat|till|emne|til|sendt|temat|wysłano|do|předmět|odesláno|odoslané|komu|wysłane|pvm|päiväys|lähetetty|vastaanottaja|aihe|küldve|dátum|címzett|tárgy|enviada|trimis|către|subiect|predmet|poslano|za|zadeva|saadetud|teema|kellele|temats|kam|tema|kam|efni|til"
    rf"|{SAID['fields']})\*?\s*:",
    re.I,
)
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
ANSWER = re.compile(rf"\s*(?:re|aw|antw|sv|rif|rv|r|odp|odg|res|vá|bls|{SAID['answers']})\s*:", re.IGNORECASE)
"""What the subject of an answer begins with."""
SIGNATURE = re.compile(
    r"^\s*(?:--\s*$|(?:many thanks|best wishes|cheers|(?:kind|best|warm|many) thanks)[^\d?:]{0,25}$|(?:mit freundlichen gr(?:ü|ue)(?:ß|ss)en|mfg|viele gr(?:ü|ue)(?:ß|ss)e|freundliche gr(?:ü|ue)(?:ß|ss)e|beste gr(?:ü|ue)(?:ß|ss)e|"
    r"(?:kind|best|warm|many)? ?regards|yours (?:sincerely|faithfully)|sincerely|cordialement|bien cordialement|"
    r"meilleures salutations|salutations|met vriendelijke groet(?:en)?|groeten|mvg|saludos(?: cordiales)?|un saludo|atentamente|cordiali saluti|"
    r"distinti saluti|saluti)\b[^?]{0,60}$)",
    re.IGNORECASE,
)


SIGN_OFF = re.compile(
    r"^\s*(?:thanks?|thx|tnx|ta|cheers|best|all the best|br|rgds|(?:with )?(?:kind|best|warm) \w+|yours|vielen dank|besten dank|danke\w*|lg|vg|bg|gr(?:ü|ue?)(?:ß|ss)\w*|"
    r"(?:liebe|schöne|herzliche|viele|beste|sonnige) gr\w+|mit \w+ gru(?:ß|ss)|pfiat\w*|servus|tschüss|merci|bien à (?:vous|toi)|bises?|bisous|cdl?t|à bientôt|bonne (?:journée|soirée|semaine)|"
    r"santé|dank\w*|bedankt|alvast|groet\w*|gr|(?:hartelijke|vriendelijke) groet\w*|liefs|hoogachtend|gracias|saludos|un (?:saludo|abrazo)|atte|besos|grazie|grz|(?:cordiali |distinti )?saluti|"
    r"cordial\w*|baci|buon(?:a|o) (?:giornata|serata|lavoro)|obrigad[oa]|(?:com os melhores )?cumprimentos|atenciosamente|abraço|pozdrawiam|z poważaniem|dzi[eę]k\w+|hälsningar|mvh|"
    r"(?:med )?(?:vänlig|venlig|vennlig)\w* h\w+|tack|tak|hilsen|vh|takk|s pozdravem|děkuj\w+|díky|hezký den|ciao|x+"
    rf"|{SAID['farewells']})\b[^\d?:]{{0,40}}$",
    re.IGNORECASE,
)
"""A short line of thanks or farewell that ends a mail, unless something is still asked for below it."""
STILL_ASKED = re.compile(
    r"^\s*(?:[-*•·–]\s|p\.?\s?s\b|\(?\d+[.)]\s|\d+(?:[.,]\d+)?\s?(?:x\b|×|(?P<unit>[^\W\d_]+))|.*\sx\s?\d+\s*$|.*[-–:]\s?\d{1,3}(?:\s[^\W\d_]+)?$)",
    re.IGNORECASE,
)


POSTSCRIPT = re.compile(r"\s*(?:p\.?[\s-]?(?:p\.?[\s-]?)?s|n\.?\s?b|p\.?\s?d)\s?[.:,]{0,3}\s+(?=\S)", re.IGNORECASE)
"""What begins a line that still belongs to the message, below its farewell."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A mail's text taken apart; `forwarded_from` is the author's address inside a forwarded message."""

    newest: str
    signature: str = ""
    forwarded: str = ""
    forwarded_from: str = ""
    forwarded_name: str = ""
    older: str = ""
    """What the newest message answers or passes on without a marker, from its header lines on."""
    quoted: str = ""
    """What the newest message answers, without header lines and marks of quoting."""
    between: bool = False
    """The newest message stands between the lines that it answers; what these name is part of it."""

    @property
    def said(self) -> str:
        """All that counts: the newest message, and below it what it passes on."""
        return f"{self.newest}\n\n{self.forwarded}" if self.forwarded else self.newest


def take_apart(text: str) -> Thread:
    """Divide a mail's text into the newest message, its signature and a forwarded message. Quoted replies are left out."""
    lines = _told(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    if between := joined(lines):
        body, signature = _without_signature([line for line in between if not REPLY.match(line)])
        return Thread(body, signature, between=True)
    newest: list[str] = []
    quoted: list[str] = []
    older = ""
    for at, line in enumerate(lines):
        header = HEADER.match(line) and any(NEXT_HEADER.match(x) for x in lines[at + 1 : at + 4])
        if FORWARD.match(line) or (header and _passes_on("\n".join(newest), "\n".join(lines[at:]))):
            return _forwarded(newest, lines[at:])
        if header:
            older = "\n".join(lines[at:])
            quoted += lines[at:]
            break
        if REPLY.match(line):
            below = next((k for k in range(at + 1, min(at + 4, len(lines))) if HEADER.match(lines[k])), None)
            if below is None and not line.strip(" _") and any(row.strip() for row in lines[:at]):
                newest.append(line)  # a drawn line of a table or over a footer
                continue
            older = "\n".join(lines[below:]) if below else ""
            quoted += lines[at + 1 :]
            break
        (quoted if line.lstrip().startswith(">") else newest).append(line)
    body, signature = _without_signature(newest)
    return Thread(body, signature, older=older, quoted=_unquoted(quoted))


def _unquoted(lines: list[str]) -> str:
    """The message that is quoted by itself: no older ones that it quotes, no marks, no header lines."""
    kept: list[str] = []
    for line in lines:
        bare = re.sub(r"^\s*>\s?", "", line)
        if kept and any(row.strip() for row in kept) and (REPLY.match(bare) or HEADER.match(bare)):
            break
        if not (REPLY.match(bare) or HEADER.match(bare) or NEXT_HEADER.match(bare) or bare.lstrip().startswith(">")):
            kept.append(bare)
    return "\n".join(kept).strip()


CHATTED = re.compile(
    r"\s*(?:\[(?=[^\]]*\d:\d\d)[\d./,:\s-]{4,24}(?:[ap]\.?m\.?)?\]|[\d./]{3,10},? \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)? [-–])\s*[^\W\d_][^:\n]{0,30}:\s+(?=\S)",
    re.IGNORECASE,
)
"""Who wrote a line of a chat when: "[31/03, 16:02] Nia: ", "31/03/26, 16:02 - Nia: "."""


TAGGED = re.compile(r"<(?P<label>[A-Za-z_][\w.-]{0,30})>(?P<value>[^<>\n]+)</(?P=label)>")
KEYED = re.compile(r"\"(?P<label>[^\"\n]{1,30})\"\s*:\s*(?:\"(?P<words>[^\"\n]*)\"|(?P<value>-?\d[\d.]*))")
QUOTED = re.compile(r"^(?P<label>\s*(?:-\s+)?[A-Za-z_]\w{0,30}:\s+)\"(?P<value>[^\"]*)\"\s*$")
PAIRS = 4
"""Pairs of a text from which on it is taken for what a program writes."""


def _label(name: str) -> str:
    """What a program calls an article, as people do: a "name" among other labels may be a person's."""
    return "item" if name.lower() in ("name", "title") else name


def _told(lines: list[str]) -> list[str]:
    """The lines with what programs write (XML, JSON, YAML) as labels and values, and with those of a pasted chat as points of a list."""
    text = "\n".join(lines)
    for pattern in (TAGGED, KEYED):
        if len(pattern.findall(text)) >= PAIRS:
            found = [
                "\n".join(f"{_label(hit['label'])}: {hit['value'] or hit.groupdict().get('words') or ''}" for hit in pattern.finditer(line))
                if pattern.search(line)
                else ""
                if re.fullmatch(r"[\s\[\]{},:\"<>/\w.=-]*[\[\]{}>][\s,]*", line)
                else line
                for line in lines
            ]
            lines = "\n".join(found).split("\n")
    if sum(bool(QUOTED.match(line)) for line in lines) >= PAIRS:
        lines = [QUOTED.sub(lambda hit: hit["label"] + hit["value"], line) for line in lines]
    chat = [CHATTED.match(line) for line in lines]
    return [f"- {line[hit.end() :]}" if hit else line for line, hit in zip(lines, chat, strict=True)] if sum(map(bool, chat)) > 1 else lines


def passed_on(thread: Thread) -> Thread:
    """The thread with its older message taken as one that the newest passes on."""
    if not thread.older:
        return thread
    found = _forwarded(thread.newest.split("\n"), thread.older.split("\n"))
    return replace(found, signature=thread.signature or found.signature)


def _passes_on(text: str, older: str) -> bool:
    """A short text over header lines passes on what is below them, unless it accepts the offer that stands there."""
    body, _ = _without_signature(text.split("\n"))
    taken = of_an_offer(older) and accepts(text, offered=True) and not accepts(older, offered=False)
    return len(body.split()) <= 40 and not re.search(r"\d", body) and not taken


def _forwarded(newest: list[str], rest: list[str]) -> Thread:
    body, signature = _without_signature(newest)
    address = name = ""
    kept: list[str] = []
    in_headers = True
    for line in (
        (x.lstrip("> ") if x.lstrip().startswith(">") else x for x in rest[1:] if not FORWARD.match(x)) if FORWARD.match(rest[0]) else rest
    ):
        header = HEADER.match(line)
        if in_headers and header:
            found = ADDRESS.search(header["who"])
            address = address or (found[0].lower() if found else "")
            name = name or re.sub(r"[<\[(].*", "", header["who"]).strip(' "*')
        elif in_headers and (NEXT_HEADER.match(line) or not line.strip()):
            continue
        else:
            in_headers = False
            if REPLY.match(line):
                break
            kept.append(line)
    inner, inner_signature = _without_signature(kept)
    return Thread(body, inner_signature or signature, inner, address, name)


def _without_signature(lines: list[str]) -> tuple[str, str]:
    for at, line in enumerate(lines):
        # "Merci de ne rien expédier avant mon appel" is no farewell
        parts = SIGN_OFF.match(line) and holds(line) < HELD and wishes(line) < WISHED
        ends = SIGNATURE.match(line) or (parts and not _asks_more(lines[at + 1 :]))
        if ends and any(x.strip() for x in lines[:at]):
            more = next((k for k in range(at + 1, len(lines)) if POSTSCRIPT.match(lines[k])), len(lines))
            return "\n".join([*lines[:at], *lines[more:]]).rstrip(), "\n".join(lines[at:more]).strip()
    return "\n".join(lines).rstrip(), ""


def _asks_more(lines: list[str]) -> bool:
    """Below a farewell stands more than a name, a firm and an address."""
    filled = [line for line in lines if line.strip()]
    asked = (STILL_ASKED.match(line) for line in filled)
    return len(filled) > 9 or any(hit and (not hit["unit"] or unit_named(hit["unit"])) for hit in asked)
