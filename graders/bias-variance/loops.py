"""A correct solution in plain Python loops: it meets every criterion but speed."""

import math

import numpy as np


def poly_features(x, degree):
    x = vector(x)
    degree = whole(degree, 0)
    table = []
    for value in x:
        row = [1.0]
        for _ in range(degree):
            row.append(row[-1] * value)
        table.append(row)
    return np.array(table)


def fit_poly(x, y, degree):
    table, y = poly_features(x, degree), vector(y)
    same_length(table, y)
    left, sizes, right = np.linalg.svd(table, full_matrices=False)
    coef = [0.0] * table.shape[1]
    for k in range(len(sizes)):
        if sizes[k] > 1e-13 * sizes[0]:
            share = 0.0
            for i in range(len(y)):
                share += left[i, k] * y[i] / sizes[k]
            for j in range(len(coef)):
                coef[j] += share * right[k, j]
    return np.array(coef)


def predict_poly(coef, x):
    coef = vector(coef)
    return np.array([polynomial(coef, value) for value in vector(x)])


def polynomial(coef, value):
    total, power = 0.0, 1.0
    for factor in coef:
        total += factor * power
        power *= value
    return total


def decompose(predictions, f_true, noise_var):
    not_negative(noise_var)
    table = np.asarray(predictions, dtype=float)
    if table.ndim != 2 or table.shape[0] < 2 or table.size == 0 or not np.isfinite(table).all():
        raise ValueError("predictions")
    table, f_true = table.tolist(), vector(f_true)
    same_length(table[0], f_true)
    bias2 = variance = 0.0
    for j in range(len(f_true)):
        mean = 0.0
        for row in table:
            mean += row[j] / len(table)
        spread = 0.0
        for row in table:
            spread += (row[j] - mean) ** 2 / len(table)
        bias2 += (mean - f_true[j]) ** 2 / len(f_true)
        variance += spread / len(f_true)
    noise = float(noise_var)
    return {
        "bias2": bias2,
        "variance": variance,
        "noise": noise,
        "expected_mse": bias2 + variance + noise,
    }


def simulate(x_train, x_test, coef_true, degree, noise_sd, n_rep, seed):
    not_negative(noise_sd)
    n_rep = whole(n_rep, 2)
    draws = np.random.default_rng(whole(seed, 0))
    f_train, f_test = predict_poly(coef_true, x_train), predict_poly(coef_true, x_test)
    predictions, total = [], 0.0
    for _ in range(n_rep):
        y = [value + noise_sd * draws.normal() for value in f_train.tolist()]
        predicted = predict_poly(fit_poly(x_train, y, degree), x_test).tolist()
        for value, truth in zip(predicted, f_test.tolist()):
            total += (value - truth - noise_sd * draws.normal()) ** 2
        predictions.append(predicted)
    result = decompose(predictions, f_test, noise_sd**2)
    result["empirical_mse"] = total / (n_rep * len(f_test))
    return result


def learning_curve(x, y, x_val, y_val, degree, train_sizes):
    x, y, x_val, y_val = vector(x), vector(y), vector(x_val), vector(y_val)
    same_length(x, y)
    same_length(x_val, y_val)
    train_mse, val_mse = [], []
    for size in vector(train_sizes):
        if size not in range(1, len(x) + 1):
            raise ValueError("size")
        s = int(size)
        coef = fit_poly(x[:s], y[:s], degree)
        train_mse.append(error(coef, x[:s], y[:s]))
        val_mse.append(error(coef, x_val, y_val))
    return {"train_mse": np.array(train_mse), "val_mse": np.array(val_mse)}


def error(coef, x, y):
    total = 0.0
    for value, target in zip(x, y):
        total += (polynomial(coef.tolist(), value) - target) ** 2
    return total / len(x)


def diagnose(train_mse, val_mse, target_mse, tol=0.25):
    train_mse, val_mse = vector(train_mse), vector(val_mse)
    same_length(train_mse, val_mse)
    not_negative(tol)
    if not 0 < target_mse < math.inf:
        raise ValueError("target_mse")
    problems = []
    if train_mse[-1] > (1 + tol) * target_mse:
        problems.append("high_bias")
    if val_mse[-1] - train_mse[-1] > tol * target_mse:
        problems.append("high_variance")
    if len(problems) == 2:
        return "both"
    return problems[0] if problems else "ok"


def vector(values):
    array = np.asarray(values, dtype=float)
    if array.ndim != 1 or len(array) == 0:
        raise ValueError("shape")
    for value in array.tolist():
        if not math.isfinite(value):
            raise ValueError("not finite")
    return array.tolist()


def same_length(left, right):
    if len(left) != len(right):
        raise ValueError("lengths differ")


def whole(value, least):
    if not least <= value < math.inf or value % 1 != 0:
        raise ValueError("no whole number")
    return int(value)


def not_negative(value):
    if not 0 <= value < math.inf:
        raise ValueError("negative or not finite")
