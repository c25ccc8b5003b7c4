import numpy as np
import pytest

import feature_pipeline as fp

X = np.array([[1.0, 2, 0, 5], [2, 4, 1, 5], [3, 6, 0, 5], [4, 8, 3, 5], [5, 10, 2, 5]])
Y = np.array([1.0, 2, 2, 4, 5])


def test_a_copy_and_a_constant_are_filtered():
    np.testing.assert_array_equal(fp.correlation_filter(X), [0, 2])
    np.testing.assert_array_equal(fp.correlation_filter(X[:, ::-1]), [1, 2])
    np.testing.assert_array_equal(fp.select_k_best(X, Y, 2), [0, 1])


def test_the_components_of_a_line():
    pca = fp.fit_pca([[0, 0], [1, 2], [2, 4]], 1)
    np.testing.assert_allclose(pca["components"], [[1 / np.sqrt(5), 2 / np.sqrt(5)]])
    np.testing.assert_allclose(pca["explained_variance"], [5.0])
    np.testing.assert_allclose(pca["explained_variance_ratio"], [1.0])


def test_a_pipeline_is_fitted_and_applied():
    state = fp.fit_pipeline(X, Y, n_components=2)
    np.testing.assert_array_equal(state["keep"], [0, 2])
    assert state["n_features_in"] == 4
    features = fp.transform(state, X)
    assert features.shape == (5, 2)
    np.testing.assert_allclose(fp.transform(state, X[2:3]), features[2:3])


def test_the_same_sample_has_not_drifted():
    assert fp.psi(Y, Y) == pytest.approx(0.0)
    assert fp.psi([0, 0, 1, 1], [1, 1, 1, 1], n_bins=2) > 1
    report = fp.drift_report(X, X)
    assert set(report) == {"psi", "drifted", "share", "retrain"}
    assert not report["retrain"]


def test_the_contract_shown_once():
    rows = X.astype(np.uint8)
    state = fp.fit_pipeline(rows, Y, k=2.0)
    assert isinstance(state["n_features_in"], int) and state["keep"].dtype.kind == "i"
    assert fp.transform(state, rows).dtype == state["median"].dtype == np.float64
    report = fp.drift_report(rows, rows, n_bins=4.0)
    assert report["drifted"].dtype == bool and isinstance(report["retrain"], bool)
    assert isinstance(fp.psi(Y, Y), float)
    np.testing.assert_array_equal(rows, X)
    with pytest.raises(ValueError):
        fp.transform(state, X[:, :3])
    for bad in (0, 1.5, np.nan):
        with pytest.raises(ValueError):
            fp.select_k_best(X, Y, bad)
    for bad in (1.0, True, 0):
        with pytest.raises(ValueError):
            fp.fit_pca(X, bad)
    with pytest.raises(ValueError):
        fp.drift_report(X, X, psi_threshold=np.inf)
