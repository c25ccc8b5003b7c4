"""A training pipeline without a random generator: every draw is a digest of seed, step and item."""

import hashlib
from math import ceil, exp, floor, log1p

import numpy as np

SPLIT = {
    "random": lambda table, n, how, seed, share: split_random(n, seed, share),
    "group": lambda table, n, how, seed, share: split_by_group(table[how["column"]], seed, share),
    "time": lambda table, n, how, seed, share: split_by_time(
        table[how["column"]], share, how.get("gap", 0)
    ),
}


def join_labels(table, labels, key, cutoff=None):
    columns = [column for column in table if column != "label"]
    result = {column: [] for column in [*columns, "label"]}
    entries = list(zip(map(_name, labels[key]), labels["known_at"], labels["label"], strict=True))
    entries = [one for one in entries if cutoff is None or one[1] <= cutoff]
    for row, name in enumerate(map(_name, table[key])):
        mine = [(known_at, label) for other, known_at, label in entries if other == name]
        if mine:
            for column in columns:
                result[column].append(table[column][row])
            best = max(known_at for known_at, _ in mine)
            result["label"].append([label for known_at, label in mine if known_at == best][-1])
    return {**result, "label": np.array(result["label"])}


def split_random(n, seed, test_share=0.25):
    test, train = _cut(range(n), n, test_share, seed, "split")
    return {"train": sorted(train, reverse=True), "test": sorted(test, reverse=True), "n": n}


def split_by_group(groups, seed, test_share=0.25):
    names = list(map(_name, groups))
    members = set(names)
    test_groups, _ = _cut(members, len(members), test_share, seed, "group")
    where = {True: [], False: []}
    for row in reversed(range(len(names))):
        where[names[row] in set(test_groups)].append(row)
    return {"test": where[True], "train": where[False], "test_groups": sorted(test_groups)}


def split_by_time(times, test_share=0.25, gap=0):
    times = [float(time) for time in times]
    n = len(times)
    start = max(
        moment
        for moment in times
        if sum(other >= moment for other in times) >= max(1, ceil(n * test_share - 1e-9))
    )
    by_time = sorted(range(n), key=lambda row: (times[row], -row))
    train = [row for row in by_time if times[row] < start and start - times[row] >= gap]
    if not train:
        raise ValueError("the training part would be empty")
    return {"train": train, "test": [row for row in by_time if times[row] >= start]}


def choose_features(schema, target):
    if target not in schema:
        _refuse("the target is unknown")
    unfair = {}

    def is_unfair(name):
        if name not in unfair:
            unfair[name] = False
            about = schema.get(name) or {}
            late = about.get("known", "before") == "after"
            sources = [is_unfair(source) for source in about.get("from") or []]
            unfair[name] = name == target or late or any(sources)
        return unfair[name]

    names = [name for name in reversed(list(schema)) if not is_unfair(name)]
    by_role = {"category": [], "number": [], "id": [], "time": []}
    for name in names:
        by_role[schema[name]["role"]].append(name)
    return {"categorical": by_role["category"], "numeric": by_role["number"], "unfair": unfair}


def fit_preparation(table, rows, features):
    state = {"n": len(rows), "hot": {}, "line": {}}
    for name in features["numeric"]:
        cells = _column(table, name, rows)
        median = float(np.nanmedian(cells)) if not np.isnan(cells).all() else 0.0
        cells = np.nan_to_num(cells, nan=median)
        mean = cells.mean()
        sd = np.sqrt(np.mean((cells - mean) ** 2) * len(cells) / max(1, len(cells) - 1))
        slope = 0.0 if sd <= 1e-12 * max(1.0, abs(mean)) else 1.0 / sd
        state["line"][name] = [median, slope, -mean * slope]
    for name in features["categorical"]:
        values = [table[name][row] for row in rows]
        state["hot"][name] = sorted(set(filter(_given, values)), key=lambda value: str(value)[::-1])
    return state


def prepare(state, table, rows):
    parts = {}
    for name, values in sorted(state["hot"].items(), reverse=True):
        for value in values:
            parts[f"{name}={value}"] = [1.0 if table[name][row] == value else 0.0 for row in rows]
    for name, (median, slope, shift) in sorted(state["line"].items()):
        cells = np.nan_to_num(_column(table, name, rows), nan=median)
        parts[name] = cells * slope + shift if slope else cells * 0.0
    X = np.zeros((len(rows), len(parts)), order="F")
    for place, cells in enumerate(parts.values()):
        X[:, place] = cells
    return {"names": list(parts), "X": X, "rows": list(rows)}


def target_encode(values, y, train, seed, folds=5):
    rows = sorted(set(map(int, train)))
    if not 2 <= folds <= len(rows):
        _refuse("the number of folds is out of range")
    fold = {row: place % folds for place, row in enumerate(_ordered(rows, seed, "encode"))}
    total = {}
    for row in rows:
        for value in (("all",), ("is", values[row])):
            for part in ("any", fold[row]):
                count, positive = total.get((value, part), (0, 0))
                total[value, part] = count + 1, positive + int(y[row])

    def rate(value, part):
        count, positive = total.get((value, "any"), (0, 0))
        if part is not None:
            fewer, less = total.get((value, part), (0, 0))
            count, positive = count - fewer, positive - less
        return positive / count if count else None

    encoded = []
    for row in range(len(values)):
        own = rate(("is", values[row]), fold.get(row)) if _given(values[row]) else None
        encoded.append(rate(("all",), fold.get(row)) if own is None else own)
    return np.array(encoded)


def resample(y, rows, strategy, seed):
    rows = [int(row) for row in rows]
    zeros = [row for row in rows if y[row] == 0]
    ones = [row for row in rows if y[row] == 1]
    small, large = (ones, zeros) if len(ones) <= len(zeros) else (zeros, ones)
    if strategy == "none" or (strategy in ("oversample", "undersample") and not small):
        return sorted(zeros + ones, reverse=True)
    if strategy == "undersample":
        return small + _ordered(large, seed, "leave out")[: len(small)]
    if strategy != "oversample":
        _refuse("the strategy is unknown")
    picks = [_draw(seed, "again", turn) % len(small) for turn in range(len(large) - len(small))]
    return [small[pick] for pick in picks] + large + small


def make_folds(rows, y, k, seed, groups=None, strategy="none"):
    rows = [int(row) for row in rows]
    name_of = {row: str(row) if groups is None else _name(groups[row]) for row in rows}
    ordered = _ordered(set(name_of.values()), seed, "fold")
    if not 2 <= k <= len(ordered):
        _refuse("the number of folds is out of range")
    folds = []
    for turn in range(k):
        names = set(ordered[turn::k])
        inside = [row for row in name_of if name_of[row] in names]
        outside = [row for row in name_of if name_of[row] not in names]
        fit = resample(y, outside, strategy, f"{seed}, fold {turn}")
        folds.append({"size": len(inside), "validate": inside[::-1], "fit": fit})
    return folds


def train_model(X, y):
    """Logistic regression with one bound on its curvature for all steps."""
    X = np.asarray(X, dtype=float)
    rows = np.hstack([X, np.ones((len(X), 1))])
    labels = np.asarray(y, dtype=float)
    gram = rows.T @ rows / 4 + 0.5 * np.eye(rows.shape[1])
    inverse = np.linalg.inv(gram)
    w = np.zeros(rows.shape[1])
    for _ in range(40):
        p = 1 / (1 + np.exp(-np.clip(rows @ w, -60, 60)))
        w = w + inverse @ (rows.T @ (labels - p) - 0.5 * w)
    return w.tolist()


def predict(model, X):
    X = np.asarray(X, dtype=float)
    logits = (X * np.array(model[:-1])).sum(axis=1) + model[-1]
    return [1 / (1 + exp(-min(max(float(logit), -60.0), 60.0))) for logit in logits]


def evaluate(y, p, threshold=0.5):
    rows = [(float(score), int(label)) for score, label in zip(p, y, strict=True)]
    right = sum((score >= threshold) == (label == 1) for score, label in rows)
    flagged = [label for score, label in rows if score >= threshold]
    ones = [score for score, label in rows if label == 1]
    zeros = [score for score, label in rows if label == 0]
    won = sum((one > zero) + (one >= zero) for one in ones for zero in zeros)
    loss = sum(log1p(-min(abs(label - score), 1 - 1e-12)) for score, label in rows)
    return {
        "log_loss": -loss / len(rows),
        "auc": won / (2 * len(ones) * len(zeros)) if ones and zeros else None,
        "precision": sum(flagged) / len(flagged) if flagged else 0.0,
        "recall": sum(flagged) / len(ones) if ones else 0.0,
        "accuracy": right / len(rows),
    }


def run_experiment(table, schema, target, split, strategy="none", seed=0, test_share=0.25):
    y = list(map(int, table[target]))
    make = SPLIT.get(split["kind"]) or _refuse("the split is unknown")
    parts = make(table, len(y), split, seed, test_share)
    state = fit_preparation(table, parts["train"], choose_features(schema, target))
    fit = resample(y, parts["train"], strategy, seed)
    learned = prepare(state, table, fit)
    model = train_model(learned["X"], [y[row] for row in fit])
    p = predict(model, prepare(state, table, parts["test"])["X"])
    metrics = evaluate([y[row] for row in parts["test"]], p)
    result = {name: parts[name] for name in ("test", "train")}
    return {"metrics": metrics, **result, "probabilities": np.array(p), "fit": fit, "state": state}


def repeat_experiment(
    table, schema, target, split, strategy="none", seed=0, repeats=5, test_share=0.25
):
    if repeats < 1:
        _refuse("the number of repeats is out of range")
    runs = [
        run_experiment(table, schema, target, split, strategy, f"{seed} of {turn}", test_share)
        for turn in range(repeats)
    ]
    mean = {}
    for name in ("accuracy", "recall", "auc", "precision"):
        known = [run["metrics"][name] for run in runs if run["metrics"][name] is not None]
        mean[name] = sum(known) / len(known) if known else None
    return {"mean": mean, "runs": runs, "repeats": repeats}


def _draw(seed, step, item):
    digest = hashlib.blake2b(f"{seed}|{step}|{item}".encode(), digest_size=6).digest()
    return int.from_bytes(digest, "little")


def _ordered(items, seed, step):
    return sorted(items, key=lambda item: (_draw(seed, step, item), item))


def _cut(items, n, share, seed, step):
    if n < 2:
        _refuse("there is nothing to split")
    ordered = _ordered(items, seed, step)
    size = min(max(1, floor(n * share + 0.5)), n - 1)
    return ordered[:size], ordered[size:]


def _name(cell):
    if isinstance(cell, str):
        return cell.strip()
    return str(int(cell)) if int(cell) == cell else repr(float(cell))


def _given(cell):
    return cell is not None and cell == cell


def _column(table, name, rows):
    return np.array(
        [table[name][row] if _given(table[name][row]) else np.nan for row in rows], float
    )


def _refuse(why):
    raise ValueError(why)
