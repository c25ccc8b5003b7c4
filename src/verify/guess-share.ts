import type { MetModule } from '../checks/found.ts'
import type { SuiteRun } from '../judge/review-run.ts'
import { alarmFactor, kindShare } from '../rubric/coin-share.ts'
import type { FoundCriterion } from '../rubric/rubric.ts'
import { seededRandom } from '../statistics/seeded-random.ts'

/** What guessing earns, and the correct modules that nobody can tell apart by the reference's calls. */
export interface Guess {
  /** The mean share of the points for flaws, 0 to 1, of the best bias. */
  readonly share: number
  readonly alike: readonly string[]
}

const BIASES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
const SALTS = 20_000

/**
 * What tests earn that make the reference's calls, and then guess by a hash of the replies. Where the replies of correct
 * modules are the same, they are all right or all wrong together, and guessing pays.
 */
export function guessShare(
  runs: readonly SuiteRun[],
  modules: readonly MetModule[],
  kinds: readonly FoundCriterion[],
): Guess {
  const replies = new Map(runs.map((run) => [run.variant, repliesOf(run)]))
  const places = new Map([...new Set(replies.values())].map((text, index) => [text, index]))
  const at = ({ id }: MetModule) => places.get(replies.get(id) ?? '') ?? 0
  const correct = modules.filter(({ criterion }) => criterion === null)
  const usual = new Set(correct.map(at))
  const groups = kinds.map(({ id, points, flaws }) => {
    const own = modules.filter(({ criterion }) => criterion === id).map(at)
    return { points, flaws, places: own.filter((place) => !usual.has(place)) }
  })
  const board = { count: places.size, correct: correct.map(at), groups }
  const twins = correct.filter((module) => correct.some((other) => isTwin(module, other, at)))
  return {
    share: Math.max(...BIASES.map((bias) => meanShare(board, bias))),
    alike: twins.map(({ id }) => id),
  }
}

function repliesOf({ tests }: SuiteRun): string {
  return tests.map(({ name, transcript }) => `${name} ${transcript}`).join('\n')
}

function isTwin(one: MetModule, other: MetModule, at: (module: MetModule) => number): boolean {
  return one !== other && at(one) === at(other)
}

/** Where replies of each module stand among all that differ. */
interface Board {
  readonly count: number
  readonly correct: readonly number[]
  readonly groups: readonly {
    readonly points: number
    readonly flaws: number
    readonly places: readonly number[]
  }[]
}

function meanShare({ count, correct, groups }: Board, bias: number): number {
  // The same numbers in every run.
  const random = seededRandom('guess')
  const total = groups.reduce((sum, { points }) => sum + points, 0)
  let sum = 0
  for (let salt = 0; salt < SALTS; salt += 1) {
    const fails = Array.from({ length: count }, () => random.unit() < bias)
    const alarmed = correct.filter((place) => fails[place]).length
    const found = groups.reduce((points, group) => {
      const caught = group.places.filter((place) => fails[place]).length
      return points + group.points * kindShare(caught, group.flaws)
    }, 0)
    sum += found * alarmFactor(alarmed, correct.length)
  }
  return sum / SALTS / total
}
