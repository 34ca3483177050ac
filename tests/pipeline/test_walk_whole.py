"""The whole walk through the command line: import, poll, work, ledger; twice; killed in the middle."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.pipeline import small

ROOT = Path(__file__).resolve().parent.parent.parent


def ordersift(home: Path, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pipeline", "--workspace", str(home), *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=280)
    if check:
        assert done.returncode == 0, done.stderr[-3000:]
    return done


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the small company imported."""
    home = tmp_path_factory.mktemp("template")
    ordersift(home, "init", str(home), "--name", "Nordwerk Industriebedarf GmbH")
    ordersift(home, "import", str(small.write(home / "company")))
    return home


@pytest.fixture
def home(template: Path, tmp_path: Path) -> Path:
    target = tmp_path / "home"
    subprocess.run(["cp", "-a", str(template), str(target)], check=True)
    return target


def drop(home: Path, name: str, raw: bytes) -> None:
    """Put a mail into the inbox as a mail server does: complete, then named."""
    part = home / "inbox" / f".{name}.part"
    part.write_bytes(raw)
    part.rename(home / "inbox" / name)


def balance(home: Path) -> dict:
    return json.loads(ordersift(home, "ledger", "--json").stdout)


def erp_orders(home: Path) -> list[tuple[str, int]]:
    """(key, number of lines) of every order in the embedded ERP."""
    with sqlite3.connect(home / "erp.sqlite3") as connection:
        return connection.execute(
            "select o.key, count(*) from sales_order o join sales_line l on l.order_id = o.id group by o.key"
        ).fetchall()


def test_clean_orders_are_sent_once_and_others_wait(home: Path) -> None:
    drop(home, "1.eml", small.clean_order(1))
    drop(
        home,
        "2.eml",
        small.mail("Hello,\nour office is closed on Friday.\nKind regards\nJane", sender="jane@brightside.example", subject="Closed"),
    )
    strange = small.mail("Please send PO 9981:\n20000 pcs LA-E27 LED lamp E27 9 W\nRegards, Jane", sender="jane@brightside.example")
    drop(home, "3.eml", strange)
    drop(home, "4.eml", b"")
    said = ordersift(home, "process", *(str(home / "inbox" / f"{n}.eml") for n in (1, 2, 4))).stdout
    assert "1.eml: send: C100" in said
    assert "to the ERP's address of the customer" in said
    assert "2.eml: non order" in said
    assert "4.eml: quarantine, for a person to look at" in said
    for _ in range(2):
        ordersift(home, "poll", "--once")
        ordersift(home, "work", "--once")
        found = balance(home)
        assert found["mails"] == 4
        assert found["in_work"] == 0
        assert found["balanced"]
        assert found["order_states"] == {"posted": 1, "waiting": 1}
        assert (found["non_order"], found["quarantined"], found["failed"]) == (1, 1, 0)
        assert [lines for _, lines in erp_orders(home)] == [2]


def test_killed_at_any_moment_nothing_is_lost_or_doubled(home: Path) -> None:
    count, seed = 24, 7
    for number in range(count):
        drop(home, f"{number}.eml", small.clean_order(number))
    (home / "ordersift.toml").write_text((home / "ordersift.toml").read_text().replace("poll_seconds = 30", "poll_seconds = 0.2"))
    random.seed(seed)
    env = {**os.environ, "ORDERSIFT_PORT": "0"}
    pause = threading.Event()
    for kill in range(6):
        command = [sys.executable, "-m", "pipeline", "--workspace", str(home), "up"]
        process = subprocess.Popen(command, cwd=ROOT, env=env, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        pause.wait(random.uniform(1.0, 7.0) + kill)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    ordersift(home, "poll", "--once")
    ordersift(home, "work", "--once")
    found = balance(home)
    assert found["mails"] == count
    assert found["in_work"] == 0
    assert found["balanced"]
    keys = [key for key, _ in erp_orders(home)]
    assert len(keys) == len(set(keys)) == found["order_states"].get("posted", 0)
    assert found["order_states"].get("ready", 0) == 0
    assert sum(found["order_states"].values()) == count
