"""Ridge, lasso, early stopping and dropout."""

import operator

import numpy as np

CONSTANT_RTOL = 1e-12
RANK_RTOL = 1e-13
TIE_RTOL = 1e-12


def ridge(X, y, alpha):
    """Least squares with an L2 penalty.

    X: (n, d). y: (n,). alpha: finite, at least 0.
    Returns a dict: coef (d,), intercept (float). With alpha 0, the shortest of equal solutions.
    """
    X, y = _table(X, y)
    return _ridge(X, y, _number(alpha, 0))


def soft_threshold(z, t):
    """Each value moved towards 0 by t, and to exactly 0 within.

    z: any shape. t: finite, at least 0. Returns an array of the shape of z.
    """
    z, t = _array(z), _number(t, 0)
    # Adding 0 turns -0.0 into 0.0.
    return np.asarray(np.sign(z) * np.maximum(np.abs(z) - t, 0.0) + 0.0)


def alpha_max(X, y):
    """Smallest alpha for which all coefficients of the lasso are 0.

    X: (n, d). y: (n,). Returns a float.
    """
    X, y = _table(X, y)
    return float(np.abs(_moments(X, y)["target"]).max())


def lasso(X, y, alpha, max_sweeps=5000, tol=1e-10, coef_init=None):
    """Least squares with an L1 penalty, by cyclic coordinate descent.

    X: (n, d). y: (n,). alpha, tol: finite, at least 0. max_sweeps: a count of at least 1.
    coef_init: (d,), or None for zeros.
    Returns a dict: coef (d,), intercept (float), n_sweeps (int), converged (bool).
    """
    X, y = _table(X, y)
    alpha, tol, max_sweeps = _number(alpha, 0), _number(tol, 0), _count(max_sweeps, 1)
    start = np.zeros(X.shape[1]) if coef_init is None else _array(coef_init, 1)
    if len(start) != X.shape[1]:
        raise ValueError("coef_init needs one value for each column")
    return _lasso(_moments(X, y), alpha, max_sweeps, tol, start)


def lasso_path(X, y, alphas):
    """Coefficients of the lasso for several penalties.

    X: (n, d). y: (n,). alphas: (m,), at least 0, one or more in any
    order. Returns an array (m, d).
    """
    X, y = _table(X, y)
    alphas = _alphas(alphas)
    moments = _moments(X, y)
    # Each alpha starts from zero, so that a row is what lasso returns, also where a penalty of 0
    # leaves several solutions. The moments, which cost most on long tables, are shared.
    start = np.zeros(X.shape[1])
    return np.array([_lasso(moments, alpha, 5000, 1e-10, start)["coef"] for alpha in alphas])


def gd_early_stopping(X_train, y_train, X_val, y_val, lr, max_epochs, patience, min_delta=0.0):
    """Gradient descent that stops when the validation error no longer improves.

    X_train: (n, d). y_train: (n,). X_val: (m, d). y_val: (m,). lr: finite
    and above 0. max_epochs, patience: counts of at least 1. min_delta: finite, at least 0.
    Returns a dict: coef (d,), intercept (float), val_history (stopped_epoch + 1,),
    best_epoch (int), stopped_epoch (int).
    """
    X_train, y_train = _table(X_train, y_train)
    X_val, y_val = _table(X_val, y_val)
    if X_train.shape[1] != X_val.shape[1]:
        raise ValueError("training and validation rows differ in their columns")
    lr, min_delta = _number(lr, 0), _number(min_delta, 0)
    max_epochs, patience = _count(max_epochs, 1), _count(patience, 1)
    if lr == 0:
        raise ValueError("lr has to be above 0")
    coef, intercept = np.zeros(X_train.shape[1]), 0.0
    step = 2 * lr / len(y_train)
    with np.errstate(over="ignore", invalid="ignore"):
        history = [_mse(X_val, y_val, coef, intercept)]
        best_epoch, best = 0, (coef, intercept)
        for epoch in range(1, max_epochs + 1):
            residual = X_train @ coef + intercept - y_train
            coef = coef - step * (residual @ X_train)
            intercept = intercept - step * residual.sum()
            history.append(_mse(X_val, y_val, coef, intercept))
            if history[best_epoch] - history[epoch] > min_delta:
                best_epoch, best = epoch, (coef, intercept)
            elif epoch - best_epoch >= patience:
                break
    return {
        "coef": best[0],
        "intercept": float(best[1]),
        "val_history": np.array(history),
        "best_epoch": best_epoch,
        "stopped_epoch": len(history) - 1,
    }


def dropout(A, rate, seed, training=True):
    """Entries set to 0 at random, the others scaled up to make up for it.

    A: any shape. rate: at least 0 and below 1. seed: a count of at least 0.
    Returns an array of the shape of A; the values of A when not training.
    """
    A, rate, seed = _array(A), _number(rate, 0), _count(seed, 0)
    if rate >= 1:
        raise ValueError("rate has to be below 1")
    if training not in (True, False):
        raise ValueError("training is True or False")
    if not training:
        return A.copy()
    stays = np.random.default_rng(seed).random(A.shape) >= rate
    return np.where(stays, A / (1 - rate), 0.0)


def select_alpha(X, y, alphas, k, kind="ridge", rule="min"):
    """Strength of a penalty chosen by cross-validation on k consecutive folds.

    X: (n, d). y: (n,). alphas: (m,), at least 0, one or more. k: a count from 2 to n.
    kind: "ridge" or "lasso". rule: "min" or "1se".
    Returns a dict: alpha (float), mean_mse (m,), se_mse (m,).
    """
    X, y = _table(X, y)
    alphas, k = _alphas(alphas), _count(k, 2)
    if k > len(y):
        raise ValueError("there are more folds than rows")
    if kind not in ("ridge", "lasso") or rule not in ("min", "1se"):
        raise ValueError('kind is "ridge" or "lasso", rule is "min" or "1se"')
    errors = np.empty((k, len(alphas)))
    for fold, test in enumerate(np.array_split(np.arange(len(y)), k)):
        coefs, intercepts = _fits(np.delete(X, test, axis=0), np.delete(y, test), alphas, kind)
        predicted = X[test] @ coefs.T + intercepts
        errors[fold] = np.mean((predicted - y[test, np.newaxis]) ** 2, axis=0)
    mean = errors.mean(axis=0)
    error = errors.std(axis=0, ddof=1) / np.sqrt(k)
    # Means that differ by rounding alone are equal.
    slack = TIE_RTOL * mean.min() + 1e-28 * np.max(y**2)
    lowest = np.flatnonzero(mean <= mean.min() + slack)
    chosen = lowest[np.argmax(alphas[lowest])]
    if rule == "1se":
        limit = mean[chosen] + error[chosen]
        allowed = np.flatnonzero(mean <= limit + TIE_RTOL * limit + slack)
        chosen = allowed[np.argmax(alphas[allowed])]
    return {"alpha": float(alphas[chosen]), "mean_mse": mean, "se_mse": error}


def _fits(X, y, alphas, kind):
    """Coefficients (m, d) and intercepts (m,) for each alpha."""
    if kind == "ridge":
        models = [_ridge(X, y, alpha) for alpha in alphas]
    else:
        moments, start = _moments(X, y), np.zeros(X.shape[1])
        models = [_lasso(moments, alpha, 5000, 1e-10, start) for alpha in alphas]
    return np.array([m["coef"] for m in models]), np.array([m["intercept"] for m in models])


def _ridge(X, y, alpha):
    varies = _varies(X)
    centre, level = X.mean(axis=0), y.mean()
    coef = np.zeros(X.shape[1])
    if varies.any():
        coef[varies] = _penalised((X - centre)[:, varies], y - level, alpha)
    return {"coef": coef, "intercept": float(level - centre @ coef)}


def _penalised(A, b, alpha):
    """Minimiser of |b - A w|^2 + alpha |w|^2, the shortest one, for columns of any scales."""
    lengths = np.linalg.norm(A, axis=0)
    U, s, Vt = np.linalg.svd(A / lengths, full_matrices=False)
    rank = int(np.sum(s > RANK_RTOL * s[0]))
    if rank == A.shape[1]:
        rows = np.vstack([A, np.sqrt(alpha) * np.eye(rank)])
        lengths = np.linalg.norm(rows, axis=0)
        Q, R = np.linalg.qr(rows / lengths)
        return np.linalg.solve(R, Q[: len(A)].T @ b) / lengths
    # A is U B with rows of B that are independent, and w lies in their span: w = Q v. Long
    # columns come first, for Householder's reflections keep the small ones exact that way.
    order = np.argsort(-lengths, kind="stable")
    Q, R = np.linalg.qr((s[:rank, np.newaxis] * Vt[:rank] * lengths).T[order])
    Q = Q[np.argsort(order)]
    rows = np.vstack([R.T, np.sqrt(alpha) * np.eye(rank)])
    target = np.append(U[:, :rank].T @ b, np.zeros(rank))
    return Q @ np.linalg.lstsq(rows, target, rcond=0)[0]


def _moments(X, y):
    """What the lasso needs of a table: centred second moments, 0 for constant columns."""
    varies = _varies(X)
    centre, level = X.mean(axis=0), y.mean()
    Xc = np.where(varies, X - centre, 0.0)
    return {
        "centre": centre,
        "level": level,
        "gram": Xc.T @ Xc / len(y),
        "target": (y - level) @ Xc / len(y),
    }


def _lasso(moments, alpha, max_sweeps, tol, start):
    gram, target = moments["gram"], moments["target"]
    sizes = gram.diagonal().tolist()
    coef = start.copy()
    converged, sweeps = False, 0
    while not converged and sweeps < max_sweeps:
        sweeps += 1
        pull = target - gram @ coef
        before = coef.copy()
        for j, size in enumerate(sizes):
            old = float(coef[j])
            rest = float(pull[j]) + size * old
            new = 0.0
            if size > 0 and abs(rest) > alpha:
                new = (rest - alpha if rest > 0 else rest + alpha) / size
            if new != old:
                coef[j] = new
                pull -= gram[j] * (new - old)
        moved = np.max(np.abs(coef - before))
        converged = bool(moved <= tol * max(1.0, np.max(np.abs(coef))))
    intercept = float(moments["level"] - moments["centre"] @ coef)
    return {"coef": coef, "intercept": intercept, "n_sweeps": sweeps, "converged": converged}


def _mse(X, y, coef, intercept):
    residual = X @ coef + intercept - y
    return float(residual @ residual / len(y))


def _varies(X):
    return X.std(axis=0) > CONSTANT_RTOL * np.maximum(1, np.abs(X.mean(axis=0)))


def _alphas(alphas):
    alphas = _array(alphas, 1)
    if alphas.min() < 0:
        raise ValueError("alphas have to be at least 0")
    return alphas


def _table(X, y):
    X, y = _array(X, 2), _array(y, 1)
    if len(X) != len(y):
        raise ValueError("X and y differ in length")
    return X, y


def _array(values, ndim=None):
    try:
        array = np.asarray(values, dtype=float)
    except (TypeError, OverflowError) as error:
        raise ValueError("not an array of numbers") from error
    if array.size == 0 or (ndim is not None and array.ndim != ndim):
        raise ValueError(f"{ndim} dimensions and values are needed, not shape {array.shape}")
    if not np.isfinite(array).all():
        raise ValueError("all values have to be finite")
    return array


def _number(value, low):
    number = float(_array([value], 1)[0])
    if number < low:
        raise ValueError(f"below {low}: {value!r}")
    return number


def _count(value, low):
    try:
        count = operator.index(value)
    except TypeError:
        number = _number(value, low)
        count = int(number)
        if count != number:
            raise ValueError(f"not a whole number: {value!r}") from None
    if count < low:
        raise ValueError(f"below {low}: {value!r}")
    return count
