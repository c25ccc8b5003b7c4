"""Serving metrics in one pass where possible: heaps, running totals, generators."""

import heapq
from collections import deque
from functools import reduce
from itertools import accumulate
from math import fsum, log2, log

import numpy as np


def decide(scores, threshold):
    limit = float(threshold)
    margins = [float(score) - limit for score in scores]
    return {"flags": [margin >= 0 for margin in margins], "margins": margins}


def count_outcomes(y_true, y_pred, labels):
    def step(table, pair):
        truth, guess = pair
        for label in {truth, guess} & table.keys():
            kind = "tp" if truth == guess else "fn" if label == truth else "fp"
            table[label] = {**table[label], kind: table[label][kind] + 1, "seen": True}
        return table

    start = {label: {"seen": False, "fn": 0, "tp": 0, "fp": 0} for label in labels}
    return reduce(step, zip(y_true, y_pred, strict=True), start)


def averages(counts, average):
    if average == "micro":
        pooled = {key: sum(row[key] for row in counts.values()) for key in ("fp", "fn", "tp")}
        weighted = [(1, pooled)]
    elif average == "macro":
        weighted = [(1, row) for row in counts.values()]
    elif average == "weighted":
        weighted = [(row["tp"] + row["fn"], row) for row in counts.values()]
    else:
        raise ValueError("average")
    total = sum(weight for weight, _ in weighted) or 1
    result = {"total": total}
    for name, formula in FORMULAS.items():
        parts = [weight / total * formula(row) for weight, row in weighted]
        result[name] = fsum(parts)
    return result


def share(tp, others):
    return tp / (tp + others) if tp + others > 0 else 0.0


FORMULAS = {
    "precision": lambda row: share(row["tp"], row["fp"]),
    "f1": lambda row: share(row["tp"], (row["fp"] + row["fn"]) / 2),
    "recall": lambda row: share(row["tp"], row["fn"]),
}


def precision_at_k(y_true, scores, k):
    k = int(k)
    pairs = [(float(s), float(t)) for t, s in zip(y_true, scores, strict=True)]
    if k > len(pairs) or k < 1:
        raise ValueError("k does not fit the rows")
    cut = heapq.nlargest(k, pairs)[-1][0]
    sure = [truth for score, truth in pairs if score > cut]
    tied = [truth for score, truth in pairs if score == cut]
    chance = (k - len(sure)) / len(tied)
    return {"cut": cut, "precision": (sum(sure) + chance * sum(tied)) / k}


def rank_auc(y_true, scores):
    truth = np.asarray(y_true).astype(bool)
    values = np.asarray(scores, dtype=float)
    high, low = values[truth], values[~truth]
    if high.size == 0 or low.size == 0:
        raise ValueError("one class is missing")
    wins = [np.mean(low < one) + np.mean(low == one) / 2 for one in high]
    return {"auc": fsum(wins) / len(wins), "wins": wins}


def latency_summary(durations, unit, slow_ms=500, percentiles=(50, 95, 99)):
    factor = {"s": 1000.0, "ms": 1.0}.get(unit)
    if factor is None:
        raise ValueError(f"{unit} is not a unit of time")
    ms = np.array([float(duration) for duration in durations]) * factor
    percentiles = [int(q) for q in percentiles]
    if not ms.size:
        names = ["mean_ms", *(f"p{q}_ms" for q in percentiles), "slow_share"]
        return {name: None for name in names} | {"count": 0, "total_ms": 0.0}
    mean = 0.0
    for n, duration in enumerate(ms, start=1):
        mean += (duration - mean) / n
    places = {f"p{q}_ms": (q * ms.size + 99) // 100 - 1 for q in percentiles}
    ranks = {name: np.partition(ms, place)[place] for name, place in places.items()}
    slow = np.count_nonzero(ms > slow_ms) / ms.size
    return {"mean_ms": mean, **ranks, "slow_share": slow, "count": ms.size, "total_ms": ms.sum()}


def window_stats(events, now, width_s):
    tail = deque(sorted((float(event["t"]), not event["ok"]) for event in events))
    while tail and tail[0][0] <= now - width_s:
        tail.popleft()
    while tail and tail[-1][0] > now:
        tail.pop()
    errors = sum(failed for _, failed in tail)
    return {
        "count": len(tail),
        "oldest": tail[0][0] if tail else None,
        "errors": errors,
        "per_minute": 60.0 / width_s * len(tail),
        "error_share": errors / len(tail) if tail else 0.0,
    }


def busiest_window(times, width_s):
    inside, best = deque(), (0, None)
    times = [float(t) for t in times]
    for t in sorted(times):
        inside.append(t)
        while inside[0] <= t - width_s:
            inside.popleft()
        if len(inside) > best[0]:
            best = (len(inside), t)
    return {"end": best[1], "count": best[0], "distinct": len(set(times))}


def minute_series(times, start, minutes):
    times = [float(t) for t in times]
    bounds = [start + 60 * minute for minute in range(int(minutes) + 1)]
    before = [sum(1 for t in times if t < bound) for bound in bounds]
    counts = [float(b - a) for a, b in zip(before, before[1:])]
    return {"running": list(accumulate(counts)), "counts": counts}


def bin_shares(values, edges):
    weight = 1 / len(values)
    shares = np.zeros(len(edges) + 1)
    np.add.at(shares, np.digitize(np.asarray(values, float), np.asarray(edges, float)), 1)
    return {"edges": list(edges), "shares": (shares * weight).tolist()}


def drift(reference, current, edges, warn=0.1, alert=0.25, min_rows=50):
    psi = 0.0
    pairs = zip(bin_shares(reference, edges)["shares"], bin_shares(current, edges)["shares"])
    for before, after in pairs:
        before, after = max(before, 1e-4), max(after, 1e-4)
        psi += (after - before) * (log2(after) - log2(before)) * log(2)
    level = ["ok", "warn", "alert"][max((psi >= warn) * 1, (psi >= alert) * 2)]
    if min_rows > len(current):
        level = "few"
    return {"level": level, "ks": distance(reference, current), "rows": len(reference), "psi": psi}


def distance(reference, current):
    reference, current = np.asarray(reference, float), np.asarray(current, float)
    gaps = [np.mean(reference <= v) - np.mean(current <= v) for v in (*reference, *current)]
    return max(max(gaps), -min(gaps))


def merge_snapshots(snapshots):
    ranked = sorted(snapshots, key=lambda one: one["seq"])
    by_source = {}
    for one in ranked:
        by_source.setdefault(one["worker"], {})[one["boot"]] = one["counts"]
    final = [counts for boots in by_source.values() for counts in boots.values()]
    names = dict.fromkeys(name for counts in final for name in counts)
    return {"counts": {name: sum(int(c.get(name, 0)) for c in final) for name in names}, "final": final}


def apply_events(state, events):
    def step(now, event):
        mark = [event["source"], event["id"]]
        if mark in now["marks"]:
            return {**now, "repeats": now["repeats"] + 1}
        value = now["counts"].get(event["name"], 0) + int(event["n"])
        counts = {**now["counts"], event["name"]: value}
        return {"marks": [*now["marks"], mark], "repeats": now["repeats"], "counts": counts}

    return reduce(step, events, {"marks": [], "repeats": 0, "counts": {}} | dict(state))


def alert_step(state, value, limit, clear, patience):
    if limit < clear:
        raise ValueError("limit")
    mode, run = state.get("mode", "quiet"), state.get("run", 0)
    run = run + 1 if value >= limit else 0
    if mode == "loud" and value < clear:
        mode, run = "quiet", 0
    elif mode == "quiet" and run >= patience:
        mode = "loud"
    return {"mode": mode, "run": run, "firing": mode == "loud"}
