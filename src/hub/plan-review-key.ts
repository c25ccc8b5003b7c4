import { parseJson } from '../input/parse-json.ts'
import type { SeenHub, SetUpWish } from './set-up-seen.ts'
import type { SetUpStep } from './set-up-step.ts'

/** Where a hub keeps the public half: whoever reads the hub may seal, and only TAKEHOME_KEY opens. */
export const REVIEW_KEY_FILE = 'review-key.json'

/**
 * A file that is there is of a TAKEHOME_KEY that is gone, where the caller has another one. It is written
 * before the secret: who is stopped in between makes both anew.
 */
export function planReviewKey(
  { reviewKey }: Pick<SetUpWish, 'reviewKey'>,
  hub: Pick<SeenHub, 'reviewKey'> | null,
): readonly SetUpStep[] {
  const before = hub?.reviewKey ?? null
  // The files that are pushed have it.
  if (reviewKey === undefined || before === null) return []
  const isOurs = JSON.stringify(parseJson(before)) === JSON.stringify(parseJson(reviewKey))
  const what = `${REVIEW_KEY_FILE} of the hub is the public half of TAKEHOME_KEY`
  return [{ id: 'review-key', what, state: isOurs ? 'done' : 'to do' }]
}
