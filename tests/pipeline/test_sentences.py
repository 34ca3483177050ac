"""What goes wrong at the command line is one sentence that says what to do, never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

SETTINGS = """\
[company]
name = "Nordwerk"
[mailbox]
kind = "imap"
host = "127.0.0.1"
port = 1
tls = false
user = "orders"
[erp]
kind = "odoo"
url = "http://127.0.0.1:1"
database = "x"
user = "x"
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace whose mailbox and ERP are named, but not there."""
    folder = tmp_path_factory.mktemp("home")
    (folder / "ordersift.toml").write_text(SETTINGS)
    (folder / "lines.csv").write_text("order_ref\n")
    (folder / "empty").mkdir()
    return folder


@pytest.mark.parametrize(
    ("words", "password", "said"),
    [
        (("poll", "--once"), "", "No password: set the environment variable ORDERSIFT_IMAP_PASSWORD"),
        (("poll", "--once"), "x", "The mailbox can't be read"),
        (("work", "--once"), "x", "No password: set the environment variable ORDERSIFT_ODOO_PASSWORD"),
        (("match", "no.csv", "--out", "p.csv"), "", "no.csv can't be read as a UTF-8 CSV file: No such file or directory."),
        (("score", "{home}/lines.csv", "--out", "{home}/no/p.csv"), "", "{home}/no/p.csv can't be written: No such file or directory."),
        (("read", "{home}/empty"), "", "There is no file in {home}/empty."),
    ],
)
def test_what_is_missing_is_said_in_one_line(home: Path, words: tuple[str, ...], password: str, said: str) -> None:
    env = {name: value for name, value in os.environ.items() if not name.startswith("ORDERSIFT_")}
    command = [sys.executable, "-m", "pipeline", "--workspace", str(home), *(word.format(home=home) for word in words)]
    done = subprocess.run(command, cwd=ROOT, env={**env, "ORDERSIFT_IMAP_PASSWORD": password}, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert done.stderr.startswith(f"ordersift: {said.format(home=home)}")
    assert done.stderr.count("\n") == 1
