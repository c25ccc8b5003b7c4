"""The mark that binds a test function to a criterion of the rubric."""

ATTRIBUTE = "takehome_criterion"


def criterion(criterion_id):
    """Bind a test to the criterion whose points it shares, such as `@criterion("T3")`."""

    def mark(test):
        setattr(test, ATTRIBUTE, criterion_id)
        return test

    return mark


def criterion_of(test):
    """The criterion a collected test function is bound to, or None."""
    return getattr(test, ATTRIBUTE, None)
