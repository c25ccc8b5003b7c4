import { CallerError } from '../../input/bad-news.ts'
import { readHubConfig } from '../../session/hub-session.ts'
import type { Outcome, RunVerb, Surroundings } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { calibrate, calibrationText, writePapers } from './calibrate.ts'
import { sendBlock } from './send-block.ts'
import { writeCalibrationPages } from './write-calibration-pages.ts'

/** Writes pages or papers to rate, sends a reviewer's block, or takes a table of ratings in. */
export const runCalibrate: RunVerb = async (words, around) => {
  const { text, isOn } = words
  const asksGitHub = isOn('page') || text('send') !== '' || text('ratings') !== ''
  if (asksGitHub) return await onGitHub(words, around)
  return await papersOf(text('exercise'), text('out'), around)
}

/** Papers come from folders alone, so they need no token. */
async function papersOf(exercise: string, out: string, around: Surroundings): Promise<Outcome> {
  const { folder } = around.access
  const config = await readHubConfig(folder)
  if (!config.ok) throw new CallerError(config.error)
  const papers = await writePapers(
    { config: config.value, folder, home: around.home },
    exercise,
    out,
  )
  return {
    json: { papers, out },
    text: [`${papers.length} papers in ${out}; fill in ratings.csv`],
  }
}

const onGitHub = withSession(async (session, { text, isOn }, around) => {
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
  const calibrations = await calibrate(session, exercise, ratings)
  const passed = calibrations.every(({ gate }) => gate.passed)
  return {
    json: calibrations,
    text: [calibrationText(calibrations)],
    unmet: passed ? null : 'Not every reviewer has passed the calibration.',
  }
})
