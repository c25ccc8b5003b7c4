import { readReviewPull } from '../../../src/github/pages/review-comments.ts'
import type { Level } from '../../../src/rubric/rubric.ts'
import type { ReviewAnswers } from '../../../src/sealing/review-answers.ts'
import { sealAnswers } from '../../../src/sealing/seal-answers.ts'
import { findReview, type UnderReview } from '../../../src/session/find-review.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { HUB, ID } from '../publish/publish.fixture.ts'

export type Wishes = Partial<ReviewAnswers> & {
  readonly why?: string | null
  /** By criterion, as W2; as asked for when left out. */
  readonly only?: readonly string[]
  readonly ticks?: readonly number[]
}

/** What reviewers of Ada's submission see on the page, found as the hub finds it. */
export async function adasReview(session: HubSession, number = 1): Promise<UnderReview> {
  const pull = await readReviewPull(session.hub, HUB, number)
  const found = pull === null ? null : await findReview(session, pull, ID)
  if (found === null) throw new Error('there is nothing to review')
  return found
}

/** A block as the page makes it: levels for W1, W2 and so on. */
export async function blockOf(
  { pseudonym, on, pair }: UnderReview,
  reviewer: string,
  levels: string,
  { why = 'as written', only, ticks = [], ...changes }: Wishes = {},
): Promise<string> {
  const all = [...levels].map((level, index) => {
    return { criterion: `W${index + 1}`, level: Number(level) as Level, ticks, note: why }
  })
  const answers = all.filter(({ criterion }) => only?.includes(criterion) ?? true)
  return await sealAnswers(
    { version: 1, pseudonym, ...on, reviewer, answers, ...changes },
    pair.key,
  )
}
