import { connect, type Socket } from 'node:net'
import { sign } from '@octokit/webhooks-methods'
import { afterEach, beforeEach, expect } from 'vitest'
import { openRelay } from '../../src/commands/setup/open-relay.ts'
import { type Relay, startRelay } from '../../src/commands/setup/relay.ts'
import type { RelayVariables } from '../../src/relay/relay-settings.ts'
import type { Limits } from '../../src/relay/serve.ts'
import { type GitHubFixture, SEED, useGitHub } from '../worlds/stand-in/github.fixture.ts'
import { HUB } from './a-push.ts'

export const SECRET = 'a secret that both sides know'

/** The App of the relay: it may start workflows, and nothing else. */
const RELAY_APP = {
  id: 24680,
  installationId: 300,
  slug: 'takehome-relay',
  organisation: 'acme',
  permissions: { actions: 'write', contents: 'write' },
} as const

// Enough for GitHub to start it.
const WATCH = `on:
  workflow_dispatch:
    inputs:
      audit: { type: boolean }
`

export interface RelayFixture extends Pick<GitHubFixture, 'github' | 'as'> {
  readonly start: (settings?: StartSettings) => Promise<Relay>
  /** What a relay is told, and what a test makes of it. */
  readonly variables: (changes?: RelayVariables) => RelayVariables
  /** The runs of Watch that were started, with what they were told. */
  readonly runs: () => readonly unknown[]
  /** What the relays of this test said. */
  readonly said: string[]
}

export interface StartSettings {
  readonly variables?: RelayVariables
  readonly limits?: Limits
  readonly port?: number
}

/** A hub on the stand-in, and relays that speak to it as their App. */
export function useRelay(): RelayFixture {
  const { github, as } = useGitHub({
    ...SEED,
    apps: [...(SEED.apps ?? []), RELAY_APP],
    // The relay compares the time until which a token is good with its own clock.
    now: () => new Date(),
  })
  const said: string[] = []
  let relays: readonly Relay[] = []
  beforeEach(async () => {
    said.length = 0
    await makeHub(as)
  })
  afterEach(async () => {
    await Promise.all(relays.map(({ stop }) => stop()))
    relays = []
    expect(github().requestViolations).toEqual([])
    expect(said.filter((text) => text.includes('bug'))).toEqual([])
  })
  const log = (text: string) => said.push(text)
  const variables = (changes: RelayVariables = {}) => ({
    TAKEHOME_HUB: `${HUB.owner}/${HUB.repo}`,
    TAKEHOME_ORGANISATION: 'acme',
    TAKEHOME_WEBHOOK_SECRET: SECRET,
    TAKEHOME_RELAY_APP_ID: String(RELAY_APP.id),
    TAKEHOME_RELAY_APP_KEY: github().appKeys.get(RELAY_APP.id),
    GITHUB_API_URL: github().url,
    ...changes,
  })
  const start = async ({ variables: changes = {}, limits, port = 0 }: StartSettings = {}) => {
    const opened = openRelay(variables(changes), { defaultApi: 'http://nowhere.example', log })
    if (!opened.ok) throw new Error(JSON.stringify(opened.error))
    const given = limits === undefined ? {} : { limits }
    const handle = opened.value
    const relay = await startRelay({ port, host: '127.0.0.1', handle, log, ...given })
    relays = [...relays, relay]
    return relay
  }
  const runs = () =>
    github().workflowDispatches.map(({ workflow, ref, inputs }) => ({ workflow, ref, inputs }))
  return { github, as, start, variables, runs, said }
}

async function makeHub(as: GitHubFixture['as']): Promise<void> {
  const lead = as('token-of-lead')
  await lead.repos.createInOrg({ org: HUB.owner, name: HUB.repo, auto_init: true })
  await lead.repos.createOrUpdateFileContents({
    ...HUB,
    path: '.github/workflows/watch.yml',
    message: 'Watch',
    content: Buffer.from(WATCH).toString('base64'),
  })
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
