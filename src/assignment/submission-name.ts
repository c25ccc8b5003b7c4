import type { Result } from '../input/config-issue.ts'
import { OBJECT_NAME } from './assignment.ts'

/** One commit of one assignment, as runs hand it to each other: `linear-regression-ada@<sha>`. */
export interface SubmissionName {
  readonly assignment: string
  readonly sha: string
}

export function printSubmissionName({ assignment, sha }: SubmissionName): string {
  return `${assignment}@${sha}`
}

/** Names separated by blanks; the error is the first word that is none. */
export function parseSubmissionNames(text: string): Result<readonly SubmissionName[], string> {
  const names: SubmissionName[] = []
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const [assignment = '', sha = '', ...rest] = word.split('@')
    const harmless = /^[a-z0-9][a-z0-9_-]{0,99}$/.test(assignment) && OBJECT_NAME.test(sha)
    if (!harmless || rest.length > 0) return { ok: false, error: word }
    names.push({ assignment, sha })
  }
  return { ok: true, value: names }
}
