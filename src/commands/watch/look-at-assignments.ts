import { WORK_BRANCH } from '../../assignment/assignment.ts'
import type { Elsewhere } from '../../assignment/elsewhere.ts'
import {
  awaitsStart,
  hasSettled,
  isDue,
  isExpectant,
  needsInvitation,
  type WatchFacts,
} from '../../assignment/plan-watch.ts'
import { type Pushes, pushesUntil } from '../../assignment/pushes.ts'
import { type Standing, standing } from '../../assignment/standing.ts'
import type { WatchEntry, WatchIndex } from '../../assignment/watch-index.ts'
import { fetchActivities } from '../../github/repository/activity.ts'
import { branchesElsewhere, workElsewhere } from '../../github/repository/find-elsewhere.ts'
import { findOwnRepository } from '../../github/repository/own-repository.ts'
import { setPermission } from '../../github/repository/permission.ts'
import type { PushedRepository } from '../../github/repository/pushed-repositories.ts'
import type { Repository } from '../../hub/repository.ts'
import { WorldError } from '../../input/bad-news.ts'
import type { Fault } from '../../input/fault.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { faultOf } from '../../session/one-fault.ts'
import { renewInvitation } from '../../session/renew-invitation.ts'
import { type Heard, hearStart } from './hear-start.ts'
import { giveBack, settle } from './settle-access.ts'

export interface Seen {
  readonly kind: 'seen'
  readonly assignment: string
  readonly place: Repository
  /** Whether somebody pushed after the deadline. */
  readonly late: boolean
  /** When what stands was pushed; null where GitHub did not say. */
  readonly at: string | null
  /** What was pushed until the deadline; null where GitHub listed nothing. */
  readonly pushes: Pushes | null
  /** Whether the candidate was invited again. */
  readonly renewed: boolean
  readonly facts: Pick<WatchFacts, 'entry' | 'stands'>
  /** Work that does not count, where `main` holds none. */
  readonly elsewhere: readonly Elsewhere[]
}

/** Somebody who has still to start the clock. */
export interface Unstarted extends Heard {
  readonly kind: 'unstarted'
  readonly assignment: string
  readonly place: Repository
  readonly entry: WatchEntry
  readonly renewed: boolean
}

/** What came of looking at one assignment. */
export type Look =
  | Seen
  | Unstarted
  | { readonly kind: 'missing'; readonly assignment: string; readonly entry: WatchEntry }
  | {
      readonly kind: 'failed'
      readonly assignment: string
      readonly entry: WatchEntry
      readonly error: Fault
    }

/** An assignment to look at. */
export interface Question {
  readonly assignment: string
  readonly entry: WatchEntry
  /** The repository as the list of pushes has just named it. */
  readonly pushed: PushedRepository | null
}

export interface LookRequest {
  readonly index: WatchIndex
  readonly pushed: readonly PushedRepository[]
  readonly now: string
  /** An exercise whose submissions are all handed out once more. */
  readonly again: string | null
}

/**
 * Those assignments where something may have happened. Whoever waits already comes first. What is handed out
 * once more comes last: it may take hours, and no candidate's push waits for it.
 */
export function chooseLooks(request: LookRequest): readonly Question[] {
  return expectedNews(request).toSorted((a, b) => turnOf(a) - turnOf(b))
}

function turnOf({ entry: { again, waiting } }: Question): number {
  if (again === true) return 2
  return waiting ? 0 : 1
}

function expectedNews({ index, pushed, now, again }: LookRequest): readonly Question[] {
  const listed = new Map(pushed.map((one) => [one.id, one]))
  return Object.entries(index.assignments).flatMap(([assignment, entry]) => {
    const { repository, exercise } = entry.assignment
    const found = listed.get(repository.id) ?? null
    const isAgain = exercise === again && entry.status !== 'closed' && !awaitsStart(entry)
    if (!isAgain && !isNews(entry, found) && !isExpectant(entry, now)) return []
    const asked = isAgain ? { ...entry, again: true as const } : entry
    return [{ assignment, entry: asked, pushed: found }]
  })
}

function isNews({ status, pushedAt }: WatchEntry, pushed: PushedRepository | null): boolean {
  return status === 'open' && pushed !== null && pushed.pushedAt !== pushedAt
}

/** What goes wrong with one assignment keeps nothing from the others: a candidate can bring that about. */
export async function lookAtAssignment(
  session: HubSession,
  question: Question,
  now: string,
): Promise<Look> {
  const { assignment } = question
  let { entry } = question
  try {
    const place = await findPlace(session, question)
    if (place === null) return { kind: 'missing', assignment, entry }
    if (awaitsStart(entry)) return await lookAtStart(session, question, place, now)
    // First, so that nothing is pushed unseen between the look and the pin.
    if (isDue(entry, now)) {
      await setPermission(session.candidates, place, entry.assignment.candidate, 'pull')
    }
    const renewed =
      needsInvitation(entry, now) &&
      (await renewInvitation(session, entry.assignment, place, 'takehome'))
    entry = await giveBack(session, question, place, now)
    const { sha, at, late, pushes } = await whatStands(session, place, entry)
    const stands = sha === null ? null : { sha, tree: await treeOf(session, place, sha) }
    const facts = { entry: { ...entry, pushedAt: seenPush(question, now) }, stands }
    const elsewhere = await lookElsewhere(session, place, facts, now)
    return { kind: 'seen', assignment, place, late, at, pushes, renewed, facts, elsewhere }
  } catch (error) {
    const fault = faultOf(error, assignment, 'checked')
    return { kind: 'failed', assignment, entry, error: await settle(session, question, now, fault) }
  }
}

const ON_ITS_WAY: Heard = { asked: true, perhaps: [] }

/** Pushes say nothing of it: until the task is there, nobody but us can push. */
async function lookAtStart(
  session: HubSession,
  { assignment, entry }: Question,
  place: Repository,
  now: string,
): Promise<Unstarted> {
  const renewed =
    needsInvitation(entry, now) &&
    (await renewInvitation(session, entry.assignment, place, 'takehome'))
  const isOnItsWay = entry.start?.task != null
  const heard = isOnItsWay ? ON_ITS_WAY : await hearStart(session.candidates, place, entry)
  return { kind: 'unstarted', assignment, place, entry, ...heard, renewed }
}

/** A push that GitHub may not have listed everywhere yet is looked at once more. */
function seenPush({ entry, pushed }: Question, now: string): string | null {
  return pushed !== null && hasSettled(pushed.pushedAt, now) ? pushed.pushedAt : entry.pushedAt
}

/** Under its present name, and only if it is the very repository that was made for the candidate. */
async function findPlace(
  session: HubSession,
  { entry, pushed }: Question,
): Promise<Repository | null> {
  // Pushes are listed of the organisation as takehome.yml calls it.
  if (pushed !== null) return { owner: session.config.organisation, repo: pushed.name }
  return await findOwnRepository(session.candidates, entry.assignment.repository)
}

async function whatStands(
  session: HubSession,
  place: Repository,
  { status, submission, deadline, assignment }: WatchEntry,
): Promise<Standing & Pick<Seen, 'at' | 'pushes'>> {
  if (status === 'submitted') return { sha: submission, at: null, late: false, pushes: null }
  const moves = await fetchActivities(session.candidates, place, deadline)
  if (moves.length > 0) {
    const stood = standing(moves, deadline)
    const at = moves.find(({ after }) => after === stood.sha)?.at ?? null
    return { ...stood, at, pushes: pushesUntil(moves, deadline, assignment.candidate.userId) }
  }
  const { data } = await session.candidates.rest.git.getRef({
    ...place,
    ref: `heads/${WORK_BRANCH}`,
  })
  const sha = data.object.sha
  // What we put there ourselves need not be on GitHub's list.
  if ((await treeOf(session, place, sha)) === assignment.starter.tree) {
    return { sha, at: null, late: false, pushes: null }
  }
  const detail = `GitHub lists no push to ${WORK_BRANCH} in ${place.owner}/${place.repo}, so the time of each push is unknown`
  throw new WorldError(detail, { code: 'github' })
}

async function treeOf({ candidates }: HubSession, place: Repository, sha: string): Promise<string> {
  const { data } = await candidates.rest.git.getCommit({ ...place, commit_sha: sha })
  return data.tree.sha
}

/** Only where `main` holds nothing: whoever works on branches of their own, and merges, is asked nothing. */
async function lookElsewhere(
  { candidates }: HubSession,
  place: Repository,
  { entry, stands }: Seen['facts'],
  now: string,
): Promise<readonly Elsewhere[]> {
  const { pull, starter } = entry.assignment
  if (entry.status !== 'open' || !(stands === null || stands.tree === starter.tree)) return []
  const expected = { pull, without: new Set([starter.sha, stands?.sha ?? starter.sha]) }
  if (!isDue(entry, now)) return await branchesElsewhere(candidates, place, expected)
  const found = await workElsewhere(candidates, place, expected)
  const trees = entry.graded.length
  return trees === 0 ? found : [{ kind: 'graded', trees }, ...found]
}
