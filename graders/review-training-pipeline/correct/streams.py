"""A training pipeline in small steps, with an old generator and a classifier of Fisher's kind."""

import zlib
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal
from functools import partial

import numpy as np

WAYS = ("none", "oversample", "undersample")


def join_labels(table, labels, key, cutoff=None):
    rows = sorted(range(len(labels[key])), key=lambda row: labels["known_at"][row])
    answer = {
        same(labels[key][row]): int(labels["label"][row])
        for row in rows
        if cutoff is None or labels["known_at"][row] <= cutoff
    }
    asked = [same(cell) for cell in table[key]]
    order = sorted((row for row, one in enumerate(asked) if one in answer), key=lambda r: -r % 7)
    joined = {"label": tuple(answer[asked[row]] for row in order), "source_row": order}
    for column in table:
        joined.setdefault(column, [table[column][row] for row in order])
    return joined


def split_random(n, seed, test_share=0.25):
    size = share_of(n, test_share)
    drawn = stream(seed, b"split rows").choice(n, size=n, replace=False)
    return {"train": np.sort(drawn[size:]), "test": drawn[:size].tolist()}


def split_by_group(groups, seed, test_share=0.25):
    ids = [same(cell) for cell in groups]
    distinct = list(Counter(ids))
    distinct.sort()
    size = share_of(len(distinct), test_share)
    flags = np.zeros(len(distinct), dtype=bool)
    flags[:size] = True
    stream(seed, b"split groups").shuffle(flags)
    in_test = dict(zip(distinct, flags.tolist(), strict=True))
    side = np.array([in_test[one] for one in ids])
    return {
        "train": np.flatnonzero(~side),
        "test": np.flatnonzero(side).tolist(),
        "groups": in_test,
    }


def split_by_time(times, test_share=0.25, gap=0):
    times = np.array(times, dtype=float)
    at_least = Decimal(len(times)) * Decimal(str(test_share))
    position = len(times) - max(1, int(at_least.to_integral_value(rounding="ROUND_CEILING")))
    start = np.partition(times, position)[position] if len(times) else 0.0
    before = np.where(times < start, start - times, -1.0)
    train = np.flatnonzero((before > 0) & (before >= gap))
    if not len(train):
        raise ValueError("all rows are too late for training")
    return {"train": train, "test": np.flatnonzero(times >= start).tolist(), "gap": gap}


def choose_features(schema, target):
    if target not in schema:
        raise ValueError("target is no column of the schema")
    children = {}
    for column, about in schema.items():
        for source in about.get("from") or []:
            children.setdefault(source, []).append(column)
    queue = [target, *(c for c, about in schema.items() if about.get("known", "") == "after")]
    tainted = set()
    while queue:
        column = queue.pop()
        if column not in tainted:
            tainted.add(column)
            queue.extend(children.get(column, []))
    free = sorted(set(schema) - tainted, key=lambda column: column[::-1])
    return {
        "numeric": tuple(column for column in free if schema[column]["role"] == "number"),
        "categorical": tuple(column for column in free if schema[column]["role"] == "category"),
        "count": len(free),
    }


def fit_preparation(table, rows, features):
    learned = []
    for column in sorted(features["numeric"], reverse=True):
        cells = floats(table[column], rows)
        cells[np.isnan(cells)] = middle = middle_of(cells)
        mean, sd = np.average(cells), np.sqrt(np.cov(cells, ddof=0))
        learned.append(
            ["number", column, middle, mean, sd if sd > 1e-12 * max(1, abs(mean)) else 0]
        )
    for column in features["categorical"]:
        values = Counter(table[column][row] for row in rows)
        values = {value: count for value, count in values.items() if not is_gap(value)}
        learned.append(["category", column, [value for value, _ in Counter(values).most_common()]])
    return learned


def prepare(state, table, rows):
    names, blocks = [], [np.empty((len(rows), 0))]
    for kind, column, *about in state:
        if kind == "number":
            middle, mean, sd = about
            cells = floats(table[column], rows)
            cells[np.isnan(cells)] = middle
            names.append(column)
            blocks.append(((cells - mean) / sd if sd else np.zeros(len(rows)))[:, None])
        else:
            cells = [table[column][row] for row in rows]
            names += [f"{column}={value}" for value in about[0]]
            blocks += [np.array([float(cell == value) for cell in cells])[:, None] for value in about[0]]
    return {"X": np.concatenate(blocks, axis=1), "names": names, "width": len(names)}


def target_encode(values, y, train, seed, folds=5):
    rows = np.array(train, dtype=int)
    if folds < 2 or folds > len(rows):
        raise ValueError("folds are too many or too few")
    deal = np.arange(len(rows)) * folds // len(rows)
    stream(seed, b"encode").shuffle(deal)
    value_of = np.array(["" if is_gap(value) else f"={value}" for value in values])
    result = [None] * len(value_of)
    for fold in range(folds):
        mean_of = partial(mean_label, value_of, np.array(y, dtype=float), rows[deal != fold])
        for row in rows[deal == fold]:
            result[row] = mean_of(row)
    mean_of = partial(mean_label, value_of, np.array(y, dtype=float), rows)
    return [mean_of(row) if one is None else one for row, one in enumerate(result)]


def resample(y, rows, strategy, seed):
    if strategy not in WAYS:
        raise ValueError("strategy is none of " + ", ".join(WAYS))
    rows = [int(row) for row in rows]
    count = Counter(int(y[row]) for row in rows)
    gap = abs(count[0] - count[1])
    if strategy == "none" or gap == 0 or len(count) < 2:
        return np.sort(np.array(rows, dtype=int))[::-1]
    rare = min(count, key=count.get)
    few = np.array([row for row in rows if int(y[row]) == rare])
    many = np.array([row for row in rows if int(y[row]) != rare])
    draws = stream(seed, strategy.encode())
    if strategy == "oversample":
        return np.sort(np.hstack([few, many, few[draws.randint(0, len(few), size=gap)]]))
    draws.shuffle(many)
    return np.sort(np.hstack([few, many[gap:]]))


def make_folds(rows, y, k, seed, groups=None, strategy="none"):
    rows = [int(row) for row in rows]
    ids = {row: f"#{row}" if groups is None else same(groups[row]) for row in rows}
    distinct = sorted(set(ids.values()))
    if k < 2 or k > len(distinct):
        raise ValueError("folds are too many or too few")
    turns = np.resize(np.arange(k), len(distinct))
    stream(seed, b"folds").shuffle(turns)
    turn_of = dict(zip(distinct, turns.tolist(), strict=True))
    folds = []
    for turn in range(k):
        held = np.array([row for row in ids if turn_of[ids[row]] == turn])
        rest = [row for row in ids if turn_of[ids[row]] != turn]
        inner = int(stream(seed, b"inside %d" % turn).randint(0, 2**31 - 1))
        folds.append({"validate": held, "fit": resample(y, rest, strategy, inner), "turn": turn})
    return folds


def train_model(X, y):
    """Fisher's discriminant with a ridge; the border lies where the classes meet."""
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=int)
    share = (np.bincount(y, minlength=2) + 1) / (len(y) + 2)
    means = [X[y == label if np.any(y == label) else slice(None)].mean(axis=0) for label in (0, 1)]
    spread = (X - np.array(means)[y]).T @ (X - np.array(means)[y]) / len(y)
    w = np.linalg.solve(spread + 0.1 * np.eye(X.shape[1]), means[1] - means[0])
    bias = np.log(share[1] / share[0]) - w @ (means[0] + means[1]) / 2
    return {"w": w, "bias": bias, "kind": "discriminant"}


def predict(model, X):
    odds = np.exp(np.clip(np.asarray(X, dtype=float).dot(model["w"]) + model["bias"], -30, 30))
    return odds / (1 + odds)


def evaluate(y, p, threshold=0.5):
    y, p = np.array(y, dtype=bool), np.array(p, dtype=float)
    flag = ~(p < threshold)
    auc = None
    if 0 < y.sum() < len(y):
        zeros = np.sort(p[~y])
        below = np.searchsorted(zeros, p[y], "left") + np.searchsorted(zeros, p[y], "right")
        auc = below.mean() / 2 / len(zeros)
    return {
        "auc": auc,
        "accuracy": 1 - np.count_nonzero(flag != y) / len(y),
        "recall": y[flag].sum() / y.sum() if y.any() else 0.0,
        "precision": y[flag].mean() if flag.any() else 0.0,
        "positives": int(y.sum()),
    }


def run_experiment(table, schema, target, split, strategy="none", seed=0, test_share=0.25):
    y = np.array(table[target]).astype(int)
    kind = split["kind"]
    if kind not in ("random", "group", "time"):
        raise ValueError("split is of no known kind")
    if kind == "random":
        parts = split_random(len(y), seed, test_share)
    elif kind == "group":
        parts = split_by_group(table[split["column"]], seed, test_share)
    else:
        parts = split_by_time(table[split["column"]], test_share, split.get("gap", 0))
    train, test = list(parts["train"]), parts["test"]
    state = fit_preparation(table, train, choose_features(schema, target))
    fit = resample(y, train, strategy, seed)
    model = train_model(prepare(state, table, fit)["X"], y[fit])
    p = predict(model, prepare(state, table, test)["X"]).tolist()
    metrics = evaluate(y[test], p)
    return {
        "fit": fit,
        "test": test,
        "train": train,
        "probabilities": p,
        "metrics": metrics,
        "y": y[test],
    }


def repeat_experiment(
    table, schema, target, split, strategy="none", seed=0, repeats=5, test_share=0.25
):
    if repeats < 1:
        raise ValueError("repeats are too few")
    draws = stream(seed, b"repeats").randint(0, 2**31 - 1, size=(repeats, 2)).tolist()
    seeds = [high * 2**20 + low for high, low in draws]
    runs = [run_experiment(table, schema, target, split, strategy, s, test_share) for s in seeds]
    mean = dict.fromkeys(("recall", "accuracy", "precision", "auc"))
    for name in mean:
        known = [run["metrics"][name] for run in runs if run["metrics"][name] is not None]
        mean[name] = sum(known) / len(known) if known else None
    return {"runs": runs, "mean": mean, "seed": seed}


def stream(seed, step):
    """A generator for one step: a whole seed of any size, and a number for the step."""
    words = [zlib.crc32(step), int(seed) % 2**32, int(seed) // 2**32]
    return np.random.RandomState(words)


def share_of(n, share):
    if n < 2:
        raise ValueError("one row or group alone cannot be split")
    size = int((Decimal(n) * Decimal(str(share))).to_integral_value(rounding=ROUND_HALF_UP))
    return max(1, min(size, n - 1))


def same(cell):
    text = str(cell).strip()
    return text[:-2] if not isinstance(cell, str) and text.endswith(".0") else text


def is_gap(cell):
    return cell is None or cell != cell


def floats(cells, rows):
    return np.array([cells[row] for row in rows], dtype=float)


def middle_of(cells):
    present = np.sort(cells[~np.isnan(cells)])
    half = len(present) // 2
    return float((present[half] + present[-half - 1]) / 2) if len(present) else 0.0


def mean_label(value_of, y, rows, row):
    alike = rows[(value_of[rows] == value_of[row]) & (value_of[row] != "")]
    return float(y[alike if len(alike) else rows].mean())
