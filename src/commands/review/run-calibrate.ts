import type { RunVerb } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { calibrate, calibrationText, writePapers } from './calibrate.ts'
import { sendBlock } from './send-block.ts'
import { writeCalibrationPages } from './write-calibration-pages.ts'

/** Writes pages or papers to rate, sends a reviewer's block, or takes a table of ratings in. */
export const runCalibrate: RunVerb = withSession(async (session, { text, isOn }, around) => {
  const [exercise, ratings, out] = [text('exercise'), text('ratings'), text('out')]
  if (isOn('page')) {
    const pages = await writeCalibrationPages(session, { exercise, out })
    return { json: { pages }, text: pages.length === 0 ? ['Nobody has to calibrate.'] : pages }
  }
  const block = text('send')
  if (block !== '') {
    const sent = await sendBlock(session, block, around)
    return { json: sent, text: [`${sent.pseudonym}: sent as ${sent.comment}`] }
  }
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
