"""Serving metrics without NumPy: loops, exact fractions, one rounding at the end of each result."""

from fractions import Fraction
from math import fsum, log


def _number(value):
    return float(value)


def _div(a, b):
    return float(Fraction(a) / Fraction(b)) if b else 0.0


def decide(scores, threshold):
    flags = []
    for score in scores:
        flags.append(not _number(score) < _number(threshold))
    return {"threshold": threshold, "flags": tuple(flags)}


def count_outcomes(y_true, y_pred, labels):
    result = {}
    pairs = [(str(a), str(b)) for a, b in zip(y_true, y_pred, strict=True)]
    for label in sorted(labels):
        hits = sum(1 for pair in pairs if pair == (label, label))
        real = sum(1 for pair in pairs if pair[0] == label)
        said = sum(1 for pair in pairs if pair[1] == label)
        result[label] = {"support": real, "tp": hits, "fn": real - hits, "fp": said - hits}
    return result


def averages(counts, average):
    triples = [(int(row["tp"]), int(row["fp"]), int(row["fn"])) for row in counts.values()]
    if average not in ("micro", "macro", "weighted"):
        raise ValueError("choose micro, macro or weighted")
    if average == "micro":
        triples = [tuple(map(sum, zip(*triples, strict=True)))]
    weights = [tp + fn if average == "weighted" else 1 for tp, _, fn in triples]
    total = sum(weights)
    sums = {"recall": Fraction(0), "precision": Fraction(0), "f1": Fraction(0)}
    for weight, (tp, fp, fn) in zip(weights, triples, strict=True):
        if tp:
            sums["recall"] += Fraction(weight * tp, tp + fn)
            sums["precision"] += Fraction(weight * tp, tp + fp)
            sums["f1"] += Fraction(2 * weight * tp, 2 * tp + fp + fn)
    return {key: _div(value, total) for key, value in sums.items()} | {"labels": len(counts)}


def precision_at_k(y_true, scores, k):
    rows = {}
    for truth, score in zip(y_true, scores, strict=True):
        rows.setdefault(_number(score), []).append(int(truth))
    k = int(k)
    left, hits = k, Fraction(0)
    if k < 1 or k > sum(map(len, rows.values())):
        raise ValueError("k")
    for score in sorted(rows, reverse=True):
        group = rows[score]
        take = min(left, len(group))
        hits += Fraction(sum(group) * take, len(group))
        left -= take
    return {"precision": _div(hits, k), "hits": float(hits)}


def rank_auc(y_true, scores):
    rows = [(int(truth), _number(score)) for truth, score in zip(y_true, scores, strict=True)]
    positive = [score for truth, score in rows if truth]
    negative = [score for truth, score in rows if not truth]
    if not positive or not negative:
        raise ValueError("both classes are needed")
    halves = sum(2 * (p > n) + (p == n) for p in positive for n in negative)
    pairs = len(positive) * len(negative)
    return {"pairs": pairs, "auc": _div(halves, 2 * pairs)}


def latency_summary(durations, unit, slow_ms=500, percentiles=(50, 95, 99)):
    if unit == "s":
        ms = sorted(_number(d) * 1000 for d in durations)
    elif unit == "ms":
        ms = sorted(_number(d) for d in durations)
    else:
        raise ValueError("unit")
    n = len(ms)
    summary = {"slow_share": None, "unit": "ms", "mean_ms": None, "count": n}
    for q in map(int, percentiles):
        summary[f"p{q}_ms"] = None
        for index, duration in enumerate(ms, start=1):
            if index * 100 >= q * n:
                summary[f"p{q}_ms"] = duration
                break
    if n:
        summary["mean_ms"] = fsum(ms) / n
        summary["slow_share"] = _div(sum(duration > slow_ms for duration in ms), n)
    return summary


def window_stats(events, now, width_s):
    count = errors = 0
    for event in events:
        age = _number(now) - _number(event["t"])
        if 0 <= age < width_s:
            count += 1
            errors += not event["ok"]
    per_minute = _div(60 * count, width_s)
    share = _div(errors, count)
    return {"errors": errors, "count": count, "per_minute": per_minute, "error_share": share}


def busiest_window(times, width_s):
    best, at = 0, None
    for end in sorted(set(map(_number, times))):
        count = sum(1 for t in times if 0 <= end - _number(t) < width_s)
        if count > best:
            best, at = count, end
    return {"width_s": width_s, "count": best, "end": at}


def minute_series(times, start, minutes):
    counts, times = [], [_number(t) for t in times]
    for minute in range(int(minutes)):
        first = start + 60 * minute
        counts.append(sum(1 for t in times if first <= t < first + 60))
    return {"counts": tuple(counts), "total": sum(counts)}


def _bins(values, edges):
    counts = [0] * (len(edges) + 1)
    for value in values:
        counts[sum(1 for edge in edges if _number(edge) <= _number(value))] += 1
    return counts


def bin_shares(values, edges):
    shares = tuple(_div(count, len(values)) for count in _bins(values, edges))
    return {"shares": shares, "rows": len(values)}


def drift(reference, current, edges, warn=0.1, alert=0.25, min_rows=50):
    terms = []
    for r, c in zip(*(bin_shares(v, edges)["shares"] for v in (reference, current)), strict=True):
        r, c = max(r, 0.0001), max(c, 0.0001)
        terms.append((c - r) * log(c / r))
    psi = fsum(terms)
    level = "alert" if psi >= alert else "warn" if psi >= warn else "ok"
    if len(current) < min_rows:
        level = "few"
    return {"level": level, "psi": psi, "ks": _ks(reference, current), "terms": tuple(terms)}


def _ks(reference, current):
    before, after = [_number(v) for v in reference], [_number(v) for v in current]
    gap = Fraction(0)
    for point in {*before, *after}:
        low = Fraction(sum(v <= point for v in before), len(before))
        high = Fraction(sum(v <= point for v in after), len(after))
        gap = max(gap, abs(low - high))
    return float(gap)


def merge_snapshots(snapshots):
    total, done = {}, set()
    for one in sorted(snapshots, key=lambda snapshot: -snapshot["seq"]):
        if (one["worker"], one["boot"]) in done:
            continue
        done.add((one["worker"], one["boot"]))
        for name in one["counts"]:
            total[name] = total.get(name, 0) + int(one["counts"][name])
    return {"counts": total, "sources": [list(pair) for pair in sorted(done)]}


def apply_events(state, events):
    ledger = [list(entry) for entry in state.get("ledger", [])]
    known = {(source, id_): True for source, id_, _, _ in ledger}
    for event in events:
        if (event["source"], event["id"]) not in known:
            known[event["source"], event["id"]] = True
            ledger.append([event["source"], event["id"], event["name"], int(event["n"])])
    counts = {}
    for _, _, name, n in ledger:
        counts[name] = counts.get(name, 0) + n
    return {"ledger": ledger, "counts": counts}


def alert_step(state, value, limit, clear, patience):
    if clear > limit:
        raise ValueError("limits are the wrong way round")
    if state.get("firing"):
        return {"firing": int(value >= clear), "missing": patience}
    missing = state.get("missing", patience) - 1 if value >= limit else patience
    return {"firing": int(missing <= 0), "missing": missing}
