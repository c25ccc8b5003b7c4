import type { Task } from '../exercise/exercise.ts'
import { decodeText } from '../input/decode-text.ts'
import { isPicture, type Submission } from '../submission/submission.ts'

/** How many lines with something in them the candidate's files have that the starter's do not. */
export function ownLines(submission: Submission, { template }: Task): number {
  const counts = submission.files.map(({ path, bytes }) => {
    const text = isPicture(path) ? null : decodeText(bytes)
    const given = template.get(path)
    const starter = given === undefined ? null : decodeText(given)
    return text === null ? 0 : linesBeyond(text, starter ?? '')
  })
  return counts.reduce((sum, count) => sum + count, 0)
}

function linesBeyond(text: string, starter: string): number {
  const given = new Set(writtenLines(starter))
  return writtenLines(text).filter((line) => !given.has(line)).length
}

function writtenLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => line.trim() || [])
}
