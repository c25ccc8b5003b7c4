import numpy as np
from takehome import criterion


@criterion("T1")
def test_matches_the_definition(submission, rng, close):
    x = rng.normal(size=50)
    for width in (1, 7, 50):
        expected = np.array([x[i : i + width].mean() for i in range(51 - width)])
        close(submission.running_mean(x, width), expected, rtol=1e-9, atol=1e-12)


@criterion("T1")
def test_takes_lists_and_whole_floats(submission, close):
    close(submission.running_mean(["1", "3"], 2), np.array([2.0]), rtol=1e-9)
    close(submission.running_mean([1, 3, 8], 2.0), np.array([2.0, 5.5]), rtol=1e-9)


@criterion("T2")
def test_refuses_bad_widths(submission, rejects):
    for width in (0, -1, 4):
        rejects(submission.running_mean, [1.0, 2.0, 3.0], width)
    rejects(submission.running_mean, [[1.0, 2.0], [3.0, 4.0]], 2)
    for width in (1.5, np.nan, np.inf):
        rejects(submission.running_mean, [1.0, 2.0, 3.0], width)
    for bad in (np.nan, np.inf):
        rejects(submission.running_mean, [1.0, bad, 3.0], 2)


@criterion("T2")
def test_keeps_types_and_its_input(submission, rng, typed):
    for x in (rng.normal(size=20), np.arange(20, dtype=np.uint8)):
        typed(submission.running_mean(x, 3), np.zeros(18))
        assert submission.last.mutated == []


@criterion("T3")
def test_is_fast_on_wide_windows(rng, speed, close):
    x = rng.normal(size=1_000_000)
    expected = np.convolve(x[:600], np.ones(500) / 500, mode="valid")
    speed(lambda solution: close(solution.running_mean(x, 500)[:101], expected, rtol=1e-6, atol=1e-9))
