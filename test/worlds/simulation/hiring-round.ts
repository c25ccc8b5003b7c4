import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  parseSubmissionNames,
  type SubmissionName,
} from '../../../src/assignment/submission-name.ts'
import { fetchSubmissions } from '../../../src/commands/fetch.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { publish } from '../../../src/commands/publish/publish.ts'
import { watch } from '../../../src/commands/watch/watch.ts'
import { LEDGER_BRANCH } from '../../../src/github/ledger/ledger.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { candidateLogin, invitePeople } from './candidates.ts'
import { type GradeJobs, openCannedGrader } from './grade-canned.ts'
import type { LimitsMeter } from './limits-meter.ts'
import { createMemoryGitHub } from './memory-github.ts'
import {
  addAccount,
  addRepository,
  createWorld,
  type MemoryRepository,
  type World,
} from './memory-world.ts'
import { sessionOf, WORKFLOW } from './open-session.ts'
import { createVirtualClock, takeTimers } from './virtual-clock.ts'

const START = '2026-03-02T08:00:00Z'
// Far enough that the round is over before anybody's deadline.
const DEADLINE = '2030-01-01T18:00:00Z'
const WATCH_EVERY_MS = 30 * 60_000
const SEVEN_DAYS_MS = 7 * 24 * 3_600_000
const GIVEN_UP_AFTER_MS = 2 * SEVEN_DAYS_MS

export const PHASES = ['invite', 'watch', 'fetch', 'publish'] as const
export type Phase = (typeof PHASES)[number]

/** What the round tells as it goes. */
export interface Witness {
  /** Everything until the next call belongs to this phase. */
  enter(phase: Phase): void
  progress(done: number, what: string): void
}

export interface Round {
  readonly candidates: number
  readonly world: World
  readonly meter: LimitsMeter
  /** What is on the ledger in the end, by path. */
  readonly ledger: readonly (readonly [path: string, text: string])[]
  /** In virtual time since the start. */
  readonly invitedMs: number
  readonly gradedMs: number
  /** Nobody who let an invitation expire can be in before this moment. */
  readonly lateMs: number
  /** Candidates who never got in, or whose work nobody graded. */
  readonly stranded: readonly string[]
}

/**
 * A whole round: everybody on one list is invited, pushes once, and is graded. The commands are the
 * product's own; GitHub, the clock, the candidates and the judge are not.
 */
export async function runRound(
  candidates: number,
  meter: LimitsMeter,
  witness: Witness,
): Promise<Round> {
  const clock = createVirtualClock(START)
  const giveBack = takeTimers(clock)
  const folder = await mkdtemp(join(tmpdir(), 'takehome-simulation-'))
  try {
    const world = createWorld(clock)
    const github = createMemoryGitHub(world, meter)
    const session = await sessionOf(github, clock)
    const crowd = invitePeople(world, candidates)
    addAccount(world, WORKFLOW)
    const { owner, repo } = session.config.hub
    const hub = addRepository(world, owner, repo, null)
    const [exercise = ''] = [...session.config.exercises.keys()]
    const grade = await openCannedGrader(session, exercise)
    const stage = { session, world, folder, exercise, grade, witness, check: github.check }

    await inviteEverybody(stage, candidates)
    const invitedMs = clock.now()
    const gradedMs = await gradeEverybody(stage, () => crowd.pushed() === candidates)
    const lateMs = Math.max(0, ...[...crowd.late.values()].map((since) => since + SEVEN_DAYS_MS))
    const stranded = strandedIn(world, candidates)
    const ledger = ledgerOf(world, hub)
    return { candidates, world, meter, ledger, invitedMs, gradedMs, lateMs, stranded }
  } finally {
    giveBack()
    await rm(folder, { recursive: true, force: true })
  }
}

function strandedIn({ repositories }: World, candidates: number): readonly string[] {
  const graded = new Set(
    [...repositories.values()].flatMap(({ branches, checkRuns, collaborators }) => {
      const head = branches.get('main')
      const isGraded = [...checkRuns.values()].some((run) => run.head === head)
      return isGraded ? [...collaborators.values()].map(({ login }) => login) : []
    }),
  )
  const all = Array.from({ length: candidates }, (_, index) => candidateLogin(index))
  return all.filter((login) => !graded.has(login))
}

function ledgerOf({ git }: World, { branches }: MemoryRepository): Round['ledger'] {
  const head = git.commit(branches.get(LEDGER_BRANCH) ?? '')
  const files = head === null ? [] : [...git.files(head.tree)]
  return files.map(([path, sha]) => [path, git.blob(sha)?.toString('utf8') ?? ''])
}

interface Stage {
  readonly session: HubSession
  readonly world: World
  readonly folder: string
  readonly exercise: string
  readonly grade: GradeJobs
  readonly witness: Witness
  readonly check: () => void
}

async function inviteEverybody(stage: Stage, candidates: number): Promise<void> {
  const { session, folder, exercise, witness, check } = stage
  const csv = join(folder, 'candidates.csv')
  const lines = Array.from({ length: candidates }, (_, index) => {
    return `${candidateLogin(index)},${exercise},${DEADLINE}`
  })
  await writeFile(csv, ['candidate,exercise,deadline', ...lines, ''].join('\n'))
  witness.enter('invite')
  const outsideLoop = 'one exercise shows how a round scales'
  const words = { csv, candidate: '', exercise: '', role: '', deadline: '', outsideLoop }
  await inviteAll(session, words, (done) => witness.progress(done, 'invited'))
  check()
}

/** Looks as often as the schedule says; returns when the last submission was published. */
async function gradeEverybody(stage: Stage, everybodyPushed: () => boolean): Promise<number> {
  const { session, world, witness, check } = stage
  const { clock } = world
  let published = 0
  let lastMs = clock.now()
  for (;;) {
    await clock.sleep(WATCH_EVERY_MS - (clock.now() % WATCH_EVERY_MS))
    // Whoever was not let in by now never will be.
    if (clock.now() > lastMs + GIVEN_UP_AFTER_MS) return lastMs
    witness.enter('watch')
    const isLast = everybodyPushed()
    const found = await watch(session, { audit: false, dispatch: false, again: null })
    check()
    if (found.failed[0] !== undefined) throw new Error(found.failed[0].why)
    if (isLast && found.handedOut.length + found.waiting.length === 0) return lastMs
    const jobs = [
      ...found.matrix.map(({ submissions }) => submissions),
      ...world.dispatched.splice(0),
    ]
    for (const job of jobs) {
      const names = namesIn(job)
      await gradeJob(stage, names)
      published += names.length
      witness.progress(published, 'graded')
      lastMs = clock.now()
    }
  }
}

async function gradeJob(stage: Stage, names: readonly SubmissionName[]): Promise<void> {
  const { session, folder, grade, witness, check } = stage
  const own = await mkdtemp(join(folder, 'job-'))
  const [out, results] = [join(own, 'jobs'), join(own, 'results')]
  witness.enter('fetch')
  await fetchSubmissions(session, { submissions: names, out })
  await grade(out, results)
  witness.enter('publish')
  await publish(session, { submissions: names, results })
  check()
  await rm(own, { recursive: true })
}

function namesIn(job: string): readonly SubmissionName[] {
  const names = parseSubmissionNames(job)
  if (!names.ok) throw new Error(`no submission: ${names.error}`)
  return names.value
}
