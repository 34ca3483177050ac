"""How much a stranger's file may cost."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of one file.

    `memory_mib` is what its child process may take beyond what it holds when idle; `cpu_seconds` is processor time of the child, `seconds`
    wall time, which only ends what hangs and is long, so that a busy machine gives up no good scan; `glyphs` are characters of one PDF,
    `pixels` those of one picture; `rows` are rows of a sheet or lines of a text.
    """

    memory_mib: int = 900
    seconds: float = 480
    cpu_seconds: int = 180
    pages: int = 40
    ocr_pages: int = 12
    glyphs: int = 600_000
    pixels: int = 60_000_000
    file_mib: int = 60
    unpacked_mib: int = 100
    rows: int = 5000


LIMITS = Limits()
