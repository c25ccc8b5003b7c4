"""My exercise: running means."""


def running_mean(x, width):
    """Means of each run of `width` neighbours of x.

    x: (n,). width: a count from 1 to n. Returns an array (n - width + 1,).
    """
    raise NotImplementedError
