import type { RunVerb } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { calibrate, calibrationText, writePapers } from './calibrate.ts'

/** Writes papers to rate, or takes the ratings in. */
export const runCalibrate: RunVerb = withSession(async (session, { text }) => {
  const [exercise, ratings, out] = [text('exercise'), text('ratings'), text('out')]
  if (ratings === '') {
    const papers = await writePapers(session, exercise, out)
    const said = `${papers.length} papers in ${out}; fill in ratings.csv`
    return { json: { papers, out }, text: [said] }
  }
  const calibrations = await calibrate(session, exercise, ratings)
  const passed = calibrations.every(({ gate }) => gate.passed)
  return {
    json: calibrations,
    text: [calibrationText(calibrations)],
    unmet: passed ? null : 'Not every reviewer has passed the calibration.',
  }
})
