import type { CriterionAnswer, ReviewAnswers } from '../../src/sealing/review-answers.ts'
import { sealAnswers } from '../../src/sealing/seal-answers.ts'
import type { UnderReview } from '../../src/session/find-review.ts'

type Label = Pick<ReviewAnswers, 'pseudonym' | 'tree' | 'criteria'>

/** A block as the review page makes it; `changes` make one that is about something else. */
export async function blockOf(
  { pseudonym, on, pair }: UnderReview,
  reviewer: string,
  answers: readonly CriterionAnswer[],
  changes: Partial<Label> = {},
): Promise<string> {
  const label = { pseudonym, ...on, ...changes }
  return await sealAnswers({ version: 1, ...label, reviewer, answers }, pair.key)
}
