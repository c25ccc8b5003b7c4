"""What a model may know: nothing of the target, and nothing of rows outside training."""

import numpy as np
import pytest

from training_pipeline import choose_features, fit_preparation, prepare, target_encode

TABLE = {
    "age": [20, 30, None, 50, 900, float("nan")],
    "visits": [1.0, 1.0, 1.0, 1.0, 7.0, 2.0],
    "city": ["Rome", "Oslo", "Rome", None, "Lima", "Oslo"],
}
FEATURES = {"numeric": ["age", "visits"], "categorical": ["city"]}


def prepared(table, train, rows, features=FEATURES):
    result = prepare(fit_preparation(table, train, features), table, rows)
    X, names = np.asarray(result["X"], dtype=float), list(result["names"])
    assert X.shape == (len(rows), len(names)) and len(set(names)) == len(names)
    return {name: X[:, place] for place, name in enumerate(names)}


def chosen(schema, target):
    result = choose_features(schema, target)
    return sorted(result["numeric"]), sorted(result["categorical"])


def test_features_are_numbers_and_categories():
    schema = {
        "age": {"role": "number"},
        "city": {"role": "category", "known": "before"},
        "customer": {"role": "id"},
        "day": {"role": "time"},
        "left": {"role": "number"},
    }
    assert chosen(schema, "left") == (["age"], ["city"])
    assert chosen({**schema, "left": {"role": "category"}}, "left") == (["age"], ["city"])


def test_what_is_known_after_the_outcome_is_no_feature():
    schema = {
        "age": {"role": "number"},
        "refund": {"role": "number", "known": "after"},
        "reason": {"role": "category", "known": "after"},
        "left": {"role": "number"},
    }
    assert chosen(schema, "left") == (["age"], [])


@pytest.mark.parametrize("turn", [1, -1])
def test_what_comes_from_the_outcome_in_any_number_of_steps_is_no_feature(turn):
    schema = {
        "left": {"role": "number"},
        "refund": {"role": "number", "known": "after"},
        "age": {"role": "number"},
        "decade": {"role": "category", "from": ["age"]},
        "one": {"role": "number", "from": ["age", "left"]},
        "two": {"role": "number", "from": ["one"]},
        "three": {"role": "category", "from": ["decade", "two"]},
        "late": {"role": "number", "from": ["refund"]},
        "later": {"role": "number", "from": ["late", "age"]},
    }
    schema = dict(list(schema.items())[::turn])
    assert chosen(schema, "left") == (["age"], ["decade"])


def test_columns_are_named_and_categories_are_those_of_training():
    columns = prepared(TABLE, [0, 1, 2, 3], [4, 5, 3, 0])
    assert set(columns) == {"age", "visits", "city=Rome", "city=Oslo"}
    assert columns["city=Rome"].tolist() == [0, 0, 0, 1]
    assert columns["city=Oslo"].tolist() == [0, 1, 0, 0]


def test_training_rows_are_scaled_to_mean_0_and_deviation_1():
    rng = np.random.default_rng(3)
    table = {"age": (rng.normal(40, 9, 50)).tolist(), "visits": rng.random(50).tolist()}
    table["city"] = ["Rome"] * 50
    train = list(range(5, 45))
    columns = prepared(table, train, train)
    for name in ("age", "visits"):
        assert abs(columns[name].mean()) < 1e-8
        assert min(abs(columns[name].std(ddof=ddof) - 1) for ddof in (0, 1)) < 1e-8


def test_rows_outside_training_teach_nothing():
    other = {name: list(cells) for name, cells in TABLE.items()}
    other["age"][4], other["visits"][5], other["city"][4] = -1e6, 55.0, "Cairo"
    other["age"][5] = 4.0
    for features in (FEATURES, {"numeric": ["age"], "categorical": []}):
        first = prepared(TABLE, [0, 1, 2, 3], [2, 0, 1, 3], features)
        second = prepared(other, [0, 1, 2, 3], [2, 0, 1, 3], features)
        assert set(first) == set(second)
        for name, cells in first.items():
            np.testing.assert_allclose(cells, second[name], atol=1e-9)


def test_a_missing_cell_is_the_median_of_training():
    columns = prepared(TABLE, [0, 1, 2, 3], [2, 5, 1, 3])
    age = columns["age"]
    assert age[0] == pytest.approx(age[1]) == pytest.approx(age[2])
    assert age[3] > age[2]


def test_the_scale_comes_from_filled_cells():
    age = prepared(TABLE, [0, 1, 2, 3], [0, 1, 3])["age"]
    filled = np.array([20, 30, 30, 50.0])
    wanted = [(np.array([20, 30, 50]) - 32.5) / filled.std(ddof=ddof) for ddof in (0, 1)]
    assert min(np.abs(age - one).max() for one in wanted) < 1e-8


def test_a_constant_column_is_0_everywhere():
    assert not prepared(TABLE, [0, 1, 2, 3], [0, 1, 4, 5])["visits"].any()


def test_a_row_is_prepared_alone_as_among_others():
    state = fit_preparation(TABLE, [0, 1, 2, 3], FEATURES)
    together = np.asarray(prepare(state, TABLE, [0, 4, 5, 0])["X"], dtype=float)
    for place, row in enumerate([0, 4, 5, 0]):
        alone = np.asarray(prepare(state, TABLE, [row])["X"], dtype=float)
        np.testing.assert_allclose(together[place], alone[0], atol=1e-9)


def test_rows_outside_training_are_encoded_by_training_alone():
    values = ["a", "a", "a", "b", "b", "c", "a", "b", "z", None]
    y = [1, 0, 0, 1, 1, 0, 1, 0, 1, 1]
    encoded = target_encode(values, y, [0, 1, 2, 3, 4, 5], 3, 3)
    assert [float(one) for one in encoded][6:] == pytest.approx([1 / 3, 1, 0.5, 0.5])


def test_a_training_row_leaves_itself_out():
    values, y = ["a", "a", "a", "b", "b", "z"], [1, 0, 0, 1, 0, 1]
    encoded = [float(one) for one in target_encode(values, y, [0, 1, 2, 3, 4], 1, 5)]
    assert encoded == pytest.approx([0, 1 / 2, 1 / 2, 0, 1, 2 / 5])


@pytest.mark.parametrize("values", ["aabbaabb", "abcdefgh"])
def test_no_own_label_is_in_the_encoding_of_a_training_row(values):
    y = [1, 0, 1, 1, 0, 0, 1, 0]
    for seed in range(3):
        before = target_encode(list(values), y, list(range(8)), seed, 4)
        for row in range(8):
            other = [1 - label if place == row else label for place, label in enumerate(y)]
            after = target_encode(list(values), other, list(range(8)), seed, 4)
            assert float(after[row]) == pytest.approx(float(before[row]))


def test_encoding_follows_its_seed():
    values, y = ["a", "b"] * 15, [row % 3 % 2 for row in range(30)]

    def draw(seed):
        return tuple(
            round(float(one), 9) for one in target_encode(values, y, list(range(30)), seed)
        )

    assert [draw(seed) for seed in range(4)] == [draw(seed) for seed in range(4)]
    assert len({draw(seed) for seed in range(4)}) > 1
