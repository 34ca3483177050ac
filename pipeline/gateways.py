"""The ERP that the settings name."""

from collections.abc import Iterator
from contextlib import contextmanager

from erp.embedded import EmbeddedErp
from erp.gateway import Gateway
from pipeline import settings as config
from pipeline.settings import Settings
from store import master


@contextmanager
def opened(settings: Settings) -> Iterator[Gateway]:
    """The gateway of this workspace; raises SettingsError where a secret is missing."""
    if settings.erp.kind == "embedded":
        gateway: Gateway = EmbeddedErp(settings.home / "erp.sqlite3")
    else:
        from erp.odoo import OdooGateway, OdooSettings, Secret

        erp = settings.erp
        password = Secret(config.secret("ORDERSIFT_ODOO_PASSWORD", erp.password_file, settings.home))
        gateway = OdooGateway(
            OdooSettings(
                erp.url,
                erp.database,
                erp.user,
                password,
                erp.transport,
                erp.timeout_seconds,
                erp.warehouse,
                str(settings.home / erp.tls_ca) if erp.tls_ca else "",
                settings.company.currency,
            )
        )
    try:
        yield gateway
    finally:
        getattr(gateway, "close", lambda: None)()


def stock_embedded(settings: Settings) -> None:
    """Give the embedded ERP the master data that was imported."""
    if settings.erp.kind == "embedded":
        EmbeddedErp(settings.home / "erp.sqlite3").load(master.load(history=False))
