"""Order or not: what a mail or document asks of us, by the phrases of six languages in `kinds.toml`.

Each kind has phrases that decide and phrases that only add. What merely refers to an earlier paper ("as per your quote 4711") is cut out
first. Who cancels, changes or asks for a price speaks of orders, too: those kinds outweigh an order's own words.
"""

import re
from functools import lru_cache
from pathlib import Path

from intake.reading.asking import asking
from intake.reading.prose.lexicon import LEXICON, ORDERS, phrases, plain, spellings, stems
from intake.reading.wordlists import SPOKEN, joined
from orders import DocumentKind, MailKind

MAIL_KINDS = {
    DocumentKind.ORDER: MailKind.ORDER,
    DocumentKind.ORDER_CHANGE: MailKind.ORDER_CHANGE,
    DocumentKind.CANCELLATION: MailKind.CANCELLATION,
    DocumentKind.QUOTE_REQUEST: MailKind.QUOTE_REQUEST,
}
STRONG, WEAK, SUBJECT, LINES, MOST, COURTESY = 2.0, 0.6, 1.5, 1.0, 5.0, 3.0
"""Points of a deciding and of an adding phrase, the subject's factor, points of an order for lines that were read,
most points of a text, most points of an order's own words."""
KNOWN = 1.0
"""Points that goods which are known already take from an order, and give to what asks for nothing."""
LIST = 0.75
"""Points that each line of a list takes from the kinds that ask for nothing."""
NOTHING_ASKED = (
    DocumentKind.OTHER,
    DocumentKind.ORDER_RESPONSE,
    DocumentKind.INVOICE,
    DocumentKind.DELIVERY_NOTE,
    DocumentKind.REMINDER,
    DocumentKind.QUOTATION,
)
NAMES = frozenset(kind.value for kind in DocumentKind)
LEAD = re.compile(rf"^\s*(?:(?:re|aw|antw|sv|rv|r|tr|wg|fwd?|i|{spellings(LEXICON['threads']['answers'])})\s*:\s*)+", re.IGNORECASE)
NOUNS = {name: stems(text) for name, text in LEXICON["nouns"].items()}
DECISIVE = {DocumentKind.CANCELLATION: 2.5, DocumentKind.ORDER_CHANGE: 2.5, DocumentKind.QUOTE_REQUEST: 2.5, DocumentKind.OTHER: 1.5}
"""What these kinds are given over an order once one of their deciding phrases is found."""


ORDER_NOUN = re.compile(
    r"(?<!\w)(?:orders?|p\.?/?o\.?s?|bestell\w*|auftrag\w*|auftrage\w*|commandes?|cde|bestelling\w*|pedidos?|ordin[ei]|ordinativo|encomendas?|zamowieni\w*"
    r"|objednav\w*|bestallning\w*|ordern?|ordren?|ordrer|bestilling\w*|tilau\w*|rendeles\w*|comand[aei]\w*|storn\w*|everything|alles|tout|todo|tutto|tudo"
    rf"|wszystko|vsechno|allt|alt|(?:{NOUNS['order']})\w*)(?!\w)"
)
"""What a cancellation speaks of, in plain text: an order, or all of it."""


@lru_cache(maxsize=1)
def _lists() -> dict[str, dict[str, str]]:
    return joined([Path(__file__).with_name("kinds.toml"), *SPOKEN])


@lru_cache(maxsize=64)
def _pattern(kind: str, force: str) -> re.Pattern[str] | None:
    listed = phrases(_lists().get(kind, {}).get(force, ""))
    if not listed:
        return None
    word = r"(?:[^\W\d_]{1,3}\.|[\w'-]+(?:\.[\w'-]+)*)"  # the dot behind anything longer ends the sentence
    gap = rf"(?:[^\w.!?\n]+{word}){{0,14}}?[^\w.!?\n]+"
    made = []
    for phrase in listed:
        parts = [re.escape(part.strip()).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for part in phrase.split("..")]
        made.append(gap.join(p for p in parts if p))
    return re.compile(rf"(?<!\w)(?:{'|'.join(made)})(?!\w)")


@lru_cache(maxsize=128)
def _points(kind: str, text: str) -> float:
    strong, weak = _pattern(kind, "strong"), _pattern(kind, "weak")
    told = STRONG * len({hit[0] for hit in strong.finditer(text)}) if strong else 0.0
    return min(MOST, told + (WEAK * min(2, len(set(weak.findall(text)))) if weak else 0.0))


def _of_orders(said: str) -> str:
    """The sentences that speak of an order: "forget the lintels" in a mail that orders takes back an article only."""
    return "\n".join(s for s in re.split(r"[.!?\n]+", said) if ORDER_NOUN.search(s))


OFFER_NOUN = re.compile(
    r"(?<!\w)(?:angebot\w*|offer|quot\w+|devis|offre|offerte|prijsopgave|presupuesto|oferta|cotizacion|offerta|preventivo|orcamento|proposta|cotacao|nabidka|ponuka"
    rf"|offert|tilbud|tarjou\w*|ajanlat\w*|(?:{NOUNS['offer']})\w*)(?!\w)"
)
"""What a subject calls our offer, in plain text."""
INVOICE_NOUN = re.compile(
    r"(?<!\w)(?:invoices?|rechnung\w*|factur[ae]\w*|factuur\w*|fattur[ae]|faturas?|faktur\w*|lasku\w*|szaml\w*|credit notes?|gutschrift\w*"
    rf"|(?:{NOUNS['invoice']})\w*)"
)


def _not_of_invoices(said: str) -> str:
    """The text without sentences that speak of an invoice and of no order: what is to be changed there is the invoice."""
    parts = re.split(r"(?<=[.!?\n])", said)
    return "".join(s for s in parts if not INVOICE_NOUN.search(s) or ORDER_NOUN.search(s))


def _asks_besides(said: str) -> bool:
    """Something is ordered in a sentence that cancels nothing."""
    cancels = _pattern("cancellation", "strong")
    assert cancels
    rest = "\n".join(s for s in re.split(r"[.!?\n]+", said) if not cancels.search(s))
    return _points("order", rest) >= STRONG or any(w in ORDERS for w in re.findall(r"[^\W\d_]+", rest))


def speaks_of(kind: DocumentKind, text: str) -> bool:
    """Whether a phrase of a kind, deciding or adding, stands in the text."""
    return _points(kind.value, re.sub(r"[’´`]", "'", plain(text))) > 0


def classify(text: str, *, subject: str = "", lines: int = 0) -> DocumentKind:
    """What a mail's words ask of us; see `weighed`."""
    return weighed(text, subject=subject, lines=lines)[0]


LISTED = 4
"""Lines from which on a mail under a subject of an invoice is left to a person as an order: an order lost is worse than a complaint read."""


def weighed(text: str, *, subject: str = "", lines: int = 0) -> tuple[DocumentKind, float]:
    """What a mail's words ask of us, and by how many points that leads before the next kind. Words of the subject weigh more; `lines`, the number of those that were read, speak for an order:
    the longer the list, the less a stray word says against it."""
    referring = _pattern("referring", "phrases")
    assert referring
    said, head = (referring.sub(" ", re.sub(r"[’´`]", "'", plain(t))) for t in (text, LEAD.sub("", subject)))
    answer = bool(LEAD.match(subject))
    of_invoice = bool(INVOICE_NOUN.search(head)) and not ORDER_NOUN.search(head) and lines < LISTED
    lines = 0 if of_invoice else lines  # what it lists was invoiced
    scores: dict[DocumentKind, float] = {}
    for name in _lists():
        if name not in NAMES:
            continue
        kind = DocumentKind(name)
        if kind == DocumentKind.CANCELLATION and lines and not answer and _asks_besides(said):
            scores[kind] = SUBJECT * _points(name, head) + _points(name, _of_orders(said))
            continue
        if kind == DocumentKind.ORDER_CHANGE:
            scores[kind] = (0.0 if answer else SUBJECT * _points(name, head)) + _points(
                name, _of_orders(said) if of_invoice else _not_of_invoices(said)
            )
            continue
        told = 0.0 if answer and kind != DocumentKind.ORDER else SUBJECT * _points(name, head)
        scores[kind] = told + _points(name, said)
    scores[DocumentKind.ORDER] = min(scores[DocumentKind.ORDER], COURTESY) + LINES * min(lines, 1)
    does = asking(text)
    if answer and OFFER_NOUN.search(head) and not does.price:  # who answers an offer and asks no price takes it
        scores[DocumentKind.QUOTE_REQUEST] -= STRONG
        scores[DocumentKind.ORDER] += LINES
    if of_invoice:
        scores[DocumentKind.INVOICE] += STRONG
    if does.status:
        scores[DocumentKind.OTHER] = max(scores[DocumentKind.OTHER], STRONG)
        scores[DocumentKind.ORDER_CHANGE] -= KNOWN
    if does.price or (does.nothing and lines < 3):
        scores[DocumentKind.QUOTE_REQUEST] = max(scores[DocumentKind.QUOTE_REQUEST], STRONG)
    if does.changed and lines < 3:
        scores[DocumentKind.ORDER_CHANGE] = max(scores[DocumentKind.ORDER_CHANGE], STRONG)
    if lines < 3:
        scores[DocumentKind.OTHER] += KNOWN * min(does.known, 2)
        for kind in (DocumentKind.ORDER, DocumentKind.ORDER_CHANGE) if does.nothing else ():
            scores[kind] -= COURTESY
        scores[DocumentKind.ORDER] -= KNOWN * min(does.known, 2)
    for kind, more in DECISIVE.items():
        scores[kind] += more if scores[kind] >= STRONG else 0.0
    for kind in NOTHING_ASKED:
        scores[kind] -= LIST * (min(lines, 5) if lines > 1 else 0)
    scores[DocumentKind.ORDER_CHANGE] -= LIST * min(max(lines - 2, 0), 3)
    best = max(scores, key=lambda kind: scores[kind])
    second = max(score for kind, score in scores.items() if kind != best)
    return (best, scores[best] - max(second, 0.0)) if scores[best] > 0 else (DocumentKind.OTHER, 0.0)
