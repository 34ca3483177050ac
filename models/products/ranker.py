"""The product matcher's model: which features it sees, and the file that is shipped."""

from functools import lru_cache
from pathlib import Path

from models import ranking
from models.products.features import NAMES
from models.ranking import Ranker

SHIPPED = ranking.SHIPPED / "products.npz"
GAPS = ("any_key", "query_soft", "name_soft", "numbers_strange", "numbers_untold", "bought", "alias", "price_off", "bones_query", "ratio")
"""Features in which the decision compares the first candidate with the second."""


def load(path: Path) -> Ranker:
    """A ranker from its file. Raises ValueError where it was made for other features."""
    return Ranker.load(path, NAMES)


@lru_cache(maxsize=1)
def shipped() -> Ranker:
    """The ranker that comes with the product."""
    return load(SHIPPED)
