"""Counts by label and their averages, by the formulas of the documentation."""

import numpy as np
import pytest

import serving_metrics as sm

KEYS = ("tp", "fp", "fn")
FIGURES = ("precision", "recall", "f1")


def near(expected):
    return pytest.approx(expected, rel=1e-9, abs=1e-12)


def counted(y_true, y_pred, labels):
    found = sm.count_outcomes(y_true, y_pred, labels)
    return {label: {key: one[key] for key in KEYS} for label, one in found.items()}


def by_hand(y_true, y_pred, labels):
    rows = list(zip(y_true, y_pred, strict=True))
    return {
        label: {
            "tp": sum(t == label and p == label for t, p in rows),
            "fp": sum(t != label and p == label for t, p in rows),
            "fn": sum(t == label and p != label for t, p in rows),
        }
        for label in labels
    }


def test_misses_and_false_alarms_are_told_apart():
    assert counted(["a", "a", "b"], ["a", "b", "b"], ["a", "b"]) == {
        "a": {"tp": 1, "fp": 0, "fn": 1},
        "b": {"tp": 1, "fp": 1, "fn": 0},
    }


def test_counts_follow_the_definition_with_unlisted_and_unused_labels():
    rng = np.random.default_rng(5)
    for labels in (["a", "b", "c"], ["c", "a"], ["b", "never"]):
        y_true = rng.choice(["a", "b", "c", "d"], 60).tolist()
        y_pred = rng.choice(["a", "b", "c", "e"], 60).tolist()
        assert counted(y_true, y_pred, labels) == by_hand(y_true, y_pred, labels)


def test_many_rows_overflow_nothing():
    for n in (127, 128, 300):
        y_true = ["a"] * n + ["a"] * n + ["b"] * n
        y_pred = ["a"] * n + ["b"] * n + ["a"] * n
        assert counted(y_true, y_pred, ["a"]) == {"a": {"tp": n, "fp": n, "fn": n}}


def ratio(a, b):
    return a / b if b else 0.0


def figures(row):
    tp, fp, fn = (row[key] for key in KEYS)
    return [ratio(tp, tp + fp), ratio(tp, tp + fn), ratio(2 * tp, 2 * tp + fp + fn)]


COUNTS = {
    "often": {"tp": 70, "fp": 20, "fn": 10},
    "seldom": {"tp": 1, "fp": 9, "fn": 3},
    "missed": {"tp": 0, "fp": 0, "fn": 6},
    "invented": {"tp": 0, "fp": 5, "fn": 0},
    "never": {"tp": 0, "fp": 0, "fn": 0},
}


def averaged(counts, average):
    found = sm.averages(counts, average)
    return [found[name] for name in FIGURES]


def test_micro_adds_counts_first():
    total = {key: sum(row[key] for row in COUNTS.values()) for key in KEYS}
    assert averaged(COUNTS, "micro") == near(figures(total))


def test_macro_is_the_mean_over_every_label():
    expected = np.mean([figures(row) for row in COUNTS.values()], axis=0)
    assert averaged(COUNTS, "macro") == near(expected.tolist())


def test_weighted_weighs_by_true_rows():
    weights = [row["tp"] + row["fn"] for row in COUNTS.values()]
    expected = np.average([figures(row) for row in COUNTS.values()], axis=0, weights=weights)
    assert averaged(COUNTS, "weighted") == near(expected.tolist())


def test_nothing_over_nothing_is_nothing():
    for average in ("micro", "macro", "weighted"):
        assert averaged({"a": COUNTS["never"], "b": COUNTS["never"]}, average) == [0.0, 0.0, 0.0]
        assert averaged({"a": COUNTS["invented"]}, average) == [0.0, 0.0, 0.0]


def test_averages_take_what_count_outcomes_gives():
    counts = sm.count_outcomes(["a", "a", "b"], ["a", "b", "b"], ["a", "b"])
    assert averaged(counts, "macro") == near([0.75, 0.75, 2 / 3])


def test_an_unknown_average_is_refused():
    with pytest.raises(ValueError):
        sm.averages(COUNTS, "mean")
