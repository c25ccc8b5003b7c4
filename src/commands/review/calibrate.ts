import { join } from 'node:path'
import { CallerError } from '../../input/bad-news.ts'
import { inShell, onHub } from '../../input/in-shell.ts'
import { readTableFile } from '../../input/read-table-file.ts'
import { copyOut, writeOut } from '../../input/write-out.ts'
import { parseRatings, RATING_COLUMNS } from '../../review/ratings-table.ts'
import { renderPapers } from '../../review/render-papers.ts'
import { reviewedCriteria } from '../../rubric/rubric.ts'
import type { HubFolders } from '../../session/hub-exercise.ts'
import type { HubSession } from '../../session/hub-session.ts'
import type { Gate } from '../../statistics/calibration-gate.ts'
import { loadAnchors } from './calibration-set.ts'
import { compareWithKey, type ReasonedRating, recordTry } from './calibration-verdict.ts'

export interface Calibration {
  readonly reviewer: string
  readonly gate: Gate
  /** Where the reviewer and the key differ, with what the key rests on: to be talked over. */
  readonly differences: readonly ReasonedRating[]
}

/** Writes the anchor papers with checklists, levels and an empty table; the papers' names. */
export async function writePapers(
  session: HubFolders,
  id: string,
  out: string,
): Promise<readonly string[]> {
  const { exercise, anchors } = await loadAnchors(session, id)
  const reviewed = reviewedCriteria(exercise.rubric)
  for (const { paper } of anchors) {
    await copyOut(join(exercise.grader, 'anchors', paper), join(out, paper))
  }
  const rows = anchors.flatMap(({ paper }) =>
    reviewed.map(({ id: criterion }) => `,${paper},${criterion},`),
  )
  const ratings = inShell(join(out, 'ratings.csv'))
  const command = `npx takehome calibrate --exercise ${id} --ratings ${ratings}${onHub(session.folder)}`
  await writeOut(out, [
    ['ratings.csv', `${[RATING_COLUMNS.join(','), ...rows].join('\n')}\n`],
    ['README.md', renderPapers(exercise.rubric.title, reviewed, command)],
  ])
  return anchors.map(({ paper }) => paper)
}

/** Sets reviewers' ratings of the papers beside the key, and records who has passed. */
export async function calibrate(
  session: HubSession,
  id: string,
  file: string,
): Promise<readonly Calibration[]> {
  const anchored = await loadAnchors(session, id)
  const { exercise, anchors } = anchored
  const reviewed = reviewedCriteria(exercise.rubric)
  const text = await readTableFile(file, howToBegin(id, session.folder))
  const papers = anchors.map(({ paper }) => paper)
  const rows = parseRatings(text, file, { papers, criteria: reviewed.map((one) => one.id) })
  if (!rows.ok) throw new CallerError(rows.error)
  const calibrations = [...Map.groupBy(rows.value, ({ reviewer }) => reviewer)].map(
    ([reviewer, own]): Calibration => {
      const { gate, ratings } = compareWithKey(own, anchored)
      return { reviewer, gate, differences: ratings.filter(({ level, key }) => level !== key) }
    },
  )
  for (const { reviewer, gate } of calibrations) {
    await recordTry(session, anchored, { reviewer, gate, comment: null })
  }
  return calibrations
}

function howToBegin(id: string, folder: string): string {
  return `This writes papers and a table to fill in: npx takehome calibrate --exercise ${id} --out papers${onHub(folder)}`
}

/** The verdict first, then every difference: it is read together with whoever wrote the key. */
export function calibrationText(calibrations: readonly Calibration[]): string {
  return calibrations
    .flatMap(({ reviewer, gate, differences }) => [
      `${reviewer}: ${gate.passed ? 'passed' : 'not passed'} (${gate.ratings} ratings, quadratic kappa ${gate.kappa?.toFixed(2) ?? 'none'}, ${gate.meanDifference.toFixed(2)} levels off on average)`,
      ...gate.reasons.map((reason) => `  ${reason}`),
      ...differences.map(
        ({ paper, criterion, level, key, why }) =>
          `  ${paper} ${criterion}: level ${level}, and the right level is ${key}: ${why}`,
      ),
    ])
    .join('\n')
}
