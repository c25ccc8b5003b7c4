import type { MetModule } from '../checks/found.ts'
import type { SuiteRun } from '../judge/review-run.ts'

/** Reasons of a test that looked at a value, or waited for an error that did not come. */
const LOOKED: readonly string[] = ['AssertionError', 'Failed']

/**
 * Flaws that raise wherever somebody calls: no test of the reference needs to look at a value, and a naive suite fails
 * on them too. They tell nobody who knows what is right from somebody who calls each function once.
 */
export function loudFlaws(
  reference: readonly SuiteRun[],
  naive: readonly (readonly SuiteRun[])[],
  modules: readonly MetModule[],
): readonly string[] {
  const flaws = modules.filter(({ criterion }) => criterion !== null).map(({ id }) => id)
  const raises = (runs: readonly SuiteRun[], id: string) => {
    const reasons = reasonsOn(runs, id)
    return reasons.length > 0 && !reasons.some((reason) => LOOKED.includes(reason))
  }
  return flaws.filter((id) => raises(reference, id) && naive.some((runs) => raises(runs, id)))
}

function reasonsOn(runs: readonly SuiteRun[], id: string): readonly string[] {
  return runs
    .filter(({ variant }) => variant === id)
    .flatMap(({ tests }) => tests)
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'error')
    .map(({ reason }) => reason)
}
