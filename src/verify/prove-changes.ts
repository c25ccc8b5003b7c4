import type { Exercise } from '../exercise/exercise.ts'
import { askTwice } from '../grading/ask-twice.ts'
import { judgeOf } from '../grading/exercise-judge.ts'
import type { Workshop } from '../grading/grader.ts'
import type { JudgedTest } from '../judge/judge-message.ts'
import { LIMITS } from '../judge/limits.ts'
import {
  isEnough,
  nextTry,
  orderTries,
  type Pick,
  pickProofs,
  WANTED,
} from '../kit/plan-changes.ts'
import { type Broken, changedSource, type Proof, type SmallChange } from '../kit/small-change.ts'

// What a change makes endless proves nothing to people, and has to end soon.
const PATIENCE = { ...LIMITS, callSeconds: 3, totalSeconds: 15 }
// On two cores that are free, all tries take less than a minute. On a busy machine five changes are waited for.
const MOST_TRIES = 24
const SECONDS = 40
/** Two, so that no answer hangs on one draw of hidden inputs. */
export const KIT_SEEDS = ['kit-1', 'kit-2'] as const

// What depends on the machine is no answer.
const NO_PROOF: readonly (string | null)[] = [
  'too-slow',
  'timed-out',
  'broke-protocol',
  'did-not-load',
]

/** Runs the tests of some criteria, or of all, on a module; those that measure time where they are asked for. */
export type RunTests = (
  source: string,
  seed: string,
  only: readonly string[] | null,
  timed?: 'timed',
) => Promise<readonly JudgedTest[]>

export interface Proven {
  readonly picks: readonly Pick[]
  readonly tries: number
  /** How many criteria the module met whole, as it is. */
  readonly met: number
}

/** The changes that the judge sees to break what the module meets as it is: one judge for all, a few at a time. */
export async function proveChanges(
  exercise: Exercise,
  module: string,
  source: string,
  changes: readonly SmallChange[],
  workshop: Workshop,
): Promise<Proven> {
  const bench = openTests(exercise, module, workshop)
  const until = performance.now() + SECONDS * 1000
  try {
    const met = await metCriteria(bench.run, source)
    const proofs: Proof[] = []
    const done: { where: string; isProof: boolean }[] = []
    const left = [...orderTries(changes, askedFunctions(exercise, module))]
    let free = met.length === 0 ? 0 : MOST_TRIES
    const isDone = () =>
      isEnough(proofs, done.length, met.length) ||
      (performance.now() > until && pickProofs(proofs).length === WANTED)
    const lane = async () => {
      while (free > 0 && !isDone()) {
        const change = nextTry(left, done)
        if (change === undefined) break
        free -= 1
        left.splice(left.indexOf(change), 1)
        const broken = await brokenBy(bench.run, changedSource(source, change), met)
        done.push({ where: change.where, isProof: broken.length > 0 })
        if (broken.length > 0) proofs.push({ change, broken })
      }
    }
    await Promise.all(Array.from({ length: workshop.parallel }, lane))
    return { picks: pickProofs(proofs), tries: done.length, met: met.length }
  } finally {
    await bench.close()
  }
}

/** What the template defines is what the exercise asks for. */
function askedFunctions({ template }: Exercise, module: string): ReadonlySet<string> {
  const text = new TextDecoder().decode(template.get(module))
  return new Set([...text.matchAll(/^(?:def|class) (\w+)/gm)].map(([, name = '']) => name))
}

/** A judge as a function; it serves until it is closed. */
export function openTests(exercise: Exercise, module: string, workshop: Workshop) {
  const judge = judgeOf(exercise, module, workshop, { limits: PATIENCE })
  let jobs = 0
  const run: RunTests = async (source, seed, only, timed) => {
    const untimed = timed === undefined
    const trial = { seeds: [seed], only, first: null, until_failure: false, untimed }
    const [tests = []] = await askTwice(() => judge.tryOut({ id: `${jobs++}`, source, trial }))
    return tests
  }
  return { run, close: () => judge.close() }
}

/**
 * Criteria of which every test passes, whatever the seed. Time is measured once: it costs as much as all other tests,
 * no change is proven by it, and the numbers drawn hardly change it.
 */
export async function metCriteria(run: RunTests, source: string): Promise<readonly string[]> {
  const [first, second] = KIT_SEEDS
  const runs = await Promise.all([run(source, first, null, 'timed'), run(source, second, null)])
  const tests = runs.flat()
  const all = [...new Set(tests.map(({ criterion }) => criterion))]
  return all.filter((id) => tests.every(({ criterion, passed }) => criterion !== id || passed))
}

/** What a changed module no longer meets, whatever the seed. */
export async function brokenBy(
  run: RunTests,
  changed: string,
  met: readonly string[],
): Promise<readonly Broken[]> {
  const [first, second] = KIT_SEEDS
  const failed = failures(await run(changed, first, met))
  if (failed.length === 0) return []
  const suspects = [...new Set(failed.map(({ criterion }) => criterion))]
  const again = failures(await run(changed, second, suspects)).map(({ name }) => name)
  const sure = failed.filter(({ name }) => again.includes(name))
  return suspects.flatMap((criterion) => {
    const own = sure.filter((test) => test.criterion === criterion)
    if (own.length === 0) return []
    const reasons = [...new Set(own.flatMap(({ reason }) => reason ?? []))]
    return [{ criterion, tests: own.map(({ name }) => name), reasons }]
  })
}

function failures(tests: readonly JudgedTest[]): readonly JudgedTest[] {
  return tests.filter(({ passed, reason }) => !passed && !NO_PROOF.includes(reason))
}
