"""What the module of the template returned, written down."""

import pytest

from training_pipeline import (
    choose_features,
    evaluate,
    fit_preparation,
    join_labels,
    make_folds,
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

TABLE = {"customer": [1, 2, 3, 4], "age": [20, 30, 40, 50], "left": [0, 1, 0, 1]}
LONGER = {"age": [20, 30, 40, 50, 60, 70, 80, 90], "left": [0, 1, 0, 1, 0, 1, 0, 1]}
SCHEMA = {"customer": {"role": "id"}, "age": {"role": "number"}, "left": {"role": "number"}}
FEATURES = {"numeric": ["age"], "categorical": []}


def test_join_labels():
    labels = {"customer": [1, 2, 3], "label": [0, 1, 1], "known_at": [1, 1, 1]}
    assert join_labels(TABLE, labels, "customer")["label"].tolist() == [0, 1, 1, 0]


def test_split_random():
    assert split_random(8, 1) == {"test": [5, 4], "train": [2, 0, 3, 6, 1, 7]}


def test_split_by_group():
    parts = split_by_group(["a", "a", "b", "b", "c", "c", "d", "d"], 1)
    assert parts == {"test": [2, 3], "train": [0, 1, 4, 5, 6, 7]}


def test_split_by_time():
    parts = split_by_time([1, 2, 3, 4, 5, 6, 7, 8], gap=2)
    assert parts == {"test": [6, 7], "train": [0, 1, 2, 3, 4]}


def test_choose_features():
    assert choose_features(SCHEMA, "left") == {"numeric": ["age"], "categorical": []}


def test_prepare():
    state = fit_preparation(TABLE, [0, 1, 2], FEATURES)
    assert state == {"values": [], "numbers": [["age", 30.0, 30.0, 0.1224744871391589]]}
    assert prepare(state, TABLE, [3])["X"].tolist() == [[2.449489742783178]]


def test_target_encode():
    assert target_encode(["a", "b", "a", "b"], [0, 1, 1, 1], [0, 1, 2], 1, 3) == [0.5, 1, 0.5, 1]


def test_resample():
    assert resample([0, 0, 0, 1], [0, 1, 2, 3], "oversample", 1) == [0, 1, 2, 3, 3, 3]
    assert resample([0, 0, 0, 1], [0, 1, 2, 3], "undersample", 1) == [3, 1]


def test_make_folds():
    folds = make_folds([0, 1, 2, 3], [0, 0, 1, 1], 2, 1)
    assert folds == [{"fit": [0, 1], "validate": [2, 3]}, {"fit": [2, 3], "validate": [0, 1]}]


def test_train_model():
    model = train_model([[-1.0], [1.0]], [0, 1])
    assert model["coefficients"] == pytest.approx([0.6748316143423994, 0])


def test_evaluate():
    metrics = evaluate([0, 1, 1], [0.2, 0.5, 0.9])
    assert metrics == {
        "precision": 1.0,
        "recall": 0.5,
        "auc": 1.0,
        "accuracy": pytest.approx(2 / 3),
    }


def test_run_experiment():
    result = run_experiment(LONGER, SCHEMA, "left", {"kind": "random"}, seed=1)
    assert result["test"] == [5, 4]
    assert result["probabilities"].tolist() == pytest.approx([0.54259741, 0.51760003])
    assert result["metrics"] == {"precision": 0.5, "recall": 1.0, "auc": 1.0, "accuracy": 0.5}


def test_repeat_experiment():
    result = repeat_experiment(LONGER, SCHEMA, "left", {"kind": "random"}, seed=1, repeats=2)
    assert result["mean"] == {"accuracy": 0.25, "precision": 0.0, "recall": 0.0, "auc": 0.5}
