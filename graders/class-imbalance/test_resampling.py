import numpy as np
import oracle
from takehome import criterion


def assert_between_neighbours(new, X, k, tolerance=1e-8):
    distance, _ = oracle.nearest_segments(new, X, k)
    assert np.all(distance <= tolerance)


def assert_shares(counts, shares, sigmas=6):
    """Counts of independent draws lie within some standard deviations of what the shares say."""
    total = np.sum(counts)
    allowed = sigmas * np.sqrt(total * shares * (1 - shares)) + 1
    assert np.all(np.abs(counts - total * shares) <= allowed)


@criterion("T2")
def test_every_new_row_lies_between_a_row_and_one_of_its_nearest(submission, rng, same):
    for n, d, k in ((30, 3, 5), (12, 6, 1), (50, 2, 4), (9, 4, 8), (25, 9, 2)):
        X = rng.normal(size=(n, d)) * rng.uniform(0.5, 3, d)
        new = submission.smote(X, 200, k, int(rng.integers(2**31)))
        same(new.shape, (200, d))
        assert_between_neighbours(new, X, k)
    X = rng.normal(size=(40, 5))
    assert_between_neighbours(submission.smote(X, 200), X, 5)


@criterion("T2")
def test_with_few_rows_all_others_are_neighbours(submission, rng):
    for n in (2, 3, 5):
        X = rng.normal(size=(n, 4))
        new = submission.smote(X, 600, k=7, seed=n)
        assert_between_neighbours(new, X, n - 1)
        assert np.abs(new[:, np.newaxis] - X).max(axis=2).min() > 0
        _, ends = oracle.nearest_segments(new, X, n - 1)
        assert len({tuple(sorted(pair)) for pair in ends.tolist()}) == n * (n - 1) / 2


@criterion("T2")
def test_neighbours_are_found_far_from_the_origin(submission, rng):
    for offset in (1e6, 1e8):
        X = offset + rng.normal(size=(60, 3))
        assert_between_neighbours(submission.smote(X, 300, k=2, seed=5), X, 2, 1e-14 * offset)
        # With half of the rows near 0, no centre is near all of them.
        X[::2] -= offset
        assert_between_neighbours(submission.smote(X, 300, k=2, seed=5), X, 2, 1e-14 * offset)


@criterion("T2")
def test_a_line_is_filled_evenly_and_its_ends_are_not_copied(submission):
    X = np.array([[1.0, -2.0], [3.0, 5.0]])
    new = submission.smote(X, 3000, k=1, seed=11)
    place = (new - X[0]) / (X[1] - X[0])
    assert np.all(np.abs(place[:, 0] - place[:, 1]) < 1e-9)
    assert_shares(np.histogram(place[:, 0], bins=8, range=(0, 1))[0], np.full(8, 1 / 8))
    copies = np.minimum(place[:, 0], 1 - place[:, 0]) < 1e-12
    assert np.mean(copies) < 0.02


@criterion("T2")
def test_a_new_row_is_as_often_near_its_base_as_near_the_neighbour(submission):
    # Nobody's nearest row is the last one: only as a base can it be an end.
    X = np.array([[0.0], [1.0], [3.0], [4.0], [100.0]])
    new = submission.smote(X, 6000, k=1, seed=2)[:, 0]
    beyond = new[new > 4.000001]
    assert_shares(np.array([beyond.size, new.size - beyond.size]), np.array([1 / 5, 4 / 5]))
    assert_shares(np.histogram(beyond, bins=6, range=(4, 100))[0], np.full(6, 1 / 6))
    # One new row has a random base, too: without the last one in 150 draws only once in 3e14 times.
    single = [submission.smote(X, 1, 1, seed)[0, 0] for seed in range(150)]
    assert max(single) > 4.000001


@criterion("T2")
def test_all_rows_and_all_their_neighbours_are_used_alike(submission, rng):
    X, k, n_new = rng.normal(size=(8, 5)), 3, 6000
    new = submission.smote(X, n_new, k, int(rng.integers(2**31)))
    _, ends = oracle.nearest_segments(new, X, k)
    ends = np.sort(ends, axis=1)
    allowed = oracle.neighbours(X, k)
    pairs = np.argwhere(np.triu(allowed | allowed.T))
    shares = np.array([(allowed[i, j] + 0.0 + allowed[j, i]) / (8 * k) for i, j in pairs])
    assert_shares(np.array([np.sum(np.all(ends == pair, axis=1)) for pair in pairs]), shares)


@criterion("T2")
def test_equal_rows_are_neighbours_but_a_row_is_not_its_own(submission, rng):
    twins = rng.permutation(np.repeat(rng.normal(size=(15, 3)), 2, axis=0))
    new = submission.smote(twins, 100, k=1, seed=9)
    gaps = np.abs(new[:, np.newaxis] - twins).max(axis=2)
    assert np.all(gaps.min(axis=1) < 1e-12)
    # Without twins, copies come only from rows that are paired with themselves.
    singles = rng.normal(size=(15, 3))
    for k in (1, 3, 14):
        new = submission.smote(singles, 400, k=k, seed=9)
        gaps = np.abs(new[:, np.newaxis] - singles).max(axis=2)
        assert np.mean(gaps.min(axis=1) < 1e-12) < 0.02


@criterion("T2")
def test_new_rows_follow_the_seed_and_may_be_none(submission, rng, same):
    X = rng.normal(size=(20, 4))
    found = [submission.smote(X, 10, 3, seed) for seed in range(8)]
    for seed, new in enumerate(found):
        same(submission.smote(X, 10, k=3, seed=seed), new)
    assert len({new.tobytes() for new in found}) == 8
    same(submission.smote(X, 10), submission.smote(X, 10, 5, 0))
    for rows in (X, X[:2], X[:, :1]):
        same(submission.smote(rows, 0), np.empty((0, rows.shape[1])))
    for kind in (np.uint8, np.float32):
        small = np.array([[0, 250], [10, 3]], kind)
        assert_between_neighbours(submission.smote(small, 50), small.astype(float), 1)
    same(submission.smote([[1, 2], [1, 2]], 3), np.array([[1.0, 2.0]] * 3))


@criterion("T3")
def test_five_neighbours_are_usual(submission):
    # Six rows on a parabola: the outermost two are each other's fifth neighbour.
    x = np.array([0.0, 1.0, 2.0, 4.0, 8.0, 16.0])
    X = np.concatenate([np.column_stack([x, x**2]), np.full((400, 2), -50.0)])
    found, _ = submission.oversample(X, np.repeat([1, 0], [6, 400]))
    new = found[406:]
    assert np.sum(np.abs(new[:, 1] - 16 * new[:, 0]) < 1e-9) > 0


@criterion("T3")
def test_oversampling_appends_minority_rows_until_both_classes_match(submission, rng, same):
    for negatives, positives in ((30, 4), (5, 19), (9, 8), (60, 2)):
        X, y = oracle.table(rng, negatives, positives, 3)
        label, n_new = float(positives < negatives), abs(negatives - positives)
        for kind in (int, bool, np.uint8, float):
            rows, found = submission.oversample(X, y.astype(kind), seed=4)
            same(rows.shape, (len(y) + n_new, 3))
            same(rows[: len(y)], X)
            same(found, np.append(y.astype(float), np.full(n_new, label)))


@criterion("T3")
def test_synthetic_rows_lie_between_rows_of_the_minority(submission, rng):
    for negatives, positives, k in ((120, 15, 3), (12, 150, 2), (90, 40, 1)):
        X, y = oracle.table(rng, negatives, positives, 4, distance=0.5)
        rows, _ = submission.oversample(X, y, k=k, seed=1)
        minority = X[y == int(positives < negatives)]
        assert_between_neighbours(rows[len(y) :], minority, k)
        rows, _ = submission.oversample(X, y)
        assert_between_neighbours(rows[len(y) :], minority, 5)


@criterion("T3")
def test_undersampling_keeps_the_minority_and_repeats_nobody(submission, rng, same):
    for negatives, positives in ((40, 7), (6, 31), (50, 49), (20, 1)):
        y = oracle.labels(rng, negatives, positives)
        X = np.column_stack([np.arange(len(y)), rng.normal(size=len(y))])
        rows, labels = submission.undersample(X, y.astype(bool), seed=3)
        kept = rows[:, 0].astype(int)
        assert np.all(np.diff(kept) > 0)
        same((rows, labels), (X[kept], y[kept].astype(float)))
        size = min(negatives, positives)
        same(np.bincount(y[kept]), np.array([size, size]))


@criterion("T3")
def test_balanced_classes_stay_as_they_are(submission, rng, same):
    for size in (2, 9):
        X, y = oracle.table(rng, size, size, 2)
        for function in (submission.oversample, submission.undersample):
            same(function(X, y, seed=5), (X, y.astype(float)))


@criterion("T3")
def test_every_row_of_the_majority_has_the_same_chance_to_stay(submission, rng):
    y = np.array([0] * 9 + [1] * 3)
    X = np.arange(12.0)[:, np.newaxis]
    start, draws = int(rng.integers(2**31)), 400
    kept = [submission.undersample(X, y, start + i)[0][:3, 0] for i in range(draws)]
    counts = np.bincount(np.concatenate(kept).astype(int), minlength=9)
    assert np.all(np.abs(counts - draws / 3) <= 6 * np.sqrt(draws * 2 / 9))


@criterion("T3")
def test_resampling_follows_the_seed(submission, rng, same):
    X, y = oracle.table(rng, 60, 20, 3)
    for function in (submission.oversample, submission.undersample):
        found = [function(X, y, seed=seed) for seed in range(6)]
        for seed, (rows, labels) in enumerate(found):
            same(function(X, y, seed=seed), (rows, labels))
        assert len({rows.tobytes() for rows, _ in found}) == 6
        same(function(X, y), found[0])
