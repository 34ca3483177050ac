"""JSON-2, Odoo's own way from version 19 on: POST /json/2/<model>/<method>, an API key as bearer, named arguments, real HTTP codes."""

import json
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from typing import Any

from erp.odoo.errors import OdooError, Unavailable, classify
from erp.odoo.settings import OdooSettings
from erp.odoo.transport import NETWORK_ERRORS, from_network, tls


class Json2Transport:
    """See `erp.odoo.transport.Transport`. Each call is one request; there is nothing to sign in to."""

    def __init__(self, settings: OdooSettings) -> None:
        self._settings = settings
        self._opener = urllib.request.build_opener(_NoRedirects, urllib.request.HTTPSHandler(context=tls(settings)))
        self._version = ""

    @property
    def version(self) -> str:
        """See `Transport.version`; /web/version tells it without a key."""
        if not self._version:
            answer = self._send(urllib.request.Request(f"{self._settings.url.rstrip('/')}/web/version"))
            self._version = str(answer.get("version", "") if isinstance(answer, dict) else "")
        return self._version

    def call(self, model: str, method: str, ids: Sequence[int] | None = None, **named: Any) -> Any:
        """See `Transport.call`."""
        body = named if ids is None else {"ids": list(ids), **named}
        request = urllib.request.Request(
            f"{self._settings.url.rstrip('/')}/json/2/{model}/{method}",
            data=json.dumps(body).encode(),
            headers={
                "Authorization": f"bearer {self._settings.secret}",
                "Content-Type": "application/json; charset=utf-8",
                "X-Odoo-Database": self._settings.database,
            },
            method="POST",
        )
        return self._send(request)

    def _send(self, request: urllib.request.Request) -> Any:
        try:
            with self._opener.open(request, timeout=self._settings.timeout) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            problem = _from_status(error, self._settings.url)
        except NETWORK_ERRORS as error:
            problem = from_network(error, self._settings.url)
        raise problem


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A redirect would carry the key to another address and turn the POST into a GET."""

    def redirect_request(self, *args: Any, **kwargs: Any) -> None:
        """Never follow."""
        return None


def _from_status(error: urllib.error.HTTPError, url: str) -> OdooError:
    try:
        described = json.load(error)
    except NETWORK_ERRORS:
        described = None
    if error.code in (401, 403) and not (isinstance(described, Mapping) and str(described.get("name", "")).endswith("AccessError")):
        return Unavailable(f"Odoo at {url} does not accept the API key; make a new one in the user's preferences.")
    if isinstance(described, Mapping) and described.get("name"):
        return classify(described)
    return from_network(error, url)
