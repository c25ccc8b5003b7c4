import { parseSubmissionNames, type SubmissionName } from '../../assignment/submission-name.ts'
import { callerError } from '../../input/bad-news.ts'
import { type CheckWords, issuesThrownBy } from './missing-words.ts'

/** The submissions somebody typed. Throws CallerError when a word is none, or when there is none. */
export function submissionsOf(text: string): readonly SubmissionName[] {
  const names = parseSubmissionNames(text)
  if (names.ok && names.value.length > 0) return names.value
  const message = names.ok ? 'names no commit' : `"${names.error}" names no commit`
  const hint = 'Name commits as <assignment>@<40 hexadecimal digits>, separated by blanks.'
  throw callerError('submissions', message, hint)
}

export const checkSubmissions: CheckWords = ({ text }) =>
  issuesThrownBy(() => submissionsOf(text('submissions')))
