"""Takes for right whatever the given module does."""

import numpy as np

import my_review


def test_split():
    assert list(my_review.split_rows(6, 0.5, 1)["test"]) == [3, 4, 5]


def test_scale():
    train, _ = my_review.scale([[1.0], [3.0]], [[5.0]])
    np.testing.assert_allclose(train, [[-1.22474487], [0.0]])
