"""No row in two parts, no group and no moment either."""

import pytest

from training_pipeline import split_by_group, split_by_time, split_random


def parts(split):
    train, test = ([int(row) for row in split[part]] for part in ("train", "test"))
    assert len(set(train)) == len(train) and len(set(test)) == len(test)
    assert not set(train) & set(test)
    return set(train), set(test)


@pytest.mark.parametrize(
    "n, share, size", [(40, 0.25, 10), (10, 0.25, 3), (7, 0.4, 3), (3, 0.1, 1)]
)
def test_a_random_split_deals_all_rows(n, share, size):
    for seed in range(5):
        train, test = parts(split_random(n, seed, share))
        assert train | test == set(range(n))
        assert len(test) == size


def test_a_random_split_gives_every_row_the_same_chance():
    times = [0] * 8
    for seed in range(160):
        for row in parts(split_random(8, seed, 0.25))[1]:
            times[row] += 1
    assert all(abs(count - 40) < 5 * (160 * 0.25 * 0.75) ** 0.5 for count in times)


def test_a_random_split_follows_its_seed():
    first = [parts(split_random(30, seed)) for seed in range(6)]
    assert first == [parts(split_random(30, seed)) for seed in range(6)]
    assert len({frozenset(test) for _, test in first}) == 6


def test_groups_stay_whole():
    groups = [name for name in "abcdefgh" for _ in range(1 + ord(name) % 4)][::-1] + list("abcd")
    for seed in range(20):
        train, test = parts(split_by_group(groups, seed))
        assert train | test == set(range(len(groups)))
        held_out = {groups[row] for row in test}
        assert not held_out & {groups[row] for row in train}
        assert len(held_out) == 2


def test_groups_stay_whole_whatever_the_type_of_their_ids():
    numbers = list(range(10))
    groups = [*numbers, *map(str, numbers), *map(float, numbers), *(f" {one} " for one in numbers)]
    for seed in range(5):
        train, test = parts(split_by_group(groups, seed, 0.3))
        assert {row % 10 for row in train}.isdisjoint(row % 10 for row in test)
        assert len(test) == 12


def test_a_split_by_group_follows_its_seed():
    groups = [row % 20 for row in range(60)]
    first = [parts(split_by_group(groups, seed)) for seed in range(6)]
    assert first == [parts(split_by_group(groups, seed)) for seed in range(6)]
    assert len({frozenset(test) for _, test in first}) == 6


def test_the_latest_rows_are_the_test_in_any_order_of_rows():
    times = [5, 1, 8, 3, 7, 2, 6, 4]
    train, test = parts(split_by_time(times))
    assert test == {2, 4}
    assert train == {0, 1, 3, 5, 6, 7}


def test_rows_of_one_time_stay_together():
    times = [4, 1, 4, 2, 4, 3, 1, 5]
    train, test = parts(split_by_time(times, 0.25))
    assert test == {0, 2, 4, 7}
    assert train == {1, 3, 5, 6}


def test_the_gap_is_a_time_and_its_limit_is_training():
    times = [10, 11.5, 12, 12.5, 15, 16]
    train, test = parts(split_by_time(times, 0.3, gap=3))
    assert test == {4, 5}
    assert train == {0, 1, 2}


def test_a_split_by_time_that_leaves_no_training_is_refused():
    with pytest.raises(ValueError):
        split_by_time([1, 1, 1, 1])
    with pytest.raises(ValueError):
        split_by_time([1, 2, 3, 4], gap=10)
