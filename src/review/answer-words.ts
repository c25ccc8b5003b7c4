import type { ReviewedCriterion } from '../rubric/rubric.ts'
import { count, join, ours, type Phrasing, untrusted, words } from '../scorecard/phrasing.ts'
import type { Answer } from './draft.ts'

/** The exact words to type; the level stays a blank, because this is public. */
export function answerWords(
  answer: Answer,
  reviewed: readonly ReviewedCriterion[],
): Phrasing | null {
  const ids = reviewed.map(({ id }) => id)
  switch (answer.kind) {
    case 'help':
      return null
    case 'nothing-to-undo':
      return words`you have no step to take back.`
    case 'undo-alone':
      return words`nothing of your comment was recorded, because ${untrusted('/undo', 10)} stands alone in its comment. Send it alone, once for each step to take back. Then send the rest again.`
    case 'by-page':
      return words`this command sends nothing. Press Done on the review page, and paste the block that it makes into a comment.`
    case 'page-incomplete':
      return words`not done yet: ${ours(answer.criteria.join(', '))} ${answer.lacks === 'level' ? words`have no level` : words`have no reason, and at least one must item of these is not ticked`}. Complete the review page, press Done and paste the new block. Nothing was recorded.`
    case 'levels-missing':
      return words`not done yet: levels are missing. Type ${join(answer.criteria.map(scoreLine), words`, `)}. Then ${untrusted('/done', 10)}.`
    case 'reason-missing':
      return words`not done yet: at least one must item of ${ours(answer.criteria.join(', '))} is not ticked. Add a reason: ${join(answer.criteria.map(scoreLine), words`, `)}. Then ${untrusted('/done', 10)}. We ask at every level, so that the question reveals nothing.`
    case 'unknown-item':
      return words`line ${answer.line}: ${ours(answer.criterion)} has ${count(itemsOf(answer.criterion, reviewed), 'item', 'items')}. Type ${untrusted(`- [x] ${answer.criterion}.1`, 40)}.`
    case 'unknown-criterion':
      return words`line ${answer.line}: there is no ${ours(answer.criterion)} here. Type ${scoreLine(nearest(answer.criterion, ids))}. The criteria are ${ours(ids.join(', '))}.`
    case 'mistake':
      return words`line ${answer.line}: ${mistakeWords(answer.mistake, ids)}`
  }
}

function mistakeWords(
  mistake: (Answer & { kind: 'mistake' })['mistake'],
  ids: readonly string[],
): Phrasing {
  switch (mistake.kind) {
    case 'no-criterion':
      return words`the criterion is missing. Type ${scoreLine(ids[0] ?? 'W1')}. The criteria are ${ours(ids.join(', '))}.`
    case 'no-level':
      return words`a level is 1, 2, 3 or 4. Type ${scoreLine(nearest(mistake.criterion, ids))}.`
    case 'unknown-command':
      return words`unknown command. Did you mean ${untrusted(`/${mistake.meant}`, 20)}?`
  }
}

function scoreLine(id: string): Phrasing {
  return untrusted(`/score ${id} <level> <why>`, 60)
}

function itemsOf(criterion: string, reviewed: readonly ReviewedCriterion[]): number {
  return reviewed.find(({ id }) => id === criterion)?.checklist.length ?? 0
}

/** W22 is a W2 with a key held too long; what is like none becomes the first. */
function nearest(id: string, ids: readonly string[]): string {
  return ids.find((each) => each === id || id.startsWith(each)) ?? ids[0] ?? 'W1'
}
