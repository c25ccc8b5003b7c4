import numpy as np
import pytest

import regularization as reg

X = [[1, 0], [0, 1], [1, 1], [0, 0]]
Y = [3, 2, 4, 1]


def test_ridge_of_three_rows():
    model = reg.ridge([[-1], [0], [1]], [1, 2, 3], 2)
    np.testing.assert_allclose(model["coef"], [0.5])
    assert model["intercept"] == pytest.approx(2.0)
    assert set(model) == {"coef", "intercept"}


def test_the_soft_threshold():
    np.testing.assert_allclose(reg.soft_threshold([-3, 0.5, 2], 1), [-2, 0, 1])


def test_the_lasso_is_zero_from_alpha_max_on():
    largest = reg.alpha_max(X, Y)
    assert largest == pytest.approx(0.5)
    found = reg.lasso(X, Y, largest)
    assert set(found) == {"coef", "intercept", "n_sweeps", "converged"}
    assert np.all(found["coef"] == 0) and found["converged"]
    assert np.any(reg.lasso(X, Y, 0.9 * largest)["coef"] != 0)
    assert reg.lasso_path(X, Y, [0.5, 0.1, 0.2]).shape == (3, 2)


def test_early_stopping_keeps_a_history():
    found = reg.gd_early_stopping([[0], [1]], [0, 1], [[2]], [2], lr=0.1, max_epochs=3, patience=2)
    keys = {"coef", "intercept", "val_history", "best_epoch", "stopped_epoch"}
    assert set(found) == keys
    assert found["val_history"][0] == pytest.approx(4.0)
    assert len(found["val_history"]) == found["stopped_epoch"] + 1


def test_dropout_leaves_values_alone_when_not_training():
    np.testing.assert_array_equal(reg.dropout([[1, 2]], 0.5, seed=0, training=False), [[1, 2]])
    assert set(np.unique(reg.dropout(np.ones(200), 0.5, seed=0))) == {0.0, 2.0}


def test_the_contract_shown_once():
    rows = np.array(X, dtype=np.uint8)
    found = reg.lasso(rows, Y, 0, max_sweeps=2.0)
    assert isinstance(found["n_sweeps"], int) and isinstance(found["converged"], bool)
    assert isinstance(found["intercept"], float)
    assert found["coef"].dtype == reg.dropout(rows, 0, seed=3.0).dtype == np.float64
    assert isinstance(reg.select_alpha(rows, Y, [1, 2], k=2.0)["alpha"], float)
    np.testing.assert_array_equal(rows, X)
    for bad in (-1, np.nan, np.inf):
        with pytest.raises(ValueError):
            reg.ridge(X, Y, bad)
    for bad in (0, 1.5, np.inf):
        with pytest.raises(ValueError):
            reg.lasso(X, Y, 0.1, max_sweeps=bad)
