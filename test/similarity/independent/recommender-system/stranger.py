"""A recommender in two stages, with its offline scores and the A/B test that decides about it."""

import math
import operator
from statistics import NormalDist

import numpy as np

# Values that decide an order are exactly equal, but for rounding, or further apart than this.
TIE = 5e-10


def precision_at_k(relevant, ranked, k):
    """Share of the first k places that hold a relevant item.

    relevant: ids in any order. ranked: ids, best first. k: a count of at least 1.
    Returns a float.
    """
    relevant, ranked, k = _ids(relevant), _ids(ranked), _count(k, 1)
    return int(np.isin(ranked[:k], relevant).sum()) / k


def ndcg_at_k(gains, ranked, k):
    """DCG of the first k places over the DCG of the k best items of the catalogue.

    gains: at least 0, by item id, (n_items,). ranked: ids, best first. k: a count of at least 1.
    Returns a float, 0.0 if all gains are 0.
    """
    gains, k = _array(gains, 1), _count(k, 1)
    if gains.min() < 0:
        raise ValueError("gains have to be at least 0")
    ranked = _ids(ranked, len(gains))
    top = gains.max()
    if top == 0:
        return 0.0
    # (2^gain - 1) / 2^top: the ratio is the same, nothing overflows and tiny gains stay exact.
    worth = np.exp2(gains - top) * -np.expm1(-gains * np.log(2))
    return _dcg(worth[ranked[:k]]) / _dcg(np.sort(worth)[::-1][:k])


def fit(R, item_features):
    """The state that all recommendations are made from.

    R: what users had of items, at least 0, (n_users, n_items); 0 for what a user has not met.
    item_features: (n_items, d).
    Returns a dict of float64 arrays: similarity (n_items, n_items), popularity (n_items,),
    features (n_items, d).
    """
    R, features = _array(R, 2), _array(item_features, 2)
    if R.shape[1] != len(features):
        raise ValueError("R and item_features differ in their items")
    if R.min() < 0:
        raise ValueError("R has to be at least 0")
    columns = _unit_rows(R.T)
    similarity = columns @ columns.T
    np.fill_diagonal(similarity, 0.0)
    popularity = np.count_nonzero(R, axis=0).astype(float)
    return {
        "similarity": similarity,
        "popularity": popularity,
        "features": _unit_rows(features),
    }


def candidates(state, history, n, n_new=0):
    """Stage 1: established items by collaborative filtering, then new items by content.

    state: what fit returns, or the same with nested lists. history: ids of one user's items.
    n: places, a count of at least 1. n_new: how many of them are for new items, a count from 0
    to n. Returns an integer array of ids.
    """
    state = _state(state)
    n = _count(n, 1)
    return _candidates(state, _ids(history, _size(state)), n, _count(n_new, 0, n))


def rank(state, history, items, weights, k):
    """Stage 2: the k best of the items by a weighted sum of their signals.

    state, history: as for candidates. items: ids to rank. weights: of cf, content and
    log(1 + popularity), three finite numbers. k: a count of at least 1.
    Returns an integer array of ids, best first.
    """
    state = _state(state)
    history, items = _ids(history, _size(state)), _ids(items, _size(state))
    return _rank(state, history, items, _weights(weights), _count(k, 1))


def recommend(state, history, k, n_candidates=100, n_new=5, weights=(1.0, 1.0, 0.1)):
    """Both stages: the k best of the candidates.

    state, history: as for candidates. k: a count of at least 1. n_candidates: places in
    stage 1, a count of at least 1. n_new: how many of them are for new items, from 0 to
    n_candidates. weights: as for rank.
    Returns an integer array of ids, best first.
    """
    state = _state(state)
    options = _options(k, n_candidates, n_new, weights)
    return _recommend(state, _ids(history, _size(state)), *options)


def evaluate(state, histories, held_out, k, n_candidates=100, n_new=5, weights=(1.0, 1.0, 0.1)):
    """Mean quality of the recommendations for users whose later items are known.

    histories, held_out: a list of ids for each user. k, n_candidates, n_new, weights: as for
    recommend.
    Returns a dict: precision, ndcg, coverage (floats), n_users (int).
    Raises ValueError if no user has held-out items.
    """
    state = _state(state)
    options = _options(k, n_candidates, n_new, weights)
    n_items = _size(state)
    if len(histories) != len(held_out):
        raise ValueError("histories and held_out differ in their users")
    shown, precisions, ndcgs = np.zeros(n_items, dtype=bool), [], []
    for history, later in zip(histories, held_out, strict=True):
        history, later = _ids(history, n_items), _ids(later, n_items)
        if later.size == 0:
            continue
        found = _recommend(state, history, *options)
        shown[found] = True
        gains = np.zeros(n_items)
        gains[later] = 1.0
        precisions.append(precision_at_k(later, found, k))
        ndcgs.append(ndcg_at_k(gains, found, k))
    if not precisions:
        raise ValueError("no user has held-out items")
    return {
        "precision": float(np.mean(precisions)),
        "ndcg": float(np.mean(ndcgs)),
        "coverage": int(shown.sum()) / n_items,
        "n_users": len(precisions),
    }


def sample_size_per_arm(p_base, mde, alpha=0.05, power=0.8):
    """Users per arm that a two-sided test needs to notice a change of the conversion rate.

    p_base: the rate today. mde: the change, not 0; it may be negative. alpha: level of the test.
    power: chance to notice the change. p_base, p_base + mde, alpha and power lie strictly between
    0 and 1. Returns an int.
    """
    p1, mde = _rate(p_base), _number(mde)
    p2, alpha, power = _rate(p1 + mde), _rate(alpha), _rate(power)
    if mde == 0:
        raise ValueError("mde is not 0")
    p = (p1 + p2) / 2
    pooled = math.sqrt(2 * p * (1 - p))
    apart = math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
    root = (_two_sided(alpha) * pooled + NormalDist().inv_cdf(power) * apart) / mde
    return math.ceil(root**2)


def ab_test(conv_a, n_a, conv_b, n_b, alpha=0.05):
    """Two-sided z-test of conversion rates, B against A.

    conv_a, conv_b: users who converted, counts from 0 to n_a and n_b. n_a, n_b: all users, counts
    of at least 1. alpha: level of the test, strictly between 0 and 1.
    Returns a dict: diff, z, p_value, ci_low, ci_high (floats), significant (bool).
    """
    n_a, n_b = _count(n_a, 1), _count(n_b, 1)
    conv_a, conv_b = _count(conv_a, 0, n_a), _count(conv_b, 0, n_b)
    alpha = _rate(alpha)
    diff = conv_b / n_b - conv_a / n_a
    # The shares of the others come from counts, too: 1 - p would round near certain conversion.
    n, conv = n_a + n_b, conv_a + conv_b
    pooled = math.sqrt(conv / n * ((n - conv) / n) * (1 / n_a + 1 / n_b))
    z = diff / pooled if pooled > 0 else 0.0
    p_value = math.erfc(abs(z) / math.sqrt(2))
    spread = conv_a / n_a * ((n_a - conv_a) / n_a) / n_a
    spread += conv_b / n_b * ((n_b - conv_b) / n_b) / n_b
    margin = _two_sided(alpha) * math.sqrt(spread)
    return {
        "diff": diff,
        "z": z,
        "p_value": p_value,
        "ci_low": diff - margin,
        "ci_high": diff + margin,
        "significant": p_value < alpha,
    }


def _candidates(state, history, n, n_new):
    cf, content = _signals(state, history)
    popularity = state["popularity"]
    free = np.ones(len(popularity), dtype=bool)
    free[history] = False
    established = np.flatnonzero(free & (popularity > 0))
    new = np.flatnonzero(free & (popularity == 0))
    by_cf = np.lexsort((established, -popularity[established], -_levels(cf[established])))
    by_content = np.lexsort((new, -_levels(content[new])))
    return np.concatenate([established[by_cf][: n - n_new], new[by_content][:n_new]])


def _rank(state, history, items, weights, k):
    cf, content = _signals(state, history)
    score = weights[0] * cf + weights[1] * content + weights[2] * np.log1p(state["popularity"])
    return items[np.lexsort((items, -_levels(score[items])))][:k]


def _recommend(state, history, k, n_candidates, n_new, weights):
    found = _candidates(state, history, n_candidates, n_new)
    return _rank(state, history, found, weights, k)


def _signals(state, history):
    """cf and content of every item."""
    cf = state["similarity"][history].sum(axis=0)
    features = state["features"]
    content = np.zeros(len(features))
    if history.size:
        profile = features[history].mean(axis=0)
        sizes = np.linalg.norm(features, axis=1)
        length = np.linalg.norm(profile)
        # Opposite features cancel to zero, but for rounding.
        if length > 1e-12 * sizes[history].max():
            content = features @ profile / np.where(sizes > 0, sizes, 1.0) / length
    return cf, content


def _levels(values):
    """Numbers in the order of the values that are the same where values differ by rounding."""
    order = np.argsort(values, kind="stable")
    tie = max(TIE, 1e-15 * np.max(np.abs(values), initial=0.0))
    levels = np.empty(len(values), dtype=int)
    levels[order] = np.cumsum(np.diff(values[order], prepend=values[order][:1]) > tie)
    return levels


def _dcg(worth):
    return float(worth @ (1 / np.log2(np.arange(2, len(worth) + 2))))


def _unit_rows(rows):
    """Rows scaled to length 1, by way of largest entry 1, for squares of tiny values vanish."""
    largest = np.abs(rows).max(axis=1, keepdims=True)
    rows = rows / np.where(largest > 0, largest, 1.0)
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / np.where(length > 0, length, 1.0)


def _options(k, n_candidates, n_new, weights):
    k, n_candidates = _count(k, 1), _count(n_candidates, 1)
    return k, n_candidates, _count(n_new, 0, n_candidates), _weights(weights)


def _weights(weights):
    weights = _array(weights, 1)
    if len(weights) != 3:
        raise ValueError("weights are three numbers")
    return weights


def _state(state):
    similarity = _array(state["similarity"], 2)
    popularity, features = _array(state["popularity"], 1), _array(state["features"], 2)
    n_items = len(popularity)
    if similarity.shape != (n_items, n_items) or len(features) != n_items:
        raise ValueError("the parts of the state differ in their items")
    return {"similarity": similarity, "popularity": popularity, "features": features}


def _size(state):
    return len(state["popularity"])


def _ids(values, n_items=None):
    """Distinct ids, maybe none."""
    ids = _array(values, 1, empty=True)
    if np.any(ids != np.floor(ids)) or len(np.unique(ids)) < len(ids):
        raise ValueError("ids are whole numbers, each at most once")
    if ids.size and (ids.min() < 0 or (n_items is not None and ids.max() >= n_items)):
        raise ValueError("there is no item of such an id")
    return ids.astype(int)


def _two_sided(alpha):
    return -NormalDist().inv_cdf(alpha / 2)


def _rate(value):
    rate = _number(value)
    if not 0 < rate < 1:
        raise ValueError(f"not strictly between 0 and 1: {value!r}")
    return rate


def _array(values, ndim, empty=False):
    try:
        array = np.asarray(values, dtype=float)
    except (TypeError, OverflowError) as error:
        raise ValueError("not an array of numbers") from error
    if array.ndim != ndim or (array.size == 0 and not empty):
        raise ValueError(f"{ndim} dimensions and values are needed, not shape {array.shape}")
    if not np.isfinite(array).all():
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
