"""Lists of words in TOML files: those of several files as one, so that each language may stand in a file of its own."""

import tomllib
from collections.abc import Sequence
from pathlib import Path

SPOKEN = sorted((Path(__file__).parent / "prose" / "languages").glob("*.toml"))
"""What mails say in one language each: their tables go on those of `prose/lexicon.toml` and of `kinds.toml`."""


def joined(files: Sequence[Path]) -> dict[str, dict[str, str]]:
    """The tables of the files as one, each text on lines of its own behind those of earlier files."""
    tables: dict[str, dict[str, str]] = {}
    for file in files:
        for name, entries in tomllib.loads(file.read_text("utf-8")).items():
            mine = tables.setdefault(name, {})
            for key, text in entries.items():
                mine[key] = f"{mine[key]}\n{text}" if key in mine else text
    return tables
