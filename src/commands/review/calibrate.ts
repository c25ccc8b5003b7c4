import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CalibrationRecord } from '../../assignment/calibration-record.ts'
import { reviewerPath } from '../../assignment/ledger-record.ts'
import { type Anchor, readAnchors } from '../../exercise/anchors.ts'
import type { Exercise } from '../../exercise/exercise.ts'
import { CallerError, callerError } from '../../input/bad-news.ts'
import { parseRatings, RATING_COLUMNS, type RatingRow } from '../../review/ratings-table.ts'
import { renderPapers } from '../../review/render-papers.ts'
import { reviewedCriteria } from '../../rubric/rubric.ts'
import { criteriaDigest } from '../../session/find-review.ts'
import { loadHubExercise } from '../../session/hub-exercise.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { calibrationGate, type Gate, type KeyedRating } from '../../statistics/calibration-gate.ts'

export interface Calibration {
  readonly reviewer: string
  readonly gate: Gate
  /** Where the reviewer and the key differ, with what the key rests on: to be talked over. */
  readonly differences: readonly (KeyedRating & { readonly why: string })[]
}

/** Writes the anchor papers with checklists, levels and an empty table; the papers' names. */
export async function writePapers(
  session: HubSession,
  id: string,
  out: string,
): Promise<readonly string[]> {
  const { exercise, anchors } = await loadAnchors(session, id)
  await mkdir(out, { recursive: true })
  const reviewed = reviewedCriteria(exercise.rubric)
  for (const { paper } of anchors) {
    await cp(join(exercise.grader, 'anchors', paper), join(out, paper), { recursive: true })
  }
  const rows = anchors.flatMap(({ paper }) =>
    reviewed.map(({ id: criterion }) => `,${paper},${criterion},`),
  )
  await writeFile(join(out, 'ratings.csv'), `${[RATING_COLUMNS.join(','), ...rows].join('\n')}\n`)
  await writeFile(join(out, 'README.md'), renderPapers(exercise.rubric.title, reviewed))
  return anchors.map(({ paper }) => paper)
}

/** Sets reviewers' ratings of the papers beside the key, and records who has passed. */
export async function calibrate(
  session: HubSession,
  id: string,
  file: string,
): Promise<readonly Calibration[]> {
  const { exercise, anchors } = await loadAnchors(session, id)
  const reviewed = reviewedCriteria(exercise.rubric)
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) throw ratingsFault(id, file)
  const papers = anchors.map(({ paper }) => paper)
  const rows = parseRatings(text, file, { papers, criteria: reviewed.map((one) => one.id) })
  if (!rows.ok) throw new CallerError(rows.error)
  const calibrations = [...Map.groupBy(rows.value, ({ reviewer }) => reviewer)].map(
    ([reviewer, own]) => compare(reviewer, own, anchors, exercise),
  )
  for (const one of calibrations) await record(session, exercise, one)
  return calibrations
}

function ratingsFault(id: string, file: string): CallerError {
  const hint = `This writes papers and a table to fill in: npx takehome calibrate --exercise ${id} --out papers`
  return callerError(file, 'there is no such file', hint)
}

async function loadAnchors(session: HubSession, id: string) {
  const exercise = await loadHubExercise(session, id)
  if (!exercise.ok) throw new CallerError(exercise.error)
  const anchors = await readAnchors(exercise.value)
  if (!anchors.ok) throw new CallerError(anchors.error)
  if (anchors.value.length > 0) return { exercise: exercise.value, anchors: anchors.value }
  const message = 'there are no papers to calibrate by'
  const hint =
    'Write at least five papers that show every level (docs/authoring.md), or set calibration: false under reviews in takehome.yml.'
  const path = join(exercise.value.grader, 'anchors')
  throw callerError(path, message, hint)
}

function compare(
  reviewer: string,
  rows: readonly RatingRow[],
  anchors: readonly Anchor[],
  { rubric }: Exercise,
): Calibration {
  const musts = new Set(
    reviewedCriteria(rubric)
      .filter(({ checklist }) => checklist.some(({ must }) => must))
      .map(({ id }) => id),
  )
  const keyed = rows.map(({ paper, criterion, level }) => {
    const anchor = anchors.find((one) => one.paper === paper)
    const key = anchor?.levels[criterion] ?? level
    const why = anchor?.why[criterion] ?? ''
    return { paper, criterion, level, key, must: musts.has(criterion), why }
  })
  const differences = keyed.filter(({ level, key }) => level !== key)
  return { reviewer, gate: calibrationGate(keyed), differences }
}

async function record(
  session: HubSession,
  { rubric }: Exercise,
  { reviewer, gate }: Calibration,
): Promise<void> {
  const { passed, ratings, kappa, meanDifference } = gate
  const line: CalibrationRecord = {
    kind: 'calibrated',
    at: await serverTime(session.hub),
    by: reviewer,
    exercise: rubric.id,
    criteria: criteriaDigest(rubric),
    passed,
    ratings,
    kappa,
    meanDifference,
  }
  await session.ledger.rewrite(reviewerPath(reviewer), (before) => {
    const text = `${before ?? ''}${JSON.stringify(line)}\n`
    return { text, subject: `${reviewer}: calibrated on ${rubric.id}` }
  })
}

/** The verdict first, then every difference: it is read together with whoever wrote the key. */
export function calibrationText(calibrations: readonly Calibration[]): string {
  return calibrations
    .flatMap(({ reviewer, gate, differences }) => [
      `${reviewer}: ${gate.passed ? 'passed' : 'not passed'} (${gate.ratings} ratings, quadratic kappa ${gate.kappa?.toFixed(2) ?? 'none'}, ${gate.meanDifference.toFixed(2)} levels off on average)`,
      ...gate.reasons.map((reason) => `  ${reason}`),
      ...differences.map(
        ({ paper, criterion, level, key, why }) =>
          `  ${paper} ${criterion}: level ${level}, and the key says ${key}: ${why}`,
      ),
    ])
    .join('\n')
}
