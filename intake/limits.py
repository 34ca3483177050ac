"""How much a stranger's file may cost."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of one file: `memory_mib` of the child's address space, wall time, pages that are read, pixels of a picture."""

    memory_mib: int = 1400
    seconds: float = 150
    pages: int = 40
    ocr_pages: int = 12
    pixels: int = 60_000_000
    file_mib: int = 60
    unpacked_mib: int = 200


LIMITS = Limits()
