import { isCandidate } from '../assignment/persons.ts'
import type { ReviewProgress } from './review-progress.ts'

/** Whether an appeal waits for somebody new, and nobody is. `people` are those who can be waited for by name. */
export function lacksSomebodyNew(
  { appeal, isEarlier, reviewers }: Pick<ReviewProgress, 'appeal' | 'isEarlier' | 'reviewers'>,
  people: readonly string[] | null,
  candidate: Parameters<typeof isCandidate>[0],
): boolean {
  if (appeal === null || people === null) return false
  const isAnswered = [...reviewers.values()].some((one) => one.done && !isEarlier(one))
  const isNew = (by: string) => !isEarlier({ by }) && !isCandidate(candidate, { by, userId: null })
  return !isAnswered && !people.some(isNew)
}
