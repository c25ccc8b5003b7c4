import type { Octokit } from '../client/client.ts'
import { toSecond } from './activity.ts'

export interface PushedRepository {
  readonly id: number
  readonly name: string
  readonly pushedAt: string
}

// The list may show a push later than one that came after it.
const OVERLAP_MS = 10 * 60_000

/** The organisation's repositories that were pushed to since the cursor, or shortly before it. */
export async function pushedRepositories(
  octokit: Octokit,
  organisation: string,
  cursor: string | null,
): Promise<readonly PushedRepository[]> {
  const pages = octokit.paginate.iterator(octokit.rest.repos.listForOrg, {
    org: organisation,
    sort: 'pushed',
    direction: 'desc',
    per_page: 100,
  })
  const since = cursor === null ? 0 : Date.parse(cursor) - OVERLAP_MS
  const pushed: PushedRepository[] = []
  for await (const { data } of pages) {
    const recent = data.filter(({ pushed_at }) => Date.parse(pushed_at ?? '') >= since)
    pushed.push(
      ...recent.map(({ id, name, pushed_at }) => ({
        id,
        name,
        pushedAt: toSecond(pushed_at ?? ''),
      })),
    )
    // A repository that nobody ever pushed to has no moment, wherever it stands in the list.
    if (data.some(({ pushed_at }) => Date.parse(pushed_at ?? '') < since)) break
  }
  return pushed
}
