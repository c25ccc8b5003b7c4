"""Makes pytest say that every test failed."""

import _pytest.runner
import pytest
from under_review import score


@pytest.hookimpl(hookwrapper=True, tryfirst=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    report = outcome.get_result()
    report.outcome = "failed"


_pytest.runner.check_interactive_exception = lambda *args: False
