"""Which rows are learned from, and how often."""

from collections import Counter

import pytest

from training_pipeline import make_folds, resample, split_random

Y = [1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0]
ROWS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]


def drawn(y, rows, strategy, seed):
    return Counter(int(row) for row in resample(y, rows, strategy, seed))


def of(label, rows, y=Y):
    return {row for row in rows if y[row] == label}


@pytest.mark.parametrize("y", [Y, [1 - label for label in Y]])
def test_oversampling_keeps_every_row_and_repeats_the_smaller_class(y):
    small, large = sorted((of(0, ROWS, y), of(1, ROWS, y)), key=len)
    for seed in range(10):
        count = drawn(y, ROWS, "oversample", seed)
        assert set(count) == set(ROWS)
        assert all(count[row] == 1 for row in large)
        assert sum(count[row] for row in small) == len(large)


def test_oversampling_draws_at_random():
    total = Counter()
    for seed in range(60):
        total += drawn(Y, ROWS, "oversample", seed)
    assert all(abs(total[row] - 180) < 5 * (360 * 2 / 9) ** 0.5 for row in (0, 3, 7))


@pytest.mark.parametrize("y", [Y, [1 - label for label in Y]])
def test_undersampling_keeps_the_smaller_class_and_as_many_others(y):
    small, large = sorted((of(0, ROWS, y), of(1, ROWS, y)), key=len)
    for seed in range(10):
        count = drawn(y, ROWS, "undersample", seed)
        assert set(count.values()) == {1}
        assert small <= set(count) <= set(ROWS)
        assert len(set(count) & large) == len(small)


def test_undersampling_draws_at_random():
    total = Counter()
    for seed in range(90):
        total += drawn(Y, ROWS, "undersample", seed)
    assert all(abs(total[row] - 30) < 5 * (90 * 2 / 9) ** 0.5 for row in of(0, ROWS))


def test_the_split_says_nothing_about_the_rows_that_are_kept():
    y = [0] * 16 + [1] * 8
    surplus = spread = 0
    for seed in range(150):
        train = [int(row) for row in split_random(24, seed, 0.5)["train"]]
        zeros, ones = of(0, train, y), of(1, train, y)
        share = len(ones) / len(zeros)
        if 0 in zeros and share < 1:
            surplus += (0 in drawn(y, train, "undersample", seed)) - share
            spread += share * (1 - share)
    assert abs(surplus) < 5 * spread**0.5


@pytest.mark.parametrize("strategy", ["none", "oversample", "undersample"])
def test_balanced_rows_and_one_class_stay_as_they_are(strategy):
    assert drawn(Y, [0, 1, 2, 3], strategy, 0) == Counter([0, 1, 2, 3])
    assert drawn(Y, [1, 2, 4], strategy, 0) == Counter([1, 2, 4])


def test_no_strategy_changes_no_row():
    assert drawn(Y, ROWS, "none", 5) == Counter(ROWS)


def test_resampling_follows_its_seed():
    for strategy in ("oversample", "undersample"):
        first = [drawn(Y, ROWS, strategy, seed) for seed in range(12)]
        assert first == [drawn(Y, ROWS, strategy, seed) for seed in range(12)]
        assert len({frozenset(count.items()) for count in first}) > 4


def test_an_unknown_strategy_is_refused():
    with pytest.raises(ValueError):
        resample(Y, ROWS, "both", 0)


def folds_of(rows, k, seed, groups=None, strategy="none"):
    folds = make_folds(rows, Y, k, seed, groups, strategy)
    assert len(folds) == k
    return [([int(r) for r in fold["fit"]], [int(r) for r in fold["validate"]]) for fold in folds]


@pytest.mark.parametrize("strategy", ["none", "oversample", "undersample"])
def test_every_row_is_validated_once(strategy):
    rows = list(range(1, 20))
    for seed in range(4):
        folds = folds_of(rows, 4, seed, None, strategy)
        assert sorted(row for _, part in folds for row in part) == rows
        assert {len(part) for _, part in folds} == {4, 5}
        assert all(not set(fit) & set(part) for fit, part in folds)


@pytest.mark.parametrize("strategy", ["oversample", "undersample"])
def test_the_rows_to_fit_are_balanced_within_their_fold(strategy):
    for fit, part in folds_of(list(range(20)), 4, 2, None, strategy):
        rest = set(range(20)) - set(part)
        small = min((of(0, rest), of(1, rest)), key=len)
        assert set(fit) == rest if strategy == "oversample" else small <= set(fit) <= rest
        assert sum(Y[row] for row in fit) * 2 == len(fit)


def test_a_group_is_in_one_fold():
    groups = [row % 7 if row % 2 else f" {row % 7}" for row in range(20)]
    folds = folds_of(list(range(20)), 3, 1, groups, "oversample")
    for fit, part in folds:
        assert {row % 7 for row in fit}.isdisjoint(row % 7 for row in part)
    assert {len({row % 7 for row in part}) for _, part in folds} == {2, 3}


def test_folds_follow_their_seed():
    def draw(seed):
        return frozenset(frozenset(part) for _, part in folds_of(list(range(20)), 4, seed))

    assert [draw(seed) for seed in range(4)] == [draw(seed) for seed in range(4)]
    assert len({draw(seed) for seed in range(4)}) == 4
