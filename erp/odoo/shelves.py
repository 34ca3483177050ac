"""Which articles' stock changed in Odoo, so that a sync need not read the stock of all."""

import json
from datetime import UTC, datetime, timedelta

from erp.odoo.errors import Refused
from erp.odoo.lookup import Lookup, chunks
from erp.odoo.passes import OVERLAP, STAMP

_WHOLE = timedelta(days=1)
"""After so long all stock is read again: a change that left no trace is seen then at the latest."""
_MOST = 5000
"""With more changes than this, reading everything is as quick."""


def changed(lookup: Lookup, cursor: str) -> tuple[frozenset[str] | None, str]:
    """Codes of the articles whose stock may have changed since the cursor (None: any may have), and the next cursor.

    Quants show goods in, goods out and reservations by their write_date, on all versions. One that became empty is deleted by Odoo now
    and then; the move that emptied it stays.
    """
    now = datetime.now(UTC)
    state = json.loads(cursor) if cursor else {}
    since, whole = (now - OVERLAP).strftime(STAMP), state.get("whole", "")
    found: set[int] | None = None
    if state and whole > (now - _WHOLE).strftime(STAMP):
        found = _moved(lookup, state["since"])
    if found is None:
        return None, json.dumps({"since": since, "whole": now.strftime(STAMP)})
    codes: set[str] = set()
    for chunk in chunks(sorted(found)):
        rows = lookup.rows("product.product", [("id", "in", chunk), ("default_code", "!=", False)], ["default_code"])
        codes |= {row["default_code"] for row in rows}
    return frozenset(codes), json.dumps({"since": since, "whole": whole})


def _moved(lookup: Lookup, since: str) -> set[int] | None:
    """Ids of the products with changed quants or finished moves; None if there are very many or we may not look."""
    found: set[int] = set()
    for model, domain in (("stock.quant", []), ("stock.move", [("state", "=", "done")])):
        try:
            rows = lookup.rows(model, [*domain, ("write_date", ">=", since)], ["product_id"], limit=_MOST, order="id")
        except Refused:
            return None
        if len(rows) == _MOST:
            return None
        found |= {row["product_id"][0] for row in rows if row["product_id"]}
    return found
