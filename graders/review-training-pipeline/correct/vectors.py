"""Train a classifier on a table and measure it on held-out rows: everything in arrays."""

import numpy as np

STEPS = {"rows": 11, "groups": 12, "codes": 13, "again": 14, "fewer": 15, "folds": 16, "turn": 17}


def join_labels(table, labels, key, cutoff=None):
    wanted, offered = _ids(table[key]), _ids(labels[key])
    known_at = np.array(labels["known_at"], dtype=float)
    usable = np.arange(len(offered))
    if cutoff is not None:
        usable = usable[known_at <= cutoff]
    # Later ones overwrite earlier ones.
    usable = usable[np.argsort(known_at[usable], kind="stable")]
    label_of = {offered[place]: int(labels["label"][place]) for place in usable}
    found = [row for row in range(len(wanted)) if wanted[row] in label_of][::-1]
    result = {"label": np.array([label_of[wanted[row]] for row in found], dtype=np.int64)}
    for column in sorted(table):
        if column != "label":
            result[column] = tuple(table[column][row] for row in found)
    return result


def split_random(n, seed, test_share=0.25):
    order = _generator(seed, "rows").permutation(n)
    size = _size(n, test_share)
    return {"test": order[:size], "train": order[size:]}


def split_by_group(groups, seed, test_share=0.25):
    names, codes = np.unique(np.array(_ids(groups), dtype=object).astype(str), return_inverse=True)
    order = _generator(seed, "groups").permutation(len(names))
    is_test = np.isin(codes, order[: _size(len(names), test_share)])
    return {"test": np.flatnonzero(is_test), "train": np.flatnonzero(~is_test)[::-1]}


def split_by_time(times, test_share=0.25, gap=0):
    times = np.asarray(times, dtype=float)
    if times.size == 0:
        raise ValueError("nothing to split")
    distinct, counts = np.unique(times, return_counts=True)
    from_here = np.cumsum(counts[::-1])[::-1]
    start = distinct[np.flatnonzero(from_here >= len(times) * test_share - 1e-9)[-1]]
    train = np.flatnonzero((times < start) & (start - times >= gap))
    if train.size == 0:
        raise ValueError("nothing to train on")
    test = np.flatnonzero(times >= start)
    left_out = np.setdiff1d(np.arange(len(times)), np.concatenate([train, test]))
    return {"test": test[::-1], "train": train[::-1], "left_out": left_out, "start": start}


def choose_features(schema, target):
    if target not in schema:
        raise ValueError("no such target")
    columns = list(schema)
    place = {column: number for number, column in enumerate(columns)}
    comes_from = np.eye(len(columns), dtype=bool)
    for column in columns:
        for source in schema[column].get("from") or []:
            if source in place:
                comes_from[place[column], place[source]] = True
    for _ in columns:
        comes_from = comes_from @ comes_from
    late = np.array([c == target or schema[c].get("known", "before") == "after" for c in columns])
    fair = ~(comes_from & late).any(axis=1)
    role = np.array([schema[column]["role"] for column in columns])
    pick = {"categorical": "category", "numeric": "number"}
    return {kind: np.array(columns)[fair & (role == name)].tolist() for kind, name in pick.items()}


def fit_preparation(table, rows, features):
    rows = np.asarray(rows, dtype=int)
    levels = []
    for column in features["categorical"]:
        present = {table[column][row] for row in rows if _is_present(table[column][row])}
        levels += [[column, value] for value in sorted(present, key=str, reverse=True)]
    grid = _grid(table, rows, features["numeric"])
    medians = np.array([np.median(_there(column)) for column in grid.T])
    filled = np.where(np.isnan(grid), medians, grid) if grid.size else grid
    spread = np.std(filled, axis=0, ddof=1 if len(rows) > 1 else 0)
    centre = np.mean(filled, axis=0)
    useful = spread > 1e-12 * np.maximum(1, np.abs(centre))
    return {
        "levels": levels,
        "columns": list(features["numeric"]),
        "medians": medians,
        "centre": centre,
        "factor": np.where(useful, 1 / np.where(useful, spread, 1), 0),
    }


def prepare(state, table, rows):
    rows = np.asarray(rows, dtype=int)
    hot = [[float(table[c][row] == value) for row in rows] for c, value in state["levels"]]
    hot = np.array(hot).reshape(len(state["levels"]), len(rows)).T
    grid = _grid(table, rows, state["columns"])
    filled = np.where(np.isnan(grid), state["medians"], grid)
    scaled = (filled - state["centre"]) * state["factor"]
    names = [f"{column}={value}" for column, value in state["levels"]] + list(state["columns"])
    return {"names": tuple(names), "X": np.hstack([hot, scaled])}


def target_encode(values, y, train, seed, folds=5):
    y, train = np.asarray(y, dtype=float), np.asarray(train, dtype=int)
    if folds < 2 or folds > len(train):
        raise ValueError("bad number of folds")
    codes = _codes(values)
    fold = np.full(len(codes), -1)
    fold[_generator(seed, "codes").permutation(train)] = np.arange(len(train)) % folds
    result = np.empty(len(codes))
    for held_out in range(-1, folds):
        source = train[fold[train] != held_out]
        for row in np.flatnonzero(fold == held_out):
            alike = source[(codes[source] == codes[row]) & (codes[row] >= 0)]
            result[row] = y[alike if alike.size else source].mean()
    return result


def resample(y, rows, strategy, seed):
    rows = np.asarray(rows, dtype=int)
    labels = np.asarray(y)[rows]
    ones, zeros = rows[labels == 1], rows[labels == 0]
    few, many = (ones, zeros) if len(ones) < len(zeros) else (zeros, ones)
    if strategy not in {"none", "oversample", "undersample"}:
        raise ValueError("no such strategy")
    if strategy == "none" or len(few) in (0, len(many)):
        return rows.copy()
    if strategy == "undersample":
        return np.append(few, _generator(seed, "fewer").choice(many, len(few), replace=False))
    extra = _generator(seed, "again").choice(few, len(many) - len(few))
    return np.concatenate([many, few, extra])


def make_folds(rows, y, k, seed, groups=None, strategy="none"):
    rows = np.asarray(rows, dtype=int)
    names = rows.astype(str) if groups is None else np.array(_ids([groups[r] for r in rows]))
    distinct, codes = np.unique(names, return_inverse=True)
    if k < 2 or k > len(distinct):
        raise ValueError("bad number of folds")
    part = _generator(seed, "folds").permutation(np.arange(len(distinct)) % k)[codes]
    seeds = _generator(seed, "turn").integers(1, 2**40, size=k)
    return [
        {
            "validate": rows[part == fold],
            "fit": resample(y, rows[part != fold], strategy, int(seeds[fold])),
            "fold": fold,
        }
        for fold in range(k)
    ]


def train_model(X, y):
    """Logistic regression by plain gradient descent."""
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    rows = np.hstack([np.ones((len(X), 1)), X])
    step = 4.0 / max(1e-9, float(np.sum(rows**2)) / len(rows))
    theta = np.zeros(rows.shape[1])
    for _ in range(150):
        theta += step * rows.T @ (y - _squash(rows @ theta)) / len(rows)
    return {"theta": theta, "steps": 150}


def predict(model, X):
    X = np.asarray(X, dtype=float)
    return _squash(X @ model["theta"][1:] + model["theta"][0])


def evaluate(y, p, threshold=0.5):
    y, p = np.asarray(y).astype(int), np.asarray(p, dtype=float)
    guess = (p >= threshold).astype(int)
    table = np.bincount(2 * y + guess, minlength=4)
    tn, fp, fn, tp = (int(count) for count in table)
    result = {"auc": None, "n": len(y), "accuracy": (tp + tn) / len(y)}
    result["recall"] = tp / max(1, tp + fn)
    result["precision"] = tp / max(1, tp + fp)
    if 0 < tp + fn < len(y):
        _, code, count = np.unique(p, return_inverse=True, return_counts=True)
        rank = (np.cumsum(count) - (count - 1) / 2)[code]
        wins = rank[y == 1].sum() - (tp + fn) * (tp + fn + 1) / 2
        result["auc"] = float(wins / ((tp + fn) * (fp + tn)))
    return result


def run_experiment(table, schema, target, split, strategy="none", seed=0, test_share=0.25):
    y = np.array([int(label) for label in table[target]])
    if split["kind"] == "time":
        parts = split_by_time(table[split["column"]], test_share, split.get("gap", 0))
    elif split["kind"] == "group":
        parts = split_by_group(table[split["column"]], seed, test_share)
    elif split["kind"] == "random":
        parts = split_random(len(y), seed, test_share)
    else:
        raise ValueError("no such split")
    state = fit_preparation(table, parts["train"], choose_features(schema, target))
    fit = resample(y, parts["train"], strategy, seed)
    model = train_model(prepare(state, table, fit)["X"], y[fit])
    p = predict(model, prepare(state, table, parts["test"])["X"])
    return {
        "metrics": evaluate(y[parts["test"]], p),
        "probabilities": p,
        "fit": fit,
        "train": parts["train"],
        "test": parts["test"],
        "model": model,
    }


def repeat_experiment(
    table, schema, target, split, strategy="none", seed=0, repeats=5, test_share=0.25
):
    if repeats < 1:
        raise ValueError("nothing to repeat")
    seeds = _generator(seed, "turn").integers(1, 2**49, size=repeats)
    runs = []
    for one in seeds:
        runs.append(run_experiment(table, schema, target, split, strategy, int(one), test_share))
    mean = {}
    for name in ("recall", "precision", "auc", "accuracy"):
        values = np.array([run["metrics"][name] for run in runs], dtype=float)
        mean[name] = None if np.isnan(values).all() else float(np.nanmean(values))
    return {"mean": mean, "runs": runs, "seeds": seeds}


def _generator(seed, step):
    return np.random.default_rng(np.random.SeedSequence([int(seed), STEPS[step]]))


def _size(n, share):
    if n < 2:
        raise ValueError("too few to split")
    return int(np.clip(np.floor(n * share + 0.5), 1, n - 1))


def _ids(cells):
    text = []
    for cell in cells:
        whole = not isinstance(cell, str) and float(cell).is_integer()
        text.append(str(int(cell)) if whole else str(cell).strip())
    return text


def _is_present(cell):
    return cell is not None and cell == cell


def _there(column):
    present = column[~np.isnan(column)]
    return present if present.size else np.zeros(1)


def _grid(table, rows, columns):
    grid = [[table[c][row] for row in rows] for c in columns]
    return np.array(grid, dtype=float).reshape(len(columns), len(rows)).T


def _codes(values):
    known = {}
    return np.array([known.setdefault(v, len(known)) if _is_present(v) else -1 for v in values])


def _squash(logits):
    return np.where(logits >= 0, 1, np.exp(-np.abs(logits))) / (1 + np.exp(-np.abs(logits)))
