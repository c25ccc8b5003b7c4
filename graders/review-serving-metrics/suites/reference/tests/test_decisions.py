"""Decisions and ranking: every limit from both sides, ties by counting all orders."""

from itertools import pairwise, permutations

import numpy as np
import pytest

import serving_metrics as sm

NEAR = 1e-9


def near(expected):
    return pytest.approx(expected, rel=NEAR, abs=1e-12)


def flags(scores, threshold):
    return [bool(flag) for flag in sm.decide(scores, threshold)["flags"]]


def test_a_score_at_the_threshold_is_flagged():
    for make in (list, tuple, np.array):
        assert flags(make([0.2, 0.5, 0.7, 0.5, -1.0]), 0.5) == [False, True, True, True, False]


def test_no_score_is_rounded_towards_the_threshold():
    for gap in (1e-3, 1e-6, 1e-9, 1e-12):
        assert flags([0.5 - gap, 0.5, 0.5 + gap], 0.5) == [False, True, True]


def test_a_score_in_single_precision_counts_as_the_double_that_it_is():
    scores = np.array([0.7, 0.3], dtype=np.float32)
    assert flags(scores, 0.7) == [float(scores[0]) >= 0.7, False]
    assert flags(scores, 0.3) == [True, float(scores[1]) >= 0.3]


def by_all_orders(y_true, scores, k):
    """The mean over every order of the rows that puts higher scores first."""
    orders = [
        order
        for order in permutations(range(len(scores)))
        if all(scores[a] >= scores[b] for a, b in pairwise(order))
    ]
    return sum(sum(y_true[row] for row in order[:k]) for order in orders) / len(orders) / k


ROWS = [
    ([1, 0, 1, 0], [0.9, 0.8, 0.3, 0.1]),
    ([1, 0, 0, 1, 0], [0.5, 0.5, 0.5, 0.9, 0.1]),
    ([0, 0, 1, 1, 1], [0.5, 0.5, 0.5, 0.5, 0.7]),
    ([0, 1, 0, 1], [2, 2, 2, 2]),
]


def test_places_at_a_tie_are_drawn():
    for y_true, scores in ROWS:
        for k in range(1, len(scores) + 1):
            expected = by_all_orders(y_true, scores, k)
            assert sm.precision_at_k(y_true, scores, k)["precision"] == near(expected)


def test_the_type_of_scores_and_labels_changes_no_precision():
    for dtype in (np.uint8, np.int8, np.float32, bool):
        scores = np.array([0, 1, 1, 0, 0, 1]).astype(dtype)
        y_true = np.array([0, 1, 0, 0, 1, 1]).astype(dtype)
        assert sm.precision_at_k(y_true, scores, 2)["precision"] == near(2 / 3)
        assert sm.precision_at_k(y_true, scores, 4)["precision"] == near((2 + 1 / 3) / 4)


def test_k_that_does_not_fit_is_refused():
    for k in (0, -1, 4):
        with pytest.raises(ValueError):
            sm.precision_at_k([1, 0, 1], [0.1, 0.2, 0.3], k)


def test_auc_counts_pairs_and_halves_of_ties():
    rng = np.random.default_rng(3)
    for _ in range(5):
        y_true = [0, 1, *rng.integers(0, 2, 20).tolist()]
        scores = rng.integers(0, 6, 22)
        up = [s for t, s in zip(y_true, scores.tolist(), strict=True) if t]
        down = [s for t, s in zip(y_true, scores.tolist(), strict=True) if not t]
        wins = sum((p > n) + (p == n) / 2 for p in up for n in down)
        expected = near(wins / len(up) / len(down))
        assert sm.rank_auc(y_true, scores.tolist())["auc"] == expected
        narrow = np.array(y_true, dtype=np.uint8), scores.astype(np.uint8)
        assert sm.rank_auc(*narrow)["auc"] == expected


def test_auc_of_one_class_is_refused():
    for y_true in ([1, 1], [0, 0]):
        with pytest.raises(ValueError):
            sm.rank_auc(y_true, [0.1, 0.2])
