import type { TestName } from '../judge/judge.ts'
import type { Bench } from './bench.ts'
import type { Tripwire } from './generate-solutions.ts'

/** For each function of a module, the tests that run it. */
export type Reach = ReadonlyMap<string, readonly TestName[]>

/** Tries out which tests run which functions, under the seed under which every mutant is tried first. */
export async function findReach(
  bench: Bench,
  tripwires: readonly Tripwire[],
  step: (what: string) => void,
): Promise<Reach> {
  const found = await Promise.all(
    tripwires.map(async ({ where, source }) => {
      const failed = await bench.failures(source, 'verify-1', null)
      step('what tests run')
      return [where, failed.map(({ criterion, name }) => [criterion, name] as const)] as const
    }),
  )
  return new Map(found)
}

/** The tests that can notice a change of a function; null for all, where it is in none, or no test runs it. */
export function testsThatRun(reach: Reach, where: string): readonly TestName[] | null {
  const tests = reach.get(where) ?? []
  return tests.length > 0 ? tests : null
}
