import { expect, test } from 'vitest'
import { statusOf, useGitHub } from './github.fixture.ts'

const { github, as, seedRepository } = useGitHub()

async function aComment() {
  const { owner, repo, number } = await seedRepository()
  const issue = { owner, repo, issue_number: number }
  const lead = as('token-of-lead')
  return {
    post: () => lead.issues.createComment({ ...issue, body: 'hello' }),
    count: async () => (await lead.issues.listComments(issue)).data.length,
  }
}

const POST_COMMENT = { method: 'POST', path: /\/comments$/ }

test('a fault answers the given number of times and then GitHub is back', async () => {
  const comment = await aComment()
  github().inject({ ...POST_COMMENT, times: 2, status: 503 })
  expect(await statusOf(comment.post())).toBe(503)
  expect(await statusOf(comment.post())).toBe(503)
  expect(await comment.count()).toBe(0)
  expect(await statusOf(comment.post())).toBe(201)
})

test('a fault carries its headers and body, and leaves other requests alone', async () => {
  github().inject({
    method: 'GET',
    path: /^\/user$/,
    times: 1,
    status: 429,
    headers: { 'retry-after': '7' },
    body: { message: 'You have exceeded a secondary rate limit' },
  })
  const headers = { authorization: 'token token-of-ada' }
  expect((await fetch(`${github().url}/users/ada`, { headers })).status).toBe(200)
  const limited = await fetch(`${github().url}/user`, { headers })
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7'])
  expect(await limited.json()).toEqual({ message: 'You have exceeded a secondary rate limit' })
})

test.each([
  ['before', 0],
  ['after', 1],
] as const)('a connection dropped %s the write leaves %i comments', async (drop, left) => {
  const comment = await aComment()
  github().inject({ ...POST_COMMENT, times: 1, drop })
  await expect(comment.post()).rejects.toThrow()
  expect(await comment.count()).toBe(left)
  expect(github().requests.filter(({ status }) => status === 'dropped')).toHaveLength(1)
})

test('faults follow each other in the order in which they were injected', async () => {
  const comment = await aComment()
  github().inject({ ...POST_COMMENT, times: 1, status: 500 })
  github().inject({ ...POST_COMMENT, times: 1, status: 502 })
  const statuses = [await statusOf(comment.post()), await statusOf(comment.post())]
  expect(statuses).toEqual([500, 502])
})

test('a time-out closes the connection without an answer', async () => {
  const comment = await aComment()
  github().inject({ ...POST_COMMENT, times: 1, timeout: 'after' })
  await expect(comment.post()).rejects.toThrow()
  expect(github().requests.at(-1)).toMatchObject({ method: 'POST', status: 'timeout' })
  expect(await comment.count()).toBe(1)
})

test('a fault meets the request with its number', async () => {
  const comment = await aComment()
  const next = github().requests.length
  github().faultAt(next + 1, { status: 502 })
  expect([await statusOf(comment.post()), await statusOf(comment.post())]).toEqual([201, 502])
  expect(github().requests[next + 1]?.status).toBe(502)
})

test('a hook is asked about each request, by its number', async () => {
  const comment = await aComment()
  const asked: string[] = []
  const first = github().requests.length
  github().onRequest((index, method) => {
    asked.push(`${index - first} ${method}`)
    return index === first ? { drop: 'before' } : undefined
  })
  await expect(comment.post()).rejects.toThrow()
  expect(await comment.count()).toBe(0)
  expect(asked).toEqual(['0 POST', '1 GET'])
})
