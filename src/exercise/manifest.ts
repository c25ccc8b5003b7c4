import { join } from 'node:path'
import type { ConfigIssue } from '../input/config-issue.ts'
import type { SuiteProblem, SuiteTest } from '../judge/judge-message.ts'
import { testsCriteria } from '../rubric/rubric.ts'
import type { Exercise } from './exercise.ts'

/** What a suite that was collected has to hold: as many tests per criterion as the rubric says, no more. */
export function manifestIssues(
  { rubric, grader }: Exercise,
  tests: readonly SuiteTest[],
): readonly ConfigIssue[] {
  const counts = Map.groupBy(tests, ({ criterion }) => criterion)
  const wrong = testsCriteria(rubric)
    .map(({ id, tests: wanted }) => ({ id, wanted, found: counts.get(id)?.length ?? 0 }))
    .filter(({ wanted, found }) => wanted !== found)
    .map(({ id, wanted, found }) =>
      issue(
        grader,
        id,
        `the rubric names ${wanted} tests, the suite holds ${found}`,
        `Set tests: ${found} for ${id} in the rubric, or fix the suite.`,
      ),
    )
  const named = testsCriteria(rubric).flatMap(({ id, core = [] }) => {
    const names = new Set(counts.get(id)?.map(({ name }) => name))
    return core
      .filter((name) => !names.has(name))
      .map((name) =>
        issue(
          grader,
          id,
          `the core names ${name}, and no such test is bound to ${id}`,
          'Correct core: in the rubric; it lists names of test functions.',
        ),
      )
  })
  const known = new Set(testsCriteria(rubric).map(({ id }) => id))
  const strangers = [...counts.keys()]
    .filter((id) => !known.has(id))
    .map((id) =>
      issue(
        grader,
        id,
        'tests are bound to a criterion that the rubric does not name',
        'Correct the @criterion mark.',
      ),
    )
  return [...wrong, ...named, ...strangers]
}

/** What kept a suite from being collected. */
export function suiteIssues(
  { grader }: Exercise,
  problems: readonly SuiteProblem[],
): readonly ConfigIssue[] {
  return problems.map(({ where, what }) =>
    issue(
      where === '' ? grader : join(grader, where),
      '',
      lastLines(what),
      'Run the suite alone to see more; README.md says how.',
    ),
  )
}

function issue(file: string, path: string, message: string, hint: string): ConfigIssue {
  return { file, line: null, path, message, hint }
}

/** pytest says what went wrong at the end of a traceback. */
function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join('\n    ')
}
