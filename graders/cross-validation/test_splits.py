import numpy as np
import oracle
from takehome import criterion


def pairs(splits):
    """Splits as the oracle has them, whatever holds the pairs and their rows."""
    return [tuple(np.asarray(rows) for rows in split) for split in splits]


def folds_of(splits, n, k, same):
    """The fold (n,) in which each row is tested, once the splits are known to be a partition."""
    splits = pairs(splits)
    same(len(splits), k)
    tests = [np.asarray(test) for _, test in splits]
    same(np.sort(np.concatenate(tests)), np.arange(n))
    fold = np.empty(n, int)
    for index, test in enumerate(tests):
        fold[test] = index
    for index, split in enumerate(splits):
        same(split, (np.flatnonzero(fold != index), np.flatnonzero(fold == index)))
    return fold


def assert_balanced(counts):
    assert np.max(counts) - np.min(counts) <= 1


def neighbours(fold):
    """How many rows are tested together with the row after them."""
    return np.count_nonzero(fold[1:] == fold[:-1])


@criterion("T1")
def test_blocks_are_consecutive_and_the_first_take_the_leftover_rows(submission, same):
    for n, k in ((12, 4), (11, 4), (14, 5), (9, 5), (7, 2), (103, 10)):
        same(pairs(submission.kfold_indices(n, k)), oracle.blocks(n, k))
        same(pairs(submission.kfold_indices(n, k, shuffle=False, seed=4)), oracle.blocks(n, k))


@criterion("T1")
def test_every_row_may_be_a_fold_of_its_own(submission, same):
    for n in (2, 6):
        same(pairs(submission.kfold_indices(n, n)), oracle.blocks(n, n))
    fold = folds_of(submission.kfold_indices(6, 6, shuffle=True, seed=1), 6, 6, same)
    same(np.sort(fold), np.arange(6))


@criterion("T1")
def test_shuffled_folds_are_a_balanced_partition_in_ascending_order(submission, same):
    for n, k, seed in ((50, 5, 0), (47, 4, 1), (9, 8, 2), (31, 2, 3)):
        fold = folds_of(submission.kfold_indices(n, k, shuffle=True, seed=seed), n, k, same)
        assert_balanced(np.bincount(fold, minlength=k))


@criterion("T1")
def test_a_seed_gives_the_same_folds_again_and_another_seed_others(submission, same):
    found = {}
    for seed in range(6):
        splits = submission.kfold_indices(60, 3, True, seed)
        same(pairs(submission.kfold_indices(60, 3, True, seed)), pairs(splits))
        found[seed] = tuple(folds_of(splits, 60, 3, same).tolist())
    assert len(set(found.values())) == 6
    same(pairs(submission.kfold_indices(60, 3, shuffle=True)), pairs(submission.kfold_indices(60, 3, True, 0)))


@criterion("T1")
def test_shuffling_takes_neighbours_apart(submission, rng, same):
    # Two of 12 rows share one of 4 folds with a chance of 2/11, so that 2 of 11 neighbours do.
    start = int(rng.integers(2**31))
    found = [
        neighbours(folds_of(submission.kfold_indices(12, 4, True, start + i), 12, 4, same))
        for i in range(300)
    ]
    assert abs(np.mean(found) - 2) < 7 * 1.5 / np.sqrt(300)


# Rows of each class, and the number of folds.
CLASSES = [
    ((20, 10), 5),
    ((40, 3), 3),
    ((7, 6, 9), 4),
    ((9, 9, 9, 9), 2),
    ((6, 7, 8, 5), 5),
    ((5, 5, 5), 3),
    ((11, 11, 11, 11), 10),
]


def assert_stratified(splits, y, k, same):
    fold = folds_of(splits, len(y), k, same)
    assert_balanced(np.bincount(fold, minlength=k))
    for label in np.unique(y):
        assert_balanced(np.bincount(fold[y == label], minlength=k))
    return fold


@criterion("T2")
def test_classes_and_folds_are_balanced_whatever_the_order_of_the_rows(submission, rng, same):
    for sizes, k in CLASSES:
        y = np.repeat(np.arange(len(sizes)), sizes)
        turn = np.argsort(np.arange(len(y)) % 7, kind="stable")
        for rows in (y, y[::-1], rng.permutation(y), y[turn]):
            assert_stratified(submission.stratified_kfold_indices(rows, k), rows, k, same)


@criterion("T2")
def test_shuffled_classes_and_folds_are_balanced(submission, rng, same):
    for sizes, k in CLASSES:
        y = rng.permutation(np.repeat(np.arange(len(sizes)), sizes))
        for seed in (0, 7):
            splits = submission.stratified_kfold_indices(y, k, shuffle=True, seed=seed)
            assert_stratified(splits, y, k, same)


@criterion("T2")
def test_a_rare_class_is_in_every_fold(submission, rng, same):
    for k in (2, 4, 9):
        y = rng.permutation(np.append(np.ones(k, int), np.zeros(60 + k, int)))
        for shuffle in (False, True):
            for _, test in submission.stratified_kfold_indices(y, k, shuffle=shuffle, seed=3):
                same(int(np.sum(y[test])), 1)


@criterion("T2")
def test_labels_are_any_whole_numbers_of_any_type(submission, rng, same):
    y = rng.permutation(np.repeat([0, 1], [9, 14]))
    expected = pairs(submission.stratified_kfold_indices(y, 3))
    assert_stratified(expected, y, 3, same)
    for kind in (bool, np.uint8, np.int8, float):
        same(pairs(submission.stratified_kfold_indices(y.astype(kind), 3)), expected)
    same(pairs(submission.stratified_kfold_indices(y.tolist(), 3)), expected)
    labels = rng.permutation(np.repeat([-7, 7, 263, 10**6], [8, 5, 6, 5]))
    for shuffle in (False, True):
        splits = submission.stratified_kfold_indices(labels, 5, shuffle)
        assert_stratified(splits, labels, 5, same)


@criterion("T2")
def test_the_seed_rules_shuffled_folds_and_no_others(submission, rng, same):
    y = rng.permutation(np.repeat([0, 1, 2], 20))
    found = set()
    for seed in range(6):
        splits = submission.stratified_kfold_indices(y, 4, True, seed)
        same(pairs(submission.stratified_kfold_indices(y, 4, True, seed)), pairs(splits))
        found.add(tuple(folds_of(splits, 60, 4, same).tolist()))
    assert len(found) == 6
    usual = pairs(submission.stratified_kfold_indices(y, 4, shuffle=True))
    same(usual, pairs(submission.stratified_kfold_indices(y, 4, True, 0)))
    fixed = pairs(submission.stratified_kfold_indices(y, 4))
    same(pairs(submission.stratified_kfold_indices(y, 4, False, 9)), fixed)


@criterion("T2")
def test_shuffling_takes_neighbours_of_a_class_apart(submission, rng, same):
    # As for plain folds: of 12 rows of a class, 3 are tested in each of 4 folds.
    y, start = np.repeat([0, 1], 12), int(rng.integers(2**31))
    found = []
    for i in range(300):
        splits = submission.stratified_kfold_indices(y, 4, True, start + i)
        fold = assert_stratified(splits, y, 4, same)
        found.append((neighbours(fold[:12]), neighbours(fold[12:])))
    assert np.all(np.abs(np.mean(found, axis=0) - 2) < 7 * 1.5 / np.sqrt(300))


@criterion("T3")
def test_blocks_of_the_default_size_end_at_the_last_row(submission, same):
    for n, n_splits in ((12, 3), (14, 3), (11, 4), (6, 5), (3, 2), (100, 7)):
        expected = oracle.time_blocks(n, n_splits, n // (n_splits + 1), 0)
        same(pairs(submission.time_series_split(n, n_splits)), expected)
        same(expected[-1][1][-1].item(), n - 1)


@criterion("T3")
def test_blocks_of_a_given_size(submission, same):
    for n, n_splits, size in ((20, 3, 2), (20, 3, 6), (7, 6, 1), (50, 4, 9)):
        expected = oracle.time_blocks(n, n_splits, size, 0)
        same(pairs(submission.time_series_split(n, n_splits, test_size=size)), expected)
        same(pairs(submission.time_series_split(n, n_splits, size)), expected)


@criterion("T3")
def test_a_gap_is_taken_from_the_training_rows(submission, same):
    for n, n_splits, size, gap in ((15, 4, None, 2), (30, 3, 5, 1), (30, 3, 5, 5), (30, 3, 2, 7)):
        expected = oracle.time_blocks(n, n_splits, size or n // (n_splits + 1), gap)
        same(pairs(submission.time_series_split(n, n_splits, test_size=size, gap=gap)), expected)


@criterion("T3")
def test_one_training_row_is_enough(submission, same):
    for n, n_splits, size, gap in ((10, 3, 3, 0), (10, 3, 2, 3), (9, 2, 3, 2), (5, 4, None, 0)):
        expected = oracle.time_blocks(n, n_splits, size or n // (n_splits + 1), gap)
        same(pairs(submission.time_series_split(n, n_splits, size, gap)), expected)


@criterion("T7")
def test_folds_out_of_range_are_rejected(submission, rejects):
    submission.kfold_indices(4, 4)
    for n, k in ((4, 5), (4, 1), (4, 0), (4, -2), (1, 1), (1, 2), (0, 2), (9, 2.5)):
        rejects(submission.kfold_indices, n, k)
        rejects(submission.kfold_indices, n, k, shuffle=True, seed=1)
    y = [0, 0, 0, 1, 1]
    submission.stratified_kfold_indices(y, 2)
    for k in (3, 6, 1, 0, -1, 1.5):
        rejects(submission.stratified_kfold_indices, y, k)
    n_splits_size_gap = ((1, 2, 0), (0, 2, 0), (2, 0, 0), (2, -1, 0), (2, 2, -1), (2, 1.5, 0))
    for options in n_splits_size_gap:
        rejects(submission.time_series_split, 20, *options)
    rejects(submission.time_series_split, 2, 2)


@criterion("T7")
def test_a_split_without_a_training_row_is_rejected(submission, rejects):
    for n, n_splits, size, gap in ((10, 3, 3, 1), (10, 3, 2, 4), (9, 2, 3, 3), (5, 4, None, 1)):
        rejects(submission.time_series_split, n, n_splits, size, gap)
    rejects(submission.time_series_split, 10, 3, 4)
    rejects(submission.time_series_split, 10, 2, 5)
    rejects(submission.time_series_split, 3, 3)


@criterion("T7")
def test_a_whole_float_is_a_count_and_any_other_number_is_none(submission, same, rejects):
    y = [0, 1, 1, 0, 0, 1, 1]
    for function, counts, floats in (
        (submission.kfold_indices, (7, 3, True, 4), (7.0, 3.0, True, 4.0)),
        (submission.stratified_kfold_indices, (y, 3, True, 4), (y, 3.0, True, np.float64(4))),
        (submission.time_series_split, (9, 2, 2, 1), (9.0, 2.0, 2.0, 1.0)),
    ):
        same(pairs(function(*floats)), pairs(function(*counts)))
        for place, count in enumerate(counts):
            if type(count) is int:
                for bad in (count + 0.5, np.nan, np.inf, -np.inf):
                    rejects(function, *counts[:place], bad, *counts[place + 1 :])
    rejects(submission.kfold_indices, 9, 3, True, -1)
    rejects(submission.stratified_kfold_indices, y, 3, True, -1)


@criterion("T7")
def test_splits_have_exact_types(submission, typed):
    rows, y = np.arange(2), np.array([0, 1, 1, 0, 0, 1, 1])
    for kind in (int, bool, np.uint8, float):
        for shuffle in (False, True):
            found = submission.stratified_kfold_indices(y.astype(kind), 2, shuffle)
            typed(found, [(rows, rows)])
            typed(submission.kfold_indices(7, 2, shuffle), [(rows, rows)])
    typed(submission.time_series_split(9, 2), [(rows, rows)])


@criterion("T7")
def test_labels_that_are_no_classes_are_rejected(submission, rejects):
    for bad in (
        [],
        [1, 1, 1, 1],
        [[0], [0], [1], [1]],
        [[0, 0, 1, 1]],
        [0, 0, 1, 1, 0.5, 0.5],
        [0, 0, 1, 1, np.nan, np.nan],
        [0, 0, 1, 1, np.inf, np.inf],
        1,
    ):
        rejects(submission.stratified_kfold_indices, bad, 2)
        rejects(submission.stratified_kfold_indices, bad, 2, shuffle=True)


@criterion("T8")
def test_large_splits_and_nested_tuning_are_quick(submission, rng, speed, same, close):
    n = 600_000
    y = rng.integers(0, 3, n)
    X, target = oracle.linear_data(rng, 1500, 20)
    outer, alphas = oracle.blocks(1500, 5), [0.1, 10.0, 1000.0]

    def work(solution):
        plain = solution.kfold_indices(n, 5, shuffle=True, seed=1)
        stratified = solution.stratified_kfold_indices(y, 5, shuffle=True, seed=1)
        return plain, stratified, solution.nested_cv(X, target, alphas, outer, 4)

    plain, stratified, nested = speed(work)
    assert_balanced(np.bincount(folds_of(plain, n, 5, same)))
    assert_stratified(stratified, y, 5, same)
    close(nested, oracle.nested(X, target, alphas, outer, 4), rtol=1e-6)
