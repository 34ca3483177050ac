"""The tables of the command-line contract: `match` and `score` on CSV rows, in file order."""

from collections.abc import Container, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from models.anomalies import table
from models.products import LineQuery
from orders import Match
from pipeline import company as house
from pipeline import importer
from pipeline.settings import Settings
from store import master

MATCH_COLUMNS = ("customer_ref", "text", "quantity", "unit", "unit_price")
SCORE_COLUMNS = table.NEEDED
Row = Mapping[str, str]
Note = tuple[int, str]
"""What a row, by its place, has that can't be used: the row is worked on without it."""
Answer = tuple[list[str], list[dict[str, Any]], list[Note]]
"""The columns, the rows that are answered, and what there is to say of rows that were asked."""


def match(rows: Sequence[Row], settings: Settings, *, learn: bool) -> Answer:
    """Rows with predicted_sku, probability, alternatives, reasons. With `learn` a row's sku is learned after the row was scored. The
    probability is the chance that the predicted article is right; where none is predicted, that none of ours is meant."""
    if rows:
        _need(rows[0], ("customer_ref", "text"))
    company = house.load(settings)
    names = [*(rows[0] if rows else MATCH_COLUMNS), "predicted_sku", "probability", "alternatives", "reasons"]
    queries = [_query(row) for row in rows]
    confirmed = [(row.get("sku") or "").strip() if learn else "" for row in rows]
    results = []
    for row, found in zip(rows, company.products.match_and_learn(queries, confirmed), strict=True):
        results.append(
            {
                **row,
                "predicted_sku": found.ref or "",
                "probability": f"{found.probability:.6f}",
                "alternatives": ";".join(sku for sku, _ in found.alternatives),
                "reasons": _reasons(found),
            }
        )
    data = company.data
    return names, results, [(at, words) for at, row in enumerate(rows) for words in _odd(row, data.customers, data.articles, learn)]


def _odd(row: Row, customers: Container[str], articles: Container[str], learn: bool) -> Iterator[str]:
    """What a row to match has that can't be used."""
    ref, sku = (row.get("customer_ref") or "").strip(), (row.get("sku") or "").strip()
    if ref and ref not in customers:
        yield f"there is no customer {ref!r}: matched without what a customer usually buys"
    if not (row.get("text") or "").strip():
        yield "'text' is empty: there is nothing to match"
    for name in ("quantity", "unit_price"):
        if (row.get(name) or "").strip() and _number(row.get(name)) is None:
            yield f"'{name}' is no number with a decimal point: {row[name]!r}: matched without it"
    if learn and sku and sku not in articles:
        yield f"there is no article {sku!r}: nothing is learned from it"


def _reasons(found: Match) -> str:
    """The sentences of the article, then those of the best alternatives behind their numbers: the same words as on the screen."""
    own = "; ".join((*found.reasons, *found.contradictions))
    return " | ".join((own, *(f"{sku}: {'; '.join(said)}" for sku, said in found.others if said)))


def score(rows: Sequence[Row], settings: Settings, *, update: bool) -> Answer:
    """Rows with score, order_score, duplicate_of, duplicate_score, reasons, as of each order's date."""
    if rows:
        _need(rows[0], SCORE_COLUMNS)
    names = [*(name for name in (rows[0] if rows else SCORE_COLUMNS) if name not in table.ADDED), *table.ADDED]
    past = table.Past.from_history(master.load().history)
    return names, list(table.score_rows(rows, past, update)), []


def _query(row: Row) -> LineQuery:
    return LineQuery(
        customer_ref=(row.get("customer_ref") or "").strip(),
        text=row.get("text") or "",
        quantity=_number(row.get("quantity")),
        unit=(row.get("unit") or "").strip(),
        unit_price=_number(row.get("unit_price")),
    )


def _number(text: str | None) -> Decimal | None:
    try:
        value = Decimal((text or "").strip())
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def _need(row: Row, names: Sequence[str]) -> None:
    missing = [name for name in names if name not in row]
    if missing:
        raise ValueError(importer.no_column(missing[0], list(row)))
