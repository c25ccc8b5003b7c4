import { expect, test, vi } from 'vitest'
import { CallerError } from '../../src/input/bad-news.ts'
import { aPush, aRepository, HUB } from './a-push.ts'
import { deliver, signed, useRelay } from './relay.fixture.ts'

const { github, start, timer, said } = useRelay()

const WINDOW_MS = 5_000
// For what happens at once, on a machine that may be busy.
const PATIENTLY = { timeout: 60_000 }
const QUEUED = { status: 202, text: 'queued' }
const SEEN = { status: 200, text: 'seen before' }
const DISPATCH = { method: 'POST', path: /\/dispatches$/, times: 1 }

test('a push becomes one dispatch on the hub', async () => {
  const { url, stop } = await start()
  const push = await signed(aPush())
  expect(await deliver(url, push)).toEqual(QUEUED)
  await stop()
  const delivery = push.headers['x-github-delivery']
  expect(github().dispatches).toEqual([
    {
      ...HUB,
      eventType: 'takehome-push',
      payload: { repository: 'ada', repository_id: 7, delivery },
    },
  ])
})

test('pushes to one repository within five seconds become one dispatch, named for the last', async () => {
  const { url, stop } = await start()
  const last = await signed(aPush({ after: '4'.repeat(40) }))
  await deliver(url, await signed(aPush({ after: '3'.repeat(40) })))
  timer().advance(WINDOW_MS - 1)
  await deliver(url, last)
  expect(github().dispatches).toEqual([])
  timer().advance(1)
  await vi.waitFor(() => expect(github().dispatches).toHaveLength(1), PATIENTLY)
  timer().advance(WINDOW_MS)
  await stop()
  expect(github().dispatches.map(({ payload }) => payload)).toEqual([
    expect.objectContaining({ delivery: last.headers['x-github-delivery'] }),
  ])
})

test('a push after the window, and one to another repository, are dispatches of their own', async () => {
  const { url, stop } = await start()
  await deliver(url, await signed(aPush()))
  await deliver(url, await signed(aPush(aRepository({ id: 8, name: 'bob' }))))
  timer().advance(WINDOW_MS)
  await deliver(url, await signed(aPush({ after: '5'.repeat(40) })))
  await stop()
  expect(github().dispatches).toHaveLength(3)
})

test('what still waits is dispatched at the stop, and the stop waits for it', async () => {
  const { url, stop } = await start()
  await deliver(url, await signed(aPush()))
  expect(github().dispatches).toEqual([])
  await Promise.all([stop(), stop()])
  expect(github().dispatches).toHaveLength(1)
  await expect(fetch(url)).rejects.toThrow()
})

test('a delivery that came before is acknowledged and starts nothing', async () => {
  const { url, stop } = await start()
  const push = await signed(aPush())
  expect(await deliver(url, push)).toEqual(QUEUED)
  expect(await deliver(url, push)).toEqual(SEEN)
  timer().advance(WINDOW_MS)
  expect(await deliver(url, push)).toEqual(SEEN)
  await stop()
  expect(github().dispatches).toHaveLength(1)
})

test('a copy of a delivery under another id is known by its signature', async () => {
  const { url } = await start()
  await deliver(url, await signed(aPush()))
  expect(await deliver(url, await signed(aPush()))).toEqual(SEEN)
})

test('only the last deliveries are remembered', async () => {
  const { url } = await start({ remembered: 2 })
  const pushes = await Promise.all(
    ['a', 'b', 'c'].map((digit) => signed(aPush({ after: digit.repeat(40) }))),
  )
  for (const push of pushes) expect(await deliver(url, push)).toEqual(QUEUED)
  const [first, second, third] = pushes
  if (!first || !second || !third) throw new Error('there are three')
  expect(await deliver(url, third)).toEqual(SEEN)
  expect(await deliver(url, second)).toEqual(SEEN)
  expect(await deliver(url, first)).toEqual(QUEUED)
})

test('deliveries of which the hub could not be told do not count as seen', async () => {
  const { url, stop } = await start()
  github().inject({ ...DISPATCH, status: 503 })
  const pushes = [await signed(aPush()), await signed(aPush({ after: '6'.repeat(40) }))]
  for (const push of pushes) await deliver(url, push)
  timer().advance(WINDOW_MS)
  await vi.waitFor(() => expect(said.at(-1)).toContain('was not told'), PATIENTLY)
  for (const push of pushes) expect(await deliver(url, push)).toEqual(QUEUED)
  await stop()
  expect(github().dispatches).toHaveLength(1)
})

test('what is no push of a candidate is ignored with a word why', async () => {
  const { url, stop } = await start()
  const starter = await signed(aPush({ ref: 'refs/heads/starter' }))
  expect(await deliver(url, starter)).toEqual({ status: 202, text: 'ignored: not the branch main' })
  const ping = await signed({ zen: 'Keep it simple.' }, { 'x-github-event': 'ping' })
  expect(await deliver(url, ping)).toEqual({ status: 200, text: 'pong' })
  expect((await deliver(url, await signed('{"ref":'))).status).toBe(400)
  await stop()
  expect(github().dispatches).toEqual([])
})

test('the log holds neither the secret, nor a signature, nor text of the payload', async () => {
  const secrets = { head_commit: { message: 'PRIVATE WORDS' } }
  const { url, stop } = await start()
  const hostile = await signed(aPush({ ...aRepository({ name: 'ada\n::error::\u001b[2J' }) }))
  const push = await signed(aPush(secrets))
  github().inject({ ...DISPATCH, status: 422, body: { message: 'no\n::error::\u001b[2J' } })
  for (const each of [hostile, push, await signed(`${JSON.stringify(secrets)}]`)]) {
    await deliver(url, each)
  }
  await stop()
  expect(said).toHaveLength(2)
  expect(said[1]).toMatch(/^ada: the hub was not told, .*HTTP 422/)
  const log = said.join('')
  expect(log).not.toContain('PRIVATE WORDS')
  expect(log).not.toContain(push.headers['x-hub-signature-256'])
  expect(log).not.toMatch(/\p{Cc}/u)
})

test('without a secret, or on a port that is taken, it does not start', async () => {
  const { url } = await start()
  await expect(start({ secret: '' })).rejects.toThrow(CallerError)
  await expect(start({ port: Number(new URL(url).port) })).rejects.toThrow(CallerError)
})
