import serving_metrics as sm


def test_a_score_above_the_threshold_is_flagged():
    flags = sm.decide([0.2, 0.9], 0.5)["flags"]
    assert [int(flag) for flag in flags] == [0, 1]
