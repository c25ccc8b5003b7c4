import { foldLog } from '../../assignment/fold-log.ts'
import type { AppealedRecord, QuestionRecord } from '../../assignment/ledger-record.ts'
import {
  appealMessage,
  hasTask,
  isClosedForGood,
  questionMessage,
} from '../../assignment/may-ask.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import type { WatchEntry } from '../../assignment/watch-index.ts'
import { ensureMarked } from '../../github/pages/ensure-marked.ts'
import { ensureQuestionIssue, eraseQuestionIssue } from '../../github/pages/question-issue.ts'
import { reactTo } from '../../github/pages/review-comments.ts'
import { textDigest } from '../../github/pages/text-digest.ts'
import { findOwnRepository } from '../../github/repository/own-repository.ts'
import { appealReceipt } from '../../mail/render-answer.ts'
import { questionIssue, questionMarker } from '../../mail/render-question.ts'
import { hideNames, namesOf } from '../../scorecard/hide-names.ts'
import { criteriaDigest } from '../../session/find-review.ts'
import { loadAssigned } from '../../session/hub-exercise.ts'
import { useHubKey } from '../../session/hub-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import type { IsSomebodyNew } from '../../session/new-reviewers.ts'
import { presentPull } from '../../session/present-place.ts'
import { lastingQuestionName, questionName } from '../../session/question-name.ts'
import { sendOnce } from '../../session/send-once.ts'

export interface HeardCandidate {
  readonly pseudonym: string
  readonly what: 'question' | 'appeal'
  /** Of the issue; null for an appeal. */
  readonly issue: number | null
}

/** What earlier runs took in and did not finish, of the log alone: the comments may be gone. */
export async function sendUnsent(
  session: HubSession,
  { assignment, unsent = [] }: WatchEntry,
  isSomebodyNew: IsSomebodyNew,
): Promise<readonly HeardCandidate[]> {
  if (unsent.length === 0) return []
  const state = foldLog(await session.ledger.readLog(assignment.id))
  const heard: (HeardCandidate | null)[] = []
  if (state === null) return []
  for (const question of state.questions) {
    if (!unsent.includes(questionMessage(question))) continue
    heard.push(await sendQuestion(session, state, question))
  }
  for (const one of state.reviewed) {
    if (one.kind !== 'appealed' || !unsent.includes(appealMessage(one))) continue
    heard.push(await sendReceipt(session, state, one, isSomebodyNew))
  }
  return heard.filter((one) => one !== null)
}

type Asker = Pick<AssignmentState, 'assignment' | 'status' | 'deadline' | 'start'>

/** The question as an issue under a pseudonym. The log has its text, so that it can be opened by a later run. */
export async function sendQuestion(
  session: HubSession,
  asker: Asker,
  question: QuestionRecord,
): Promise<HeardCandidate | null> {
  const { hub } = session.config
  const { assignment } = asker
  const pseudonym = useHubKey(session.key).pseudonym(assignment.id)
  const page = questionIssue({
    ...lastingQuestionName(assignment, question),
    pseudonym,
    text: hideNames(question.text, namesOf(assignment)),
    varies: assignment.variant !== undefined,
    isUnstarted: !hasTask(asker),
  })
  const earlier = questionMarker(questionName(session.key, assignment, question))
  let issue = 0
  const sending = await sendOnce(session, assignment.id, questionMessage(question), {
    wanted: (state) => !isClosedForGood(state),
    send: async () => {
      issue = await ensureQuestionIssue(session.hub, hub, page, earlier)
      // An erasure that ran meanwhile did not see this issue.
      if (await isErased(session, assignment.id)) {
        await eraseQuestionIssue(session.hub, hub, { number: issue, marker: page.marker })
      }
      const place = await findOwnRepository(session.candidates, assignment.repository)
      if (place !== null) await reactTo(session.candidates, place, question.comment.id, '+1')
      return issue
    },
  })
  return sending === 'sent' ? { pseudonym, what: 'question', issue } : null
}

async function isErased({ ledger }: HubSession, assignment: string): Promise<boolean> {
  const state = foldLog(await ledger.readLog(assignment))
  return state === null || state.keeping.closings.includes('erase')
}

/** A run that died may have posted the receipt, with the words of that time. */
export async function sendReceipt(
  session: HubSession,
  state: Pick<AssignmentState, 'assignment' | 'reviewed'>,
  appeal: AppealedRecord,
  isSomebodyNew: IsSomebodyNew,
): Promise<HeardCandidate | null> {
  const { assignment } = state
  const sending = await sendOnce(session, assignment.id, appealMessage(appeal), {
    wanted: ({ status }) => status !== 'closed',
    send: async ([run, ...earlier]) => {
      const text = appealReceipt(await mayBeAnswered(session, state, appeal, isSomebodyNew))
      const markers = [receiptMarker(run), ...earlier.map(receiptMarker)] as const
      const pull = await presentPull(session, assignment)
      return (await ensureMarked(session.candidates, pull, { text, markers })).id
    },
  })
  const pseudonym = useHubKey(session.key).pseudonym(assignment.id)
  return sending === 'sent' ? { pseudonym, what: 'appeal', issue: null } : null
}

/** Only who reads the ledger knows the run. */
function receiptMarker(run: string): string {
  return `<!-- takehome:appeal-${textDigest(run)} -->`
}

/** Nobody reviews by criteria that are given out no more. */
async function mayBeAnswered(
  session: HubSession,
  state: Pick<AssignmentState, 'assignment' | 'reviewed'>,
  { tree }: AppealedRecord,
  isSomebodyNew: IsSomebodyNew,
): Promise<boolean> {
  const task = await loadAssigned(session, state.assignment)
  if (!task.ok) return false
  const on = { tree, criteria: criteriaDigest(task.value.rubric) }
  return await isSomebodyNew(state, on)
}
