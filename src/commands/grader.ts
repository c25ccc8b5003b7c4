import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { CallerError, WorldError } from '../bad-news.ts'
import { gatherEvidence } from '../checks/gather-evidence.ts'
import { openLinter } from '../checks/lint/linter.ts'
import type { Exercise } from '../exercise/exercise.ts'
import { manifestIssues, suiteIssues } from '../exercise/manifest.ts'
import { BrokenSuite, type Graded, type Job, type Judge, startJudge } from '../judge/judge.ts'
import { LIMITS, type Limits } from '../judge/limits.ts'
import type { Role } from '../rubric/roles.ts'
import { score } from '../scorecard/score.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import { type Submission, submittedText } from '../submission/submission.ts'

/** What grading needs of the machine. */
export interface Workshop {
  /** The folder this project is installed in. */
  readonly home: string
  readonly python: string
  /** Submissions graded at the same time. */
  readonly parallel: number
  readonly unsafe: boolean
}

/** What is the same for every submission of an assignment or a cohort. */
export interface Assessment {
  readonly exercise: Exercise
  readonly role: Role | null
  readonly seed: string
  readonly sha: string | null
}

export interface Grader {
  grade(id: string, submission: Submission): Promise<Scorecard>
  close(): Promise<void>
}

/** A judge and a linter for one exercise, which warm up side by side and serve many submissions. */
export function openGrader(
  { exercise, role, seed, sha }: Assessment,
  workshop: Workshop,
  limits: Limits = LIMITS,
): Grader {
  const judge = startJudge({
    ...workshop,
    pythonHome: join(workshop.home, 'src', 'judge', 'python'),
    grader: exercise.grader,
    module: exercise.rubric.module,
    limits,
  })
  const linter = openLinter(join(workshop.home, 'dist', 'lint', 'index.js'))
  const suite = judge.ready.then(
    (ready) => refuseIssues(ready, manifestIssues(exercise, ready.tests)),
    (error) => {
      throw error instanceof BrokenSuite
        ? new CallerError(suiteIssues(exercise, error.problems))
        : error
    },
  )
  suite.catch(() => {})
  return {
    grade: async (id, submission) => {
      const started = performance.now()
      const source = submittedText(submission, exercise.rubric.module)
      const judging = gradeOrRetry(judge, { id, source, seed })
      // Awaited below, behind the suite: when that fails, it is what there is to say.
      judging.catch(() => {})
      const linting = linter.lint(source ?? '')
      const { sandbox, tests } = await suite
      const [judged, linted] = await Promise.all([judging, linting])
      const observed = { exercise, submission, source, tests, judged, linted, sandbox }
      const files = submission.files.map(({ path }) => path)
      return score({
        ...gatherEvidence(observed),
        rubric: exercise.rubric,
        rubricDigest: exercise.digest,
        role,
        reviews: [],
        submission: { sha, digest: submission.digest, files },
        seed: { digest: seedDigest(seed) },
        trusted: sandbox !== 'none',
        timings: { grade: Math.round(performance.now() - started) },
      })
    },
    close: async () => {
      await Promise.all([judge.close(), linter.close()])
    },
  }
}

/** Whoever knows the seed can make the hidden inputs; its digest still tells two seeds apart. */
export function seedDigest(seed: string): string {
  return createHash('sha256').update(seed).digest('hex')
}

/** A sandbox that broke is ours to mend: the submission gets a second one before anybody hears of it. */
async function gradeOrRetry(judge: Judge, job: Job): Promise<Graded> {
  try {
    return await judge.grade(job)
  } catch (error) {
    if (!(error instanceof WorldError && error.code === 'sandbox-failed')) throw error
    return await judge.grade(job)
  }
}

function refuseIssues<T>(value: T, issues: ConstructorParameters<typeof CallerError>[0]): T {
  if (issues.length > 0) throw new CallerError(issues)
  return value
}
