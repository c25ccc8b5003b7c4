import { type BranchMoves, createBranchMoves } from './branch-moves.ts'
import { type Callers, createCallers } from './callers.ts'
import { type Clock, createClock, keepTime } from './clock.ts'
import { type Contract, loadContract } from './contract.ts'
import { startEmulator } from './emulator.ts'
import { createFaults, type Faults } from './faults.ts'
import type { GitHubSeed } from './github-seed.ts'
import { inTurn, keepRecord } from './keep.ts'
import { keepCommentsReadable } from './keep-comments-readable.ts'
import { createOverlay, keepMemory, type Overlay } from './overlay.ts'
import type { World } from './world.ts'

export interface LoggedRequest {
  readonly method: string
  /** As sent, with its query. */
  readonly path: string
  /** `pending` until it has an answer. */
  status: number | 'pending' | 'dropped' | 'timeout'
  /** The personal token as it was seeded, or what kind of caller it was. */
  readonly authorisation: string
  /** The slug of the App whose token it carried. */
  readonly app?: string
}

export interface StandInOptions {
  /** Off, the stand-in does not compare its own answers with the description, which takes time. */
  readonly checkResponses?: boolean
}

/** Everything behind one running GitHub. */
export interface Session {
  readonly contract: Contract
  readonly options: StandInOptions
  readonly callers: Callers
  readonly clock: Clock
  readonly faults: Faults
  readonly moves: BranchMoves
  readonly world: World
  /** Gives the organisations the names of the seed. */
  readonly seeded: () => void
  readonly requestViolations: string[]
  readonly responseViolations: string[]
  readonly requests: LoggedRequest[]
  overlay: Overlay
  /** Ends with the last of the writes so far: GitHub does them one after another. */
  lastWrite: Promise<unknown>
}

// The same for everybody, and slow to build.
let contract: Contract | undefined

export async function startSession(
  seed: GitHubSeed,
  url: string,
  options: StandInOptions,
): Promise<Session> {
  contract ??= loadContract()
  const emulator = await startEmulator(seed, url)
  const { store } = emulator
  const clock = createClock(seed.now)
  keepTime(store, clock)
  keepCommentsReadable(store)
  emulator.reset()
  const moves = createBranchMoves(store, clock.now)
  const organisations = { ...seed.organisations }
  const own = { ...seed, organisations }
  const world = { emulator, store, moves, seed: own, organisations, url, now: clock.now }
  return {
    contract,
    options,
    callers: createCallers(seed, store, clock.now),
    clock,
    faults: createFaults(),
    moves,
    world,
    seeded: keepRecord(organisations),
    requestViolations: [],
    responseViolations: [],
    requests: [],
    overlay: createOverlay(world),
    lastWrite: Promise.resolve(),
  }
}

export function resetSession(session: Session): void {
  session.clock.reset()
  session.seeded()
  session.world.emulator.reset()
  session.callers.clear()
  session.moves.clear()
  session.overlay = createOverlay(session.world)
  forgetWhatWasSeen(session)
}

/** Keeps everything that GitHub knows now; the function goes back to it, with no fault and an empty log. */
export function keepSession(session: Session): () => void {
  const { overlay } = session
  return inTurn(
    session.clock.keep(),
    session.world.emulator.keep(),
    session.callers.keep(),
    session.moves.keep(),
    keepRecord(session.world.organisations),
    keepMemory(overlay.memory),
    () => {
      session.overlay = overlay
      forgetWhatWasSeen(session)
    },
  )
}

function forgetWhatWasSeen(session: Session): void {
  session.faults.clear()
  // Emptied in place: tests hold on to these lists.
  session.requestViolations.length = 0
  session.responseViolations.length = 0
  session.requests.length = 0
}

export function takeTurn<T>(session: Session, write: () => Promise<T>): Promise<T> {
  const turn = session.lastWrite.then(write)
  session.lastWrite = turn.catch(() => {})
  return turn
}
