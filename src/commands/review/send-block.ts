import { readFile } from 'node:fs/promises'
import { findCalibrationIssue } from '../../github/pages/calibration-issue.ts'
import { listReviewPulls } from '../../github/pages/review-comments.ts'
import { sendComment } from '../../github/pages/send-comment.ts'
import { whoWeAre } from '../../github/pages/sticky-comment.ts'
import { reviewBranch } from '../../github/repository/review-branches.ts'
import { type CallerError, callerError } from '../../input/bad-news.ts'
import { markerText } from '../../scorecard/safe-markdown.ts'
import { type BlockFault, findBlock } from '../../sealing/open-block.ts'
import type { HubSession } from '../../session/hub-session.ts'
import type { Surroundings } from '../verb/verb.ts'
import { calibratedExercise } from './calibration-set.ts'

export interface SentBlock {
  readonly pseudonym: string
  readonly reviewer: string
  /** The address of the comment. */
  readonly comment: string
}

/**
 * Sends a sealed block to its review, in the name of whoever sealed it. The block says which review it is
 * for; nothing secret is needed, and sending it again changes nothing.
 */
export async function sendBlock(
  session: HubSession,
  file: string,
  { readInput }: Pick<Surroundings, 'readInput'>,
): Promise<SentBlock> {
  const found = findBlock(await textOf(file, readInput))
  if (!found.ok) throw blockError(file, found.fault)
  const { pseudonym, reviewer } = found.label
  const by = await whoWeAre(session.hub)
  if (by.toLowerCase() !== reviewer) {
    const hint = 'Use a token of that account, or press Done again under your own login.'
    throw callerError(file, `was sealed by ${reviewer}, and the token is ${by}'s`, hint)
  }
  const number = await placeOf(session, pseudonym)
  if (number === null) {
    const hint = 'It may be closed, or the block may be for another hub: see --hub.'
    const missing =
      calibratedExercise(pseudonym) === null
        ? `there is no open review of ${pseudonym}`
        : 'there is no open issue for calibrations'
    throw callerError(file, missing, hint)
  }
  const comment = { number, by, body: found.block }
  const { hub } = session.config
  return { pseudonym, reviewer, comment: await sendComment(session.hub, hub, comment) }
}

/** The number of the pull request or issue that waits for the block; null where none does. */
async function placeOf({ hub, config }: HubSession, pseudonym: string): Promise<number | null> {
  if (calibratedExercise(pseudonym) !== null) {
    const issue = await findCalibrationIssue(hub, config.hub, markerText('calibration'))
    return issue?.number ?? null
  }
  const pulls = await listReviewPulls(hub, config.hub)
  return pulls.find(({ branch }) => branch === reviewBranch(pseudonym))?.number ?? null
}

async function textOf(file: string, readInput: Surroundings['readInput']): Promise<string> {
  if (file === '-' && readInput) return await readInput()
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text !== null) return text
  throw callerError(file, 'there is no such file', 'Save the block of the page in it.')
}

function blockError(file: string, fault: BlockFault): CallerError {
  const hint = 'Copy all of the block from the page, from BEGIN to END.'
  switch (fault) {
    case 'none':
      return callerError(file, 'holds no sealed block', hint)
    case 'several':
      return callerError(file, 'holds several blocks', 'Send one at a time.')
    case 'version':
      return callerError(file, 'is of another version of the page', 'Open the present page.')
    default:
      return callerError(file, 'holds a block that is not whole', hint)
  }
}
