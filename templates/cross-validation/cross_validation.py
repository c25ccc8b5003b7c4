"""Resampling for model selection: splits, leak-free scores, nested tuning and a summary."""


def kfold_indices(n, k, shuffle=False, seed=0):
    """Plain k-fold splits of the rows 0 .. n - 1.

    n: rows, a count. k: folds, a count from 2 to n. shuffle: permute the rows first.
    seed: a count of at least 0.
    Returns a list of k tuples of integer arrays: training rows, test rows, each ascending.
    """
    raise NotImplementedError


def stratified_kfold_indices(y, k, shuffle=False, seed=0):
    """k-fold splits with every class spread evenly over the folds.

    y: whole-number labels of two or more classes, (n,). k: folds, a count of at
    least 2, and no more than the rarest class has rows. shuffle: permute the rows first.
    seed: a count of at least 0.
    Returns a list of k tuples of integer arrays: training rows, test rows, each ascending.
    """
    raise NotImplementedError


def time_series_split(n, n_splits, test_size=None, gap=0):
    """Splits of rows in time order that train on the past and test on what comes after.

    n: rows, a count. n_splits: test blocks, a count of at least 2. test_size: rows of a block, a
    count of at least 1; by default n // (n_splits + 1). gap: rows left out between training and
    test, a count of at least 0.
    Returns a list of n_splits tuples of integer arrays: training rows, test rows, each ascending.
    """
    raise NotImplementedError


def fit_ridge(X, y, alpha):
    """Ridge regression on standardised columns.

    X: (n, d). y: (n,). alpha: weight of the penalty, finite and at least 0.
    Returns a dict: mean (d,), scale (d,), coef (d,) for the standardised columns,
    intercept (float).
    """
    raise NotImplementedError


def predict_ridge(model, X):
    """Predictions of a model that fit_ridge returned.

    X: (m, d), with as many columns as the model has. Returns an array (m,).
    """
    raise NotImplementedError


def cross_validate(X, y, splits, alpha):
    """Test error of ridge regression on each split.

    X: (n, d). y: (n,). splits: two or more pairs of training rows and test rows.
    alpha: finite, at least 0.
    Returns a dict: scores (k,), the mean squared errors on the test rows; mean, std (floats).
    """
    raise NotImplementedError


def nested_cv(X, y, alphas, outer_splits, inner_k):
    """Test error when alpha is chosen anew inside each outer training set.

    X: (n, d). y: (n,). alphas: candidates, at least 0, one or more in any order.
    outer_splits: two or more pairs of training rows and test rows.
    inner_k: inner folds, a count from 2 to the rows of the smallest training set.
    Returns a dict: scores (k,), chosen_alphas (k,), mean, std (floats).
    """
    raise NotImplementedError


def summarize(scores, max_cv=0.25):
    """Mean and spread of two or more scores.

    scores: (k,). max_cv: largest coefficient of variation that counts as stable, finite and at
    least 0.
    Returns a dict: mean, std, cv (floats), unstable (bool).
    """
    raise NotImplementedError
