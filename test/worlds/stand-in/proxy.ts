import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { answerCall } from './answer-call.ts'
import { type BrowserPages, createBrowserPages } from './browser-pages.ts'
import type { Dispatch } from './dispatches.ts'
import { addressOf } from './emulator.ts'
import type { GitHubEvent } from './events.ts'
import type { Answer, Call } from './exchange.ts'
import { type Failure, type Fault, faultAnswer, happensAnyway, type OnRequest } from './faults.ts'
import { createGitService, type GitService } from './git-service.ts'
import type { GitHubSeed } from './github-seed.ts'
import { createGraph, type Graph } from './graph.ts'
import { handOverLogin } from './hand-over-login.ts'
import { type Head, headOf } from './head.ts'
import { inTurn } from './keep.ts'
import { createPatientServer } from './patient-server.ts'
import { readCall } from './read-call.ts'
import { renameLogin } from './rename-login.ts'
import { renameOrganisation } from './rename-organisation.ts'
import {
  keepSession,
  type LoggedRequest,
  resetSession,
  type Session,
  type StandInOptions,
  startSession,
} from './session.ts'
import { type SetUpState, setUpState } from './set-up-state.ts'
import { type Snapshot, takeSnapshot } from './snapshot.ts'
import type { WorkflowDispatch } from './workflow-dispatches.ts'
import type { WorkflowRun, WorkflowState } from './workflows.ts'

export interface GitHubStandIn {
  readonly url: string
  /** What GitHub would not have accepted; a test that finds one here has failed. */
  readonly requestViolations: readonly string[]
  /** Where the stand-in itself does not answer like GitHub. */
  readonly responseViolations: readonly string[]
  /** In the order in which they came, which is also how faults count them. */
  readonly requests: readonly LoggedRequest[]
  readonly dispatches: readonly Dispatch[]
  readonly workflowDispatches: readonly WorkflowDispatch[]
  /** What happened and may start workflows, in order. Nothing here runs any. */
  readonly events: readonly GitHubEvent[]
  /** Lets a workflow have run. */
  readonly addRun: (run: WorkflowRun) => void
  /** Lets GitHub switch a workflow off, as it does when the author of a schedule leaves. */
  readonly setWorkflowState: (repository: string, path: string, state: WorkflowState) => void
  /** Whoever has this login takes another one, and a new account takes this one. */
  readonly handOverLogin: (login: string) => void
  /** Whoever has the one login takes the other, and keeps all else. */
  readonly renameLogin: (from: string, to: string) => void
  /** An organisation takes another name, and keeps all else. */
  readonly renameOrganisation: (from: string, to: string) => void
  /** App id to its private key, as PEM. */
  readonly appKeys: ReadonlyMap<number, string>
  readonly inject: (fault: Fault) => void
  /** Lets the request with this number since the last reset fail, from 0. */
  readonly faultAt: (index: number, failure: Failure) => void
  /** Asked before each request whether it fails. */
  readonly onRequest: (hook: OnRequest | undefined) => void
  /** GitHub's clock stands at this time from now on. */
  readonly setNow: (now: Date) => void
  /** The default branch of a repository, by its full name; undefined where there is none. */
  readonly head: (repository: string) => Head | undefined
  /** Everything that can be seen in it, without ids and times. */
  readonly snapshot: () => Snapshot
  /** What is set up beside repositories: organisations, Apps, and what GitHub alone can read. */
  readonly setUp: () => SetUpState
  /** Back to the seed: repositories, records, violations, log, faults and the clock. */
  readonly reset: () => void
  /**
   * Keeps everything that GitHub knows now, so that many tests can begin there. The function goes
   * back to it as often as it is called, with no fault and an empty log, as after a reset.
   */
  readonly keep: () => () => void
  readonly stop: () => Promise<void>
}

type Result = Answer | 'dropped' | 'timeout'

/** Starts GitHub on a free port of this machine: its rules and its description over `emulate`. */
export async function startGitHub(
  seed: GitHubSeed,
  options: StandInOptions = {},
): Promise<GitHubStandIn> {
  const server = createPatientServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${addressOf(server.address()).port}`
  const url = seed.enterprise === true ? `${origin}${ENTERPRISE}` : origin
  const session = await startSession(seed, url, options).catch(async (error: unknown) => {
    await close(server)
    throw error
  })
  const git = createGitService(session)
  const pages = createBrowserPages(session)
  const graph = createGraph(session)
  server.on(
    'request',
    (incoming, outgoing) => void serve(session, { git, graph, pages }, incoming, outgoing),
  )
  return {
    url,
    requestViolations: session.requestViolations,
    responseViolations: session.responseViolations,
    requests: session.requests,
    get dispatches() {
      return session.overlay.memory.dispatches
    },
    get workflowDispatches() {
      return session.overlay.memory.workflowDispatches
    },
    get events() {
      return session.overlay.memory.events
    },
    addRun: (run) => {
      session.overlay.memory.workflowRuns.push(run)
    },
    setWorkflowState: (repository, path, state) => {
      session.overlay.memory.workflowStates.set(`${repository} ${path}`, state)
    },
    handOverLogin: (login) => handOverLogin(session.world.store, login),
    renameLogin: (from, to) => renameLogin(session, from, to),
    renameOrganisation: (from, to) => renameOrganisation(session, from, to),
    appKeys: session.world.emulator.appKeys,
    inject: session.faults.inject,
    faultAt: session.faults.at,
    onRequest: session.faults.onRequest,
    setNow: session.clock.set,
    head: (name) => headOf(session.world, name, session.overlay.memory.workflowStates),
    snapshot: () => takeSnapshot(session.world, session.overlay.memory),
    setUp: () => setUpState(session.world, session.overlay.memory),
    reset: () => {
      resetSession(session)
      git.forget()
    },
    keep: () => inTurn(keepSession(session), git.forget),
    stop: async () => {
      await close(server)
      await session.world.emulator.stop()
      await git.stop()
    },
  }
}

async function serve(
  session: Session,
  { git, graph, pages }: Services,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    if (session.world.seed.enterprise === true) incoming.url = belowEnterprise(incoming.url ?? '/')
    if (pages.serves(new URL(incoming.url ?? '/', session.world.url).pathname)) {
      // A person's clicks are no requests of ours: nothing counts them, and nothing makes them fail.
      write(outgoing, await pages.answer(await readCall(session, incoming)), session.clock.now())
      return
    }
    const index = session.requests.length
    const logged = log(session, incoming)
    const call = await readCall(session, incoming)
    const [answer, faults] = ask(session, { git, graph }, call)
    session.requestViolations.push(...faults)
    const failure = session.faults.take(index, call.method, call.pathname)
    const result = await fail(failure, answer)
    logged.status = typeof result === 'string' ? result : result.status
    if (typeof result === 'string') outgoing.destroy()
    else write(outgoing, result, session.clock.now())
  } catch (error) {
    // A fault of the stand-in must fail the test that met it, not hang it.
    session.responseViolations.push(`${incoming.method} ${incoming.url} failed here: ${error}`)
    outgoing.destroy()
  }
}

interface Services {
  readonly git: GitService
  readonly graph: Graph
  readonly pages: BrowserPages
}

/** Who answers, and what GitHub would not have accepted of the call. */
function ask(
  session: Session,
  { git, graph }: Omit<Services, 'pages'>,
  call: Call,
): readonly [answer: () => Promise<Answer>, faults: readonly string[]] {
  if (git.serves(call)) return [() => git.answer(call), []]
  if (graph.serves(call)) return [() => graph.answer(call), graph.checkRequest(call)]
  return [() => answerCall(session, call), session.contract.checkRequest(call)]
}

const ENTERPRISE = '/api/v3'

/** What is asked for elsewhere is a page, or nothing: it meets no path of the API. */
function belowEnterprise(target: string): string {
  if (target === '/api/graphql') return '/graphql'
  return target.startsWith(`${ENTERPRISE}/`) ? target.slice(ENTERPRISE.length) : '/no-api-here'
}

/** At once, before the body has come: requests are counted in the order in which they begin. */
function log(session: Session, incoming: IncomingMessage): LoggedRequest {
  const caller = session.callers.identify(incoming.headers.authorization)
  const logged: LoggedRequest = {
    method: incoming.method ?? 'GET',
    path: incoming.url ?? '/',
    status: 'pending',
    authorisation: caller.kind === 'user' ? caller.token : caller.kind,
    ...(caller.kind === 'installation' ? { app: caller.app.slug } : {}),
  }
  session.requests.push(logged)
  return logged
}

async function fail(failure: Failure | undefined, answer: () => Promise<Answer>): Promise<Result> {
  if (failure === undefined) return await answer()
  if ('status' in failure) return faultAnswer(failure)
  if (happensAnyway(failure)) await answer()
  if ('drop' in failure) return 'dropped'
  await wait(failure.milliseconds ?? 0)
  return 'timeout'
}

function write(outgoing: ServerResponse, answer: Answer, now: Date): void {
  const date = { date: now.toUTCString() }
  const isEmpty = answer.status === 204 || answer.status === 304
  const length = isEmpty ? {} : { 'content-length': answer.bytes.length }
  outgoing.writeHead(answer.status, { ...answer.headers, ...date, ...length })
  outgoing.end(isEmpty ? undefined : answer.bytes)
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
