import numpy as np
import pytest

import classification_metrics as cm

Y_TRUE = [1, 1, 1, 0]
Y_PRED = [1, 0, 1, 1]
SCORES = [0.9, 0.4, 0.6, 0.6]


def test_four_rows_are_counted():
    assert cm.confusion_counts(Y_TRUE, Y_PRED) == {"tp": 2, "tn": 0, "fp": 1, "fn": 1}
    assert cm.confusion_counts(Y_TRUE, Y_TRUE) == {"tp": 3, "tn": 1, "fp": 0, "fn": 0}


def test_two_of_three_flags_are_right():
    assert cm.precision(Y_TRUE, Y_PRED) == pytest.approx(2 / 3)
    assert cm.precision(Y_TRUE, [0, 0, 0, 0], zero_division=1.0) == 1.0
    assert cm.recall(Y_TRUE, Y_PRED) == pytest.approx(2 / 3)
    assert cm.f_beta(Y_TRUE, [1, 0, 0, 0], beta=2.0) == pytest.approx(5 / 13)
    assert cm.accuracy(Y_TRUE, Y_PRED) == 0.5


def test_the_report_has_counts_and_rates():
    report = cm.metrics_at_threshold(Y_TRUE, SCORES, 0.6)
    counts = {"tp": 2, "tn": 0, "fp": 1, "fn": 1}
    rates = {"precision": 2 / 3, "recall": 2 / 3, "f1": 2 / 3, "accuracy": 0.5}
    assert report == pytest.approx({**counts, **rates})
    assert cm.metrics_at_threshold(Y_TRUE, SCORES, 1)["tn"] == 1


def test_a_perfect_and_a_constant_scorer_are_ranked():
    assert cm.roc_auc([0, 0, 1], [0.1, 0.2, 0.3]) == pytest.approx(1.0)
    assert cm.roc_auc([0, 0, 1], [0.5, 0.5, 0.5]) == pytest.approx(0.5)
    fpr, tpr, thresholds = cm.roc_curve(Y_TRUE, SCORES)
    np.testing.assert_allclose(fpr, [0, 0, 1, 1])
    np.testing.assert_allclose(tpr, [0, 1 / 3, 2 / 3, 1])
    np.testing.assert_allclose(thresholds, [np.inf, 0.9, 0.6, 0.4])


def test_the_cheapest_threshold_follows_the_costs():
    cheapest = cm.min_cost_threshold(Y_TRUE, SCORES, cost_fp=1.0, cost_fn=5.0)
    assert cheapest == {"threshold": 0.4, "cost": 1.0, "fp": 1, "fn": 0}
    cheapest = cm.min_cost_threshold(Y_TRUE, SCORES, cost_fp=5.0, cost_fn=1.0)
    assert cheapest == {"threshold": 0.9, "cost": 2.0, "fp": 0, "fn": 2}


def test_the_contract_shown_once():
    y, scores = np.array([1, 0, 1], dtype=np.uint8), np.array([3, 1, 2])
    assert all(isinstance(value, int) for value in cm.confusion_counts(y, y).values())
    assert isinstance(cm.precision(y, [0, 0, 0], zero_division=0), float)
    assert isinstance(cm.min_cost_threshold(y, scores, 1, 2)["cost"], float)
    assert all(array.dtype == np.float64 for array in cm.roc_curve(y, scores))
    np.testing.assert_array_equal(scores, [3, 1, 2])
    for bad in (2, np.nan):
        with pytest.raises(ValueError):
            cm.confusion_counts([0, 1, bad], [0, 1, 1])
    with pytest.raises(ValueError):
        cm.precision(y, y, zero_division=np.nan)
    with pytest.raises(ValueError):
        cm.roc_auc([1, 1, 1], scores)
