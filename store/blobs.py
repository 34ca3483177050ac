"""Files by content hash: written once, never changed, found again by their SHA-256."""

import hashlib
import os
import tempfile
from datetime import datetime
from pathlib import Path

from django.conf import settings

PART = "tmp"
"""How the names of files begin that are not complete yet."""


def _path(digest: str) -> Path:
    return Path(settings.ORDERSIFT_BLOBS) / digest[:2] / digest[2:]


def put(raw: bytes) -> str:
    """Keep `raw` and return its SHA-256. Safe against a crash at any point: the file is complete on the disk before it gets its name."""
    digest = hashlib.sha256(raw).hexdigest()
    path = _path(digest)
    if path.exists():
        return digest
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=PART)
    with os.fdopen(handle, "wb") as file:
        file.write(raw)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)
    directory = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)
    return digest


def get(digest: str) -> bytes:
    """The bytes of a blob; raises FileNotFoundError where there is none."""
    return _path(digest).read_bytes()


def intact(digest: str) -> bool:
    """Whether the bytes of a blob are still those it is named by; raises FileNotFoundError where there is none."""
    return hashlib.sha256(get(digest)).hexdigest() == digest


def remove_remains(before: datetime) -> int:
    """Remove what killed writes left behind before then (a blob has its name only when it is complete); returns how many."""
    count = 0
    for path in Path(settings.ORDERSIFT_BLOBS).glob(f"??/{PART}*"):
        if path.stat().st_mtime < before.timestamp():
            path.unlink(missing_ok=True)
            count += 1
    return count
