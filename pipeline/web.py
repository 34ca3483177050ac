"""The review app on waitress."""

import os

from django.core.handlers.wsgi import WSGIHandler
from waitress import serve as waitress_serve

from pipeline.settings import Settings


def application() -> WSGIHandler:
    """The WSGI application of the opened workspace."""
    return WSGIHandler()


def serve(settings: Settings) -> None:
    """Serve until the process is stopped; the port can be set by ORDERSIFT_PORT, too."""
    port = int(os.environ.get("ORDERSIFT_PORT", settings.review.port))
    waitress_serve(application(), host=settings.review.host, port=port, threads=8, ident=None)
