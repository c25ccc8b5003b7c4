import { join } from 'node:path'
import { asksAgain } from '../../assignment/asks-again.ts'
import { reportedGrade } from '../../assignment/counted-grade.ts'
import { scorecardPath } from '../../assignment/ledger-record.ts'
import { type AssignmentState, latestTold } from '../../assignment/state.ts'
import type { Task } from '../../exercise/exercise.ts'
import { textDigest } from '../../github/pages/text-digest.ts'
import { CallerError, WorldError } from '../../input/bad-news.ts'
import type { Others, Regraded, Wanted } from '../../regrade/plan-regrade.ts'
import { reweigh } from '../../scorecard/reweigh.ts'
import type { Scorecard } from '../../scorecard/scorecard.ts'
import { criteriaDigest } from '../../session/find-review.ts'
import { loadAssigned, loadHubRole } from '../../session/hub-exercise.ts'
import { useHubKey } from '../../session/hub-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { withReviews } from '../../session/keep-complete.ts'
import type { LedgerSource } from '../../session/ledger-source.ts'
import { findScorecard, readLatest } from '../../session/read-latest.ts'
import { assess, believe } from './believe.ts'
import { readResultFile } from './read-result-file.ts'

/** Everybody who was given the exercise and has a grade that stands, and what else they did. */
export interface Gathered {
  readonly submissions: readonly Regraded[]
  readonly others: Others
  /** Which assignment is whose. */
  readonly states: ReadonlyMap<string, AssignmentState>
}

export interface Gathering extends Wanted {
  /** The folder that `grade-jobs` wrote. */
  readonly results: string
}

/** Reads the ledger, and the results by the present tests where it has none. Writes nothing. */
export async function gatherRegrade(
  session: HubSession,
  source: LedgerSource,
  wanted: Gathering,
): Promise<Gathered> {
  const submissions: Regraded[] = []
  const states = new Map<string, AssignmentState>()
  const elsewhere: AssignmentState[] = []
  const key = useHubKey(session.key)
  for await (const state of source.states()) {
    if (state.assignment.exercise !== wanted.exercise) elsewhere.push(state)
    else {
      const one = await regradedOf(session, source, state, wanted)
      if (one === null) continue
      submissions.push(one)
      states.set(one.pseudonym, state)
    }
  }
  const people = new Set(submissions.map(({ candidate }) => candidate))
  const theirs = elsewhere.filter(({ assignment }) =>
    people.has(key.candidate(assignment.candidate.userId)),
  )
  return { submissions, states, others: await othersOf(session, source, theirs) }
}

/** Null for what has no grade that stands; what is closed stays as it is. */
async function regradedOf(
  session: HubSession,
  source: LedgerSource,
  state: AssignmentState,
  { results, tell }: Gathering,
): Promise<Regraded | null> {
  const latest = standingGrade(state)
  if (latest === undefined) return null
  const { assignment } = state
  const key = useHubKey(session.key)
  const told = latestTold(state)
  const base = tell && told?.tree === latest.tree ? told : latest
  const exercise = await loadAssigned(session, assignment)
  if (!exercise.ok) throw new CallerError(exercise.error)
  const { digest, rubric } = exercise.value
  const before = await readLatest(source, assignment.id, base)
  const shared = {
    pseudonym: key.pseudonym(assignment.id),
    candidate: key.candidate(assignment.candidate.userId),
    ...{ sha: latest.sha, tree: latest.tree },
    rubric: { told: base.rubric, from: latest.rubric, to: digest },
    before,
    asksAgain: asksAgain(state, { tree: latest.tree, criteria: criteriaDigest(rubric) }),
  }
  const isTold = base.rubric === digest
  if (isTold && latest.rubric === digest) {
    return { ...shared, ...(await weighedNow(session, state, before)) }
  }
  const scored = await scoredNow(session, source, { state, results, exercise: exercise.value })
  if (scored === null) return { ...shared, after: null, result: null }
  const after = await withOpenReviews(session, state, exercise.value, scored)
  // The same files by the same tests: whatever people opened since counts for what was told, too.
  return { ...shared, before: isTold ? after : before, after, result: resultDigest(scored) }
}

/** Graded by these tests already: only the weights of its role may have changed. */
async function weighedNow(
  session: HubSession,
  { assignment }: AssignmentState,
  before: Scorecard,
): Promise<Pick<Regraded, 'after' | 'result'>> {
  const role = await loadHubRole(session, assignment.role)
  if (!role.ok) throw new CallerError(role.error)
  const after = reweigh(before, role.value)
  return { after, result: after === before ? null : resultDigest(after) }
}

/** What counts of an assignment; undefined before anything was graded, and once it is closed. */
export function standingGrade(state: AssignmentState) {
  return state.status === 'closed' ? undefined : reportedGrade(state)
}

export interface Unscored {
  readonly state: AssignmentState
  readonly results: string
  readonly exercise: Task
}

/** As the ledger has it, or else as the result has it once that is believed; null where there is neither. */
async function scoredNow(
  session: HubSession,
  source: Pick<LedgerSource, 'readText'>,
  { state, results, exercise }: Unscored,
): Promise<Scorecard | null> {
  const latest = standingGrade(state)
  const { id } = state.assignment
  if (latest === undefined) return null
  const kept = await findScorecard(source, scorecardPath(id, latest.tree, exercise.digest))
  if (kept !== null) return kept
  const pseudonym = useHubKey(session.key).pseudonym(id)
  if ((await readResultFile(join(results, pseudonym, 'result.json'))).length === 0) return null
  try {
    return await believe(session, state, await assess(session, state, latest.sha), results)
  } catch (error) {
    if (!(error instanceof WorldError) || error.code !== 'result-refused') throw error
    session.log(`${error.message}: grade it again`)
    return null
  }
}

/** Names a scorecard: two gradings of the same files by the same tests differ in their timings alone. */
export function resultDigest({ timings: _, ...scorecard }: Scorecard): string {
  return textDigest(JSON.stringify(scorecard))
}

async function withOpenReviews(
  session: HubSession,
  state: AssignmentState,
  exercise: Task,
  scorecard: Scorecard,
): Promise<Scorecard> {
  const role = await loadHubRole(session, state.assignment.role)
  if (!role.ok) throw new CallerError(role.error)
  const tree = standingGrade(state)?.tree ?? ''
  const on = { tree, criteria: criteriaDigest(exercise.rubric) }
  return withReviews(scorecard, { state, exercise, role: role.value, on })
}

async function othersOf(
  session: HubSession,
  source: LedgerSource,
  states: readonly AssignmentState[],
): Promise<Others> {
  const key = useHubKey(session.key)
  const others: Others[number][] = []
  for (const state of states) {
    const graded = reportedGrade(state)
    if (graded === undefined) continue
    const { id, exercise, candidate } = state.assignment
    const scorecard = await readLatest(source, id, graded)
    const person = { candidate: key.candidate(candidate.userId), login: null }
    const course = { handedIn: state.submission !== null }
    others.push({ ...person, exercise, scorecard, status: state.status, course })
  }
  return others
}
