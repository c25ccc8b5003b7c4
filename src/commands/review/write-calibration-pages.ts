import { join } from 'node:path'
import { ensureCalibrationIssue } from '../../github/pages/calibration-issue.ts'
import { writeOut } from '../../input/write-out.ts'
import { CALIBRATION_TITLE, calibrationIssue } from '../../review/calibration-words.ts'
import { renderCalibrationPage } from '../../review-page/calibration-page.ts'
import { markerText } from '../../scorecard/safe-markdown.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { calibrationSet, loadAnchors, readExerciseAnchors } from './calibration-set.ts'
import { pagesUrl } from './pages-url.ts'

/**
 * Writes a page for each exercise that has papers, or for one, and sees to it that there is an issue to which
 * the pages can be answered. The files' names. Nothing of the key is in them.
 */
export async function writeCalibrationPages(
  session: HubSession,
  { exercise, out }: { readonly exercise: string; readonly out: string },
): Promise<readonly string[]> {
  const found = await anchoredExercises(session, exercise)
  if (found.length === 0) return []
  const issue = await ensureCalibrationIssue(session.hub, session.config.hub, {
    marker: markerText('calibration'),
    title: CALIBRATION_TITLE,
    body: calibrationIssue(pagesUrl(session)),
  })
  const written: string[] = []
  for (const anchored of found) {
    const { exercise: asked, papers, pseudonym, on, pair } = await calibrationSet(session, anchored)
    const name = `${asked.rubric.id}.html`
    const about = { pseudonym, tree: on.tree, criteriaDigest: on.criteria, key: pair.key }
    const page = { ...about, issue: issue.url, rubric: asked.rubric, papers }
    await writeOut(out, [[name, renderCalibrationPage(page)]])
    written.push(join(out, name))
  }
  return written
}

async function anchoredExercises(session: HubSession, exercise: string) {
  if (exercise !== '') return [await loadAnchors(session, exercise)]
  // Where nobody has to calibrate, no issue asks for it.
  if (!session.config.reviews.calibration) return []
  const ids = [...session.config.exercises.keys()]
  const all = await Promise.all(ids.map((id) => readExerciseAnchors(session, id)))
  return all.filter(({ anchors }) => anchors.length > 0)
}
