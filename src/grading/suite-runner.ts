import { join } from 'node:path'
import type { SuiteOutcome } from '../checks/gather-evidence.ts'
import { type LintedFile, lintCriteria } from '../checks/lint/lint-evidence.ts'
import { type Linter, openLinter } from '../checks/lint/linter.ts'
import { suiteFiles } from '../checks/suite-files.ts'
import type { Exercise } from '../exercise/exercise.ts'
import { CallerError } from '../input/bad-news.ts'
import type { ConfigIssue } from '../input/config-issue.ts'
import { decodeText } from '../input/decode-text.ts'
import { BrokenSuite } from '../judge/conversation.ts'
import type { SuiteProblem } from '../judge/judge-message.ts'
import { REVIEW_LIMITS } from '../judge/limits.ts'
import { startReviewJudge } from '../judge/review-judge.ts'
import type { ReviewSetup, SuiteFile } from '../judge/review-run.ts'
import type { Suite } from '../rubric/rubric.ts'
import type { Submission } from '../submission/submission.ts'
import { askTwice } from './ask-twice.ts'

/** Runs the tests of many submissions on the modules of one review. */
export interface SuiteRunner {
  run(id: string, submission: Submission): Promise<SuiteOutcome>
  close(): Promise<void>
}

/** What running tests needs of the machine. */
type Hands = Pick<ReviewSetup, 'python' | 'parallel' | 'unsafe'> & { readonly home: string }

/** No module of the grader folder has this id: theirs are of flaws, or begin with `correct/` or `company/`. */
const GIVEN = '\0given'

/**
 * A judge of tests. They also meet the module that candidates were given: what happens there they can see at home,
 * so it tells them whether their tests run here, and nothing of the modules that decide.
 */
export function openSuiteRunner(exercise: Exercise, suite: Suite, hands: Hands): SuiteRunner {
  const given = decodeText(exercise.template.get(suite.module) ?? new Uint8Array()) ?? ''
  const modules = (exercise.modules ?? []).map(({ id, holds, source }) => {
    return { id, correct: holds.length === 0, source }
  })
  const judge = startReviewJudge({
    ...hands,
    pythonHome: join(hands.home, 'src', 'judge', 'python'),
    module: suite.module,
    functions: suite.functions,
    given,
    packs: exercise.rubric.packages ?? [],
    limits: REVIEW_LIMITS,
    variants: [...modules, { id: GIVEN, correct: false, source: given }],
  })
  const ready = judge.ready.catch((error: unknown) => {
    throw error instanceof BrokenSuite
      ? new CallerError(moduleIssues(exercise, suite, error.problems))
      : error
  })
  // Awaited with the first submission.
  ready.catch(() => {})
  const isLinted = lintCriteria(exercise.rubric).length > 0
  const linter = isLinted ? openLinter(join(hands.home, 'dist', 'lint', 'index.js')) : null
  return {
    run: async (id, submission) => {
      const { files, unfit } = suiteFiles(submission)
      const { sandbox, python, numpy, packs } = await ready
      const fit = unfit === null ? files : []
      const [runs, linted] = await Promise.all([
        unfit === null ? askTwice(() => judge.run({ id, files })) : [],
        linter === null ? [] : lintFiles(linter, fit, suite),
      ])
      const suiteRuns = runs.filter(({ variant }) => variant !== GIVEN)
      return {
        suite: {
          runs: suiteRuns,
          given: runs.find(({ variant }) => variant === GIVEN) ?? null,
        },
        linted,
        sandbox,
        runtime: { python, numpy, ...(packs.length === 0 ? {} : { packs }) },
      }
    },
    close: async () => {
      await Promise.all([judge.close(), linter?.close()])
    },
  }
}

/** As at the candidate's, where the module and the folder of tests are what imports can name. */
async function lintFiles(
  linter: Linter,
  files: readonly SuiteFile[],
  { module }: Suite,
): Promise<readonly LintedFile[]> {
  const own = [module.replace(/\.py$/, ''), 'tests']
  return await Promise.all(
    files.map(async ({ path, text }) => ({ path, text, outcome: await linter.lint(text, own) })),
  )
}

/** Modules of the author's that Python cannot load; each is a correct one, a flaw, or what candidates are given. */
function moduleIssues(
  { grader, rubric }: Exercise,
  { module }: Suite,
  problems: readonly SuiteProblem[],
): readonly ConfigIssue[] {
  return problems.map(({ where, what }) => {
    const [file, path] =
      where === GIVEN
        ? [join('templates', rubric.id, module), '']
        : where.startsWith('correct/')
          ? [join(grader, `${where}.py`), '']
          : [join(grader, 'flaws.yml'), where]
    const hint = where.startsWith('company/')
      ? 'Two of its flaws do not go together: give one of them another base, or apart: true. verify with --modules writes it.'
      : 'Correct it, and see that Python can import it: python3 -m py_compile.'
    return { file, line: null, path, message: `the module ${what}`, hint }
  })
}
