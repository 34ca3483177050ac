"""The other system: sales orders go out exactly once, master data comes in.

Doors: `gateway.Gateway` (what any ERP can do for us), `embedded.EmbeddedErp` (SQLite, where there is no Odoo), `odoo.OdooGateway`,
`outbox.next_step` (what to do with a posting next). What the ERP itself does not check is in `checks`.
"""

from erp.gateway import Check, Credit, ErpUnavailable, Gateway, Page, ShipTo
from erp.keys import order_key

__all__ = ["Check", "Credit", "ErpUnavailable", "Gateway", "Page", "ShipTo", "order_key"]
