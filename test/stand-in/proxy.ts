import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Callers, createCallers } from './callers.ts'
import { type Contract, loadContract } from './contract.ts'
import type { Dispatch } from './dispatches.ts'
import { addressOf, startEmulator } from './emulator.ts'
import { type Answer, type Call, parseJson } from './exchange.ts'
import { createFaults, type Fault, faultAnswer } from './faults.ts'
import { hideRepository, refuse } from './github-rules.ts'
import type { GitHubSeed } from './github-seed.ts'
import { createOverlay, type Overlay } from './overlay.ts'
import type { World } from './world.ts'

export interface LoggedRequest {
  readonly method: string
  /** As sent, with its query. */
  readonly path: string
  readonly status: number | 'dropped'
  /** The personal token as it was seeded, or what kind of caller it was. */
  readonly authorisation: string
}

export interface GitHubStandIn {
  readonly url: string
  /** What GitHub would not have accepted; a test that finds one here has failed. */
  readonly requestViolations: readonly string[]
  /** Where the stand-in itself does not answer like GitHub. */
  readonly responseViolations: readonly string[]
  readonly requests: readonly LoggedRequest[]
  readonly dispatches: readonly Dispatch[]
  /** App id to its private key, as PEM. */
  readonly appKeys: ReadonlyMap<number, string>
  readonly inject: (fault: Fault) => void
  /** Back to the seed: repositories, records, violations, log and faults are gone. */
  readonly reset: () => void
  readonly stop: () => Promise<void>
}

interface Session {
  readonly contract: Contract
  readonly callers: Callers
  readonly faults: ReturnType<typeof createFaults>
  readonly world: World
  readonly requestViolations: string[]
  readonly responseViolations: string[]
  readonly requests: LoggedRequest[]
  overlay: Overlay
}

/** Starts GitHub on a free port of this machine: its rules and its description over `emulate`. */
export async function startGitHub(seed: GitHubSeed): Promise<GitHubStandIn> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${addressOf(server.address()).port}`
  const session = await startSession(seed, url).catch(async (error: unknown) => {
    await close(server)
    throw error
  })
  server.on('request', (incoming, outgoing) => void serve(session, incoming, outgoing))
  return {
    url,
    requestViolations: session.requestViolations,
    responseViolations: session.responseViolations,
    requests: session.requests,
    get dispatches() {
      return session.overlay.dispatches
    },
    appKeys: session.world.emulator.appKeys,
    inject: session.faults.inject,
    reset: () => reset(session),
    stop: async () => {
      await close(server)
      await session.world.emulator.stop()
    },
  }
}

async function startSession(seed: GitHubSeed, url: string): Promise<Session> {
  const emulator = await startEmulator(seed, url)
  const world = { emulator, seed, url, now: seed.now ?? (() => new Date()) }
  return {
    contract: loadContract(),
    callers: createCallers(seed),
    faults: createFaults(),
    world,
    requestViolations: [],
    responseViolations: [],
    requests: [],
    overlay: createOverlay(world),
  }
}

function reset(session: Session): void {
  session.world.emulator.reset()
  session.callers.clear()
  session.faults.clear()
  session.overlay = createOverlay(session.world)
  // Emptied in place: tests hold on to these lists.
  session.requestViolations.length = 0
  session.responseViolations.length = 0
  session.requests.length = 0
}

async function serve(
  session: Session,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const call = await readCall(session, incoming)
    session.requestViolations.push(...session.contract.checkRequest(call))
    const result = await resolve(session, call)
    session.requests.push({
      method: call.method,
      path: call.target,
      status: result === 'dropped' ? result : result.status,
      authorisation: nameOf(call),
    })
    if (result === 'dropped') outgoing.destroy()
    else write(outgoing, result)
  } catch (error) {
    // A fault of the stand-in must fail the test that met it, not hang it.
    session.responseViolations.push(`${incoming.method} ${incoming.url} failed here: ${error}`)
    outgoing.destroy()
  }
}

/** What becomes of a call: an injected fault first, then GitHub's rules, then an answer. */
async function resolve(session: Session, call: Call): Promise<Answer | 'dropped'> {
  const fault = session.faults.take(call.method, call.pathname)
  if (fault === undefined) return await answer(session, call)
  if ('status' in fault) return faultAnswer(fault)
  if (fault.drop === 'after') await answer(session, call)
  return 'dropped'
}

async function answer(session: Session, call: Call): Promise<Answer> {
  const { world, overlay } = session
  const refused = await refuse(world, call)
  if (refused !== undefined) return refused
  const handle = overlay.handlers[call.match?.operation.id ?? ''] ?? world.emulator.forward
  const given = await hideRepository(world, call, await handle(call))
  session.callers.learn(call, given)
  session.responseViolations.push(...session.contract.checkAnswer(call, given))
  return given
}

async function readCall(session: Session, incoming: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const method = incoming.method ?? 'GET'
  const target = incoming.url ?? '/'
  const { pathname, searchParams } = new URL(target, session.world.url)
  return {
    method,
    target,
    pathname,
    query: searchParams,
    headers: incoming.headers,
    bytes,
    body: parseJson(bytes),
    caller: session.callers.identify(incoming.headers.authorization),
    match: session.contract.match(method, pathname),
  }
}

function nameOf(call: Call): string {
  return call.caller.kind === 'user' ? call.caller.token : call.caller.kind
}

function write(outgoing: ServerResponse, answer: Answer): void {
  const length = answer.status === 204 ? {} : { 'content-length': answer.bytes.length }
  outgoing.writeHead(answer.status, { ...answer.headers, ...length })
  outgoing.end(answer.status === 204 ? undefined : answer.bytes)
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
