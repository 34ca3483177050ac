"""What could go instead: the successor, then the same kind and measures."""

from orders import Article
from pipeline.substitutes import Families

NAMES = {
    "OLD": ("Hex bolt M8x40 8.8 zinc", "bolts", False, "NEW"),
    "NEW": ("Hex bolt M8x40 8.8 zinc plus", "bolts", True, ""),
    "TWIN": ("Hex bolt M8x40 8.8 zinc Fixa", "bolts", True, ""),
    "LIKE": ("Hex bolt M8x40 8.8 zinc Bolta", "bolts", True, ""),
    "LONG": ("Hex bolt M8x50 8.8 zinc", "bolts", True, ""),
    "NUT": ("Hex nut M8x40", "nuts", True, ""),
}
ARTICLES = {sku: Article(sku, name, category=kind, active=active, superseded_by=by) for sku, (name, kind, active, by) in NAMES.items()}


def test_the_successor_first_then_what_was_bought_before_then_the_like() -> None:
    found = Families(ARTICLES).of(ARTICLES["OLD"], frozenset({"LIKE"}))
    assert [sku for sku, _ in found] == ["NEW", "LIKE", "TWIN"]
    assert found[0][1] == "the named successor"
    assert "ordered before" in found[1][1]


def test_other_measures_are_no_substitute() -> None:
    assert Families(ARTICLES).of(ARTICLES["LONG"]) == ()
