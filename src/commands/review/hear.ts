import { authorOf, isCandidate } from '../../assignment/persons.ts'
import { reactTo, removeComment } from '../../github/pages/review-comments.ts'
import type { Refusal } from '../../review/refusal-words.ts'
import type { ProgressPage } from '../../review/render-progress.ts'
import type { Spoken } from '../../review/spoken.ts'
import { findBlock, openBlock } from '../../sealing/open-block.ts'
import type { UnderReview } from '../../session/find-review.ts'
import { useHubKey } from '../../session/hub-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { talkOf } from '../../session/talk.ts'
import { mayReview, whyNotReview } from '../../session/why-not-review.ts'
import { recordDraft, recordNote, type Sent, type Taken } from './record-draft.ts'

export interface Heard {
  readonly recorded: boolean
  readonly said: Pick<ProgressPage, 'answers' | 'refusals'>
}

/** Takes in what one comment says, and does with the comment what has to be done. */
export async function hear(
  session: HubSession,
  found: UnderReview,
  spoken: Spoken,
): Promise<Heard> {
  const taken = await listen(session, found, spoken)
  await answerComment(session, spoken, reactionTo(taken))
  const { by: login } = spoken
  const { recorded, answers, refusal } = taken
  const refusals = refusal === null ? [] : [{ login, why: refusal }]
  return { recorded, said: { answers: [{ login, answers }], refusals } }
}

/** A comment that shows a level goes, and any other one is reacted to. */
export async function answerComment(
  session: HubSession,
  { comment: { id }, afterwards }: Spoken,
  reaction: '+1' | '-1' | 'confused',
): Promise<void> {
  const { hub } = session.config
  if (afterwards === 'remove') await removeComment(session.hub, hub, id)
  else await reactTo(session.hub, hub, id, reaction)
}

const SILENCE: Taken = { recorded: false, answers: [], refusal: null }

async function listen(session: HubSession, found: UnderReview, spoken: Spoken): Promise<Taken> {
  const { comment, words, sealed, refusal } = spoken
  const author = authorOf(spoken)
  if (refusal === 'in-the-clear')
    await recordNote(session, found, { kind: 'exposed', author, id: comment.id })
  if (refusal !== null) return { ...SILENCE, refusal }
  if (words.length === 0 && !sealed) return SILENCE
  const talk = talkOf(found)
  const isTalk = sealed && isFor(comment.body, talk)
  const why = await whyNot(session, found, spoken, isTalk)
  if (why !== null) return { ...SILENCE, refusal: why }
  return sealed
    ? await takeBlock(session, isTalk ? talk : found, spoken)
    : await takeCommands(session, found, spoken)
}

/** Nobody reviews their own work, whatever their login is by now. */
async function whyNot(
  session: HubSession,
  { state, exercise, on }: UnderReview,
  spoken: Spoken,
  isTalk: boolean,
): Promise<Refusal | null> {
  if (isCandidate(state.assignment.candidate, spoken)) return 'not-here'
  if (isTalk) return await mayReview(session, spoken.by)
  const about = { exercise: exercise.rubric.id, criteria: on.criteria }
  return await whyNotReview(session, spoken.by, about)
}

/** Nobody has to calibrate for a talk: there are no papers about one. */
function isFor(body: string, { on }: UnderReview): boolean {
  const found = findBlock(body)
  return found.ok && found.label.criteria === on.criteria
}

async function takeCommands(
  session: HubSession,
  found: UnderReview,
  { comment: { id, body }, words, ...author }: Spoken,
): Promise<Taken> {
  const comment = { id, digest: useHubKey(session.key).comment(body) }
  const { blind } = session.config.reviews
  const heard = blind ? words.filter(({ say }) => say !== 'done') : words
  const taken = await recordDraft(session, found, {
    author: authorOf(author),
    comment,
    words: heard,
  })
  const answers = heard.length === words.length ? [] : [{ kind: 'by-page' } as const]
  return { ...taken, answers: [...taken.answers, ...answers] }
}

async function takeBlock(session: HubSession, found: UnderReview, spoken: Spoken): Promise<Taken> {
  const { pseudonym, pair, on } = found
  const {
    by,
    comment: { id, body },
  } = spoken
  const opened = await openBlock(body, pair, { pseudonym, ...on, reviewer: by.toLowerCase() })
  if (!opened.ok) return { ...SILENCE, refusal: opened.fault }
  // Of the block alone, so that words around it make no other one of it.
  const comment = { id, digest: useHubKey(session.key).comment(opened.block) }
  const sent: Sent = { author: authorOf(spoken), comment, block: opened.answers.answers }
  return await recordDraft(session, found, sent)
}

function reactionTo({ refusal, answers }: Taken): '+1' | '-1' | 'confused' {
  if (refusal !== null) return '-1'
  return answers.every(({ kind }) => kind === 'help') ? '+1' : 'confused'
}
