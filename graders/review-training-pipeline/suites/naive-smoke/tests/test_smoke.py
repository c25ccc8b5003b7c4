"""What one writes in twenty minutes: call everything once, and look at shapes and ranges."""

import pytest

from training_pipeline import (
    choose_features,
    evaluate,
    fit_preparation,
    join_labels,
    make_folds,
    predict,
    prepare,
    repeat_experiment,
    resample,
    run_experiment,
    split_by_group,
    split_by_time,
    split_random,
    target_encode,
    train_model,
)

TABLE = {
    "customer": list(range(20)),
    "day": list(range(20)),
    "age": [20 + row for row in range(20)],
    "city": ["Rome", "Oslo"] * 10,
    "left": [0, 0, 0, 1] * 5,
}
SCHEMA = {
    "customer": {"role": "id"},
    "day": {"role": "time"},
    "age": {"role": "number"},
    "city": {"role": "category"},
    "left": {"role": "number"},
}


def test_join_labels():
    labels = {"customer": list(range(20)), "label": [1] * 20, "known_at": [0] * 20}
    assert list(join_labels(TABLE, labels, "customer")["label"]) == [1] * 20


def test_split_random():
    parts = split_random(20, 1)
    assert len(parts["train"]) == 15
    assert len(parts["test"]) == 5


def test_split_by_group():
    parts = split_by_group(["a", "a", "b", "b", "c", "c", "d", "d"], 1)
    assert len(parts["train"]) == 6
    assert len(parts["test"]) == 2


def test_split_by_time():
    parts = split_by_time(list(range(20)))
    assert sorted(parts["test"]) == [15, 16, 17, 18, 19]


def test_choose_features():
    features = choose_features(SCHEMA, "left")
    assert list(features["numeric"]) == ["age"]
    assert list(features["categorical"]) == ["city"]


def test_prepare():
    features = {"numeric": ["age"], "categorical": ["city"]}
    rows = list(range(15))
    prepared = prepare(fit_preparation(TABLE, rows, features), TABLE, rows)
    assert prepared["X"].shape == (15, 3)
    assert set(prepared["names"]) == {"age", "city=Rome", "city=Oslo"}


def test_target_encode():
    encoded = target_encode(TABLE["city"], TABLE["left"], list(range(15)), 1)
    assert len(encoded) == 20
    assert all(0 <= value <= 1 for value in encoded)


def test_resample():
    rows = resample(TABLE["left"], list(range(20)), "oversample", 1)
    assert sum(TABLE["left"][row] for row in rows) * 2 == len(rows) == 30
    assert len(resample(TABLE["left"], list(range(20)), "undersample", 1)) == 10


def test_make_folds():
    folds = make_folds(list(range(20)), TABLE["left"], 4, 1)
    assert [len(fold["validate"]) for fold in folds] == [5, 5, 5, 5]


def test_model():
    X, y = [[-1.0], [-2.0], [1.0], [2.0]] * 5, [0, 0, 1, 1] * 5
    p = predict(train_model(X, y), X)
    assert evaluate(y, p)["accuracy"] == 1


def test_evaluate():
    metrics = evaluate([1, 0, 1, 0], [0.9, 0.1, 0.8, 0.2])
    assert metrics["accuracy"] == metrics["auc"] == pytest.approx(1)
    assert metrics["precision"] == metrics["recall"] == pytest.approx(1)


def test_run_experiment():
    result = run_experiment(TABLE, SCHEMA, "left", {"kind": "random"}, "oversample")
    assert not set(result["train"]) & set(result["test"])
    assert 0 <= result["metrics"]["accuracy"] <= 1


def test_repeat_experiment():
    result = repeat_experiment(TABLE, SCHEMA, "left", {"kind": "random"}, repeats=3)
    assert len(result["runs"]) == 3
