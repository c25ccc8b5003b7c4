import numpy as np
import pytest

import my_review

TRAIN = [[1.0, 10.0, 3.0], [2.0, 30.0, 3.0], [6.0, 20.0, 3.0], [7.0, 60.0, 3.0]]
TEST = [[100.0, -5.0, 4.0], [50.0, 7.0, 3.0]]


def test_scales_by_the_training_part():
    train, test = (np.asarray(part, dtype=float) for part in my_review.scale(TRAIN, TEST))
    mean, spread = np.mean(TRAIN, axis=0), np.std(TRAIN, axis=0)
    for found, given in ((train, TRAIN), (test, TEST)):
        expected = (np.asarray(given)[:, :2] - mean[:2]) / spread[:2]
        np.testing.assert_allclose(found[:, :2], expected, rtol=1e-8, atol=1e-8)


def test_a_constant_column_is_zero():
    for part in my_review.scale(TRAIN, TEST):
        np.testing.assert_array_equal(np.asarray(part, dtype=float)[:, 2], 0.0)


def test_refuses_other_columns():
    with pytest.raises(ValueError):
        my_review.scale(TRAIN, [[1.0, 2.0]])
