"""Odoo 14 to 19 as an ERP of ours.

`gateway.OdooGateway` is the door; `transport` and `json2` carry calls, `capabilities` knows what differs between versions, `lookup`
reads fresh data, `posting` makes orders exactly once, `afterwards` completes them, `master` reads master data, `doctor` examines.
"""

from erp.odoo.gateway import OdooGateway
from erp.odoo.settings import OdooSettings, Secret

__all__ = ["OdooGateway", "OdooSettings", "Secret"]
