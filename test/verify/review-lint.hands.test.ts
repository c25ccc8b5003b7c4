import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadExercise } from '../../src/exercise/load-exercise.ts'
import { openGrader } from '../../src/grading/grader.ts'
import { suiteSubmission } from '../../src/verify/suites.ts'
import { ROOT } from '../folders.ts'
import { PYTHON } from '../judge/run-python.ts'
import { ID, writtenReview } from './written-review.ts'

const LINT = `  - id: Q1
    title: Lint of the tests
    check: lint
    competency: practical-coding
    points: 3
`

/** The scaffold of a review, with three points for the code of the tests. */
async function withLint(folder: string) {
  const path = join(folder, 'rubrics', `${ID}.yml`)
  const text = await readFile(path, 'utf8')
  const changed = text
    .replace('  - id: W1\n', `${LINT}  - id: W1\n`)
    .replace('points: 20\n', 'points: 17\n')
  await writeFile(path, changed)
  const exercise = await loadExercise(folder, ID)
  if (!exercise.ok) throw new Error(JSON.stringify(exercise.error))
  return exercise.value
}

test('the tests of a review are linted, each finding in its file, and noqa changes nothing', async () => {
  await using work = await writtenReview()
  const exercise = await withLint(work.path)
  const folder = join(exercise.grader, 'suites', 'reference', 'tests')
  const scale = await readFile(join(folder, 'test_scale.py'), 'utf8')
  const untidy = `import pytest\n\nimport ${ID.replace('-', '_')}\n\n\ndef test_untidy():\n    x = ${ID.replace('-', '_')}.scale  # noqa\n    l = pytest\n`
  const grader = openGrader(exercise, {
    home: ROOT,
    python: PYTHON,
    parallel: 1,
    unsafe: false,
  })
  try {
    const grade = async (name: string, files: ReadonlyMap<string, string>) => {
      const submission = suiteSubmission(exercise, files)
      const scorecard = await grader.grade(name, submission, { role: null, seed: 'a', sha: null })
      const one = scorecard.criteria.find(({ id }) => id === 'Q1')
      return { earned: one?.earned, fact: one?.evidence[0] }
    }
    const [clean, dirty, broken, none] = await Promise.all([
      grade('clean', new Map([['tests/test_scale.py', scale]])),
      grade(
        'dirty',
        new Map([
          ['tests/test_scale.py', scale],
          ['tests/test_untidy.py', untidy],
        ]),
      ),
      grade('broken', new Map([['tests/test_broken.py', 'def test(:\n']])),
      grade('none', new Map()),
    ])
    expect(clean).toMatchObject({ earned: 3, fact: { kind: 'lint', findings: [] } })
    const found = dirty.fact?.kind === 'lint' ? dirty.fact.findings : []
    expect(found.map(({ path, line, rule }) => `${path} ${line} ${rule}`).toSorted()).toEqual([
      'tests/test_untidy.py 7 F841',
      'tests/test_untidy.py 8 E741',
      'tests/test_untidy.py 8 F841',
    ])
    expect(dirty.earned).toBeLessThan(3)
    expect(broken).toMatchObject({ earned: 0, fact: { analysable: false } })
    // The starter's own test is tidy and finds nothing.
    expect(none).toMatchObject({ earned: 0, fact: { analysable: true, findings: [] } })
  } finally {
    await grader.close()
  }
})
