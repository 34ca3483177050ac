"""Text blocks: chunks that stand under one another with one edge or middle, as addresses and label lists do."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from intake.reading.rows import Chunk, Row
from orders import Box


@dataclass
class Block:
    """Chunks of one block from top to bottom, with the page they stand on."""

    page: int
    chunks: list[Chunk]

    @property
    def lines(self) -> list[str]:
        return [c.text for c in self.chunks]

    @cached_property
    def box(self) -> Box:
        """The smallest box around its chunks, once all of them have joined."""
        boxes = [c.box for c in self.chunks]
        return Box(min(b.x0 for b in boxes), min(b.top for b in boxes), max(b.x1 for b in boxes), max(b.bottom for b in boxes))


def text_blocks(rows: Sequence[Row]) -> list[Block]:
    """The page's blocks: a chunk joins the block whose last chunk stands close above it and begins at the same x; where none does, one
    that is set to the same middle or right edge, as centred letterheads are."""
    blocks: list[Block] = []
    for row in rows:
        for chunk in row.chunks:
            near = [b for b in reversed(blocks[-24:]) if _close(b.chunks[-1].box, chunk.box)]
            near = [b for b in near if b.page == row.page]
            block = next((b for b in near if abs(b.chunks[-1].box.x0 - chunk.box.x0) <= 4), None)
            block = block or next((b for b in near if _centred(b.chunks[-1].box, chunk.box)), None)
            if block and not _sender_line(chunk) and not _sender_line(block.chunks[-1]):
                block.chunks.append(chunk)
            else:
                blocks.append(Block(row.page, [chunk]))
    return blocks


def _close(above: Box, box: Box) -> bool:
    height = box.bottom - box.top
    return -0.4 * height <= box.top - above.bottom <= 0.85 * height and _alike(above, height)


def _centred(above: Box, box: Box) -> bool:
    """Set to one middle, or to one right edge."""
    return abs(above.x0 + above.x1 - box.x0 - box.x1) <= 4 or abs(above.x1 - box.x1) <= 4


SEPARATED = re.compile(r"\s+[|•●·∙■▪*]\s*|\s[-–—]\s|\s*[|•●·∙■▪]\s+")


def _sender_line(chunk: Chunk) -> bool:
    """The small line above an address window, which is no part of the address."""
    return len(SEPARATED.split(chunk.text)) >= 3


def _alike(above: Box, height: float) -> bool:
    other = above.bottom - above.top
    return max(other, height) < 1.6 * min(other, height)
