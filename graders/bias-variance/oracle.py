"""Answers and data for the hidden tests, worked out in other ways than the reference."""

import numpy as np


def noisy_cubic(rng, n, noise=0.3):
    """Well separated inputs x (n,) from -1 to 1 in random order, with noisy values y (n,)."""
    x = rng.permutation(np.linspace(-1, 1, n))
    return x, 1 - 2 * x + 3 * x**3 + noise * rng.normal(size=n)


def powers(x, degree):
    """Powers 0 .. degree of each x, as columns."""
    return np.power.outer(np.asarray(x, float), np.arange(degree + 1))


def fit(x, y, degree):
    """Minimum-norm least squares through the pseudo-inverse."""
    return np.linalg.pinv(powers(x, degree), rcond=1e-12) @ np.asarray(y, float)


def value(coef, x):
    """A polynomial by Horner's rule."""
    total = np.zeros(len(x))
    for factor in coef[::-1]:
        total = total * x + factor
    return total


def mean_square(errors):
    """Mean of the squares, as a float."""
    return float(np.dot(errors, errors) / len(errors))


def parts(predictions, f_true, noise_var):
    """The decomposition, with the variance from the differences between all pairs of refits."""
    gaps = predictions[:, np.newaxis] - predictions[np.newaxis]
    variance = float(np.mean(gaps**2) / 2)
    bias2 = mean_square(np.sum(predictions - f_true, axis=0) / len(predictions))
    noise = float(noise_var)
    return {
        "bias2": bias2,
        "variance": variance,
        "noise": noise,
        "expected_mse": bias2 + variance + noise,
    }


def bias2(x_train, x_test, coef_true, degree):
    """Squared bias of a polynomial fit; zero when the truth is among its polynomials."""
    return mean_square(_bias(x_train, x_test, coef_true, degree))


def variance(x_train, x_test, degree, noise_sd):
    """Variance of a polynomial fit, in the limit of many refits."""
    return float(noise_sd**2 * np.sum(_hat(x_train, x_test, degree) ** 2) / len(x_test))


def simulated(x_train, x_test, coef_true, degree, noise_sd, n_rep):
    """What a simulation finds, as {key: (expected value, allowance)}.

    Predictions are linear in Gaussian noise: the expected values are exact, and so are the standard
    errors. Allowances are 7 of them; what a vanishing bias shows is at most 40 times its mean.
    """
    hat, bias = _hat(x_train, x_test, degree), _bias(x_train, x_test, coef_true, degree)
    points, noise_var, squared = len(x_test), noise_sd**2, mean_square(bias)
    per_refit = variance(x_train, x_test, degree, noise_sd)
    # Sums over the covariance of the predictions of one refit, without forming it.
    spread2 = np.sum((noise_var * hat.T @ hat) ** 2)
    slope2 = noise_var * np.sum((hat.T @ bias) ** 2)
    fresh2 = spread2 + noise_var * points * (2 * per_refit + noise_var)
    fresh_slope2 = slope2 + noise_var * points * squared
    slope_error = 2 * np.sqrt(slope2 / n_rep) / points
    spread_error = np.sqrt(2 * spread2 / n_rep) / points
    fresh_error = np.sqrt((2 * fresh2 + 4 * fresh_slope2) / n_rep) / points
    return {
        "bias2": (squared + per_refit / n_rep, 7 * slope_error + 40 * per_refit / n_rep),
        "variance": (per_refit * (1 - 1 / n_rep), 7 * spread_error),
        "empirical_mse": (squared + per_refit + noise_var, 7 * fresh_error),
    }


def deviations(x_train, x_test, coef_true, degree, noise_sd, n_rep):
    """Exact standard deviations of what simulations of different seeds find, as {key: deviation}.

    "rest" is that of the measured error less the expected one, in which only fresh noise is left.
    """
    hat, bias = _hat(x_train, x_test, degree), _bias(x_train, x_test, coef_true, degree)
    points, noise_var = len(x_test), noise_sd**2
    covariance = noise_var * hat @ hat.T
    fresh = covariance + noise_var * np.eye(points)
    spread2, slope2 = np.sum(covariance**2), bias @ covariance @ bias
    error = mean_square(bias) + np.trace(covariance) / points
    squares = {
        "bias2": 4 * slope2 + 2 * spread2 / n_rep,
        "variance": 2 * spread2 * (1 - 1 / n_rep),
        "empirical_mse": 4 * bias @ fresh @ bias + 2 * np.sum(fresh**2),
        "rest": points * (4 * noise_var * error + 2 * noise_var**2),
    }
    return {key: float(np.sqrt(square / n_rep) / points) for key, square in squares.items()}


def curve(x, y, x_val, y_val, degree, sizes):
    """Errors of a fit on the first s rows, for each s."""
    fits = [fit(x[:size], y[:size], degree) for size in sizes]
    trained = [
        mean_square(value(coef, x[:size]) - y[:size])
        for coef, size in zip(fits, sizes, strict=True)
    ]
    validated = [mean_square(value(coef, x_val) - y_val) for coef in fits]
    return {"train_mse": np.array(trained), "val_mse": np.array(validated)}


def _hat(x_train, x_test, degree):
    """The matrix (m, n) that takes labels to predictions."""
    return powers(x_test, degree) @ np.linalg.pinv(powers(x_train, degree), rcond=1e-12)


def _bias(x_train, x_test, coef_true, degree):
    hat = _hat(x_train, x_test, degree)
    return hat @ value(coef_true, x_train) - value(coef_true, x_test)
