import numpy as np
import oracle
from takehome import criterion


@criterion("T4")
def test_the_curve_of_a_worked_example_with_ties(submission, close):
    scores = [0.9, 0.5, 0.5, 0.2, 0.2]
    curve = submission.roc_curve([1, 1, 0, 1, 0], scores)
    fpr, tpr = np.array([0.0, 0.0, 0.5, 1.0]), np.array([0.0, 1 / 3, 2 / 3, 1.0])
    close(curve, (fpr, tpr, oracle.candidates(scores)))
    tiny = [1e-14, 2e-14]
    fpr, tpr = np.array([0.0, 0, 1]), np.array([0.0, 1, 1])
    close(submission.roc_curve([0, 1], tiny), (fpr, tpr, oracle.candidates(tiny)))


@criterion("T4")
def test_the_curve_matches_a_count_at_every_threshold(submission, rng, close):
    for n in (2, 9, 200):
        y, scores = oracle.tied_data(rng, n)
        close(submission.roc_curve(y, scores), oracle.roc_curve(y, scores))


@criterion("T4")
def test_no_point_is_dropped_from_a_straight_stretch(submission, rng, close):
    scores = rng.permutation(12) / 4
    y = (scores > 1).astype(int)
    close(submission.roc_curve(y, scores), oracle.roc_curve(y, scores))


@criterion("T4")
def test_equal_scores_give_the_diagonal_from_corner_to_corner(submission, close):
    corners = np.array([0.0, 1.0])
    curve = submission.roc_curve([0, 1, 1], [-0.3, -0.3, -0.3])
    close(curve, (corners, corners, oracle.candidates([-0.3])))


@criterion("T4")
def test_whole_number_scores_are_ranked_as_numbers(submission, close):
    y, ranks = np.array([0, 1, 0, 1, 1]), np.array([0, 1, 2, 3, 2])
    expected = oracle.roc_curve(y, ranks.astype(float))
    for scores in (ranks.astype(np.uint8), ranks, ranks.tolist()):
        close(submission.roc_curve(y, scores), expected)


@criterion("T4")
def test_scores_that_hardly_differ_are_points_of_their_own(submission, rng, close):
    y, scores = oracle.crowded_data(rng, 300)
    close(submission.roc_curve(y, scores), oracle.roc_curve(y, scores))


@criterion("T5")
def test_auc_of_worked_examples(submission, close):
    for y, scores, expected in (
        ([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8], 0.75),
        ([0, 1, 0, 1], [0.2, 0.2, 0.1, 0.9], 0.75 + oracle.TIE / 4),
        ([0, 1, 1], [0.5, 0.5, 0.5], oracle.TIE),
        ([1, 0], [-2.0, 7.0], 0.0),
    ):
        close(submission.roc_auc(y, scores), expected, rtol=1e-9, atol=1e-9)


@criterion("T5")
def test_auc_is_the_share_of_pairs_ranked_right(submission, rng, close):
    for n in (2, 9, 60, 300):
        y, scores = oracle.tied_data(rng, n)
        close(submission.roc_auc(y, scores), oracle.roc_auc(y, scores), rtol=1e-9, atol=1e-9)


@criterion("T5")
def test_auc_depends_only_on_the_order_of_the_scores(submission, rng, close):
    y, scores = oracle.tied_data(rng, 200)
    expected = oracle.roc_auc(y, scores)
    squashed = 1 / (1 + np.exp(-scores))
    for same_order in (scores * 1e-4, scores * 2.0**-60, scores + 2.0**20, squashed):
        close(submission.roc_auc(y, same_order), expected, rtol=1e-9)


@criterion("T5")
def test_auc_does_not_depend_on_the_order_of_the_rows(submission, rng, close):
    y, scores = oracle.tied_data(rng, 80)
    expected = oracle.roc_auc(y, scores)
    ascending = np.lexsort((y, scores))
    for order in (ascending, ascending[::-1], np.lexsort((-y, scores)), rng.permutation(80)):
        close(submission.roc_auc(y[order], scores[order]), expected, rtol=1e-9)


@criterion("T5")
def test_turning_the_ranking_round_turns_auc_round(submission, rng, close):
    y, scores = oracle.tied_data(rng, 80)
    close(submission.roc_auc(y, -scores), oracle.roc_auc(y, -scores), rtol=1e-9, atol=1e-9)
    close(submission.roc_auc(1 - y, -scores), oracle.roc_auc(y, scores), rtol=1e-9, atol=1e-9)


@criterion("T5")
def test_auc_is_exact_where_scores_crowd_together(submission, rng, close):
    for n in (60, 4000):
        y, scores = oracle.crowded_data(rng, n)
        close(submission.roc_auc(y, scores), oracle.roc_auc(y, scores), rtol=1e-9)


@criterion("T6")
def test_the_threshold_is_the_best_of_all_candidates(submission, rng, same):
    two_ways = np.array([0, 1, 1, 0]), np.array([4.0, 3.0, 2.0, 1.0])
    for y, scores in (two_ways, *(oracle.tied_data(rng, n) for n in (2, 8, 256))):
        for costs in ((1.0, 1.0), (0.5, 4.0), (6.0, 2.0), (1.0, 0.5)):
            expected = oracle.cheapest(y, scores, *costs)
            same(submission.min_cost_threshold(y, scores, *costs), expected)


@criterion("T6")
def test_the_best_threshold_is_found_where_scores_crowd_together(submission, rng, same):
    y, scores = oracle.crowded_data(rng, 512)
    for costs in ((1.0, 1.0), (0.5, 4.0), (6.0, 2.0)):
        same(submission.min_cost_threshold(y, scores, *costs), oracle.cheapest(y, scores, *costs))


@criterion("T6")
def test_a_cost_ratio_of_1000_is_felt_on_the_right_side(submission, rng, same):
    y, scores = oracle.tied_data(rng, 128)
    for costs in ((1.0, 1000.0), (1000.0, 1.0)):
        same(submission.min_cost_threshold(y, scores, *costs), oracle.cheapest(y, scores, *costs))
    y, scores = [1, 0, 0, 1], [0.9, 0.8, 0.5, 0.3]
    cost, lowest = oracle.cost(2.0, 4), oracle.flags_from(scores, 0.3)
    all_positives = {"threshold": lowest, "cost": cost, "fp": 2, "fn": 0}
    same(submission.min_cost_threshold(y, scores, 1.0, 1000.0), all_positives)


@criterion("T6")
def test_nobody_is_flagged_when_every_flag_costs_more_than_it_saves(submission, same):
    y, scores = [0, 1, 0, 1], [0.9, 0.8, 0.7, 0.6]
    cost, highest = oracle.cost(2.0, 4), oracle.flags_from(scores, np.inf)
    nobody = {"threshold": highest, "cost": cost, "fp": 0, "fn": 2}
    same(submission.min_cost_threshold(y, scores, 5.0, 1.0), nobody)


@criterion("T6")
def test_one_kind_of_error_may_be_free(submission, rng, same):
    y, scores = oracle.tied_data(rng, 64)
    for costs in ((0.0, 3.0), (3.0, 0.0)):
        same(submission.min_cost_threshold(y, scores, *costs), oracle.cheapest(y, scores, *costs))


@criterion("T6")
def test_of_equally_cheap_thresholds_the_right_one_is_taken(submission, same):
    scores = [8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0]
    nobody = {"threshold": oracle.flags_from(scores, np.inf), "fp": 0, "fn": 4}
    cost = oracle.cost(4.0, 8)
    found = submission.min_cost_threshold([0, 1, 0, 1, 0, 1, 0, 1], scores, 1.0, 1.0)
    same(found, {"cost": cost, **nobody})
    one = {"threshold": oracle.flags_from(scores, 8.0), "fp": 0, "fn": 3}
    cost = oracle.cost(3.0, 8)
    found = submission.min_cost_threshold([1, 0, 1, 0, 1, 0, 1, 0], scores, 1.0, 1.0)
    same(found, {"cost": cost, **one})


@criterion("T6")
def test_a_threshold_that_is_barely_cheaper_is_taken(submission, same):
    scores = [2.0, 1.0]
    lowest = {"threshold": oracle.flags_from(scores, 1.0), "fp": 1, "fn": 0}
    found = submission.min_cost_threshold([0, 1], scores, 1.0, 1.0 + 1e-9)
    same(found, {"cost": oracle.cost(1.0, 2), **lowest})
    highest = {"threshold": oracle.flags_from(scores, np.inf), "fp": 0, "fn": 1}
    found = submission.min_cost_threshold([0, 1], scores, 1.0 + 1e-9, 1.0)
    same(found, {"cost": oracle.cost(1.0, 2), **highest})
    # Powers of two: the costs are exact, and only their ratio decides.
    for unit in (2.0**-45, 2.0**45):
        found = submission.min_cost_threshold([0, 1], scores, unit, 2 * unit)
        same(found, {"cost": oracle.cost(unit, 2), **lowest})
        found = submission.min_cost_threshold([0, 1], scores, 2 * unit, unit)
        same(found, {"cost": oracle.cost(unit, 2), **highest})


@criterion("T6")
def test_a_threshold_is_found_for_a_single_class(submission, same):
    scores = [-0.5, -2.0, -1.0]
    nobody = {"threshold": oracle.flags_from(scores, np.inf), "cost": 0.0, "fp": 0, "fn": 0}
    same(submission.min_cost_threshold([0, 0, 0], scores, 2.0, 3.0), nobody)
    everybody = {"threshold": oracle.flags_from(scores, -2.0), "cost": 0.0, "fp": 0, "fn": 0}
    same(submission.min_cost_threshold([1, 1, 1], scores, 2.0, 3.0), everybody)


@criterion("T8")
def test_half_a_million_rows_are_ranked_quickly(submission, rng, speed, close):
    # A power of two: means of costs are exact in whatever order they are formed.
    y = (rng.random(2**19) < 0.1).astype(int)
    scores = y + rng.normal(size=y.size)

    def work(solution):
        cheapest = solution.min_cost_threshold(y, scores, 1.0, 20.0)
        return {"auc": solution.roc_auc(y, scores), "cheapest": cheapest}

    answers = speed(work)
    expected = {"auc": oracle.roc_auc(y, scores), "cheapest": oracle.cheapest(y, scores, 1.0, 20.0)}
    close(answers, expected)
