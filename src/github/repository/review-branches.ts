/**
 * What every review is compared with: a branch with a history of its own and none of the hub's files. A
 * review then has no hidden test beside it, and no workflow, which a workflow's token may not write: GitHub
 * answers 403 to a branch whose workflows are not those of the default branch.
 */
export const REVIEW_BASE = 'review-base'

/** The branch of a review, by the pseudonym of its candidate. */
export function reviewBranch(pseudonym: string): string {
  return `review/${pseudonym}`
}

const REVIEW = /^review\/([a-z]+-[a-z]+-[0-9a-f]{4})$/

/** The pseudonym in the name of a review's branch; null for any other branch. */
export function pseudonymOf(branch: string): string | null {
  return REVIEW.exec(branch)?.[1] ?? null
}
