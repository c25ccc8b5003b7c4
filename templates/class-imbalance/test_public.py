import numpy as np
import pytest

import class_imbalance as ci

X = np.array([[0.0, 1.0], [2.0, 0.0], [1.0, 1.0], [3.0, 2.0], [4.0, 1.0], [2.0, 3.0]])
Y = np.array([0, 1, 0, 0, 1, 0])


def test_a_model_that_finds_nothing_is_90_percent_accurate():
    found = ci.majority_baseline([1] + [0] * 9)
    expected = {"accuracy": 0.9, "precision": 0.0, "recall": 0.0, "f1": 0.0}
    assert found == pytest.approx({**expected, "average_precision": 0.1})


def test_oversampling_keeps_the_rows_and_adds_to_the_minority():
    rows, labels = ci.oversample(X, Y, k=1, seed=3)
    assert rows.shape == (8, 2)
    np.testing.assert_array_equal(rows[:6], X)
    np.testing.assert_array_equal(labels, [0, 1, 0, 0, 1, 0, 1, 1])
    np.testing.assert_allclose(rows[6:, 1], rows[6:, 0] / 2 - 1)
    rows, labels = ci.undersample(X, Y)
    assert rows.shape == (4, 2)
    assert labels.sum() == 2


def test_the_rare_class_weighs_more():
    np.testing.assert_allclose(ci.class_weights([0, 0, 0, 1]), [2 / 3, 2])


def test_rankings_are_measured_and_cut():
    assert ci.average_precision([0, 1, 0, 1], [0.1, 0.8, 0.3, 0.9]) == pytest.approx(1.0)
    assert ci.average_precision([0, 1, 0, 1], [0.9, 0.8, 0.3, 0.1]) == pytest.approx(0.5)
    assert ci.tune_threshold([0, 1, 0, 1], [0.1, 0.8, 0.3, 0.9]) == 0.8


def test_an_experiment_reports_on_every_row_once():
    y = np.arange(60) % 4 == 0
    rows = np.column_stack([np.arange(60) % 7, y + np.arange(60) % 3])
    found = ci.run_experiment(rows, y, "class_weight", seed=1)
    parts = [found["train_idx"], found["val_idx"], found["test_idx"]]
    assert [len(part) for part in parts] == [36, 12, 12]
    np.testing.assert_array_equal(np.sort(np.concatenate(parts)), np.arange(60))
    assert found["n_fit_rows"] == 36
    assert found["coef"].shape == found["mean"].shape == found["scale"].shape == (2,)
    for key in ("average_precision", "precision", "recall", "f1", "accuracy"):
        assert 0 <= found[key] <= 1
    model = {"coef": found["coef"], "intercept": found["intercept"]}
    assert ci.predict_proba(model, rows).shape == (60,)
    assert sorted(ci.fit_logistic(rows, y)) == ["coef", "intercept"]


def test_the_contract_shown_once():
    rows, y = X.astype(np.uint8), Y.astype(bool)
    assert all(array.dtype == np.float64 for array in ci.undersample(rows, y, seed=2.0))
    assert ci.smote(rows, 3.0, k=2.0).dtype == np.float64
    parts = ci.stratified_split([0, 1] * 5, seed=1)
    assert isinstance(parts, tuple) and all(part.dtype.kind == "i" for part in parts)
    assert isinstance(ci.tune_threshold([0, 1], [1, 2]), float)
    assert isinstance(ci.run_experiment(np.eye(10), [0, 1] * 5, "none")["n_fit_rows"], int)
    np.testing.assert_array_equal(rows, X)
    with pytest.raises(ValueError):
        ci.class_weights([0, 0, 0])
    with pytest.raises(ValueError):
        ci.fit_logistic(X, Y, l2=np.inf)
    for bad in (0, 1.5, np.nan):
        with pytest.raises(ValueError):
            ci.smote(X, 3, k=bad)
