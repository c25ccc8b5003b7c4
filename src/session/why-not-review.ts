import { hasPassed } from '../assignment/calibration-record.ts'
import { reviewerPath } from '../assignment/ledger-record.ts'
import { accessOf, mayWrite } from '../github/pages/review-comments.ts'
import type { Refusal } from '../review/refusal-words.ts'
import type { HubSession } from './hub-session.ts'

/** Why somebody may not review this; null when they may. Access is GitHub's to give and to take away. */
export async function whyNotReview(
  session: HubSession,
  login: string,
  about: { readonly exercise: string; readonly criteria: string },
): Promise<Refusal | null> {
  return (await lookAtReviewer(session, login, about)).why
}

/** The same, with the number of the account: who reviewed may have had another login then. */
export async function lookAtReviewer(
  session: HubSession,
  login: string,
  about: { readonly exercise: string; readonly criteria: string },
): Promise<{ readonly why: Refusal | null; readonly userId: number | null }> {
  const { why, userId } = await lookAtAccess(session, login)
  if (why !== null || !session.config.reviews.calibration) return { why, userId }
  const isCalibrated = await hasCalibrated(session, login, about)
  return { why: isCalibrated ? null : 'not-calibrated', userId }
}

/** The same of people who have not calibrated yet. */
export async function mayReview(session: HubSession, login: string): Promise<Refusal | null> {
  return (await lookAtAccess(session, login)).why
}

async function lookAtAccess(
  session: HubSession,
  login: string,
): Promise<{ readonly why: Refusal | null; readonly userId: number | null }> {
  const { reviewers } = session.config.reviews
  const { permission, userId } = await accessOf(session.hub, session.config.hub, login)
  const isListed = reviewers?.includes(login.toLowerCase()) ?? false
  if (reviewers !== null && !isListed) return { why: 'not-listed', userId }
  const enough = isListed ? permission !== 'none' : mayWrite({ permission })
  return { why: enough ? null : 'no-access', userId }
}

async function hasCalibrated(
  session: HubSession,
  login: string,
  about: { readonly exercise: string; readonly criteria: string },
): Promise<boolean> {
  const file = await session.ledger.readFile(reviewerPath(login))
  return hasPassed(file?.text ?? null, about)
}

/** Asks about each person once, however often it is asked, and again where there was no answer. */
export function lookOnce(session: HubSession) {
  const known = new Map<string, ReturnType<typeof lookAtReviewer>>()
  return (login: string, about: { exercise: string; criteria: string }) => {
    const key = [login, about.exercise, about.criteria].join('\0')
    const asked = known.get(key) ?? lookAtReviewer(session, login, about)
    known.set(key, asked)
    asked.catch(() => known.delete(key))
    return asked
  }
}
