import type { LiveCheck } from '../../hub/live.ts'
import { shift } from '../../input/moment.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'
import { type Bench, isThrowAway } from './bench.ts'
import { reasonOf, withoutNames } from './run-checks.ts'

export interface CleanUp {
  readonly deleted: number
  /** Those that GitHub has listed and did not delete. */
  readonly left: number
  /** Why GitHub listed none of an organisation's: then nobody knows what is left there. */
  readonly unlisted: readonly unknown[]
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
 * day ago. What GitHub does not say is part of what comes of it, and no failure: a report is not to be lost with it.
 */
export async function cleanUp(places: readonly CleanUpPlace[], run: LiveRun): Promise<CleanUp> {
  const done: CleanUp[] = []
  for (const place of places) done.push(await cleanUpOrganisation(place, run))
  const sum = (key: 'deleted' | 'left') => done.reduce((total, one) => total + one[key], 0)
  return {
    deleted: sum('deleted'),
    left: sum('left'),
    unlisted: done.flatMap(({ unlisted }) => unlisted),
    statuses: done.flatMap(({ statuses }) => statuses),
  }
}

async function cleanUpOrganisation(place: CleanUpPlace, { own, began }: LiveRun): Promise<CleanUp> {
  const { keys, org } = place
  const listed = await repositoriesOf(place).catch((why: unknown) => ({ why }))
  if ('why' in listed) return { deleted: 0, left: 0, unlisted: [listed.why], statuses: [] }
  const old = shift(began, { hours: -LONGEST_RUN.hours })
  const ours = listed.filter(({ name, description, created_at }) => {
    const isOwn = name === own || name.startsWith(`${own}-`)
    const isOurs = isOwn || (typeof created_at === 'string' && created_at < old)
    return isOurs && isThrowAway(name, description)
  })
  const refused: (number | null)[] = []
  for (const { name: repo } of ours) {
    const status = await deleteOne(keys, { owner: org, repo })
    if (status !== undefined) refused.push(status)
  }
  const deleted = ours.length - refused.length
  return { deleted, left: refused.length, unlisted: [], statuses: refused }
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
  bench: Bench,
  { deleted, left, unlisted, statuses }: CleanUp,
  requests: LiveCheck['requests'],
): LiveCheck {
  const isDone = left === 0 && unlisted.length === 0
  const why = [
    ...(left === 0 ? [] : [`${left} are left: GitHub says ${statuses.map(said).join(', ')}`]),
    ...unlisted.map((error) => `${OWN} may be left: ${reasonOf(error)}`),
  ]
  return {
    step: 15,
    id: 'clean-up',
    what: 'Every throw-away repository is deleted',
    outcome: isDone ? 'passed' : 'failed',
    by: null,
    why: isDone ? null : withoutNames(bench, why.join('; ')),
    seconds: requests.reduce((sum, request) => sum + request.seconds, 0),
    requests,
    facts: { deleted, left: leftOf({ left, unlisted }) },
  }
}

// As withoutNames has it: a live.json names no organisation.
const OWN = '{org}/{repo}, and repositories whose names begin with {repo}-,'

function said(status: number | null): string {
  return status === null ? 'nothing' : String(status)
}

/** Null where GitHub did not say. */
export function leftOf({ left, unlisted }: Pick<CleanUp, 'left' | 'unlisted'>): number | null {
  return unlisted.length === 0 ? left : null
}
