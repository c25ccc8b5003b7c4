import { printSubmissionName, type SubmissionName } from './submission-name.ts'

/** One job of a workflow's matrix: the submissions that it grades one after the other. */
export interface GradingJob {
  readonly submissions: string
}

// GitHub starts no more jobs than this from one matrix.
const MOST_JOBS = 256
// A job is three machines, each billed by whole minutes and each slower to start than a submission is to
// grade. Nobody waits for more than two others, who have five minutes each at the very most.
const MOST_TOGETHER = 3

/** As few jobs as may be; no job has two submissions more than another. */
export function splitJobs(names: readonly SubmissionName[]): readonly GradingJob[] {
  const count = Math.min(MOST_JOBS, Math.ceil(names.length / MOST_TOGETHER))
  return Array.from({ length: count }, (_, job) => {
    const own = names.filter((_, index) => index % count === job)
    return { submissions: own.map(printSubmissionName).join(' ') }
  })
}
