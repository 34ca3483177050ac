"""Mailboxes: a drop folder, and a real IMAP server on loopback."""

import imaplib
import os
import pwd
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

import pytest

from intake.mailbox import FolderSource, ImapSource
from tests.conftest import missing
from tests.pipeline import small

CONFIG = """\
protocols = imap
listen = 127.0.0.1
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/log
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
default_internal_user = {user}
default_login_user = {user}
default_internal_group = {group}
mail_location = maildir:{base}/mail/%u
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {base}/passwd
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={base}/mail/%u
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int]]:
    """A Dovecot of its own on a free port of loopback, with one user."""
    if not shutil.which("dovecot"):
        missing("Dovecot")
    if os.geteuid() != 0:
        missing("Dovecot as root")
    base = tmp_path_factory.mktemp("dovecot")
    for parent in (base, *takewhile(lambda folder: folder.name.startswith(("pytest-", "popen-")), base.parents)):
        parent.chmod(0o755)
    (base / "mail").mkdir()
    owner = pwd.getpwnam("nobody")
    os.chown(base / "mail", owner.pw_uid, owner.pw_gid)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    import grp

    names = {
        "user": "dovecot" if _user("dovecot") else "nobody",
        "group": grp.getgrgid(pwd.getpwnam("dovecot").pw_gid).gr_name if _user("dovecot") else "nogroup",
    }
    (base / "passwd").write_text("orders:{PLAIN}secret\n")
    (base / "passwd").chmod(0o644)
    (base / "dovecot.conf").write_text(CONFIG.format(base=base, port=port, uid=owner.pw_uid, gid=owner.pw_gid, **names))
    process = subprocess.Popen(["dovecot", "-F", "-c", str(base / "dovecot.conf")], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    waiting = threading.Event()
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            break
        except OSError:
            assert process.poll() is None, process.stderr.read() if process.stderr else b""
            waiting.wait(0.1)
    yield "127.0.0.1", port
    process.terminate()
    process.communicate(timeout=20)


def _user(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True


@pytest.fixture
def box(server: tuple[str, int]) -> Iterator[imaplib.IMAP4]:
    """A second client, as the customer's side of the mailbox, with an empty folder."""
    client = imaplib.IMAP4(*server)
    client.login("orders", "secret")
    client.delete("Orders")
    client.create("Orders")
    client.create("Done")
    yield client
    client.logout()


def put(client: imaplib.IMAP4, *raws: bytes) -> None:
    for raw in raws:
        kind, _ = client.append("Orders", "", "", raw)  # type: ignore[arg-type]
        assert kind == "OK"


def source(server: tuple[str, int], **options: str) -> ImapSource:
    return ImapSource(*server, "orders", password="secret", folder="Orders", tls=False, **options)


@pytest.mark.imap
def test_each_mail_is_fetched_once_and_nothing_is_marked(server: tuple[str, int], box: imaplib.IMAP4) -> None:
    put(box, small.clean_order(1), b"not really a mail", small.clean_order(2))
    seen: dict[str, bytes] = {}
    with_source = source(server)
    for mail in with_source.fetch_new(seen.__contains__):
        seen[mail.key] = mail.raw
    assert [b"45-00001" in raw for raw in seen.values()] == [True, False, False]
    assert len(seen) == 3
    assert list(with_source.fetch_new(seen.__contains__)) == []
    with_source.close()
    box.select("Orders", readonly=True)
    _, flags = box.fetch("1:*", "(FLAGS)")
    assert not [f for f in flags if b"Seen" in (f or b"")]


@pytest.mark.imap
def test_a_new_uidvalidity_gives_new_keys(server: tuple[str, int], box: imaplib.IMAP4) -> None:
    put(box, small.clean_order(1))
    first = source(server)
    (before,) = [m.key for m in first.fetch_new(lambda key: False)]
    first.close()
    box.delete("Orders")
    box.create("Orders")
    put(box, small.clean_order(1))
    second = source(server)
    (after,) = [m.key for m in second.fetch_new(lambda key: key == before)]
    second.close()
    assert after != before


@pytest.mark.imap
def test_a_mail_moves_only_after_it_was_confirmed(server: tuple[str, int], box: imaplib.IMAP4) -> None:
    put(box, small.clean_order(1), small.clean_order(2))
    with_source = source(server, done_folder="Done")
    mails = list(with_source.fetch_new(lambda key: False))
    box.select("Orders", readonly=True)
    assert len(box.search(None, "ALL")[1][0].split()) == 2
    with_source.confirm(mails[0].key)
    box.select("Orders", readonly=True)
    assert len(box.search(None, "ALL")[1][0].split()) == 1
    with_source.close()


@pytest.mark.imap
def test_a_done_folder_that_is_not_there_is_made(server: tuple[str, int], box: imaplib.IMAP4) -> None:
    box.delete("New")
    put(box, small.mail("one", sender="a@b.example", number=1))
    opened = source(server, done_folder="New")
    for mail in opened.fetch_new(lambda key: False):
        opened.confirm(mail.key)
    opened.close()
    assert box.select("New")[1] == [b"1"]


@pytest.mark.imap
def test_a_folder_that_is_not_there_is_said_by_its_name(server: tuple[str, int]) -> None:
    with pytest.raises(ConnectionError, match="has no folder 'Nowhere' that can be read"):
        ImapSource(*server, "orders", password="secret", folder="Nowhere", tls=False)


@pytest.mark.imap
def test_a_wrong_password_is_said(server: tuple[str, int], box: imaplib.IMAP4) -> None:
    with pytest.raises(ConnectionError, match=r"refused the login: \[AUTHENTICATIONFAILED\]"):
        ImapSource(*server, "orders", password="wrong", tls=False)


def test_a_dropped_file_is_taken_once_and_moved_after_it_was_confirmed(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(b"one")
    (tmp_path / "b.eml.part").write_bytes(b"half")
    folder = FolderSource(tmp_path)
    (mail,) = folder.fetch_new(lambda key: False)
    assert mail.raw == b"one"
    assert (tmp_path / "a.eml").exists()
    folder.confirm(mail.key)
    assert (tmp_path / "done" / "a.eml").exists()
    (tmp_path / "a.eml").write_bytes(b"two")
    (again,) = folder.fetch_new(lambda key: key == mail.key)
    folder.confirm(again.key)
    assert (tmp_path / "done" / "a.1.eml").read_bytes() == b"two"
    assert list(folder.fetch_new(lambda key: False)) == []


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="drop folder"):
        list(FolderSource(tmp_path / "gone").fetch_new(lambda key: False))
