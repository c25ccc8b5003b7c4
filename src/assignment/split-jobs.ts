import { printSubmissionName, type SubmissionName } from './submission-name.ts'

/** One job of a workflow's matrix: the submissions that it grades one after the other. */
export interface GradingJob {
  readonly submissions: string
}

// GitHub starts no more jobs than this from one matrix.
const MOST_JOBS = 256

/** No job has two submissions more than another. */
export function splitJobs(names: readonly SubmissionName[]): readonly GradingJob[] {
  const count = Math.min(MOST_JOBS, names.length)
  return Array.from({ length: count }, (_, job) => {
    const own = names.filter((_, index) => index % count === job)
    return { submissions: own.map(printSubmissionName).join(' ') }
  })
}
