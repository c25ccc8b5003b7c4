"""A feature pipeline: selection, PCA, a state that serving can load, and drift checks."""


def correlation_filter(X, threshold=0.95):
    """Ids of the columns that are neither constant nor a near copy of one kept before.

    X: (n, d). threshold: above 0, at most 1. Returns integers (q,), ascending.
    """
    raise NotImplementedError


def select_k_best(X, y, k):
    """Ids of the k columns that correlate most with y, in either direction.

    X: (n, d). y: (n,), not constant. k: a count from 1 to d. Returns integers (k,), ascending.
    """
    raise NotImplementedError


def fit_pca(X, n_components):
    """Principal components of X.

    X: (n, d), n at least 2. n_components: an int from 1 to min(n, d), or as a float the share of
    the variance to reach, strictly between 0 and 1.
    Returns a dict: mean (d,), components (p, d), explained_variance (p,),
    explained_variance_ratio (p,). Raises ValueError without any variance.
    """
    raise NotImplementedError


def fit_pipeline(X, y, corr_threshold=0.95, k=None, n_components=0.95):
    """State of the whole pipeline, fitted on a table with missing cells (NaN).

    X: (n, d). y: (n,). corr_threshold: above 0, at most 1. k: columns to select, a count of
    at least 1, or None for all that the filter keeps. n_components: as for fit_pca.
    Returns a dict: n_features_in (int), keep, median, mean, scale, pca_mean (q,),
    components (p, q), explained_variance_ratio (p,).
    """
    raise NotImplementedError


def transform(state, X):
    """Features of new rows, by the state alone.

    state: what fit_pipeline returned, or the same with nested lists. X: (n, d), NaN for missing.
    Returns an array (n, p). Raises ValueError for another number of columns.
    """
    raise NotImplementedError


def psi(reference, current, n_bins=10):
    """Population stability index between two samples.

    reference: (n,). current: (m,). n_bins: a count of at least 2. Returns a float.
    """
    raise NotImplementedError


def drift_report(X_ref, X_new, n_bins=10, psi_threshold=0.2, max_share=0.1):
    """Which columns drifted, and whether to train again.

    X_ref: (n, d). X_new: (m, d). n_bins: a count of at least 2. psi_threshold: finite, at least 0.
    max_share: at least 0, below 1.
    Returns a dict: psi (d,), drifted (d,) of bool, share (float), retrain (bool).
    """
    raise NotImplementedError
