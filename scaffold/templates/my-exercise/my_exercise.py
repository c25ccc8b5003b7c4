"""My exercise: running means."""


def running_mean(x, width):
    """Means of each run of `width` neighbours of x.

    x: (n,). width: from 1 to n. Returns an array (n - width + 1,) of float64.
    Raises ValueError for another number of dimensions, and for a width out of range.
    """
    raise NotImplementedError
