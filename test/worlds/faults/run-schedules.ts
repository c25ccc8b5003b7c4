import { compare, factsOf, type Verdict } from './compare.ts'
import { type FaultSchedule, scheduleFaults } from './fault-schedule.ts'
import { type FaultWorld, openFaultWorld } from './fault-world.ts'
import { persistently, runRound } from './round.ts'

export interface Findings {
  readonly schedules: number
  readonly lost: number
  readonly doubled: number
  readonly diverged: number
  readonly requests: number
  readonly violations: readonly string[]
  readonly details: readonly string[]
}

// Waiting for an answer is most of the time, so several worlds share one processor.
const WORLDS = 8

/** Plays the same round under many schedules of faults and compares each end with that of a quiet one. */
export async function runSchedules(
  seed: number,
  schedules: number,
  progress: (done: number) => void = () => {},
): Promise<Findings> {
  const worlds = await Promise.all(
    Array.from({ length: Math.min(WORLDS, schedules) }, () => openFaultWorld()),
  )
  const seeds = Array.from({ length: schedules }, (_, index) => seed + index)
  const verdicts: Verdict[] = []
  const violations: string[] = []
  let requests = 0
  try {
    const quiet = await play(worlds[0], null)
    const work = async (world: FaultWorld) => {
      for (let next = seeds.shift(); next !== undefined; next = seeds.shift()) {
        const found = await playOrSay(world, next)
        const verdict = compare(quiet, found)
        const details = verdict.details.map((one) => `seed ${next}: ${one}`)
        verdicts.push({ ...verdict, details })
        violations.push(...world.github.requestViolations)
        requests += world.github.requests.length
        progress(verdicts.length)
      }
    }
    await Promise.all(worlds.map(work))
  } finally {
    await Promise.all(worlds.map((world) => world.stop()))
  }
  const sum = (key: 'lost' | 'doubled' | 'diverged') =>
    verdicts.reduce((total, verdict) => total + verdict[key], 0)
  return {
    schedules,
    lost: sum('lost'),
    doubled: sum('doubled'),
    diverged: sum('diverged'),
    requests,
    violations,
    details: verdicts.flatMap(({ details }) => details),
  }
}

async function playOrSay(world: FaultWorld, seed: number): Promise<readonly string[]> {
  try {
    return await play(world, scheduleFaults(seed))
  } catch (error) {
    return [`the round did not end: ${error instanceof Error ? error.stack : error}`]
  }
}

async function play(
  world: FaultWorld | undefined,
  faults: FaultSchedule | null,
): Promise<readonly string[]> {
  if (world === undefined) throw new Error('there is no world to play in')
  await world.prepare()
  world.failWith(faults?.onRequest)
  await runRound(world, persistently(world, faults?.revive ?? (() => {})))
  world.failWith(undefined)
  return factsOf(world.snapshot())
}
