import { readFile } from 'node:fs/promises'
import { listReviewPulls } from '../../github/pages/review-comments.ts'
import { reviewBranch } from '../../github/pages/review-pull.ts'
import { sendComment } from '../../github/pages/send-comment.ts'
import { whoWeAre } from '../../github/pages/sticky-comment.ts'
import { type CallerError, callerError } from '../../input/bad-news.ts'
import { type BlockFault, findBlock } from '../../sealing/open-block.ts'
import type { HubSession } from '../../session/hub-session.ts'
import type { Surroundings } from '../verb/verb.ts'

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
  const { hub } = session.config
  const pulls = await listReviewPulls(session.hub, hub)
  const pull = pulls.find(({ branch }) => branch === reviewBranch(pseudonym))
  if (pull === undefined) {
    const hint = 'It may be closed, or the block may be for another hub: see --hub.'
    throw callerError(file, `there is no open review of ${pseudonym}`, hint)
  }
  const comment = { number: pull.number, by, body: found.block }
  return { pseudonym, reviewer, comment: await sendComment(session.hub, hub, comment) }
}

async function textOf(file: string, readInput: Surroundings['readInput']): Promise<string> {
  if (file === '-' && readInput) return await readInput()
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text !== null) return text
  throw callerError(file, 'there is no such file', 'Save the block of the review page in it.')
}

function blockError(file: string, fault: BlockFault): CallerError {
  const hint = 'Copy all of the block from the review page, from BEGIN to END.'
  switch (fault) {
    case 'none':
      return callerError(file, 'holds no sealed block', hint)
    case 'several':
      return callerError(file, 'holds several blocks', 'Send one at a time.')
    case 'version':
      return callerError(file, 'is of another version of the review page', 'Open the present page.')
    default:
      return callerError(file, 'holds a block that is not whole', hint)
  }
}
