"""A server that speaks JSON-2 as Odoo 19 does, in front of a real Odoo 14 that does the work.

Named arguments only, an API key as bearer, HTTP status by kind of error. Only the translation is its own; what the calls do is Odoo's.
"""

import contextlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import odoorpc
from odoorpc.error import RPCError

KEY = "an-api-key-of-the-tests"

# Odoo's own statuses by kind of exception.
STATUS = {"AccessDenied": 401, "AccessError": 403, "MissingError": 404, "UserError": 422, "ValidationError": 422}


@contextlib.contextmanager
def json2_in_front_of(port: int, database: str, login: str, password: str) -> Iterator[str]:
    """The address of the server while it runs."""
    client = odoorpc.ODOO("127.0.0.1", port=port)
    client.login(database, login, password)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/web/version":
                self._answer(200, {"version": client.version, "version_info": [14, 0, 0, "final", 0, ""]})
            else:
                self._answer(200, {})

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            _, json_word, two, model, method = self.path.split("/")
            if (json_word, two) != ("json", "2"):
                return self._answer(404, {"name": "werkzeug.exceptions.NotFound", "message": "404: Not Found"})
            if self.headers.get("Authorization") != f"bearer {KEY}" or self.headers.get("X-Odoo-Database") != database:
                return self._answer(401, {"name": "werkzeug.exceptions.Unauthorized", "message": "Invalid apikey"})
            ids = body.pop("ids", None)
            try:
                result = client.execute_kw(model, method, [] if ids is None else [ids], body)
            except RPCError as error:
                data = error.info["data"]  # type: ignore[index]
                return self._answer(STATUS.get(data["name"].rpartition(".")[2], 500), {"name": data["name"], "message": data["message"]})
            self._answer(200, result)

        def _answer(self, status: int, value: Any) -> None:
            content = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:
            """Quiet."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()
