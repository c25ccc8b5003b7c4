import type { Bench, Look } from './bench.ts'
import { type Equivalent, isSame } from './equivalents.ts'
import type { FlawedSolution } from './flawed-solutions.ts'
import type { Mutant } from './generate-solutions.ts'
import { type Reach, testsThatRun } from './reach.ts'
import { seedNames } from './seed-names.ts'
import type { GeneratedTrial, ListedTrial, Repeat } from './trial.ts'

export type Step = (what: string) => void

export async function repeat(
  bench: Bench,
  solution: Repeat['solution'],
  source: string,
  seeds: readonly string[],
  look: Look,
  step: Step,
): Promise<readonly Repeat[]> {
  const runs = await Promise.all(
    inFives(seeds).map(async (five) => {
      const failures = await bench.firstFailures(source, five, look)
      return five.map((seed, index) => {
        step(`the ${solution} under other seeds`)
        return { solution, seed, failed: failures[index] ?? null }
      })
    }),
  )
  return runs.flat()
}

/** Under the first seed of a job all tests are run, so that each fifth run is whole. */
function inFives(seeds: readonly string[]): readonly (readonly string[])[] {
  return [...Map.groupBy(seeds, (_, index) => Math.floor(index / 5)).values()]
}

export async function tryListed(
  bench: Bench,
  flawed: readonly FlawedSolution[],
  module: string,
  seeds: readonly string[],
  step: Step,
): Promise<readonly ListedTrial[]> {
  return await Promise.all(
    flawed.map(async ({ id, name, criterion, solution }) => {
      const source = solution.get(module) ?? ''
      const failed = await bench.firstFailures(source, seeds, { only: [criterion] })
      step(id)
      return { id, name, criterion, caught: failed.map((test) => test !== null) }
    }),
  )
}

// A cosine with a guarded divisor once kept full marks under two seeds of five.
const SEEDS_FOR_SLIPS = seedNames(10)

export interface Known {
  /** What no test can catch, as the author says. */
  readonly equivalents: readonly Equivalent[]
  readonly reach: Reach
}

/**
 * A few at a time, each by the tests that run its function, and first by the criterion that caught the last one of
 * that function. What a seed may decide is tried under ten: after the first by the criterion that caught it, or by all
 * where none did. Where the author says that no test can, one seed is enough to find that one does.
 */
export async function tryGenerated(
  bench: Bench,
  mutants: readonly Mutant[],
  known: Known,
  hands: number,
  step: Step,
): Promise<readonly GeneratedTrial[]> {
  const waiting = mutants.entries()
  const tried: GeneratedTrial[] = []
  const catcher = new Map<string, string>()
  const work = async () => {
    for (const [index, mutant] of waiting) {
      const trial = await tryMutant(bench, mutant, known, catcher.get(mutant.where))
      if (trial.caughtBy !== null) catcher.set(trial.where, trial.caughtBy)
      tried[index] = trial
      step('generated mutants')
    }
  }
  await Promise.all(Array.from({ length: hands }, work))
  return tried
}

async function tryMutant(
  bench: Bench,
  { source, ...place }: Mutant,
  { equivalents, reach }: Known,
  first: string | undefined,
): Promise<GeneratedTrial> {
  const tests = testsThatRun(reach, place.where)
  const isDecided =
    place.kind === 'plain' || equivalents.some((equivalent) => isSame(equivalent, place))
  const seeds = isDecided ? seedNames(1) : SEEDS_FOR_SLIPS
  const failed = await bench.firstFailures(source, seeds, { tests, first, sparing: true })
  const caught = failed.map((test) => test !== null)
  return { ...place, caughtBy: failed[0]?.criterion ?? null, caught }
}
