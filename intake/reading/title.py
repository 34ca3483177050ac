"""What kind of document the printed title says it is."""

from collections.abc import Sequence

from intake.reading.labels import DENIED_PHRASES, PARTY_PHRASES, SUBJECT_PHRASES, TITLE_PHRASES
from intake.reading.leads import your
from intake.reading.returns import TITLES
from intake.reading.rows import Chunk, Row
from orders import DocumentKind

ORDER = str(DocumentKind.ORDER)
ORDERS = ("bestellung", "bestelling", "bestilling", "bestallning", "bestellschein", "bestelbon")
"""What compounds end with that name a kind of order: "Filialbestellung", "Winkelbestelling"."""


BEHIND = 0.05
"""What each word behind the words of a title takes from it, where they are no larger than the text."""


def _heads_address(chunk: Chunk) -> bool:
    """Whether a chunk is no more than party labels, as "1 Auftraggeber / Rechnung an" is."""
    words = [w for w in chunk.folded if not w.isdigit()]
    return bool(words) and sum(end - start for start, end, _ in PARTY_PHRASES.find(words)) == len(words)


LISTING = frozenset({DocumentKind.REMINDER, DocumentKind.CANCELLATION, DocumentKind.QUOTE_REQUEST})
"""What a letter's subject may say that it is; other words there mostly name the paper that it answers."""


def denies(rows: Sequence[Row]) -> bool:
    """Whether the rows say that their paper is no order: "Dies ist keine neue Bestellung"."""
    return any(True for _ in DENIED_PHRASES.find([f for row in rows for f in row.folded]))


def _subject(chunk: Chunk) -> str:
    """The kind that a letter's subject begins with, empty for none: "Objet : relance – retard de livraison"."""
    about = next((end for start, end, _ in SUBJECT_PHRASES.find(chunk.folded[:2]) if start == 0), 0)
    if not about or about >= len(chunk.folded):
        return ""
    words = chunk.folded[about : about + 6]
    said = next((m[0] for start, _, m in TITLE_PHRASES.find(words) if start <= 1 and not your(words[:start])), "")
    return said if said in LISTING else ""


def titled_kind(rows: Sequence[Row], page_height: float) -> tuple[DocumentKind, float]:
    """The kind that the largest title words of the first page name, and how sure that is (0..1)."""
    if said := next((kind for row in rows if row.top < 0.62 * page_height for c in row.chunks if (kind := _subject(c))), ""):
        return DocumentKind(said), 0.8
    best: tuple[float, str] = (0.0, "")
    heights = sorted(r.height for r in rows)
    usual = heights[len(heights) // 2] if heights else 10.0
    for above, row in zip([None, *rows], rows, strict=False):
        if row.top > 0.62 * page_height:
            break
        if above is not None and _runs_on(above, row):  # "... with the prices of your / last quotation"
            continue
        heads = len(row.chunks) > 1 and any(_heads_address(c) for c in row.chunks)
        for chunk, right in zip(row.chunks, [*row.chunks[1:], None], strict=True):
            hits = list(TITLE_PHRASES.find(chunk.folded)) or [
                (k, k + 1, (ORDER,)) for k, f in enumerate(chunk.folded) if f.endswith(ORDERS)
            ]
            for at, end, meanings in hits:
                start = 0 if at == hits[0][0] and _behind_dash(chunk, at) else at
                if start > 2 or (heads and meanings[0] != ORDER):  # the heads of address blocks: "Supplier | Ship to | Invoice"
                    continue
                behind = sum(word.isalpha() and word != "no" for word in chunk.folded[end:])  # no number, no date
                if row.height < 1.2 * usual and (behind > 2 if start else behind > 4 and meanings[0] != ORDER):
                    continue  # a sentence: "Inviare conferma d'ordine entro 48 ore", "Invoice to the address at the top"
                if meanings[0] in TITLES and (start or behind) and row.height < 1.2 * usual:
                    continue  # forms tell in their text and in boxes where to send a return
                if start and your(chunk.folded[at - 1 : at]):  # "Auftragserteilung, Ihr Angebot vom ..."
                    continue
                share = (end - at) / len(chunk.folded)
                big = min(2.5, row.height / max(usual, 1.0))
                capital = 0.4 if chunk.words[0].text.isupper() and len(chunk.words[0].text) > 2 else 0.0
                score = big + 0.8 * share + 0.35 * (end - at) + capital - 0.4 * start - 0.8 * row.top / page_height
                score -= BEHIND * min(behind, 4) * (row.height < 1.2 * usual)  # "Angebot liegt bei" in a box to be ticked
                colon = chunk.words[min(len(chunk.words), end) - 1].text.endswith(":")
                valued = right is not None and meanings[0] != ORDER and any(c.isdigit() for c in right.text)  # "Offerte    O-37116"
                if (colon or valued) and big < 1.2:
                    score -= 0.7
                if score > best[0]:
                    best = (score, meanings[0])
    if not best[1]:
        return DocumentKind.OTHER, 0.3
    return DocumentKind(best[1]), min(0.95, 0.35 + 0.2 * best[0])


def _behind_dash(chunk: Chunk, at: int) -> bool:
    """Whether a folded word of a chunk stands behind a dash, as the title of a form behind its number: "Formblatt 7 – Bestellschein"."""
    place = chunk.places[at]
    return place > 0 and chunk.words[place - 1].text in ("–", "—", "-", "|", "·")


def _runs_on(above: Row, row: Row) -> bool:
    """Whether a row goes on with the sentence of the row above it."""
    alone = len(above.chunks) == len(row.chunks) == 1
    if not alone or len(above.chunks[0].words) < PROSE or not row.text[:1].islower():
        return False
    level = abs(above.chunks[0].words[0].x0 - row.chunks[0].words[0].x0) < 3.0 and abs(above.height - row.height) < 1.0
    return level and row.top - above.bottom < row.height and not above.text.rstrip().endswith((".", ":", "!", "?"))


PROSE = 5
"""Words in a row from which on it is taken for running text."""
