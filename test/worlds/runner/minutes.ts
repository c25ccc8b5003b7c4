/** What a run cost, as far as GitHub bills it. */
export interface Cost {
  /** Jobs that got a machine. */
  readonly jobs: number
  /** GitHub rounds each job up to a minute: docs.github.com, "About billing for GitHub Actions". */
  readonly minutes: number
  /** Requests with the workflow's own token, of which a repository has 1,000 an hour. */
  readonly requests: number
}

export interface Worked {
  /** Null for a job that got no machine: skipped, or cancelled before its turn. */
  readonly seconds: number | null
  readonly requests: number
}

// From GitHub's answer to the first step, as runs of small jobs on hosted machines show it [not measured here].
export const SET_UP_SECONDS = 3

export function costOf(worked: readonly Worked[]): Cost {
  const done = worked.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]))
  const minutes = done.map((seconds) => Math.max(1, Math.ceil((seconds + SET_UP_SECONDS) / 60)))
  return {
    jobs: done.length,
    minutes: minutes.reduce((sum, each) => sum + each, 0),
    requests: worked.reduce((sum, { requests }) => sum + requests, 0),
  }
}
