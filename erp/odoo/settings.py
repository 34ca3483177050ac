"""Where Odoo is, who we are there, and how orders are to arrive."""

from dataclasses import dataclass, field


class Secret(str):
    """A password or key that does not show itself in a log, a traceback or a settings dump."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Secret('***')"


class SettingsError(Exception):
    """A setting that can't be used; the text says which and what to do."""


@dataclass(frozen=True, slots=True)
class OdooSettings:
    """`transport` is "odoorpc" (14 to 19, login and password or API key) or "json2" (from 19, API key).

    `timeout` is in seconds for one call. `tls_ca` is a file of certificates for a server of one's own.
    """

    url: str
    database: str
    login: str
    secret: Secret = field(repr=False)
    transport: str = "odoorpc"
    timeout: float = 60.0
    warehouse: str = ""
    """Code of the warehouse for orders that name none; empty leaves it to Odoo."""
    tls_ca: str = ""
    currency: str = ""
    """Our currency as the doctor compares it with Odoo's; empty compares nothing."""
    fresh_for: float = 10.0
    """Seconds for which a customer and an article read before (by the last look at the same order, say) are fresh enough to post by."""
