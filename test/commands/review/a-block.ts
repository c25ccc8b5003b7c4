import { readReviewPull } from '../../../src/github/pages/review-comments.ts'
import type { Level } from '../../../src/rubric/rubric.ts'
import type { CriterionAnswer } from '../../../src/sealing/review-answers.ts'
import { findReview, type UnderReview } from '../../../src/session/find-review.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { HUB, ID } from '../publish/publish.fixture.ts'

/** What reviewers of Ada's submission see on the page, found as the hub finds it. */
export async function adasReview(session: HubSession, number = 1): Promise<UnderReview> {
  const pull = await readReviewPull(session.hub, HUB, number)
  const found = pull === null ? null : await findReview(session, pull, ID)
  if (found === null) throw new Error('there is nothing to review')
  return found
}

export interface Given {
  readonly why?: string | null
  /** By criterion, as W2; all when left out. */
  readonly only?: readonly string[]
  readonly ticks?: readonly number[]
}

/** Levels for W1, W2 and so on. */
export function answersOf(
  levels: string,
  { why = 'as written', only, ticks = [] }: Given = {},
): readonly CriterionAnswer[] {
  return [...levels]
    .map((level, index) => {
      return { criterion: `W${index + 1}`, level: Number(level) as Level, ticks, note: why }
    })
    .filter(({ criterion }) => only?.includes(criterion) ?? true)
}
