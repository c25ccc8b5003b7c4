import type { AddressInfo } from 'node:net'
import { createEmulator } from 'emulate'
import { appKey } from './app-keys.ts'
import { type Inside, insideOf, watchEmulators } from './capture-emulator.ts'
import { emulatorSeed } from './emulator-seed.ts'
import type { EmulatorStore } from './emulator-store.ts'
import { type Answer, type Call, parseJson } from './exchange.ts'
import type { GitHubSeed } from './github-seed.ts'
import { keepMap } from './keep.ts'

export interface Emulator {
  /** Does what was asked, in the name of another if one is given. */
  readonly forward: (call: Call, authorization?: string) => Promise<Answer>
  /** Asks without the request being seen by the proxy. */
  readonly ask: (question: Question) => Promise<Reply>
  readonly store: EmulatorStore
  /** App id to the private key made for it, as PEM. */
  readonly appKeys: ReadonlyMap<number, string>
  /** Takes the tokens of one login for those of another. */
  readonly rename: (from: string, to: string) => void
  /** Lets another token stand for the owner of the first. */
  readonly shareToken: (token: string, other: string) => void
  readonly reset: () => void
  /** Keeps what is in it now; the function brings that back, as often as it is called. */
  readonly keep: () => () => void
  readonly stop: () => Promise<void>
}

export interface Question {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly body?: unknown
}

export interface Reply {
  readonly status: number
  readonly json: unknown
}

export async function startEmulator(seed: GitHubSeed, publicUrl: string): Promise<Emulator> {
  await watchEmulators()
  const appKeys = await makeAppKeys(seed)
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    hostname: '127.0.0.1',
    baseUrl: publicUrl,
    seed: emulatorSeed(seed, appKeys),
  })
  const inside = insideOf(publicUrl)
  const freshToken = neverLimited(inside)
  const seeded = keepMap(inside.tokens)
  return {
    forward: async ({ method, target, headers, bytes }, authorization = headers.authorization) => {
      const accept = headers.accept
      const sent = { ...named({ accept, authorization: freshToken(authorization) }) }
      return await send(inside, publicUrl, { method, path: target, headers: sent, bytes })
    },
    ask: async ({ method, path, authorization, body }) => {
      const headers = named({ authorization: freshToken(authorization) })
      const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body))
      const answer = await send(inside, publicUrl, { method, path, headers, bytes })
      return { status: answer.status, json: parseJson(answer.bytes) }
    },
    store: inside.store,
    appKeys,
    rename: (from, to) => renameTokens(inside, from, to),
    shareToken: (token, other) => {
      inside.tokens.set(other, inside.tokens.get(token))
    },
    reset: () => {
      seeded()
      emulator.reset()
    },
    keep: inside.keep,
    stop: () => emulator.close(),
  }
}

/** The first Apps of all emulators of a process share a key, the second ones another. */
async function makeAppKeys({ apps = [] }: GitHubSeed): Promise<ReadonlyMap<number, string>> {
  const made = apps.map(async ({ id }, index) => {
    return [id, await appKey(String(index))] as const
  })
  return new Map(await Promise.all(made))
}

interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
}

const DROPPED = new Set(['content-length', 'access-control-allow-origin'])

async function send(inside: Inside, url: string, sent: Sent): Promise<Answer> {
  const { method, path, headers } = sent
  const bytes = orEmptyObject(method, sent.bytes)
  const response = await inside.fetch(
    // It knows no /api/v3.
    new Request(new URL(path, url), {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(bytes.length === 0 ? {} : { body: new Uint8Array(bytes) }),
    }),
  )
  const kept = [...response.headers].filter(([name]) => !DROPPED.has(name))
  return {
    origin: 'emulator',
    status: response.status,
    headers: Object.fromEntries(kept),
    bytes: Buffer.from(await response.arrayBuffer()),
  }
}

function named(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.entries(headers)
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** GitHub accepts these methods without a body where the emulator wants JSON. */
function orEmptyObject(method: string, bytes: Buffer): Buffer {
  const mayHaveBody = method === 'PUT' || method === 'POST' || method === 'PATCH'
  return mayHaveBody && bytes.length === 0 ? Buffer.from('{}') : bytes
}

const REQUESTS_PER_TOKEN = 4_000

/** The emulator allows 5,000 requests an hour for a token; a long test gets one token after another. */
function neverLimited({
  tokens,
}: Inside): (authorization: string | undefined) => string | undefined {
  const used = new Map<string, number>()
  return (authorization) => {
    const token = authorization?.replace(/^(bearer|token)\s+/i, '').trim()
    const account = token === undefined ? undefined : tokens.get(token)
    if (token === undefined || account === undefined) return authorization
    const count = used.get(token) ?? 0
    used.set(token, count + 1)
    if (count < REQUESTS_PER_TOKEN) return authorization
    const alias = `${token}-${Math.floor(count / REQUESTS_PER_TOKEN)}`
    tokens.set(alias, account)
    return `token ${alias}`
  }
}

function renameTokens({ tokens }: Inside, from: string, to: string): void {
  for (const [token, account] of tokens) {
    if (Object(account).login === from) tokens.set(token, { ...Object(account), login: to })
  }
}

export function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return address
}
