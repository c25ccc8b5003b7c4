"""A laboratory for polynomial regression: bias, variance, learning curves and a diagnosis."""

import math

import numpy as np

DIAGNOSES = {
    (False, False): "ok",
    (False, True): "high_variance",
    (True, False): "high_bias",
    (True, True): "both",
}


def poly_features(x, degree):
    """Powers 0 .. degree of each x: an array (n, degree + 1)."""
    return np.vander(_array(x, 1), _count(degree, 0) + 1, increasing=True)


def fit_poly(x, y, degree):
    """Least-squares coefficients in increasing powers; of equally good ones the shortest."""
    features = poly_features(x, degree)
    return _least_squares(features, _vector(y, len(features)))


def predict_poly(coef, x):
    """Values (n,) of the polynomial at x."""
    coef = _array(coef, 1)
    return poly_features(x, len(coef) - 1) @ coef


def decompose(predictions, f_true, noise_var):
    """Split the expected error of refits (R, m) into squared bias, variance and noise."""
    _check_number(noise_var, "noise_var")
    predictions = _array(predictions, 2)
    refits, points = predictions.shape
    if refits < 2:
        raise ValueError("at least two refits are needed")
    bias = predictions.mean(axis=0) - _vector(f_true, points)
    bias2 = float(np.mean(bias**2))
    variance = float(np.mean(predictions.var(axis=0)))
    return {
        "bias2": bias2,
        "variance": variance,
        "noise": float(noise_var),
        "expected_mse": bias2 + variance + float(noise_var),
    }


def simulate(x_train, x_test, coef_true, degree, noise_sd, n_rep, seed):
    """Refit on n_rep noisy samples of a known polynomial and decompose the error at x_test."""
    _check_number(noise_sd, "noise_sd")
    n_rep, rng = _count(n_rep, 2), np.random.default_rng(_count(seed, 0))
    f_train, f_test = predict_poly(coef_true, x_train), predict_poly(coef_true, x_test)
    labels = f_train + noise_sd * rng.standard_normal((n_rep, len(f_train)))
    # All refits share their inputs: one matrix takes the labels of each to its predictions.
    solver = _least_squares(poly_features(x_train, degree), np.eye(len(f_train)))
    predictions = labels @ (poly_features(x_test, degree) @ solver).T
    fresh = f_test + noise_sd * rng.standard_normal(predictions.shape)
    parts = decompose(predictions, f_test, noise_sd**2)
    return {**parts, "empirical_mse": _mse(predictions, fresh)}


def learning_curve(x, y, x_val, y_val, degree, train_sizes):
    """Training and validation error of fits on the first s rows, for each size s."""
    features, features_val = poly_features(x, degree), poly_features(x_val, degree)
    y, y_val = _vector(y, len(features)), _vector(y_val, len(features_val))
    train_mse, val_mse = [], []
    for size in _sizes(train_sizes, len(y)):
        coef = _least_squares(features[:size], y[:size])
        train_mse.append(_mse(features[:size] @ coef, y[:size]))
        val_mse.append(_mse(features_val @ coef, y_val))
    return {"train_mse": np.array(train_mse), "val_mse": np.array(val_mse)}


def diagnose(train_mse, val_mse, target_mse, tol=0.25):
    """Name the dominant problem from the last point of a learning curve."""
    _check_number(tol, "tol")
    _check_number(target_mse, "target_mse")
    if target_mse == 0:
        raise ValueError("target_mse must be above 0")
    train_mse = _array(train_mse, 1)
    train, val = train_mse[-1], _vector(val_mse, len(train_mse))[-1]
    high_bias = train > (1 + tol) * target_mse
    high_variance = val - train > tol * target_mse
    return DIAGNOSES[bool(high_bias), bool(high_variance)]


def _least_squares(features, targets):
    return np.linalg.lstsq(features, targets, rcond=None)[0]


def _mse(predicted, actual):
    return float(np.mean((predicted - actual) ** 2))


def _sizes(train_sizes, rows):
    sizes = _array(train_sizes, 1)
    if np.any((sizes < 1) | (sizes > rows) | (sizes != np.floor(sizes))):
        raise ValueError(f"every size must be a whole number from 1 to {rows}")
    return sizes.astype(int)


def _array(values, ndim):
    array = np.asarray(values, dtype=float)
    if array.ndim != ndim or array.size == 0:
        raise ValueError(f"expected a non-empty array of {ndim} dimensions")
    if not np.isfinite(array).all():
        raise ValueError("NaN and infinity are not allowed")
    return array


def _vector(values, length):
    vector = _array(values, 1)
    if len(vector) != length:
        raise ValueError(f"expected {length} values")
    return vector


def _count(value, least):
    """A whole number as an int; whole floats are fine."""
    if not math.isfinite(value) or value != int(value) or value < least:
        raise ValueError(f"expected a whole number of at least {least}")
    return int(value)


def _check_number(value, name):
    if not (math.isfinite(value) and value >= 0):
        raise ValueError(f"{name} must be finite and not negative")
