"""How calls reach Odoo: one thin interface, and odoorpc behind it."""

import http.client
import json
import logging
import ssl
import threading
import urllib.error
import urllib.request
from collections.abc import Sequence
from typing import Any, Protocol
from urllib.parse import urlsplit

import odoorpc
from odoorpc.error import InternalError, RPCError

from erp.odoo.errors import Busy, OdooError, Refused, Unavailable, Unsure, classify
from erp.odoo.settings import OdooSettings, SettingsError

# odoorpc logs whole calls at DEBUG, and the password is one of the arguments.
logging.getLogger("odoorpc").setLevel(logging.INFO)

NETWORK_ERRORS = (OSError, http.client.HTTPException, ValueError)
"""What a broken connection, a time-out or an answer that is no JSON raises (URLError, HTTPError, TimeoutError are OSErrors)."""


class Transport(Protocol):
    """Carries one call and turns whatever goes wrong into one of the errors of `erp.odoo.errors`. Safe for threads."""

    @property
    def version(self) -> str:
        """The server's version as it says it ("14.0", "saas~18.2+e")."""
        ...

    def call(self, model: str, method: str, ids: Sequence[int] | None = None, **named: Any) -> Any:
        """Call a model's method, on records if `ids` is given, with named arguments (`context` among them)."""
        ...


class RpcTransport:
    """odoorpc on /jsonrpc, signed in at the first call."""

    def __init__(self, settings: OdooSettings) -> None:
        self._settings = settings
        self._client: odoorpc.ODOO | None = None
        self._lock = threading.Lock()

    @property
    def version(self) -> str:
        """See `Transport.version`."""
        return str(self._signed_in().version)

    def call(self, model: str, method: str, ids: Sequence[int] | None = None, **named: Any) -> Any:
        """See `Transport.call`."""
        client = self._signed_in()
        try:
            return client.execute_kw(model, method, [] if ids is None else [list(ids)], named)
        except RPCError as error:
            raise _from_rpc(error) from None
        except NETWORK_ERRORS as error:
            raise from_network(error, self._settings.url) from None

    def _signed_in(self) -> odoorpc.ODOO:
        with self._lock:
            if self._client is None:
                self._client = self._sign_in()
            return self._client

    def _sign_in(self) -> odoorpc.ODOO:
        settings = self._settings
        secure, host, port = address(settings.url)
        opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=tls(settings)))
        try:
            # odoorpc declares whole seconds and takes any.
            seconds: Any = settings.timeout
            client = odoorpc.ODOO(host, "jsonrpc+ssl" if secure else "jsonrpc", port, timeout=seconds, opener=opener)
            client.login(settings.database, settings.login, str(settings.secret))
        except RPCError as error:
            problem = _from_rpc(error)
        except InternalError as error:
            problem = Unavailable(f"Odoo at {settings.url} can't be used: {error}.")
        except (*NETWORK_ERRORS, KeyError) as error:  # KeyError: JSON, but not Odoo's
            problem = from_network(error, settings.url)
        else:
            return client
        # Whatever happens while signing in, the call itself was not made.
        raise Unavailable(str(problem))


def address(url: str) -> tuple[bool, str, int]:
    """(https?, host, port) of an Odoo address. Raises SettingsError for anything else."""
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        port = -1
    if parts.scheme not in ("http", "https") or not parts.hostname or port == -1:
        raise SettingsError(f'"{url}" is no address of an Odoo server; write it as https://odoo.example.com or http://127.0.0.1:8069')
    return parts.scheme == "https", parts.hostname, port or (443 if parts.scheme == "https" else 80)


def tls(settings: OdooSettings) -> ssl.SSLContext:
    """A context that verifies the server's name and certificate, also against the settings' own file."""
    try:
        return ssl.create_default_context(cafile=settings.tls_ca or None)
    except OSError as error:
        raise SettingsError(f"The certificate file {settings.tls_ca} can't be used: {error}.") from error


def from_network(error: BaseException, url: str) -> OdooError:
    """The error that a failed connection means: surely never sent, or unsure."""
    cause = error.reason if isinstance(error, urllib.error.URLError) and not isinstance(error, urllib.error.HTTPError) else error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return Unavailable(f"The certificate of {url} can't be trusted ({cause.verify_message}); name the authority's file in tls_ca.")
    if isinstance(cause, ConnectionRefusedError):
        return Unavailable(f"Nothing answers at {url}; is Odoo running?")
    if isinstance(cause, OSError) and cause.__class__.__name__ == "gaierror":
        return Unavailable(f"The name in {url} is not known; check the address.")
    if isinstance(error, urllib.error.HTTPError):
        error.close()
        return Unsure(f"{url} answered with status {error.code} instead of a result.")
    if isinstance(cause, TimeoutError):
        return Unsure(f"{url} did not answer in time.")
    if isinstance(cause, json.JSONDecodeError | UnicodeDecodeError | KeyError):
        return Unsure(f"{url} answered with something that is not Odoo's.")
    return Unsure(f"The connection to {url} was lost ({cause.__class__.__name__}).")


def _from_rpc(error: RPCError) -> OdooError:
    info = error.info if isinstance(error.info, dict) else {}
    data = info.get("data")
    if isinstance(data, dict):
        return classify(data)
    return Unavailable(f"Odoo does not let us in: {error}; check database, login and password or API key.")


__all__ = ["Busy", "OdooError", "Refused", "RpcTransport", "Transport", "Unavailable", "Unsure", "address", "from_network", "tls"]
