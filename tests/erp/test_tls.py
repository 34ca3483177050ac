"""The certificate of an Odoo server is verified unless its authority's file is named."""

import contextlib
import datetime
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from erp.odoo import OdooGateway, OdooSettings, Secret


def certificate(folder: Path) -> Path:
    """A self-signed one for 127.0.0.1 with its key in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    today = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), today, today + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = folder / "server.pem"
    file.write_bytes(private + made.public_bytes(pem))
    return file


@contextlib.contextmanager
def https_server(pem: Path) -> Iterator[str]:
    """Some web server that is no Odoo."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<p>hello</p>")

        def log_message(self, format: str, *args: object) -> None:
            """Quiet."""

    class Server(HTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """A client that does not trust us hangs up."""

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    with Server(("127.0.0.1", 0), Handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"https://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize("transport", ["odoorpc", "json2"])
def test_only_a_trusted_certificate_gets_our_password(transport: str, tmp_path: Path) -> None:
    pem = certificate(tmp_path)
    with https_server(pem) as url:
        (untrusted,) = OdooGateway(OdooSettings(url, "db", "user", Secret("x"), transport)).doctor()
        (trusted,) = OdooGateway(OdooSettings(url, "db", "user", Secret("x"), transport, tls_ca=str(pem))).doctor()
    assert "can't be trusted" in untrusted.sentence
    assert "tls_ca" in untrusted.sentence
    assert "not Odoo's" in trusted.sentence


def test_a_certificate_file_that_is_none_is_said() -> None:
    settings = OdooSettings("https://127.0.0.1:9", "db", "user", Secret("x"), tls_ca="/no/such/file")
    (check,) = OdooGateway(settings).doctor()
    assert "/no/such/file" in check.sentence
