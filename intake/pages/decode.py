"""Bytes to text: the declared charset where it is one and fits, else UTF-8, else what the bytes look like."""

import codecs
import re

from charset_normalizer import from_bytes

MOST = 8 * 2**20
LEGACY = ("cp1252", "cp1250", "cp850", "iso8859-15", "cp1251", "cp1253", "utf-16", "shift_jis", "gb18030", "big5", "euc-kr")
ODD_NAMES = {
    "ansi": "cp1252", "x-ansi": "cp1252", "windows1252": "cp1252", "x-user-defined": "cp1252", "x-unknown": "", "unknown-8bit": "",
    "default": "", "iso-8859-8-i": "iso-8859-8", "x-mac-roman": "mac-roman", "macintosh": "mac-roman", "unicode-1-1-utf-7": "utf-7",
    "x-gbk": "gbk", "ks_c_5601-1987": "cp949", "x-sjis": "shift_jis", "x-cp1252": "cp1252", "us-ascii": "", "ascii": "",
}  # fmt: skip


def decoded(raw: bytes, charset: str = "") -> str:
    """Text of `raw`; `charset` is what the sender declared, believed only where it fits. Never raises, never loses a character silently:
    a byte that means nothing becomes U+FFFD. Reads at most 8 MiB."""
    raw = raw[:MOST]
    if raw.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        return raw.decode("utf-32", "replace")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    for name in (codec_of(charset), "utf-8-sig"):
        text = _strict(raw, name)
        if text is not None:
            return text
    declared = codec_of(charset)
    if declared and declared not in ("utf-8", "ascii", "utf_7"):
        text = raw.decode(declared, "replace")
        if text.count("\ufffd") < 0.01 * len(text):
            return text
    if _mostly_utf8(raw):
        return raw.decode("utf-8", "replace")
    best = from_bytes(raw[:200_000], cp_isolation=list(LEGACY)).best()
    return raw.decode(best.encoding if best else "cp1252", "replace")


def codec_of(charset: str) -> str:
    """Python's name of a declared charset, '' where it is unknown. Spellings of the wild ("cp-850", "utf-8 euao6y") are understood."""
    name = charset.strip().strip("\"'").lower()
    name = ODD_NAMES.get(name, name)
    for spelling in (name, name.split(" ")[0].split(";")[0], re.sub(r"^(cp|windows|iso|utf)[-_ ]?", r"\1", name), name.replace("_", "-")):
        try:
            info = codecs.lookup(spelling)
        except (LookupError, ValueError):
            continue
        if info._is_text_encoding:  # type: ignore[attr-defined]
            return ODD_NAMES.get(info.name, info.name)
    return ""


def _strict(raw: bytes, codec: str) -> str | None:
    if not codec:
        return None
    try:
        text = raw.decode(codec)
    except (UnicodeDecodeError, ValueError):
        return None
    # Latin-1 has no character for 0x80-0x9F; whoever declares it and uses them means Windows-1252
    if codec == "iso8859-1" and re.search(r"[\x80-\x9f]", text):
        return raw.decode("cp1252", "replace")
    return text


def _mostly_utf8(raw: bytes) -> bool:
    """Cut or slightly damaged UTF-8: far more good multibyte sequences than bad bytes."""
    text = raw[:200_000].decode("utf-8", "replace")
    bad = text.count("\ufffd")
    return sum(ord(ch) > 127 for ch in text) - bad > 4 * bad
