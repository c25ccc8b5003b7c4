"""Models, metrics and whole experiments."""

from collections import Counter

import numpy as np
import pytest

from training_pipeline import evaluate, predict, repeat_experiment, run_experiment, train_model

N = 48
SCHEMA = {
    "customer": {"role": "id"},
    "day": {"role": "time"},
    "spend": {"role": "number"},
    "visits": {"role": "number"},
    "city": {"role": "category"},
    "left": {"role": "number"},
    "refund": {"role": "number", "known": "after"},
    "refund_share": {"role": "number", "from": ["refund"]},
}
SPLITS = [
    {"kind": "random"},
    {"kind": "group", "column": "customer"},
    {"kind": "time", "column": "day", "gap": 2},
]
WAYS = ["none", "oversample", "undersample"]


def make_table(seed=0):
    rng = np.random.default_rng(seed)
    left = (rng.random(N) < 0.3).astype(int)
    spend = (left * 1.5 + rng.normal(size=N)).tolist()
    for row in range(0, N, 4):
        spend[row] = None
    return {
        "customer": [row // 2 for row in range(N)],
        "day": [(row * 29) % N for row in range(N)],
        "spend": spend,
        "visits": rng.poisson(3, size=N).tolist(),
        "city": [["Rome", "Oslo", "Lima"][row % 3] for row in range(N)],
        "left": left.tolist(),
        "refund": (left * 100).tolist(),
        "refund_share": (left * 0.5).tolist(),
    }


def run(table, split, strategy="none", seed=0, **options):
    result = run_experiment(table, SCHEMA, "left", split, strategy, seed, **options)
    parts = {name: [int(row) for row in result[name]] for name in ("train", "test", "fit")}
    p = [float(one) for one in result["probabilities"]]
    assert len(p) == len(parts["test"])
    return {**parts, "p": dict(zip(parts["test"], p, strict=True)), "metrics": result["metrics"]}


def area(y, p):
    pairs = [
        (a, b)
        for a, one in zip(p, y, strict=True)
        if one
        for b, other in zip(p, y, strict=True)
        if not other
    ]
    return sum((a > b) + (a == b) / 2 for a, b in pairs) / len(pairs) if pairs else None


def test_a_model_learns_a_border():
    X = [[value / 10, 0.0] for value in range(-20, 21)]
    y = [int(row[0] > 0) for row in X]
    p = [float(one) for one in predict(train_model(X, y), X)]
    assert p == sorted(p)
    assert p[0] < 0.3 and p[-1] > 0.7


def test_metrics_of_an_example():
    metrics = evaluate([1, 1, 1, 0, 0, 0, 0], [0.9, 0.6, 0.2, 0.8, 0.3, 0.1, 0.0])
    assert metrics["accuracy"] == pytest.approx(5 / 7)
    assert metrics["precision"] == pytest.approx(2 / 3)
    assert metrics["recall"] == pytest.approx(2 / 3)
    assert metrics["auc"] == pytest.approx(9 / 12)


def test_precision_and_recall_are_told_apart():
    metrics = evaluate([1, 1, 1, 1, 0, 0], [0.9, 0.1, 0.1, 0.1, 0.0, 0.0])
    assert (metrics["precision"], metrics["recall"]) == pytest.approx((1, 0.25))


def test_a_row_at_the_threshold_is_flagged():
    assert evaluate([1, 0], [0.5, 0.4])["recall"] == 1
    assert evaluate([1, 0], [0.7, 0.2], 0.7)["recall"] == 1


def test_equal_probabilities_are_half_a_pair():
    assert evaluate([1, 0, 0, 1], [0.4] * 4)["auc"] == pytest.approx(0.5)
    assert evaluate([0, 1, 1, 0], [0.4, 0.4, 0.9, 0.1])["auc"] == pytest.approx(3.5 / 4)


def test_ratios_without_a_row():
    metrics = evaluate([0, 0, 0], [0.1, 0.2, 0.3])
    assert metrics["precision"] == metrics["recall"] == 0
    assert metrics["auc"] is None


@pytest.mark.parametrize("split", SPLITS, ids=lambda split: split["kind"])
@pytest.mark.parametrize("strategy", WAYS)
def test_the_parts_of_an_experiment_are_apart(split, strategy):
    table = make_table()
    result = run(table, split, strategy, 3)
    train, test, fit = (Counter(result[name]) for name in ("train", "test", "fit"))
    assert set(train.values()) == set(test.values()) == {1}
    assert not set(train) & set(test)
    assert set(fit) <= set(train)
    y = table["left"]
    if strategy == "none":
        assert fit == train
    else:
        assert sum(y[row] * count for row, count in fit.items()) * 2 == sum(fit.values())
    if split["kind"] != "random":
        cells = table[split["column"]]
        assert {cells[row] for row in train}.isdisjoint(cells[row] for row in test)
    if split["kind"] == "time":
        assert set(test) == {row for row in range(N) if table["day"][row] >= 36}
        assert set(train) == {row for row in range(N) if table["day"][row] <= 34}


@pytest.mark.parametrize("strategy", WAYS)
def test_the_metrics_are_those_of_each_test_row_once(strategy):
    for seed in range(3):
        table = make_table(seed)
        result = run(table, {"kind": "random"}, strategy, seed, test_share=0.4)
        y = [table["left"][row] for row in result["p"]]
        p = list(result["p"].values())
        flagged = [one >= 0.5 for one in p]
        hits = sum(a and b for a, b in zip(flagged, y, strict=True))
        metrics = result["metrics"]
        assert metrics["accuracy"] == pytest.approx(np.mean(np.array(flagged) == np.array(y)))
        assert metrics["precision"] == pytest.approx(hits / max(1, sum(flagged)))
        assert metrics["recall"] == pytest.approx(hits / max(1, sum(y)))
        assert metrics["auc"] == pytest.approx(area(y, p))


def test_labels_of_the_test_part_change_no_probability():
    table = make_table(1)
    before = run(table, SPLITS[2], "oversample", 4)
    assert any(table["spend"][row] is None for row in before["test"])
    flipped = list(table["left"])
    for row in before["test"]:
        flipped[row] = 1 - flipped[row]
    after = run({**table, "left": flipped}, SPLITS[2], "oversample", 4)
    assert after["p"] == pytest.approx(before["p"])


def test_other_test_rows_and_late_columns_change_no_probability():
    table = make_table(2)
    before = run(table, SPLITS[2])
    first = before["test"][0]
    other = {name: list(cells) for name, cells in table.items()}
    for row in before["test"]:
        if row != first:
            other["spend"][row], other["visits"][row], other["city"][row] = 70.0, 90, "Cairo"
    other["refund"] = other["refund_share"] = list(range(N))
    assert run(other, SPLITS[2])["p"][first] == pytest.approx(before["p"][first])


def test_an_experiment_finds_what_is_there():
    table = make_table(5)
    table["spend"] = [3.0 * label + row % 2 for row, label in enumerate(table["left"])]
    for strategy in WAYS:
        assert run(table, {"kind": "random"}, strategy, 1, test_share=0.5)["metrics"]["auc"] > 0.9


def test_an_experiment_follows_its_seed():
    table = make_table(1)

    def draw(seed):
        result = run(table, {"kind": "random"}, "undersample", seed)
        return tuple(sorted(result["test"])), tuple(sorted(result["fit"]))

    first = [draw(seed) for seed in (0, 1, 2, 0)]
    assert first == [draw(seed) for seed in (0, 1, 2, 0)]
    assert len({test for test, _ in first}) == len({fit for _, fit in first}) == 3


def test_an_unknown_kind_of_split_is_refused():
    with pytest.raises(ValueError):
        run_experiment(make_table(), SCHEMA, "left", {"kind": "none"})


def test_each_of_the_runs_draws_anew_and_their_mean_is_told():
    table = make_table(3)
    result = repeat_experiment(table, SCHEMA, "left", {"kind": "random"}, "none", 5, 4, 0.4)
    runs = list(result["runs"])
    assert len(runs) == 4
    assert len({tuple(sorted(int(row) for row in one["test"])) for one in runs}) == 4
    for name in ("accuracy", "precision", "recall", "auc"):
        wanted = np.mean([one["metrics"][name] for one in runs])
        assert result["mean"][name] == pytest.approx(wanted)


def test_two_seeds_share_no_run_and_one_seed_shares_all():
    table = make_table(3)

    def draws(seed):
        runs = repeat_experiment(table, SCHEMA, "left", {"kind": "random"}, "none", seed, 4)["runs"]
        return [tuple(sorted(int(row) for row in one["test"])) for one in runs]

    assert draws(7) == draws(7)
    assert len({test for seed in range(7, 11) for test in draws(seed)}) == 16
