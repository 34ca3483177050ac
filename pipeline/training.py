"""`train`, `evaluate`, `promote`, `rollback`: candidates are made from confirmed facts, measured, and only then decide anything."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

from models import training
from models.evaluation import report
from models.products import ranker as products
from models.products.matcher import ProductMatcher
from models.products.ranker import SHIPPED
from models.ranking import Ranker
from models.training import Labelled
from orders import MasterData
from pipeline import lessons
from pipeline.company import live_ranker
from pipeline.settings import Settings
from store import audit, master, models

LIVE, CANDIDATE, BEFORE = "products.npz", "products.candidate.npz", "products.before.npz"
LINES = 4000


class NotTrained(Exception):
    """One sentence: what is missing and what to do."""


def train(what: str, settings: Settings, say: Callable[[str], None] = print) -> None:
    """Train a candidate product ranker on lines made from the catalogue and on lines that people confirmed. Raises NotTrained."""
    _only_products(what)
    data = master.load()
    if not data.articles:
        raise NotTrained("There are no articles to learn from: run 'ordersift import DIR' first.")
    lines = [*lessons.synthetic(data, LINES, seed=1, cuts=("prefix", "dot")), *confirmed(0)]
    matcher = ProductMatcher.build(data.articles, crossrefs=data.crossrefs, history=data.history)
    people = len(lines) - LINES
    note = f"{LINES} made lines of this workspace's {len(data.articles)} articles and {people} lines that people confirmed"
    ranker = training.train_products([(matcher, lines)], seed=1, note=note, progress=say)
    path = _folder(settings) / CANDIDATE
    path.parent.mkdir(exist_ok=True)
    ranker.save(path)
    say(f"Candidate {ranker.version} is in {path}; compare it with 'ordersift evaluate', then 'ordersift promote products'.")


def evaluate(what: str, settings: Settings, say: Callable[[str], None] = print) -> None:
    """Measure the live ranker and the candidate on lines of another seed and other habits than training saw."""
    _only_products(what)
    data = master.load()
    if not data.articles:
        raise NotTrained("There are no articles to measure on: run 'ordersift import DIR' first.")
    held_out = [*lessons.synthetic(data, LINES // 2, seed=2, cuts=("vowels", "ends")), *confirmed(1)]
    rankers = {"live": live_ranker(settings)}
    candidate = _folder(settings) / CANDIDATE
    if candidate.exists():
        rankers["candidate"] = products.load(candidate)
    for name, ranker in rankers.items():
        say(f"{name} {ranker.version} ({ranker.card.get('trained_on', 'shipped')})")
        for line in report(_matcher(data, ranker), held_out):
            say("  " + line)


def promote(what: str, settings: Settings) -> None:
    """Make the candidate the live ranker; the one before it is kept."""
    _only_products(what)
    folder = _folder(settings)
    if not (folder / CANDIDATE).exists():
        raise NotTrained("There is no candidate: run 'ordersift train products' first.")
    if (folder / LIVE).exists():
        shutil.copyfile(folder / LIVE, folder / BEFORE)
    else:
        shutil.copyfile(SHIPPED, folder / BEFORE)
    (folder / CANDIDATE).rename(folder / LIVE)
    _note("model promoted", folder / LIVE)


def rollback(what: str, settings: Settings) -> None:
    """Put the ranker before the live one back."""
    _only_products(what)
    folder = _folder(settings)
    if not (folder / BEFORE).exists():
        raise NotTrained("There is no earlier model to go back to.")
    (folder / BEFORE).replace(folder / LIVE)
    _note("model rolled back", folder / LIVE)


def confirmed(part: int) -> list[Labelled]:
    """Lines that people confirmed: every third is kept for measuring (part 1), the others are for training (part 0)."""
    from models.products import LineQuery

    found = []
    for row in models.Example.objects.filter(kind="line").order_by("id"):
        if (row.pk % 3 == 0) == bool(part):
            given = row.given
            query = LineQuery(given["customer_ref"], given["text"], given.get("customer_code", ""))
            found.append(Labelled(query, row.truth.get("sku") or "", "confirmed"))
    return found


def _matcher(data: MasterData, ranker: Ranker) -> ProductMatcher:
    return ProductMatcher.build(data.articles, crossrefs=data.crossrefs, history=data.history, ranker=ranker)


def _folder(settings: Settings) -> Path:
    return settings.home / "models"


def _note(what: str, path: Path) -> None:
    card = products.load(path).card
    audit.record("steward", what, detail=json.loads(json.dumps({k: card[k] for k in ("digest", "trained_on") if k in card})))
    master.touch()


def _only_products(what: str) -> None:
    if what not in ("", "products"):
        raise NotTrained(f"'{what}' can't be trained in this version: only 'products' can.")
