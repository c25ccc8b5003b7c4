import type { CalibrationRecord } from '../../assignment/calibration-record.ts'
import { reviewerPath } from '../../assignment/ledger-record.ts'
import { ensureLedgerBranch } from '../../github/ledger/ledger-branch.ts'
import { parseJson } from '../../input/parse-json.ts'
import type { RatingRow } from '../../review/ratings-table.ts'
import { paperCriterion } from '../../review-page/calibration-page.ts'
import { reviewedCriteria } from '../../rubric/rubric.ts'
import type { CriterionAnswer } from '../../sealing/review-answers.ts'
import type { Verdict } from '../../sealing/verdict.ts'
import { criteriaDigest } from '../../session/find-review.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { calibrationGate, type Gate, type KeyedRating } from '../../statistics/calibration-gate.ts'
import type { Anchored } from './calibration-set.ts'

/** A reviewer's level with the key's, and what that rests on. */
export type ReasonedRating = KeyedRating & { readonly why: string }

export interface Compared {
  readonly gate: Gate
  readonly ratings: readonly ReasonedRating[]
}

/** Sets one reviewer's levels beside the key. */
export function compareWithKey(
  rows: readonly Omit<RatingRow, 'reviewer'>[],
  { exercise: { rubric }, anchors }: Anchored,
): Compared {
  const musts = new Set(
    reviewedCriteria(rubric)
      .filter(({ checklist }) => checklist.some(({ must }) => must))
      .map(({ id }) => id),
  )
  const ratings = rows.map(({ paper, criterion, level }) => {
    const anchor = anchors.find((one) => one.paper === paper)
    const key = anchor?.levels[criterion] ?? level
    const why = anchor?.why[criterion] ?? ''
    return { paper, criterion, level, key, must: musts.has(criterion), why }
  })
  return { gate: calibrationGate(ratings), ratings }
}

/** The levels of a calibration page; null where they are not of all papers, as a page's always are. */
export function rowsOf(
  answers: readonly CriterionAnswer[],
  { exercise, anchors }: Anchored,
): readonly Omit<RatingRow, 'reviewer'>[] | null {
  const rows = anchors.flatMap(({ paper }, at) =>
    reviewedCriteria(exercise.rubric).flatMap(({ id: criterion }) => {
      const name = paperCriterion(at, criterion)
      const given = answers.find((answer) => answer.criterion === name)
      return given === undefined ? [] : [{ paper, criterion, level: given.level }]
    }),
  )
  const asked = anchors.length * reviewedCriteria(exercise.rubric).length
  return rows.length === asked && answers.length === asked ? rows : null
}

/** What the page of a reviewer shows. */
export function verdictOf({ gate, ratings }: Compared, { anchors }: Anchored): Verdict {
  const { passed, kappa, meanDifference } = gate
  const levels = ratings.map(({ paper, criterion, level, key, why }) => {
    const at = anchors.findIndex((one) => one.paper === paper)
    return { criterion: paperCriterion(at, criterion), given: level, key, why }
  })
  const figures = { ratings: ratings.length, kappa, meanDifference }
  return { version: 1, passed, ...figures, reasons: reasonsOf(gate), levels }
}

/** The page shows each level that is far off, so that they are counted here and not listed. */
function reasonsOf({ reasons, far }: Gate): readonly string[] {
  const others = reasons.slice(0, reasons.length - far.length)
  if (far.length === 0) return others
  const times = far.length === 1 ? 'once' : `${far.length} times`
  return [...others, `${times} two levels or more off on a criterion with must items`]
}

/** All tries of one reviewer, oldest first. */
export function readTries(text: string | null): readonly CalibrationRecord[] {
  return (text ?? '').split('\n').flatMap((line) => {
    const record = Object(parseJson(line)) as Partial<CalibrationRecord>
    return record.kind === 'calibrated' ? [record as CalibrationRecord] : []
  })
}

interface Try {
  readonly reviewer: string
  readonly gate: Gate
  /** The comment that it came by; null for a table of ratings. */
  readonly comment: { readonly id: number; readonly digest: string } | null
}

/** Records one try. A comment is recorded once: `known` where it was, `replayed` where its block came before. */
export async function recordTry(
  session: HubSession,
  { exercise: { rubric } }: Anchored,
  { reviewer, gate, comment }: Try,
): Promise<'recorded' | 'known' | 'replayed'> {
  const { passed, ratings, kappa, meanDifference } = gate
  const figures = { passed, ratings, kappa, meanDifference }
  const about = { exercise: rubric.id, criteria: criteriaDigest(rubric) }
  const at = await serverTime(session.hub)
  const by = comment === null ? {} : { comment }
  const line: CalibrationRecord = {
    ...{ kind: 'calibrated', at, by: reviewer },
    ...about,
    ...figures,
    ...by,
  }
  // Reviewers may calibrate before anybody is invited, which begins the ledger otherwise.
  await ensureLedgerBranch(session.hub, session.config.hub)
  let outcome: 'recorded' | 'known' | 'replayed' = 'recorded'
  await session.ledger.rewrite(reviewerPath(reviewer), (before) => {
    const same = readTries(before).filter((one) => one.comment?.digest === comment?.digest)
    outcome = 'recorded'
    if (comment !== null && same.length > 0) {
      outcome = same.some((one) => one.comment?.id === comment.id) ? 'known' : 'replayed'
      return null
    }
    const text = `${before ?? ''}${JSON.stringify(line)}\n`
    return { text, subject: `${reviewer}: calibrated on ${rubric.id}` }
  })
  return outcome
}
