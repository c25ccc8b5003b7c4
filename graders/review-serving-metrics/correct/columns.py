"""The serving metrics, computed a whole column at a time."""

import numpy as np

FACTORS = {"s": 1000.0, "ms": 1.0}


def column(values):
    return np.array(list(values), dtype=np.float64)


def decide(scores, threshold):
    flags = np.greater_equal(column(scores), np.float64(threshold))
    return {"n": flags.size, "flags": flags.astype(np.int8)}


def count_outcomes(y_true, y_pred, labels):
    labels = list(labels)
    known = np.array(labels, dtype=str)
    truth = np.array(list(y_true), dtype=str)[:, None] == known
    guess = np.array(list(y_pred), dtype=str)[:, None] == known
    tp = (truth & guess).sum(axis=0)
    fn = (truth & ~guess).sum(axis=0)
    fp = (guess & ~truth).sum(axis=0)
    tn = (~guess & ~truth).sum(axis=0)
    table = zip(labels, fn.tolist(), fp.tolist(), tn.tolist(), tp.tolist(), strict=True)
    return {label: {"fn": a, "fp": b, "tn": c, "tp": d} for label, a, b, c, d in table}


def averages(counts, average):
    table = np.array([[row["tp"], row["fp"], row["fn"]] for row in counts.values()], dtype=float)
    if average == "micro":
        weights, table = np.ones(1), table.sum(axis=0, keepdims=True)
    elif average == "macro":
        weights = np.ones(len(table))
    elif average == "weighted":
        weights = table[:, 0] + table[:, 2]
    else:
        raise ValueError(average)
    tp, fp, fn = table.T
    shares = weights / max(weights.sum(), 1.0)
    return {
        "average": average,
        "f1": shares @ quotient(tp, tp + (fp + fn) / 2),
        "precision": shares @ quotient(tp, tp + fp),
        "recall": shares @ quotient(tp, tp + fn),
    }


def quotient(over, under):
    return np.divide(over, under, out=np.zeros_like(over), where=under > 0)


def precision_at_k(y_true, scores, k):
    truth, scores = column(y_true), column(scores)
    if k < 1 or k > scores.size:
        raise ValueError("there is no such k")
    values, group = np.unique(scores, return_inverse=True)
    size = np.bincount(group, minlength=values.size)[::-1]
    positive = np.bincount(group, weights=truth, minlength=values.size)[::-1]
    before = np.cumsum(size) - size
    taken = np.clip(k - before, 0, size)
    return {"k": k, "precision": np.sum(taken / size * positive) / k}


def rank_auc(y_true, scores):
    truth = column(y_true) == 1
    n_pos, n_neg = np.count_nonzero(truth), np.count_nonzero(~truth)
    if not n_pos * n_neg:
        raise ValueError("one class")
    _, group, size = np.unique(column(scores), return_inverse=True, return_counts=True)
    mid_rank = (np.cumsum(size) - (size - 1) / 2)[group]
    u = mid_rank[truth].sum() - n_pos * (n_pos + 1) / 2
    return {"auc": u / n_pos / n_neg, "positives": n_pos, "negatives": n_neg}


def latency_summary(durations, unit, slow_ms=500, percentiles=(50, 95, 99)):
    try:
        ms = column(durations) * FACTORS[unit]
    except KeyError:
        raise ValueError("unknown unit") from None
    names = [f"p{int(q)}_ms" for q in percentiles]
    if ms.size == 0:
        return {**dict.fromkeys([*names, "slow_share", "mean_ms"]), "count": 0}
    ranks = -(-np.array(percentiles, dtype=int) * ms.size // 100)
    found = np.sort(ms)[ranks - 1]
    return {
        **dict(zip(names, found, strict=True)),
        "slow_share": np.count_nonzero(ms > slow_ms) / ms.size,
        "mean_ms": ms.sum() / ms.size,
        "max_ms": ms.max(),
        "count": ms.size,
    }


def window_stats(events, now, width_s):
    t = column(event["t"] for event in events)
    ok = np.array([bool(event["ok"]) for event in events], dtype=bool)
    inside = (t > now - width_s) & (t <= now)
    count, errors = np.count_nonzero(inside), np.count_nonzero(inside & ~ok)
    return {
        "per_minute": count / width_s * 60,
        "error_share": errors / max(count, 1),
        "errors": errors,
        "count": count,
    }


def busiest_window(times, width_s):
    t = np.sort(column(times))
    if t.size == 0:
        return {"end": None, "count": 0}
    ahead = np.searchsorted(t, t, side="right")
    behind = np.searchsorted(t, t - width_s, side="right")
    best = np.argmax(ahead - behind)
    return {"end": t[best], "count": (ahead - behind)[best], "start": t[best] - width_s}


def minute_series(times, start, minutes):
    edges = start + 60.0 * np.arange(minutes + 1)
    position = np.searchsorted(np.sort(column(times)), edges, side="left")
    return {"starts": edges[:-1], "counts": np.diff(position)}


def bin_shares(values, edges):
    values = np.sort(column(values))
    below = np.searchsorted(values, column(edges), side="left")
    counts = np.diff(below, prepend=0, append=values.size)
    return {"counts": counts, "shares": counts / values.size}


def drift(reference, current, edges, warn=0.1, alert=0.25, min_rows=50):
    r, c = (np.clip(bin_shares(v, edges)["shares"], 1e-4, None) for v in (reference, current))
    psi = (c - r) @ (np.log(c) - np.log(r))
    limits = np.array([warn, alert])
    level = ("ok", "warn", "alert")[np.flatnonzero([True, *(psi >= limits)])[-1]]
    return {
        "rows": len(current),
        "level": "few" if len(current) < min_rows else level,
        "ks": largest_gap(column(reference), column(current)),
        "psi": psi,
    }


def largest_gap(a, b):
    points = np.union1d(a, b)
    share_a = np.searchsorted(np.sort(a), points, side="right") / a.size
    share_b = np.searchsorted(np.sort(b), points, side="right") / b.size
    return np.abs(share_a - share_b).max()


def merge_snapshots(snapshots):
    ordered = sorted(snapshots, key=lambda one: (one["worker"], one["boot"], one["seq"]))
    last = {(one["worker"], one["boot"]): one["counts"] for one in ordered}
    names = sorted({name for counts in last.values() for name in counts})
    totals = {name: sum(int(counts.get(name, 0)) for counts in last.values()) for name in names}
    return {"snapshots": len(ordered), "counts": totals}


def apply_events(state, events):
    seen = {source: set(ids) for source, ids in state.get("by_source", {}).items()}
    added = []
    for event in events:
        ids = seen.setdefault(event["source"], set())
        if event["id"] not in ids:
            ids.add(event["id"])
            added.append(event)
    old = state.get("counts", {})
    names = sorted(set(old) | {event["name"] for event in added})
    counts = {n: old.get(n, 0) + sum(int(e["n"]) for e in added if e["name"] == n) for n in names}
    return {"by_source": {source: sorted(ids) for source, ids in seen.items()}, "counts": counts}


def alert_step(state, value, limit, clear, patience):
    if limit < clear:
        raise ValueError("clear is above limit")
    recent = [*state.get("recent", []), bool(value >= limit)][-int(patience) :]
    if state.get("firing"):
        firing = bool(value >= clear)
        return {"recent": [], "value": value, "firing": firing}
    firing = len(recent) == patience and all(recent)
    return {"recent": [] if firing else recent, "value": value, "firing": firing}
