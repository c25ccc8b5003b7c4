import type { LiveCheck } from '../../hub/live.ts'
import { shift } from '../../input/moment.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'
import { isThrowAway } from './bench.ts'

export interface CleanUp {
  readonly deleted: number
  readonly left: number
  /** What GitHub said of those that are left. */
  readonly statuses: readonly (number | null)[]
}

/** Whose run this is: the name of its own repository, and when it began by GitHub's clock. */
export interface LiveRun {
  readonly own: string
  readonly began: string
}

// No run takes as long, so what is older belongs to none that is still at work.
const LONGEST_RUN = { hours: 24 }

/** An organisation, and who may delete in it. They are tried in this order: it may keep Apps from deleting. */
export interface CleanUpPlace {
  readonly org: string
  readonly keys: readonly Octokit[]
  /** A person may stand in the organisation's place: nothing of ours is made there. */
  readonly isPerhapsPerson?: boolean
}

/**
 * Deletes the run's own throw-away repositories of the organisations, and what a killed run left more than a
 * day ago.
 */
export async function cleanUp(places: readonly CleanUpPlace[], run: LiveRun): Promise<CleanUp> {
  const done: CleanUp[] = []
  for (const place of places) done.push(await cleanUpOrganisation(place, run))
  const sum = (key: 'deleted' | 'left') => done.reduce((total, one) => total + one[key], 0)
  return {
    deleted: sum('deleted'),
    left: sum('left'),
    statuses: done.flatMap(({ statuses }) => statuses),
  }
}

async function cleanUpOrganisation(place: CleanUpPlace, { own, began }: LiveRun): Promise<CleanUp> {
  const { keys, org } = place
  const all = await repositoriesOf(place)
  const old = shift(began, { hours: -LONGEST_RUN.hours })
  const ours = all.filter(({ name, description, created_at }) => {
    const isOwn = name === own || name.startsWith(`${own}-`)
    const isOurs = isOwn || (typeof created_at === 'string' && created_at < old)
    return isOurs && isThrowAway(name, description)
  })
  const refused: (number | null)[] = []
  for (const { name: repo } of ours) {
    const status = await deleteOne(keys, { owner: org, repo })
    if (status !== undefined) refused.push(status)
  }
  return { deleted: ours.length - refused.length, left: refused.length, statuses: refused }
}

async function repositoriesOf({ keys: [first], org, isPerhapsPerson }: CleanUpPlace) {
  if (first === undefined) return []
  const asked = { org, sort: 'created', direction: 'desc', per_page: 100 } as const
  try {
    return await first.paginate(first.rest.repos.listForOrg, asked)
  } catch (error) {
    // GitHub knows nobody's account as an organisation.
    if (isPerhapsPerson === true && statusOf(error) === 404) return []
    throw error
  }
}

/** Undefined where it is gone. */
async function deleteOne(
  keys: readonly Octokit[],
  place: { readonly owner: string; readonly repo: string },
): Promise<number | null | undefined> {
  let refused: number | null | undefined
  for (const octokit of keys) {
    try {
      await octokit.rest.repos.delete(place)
      return undefined
    } catch (error) {
      refused = statusOf(error)
    }
  }
  // Somebody else deleted it, or it is hidden from these keys only.
  return refused === 404 && !(await isThere(keys, place)) ? undefined : refused
}

async function isThere(
  keys: readonly Octokit[],
  place: { readonly owner: string; readonly repo: string },
): Promise<boolean> {
  for (const octokit of keys) {
    const status = await octokit.rest.repos.get(place).then(
      (answer) => answer.status,
      (error: unknown) => statusOf(error),
    )
    if (status !== 404) return true
  }
  return false
}

/** Step 15. What could not be deleted has failed, whatever else was found. */
export function cleanUpCheck(
  { deleted, left, statuses }: CleanUp,
  requests: LiveCheck['requests'],
): LiveCheck {
  return {
    step: 15,
    id: 'clean-up',
    what: 'Every throw-away repository is deleted',
    outcome: left === 0 ? 'passed' : 'failed',
    by: null,
    why: left === 0 ? null : `${left} are left: GitHub says ${statuses.join(', ')}`,
    seconds: requests.reduce((sum, request) => sum + request.seconds, 0),
    requests,
    facts: { deleted, left },
  }
}
