"""A feature pipeline: selection, PCA, a state that serving can load, and drift checks."""

import math

import numpy as np


def correlation_filter(X, threshold=0.95):
    """Ids of the columns that are neither constant nor a near copy of one kept before."""
    X = _finite(_table(X))
    _require(0 < threshold <= 1, "threshold must be above 0 and at most 1")
    unit, varying = _unit_columns(X)
    kept = []
    for column in np.flatnonzero(varying):
        # The correlation of a copy may come out as 1 and a little.
        if np.all(np.minimum(np.abs(unit[:, kept].T @ unit[:, column]), 1.0) <= threshold):
            kept.append(column)
    return np.array(kept, dtype=int)


def select_k_best(X, y, k):
    """Ids of the k columns that correlate most with y, in either direction."""
    X = _finite(_table(X))
    target, varies = _unit_columns(_target(y, len(X))[:, np.newaxis])
    _require(varies.all(), "the target must vary")
    k = _count(k, 1)
    _require(k <= X.shape[1], "k must be at most the number of columns")
    strength = np.abs(_unit_columns(X)[0].T @ target[:, 0])
    return np.sort(np.argsort(-strength, kind="stable")[:k])


def fit_pca(X, n_components):
    """Mean, components, their variances, and the shares of the total variance."""
    X = _finite(_table(X))
    _require(_unit_columns(X)[1].any(), "every column is constant")
    mean = X.mean(axis=0)
    _, sizes, components = np.linalg.svd(X - mean, full_matrices=False)
    variance = sizes**2 / (len(X) - 1)
    ratio = variance / variance.sum()
    count = _component_count(n_components, ratio)
    largest = np.abs(components).argmax(axis=1)
    signs = np.sign(components[np.arange(len(components)), largest])
    return {
        "mean": mean,
        "components": (components * signs[:, np.newaxis])[:count],
        "explained_variance": variance[:count],
        "explained_variance_ratio": ratio[:count],
    }


def fit_pipeline(X, y, corr_threshold=0.95, k=None, n_components=0.95):
    """State of the whole pipeline, fitted on a table with missing cells."""
    X = _table(X)
    y = _target(y, len(X))
    keep = np.flatnonzero(~np.isnan(X).all(axis=0))
    median = np.nanmedian(X[:, keep], axis=0)
    filled = np.where(np.isnan(X[:, keep]), median, X[:, keep])
    chosen = correlation_filter(filled, corr_threshold)
    if k is not None:
        k = min(_count(k, 1), chosen.size)
        chosen = chosen[select_k_best(filled[:, chosen], y, k)]
    filled = filled[:, chosen]
    mean, scale = filled.mean(axis=0), filled.std(axis=0)
    pca = fit_pca((filled - mean) / scale, n_components)
    return {
        "n_features_in": X.shape[1],
        "keep": keep[chosen],
        "median": median[chosen],
        "mean": mean,
        "scale": scale,
        "pca_mean": pca["mean"],
        "components": pca["components"],
        "explained_variance_ratio": pca["explained_variance_ratio"],
    }


def transform(state, X):
    """Features (n, p) of new rows, by the state alone."""
    X = _table(X)
    _require(X.shape[1] == state["n_features_in"], "the table has another number of columns")
    X = X[:, np.asarray(state["keep"])]
    X = np.where(np.isnan(X), state["median"], X)
    X = (X - state["mean"]) / state["scale"]
    return (X - state["pca_mean"]) @ np.transpose(state["components"])


def psi(reference, current, n_bins=10):
    """Population stability index between two samples."""
    reference, current = _finite(_row(reference)), _finite(_row(current))
    n_bins = _count(n_bins, 2)
    edges = np.unique(np.quantile(reference, np.arange(1, n_bins) / n_bins))
    then, now = _shares(reference, edges), _shares(current, edges)
    return float(np.sum((now - then) * np.log(now / then)))


def drift_report(X_ref, X_new, n_bins=10, psi_threshold=0.2, max_share=0.1):
    """Which columns drifted, and whether to train again."""
    X_ref, X_new = _table(X_ref), _table(X_new)
    _require(math.isfinite(psi_threshold), "psi_threshold must be finite")
    _require(psi_threshold >= 0, "psi_threshold must not be negative")
    _require(0 <= max_share < 1, "max_share must be at least 0 and below 1")
    values = np.array([psi(then, now, n_bins) for then, now in zip(X_ref.T, X_new.T, strict=True)])
    drifted = values > psi_threshold
    share = float(drifted.mean())
    return {"psi": values, "drifted": drifted, "share": share, "retrain": share > max_share}


def _unit_columns(X):
    """Columns centred and of length 1, constant ones zero; and which of them vary."""
    mean, std = X.mean(axis=0), X.std(axis=0)
    varying = std > 1e-12 * np.maximum(1.0, np.abs(mean))
    length = np.sqrt(len(X)) * std
    return np.where(varying, X - mean, 0.0) / np.where(varying, length, 1.0), varying


def _component_count(n_components, ratio):
    _require(not isinstance(n_components, (bool, np.bool_)), "n_components must be a number")
    if isinstance(n_components, (int, np.integer)):
        _require(1 <= n_components <= len(ratio), "n_components must be from 1 to min(n, d)")
        return n_components
    _require(0 < n_components < 1, "a share must lie between 0 and 1")
    return np.argmax(np.cumsum(ratio) >= n_components - 1e-12) + 1


def _shares(values, edges):
    counts = np.bincount(np.searchsorted(edges, values, side="right"), minlength=len(edges) + 1)
    return np.maximum(counts / len(values), 1e-4)


def _table(values):
    values = np.asarray(values, dtype=float)
    _require(values.ndim == 2 and values.size > 0, "expected a table that is not empty")
    _require(not np.isinf(values).any(), "infinity is not allowed")
    return values


def _row(values):
    values = np.asarray(values, dtype=float)
    _require(values.ndim == 1 and values.size > 0, "expected a row of values")
    return values


def _target(values, length):
    values = _finite(_row(values))
    _require(len(values) == length, "the target has another length than the table")
    return values


def _finite(values):
    _require(np.isfinite(values).all(), "NaN and infinity are not allowed here")
    return values


def _count(value, least):
    """A whole number as an int; whole floats are fine."""
    _require(math.isfinite(value), "a count must be finite")
    _require(value == int(value) and value >= least, f"expected a whole number from {least}")
    return int(value)


def _require(holds, message):
    if not holds:
        raise ValueError(message)
