"""A feature pipeline: selection, PCA, a state that serving can load, and drift checks."""

import operator

import numpy as np

CONSTANT_RTOL = 1e-12
ROUNDING = 1e-12


def correlation_filter(X, threshold=0.95):
    """Ids of the columns that are neither constant nor a near copy of one kept before.

    X: (n, d). threshold: above 0, at most 1. Returns integers (q,), ascending.
    """
    X, threshold = _array(X, 2), _share(threshold)
    units = _unit_columns(X).T
    varies = ~_constant(X)
    kept, basis = [], np.empty_like(units)
    for column in np.flatnonzero(varies):
        largest = np.max(np.abs(basis[: len(kept)] @ units[column]), initial=0.0)
        # A correlation on the limit may come out a little above it.
        if largest <= threshold + ROUNDING:
            basis[len(kept)] = units[column]
            kept.append(column)
    return np.array(kept, dtype=int)


def select_k_best(X, y, k):
    """Ids of the k columns that correlate most with y, in either direction.

    X: (n, d). y: (n,), not constant. k: a count from 1 to d. Returns integers (k,), ascending.
    """
    X, y = _table(X, y)
    k = _count(k, 1, X.shape[1])
    if _constant(y[:, np.newaxis])[0]:
        raise ValueError("nothing correlates with a constant y")
    size = np.abs(_unit_columns(y[:, np.newaxis])[:, 0] @ _unit_columns(X))
    size[_constant(X)] = 0.0
    # Copies and multiples of a column correlate equally, but for rounding.
    best = np.argsort(-np.round(size, 12), kind="stable")[:k]
    return np.sort(best)


def fit_pca(X, n_components):
    """Principal components of X.

    X: (n, d), n at least 2. n_components: an int from 1 to min(n, d), or as a float the share of
    the variance to reach, strictly between 0 and 1.
    Returns a dict: mean (d,), components (p, d), explained_variance (p,),
    explained_variance_ratio (p,). Raises ValueError without any variance.
    """
    X = _array(X, 2)
    wanted = _components(n_components)
    if len(X) < 2 or np.all(np.ptp(X, axis=0) == 0):
        raise ValueError("principal components need two rows and some variance")
    if isinstance(wanted, int) and wanted > min(X.shape):
        raise ValueError(f"there are no {wanted} components in a table of shape {X.shape}")
    mean = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(_centred(X), full_matrices=False)
    variance = s**2 / (len(X) - 1)
    ratio = variance / variance.sum()
    if isinstance(wanted, float):
        reached = np.flatnonzero(np.cumsum(ratio) >= wanted - ROUNDING)
        wanted = int(reached[0]) + 1 if reached.size else len(ratio)
    components = Vt[:wanted]
    # Of entries that are equally large but for rounding, the first decides.
    size = np.abs(components)
    largest = np.argmax(size >= size.max(axis=1, keepdims=True) * (1 - 1e-9), axis=1)
    signs = np.sign(components[np.arange(wanted), largest])
    return {
        "mean": mean,
        "components": components * signs[:, np.newaxis],
        "explained_variance": variance[:wanted],
        "explained_variance_ratio": ratio[:wanted],
    }


def fit_pipeline(X, y, corr_threshold=0.95, k=None, n_components=0.95):
    """State of the whole pipeline, fitted on a table with missing cells (NaN).

    X: (n, d). y: (n,). corr_threshold: above 0, at most 1. k: columns to select, a count of at
    least 1, or None for all that the filter keeps. n_components: as for fit_pca.
    Returns a dict: n_features_in (int), keep, median, mean, scale, pca_mean (q,),
    components (p, q), explained_variance_ratio (p,).
    """
    X, y = _table(X, y, missing=True)
    k = None if k is None else _count(k, 1)
    keep = np.flatnonzero(~np.isnan(X).all(axis=0))
    if keep.size == 0:
        raise ValueError("everything is missing")
    median = np.nanmedian(X[:, keep], axis=0)
    filled = np.where(np.isnan(X[:, keep]), median, X[:, keep])

    left = correlation_filter(filled, corr_threshold)
    if left.size == 0:
        raise ValueError("no column is left to project")
    if k is not None:
        left = left[select_k_best(filled[:, left], y, min(k, len(left)))]
    filled = filled[:, left]
    mean, scale = filled.mean(axis=0), filled.std(axis=0)
    pca = fit_pca((filled - mean) / scale, n_components)
    return {
        "n_features_in": X.shape[1],
        "keep": keep[left],
        "median": median[left],
        "mean": mean,
        "scale": scale,
        "pca_mean": pca["mean"],
        "components": pca["components"],
        "explained_variance_ratio": pca["explained_variance_ratio"],
    }


def transform(state, X):
    """Features of new rows, by the state alone.

    state: what fit_pipeline returned, or the same with nested lists. X: (n, d), NaN for missing.
    Returns an array (n, p). Raises ValueError for another number of columns.
    """
    X = _array(X, 2, missing=True)
    if X.shape[1] != state["n_features_in"]:
        raise ValueError(f"the pipeline was fitted on {state['n_features_in']} columns")
    X = X[:, np.asarray(state["keep"], dtype=int)]
    filled = np.where(np.isnan(X), np.asarray(state["median"], dtype=float), X)
    scaled = (filled - np.asarray(state["mean"], dtype=float)) / np.asarray(state["scale"], float)
    components = np.asarray(state["components"], dtype=float)
    return (scaled - np.asarray(state["pca_mean"], dtype=float)) @ components.T


def psi(reference, current, n_bins=10):
    """Population stability index between two samples.

    reference: (n,). current: (m,). n_bins: a count of at least 2. Returns a float.
    """
    reference, current = _array(reference, 1), _array(current, 1)
    n_bins = _count(n_bins, 2)
    cuts = np.unique(np.quantile(reference, np.arange(1, n_bins) / n_bins))
    r, c = _bin_shares(reference, cuts), _bin_shares(current, cuts)
    return float(np.sum((c - r) * np.log(c / r)))


def drift_report(X_ref, X_new, n_bins=10, psi_threshold=0.2, max_share=0.1):
    """Which columns drifted, and whether to train again.

    X_ref: (n, d). X_new: (m, d). n_bins: a count of at least 2. psi_threshold: finite, at least 0.
    max_share: at least 0, below 1.
    Returns a dict: psi (d,), drifted (d,) of bool, share (float), retrain (bool).
    """
    X_ref, X_new = _array(X_ref, 2), _array(X_new, 2)
    psi_threshold, max_share = _number(psi_threshold), _number(max_share)
    if X_ref.shape[1] != X_new.shape[1]:
        raise ValueError("the tables differ in their numbers of columns")
    if psi_threshold < 0 or not 0 <= max_share < 1:
        raise ValueError("psi_threshold is at least 0, max_share from 0 to below 1")
    values = np.array([psi(*pair, n_bins) for pair in zip(X_ref.T, X_new.T, strict=True)])
    drifted = values > psi_threshold
    share = int(drifted.sum()) / len(drifted)
    return {"psi": values, "drifted": drifted, "share": share, "retrain": share > max_share}


def _bin_shares(values, cuts):
    bins = np.searchsorted(cuts, values, side="right")
    return np.maximum(np.bincount(bins, minlength=len(cuts) + 1) / len(values), 1e-4)


def _constant(X):
    return X.std(axis=0) <= CONSTANT_RTOL * np.maximum(1, np.abs(X.mean(axis=0)))


def _centred(X):
    """Columns minus their means; what rounding left of the mean goes in a second pass."""
    centred = X - X.mean(axis=0)
    centred -= centred.mean(axis=0)
    centred[:, np.ptp(X, axis=0) == 0] = 0.0
    return centred


def _unit_columns(X):
    """Centred columns of length 1; columns without spread stay zero."""
    centred = _centred(X)
    length = np.linalg.norm(centred, axis=0)
    return centred / np.where(length > 0, length, 1.0)


def _components(n_components):
    """An int for a number of components, a float for a share."""
    if isinstance(n_components, (bool, np.bool_)):
        raise ValueError("n_components is no bool")
    try:
        return _count(operator.index(n_components), 1)
    except TypeError:
        share = _number(n_components)
    if not 0 < share < 1:
        raise ValueError("a share of the variance lies strictly between 0 and 1")
    return share


def _share(threshold):
    threshold = _number(threshold)
    if not 0 < threshold <= 1:
        raise ValueError("the threshold lies above 0 and is at most 1")
    return threshold


def _table(X, y, missing=False):
    X, y = _array(X, 2, missing), _array(y, 1)
    if len(X) != len(y):
        raise ValueError("X and y differ in length")
    return X, y


def _array(values, ndim, missing=False):
    try:
        array = np.asarray(values, dtype=float)
    except (TypeError, OverflowError) as error:
        raise ValueError("not an array of numbers") from error
    if array.ndim != ndim or array.size == 0:
        raise ValueError(f"{ndim} dimensions and values are needed, not shape {array.shape}")
    if np.isinf(array).any() or (not missing and np.isnan(array).any()):
        raise ValueError("all values have to be finite")
    return array


def _number(value):
    return float(_array([value], 1)[0])


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
