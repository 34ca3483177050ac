"""Keys: exact ways from what is written to an article. A key hit is evidence, not a decision: pack variants share numbers."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from models import text as t
from models.products.query import LineQuery, Memory
from orders import Article

KINDS = ("crossref", "memory", "gtin", "sku", "superseded", "mpn", "sku_ocr", "mpn_ocr", "gtin_ocr")
SENTENCE = {
    "crossref": "the customer's number {code} is {sku}",
    "memory": "the same words were confirmed as {sku} before",
    "gtin": "the GTIN {code} is {sku}",
    "sku": "our number {code} is written",
    "superseded": "{code} was replaced by {sku}",
    "mpn": "the manufacturer's number {code} fits",
    "sku_ocr": "our number, read as {code}, is nearly written",
    "mpn_ocr": "the manufacturer's number, read as {code}, nearly fits",
    "gtin_ocr": "the GTIN, read as {code}, nearly fits",
}
MOST = 60
"""Articles that one number may lead to; a number of more is no key."""


class CodeTable:
    """Codes to the articles that have them: sorted hashes, twelve bytes for each code, since a catalogue may hold millions."""

    def __init__(self, kind: str, articles: Sequence[Article]) -> None:
        self.kind = kind
        self.articles = articles
        pairs = ((hash(code), at) for at, a in enumerate(articles) for code in _code(kind, a))
        table = np.fromiter(pairs, np.dtype([("hash", np.int64), ("row", np.int32)]))
        order = np.argsort(table["hash"], kind="stable")
        self.hashes, self.rows = table["hash"][order], table["row"][order]

    def __getitem__(self, code: str) -> list[str]:
        """SKUs with this code; the code itself is compared, not only its hash."""
        wanted = hash(code)
        at, found = int(np.searchsorted(self.hashes, wanted)), []
        while at < len(self.hashes) and self.hashes[at] == wanted and len(found) < MOST:
            article = self.articles[self.rows[at]]
            if code in _code(self.kind, article):
                found.append(article.sku)
            at += 1
        return found


def _code(kind: str, a: Article) -> Iterator[str]:
    if kind == "gtin" and a.barcode:
        yield a.barcode.lstrip("0")
    elif kind == "sku":
        yield t.code_key(a.sku)
    elif kind == "mpn" and len(t.code_key(a.mpn)) >= 3:
        yield t.code_key(a.mpn)
    elif kind == "sku_ocr":
        yield t.skeleton(a.sku)
    elif kind == "mpn_ocr" and len(t.code_key(a.mpn)) >= 3:
        yield t.skeleton(a.mpn)


@dataclass(slots=True)
class Keys:
    """All indexes of keys. `articles` are the living ones; what came later stands in tables of its own."""

    articles: Mapping[str, Article]
    tables: list[dict[str, CodeTable]] = field(default_factory=list)
    crossrefs: dict[tuple[str, str], str] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    learned: dict[str, tuple[dict[tuple[str, str], str], tuple[str, str], str | None]] = field(default_factory=dict)

    def add(self, articles: Iterable[Article]) -> None:
        """Index articles."""
        held = list(articles)
        self.tables.append({kind: CodeTable(kind, held) for kind in ("gtin", "sku", "mpn", "sku_ocr", "mpn_ocr")})

    def remember(self, memory: Memory) -> None:
        """Learn a code or a text of a customer; what was known under the same key comes back when the memory is forgotten."""
        table, key = (
            (self.crossrefs, (memory.customer_ref, t.code_key(memory.key)))
            if memory.kind == "crossref"
            else (self.texts, (memory.customer_ref, _bare(memory.key)))
        )
        if key[1]:
            self.learned[memory.id] = (table, key, table.get(key))
            table[key] = memory.sku

    def forget(self, memory_id: str) -> None:
        """Take a memory back."""
        if memory_id in self.learned:
            table, key, before = self.learned.pop(memory_id)
            if before is None:
                table.pop(key, None)
            else:
                table[key] = before

    def hits(self, query: LineQuery) -> tuple[dict[str, dict[str, str]], dict[str, int]]:
        """(sku -> kind of key -> the code that led to it; sku -> how many articles share its best key), for one line."""
        found: dict[str, dict[str, str]] = defaultdict(dict)
        shared: dict[str, int] = {}
        named = [c for c in (query.customer_code, query.our_code, query.gtin) if c]
        chunks = query.text.split()
        joined = [c.strip("()[]{},;:") for c in chunks if "-" in c[1:-1]]  # a number of letters only shows by its dash
        codes = [*named, *t.codes(query.text), *joined]
        pairs = [" ".join(p) for p in pairwise(chunks) if any(c.isdigit() for c in "".join(p))]
        for code in dict.fromkeys(codes):
            self._hit(found, shared, "crossref", [self.crossrefs.get((query.customer_ref, t.code_key(code)), "")], code)
        self._hit(found, shared, "memory", [self.texts.get((query.customer_ref, _bare(query.text)), "")], query.text)
        for code in dict.fromkeys((*codes, *pairs[:8])):
            key, bones = t.code_key(code), t.skeleton(code)
            if len(key) < 3:
                continue
            for kind, value in (("gtin", key.lstrip("0")), ("sku", key), ("mpn", key)):
                self._hit(found, shared, kind, self._codes(kind, value), code)
            if len(key) >= 5:
                for kind in ("sku_ocr", "mpn_ocr"):
                    self._hit(found, shared, kind, self._codes(kind, bones), code)
                if bones != key and bones.isdigit():
                    self._hit(found, shared, "gtin_ocr", self._codes("gtin", bones.lstrip("0")), code)
        return found, shared

    def _codes(self, kind: str, code: str) -> list[str]:
        found = dict.fromkeys(sku for table in self.tables for sku in table[kind][code])
        # A changed article stands in an old table with the code it had then.
        return [sku for sku in found if sku in self.articles and code in _code(kind, self.articles[sku])]

    def _hit(self, found: dict[str, dict[str, str]], shared: dict[str, int], kind: str, skus: Sequence[str], code: str) -> None:
        living = [sku for sku in skus if sku in self.articles]
        for sku in living:
            found[sku].setdefault(kind, code)
            shared[sku] = min(shared.get(sku, MOST), len(living))
            heir = self.articles[sku].superseded_by
            if heir in self.articles:
                found[heir].setdefault("superseded", code)
                shared[heir] = min(shared.get(heir, MOST), len(living))


def _bare(text: str) -> str:
    return " ".join(t.words(text))
