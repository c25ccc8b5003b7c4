import { join } from 'node:path'
import type { Exercise } from '../exercise/exercise.ts'
import { type Judge, type JudgeSetup, startJudge } from '../judge/judge.ts'

/** What a judge needs of the machine. */
type Hands = Pick<JudgeSetup, 'python' | 'parallel' | 'unsafe'> & { readonly home: string }

/** The judge of one exercise's module, and of its evidence file where it is asked for one. */
export function judgeOf(
  exercise: Exercise,
  module: string,
  hands: Hands,
  { limits, evidence }: Pick<JudgeSetup, 'limits' | 'evidence'>,
): Judge {
  return startJudge({
    ...hands,
    pythonHome: join(hands.home, 'src', 'judge', 'python'),
    grader: exercise.grader,
    module,
    packs: exercise.rubric.packages ?? [],
    limits,
    evidence,
  })
}
