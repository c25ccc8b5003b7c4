"""A correct solution in plain Python loops: it meets every criterion but speed."""

import bisect
import math

import numpy as np


def table(values, missing=False):
    array = np.asarray(values, dtype=float)
    if array.ndim != 2 or array.size == 0:
        raise ValueError("table")
    rows = array.tolist()
    for row in rows:
        for value in row:
            if math.isinf(value) or (math.isnan(value) and not missing):
                raise ValueError("finite")
    return rows


def line(values, length=None):
    array = np.asarray(values, dtype=float)
    if array.ndim != 1 or array.size == 0 or length not in (None, array.size):
        raise ValueError("row")
    if not all(math.isfinite(value) for value in array.tolist()):
        raise ValueError("finite")
    return array.tolist()


def whole(value):
    if not 1 <= value < math.inf or value % 1 != 0:
        raise ValueError("count")
    return int(value)


def columns(rows):
    return [[row[j] for row in rows] for j in range(len(rows[0]))]


def mean(values):
    return sum(values) / len(values)


def spread(values):
    middle = mean(values)
    return math.sqrt(sum((value - middle) ** 2 for value in values) / len(values))


def constant(values):
    return spread(values) <= 1e-12 * max(1.0, abs(mean(values)))


def correlation(a, b):
    if constant(a) or constant(b):
        return 0.0
    p, q = mean(a), mean(b)
    product = 0.0
    for x, y in zip(a, b):
        product += (x - p) * (y - q)
    return max(-1.0, min(1.0, product / len(a) / (spread(a) * spread(b))))


def correlation_filter(X, threshold=0.95):
    X = columns(table(X))
    if not 0 < threshold <= 1:
        raise ValueError("threshold")
    kept = []
    for j, column in enumerate(X):
        if constant(column):
            continue
        alike = False
        for i in kept:
            if abs(correlation(X[i], column)) > threshold:
                alike = True
        if not alike:
            kept.append(j)
    return np.array(kept, dtype=int)


def select_k_best(X, y, k):
    rows = table(X)
    y = line(y, len(rows))
    k = whole(k)
    if constant(y) or k > len(rows[0]):
        raise ValueError("k")
    order = sorted(
        range(len(rows[0])), key=lambda j: -abs(correlation([row[j] for row in rows], y))
    )
    return np.array(sorted(order[:k]), dtype=int)


def fit_pca(X, n_components):
    rows = table(X)
    if type(n_components) is bool or all(constant(column) for column in columns(rows)):
        raise ValueError("components")
    middles = [mean(column) for column in columns(rows)]
    centred = []
    for row in rows:
        centred.append([value - middle for value, middle in zip(row, middles)])
    _, sizes, axes = np.linalg.svd(np.array(centred), full_matrices=False)
    variance = [size * size / (len(rows) - 1) for size in sizes.tolist()]
    total = sum(variance)
    ratio = [value / total for value in variance]
    if isinstance(n_components, (int, np.integer)):
        count = n_components
        if not 1 <= count <= len(ratio):
            raise ValueError("n_components")
    else:
        if not 0 < n_components < 1:
            raise ValueError("n_components")
        count, reached = 0, 0.0
        while reached < n_components - 1e-12:
            reached += ratio[count]
            count += 1
    components = []
    for axis in axes.tolist()[:count]:
        leading = max(axis, key=abs)
        components.append([-value if leading < 0 else value for value in axis])
    return {
        "mean": np.array(middles),
        "components": np.array(components),
        "explained_variance": np.array(variance[:count]),
        "explained_variance_ratio": np.array(ratio[:count]),
    }


def fit_pipeline(X, y, corr_threshold=0.95, k=None, n_components=0.95):
    rows = table(X, missing=True)
    y = line(y, len(rows))
    ids, medians, filled = [], [], []
    for j, column in enumerate(columns(rows)):
        there = sorted(value for value in column if not math.isnan(value))
        if not there:
            continue
        half = len(there) // 2
        median = there[half] if len(there) % 2 else (there[half - 1] + there[half]) / 2
        ids.append(j)
        medians.append(median)
        filled.append([median if math.isnan(value) else value for value in column])
    if not ids:
        raise ValueError("missing")
    chosen = correlation_filter(columns(filled), corr_threshold).tolist()
    if not chosen:
        raise ValueError("constant")
    if k is not None:
        k = whole(k)
        left = columns([filled[i] for i in chosen])
        chosen = [chosen[i] for i in select_k_best(left, y, min(k, len(chosen))).tolist()]
    middles = [mean(filled[i]) for i in chosen]
    scales = [spread(filled[i]) for i in chosen]
    scaled = [[(v - m) / s for v in filled[i]] for i, m, s in zip(chosen, middles, scales)]
    pca = fit_pca(columns(scaled), n_components)
    return {
        "n_features_in": len(rows[0]),
        "keep": np.array([ids[i] for i in chosen], dtype=int),
        "median": np.array([medians[i] for i in chosen]),
        "mean": np.array(middles),
        "scale": np.array(scales),
        "pca_mean": pca["mean"],
        "components": pca["components"],
        "explained_variance_ratio": pca["explained_variance_ratio"],
    }


def transform(state, X):
    rows = table(X, missing=True)
    if len(rows[0]) != state["n_features_in"]:
        raise ValueError("columns")
    keep, medians, middles, scales, shift, components = (
        np.asarray(state[name]).tolist()
        for name in ("keep", "median", "mean", "scale", "pca_mean", "components")
    )
    features = []
    for row in rows:
        scaled = []
        for j, median, middle, scale, moved in zip(keep, medians, middles, scales, shift):
            value = median if math.isnan(row[j]) else row[j]
            scaled.append((value - middle) / scale - moved)
        features.append([sum(a * b for a, b in zip(scaled, axis)) for axis in components])
    return np.array(features)


def shares(values, cuts):
    counts = [0] * (len(cuts) + 1)
    for value in values:
        counts[bisect.bisect_right(cuts, value)] += 1
    return [max(count / len(values), 1e-4) for count in counts]


def psi(reference, current, n_bins=10):
    reference, current = line(reference), line(current)
    n_bins = whole(n_bins)
    if n_bins < 2:
        raise ValueError("n_bins")
    cuts = sorted({float(np.quantile(reference, i / n_bins)) for i in range(1, n_bins)})
    total = 0.0
    for then, now in zip(shares(reference, cuts), shares(current, cuts)):
        total += (now - then) * math.log(now / then)
    return total


def drift_report(X_ref, X_new, n_bins=10, psi_threshold=0.2, max_share=0.1):
    before, after = columns(table(X_ref)), columns(table(X_new))
    if len(before) != len(after) or not 0 <= psi_threshold < math.inf or not 0 <= max_share < 1:
        raise ValueError("range")
    values = [psi(then, now, n_bins) for then, now in zip(before, after)]
    drifted = [value > psi_threshold for value in values]
    share = sum(drifted) / len(drifted)
    return {
        "psi": np.array(values),
        "drifted": np.array(drifted),
        "share": share,
        "retrain": share > max_share,
    }
