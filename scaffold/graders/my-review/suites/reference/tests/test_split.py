import pytest

import my_review


def parts(n, share, seed):
    found = my_review.split_rows(n, share, seed)
    return [int(row) for row in found["train"]], [int(row) for row in found["test"]]


@pytest.mark.parametrize("seed", range(5))
def test_each_row_is_in_one_part(seed):
    train, test = parts(20, 0.25, seed)
    assert sorted(train + test) == list(range(20))


SIZES = [(20, 0.25, 5), (10, 0.7, 7), (3, 0.01, 1), (2, 0.9, 1)]


@pytest.mark.parametrize(("n", "share", "size"), SIZES)
def test_the_test_part_has_its_share(n, share, size):
    assert len(parts(n, share, 3)[1]) == size


def test_a_seed_gives_the_same_parts():
    first, second = parts(50, 0.5, 7), parts(50, 0.5, 7)
    assert [sorted(part) for part in first] == [sorted(part) for part in second]


def test_each_row_can_be_in_either_part():
    drawn = [set(parts(10, 0.5, seed)[1]) for seed in range(20)]
    for row in range(10):
        assert 0 < sum(row in test for test in drawn) < 20


IMPOSSIBLE = [(1, 0.5), (0, 0.5), (10, 0.0), (10, 1.0), (10, -0.1), (10, 1.5)]


@pytest.mark.parametrize(("n", "share"), IMPOSSIBLE)
def test_refuses_what_cannot_be_split(n, share):
    with pytest.raises(ValueError):
        my_review.split_rows(n, share, 1)
