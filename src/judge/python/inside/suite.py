"""Runs a candidate's tests with pytest in a worker: what they call of the module goes out, and plain data comes back.

The tests share this process and may change any of it. All they can do with it is to call the module's
functions and to say how their tests ended; which module answers is known to the judge alone. Nothing in
the sandbox can be written, so there is no `tmp_path`; there is one process, so no thread.
"""

import builtins
import hashlib
import importlib.util
import io
import marshal
import os
import sys
from pathlib import Path

import numpy as np
import pytest

from inside import fixtures, wire
from inside.stand_in import OTHER_ERRORS, StandIn

# Where test files seem to lie: a folder that is there, for pytest asks; the files are in memory.
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# No configuration file, no cache, no plugin that lies about, and none that needs a file to write; asserts as Python
# has them, because rewriting and explaining them takes longer than the tests. A test that is expected to fail on the
# module that the candidate has is an ordinary test of all others.
ARGUMENTS = [
    *["-c", os.path.join(ROOT, "no-configuration"), "--rootdir", ROOT, "--noconftest", "--assert=plain"],
    *["-p", "no:cacheprovider", "-p", "no:stepwise", "-p", "no:faulthandler", "-p", "no:doctest", "-p", "no:junitxml"],
    *["-p", "no:pastebin", "-p", "no:tmpdir", "-p", "no:legacypath", "--runxfail", "--tb=no", "--capture=no", "-q"],
]
FOLDER = "tests"
LONGEST_NAME = 200
OWN_CLASS = "an exception of its own"


def compile_file(value):
    """{"code": bytecode, or None and "line" for text that is no Python}. Once for all runs: none of it runs here."""
    try:
        code = compile(value["source"], os.path.join(ROOT, value["file"]), "exec", dont_inherit=True)
    except SyntaxError as error:
        return {"code": None, "line": error.lineno if type(error.lineno) is int else 0}
    return {"code": np.frombuffer(marshal.dumps(code), np.uint8), "line": None}


def run(value, line):
    """Run the suite. Returns how pytest ended: {"ended": "done", "did-not-load" or "stopped", "file", "error"}.

    value: {"module", "functions", "given": bytecode or None, "files": paths, "codes": bytecode}. line: has `ask`,
    for a call and for each test that begins or ends.
    """
    # What tests print is nobody's to read, and pytest's own report neither.
    sys.stdout = sys.stderr = _Nowhere()
    # A module of Python's that has this name is another one.
    sys.modules.pop(value["module"], None)
    files = _Files(value["files"], value["codes"])
    sys.meta_path[:0] = [StandIn(value["module"], ROOT, value["functions"], line, value["given"]), files]
    modules = []
    for name in files.in_order():
        try:
            modules.append(importlib.import_module(name))
        except pytest.skip.Exception:
            pass  # a module that skips itself has no tests
        except BaseException as error:  # SystemExit and KeyboardInterrupt end an import too
            return {"ended": "did-not-load", "file": files.path(name), "error": _class_of(error)}
    conftest = [module for module in modules if module.__name__ == "conftest"]
    reporter = _Reporter([module for module in modules if module not in conftest], line)
    # Of fixtures with one name, pytest takes the one that came last: a conftest's own one before ours.
    pytest.main(ARGUMENTS, plugins=[fixtures, *conftest, reporter])
    return reporter.ended


def warm_up():
    """Run a suite of our own, in process 1: what first use creates is created once for all workers.

    Returns whether pytest does here what it has to.
    """
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    source = "import numpy.testing\nimport pytest\nfrom warm import f\n@pytest.fixture\ndef x(): return 1\n"
    source += "@pytest.mark.parametrize('y', [1, 2])\ndef test_f(x, y):\n    with pytest.raises(ValueError): f(x)\n"
    source += "def test_g(caplog, capfd): assert 1 == pytest.approx(2)\n"
    code = compile_file({"source": source, "file": "tests/test_warm.py"})["code"]
    before = sys.stdout, sys.stderr, list(sys.meta_path), list(sys.path)
    line = _Refuses()
    run({"module": "warm", "functions": ["f"], "given": None, "files": ["tests/test_warm.py"], "codes": [code]}, line)
    sys.stdout, sys.stderr, sys.meta_path[:], sys.path[:] = before
    del sys.modules["warm"], sys.modules["test_warm"]
    return line.outcomes == ["passed", "passed", "failed"]


class _Refuses:
    def __init__(self):
        self.outcomes = []

    def ask(self, question):
        if question[0] == "test":
            self.outcomes.append(question[2])
        return ["raised", "ValueError", ""]


class _Nowhere(io.TextIOBase):
    encoding = "utf-8"

    def write(self, text):
        return len(text)


class _Files:
    """Imports the test files, each by its name without the folder, as pytest has it where there is no `__init__.py`.

    Tests may also import each other as parts of their folder, as they can at home.
    """

    def __init__(self, paths, codes):
        names = [os.path.basename(path).removesuffix(".py").replace(".", "_") for path in paths]
        self._files = dict(zip(names, zip(paths, codes)))

    def in_order(self):
        return sorted(self._files, key=lambda name: (name != "conftest", name))

    def path(self, name):
        return self._files[name][0]

    def find_spec(self, name, path=None, target=None):
        if name == FOLDER:
            return importlib.util.spec_from_loader(name, self, is_package=True)
        return importlib.util.spec_from_loader(name, self) if _without_folder(name) in self._files else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        if module.__name__ == FOLDER:
            return
        path, code = self._files[_without_folder(module.__name__)]
        # At home there may be an `__init__.py`, which makes a package of them.
        module.__package__ = FOLDER
        module.__file__ = os.path.join(ROOT, path)
        exec(marshal.loads(code.tobytes()), module.__dict__)


def _without_folder(name):
    return name.removeprefix(f"{FOLDER}.")


class _Module(pytest.Module):
    """A test file that is imported already."""

    def _getobj(self):
        return self.loaded


class _Reporter:
    """The pytest plugin that collects the imported modules and says how each test ended."""

    def __init__(self, modules, line):
        self._modules, self._line = modules, line
        self._outcome, self._reason = "passed", ""
        self._said = set()
        self.ended = {"ended": "stopped", "file": "", "error": ""}

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config):
        # It writes a line a test, for nobody.
        terminal = config.pluginmanager.getplugin("terminalreporter")
        if terminal is not None:
            config.pluginmanager.unregister(terminal)

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, items):
        """As `--runxfail` does it for pytest's own marks."""
        for item in items:
            method = getattr(item, "obj", None)
            for place in (getattr(method, "__func__", method), getattr(item, "cls", None)):
                if getattr(place, "__unittest_expecting_failure__", False):
                    place.__unittest_expecting_failure__ = False

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session):
        session.items = []
        for module in self._modules:
            node = _Module.from_parent(session, path=Path(module.__file__))
            node.loaded = module
            session.items.extend(session.genitems(node))
        hook = session.config.hook
        hook.pytest_collection_modifyitems(session=session, config=session.config, items=session.items)
        hook.pytest_collection_finish(session=session)
        session.testscollected = len(session.items)
        self._line.ask(["collected", len(session.items)])
        return True

    def pytest_collectreport(self, report):
        if report.failed:
            self.ended = {"ended": "did-not-load", "file": report.nodeid.split("::")[0], "error": _reason(report)}

    # Both reports as pytest's own, without a traceback that takes time and that nobody reads. They come before
    # pytest's, but not first: what it does for `unittest` and for marks is done by others around them.

    def pytest_make_collect_report(self, collector):
        call = pytest.CallInfo.from_call(lambda: list(collector.collect()), "collect")
        if call.excinfo is None:
            return pytest.CollectReport(collector.nodeid, "passed", None, call.result)
        return pytest.CollectReport(collector.nodeid, "failed", _class_of(call.excinfo.value), [])

    def pytest_runtest_makereport(self, item, call):
        error = call.excinfo.value if call.excinfo else None
        outcome, why = "passed" if error is None else "failed", None
        if isinstance(error, pytest.skip.Exception):
            outcome, why = "skipped", (str(item.path), 0, "")
        elif error is not None:
            why = _class_of(error)
        return pytest.TestReport(item.nodeid, item.location, {}, outcome, why, call.when, duration=call.duration)

    def pytest_runtest_logstart(self, nodeid):
        self._outcome, self._reason = "passed", ""
        # One that never ends is told by this alone.
        self._line.ask(["begun", _short(nodeid)])

    def pytest_runtest_logreport(self, report):
        if report.failed and self._outcome != "error":
            self._outcome = "failed" if report.when == "call" else "error"
            self._reason = _reason(report)
        elif report.skipped and self._outcome == "passed":
            self._outcome = "skipped"

    def pytest_runtest_logfinish(self, nodeid):
        name = _short(nodeid)
        if name not in self._said:
            self._said.add(name)
            self._line.ask(["test", name, self._outcome, self._reason])

    def pytest_sessionfinish(self, session, exitstatus):
        if self.ended["ended"] == "stopped" and int(exitstatus) in (0, 1, 5):
            self.ended = {**self.ended, "ended": "done"}


def _class_of(error):
    """The name of an exception's class where it is Python's own or pytest's."""
    if isinstance(error, pytest.fail.Exception):
        return "Failed"
    name = wire.type_name(type(error))
    return name if _is_class(name) else OWN_CLASS


def _reason(report):
    """The class that we put in a report; "Failed" where something else did, such as a strict mark of failure."""
    return report.longrepr if _is_class(report.longrepr) else "Failed"


def _is_class(name):
    return type(name) is str and (name in OTHER_ERRORS or name == OWN_CLASS or isinstance(getattr(builtins, name, None), type))


def _short(name):
    """A test's name as the judge takes it: parametrization can make it as long as it likes."""
    if len(name) <= LONGEST_NAME and wire.is_text(name):
        return name
    digest = hashlib.blake2b(name.encode(errors="replace"), digest_size=8).hexdigest()
    return f"{name[:LONGEST_NAME].encode(errors='replace').decode()}... {digest}"
