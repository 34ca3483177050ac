"""Exported trees say what scikit-learn says."""

from pathlib import Path

import numpy as np
import pytest
from sklearn.ensemble import HistGradientBoostingClassifier

from models import trees


@pytest.mark.parametrize("missing", [False, True])
def test_the_export_equals_scikit_learn(tmp_path: Path, missing: bool) -> None:
    draw = np.random.default_rng(3)
    x = draw.normal(size=(1500, 6))
    y = (x[:, 0] * x[:, 1] + x[:, 2] > draw.normal(scale=0.3, size=1500)).astype(int)
    if missing:
        x[draw.random(x.shape) < 0.15] = np.nan
    model = HistGradientBoostingClassifier(max_iter=25, max_leaf_nodes=12, random_state=0).fit(x[:1000], y[:1000])
    made = trees.export(model)
    expected = model.predict_proba(x[1000:])[:, 1]
    assert expected.std() > 0.05
    assert np.allclose(made.probability(x[1000:]), expected, rtol=0, atol=1e-12)
    np.savez(tmp_path / "trees.npz", **made.arrays("a_"))
    again = trees.from_arrays(trees.load(tmp_path / "trees.npz"), "a_")
    assert np.array_equal(again.raw(x), made.raw(x))
