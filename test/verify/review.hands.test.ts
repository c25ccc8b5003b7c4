import { appendFile, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Evidence, FoundEvidence } from '../../src/checks/evidence.ts'
import { ownFound } from '../../src/checks/found-evidence.ts'
import { findFlags } from '../../src/checks/integrity.ts'
import { ownRuntime } from '../../src/checks/runtime-gaps.ts'
import { writeUpEvidence } from '../../src/checks/write-up.ts'
import type { Exercise } from '../../src/exercise/exercise.ts'
import { loadExercise } from '../../src/exercise/load-exercise.ts'
import { openGrader, seedDigest, type Workshop } from '../../src/grading/grader.ts'
import { parseScorecard } from '../../src/scorecard/read-result.ts'
import { renderCandidate } from '../../src/scorecard/render-candidate.ts'
import { renderReviewer } from '../../src/scorecard/render-reviewer.ts'
import { type OwnKnowledge, rescore } from '../../src/scorecard/rescore.ts'
import type { Scorecard } from '../../src/scorecard/scorecard.ts'
import type { Submission } from '../../src/submission/submission.ts'
import { suiteSubmission } from '../../src/verify/suites.ts'
import { ROOT } from '../folders.ts'
import { PYTHON } from '../judge/run-python.ts'
import { ID, writtenReview } from './written-review.ts'

const WORKSHOP: Workshop = { home: ROOT, python: PYTHON, parallel: 2, unsafe: false }
const NARROW = `import some_review


def test_keys_in_one_order():
    assert list(some_review.split_rows(10, 0.3, 1)) != ["seed", "size", "train", "test"]
`

async function exerciseOf(root: string): Promise<Exercise> {
  const exercise = await loadExercise(root, ID)
  if (!exercise.ok) throw new Error(JSON.stringify(exercise.error))
  return exercise.value
}

describe('a graded suite', () => {
  let exercise: Exercise
  let submission: Submission
  let scorecard: Scorecard

  beforeAll(async () => {
    await using work = await writtenReview()
    exercise = await exerciseOf(work.path)
    const suite = join(work.path, 'graders', ID, 'suites', 'reference', 'tests', 'test_scale.py')
    const files = new Map([
      ['tests/test_scale.py', await readFile(suite, 'utf8')],
      ['tests/test_wrong.py', NARROW],
    ])
    submission = suiteSubmission(exercise, files)
    const grader = openGrader(exercise, WORKSHOP)
    try {
      scorecard = await grader.grade('one', submission, {
        role: null,
        seed: 'a seed',
        sha: 'a'.repeat(40),
      })
    } finally {
      await grader.close()
    }
  })

  test('earns what it caught, less what its false alarms cost', () => {
    // One of five correct modules has these keys, so two fifths of the points are gone.
    expect(factOf('F2')).toMatchObject({
      caught: 4,
      flaws: 4,
      alarms: 1,
      correct: 5,
      failure: null,
    })
    expect(factOf('F1')).toMatchObject({ caught: 0, alarms: 1 })
    expect(scorecard.totals.measured).toMatchObject({ earned: 24, possible: 80 })
    expect(scorecard.trusted).toBe(true)
    expect(factOf('F2').given).toMatchObject({ files: 3, collected: 5, ended: null })
  })

  test('names kinds and its own tests, and no module', () => {
    const said =
      JSON.stringify(scorecard) +
      renderReviewer(scorecard, exercise.rubric, { permalinkBase: null })
    for (const { id, name } of exercise.modules ?? [])
      expect([id, said.includes(`"${id}"`), name !== '' && said.includes(name)]).toEqual([
        id,
        false,
        false,
      ])
    expect(factOf('F2').alarming).toEqual([
      {
        name: 'tests/test_wrong.py::test_keys_in_one_order',
        where: { path: 'tests/test_wrong.py', line: 4 },
      },
    ])
    expect(said).toContain('False alarms on 1 of 5 correct versions: 60 %')
  })

  test('tells a candidate nothing of it, whatever feedback the team asks for', () => {
    const page = (shown: Scorecard) =>
      renderCandidate(shown, exercise.rubric, { feedback: 'criteria', permalinkBase: null })
    expect(page(scorecard)).toContain('3 test files')
    expect(page(scorecard)).toContain('What they found there is not shown')
    expect(page(scorecard)).not.toMatch(/caught|alarm|Splits|met/)
    // The page of a suite that found nothing is the same.
    const nothing = scorecard.criteria.map((criterion) => ({
      ...criterion,
      ...(criterion.kind === 'measured' ? { earned: 0, status: 'failed' as const } : {}),
      evidence: criterion.evidence.map(
        (fact): Evidence =>
          fact.kind === 'found'
            ? { ...fact, caught: 0, alarms: 0, tests: [], alarming: [], failure: 'timed-out' }
            : fact,
      ),
    }))
    expect(page({ ...scorecard, criteria: nothing })).toBe(page(scorecard))
  })

  test('is published as it is, and refused where anything of it was changed', () => {
    expect(parseScorecard(JSON.stringify(scorecard))).toEqual(scorecard)
    expect(rescore(scorecard, own())).toEqual({ ok: true, value: scorecard })
    const forged = (change: Partial<FoundEvidence>): Scorecard => ({
      ...scorecard,
      criteria: scorecard.criteria.map((criterion) => ({
        ...criterion,
        evidence: criterion.evidence.map((fact) =>
          fact.kind === 'found' && fact.criterion === 'F2' ? { ...fact, ...change } : fact,
        ),
      })),
    })
    const changes: readonly Partial<FoundEvidence>[] = [
      { caught: 3 },
      { caught: 5 },
      { flaws: 3 },
      { alarms: 0 },
      { correct: 9 },
      { tests: [] },
      { failure: 'no-tests' },
      { alarming: [{ name: 'tests/test_wrong.py::test_keys_in_one_order', where: null }] },
      { given: { ...factOf('F2').given, files: 1 } },
    ]
    for (const change of changes)
      expect(rescore(forged(change), own()).ok, JSON.stringify(change)).toBe(false)
  })

  function factOf(id: string): FoundEvidence {
    const facts = scorecard.criteria.find((one) => one.id === id)?.evidence ?? []
    const fact = facts.find((one): one is FoundEvidence => one.kind === 'found')
    if (fact === undefined) throw new Error(`nothing was found for ${id}`)
    return fact
  }

  /** What publishing knows without having run anything. */
  function own(): OwnKnowledge {
    const { rubric, digest } = exercise
    const { runtime } = scorecard
    return {
      rubric,
      rubricDigest: digest,
      role: null,
      submission: scorecard.submission,
      seed: { digest: seedDigest('a seed') },
      runtime: runtime && ownRuntime(runtime, rubric),
      writeUp: writeUpEvidence(submission, exercise),
      reproduced: () => [],
      found: (fact) => ownFound(fact, submission),
      statedHours: null,
      flags: findFlags({ submission, exercise, facts: null, suppressedLines: [] }),
    }
  }
})

test('a module that Python cannot load is the author’s, and is named', async () => {
  await using work = await writtenReview()
  const folder = join(work.path, 'graders', ID, 'correct')
  const [name = ''] = (await readdir(folder)).filter((file) => file !== 'reference.py')
  await appendFile(join(folder, name), '\nimport nothing_of_this_name\n')
  const broken = await exerciseOf(work.path)
  const grader = openGrader(broken, WORKSHOP)
  const files = new Map([['tests/test_any.py', 'def test_any(): pass\n']])
  try {
    const given = { role: null, seed: 'a', sha: null }
    await expect(grader.grade('one', suiteSubmission(broken, files), given)).rejects.toMatchObject({
      issues: [
        {
          file: join(folder, name),
          message: expect.stringContaining('ModuleNotFoundError'),
        },
      ],
    })
  } finally {
    await grader.close()
  }
})
