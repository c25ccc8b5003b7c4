"""Train a classifier on a table and measure it on rows that it has not seen."""

import hashlib
import math

import numpy as np

METRICS = ("accuracy", "precision", "recall", "auc")


def join_labels(table, labels, key, cutoff=None):
    """Add the column `label`: the latest one that is known at the cutoff."""
    latest = {}
    for number, label, known_at in zip(
        labels[key], labels["label"], labels["known_at"], strict=True
    ):
        if cutoff is not None and known_at > cutoff:
            continue
        name = _id(number)
        if name not in latest or known_at >= latest[name][0]:
            latest[name] = (known_at, int(label))
    kept = [row for row, number in enumerate(table[key]) if _id(number) in latest]
    joined = {column: [cells[row] for row in kept] for column, cells in table.items()}
    joined["label"] = [latest[_id(table[key][row])][1] for row in kept]
    return joined


def split_random(n, seed, test_share=0.25):
    """Deal rows at random to training and test."""
    size = _part_size(n, test_share)
    test = {int(row) for row in _shuffled(n, seed, "split")[-size:]}
    return {"train": [row for row in range(n) if row not in test], "test": sorted(test)}


def split_by_group(groups, seed, test_share=0.25):
    """Deal whole groups at random to training and test."""
    names = [_id(group) for group in groups]
    distinct = sorted(set(names))
    size = _part_size(len(distinct), test_share)
    chosen = {distinct[place] for place in _shuffled(len(distinct), seed, "split by group")[-size:]}
    rows = range(len(names))
    return {
        "train": [row for row in rows if names[row] not in chosen],
        "test": [row for row in rows if names[row] in chosen],
    }


def split_by_time(times, test_share=0.25, gap=0):
    """Take the latest rows for the test, and leave a gap before them."""
    times = [float(time) for time in times]
    newest_first = sorted(times, reverse=True)
    needed = max(1, math.ceil(len(newest_first) * test_share - 1e-9))
    start = newest_first[needed - 1] if newest_first else 0
    test = [row for row, time in enumerate(times) if time >= start]
    train = [row for row, time in enumerate(times) if time < start and start - time >= gap]
    if not train:
        raise ValueError("no row is left for training")
    return {"train": train, "test": test}


def choose_features(schema, target):
    """Numbers and categories that are known before the outcome and do not come from it."""
    if target not in schema:
        raise ValueError("the target is not in the schema")

    def tells(column, seen=()):
        about = schema.get(column, {})
        if column == target or about.get("known", "before") == "after":
            return True
        return any(tells(one, (*seen, column)) for one in about.get("from", ()) if one not in seen)

    fair = [column for column in schema if not tells(column)]
    return {
        "numeric": [column for column in fair if schema[column]["role"] == "number"],
        "categorical": [column for column in fair if schema[column]["role"] == "category"],
    }


def fit_preparation(table, rows, features):
    """Learn medians, scales and categories from the rows given."""
    numeric = {}
    for column in features["numeric"]:
        cells = _numbers(table[column], rows)
        present = cells[~np.isnan(cells)]
        median = float(np.median(present)) if present.size else 0.0
        filled = np.where(np.isnan(cells), median, cells)
        mean, scale = float(np.mean(filled)), float(np.std(filled))
        constant = scale <= 1e-12 * max(1.0, abs(mean))
        numeric[column] = {"fill": median, "mean": mean, "scale": 0.0 if constant else scale}
    categories = {}
    for column in features["categorical"]:
        cells = [table[column][row] for row in rows]
        categories[column] = sorted({cell for cell in cells if not _missing(cell)}, key=str)
    return {"numeric": numeric, "categories": categories}


def prepare(state, table, rows):
    """Turn rows into an array, by the state alone."""
    names, columns = [], []
    for column, about in state["numeric"].items():
        cells = _numbers(table[column], rows)
        filled = np.where(np.isnan(cells), about["fill"], cells)
        scale = about["scale"]
        columns.append((filled - about["mean"]) / scale if scale else np.zeros(len(filled)))
        names.append(column)
    for column, values in state["categories"].items():
        for value in values:
            columns.append(np.array([float(table[column][row] == value) for row in rows]))
            names.append(f"{column}={value}")
    return {"X": np.array(columns).reshape(len(names), len(rows)).T, "names": names}


def target_encode(values, y, train, seed, folds=5):
    """Replace values by mean labels; a training row does not see its own fold."""
    train = [int(row) for row in train]
    if not 2 <= folds <= len(train):
        raise ValueError("two folds or more, and at most one for each training row")
    order = _shuffled(len(train), seed, "encode")
    encoded = [0.0] * len(values)
    for fold in range(folds):
        held_out = [train[place] for place in order[fold::folds]]
        means = _mean_labels(values, y, set(train) - set(held_out))
        for row in held_out:
            encoded[row] = means.get(values[row], means[None])
    means = _mean_labels(values, y, train)
    for row in set(range(len(values))) - set(train):
        encoded[row] = means.get(values[row], means[None])
    return encoded


def resample(y, rows, strategy, seed):
    """Balance the classes of the rows given."""
    rows = [int(row) for row in rows]
    if strategy not in ("none", "oversample", "undersample"):
        raise ValueError("unknown strategy")
    classes = [[row for row in rows if y[row] == label] for label in (0, 1)]
    smaller, larger = sorted(classes, key=len)
    missing = len(larger) - len(smaller)
    if strategy == "none" or not smaller or not missing:
        return rows
    if strategy == "oversample":
        again = _rng(seed, "resample").integers(len(smaller), size=missing)
        return rows + [smaller[place] for place in again]
    order = _shuffled(len(larger), seed, "resample")
    kept = [larger[place] for place in order[-len(smaller) :]]
    return sorted(smaller + kept)


def make_folds(rows, y, k, seed, groups=None, strategy="none"):
    """Folds for cross-validation; only the rows to fit are resampled."""
    rows = [int(row) for row in rows]
    names = {row: row if groups is None else _id(groups[row]) for row in rows}
    distinct = sorted(set(names.values()))
    if not 2 <= k <= len(distinct):
        raise ValueError("two folds or more, and at most one for each group")
    order = _shuffled(len(distinct), seed, "folds")
    fold_of = {distinct[place]: turn % k for turn, place in enumerate(order)}
    folds = []
    for fold in range(k):
        validate = [row for row in rows if fold_of[names[row]] == fold]
        rest = [row for row in rows if fold_of[names[row]] != fold]
        fit = resample(y, rest, strategy, _derive(seed, f"fold {fold}"))
        folds.append({"fit": fit, "validate": validate})
    return folds


def train_model(X, y):
    """Logistic regression with a small penalty, by Newton's method."""
    rows = np.column_stack([np.asarray(X, dtype=float), np.ones(len(X))])
    labels = np.asarray(y, dtype=float)
    weights = np.zeros(rows.shape[1])
    for _ in range(12):
        p = _sigmoid(rows @ weights)
        slope = rows.T @ (p - labels) + weights
        bend = (rows * (p * (1 - p))[:, None]).T @ rows + np.eye(len(weights))
        weights = weights - np.linalg.solve(bend, slope)
    return {"weights": weights[:-1].tolist(), "bias": float(weights[-1])}


def predict(model, X):
    """The probability of class 1 for each row."""
    return _sigmoid(np.asarray(X, dtype=float) @ np.array(model["weights"]) + model["bias"])


def evaluate(y, p, threshold=0.5):
    """Accuracy, precision, recall and the area under the ROC curve."""
    labels, p = np.asarray(y) == 1, np.asarray(p, dtype=float)
    flagged = p >= threshold
    hits = int(np.sum(flagged & labels))
    return {
        "accuracy": float(np.mean(flagged == labels)),
        "precision": _ratio(hits, int(np.sum(flagged))),
        "recall": _ratio(hits, int(np.sum(labels))),
        "auc": _auc(p[labels], p[~labels]),
    }


def run_experiment(table, schema, target, split, strategy="none", seed=0, test_share=0.25):
    """Split, prepare, resample, train and measure."""
    y = [int(label) for label in table[target]]
    parts = _split(table, len(y), split, seed, test_share)
    train, test = parts["train"], parts["test"]
    features = choose_features(schema, target)
    state = fit_preparation(table, train, features)
    fit = resample(y, train, strategy, seed)
    model = train_model(prepare(state, table, fit)["X"], [y[row] for row in fit])
    p = predict(model, prepare(state, table, test)["X"])
    metrics = evaluate([y[row] for row in test], p)
    return {"train": train, "test": test, "fit": fit, "probabilities": p, "metrics": metrics}


def repeat_experiment(
    table, schema, target, split, strategy="none", seed=0, repeats=5, test_share=0.25
):
    """Run an experiment several times, each with a draw of its own."""
    if repeats < 1:
        raise ValueError("one run or more")
    seeds = [_derive(seed, f"repeat {turn}") for turn in range(repeats)]
    runs = [
        run_experiment(table, schema, target, split, strategy, one, test_share) for one in seeds
    ]
    found = {name: [run["metrics"][name] for run in runs] for name in METRICS}
    known = {name: [one for one in found[name] if one is not None] for name in METRICS}
    mean = {name: float(np.mean(known[name])) if known[name] else None for name in METRICS}
    return {"runs": runs, "mean": mean}


def _split(table, n, split, seed, test_share):
    kind = split["kind"]
    if kind == "random":
        return split_random(n, seed, test_share)
    if kind == "group":
        return split_by_group(table[split["column"]], seed, test_share)
    if kind == "time":
        return split_by_time(table[split["column"]], test_share, split.get("gap", 0))
    raise ValueError("unknown kind of split")


def _part_size(n, share):
    if n < 2:
        raise ValueError("nothing to split")
    return min(max(1, math.floor(n * share + 0.5)), n - 1)


def _derive(seed, step):
    return int.from_bytes(hashlib.sha256(f"{seed}:{step}".encode()).digest()[:6], "big")


def _rng(seed, step):
    return np.random.default_rng(_derive(seed, step))


def _shuffled(n, seed, step):
    return np.argsort(_rng(seed, step).random(n))


def _id(value):
    if isinstance(value, str):
        return value.strip()
    return str(int(value)) if value == int(value) else str(value)


def _missing(cell):
    return cell is None or cell != cell


def _numbers(cells, rows):
    return np.array([math.nan if cells[row] is None else cells[row] for row in rows], dtype=float)


def _mean_labels(values, y, rows):
    by_value = {None: [y[row] for row in rows]}
    for row in rows:
        if not _missing(values[row]):
            by_value.setdefault(values[row], []).append(y[row])
    return {value: float(np.mean(labels, dtype=float)) for value, labels in by_value.items()}


def _sigmoid(logits):
    return 1 / (1 + np.exp(-np.clip(logits, -500, 500)))


def _ratio(part, whole):
    return part / whole if whole else 0.0


def _auc(positive, negative):
    if not positive.size or not negative.size:
        return None
    above = positive[:, None] - negative[None, :]
    return float(np.mean((above > 0) + 0.5 * (above == 0)))
