import { compare, type Verdict } from './compare.ts'
import { type FaultRate, type FaultSchedule, scheduleFaults } from './fault-schedule.ts'
import { type FaultWorld, openFaultWorld } from './fault-world.ts'

/** A round that is played without faults, and then under many schedules of them. */
export interface FaultStory {
  readonly rate: FaultRate
  /** Plays it in a world that is new; null for no faults. What it leaves, one fact for each thing that counts. */
  readonly play: (world: FaultWorld, faults: FaultSchedule | null) => Promise<readonly string[]>
}

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
  story: FaultStory,
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
    const quiet = await play(worlds[0], story, null)
    const work = async (world: FaultWorld) => {
      for (let next = seeds.shift(); next !== undefined; next = seeds.shift()) {
        const found = await playOrSay(world, story, next)
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

async function playOrSay(
  world: FaultWorld,
  story: FaultStory,
  seed: number,
): Promise<readonly string[]> {
  try {
    return await play(world, story, scheduleFaults(seed, story.rate))
  } catch (error) {
    return [`the round did not end: ${error instanceof Error ? error.stack : error}`]
  }
}

async function play(
  world: FaultWorld | undefined,
  story: FaultStory,
  faults: FaultSchedule | null,
): Promise<readonly string[]> {
  if (world === undefined) throw new Error('there is no world to play in')
  await world.prepare()
  return await story.play(world, faults)
}
