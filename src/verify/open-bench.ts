import type { Exercise } from '../exercise/exercise.ts'
import { askTwice } from '../grading/ask-twice.ts'
import { judgeOf } from '../grading/exercise-judge.ts'
import type { Workshop } from '../grading/grader.ts'
import { LIMITS } from '../judge/limits.ts'
import type { Bench } from './bench.ts'
import type { Journal } from './journal.ts'

// A mutant that loops for ever is caught by waiting; no honest call of a shipped exercise takes a second.
const TRIAL_LIMITS = { ...LIMITS, callSeconds: 5 }

/** A judge that answers for one exercise, and a journal of what it said. */
export function openBench(
  exercise: Exercise,
  module: string,
  workshop: Workshop,
  journal: Journal,
): Bench {
  const judge = judgeOf(exercise, module, workshop, { limits: TRIAL_LIMITS })
  let jobs = 0
  return {
    firstFailures: async (source, seeds, look = {}) => {
      const { only = null, tests = null, first = null, sparing = false } = look
      const key = { suite: exercise.digest, source, seeds, only, tests, sparing }
      const trial = { seeds, only, tests, first, until_failure: true, sparing }
      const known = journal.known(key)
      const runs = known ?? (await askTwice(() => judge.tryOut({ id: `${jobs++}`, source, trial })))
      if (known === null) await journal.keep(key, runs)
      return runs.map((tests) => tests.find(({ passed }) => !passed) ?? null)
    },
    failures: async (source, seed, only) => {
      const trial = { seeds: [seed], only, first: null, until_failure: false }
      const [tests = []] = await askTwice(() => judge.tryOut({ id: `${jobs++}`, source, trial }))
      return tests.filter(({ passed }) => !passed)
    },
    close: () => judge.close(),
  }
}
