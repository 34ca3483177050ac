"""Text blocks: chunks that stand under one another with one left edge, as addresses and label lists do."""

from collections.abc import Sequence
from dataclasses import dataclass

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

    @property
    def box(self) -> Box:
        boxes = [c.box for c in self.chunks]
        return Box(min(b.x0 for b in boxes), min(b.top for b in boxes), max(b.x1 for b in boxes), max(b.bottom for b in boxes))


def text_blocks(rows: Sequence[Row]) -> list[Block]:
    """The page's blocks: a chunk joins the block whose last chunk stands close above it and begins at the same x."""
    blocks: list[Block] = []
    for row in rows:
        for chunk in row.chunks:
            box = chunk.box
            height = box.bottom - box.top
            for block in reversed(blocks[-24:]):
                above = block.chunks[-1].box
                if abs(above.x0 - box.x0) <= 4 and -0.4 * height <= box.top - above.bottom <= 0.85 * height and _alike(above, height):
                    block.chunks.append(chunk)
                    break
            else:
                blocks.append(Block(row.page, [chunk]))
    return blocks


def _alike(above: Box, height: float) -> bool:
    other = above.bottom - above.top
    return max(other, height) < 1.6 * min(other, height)
