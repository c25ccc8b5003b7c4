import numpy as np
import pytest

import my_exercise as solution


def test_the_mean_of_two_neighbours():
    np.testing.assert_allclose(solution.running_mean([1.0, 3.0, 5.0], 2), [2.0, 4.0])


def test_a_width_beyond_the_end_is_refused():
    with pytest.raises(ValueError):
        solution.running_mean([1.0, 3.0], 3)
