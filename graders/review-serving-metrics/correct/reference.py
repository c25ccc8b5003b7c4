"""Metrics of a model server: decisions, quality, latency, windows, drift, counters and alerts."""

import math
from bisect import bisect_right

import numpy as np

TO_MS = {"ms": 1.0, "s": 1000.0}
LEAST_SHARE = 1e-4


def decide(scores, threshold):
    scores = _doubles(scores)
    flags = scores >= float(threshold)
    return {"flags": [int(flag) for flag in flags], "flagged": int(flags.sum())}


def count_outcomes(y_true, y_pred, labels):
    counts = {label: {"tp": 0, "fp": 0, "fn": 0} for label in labels}
    for truth, guess in zip(y_true, y_pred, strict=True):
        if truth == guess and truth in counts:
            counts[truth]["tp"] += 1
        if truth != guess and truth in counts:
            counts[truth]["fn"] += 1
        if truth != guess and guess in counts:
            counts[guess]["fp"] += 1
    return counts


def averages(counts, average):
    rows = list(counts.values())
    if average == "micro":
        total = {key: sum(row[key] for row in rows) for key in ("tp", "fp", "fn")}
        return _rates(total)
    if average == "macro":
        weights = [1 for row in rows]
    elif average == "weighted":
        weights = [row["tp"] + row["fn"] for row in rows]
    else:
        raise ValueError(f"average is micro, macro or weighted, not {average!r}")
    rates = [_rates(row) for row in rows]
    return {
        key: _ratio(sum(w * rate[key] for w, rate in zip(weights, rates)), sum(weights))
        for key in ("precision", "recall", "f1")
    }


def precision_at_k(y_true, scores, k):
    y_true, scores, k = _doubles(y_true), _doubles(scores), int(k)
    if not 1 <= k <= len(scores):
        raise ValueError("k is from 1 to the number of rows")
    cut = np.sort(scores)[::-1][k - 1]
    above, tied = scores > cut, scores == cut
    places = k - above.sum()
    hits = y_true[above].sum() + places * y_true[tied].mean()
    return {"precision": float(hits / k)}


def rank_auc(y_true, scores):
    y_true, scores = _doubles(y_true), _doubles(scores)
    positives, negatives = scores[y_true == 1], np.sort(scores[y_true == 0])
    if len(positives) == 0 or len(negatives) == 0:
        raise ValueError("rank_auc needs both classes")
    below = np.searchsorted(negatives, positives, side="left")
    not_above = np.searchsorted(negatives, positives, side="right")
    wins = (below + not_above).sum() / 2
    return {"auc": float(wins / (len(positives) * len(negatives)))}


def latency_summary(durations, unit, slow_ms=500, percentiles=(50, 95, 99)):
    if unit not in TO_MS:
        raise ValueError(f"unit is ms or s, not {unit!r}")
    ms = np.sort(_doubles(durations) * TO_MS[unit])
    summary = {"count": len(ms), "mean_ms": None, "slow_share": None}
    if len(ms):
        summary["mean_ms"] = float(ms.mean())
        summary["slow_share"] = float(np.mean(ms > slow_ms))
    for q in map(int, percentiles):
        rank = math.ceil(q * len(ms) / 100)
        summary[f"p{q}_ms"] = float(ms[rank - 1]) if len(ms) else None
    return summary


def window_stats(events, now, width_s):
    inside = [event for event in events if now - width_s < event["t"] <= now]
    errors = sum(1 for event in inside if not event["ok"])
    return {
        "count": len(inside),
        "errors": errors,
        "error_share": _ratio(errors, len(inside)),
        "per_minute": len(inside) * 60 / width_s,
    }


def busiest_window(times, width_s):
    times = sorted(float(t) for t in times)
    best = {"count": 0, "end": None}
    for end in times:
        count = bisect_right(times, end) - bisect_right(times, end - width_s)
        if count > best["count"]:
            best = {"count": count, "end": end}
    return best


def minute_series(times, start, minutes):
    counts = [0] * int(minutes)
    for t in _doubles(times):
        minute = math.floor((t - start) / 60)
        if 0 <= minute < len(counts):
            counts[minute] += 1
    return {"counts": counts}


def bin_shares(values, edges):
    values = _doubles(values)
    bins = np.searchsorted(_doubles(edges), values, side="right")
    counts = np.bincount(bins, minlength=len(edges) + 1)
    return {"shares": [float(count / len(values)) for count in counts]}


def drift(reference, current, edges, warn=0.1, alert=0.25, min_rows=50):
    before = np.maximum(bin_shares(reference, edges)["shares"], LEAST_SHARE)
    after = np.maximum(bin_shares(current, edges)["shares"], LEAST_SHARE)
    psi = float(np.sum((after - before) * np.log(after / before)))
    level = _level(psi, len(current), warn, alert, min_rows)
    return {"psi": psi, "ks": _ks(reference, current), "level": level}


def merge_snapshots(snapshots):
    latest = {}
    for snapshot in snapshots:
        source = (snapshot["worker"], snapshot["boot"])
        if source not in latest or snapshot["seq"] > latest[source]["seq"]:
            latest[source] = snapshot
    counts = {}
    for snapshot in latest.values():
        for name, n in snapshot["counts"].items():
            counts[name] = counts.get(name, 0) + int(n)
    return {"counts": counts}


def apply_events(state, events):
    counts = dict(state.get("counts", {}))
    seen = {(source, id_) for source, id_ in state.get("seen", [])}
    for event in events:
        key = (event["source"], event["id"])
        if key not in seen:
            seen.add(key)
            counts[event["name"]] = counts.get(event["name"], 0) + int(event["n"])
    return {"counts": counts, "seen": sorted(seen)}


def alert_step(state, value, limit, clear, patience):
    if clear > limit:
        raise ValueError("clear is at most limit")
    firing, streak = state.get("firing", False), state.get("streak", 0)
    if firing:
        firing, streak = value >= clear, 0
    else:
        streak = streak + 1 if value >= limit else 0
        firing = streak >= patience
    return {"firing": bool(firing), "streak": streak}


def _doubles(values):
    return np.asarray(values, dtype=np.float64)


def _ratio(part, whole):
    return part / whole if whole else 0.0


def _rates(row):
    tp, fp, fn = row["tp"], row["fp"], row["fn"]
    return {
        "precision": _ratio(tp, tp + fp),
        "recall": _ratio(tp, tp + fn),
        "f1": _ratio(2 * tp, 2 * tp + fp + fn),
    }


def _ks(reference, current):
    reference, current = np.sort(_doubles(reference)), np.sort(_doubles(current))
    points = np.concatenate([reference, current])
    before = np.searchsorted(reference, points, side="right") / len(reference)
    after = np.searchsorted(current, points, side="right") / len(current)
    return float(np.max(np.abs(after - before)))


def _level(psi, rows, warn, alert, min_rows):
    if rows < min_rows:
        return "few"
    if psi >= alert:
        return "alert"
    return "warn" if psi >= warn else "ok"
