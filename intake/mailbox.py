"""Where mail comes from: a drop folder or an IMAP mailbox. Nothing is marked or moved before the store has it."""

import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from imap_tools import MailBox, MailBoxUnencrypted
from imap_tools.errors import ImapToolsError

from orders import Problem

MAX_BYTES = 60 * 2**20
STILL_WRITING = (".part", ".tmp", ".crdownload")


@dataclass(frozen=True, slots=True)
class RawMail:
    """A fetched mail. `key` says where it stood; `problem` marks one that is too large to fetch (`raw` is then its header)."""

    key: str
    name: str
    raw: bytes
    received: datetime
    problem: Problem | None = None


class Source(Protocol):
    """A place that mail comes from."""

    def fetch_new(self, known: Callable[[str], bool]) -> Iterator[RawMail]:
        """Mails whose key is not known yet."""
        ...

    def confirm(self, key: str) -> None:
        """The store has this mail: it may be marked or moved now."""
        ...

    def check(self) -> str:
        """Prove that the source can be read, in one sentence; raises OSError."""
        ...

    def close(self) -> None: ...


class FolderSource:
    """A drop folder. A taken file is moved to `done/`; its key is its name, size and time of change."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._paths: dict[str, Path] = {}

    def fetch_new(self, known: Callable[[str], bool]) -> Iterator[RawMail]:
        """All files that lie in the folder now, the oldest first. Files that are still being written are left for the next time."""
        if not self.folder.is_dir():
            raise FileNotFoundError(f"the drop folder {self.folder} is not there")
        files = [p for p in self.folder.iterdir() if p.is_file() and not p.name.startswith(".") and p.suffix not in STILL_WRITING]
        for path in sorted(files, key=lambda p: (p.stat().st_mtime, p.name)):
            stat = path.stat()
            key = f"folder/{path.name}/{stat.st_size}/{stat.st_mtime_ns}"
            self._paths[key] = path
            if known(key):
                self.confirm(key)
                continue
            received = datetime.fromtimestamp(stat.st_mtime, UTC)
            if stat.st_size > MAX_BYTES:
                problem = Problem(
                    "too_big", f"{path.name} has {stat.st_size // 2**20} MiB, far more than an order: look at it by eye.", blocking=True
                )
                with path.open("rb") as file:
                    yield RawMail(key, path.name, file.read(65536), received, problem)
                continue
            yield RawMail(key, path.name, path.read_bytes(), received)

    def confirm(self, key: str) -> None:
        """Move the file to done/, under a name that is free."""
        path = self._paths.get(key)
        if path is None or not path.exists():
            return
        done = self.folder / "done"
        done.mkdir(exist_ok=True)
        target, number = done / path.name, 1
        while target.exists():
            target, number = done / f"{path.stem}.{number}{path.suffix}", number + 1
        path.rename(target)

    def check(self) -> str:
        if not self.folder.is_dir():
            raise FileNotFoundError(f"the drop folder {self.folder} is not there")
        return f"the drop folder {self.folder} can be read."

    def close(self) -> None:
        self._paths.clear()


class ImapSource:
    """An IMAP mailbox, read with BODY.PEEK. The key is (mailbox, UIDVALIDITY, UID): a changed UIDVALIDITY gives new keys, not lost mail."""

    def __init__(
        self,
        host: str,
        port: int,
        user: str,
        *,
        password: str = "",
        token: str = "",
        folder: str = "INBOX",
        tls: bool = True,
        done_folder: str = "",
    ) -> None:
        self.name = f"{user}@{host}/{folder}"
        self.done_folder = done_folder
        self._folder = folder
        self._box = (
            MailBox(host, port, timeout=60, ssl_context=ssl.create_default_context()) if tls else MailBoxUnencrypted(host, port, timeout=60)
        )
        what = "refused the login"
        try:
            if token:
                self._box.xoauth2(user, token, initial_folder=None)
            else:
                self._box.login(user, password, initial_folder=None)
            what = f"has no folder {folder!r} that can be read"
            self._box.folder.set(folder)
            what = f"has no folder {done_folder!r} and lets none be made"
            if done_folder and not self._box.folder.exists(done_folder):
                self._box.folder.create(done_folder)
        except ImapToolsError as error:
            self._box.client.shutdown()
            raise ConnectionError(f"{self.name} {what}: {_said(error)[:200]}") from None

    def fetch_new(self, known: Callable[[str], bool]) -> Iterator[RawMail]:
        """Mails by UID whose key is not known: sizes first, then one body at a time."""
        validity = self._box.folder.status(self._folder, ["UIDVALIDITY"])["UIDVALIDITY"]
        for uid in sorted(self._box.uids(), key=int):
            key = f"imap/{self.name}/{validity}/{uid}"
            if known(key):
                continue
            size = self._size(uid)
            section = "BODY.PEEK[HEADER]" if size > MAX_BYTES else "BODY.PEEK[]"
            raw = self._fetch(uid, section)
            if raw is None:
                continue  # removed by somebody since the list was read
            problem = None
            if size > MAX_BYTES:
                problem = Problem(
                    "too_big", f"This mail has {size // 2**20} MiB, far more than an order: look at it in the mailbox.", blocking=True
                )
            yield RawMail(key, f"{uid}.eml", raw, datetime.now(UTC), problem)

    def confirm(self, key: str) -> None:
        """Move the mail to the done folder where the settings name one; otherwise nothing in the mailbox changes."""
        if self.done_folder:
            self._box.move([key.rsplit("/", 1)[-1]], self.done_folder)

    def check(self) -> str:
        return f"{self.name} can be read; it holds {len(self._box.uids())} mails."

    def close(self) -> None:
        try:
            self._box.logout()
        except (OSError, ImapToolsError, self._box.client.error):
            return

    def _size(self, uid: str) -> int:
        _, data = self._box.client.uid("FETCH", uid, "(RFC822.SIZE)")
        text = b" ".join(d if isinstance(d, bytes) else d[0] for d in data if d).decode("ascii", "replace")
        return int(text.rsplit("RFC822.SIZE", 1)[1].split(")")[0].split()[0]) if "RFC822.SIZE" in text else 0

    def _fetch(self, uid: str, section: str) -> bytes | None:
        _, data = self._box.client.uid("FETCH", uid, f"({section})")
        return next((d[1] for d in data if isinstance(d, tuple)), None)


def _said(error: ImapToolsError) -> str:
    """What the server answered, in its own words where it gave any."""
    result = getattr(error, "command_result", None)
    words = [part.decode("utf-8", "replace") for part in (result[1] if result else ()) if isinstance(part, bytes)]
    return " ".join(words) or str(error)
