"""Answers and data for the hidden tests, worked out in other ways than the reference."""

import numpy as np


def table(rng, n, d, rank=None):
    """Columns (n, d) of different means and spreads that share `rank` causes, or none."""
    causes = rng.normal(size=(n, d if rank is None else rank))
    mix = np.eye(d) if rank is None else rng.normal(size=(rank, d))
    X = causes @ mix + 0.2 * rng.normal(size=(n, d))
    return X * rng.uniform(0.5, 5, d) + rng.uniform(-20, 20, d)


def apart(rng, n, variances):
    """Centred columns (n, d) without any correlation, whose variances have these ratios."""
    axes = np.linalg.qr(rng.normal(size=(n, len(variances) + 1)))[0]
    axes = np.linalg.qr(axes - axes.mean(axis=0))[0][:, : len(variances)]
    return axes * np.sqrt(variances)


def dirty(rng, n, d, share=0.1):
    """A table with some cells missing, an empty first column, a copy, near copies and a constant."""
    X = table(rng, n, d)
    X[:, 3] = -2 * X[:, 1] + 7
    X[:, 6] = X[:, 2] + 0.5 * np.std(X[:, 2]) * rng.normal(size=n)
    X[:, 4] = 0.1
    X[rng.random((n, d)) < share] = np.nan
    X[:, 0] = np.nan
    return X, rng.normal(size=n)


def correlation(a, b):
    """Pearson's correlation of two columns; 0 where one is constant."""
    if is_constant(a) or is_constant(b):
        return 0.0
    return float(np.corrcoef(a, b)[0, 1])


def is_constant(column):
    return np.std(column) <= 1e-12 * max(1.0, abs(np.mean(column)))


def correlation_filter(X, threshold):
    kept = []
    for j in range(X.shape[1]):
        if is_constant(X[:, j]):
            continue
        if all(abs(correlation(X[:, i], X[:, j])) <= threshold for i in kept):
            kept.append(j)
    return np.array(kept, dtype=int)


def select_k_best(X, y, k):
    strength = [-abs(correlation(column, y)) for column in X.T]
    return np.array(sorted(sorted(range(len(strength)), key=lambda j: (strength[j], j))[:k]))


def divisor(n):
    """What a sum of n squares is divided by for a variance of the components."""
    return n - 1


def leading(component):
    """The number of a component that has to be positive."""
    return component[np.abs(component).argmax()]


def middle(cells):
    """What missing cells of a column are filled with, by those that are there."""
    return float(np.median(cells))


def scale_of(columns):
    return np.std(columns, axis=0)


def pca(X, count):
    """Mean, components, variances and ratios by eigenvectors of the smaller of the two products."""
    mean = X.mean(axis=0)
    Z = X - mean
    n, d = X.shape
    if d <= n:
        values, vectors = np.linalg.eigh(Z.T @ Z / divisor(n))
        rows = vectors.T[::-1][:count]
    else:
        values, vectors = np.linalg.eigh(Z @ Z.T / divisor(n))
        rows = (vectors.T @ Z)[::-1][:count]
        rows = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    flips = [1 if leading(row) > 0 else -1 for row in rows]
    variance = values[::-1][:count]
    total = np.sum(Z**2) / divisor(n)
    return {
        "mean": mean,
        "components": rows * np.array(flips)[:, np.newaxis],
        "explained_variance": variance,
        "explained_variance_ratio": variance / total,
    }


def pipeline(X, y, corr_threshold, k, count):
    """Every step of the pipeline, column by column. count: components."""
    ids = [j for j in range(X.shape[1]) if not np.all(np.isnan(X[:, j]))]
    medians = {j: middle(X[~np.isnan(X[:, j]), j]) for j in ids}
    filled = {j: np.where(np.isnan(X[:, j]), medians[j], X[:, j]) for j in ids}
    ids = [ids[i] for i in correlation_filter(np.column_stack([filled[j] for j in ids]), corr_threshold)]
    if k is not None:
        columns = np.column_stack([filled[j] for j in ids])
        ids = [ids[i] for i in select_k_best(columns, y, min(k, len(ids)))]
    kept = np.column_stack([filled[j] for j in ids])
    mean, scale = kept.mean(axis=0), scale_of(kept)
    components = pca((kept - mean) / scale, count)
    return {
        "n_features_in": X.shape[1],
        "keep": np.array(ids),
        "median": np.array([medians[j] for j in ids]),
        "mean": mean,
        "scale": scale,
        "pca_mean": components["mean"],
        "components": components["components"],
        "explained_variance_ratio": components["explained_variance_ratio"],
    }


def transform(state, X):
    """One row and one column at a time."""
    rows = []
    for row in X:
        cells = [state["median"][i] if np.isnan(row[j]) else row[j] for i, j in enumerate(state["keep"])]
        scaled = (np.array(cells) - state["mean"]) / state["scale"] - state["pca_mean"]
        rows.append([float(np.dot(scaled, component)) for component in state["components"]])
    return np.array(rows)


def as_json(state):
    """The state as it comes back from a file."""
    return {key: value.tolist() if isinstance(value, np.ndarray) else value for key, value in state.items()}


def psi(reference, current, n_bins):
    cuts = sorted({float(np.quantile(reference, i / n_bins)) for i in range(1, n_bins)})
    total = 0.0
    for bin_ in range(len(cuts) + 1):
        shares = []
        for values in (reference, current):
            inside = [value for value in values if sum(cut <= value for cut in cuts) == bin_]
            shares.append(max(len(inside) / len(values), 1e-4))
        total += (shares[1] - shares[0]) * np.log(shares[1] / shares[0])
    return float(total)
