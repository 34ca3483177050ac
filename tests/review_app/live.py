"""The review app on a real port, in a thread, for a real browser."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from waitress.server import create_server

from pipeline import web


@contextmanager
def served() -> Iterator[str]:
    """The address of the running app."""
    server = create_server(web.application(), host="127.0.0.1", port=0, threads=4, ident=None)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.effective_port}"  # type: ignore[union-attr]
    finally:
        server.close()
        thread.join(5)
