import type { Grading } from '../../grading/grade-folders.ts'
import type { GradingPlan, GradingWords } from '../../grading/plan-grading.ts'
import { isBelow } from '../../scorecard/totals.ts'
import type { Words } from '../verb/verb.ts'

/** What a caller typed about a grading. */
export function gradingWords(
  { text }: Words,
  folders: readonly string[],
  home: string,
): GradingWords {
  return {
    exercise: text('exercise'),
    folders,
    role: text('role'),
    seed: text('seed'),
    feedback: text('feedback'),
    failBelow: text('fail-below'),
    exercises: text('exercises') || home,
    out: text('out'),
  }
}

/** Why a threshold that the caller set is not met; null when it is. */
export function unmetBy(
  gradings: readonly Grading[],
  { failBelowPercent }: Pick<GradingPlan, 'failBelowPercent'>,
): string | null {
  const isMet = !gradings.some(({ scorecard }) => isBelow(scorecard, failBelowPercent))
  return isMet ? null : `The measured points are below ${failBelowPercent} % (fail-below).`
}
