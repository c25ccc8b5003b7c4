"""Serving metrics as small objects: a tally a label, a histogram, a clock window, a ledger."""

import statistics
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import groupby

import numpy as np


@dataclass
class Tally:
    tp: int = 0
    fp: int = 0
    fn: int = 0

    @classmethod
    def of(cls, row):
        return cls(int(row["tp"]), int(row["fp"]), int(row["fn"]))

    def __add__(self, other):
        return Tally(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn)

    @property
    def support(self):
        return self.tp + self.fn

    @property
    def precision(self):
        return self.tp / (self.tp + self.fp) if self.tp else 0.0

    @property
    def recall(self):
        return self.tp / self.support if self.tp else 0.0

    @property
    def f1(self):
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def decide(scores, threshold):
    flags = [1.0 if float(score) >= float(threshold) else 0.0 for score in scores]
    return {"flags": np.array(flags), "share": statistics.fmean(flags) if flags else 0.0}


def count_outcomes(y_true, y_pred, labels):
    tallies = {label: Tally() for label in reversed(list(labels))}
    for (truth, guess), n in Counter(zip(y_true, y_pred, strict=True)).items():
        if truth == guess:
            tallies.get(truth, Tally()).tp += n
        else:
            tallies.get(truth, Tally()).fn += n
            tallies.get(guess, Tally()).fp += n
    return {
        label: {"fp": one.fp, "fn": one.fn, "tp": one.tp, "recall": one.recall}
        for label, one in tallies.items()
    }


def averages(counts, average):
    tallies = [Tally.of(row) for row in counts.values()]
    weigh = {"micro": None, "macro": lambda one: 1, "weighted": lambda one: one.support}
    if average not in weigh:
        raise ValueError(f"no average is called {average}")
    if average == "micro":
        total = sum(tallies, Tally())
        return {"f1": total.f1, "recall": total.recall, "precision": total.precision}
    weights = [weigh[average](one) for one in tallies]
    result = {"weights": weights}
    for name in ("f1", "recall", "precision"):
        values = [getattr(one, name) for one in tallies]
        result[name] = statistics.fmean(values, weights) if any(weights) else 0.0
    return result


def precision_at_k(y_true, scores, k):
    rows = sorted(zip(map(float, scores), map(float, y_true), strict=True), reverse=True)
    if not 0 < k <= len(rows):
        raise ValueError(f"k={k} of {len(rows)} rows")
    found, filled = 0.0, 0
    for _, group in groupby(rows, key=lambda row: row[0]):
        truths = [truth for _, truth in group]
        places = min(len(truths), k - filled)
        found += places * statistics.fmean(truths)
        filled += places
        if filled == k:
            break
    return {"precision": found / k, "rows": len(rows), "places": filled}


def rank_auc(y_true, scores):
    sides = defaultdict(lambda: [0, 0])
    for truth, score in zip(y_true, scores, strict=True):
        sides[float(score)][int(truth)] += 1
    area = negatives = positives = 0
    for score in sorted(sides):
        here_negative, here_positive = sides[score]
        area += here_positive * (negatives + here_negative / 2)
        negatives += here_negative
        positives += here_positive
    if positives == 0 or negatives == 0:
        raise ValueError("there is one class only")
    auc = area / (positives * negatives)
    return {"gini": 2 * auc - 1, "auc": auc}


class Latencies:
    FACTOR = {"ms": 1, "s": 1000}

    def __init__(self, durations, unit):
        if unit not in self.FACTOR:
            raise ValueError("a duration is in s or ms")
        self.ms = sorted(float(one) * self.FACTOR[unit] for one in durations)

    def percentile(self, q):
        whole, rest = divmod(q * len(self.ms), 100)
        return self.ms[whole + bool(rest) - 1] if self.ms else None

    def share_above(self, limit):
        return sum(one > limit for one in self.ms) / len(self.ms) if self.ms else None

    def mean(self):
        return statistics.fmean(self.ms) if self.ms else None


def latency_summary(durations, unit, slow_ms=500, percentiles=(50, 95, 99)):
    latencies = Latencies(durations, unit)
    ranks = {f"p{q}_ms": latencies.percentile(q) for q in map(int, percentiles)}
    share = latencies.share_above(slow_ms)
    return {"count": len(latencies.ms), **ranks, "slow_share": share, "mean_ms": latencies.mean()}


@dataclass
class Window:
    end: float
    width: float

    def holds(self, t):
        return self.end - self.width < t <= self.end


def window_stats(events, now, width_s):
    window = Window(float(now), float(width_s))
    outcomes = Counter(bool(e["ok"]) for e in events if window.holds(float(e["t"])))
    count = outcomes.total()
    return {
        "error_share": outcomes[False] / count if count else 0.0,
        "count": count,
        "per_minute": count / (width_s / 60),
        "errors": outcomes[False],
        "successes": outcomes[True],
    }


def busiest_window(times, width_s):
    times = [float(t) for t in times]
    sizes = {end: sum(map(Window(end, width_s).holds, times)) for end in sorted(times)}
    end = max(sizes, key=sizes.get, default=None)
    return {"count": sizes.get(end, 0), "end": end, "width": float(width_s)}


def minute_series(times, start, minutes):
    found = Counter(int((float(t) - start) // 60) for t in times)
    counts = [found[minute] for minute in range(int(minutes))]
    return {"counts": np.array(counts, dtype=np.int64)}


class Histogram:
    def __init__(self, edges):
        self.edges = [-np.inf, *(float(edge) for edge in edges), np.inf]

    def shares(self, values):
        values = np.asarray(values, dtype=float)
        between = zip(self.edges[:-1], self.edges[1:], strict=True)
        return np.array([np.mean((low <= values) & (values < high)) for low, high in between])


def bin_shares(values, edges):
    return {"shares": Histogram(edges).shares(values)}


def drift(reference, current, edges, warn=0.1, alert=0.25, min_rows=50):
    histogram = Histogram(edges)
    before = [max(share, 1e-4) for share in histogram.shares(reference)]
    after = [max(share, 1e-4) for share in histogram.shares(current)]
    forward = sum(c * np.log(c / r) for c, r in zip(after, before, strict=True))
    backward = sum(r * np.log(r / c) for c, r in zip(after, before, strict=True))
    psi = float(forward + backward)
    reached = [name for name, limit in (("alert", alert), ("warn", warn)) if psi >= limit]
    level = "few" if len(current) < min_rows else (reached + ["ok"])[0]
    return {"ks": two_sample(reference, current), "psi": psi, "level": level, "edges": len(edges)}


def two_sample(reference, current):
    steps = [(float(v), 1 / len(reference), 0) for v in reference]
    steps += [(float(v), 0, 1 / len(current)) for v in current]
    before = after = widest = 0.0
    for _, group in groupby(sorted(steps), key=lambda step: step[0]):
        for _, up_before, up_after in group:
            before, after = before + up_before, after + up_after
        widest = max(widest, abs(before - after))
    return widest


def merge_snapshots(snapshots):
    newest = {}
    for snapshot in snapshots:
        key = f"{int(snapshot['boot'])}@{snapshot['worker']}"
        newest[key] = max(newest.get(key, snapshot), snapshot, key=lambda one: one["seq"])
    total = Counter()
    for snapshot in newest.values():
        for name, n in snapshot["counts"].items():
            total[name] += int(n)
    return {"newest": {key: one["seq"] for key, one in newest.items()}, "counts": dict(total)}


class Ledger:
    def __init__(self, state):
        self.counts = Counter(state.get("counts", {}))
        self.applied = {tuple(pair) for pair in state.get("applied", ())}

    def take(self, event):
        pair = (event["source"], event["id"])
        if pair in self.applied:
            return False
        self.applied.add(pair)
        self.counts[event["name"]] += int(event["n"])
        return True

    def state(self):
        return {"counts": dict(self.counts), "applied": tuple(sorted(self.applied))}


def apply_events(state, events):
    ledger = Ledger(state)
    taken = sum([ledger.take(event) for event in events])
    return {**ledger.state(), "taken": taken}


def alert_step(state, value, limit, clear, patience):
    if clear > limit:
        raise ValueError(f"clear {clear} > limit {limit}")
    steps = state.get("breaches", 0)
    if state.get("firing", False):
        keeps = not value < clear
        return {"firing": keeps, "breaches": 0, "since": state["since"] + 1 if keeps else 0}
    steps = steps + 1 if not value < limit else 0
    return {"firing": steps >= patience, "breaches": steps, "since": 0}
