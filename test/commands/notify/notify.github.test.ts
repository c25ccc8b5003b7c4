import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { notify } from '../../../src/commands/notify/notify.ts'
import { readSecret } from '../../../src/delivery/sign.ts'
import { isEvent } from '../../../src/events/event.generated.js'
import { EVENT_TYPES } from '../../../src/hub/event-types.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import { BOB, MODULE, usePlatform } from '../../attacks/platform/platform.fixture.ts'
import { ID } from '../publish/publish.fixture.ts'

const platform = usePlatform()
const { world, pushFiles, round } = platform

const KEY = readSecret(`whsec_${Buffer.from('k'.repeat(32)).toString('base64')}`) as Buffer
const AFTER = '2026-03-08T18:30:00Z'

let stop: (() => void) | undefined
afterEach(() => stop?.())

interface Heard {
  readonly id: string
  readonly body: string
}

async function receiver(answer: (count: number, body: string) => number) {
  const heard: Heard[] = []
  const server = createServer(async (request, response) => {
    const body = await text(request)
    heard.push({ id: String(request.headers['webhook-id']), body })
    response.writeHead(answer(heard.length, body)).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stop = () => server.close()
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
  return { heard, url }
}

async function tell(
  url: string,
  {
    since = null,
    replay = false,
    pausesMs = [],
    ...changes
  }: { since?: string | null; replay?: boolean; pausesMs?: number[]; key?: string } = {},
) {
  const webhook = { url, events: EVENT_TYPES, since: null }
  const to = { url, key: KEY, timeoutMs: 5_000, pausesMs }
  const session = { ...(await world().session()), ...changes }
  return await notify(session, webhook, { since, replay, receiver: to })
}

test('a hiring system hears each event once, in order, and no score before the levels are open', async () => {
  await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  await round()
  platform.at(AFTER)
  await round()
  const { heard, url } = await receiver((count) => (count === 2 ? 500 : 200))

  const first = await tell(url)
  expect(first.map(({ event, delivery }) => [event.type, delivery?.kind])).toEqual([
    ['invited', 'delivered'],
    ['handed-in', 'failed'],
  ])
  const second = await tell(url)
  expect(second.map(({ event, delivery }) => [event.type, delivery?.kind])).toEqual([
    ['handed-in', 'delivered'],
  ])
  expect(await tell(url)).toEqual([])

  // What was heard twice has one id.
  expect(heard[1]).toEqual(heard[2])
  const bodies = heard.map(({ body }) => JSON.parse(body))
  for (const body of bodies) expect(isEvent(body)).toBe(true)
  expect(JSON.stringify(bodies)).not.toMatch(/percent|earned|level|band/)

  const replayed = await tell(url, { replay: true, since: '2026-03-05T00:00:00Z' })
  expect(replayed.map(({ event }) => event.type)).toEqual(['handed-in'])
  expect(heard.at(-1)).toEqual(heard[2])
  const log = await (await world().session()).ledger.readLog(ID)
  expect(log.filter(({ kind }) => kind === 'notified')).toHaveLength(2)
})

test('another TAKEHOME_KEY sends nothing twice, neither what was recorded nor what was not', async () => {
  await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  await round()
  platform.at(AFTER)
  await round()
  const { heard, url } = await receiver(() => 200)
  // The hiring system has taken it, and the run dies before it can record that.
  world().failWith((_, method, path) =>
    method === 'PUT' && path.includes(ID) && heard.length === 2 ? { drop: 'before' } : undefined,
  )
  await expect(tell(url)).rejects.toThrow()
  world().failWith(undefined)

  const key = 'rotated'.repeat(8)
  expect((await tell(url, { key })).map(({ event }) => event.type)).toEqual(['handed-in'])
  expect(heard.map(({ id }) => id)).toEqual([heard[0]?.id, heard[1]?.id, heard[1]?.id])
  expect(await tell(url, { key })).toEqual([])
  await tell(url, { key, replay: true })
  expect(new Set(heard.map(({ id }) => id)).size).toBe(2)
  // And the candidate is the same person.
  expect(new Set(heard.map(({ body }) => JSON.parse(body).data.candidate)).size).toBe(1)
})

test('what an earlier version delivered under another key is not sent again', async () => {
  await pushFiles(ID, { [MODULE]: 'first = 1\n' })
  await round()
  const session = await world().session()
  const event = useHubKey('an earlier key '.repeat(4)).event(`${ID} invited`)
  const told = { kind: 'notified', at: '2026-03-02T12:00:00Z', by: 'takehome', event } as const
  await session.ledger.append(ID, () => told)
  platform.at(AFTER)
  await round()
  const { heard, url } = await receiver(() => 200)
  expect((await tell(url)).map((one) => one.event.type)).toEqual(['handed-in'])
  await tell(url, { replay: true })
  expect(heard.map(({ id }) => id)).toEqual([heard[0]?.id, event, heard[0]?.id])
})

const told = (done: Awaited<ReturnType<typeof tell>>) =>
  done.map(({ event, delivery }) => `${event.data.assignment} ${delivery?.kind}`)

test('an event at which the receiver fails keeps nobody else from being told', async () => {
  await platform.inviteBob()
  const { url } = await receiver((_, body) => (body.includes(`"${ID}"`) ? 500 : 200))
  for (let run = 1; run <= 2; run += 1) {
    expect(told(await tell(url))).toEqual([
      `${ID} failed`,
      ...(run === 1 ? [`${BOB} delivered`] : []),
    ])
  }
})

test.each([429, 503])('a receiver that answers %i is asked nothing more', async (code) => {
  await platform.inviteBob()
  const { heard, url } = await receiver(() => code)
  expect(told(await tell(url))).toEqual([`${ID} down`])
  expect(heard).toHaveLength(1)
})

test('a receiver that fails at two on end is not waited for with the others', async () => {
  await platform.inviteBob()
  const request = { exercise: 'linear-regression', role: '', deadline: '', csv: '' }
  const provisioner = await world().provisioner()
  await inviteAll(provisioner, { ...request, candidate: 'cyd' }, () => {})
  const { heard, url } = await receiver(() => 500)
  const failed = [ID, BOB, 'linear-regression-cyd'].map((id) => `${id} failed`)
  expect(told(await tell(url, { pausesMs: [1] }))).toEqual(failed)
  // Twice each of the first two, and the third once.
  expect(heard).toHaveLength(5)
})
