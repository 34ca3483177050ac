"""A proxy between us and Odoo that breaks things on purpose, one HTTP request at a time."""

import contextlib
import json
import socket
import socketserver
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Fault(StrEnum):
    """What happens to a request. All but the first two leave the caller not knowing what became of it."""

    NONE = "none"
    REFUSED = "cut before the request"
    CUT = "cut in the request"
    SLOW = "answer after the time-out"
    LOST = "answer lost after the commit"
    HALF = "half an answer"
    ERROR = "500 instead of the request"
    ERROR_AFTER = "500 after the commit"


FAULTS = tuple(fault for fault in Fault if fault is not Fault.NONE)


@dataclass(frozen=True)
class Call:
    """An RPC call as the proxy sees it."""

    model: str = ""
    method: str = ""
    body: bytes = b""


@dataclass
class Proxy:
    """Listens on loopback and forwards to `target` (a port). `plan` chooses a fault for each call, in the caller's order."""

    target: int
    plan: Callable[[Call], Fault]
    hold: float = 2.0
    """Seconds that a SLOW answer is held back at most."""
    port: int = 0
    done: list[tuple[Fault, Call]] = field(default_factory=list)
    _closing: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @contextlib.contextmanager
    def running(self) -> "Iterator[Proxy]":
        proxy = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                with contextlib.suppress(OSError):
                    proxy.serve(self.request)

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            block_on_close = True
            request_queue_size = 128

        with Server(("127.0.0.1", 0), Handler) as server:
            self.port = server.server_address[1]
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
            thread.start()
            try:
                yield self
            finally:
                self._closing.set()
                server.shutdown()
                thread.join()

    def serve(self, client: socket.socket) -> None:
        """One connection, one request, as odoorpc does it."""
        request = _message(client)
        if not request:
            return
        call = _call(request)
        fault = self.plan(call)
        self.done.append((fault, call))
        if fault is Fault.REFUSED:
            return _reset(client)
        if fault is Fault.ERROR:
            return _answer_500(client)
        with socket.create_connection(("127.0.0.1", self.target), timeout=120) as server:
            if fault is Fault.CUT:
                server.sendall(request[: len(request) // 2])
                _reset(server)
                return _reset(client)
            server.sendall(request)
            answer = _message(server)
        match fault:
            case Fault.LOST:
                _reset(client)
            case Fault.HALF:
                client.sendall(answer[: len(answer) // 2])
                _reset(client)
            case Fault.ERROR_AFTER:
                _answer_500(client)
            case Fault.SLOW:
                # Until the caller has hung up: then its time-out is over, and no clock decides.
                client.settimeout(self.hold)
                with contextlib.suppress(TimeoutError):
                    client.recv(1)
            case _:
                client.sendall(answer)


def _message(connection: socket.socket) -> bytes:
    """A whole HTTP message: headers and as many bytes as they announce (or all, up to the end of the connection)."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return data
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line.split(b":")[1] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    wanted = int(lengths[0]) if lengths else (0 if head.startswith(b"GET") else None)
    while wanted is None or len(body) < wanted:
        more = connection.recv(65536)
        if not more:
            break
        body += more
    return head + b"\r\n\r\n" + body


def _call(request: bytes) -> Call:
    body = request.partition(b"\r\n\r\n")[2]
    with contextlib.suppress(ValueError, KeyError, IndexError, TypeError):
        arguments: list[Any] = json.loads(body)["params"]["args"]
        return Call(str(arguments[3]), str(arguments[4]), body)
    return Call(body=body)


def _reset(connection: socket.socket) -> None:
    """Close so that the other side gets a reset, not an orderly end."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def _answer_500(client: socket.socket) -> None:
    body = b"<html><h1>Internal Server Error</h1></html>"
    client.sendall(b"HTTP/1.1 500 Internal Server Error\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
