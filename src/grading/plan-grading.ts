import { stat } from 'node:fs/promises'
import { basename, resolve, sep } from 'node:path'
import type { Exercise } from '../exercise/exercise.ts'
import { findRole } from '../exercise/find-role.ts'
import { loadExercise } from '../exercise/load-exercise.ts'
import { FEEDBACK, type Feedback } from '../hub/feedback.ts'
import { CallerError } from '../input/bad-news.ts'
import type { ConfigIssue } from '../input/config-issue.ts'
import { issuesOf, problem, unknownValue } from '../input/config-issue.ts'
import { makeFolder } from '../input/make-folder.ts'
import type { GradeRequest } from './grade-folders.ts'

/** What a caller asked for, as it was typed. */
export interface GradingWords {
  readonly exercise: string
  readonly folders: readonly string[]
  readonly role: string
  readonly seed: string
  readonly feedback: string
  readonly failBelow: string
  /** A folder with templates/, rubrics/ and graders/. */
  readonly exercises: string
  /** Where results go; empty for nowhere. */
  readonly out: string
}

export type GradingPlan = Pick<
  GradeRequest,
  'exercise' | 'role' | 'folders' | 'seed' | 'feedback'
> & {
  readonly failBelowPercent: number | null
}

// Without an assignment's own seed everybody meets the same hidden inputs.
const DEFAULT_SEED = 'takehome'

/** Checks everything a caller gave, and lists all that is wrong at once. Throws CallerError. */
export async function planGrading(words: GradingWords, home: string): Promise<GradingPlan> {
  const [exercise, role, folders, out] = await Promise.all([
    loadExercise(words.exercises, words.exercise),
    findRole(words.role, words.exercises, home),
    folderIssues(words.folders),
    outIssues(words.out, words.folders),
  ])
  const feedback = FEEDBACK.find((known) => known === words.feedback)
  const failBelowPercent = words.failBelow === '' ? null : Number(words.failBelow)
  const issues = [
    ...issuesOf(exercise),
    ...issuesOf(role),
    ...folders,
    ...out,
    ...(feedback === undefined ? [unknownValue('feedback', words.feedback, FEEDBACK)] : []),
    ...(failBelowPercent !== null && !(failBelowPercent >= 0 && failBelowPercent <= 100)
      ? [
          problem(
            'fail-below',
            `"${words.failBelow}" is not a percentage`,
            'Give a number from 0 to 100.',
          ),
        ]
      : []),
  ]
  if (!exercise.ok || !role.ok || feedback === undefined || issues.length > 0) {
    throw new CallerError(issues)
  }
  return {
    exercise: exercise.value satisfies Exercise,
    role: role.value,
    folders: words.folders,
    seed: words.seed === '' ? DEFAULT_SEED : words.seed,
    feedback: feedback satisfies Feedback,
    failBelowPercent,
  }
}

async function folderIssues(folders: readonly string[]): Promise<readonly ConfigIssue[]> {
  const names = folders.map((folder) => basename(resolve(folder)))
  const repeated = names.filter((name, index) => names.indexOf(name) !== index)
  const missing = await Promise.all(
    folders.map(async (folder) => ((await isFolder(folder)) ? [] : [noFolder(folder)])),
  )
  return [
    ...missing.flat(),
    ...repeated.map((name) => problem('folder', `"${name}" names several submissions`, SAME_NAME)),
  ]
}

const SAME_NAME = 'Results are kept by folder name. Give each submission its own name.'

/** Results go to a folder of their own: a reviewer's page in the candidate's folder is soon pushed to them. */
async function outIssues(out: string, folders: readonly string[]): Promise<readonly ConfigIssue[]> {
  if (out === '') return []
  const target = resolve(out)
  if (folders.some((folder) => `${target}${sep}`.startsWith(`${resolve(folder)}${sep}`))) {
    const message = `"${out}" is in a candidate's folder`
    return [problem('out', message, "Choose a folder outside the candidate's.")]
  }
  try {
    await makeFolder(target)
    return []
  } catch {
    return [problem('out', `"${out}" cannot be written to`, 'Choose another folder.')]
  }
}

function noFolder(folder: string): ConfigIssue {
  const hint = "Name the folder that holds the candidate's files."
  return problem('folder', `there is no folder ${folder}`, hint)
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}
