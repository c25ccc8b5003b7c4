import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from 'vitest'
import { deliver, type Receiver } from '../../src/delivery/deliver.ts'
import { readSecret } from '../../src/delivery/sign.ts'

const SECRET = `whsec_${Buffer.from('k'.repeat(32)).toString('base64')}`
const KEY = readSecret(SECRET) as Buffer
const MESSAGE = { id: 'evt_1', body: '{"type":"invited"}' }

interface Heard {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

type Answer = (response: ServerResponse, count: number) => void

let stop: (() => void) | undefined
afterEach(() => stop?.())

/** A receiver on this machine that answers as it is told. */
async function open(answer: Answer, changes: Partial<Receiver> = {}) {
  const heard: Heard[] = []
  const server = createServer(async (request, response) => {
    heard.push({ path: request.url ?? '', headers: request.headers, body: await text(request) })
    answer(response, heard.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stop = () => {
    server.closeAllConnections()
    server.close()
  }
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const url = `http://127.0.0.1:${port}/hook`
  const receiver: Receiver = { url, key: KEY, timeoutMs: 2_000, pausesMs: [1, 1, 1], ...changes }
  return { heard, receiver }
}

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('something')

describe('a delivery', () => {
  test('is signed as Standard Webhooks has it, over the very bytes that are sent', async () => {
    const { heard, receiver } = await open(status(200))
    expect(await deliver(receiver, MESSAGE)).toEqual({ kind: 'delivered' })
    const [one] = heard
    const { 'webhook-id': id, 'webhook-timestamp': seconds } = one?.headers ?? {}
    const signed = `${id}.${seconds}.${one?.body}`
    const expected = createHmac('sha256', 'k'.repeat(32)).update(signed).digest('base64')
    expect(one?.headers['webhook-signature']).toBe(`v1,${expected}`)
    expect(one).toMatchObject({ path: '/hook', body: MESSAGE.body })
    expect(id).toBe('evt_1')
    expect(Math.abs(Number(seconds) - Date.now() / 1000)).toBeLessThan(60)
  })

  test('that fails is tried again under the same id, until somebody takes it', async () => {
    const { heard, receiver } = await open((response, count) => {
      if (count === 1) response.writeHead(500).end()
      else if (count === 2) response.destroy()
      else response.writeHead(204).end()
    })
    expect(await deliver(receiver, MESSAGE)).toEqual({ kind: 'delivered' })
    expect(heard.map(({ headers }) => headers['webhook-id'])).toEqual(['evt_1', 'evt_1', 'evt_1'])
  })

  test('is given up after the last attempt', async () => {
    const { heard, receiver } = await open(status(503))
    expect(await deliver(receiver, MESSAGE)).toEqual({ kind: 'down', why: 'it answered 503' })
    expect(heard).toHaveLength(4)
  })

  test('waits for as long as the receiver asks', async () => {
    const { heard, receiver } = await open((response, count) => {
      if (count === 1) response.writeHead(429, { 'retry-after': '0.05' }).end()
      else response.writeHead(200).end()
    })
    expect(await deliver(receiver, MESSAGE)).toEqual({ kind: 'delivered' })
    expect(heard).toHaveLength(2)
  })

  test.each([
    ['a number of seconds', () => '600'],
    ['a date', () => new Date(Date.now() + 600_000).toUTCString()],
  ])(
    'is left to the next run where the receiver asks for more than a minute: %s',
    async (_, asked) => {
      const { heard, receiver } = await open((response) =>
        response.writeHead(500, { 'retry-after': asked() }).end(),
      )
      const delivery = await deliver(receiver, MESSAGE)
      expect(delivery).toMatchObject({ kind: 'down' })
      expect(delivery).toMatchObject({
        why: expect.stringMatching(/500 .*wait (59\d|600|601) sec/),
      })
      expect(heard).toHaveLength(1)
    },
  )

  test('takes a date by the clock of the receiver', async () => {
    const { heard, receiver } = await open((response, count) => {
      const now = Date.UTC(2031, 0, 1)
      response.setHeader('date', new Date(now).toUTCString())
      const asked = new Date(now + (count === 1 ? 0 : 600_000)).toUTCString()
      response.writeHead(503, { 'retry-after': asked }).end()
    })
    expect(await deliver(receiver, MESSAGE)).toMatchObject({ kind: 'down' })
    expect(heard).toHaveLength(2)
  })

  test.each(['soon', '', '-5', '1.2.3', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'does not wait where nobody can tell for how long: %j',
    async (asked) => {
      const { heard, receiver } = await open(status(503, { 'retry-after': asked }))
      expect(await deliver(receiver, MESSAGE)).toEqual({ kind: 'down', why: 'it answered 503' })
      expect(heard).toHaveLength(4)
    },
  )

  test.each([
    [500, 'failed'],
    [502, 'failed'],
    [504, 'failed'],
    [408, 'failed'],
    [425, 'failed'],
    [429, 'down'],
    [503, 'down'],
  ] as const)('that ends with %i has %s', async (code, kind) => {
    const { receiver } = await open(status(code), { pausesMs: [] })
    expect(await deliver(receiver, MESSAGE)).toEqual({ kind, why: `it answered ${code}` })
  })

  test.each([400, 401, 404, 410, 422])(
    'that is answered with %i is not tried again',
    async (code) => {
      const { heard, receiver } = await open(status(code))
      expect(await deliver(receiver, MESSAGE)).toEqual({
        kind: 'refused',
        why: `it answered ${code}`,
      })
      expect(heard).toHaveLength(1)
    },
  )

  test.each([301, 302, 303, 307, 308])('never follows a redirect: %i', async (code) => {
    const { heard, receiver } = await open(status(code, { location: '/elsewhere' }))
    expect(await deliver(receiver, MESSAGE)).toMatchObject({ kind: 'refused' })
    expect(heard.map(({ path }) => path)).toEqual(['/hook'])
  })

  test('that nobody answers is given up in time', async () => {
    // On a busy machine a request may not even be read by then.
    const { receiver } = await open(() => {}, { timeoutMs: 100, pausesMs: [1] })
    const why = 'it did not answer within 0.1 seconds'
    expect(await deliver(receiver, MESSAGE)).toEqual({ kind: 'down', why })
  })

  test('to where nobody listens says so, without the address', async () => {
    const { receiver } = await open(status(200))
    stop?.()
    const delivery = await deliver(receiver, MESSAGE)
    expect(delivery).toEqual({ kind: 'down', why: 'it could not be reached (ECONNREFUSED)' })
  })

  test('does not wait for the end of an endless answer', async () => {
    const { receiver } = await open((response) => {
      response.writeHead(200)
      response.write('x'.repeat(1000))
    })
    expect(await deliver(receiver, MESSAGE)).toEqual({ kind: 'delivered' })
  })
})

test.each([
  '',
  'secret',
  'whsec_',
  'whsec_c2hvcnQ=',
  `whsec_${'A'.repeat(200)}`,
  `WHSEC_${SECRET}`,
])('is no secret: %j', (secret) => {
  expect(readSecret(secret)).toBeNull()
})
