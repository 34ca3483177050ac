"""A joined history is left out when garbage is looked for."""

import gc
import weakref

from models.anomalies import Basket, Item, Statistics
from models.anomalies.statistics import keeping_all


class Knot:
    """Garbage that only a search finds: it refers to itself."""

    def __init__(self):
        self.itself = self


def test_a_history_is_frozen_and_what_was_frozen_along_with_it_is_freed_by_the_next():
    stats, knot = Statistics(), Knot()
    there = weakref.ref(knot)
    with keeping_all():
        assert not gc.isenabled()
        stats.observe(Basket("C1", 1.0, (Item("A1", 2.0, 3.0),)))
    assert gc.isenabled()
    assert not any(thing is stats for thing in gc.get_objects())
    del knot
    with keeping_all():
        pass
    assert there() is None
