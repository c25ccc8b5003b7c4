import { type ConfigIssue, problem } from '../../input/config-issue.ts'
import type { Words } from './verb.ts'

/** What a verb cannot do without, by option's name, and what to give for it. */
export type NeededWords = Readonly<Record<string, string>>

/** The same for every verb that works on one assignment. */
export const NEEDED_ASSIGNMENT =
  "Give the name of the candidate's repository: <exercise>-<login>, such as linear-regression-octocat."

export function missingWords({ text }: Words, needed: NeededWords): readonly ConfigIssue[] {
  const missing = Object.entries(needed).filter(([name]) => text(name) === '')
  return missing.map(([name, hint]) => problem(name, 'is missing', hint))
}
