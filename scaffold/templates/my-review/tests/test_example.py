import my_review


def test_splits_into_two_parts():
    parts = my_review.split_rows(10, 0.3, 1)
    assert len(parts["train"]) + len(parts["test"]) >= 10
