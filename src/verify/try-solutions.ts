import type { Bench, Look } from './bench.ts'
import type { FlawedSolution } from './flawed-solutions.ts'
import type { Mutant } from './generate-solutions.ts'
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
  return await Promise.all(
    seeds.map(async (seed) => {
      const [failed = null] = await bench.firstFailures(source, [seed], look)
      step(`the ${solution} under other seeds`)
      return { solution, seed, failed }
    }),
  )
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

/** A few at a time, each looked at first by the criterion that caught the last one of its function. */
export async function tryGenerated(
  bench: Bench,
  mutants: readonly Mutant[],
  hands: number,
  step: Step,
): Promise<readonly GeneratedTrial[]> {
  const waiting = mutants.entries()
  const tried: GeneratedTrial[] = []
  const catcher = new Map<string, string>()
  const work = async () => {
    for (const [index, { source, ...place }] of waiting) {
      const look = { first: catcher.get(place.where) }
      const [failed = null] = await bench.firstFailures(source, ['verify-1'], look)
      if (failed !== null) catcher.set(place.where, failed.criterion)
      tried[index] = { ...place, caughtBy: failed?.criterion ?? null }
      step('generated mutants')
    }
  }
  await Promise.all(Array.from({ length: hands }, work))
  return tried
}
