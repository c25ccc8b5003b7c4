"""Ridge, lasso, early stopping and dropout."""

import math

import numpy as np


def ridge(X, y, alpha):
    """Coefficients and unpenalised intercept of least squares with an L2 penalty."""
    X, y = _rows(X, y)
    _require_from_0(alpha)
    left, sizes, right = np.linalg.svd(_centred(X), full_matrices=False)
    # Directions without variance are rounding; dividing by them would blow up.
    safe = np.where(sizes > 1e-12 * sizes.max(), sizes, np.inf)
    coef = ((left.T @ y) / (safe + alpha / safe)) @ right
    return {"coef": coef, "intercept": float(y.mean() - X.mean(axis=0) @ coef)}


def soft_threshold(z, t):
    """Each value moved towards 0 by t, and to exactly 0 within."""
    _require_from_0(t)
    z = _finite(z)
    return np.sign(z) * np.maximum(np.abs(z) - t, 0.0)


def alpha_max(X, y):
    """Smallest alpha for which all coefficients of the lasso are 0."""
    X, y = _rows(X, y)
    return float(np.abs((X - X.mean(axis=0)).T @ y).max() / len(y))


def lasso(X, y, alpha, max_sweeps=5000, tol=1e-10, coef_init=None):
    """Coefficients and intercept of least squares with an L1 penalty, by coordinate descent."""
    X, y = _rows(X, y)
    _require_from_0(alpha)
    _require_from_0(tol)
    max_sweeps = _count(max_sweeps, 1)
    centred = _centred(X)
    varying = centred.any(axis=0)
    start = np.zeros(X.shape[1]) if coef_init is None else _vector(coef_init, X.shape[1])
    coef = np.where(varying, start, 0.0)
    residual = y - centred @ coef
    n_sweeps, converged = 0, False
    while not converged and n_sweeps < max_sweeps:
        step = _sweep(centred, residual, coef, np.flatnonzero(varying), alpha)
        n_sweeps += 1
        converged = step <= tol * max(1.0, np.abs(coef).max())
    return {
        "coef": coef,
        "intercept": float(y.mean() - X.mean(axis=0) @ coef),
        "n_sweeps": n_sweeps,
        "converged": bool(converged),
    }


def lasso_path(X, y, alphas):
    """Coefficients of the lasso (m, d) for each of alphas (m,), in their order."""
    return np.array([lasso(X, y, alpha)["coef"] for alpha in _alphas(alphas)])


def gd_early_stopping(X_train, y_train, X_val, y_val, lr, max_epochs, patience, min_delta=0.0):
    """Parameters of the epoch with the best validation error, and how descent came to it."""
    X, y = _rows(X_train, y_train)
    X_val, y_val = _rows(X_val, y_val)
    _require(math.isfinite(lr) and lr > 0, "lr must be finite and above 0")
    _require_from_0(min_delta)
    max_epochs, patience = _count(max_epochs, 1), _count(patience, 1)
    coef, intercept, best_epoch = np.zeros(X.shape[1]), 0.0, 0
    step = 2 * lr
    best, history = (coef, intercept), [np.mean(y_val**2)]
    while len(history) <= max_epochs and len(history) <= best_epoch + patience:
        residual = X @ coef + intercept - y
        coef = coef - step / len(y) * (X.T @ residual)
        intercept = float(intercept - step * residual.mean())
        history.append(_mse(X_val, y_val, coef, intercept))
        if history[-1] < history[best_epoch] - min_delta:
            best_epoch, best = len(history) - 1, (coef, intercept)
    return {
        "coef": best[0],
        "intercept": best[1],
        "val_history": np.array(history),
        "best_epoch": best_epoch,
        "stopped_epoch": len(history) - 1,
    }


def dropout(A, rate, seed, training=True):
    """Entries of A set to 0 with probability rate, the others divided by 1 - rate."""
    _require(0 <= rate < 1, "rate must be at least 0 and below 1")
    A, rng = _finite(A), np.random.default_rng(_count(seed, 0))
    if not training:
        return A.copy()
    kept = rng.random(A.shape) >= rate
    return np.where(kept, A / (1 - rate), 0.0)


def select_alpha(X, y, alphas, k, kind="ridge", rule="min"):
    """The alpha that cross-validation chooses, with mean and standard error of every alpha."""
    X, y = _rows(X, y)
    alphas = _alphas(alphas)
    _require(kind in ("ridge", "lasso"), "kind must be ridge or lasso")
    _require(rule in ("min", "1se"), "rule must be min or 1se")
    k = _count(k, 2)
    _require(k <= len(y), "k must not exceed the number of rows")
    fit = ridge if kind == "ridge" else lasso
    losses = np.empty((len(alphas), k))
    for fold, test in enumerate(_folds(len(y), k)):
        train = np.delete(np.arange(len(y)), test)
        for i, alpha in enumerate(alphas):
            model = fit(X[train], y[train], alpha)
            losses[i, fold] = _mse(X[test], y[test], model["coef"], model["intercept"])
    mean, se = losses.mean(axis=1), losses.std(axis=1, ddof=1) / np.sqrt(k)
    lowest = mean.argmin()
    limit = mean[lowest] + (se[lowest] if rule == "1se" else 0.0)
    return {"alpha": float(alphas[mean <= limit].max()), "mean_mse": mean, "se_mse": se}


def _folds(n, k):
    """Rows of k consecutive folds."""
    sizes = np.full(k, n // k)
    sizes[: n % k] += 1
    return np.split(np.arange(n), np.cumsum(sizes)[:-1])


def _centred(X):
    """X less the means of its columns; constant columns are exactly 0."""
    mean = X.mean(axis=0)
    varying = X.std(axis=0) > 1e-12 * np.maximum(1.0, np.abs(mean))
    return np.asfortranarray(np.where(varying, X - mean, 0.0))


def _sweep(centred, residual, coef, columns, threshold):
    """Give each coefficient its best value, update the residual, return the largest change."""
    n, largest = len(residual), 0.0
    curvature = np.einsum("ij,ij->j", centred, centred) / n
    for j in columns:
        column, before = centred[:, j], coef[j]
        pull = column @ residual / n + curvature[j] * before
        coef[j] = np.sign(pull) * max(abs(pull) - threshold, 0.0) / curvature[j]
        if coef[j] != before:
            residual -= (coef[j] - before) * column
            largest = max(largest, abs(coef[j] - before))
    return largest


def _mse(X, y, coef, intercept):
    with np.errstate(over="ignore", invalid="ignore"):
        return np.mean((X @ coef + intercept - y) ** 2)


def _rows(X, y):
    X = _finite(X)
    _require(X.ndim == 2, "X must have two dimensions")
    return X, _vector(y, len(X))


def _vector(values, length):
    values = _finite(values)
    _require(values.shape == (length,), f"expected {length} values in one dimension")
    return values


def _alphas(values):
    values = _finite(values)
    _require(values.ndim == 1, "alphas must have one dimension")
    _require(values.min() >= 0, "alphas must not be negative")
    return values


def _finite(values):
    values = np.asarray(values, dtype=float)
    _require(values.size > 0, "there are no values")
    _require(np.isfinite(values).all(), "NaN and infinity are not allowed")
    return values


def _count(value, least):
    """A whole number as an int; whole floats are fine."""
    _require(math.isfinite(value), "a count must be finite")
    _require(value == int(value) and value >= least, f"expected a whole number from {least}")
    return int(value)


def _require_from_0(value):
    _require(math.isfinite(value) and value >= 0, "expected a finite number of at least 0")


def _require(holds, message):
    if not holds:
        raise ValueError(message)
