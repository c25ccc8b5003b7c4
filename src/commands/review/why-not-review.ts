import { hasPassed } from '../../assignment/calibration-record.ts'
import { reviewerPath } from '../../assignment/ledger-record.ts'
import { permissionOf } from '../../github/pages/review-comments.ts'
import type { Refusal } from '../../review/refusal-words.ts'
import type { HubSession } from '../../session/hub-session.ts'

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
  about: { readonly exercise: string; readonly criteria: string },
): Promise<boolean> {
  const file = await session.ledger.readFile(reviewerPath(login))
  return hasPassed(file?.text ?? null, about)
}
