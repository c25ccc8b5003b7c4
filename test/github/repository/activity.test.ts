import { Octokit } from '@octokit/rest'
import { expect, test } from 'vitest'
import { fetchActivities } from '../../../src/github/repository/activity.ts'

const PLACE = { owner: 'acme', repo: 'linear-regression-ada' }

/** One page of moves, one a minute, the newest at this minute of the hour. */
function page(newest: number, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const minute = newest - index
    return {
      id: minute,
      activity_type: 'push',
      before: `${minute - 1}`,
      after: `${minute}`,
      timestamp: `2026-03-08T18:${minute}:00.000Z`,
    }
  })
}

/** GitHub with three pages, each linked to the next by a cursor. */
function pagedGitHub() {
  const asked: URL[] = []
  const pages = [page(50, 10), page(40, 10), page(30, 10)]
  const answer = async (input: string | URL | Request): Promise<Response> => {
    const url = new URL(String(input))
    const index = Number(url.searchParams.get('after') ?? 0)
    asked.push(new URL(url))
    url.searchParams.set('after', String(index + 1))
    const link = index + 1 < pages.length ? { link: `<${url}>; rel="next"` } : {}
    const headers = { 'content-type': 'application/json; charset=utf-8', ...link }
    return new Response(JSON.stringify(pages[index]), { headers })
  }
  return { asked, octokit: new Octokit({ request: { fetch: answer } }) }
}

test.for([
  ['one page when the deadline is still to come', '2026-03-08T19:00:00Z', 1],
  ['two when it lies on the second page', '2026-03-08T18:35:00Z', 2],
  ['one more when it is the last of a page', '2026-03-08T18:31:00Z', 3],
  ['all when everything was late', '2026-03-08T18:00:00Z', 3],
] as const)('reads %s', async ([, deadline, pages]) => {
  const { asked, octokit } = pagedGitHub()
  const moves = await fetchActivities(octokit, PLACE, deadline)
  expect(asked).toHaveLength(pages)
  expect(asked[0]?.searchParams.get('ref')).toBe('refs/heads/main')
  expect(moves).toHaveLength(pages * 10)
  expect(moves[0]).toEqual({
    id: 50,
    kind: 'push',
    before: '49',
    after: '50',
    by: null,
    at: '2026-03-08T18:50:00Z',
  })
})
