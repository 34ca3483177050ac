"""How a layout's fields and columns are called where a person reads of them."""

from intake.reading.labels import AMOUNT, DATE, DESCRIPTION, DISCOUNT, GTIN, OURS, PER, PRICE, QUANTITY, THEIRS, UNIT

SPOKEN = {
    "po_number": "the PO number", "order_date": "the order date", "requested_date": "the delivery date", "ship_to": "the delivery address",
    QUANTITY: "the quantity", PRICE: "the price", AMOUNT: "the line amount", OURS: "our article number", THEIRS: "their article number",
    GTIN: "the GTIN", UNIT: "the unit", DESCRIPTION: "the description", DATE: "the delivery date of a line", DISCOUNT: "the discount",
    PER: "the price basis",
}  # fmt: skip


def spoken(label: str) -> str:
    """A column's label on one line, cut where it is long."""
    return " ".join(label.split())[:40]


def ordinal(n: int) -> str:
    """ "1st", "2nd" and so on."""
    return {1: "1st", 2: "2nd", 3: "3rd"}.get(n, f"{n}th")
