"""Right answers by plain loops: place by place, item by item, pair by pair."""

import math

import numpy as np


def precision_at_k(relevant, ranked, k):
    k = _whole(k, 1)
    relevant, ranked = _ids(relevant, None), _ids(ranked, None)
    hits = 0
    for place in range(min(k, len(ranked))):
        if ranked[place] in relevant:
            hits += 1
    return hits / k


def ndcg_at_k(gains, ranked, k):
    k = _whole(k, 1)
    gains = _vector(gains)
    if min(gains) < 0:
        raise ValueError("gains")
    ranked = _ids(ranked, len(gains))
    best = sorted(gains, reverse=True)
    found, ideal = 0.0, 0.0
    for place in range(min(k, len(ranked))):
        found += _gained(gains[ranked[place]]) / _discount(place + 1)
    for place in range(min(k, len(best))):
        ideal += _gained(best[place]) / _discount(place + 1)
    return found / ideal if ideal > 0 else 0.0


def fit(R, item_features):
    table, features = _table(R), _table(item_features)
    n_items = len(table[0])
    if len(features) != n_items:
        raise ValueError("features")
    columns, popularity = [], []
    for i in range(n_items):
        column, users = [], 0
        for row in table:
            if row[i] < 0:
                raise ValueError("negative")
            if row[i] > 0:
                users += 1
            column.append(row[i])
        columns.append(column)
        popularity.append(float(users))
    similarity = np.zeros((n_items, n_items))
    for i in range(n_items):
        for j in range(n_items):
            if i != j:
                similarity[i, j] = _cosine(columns[i], columns[j])
    scaled = []
    for row in features:
        length = math.sqrt(_dot(row, row))
        scaled.append([value / length if length > 0 else 0.0 for value in row])
    return {
        "similarity": similarity,
        "popularity": np.array(popularity),
        "features": np.array(scaled),
    }


def candidates(state, history, n, n_new=0):
    n, n_new = _whole(n, 1), _whole(n_new, 0)
    if n_new > n:
        raise ValueError("n")
    cf, content, popularity = _signals(state, history)
    seen = _ids(history, len(popularity))
    established, new = [], []
    for i in range(len(popularity)):
        if i in seen:
            continue
        if popularity[i] > 0:
            established.append((-cf[i], -popularity[i], i))
        else:
            new.append((-content[i], i))
    found = []
    for key in sorted(established)[: n - n_new]:
        found.append(key[-1])
    for key in sorted(new)[:n_new]:
        found.append(key[-1])
    return np.array(found, dtype=int)


def rank(state, history, items, weights, k):
    k = _whole(k, 1)
    cf, content, popularity = _signals(state, history)
    weights = _vector(weights)
    if len(weights) != 3:
        raise ValueError("weights")
    scored = []
    for i in _ids(items, len(popularity)):
        score = weights[0] * cf[i] + weights[1] * content[i]
        score += weights[2] * math.log1p(popularity[i])
        scored.append((-score, i))
    found = []
    for _, i in sorted(scored)[:k]:
        found.append(i)
    return np.array(found, dtype=int)


def recommend(state, history, k, n_candidates=100, n_new=5, weights=(1.0, 1.0, 0.1)):
    return rank(state, history, candidates(state, history, n_candidates, n_new), weights, k)


def evaluate(state, histories, held_out, k, n_candidates=100, n_new=5, weights=(1.0, 1.0, 0.1)):
    if len(histories) != len(held_out):
        raise ValueError("users")
    n_items = len(state["popularity"])
    precision, ndcg, users, shown = 0.0, 0.0, 0, []
    for history, relevant in zip(histories, held_out, strict=True):
        if len(relevant) == 0:
            continue
        relevant = _ids(relevant, n_items)
        ranked = recommend(state, history, k, n_candidates, n_new, weights).tolist()
        gains = [1.0 if i in relevant else 0.0 for i in range(n_items)]
        precision += precision_at_k(relevant, ranked, k)
        ndcg += ndcg_at_k(gains, ranked, k)
        users += 1
        for i in ranked:
            if i not in shown:
                shown.append(i)
    if users == 0:
        raise ValueError("nobody")
    return {
        "precision": precision / users,
        "ndcg": ndcg / users,
        "coverage": len(shown) / n_items,
        "n_users": users,
    }


def sample_size_per_arm(p_base, mde, alpha=0.05, power=0.8):
    for share in (p_base, p_base + mde, alpha, power):
        if not 0 < share < 1:
            raise ValueError("share")
    if mde == 0:
        raise ValueError("mde")
    p1, p2 = p_base, p_base + mde
    p = (p1 + p2) / 2
    z_alpha, z_power = _quantile(1 - alpha / 2), _quantile(power)
    root = z_alpha * math.sqrt(2 * p * (1 - p))
    root += z_power * math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
    return math.ceil(root**2 / mde**2)


def ab_test(conv_a, n_a, conv_b, n_b, alpha=0.05):
    if not 0 < alpha < 1:
        raise ValueError("alpha")
    for converted, users in ((conv_a, n_a), (conv_b, n_b)):
        if _whole(converted, 0) > _whole(users, 1):
            raise ValueError("conversions")
    p_a, p_b = conv_a / n_a, conv_b / n_b
    p = (conv_a + conv_b) / (n_a + n_b)
    error = math.sqrt(p * (1 - p) * (1 / n_a + 1 / n_b))
    z = (p_b - p_a) / error if error > 0 else 0.0
    p_value = math.erfc(abs(z) / math.sqrt(2))
    unpooled = math.sqrt(p_a * (1 - p_a) / n_a + p_b * (1 - p_b) / n_b)
    reach = _quantile(1 - alpha / 2) * unpooled
    return {
        "diff": p_b - p_a,
        "z": z,
        "p_value": p_value,
        "ci_low": p_b - p_a - reach,
        "ci_high": p_b - p_a + reach,
        "significant": p_value < alpha,
    }


def _discount(place):
    return math.log2(place + 1)


def _gained(gain):
    return 2**gain - 1


def _whole(value, least):
    if not least <= value < math.inf or value % 1 != 0:
        raise ValueError("no whole number")
    return int(value)


def _quantile(share):
    low, high = -40.0, 40.0
    for _ in range(100):
        middle = (low + high) / 2
        if math.erfc(-middle / math.sqrt(2)) / 2 < share:
            low = middle
        else:
            high = middle
    return low


def _signals(state, history):
    popularity = [float(count) for count in state["popularity"]]
    similarity, features = state["similarity"], state["features"]
    history = _ids(history, len(popularity))
    profile = [0.0] * len(features[0])
    for h in history:
        for c in range(len(profile)):
            profile[c] += float(features[h][c])
    cf, content = [], []
    for i in range(len(popularity)):
        total = 0.0
        for h in history:
            total += float(similarity[h][i])
        cf.append(total)
        content.append(_cosine(profile, [float(value) for value in features[i]]))
    return cf, content, popularity


def _cosine(a, b):
    lengths = math.sqrt(_dot(a, a)) * math.sqrt(_dot(b, b))
    return _dot(a, b) / lengths if lengths > 0 else 0.0


def _dot(a, b):
    total = 0.0
    for one, other in zip(a, b, strict=True):
        total += one * other
    return total


def _ids(values, n_items):
    array = np.asarray(values, dtype=float)
    if array.ndim != 1:
        raise ValueError("shape")
    ids = []
    for value in array.tolist():
        if not math.isfinite(value) or value < 0 or value != int(value) or int(value) in ids:
            raise ValueError("id")
        if n_items is not None and value >= n_items:
            raise ValueError("id")
        ids.append(int(value))
    return ids


def _vector(values):
    array = np.asarray(values, dtype=float)
    if array.ndim != 1 or len(array) == 0:
        raise ValueError("shape")
    for value in array.tolist():
        if not math.isfinite(value):
            raise ValueError("not finite")
    return array.tolist()


def _table(values):
    array = np.asarray(values, dtype=float)
    if array.ndim != 2 or array.shape[0] == 0 or array.shape[1] == 0:
        raise ValueError("shape")
    for row in array.tolist():
        for value in row:
            if not math.isfinite(value):
                raise ValueError("not finite")
    return array.tolist()
