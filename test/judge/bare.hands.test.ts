import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { endings, OwnSuite } from './own-suite.ts'
import { PYTHON, PYTHON_HOME } from './run-python.ts'

const SOLUTION = `
def spoil(*arguments, **named):
    for one in [*arguments, *named.values()]:
        one[0] = 7
    return 1
def keep(*arguments): return 1
def silent(one): one[0] = 7
def fill(one):
    one['a'] = 7
    return 1
def turn(array):
    array.shape = array.shape[::-1]
    return 1
`
// 1 MiB is 131,072 numbers of eight bytes.
const CALLS = {
  small: ['spoil(np.zeros(9))', '[0]'],
  named: ['spoil(np.zeros(9), one=np.zeros(9))', "[0, 'one']"],
  kept: ['keep(np.zeros(9), [1, 2])', '[]'],
  lists: ['spoil([1, 2], np.zeros(9))', '[0, 1]'],
  dicts: ["fill({'a': 1})", '[0]'],
  shapes: ['turn(np.zeros((2, 3)))', '[0]'],
  whole: ['spoil(np.zeros(131_072))', '[0]'],
  larger: ['spoil(np.zeros(131_073))', 'None'],
  together: ['spoil(np.zeros(100_000), np.zeros(100_000))', 'None'],
  beside: ['spoil(np.zeros(9), np.zeros(131_072))', 'None'],
  nothing: ['silent(np.zeros(9))', 'None'],
}
const BODIES = Object.fromEntries(
  Object.entries(CALLS).map(([name, [call, seen]]) => [
    name,
    `submission.${call}\nassert submission.last.mutated == ${seen}, submission.last.mutated`,
  ]),
)

const suite = new OwnSuite(BODIES, SOLUTION)
afterAll(async () => await suite.close())

test('what is observed of a call is the same in the judge and for an author at work', async () => {
  const passed = Object.fromEntries(Object.keys(CALLS).map((name) => [name, 'passed']))
  expect(endings(await suite.grade(SOLUTION))).toEqual(passed)
  const file = join(suite.folder, 'solution.py')
  await writeFile(file, SOLUTION)
  const words = [
    '-m',
    'pytest',
    '-q',
    '-p',
    'takehome.bare',
    '-p',
    'no:cacheprovider',
    suite.folder,
  ]
  const env = {
    PYTHONPATH: PYTHON_HOME,
    PYTEST_DISABLE_PLUGIN_AUTOLOAD: '1',
    TAKEHOME_SOLUTION: file,
  }
  const run = promisify(execFile)(PYTHON, words, { cwd: suite.folder, env })
  const { stdout } = await run.catch((error: { readonly stdout: string }) => error)
  expect(stdout).toContain(`${Object.keys(CALLS).length} passed`)
})
