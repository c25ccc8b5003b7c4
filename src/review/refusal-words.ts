import { type Phrasing, strong, untrusted, words } from '../scorecard/phrasing.ts'
import type { BlockFault } from '../sealing/open-block.ts'

/** Why what somebody sent is not taken. None of it depends on which levels they gave. */
export type Refusal =
  | 'no-access'
  | 'not-listed'
  | 'not-calibrated'
  // By the candidate: nobody reviews their own work. Colleagues read the words and do not know whose work it is.
  | 'not-here'
  | 'unsealed'
  | 'edited'
  | 'in-the-clear'
  | 'final'
  | 'replayed'
  | BlockFault

/** Each with the way on. */
export function refusalWords(why: Refusal, exercise: string): Phrasing {
  switch (why) {
    case 'no-access':
      return words`only people who can write to this repository can review. Name others under reviews in takehome.yml.`
    case 'not-listed':
      return words`you are not among the reviewers in takehome.yml.`
    case 'not-calibrated':
      return words`calibrate on this exercise first. The issue ${strong(words`Calibration of reviewers`)} of this repository says how. Where there is none yet, start Actions, Review pages: it writes your page for ${untrusted(exercise, 60)} and opens the issue. Nothing was recorded.`
    case 'not-here':
      return words`your review of this submission does not count. Nothing was recorded.`
    case 'edited':
      return words`somebody else may have edited your comment, so it was not recorded. Write it again.`
    case 'unsealed':
      return words`all levels are open, so a new level would not be blind. Nothing was recorded.`
    case 'in-the-clear':
      return words`your comment could be read by colleagues, so it was removed and nothing of it counts. Do not write levels or ticks here: GitHub mails every comment at once. Use the review page, and paste the sealed block that it makes.`
    case 'final':
      return words`your review is final, because enough reviewers are done. Nothing was changed.`
    default:
      return blockWords(why)
  }
}

function blockWords(why: BlockFault | 'replayed'): Phrasing {
  switch (why) {
    case 'replayed':
      return words`this block was taken in before, and each block counts once. To send the same answers again, press Done on the review page again.`
    case 'several':
      return words`your comment has several blocks, so none of them counts. Send the last one alone.`
    case 'none':
    case 'broken':
      return words`the block is not whole. Copy all of it from the review page, from BEGIN to END, into a new comment.`
    case 'version':
      return words`the block was made by another version of the review page. Open the present page, press Done and paste the new block.`
    case 'other-key':
      return words`the key of this repository has changed since your review page was made. Open the present page, press Done and paste the new block.`
    case 'other-reviewer':
      return words`this block was sealed under another login. Enter your own login on the review page and press Done again.`
    case 'other-review':
      return words`this block belongs to another review. Paste it into a comment there.`
    case 'other-submission':
      return words`this block is about an earlier submission. Open the present review page and read what has changed.`
    case 'other-criteria':
      return words`the criteria have changed since your review page was made. Open the present page and review by these.`
  }
}
