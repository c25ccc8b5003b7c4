"""A recommender in two stages, with its offline scores and the A/B test that decides about it."""


def precision_at_k(relevant, ranked, k):
    """Share of the first k places that hold a relevant item.

    relevant: ids in any order. ranked: ids, best first. k: a count of at least 1.
    Returns a float.
    """
    raise NotImplementedError


def ndcg_at_k(gains, ranked, k):
    """DCG of the first k places over the DCG of the k best items of the catalogue.

    gains: at least 0, by item id, (n_items,). ranked: ids, best first. k: a count of at least 1.
    Returns a float, 0.0 if all gains are 0.
    """
    raise NotImplementedError


def fit(R, item_features):
    """The state that all recommendations are made from.

    R: what users had of items, at least 0, (n_users, n_items); 0 for what a user has not met.
    item_features: (n_items, d).
    Returns a dict of float64 arrays: similarity (n_items, n_items), popularity (n_items,),
    features (n_items, d).
    """
    raise NotImplementedError


def candidates(state, history, n, n_new=0):
    """Stage 1: established items by collaborative filtering, then new items by content.

    state: what fit returns, or the same with nested lists. history: ids of one user's items.
    n: places, a count of at least 1. n_new: how many of them are for new items, a count
    from 0 to n.
    Returns an integer array of ids.
    """
    raise NotImplementedError


def rank(state, history, items, weights, k):
    """Stage 2: the k best of the items by a weighted sum of their signals.

    state, history: as for candidates. items: ids to rank. weights: of cf, content and
    log(1 + popularity), three finite numbers. k: a count of at least 1.
    Returns an integer array of ids, best first.
    """
    raise NotImplementedError


def recommend(state, history, k, n_candidates=100, n_new=5, weights=(1.0, 1.0, 0.1)):
    """Both stages: the k best of the candidates.

    state, history: as for candidates. k: a count of at least 1. n_candidates: places in
    stage 1, a count of at least 1. n_new: how many of them are for new items, from 0 to
    n_candidates. weights: as for rank.
    Returns an integer array of ids, best first.
    """
    raise NotImplementedError


def evaluate(state, histories, held_out, k, n_candidates=100, n_new=5, weights=(1.0, 1.0, 0.1)):
    """Mean quality of the recommendations for users whose later items are known.

    histories, held_out: a list of ids for each user. k, n_candidates, n_new, weights: as for
    recommend.
    Returns a dict: precision, ndcg, coverage (floats), n_users (int).
    Raises ValueError if no user has held-out items.
    """
    raise NotImplementedError


def sample_size_per_arm(p_base, mde, alpha=0.05, power=0.8):
    """Users per arm that a two-sided test needs to notice a change of the conversion rate.

    p_base: the rate today. mde: the change, not 0; it may be negative. alpha: level of the test.
    power: chance to notice the change. p_base, p_base + mde, alpha and power lie strictly between 0
    and 1. Returns an int.
    """
    raise NotImplementedError


def ab_test(conv_a, n_a, conv_b, n_b, alpha=0.05):
    """Two-sided z-test of conversion rates, B against A.

    conv_a, conv_b: users who converted, counts from 0 to n_a and n_b. n_a, n_b: all users, counts
    of at least 1. alpha: level of the test, strictly between 0 and 1.
    Returns a dict: diff, z, p_value, ci_low, ci_high (floats), significant (bool).
    """
    raise NotImplementedError
