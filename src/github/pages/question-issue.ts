import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { statusOf, worldError } from '../client/reasons.ts'
import { readIssue } from './read-issue.ts'

/** An issue of the hub that holds a candidate's question. */
export interface QuestionIssue {
  readonly number: number
  readonly body: string
  /** Whether nobody has answered it, as far as its state tells: somebody may have opened it again. */
  readonly isOpen: boolean
  readonly isReopened: boolean
}

// Other issues of a hub are invitations, and there may be many.
const LABEL = 'question'

interface IssueAnswer {
  readonly number: number
  readonly state: string
  readonly state_reason?: string | null | undefined
  readonly body?: string | null | undefined
  readonly pull_request?: unknown
}

/** Which questions to list. since: only those that changed or got a comment after this moment. */
export interface WantedQuestions {
  readonly state: 'open' | 'closed' | 'all'
  readonly since?: string
}

export async function listQuestionIssues(
  octokit: Octokit,
  hub: Repository,
  which: WantedQuestions,
): Promise<readonly QuestionIssue[]> {
  try {
    const wanted = { ...hub, ...which, labels: LABEL, per_page: 100 }
    const issues = await octokit.paginate(octokit.rest.issues.listForRepo, wanted)
    return issues.flatMap((issue) => questionIssue(issue) ?? [])
  } catch (cause) {
    throw worldError('the questions were not listed', cause)
  }
}

/** Null where there is no issue of this number. */
export async function readQuestionIssue(
  octokit: Octokit,
  hub: Repository,
  number: number,
): Promise<QuestionIssue | null> {
  const data = await readIssue(octokit, hub, number)
  return data === null ? null : questionIssue(data)
}

/** Opens the issue unless there is one that starts with this marker or an earlier one; its number. */
export async function ensureQuestionIssue(
  octokit: Octokit,
  hub: Repository,
  { marker, title, body }: Readonly<Record<'marker' | 'title' | 'body', string>>,
  earlier: string,
): Promise<number> {
  const isThis = (issue: QuestionIssue) =>
    [marker, earlier].some((start) => issue.body.startsWith(start))
  return await lookOrMake(
    async () => {
      const all = await listQuestionIssues(octokit, hub, { state: 'all' })
      return all.find(isThis)?.number ?? null
    },
    async () => {
      const { data } = await octokit.rest.issues.create({ ...hub, title, body, labels: [LABEL] })
      return data.number
    },
  ).catch((cause: unknown) => {
    throw worldError('a question was not opened as an issue', cause)
  })
}

export async function closeQuestionIssue(
  octokit: Octokit,
  hub: Repository,
  number: number,
): Promise<void> {
  const closed = {
    ...hub,
    issue_number: number,
    state: 'closed',
    state_reason: 'completed',
  } as const
  await octokit.rest.issues.update(closed).catch((cause: unknown) => {
    throw worldError(`the question ${number} was not closed`, cause)
  })
}

/**
 * GitHub lets nobody but an admin delete an issue: it is emptied and closed. Comments of people stay, and so does
 * the marker, which names nobody: an answer to the others can still come.
 */
export async function eraseQuestionIssue(
  octokit: Octokit,
  hub: Repository,
  { number, marker }: { readonly number: number; readonly marker: string },
): Promise<void> {
  const body = `${marker}\nErased on request.`
  const erased = { title: 'Question', body, state: 'closed' } as const
  try {
    await octokit.rest.issues.update({ ...hub, issue_number: number, ...erased })
  } catch (cause) {
    if (statusOf(cause) === 404 || statusOf(cause) === 410) return
    throw worldError(`the question ${number} was not emptied`, cause)
  }
}

function questionIssue(issue: IssueAnswer): QuestionIssue | null {
  if (issue.pull_request !== undefined) return null
  return {
    number: issue.number,
    body: issue.body ?? '',
    isOpen: issue.state === 'open',
    isReopened: issue.state_reason === 'reopened',
  }
}
