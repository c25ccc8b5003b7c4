import type { OpenLevel } from '../assignment/ledger-record.ts'
import type { Level, ReviewedCriterion } from '../rubric/rubric.ts'
import { ownAnchor, toCandidate } from '../rubric/to-candidate.ts'

/** What a candidate may try, in the rubric's own words. */
export interface Advice {
  /** What reviewers saw of the items. */
  readonly saw: 'nothing-ticked' | 'not-found' | 'not-clear' | 'not-right'
  /** Of the checklist; empty where reviewers found them all in good work. */
  readonly items: readonly string[]
  /** The answer that `anchor` is of. */
  readonly answer: 'good' | 'great'
  /** The level's own text; empty where it says nothing beside the items. */
  readonly anchor: string
}

type Levels = Pick<ReviewedCriterion, 'checklist' | 'levels'>

const GOOD = 3

/** Which of the checklist reviewers left unticked, and the text of the next good level; null above all. */
export function adviceOn(
  { checklist, levels }: Levels,
  reached: Level,
  given: readonly Pick<OpenLevel, 'ticks'>[],
): Advice | null {
  if (reached === 4) return null
  const where = (isMeant: (ticks: number) => boolean) => itemsWhere(checklist, given, isMeant)
  // Who wrote reasons in place of ticks did not say that nothing is there.
  const isTicked = given.some(({ ticks }) => ticks.length > 0)
  const missing = where((ticks) => 2 * ticks < given.length)
  if (reached === GOOD) {
    const items = isTicked ? missing : []
    return { saw: 'not-found', items, answer: 'great', anchor: said(levels[4]) }
  }
  const good = { answer: 'good', anchor: said(ownAnchor(levels[GOOD])) } as const
  if (!isTicked) return { saw: 'nothing-ticked', items: missing, ...good }
  const unclear = where((ticks) => ticks < given.length)
  if (missing.length > 0) return { saw: 'not-found', items: missing, ...good }
  if (unclear.length > 0) return { saw: 'not-clear', items: unclear, ...good }
  return { saw: 'not-right', items: where(() => true), ...good }
}

/** What most reviewers found, and what the level that was reached adds to it; null for nothing. */
export function praiseOf(
  { checklist, levels }: Levels,
  reached: Level,
  given: readonly Pick<OpenLevel, 'ticks'>[],
): string | null {
  if (reached === 4) return said(levels[4])
  const found = itemsWhere(checklist, given, (ticks) => 2 * ticks > given.length)
  const own = reached === GOOD ? said(ownAnchor(levels[GOOD])) : ''
  const items = found.length === 0 ? [] : [`${found.join('; ')}.`]
  return [...items, own].filter((part) => part !== '').join(' ') || null
}

function itemsWhere(
  checklist: Levels['checklist'],
  given: readonly Pick<OpenLevel, 'ticks'>[],
  isMeant: (ticks: number) => boolean,
): readonly string[] {
  return checklist
    .filter((_, item) => isMeant(given.filter(({ ticks }) => ticks.includes(item)).length))
    .map(({ text }) => toCandidate(text))
}

/** The whole text where it says nothing but general words. */
function said(anchor: string): string {
  return toCandidate(ownAnchor(anchor) || anchor)
}
