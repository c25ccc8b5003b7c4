import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { notify } from '../../../src/commands/notify/notify.ts'
import { readSecret } from '../../../src/delivery/sign.ts'
import { isEvent } from '../../../src/events/event.generated.js'
import { EVENT_TYPES } from '../../../src/hub/event-types.ts'
import { MODULE, usePlatform } from '../../attacks/platform/platform.fixture.ts'
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

async function receiver(answer: (count: number) => number) {
  const heard: Heard[] = []
  const server = createServer(async (request, response) => {
    const body = await text(request)
    heard.push({ id: String(request.headers['webhook-id']), body })
    response.writeHead(answer(heard.length)).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stop = () => server.close()
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
  return { heard, url }
}

async function tell(
  url: string,
  { since = null, replay = false }: { since?: string | null; replay?: boolean } = {},
) {
  const webhook = { url, events: EVENT_TYPES, since: null }
  const to = { url, key: KEY, timeoutMs: 5_000, pausesMs: [] }
  return await notify(await world().session(), webhook, { since, replay, receiver: to })
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
    ['handed-in', 'down'],
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
