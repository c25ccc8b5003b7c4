import { expect, test, vi } from 'vitest'
import { openRelay } from '../../src/commands/setup/open-relay.ts'
import { CallerError } from '../../src/input/bad-news.ts'
import { statusOf } from '../worlds/stand-in/github.fixture.ts'
import { aComment, aPush, aRepository, HUB } from './a-push.ts'
import { deliver, signed, useRelay } from './relay.fixture.ts'

const { github, as, start, runs, variables, said } = useRelay()

const TOLD = { status: 202, text: 'the hub was told' }
const SEEN = { status: 200, text: 'seen before' }
const RUN = { workflow: 'watch.yml', ref: 'main', inputs: { audit: 'false' } }
const DISPATCH = { method: 'POST', path: /\/dispatches$/, times: 1 }
const TOKEN = { method: 'POST', path: /\/access_tokens$/, times: 1 }

test('a push starts Watch on the hub before it is answered', async () => {
  const { url } = await start()
  expect(await deliver(url, await signed(aPush()))).toEqual(TOLD)
  expect(runs()).toEqual([RUN])
})

test('a comment that asks to start does the same, once, and any other comment nothing', async () => {
  const { url } = await start()
  const named = { 'x-github-event': 'issue_comment' }
  const ticked = aComment('- [x] Start my time', { comment: { body: '- [x] Start my time' } })
  const ignored = { status: 202, text: 'ignored: no start' }
  expect(await deliver(url, await signed(aComment('- [ ] Start my time'), named))).toEqual(ignored)
  expect(await deliver(url, await signed(ticked, named))).toEqual(TOLD)
  expect(await deliver(url, await signed(ticked, named))).toEqual(SEEN)
  expect(runs()).toEqual([RUN])
})

test('the token is good for the hub and for its Actions alone', async () => {
  const lead = as('token-of-lead')
  await lead.repos.createInOrg({ org: 'acme', name: 'linear-regression-ada', private: true })
  const sent = vi.spyOn(globalThis, 'fetch')
  const { url } = await start()
  expect(await deliver(url, await signed(aPush()))).toEqual(TOLD)
  const told = sent.mock.calls.find(([to]) => String(to).endsWith('/dispatches'))
  sent.mockRestore()
  const { authorization } = Object(told?.[1]?.headers)
  const token = as(String(authorization).replace('Bearer ', ''))
  const file = { ...HUB, path: 'x', message: 'x', content: '' }
  expect(await statusOf(token.repos.createOrUpdateFileContents(file))).toBe(403)
  const ada = { owner: 'acme', repo: 'linear-regression-ada' }
  expect(await statusOf(token.repos.get(ada))).toBe(404)
})

test('the branch is the one that the hub calls its default', async () => {
  const lead = as('token-of-lead')
  const { data } = await lead.git.getRef({ ...HUB, ref: 'heads/main' })
  await lead.git.createRef({ ...HUB, ref: 'refs/heads/trunk', sha: data.object.sha })
  await lead.repos.update({ ...HUB, default_branch: 'trunk' })
  const { url } = await start()
  expect(await deliver(url, await signed(aPush()))).toEqual(TOLD)
  expect(runs()).toEqual([{ ...RUN, ref: 'trunk' }])
})

test('the second push costs one request, and pushes to several repositories are told each', async () => {
  const { url } = await start()
  await deliver(url, await signed(aPush()))
  const before = github().requests.length
  expect(await deliver(url, await signed(aPush(aRepository({ id: 8, name: 'bob' }))))).toEqual(TOLD)
  expect(github().requests.length - before).toBe(1)
  expect(runs()).toHaveLength(2)
})

test.each([401, 403, 404, 422])(
  'what a %i shows to be out of date is asked anew, once',
  async (status) => {
    const { url } = await start()
    await deliver(url, await signed(aPush()))
    github().inject({ ...DISPATCH, status })
    expect(await deliver(url, await signed(aPush({ after: '3'.repeat(40) })))).toEqual(TOLD)
    expect(runs()).toHaveLength(2)
  },
)

test('where Watch is disabled it says who can mend that, at the cost of one request for each push', async () => {
  const { url } = await start()
  github().setWorkflowState('acme/hub', '.github/workflows/watch.yml', 'disabled_manually')
  const costs: number[] = []
  for (const digit of ['3', '4', '5']) {
    const before = github().requests.length
    const answer = await deliver(url, await signed(aPush({ after: digit.repeat(40) })))
    expect(answer).toMatchObject({
      status: 502,
      text: expect.stringContaining('disabled workflow'),
    })
    costs.push(github().requests.length - before)
  }
  expect(costs).toEqual([4, 1, 1])
  expect(said.at(-1)).toContain('until Watch is enabled there: Actions, Watch, Enable workflow')
  github().setWorkflowState('acme/hub', '.github/workflows/watch.yml', 'active')
  expect(await deliver(url, await signed(aPush({ after: '6'.repeat(40) })))).toEqual(TOLD)
})

test('a delivery that came before is acknowledged and starts nothing', async () => {
  const { url } = await start()
  const push = await signed(aPush())
  expect(await deliver(url, push)).toEqual(TOLD)
  expect(await deliver(url, push)).toEqual(SEEN)
  expect(await deliver(url, push)).toEqual(SEEN)
  expect(runs()).toHaveLength(1)
})

test('a copy of a delivery under another id is known by its signature', async () => {
  const { url } = await start()
  await deliver(url, await signed(aPush()))
  expect(await deliver(url, await signed(aPush()))).toEqual(SEEN)
})

test('an instance that starts anew has forgotten what was seen, and a copy starts Watch once more', async () => {
  const push = await signed(aPush())
  await deliver((await start()).url, push)
  expect(await deliver((await start()).url, push)).toEqual(TOLD)
  expect(runs()).toEqual([RUN, RUN])
})

test('a copy of what was pushed weeks ago starts nothing, whoever has forgotten it', async () => {
  const { url } = await start()
  const pushed_at = Math.floor(Date.now() / 1_000) - 20 * 24 * 3_600
  const old = await signed(aPush(aRepository({ pushed_at })))
  expect(await deliver(url, old)).toEqual({ status: 202, text: 'ignored: pushed days ago' })
  expect(runs()).toEqual([])
})

test.each([
  ['the dispatch', { ...DISPATCH, status: 503 }, 'Watch was not started: HTTP 503'],
  ['the token', { ...TOKEN, status: 500 }, 'was given no token: HTTP 500'],
  ['the line', { ...DISPATCH, drop: 'before' as const }, 'GitHub could not be reached'],
])('when %s fails, the delivery fails, and may be sent again', async (_, fault, why) => {
  const { url } = await start()
  github().inject(fault)
  const push = await signed(aPush())
  const answer = await deliver(url, push)
  expect(answer.status).toBe(502)
  expect(answer.text).toContain(why)
  expect(said.at(-1)).toMatch(/^ada: the hub was not told, its schedule will find it/)
  expect(await deliver(url, push)).toEqual(TOLD)
})

test('an App that is not installed on the hub is said to be just that', async () => {
  const { url } = await start({ variables: { TAKEHOME_HUB: 'acme-2/hub' } })
  const answer = await deliver(url, await signed(aPush()))
  expect(answer.text).toMatch(
    /^the hub was not told: the App 24680 was not found on acme-2\/hub: HTTP/,
  )
})

test('a key that only looks like one is named as the setting that it is', async () => {
  const pem = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'
  const { url } = await start({ variables: { TAKEHOME_RELAY_APP_KEY: pem } })
  const answer = await deliver(url, await signed(aPush()))
  expect(answer.status).toBe(503)
  expect(JSON.parse(answer.text)).toMatchObject({
    problems: [{ setting: 'TAKEHOME_RELAY_APP_KEY', message: 'is no private key' }],
  })
})

test('what is no push of a candidate is ignored with a word why', async () => {
  const { url } = await start()
  const starter = await signed(aPush({ ref: 'refs/heads/starter' }))
  expect(await deliver(url, starter)).toEqual({ status: 202, text: 'ignored: not the branch main' })
  const ping = await signed({ zen: 'Keep it simple.' }, { 'x-github-event': 'ping' })
  expect(await deliver(url, ping)).toEqual({ status: 200, text: 'pong' })
  expect((await deliver(url, await signed('{"ref":'))).status).toBe(400)
  expect(runs()).toEqual([])
})

test('the log holds neither a secret, nor a signature, nor text of the payload', async () => {
  const secrets = { head_commit: { message: 'PRIVATE WORDS' } }
  const { url } = await start()
  const hostile = await signed(aPush({ ...aRepository({ name: 'ada\n::error::\u001b[2J' }) }))
  const push = await signed(aPush(secrets))
  github().inject({ ...DISPATCH, status: 400, body: { message: 'no\n::error::\u001b[2J' } })
  for (const each of [hostile, push, await signed(`${JSON.stringify(secrets)}]`)]) {
    await deliver(url, each)
  }
  expect(said).toHaveLength(2)
  expect(said[1]).toMatch(/^ada: the hub was not told, .*HTTP 400/)
  const log = said.join('')
  expect(log).not.toContain('PRIVATE WORDS')
  expect(log).not.toContain('PRIVATE KEY')
  expect(log).not.toContain(push.headers['x-hub-signature-256'])
  expect(log).not.toMatch(/\p{Cc}/u)
})

test('every setting that is missing or cannot be right is named at once, and no value is shown', () => {
  const place = { defaultApi: 'https://api.github.com', log: () => {} }
  const settings = (given: Record<string, unknown>) => {
    const opened = openRelay(given, place)
    return opened.ok ? [] : opened.error.map(({ file, message }) => `${file} ${message}`)
  }
  expect(settings({})).toEqual([
    'TAKEHOME_HUB is missing',
    'TAKEHOME_ORGANISATION is missing',
    'TAKEHOME_WEBHOOK_SECRET is missing',
    'TAKEHOME_RELAY_APP_ID is missing',
    'TAKEHOME_RELAY_APP_KEY is missing',
  ])
  const wrong = {
    TAKEHOME_HUB: 'hub',
    TAKEHOME_WEBHOOK_SECRET: 'short',
    TAKEHOME_RELAY_APP_KEY: 'x',
  }
  expect(settings(variables(wrong))).toEqual([
    'TAKEHOME_HUB cannot be right',
    'TAKEHOME_WEBHOOK_SECRET cannot be right',
    'TAKEHOME_RELAY_APP_KEY cannot be right',
  ])
  expect(settings(variables())).toEqual([])
})

test('a stop lets the answer under way be given, and nothing new is taken', async () => {
  const { url, stop } = await start()
  await deliver(url, await signed(aPush()))
  await Promise.all([stop(), stop()])
  await expect(fetch(url)).rejects.toThrow()
})

test('on a port that is taken it does not start', async () => {
  const { url } = await start()
  await expect(start({ port: Number(new URL(url).port) })).rejects.toThrow(CallerError)
})
