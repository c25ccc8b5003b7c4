import type { Readable } from 'node:stream'
import { Miniflare } from 'miniflare'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleWorker } from '../../scripts/bundle-worker.ts'
import type { RelayVariables } from '../../src/relay/relay-settings.ts'
import { aPush } from './a-push.ts'
import { deliver, signed, untilClosed, useRelay } from './relay.fixture.ts'

const { github, runs, variables, said } = useRelay()

const TOLD = { status: 202, text: 'the hub was told' }
const MOST_BODY_BYTES = 1024 * 1024

let script = ''
let workers: readonly Miniflare[] = []

beforeAll(async () => {
  script = (await bundleWorker()).text
})
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.dispose()))
})

/** The very bundle in workerd, the runtime of Cloudflare Workers. Its address ends with no slash. */
async function deploy(bindings: RelayVariables): Promise<string> {
  const worker = new Miniflare({
    modules: true,
    script,
    compatibilityDate: '2026-07-01',
    handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
      stdout.on('data', (part: unknown) => said.push(String(part)))
      stderr.on('data', (part: unknown) => said.push(String(part)))
    },
    bindings: Object.fromEntries(
      Object.entries(bindings).map(([name, value]) => [name, String(value ?? '')]),
    ),
  })
  workers = [...workers, worker]
  return (await worker.ready).origin
}

test('in workerd a push starts Watch before it is answered, by the key as GitHub hands it out', async () => {
  expect(String(variables()['TAKEHOME_RELAY_APP_KEY'])).toMatch(/^-----BEGIN/)
  const url = await deploy(variables())
  expect(await deliver(url, await signed(aPush()))).toEqual(TOLD)
  expect(runs()).toEqual([{ workflow: 'watch.yml', ref: 'main', inputs: { audit: 'false' } }])
})

test('in workerd many pushes at once are all told, none waits for what another has begun', async () => {
  const url = await deploy(variables())
  const pushes = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      signed(aPush({ after: String(index).padStart(40, '0') })),
    ),
  )
  const answers = await Promise.all(pushes.map((push) => deliver(url, push)))
  expect(answers).toEqual(pushes.map(() => TOLD))
  expect(runs()).toHaveLength(20)
  const again = await Promise.all(pushes.map((push) => deliver(url, push)))
  expect(again.map(({ text }) => text)).toEqual(pushes.map(() => 'seen before'))
})

test('in workerd a wrong signature, a large body and a failing hub are refused as anywhere', async () => {
  const url = await deploy(variables())
  const push = await signed(aPush())
  const body = `${push.body} `
  expect(await deliver(url, { ...push, body })).toEqual({ status: 401, text: 'refused' })
  // Its head alone: whoever is still sending when the answer comes may see the connection close instead.
  const head = `POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n`
  const large = `${head}content-length: ${MOST_BODY_BYTES + 1}\r\n\r\n`
  expect(await untilClosed(url, large)).toMatch(/^HTTP\/1\.1 413 /)
  github().inject({ method: 'POST', path: /\/dispatches$/, times: 1, status: 503 })
  expect((await deliver(url, push)).status).toBe(502)
  expect(await deliver(url, push)).toEqual(TOLD)
})

test('in workerd a body of no stated length is read no further than a mebibyte', async () => {
  const url = await deploy(variables())
  const { headers } = await signed(aPush())
  const part = new Uint8Array(64 * 1024).fill(32)
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += part.length
      if (sent > 64 * MOST_BODY_BYTES) controller.close()
      else controller.enqueue(part)
    },
  })
  // Whoever is still sending when the answer comes may see the connection close instead of it.
  const answered = await fetch(url, { method: 'POST', headers, body, duplex: 'half' }).then(
    ({ status }) => status,
    () => 'cut off',
  )
  expect([413, 'cut off']).toContain(answered)
  expect(sent).toBeLessThan(64 * MOST_BODY_BYTES)
  expect(runs()).toEqual([])
})

test('in workerd a relay without its settings says which, also at /healthz', async () => {
  const url = await deploy(variables({ TAKEHOME_RELAY_APP_ID: '', TAKEHOME_HUB: 'hub' }))
  const answer = await fetch(`${url}/healthz`)
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({
    problems: [
      { setting: 'TAKEHOME_HUB', message: 'cannot be right' },
      { setting: 'TAKEHOME_RELAY_APP_ID', message: 'is missing' },
    ],
  })
  const whole = await deploy(variables())
  expect((await fetch(`${whole}/healthz`)).status).toBe(200)
})
