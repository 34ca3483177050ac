"""The review app on waitress."""

import logging
import os
import socket
import threading

from django.core.handlers.wsgi import WSGIHandler
from django.db import close_old_connections
from waitress import serve as waitress_serve

from pipeline.settings import Settings

REFRESH_SECONDS = 20.0
log = logging.getLogger("ordersift.web")


class PortTaken(Exception):
    """The review app can't listen where the settings say; the text says where and what to do."""


def address(settings: Settings) -> tuple[str, int]:
    """Host and port of the review app; the port can be set by ORDERSIFT_PORT, too."""
    return settings.review.host, int(os.environ.get("ORDERSIFT_PORT", settings.review.port))


def probe(settings: Settings) -> None:
    """Listen for a moment where the review app will. Raises PortTaken."""
    host, port = address(settings)
    try:
        socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET).close()
    except (OSError, OverflowError) as error:
        code = getattr(error, "errno", None) or 0
        why = os.strerror(code) if code > 0 else str(error)  # Python adds the address to the system's words
        raise PortTaken(
            f"The review app can't listen on port {port} of {host} ({why}): end what uses it or set another port in ordersift.toml."
        ) from None


def application() -> WSGIHandler:
    """The WSGI application of the opened workspace."""
    return WSGIHandler()


def serve(settings: Settings) -> None:
    """Serve until the process is stopped. Raises PortTaken."""
    probe(settings)
    threading.Thread(target=_keep_company, name="company", daemon=True).start()
    host, port = address(settings)
    waitress_serve(application(), host=host, port=port, threads=8, ident=None)


def _keep_company() -> None:
    """Have the company loaded before somebody needs it, and again when the master data changes: with a large catalogue it takes seconds."""
    from pipeline import desk

    while True:
        try:
            desk.current_company()
        except Exception:
            log.exception("The master data could not be loaded; it is tried again in %.0f s.", REFRESH_SECONDS)
        finally:
            close_old_connections()
        threading.Event().wait(REFRESH_SECONDS)
