import type { Task } from '../exercise/exercise.ts'
import { type Submission, submissionDigest } from '../submission/submission.ts'

/** The files that somebody wrote in answer to an exercise, by path; the others stay as the template has them. */
export type Solution = ReadonlyMap<string, string>

/** The template as a candidate receives it, with a solution in place of the starter. */
export function submissionOf({ template }: Task, solution: Solution): Submission {
  const encode = (text: string) => new TextEncoder().encode(text)
  const files = [...template].map(([path, bytes]) => {
    const text = solution.get(path)
    return { path, bytes: text === undefined ? bytes : encode(text) }
  })
  return {
    files,
    listing: files.map(({ path }) => path),
    oddities: [],
    digest: submissionDigest(files),
  }
}
