import { connect, type Socket } from 'node:net'
import { sign } from '@octokit/webhooks-methods'
import { afterEach, beforeEach, expect } from 'vitest'
import { type Relay, type RelayOptions, startRelay } from '../../src/commands/setup/relay.ts'
import type { After } from '../../src/relay/gather-pushes.ts'
import { type GitHubFixture, useGitHub } from '../worlds/stand-in/github.fixture.ts'
import { HUB } from './a-push.ts'

export const SECRET = 'a secret that both sides know'

export interface Timer {
  readonly after: After
  readonly advance: (ms: number) => void
}

export interface RelayFixture {
  readonly github: GitHubFixture['github']
  readonly start: (settings?: Partial<RelayOptions>) => Promise<Relay>
  readonly timer: () => Timer
  /** What the relays of this test said. */
  readonly said: readonly string[]
}

/** A hub on the stand-in, and relays that tell it of pushes as soon as a test lets time pass. */
export function useRelay(): RelayFixture {
  const { github, as } = useGitHub()
  const said: string[] = []
  let relays: readonly Relay[] = []
  let timer = manualTimer()
  beforeEach(async () => {
    said.length = 0
    timer = manualTimer()
    await as('token-of-lead').repos.createInOrg({ org: 'acme', name: 'hub', auto_init: true })
  })
  afterEach(async () => {
    await Promise.all(relays.map(({ stop }) => stop()))
    relays = []
    expect(github().requestViolations).toEqual([])
    expect(said.filter((text) => text.includes('bug'))).toEqual([])
  })
  const start = async (settings: Partial<RelayOptions> = {}) => {
    const relay = await startRelay({
      port: 0,
      host: '127.0.0.1',
      secret: SECRET,
      organisation: 'acme',
      hub: HUB,
      octokit: as('token-of-lead'),
      log: (text) => said.push(text),
      after: timer.after,
      ...settings,
    })
    relays = [...relays, relay]
    return relay
  }
  return { github, start, timer: () => timer, said }
}

function manualTimer(): Timer {
  let now = 0
  let waiting: readonly { readonly at: number; readonly run: () => void }[] = []
  return {
    after: (ms, run) => {
      const entry = { at: now + ms, run }
      waiting = [...waiting, entry]
      return () => {
        waiting = waiting.filter((other) => other !== entry)
      }
    },
    advance: (ms) => {
      now += ms
      const due = waiting.filter(({ at }) => at <= now)
      waiting = waiting.filter(({ at }) => at > now)
      for (const { run } of due) run()
    },
  }
}

export interface Delivery {
  readonly body: string | Buffer
  readonly headers: Readonly<Record<string, string>>
}

let deliveries = 0

/** Signed, with a delivery id that no other has. */
export async function signed(
  event: object | string,
  headers: Record<string, string> = {},
): Promise<Delivery> {
  deliveries += 1
  const body = typeof event === 'string' ? event : JSON.stringify(event)
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-event': 'push',
      'x-github-delivery': `00000000-0000-4000-8000-${String(deliveries).padStart(12, '0')}`,
      'x-hub-signature-256': await sign(SECRET, body),
      ...headers,
    },
  }
}

export interface Received {
  readonly status: number
  readonly text: string
}

export async function deliver(url: string, { body, headers }: Delivery): Promise<Received> {
  const answer = await fetch(url, { method: 'POST', body, headers })
  return { status: answer.status, text: (await answer.text()).trimEnd() }
}

/** Writes to a connection, and returns all that came back once the other side has closed it. */
export async function untilClosed(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket: Socket = connect(Number(port), hostname)
  let came = ''
  socket.setEncoding('latin1').on('data', (part) => {
    came += part
  })
  socket.write(text)
  const { promise, resolve } = Promise.withResolvers<void>()
  socket.on('error', () => {}).on('close', () => resolve())
  await promise
  return came
}
