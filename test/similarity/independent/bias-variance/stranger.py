"""A laboratory for polynomial regression: bias, variance, learning curves and a diagnosis."""

import operator

import numpy as np
from numpy.polynomial import polynomial


def poly_features(x, degree):
    """The powers of x as columns: x**0, x**1, .. x**degree.

    x: (n,). degree: a count of at least 0.
    Returns an array (n, degree + 1).
    """
    return _powers(_array(x, 1), _count(degree, 0))


def fit_poly(x, y, degree):
    """Least-squares coefficients of a polynomial, in increasing powers.

    x, y: (n,). degree: a count of at least 0; more coefficients than rows are fine.
    Returns an array (degree + 1,). Of equally good coefficients, those with the least norm.
    """
    x, y = _array(x, 1), _array(y, 1)
    degree = _count(degree, 0)
    _same_length(x, y)
    if not _is_determined(x, degree):
        return _shortest_operator(x, degree) @ y
    # Fit in u = (x - centre) / half, which keeps high powers in [-1, 1], then go back to x.
    centre, half = _interval(x)
    scaled = _pseudo_inverse(_powers((x - centre) / half, degree)) @ y
    return _shifted(scaled / half ** np.arange(degree + 1.0), centre)


def predict_poly(coef, x):
    """Values of a polynomial.

    coef: in increasing powers, any length. x: (n,).
    Returns an array (n,).
    """
    return polynomial.polyval(_array(x, 1), _array(coef, 1))


def decompose(predictions, f_true, noise_var):
    """Split the expected squared error of a model that was refitted R times.

    predictions: (R, m), one row for each of R >= 2 refits. f_true: (m,), the values without noise.
    noise_var: variance of the noise, at least 0.
    Returns a dict of floats: bias2, variance, noise, expected_mse.
    """
    predictions, f_true = _array(predictions, 2), _array(f_true, 1)
    noise = _number(noise_var, 0)
    if len(predictions) < 2:
        raise ValueError("a variance needs at least two refits")
    _same_length(predictions[0], f_true)
    bias2 = float(np.mean((predictions.mean(axis=0) - f_true) ** 2))
    variance = float(np.mean(predictions.var(axis=0)))
    return {
        "bias2": bias2,
        "variance": variance,
        "noise": noise,
        "expected_mse": bias2 + variance + noise,
    }


def simulate(x_train, x_test, coef_true, degree, noise_sd, n_rep, seed):
    """Decompose the error of polynomial fits to samples of a known polynomial.

    x_train: (n,). x_test: (m,). coef_true: the truth, in increasing powers, any length.
    degree: of the fitted polynomials, a count of at least 0. noise_sd: at least 0.
    n_rep: refits, a count of at least 2. seed: a count of at least 0.
    Returns a dict of floats: bias2, variance, noise, expected_mse, empirical_mse.
    """
    x_train, x_test, coef_true = _array(x_train, 1), _array(x_test, 1), _array(coef_true, 1)
    degree, n_rep = _count(degree, 0), _count(n_rep, 2)
    noise_sd = _number(noise_sd, 0)
    generator = np.random.default_rng(_count(seed, 0))
    f_train, f_test = (polynomial.polyval(x, coef_true) for x in (x_train, x_test))
    # The inputs stay, so every refit is the same linear map from labels to predictions.
    smoother = _smoother(x_train, x_test, degree)
    labels = f_train + noise_sd * generator.standard_normal((n_rep, len(x_train)))
    predictions = labels @ smoother.T
    fresh = f_test + noise_sd * generator.standard_normal((n_rep, len(x_test)))
    return {
        **decompose(predictions, f_test, noise_sd**2),
        "empirical_mse": float(np.mean((predictions - fresh) ** 2)),
    }


def learning_curve(x, y, x_val, y_val, degree, train_sizes):
    """Errors of fits on the first s rows, for each s of train_sizes.

    x, y: (n,). x_val, y_val: (m,). degree: a count of at least 0.
    train_sizes: (k,), counts from 1 to n in any order, at least one.
    Returns a dict of arrays (k,): train_mse, val_mse.
    """
    x, y, x_val, y_val = _array(x, 1), _array(y, 1), _array(x_val, 1), _array(y_val, 1)
    degree, sizes = _count(degree, 0), _array(train_sizes, 1)
    _same_length(x, y)
    _same_length(x_val, y_val)
    if np.any(sizes != np.floor(sizes)) or sizes.min() < 1 or sizes.max() > len(x):
        raise ValueError("train_sizes have to be counts from 1 to the number of rows")
    errors = []
    for size in sizes.astype(int):
        everywhere = np.concatenate([x[:size], x_val])
        predicted = _smoother(x[:size], everywhere, degree) @ y[:size]
        errors.append(
            (np.mean((predicted[:size] - y[:size]) ** 2), np.mean((predicted[size:] - y_val) ** 2))
        )
    train_mse, val_mse = np.array(errors).T.copy()
    return {"train_mse": train_mse, "val_mse": val_mse}


def diagnose(train_mse, val_mse, target_mse, tol=0.25):
    """Name the dominant problem at the last point of a learning curve.

    train_mse, val_mse: (k,). target_mse: the error aimed at, above 0. tol: at least 0.
    Returns a str: "high_bias", "high_variance", "both" or "ok".
    """
    train_mse, val_mse = _array(train_mse, 1), _array(val_mse, 1)
    _same_length(train_mse, val_mse)
    target, tol = _number(target_mse, 0), _number(tol, 0)
    if target == 0:
        raise ValueError("target_mse has to be above 0")
    high_bias = train_mse[-1] > (1 + tol) * target
    high_variance = val_mse[-1] - train_mse[-1] > tol * target
    if high_bias and high_variance:
        return "both"
    if high_bias:
        return "high_bias"
    return "high_variance" if high_variance else "ok"


def _powers(x, degree):
    return x[:, np.newaxis] ** np.arange(degree + 1)


def _is_determined(x, degree):
    return len(np.unique(x)) > degree


def _interval(x):
    """Centre and half length of the inputs; 1 for inputs that are all the same."""
    low, high = x.min(), x.max()
    half = (high - low) / 2
    return low + half, half if half > 0 else 1.0


def _pseudo_inverse(features):
    """Least-squares operator of features with independent columns, which are scaled first."""
    norms = np.linalg.norm(features, axis=0)
    Q, R = np.linalg.qr(features / norms)
    return np.linalg.solve(R, Q.T) / norms[:, np.newaxis]


def _shortest_operator(x, degree):
    """Maps labels to the shortest coefficients through the mean label of each distinct input."""
    distinct, place, counts = np.unique(x, return_inverse=True, return_counts=True)
    means = np.zeros((len(distinct), len(x)))
    means[place, np.arange(len(x))] = 1 / counts[place]
    features = _powers(distinct, degree)
    norms = np.linalg.norm(features, axis=1, keepdims=True)
    # Row by row the conditions hold exactly, so that scaling them does not move the answer.
    Q, R = np.linalg.qr((features / norms).T)
    return Q @ np.linalg.solve(R.T, means / norms)


def _smoother(x_train, x_new, degree):
    """The matrix that maps training labels to the predictions of a fit at x_new."""
    if not _is_determined(x_train, degree):
        return _powers(x_new, degree) @ _shortest_operator(x_train, degree)
    centre, half = _interval(x_train)
    operator_ = _pseudo_inverse(_powers((x_train - centre) / half, degree))
    return _powers((x_new - centre) / half, degree) @ operator_


def _shifted(coef, centre):
    """Coefficients in x of a polynomial that is given by those in x - centre."""
    shifted = coef[-1:]
    for lower in coef[-2::-1]:
        shifted = np.append(lower, shifted) - np.append(centre * shifted, 0.0)
    return shifted


def _same_length(first, second):
    if len(first) != len(second):
        raise ValueError(f"lengths differ: {len(first)} and {len(second)}")


def _array(values, ndim):
    try:
        array = np.asarray(values, dtype=float)
    except (TypeError, OverflowError) as error:
        raise ValueError("not an array of numbers") from error
    if array.ndim != ndim or array.size == 0:
        raise ValueError(f"{ndim} dimensions and values are needed, not shape {array.shape}")
    if not np.isfinite(array).all():
        raise ValueError("all values have to be finite")
    return array


def _number(value, low):
    try:
        number = np.asarray(value, dtype=float)
    except (TypeError, OverflowError) as error:
        raise ValueError(f"not a number: {value!r}") from error
    if number.ndim != 0 or not np.isfinite(number) or number < low:
        raise ValueError(f"not a finite number from {low}: {value!r}")
    return float(number)


def _count(value, low):
    try:
        count = operator.index(value)
    except TypeError:
        number = _number(value, low)
        count = int(number)
        if count != number:
            raise ValueError(f"not a whole number: {value!r}") from None
    if count < low:
        raise ValueError(f"below {low}: {value!r}")
    return count
