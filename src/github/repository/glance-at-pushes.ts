import type { Push } from '../../assignment/plan-follow.ts'
import { WorldError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { headerOf, statusOf, worldError } from '../client/reasons.ts'
import { toSecond } from './activity.ts'

export interface Glance {
  /** GitHub's clock. */
  readonly now: string
  /** Those pushed to last, newest first; null where nothing has changed since the glance with `etag`. */
  readonly pushes: readonly Push[] | null
  readonly etag: string | null
}

// A push brings its repository to the top, and every page costs the same.
const PER_PAGE = 30

/**
 * One request. Where nothing has changed GitHub answers 304, which counts against no hour: see "Use
 * conditional requests" in GitHub's best practices. An etag is good for one token, so an App is told the
 * whole list once an hour. Throws WorldError.
 */
export async function glanceAtPushes(
  octokit: Octokit,
  org: string,
  etag: string | null,
): Promise<Glance> {
  const list = { org, sort: 'pushed', direction: 'desc', per_page: PER_PAGE } as const
  const headers = etag === null ? {} : { 'if-none-match': etag }
  try {
    const { data, headers: said } = await octokit.rest.repos.listForOrg({ ...list, headers })
    return { now: momentOf(said.date), pushes: pushesOf(data), etag: said.etag ?? null }
  } catch (error) {
    if (error instanceof WorldError) throw error
    if (statusOf(error) !== 304) throw worldError(`the pushes in ${org} were not listed`, error)
    return { now: momentOf(headerOf(error, 'date')), pushes: null, etag }
  }
}

/** Whatever stands between us and GitHub may answer in its place, as log-in pages do. */
function pushesOf(data: unknown): readonly Push[] {
  if (!Array.isArray(data)) throw strange('no list of repositories')
  return data.map((one: unknown) => {
    const { id, name, pushed_at } = Object(one)
    if (typeof id !== 'number' || typeof name !== 'string') throw strange('no repository')
    return { id, name, pushedAt: isMoment(pushed_at) ? toSecond(pushed_at) : '' }
  })
}

function momentOf(date: string | null | undefined): string {
  if (isMoment(date)) return toSecond(date)
  throw strange('no time')
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}

function strange(what: string): WorldError {
  const detail = `something answered in GitHub's place, with ${what}`
  return new WorldError(detail, { code: 'github' })
}
