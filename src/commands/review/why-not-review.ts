import { reviewerPath } from '../../assignment/ledger-record.ts'
import { permissionOf } from '../../github/pages/review-comments.ts'
import { parseJson } from '../../input/parse-json.ts'
import type { Refusal } from '../../review/refusal-words.ts'
import type { HubSession } from '../../session/hub-session.ts'

/** What a passed calibration leaves on the ledger, one line a try. */
export interface CalibrationRecord {
  readonly kind: 'calibrated'
  readonly at: string
  readonly by: string
  readonly exercise: string
  /** By which criteria: others have to be learnt anew. */
  readonly criteria: string
  readonly passed: boolean
  readonly ratings: number
  readonly kappa: number | null
  readonly meanDifference: number
  /** The comment whose sealed block it came by; none for a table of ratings. */
  readonly comment?: { readonly id: number; readonly digest: string }
}

/** Why somebody may not review this; null when they may. Access is GitHub's to give and to take away. */
export async function whyNotReview(
  session: HubSession,
  login: string,
  about: { readonly exercise: string; readonly criteria: string },
): Promise<Refusal | null> {
  const why = await mayReview(session, login)
  if (why !== null || !session.config.reviews.calibration) return why
  return (await hasCalibrated(session, login, about)) ? null : 'not-calibrated'
}

/** The same of people who have not calibrated yet. */
export async function mayReview(session: HubSession, login: string): Promise<Refusal | null> {
  const { reviewers } = session.config.reviews
  const permission = await permissionOf(session.hub, session.config.hub, login)
  const isListed = reviewers?.includes(login.toLowerCase()) ?? false
  if (reviewers !== null && !isListed) return 'not-listed'
  const enough = isListed ? permission !== 'none' : ['write', 'admin'].includes(permission)
  return enough ? null : 'no-access'
}

async function hasCalibrated(
  session: HubSession,
  login: string,
  { exercise, criteria }: { readonly exercise: string; readonly criteria: string },
): Promise<boolean> {
  const file = await session.ledger.readFile(reviewerPath(login))
  return (file?.text ?? '').split('\n').some((line) => {
    const record = Object(parseJson(line)) as Partial<CalibrationRecord>
    return record.passed === true && record.exercise === exercise && record.criteria === criteria
  })
}
