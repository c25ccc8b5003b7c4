import type { CalibrationRecord } from '../../assignment/calibration-record.ts'
import { reviewerPath } from '../../assignment/ledger-record.ts'
import {
  type CalibrationIssue,
  findCalibrationIssue,
  readCalibrationIssue,
} from '../../github/pages/calibration-issue.ts'
import { listPeoplesComments } from '../../github/pages/review-comments.ts'
import { keepStickyComment } from '../../github/pages/sticky-comment.ts'
import { calibrationAnswer } from '../../review/calibration-words.ts'
import type { Refusal } from '../../review/refusal-words.ts'
import type { ReviewEvent } from '../../review/review-event.ts'
import { type ListedComment, type Spoken, spokenIn } from '../../review/spoken.ts'
import { markerText, verdictMarkerText } from '../../scorecard/safe-markdown.ts'
import { findBlock, openBlock } from '../../sealing/open-block.ts'
import { sealReply } from '../../sealing/reply.ts'
import { useHubKey } from '../../session/hub-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { mayReview } from '../../session/why-not-review.ts'
import {
  type CalibrationSet,
  calibratedExercise,
  calibrationSet,
  readExerciseAnchors,
} from './calibration-set.ts'
import { compareWithKey, readTries, recordTry, rowsOf, verdictOf } from './calibration-verdict.ts'
import { answerComment } from './hear.ts'

/**
 * Takes in sealed levels of calibration papers: of the event's author, or of everybody. Each reviewer's verdict
 * comes back sealed, in one comment: it holds the key, which others must not see before they calibrated.
 * How many were recorded; null where this is about no calibration.
 */
export async function hearCalibrations(
  session: HubSession,
  event: ReviewEvent | null,
  ourselves: string,
): Promise<number | null> {
  const issue = await issueOf(session, event)
  if (issue === null) return null
  const { hub } = session.config
  const all = await listPeoplesComments(session.hub, hub, issue.number, ourselves)
  const groups = Map.groupBy(all, ({ by }) => by)
  let taken = 0
  for (const [login, comments] of groups) {
    if (event === null || event.comment.by === login) {
      taken += await hearOne({ session, issue, event, ourselves, login, comments })
    }
  }
  return taken
}

async function issueOf(
  session: HubSession,
  event: ReviewEvent | null,
): Promise<CalibrationIssue | null> {
  const { hub } = session.config
  const marker = markerText('calibration')
  if (event === null) return await findCalibrationIssue(session.hub, hub, marker)
  if (event.isPull) return null
  return await readCalibrationIssue(session.hub, hub, event.number, marker)
}

interface Reviewer {
  readonly session: HubSession
  readonly issue: CalibrationIssue
  readonly event: ReviewEvent | null
  readonly ourselves: string
  readonly login: string
  readonly comments: readonly ListedComment[]
}

type Refused = Parameters<typeof calibrationAnswer>[0]['refusals'][number]

async function hearOne(reviewer: Reviewer): Promise<number> {
  const { session, login } = reviewer
  const refusals: Refused[] = []
  let taken = 0
  for (const { exercise, spoken } of news(reviewer, await triesOf(session, login))) {
    const { recorded, refusal } = await takeSpoken(session, spoken)
    await answerComment(session, spoken, refusal === null ? '+1' : '-1')
    taken += recorded ? 1 : 0
    if (refusal !== null) refusals.push({ why: refusal, exercise })
  }
  await answer(reviewer, refusals)
  return taken
}

/** What is to be taken in; a block on one exercise makes none on another one old. */
function news(
  { event, ourselves, comments }: Reviewer,
  before: Awaited<ReturnType<typeof triesOf>>,
): readonly { readonly exercise: string; readonly spoken: Spoken }[] {
  return comments.flatMap((comment) => {
    const exercise = exerciseOf(comment.body) ?? ''
    const records = before.filter((one) => one.exercise === exercise)
    const own = comment.id === event?.comment.id ? event : null
    return spokenIn([comment], { event: own, ourselves, records, blind: true })
      .filter(({ sealed, refusal }) => sealed || refusal !== null)
      .map((spoken) => ({ exercise, spoken }))
  })
}

async function triesOf(
  session: HubSession,
  login: string,
): Promise<readonly (CalibrationRecord & { readonly by: string })[]> {
  const file = await session.ledger.readFile(reviewerPath(login))
  const tries = readTries(file?.text ?? null).filter(({ comment }) => comment !== undefined)
  return tries.map((one) => ({ ...one, by: login }))
}

/** What a comment's block says it is a calibration on. */
function exerciseOf(body: string): string | null {
  const found = findBlock(body)
  return found.ok ? calibratedExercise(found.label.pseudonym) : null
}

interface Taken {
  readonly recorded: boolean
  readonly refusal: Refusal | null
}

async function takeSpoken(session: HubSession, spoken: Spoken): Promise<Taken> {
  const { by, comment, refusal } = spoken
  if (refusal !== null) return { recorded: false, refusal }
  const why = await mayReview(session, by)
  if (why !== null) return { recorded: false, refusal: why }
  const read = await readLevels(session, by, comment.body)
  if (!read.ok) return { recorded: false, refusal: read.why }
  const { compared, digest, set } = read
  const about = { reviewer: by, gate: compared.gate, comment: { id: comment.id, digest } }
  const outcome = await recordTry(session, set, about)
  return { recorded: outcome === 'recorded', refusal: outcome === 'replayed' ? outcome : null }
}

/** Opens the block of a comment, and sets its levels beside the key. */
async function readLevels(session: HubSession, by: string, body: string) {
  const found = findBlock(body)
  if (!found.ok) return { ok: false, why: found.fault } as const
  const set = await setOf(session, exerciseOf(body))
  if (set === null) return { ok: false, why: 'other-review' } as const
  const { pseudonym, on, pair } = set
  const opened = await openBlock(body, pair, { pseudonym, ...on, reviewer: by.toLowerCase() })
  if (!opened.ok) return { ok: false, why: opened.fault } as const
  const rows = rowsOf(opened.answers.answers, set)
  if (rows === null) return { ok: false, why: 'broken' } as const
  const digest = useHubKey(session.key).comment(opened.block)
  const compared = compareWithKey(rows, set)
  return { ok: true, compared, digest, set, replyKey: opened.replyKey } as const
}

async function setOf(session: HubSession, exercise: string | null): Promise<CalibrationSet | null> {
  if (exercise === null || !session.config.exercises.has(exercise)) return null
  const anchored = await readExerciseAnchors(session, exercise)
  return anchored.anchors.length === 0 ? null : await calibrationSet(session, anchored)
}

// A comment has room for these, and nobody waits for more at once.
const MOST_VERDICTS = 2

/** One comment to this reviewer, made from the ledger and the blocks that still stand there: made again, it is the same. */
async function answer(reviewer: Reviewer, refusals: readonly Refused[]): Promise<void> {
  const { session, issue, login, comments } = reviewer
  const last = new Map((await triesOf(session, login)).map((one) => [one.exercise, one] as const))
  const verdicts: { exercise: string; block: string }[] = []
  for (const { exercise, comment } of [...last.values()].slice(-MOST_VERDICTS)) {
    const body = comments.find(({ id }) => id === comment?.id)?.body
    const read = body === undefined ? null : await readLevels(session, login, body)
    if (!read?.ok || read.digest !== comment?.digest) continue
    const block = await sealReply(verdictOf(read.compared, read.set), read.replyKey)
    verdicts.push({ exercise, block })
  }
  if (verdicts.length === 0 && refusals.length === 0) return
  await keepStickyComment(
    session.hub,
    { ...session.config.hub, number: issue.number },
    {
      marker: verdictMarkerText(login),
      body: calibrationAnswer({ login, refusals, verdicts }),
      author: null,
    },
  )
}
