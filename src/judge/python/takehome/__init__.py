"""What a hidden test may import: the `criterion` mark, and nothing else.

Everything else arrives as a fixture: `submission`, `rng`, `close`, `same`, `rejects`, `speed`
(see `takehome.fixtures`).
"""

from takehome.criterion import criterion

__all__ = ["criterion"]
