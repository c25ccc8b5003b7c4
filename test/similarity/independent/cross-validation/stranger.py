"""Resampling for model selection: splits, leak-free scores, nested tuning and a summary."""

import operator

import numpy as np

CONSTANT_RTOL = 1e-12
TIE_RTOL = 1e-12


def kfold_indices(n, k, shuffle=False, seed=0):
    """Plain k-fold splits of the rows 0 .. n - 1.

    n: rows, a count. k: folds, a count from 2 to n. shuffle: permute the rows first.
    seed: a count of at least 0.
    Returns a list of k tuples of integer arrays: training rows, test rows, each ascending.
    """
    n = _count(n, 1)
    k = _count(k, 2, n)
    order = _order(n, shuffle, seed)
    sizes = np.full(k, n // k)
    sizes[: n % k] += 1
    fold = np.empty(n, dtype=int)
    fold[order] = np.repeat(np.arange(k), sizes)
    return _by_fold(fold, k)


def stratified_kfold_indices(y, k, shuffle=False, seed=0):
    """k-fold splits with every class spread evenly over the folds.

    y: whole-number labels of two or more classes, (n,). k: folds, a count of at
    least 2, and no more than the rarest class has rows. shuffle: permute the rows first.
    seed: a count of at least 0.
    Returns a list of k tuples of integer arrays: training rows, test rows, each ascending.
    """
    y = _array(y, 1)
    if np.any(y != np.floor(y)):
        raise ValueError("labels are whole numbers")
    _, labels, sizes = np.unique(y, return_inverse=True, return_counts=True)
    if len(sizes) < 2:
        raise ValueError("there is only one class")
    k = _count(k, 2, int(sizes.min()))
    order = _order(len(y), shuffle, seed)
    # Dealing class after class without starting anew keeps classes and folds even at once.
    order = order[np.argsort(labels[order], kind="stable")]
    fold = np.empty(len(y), dtype=int)
    fold[order] = np.arange(len(y)) % k
    return _by_fold(fold, k)


def time_series_split(n, n_splits, test_size=None, gap=0):
    """Splits of rows in time order that train on the past and test on what comes after.

    n: rows, a count. n_splits: test blocks, a count of at least 2. test_size: rows of a block, a
    count of at least 1; by default n // (n_splits + 1). gap: rows left out between training and
    test, a count of at least 0.
    Returns a list of n_splits tuples of integer arrays: training rows, test rows, each ascending.
    """
    n, n_splits, gap = _count(n, 1), _count(n_splits, 2), _count(gap, 0)
    size = n // (n_splits + 1) if test_size is None else _count(test_size, 1)
    first = n - n_splits * size
    if size < 1 or first - gap < 1:
        raise ValueError("no row is left to train on")
    starts = range(first, n, size)
    return [(np.arange(start - gap), np.arange(start, start + size)) for start in starts]


def fit_ridge(X, y, alpha):
    """Ridge regression on standardized columns.

    X: (n, d). y: (n,). alpha: weight of the penalty, finite and at least 0.
    Returns a dict: mean (d,), scale (d,), coef (d,) for the standardized columns,
    intercept (float).
    """
    X, y = _table(X, y)
    alphas = np.array([_number(alpha, 0)])
    mean, scale, coefs, intercept = _fit_all(X, y, alphas)
    return {"mean": mean, "scale": scale, "coef": coefs[0], "intercept": intercept}


def predict_ridge(model, X):
    """Predictions of a model that fit_ridge returned.

    X: (m, d), with as many columns as the model has. Returns an array (m,).
    """
    X = _array(X, 2)
    mean, scale, coef = (_array(model[key], 1) for key in ("mean", "scale", "coef"))
    if X.shape[1] != len(coef):
        raise ValueError("the model was fitted on another number of columns")
    return (X - mean) / scale @ coef + _number(model["intercept"])


def cross_validate(X, y, splits, alpha):
    """Test error of ridge regression on each split.

    X: (n, d). y: (n,). splits: two or more pairs of training rows and test rows.
    alpha: finite, at least 0.
    Returns a dict: scores (k,), the mean squared errors on the test rows; mean, std (floats).
    """
    X, y = _table(X, y)
    alphas = np.array([_number(alpha, 0)])
    splits = _splits(splits, len(X))
    scores = np.array([_errors(X, y, train, test, alphas)[0] for train, test in splits])
    return {"scores": scores, **_spread(scores)}


def nested_cv(X, y, alphas, outer_splits, inner_k):
    """Test error when alpha is chosen anew inside each outer training set.

    X: (n, d). y: (n,). alphas: candidates, at least 0, one or more in any order.
    outer_splits: two or more pairs of training rows and test rows.
    inner_k: inner folds, a count from 2 to the rows of the smallest training set.
    Returns a dict: scores (k,), chosen_alphas (k,), mean, std (floats).
    """
    X, y = _table(X, y)
    alphas = _array(alphas, 1)
    if alphas.min() < 0:
        raise ValueError("alphas have to be at least 0")
    outer = _splits(outer_splits, len(X))
    inner_k = _count(inner_k, 2, min(len(train) for train, _ in outer))
    chosen, scores = np.empty(len(outer)), np.empty(len(outer))
    for at, (train, test) in enumerate(outer):
        inner = kfold_indices(len(train), inner_k)
        errors = [_errors(X, y, train[fit], train[check], alphas) for fit, check in inner]
        chosen[at] = _best_alpha(alphas, np.mean(errors, axis=0), y[train])
        scores[at] = _errors(X, y, train, test, chosen[at : at + 1])[0]
    return {"scores": scores, "chosen_alphas": chosen, **_spread(scores)}


def summarize(scores, max_cv=0.25):
    """Mean and spread of two or more scores.

    scores: (k,). max_cv: largest coefficient of variation that counts as stable, finite and at
    least 0.
    Returns a dict: mean, std, cv (floats), unstable (bool).
    """
    scores, max_cv = _array(scores, 1), _number(max_cv, 0)
    if len(scores) < 2:
        raise ValueError("a spread needs two or more scores")
    found = _spread(scores)
    if found["std"] == 0:
        cv = 0.0
    else:
        cv = found["std"] / abs(found["mean"]) if found["mean"] != 0 else float("inf")
    return {**found, "cv": cv, "unstable": cv > max_cv}


def _order(n, shuffle, seed):
    seed = _count(seed, 0)
    if shuffle not in (True, False):
        raise ValueError("shuffle is True or False")
    return np.random.default_rng(seed).permutation(n) if shuffle else np.arange(n)


def _by_fold(fold, k):
    return [(np.flatnonzero(fold != at), np.flatnonzero(fold == at)) for at in range(k)]


def _fit_all(X, y, alphas):
    """Mean, scale, one row of coefficients for each alpha, and the intercept."""
    mean, std = X.mean(axis=0), X.std(axis=0)
    varies = std > CONSTANT_RTOL * np.maximum(1, np.abs(mean))
    scale = np.where(varies, std, 1.0)
    intercept = float(y.mean())
    coefs = np.zeros((len(alphas), X.shape[1]))
    if varies.any():
        Z = ((X - mean) / scale)[:, varies]
        U, s, Vt = np.linalg.svd(Z, full_matrices=False)
        # Directions without any spread come from repeated columns. They get nothing.
        keep = s > s[0] * max(Z.shape) * np.finfo(float).eps
        U, s, Vt = U[:, keep], s[keep], Vt[keep]
        coefs[:, varies] = s * (U.T @ (y - intercept)) / (s**2 + alphas[:, np.newaxis]) @ Vt
    return mean, scale, coefs, intercept


def _errors(X, y, train, test, alphas):
    """Mean squared error on the test rows for each alpha, fitted on the training rows."""
    mean, scale, coefs, intercept = _fit_all(X[train], y[train], alphas)
    predicted = (X[test] - mean) / scale @ coefs.T + intercept
    return np.mean((predicted - y[test, np.newaxis]) ** 2, axis=0)


def _best_alpha(alphas, errors, y):
    """The alpha with the lowest error; errors that differ by rounding alone count as equal."""
    limit = errors.min() * (1 + TIE_RTOL) + 1e-28 * np.max(y**2)
    return alphas[errors <= limit].max()


def _spread(scores):
    std = 0.0 if np.ptp(scores) == 0 else float(np.std(scores, ddof=1))
    return {"mean": float(np.mean(scores)), "std": std}


def _splits(splits, n):
    """Checked pairs of row numbers."""
    try:
        pairs = [(train, test) for train, test in splits]
    except TypeError as error:
        raise ValueError("splits are pairs of training rows and test rows") from error
    checked = []
    for pair in pairs:
        train, test = (_rows(part, n) for part in pair)
        if np.intersect1d(train, test).size:
            raise ValueError("a row is in both parts of a split")
        checked.append((train, test))
    if len(checked) < 2:
        raise ValueError("two or more splits are needed")
    return checked


def _rows(values, n):
    rows = _array(values, 1)
    if np.any(rows != np.floor(rows)) or rows.min() < 0 or rows.max() >= n:
        raise ValueError(f"row numbers are whole numbers from 0 to {n - 1}")
    return rows.astype(int)


def _table(X, y):
    X, y = _array(X, 2), _array(y, 1)
    if len(X) != len(y):
        raise ValueError("X and y differ in length")
    return X, y


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


def _number(value, low=-np.inf):
    number = float(_array([value], 1)[0])
    if number < low:
        raise ValueError(f"below {low}: {value!r}")
    return number


def _count(value, low, high=None):
    try:
        count = operator.index(value)
    except TypeError:
        number = _number(value)
        count = int(number)
        if count != number:
            raise ValueError(f"not a whole number: {value!r}") from None
    if count < low or (high is not None and count > high):
        raise ValueError(f"{value!r} is not from {low} to {high}")
    return count
