import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { complexityEvidence } from '../../src/checks/complexity.ts'
import { lintEvidence } from '../../src/checks/lint/lint-evidence.ts'
import { LINT_OPTIONS } from '../../src/checks/lint/lint-rules.ts'
import { loopsEvidence } from '../../src/checks/loops.ts'
import type { ModuleFacts } from '../../src/checks/module-facts.ts'
import { parseRubric } from '../../src/rubric/parse-rubric.ts'
import { measuredShare } from '../../src/scorecard/measured-points.ts'
import { measureAll } from '../checks/measure-source.ts'
import { ROOT } from '../folders.ts'

const PYTHON = process.env['TAKEHOME_PYTHON'] ?? '/usr/bin/python3'
const FOLDER = mkdtempSync(join(tmpdir(), 'check-script-'))
afterAll(() => rmSync(FOLDER, { recursive: true }))

const HARMLESS = 'def f(x):\n    return x\n'
const branches = (n: number) =>
  `def f(x):\n${'    if x:\n        x += 1\n'.repeat(n)}    return x\n`
const loops = (n: number) => `def f(x):\n${'    for _ in x:\n        pass\n'.repeat(n)}`

/** What the grader and a candidate's own check have to see alike. */
const PLANTED: Readonly<Record<string, string>> = {
  harmless: HARMLESS,
  'a McCabe of 12': branches(11),
  'a McCabe of 13': branches(12),
  'a McCabe of 25': branches(24),
  'conditions count': `def f(x):\n    return ${Array.from({ length: 14 }, () => 'x').join(' and ')}\n`,
  '61 lines': `def f(x):\n${'    x += 1\n'.repeat(60)}`,
  'four blocks deep':
    'def f(x):\n    if x:\n        with x:\n            try:\n                if x:\n                    pass\n            finally:\n                pass\n',
  'an elif is no block':
    'def f(x):\n    if x:\n        pass\n    elif x + 1:\n        pass\n    elif x + 2:\n        pass\n    elif x + 3:\n        pass\n',
  'as many loops as allowed': loops(4),
  'more loops': loops(5),
  'twice as many loops': loops(9),
  'a comprehension in a loop':
    'def f(x):\n    for row in x:\n        y = [a for a in row for b in a]\n',
  'a loop outside of functions': 'for i in range(3):\n    while i:\n        i -= 1\n',
  'a lambda in a module': 'f = lambda x: [a for a in x if a if a > 1]\n',
  'a name that is not allowed':
    'import numpy as np\n\n\ndef f(x):\n    return np.linalg.lstsq(x, x)\n',
  'an import that is not allowed': 'from numpy.linalg import inv as upside_down\n',
  'a name of its own': 'class A:\n    def solve(self):\n        return self.solve\n',
  'a long text': `TEXT = """${'words\n'.repeat(300)}"""\n`,
  'a long table': `TABLE = [\n${'    1,\n'.repeat(300)}]\n`,
}

const rubric = (() => {
  const file = join(ROOT, 'rubrics', 'linear-regression.yml')
  const parsed = parseRubric(readFileSync(file, 'utf8'), file)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
})()

/** A submission with the check of its template. */
function submission(name: string, source: string): string {
  const folder = join(FOLDER, name)
  cpSync(join(ROOT, 'templates', 'linear-regression'), folder, { recursive: true })
  writeFileSync(join(folder, 'linear_regression.py'), source)
  return folder
}

/** The points that the check names for sources of so many findings: lint, complexity, loops. */
function checked(sources: readonly string[], findings: number): readonly (readonly number[])[] {
  const program = `
import json, sys
sys.path.insert(0, sys.argv[1])
import check
results = []
for source in json.load(sys.stdin):
    found = check.measure(source)
    lines = [check.complexity_report(found)[0][0], check.loops_report(found)[0][0]]
    points = [float(line.split(":")[1].split()[0]) for line in lines]
    results.append([check.lint_points(${findings}, found), *points])
print(json.dumps(results))
`
  const folder = join(ROOT, 'templates', 'linear-regression')
  const output = execFileSync(PYTHON, ['-I', '-B', '-c', program, folder], {
    input: JSON.stringify(sources),
  })
  return JSON.parse(output.toString())
}

/** The points that the grader gives. */
function graded(facts: ModuleFacts, findings: number): readonly number[] {
  const found = Array.from({ length: findings }, () => ({ rule: 'E1', message: 'm', line: 1 }))
  const evidence = [
    ...lintEvidence({ kind: 'linted', findings: found }, facts, rubric),
    ...complexityEvidence(facts, rubric),
    ...loopsEvidence(facts, rubric),
  ]
  return rubric.criteria.flatMap((criterion) => {
    if (criterion.kind !== 'measured' || !criterion.id.startsWith('Q')) return []
    const own = evidence.filter((fact) => fact.criterion === criterion.id)
    const share = measuredShare(criterion, own, { works: true, budget: rubric.loopBudget }) ?? -1
    return [Math.round(criterion.points * share * 100) / 100]
  })
}

describe('the check that candidates run', () => {
  test('agrees with the grader on whatever is planted', () => {
    const sources = Object.values(PLANTED)
    const facts = measureAll(sources)
    for (const count of [0, 3]) {
      const points = checked(sources, count)
      const byName = (all: readonly (readonly number[])[]) =>
        Object.fromEntries(Object.keys(PLANTED).map((key, index) => [key, all[index]]))
      expect(byName(points)).toEqual(byName(facts.map((one) => graded(one, count))))
      expect(new Set(points.map(String)).size).toBeGreaterThan(5)
    }
  })

  test('says that ruff is missing, and what to do', () => {
    const folder = submission('without-ruff', HARMLESS)
    const { stdout, status } = spawnSync(PYTHON, ['check.py'], { cwd: folder, encoding: 'utf8' })
    expect(stdout).toMatch(/Lint: not checked, for ruff is not installed.*requirements\.txt/s)
    expect(stdout).toContain('Public tests:')
    expect(status).toBe(1)
  })

  test('asks ruff for what the grader asks for, and counts what it says', () => {
    const folder = submission('with-ruff', HARMLESS)
    // Stands in for the package, which is no part of what is installed here.
    mkdirSync(join(folder, 'ruff'))
    const finding = { code: 'F401', message: 'unused', location: { row: 7 } }
    writeFileSync(
      join(folder, 'ruff', '__main__.py'),
      `import sys\nopen("asked", "a").write(" ".join(sys.argv[1:]) + chr(10))\nprint("ruff 0.1.0" if "--version" in sys.argv else ${JSON.stringify(JSON.stringify([finding]))})\n`,
    )
    const { stdout } = spawnSync(PYTHON, ['check.py'], { cwd: folder, encoding: 'utf8' })
    expect(stdout).toMatch(/Lint: 1 finding, 3.2 of 4 points\n {2}line 7: F401 unused\n/)
    expect(stdout).toContain('This is ruff 0.1.0. The grader has')
    const [asked = ''] = readFileSync(join(folder, 'asked'), 'utf8').split('\n')
    const { lint, 'line-length': length, 'target-version': target } = LINT_OPTIONS
    expect(asked).toContain('check --isolated --ignore-noqa')
    expect(asked).toContain(`--target-version ${target} --line-length ${length}`)
    expect(asked).toContain(`--select ${lint.select.join(',')} --ignore ${lint.ignore.join(',')}`)
    expect(asked).toMatch(/ linear_regression\.py$/)
  })

  test('says that a module is no Python', () => {
    const folder = submission('broken', 'def f(:\n')
    const { stdout, status } = spawnSync(PYTHON, ['check.py'], { cwd: folder, encoding: 'utf8' })
    expect([stdout, status]).toEqual([expect.stringContaining('is not valid Python'), 1])
  })
})
