import numpy as np
import pytest

import bias_variance as bv


def test_features_are_increasing_powers():
    features = bv.poly_features([2, 3], 3)
    np.testing.assert_allclose(features, [[1, 2, 4, 8], [1, 3, 9, 27]])
    assert features.dtype == np.float64
    np.testing.assert_allclose(bv.predict_poly([1, 0, 2], [0, 3]), [1, 19])


def test_a_fit_through_three_points():
    np.testing.assert_allclose(bv.fit_poly([0, 1, 2], [1, 3, 9], 2), [1, 0, 2], atol=1e-12)
    np.testing.assert_allclose(bv.fit_poly([0, 1, 2], [1, 3, 8], 0), [4])


def test_two_refits_at_two_points_are_decomposed():
    parts = bv.decompose([[1, 2], [3, 2]], [1, 0], noise_var=0.5)
    expected = {"bias2": 2.5, "variance": 0.5, "noise": 0.5, "expected_mse": 3.5}
    assert parts == pytest.approx(expected)


def test_a_simulation_without_noise_has_no_variance():
    x = np.linspace(0, 1, 5)
    right = bv.simulate(x, x, [1, 2], degree=1, noise_sd=0, n_rep=3, seed=0)
    assert set(right) == {"bias2", "variance", "noise", "expected_mse", "empirical_mse"}
    assert right["bias2"] == pytest.approx(0, abs=1e-12)
    too_simple = bv.simulate(x, x, [1, 2], degree=0, noise_sd=0, n_rep=3, seed=0)
    assert too_simple["variance"] == pytest.approx(0, abs=1e-12)
    assert too_simple["bias2"] == pytest.approx(0.5)


def test_a_curve_of_constants_and_its_diagnosis():
    curve = bv.learning_curve([0, 1, 2], [1, 3, 8], [5, 6], [4, 2], degree=0, train_sizes=[2, 3])
    np.testing.assert_allclose(curve["train_mse"], [1, 26 / 3])
    np.testing.assert_allclose(curve["val_mse"], [2, 2])
    assert bv.diagnose([0.2, 1.0], [3.0, 1.1], target_mse=1.0) == "ok"
    assert bv.diagnose([0.2, 2.0], [3.0, 2.1], target_mse=1.0) == "high_bias"


def test_the_contract_shown_once():
    x = np.array([0, 1, 2], dtype=np.uint8)
    found = bv.simulate(x, x, [1, 2], degree=1.0, noise_sd=1, n_rep=3.0, seed=4.0)
    assert all(isinstance(value, float) for value in found.values())
    assert bv.fit_poly(x, x, 1).dtype == np.float64
    np.testing.assert_array_equal(x, [0, 1, 2])
    for bad in (-1, 1.5, np.nan):
        with pytest.raises(ValueError):
            bv.poly_features([1, 2], bad)
    with pytest.raises(ValueError):
        bv.decompose([[1, 2], [3, np.inf]], [1, 0], 0.5)
    with pytest.raises(ValueError):
        bv.decompose([[1, 2], [3, 2]], [1, 0], noise_var=np.nan)
