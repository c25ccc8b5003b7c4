import type { OpenReview } from '../../src/assignment/ledger-record.ts'
import type { Role } from '../../src/rubric/roles.ts'

export const ROLE: Role = {
  id: 'ml-engineer',
  weights: {
    'ml-fundamentals': 0.25,
    'practical-coding': 0.3,
    'system-design': 0.25,
    'business-impact': 0.2,
  },
} as Role

/** The role as the team changed it in the middle of the round. */
export const LATER: Role = {
  ...ROLE,
  weights: {
    'ml-fundamentals': 0.4,
    'practical-coding': 0.1,
    'system-design': 0.1,
    'business-impact': 0.4,
  },
} as Role

/** With the number of an account; of Tim under the login that he takes later. */
export function signed(
  review: OpenReview,
  people: readonly string[],
  isLater: boolean,
): OpenReview {
  const user = 1 + people.indexOf(review.by)
  if (review.by !== 'tim' || !isLater) return { ...review, user }
  return { ...review, user, by: 'timo', reviewer: 'reviewer-timo' }
}
