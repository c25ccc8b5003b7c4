import { readFile } from 'node:fs/promises'
import { type Answer, answerMessage } from '../../assignment/answers.ts'
import { foldLog } from '../../assignment/fold-log.ts'
import { isHeard, isToldAnswer, isToldAnswers, mayAwaitAnswer } from '../../assignment/may-ask.ts'
import type { WatchEntry } from '../../assignment/watch-index.ts'
import {
  listQuestionIssues,
  type QuestionIssue,
  readQuestionIssue,
} from '../../github/pages/question-issue.ts'
import { callerError } from '../../input/bad-news.ts'
import { parseJson } from '../../input/parse-json.ts'
import type { Attempts } from '../../input/try-each.ts'
import { parseReviewEvent } from '../../review/review-event.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { findNewReviewers } from '../../session/new-reviewers.ts'
import { tryOnGitHub } from '../../session/one-fault.ts'
import { presentAssignments } from '../../session/present-assignments.ts'
import { readAnswers, sendAnswers } from '../../session/send-answers.ts'
import { hearCandidate } from './hear-candidate.ts'
import { type HeardTeam, hearTeam } from './hear-team.ts'
import type { HeardCandidate } from './send-unsent.ts'

export interface Carried {
  /** What candidates asked or appealed. */
  readonly heard: readonly HeardCandidate[]
  /** What the team answered. */
  readonly answered: readonly HeardTeam[]
  /** Answers that were sent, one for each candidate who was told. */
  readonly sent: number
  /** How many more candidates are to be told; the next run does. */
  readonly left: number
}

// Each is a comment and two records, and GitHub takes about 500 writes an hour.
const MOST_AT_ONCE = 60
// A further answer on a closed question is heard by its event, and where that run failed or the team uses no
// workflows, by one of the looks of a week.
const LATE_ANSWERS_MS = 7 * 24 * 3_600_000

/**
 * Carries questions and answers, each once, in an order that any death can interrupt:
 * 1. what candidates asked becomes issues under pseudonyms, and what they appealed goes on the ledger;
 * 2. what the team answered below these goes on the ledger, with names hidden;
 * 3. everybody who still works on the exercise is told, also who was invited since, and whoever asked before
 *    they started.
 * With an event about a comment of the hub, only its issue is looked at.
 */
export async function carryQuestions(session: HubSession, eventFile: string): Promise<Carried> {
  const now = await serverTime(session.hub)
  const event = eventFile === '' ? null : await readIssue(session, eventFile)
  const entries = await presentAssignments(session)
  const attempts = tryOnGitHub(session.log)
  const heard: HeardCandidate[] = []
  const hearing = { now, isSomebodyNew: findNewReviewers(session) }
  for (const entry of event === null ? entries.filter((one) => isHeard(one, now)) : []) {
    await attempts.run(failed(entry.assignment.id), async () => {
      heard.push(...(await hearCandidate(session, entry, hearing)))
    })
  }
  const answered: HeardTeam[] = []
  for (const issue of event ?? (await presentQuestions(session, now))) {
    await attempts.run(failed(`question ${issue.number}`), async () => {
      const news = await hearTeam(session, issue, entries, now)
      if (news !== null && news.answers > 0) answered.push(news)
    })
  }
  const told = await tellAll(session, entries, now, attempts)
  attempts.end([
    ...heard.map(({ pseudonym }) => `${pseudonym}: heard`),
    ...answered.map(({ issue }) => `question ${issue}: carried`),
    `${told.sent} answers sent`,
  ])
  return { heard, answered, ...told }
}

function failed(what: string): string {
  return `${what}: not carried`
}

/** Those that wait for an answer, and those where a further one may have come. */
async function presentQuestions(
  { hub, config }: HubSession,
  now: string,
): Promise<readonly QuestionIssue[]> {
  const since = new Date(Date.parse(now) - LATE_ANSWERS_MS).toISOString()
  const lists = [{ state: 'open' }, { state: 'closed', since }] as const
  const found = await Promise.all(lists.map((which) => listQuestionIssues(hub, config.hub, which)))
  return found.flat()
}

/** The issue of a comment; none where it is about a pull request or about no question. */
async function readIssue(session: HubSession, file: string): Promise<readonly QuestionIssue[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const event = parseReviewEvent(parseJson(text))
  if (event === null) {
    const hint =
      'In a workflow on issue_comment, give github.event_path. Leave it out to look at everything.'
    throw callerError(file, 'is not a GitHub event about a comment', hint)
  }
  if (event.isPull) return []
  const issue = await readQuestionIssue(session.hub, session.config.hub, event.number)
  return issue === null ? [] : [issue]
}

async function tellAll(
  session: HubSession,
  entries: readonly WatchEntry[],
  now: string,
  attempts: Attempts,
): Promise<Pick<Carried, 'sent' | 'left'>> {
  const open = entries.filter((entry) => isToldAnswers(entry, now) || mayAwaitAnswer(entry, now))
  const exercises = [...new Set(open.map(({ assignment }) => assignment.exercise))]
  const all = new Map(
    await Promise.all(exercises.map(async (id) => [id, await readAnswers(session, id)] as const)),
  )
  const waiting: (Pick<WatchEntry, 'assignment'> & { readonly unsent: readonly Answer[] })[] = []
  for (const entry of open) {
    const { assignment } = entry
    await attempts.run(failed(assignment.id), async () => {
      const unsent = await unsentOf(session, entry, all.get(assignment.exercise) ?? [], now)
      if (unsent.length > 0) waiting.push({ assignment, unsent })
    })
  }
  let sent = 0
  for (const { assignment, unsent } of waiting.slice(0, MOST_AT_ONCE)) {
    await attempts.run(failed(assignment.id), async () => {
      sent += await sendAnswers(session, assignment, unsent)
    })
  }
  return { sent, left: Math.max(0, waiting.length - MOST_AT_ONCE) }
}

/** What this candidate is to be told. Only the log says whose question an answer is to. */
async function unsentOf(
  { ledger }: HubSession,
  entry: WatchEntry,
  answers: readonly Answer[],
  now: string,
): Promise<readonly Answer[]> {
  const { assignment, sent = [] } = entry
  const unsent = answers.filter((answer) => !sent.includes(answerMessage(answer)))
  if (unsent.length === 0 || isToldAnswers(entry, now)) return unsent
  const state = foldLog(await ledger.readLog(assignment.id))
  return state === null ? [] : unsent.filter((answer) => isToldAnswer(state, answer, now))
}
