"""The tables of the command-line contract: `match` and `score` on CSV rows, in file order."""

from collections.abc import Mapping, Sequence
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


def match(rows: Sequence[Row], settings: Settings, *, learn: bool) -> tuple[list[str], list[dict[str, Any]]]:
    """Rows with predicted_sku, probability, alternatives, reasons. With `learn` a row's sku is learned after the row was scored."""
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
    return names, results


def _reasons(found: Match) -> str:
    """The sentences of the article, then those of the best alternatives behind their numbers: the same words as on the screen."""
    own = "; ".join((*found.reasons, *found.contradictions))
    return " | ".join((own, *(f"{sku}: {'; '.join(said)}" for sku, said in found.others if said)))


def score(rows: Sequence[Row], settings: Settings, *, update: bool) -> tuple[list[str], list[dict[str, Any]]]:
    """Rows with score, order_score, duplicate_of, duplicate_score, reasons, as of each order's date."""
    if rows:
        _need(rows[0], SCORE_COLUMNS)
    names = [*(name for name in (rows[0] if rows else SCORE_COLUMNS) if name not in table.ADDED), *table.ADDED]
    past = table.Past.from_history(master.load().history)
    return names, list(table.score_rows(rows, past, update))


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
