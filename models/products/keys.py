"""Keys: exact ways from what is written to an article. A key hit is evidence, not a decision: pack variants share numbers."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

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


@dataclass(slots=True)
class Keys:
    """All indexes of keys. Values are lists, since a manufacturer's number may lead to several packs."""

    articles: Mapping[str, Article]
    by_code: dict[str, dict[str, list[str]]] = field(default_factory=lambda: {kind: defaultdict(list) for kind in KINDS})
    crossrefs: dict[tuple[str, str], str] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    learned: dict[str, tuple[dict, tuple[str, str], str | None]] = field(default_factory=dict)

    def add(self, articles: Iterable[Article]) -> None:
        """Index articles."""
        for a in articles:
            self._put("sku", t.code_key(a.sku), a.sku)
            self._put("sku_ocr", t.skeleton(a.sku), a.sku)
            if a.barcode:
                self._put("gtin", a.barcode.lstrip("0"), a.sku)
                self._put("gtin_ocr", t.skeleton(a.barcode), a.sku)
            if len(t.code_key(a.mpn)) >= 3:
                self._put("mpn", t.code_key(a.mpn), a.sku)
                self._put("mpn_ocr", t.skeleton(a.mpn), a.sku)

    def _put(self, kind: str, key: str, sku: str) -> None:
        held = self.by_code[kind][key]
        if sku not in held:
            held.append(sku)

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

    def hits(self, query: LineQuery) -> dict[str, dict[str, str]]:
        """sku -> kind of key -> the code that led to it, for one line."""
        found: dict[str, dict[str, str]] = defaultdict(dict)
        named = [c for c in (query.customer_code, query.our_code, query.gtin) if c]
        codes = [*named, *t.codes(query.text)]
        pairs = [" ".join(p) for p in zip(query.text.split(), query.text.split()[1:], strict=False) if any(c.isdigit() for c in "".join(p))]
        for code in dict.fromkeys(codes):
            self._hit(found, "crossref", self.crossrefs.get((query.customer_ref, t.code_key(code))), code)
        remembered = self.texts.get((query.customer_ref, _bare(query.text)))
        self._hit(found, "memory", remembered, query.text)
        for code in dict.fromkeys((*codes, *pairs[:8])):
            key, bones = t.code_key(code), t.skeleton(code)
            if len(key) < 3:
                continue
            for kind, value in (("gtin", key.lstrip("0")), ("sku", key), ("mpn", key)):
                for sku in self.by_code[kind].get(value, ()):
                    self._hit(found, kind, sku, code)
            if len(key) >= 5:
                for kind in ("sku_ocr", "mpn_ocr", "gtin_ocr"):
                    for sku in self.by_code[kind].get(bones, ()):
                        self._hit(found, kind, sku, code)
        return found

    def _hit(self, found: dict[str, dict[str, str]], kind: str, sku: str | None, code: str) -> None:
        article = self.articles.get(sku or "")
        if article is None:
            return
        found[article.sku].setdefault(kind, code)
        if article.superseded_by in self.articles:
            found[article.superseded_by].setdefault("superseded", code)


def _bare(text: str) -> str:
    return " ".join(t.words(text))
