import { expect, test } from 'vitest'
import type { Octokit } from '../../../src/github/client/client.ts'
import type { Request } from '../../../src/github/client/pace.ts'
import { isAmbiguous, isTimeout, statusOf, worldError } from '../../../src/github/client/reasons.ts'
import { EXIT, explain, WorldError } from '../../../src/input/bad-news.ts'
import { failure, OK, type Reply, useScriptedGitHub } from './scripted-github.fixture.ts'

const REPOSITORY = { owner: 'acme', repo: 'gradient-descent-ada' }
const CREATED: Reply = { status: 201, body: { id: 7, sha: 'f00d' } }

const { replies, seen, said, url, connect } = useScriptedGitHub()

function getRepository(octokit: Octokit) {
  return octokit.rest.repos.get(REPOSITORY)
}

function postComment(octokit: Octokit) {
  return octokit.rest.issues.createComment({ ...REPOSITORY, issue_number: 1, body: 'hello' })
}

test('a request says who asks, by which version of the interface, with the token', async () => {
  await getRepository(await connect())
  expect(seen).toHaveLength(1)
  expect(seen[0]?.headers).toMatchObject({
    authorization: 'token token-of-lead',
    'user-agent': expect.stringMatching(/^takehome\/\d+\.\d+\.\d+ /),
    'x-github-api-version': '2022-11-28',
  })
})

test('an address below a path, with a slash at its end, is kept whole', async () => {
  await getRepository(await connect({ apiUrl: `${url()}/api/v3/` }))
  expect(seen[0]?.line).toBe('GET /api/v3/repos/acme/gradient-descent-ada')
})

test.each([
  ['403 with its words', 403, 'You have exceeded a secondary rate limit'],
  ['403 without them', 403, 'Forbidden'],
  ['429', 429, 'Too many requests'],
])('a %s and retry-after is waited for, and said once', async (_, status, message) => {
  replies.push({ status, headers: { 'retry-after': '42' }, body: { message } })
  const started = performance.now()
  const { data } = await getRepository(await connect())
  expect(data.id).toBe(7)
  expect(performance.now() - started).toBeGreaterThan(40)
  expect(said).toEqual(['GitHub asks us to wait 42 s'])
  expect(seen).toHaveLength(2)
})

test('a 429 that names no time is waited for a minute', async () => {
  replies.push({ status: 429 })
  await getRepository(await connect())
  expect(said).toEqual(['GitHub asks us to wait 60 s'])
})

test('when nothing remains of the hour, its end is waited for', async () => {
  const reset = String(Math.floor(Date.now() / 1_000) + 30)
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
  replies.push({ status: 403, headers, body: { message: 'API rate limit exceeded' } })
  await getRepository(await connect())
  expect(said).toEqual([expect.stringMatching(/^GitHub asks us to wait (?:29|30|31) s$/)])
  expect(seen).toHaveLength(2)
})

test('a POST that was refused for now did not happen, and is sent again', async () => {
  replies.push({ status: 429, headers: { 'retry-after': '5' } }, CREATED)
  await postComment(await connect())
  expect(seen).toHaveLength(2)
})

test('requests at the same time hear of one wait, and all of them succeed', async () => {
  const refusal = { status: 429, headers: { 'retry-after': '300' } }
  replies.push(refusal, refusal, refusal, refusal)
  const together = Promise.withResolvers<void>()
  let started = 0
  const octokit = await connect({
    fetch: async (...request) => {
      started += 1
      if (started === 4) together.resolve()
      await together.promise
      return await fetch(...request)
    },
  })
  await Promise.all([1, 2, 3, 4].map(() => getRepository(octokit)))
  expect(said).toEqual(['GitHub asks us to wait 300 s'])
  expect(seen).toHaveLength(8)
})

test.each<[string, Record<string, string>]>([
  ['retry-after', { 'retry-after': '3600', date: 'Sun, 01 Mar 2037 12:00:00 GMT' }],
  ['x-ratelimit-reset', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2119525200' }],
])(
  'a wait of an hour or more by %s is not begun: the error says until when',
  async (_, headers) => {
    replies.push({ status: 403, headers })
    const error = await failure(getRepository(await connect()))
    expect(error).toBeInstanceOf(WorldError)
    expect(String(error)).toContain('GitHub lets us go on at 2037-03-01T13:00:00Z')
    expect(isAmbiguous(error)).toBe(false)
    expect([seen.length, said]).toEqual([1, []])
  },
)

test('after four waits in vain it gives up', async () => {
  replies.push(
    ...Array.from({ length: 9 }, () => ({ status: 429, headers: { 'retry-after': '1' } })),
  )
  expect(await failure(getRepository(await connect()))).toBeInstanceOf(WorldError)
  expect(seen).toHaveLength(5)
})

test.each([401, 403, 404, 409, 422])('a %i is an answer: nothing is repeated', async (status) => {
  replies.push({ status })
  const error = await failure(getRepository(await connect()))
  expect(statusOf(error)).toBe(status)
  expect(isAmbiguous(error)).toBe(false)
  expect(seen).toHaveLength(1)
  expect(said).toEqual([])
})

test.each<[string, Reply]>([
  ['a 500', { status: 500 }],
  ['a connection that drops', 'drop'],
  ['half of an answer', 'half'],
])('a GET is repeated after %s', async (_, reply) => {
  replies.push(reply, reply)
  const { data } = await getRepository(await connect())
  expect(data.id).toBe(7)
  expect(seen).toHaveLength(3)
})

test('a GET that fails four times has failed', async () => {
  replies.push(...Array.from({ length: 9 }, () => ({ status: 502 })))
  expect(statusOf(await failure(getRepository(await connect())))).toBe(502)
  expect(seen).toHaveLength(4)
})

test('that one request is not repeated takes no tries from the next', async () => {
  const octokit = await connect()
  replies.push({ status: 500 }, { status: 500 }, { status: 500 })
  await failure(octokit.request('POST /repos/acme/ada/issues'))
  expect((await octokit.request('GET /repos/acme/ada')).data.id).toBe(7)
  expect(seen).toHaveLength(4)
})

test.each<[string, Reply, number | null]>([
  ['502', { status: 502 }, 502],
  ['connection that drops', 'drop', null],
])('a POST is not repeated after a %s: it may have happened', async (_, reply, status) => {
  replies.push(reply)
  const error = await failure(postComment(await connect()))
  expect(isAmbiguous(error)).toBe(true)
  expect(statusOf(error)).toBe(status)
  expect(seen).toHaveLength(1)
})

test('what is named by its content is sent again', async () => {
  replies.push('drop', CREATED, { status: 500 }, CREATED, 'drop', CREATED)
  const { git } = (await connect()).rest
  await git.createBlob({ ...REPOSITORY, content: 'x' })
  await git.createTree({ ...REPOSITORY, tree: [] })
  await git.createCommit({ ...REPOSITORY, message: 'x', tree: 'f00d' })
  expect(seen).toHaveLength(6)
})

test('a change that says what it wants is repeated; one of a file is not', async () => {
  const { repos } = (await connect()).rest
  replies.push('drop', OK, { status: 500 }, OK)
  await repos.addCollaborator({ ...REPOSITORY, username: 'ada', permission: 'push' })
  await repos.update({ ...REPOSITORY, has_wiki: false })
  expect(seen).toHaveLength(4)

  replies.push('drop')
  const file = { path: 'a.jsonl', message: 'x', content: 'eA==' }
  const error = await failure(repos.createOrUpdateFileContents({ ...REPOSITORY, ...file }))
  expect(isAmbiguous(error)).toBe(true)
  expect(seen).toHaveLength(5)
})

test('writes that GitHub allows follow each other at once', async () => {
  const octokit = await connect()
  const started = performance.now()
  for (let count = 0; count < 10; count += 1) await postComment(octokit)
  // The library's own pause is a second and more after each of them, which no machine is that slow.
  expect(performance.now() - started).toBeLessThan(9_000)
})

test('silence ends after the time allowed, and is told from any other failure', async () => {
  // Only who waits for silence is impatient: a busy machine may need that long for a drop.
  replies.push('drop', 'silence')
  const dropped = await failure(postComment(await connect()))
  const silent = await failure(postComment(await connect({ timeoutSeconds: 0.05 })))
  expect([isTimeout(silent), isTimeout(dropped)]).toEqual([true, false])
  expect([isAmbiguous(silent), statusOf(silent)]).toEqual([true, null])
  expect(worldError('no comment', silent).message).toBe('no comment: GitHub did not answer in time')
  expect(worldError('no comment', dropped).message).toMatch(
    /^no comment: the connection to GitHub broke \(.+\)$/,
  )
  const unreachable = worldError('no comment', silent)
  for (const error of [unreachable, worldError('no comment', dropped)]) {
    expect(error.code).toBe('github-unreachable')
    expect(explain(error).text).toMatch(/^Could not reach GitHub\n/)
    expect(explain(error).exitCode).toBe(EXIT.world)
  }
  expect(worldError('once more', unreachable).code).toBe('github-unreachable')
})

test('the reason of an answer has its status, one line, and an end', async () => {
  replies.push({ status: 422, body: { message: `Invalid\n${'x'.repeat(1_000)}` } })
  const { code, message } = worldError('no comment', await failure(postComment(await connect())))
  expect(code).toBe('github')
  expect(message).toMatch(/^no comment: HTTP 422, Invalid x+$/)
  expect(message.length).toBeLessThan(350)
})

test('no error shows the token', async () => {
  replies.push({ status: 401 })
  const error = await failure(getRepository(await connect()))
  expect(JSON.stringify(error)).not.toContain('token-of-lead')
})

test('each try takes its turn', async () => {
  const turns: Request[] = []
  const pace = { turn: async (request: Request) => void turns.push(request), hold: () => true }
  replies.push({ status: 500 }, { status: 429, headers: { 'retry-after': '1' } })
  await getRepository(await connect({ pace }))
  expect(turns).toEqual(
    Array.from({ length: 3 }, () => ({ method: 'GET', path: '/repos/{owner}/{repo}' })),
  )
})
