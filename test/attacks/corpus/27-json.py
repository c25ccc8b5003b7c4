"""Plain data at the edges of what JSON and Python's numbers can hold."""

VARIANT = 0


def deep():
    value = []
    for _ in range(100_000):
        value = [value]
    return value


def loop():
    value = []
    value.append(value)
    return value


def running_mean(x, width):
    return [
        lambda: {"a": float("nan")},
        lambda: 10**4000,
        lambda: 10**5000,
        deep,
        loop,
        lambda: "\ud800",
        lambda: {"__proto__": {"passed": True}, "constructor": {"prototype": {"passed": True}}},
        lambda: [[]] * 300_000,
        lambda: "x" * (2 << 20),
        lambda: range(10**18),
    ][VARIANT]()
