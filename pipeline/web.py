"""The review app on waitress."""

import logging
import os
import threading

from django.core.handlers.wsgi import WSGIHandler
from django.db import close_old_connections
from waitress import serve as waitress_serve

from pipeline.settings import Settings

REFRESH_SECONDS = 20.0
log = logging.getLogger("ordersift.web")


def application() -> WSGIHandler:
    """The WSGI application of the opened workspace."""
    return WSGIHandler()


def serve(settings: Settings) -> None:
    """Serve until the process is stopped; the port can be set by ORDERSIFT_PORT, too."""
    threading.Thread(target=_keep_company, name="company", daemon=True).start()
    port = int(os.environ.get("ORDERSIFT_PORT", settings.review.port))
    waitress_serve(application(), host=settings.review.host, port=port, threads=8, ident=None)


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
