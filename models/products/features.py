"""What speaks for and against each candidate of one line, as a table of numbers for the ranker.

All candidates are compared at once. Words are compared by what they may stand for (spelling.py), so an abbreviation covers the word that it
abbreviates to a degree; numbers are compared exactly, since M8 is not M10; OCR is met by skeletons of codes and sizes.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
from rapidfuzz import fuzz, process

from models import text as t
from models.products.catalogue import Catalogue
from models.products.habits import Habits
from models.products.keys import KINDS
from models.products.query import LineQuery
from models.units import canonical

Meanings = Sequence[tuple[np.ndarray, np.ndarray]]
COMPARED = (
    "chars", "words", "query_soft", "query_exact", "name_soft", "name_exact", "query_lost", "name_lost", "numbers_strange",
    "numbers_untold",
    "measures_agree", "measures_missing", "bones_query", "bones_name", "ratio", "sorted_ratio", "bought", "sold", "price_off", "alias",
)  # fmt: skip
"""Features that are also given as the distance to the best candidate's."""
NAMES = (
    *(f"key_{kind}" for kind in KINDS), "any_key", "other_key", "key_shared",
    *COMPARED, "measures_extra", "numbers_agree", "alias_numbers", "price_sign", "price_pack", "pack_said", "pack_other", "unit_same",
    "multiple",
    "saleable", "rivals", "rivals_both", "rivals_own", "share_own",
    *(f"{name}_behind" for name in COMPARED),
    "query_words", "query_numbers", "query_weight", "customer_lines", "candidates", "repaired",
)  # fmt: skip
PACK_WORDS = frozenset("pack vpe ve box karton pkt packung boite caja doos conf pk ktn".split())
LESS_IS_BETTER = frozenset({"query_lost", "name_lost", "numbers_strange", "numbers_untold", "measures_missing", "price_off"})
AS_WELL = 0.02
"""How much less of a line an article may cover that is named as well by it."""
SIGN = np.array([[1.0] if name in LESS_IS_BETTER else [-1.0] for name in COMPARED])


def table(
    query: LineQuery,
    read: str,
    repaired: int,
    rows: np.ndarray,
    skus: Sequence[str],
    fired: Sequence[Mapping[str, str]],
    shared: Mapping[str, int],
    likeness: tuple[np.ndarray, np.ndarray],
    written: Sequence[str],
    meanings: Meanings,
    alias: Mapping[str, tuple[float, int]],
    catalogue: Catalogue,
    habits: Habits,
) -> np.ndarray:
    """Features of all candidates (n x len(NAMES), float64, NaN for unknown). `read` is the line's plain text, of which `repaired` chunks
    were misread by OCR; `written` are its words with their `meanings`."""
    text = without_codes(read)
    hit = any(fired)
    columns: dict[str, np.ndarray] = {f"key_{kind}": np.array([kind in f for f in fired], dtype=float) for kind in KINDS}
    columns["any_key"] = np.array([bool(f) for f in fired], dtype=float)
    columns["other_key"] = np.array([hit and not f for f in fired], dtype=float)
    columns["key_shared"] = np.array([float(shared.get(sku, 0)) for sku in skus])
    columns["chars"], columns["words"] = likeness[0][rows], likeness[1][rows]
    columns |= _words(rows, written, meanings, catalogue)
    columns |= _sizes(text, rows, catalogue)
    columns |= _strings(query.text, text, rows, catalogue)
    columns |= _customer(query, rows, skus, alias, catalogue, habits)
    columns |= _units(query, rows, catalogue)
    turned = np.stack([columns[name] for name in COMPARED]) * SIGN
    behind = turned - np.fmin.reduce(turned, axis=1)[:, None]
    columns |= {f"{name}_behind": values for name, values in zip(COMPARED, behind, strict=True)}
    columns["rivals"] = _rivals(columns["query_soft"], columns["numbers_strange"])
    columns["rivals_both"] = _rivals(columns["query_soft"] + columns["name_soft"], columns["numbers_strange"] + columns["numbers_untold"])
    columns |= _usual(columns)
    weights = [float(catalogue.idf[i[0]]) if len(i) else catalogue.unknown for i, _ in meanings]
    for name, value in (
        ("query_words", sum(not w[0].isdigit() for w in written)),
        ("query_numbers", sum(w[0].isdigit() for w in written)),
        ("query_weight", sum(weights)),
        ("customer_lines", min(habits.lines_of.get(query.customer_ref, 0), 100)),
        ("candidates", len(rows)),
        ("repaired", repaired),
    ):
        columns[name] = np.full(len(rows), float(value))
    return np.column_stack([columns[name] for name in NAMES])


def _words(rows: np.ndarray, written: Sequence[str], meanings: Meanings, catalogue: Catalogue) -> dict[str, np.ndarray]:
    """How much of the line the article covers, and how much of the article's name (in its better language) the line covers."""
    count = len(rows)
    gathered = {field: held.of(rows) for field, held in catalogue.lists.items()}
    known = np.unique(np.concatenate([ids for ids, _ in gathered.values()]))
    likeness = np.zeros((len(known), max(len(written), 1)))
    for at, (ids, sims) in enumerate(meanings):
        if len(known) and len(ids):
            places = np.minimum(np.searchsorted(known, ids), len(known) - 1)
            there = known[places] == ids
            likeness[places[there], at] = sims[there]
    weights = np.array([float(catalogue.idf[i[0]]) if len(i) else catalogue.unknown for i, _ in meanings] or [1.0])
    number = np.array([w[0].isdigit() for w in written] or [False])
    covered = np.zeros((count, likeness.shape[1]))
    names: list[dict[str, np.ndarray]] = []
    best_of_word = likeness.max(axis=1) if len(known) else np.zeros(0)
    for field, (ids, lengths) in gathered.items():
        at = np.searchsorted(known, ids)
        owner = np.repeat(np.arange(count), lengths)
        covered = np.maximum(covered, _largest(likeness[at], lengths, count))
        if field != "codes":
            names.append(_share(best_of_word[at], catalogue.idf[ids], catalogue.numeric[ids], owner, count))
    soft, exact = covered, (covered >= 0.999).astype(float)
    soft = np.where(number, exact, soft)
    total = max(float(weights.sum()), 1e-9)
    first, second = names
    better = second["soft"] > first["soft"] + 1e-9
    pick = {key: np.where(better, second[key], first[key]) for key in first}
    return {
        "query_soft": soft @ weights / total,
        "query_exact": exact @ weights / total,
        "query_lost": (1 - soft) @ (weights * ~number),
        "numbers_strange": (1 - exact) @ number.astype(float),
        "numbers_agree": exact @ number.astype(float),
        "name_soft": pick["soft"],
        "name_exact": pick["exact"],
        "name_lost": pick["lost"],
        "numbers_untold": pick["untold"],
    }


def _share(sims: np.ndarray, idf: np.ndarray, numeric: np.ndarray, owner: np.ndarray, count: int) -> dict[str, np.ndarray]:
    exact = (sims >= 0.999).astype(float)
    soft = np.where(numeric, exact, sims)

    def add(values: np.ndarray) -> np.ndarray:
        return np.bincount(owner, weights=values, minlength=count)

    total = np.maximum(add(idf), 1e-9)
    return {
        "soft": add(soft * idf) / total,
        "exact": add(exact * idf) / total,
        "lost": add((1 - soft) * idf * ~numeric),
        "untold": add((1 - exact) * numeric),
    }


def _largest(values: np.ndarray, lengths: np.ndarray, count: int) -> np.ndarray:
    """For each row the largest of its values, column by column; zeros for a row without any."""
    found = np.zeros((count, values.shape[1]))
    some = lengths > 0
    if some.any():
        starts = (np.cumsum(lengths) - lengths)[some]
        found[some] = np.maximum.reduceat(values, starts, axis=0)
    return found


def _sizes(text: str, rows: np.ndarray, catalogue: Catalogue) -> dict[str, np.ndarray]:
    asked = t.measures(text)
    own = [sizes_of(catalogue.articles[at].name, catalogue.articles[at].name_de) for at in rows]
    return {
        "measures_agree": (agree := np.array([len(asked & o) for o in own], dtype=float)),
        "measures_missing": len(asked) - agree,
        "measures_extra": np.array([len(o) for o in own], dtype=float) - agree,
    }


@lru_cache(maxsize=100_000)
def sizes_of(name: str, name_de: str) -> frozenset[str]:
    """Sizes of an article in both its names."""
    return t.measures(name) | t.measures(name_de)


def _strings(whole: str, text: str, rows: np.ndarray, catalogue: Catalogue) -> dict[str, np.ndarray]:
    """Likeness of whole strings: as OCR may have seen them (skeletons of chunks), and letter by letter."""
    chunks = [b for b in (t.skeleton(c) for c in text.split()) if len(b) >= 2] or [t.skeleton(whole)]
    long = sum(len(c) for c in chunks) or 1
    said = t.skeleton(whole)
    bones = [bones_of(catalogue.articles[at].name, catalogue.articles[at].name_de, catalogue.articles[at].mpn) for at in rows]
    by_query = [sum(len(c) for c in chunks if c in every) / long for every, _ in bones]
    by_name = [max((sum(len(c) for c in own if c in said) / size for own, size in names), default=0.0) for _, names in bones]
    plain = t.plain(text)
    names = [t.plain(catalogue.articles[at].name) for at in rows]
    others = [t.plain(catalogue.articles[at].name_de) for at in rows]
    ratio = process.cdist([plain], names + others, scorer=fuzz.ratio)[0] / 100
    turned = process.cdist([plain], names + others, scorer=fuzz.token_sort_ratio)[0] / 100
    half = len(rows)
    return {
        "bones_query": np.array(by_query, dtype=float),
        "bones_name": np.array(by_name, dtype=float),
        "ratio": np.maximum(ratio[:half], ratio[half:]).astype(float),
        "sorted_ratio": np.maximum(turned[:half], turned[half:]).astype(float),
    }


@lru_cache(maxsize=100_000)
def bones_of(name: str, name_de: str, mpn: str) -> tuple[str, tuple[tuple[tuple[str, ...], int], ...]]:
    """The article's texts as one skeleton, and the skeletons of the chunks of each name with their length together."""
    bones = [[t.bones(c) for c in one.split()] for one in (name, name_de, mpn)]
    names = [tuple(b for b in some if len(b) >= 2) for some in bones[:2]]
    return "|".join("".join(some) for some in bones), tuple((chunks, sum(map(len, chunks))) for chunks in names if chunks)


def _customer(
    query: LineQuery, rows: np.ndarray, skus: Sequence[str], alias: Mapping[str, tuple[float, int]], catalogue: Catalogue, habits: Habits
) -> dict[str, np.ndarray]:
    bought = habits.bought.get(query.customer_ref, {})
    price = habits.prices(query.customer_ref, list(skus), catalogue.price[rows])
    off = np.full(len(rows), np.nan)
    if query.unit_price and query.unit_price > 0:
        with np.errstate(divide="ignore", invalid="ignore"):
            off = np.log(float(query.unit_price) / np.where(price > 0, price, np.nan))
    packed = np.abs(off - np.log(np.maximum(catalogue.pack[rows], 1)))
    return {
        "bought": np.log1p([bought.get(sku, 0) for sku in skus]),
        "sold": np.log1p([habits.sold.get(sku, 0) for sku in skus]),
        "alias": np.array([alias.get(sku, (0.0, 0))[0] for sku in skus]),
        "alias_numbers": np.array([float(alias[sku][1]) if sku in alias else np.nan for sku in skus]),
        "price_off": np.abs(off),
        "price_sign": off,
        "price_pack": np.minimum(np.abs(off), packed),
    }


def _usual(columns: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """What of the customer's own assortment the line names as well: a "butter" is the one that it always buys, if it buys but one."""
    bought, soft, strange = np.expm1(columns["bought"]), columns["query_soft"], columns["numbers_strange"]
    covering = soft >= soft.max() - AS_WELL
    fits = covering & (strange <= strange[covering].min())
    own = bought * fits
    return {"rivals_own": (own > 0).sum() - (own > 0).astype(float), "share_own": own / (own.sum() + 1)}


def _units(query: LineQuery, rows: np.ndarray, catalogue: Catalogue) -> dict[str, np.ndarray]:
    packs, pack = packs_said(query.text), catalogue.pack[rows]
    unit, multiple = canonical(query.unit), catalogue.multiple[rows]
    said = np.isin(pack, list(packs)) if packs else np.zeros(len(rows), dtype=bool)
    quantity = float(query.quantity) if query.quantity else np.nan
    return {
        "pack_said": said.astype(float),
        "pack_other": (~said).astype(float) if packs else np.zeros(len(rows)),
        "unit_same": np.array([float(unit == catalogue.unit[at]) for at in rows]) if unit else np.full(len(rows), np.nan),
        "multiple": np.where((multiple > 0) & ~np.isnan(quantity), np.fmod(quantity, np.maximum(multiple, 1e-9)) < 1e-9, np.nan).astype(
            float
        ),
        "saleable": catalogue.saleable[rows].astype(float),
    }


def packs_said(text: str) -> set[float]:
    """Numbers that stand behind a word for a pack ('VPE 50', 'box of 100')."""
    words = t.words(text)
    found: set[float] = set()
    for at, word in enumerate(words):
        if word in PACK_WORDS:
            after = words[at + 1 : at + 3]
            if after and after[0].isdigit():
                found.add(float(after[0]))
            elif len(after) == 2 and after[1].isdigit() and len(after[0]) <= 3:
                found.add(float(after[1]))
    return found


def without_codes(text: str) -> str:
    """The text without chunks that are codes (long runs of digits, or letters and digits with dashes): their digits are no sizes."""
    kept = []
    for chunk in text.split():
        bare = chunk.strip("()[]{},;:")
        digits = sum(c.isdigit() for c in bare)
        dashed = "-" in bare and digits >= 3 and any(c.isalpha() for c in bare)
        if digits >= 6 or (dashed and "x" not in bare.lower()):
            continue
        kept.append(chunk)
    return " ".join(kept)


def _rivals(score: np.ndarray, faults: np.ndarray) -> np.ndarray:
    """How many other candidates explain the line at least as well."""
    as_good = (score[None, :] >= score[:, None] - 0.005) & (faults[None, :] <= faults[:, None])
    return np.minimum(as_good.sum(axis=1) - 1, 20).astype(float)
