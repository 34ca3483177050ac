"""Files by content hash: written once, never changed, found again by their SHA-256."""

import hashlib
import os
import tempfile
from pathlib import Path

from django.conf import settings


def _path(digest: str) -> Path:
    return Path(settings.ORDERSIFT_BLOBS) / digest[:2] / digest[2:]


def put(raw: bytes) -> str:
    """Keep `raw` and return its SHA-256. Safe against a crash at any point: the file is complete on the disk before it gets its name."""
    digest = hashlib.sha256(raw).hexdigest()
    path = _path(digest)
    if path.exists():
        return digest
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent)
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
