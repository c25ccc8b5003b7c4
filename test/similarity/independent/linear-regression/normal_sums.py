# Descent on precomputed sums: the rows are looked at once, and every step costs d * d.
import numpy as np


def check_finite(*arrays):
    for a in arrays:
        if np.isfinite(a).sum() != a.size:
            raise ValueError("only finite values, please")


def load(X, y=None, w=None, b=0.0):
    X = np.asarray(X, float)
    if len(X.shape) != 2 or X.shape[0] == 0 or X.shape[1] == 0:
        raise ValueError("X must be (n, d)")
    out = [X]
    if y is not None:
        y = np.asarray(y, float)
        if len(y.shape) != 1 or y.shape[0] != X.shape[0]:
            raise ValueError("y must be (n,)")
        out.append(y)
    if w is not None:
        w = np.asarray(w, float)
        if len(w.shape) != 1 or w.shape[0] != X.shape[1]:
            raise ValueError("weights must be (d,)")
        out.append(w)
    check_finite(*out, np.asarray(b, float))
    return out


def predict(X, weights, bias):
    X, w = load(X, None, weights, bias)
    return bias + np.dot(X, w)


def mse_cost(X, y, weights, bias):
    X, y, w = load(X, y, weights, bias)
    d = y - bias - np.dot(X, w)
    return float(np.vdot(d, d)) / len(d)


def gradients(X, y, weights, bias):
    X, y, w = load(X, y, weights, bias)
    d = y - bias - np.dot(X, w)
    k = -2.0 / len(d)
    return k * np.dot(d, X), k * float(np.sum(d))


def fit(X, y, lr=0.1, max_iter=1000, tol=1e-9, standardize=True):
    X, y = load(X, y)
    check_finite(np.array([lr, max_iter, tol], float))
    if lr <= 0.0:
        raise ValueError("lr")
    if max_iter < 1 or max_iter % 1:
        raise ValueError("max_iter")
    if tol < 0.0:
        raise ValueError("tol")
    n, d = X.shape
    if standardize:
        mu = np.sum(X, 0) / n
        sd = np.std(X, 0)
        use = np.nonzero(sd > 1e-12 * np.maximum(1.0, abs(mu)))[0]
        S = (X[:, use] - mu[use]) / sd[use]
    else:
        use = np.arange(d)
        S = X
    G = np.dot(S.T, S) / n
    h = np.dot(S.T, y) / n
    m = np.sum(S, 0) / n
    ybar = float(np.sum(y)) / n
    w = np.zeros(len(use))
    b = 0.0
    hist = np.empty(int(max_iter) + 1)
    hist[0] = float(np.vdot(y, y)) / n
    keep_w, keep_b, keep = w, b, hist[0]
    done = 0
    status = None
    old = np.seterr(over="ignore", invalid="ignore")
    try:
        while status is None:
            if done == int(max_iter):
                status = "max_iter"
                continue
            dw = 2.0 * (np.dot(G, w) + m * b - h)
            db = 2.0 * (float(np.dot(m, w)) + b - ybar)
            w = w - lr * dw
            b = b - lr * db
            e = np.dot(S, w) + b - y
            c = float(np.vdot(e, e)) / n
            if np.isnan(c) or np.isinf(c) or c > 10.0 * hist[0]:
                w, b, status = keep_w, keep_b, "diverged"
                continue
            done += 1
            hist[done] = c
            if c < keep:
                keep_w, keep_b, keep = w, b, c
            if abs(hist[done - 1] - c) <= tol * hist[done - 1]:
                status = "converged"
    finally:
        np.seterr(**old)
    full = np.zeros(d)
    full[use] = w
    if standardize:
        full[use] /= sd[use]
        b = b - float(np.dot(full[use], mu[use]))
    return {"n_iter": done, "status": status, "weights": full, "bias": float(b), "cost_history": hist[: done + 1].copy()}


def max_stable_lr(X):
    (X,) = load(X)
    n, d = X.shape
    H = np.empty((d + 1, d + 1))
    H[:d, :d] = np.dot(X.T, X)
    H[d, :d] = H[:d, d] = np.sum(X, 0)
    H[d, d] = n
    return float(n / np.max(np.linalg.eigvalsh(H)))
