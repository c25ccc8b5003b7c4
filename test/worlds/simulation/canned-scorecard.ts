import { createHash } from 'node:crypto'
import { gatherEvidence } from '../../../src/checks/gather-evidence.ts'
import type { Exercise } from '../../../src/exercise/exercise.ts'
import type { JobWithFiles } from '../../../src/grading/job.ts'
import type { JudgedTest } from '../../../src/judge/judge-message.ts'
import { STATED } from '../../../src/judge/stated-python.ts'
import type { Role } from '../../../src/rubric/roles.ts'
import type { Rubric } from '../../../src/rubric/rubric.ts'
import { score } from '../../../src/scorecard/score.ts'
import type { Scorecard } from '../../../src/scorecard/scorecard.ts'
import { submittedText } from '../../../src/submission/submission.ts'

/** What grading concludes where the judge and the linter would have said what stands below. */
export function cannedScorecard(
  exercise: Exercise,
  role: Role | null,
  { sha, seed, submission }: JobWithFiles,
  fails: Fails = FIRST,
): Scorecard {
  const { rubric, digest: rubricDigest } = exercise
  const source = submittedText(submission, rubric.module ?? '')
  const of = (id: string, index: number) => fails(id, index, source ?? '')
  const tests = rubric.criteria.flatMap((criterion) => judge(criterion, of))
  const judged = { tests, facts: FACTS }
  const linted = { kind: 'linted', findings: [] } as const
  const sandbox = 'user-namespace'
  const run = { source, tests, judged, linted, sandbox, runtime: STATED } as const
  return score({
    ...gatherEvidence({ exercise, submission, run }),
    rubric,
    rubricDigest,
    role,
    reviews: [],
    submission: {
      sha,
      digest: submission.digest,
      files: submission.files.map(({ path }) => path),
    },
    seed: { digest: createHash('sha256').update(seed).digest('hex') },
    trusted: true,
    timings: { grade: 1_000 },
  })
}

/** Whether a module fails the hidden test at this place of a criterion. */
export type Fails = (criterion: string, index: number, source: string) => boolean

/** All hidden tests pass but the first one. */
const FIRST: Fails = (id, index) => id === 'T1' && index === 0

function judge(
  criterion: Rubric['criteria'][number],
  fails: (criterion: string, index: number) => boolean,
): readonly JudgedTest[] {
  if (criterion.kind === 'reviewed' || criterion.check !== 'tests') return []
  const { id } = criterion
  return Array.from({ length: criterion.tests }, (_, index): JudgedTest => {
    const test = { criterion: id, name: `test_does_what_${id}_asks_in_case_${index + 1}` }
    if (fails(id, index)) return { ...test, ...FAILED }
    return { ...test, passed: true, reason: null, detail: '' }
  })
}

const FAILED = {
  passed: false,
  reason: 'wrong-value',
  detail: '1 of 9 values of the result differ, the largest by 2.67e+00',
} as const

const FACTS = {
  analysable: true,
  sourceLines: 62,
  functions: [{ name: 'fit', line: 12, lines: 24, mccabe: 5, nesting: 1, loops: 1, loopDepth: 1 }],
  moduleLoops: { count: 0, depth: 0 },
  calls: [],
  suspicious: [],
  numpyNames: [],
}
