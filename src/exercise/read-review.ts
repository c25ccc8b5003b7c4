import { join } from 'node:path'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { issuesOf, problem } from '../input/config-issue.ts'
import type { Rubric, Suite } from '../rubric/rubric.ts'
import { CONVENTIONS, type ExerciseFiles, filesBelow } from './exercise-files.ts'
import { missingFunctions, readSuiteModules, type SuiteModule } from './suite-modules.ts'

/** The modules of a review, with all that is wrong with its files; null for all other kinds. */
export function readReview(
  root: string,
  rubric: Rubric,
  files: ExerciseFiles,
): Result<readonly SuiteModule[], readonly ConfigIssue[]> | null {
  const { id, suite } = rubric
  if (suite === undefined) return null
  const folder = join(root, 'graders', id)
  const modules = readSuiteModules(rubric, suite, filesBelow(files, 'graders'), folder)
  const given = filesBelow(files, 'templates').get(suite.module)
  const issues = [
    ...issuesOf(modules),
    ...(files.has(CONVENTIONS) ? [noConventions(folder)] : []),
    ...(given === undefined ? [] : givenIssues(join(root, 'templates', id), suite, given)),
  ]
  return issues.length > 0 ? { ok: false, error: issues } : modules
}

function noConventions(folder: string): ConfigIssue {
  const hint = 'Remove it: a review has no variants.'
  return problem(join(folder, 'conventions.yml'), 'is there, and the kind is review', hint)
}

/** A function that candidates cannot read in the module is none that they could test. */
function givenIssues(folder: string, suite: Suite, given: Uint8Array): readonly ConfigIssue[] {
  return missingFunctions(suite, new TextDecoder().decode(given)).map((name) =>
    problem(
      join(folder, suite.module),
      `does not define ${name}, which the rubric's suite names`,
      'Name functions of the module, or define it there.',
    ),
  )
}
