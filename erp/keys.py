"""The key that makes an order one order, whatever is sent twice."""

import hashlib
import re

_PLAIN = re.compile(r"po_[a-z0-9_-]{1,60}")


def order_key(*identity: str) -> str:
    """A key from what makes the order itself (customer, purchase order number, digest of the document ...): `po_<32 hex digits>`."""
    # The unit separator keeps ("ab", "c") and ("a", "bc") apart.
    return "po_" + hashlib.sha256("\x1f".join(identity).encode()).hexdigest()[:32]


def external_name(key: str) -> str:
    """The key as the name part of an Odoo external id (no dot, no blank, short). Different keys give different names."""
    plain = key.removeprefix("ordersift.")
    return plain if _PLAIN.fullmatch(plain) else "po_k" + hashlib.sha256(key.encode()).hexdigest()[:40]
