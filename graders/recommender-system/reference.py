"""A recommender in two stages, with its offline scores and the A/B test that decides about it."""

import math
from statistics import NormalDist

import numpy as np


def precision_at_k(relevant, ranked, k):
    """Share of the first k places that hold a relevant item."""
    k = _count(k, 1)
    return float(np.isin(_ids(ranked)[:k], _ids(relevant)).sum() / k)


def ndcg_at_k(gains, ranked, k):
    """DCG of the first k places over that of the k best items of the catalogue."""
    k = _count(k, 1)
    gains = _not_negative(_array(gains, 1))
    ideal = _dcg(np.sort(gains)[::-1][:k])
    found = _dcg(gains[_ids(ranked, len(gains))[:k]])
    return found / ideal if ideal > 0 else 0.0


def fit(R, item_features):
    """Similarities of the items' columns, how many users each has, and features of length 1."""
    R = _not_negative(_array(R, 2))
    features = _array(item_features, 2)
    if len(features) != R.shape[1]:
        raise ValueError("every column of R needs a row of features")
    columns = _unit(R.T)
    similarity = columns @ columns.T
    np.fill_diagonal(similarity, 0.0)
    return {
        "similarity": similarity,
        "popularity": np.count_nonzero(R, axis=0).astype(float),
        "features": _unit(features),
    }


def candidates(state, history, n, n_new=0):
    """Stage 1: established items by collaborative filtering, then new ones by content."""
    n, n_new = _count(n, 1), _count(n_new, 0)
    if n_new > n:
        raise ValueError("n_new must be from 0 to n")
    cf, content, popularity = _signals(state, history)
    # Ids ascend, and sorting is stable: of equal items the smaller id stays first.
    unseen = np.setdiff1d(np.arange(len(popularity)), _ids(history))
    established, new = unseen[popularity[unseen] > 0], unseen[popularity[unseen] == 0]
    order = np.lexsort((-popularity[established], -cf[established]))
    closest = np.argsort(-content[new], kind="stable")
    return np.append(established[order][: n - n_new], new[closest][:n_new])


def rank(state, history, items, weights, k):
    """Stage 2: the k items with the highest weighted sum of signals."""
    k = _count(k, 1)
    cf, content, popularity = _signals(state, history)
    weights = _array(weights, 1)
    if len(weights) != 3:
        raise ValueError("three weights are needed")
    scores = weights[0] * cf + weights[1] * content + weights[2] * np.log1p(popularity)
    items = np.sort(_ids(items, len(popularity)))
    return items[np.argsort(-scores[items], kind="stable")][:k]


def recommend(state, history, k, n_candidates=100, n_new=5, weights=(1.0, 1.0, 0.1)):
    """Both stages: the k best of the candidates."""
    return rank(state, history, candidates(state, history, n_candidates, n_new), weights, k)


def evaluate(state, histories, held_out, k, n_candidates=100, n_new=5, weights=(1.0, 1.0, 0.1)):
    """Mean quality of the recommendations for all users with held-out items, and their reach."""
    state = {key: np.asarray(values, dtype=float) for key, values in state.items()}
    n_items = len(state["popularity"])
    precisions, ndcgs, shown = [], [], np.zeros(n_items, dtype=bool)
    for history, relevant in zip(histories, held_out, strict=True):
        if len(relevant) == 0:
            continue
        ranked = recommend(state, history, k, n_candidates, n_new, weights)
        gains = np.zeros(n_items)
        gains[_ids(relevant, n_items)] = 1.0
        precisions.append(precision_at_k(relevant, ranked, k))
        ndcgs.append(ndcg_at_k(gains, ranked, k))
        shown[ranked] = True
    if not precisions:
        raise ValueError("no user has held-out items")
    return {
        "precision": float(np.mean(precisions)),
        "ndcg": float(np.mean(ndcgs)),
        "coverage": float(shown.mean()),
        "n_users": len(precisions),
    }


def sample_size_per_arm(p_base, mde, alpha=0.05, power=0.8):
    """Users per arm that a two-sided test needs to notice a change of the rate by mde."""
    changed = p_base + mde
    _check_shares(p_base, changed, alpha, power)
    if mde == 0:
        raise ValueError("mde must not be 0")
    mean = (p_base + changed) / 2
    without_change = _quantile(1 - alpha / 2) * math.sqrt(2 * mean * (1 - mean))
    with_change = _quantile(power) * math.sqrt(p_base * (1 - p_base) + changed * (1 - changed))
    return math.ceil((without_change + with_change) ** 2 / mde**2)


def ab_test(conv_a, n_a, conv_b, n_b, alpha=0.05):
    """Two-sided z-test of two conversion rates, B minus A, with a confidence interval."""
    _check_shares(alpha)
    conv_a, conv_b, n_a, n_b = _count(conv_a, 0), _count(conv_b, 0), _count(n_a, 1), _count(n_b, 1)
    if conv_a > n_a or conv_b > n_b:
        raise ValueError("more users converted than there were")
    rate_a, rate_b, pooled = conv_a / n_a, conv_b / n_b, (conv_a + conv_b) / (n_a + n_b)
    diff = rate_b - rate_a
    pooled_error = math.sqrt(pooled * (1 - pooled) * (1 / n_a + 1 / n_b))
    error = math.sqrt(rate_a * (1 - rate_a) / n_a + rate_b * (1 - rate_b) / n_b)
    z = diff / pooled_error if pooled_error > 0 else 0.0
    p_value = math.erfc(abs(z) / math.sqrt(2))
    reach = _quantile(1 - alpha / 2) * error
    return {
        "diff": diff,
        "z": z,
        "p_value": p_value,
        "ci_low": diff - reach,
        "ci_high": diff + reach,
        "significant": p_value < alpha,
    }


def _dcg(gains):
    return float(np.sum((2.0**gains - 1) / np.log2(np.arange(len(gains)) + 2)))


def _signals(state, history):
    """Of every item: its collaborative score, its likeness to the profile, and its popularity."""
    similarity = np.asarray(state["similarity"], dtype=float)
    popularity = np.asarray(state["popularity"], dtype=float)
    features = np.asarray(state["features"], dtype=float)
    history = _ids(history, len(popularity))
    # A sum points where the mean does, and that of no rows is zero.
    profile = _unit(features[history].sum(axis=0, keepdims=True))[0]
    return similarity[history].sum(axis=0), _unit(features) @ profile, popularity


def _unit(rows):
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / np.where(lengths > 0, lengths, 1.0)


def _quantile(share):
    return NormalDist().inv_cdf(share)


def _ids(values, n_items=math.inf):
    ids = np.asarray(values, dtype=float)
    if ids.ndim != 1 or not np.all((ids >= 0) & (ids < n_items) & (ids == np.floor(ids))):
        raise ValueError("ids must be whole numbers from 0 to the size of the catalogue")
    if len(np.unique(ids)) < len(ids) or np.isinf(ids).any():
        raise ValueError("ids must be finite and must not be repeated")
    return ids.astype(int)


def _array(values, ndim):
    array = np.asarray(values, dtype=float)
    if array.ndim != ndim or array.size == 0:
        raise ValueError(f"expected a non-empty array of {ndim} dimensions")
    if not np.isfinite(array).all():
        raise ValueError("NaN and infinity are not allowed")
    return array


def _not_negative(array):
    if array.min() < 0:
        raise ValueError("negative values are not allowed")
    return array


def _count(value, least):
    """A whole number as an int; whole floats are fine."""
    if not math.isfinite(value) or value != int(value) or value < least:
        raise ValueError(f"expected a whole number of at least {least}")
    return int(value)


def _check_shares(*shares):
    if min(shares) <= 0 or max(shares) >= 1 or math.isnan(sum(shares)):
        raise ValueError("expected shares strictly between 0 and 1")
