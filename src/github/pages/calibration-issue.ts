import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { worldError } from '../client/reasons.ts'
import { readIssue } from './read-issue.ts'

/** The issue of a hub to which reviewers send what they gave the papers. */
export interface CalibrationIssue {
  readonly number: number
  /** Its address. */
  readonly url: string
}

// Other issues of a hub are invitations, and there may be many.
const LABEL = 'calibration'

interface IssueAnswer {
  readonly number: number
  readonly html_url: string
  readonly state: string
  readonly body?: string | null | undefined
  readonly pull_request?: unknown
}

/** The oldest open one that starts with the marker; whoever can write to the hub may have opened it. */
export async function findCalibrationIssue(
  octokit: Octokit,
  hub: Repository,
  marker: string,
): Promise<CalibrationIssue | null> {
  try {
    const open = { ...hub, state: 'open', labels: LABEL, per_page: 100 } as const
    const issues = await octokit.paginate(octokit.rest.issues.listForRepo, open)
    const [first] = issues
      .flatMap((issue) => calibrationIssue(issue, marker) ?? [])
      .toSorted((a, b) => a.number - b.number)
    return first ?? null
  } catch (cause) {
    throw worldError('the calibration issue was not looked for', cause)
  }
}

/** The issue of this number, if it is an open one for calibrations. */
export async function readCalibrationIssue(
  octokit: Octokit,
  hub: Repository,
  number: number,
  marker: string,
): Promise<CalibrationIssue | null> {
  const data = await readIssue(octokit, hub, number)
  return data === null ? null : calibrationIssue(data, marker)
}

/** Opens one where there is none. */
export async function ensureCalibrationIssue(
  octokit: Octokit,
  hub: Repository,
  { marker, title, body }: Readonly<Record<'marker' | 'title' | 'body', string>>,
): Promise<CalibrationIssue> {
  const made = await lookOrMake(
    async () => await findCalibrationIssue(octokit, hub, marker),
    async () => {
      const { data } = await octokit.rest.issues.create({ ...hub, title, body, labels: [LABEL] })
      return { number: data.number, url: data.html_url }
    },
  ).catch((cause: unknown) => {
    throw worldError('the calibration issue was not opened', cause)
  })
  return made
}

function calibrationIssue(
  { number, html_url, state, body, pull_request }: IssueAnswer,
  marker: string,
): CalibrationIssue | null {
  const isOpen = state === 'open' && pull_request === undefined
  return isOpen && body?.startsWith(marker) ? { number, url: html_url } : null
}
