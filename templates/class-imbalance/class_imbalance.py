"""Rare positives: resampling, class weights, thresholds and an experiment without leaks."""


def majority_baseline(y):
    """The figures of a model that always predicts the larger class, or 0 if there is none.

    y: labels 0 and 1, (n,); one class alone is fine.
    Returns a dict of floats: accuracy, precision, recall, f1, average_precision.
    """
    raise NotImplementedError


def stratified_split(y, seed, fractions=(0.6, 0.2, 0.2)):
    """Deal the rows of each class at random to training, validation and test.

    y: labels 0 and 1 of both classes, (n,). seed: a count of at least 0.
    fractions: of training, validation and test; above 0, with sum 1.
    Returns a tuple of three integer arrays of row numbers, each ascending.
    """
    raise NotImplementedError


def smote(X_min, n_new, k=5, seed=0):
    """Random rows on the lines between rows of X_min and their nearest neighbours.

    X_min: (n, d), two or more rows. n_new: a count of at least 0.
    k: neighbours, a count of at least 1. seed: a count of at least 0.
    Returns an array (n_new, d).
    """
    raise NotImplementedError


def oversample(X, y, k=5, seed=0):
    """All rows, followed by synthetic rows of the minority until the classes are balanced.

    X: (n, d). y: labels 0 and 1 of both classes, (n,). k, seed: as for smote.
    Returns a tuple of float64 arrays: rows, labels.
    """
    raise NotImplementedError


def undersample(X, y, seed=0):
    """All rows of the minority and equally many random ones of the majority, in their order.

    X: (n, d). y: labels 0 and 1 of both classes, (n,). seed: a count of at least 0.
    Returns a tuple of float64 arrays: rows, labels.
    """
    raise NotImplementedError


def class_weights(y):
    """Weights n / (2 n_c) of class 0 and class 1.

    y: labels 0 and 1 of both classes, (n,). Returns an array (2,).
    """
    raise NotImplementedError


def fit_logistic(X, y, sample_weight=None, l2=1.0):
    """Logistic regression with weighted rows, a penalty l2 / 2 on coef and a free intercept.

    X: (n, d). y: labels 0 and 1 of both classes, (n,).
    sample_weight: (n,), at least 0 and not all 0; None for 1 each. l2: finite and above 0.
    Returns a dict: coef (d,), intercept (float).
    """
    raise NotImplementedError


def predict_proba(model, X):
    """P(y = 1) of each row.

    model: a dict as fit_logistic returns it, of finite numbers. X: (n, d). Returns an array (n,).
    """
    raise NotImplementedError


def average_precision(y_true, scores):
    """Sum of precision times gain in recall over the distinct scores, highest first.

    y_true: labels 0 and 1 with at least one 1, (n,). scores: finite, (n,). Returns a float.
    """
    raise NotImplementedError


def tune_threshold(y_true, scores, beta=1.0):
    """The score t with the best F-beta for score >= t; of equally good ones the highest.

    y_true: labels 0 and 1 with at least one 1, (n,). scores: finite, (n,).
    beta: finite and above 0. Returns a float.
    """
    raise NotImplementedError


def run_experiment(X, y, strategy, seed=0, l2=1.0, beta=1.0):
    """Split, scale, resample or weight the training part, fit, tune on validation, report on test.

    X: (n, d). y: labels 0 and 1 of both classes, (n,).
    strategy: "none", "oversample", "undersample" or "class_weight".
    seed: a count of at least 0. l2: as for fit_logistic. beta: as for tune_threshold.
    Returns a dict: train_idx, val_idx, test_idx (integer arrays), n_fit_rows (int: rows that the
    model was fitted on), mean, scale, coef of the scaled columns (d,), intercept, threshold,
    average_precision, precision, recall, f1, accuracy (floats).
    """
    raise NotImplementedError
