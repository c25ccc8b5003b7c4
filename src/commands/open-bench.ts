import { join } from 'node:path'
import type { Exercise } from '../exercise/exercise.ts'
import { startJudge } from '../judge/judge.ts'
import { LIMITS } from '../judge/limits.ts'
import type { Bench } from '../verify/bench.ts'
import type { Journal } from '../verify/journal.ts'
import { gradeOrRetry, type Workshop } from './grader.ts'

// A mutant that loops for ever is caught by waiting; no honest call of a shipped exercise takes a second.
const TRIAL_LIMITS = { ...LIMITS, callSeconds: 5, totalSeconds: 60 }

/** A judge that answers for one exercise, and a journal of what it said. */
export function openBench(
  exercise: Exercise,
  module: string,
  workshop: Workshop,
  journal: Journal,
): Bench {
  const judge = startJudge({
    ...workshop,
    pythonHome: join(workshop.home, 'src', 'judge', 'python'),
    grader: exercise.grader,
    module,
    limits: TRIAL_LIMITS,
  })
  let jobs = 0
  return {
    firstFailure: async (source, seed, look = {}) => {
      const { only = null, first = null } = look
      const key = { suite: exercise.digest, source, seed, only }
      const trial = { only, first, until_failure: true }
      const known = journal.known(key)
      const tests =
        known ?? (await gradeOrRetry(judge, { id: `${jobs++}`, source, seed, trial })).tests
      if (known === null) await journal.keep(key, tests)
      return tests.find(({ passed }) => !passed) ?? null
    },
    close: () => judge.close(),
  }
}
