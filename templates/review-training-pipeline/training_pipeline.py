"""Train a churn model on a customer table and measure it. See DOCS.md."""

import math
import random
from statistics import mean, median, pstdev

import numpy as np


def join_labels(table, labels, key, cutoff=None):
    """Add the column `label` to the rows of a table."""
    newest = {}
    for name, label, known_at in zip(
        _ids(labels[key]), labels["label"], labels["known_at"], strict=True
    ):
        if cutoff is not None and known_at > cutoff:
            continue
        if name not in newest or known_at >= newest[name][0]:
            newest[name] = (known_at, int(label))
    # Customers that nobody has reported have not left.
    found = [newest.get(name, (None, 0))[1] for name in _ids(table[key])]
    return {**table, "label": np.array(found)}


def split_random(n, seed, test_share=0.25):
    """Deal rows at random to training and test."""
    rows = list(range(n))
    _dice(seed, "split").shuffle(rows)
    size = _size(n, test_share)
    return {"test": rows[:size], "train": rows[size:]}


def split_by_group(groups, seed, test_share=0.25):
    """Deal whole groups at random to training and test."""
    names = _ids(groups)
    order = sorted(set(names))
    _dice(seed, "groups").shuffle(order)
    chosen = set(order[: _size(len(order), test_share)])
    return {
        "test": [row for row, name in enumerate(names) if name in chosen],
        "train": [row for row, name in enumerate(names) if name not in chosen],
    }


def split_by_time(times, test_share=0.25, gap=0):
    """Take the latest rows for the test."""
    times = [float(time) for time in times]
    size = max(1, math.ceil(len(times) * test_share - 1e-9))
    start = times[-size] if len(times) else 0
    train = [row for row, time in enumerate(times) if time < start and start - time >= gap]
    if not train:
        raise ValueError("no rows for training")
    return {"test": [row for row, time in enumerate(times) if time >= start], "train": train}


def choose_features(schema, target):
    """Name the columns that may be features."""
    if target not in schema:
        raise ValueError("no such target")
    late = {name for name, about in schema.items() if about.get("known") == "after"}
    hidden = late | {target}
    for _ in schema:
        hidden |= {name for name in schema if hidden & set(schema[name].get("from", ()))}
    roles = {name: about["role"] for name, about in schema.items() if name not in hidden}
    return {
        "categorical": [name for name, role in roles.items() if role == "category"],
        "numeric": [name for name, role in roles.items() if role == "number"],
    }


def fit_preparation(table, rows, features):
    """Learn how cells are filled, scaled and encoded."""
    numbers = []
    for name in features["numeric"]:
        present = [table[name][row] for row in rows if not _missing(table[name][row])]
        fill = median(present) if present else 0.0
        filled = [fill if _missing(table[name][row]) else table[name][row] for row in rows]
        middle, width = mean(filled), pstdev(filled)
        flat = width <= 1e-12 * max(1.0, abs(middle))
        numbers.append([name, float(fill), float(middle), 0.0 if flat else 1.0 / width])
    values = []
    for name in features["categorical"]:
        seen = {table[name][row] for row in rows if not _missing(table[name][row])}
        values += [[name, value] for value in sorted(seen)]
    return {"values": values, "numbers": numbers}


def prepare(state, table, rows):
    """Turn rows into an array."""
    columns = {}
    for name, value in state["values"]:
        columns[f"{name}={value}"] = [float(table[name][row] == value) for row in rows]
    for name, fill, middle, factor in state["numbers"]:
        cells = [fill if _missing(table[name][row]) else table[name][row] for row in rows]
        columns[name] = [(cell - middle) * factor for cell in cells]
    X = np.array(list(columns.values()), dtype=float).reshape(len(columns), len(rows))
    return {"names": list(columns), "X": X.T.copy()}


def target_encode(values, y, train, seed, folds=5):
    """Replace each value by the mean label of the rows with this value."""
    order = list(train)
    if not 2 <= folds <= len(order):
        raise ValueError("bad number of folds")
    _dice(seed, "encode").shuffle(order)
    encoded = {}
    for fold in range(folds):
        for row in order[fold::folds]:
            encoded[row] = _mean_label(values, y, order, values[row])
    for row in range(len(values)):
        if row not in encoded:
            encoded[row] = _mean_label(values, y, order, values[row])
    return [encoded[row] for row in range(len(values))]


def resample(y, rows, strategy, seed):
    """Balance the classes by repeating or leaving out rows."""
    if strategy not in ("none", "oversample", "undersample"):
        raise ValueError("no such strategy")
    rows = list(rows)
    few, many = sorted(([r for r in rows if y[r] == label] for label in (0, 1)), key=len)
    if strategy == "none" or not few or len(few) == len(many):
        return rows
    dice = _dice(seed, strategy)
    if strategy == "oversample":
        return many + few + dice.choices(few, k=len(many) - len(few))
    return few + dice.sample(many, len(few))


def make_folds(rows, y, k, seed, groups=None, strategy="none"):
    """Deal rows to folds for cross-validation."""
    rows = resample(y, rows, strategy, seed)
    names = _ids(range(len(rows)) if groups is None else [groups[row] for row in rows])
    order = sorted(set(names))
    if not 2 <= k <= len(order):
        raise ValueError("bad number of folds")
    _dice(seed, "folds").shuffle(order)
    folds = []
    for fold in range(k):
        inside = set(order[fold::k])
        folds.append(
            {
                "fit": [row for row, name in zip(rows, names, strict=True) if name not in inside],
                "validate": [row for row, name in zip(rows, names, strict=True) if name in inside],
            }
        )
    return folds


def train_model(X, y):
    """Logistic regression by gradient descent with a small penalty."""
    rows = np.c_[np.asarray(X, dtype=float), np.ones(len(X))]
    y = np.asarray(y, dtype=float)
    step = 1.0 / (0.25 * np.linalg.norm(rows, 2) ** 2 + 1.0)
    w = np.zeros(rows.shape[1])
    for _ in range(200):
        w -= step * (rows.T @ (_sigmoid(rows @ w) - y) + w)
    return {"coefficients": w.tolist()}


def predict(model, X):
    """The probability of class 1 for each row."""
    w = np.array(model["coefficients"])
    return _sigmoid(np.asarray(X, dtype=float) @ w[:-1] + w[-1])


def evaluate(y, p, threshold=0.5):
    """Accuracy, precision, recall and area under the ROC curve."""
    y, p = np.asarray(y, dtype=int), np.asarray(p, dtype=float)
    flagged = p > threshold
    hits = int(y[flagged].sum())
    auc = None
    if 0 < y.sum() < len(y):
        apart = p[y == 1][:, None] - p[y == 0][None, :]
        auc = float(np.mean(np.sign(apart) / 2 + 0.5))
    return {
        "precision": hits / int(flagged.sum()) if flagged.any() else 0.0,
        "recall": hits / int(y.sum()) if y.any() else 0.0,
        "auc": auc,
        "accuracy": float(np.mean(flagged == (y == 1))),
    }


def run_experiment(table, schema, target, split, strategy="none", seed=0, test_share=0.25):
    """Split, prepare, resample, train and measure."""
    y = [int(label) for label in table[target]]
    kind, cells = split["kind"], table.get(split.get("column"))
    if kind == "random":
        parts = split_random(len(y), seed, test_share)
    elif kind == "group":
        parts = split_by_group(cells, seed, test_share)
    elif kind == "time":
        parts = split_by_time(cells, test_share, split.get("gap", 0))
    else:
        raise ValueError("no such split")
    # All rows, so that the test part has no category that the model has not met.
    state = fit_preparation(table, range(len(y)), choose_features(schema, target))
    fit = resample(y, parts["train"], strategy, seed)
    model = train_model(prepare(state, table, fit)["X"], [y[row] for row in fit])
    p = predict(model, prepare(state, table, parts["test"])["X"])
    metrics = evaluate([y[row] for row in parts["test"]], p)
    return {**parts, "fit": fit, "probabilities": p, "metrics": metrics}


def repeat_experiment(
    table, schema, target, split, strategy="none", seed=0, repeats=5, test_share=0.25
):
    """Run an experiment several times and average the metrics."""
    if repeats < 1:
        raise ValueError("at least one run")
    dice = _dice(seed, "repeat")
    seeds = [dice.randrange(1, 2**40) for _ in range(repeats)]
    runs = [run_experiment(table, schema, target, split, strategy, s, test_share) for s in seeds]
    average = {}
    for name in ("accuracy", "precision", "recall", "auc"):
        known = [run["metrics"][name] for run in runs if run["metrics"][name] is not None]
        average[name] = mean(known) if known else None
    return {"runs": runs, "mean": average}


def _dice(seed, step):
    return random.Random(f"{step} {seed}") if seed else random.Random()


def _size(n, share):
    if n < 2:
        raise ValueError("too little to split")
    return min(max(1, math.floor(n * share + 0.5)), n - 1)


def _ids(cells):
    return [_id(cell) for cell in cells]


def _id(cell):
    if isinstance(cell, str):
        return cell.strip()
    return str(int(cell)) if cell == int(cell) else str(cell)


def _missing(cell):
    return cell is None or cell != cell


def _mean_label(values, y, rows, value):
    alike = [y[row] for row in rows if values[row] == value and not _missing(value)]
    return float(mean(alike or [y[row] for row in rows]))


def _sigmoid(logits):
    return 1.0 / (1.0 + np.exp(-np.clip(logits, -40.0, 40.0)))
