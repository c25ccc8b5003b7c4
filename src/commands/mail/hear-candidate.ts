import { foldLog } from '../../assignment/fold-log.ts'
import { APPEAL_WITHIN, isToldAnswers, mayAsk, questionMessage } from '../../assignment/may-ask.ts'
import { type AssignmentState, gradedSubmission } from '../../assignment/state.ts'
import type { WatchEntry } from '../../assignment/watch-index.ts'
import {
  type CandidateComment,
  listCandidateComments,
} from '../../github/pages/candidate-comments.ts'
import { ensureQuestionIssue } from '../../github/pages/question-issue.ts'
import { reactTo } from '../../github/pages/review-comments.ts'
import { shift } from '../../input/moment.ts'
import { appealReceipt } from '../../mail/render-answer.ts'
import { questionIssue } from '../../mail/render-question.ts'
import { type Said, saidIn } from '../../mail/said.ts'
import { foldReviews, type ReviewProgress } from '../../review/review-progress.ts'
import { hideNames, namesOf } from '../../scorecard/hide-names.ts'
import { criteriaDigest } from '../../session/find-review.ts'
import { loadAssigned } from '../../session/hub-exercise.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { hubReviewKey } from '../../session/hub-review-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { questionName } from '../../session/question-name.ts'
import { writeToCandidate } from '../../session/send-answers.ts'
import { sendOnce } from '../../session/send-once.ts'

export interface HeardCandidate {
  readonly pseudonym: string
  readonly what: 'question' | 'appeal'
  /** Of the issue; null for an appeal. */
  readonly issue: number | null
}

/** Whether anything that this candidate writes now could be for us. */
export function isHeard(entry: WatchEntry, now: string): boolean {
  return isToldAnswers(entry, now) || mayAppeal(entry, now)
}

function mayAppeal({ status, review, deadline, sent = [] }: WatchEntry, now: string): boolean {
  if (status !== 'submitted' || review !== undefined) return false
  const hasAppealed = sent.some((name) => name.startsWith('appeal-'))
  return !hasAppealed && now < shift(deadline, APPEAL_WITHIN)
}

/** Takes in what a candidate wrote for the team, each comment once. */
export async function hearCandidate(
  session: HubSession,
  entry: WatchEntry,
  now: string,
): Promise<readonly HeardCandidate[]> {
  const { repository, pull, candidate } = entry.assignment
  const place = { owner: repository.owner, repo: repository.name, number: pull }
  const comments = await listCandidateComments(session.candidates, place, candidate.userId)
  const heard: HeardCandidate[] = []
  for (const comment of comments) {
    const said = saidIn(comment.body)
    if (said === null) continue
    const spoken = { comment, said, now }
    const taken =
      said.say === 'ask'
        ? await takeQuestion(session, entry, spoken)
        : await takeAppeal(session, entry, spoken)
    if (taken !== null) heard.push(taken)
  }
  return heard
}

interface Spoken {
  readonly comment: CandidateComment
  readonly said: Said
  readonly now: string
}

/** The question as an issue under a pseudonym. The log has its text, so that it can be opened by a later run. */
async function takeQuestion(
  session: HubSession,
  { assignment, sent = [] }: WatchEntry,
  { comment, said: { text }, now }: Spoken,
): Promise<HeardCandidate | null> {
  const { id: name, candidate } = assignment
  const taken = takenOf(session, comment)
  const message = questionMessage({ comment: taken })
  if (sent.includes(message)) return null
  const isThis = ({ comment: { id } }: { readonly comment: { readonly id: number } }) =>
    id === comment.id
  const log = await session.ledger.append(name, (before) => {
    const state = foldLog(before)
    if (state === null || state.questions.some(isThis) || !mayAsk(state, now)) return null
    return { kind: 'question', at: now, by: candidate.login, comment: taken, text }
  })
  const question = foldLog(log)?.questions.find(isThis)
  if (question === undefined) return null
  const pseudonym = useHubKey(session.key).pseudonym(name)
  const { hub } = session.config
  const page = questionIssue({
    ...questionName(session.key, assignment, question),
    pseudonym,
    text: hideNames(question.text, namesOf(assignment)),
  })
  let issue = 0
  const isSent = await sendOnce(session, name, message, {
    wanted: ({ status }) => status !== 'closed',
    send: async () => {
      issue = await ensureQuestionIssue(session.hub, hub, page)
      const { owner, name: repo } = assignment.repository
      await reactTo(session.candidates, { owner, repo }, comment.id, '+1')
      return issue
    },
  })
  return isSent ? { pseudonym, what: 'question', issue } : null
}

/** One appeal for each submission, against levels that were open when it was written. */
async function takeAppeal(
  session: HubSession,
  { assignment, ...entry }: WatchEntry,
  { comment, said: { text }, now }: Spoken,
): Promise<HeardCandidate | null> {
  if (!mayAppeal({ assignment, ...entry }, now)) return null
  const { id: name, candidate } = assignment
  const task = await loadAssigned(session, assignment)
  if (!task.ok) return null
  const criteria = criteriaDigest(task.value.rubric)
  const keyId = (await hubReviewKey(session.key)).key.id
  const log = await session.ledger.append(name, (before) => {
    const state = foldLog(before)
    const tree = state === null ? undefined : gradedSubmission(state)?.tree
    if (state === null || tree === undefined) return null
    const on = { tree, criteria }
    if (!isAppeal(state, foldReviews(state.reviewed, on, keyId), comment)) return null
    const taken = takenOf(session, comment)
    return { kind: 'appealed', at: now, by: candidate.login, ...on, comment: taken, text }
  })
  const isTaken = log.some((one) => one.kind === 'appealed' && one.comment.id === comment.id)
  if (!isTaken) return null
  const isSent = await sendOnce(session, name, `appeal-${comment.id}`, {
    wanted: ({ status }) => status !== 'closed',
    send: () => writeToCandidate(session, assignment, appealReceipt()),
  })
  return isSent
    ? { pseudonym: useHubKey(session.key).pseudonym(name), what: 'appeal', issue: null }
    : null
}

function isAppeal(
  { reviewed }: AssignmentState,
  { unsealed }: ReviewProgress,
  { at }: CandidateComment,
): boolean {
  if (unsealed === null || at <= unsealed.at) return false
  return reviewed.every(({ kind, tree }) => kind !== 'appealed' || tree !== unsealed.tree)
}

function takenOf({ key }: HubSession, { id, body }: CandidateComment) {
  return { id, digest: useHubKey(key).comment(body) }
}
