import numpy as np
import pytest
from sklearn.ensemble import HistGradientBoostingClassifier

from models.anomalies.forest import from_bytes, of_classifier, to_bytes


def test_the_arrays_give_what_the_trees_give_also_for_missing_values_and_after_saving():
    random = np.random.default_rng(3)
    rows = random.normal(size=(600, 5))
    rows[random.random(rows.shape) < 0.3] = np.nan
    labels = (np.nan_to_num(rows[:, 0]) > 0) ^ np.isnan(rows[:, 1])
    model = HistGradientBoostingClassifier(max_iter=15).fit(rows, labels)
    forest = from_bytes(to_bytes(one=of_classifier(model)))["one"]
    assert forest.predict(rows) == pytest.approx(model.predict_proba(rows)[:, 1], abs=1e-9)
    assert forest.predict(rows[:0]).shape == (0,)
    with pytest.raises(ValueError, match="reads 5 features, not 3"):
        forest.predict(rows[:, :3])


@pytest.mark.parametrize("data", [b"", b"nonsense", b"\x80\x04N."])
def test_what_is_no_model_is_refused(data):
    with pytest.raises(ValueError, match="no model file"):
        from_bytes(data)
