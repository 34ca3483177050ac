"""Candidates by likeness: character trigrams and words, weighted by rarity, in sparse matrices."""

from collections.abc import Sequence

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer

from models import text as t
from orders import Article

TOP = 25


def document(article: Article) -> str:
    """What is known of an article, as one text."""
    return t.plain(" ".join((article.name, article.name_de, article.brand, article.mpn)))


class Index:
    """Two views of the catalogue. `search` gives the rows of the nearest articles with both likenesses (cosines, 0..1)."""

    def __init__(self, articles: Sequence[Article]) -> None:
        texts = [document(a) for a in articles]
        self.chars = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 3), sublinear_tf=True, dtype=np.float32)  # type: ignore[arg-type]
        self.words = TfidfVectorizer(analyzer=t.words, sublinear_tf=True, dtype=np.float32)  # type: ignore[arg-type]
        self.char_rows = sparse.csr_matrix(self.chars.fit_transform(texts))
        self.word_rows = sparse.csr_matrix(self.words.fit_transform(texts))
        self.char_columns, self.word_columns = self.char_rows.T.tocsr(), self.word_rows.T.tocsr()
        idf = self.words.idf_
        self.rarity = {word: float(idf[at]) for word, at in self.words.vocabulary_.items()}
        self.unknown = float(idf.max()) if len(idf) else 1.0

    def search(self, texts: Sequence[str]) -> list[tuple[np.ndarray, np.ndarray, np.ndarray]]:
        """For each text: rows of candidates, their character and their word likeness."""
        plain = [t.plain(x) for x in texts]
        by_chars = sparse.csr_matrix(self.chars.transform(plain)) @ self.char_columns
        by_words = sparse.csr_matrix(self.words.transform(plain)) @ self.word_columns
        results = []
        for at in range(len(texts)):
            cols_c, sims_c = _row(by_chars, at)
            cols_w, sims_w = _row(by_words, at)
            rows = np.union1d(_best(cols_c, sims_c), _best(cols_w, sims_w)).astype(np.int64)
            results.append((rows, _lookup(cols_c, sims_c, rows), _lookup(cols_w, sims_w, rows)))
        return results

    def likeness(self, text: str, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Both likenesses of a text to given rows."""
        plain = [t.plain(text)]
        chars = (self.char_rows[rows] @ sparse.csr_matrix(self.chars.transform(plain)).T).toarray().ravel()
        words = (self.word_rows[rows] @ sparse.csr_matrix(self.words.transform(plain)).T).toarray().ravel()
        return chars, words


def _row(matrix: sparse.csr_matrix, at: int) -> tuple[np.ndarray, np.ndarray]:
    start, end = matrix.indptr[at], matrix.indptr[at + 1]
    cols, sims = matrix.indices[start:end], matrix.data[start:end]
    order = np.argsort(cols, kind="stable")
    return cols[order], sims[order]


def _best(cols: np.ndarray, sims: np.ndarray) -> np.ndarray:
    if len(cols) <= TOP:
        return cols
    return cols[np.argpartition(-sims, TOP)[:TOP]]


def _lookup(cols: np.ndarray, sims: np.ndarray, rows: np.ndarray) -> np.ndarray:
    if not len(cols):
        return np.zeros(len(rows))
    at = np.minimum(np.searchsorted(cols, rows), len(cols) - 1)
    return np.where(cols[at] == rows, sims[at], 0.0)
