import { type ConfigIssue, problem } from '../input/config-issue.ts'
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
  const isOurs = isSame(before, reviewKey)
  const what = `${REVIEW_KEY_FILE} of the hub is the public half of TAKEHOME_KEY`
  return [{ id: 'review-key', what, state: isOurs ? 'done' : 'to do' }]
}

function isSame(one: string, other: string): boolean {
  return JSON.stringify(parseJson(one)) === JSON.stringify(parseJson(other))
}

export interface KeyInQuestion {
  /** As `owner/name`. */
  readonly hub: string
  /** What follows from the TAKEHOME_KEY that the caller gives, beside the hub's own, which nobody can read. */
  readonly reviewKey: string
  /** The text of the hub's file; null where it has none. */
  readonly inHub: string | null
  /** The path and the text of the one that init has left on this machine; null where there is none. */
  readonly here: { readonly path: string; readonly text: string } | null
}

/** What is wrong with a TAKEHOME_KEY for a hub that has one already: nobody could open what is sealed with it. */
export function foreignKeyIssues({
  hub,
  reviewKey,
  inHub,
  here,
}: KeyInQuestion): readonly ConfigIssue[] {
  const give = `Give the key that ${hub} has, or none. If you have replaced its secret by this one,`
  const again = 'and run the same command again.'
  if (inHub !== null) {
    if (isSame(inHub, reviewKey)) return []
    const message = `is not the key of ${hub}, whose ${REVIEW_KEY_FILE} is of another one`
    const left = here === null || isSame(here.text, reviewKey) ? '' : ` and ${here.path}`
    const hint = `${give} delete ${REVIEW_KEY_FILE} in the hub${left} ${again}`
    return [problem('TAKEHOME_KEY', message, hint)]
  }
  if (here === null || isSame(here.text, reviewKey)) return []
  const message = `is not the key that ${here.path} is of`
  return [problem('TAKEHOME_KEY', message, `${give} delete ${here.path} ${again}`)]
}
