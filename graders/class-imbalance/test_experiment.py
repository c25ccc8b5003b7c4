import numpy as np
import oracle
from takehome import criterion

STRATEGIES = ("none", "oversample", "undersample", "class_weight")
PARTS = ("train_idx", "val_idx", "test_idx")
FIGURES = ("accuracy", "precision", "recall", "f1")


def assert_parts(parts, y, fractions, same):
    """The parts are ascending, share no row, leave none out and have their sizes in each class."""
    same(len(parts), 3)
    same(np.sort(np.concatenate(parts)), np.arange(len(y)))
    for part, sizes in zip(parts, oracle.part_sizes(y, fractions), strict=True):
        assert np.all(np.diff(part) > 0)
        same(np.bincount(y[part], minlength=2), sizes)


def split_of(found):
    return [found[part] for part in PARTS]


def scaled(found, X, part):
    """Rows of X scaled by the submission's numbers, which are near those of the training rows.

    A slip in them costs the tests of scaling. Wild ones scale every row to 0, which fits any model.
    """
    train = X[found["train_idx"]]
    mean, scale = np.mean(train, axis=0), oracle.scale(train)
    assert np.all(np.abs(found["mean"] - mean) <= 0.1 * scale)
    assert np.all(np.abs(found["scale"] - scale) <= 0.1 * scale)
    return (X[part] - found["mean"]) / found["scale"]


def resampled(submission, rng, found, X, y, name, seed):
    """The rows and labels that the model was fitted on, which cannot be chosen to suit the model."""
    train = found["train_idx"]
    given, classes = scaled(found, X, train), y[train]
    rows, labels = getattr(submission, name)(given, classes, seed=seed)
    rare = int(2 * np.sum(classes) <= len(classes))
    assert np.sum(labels == rare) == np.sum(labels != rare)
    assert {row.tobytes() for row in rows[labels != rare]} <= {
        row.tobytes() for row in given[classes != rare]
    }
    some = rng.permutation(rows[labels == rare])[:100]
    distance, _ = oracle.nearest_segments(some, given[classes == rare], 5)
    assert np.all(distance <= 1e-8)
    return rows, labels


def probabilities(found, X, part):
    return oracle.sigmoid(scaled(found, X, part) @ found["coef"] + found["intercept"])


def flagged(scores, found):
    """The judge's probability of the row that gave the threshold may be rounded another way."""
    return scores >= found["threshold"] * (1 - 1e-9)


@criterion("T8")
def test_a_split_deals_every_class_by_the_fractions(submission, rng, same):
    for negatives, positives, fractions in (
        (100, 20, (0.6, 0.2, 0.2)),
        (83, 13, (0.6, 0.2, 0.2)),
        (7, 52, (0.5, 0.2, 0.3)),
        (10, 30, (0.5, 0.25, 0.25)),
        (14, 6, (0.25, 0.5, 0.25)),
        (3, 3, (1 / 3, 1 / 3, 1 / 3)),
    ):
        y = oracle.labels(rng, negatives, positives)
        for kind in (int, bool, float):
            parts = submission.stratified_split(y.astype(kind), 6, fractions)
            assert_parts(parts, y, fractions, same)
        parts = submission.stratified_split(y.tolist(), seed=6, fractions=list(fractions))
        assert_parts(parts, y, fractions, same)
    y = oracle.labels(rng, 64, 19)
    assert_parts(submission.stratified_split(y, 1), y, (0.6, 0.2, 0.2), same)


@criterion("T8")
def test_every_row_has_the_same_chance_of_every_part(submission, rng, same):
    y, draws = np.array([0] * 15 + [1] * 10), 300
    start = int(rng.integers(2**31))
    found = [submission.stratified_split(y, start + i) for i in range(draws)]
    same(submission.stratified_split(y, start), found[0])
    assert len({np.concatenate(parts).tobytes() for parts in found}) == draws
    for index, share in ((0, 0.6), (1, 0.2), (2, 0.2)):
        counts = np.bincount(np.concatenate([parts[index] for parts in found]), minlength=25)
        assert np.all(np.abs(counts - share * draws) <= 6 * np.sqrt(draws * share * (1 - share)))


@criterion("T9")
def test_a_part_without_one_of_the_classes_is_an_error(submission, rejects):
    for positives in (1, 2):
        y = np.array([0] * 20 + [1] * positives)
        rejects(submission.stratified_split, y, 0)
        rejects(submission.stratified_split, 1 - y, 0)
        rejects(submission.run_experiment, np.arange(len(y))[:, np.newaxis], y, "none")
    y = np.array([0] * 20 + [1] * 8)
    submission.stratified_split(y, 0, (0.7, 0.2, 0.1))
    rejects(submission.stratified_split, y, 0, (0.03, 0.485, 0.485))
    rejects(submission.stratified_split, y, 0, (0.75, 0.2, 0.05))


@criterion("T8")
def test_an_experiment_uses_the_split_and_fits_the_rows_of_its_strategy(submission, rng, same):
    for negatives, positives in ((151, 22), (17, 90)):
        X, y = oracle.table(rng, negatives, positives, 3)
        majority, minority = (int(f(oracle.part_sizes(y, (0.6, 0.2, 0.2))[0])) for f in (max, min))
        rows = (majority + minority, 2 * majority, 2 * minority, majority + minority)
        for strategy, n_fit_rows in zip(STRATEGIES, rows, strict=True):
            found = submission.run_experiment(X, y, strategy, seed=8)
            same(found["n_fit_rows"], n_fit_rows)
            same(tuple(split_of(found)), tuple(submission.stratified_split(y, 8)))


@criterion("T8")
def test_columns_are_scaled_by_the_training_rows_alone(submission, rng, close, same):
    X, y = oracle.table(rng, 90, 30, 5)
    X = X * [1, 40, 0.1, 1, 1] + [0, 700, 5, 0, 0]
    X[:, 3] = 0.1
    for strategy in STRATEGIES:
        found = submission.run_experiment(X, y, strategy, seed=2)
        train = X[found["train_idx"]]
        mean, scale = np.sum(train, axis=0) / len(train), oracle.scale(train)
        scale[3] = 1.0
        close((found["mean"], found["scale"]), (mean, scale))
        close(float(found["coef"][3]), 0.0, atol=1e-3)
    X[found["val_idx"][0], 3] = 77.0
    same(float(submission.run_experiment(X, y, "none", seed=2)["scale"][3]), 1.0)


@criterion("T8")
def test_a_narrow_column_is_scaled_and_a_narrower_one_counts_as_constant(submission, rng, close):
    X, y = oracle.table(rng, 60, 30, 4)
    X = X * [1e-4, 1e-9, 5e-12, 1e-13]
    found = submission.run_experiment(X, y, "none", seed=4)
    scale = oracle.scale(X[found["train_idx"]])
    scale[3] = 1.0
    close(found["scale"], scale)


@criterion("T8")
def test_the_model_is_the_optimum_for_the_training_rows_and_their_weights(submission, rng):
    # Shares that do not divide evenly: all rows, and the held-out ones, have other weights.
    for negatives, positives in ((263, 38), (28, 172)):
        X, y = oracle.table(rng, negatives, positives, 4)
        X = X * [3, 1, 50, 0.2] + 2
        for strategy in ("none", "class_weight"):
            for l2 in (0.1, 1.0, 25.0):
                found = submission.run_experiment(X, y, strategy, seed=5, l2=l2)
                train = found["train_idx"]
                rows, labels = scaled(found, X, train), y[train]
                weights = np.ones(len(train))
                if strategy == "class_weight":
                    weights = oracle.class_weights(labels)[labels]
                assert oracle.slope(found, rows, labels, weights, l2) <= 1.01e-6


@criterion("T8")
def test_the_model_is_the_optimum_for_the_resampled_training_rows(submission, rng):
    for negatives, positives in ((203, 28), (33, 142)):
        X, y = oracle.table(rng, negatives, positives, 4)
        X = X * [3, 1, 50, 0.2] + 2
        for function in ("oversample", "undersample"):
            for seed, l2 in ((0, 1.0), (3, 0.1), (4, 25.0)):
                found = submission.run_experiment(X, y, function, seed=seed, l2=l2)
                rows, labels = resampled(submission, rng, found, X, y, function, seed)
                assert oracle.slope(found, rows, labels, np.ones(len(labels)), l2) <= 1.01e-6


@criterion("T8")
def test_the_threshold_is_the_best_for_the_validation_rows(submission, rng):
    X, y = oracle.table(rng, 500, 80, 3)
    for strategy in STRATEGIES:
        for beta in (0.5, 1.0, 2.0):
            found = submission.run_experiment(X, y, strategy, seed=1, beta=beta)
            val = found["val_idx"]
            scores = probabilities(found, X, val)
            assert np.min(np.abs(scores / found["threshold"] - 1)) < 1e-9
            _, values = oracle.f_betas(y[val], scores, beta)
            reached = oracle.f_beta(y[val], flagged(scores, found), beta)
            assert abs(reached - values.max()) <= 1e-6


@criterion("T8")
def test_the_report_is_that_of_the_test_rows(submission, rng, close):
    for negatives, positives in ((400, 60), (60, 300)):
        X, y = oracle.table(rng, negatives, positives, 3)
        for strategy in STRATEGIES:
            found = submission.run_experiment(X, y, strategy, seed=7, beta=2.0)
            test = found["test_idx"]
            scores = probabilities(found, X, test)
            expected = oracle.rates(y[test], flagged(scores, found))
            close({key: found[key] for key in FIGURES}, expected, rtol=1e-6)
            ranked = oracle.average_precision(y[test], scores)
            close(found["average_precision"], ranked, rtol=1e-6)


@criterion("T8")
def test_test_scores_at_the_threshold_are_flagged(submission, rng, close):
    # Five values of one column: the score that is the threshold is that of many test rows, too.
    y = oracle.labels(rng, 160, 70)
    X = (rng.integers(0, 4, 230) + y)[:, np.newaxis].astype(float)
    for strategy in STRATEGIES:
        found = submission.run_experiment(X, y, strategy, seed=3)
        test = found["test_idx"]
        expected = oracle.rates(y[test], flagged(probabilities(found, X, test), found))
        close({key: found[key] for key in FIGURES}, expected, rtol=1e-6)


@criterion("T8")
def test_held_out_rows_have_no_say_in_what_is_learned(submission, rng, close):
    X, y = oracle.table(rng, 180, 40, 3)
    _, val, test = submission.stratified_split(y, 9)
    without_test, without_both = X.copy(), X.copy()
    without_test[test] = rng.normal(size=(len(test), 3)) * 30
    without_both[np.append(val, test)] = rng.normal(size=(len(val) + len(test), 3)) * 30
    learned = ["n_fit_rows", "mean", "scale", "coef", "intercept"]
    for strategy in STRATEGIES:
        found = submission.run_experiment(X, y, strategy, seed=9)
        for changed, keys in ((without_both, learned), (without_test, [*learned, "threshold"])):
            again = submission.run_experiment(changed, y, strategy, seed=9)
            expected = {key: found[key] for key in keys}
            close({key: again[key] for key in keys}, expected, rtol=1e-6, atol=1e-9)


@criterion("T8")
def test_an_experiment_follows_its_seed_and_defaults(submission, rng, same):
    X, y = oracle.table(rng, 120, 24, 2)
    for strategy in STRATEGIES:
        found = [submission.run_experiment(X, y, strategy, seed=seed) for seed in range(5)]
        for seed, result in enumerate(found):
            same(submission.run_experiment(X, y, strategy, seed=seed), result)
        assert len({np.concatenate(split_of(result)).tobytes() for result in found}) == 5
        assert len({result["intercept"] for result in found}) == 5
        same(submission.run_experiment(X, y, strategy), found[0])
        same(submission.run_experiment(X, y, strategy, 0, 1.0, 1.0), found[0])


@criterion("T10")
def test_thousands_of_rare_rows_are_dealt_with_quickly(submission, rng, speed, close, same):
    rare = rng.normal(size=(1500, 8))
    y = (rng.random(300_000) < 0.05).astype(int)
    scores = y + rng.normal(size=y.size)
    X, labels = oracle.table(rng, 4700, 300, 10)

    def work(solution):
        new = solution.smote(rare, 15_000, 5, 1)
        ranked = solution.average_precision(y, scores)
        return new, ranked, solution.run_experiment(X, labels, "oversample", 1)

    new, ranked, found = speed(work)
    same(new.shape, (15_000, 8))
    # Which rows are looked at is drawn after the answer.
    some = new[rng.integers(0, 15_000, 50)]
    distance, _ = oracle.nearest_segments(some, rare, 5)
    assert np.all(distance <= 1e-8)
    assert np.all(oracle.between(some[:, np.newaxis] - rare) > 1e-12)
    close(ranked, oracle.average_precision(y, scores), rtol=1e-8)
    same(found["n_fit_rows"], 2 * 2820)
    rows, fitted = resampled(submission, rng, found, X, labels, "oversample", 1)
    assert oracle.slope(found, rows, fitted, np.ones(len(fitted)), 1.0) <= 1.01e-6
    test = found["test_idx"]
    ap = oracle.average_precision(labels[test], probabilities(found, X, test))
    close(found["average_precision"], ap, rtol=1e-6)
