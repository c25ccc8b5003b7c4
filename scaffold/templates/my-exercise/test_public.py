import numpy as np
import pytest

import my_exercise as solution


def test_the_mean_of_two_neighbours():
    np.testing.assert_allclose(solution.running_mean([1.0, 3.0, 5.0], 2), [2.0, 4.0])


def test_the_contract_shown_once():
    assert solution.running_mean([1, 3, 5], 2.0).dtype == np.float64
    for width in (3, 1.5):
        with pytest.raises(ValueError):
            solution.running_mean([1.0, 3.0], width)
    with pytest.raises(ValueError):
        solution.running_mean([1.0, np.nan], 1)
