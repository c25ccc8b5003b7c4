"""Resampling for model selection: splits, leak-free scores, nested tuning and a summary."""

import math

import numpy as np


def kfold_indices(n, k, shuffle=False, seed=0):
    """Cut the rows 0 .. n - 1 into k folds of nearly equal size: a list of (train, test)."""
    n, k = _count(n, 1), _count(k, 2)
    if k > n:
        raise ValueError("k must not exceed the number of rows")
    fold = np.empty(n, dtype=int)
    fold[_order(n, shuffle, seed)] = np.sort(np.arange(n) % k)
    return _splits(fold, k)


def stratified_kfold_indices(y, k, shuffle=False, seed=0):
    """Cut rows into k folds that hold every class in nearly equal numbers."""
    y, k = _whole_numbers(y), _count(k, 2)
    classes, sizes = np.unique(y, return_counts=True)
    if len(classes) < 2 or sizes.min() < k:
        raise ValueError("two classes or more are needed, each with at least k rows")
    order = _order(len(y), shuffle, seed)
    by_class = order[np.argsort(y[order], kind="stable")]
    # Dealt out like cards, one class after the other: neither classes nor folds end up uneven.
    fold = np.empty(len(y), dtype=int)
    fold[by_class] = np.arange(len(y)) % k
    return _splits(fold, k)


def time_series_split(n, n_splits, test_size=None, gap=0):
    """Test blocks that end at the last row, each trained on what lies before it and the gap."""
    n, n_splits, gap = _count(n, 1), _count(n_splits, 2), _count(gap, 0)
    size = _count(n // (n_splits + 1) if test_size is None else test_size, 1)
    first = n - n_splits * size
    if first - gap < 1:
        raise ValueError("no training row is left before the first test block")
    return [(np.arange(s - gap), np.arange(s, s + size)) for s in range(first, n, size)]


def fit_ridge(X, y, alpha):
    """Ridge regression on columns standardized with their own mean and spread."""
    _check_alpha(alpha)
    X = _array(X, 2)
    y = _target(y, len(X))
    mean, std = X.mean(axis=0), X.std(axis=0)
    constant = std <= 1e-12 * np.maximum(1.0, np.abs(mean))
    scale = np.where(constant, 1.0, std)
    Z = np.where(constant, 0.0, (X - mean) / scale)
    # The penalty as further rows: least squares then has the least norm when alpha is 0, too.
    rows = np.vstack([Z, math.sqrt(alpha) * np.eye(Z.shape[1])])
    targets = np.append(y - y.mean(), np.zeros(Z.shape[1]))
    coef = np.linalg.lstsq(rows, targets, rcond=1e-10)[0]
    return {"mean": mean, "scale": scale, "coef": coef, "intercept": float(y.mean())}


def predict_ridge(model, X):
    """Predictions (n,) of a fitted model."""
    X = _array(X, 2)
    if X.shape[1] != len(model["coef"]):
        raise ValueError("the model was fitted to another number of columns")
    return (X - model["mean"]) / model["scale"] @ model["coef"] + model["intercept"]


def cross_validate(X, y, splits, alpha):
    """Mean squared error on the test rows of each split, after a fit on its training rows."""
    X = _array(X, 2)
    y = _target(y, len(X))
    splits = _checked_splits(splits, len(X))
    return _with_spread([_score(X, y, train, test, alpha) for train, test in splits])


def nested_cv(X, y, alphas, outer_splits, inner_k):
    """Choose alpha by inner folds of each outer training set, score on its outer test rows."""
    X = _array(X, 2)
    y = _target(y, len(X))
    # In descending order, so that the first of equal losses belongs to the larger alpha.
    alphas = np.sort(_array(alphas, 1))[::-1]
    splits = _checked_splits(outer_splits, len(X))
    chosen = [_choose(X[train], y[train], alphas, inner_k) for train, _ in splits]
    scores = [
        _score(X, y, train, test, alpha)
        for (train, test), alpha in zip(splits, chosen, strict=True)
    ]
    return {**_with_spread(scores), "chosen_alphas": np.array(chosen)}


def summarize(scores, max_cv=0.25):
    """Mean and spread of scores, and whether the spread is large next to the mean."""
    scores = _array(scores, 1)
    if len(scores) < 2:
        raise ValueError("a spread needs two scores")
    if not (math.isfinite(max_cv) and max_cv >= 0):
        raise ValueError("max_cv must be finite and not negative")
    mean, std = float(scores.mean()), float(scores.std(ddof=1))
    cv = 0.0
    if std > 0:
        cv = std / abs(mean) if mean else math.inf
    return {"mean": mean, "std": std, "cv": cv, "unstable": cv > max_cv}


def _order(n, shuffle, seed):
    seed = _count(seed, 0)
    return np.random.default_rng(seed).permutation(n) if shuffle else np.arange(n)


def _splits(fold, k):
    return [(np.flatnonzero(fold != i), np.flatnonzero(fold == i)) for i in range(k)]


def _choose(X, y, alphas, inner_k):
    folds = kfold_indices(len(y), inner_k)
    losses = [cross_validate(X, y, folds, alpha)["mean"] for alpha in alphas]
    return alphas[np.argmin(losses)]


def _score(X, y, train, test, alpha):
    model = fit_ridge(X[train], y[train], alpha)
    return np.mean((predict_ridge(model, X[test]) - y[test]) ** 2)


def _with_spread(scores):
    scores = np.array(scores)
    return {"scores": scores, "mean": float(scores.mean()), "std": float(scores.std(ddof=1))}


def _checked_splits(splits, n):
    if len(splits) < 2:
        raise ValueError("at least two splits are needed")
    checked = [(_row_numbers(train, n), _row_numbers(test, n)) for train, test in splits]
    if any(np.isin(test, train).any() for train, test in checked):
        raise ValueError("a row must not be trained and tested on in one split")
    return checked


def _row_numbers(rows, n):
    rows = _whole_numbers(rows)
    if rows.min() < 0 or rows.max() >= n:
        raise ValueError("there is no such row")
    return rows.astype(int)


def _array(values, ndim):
    array = np.asarray(values, dtype=float)
    if array.ndim != ndim or array.size == 0:
        raise ValueError(f"expected a non-empty array of {ndim} dimensions")
    if not np.isfinite(array).all():
        raise ValueError("NaN and infinity are not allowed")
    return array


def _target(values, rows):
    target = _array(values, 1)
    if len(target) != rows:
        raise ValueError("one target for each row is needed")
    return target


def _whole_numbers(values):
    labels = _array(values, 1)
    if np.any(labels != np.floor(labels)):
        raise ValueError("expected whole numbers")
    return labels


def _count(value, least):
    if not math.isfinite(value) or value != int(value) or value < least:
        raise ValueError(f"expected a whole number of at least {least}")
    return int(value)


def _check_alpha(alpha):
    if not (math.isfinite(alpha) and alpha >= 0):
        raise ValueError("alpha must be finite and not negative")
