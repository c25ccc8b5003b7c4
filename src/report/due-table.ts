import { type DueReview, STUCK } from './due-reviews.ts'
import { day } from './render-arrivals.ts'

/** One row for each person that a review waits for, or for each review where nobody was asked. */
export function dueTable(due: readonly DueReview[]) {
  return {
    head: ['waits for', 'review', 'exercise', 'asked', 'due', 'done'],
    rows: due.flatMap(rowsOf),
  }
}

function rowsOf(review: DueReview): readonly (readonly string[])[] {
  const { pseudonym, exercise, dueAt, isLate, done, pending, appealed, stuck } = review
  const row = (who: string, asked: string, due: string, isOver: boolean) => [
    who,
    appealed ? `${pseudonym}, appeal` : pseudonym,
    exercise,
    asked,
    `${day(due)}${isOver ? ', late' : ''}`,
    done.join(', ') || 'nobody',
  ]
  const team =
    stuck === null ? [] : [row(`the hiring team: ${STUCK[stuck]}`, 'nobody', dueAt, isLate)]
  if (pending.length === 0 && stuck === null) return [row(anybody(review), 'nobody', dueAt, isLate)]
  const asked = pending.map(({ login, since, due, isLate: isOver }) =>
    row(login, day(since), due, isOver),
  )
  return [...team, ...asked]
}

function anybody({ missing, isReady, needsThird, appealed, waitsFor }: DueReview): string {
  if (isReady) return 'nobody: levels are opened soon'
  const whom = waitsFor === null ? 'anybody who may review' : waitsFor.join(', ') || 'nobody left'
  if (appealed) return `one more: ${whom}`
  return needsThird ? `a third: ${whom}` : `${missing} of: ${whom}`
}
