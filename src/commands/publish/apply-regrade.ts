import { foldLog } from '../../assignment/fold-log.ts'
import {
  completePath,
  type GradedRecord,
  type LedgerRecord,
  scorecardPath,
  type WeighedRecord,
} from '../../assignment/ledger-record.ts'
import { calledNow, pullOf } from '../../assignment/place-of.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import { ensureNote } from '../../github/pages/ensure-note.ts'
import { textDigest } from '../../github/pages/text-digest.ts'
import { timeLeft } from '../../grading/time-left.ts'
import { WorldError } from '../../input/bad-news.ts'
import type { Progress } from '../../progress.ts'
import type { PlannedPerson, RegradePlan } from '../../regrade/plan.ts'
import { regradedNote } from '../../scorecard/regraded-note.ts'
import { reweigh } from '../../scorecard/reweigh.ts'
import type { Scorecard } from '../../scorecard/scorecard.ts'
import { commentText } from '../../session/candidate-comment-text.ts'
import { criteriaDigest } from '../../session/find-review.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { ledgerSource } from '../../session/ledger-source.ts'
import { tryOnGitHub } from '../../session/one-fault.ts'
import { findScorecard, readLatest } from '../../session/read-latest.ts'
import { isNameOf, newReviewName } from '../../session/review-name.ts'
import { takeBackErased } from '../../session/take-back-erased.ts'
import { updateCandidateComment } from '../../session/update-candidate-comment.ts'
import { whoActs } from '../../session/who-acts.ts'
import { type Assessed, assess, believe, keepScorecard } from './believe.ts'
import { resultDigest, standingGrade } from './gather-regrade.ts'
import { showCheckRun, showReview } from './show-scorecard.ts'

export interface Applied {
  readonly pseudonym: string
  /**
   * `moved-on`: since the plan was made, something else was graded there; it is left as it is. `unknown`: nobody on the
   * ledger has this pseudonym, or is known to have had it.
   */
  readonly how: 'applied' | 'moved-on' | 'closed' | 'unknown'
}

export interface ToApply {
  readonly plan: RegradePlan
  readonly digest: string
  /** The folder that `grade-jobs` wrote. */
  readonly results: string
}

/**
 * One after the other: one that fails keeps none of the others back. What a run that died had done is found done.
 */
export async function applyPlan(
  session: HubSession,
  todo: ToApply,
  progress: Progress,
): Promise<readonly Applied[]> {
  const people = todo.plan.people.filter(({ writes }) => writes)
  const idOf = await pseudonymsOf(session)
  const by = await whoActs(session.hub)
  const applied: Applied[] = []
  const attempts = tryOnGitHub(session.log)
  const started = performance.now()
  for (const [index, person] of people.entries()) {
    const seconds = (performance.now() - started) / 1000
    const left = timeLeft(index, people.length - index, seconds)
    const what = left === '' ? person.pseudonym : `${person.pseudonym}, ${left}`
    progress(index, people.length, what)
    const { pseudonym } = person
    await attempts.run(`${pseudonym} was not graded by the present tests as a whole`, async () => {
      const id = idOf(pseudonym)
      const how = id === undefined ? 'unknown' : await applyOne(session, todo, { person, id, by })
      applied.push({ pseudonym, how })
    })
  }
  attempts.end(applied.map(({ pseudonym, how }) => `${pseudonym}: ${how}`))
  progress(applied.length, people.length, 'done')
  return applied
}

/** Whose a pseudonym is. A plan that was begun may have those of before TAKEHOME_KEY was changed. */
async function pseudonymsOf(
  session: HubSession,
): Promise<(pseudonym: string) => string | undefined> {
  const key = useHubKey(session.key)
  const states: AssignmentState[] = []
  for await (const state of ledgerSource(session, '').states()) states.push(state)
  const ids = new Map(states.map(({ assignment: { id } }) => [key.pseudonym(id), id] as const))
  return (pseudonym) =>
    ids.get(pseudonym) ?? states.find((state) => isNameOf(session, state, pseudonym))?.assignment.id
}

interface Turn {
  readonly person: PlannedPerson
  readonly id: string
  readonly by: string
}

/**
 * Grades one submission by the plan:
 * 1. it has to stand as the plan has it;
 * 2. the scorecard has to be the very one that the plan was made of;
 * 3. it goes on the ledger, and one record says by which plan;
 * 4. reviewers see it, and the candidate where the plan says so.
 */
async function applyOne(session: HubSession, todo: ToApply, turn: Turn): Promise<Applied['how']> {
  const { person, id } = turn
  const state = foldLog(await session.ledger.readLog(id))
  if (state === null || state.status === 'closed') return 'closed'
  if (!isAsPlanned(state, person, todo)) return 'moved-on'
  const assessed = await assess(session, state, person.sha)
  if (assessed.exercise.digest !== person.rubric.to) return 'moved-on'
  if (person.change === 'weighs') {
    return await weigh(session, todo, turn, { state, assessed })
  }
  const scorecard = await plannedScorecard(session, state, assessed, { ...turn, ...todo })
  const log = await record(session, todo, turn, { assessed, scorecard })
  const after = foldLog(log)
  const graded = after === null ? undefined : standingGrade(after)
  if (after === null) await takeBackErased(session, id)
  if (after === null || graded?.regrade !== todo.digest) return 'moved-on'
  const shown = { ...assessed, scorecard }
  const told = person.tells ? await tell(session, log, graded, shown, todo.digest) : after
  await showReview(session, told, graded, shown)
  return 'applied'
}

/**
 * The later version of the scorecard, with the present weights. The grade is the same. One record says that the overall
 * score is another, so that a hiring system hears of it; it comes last, so that what it hears is the new one.
 */
async function weigh(
  session: HubSession,
  todo: ToApply,
  { person: { result }, id, by }: Turn,
  { state, assessed }: { readonly state: AssignmentState; readonly assessed: Assessed },
): Promise<Applied['how']> {
  const graded = standingGrade(state)
  if (graded === undefined) return 'moved-on'
  const present = await readLatest(ledgerSource(session, ''), id, graded)
  const scorecard = reweigh(present, assessed.role)
  if (resultDigest(scorecard) !== result) return 'moved-on'
  const text = `${JSON.stringify(scorecard, null, 2)}\n`
  const subject = `${id}: weights of the role`
  const { tree, rubric } = graded
  await session.ledger.rewrite(completePath(id, tree, rubric), (was) =>
    was === text ? null : { text, subject },
  )
  await noteWeighed(session, id, { tree, rubric, regrade: todo.digest, by })
  await showReview(session, state, graded, { ...assessed, scorecard })
  return 'applied'
}

/** Weights that return to earlier ones make an earlier plan again: only the last record says what counts. */
async function noteWeighed(
  session: HubSession,
  id: string,
  weighed: Pick<WeighedRecord, 'tree' | 'rubric' | 'regrade' | 'by'>,
): Promise<void> {
  const at = await serverTime(session.candidates)
  const { tree, rubric, regrade } = weighed
  await session.ledger.append(id, (log) => {
    const last = log.findLast(
      (one) => one.kind === 'weighed' && one.tree === tree && one.rubric === rubric,
    )
    const isKnown = last?.kind === 'weighed' && last.regrade === regrade
    const isClosed = foldLog(log)?.status === 'closed'
    return isKnown || isClosed ? null : { kind: 'weighed', at, ...weighed }
  })
}

function isAsPlanned(
  state: AssignmentState,
  { tree, sha, rubric }: PlannedPerson,
  { digest }: ToApply,
): boolean {
  const latest = standingGrade(state)
  if (latest === undefined || latest.tree !== tree || latest.sha !== sha) return false
  return latest.regrade === digest || latest.rubric === rubric.from
}

async function plannedScorecard(
  session: HubSession,
  state: AssignmentState,
  assessed: Assessed,
  { id, person, results }: Turn & ToApply,
): Promise<Scorecard> {
  const path = scorecardPath(id, assessed.tree, assessed.exercise.digest)
  const kept = await findScorecard(ledgerSource(session, ''), path)
  const scorecard = kept ?? (await believe(session, state, assessed, results))
  if (resultDigest(scorecard) !== person.result) {
    const detail = `${person.pseudonym}: the result is not the one from which the plan was made`
    throw new WorldError(detail, { code: 'result-refused' })
  }
  return kept ?? (await keepScorecard(session, state, assessed, scorecard))
}

async function record(
  session: HubSession,
  todo: ToApply,
  { person, id, by }: Turn,
  { assessed, scorecard }: { readonly assessed: Assessed; readonly scorecard: Scorecard },
): Promise<readonly LedgerRecord[]> {
  const { sha, tree, rubric } = person
  const at = await serverTime(session.candidates)
  const head = { kind: 'graded', at, by, sha, tree, rubric: rubric.to, stale: false } as const
  return await session.ledger.append(id, (log) => {
    const state = foldLog(log)
    if (state === null || state.status === 'closed' || !isAsPlanned(state, person, todo))
      return null
    if (standingGrade(state)?.regrade === todo.digest) return null
    const criteria = criteriaDigest(assessed.exercise.rubric)
    const again = person.asksAgain ? ({ asksAgain: true, criteria } as const) : {}
    const name = newReviewName(state, assessed.pseudonym)
    const bare: GradedRecord = { ...head, comment: null, regrade: todo.digest, ...again, ...name }
    if (!person.tells) return bare
    const text = commentText(session, [...log, bare], bare, scorecard, assessed.exercise.rubric)
    return { ...bare, comment: textDigest(text) }
  })
}

/** The comment with the feedback and the check run say what counts now, and one new comment says so. */
async function tell(
  session: HubSession,
  log: readonly LedgerRecord[],
  graded: GradedRecord,
  shown: Assessed & { readonly scorecard: Scorecard },
  digest: string,
): Promise<AssignmentState> {
  const folded = foldLog(log)
  if (folded === null) throw new Error('who is told of a regrade is on the ledger')
  const state = calledNow(folded, shown.place)
  await showCheckRun(session, state, shown, true)
  const text = commentText(session, log, graded, shown.scorecard, shown.exercise.rubric)
  const after = await updateCandidateComment(session, state, text)
  const { assignment } = state
  const note = regradedNote(assignment.candidate.login, graded.sha, digest)
  await ensureNote(session.candidates, pullOf(assignment), note)
  return after
}
