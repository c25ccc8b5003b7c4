"""Calls all correct modules of the code reviews with the same values in other types, and says where they disagree.

Arguments: the folder of the graders, the number of rounds, a seed. Prints one JSON list: what differed.
"""

import importlib.util
import json
import random
import sys
from pathlib import Path

import numpy as np

_, GRADERS, ROUNDS, SEED = sys.argv
DTYPES = "bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64".split()
chance = random.Random(SEED)


def modules(exercise):
    for path in sorted(Path(GRADERS, exercise, "correct").glob("*.py")):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield path.stem, module


def other_forms(value):
    """The value, a list of numbers or a whole number, in all types that hold it."""
    if isinstance(value, list) and all(type(one) in (int, float) for one in value):
        forms = [value, tuple(value), [float(one) for one in value], np.array(value, dtype=float)]
        with np.errstate(all="ignore"):
            arrays = [np.array(value, dtype=float).astype(dtype) for dtype in DTYPES]
        return forms + [one for one in arrays if np.array_equal(one.astype(float), np.array(value, dtype=float))]
    return [value, float(value)] if type(value) is int else [value]


def another_form(key, value):
    forms = other_forms(value)
    if key in NO_TRUTH_VALUES:
        forms = [one for one in forms if not isinstance(one, np.ndarray) or one.dtype != bool]
    return chance.choice(forms)


def as_data(value):
    """What a reply says, whatever types it has."""
    if isinstance(value, dict):
        return {str(key): as_data(one) for key, one in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [as_data(one) for one in value]
    return value if value is None or isinstance(value, str) else float(value)


def same(a, b):
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if type(a) is float and type(b) is float:
        return abs(a - b) <= 1e-7 * max(1.0, abs(a), abs(b))
    return a == b


def reply(module, name, args, read):
    try:
        return as_data(read(getattr(module, name)(**args)))
    except ValueError:
        return "ValueError"
    except Exception as error:
        return repr(error)


def whole(low, high, size):
    return [chance.randint(low, high) for _ in range(size)]


def flags(size):
    return whole(0, 1, size)


def times(size):
    start = chance.choice([0, 20, 100, -50, 40_000, 1_700_000_000])
    return [start + t for t in whole(0, chance.choice([3, 80, 200]), size)], start


def only(*keys):
    return lambda said: {key: said[key] for key in keys}


def outcomes(said):
    return {label: [row["tp"], row["fp"], row["fn"]] for label, row in said.items()}


def counts(said):
    return {name: n for name, n in said["counts"].items() if n} if isinstance(said["counts"], dict) else said["counts"]


def serving():
    size, rows = chance.choice([0, 1, 2, 5, 30, 300]), chance.choice([1, 2, 5, 30])
    at, start = times(size)
    edges = sorted(set(whole(0, 100, chance.randint(1, 4))))
    shift, count = chance.choice([-300, -60, 0, 1, 59, 300]), len(edges)
    yield "decide", {"scores": whole(0, 5, rows), "threshold": chance.randint(0, 5)}, only("flags"), True
    k = chance.choice([0, 1, rows, rows + 1, chance.randint(1, rows)])
    yield "precision_at_k", {"y_true": flags(rows), "scores": whole(0, 3, rows), "k": k}, only("precision"), True
    yield "rank_auc", {"y_true": flags(rows), "scores": whole(0, 3, rows)}, only("auc"), True
    percentiles = sorted(set(whole(1, 100, chance.randint(0, 4))))
    names = ["count", "mean_ms", "slow_share", *(f"p{q}_ms" for q in percentiles)]
    summary = {"durations": whole(0, 200, size), "unit": chance.choice(["s", "ms", "h"])}
    yield "latency_summary", {**summary, "slow_ms": 100, "percentiles": percentiles}, only(*names), True
    events = [{"t": t, "ok": ok} for t, ok in zip(at, flags(size), strict=True)]
    window = {"events": events, "now": start + 60, "width_s": chance.choice([1, 60, 86400])}
    yield "window_stats", window, only("count", "errors", "error_share", "per_minute"), True
    yield "busiest_window", {"times": at, "width_s": chance.choice([1, 60, 86400])}, only("count", "end"), True
    yield "minute_series", {"times": at, "start": start + shift, "minutes": chance.randint(1, 5)}, counts, True
    yield "bin_shares", {"values": whole(0, 120, rows), "edges": edges}, only("shares"), True
    drift = {"reference": whole(0, 120, rows), "current": whole(0, 120, rows + count), "edges": edges, "min_rows": 5}
    yield "drift", drift, only("psi", "ks", "level"), True
    labels = chance.sample("abcd", chance.randint(1, 4))
    truth, guess = ([chance.choice("abcde") for _ in range(rows)] for _ in "yp")
    yield "count_outcomes", {"y_true": truth, "y_pred": guess, "labels": labels}, outcomes, True
    table = {label: dict(zip(("tp", "fp", "fn"), whole(0, 3, 3), strict=True)) for label in labels}
    average = chance.choice(["micro", "macro", "weighted", "other"])
    yield "averages", {"counts": table, "average": average}, only("precision", "recall", "f1"), True
    steps = {"limit": 5, "clear": chance.randint(0, 5), "patience": chance.randint(1, 3)}
    yield "alert_step", {"state": {}, "value": chance.randint(0, 9), **steps}, lambda said: bool(said["firing"]), True


def parts(said):
    return {name: sorted(map(int, said[name])) for name in ("train", "test")}


def training():
    rows = chance.choice([0, 1, 2, 5, 30])
    share, seed = chance.choice([0.1, 0.25, 0.5]), chance.randint(0, 99)
    at, _ = times(rows)
    split = {"times": at, "test_share": share, "gap": chance.choice([0, 1, 5, 200, 300])}
    yield "split_by_time", split, parts, True
    yield "split_by_group", {"groups": whole(0, 9, rows), "seed": seed, "test_share": share}, parts, False
    y, some = flags(rows), [row for row in range(rows) if chance.random() < 0.8]
    values, p = whole(0, 3, rows), [one / 8 for one in whole(0, 8, rows)]
    yield "target_encode", {"values": values, "y": y, "train": some, "seed": seed, "folds": 2}, list, False
    strategy = chance.choice(["none", "oversample", "undersample"])
    draws = {"y": y, "rows": some, "strategy": strategy, "seed": seed}
    yield "resample", draws, lambda said: sorted(map(int, said)), False
    folds = {"rows": some, "y": y, "k": 2, "seed": seed, "groups": whole(0, 5, rows)}
    yield "make_folds", folds, lambda said: [sorted(map(int, one["validate"])) for one in said], False
    if rows:
        yield "evaluate", {"y": y, "p": p, "threshold": 0.5}, only("accuracy", "precision", "recall", "auc"), True
        labels = {"id": whole(0, 9, rows), "label": y, "known_at": chance.sample(range(200), rows)}
        table = {"id": whole(0, 9, rows), "x": at}
        yield "join_labels", {"table": table, "labels": labels, "key": "id", "cutoff": 150}, joined, True
        X = [[one] for one in whole(0, 3, rows)]
        yield "train_model", {"X": X, "y": y}, lambda said: None, True


def joined(said):
    return sorted(zip(*(map(float, said[column]) for column in ("id", "x", "label")), strict=True))


# In the one exercise these come as ints, by its DOCS.md.
INTS = {"target_encode": ("folds",), "make_folds": ("k",)}
NO_TRUTH_VALUES = ("rows", "train", "groups", "id")


def changed(name, args):
    result = {}
    for key, value in args.items():
        if key in ("seed", "state", *INTS.get(name, ())):
            result[key] = value
        elif key == "events":
            result[key] = [{"t": chance.choice([e["t"], float(e["t"])]), "ok": bool(e["ok"])} for e in value]
        elif isinstance(value, dict):
            result[key] = {column: another_form(column, cells) for column, cells in value.items()}
        else:
            result[key] = another_form(key, value)
    return result


def disagreements():
    for exercise, calls in (("review-serving-metrics", serving), ("review-training-pipeline", training)):
        loaded = list(modules(exercise))
        for _ in range(int(ROUNDS)):
            for name, args, read, alike in calls():
                plain = [reply(module, name, args, read) for _, module in loaded]
                if alike and not all(same(one, plain[0]) for one in plain):
                    yield f"{name}({args}): {dict(zip((title for title, _ in loaded), plain, strict=True))}"
                for (title, module), wanted in zip(loaded, plain, strict=True):
                    other = changed(name, args)
                    got = reply(module, name, other, read)
                    if not same(got, wanted):
                        yield f"{title}.{name}({other}): {got}, and {wanted} for plain numbers"


print(json.dumps([str(one)[:600] for one in disagreements()]))
