"""Right answers by plain loops: row by row, neighbour by neighbour, threshold by threshold."""

import math
import random

import numpy as np


def majority_baseline(y):
    labels = _labels(y)
    positives = sum(labels)
    share = positives / len(labels)
    label = 1 if positives > len(labels) - positives else 0
    figures = _figures(labels, [label] * len(labels))
    figures["average_precision"] = share
    return figures


def stratified_split(y, seed, fractions=(0.6, 0.2, 0.2)):
    labels = _labels(y, both=True)
    if len(fractions) != 3:
        raise ValueError("fractions")
    total = 0.0
    for fraction in fractions:
        if not fraction > 0:
            raise ValueError("fractions")
        total += fraction
    if abs(total - 1) > 1e-9:
        raise ValueError("fractions")
    source = random.Random(_whole(seed, 0))
    train, val, test = [], [], []
    for label in (0, 1):
        rows = []
        for i in range(len(labels)):
            if labels[i] == label:
                rows.append(i)
        source.shuffle(rows)
        n_val = math.floor(fractions[1] * len(rows) + 0.5)
        n_test = math.floor(fractions[2] * len(rows) + 0.5)
        if n_val < 1 or n_test < 1 or len(rows) - n_val - n_test < 1:
            raise ValueError("too few rows of a class")
        for place, row in enumerate(rows):
            if place < n_val:
                val.append(row)
            elif place < n_val + n_test:
                test.append(row)
            else:
                train.append(row)
    return np.array(sorted(train)), np.array(sorted(val)), np.array(sorted(test))


def smote(X_min, n_new, k=5, seed=0):
    rows = _rows(X_min)
    n_new, k, seed = _whole(n_new, 0), _whole(k, 1), _whole(seed, 0)
    if len(rows) < 2:
        raise ValueError("too few rows")
    neighbours = []
    for i in range(len(rows)):
        others = []
        for j in range(len(rows)):
            if j != i:
                distance = 0.0
                for a, b in zip(rows[i], rows[j], strict=True):
                    distance += (a - b) * (a - b)
                others.append((distance, j))
        others.sort()
        neighbours.append(others[:k])
    source = random.Random(seed)
    new = np.empty((n_new, len(rows[0])))
    for m in range(n_new):
        i = source.randrange(len(rows))
        j = source.choice(neighbours[i])[1]
        u = source.random()
        for c in range(len(rows[0])):
            new[m, c] = rows[i][c] + u * (rows[j][c] - rows[i][c])
    return new


def oversample(X, y, k=5, seed=0):
    rows, labels = _table(X, y)
    minority = _minority(labels)
    own = []
    for row, label in zip(rows, labels, strict=True):
        if label == minority:
            own.append(row)
    n_new = len(labels) - 2 * len(own)
    for row in smote(own, n_new, k, seed).tolist():
        rows.append(row)
        labels.append(minority)
    return np.array(rows), np.array(labels, dtype=float)


def undersample(X, y, seed=0):
    rows, labels = _table(X, y)
    minority = _minority(labels)
    majority = []
    for i in range(len(labels)):
        if labels[i] != minority:
            majority.append(i)
    drawn = random.Random(_whole(seed, 0)).sample(majority, len(labels) - len(majority))
    kept = []
    for i in range(len(labels)):
        if labels[i] == minority or i in drawn:
            kept.append(i)
    kept_rows, kept_labels = [], []
    for i in kept:
        kept_rows.append(rows[i])
        kept_labels.append(float(labels[i]))
    return np.array(kept_rows), np.array(kept_labels)


def class_weights(y):
    labels = _labels(y, both=True)
    positives = sum(labels)
    n = len(labels)
    return np.array([n / (2 * (n - positives)), n / (2 * positives)])


def fit_logistic(X, y, sample_weight=None, l2=1.0):
    rows, labels = _table(X, y)
    if not 0 < l2 < math.inf:
        raise ValueError("l2")
    weights = [1.0] * len(rows)
    if sample_weight is not None:
        weights = np.asarray(sample_weight, dtype=float)
        if weights.shape != (len(rows),):
            raise ValueError("weights")
        weights = weights.tolist()
    total = 0.0
    for weight in weights:
        if not 0 <= weight < math.inf:
            raise ValueError("weights")
        total += weight
    if total == 0:
        raise ValueError("weights")
    d = len(rows[0])
    theta = [0.0] * (d + 1)
    for _ in range(200):
        gradient = [l2 * value for value in theta[:d]] + [0.0]
        hessian = np.zeros((d + 1, d + 1))
        for c in range(d):
            hessian[c, c] = l2
        for row, label, weight in zip(rows, labels, weights, strict=True):
            x = row + [1.0]
            p = _logistic(_dot(theta, x))
            for a in range(d + 1):
                gradient[a] += weight * (p - label) * x[a]
                for b in range(d + 1):
                    hessian[a, b] += weight * p * (1 - p) * x[a] * x[b]
        largest = 0.0
        for value in gradient:
            largest = max(largest, abs(value))
        if largest <= 1e-8 * total:
            break
        step = np.linalg.solve(hessian, gradient).tolist()
        now = _loss(rows, labels, weights, l2, theta)
        while True:
            moved = [value - change for value, change in zip(theta, step, strict=True)]
            if _loss(rows, labels, weights, l2, moved) <= now * (1 + 1e-12):
                break
            step = [change / 2 for change in step]
        theta = moved
    return {"coef": np.array(theta[:d]), "intercept": theta[d]}


def predict_proba(model, X):
    rows = _rows(X)
    coef = np.asarray(model["coef"], dtype=float).tolist()
    if len(coef) != len(rows[0]):
        raise ValueError("columns")
    for value in (*coef, model["intercept"]):
        if not math.isfinite(value):
            raise ValueError("not finite")
    found = []
    for row in rows:
        found.append(_logistic(_dot(coef, row) + float(model["intercept"])))
    return np.array(found)


def average_precision(y_true, scores):
    labels, values = _scored(y_true, scores)
    result, recall_before = 0.0, 0.0
    for threshold in sorted(set(values), reverse=True):
        hits, flagged = 0, 0
        for label, value in zip(labels, values, strict=True):
            if value >= threshold:
                flagged += 1
                hits += label
        recall = hits / sum(labels)
        result += (recall - recall_before) * hits / flagged
        recall_before = recall
    return result


def tune_threshold(y_true, scores, beta=1.0):
    if not 0 < beta < math.inf:
        raise ValueError("beta")
    labels, values = _scored(y_true, scores)
    best, best_value = None, -1.0
    for threshold in sorted(set(values), reverse=True):
        tp, fp, fn = 0, 0, 0
        for label, value in zip(labels, values, strict=True):
            if value >= threshold and label == 1:
                tp += 1
            elif value >= threshold:
                fp += 1
            elif label == 1:
                fn += 1
        f = (1 + beta**2) * tp / ((1 + beta**2) * tp + beta**2 * fn + fp)
        if f > best_value:
            best, best_value = threshold, f
    return best


def run_experiment(X, y, strategy, seed=0, l2=1.0, beta=1.0):
    rows, labels = _table(X, y)
    if strategy not in ("none", "oversample", "undersample", "class_weight"):
        raise ValueError("strategy")
    train, val, test = stratified_split(labels, seed)
    means, scales = [], []
    for c in range(len(rows[0])):
        mean = 0.0
        for i in train:
            mean += rows[i][c] / len(train)
        variance = 0.0
        for i in train:
            variance += (rows[i][c] - mean) ** 2 / len(train)
        std = math.sqrt(variance)
        means.append(mean)
        scales.append(1.0 if std <= 1e-12 * max(1.0, abs(mean)) else std)
    scaled = []
    for row in rows:
        scaled.append([(v - m) / s for v, m, s in zip(row, means, scales, strict=True)])
    fit_rows, fit_labels = [scaled[i] for i in train], [labels[i] for i in train]
    weights = None
    if strategy == "oversample":
        fit_rows, fit_labels = oversample(fit_rows, fit_labels, seed=seed)
    elif strategy == "undersample":
        fit_rows, fit_labels = undersample(fit_rows, fit_labels, seed)
    elif strategy == "class_weight":
        of_class = class_weights(fit_labels).tolist()
        weights = [of_class[label] for label in fit_labels]
    model = fit_logistic(fit_rows, fit_labels, weights, l2)
    p = predict_proba(model, scaled)
    threshold = tune_threshold([labels[i] for i in val], [p[i] for i in val], beta)
    test_labels, test_scores = [labels[i] for i in test], [p[i] for i in test]
    result = _figures(test_labels, [1 if score >= threshold else 0 for score in test_scores])
    result.update(model)
    result["average_precision"] = average_precision(test_labels, test_scores)
    result["threshold"] = threshold
    result["train_idx"], result["val_idx"], result["test_idx"] = train, val, test
    result["n_fit_rows"] = len(fit_rows)
    result["mean"], result["scale"] = np.array(means), np.array(scales)
    return result


def _whole(value, least):
    if not least <= value < math.inf or value % 1 != 0:
        raise ValueError("no whole number")
    return int(value)


def _rows(X):
    X = np.asarray(X, dtype=float)
    if X.ndim != 2 or X.shape[0] == 0 or X.shape[1] == 0:
        raise ValueError("shape")
    rows = X.tolist()
    for row in rows:
        for value in row:
            if not math.isfinite(value):
                raise ValueError("not finite")
    return rows


def _labels(y, both=False):
    y = np.asarray(y, dtype=float)
    if y.ndim != 1 or len(y) == 0:
        raise ValueError("shape")
    labels = []
    for value in y.tolist():
        if value not in (0.0, 1.0):
            raise ValueError("label")
        labels.append(int(value))
    if both and (0 not in labels or 1 not in labels):
        raise ValueError("one class")
    return labels


def _table(X, y):
    rows, labels = _rows(X), _labels(y, both=True)
    if len(rows) != len(labels):
        raise ValueError("length")
    return rows, labels


def _scored(y_true, scores):
    labels, values = _labels(y_true), np.asarray(scores, dtype=float)
    if values.ndim != 1 or len(values) != len(labels) or 1 not in labels:
        raise ValueError("scores")
    values = values.tolist()
    for value in values:
        if not math.isfinite(value):
            raise ValueError("not finite")
    return labels, values


def _minority(labels):
    positives = sum(labels)
    return 1 if positives <= len(labels) - positives else 0


def _figures(labels, guesses):
    tp, tn, fp, fn = 0, 0, 0, 0
    for label, guess in zip(labels, guesses, strict=True):
        if label == 1 and guess == 1:
            tp += 1
        elif label == 1:
            fn += 1
        elif guess == 1:
            fp += 1
        else:
            tn += 1
    return {
        "accuracy": (tp + tn) / len(labels),
        "precision": tp / (tp + fp) if tp + fp > 0 else 0.0,
        "recall": tp / (tp + fn) if tp + fn > 0 else 0.0,
        "f1": 2 * tp / (2 * tp + fp + fn) if tp > 0 else 0.0,
    }


def _dot(a, b):
    total = 0.0
    for one, other in zip(a, b, strict=False):
        total += one * other
    return total


def _logistic(z):
    if z >= 0:
        return 1 / (1 + math.exp(-z))
    return math.exp(z) / (1 + math.exp(z))


def _loss(rows, labels, weights, l2, theta):
    loss = 0.0
    for value in theta[:-1]:
        loss += l2 / 2 * value * value
    for row, label, weight in zip(rows, labels, weights, strict=True):
        z = _dot(theta, row + [1.0])
        loss += weight * (max(z, 0) + math.log1p(math.exp(-abs(z))) - label * z)
    return loss
