import type { Task } from '../exercise/exercise.ts'
import { type Submission, submittedProse } from '../submission/submission.ts'
import { hoursIn } from './hours-line.ts'

/** The hours that a candidate says they spent, from `Hours spent: 3.5` in the write-up; null where nothing is said. */
export function statedHours(submission: Submission, exercise: Task): number | null {
  const file = exercise.rubric.writeUp?.file
  const text = file === undefined ? null : submittedProse(submission, file)
  return text === null ? null : hoursIn(text)
}
