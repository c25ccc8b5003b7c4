import { CallerError } from '../../input/bad-news.ts'
import { type ConfigIssue, problem } from '../../input/config-issue.ts'
import type { Words } from './verb.ts'

/** What is wrong with the words of a verb, as far as they tell it by themselves. */
export type CheckWords = (words: Words) => readonly ConfigIssue[]

/** The same for every verb that works on one assignment. */
export const NEEDED_ASSIGNMENT =
  "Give the name of the candidate's repository: <exercise>-<login>, such as linear-regression-octocat."

/** What a verb cannot do without, by option's name, and what to give for it. */
export function needs(needed: Readonly<Record<string, string>>): CheckWords {
  return ({ text }) => {
    const missing = Object.entries(needed).filter(([name]) => text(name) === '')
    return missing.map(([name, hint]) => problem(name, 'is missing', hint))
  }
}

/** What somebody who reads words would throw as CallerError. */
export function issuesThrownBy(read: () => unknown): readonly ConfigIssue[] {
  try {
    read()
    return []
  } catch (error) {
    if (error instanceof CallerError) return error.issues
    throw error
  }
}
