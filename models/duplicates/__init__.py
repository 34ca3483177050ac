"""Whether an order is a repeat of an earlier one.

Doors: `find(of_order(...), candidates)`; for many orders `Index` and `Finder.load_shipped().search(entry, index)`.
"""

from models.duplicates.finder import DuplicateScore, Finder, Kind, find
from models.duplicates.index import Entry, Index, entry, of_order, of_past

__all__ = ["DuplicateScore", "Entry", "Finder", "Index", "Kind", "entry", "find", "of_order", "of_past"]
