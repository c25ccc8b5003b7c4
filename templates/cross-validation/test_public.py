import numpy as np
import pytest

import cross_validation as cv

X = [[0, 1], [1, 0], [2, 1], [3, 5], [4, 2], [5, 2]]
Y = [1, 2, 2, 5, 4, 6]


def test_plain_and_stratified_folds():
    splits = cv.kfold_indices(10, 5)
    assert [test.tolist() for _, test in splits] == [[0, 1], [2, 3], [4, 5], [6, 7], [8, 9]]
    assert splits[1][0].tolist() == [0, 1, 4, 5, 6, 7, 8, 9]
    y = np.array([1, 1, 0, 0, 0, 0])
    splits = cv.stratified_kfold_indices(y, 2)
    assert sorted(row for _, test in splits for row in test.tolist()) == [0, 1, 2, 3, 4, 5]
    assert [sorted(y[test].tolist()) for _, test in splits] == [[0, 0, 1], [0, 0, 1]]


def test_a_time_split_leaves_a_gap():
    (first, second) = cv.time_series_split(9, 2, gap=1)
    assert (first[0].tolist(), first[1].tolist()) == ([0, 1], [3, 4, 5])
    assert (second[0].tolist(), second[1].tolist()) == ([0, 1, 2, 3, 4], [6, 7, 8])


def test_ridge_shrinks_the_coefficient():
    rows, y = [[4], [6]], [1, 5]
    for alpha, coef in ((0, 2.0), (2, 1.0)):
        model = cv.fit_ridge(rows, y, alpha)
        assert set(model) == {"mean", "scale", "coef", "intercept"}
        np.testing.assert_allclose(model["coef"], [coef])
        np.testing.assert_allclose(cv.predict_ridge(model, [[6], [5]]), [3 + coef, 3])


def test_two_splits_are_scored():
    splits = [([0, 1, 2, 3], [4, 5]), ([2, 3, 4, 5], [0, 1])]
    scored = cv.cross_validate(X, Y, splits, alpha=1.0)
    assert set(scored) == {"scores", "mean", "std"}
    assert scored["mean"] == pytest.approx(scored["scores"].mean())
    nested = cv.nested_cv(X, Y, [1.0], splits, inner_k=2)
    assert set(nested) == {"scores", "chosen_alphas", "mean", "std"}
    np.testing.assert_allclose(nested["scores"], scored["scores"])
    np.testing.assert_allclose(nested["chosen_alphas"], [1.0, 1.0])


def test_scores_of_1_2_and_4_are_unstable():
    summary = cv.summarize([1, 2, 4])
    assert summary["mean"] == pytest.approx(7 / 3)
    assert summary["std"] == pytest.approx(1.527525, rel=1e-6)
    assert summary["cv"] == pytest.approx(0.654654, rel=1e-6)
    assert summary["unstable"]
    assert not cv.summarize([1, 2, 4], max_cv=1)["unstable"]


def test_the_contract_shown_once():
    splits = cv.kfold_indices(4.0, 2.0)
    assert isinstance(splits, list)
    assert all(isinstance(split, tuple) and split[0].dtype.kind == "i" for split in splits)
    rows = np.array(X, dtype=np.uint8)
    scored = cv.cross_validate(rows, Y, [([0, 1.0, 2], [3]), ([3, 4], [5])], 1)
    assert scored["scores"].dtype == np.float64
    assert isinstance(scored["std"], float)
    assert isinstance(cv.summarize([1, 2])["unstable"], bool)
    np.testing.assert_array_equal(rows, X)
    for bad in (1, 2.5, np.nan):
        with pytest.raises(ValueError):
            cv.kfold_indices(10, bad)
    with pytest.raises(ValueError):
        cv.fit_ridge(X, Y, np.inf)
    with pytest.raises(ValueError):
        cv.fit_ridge(X, [[1], [2], [2], [5], [4], [6]], 1)
