"""A training pipeline of small objects: one class for each thing that remembers something."""

import math
import random
from collections import defaultdict
from fractions import Fraction
from statistics import fmean, median, pstdev

import numpy as np


class Identity:
    """Compares ids as people read them."""

    def __init__(self, raw):
        number = not isinstance(raw, str) and float(raw).is_integer()
        self.text = format(int(raw)) if number else str(raw).strip()

    def __eq__(self, other):
        return self.text == other.text

    def __hash__(self):
        return hash(self.text)


class Dice:
    """Random draws for one step under one seed."""

    def __init__(self, seed, step):
        self._random = random.Random(f"{step}/{int(seed)}")

    def shuffled(self, things):
        things = list(things)
        self._random.shuffle(things)
        return things

    def some(self, things, count):
        return self._random.choices(things, k=count)

    def number(self):
        return self._random.getrandbits(45)


class Scale:
    """What is learned of a numeric column."""

    def __init__(self, fill, centre, width):
        self.fill, self.centre, self.width = fill, centre, width

    @classmethod
    def of(cls, cells):
        present = [float(cell) for cell in cells if not is_missing(cell)]
        fill = median(present) if present else 0.0
        filled = [fill if is_missing(cell) else float(cell) for cell in cells]
        centre, width = fmean(filled), pstdev(filled)
        return cls(fill, centre, width if width > 1e-12 * max(1.0, abs(centre)) else math.inf)

    def __call__(self, cell):
        return ((self.fill if is_missing(cell) else float(cell)) - self.centre) / self.width


def join_labels(table, labels, key, cutoff=None):
    history = defaultdict(list)
    for order, raw in enumerate(labels[key]):
        moment = labels["known_at"][order]
        if cutoff is None or moment <= cutoff:
            history[Identity(raw)].append((moment, order, int(labels["label"][order])))
    rows = [row for row, raw in enumerate(table[key]) if Identity(raw) in history]
    rows.sort(key=lambda row: (Identity(table[key][row]).text, row))
    result = {column: [cells[row] for row in rows] for column, cells in reversed(table.items())}
    newest = [max(history[Identity(table[key][row])]) for row in rows]
    result["label"] = [label for _, _, label in newest]
    result["label_known_at"] = [moment for moment, _, _ in newest]
    return result


def split_random(n, seed, test_share=0.25):
    shuffled = Dice(seed, "deal rows").shuffled(range(n))
    cut = n - how_many(n, test_share)
    return {"train": tuple(shuffled[:cut]), "test": tuple(shuffled[cut:])}


def split_by_group(groups, seed, test_share=0.25):
    members = defaultdict(list)
    for row, raw in enumerate(groups):
        members[Identity(raw)].append(row)
    shuffled = Dice(seed, "deal groups").shuffled(members)
    cut = how_many(len(shuffled), test_share)
    test = [row for group in shuffled[:cut] for row in members[group]]
    train = [row for group in shuffled[cut:] for row in members[group]]
    return {"train": tuple(train), "test": tuple(test), "groups_in_test": cut}


def split_by_time(times, test_share=0.25, gap=0):
    rows_at = defaultdict(list)
    for row, time in enumerate(times):
        rows_at[float(time)].append(row)
    test, needed = [], max(1, math.ceil(len(times) * test_share - 1e-9))
    newest_first = sorted(rows_at, reverse=True)
    while newest_first and len(test) < needed:
        start = newest_first.pop(0)
        test += rows_at[start]
    train = [row for time in newest_first if start - time >= gap for row in rows_at[time]]
    if not train:
        raise ValueError("training is empty")
    return {"train": tuple(train), "test": tuple(test)}


def choose_features(schema, target):
    if target not in schema:
        raise ValueError(f"no column {target}")
    banned = {target} | {name for name in schema if schema[name].get("known") == "after"}
    grows = True
    while grows:
        more = {name for name in schema if banned.intersection(schema[name].get("from") or ())}
        grows = not more <= banned
        banned |= more
    chosen = {"number": [], "category": []}
    for name in sorted(schema):
        if name not in banned and schema[name]["role"] in chosen:
            chosen[schema[name]["role"]].append(name)
    numeric, categorical = map(tuple, chosen.values())
    return {"numeric": numeric, "categorical": categorical, "left_out": sorted(banned)}


def fit_preparation(table, rows, features):
    plan = []
    for column in sorted([*features["numeric"], *features["categorical"]]):
        cells = [table[column][row] for row in rows]
        if column in features["numeric"]:
            scale = Scale.of(cells)
            plan.append((column, "scale", (scale.fill, scale.centre, scale.width)))
        else:
            seen = dict.fromkeys(cell for cell in cells if not is_missing(cell))
            plan += [(column, "equals", value) for value in seen]
    return {"plan": plan}


def prepare(state, table, rows):
    names, columns = [], []
    for column, kind, about in state["plan"]:
        cells = [table[column][row] for row in rows]
        if kind == "scale":
            names.append(column)
            columns.append([Scale(*about)(cell) for cell in cells])
        else:
            names.append(f"{column}={about}")
            columns.append([1.0 if cell == about else 0.0 for cell in cells])
    X = np.zeros((len(rows), len(names)))
    for place, column in enumerate(columns):
        X[:, place] = column
    return {"X": X, "names": names}


def target_encode(values, y, train, seed, folds=5):
    train = [int(row) for row in train]
    if not 1 < folds <= len(train):
        raise ValueError("the folds do not fit the training rows")
    shuffled = Dice(seed, "encode").shuffled(train)
    fold = {row: place * folds // len(train) for place, row in enumerate(shuffled)}

    def mean_label(row):
        others = [one for one in train if row not in fold or fold[one] != fold[row]]
        alike = [one for one in others if values[one] == values[row] is not None]
        return float(Fraction(sum(int(y[one]) for one in alike or others), len(alike or others)))

    return tuple(mean_label(row) for row in range(len(values)))


def resample(y, rows, strategy, seed):
    if strategy not in ("none", "oversample", "undersample"):
        raise ValueError(f"no strategy {strategy}")
    dice = Dice(seed, f"resample by {strategy}")
    rows = [int(row) for row in rows]
    by_label = {label: [row for row in rows if int(y[row]) == label] for label in (0, 1)}
    small, large = sorted(by_label.values(), key=len)
    if not small or strategy == "none":
        return tuple(large + small)
    if strategy == "oversample":
        return tuple(dice.shuffled(large + small + dice.some(small, len(large) - len(small))))
    return tuple(small + dice.shuffled(large)[: len(small)])


def make_folds(rows, y, k, seed, groups=None, strategy="none"):
    members = defaultdict(list)
    for row in map(int, rows):
        members[row if groups is None else Identity(groups[row])].append(row)
    if not 1 < k <= len(members):
        raise ValueError("the folds do not fit the groups")
    dice = Dice(seed, "folds")
    shuffled = dice.shuffled(members)
    parts = [[row for group in shuffled[turn::k] for row in members[group]] for turn in range(k)]
    folds = []
    for turn in reversed(range(k)):
        rest = [row for other in range(k) if other != turn for row in parts[other]]
        folds.append(
            {"validate": tuple(parts[turn]), "fit": resample(y, rest, strategy, dice.number())}
        )
    return tuple(folds)


def train_model(X, y):
    """Least squares on the labels -1 and 1 with a ridge, read as log-odds."""
    rows = np.asarray(X, dtype=float)
    signs = 2.0 * np.asarray(y, dtype=float) - 1.0
    centre = rows.mean(axis=0)
    moved = rows - centre
    slopes = np.linalg.solve(moved.T @ moved + np.eye(rows.shape[1]), moved.T @ signs)
    return {"slopes": tuple(slopes.tolist()), "start": float(signs.mean() - slopes @ centre)}


def predict(model, X):
    logits = np.asarray(X, dtype=float) @ np.array(model["slopes"]) + model["start"]
    return tuple(0.5 * (1.0 + math.tanh(logit)) for logit in logits.tolist())


def evaluate(y, p, threshold=0.5):
    pairs = sorted((float(score), int(label)) for score, label in zip(p, y, strict=True))
    counts = defaultdict(int)
    for score, label in pairs:
        counts[label, score >= threshold] += 1
    hits = counts[1, True]
    flagged, positives = hits + counts[0, True], hits + counts[1, False]
    negatives = len(pairs) - positives
    return {
        "precision": hits / flagged if flagged else 0.0,
        "recall": hits / positives if positives else 0.0,
        "accuracy": (hits + counts[0, False]) / len(pairs),
        "flagged": flagged,
        "auc": wins(pairs) / (positives * negatives) if positives and negatives else None,
    }


def run_experiment(table, schema, target, split, strategy="none", seed=0, test_share=0.25):
    ways = {
        "random": lambda: split_random(len(table[target]), seed, test_share),
        "group": lambda: split_by_group(table[split["column"]], seed, test_share),
        "time": lambda: split_by_time(table[split["column"]], test_share, split.get("gap", 0)),
    }
    if split["kind"] not in ways:
        raise ValueError(f"no split {split['kind']}")
    y = [int(label) for label in table[target]]
    parts = ways[split["kind"]]()
    state = fit_preparation(table, parts["train"], choose_features(schema, target))
    fit = resample(y, parts["train"], strategy, seed)
    model = train_model(prepare(state, table, fit)["X"], [y[row] for row in fit])
    prepared = prepare(state, table, parts["test"])
    p = predict(model, prepared["X"])
    metrics = evaluate([y[row] for row in parts["test"]], p)
    names = prepared["names"]
    return {"columns": names, **parts, "fit": fit, "metrics": metrics, "probabilities": p}


def repeat_experiment(
    table, schema, target, split, strategy="none", seed=0, repeats=5, test_share=0.25
):
    if repeats < 1:
        raise ValueError("no runs")
    dice = Dice(seed, "runs")
    seeds = [dice.number() for _ in range(repeats)]
    runs = [run_experiment(table, schema, target, split, strategy, s, test_share) for s in seeds]
    mean = {}
    for name in ("auc", "recall", "precision", "accuracy"):
        known = [run["metrics"][name] for run in runs if run["metrics"][name] is not None]
        mean[name] = fmean(known) if known else None
    return {"runs": tuple(runs), "mean": mean}


def how_many(n, share):
    if n < 2:
        raise ValueError("one part would be empty")
    return sorted([1, math.floor(n * share + 0.5), n - 1])[1]


def is_missing(cell):
    return cell is None or (not isinstance(cell, str) and math.isnan(cell))


def wins(pairs):
    """Pairs of a positive and a negative that are in the right order; an equal one is a half."""
    total, below, place = 0.0, 0, 0
    while place < len(pairs):
        equal = [label for score, label in pairs if score == pairs[place][0]]
        zeros = equal.count(0)
        total += equal.count(1) * (below + zeros / 2)
        below += zeros
        place += len(equal)
    return total
