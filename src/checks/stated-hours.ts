import type { Task } from '../exercise/exercise.ts'
import { type Submission, submittedProse } from '../submission/submission.ts'
import { plainDigits } from './plain-digits.ts'
import { visibleLines } from './visible-lines.ts'

// More is a slip of the pen, and would move a median that a team acts on.
const MOST_HOURS = 100

/** The hours that a candidate says they spent, from `Hours spent: 3.5` in the write-up; null where nothing is said. */
export function statedHours(submission: Submission, exercise: Task): number | null {
  const file = exercise.rubric.writeUp?.file
  const text = file === undefined ? null : submittedProse(submission, file)
  return text === null ? null : hoursIn(text)
}

export function hoursIn(text: string): number | null {
  const found = visibleLines(text).flatMap((line) => {
    const said = /^\W*hours spent\b[^:\d]{0,40}:\W*(\d{1,3}(?:[.,]\d{1,2})?)(?![\d:/]|[.,]\d)/i
    const [, number] = said.exec(plainDigits(line)) ?? []
    return number === undefined ? [] : [Number(number.replace(',', '.'))]
  })
  const [hours = 0] = found
  return hours > 0 && hours <= MOST_HOURS ? hours : null
}
