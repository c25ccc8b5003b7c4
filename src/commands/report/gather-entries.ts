import { reportedGrade } from '../../assignment/counted-grade.ts'
import type { GradedRecord } from '../../assignment/ledger-record.ts'
import type { Persons } from '../../assignment/person-names.ts'
import { keptUntil } from '../../assignment/plan-retention.ts'
import { isUnstarted } from '../../assignment/start-state.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import type { Arrival, Course, Entry } from '../../report/entry.ts'
import { withOneNameEach } from '../../report/reviewer-names.ts'
import { foldReviews } from '../../review/review-progress.ts'
import { hideNames, namesOf } from '../../scorecard/hide-names.ts'
import { loadHubExercise } from '../../session/hub-exercise.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { hubReviewKey } from '../../session/hub-review-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import type { LedgerSource } from '../../session/ledger-source.ts'
import { readLatest } from '../../session/read-latest.ts'
import { readPersons } from '../../session/read-persons.ts'
import { reviewListUrl } from '../../session/review-list-url.ts'

export interface Wanted {
  /** Null for every exercise. */
  readonly exercise: string | null
  /** Whether logins are told. */
  readonly names: boolean
}

/** What the ledger says of everybody, as reports take it; its states are read twice. */
export async function gatherEntries(
  session: HubSession,
  source: LedgerSource,
  { exercise, names }: Wanted,
): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  const key = (await hubReviewKey(session.key)).key.id
  const persons = await readPersons(session, source)
  for await (const state of source.states()) {
    if (exercise !== null && state.assignment.exercise !== exercise) continue
    entries.push(await entryOf(session, source, state, { names, key, persons }))
  }
  return withOneNameEach(entries)
}

/** By which people judged it last. What was opened stays, whatever somebody writes by later criteria. */
function criteriaOn({ reviewed }: AssignmentState, tree: string): string {
  const own = reviewed.filter((one) => one.tree === tree)
  const opened = own.findLast(({ kind }) => kind === 'unsealed')
  return (opened ?? own.at(-1))?.criteria ?? ''
}

interface Around extends Pick<Wanted, 'names'> {
  /** The id of the hub's review key. */
  readonly key: string
  readonly persons: Persons
}

async function entryOf(
  session: HubSession,
  source: LedgerSource,
  state: AssignmentState,
  { names, key: reviewKey, persons }: Around,
): Promise<Entry> {
  const { assignment, flagged, status } = state
  const key = useHubKey(session.key)
  const graded = reportedGrade(state) ?? null
  const tree = graded?.tree ?? ''
  const on = { tree, criteria: criteriaOn(state, tree) }
  const reviews = foldReviews(state.reviewed, on, reviewKey)
  const pseudonym = key.pseudonym(assignment.id)
  return {
    pseudonym,
    review: reviewListUrl(session, pseudonym),
    candidate: persons.nameOf(assignment.candidate.userId),
    login: names ? assignment.candidate.login : null,
    reference: names ? state.reference : null,
    exercise: assignment.exercise,
    title: await titleOf(session, assignment.exercise),
    status: state.start?.lapsed === true ? 'not-started' : status,
    arrival: arrivalOf(state),
    course: courseOf(state, names),
    eraseAt: eraseTime(session.config, state),
    flagged,
    scorecard: graded === null ? null : await readLatest(source, assignment.id, graded),
    // Whoever reviewed under two keys is one person all the same.
    reviews: (reviews.unsealed?.reviews ?? []).map((one) => {
      return { ...one, reviewer: key.reviewer(one.by) }
    }),
    reviewedAt: reviews.unsealed?.at ?? null,
    done: [...reviews.reviewers.values()].filter(({ done }) => done).length,
    elapsedHours: graded === null ? null : elapsed(state, graded),
  }
}

/** What somebody's application came to is not on the ledger, so this is the time for when nobody knows it. */
function eraseTime(
  { notice, retain }: HubSession['config'],
  { deadline, keeping }: AssignmentState,
): string | null {
  if (keeping.hold !== null) return null
  return keptUntil(deadline, null, { ...retain, fallback: notice.retention })
}

function arrivalOf(state: AssignmentState): Arrival {
  const { invitedAt, lastInvitedAt, renewals, acceptedAt, firstPushAt } = state
  return { invitedAt, lastInvitedAt, renewals, acceptedAt, firstPushAt }
}

/** Why somebody is outside of the loop is the team's own text, which can name them. */
function courseOf(state: AssignmentState, names: boolean): Course {
  const { assignment, deadline, start, submission, submissionTree, graded, closedAt, outsideLoop } =
    state
  const isCounted = ({ sha, tree }: GradedRecord) =>
    submissionTree === null ? sha === submission : tree === submissionTree
  return {
    role: assignment.role,
    deadline,
    startedAt: start?.at ?? null,
    startBy: isUnstarted(state) ? deadline : null,
    handedIn: submission !== null,
    handedInAt: graded.find(isCounted)?.at ?? null,
    closedAt,
    outsideLoop:
      outsideLoop === null || names ? outsideLoop : hideNames(outsideLoop, namesOf(assignment)),
    isWithdrawn: state.keeping.closings.includes('withdraw'),
  }
}

/** An exercise that is given out no more still has a cohort. */
async function titleOf(session: HubSession, id: string): Promise<string> {
  const exercise = await loadHubExercise(session, id)
  return exercise.ok ? exercise.value.rubric.title : id
}

/** Hours from the invitation, or from the start of the candidate's own clock. */
function elapsed(state: AssignmentState, graded: GradedRecord): number {
  return hoursBetween(state.start?.at ?? state.invitedAt, firstGraded(state, graded).at)
}

/** A regrade comes weeks after the push. */
function firstGraded({ graded }: AssignmentState, { tree }: GradedRecord): GradedRecord {
  const first = graded.find((record) => record.tree === tree)
  if (first === undefined) throw new Error('what was graded last was graded')
  return first
}

function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000
}
