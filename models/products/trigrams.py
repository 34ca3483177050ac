"""Likeness by character trigrams: postings in plain arrays, no vocabulary, seconds for a million texts.

Each character is one of 64 symbols, so a trigram is a number below 2**18. A text's weight is the sum over its distinct trigrams of the
squared inverse document frequency; likeness is the cosine of two such texts (binary tf, Salton and Buckley 1988).
"""

from collections.abc import Iterable, Sequence
from itertools import islice

import numpy as np
from scipy import sparse

SPACE = 2**18
BUDGET = 600_000
"""Postings read for one line at most; the rarest trigrams come first. Catalogues below 100,000 articles never reach it."""
PIECE = 50_000
"""Texts that are taken apart together."""
_SYMBOLS = np.full(256, 63, dtype=np.uint8)
for _at, _char in enumerate(" abcdefghijklmnopqrstuvwxyz0123456789.,/-+\"'%#&:*"):
    _SYMBOLS[ord(_char)] = _at
for _char in "\t()[]{};_|":
    _SYMBOLS[ord(_char)] = 0


def grams(texts: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """(document, trigram) of each distinct trigram of plain texts, sorted. Words are padded with a blank, none spans two words."""
    joined = np.frombuffer("".join(f"\n {x} " for x in texts).encode("latin-1", "replace"), dtype=np.uint8)
    breaks = joined == 10
    document = np.cumsum(breaks) - 1
    symbols = np.where(breaks, 0, _SYMBOLS[joined]).astype(np.int64)
    codes = (symbols[:-2] << 12) | (symbols[1:-1] << 6) | symbols[2:]
    kept = symbols[1:-1] != 0
    pairs = np.unique(document[1:-1][kept] * SPACE + codes[kept])
    return pairs // SPACE, pairs % SPACE


class Trigrams:
    """Postings of a list of texts: for each trigram the rows that have it."""

    def __init__(self, texts: Iterable[str]) -> None:
        columns, lengths = _parts(texts)
        self.count = len(lengths)
        frequency = np.bincount(columns, minlength=SPACE)
        self.weight = (np.log((1 + self.count) / (1 + frequency)) + 1).astype(np.float32) ** 2
        self.norm = np.sqrt(np.maximum(summed(columns, lengths, self.weight), 1e-9)).astype(np.float32)
        self.starts, self.rows = inverted(columns, lengths, SPACE)

    def likeness(self, text: str) -> np.ndarray:
        """Cosine of a plain text with every row."""
        codes = grams([text])[1]
        weights = self.weight[codes]
        norm = float(np.sqrt(weights.sum())) or 1.0
        score = gather(codes, weights, self.starts, self.rows, self.count)
        score /= self.norm * norm
        return score


def gather(columns: np.ndarray, weights: np.ndarray, starts: np.ndarray, rows: np.ndarray, count: int) -> np.ndarray:
    """Sum of the weights over each row's columns, rarest columns first, until the budget is spent."""
    begin, lengths = starts[columns], starts[columns + 1] - starts[columns]
    order = np.argsort(lengths, kind="stable")
    order = order[(np.cumsum(lengths[order]) <= BUDGET) & (lengths[order] > 0)]
    if not len(order):
        return np.zeros(count)
    begin, lengths = begin[order], lengths[order]
    ends = np.cumsum(lengths)
    at = np.arange(ends[-1]) + np.repeat(begin - (ends - lengths), lengths)
    return np.bincount(rows[at], weights=np.repeat(weights[order].astype(np.float64), lengths), minlength=count)


def _parts(texts: Iterable[str]) -> tuple[np.ndarray, np.ndarray]:
    """(trigrams of all texts one text after the other, how many each text has), made piece by piece to need little memory."""
    columns, lengths, texts = [np.zeros(0, np.int32)], [np.zeros(0, np.int64)], iter(texts)
    while piece := list(islice(texts, PIECE)):
        documents, codes = grams(piece)
        columns.append(codes.astype(np.int32))
        lengths.append(np.bincount(documents, minlength=len(piece)))
    return np.concatenate(columns), np.concatenate(lengths)


def summed(columns: np.ndarray, lengths: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """For each row the sum of its columns' weights; `columns` hold the rows' columns one row after the other, `lengths` of each."""
    ends = np.cumsum(lengths)
    found = np.zeros(len(lengths))
    for first in range(0, len(lengths), PIECE):
        part = lengths[first : first + PIECE]
        begin, end = int(ends[first] - lengths[first]), int(ends[min(first + PIECE, len(ends)) - 1])
        owners = np.repeat(np.arange(len(part)), part)
        found[first : first + PIECE] = np.bincount(owners, weights=weight[columns[begin:end]], minlength=len(part))
    return found


def inverted(columns: np.ndarray, lengths: np.ndarray, width: int) -> tuple[np.ndarray, np.ndarray]:
    """(starts, rows): the rows that have column c are rows[starts[c]:starts[c + 1]], in order."""
    pointers = np.concatenate([[0], np.cumsum(lengths)])
    turned = sparse.csr_matrix((np.ones(len(columns), dtype=np.int8), columns, pointers), shape=(len(lengths), width)).tocsc()
    return turned.indptr.astype(np.int64), turned.indices.astype(np.int32, copy=False)
