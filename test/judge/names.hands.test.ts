import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endings, OwnSuite } from './own-suite.ts'
import { PYTHON, PYTHON_HOME } from './run-python.ts'

const run = promisify(execFile)

/** Every name that a member of ours has, found by looking, and some that one could get. */
const LIST_NAMES = `
import sys, keyword, builtins
sys.path.insert(0, sys.argv[1])
import takehome.bare, takehome.fixtures, takehome.judge, takehome.solution, takehome.submission
from inside import worker
classes = [kind for module in (takehome.bare, takehome.fixtures, takehome.judge, takehome.solution, takehome.submission, worker)
           for kind in vars(module).values() if isinstance(kind, type) and kind.__module__.startswith(("takehome", "inside"))]
names = {name for kind in classes for name in dir(kind)}
names |= {name for kind in classes if hasattr(kind.__init__, "__code__") for name in kind.__init__.__code__.co_names}
names |= set("within read canary fresh seconds last lost mutated grade call name args kwargs self runner reason error print".split())
names |= {name for name in vars(worker)} | {f"_{name}" for name in list(names)}
print(" ".join(sorted(name for name in names if not name.startswith("__") and not keyword.iskeyword(name) and name.isidentifier())))
`

// A parameter may have any name as well.
const define = (name: string) =>
  `def ${name}(self, name=0, args=0, kwargs=0, call=0, error=0):\n    return [float(self), name, args, kwargs, call, error]\n`
const use = (name: string) => `
found = submission.${name}(1, name=2, args=3, kwargs=4, call=5, error=6)
same(found, [1.0, 2, 3, 4, 5, 6])
same(submission.last.mutated, [])
assert 0 <= submission.last.seconds < 5
rejects(submission.${name}, "x", name=1, call=2)
speed(lambda solution: solution.${name}(1))`

describe('a function of a solution may have any name', () => {
  let suite: OwnSuite | undefined
  let source: string
  let names: readonly string[]

  beforeAll(async () => {
    const { stdout } = await run(PYTHON, ['-I', '-B', '-c', LIST_NAMES, PYTHON_HOME])
    names = stdout.trim().split(' ')
    source = names.map(define).join('\n')
    suite = new OwnSuite(Object.fromEntries(names.map((name) => [name, use(name)])), source)
  })
  afterAll(() => suite?.close())

  test('in the sandbox', async () => {
    expect(names.length).toBeGreaterThan(60)
    const said = Object.entries(endings((await suite?.grade(source)) ?? []))
    expect(said).toHaveLength(names.length)
    expect(said.filter(([, ending]) => ending !== 'passed')).toEqual([])
  })

  test('in one process, for authors', async () => {
    const folder = suite?.folder ?? ''
    const solution = join(folder, 'reference.py')
    writeFileSync(solution, source)
    const { stdout } = await run(
      PYTHON,
      ['-m', 'pytest', '-q', '-p', 'takehome.bare', '-p', 'no:cacheprovider', folder],
      { env: { PYTHONPATH: PYTHON_HOME, TAKEHOME_SOLUTION: solution } },
    )
    expect(stdout).toContain(`${names.length} passed`)
  })
})
