"""Goods that go back, or money that does: who writes of it may ask for goods in the same mail, and what a file lists may be no order."""

import re
from collections.abc import Sequence

from intake.reading.labels import TITLE_PHRASES, fold
from intake.reading.prose.lexicon import plain
from orders import DocumentKind, Read

LONGEST = 8
"""Words of a title."""
RETURNED = re.compile(
    r"(?<![^\W\d_])(?:sen[dt](?:ing)? back|return(?:s|ed|ing)?|rma|credit(?! note)|zuruck\w*|rucksend\w*|retour\w*|gut\w*schr\w*|"
    r"schreib\w* [^.!?]* gut|renvo\w+|avoir|terug\w*|crediteren|devol\w+|devuel\w+|abonar|aboneis|reso|rendiamo|restitui\w*|"
    r"nota d[ie] credito|zwrac\w*|zwrot\w*|odsyl\w+|vrati\w*|vracime|dobropis|tilbage|retur\w*|kreditnota|kreditera|tillbaka)(?![^\W\d_])"
)
"""Words of it, in plain text."""
CONFIRMED = re.compile(
    r"bestatig|ruckmeld|unterschr|confirm|acknowledg|signed|signe|bevestig|getekend|firmad|firmata|potwierdz|potvrz|bekraft|bekreft"
)
"""What is to be sent back and is no goods, in plain text."""
TITLES = frozenset({DocumentKind.RETURN, DocumentKind.STOCK_COUNT})


def returned(subject: str, files: Sequence[str], text: str) -> Read[str] | None:
    """A note where a mail says that what its files list goes back or was counted: by its subject, by a file's name ("Retoure_4711.xlsx")
    or by the first such sentence of `text`, the mail's own where it asks for nothing."""
    said = next((name for name in (subject, *files) if _is_titled(name)), "") or _sentence(text)
    return Read(f"The mail may speak of goods that go back or are counted, and order none: “{said}”.", said, 0.6) if said else None


def _is_titled(name: str) -> bool:
    """Whether a name begins as the title of a return or a count of stock does, and names no order."""
    hits = list(TITLE_PHRASES.find(fold(name)[:LONGEST]))
    ordered = any(DocumentKind.ORDER in kinds for *_, kinds in hits)
    return not ordered and any(start <= 1 and TITLES & set(kinds) for start, _, kinds in hits)


def _sentence(text: str) -> str:
    sentences = (s.strip() for s in re.split(r"(?<=[.!?])\s+|\n", text))
    return next((s for s in sentences if RETURNED.search(plain(s)) and not CONFIRMED.search(plain(s))), "")
