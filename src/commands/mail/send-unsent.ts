import { foldLog } from '../../assignment/fold-log.ts'
import type { AppealedRecord, QuestionRecord } from '../../assignment/ledger-record.ts'
import {
  appealMessage,
  hasTask,
  isClosedForGood,
  questionMessage,
} from '../../assignment/may-ask.ts'
import { placeOf } from '../../assignment/place-of.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import type { WatchEntry } from '../../assignment/watch-index.ts'
import { ensureQuestionIssue, eraseQuestionIssue } from '../../github/pages/question-issue.ts'
import { reactTo } from '../../github/pages/review-comments.ts'
import { appealReceipt } from '../../mail/render-answer.ts'
import { questionIssue, questionMarker } from '../../mail/render-question.ts'
import { hideNames, namesOf } from '../../scorecard/hide-names.ts'
import { useHubKey } from '../../session/hub-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { lastingQuestionName, questionName } from '../../session/question-name.ts'
import { writeToCandidate } from '../../session/send-answers.ts'
import { sendOnce } from '../../session/send-once.ts'

export interface HeardCandidate {
  readonly pseudonym: string
  readonly what: 'question' | 'appeal'
  /** Of the issue; null for an appeal. */
  readonly issue: number | null
}

type Entry = Pick<WatchEntry, 'assignment'>

/** What earlier runs took in and did not finish, of the log alone: the comments may be gone. */
export async function sendUnsent(
  session: HubSession,
  { assignment, unsent = [] }: WatchEntry,
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
    heard.push(await sendReceipt(session, { assignment }, one))
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
      await reactTo(session.candidates, placeOf(assignment), question.comment.id, '+1')
      return issue
    },
  })
  return sending === 'sent' ? { pseudonym, what: 'question', issue } : null
}

async function isErased({ ledger }: HubSession, assignment: string): Promise<boolean> {
  const state = foldLog(await ledger.readLog(assignment))
  return state === null || state.keeping.closings.includes('erase')
}

export async function sendReceipt(
  session: HubSession,
  { assignment }: Entry,
  appeal: AppealedRecord,
): Promise<HeardCandidate | null> {
  const sending = await sendOnce(session, assignment.id, appealMessage(appeal), {
    wanted: ({ status }) => status !== 'closed',
    send: () => writeToCandidate(session, assignment, appealReceipt(appeal.comment.id)),
  })
  const pseudonym = useHubKey(session.key).pseudonym(assignment.id)
  return sending === 'sent' ? { pseudonym, what: 'appeal', issue: null } : null
}
