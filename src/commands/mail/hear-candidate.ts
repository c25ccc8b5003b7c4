import type { Assignment } from '../../assignment/assignment.ts'
import { foldLog } from '../../assignment/fold-log.ts'
import {
  appealMessage,
  appealSubject,
  mayAsk,
  mayHaveAppealed,
  mayHaveWritten,
  questionMessage,
} from '../../assignment/may-ask.ts'
import { isOwnWords, writtenAt } from '../../assignment/own-words.ts'
import { pullOf } from '../../assignment/place-of.ts'
import type { WatchEntry } from '../../assignment/watch-index.ts'
import { statusOf, worldError } from '../../github/client/reasons.ts'
import { withEditors } from '../../github/pages/comment-editors.ts'
import { findOwnRepository } from '../../github/repository/own-repository.ts'
import { spokenComments } from '../../github/repository/spoken-comments.ts'
import { type Said, saidIn } from '../../mail/said.ts'
import { useHubKey } from '../../session/hub-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import type { IsSomebodyNew } from '../../session/new-reviewers.ts'
import { type HeardCandidate, sendQuestion, sendReceipt, sendUnsent } from './send-unsent.ts'

/** What a run knows while it hears one candidate after the other. */
export interface Hearing {
  /** By GitHub's clock. */
  readonly now: string
  readonly isSomebodyNew: IsSomebodyNew
}

/** Takes in what a candidate wrote for the team, each comment once, and finishes what earlier runs left. */
export async function hearCandidate(
  session: HubSession,
  entry: WatchEntry,
  { now, isSomebodyNew }: Hearing,
): Promise<readonly HeardCandidate[]> {
  const heard = [...(await sendUnsent(session, entry, isSomebodyNew))]
  if (!mayHaveWritten(entry, now)) return heard
  for (const comment of await commentsOf(session, entry)) {
    const said = saidIn(comment.body)
    if (said === null) continue
    const spoken = { comment, said, now, isSomebodyNew }
    const taken =
      said.say === 'ask'
        ? await takeQuestion(session, entry, spoken)
        : await takeAppeal(session, entry, spoken)
    if (taken !== null) heard.push(taken)
  }
  return heard
}

interface CandidateComment {
  readonly id: number
  readonly body: string
  readonly at: string
}

/**
 * What the candidate says on their pull request that is not taken in yet; nothing where the repository is gone. An
 * account is told by its number, because somebody else may take a login over. Nobody speaks for somebody else by
 * editing their comment.
 */
async function commentsOf(
  { candidates }: HubSession,
  entry: WatchEntry,
): Promise<readonly CandidateComment[]> {
  const { id, candidate } = entry.assignment
  try {
    const spoken = (await spokenNow(candidates, entry.assignment)).filter(
      (one) => one.userId === candidate.userId && saidIn(one.body) !== null && !isKnown(entry, one),
    )
    const written = spoken.length === 0 ? [] : await withEditors(candidates, spoken)
    return written
      .filter(isOwnWords)
      .map((comment) => ({ id: comment.id, body: comment.body, at: writtenAt(comment) }))
  } catch (error) {
    if (statusOf(error) === 404) return []
    throw worldError(`the comments of ${id} were not read`, error)
  }
}

/** Where nothing is found by the name on the ledger, the repository is looked for by its number. */
async function spokenNow(candidates: HubSession['candidates'], assignment: Assignment) {
  const { number, ...named } = pullOf(assignment)
  try {
    return await spokenComments(candidates, named, number)
  } catch (error) {
    if (statusOf(error) !== 404) throw error
    const place = await findOwnRepository(candidates, assignment.repository)
    return place === null ? [] : await spokenComments(candidates, place, number)
  }
}

function isKnown(
  { sent = [], unsent = [] }: WatchEntry,
  comment: Pick<CandidateComment, 'id'>,
): boolean {
  const names = [questionMessage({ comment }), appealMessage({ comment })]
  return names.some((name) => sent.includes(name) || unsent.includes(name))
}

interface Spoken extends Hearing {
  readonly comment: CandidateComment
  readonly said: Said
}

/** Whether it came in time is a matter of when it was written, and not of when we read it. */
async function takeQuestion(
  session: HubSession,
  { assignment }: WatchEntry,
  { comment, said: { text }, now }: Spoken,
): Promise<HeardCandidate | null> {
  const { id: name, candidate } = assignment
  const taken = takenOf(session, comment)
  const isThis = ({ comment: { id } }: { readonly comment: { readonly id: number } }) =>
    id === comment.id
  const log = await session.ledger.append(name, (before) => {
    const state = foldLog(before)
    if (state === null || state.questions.some(isThis)) return null
    if (!mayAsk(state, { askedAt: comment.at, now })) return null
    return { kind: 'question', at: now, by: candidate.login, comment: taken, text }
  })
  const state = foldLog(log)
  const question = state?.questions.find(isThis)
  if (state === null || question === undefined) return null
  return await sendQuestion(session, state, question)
}

/** One appeal for each submission, against levels that were open when it was written. It needs no exercise. */
async function takeAppeal(
  session: HubSession,
  entry: WatchEntry,
  { comment, said: { text }, now, isSomebodyNew }: Spoken,
): Promise<HeardCandidate | null> {
  if (!mayHaveAppealed(entry, now)) return null
  const { id: name, candidate } = entry.assignment
  const log = await session.ledger.append(name, (before) => {
    const state = foldLog(before)
    const on = state === null ? null : appealSubject(state, comment)
    if (on === null) return null
    const taken = takenOf(session, comment)
    return { kind: 'appealed', at: now, by: candidate.login, ...on, comment: taken, text }
  })
  const state = foldLog(log)
  const appeal = state?.reviewed.find(
    (one) => one.kind === 'appealed' && one.comment.id === comment.id,
  )
  if (state === null || appeal?.kind !== 'appealed') return null
  return await sendReceipt(session, state, appeal, isSomebodyNew)
}

function takenOf({ key }: HubSession, { id, body }: CandidateComment) {
  return { id, digest: useHubKey(key).comment(body) }
}
