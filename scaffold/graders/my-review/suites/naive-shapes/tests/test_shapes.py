import numpy as np

import my_review


def test_sizes():
    parts = my_review.split_rows(20, 0.25, 1)
    assert len(parts["test"]) == 5
    assert len(parts["train"]) >= 15


def test_shapes():
    train, test = my_review.scale([[1.0, 2.0], [3.0, 5.0]], [[2.0, 2.0]])
    assert np.shape(train) == (2, 2)
    assert np.shape(test) == (1, 2)
