"""Answers and data for the hidden tests, worked out in other ways than the reference."""

import math

import numpy as np

# Powers of two: with the signals of `tied_state` the sums are exact and equal only for equal items.
WEIGHTS = (1.0, 1 / 32, 1 / 8)


def tied_state(rng, n_items, share_new=0.3):
    """A state whose signals are exact in binary and often equal; a share of the items is new."""
    similarity = np.triu(rng.integers(0, 4, (n_items, n_items)) / 8, 1)
    popularity = rng.integers(1, 4, n_items) * (rng.random(n_items) >= share_new)
    popularity[rng.permutation(n_items)[:2]] = [0, 2]
    similarity[popularity == 0] = 0
    similarity[:, popularity == 0] = 0
    directions = np.vstack([np.eye(4), -np.eye(4)[0], np.zeros(4)])
    features = directions[rng.integers(0, len(directions), n_items)]
    return {
        "similarity": similarity + similarity.T,
        "popularity": popularity.astype(float),
        "features": features,
    }


def purchases(rng, n_users, n_items, share=0.2):
    """A table (n_users, n_items) of distinct amounts; every fifth item is unknown to all users."""
    R = rng.uniform(0.5, 5, (n_users, n_items)) * (rng.random((n_users, n_items)) < share)
    R[:, ::5] = 0
    return R


def some_ids(rng, n_items, size):
    return rng.permutation(n_items)[:size].tolist()


def places(ranked, k):
    """What precision divides by."""
    return k


def precision(relevant, ranked, k):
    """Share of the places that are hits."""
    return len(set(relevant) & set(ranked[:k])) / max(1, places(ranked, k))


def discount(place):
    """What a gain in that place, from 1 on, is divided by."""
    return math.log2(place + 1)


def gained(gain):
    """What an item adds in the first place."""
    return 2**gain - 1


def ndcg(gains, ranked, k):
    """DCG over ideal DCG, place by place."""

    def dcg(values):
        return math.fsum(gained(g) / discount(place) for place, g in enumerate(values[:k], 1))

    best = dcg(sorted(gains, reverse=True))
    return dcg([gains[item] for item in ranked]) / best if best > 0 else 0.0


def fitted(R, features):
    """The state, pair by pair of columns."""
    n_items = R.shape[1]
    similarity = np.zeros((n_items, n_items))
    for i in range(n_items):
        for j in range(i):
            lengths = math.sqrt(math.fsum(R[:, i] ** 2) * math.fsum(R[:, j] ** 2))
            if lengths > 0:
                similarity[i, j] = similarity[j, i] = math.fsum(R[:, i] * R[:, j]) / lengths
    units = [row / math.hypot(*row) if np.any(row) else row for row in features.astype(float)]
    return {
        "similarity": similarity,
        "popularity": np.array([float(sum(column > 0)) for column in R.T]),
        "features": np.array(units),
    }


def together(similarities):
    """What an item's similarities to those of a history come to."""
    return math.fsum(similarities)


def signals(state, history):
    """For each item: cf, content and popularity, as three lists."""
    similarity, features = np.asarray(state["similarity"]), np.asarray(state["features"])
    popularity = np.asarray(state["popularity"]).tolist()
    cf = [together(shares) for shares in similarity[list(history)].T.tolist()]
    profile = [math.fsum(features[h, c] for h in history) for c in range(features.shape[1])]
    return cf, [cosine(profile, row) for row in features.tolist()], popularity


def cosine(a, b):
    """Cosine of two vectors, 0.0 where one is zero."""
    lengths = math.hypot(*a) * math.hypot(*b)
    return math.fsum(x * y for x, y in zip(a, b, strict=True)) / lengths if lengths > 0 else 0.0


def candidates(state, history, n, n_new=0):
    """Stage 1, by sorting both pools with a key."""
    cf, content, popularity = signals(state, history)
    unseen = [i for i in range(len(popularity)) if i not in history]
    established = [i for i in unseen if popularity[i] > 0]
    new = [i for i in unseen if popularity[i] == 0]
    established.sort(key=lambda i: (-cf[i], -popularity[i], i))
    new.sort(key=lambda i: (-content[i], i))
    return np.array(established[: n - n_new] + new[:n_new], dtype=int)


def rank(state, history, items, weights, k):
    """Stage 2, by sorting with a key."""
    cf, content, popularity = signals(state, history)

    def score(i):
        return weights[0] * cf[i] + weights[1] * content[i] + weights[2] * math.log1p(popularity[i])

    return np.array(sorted(items, key=lambda i: (-score(i), i))[:k], dtype=int)


def recommend(state, history, k, n_candidates, n_new, weights):
    """Both stages."""
    return rank(state, history, candidates(state, history, n_candidates, n_new), weights, k)


def evaluate(state, histories, held_out, k, n_candidates, n_new, weights):
    """Means over the users with held-out items."""
    n_items = len(state["popularity"])
    precisions, ndcgs, shown = [], [], set()
    for history, relevant in zip(histories, held_out, strict=True):
        if len(relevant) > 0:
            ranked = recommend(state, history, k, n_candidates, n_new, weights).tolist()
            precisions.append(precision(relevant, ranked, k))
            ndcgs.append(ndcg([float(i in relevant) for i in range(n_items)], ranked, k))
            shown |= set(ranked)
    return {
        "precision": float(np.mean(precisions)),
        "ndcg": float(np.mean(ndcgs)),
        "coverage": len(shown) / n_items,
        "n_users": len(precisions),
    }


def upper_tail(z):
    """Chance that a normal variable is above z."""
    return math.erfc(z / math.sqrt(2)) / 2


def quantile(share):
    """Where a normal variable is below with the given chance, by bisection."""
    low, high = -40.0, 40.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if upper_tail(-middle) < share else (low, middle)
    return (low + high) / 2


def sample_size(p_base, mde, alpha, power):
    """Users per arm, before rounding up."""
    rates = np.array([p_base, p_base + mde])
    apart = np.sum(rates * (1 - rates))
    alike = 2 * rates.mean() * (1 - rates.mean())
    reach = quantile(1 - alpha / 2) * np.sqrt(alike) + quantile(power) * np.sqrt(apart)
    return float((reach / mde) ** 2)


def is_significant(p_value, alpha):
    return bool(p_value < alpha)


def ab_test(conv_a, n_a, conv_b, n_b, alpha):
    """The test, from the variances of 0/1 outcomes."""
    rates, users = np.array([conv_a / n_a, conv_b / n_b]), np.array([n_a, n_b])
    diff = rates[1] - rates[0]
    share = np.sum(rates * users) / users.sum()
    pooled, own = share * (1 - share) * np.sum(1 / users), np.sum(rates * (1 - rates) / users)
    z = diff / np.sqrt(pooled) if 0 < conv_a + conv_b < n_a + n_b else 0.0
    reach = quantile(1 - alpha / 2) * np.sqrt(own)
    p_value = 2 * upper_tail(abs(z))
    numbers = {"diff": diff, "z": z, "p_value": p_value, "ci_low": diff - reach}
    numbers["ci_high"] = diff + reach
    return {**{key: float(x) for key, x in numbers.items()}, "significant": is_significant(p_value, alpha)}
