import { METHODS } from 'node:http'
import { connect } from 'node:net'
import { sign } from '@octokit/webhooks-methods'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { serve } from '../../src/relay/serve.ts'
import { aPush } from './a-push.ts'
import { deliver, signed, untilClosed, useRelay } from './relay.fixture.ts'

const { runs, said, start } = useRelay()

const MOST_BODY_BYTES = 1024 * 1024
const REFUSED = { status: 401, text: 'refused' }
const IMPATIENT = { headersMs: 100, requestMs: 200, checkMs: 20 }

test('a signature is needed, and nothing says what was wrong with it', async () => {
  const { url } = await start()
  const push = await signed(aPush())
  const { 'x-hub-signature-256': right = '', ...unsigned } = push.headers
  const wrong = [
    '',
    'sha256=',
    right.slice(0, -1),
    `${right}0`,
    `${right}, ${right}`,
    right.replace('sha256', 'sha1'),
    await sign('another secret', String(push.body)),
  ]
  expect(await deliver(url, { ...push, headers: unsigned })).toEqual(REFUSED)
  for (const signature of wrong) {
    const headers = { ...unsigned, 'x-hub-signature-256': signature }
    expect(await deliver(url, { ...push, headers })).toEqual(REFUSED)
  }
  const empty = { body: '', headers: push.headers }
  expect(await deliver(url, empty)).toEqual(REFUSED)
  expect(runs()).toEqual([])
})

test('a body with any bit flipped is refused, also where text would hide it', async () => {
  const { url } = await start()
  // U+FFFD stands for whatever is no UTF-8, so that as text a damaged one looks whole.
  const push = await signed(aPush({ pusher: { name: 'ada \uFFFD\uFFFD é \u{1F600}' } }))
  const bytes = Buffer.from(push.body)
  const bits = fc.record({
    index: fc.nat({ max: bytes.length - 1 }),
    bit: fc.nat({ max: 7 }),
  })
  await fc.assert(
    fc.asyncProperty(bits, async ({ index, bit }) => {
      const body = Buffer.from(bytes)
      body.writeUInt8(body.readUInt8(index) ^ (1 << bit), index)
      expect(await deliver(url, { ...push, body })).toEqual(REFUSED)
    }),
    { numRuns: 300 },
  )
  expect(await deliver(url, push)).toEqual({ status: 202, text: 'the hub was told' })
})

test('bytes that read as the signed text but are other bytes are refused', async () => {
  const { url } = await start()
  const push = await signed(aPush({ pusher: { name: '\uFFFD' } }))
  const whole = Buffer.from(push.body)
  const at = whole.indexOf(Buffer.from('\uFFFD'))
  const body = Buffer.concat([whole.subarray(0, at), Buffer.from([0xff]), whole.subarray(at + 3)])
  expect(body.toString('utf8')).toBe(push.body)
  expect(await deliver(url, { ...push, body })).toEqual(REFUSED)
})

test('only POST at / and GET at /healthz are answered', async () => {
  const { url } = await start()
  const ask = async (method: string, path: string) => {
    const { status, headers } = await fetch(`${url}${path}`, { method })
    return [status, headers.get('allow')]
  }
  expect(await ask('GET', '/healthz')).toEqual([200, null])
  expect(await ask('POST', '/healthz')).toEqual([405, 'GET'])
  for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS']) {
    expect(await ask(method, '/')).toEqual([405, 'POST'])
  }
  for (const path of ['/hook', '/?x=1', '/healthz/', '//']) {
    expect(await ask('POST', path)).toEqual([404, null])
  }
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
  'a body of the type %s is refused',
  async (type) => {
    const { url } = await start()
    expect((await deliver(url, await signed(aPush(), { 'content-type': type }))).status).toBe(415)
  },
)

test('a body of exactly one mebibyte is read', async () => {
  const { url } = await start()
  const rest = MOST_BODY_BYTES - JSON.stringify(aPush({ filler: '' })).length
  const push = await signed(aPush({ filler: 'x'.repeat(rest) }))
  expect(push.body).toHaveLength(MOST_BODY_BYTES)
  expect((await deliver(url, push)).status).toBe(202)
})

test('a body that says it is larger is refused unread, and the connection is closed', async () => {
  const { url } = await start()
  const head = `POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n`
  const answer = await untilClosed(url, `${head}content-length: ${MOST_BODY_BYTES + 1}\r\n\r\n{`)
  expect(answer).toMatch(/^HTTP\/1\.1 413 /)
})

test('a body that turns out larger is refused, and the connection is closed', async () => {
  const { url } = await start()
  const head = `POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n`
  const size = MOST_BODY_BYTES + 1
  const chunk = `${size.toString(16)}\r\n${' '.repeat(size)}`
  const answer = await untilClosed(url, `${head}transfer-encoding: chunked\r\n\r\n${chunk}`)
  expect(answer).toMatch(/^HTTP\/1\.1 413 /)
})

test.each([
  ['nothing', ''],
  ['half a header', 'POST / HTTP/1.1\r\nhost:'],
  [
    'half a body',
    'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{"a"',
  ],
])('a sender who stops after %s is cut off', async (_, text) => {
  const { url } = await start({ limits: IMPATIENT })
  expect(await untilClosed(url, text)).toMatch(/^HTTP\/1\.1 408 /)
})

test('a sender who never ends does not hold up the stop', async () => {
  const { url, stop } = await start({ limits: { ...IMPATIENT, checkMs: 60_000 } })
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname).on('error', () => {})
  const closed = new Promise((resolve) => socket.on('close', resolve))
  // The relay has begun with the request once it asks for the body.
  const asked = new Promise((resolve) => socket.once('data', resolve))
  const head = 'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n'
  socket.write(`${head}content-length: 9\r\nexpect: 100-continue\r\n\r\n`)
  expect(String(await asked)).toContain('100 Continue')
  await stop()
  await closed
})

test('a method that no Request can have is refused like any other', async () => {
  const { url } = await start()
  const head = 'TRACE / HTTP/1.1\r\nhost: x\r\n\r\n'
  expect(await untilClosed(url, head)).toMatch(/^HTTP\/1\.1 405 [\s\S]*\r\nallow: POST\r\n/i)
  expect(await untilClosed(url, head.replace('TRACE', 'CONNECT'))).toBe('')
})

/** What strangers may write into the parts of a request. */
const SAID = {
  method: fc.constantFrom(...METHODS, 'TRACK', 'get', 'G\u0000T'),
  target: fc.constantFrom(
    ...['/', '//', '//x/', '///', '/?', '/\\x', '/%', '/%zz', '/\u0080', '/healthz', '/healthz#x'],
    ...['*', '?', '#', 'x', 'x:y', 'http://', 'http://[', 'http://x:99999/', 'https://a@b/', ''],
    `/${'x'.repeat(20_000)}`,
  ),
  head: fc.constantFrom(
    ...['host: x', 'host:', 'host: a b', 'host: [::', 'host: \u0080', 'host: x\r\nhost: y', 'x'],
    ...[
      '__proto__: x',
      'constructor: x',
      'a b: c',
      'x: \u0000',
      'x: \u00e9',
      'cookie: a\r\ncookie: b',
    ],
    ...[
      'content-length: 5',
      'content-length: -1',
      'content-length: 1e9',
      'content-length: 99999999',
    ],
    ...['transfer-encoding: chunked', 'transfer-encoding: x', 'expect: 100-continue', 'expect: x'],
    ...['upgrade: websocket\r\nconnection: upgrade', 'connection: keep-alive', 'trailer: x'],
    ...['content-type: application/json', `x: ${'y'.repeat(20_000)}`],
  ),
  body: fc.constantFrom('', 'hello', '5\r\nhello\r\n0\r\n\r\n', 'zz\r\n', 'GET / HTTP/1.1\r\n\r\n'),
}

const requestText = fc
  .record({ ...SAID, heads: fc.array(SAID.head, { maxLength: 4 }), version: fc.nat({ max: 2 }) })
  .map(({ method, target, heads, body, version }) => {
    return `${method} ${target} HTTP/1.${version}\r\n${[...heads, ''].join('\r\n')}\r\n${body}`
  })

test('whatever a stranger writes is answered or cut off, and the relay goes on', async () => {
  const { url } = await start()
  await fc.assert(
    fc.asyncProperty(requestText, fc.boolean(), async (text, leaves) => {
      const came = await sayAll(url, text, leaves)
      // Node's own answers to what is no HTTP, and ours: none of them is a failure of ours.
      expect(came).toMatch(/^$|^HTTP\/1\.1 (?:1\d\d|200|4\d\d|505) /)
      expect((await fetch(`${url}/healthz`)).status).toBe(200)
    }),
    { numRuns: 300 },
  )
  expect(said.filter((line) => line.includes('bug'))).toEqual([])
  expect(runs()).toEqual([])
})

test('what we overlooked ends one answer, says that it is ours, and nothing of what was sent', async () => {
  const log: string[] = []
  const handle = async ({ url }: Request) => {
    if (url.endsWith('/secret')) throw new TypeError(`no ${url}`)
    return new Response('well')
  }
  const place = { host: '127.0.0.1', port: 0 }
  const { url, close } = await serve({ ...place, handle, log: (text) => log.push(text) })
  await expect(fetch(`${url}/secret`)).rejects.toThrow()
  expect(await (await fetch(url)).text()).toBe('well')
  expect(log).toEqual(['This is a bug of takehome; please report it: TypeError'])
  await close()
})

/** Says that there is no more, or leaves at once; what came back until the connection was closed. */
async function sayAll(url: string, text: string, leaves: boolean): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname).on('error', () => {})
  const closed = new Promise((resolve) => socket.on('close', resolve))
  let came = ''
  socket.setEncoding('latin1').on('data', (part) => {
    came += part
  })
  if (leaves) socket.write(text, () => socket.resetAndDestroy())
  else socket.end(text)
  await closed
  return came
}
