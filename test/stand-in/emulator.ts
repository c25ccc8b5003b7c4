import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { createEmulator } from 'emulate'
import { type Answer, type Call, parseJson } from './exchange.ts'
import type { GitHubSeed } from './github-seed.ts'

export interface Emulator {
  readonly forward: (call: Call) => Promise<Answer>
  /** Asks on behalf of a caller, without the request being seen by the proxy. */
  readonly ask: (question: Question) => Promise<Reply>
  /** App id to the private key made for it, as PEM. */
  readonly appKeys: ReadonlyMap<number, string>
  readonly reset: () => void
  readonly stop: () => Promise<void>
}

export interface Question {
  readonly method: 'GET' | 'PUT'
  readonly path: string
  readonly authorization: string | undefined
  readonly body?: unknown
}

export interface Reply {
  readonly status: number
  readonly json: unknown
}

export async function startEmulator(seed: GitHubSeed, publicUrl: string): Promise<Emulator> {
  // With a public URL the emulator does not tell which port it got, so we choose one for it.
  const port = await freePort()
  const emulator = await createEmulator({
    service: 'github',
    port,
    baseUrl: publicUrl,
    seed: emulatorSeed(seed),
  })
  const host = new URL(publicUrl).host
  return {
    forward: (call) =>
      send(
        port,
        call.method,
        call.target,
        headersFor(call),
        orEmptyObject(call.method, call.bytes),
      ),
    ask: async ({ method, path, authorization, body }) => {
      const headers = { host, ...(authorization === undefined ? {} : { authorization }) }
      const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body))
      const answer = await send(port, method, path, headers, bytes)
      return { status: answer.status, json: parseJson(answer.bytes) }
    },
    appKeys: new Map(emulator.generatedSecrets.map(({ id, value }) => [Number(id), value])),
    reset: () => emulator.reset(),
    stop: () => emulator.close(),
  }
}

function emulatorSeed(seed: GitHubSeed) {
  const tokens = Object.entries(seed.tokens)
  const organisations = Object.entries(seed.organisations)
  const logins = new Set([
    ...tokens.map(([, login]) => login),
    ...organisations.flatMap(([, { admins, members = [] }]) => [...admins, ...members]),
    ...(seed.users ?? []),
  ])
  return {
    tokens: Object.fromEntries(tokens.map(([token, login]) => [token, { login, scopes: SCOPES }])),
    github: {
      users: [...logins].map((login) => ({ login })),
      orgs: organisations.map(([login, { admins, members = [] }]) => ({
        login,
        members: [
          ...admins.map((name) => ({ login: name, role: 'admin' })),
          ...members.map((name) => ({ login: name, role: 'member' })),
        ],
      })),
      apps: (seed.apps ?? []).map((app) => ({
        app_id: app.id,
        slug: app.slug,
        name: app.slug,
        permissions: app.permissions,
        installations: [
          {
            installation_id: app.installationId,
            account: app.organisation,
            repository_selection: 'all',
          },
        ],
      })),
    },
  }
}

const SCOPES = ['repo', 'admin:org', 'workflow']

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = addressOf(server.address()).port
  server.close()
  await once(server, 'close')
  return port
}

export function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return address
}

/** The Host header stays: the emulator builds the links between pages from it. */
function headersFor(call: Call): IncomingHttpHeaders {
  const { 'content-length': _, 'transfer-encoding': __, connection: ___, ...rest } = call.headers
  return rest
}

/** GitHub accepts these methods without a body where the emulator wants JSON. */
function orEmptyObject(method: string, bytes: Buffer): Buffer {
  const mayHaveBody = method === 'PUT' || method === 'POST' || method === 'PATCH'
  return mayHaveBody && bytes.length === 0 ? Buffer.from('{}') : bytes
}

function send(
  port: number,
  method: string,
  path: string,
  headers: IncomingHttpHeaders,
  bytes: Buffer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = bytes.length === 0 ? {} : { 'content-length': String(bytes.length) }
    const outgoing = request(
      { host: '127.0.0.1', port, method, path, headers: { ...headers, ...length }, agent: false },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () =>
          resolve({
            origin: 'emulator',
            status: incoming.statusCode ?? 502,
            headers: endToEnd(incoming.headers),
            bytes: Buffer.concat(chunks),
          }),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end(bytes)
  })
}

const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length'])

function endToEnd(headers: IncomingHttpHeaders): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name))
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
}
