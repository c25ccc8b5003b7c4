import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { isSuiteFile } from '../../src/exercise/exercise.ts'
import { OwnReview, outcomes } from './own-review.ts'
import { PYTHON } from './run-python.ts'

const LIMITS = { callSeconds: 1, totalSeconds: 2, memoryBytes: 2 ** 30, outputBytes: 2 ** 20 }

const review = new OwnReview(
  ['double'],
  { reference: 'def double(x): return 2 * x', other: 'def double(x): return x + x' },
  { wrong: 'def double(x): return 3 * x' },
  { limits: LIMITS },
)
afterAll(() => review.judge.close())

/** Four runs on correct modules, and one on a wrong one. */
const run = (files: string | Readonly<Record<string, string>>) => review.run(files)

test('a test that is expected to fail is a test like all others', async () => {
  const runs = await run(`import unittest
import pytest
from under_review import double
@pytest.mark.xfail
def test_marked(): assert double(1) == 2
@pytest.mark.xfail(strict=True, raises=AssertionError)
def test_strictly(): assert double(1) == 2
@pytest.mark.parametrize("x", [1, pytest.param(2, marks=pytest.mark.xfail(strict=True))])
def test_one_of_some(x): assert double(x) == 2 * x
def test_by_call():
    if double(1) != 2: pytest.xfail("known")
    assert double(1) == 2
class Case(unittest.TestCase):
    @unittest.expectedFailure
    def test_of_unittest(self): self.assertEqual(double(1), 2)
@unittest.expectedFailure
class Other(unittest.TestCase):
    def test_of_a_class(self): self.assertEqual(double(1), 2)
`)
  const said = runs.map((one) => Object.values(outcomes(one)).map((text) => text.split(':')[0]))
  const all = (outcome: string) => Array<string>(7).fill(outcome)
  expect(said).toEqual([...Array<string[]>(4).fill(all('passed')), all('failed')])
})

test('ordinary fixtures work without a file, and one that cannot skips its test and no other', async () => {
  const runs = await run(`import logging
import sys
import warnings
import pytest
@pytest.mark.parametrize("name", ["tmp_path", "tmpdir", "tmp_path_factory", "tmpdir_factory", "pytester", "testdir", "cache"])
def test_of_files(name, request): request.getfixturevalue(name)
def test_session(tmp_path_factory, tmp_path): raise ValueError
def test_capfd(capfd):
    print("a"); sys.stderr.write("b")
    assert capfd.readouterr() == ("a\\n", "b")
def test_capfd_again(capfd):
    with capfd.disabled(): print("c")
    assert capfd.readouterr().out == ""
def test_binary(capfdbinary, record_property):
    print("a"); record_property("a", 1)
    assert capfdbinary.readouterr().out == b"a\\n"
def test_sys(capsys):
    print("a"); assert capsys.readouterr().out == "a\\n"
def test_log(caplog):
    logging.getLogger("a").warning("text %d", 1)
    with caplog.at_level(logging.DEBUG): logging.debug("more")
    assert caplog.messages == ["text 1", "more"] and caplog.record_tuples[0] == ("a", logging.WARNING, "text 1")
def test_log_again(caplog): assert caplog.text == ""
def test_records(record_testsuite_property, record_xml_attribute):
    record_testsuite_property("a", 1); record_xml_attribute("a", 1)
def test_warns(recwarn, doctest_namespace=None):
    warnings.warn("a"); assert len(recwarn) == 1
def test_config(pytestconfig, request, monkeypatch): monkeypatch.setenv("A", "b")
@pytest.mark.usefixtures("capfd")
class TestClass:
    def test_it(self): print("a")
def test_after(): pass
`)
  const said = outcomes(runs[0])
  for (const one of runs) expect(outcomes(one)).toEqual(said)
  const skipped = Object.entries(said).filter(([, outcome]) => outcome === 'skipped')
  expect(skipped.map(([name]) => name)).toHaveLength(8)
  const others = Object.values(said).filter((outcome) => outcome !== 'skipped')
  expect(others).toEqual(Array(11).fill('passed'))
})

test('a fixture of the suite comes before ours of the same name', async () => {
  const own = ['tmp_path', 'cache', 'testdir', 'caplog']
  const fixtures = own.map((name) => `@pytest.fixture\ndef ${name}(): return "own"\n`)
  const runs = await run({
    'conftest.py': `import pytest\n${fixtures.join('')}`,
    'test_a.py': `import numpy as np\ndef test_it(${own.join(', ')}):\n    np.testing.assert_allclose(1, 1)\n    assert {${own.join(', ')}} == {"own"}\n`,
  })
  for (const one of runs) expect(Object.values(outcomes(one))).toEqual(['passed'])
})

test('a test that does not end on a module has failed there', async () => {
  const runs = await run(`from under_review import double
def test_before(): pass
def test_waits():
    while double(1) != 2: pass
def test_after(): assert double(1) == 2
`)
  const all = { test_before: 'passed', test_waits: 'passed', test_after: 'passed' }
  for (const one of runs.slice(0, 4))
    expect({ ...outcomes(one), ended: one.ended }).toEqual({ ...all, ended: null })
  expect(runs[4]?.ended).toBe('timed-out')
  expect(outcomes(runs[4])).toEqual({ test_before: 'passed', test_waits: 'failed: TimeoutError' })
  const usual = runs.slice(0, 4).flatMap(({ tests }) => tests.map((one) => one.transcript))
  expect(usual).not.toContain(runs[4]?.tests[1]?.transcript)
})

test('a file of tests may have any name that pytest takes', async () => {
  const text = 'def test_it(): pass\n'
  const names = ['test_drift-alerts', 'test_größe', 'test_two words', 'test_2']
  const [first] = await run(Object.fromEntries(names.map((name) => [`${name}.py`, text])))
  const wanted = names.map((name) => [`tests/${name}.py::test_it`, 'passed'])
  expect(outcomes(first)).toEqual(Object.fromEntries(wanted))
  expect(names.filter((name) => !isSuiteFile(`tests/${name}.py`))).toEqual([])
})

test('tests may import each other as at home, with a folder that is a package and without', async () => {
  const [first] = await run({
    'conftest.py': 'SHARED = 4\n',
    'test_a.py': 'from tests.conftest import SHARED\ndef test_it(): assert SHARED == 4\n',
    'test_b.py':
      'from .conftest import SHARED\nfrom . import test_a\ndef test_it(): test_a.test_it()\n',
    'test_c.py':
      'import tests.test_a as a\nimport tests\nfrom conftest import SHARED\ndef test_it(): a.test_it()\n',
    'test_d.py':
      'import pytest\ndef test_it():\n    with pytest.raises(ImportError): import tests.helper\n',
  })
  const names = ['a', 'b', 'c', 'd'].map((name) => `tests/test_${name}.py::test_it`)
  expect(outcomes(first)).toEqual(Object.fromEntries(names.map((name) => [name, 'passed'])))
})

test('a part of a test that fails makes the test fail', async () => {
  const runs = await run(`import unittest
from under_review import double
class Case(unittest.TestCase):
    def test_parts(self):
        for x in (0, 1, 2):
            with self.subTest(x=x): self.assertEqual(double(x), 2 * x)
`)
  const said = runs.map((one) => Object.values(outcomes(one)).join().replace(/:.*/, ''))
  expect(said).toEqual(['passed', 'passed', 'passed', 'passed', 'failed'])
})

// Importing these opens windows, or they are the tests of what is imported.
const MODULES = `import importlib, json, pkgutil, sys
import numpy, pytest, unittest, collections, concurrent, email, html, http, xml, urllib
UNUSED = {"antigravity", "idlelib", "tkinter", "_tkinter", "turtle", "turtledemo", "ensurepip", "lib2to3", "test", "this"}
parents = [numpy, pytest, unittest, collections, concurrent, email, html, http, json, xml, urllib, importlib]
names = set(sys.stdlib_module_names) - UNUSED
names |= {name for one in parents for _, name, _ in pkgutil.iter_modules(one.__path__, one.__name__ + ".")}
found = []
for name in sorted(name for name in names if not name.endswith((".tests", ".test", ".__main__", ".conftest", ".doc"))):
    try:
        importlib.import_module(name)
        found.append(name)
    except BaseException:
        pass
`

test('tests can import what can be imported at home', async () => {
  const args = ['-I', '-B', '-W', 'ignore', '-c', `${MODULES}\nprint(json.dumps(found))`]
  const home = JSON.parse((await promisify(execFile)(PYTHON, args)).stdout)
  expect(home.length).toBeGreaterThan(250)
  const [first] = await run(`${MODULES}
@pytest.mark.parametrize("name", set(json.loads('${JSON.stringify(home)}')) - set(found))
def test_missing(name): assert False
def test_it(): pass
`)
  const said = Object.entries(outcomes(first))
  expect(said.filter(([, outcome]) => outcome !== 'passed' && outcome !== 'skipped')).toEqual([])
  expect(said).toContainEqual(['test_it', 'passed'])
})
