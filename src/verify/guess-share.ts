import type { MetModule } from '../checks/found.ts'
import type { SuiteRun } from '../judge/review-run.ts'
import { kindShare } from '../rubric/coin-share.ts'
import type { FoundCriterion } from '../rubric/rubric.ts'
import { seededRandom } from '../statistics/seeded-random.ts'

/** What guessing earns, and the correct modules that nobody can tell apart by the reference's calls. */
export interface Guess {
  /** The mean share of the points for flaws, 0 to 1, of the best bias. */
  readonly share: number
  readonly alike: readonly string[]
}

const BIASES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
// Of a share of a tenth, the mean is then off by less than half a hundredth.
const SALTS = 10_000

/**
 * What the best tests earn that make the reference's calls, bring replies that mean the same to one form, and then guess
 * by a hash of them: all correct modules look alike, so that one guess is right or wrong about all of them.
 */
export function guessShare(
  runs: readonly SuiteRun[],
  modules: readonly MetModule[],
  kinds: readonly FoundCriterion[],
): Guess {
  const replies = new Map(runs.map((run) => [run.variant, repliesOf(run)]))
  const places = new Map([...new Set(replies.values())].map((text, index) => [text, index]))
  const at = ({ id }: MetModule) => places.get(replies.get(id) ?? '') ?? 0
  const correct = modules.filter(({ holds }) => holds.length === 0)
  const usual = new Set(correct.map(at))
  const groups = kinds.map(({ id, points, flaws }) => {
    const own = modules.filter(({ criterion }) => criterion === id)
    const chances = own
      .filter((flaw) => !usual.has(at(flaw)))
      .map((flaw) => withCompany(flaw, modules).map(at))
    return { points, flaws, chances }
  })
  const board = { count: places.size, groups }
  const twins = correct.filter((module) => correct.some((other) => isTwin(module, other, at)))
  return {
    share: Math.max(...BIASES.map((bias) => meanShare(board, bias))),
    alike: twins.map(({ id }) => id),
  }
}

/** All modules on which tests have to fail for one flaw. */
function withCompany(flaw: MetModule, modules: readonly MetModule[]): readonly MetModule[] {
  return modules.filter(({ holds }) => holds.includes(flaw.id))
}

function repliesOf({ tests }: SuiteRun): string {
  return tests.map(({ name, transcript }) => `${name} ${transcript}`).join('\n')
}

function isTwin(one: MetModule, other: MetModule, at: (module: MetModule) => number): boolean {
  return one !== other && at(one) === at(other)
}

/** Where replies stand among all that differ. */
interface Board {
  readonly count: number
  readonly groups: readonly {
    readonly points: number
    readonly flaws: number
    /** For each flaw that can be told from correct modules, the replies on which tests have to fail. */
    readonly chances: readonly (readonly number[])[]
  }[]
}

/** Correct modules all have the form on which tests pass with the chance of 1 - bias. */
function meanShare({ count, groups }: Board, bias: number): number {
  // The same numbers in every run.
  const random = seededRandom('guess')
  const total = groups.reduce((sum, { points }) => sum + points, 0)
  let sum = 0
  for (let salt = 0; salt < SALTS; salt += 1) {
    const fails = Array.from({ length: count }, () => random.unit() < bias)
    for (const { points, flaws, chances } of groups) {
      const caught = chances.filter((all) => all.every((place) => fails[place])).length
      sum += points * kindShare(caught, flaws)
    }
  }
  return ((1 - bias) * sum) / SALTS / total
}
