import type { ChangedCriterion, PlannedPerson, PlannedStanding, RegradePlan } from './plan.ts'

type NameOf = (pseudonym: string) => string

/** How many gain, lose and keep what they have, in a few plain sentences. */
export function planSentences(plan: RegradePlan): readonly string[] {
  const count = (change: PlannedPerson['change']) =>
    plan.people.filter((one) => one.change === change).length
  const [moves, same, waits] = [count('moves'), count('same'), count('waits')]
  const told = plan.people.filter(({ tells }) => tells).length
  const again = plan.people.filter(({ asksAgain }) => asksAgain).length
  return [
    `${plan.exercise}: ${submissions(plan.people.length)} with a grade. ${count('gains')} gain, ${count('loses')} lose, ${moves} have other criteria and the same points, ${same} keep everything, ${count('current')} were graded by these tests already.`,
    ...(waits === 0
      ? []
      : [`${waits} have no result by these tests yet, and keep the grade that they have.`]),
    ...(again === 0
      ? []
      : [`What people judge has changed: ${submissions(again)} wait for reviewers again.`]),
    told === 0 ? 'No candidate hears of it.' : `${told} candidates are told.`,
  ]
}

function submissions(count: number): string {
  return count === 1 ? '1 submission' : `${count} submissions`
}

export const PLAN_HEAD = [
  'candidate',
  'points',
  'place',
  'band',
  'rank in the loop',
  'why',
] as const

/** One row for each person for whom anything changes. */
export function planRows(plan: RegradePlan, nameOf: NameOf): readonly (readonly string[])[] {
  return plan.people
    .filter(hasNews)
    .map(({ pseudonym, from, to, criteria }) => [
      nameOf(pseudonym),
      arrow(`${from.points} of ${from.possible}`, `${to.points} of ${to.possible}`),
      arrow(String(from.place), String(to.place)),
      arrow(bandOf(from), bandOf(to)),
      arrow(String(from.loop.rank ?? '–'), String(to.loop.rank ?? '–')),
      whyWords(from, to, criteria) || 'others moved',
    ])
}

function hasNews({ from, to, criteria }: PlannedPerson): boolean {
  return criteria.length > 0 || JSON.stringify(from) !== JSON.stringify(to)
}

/** Of all exercises together where the report has that, or of this one. */
function bandOf({ band, loop }: PlannedStanding): string {
  return loop.band ?? band ?? '–'
}

function whyWords(
  from: PlannedStanding,
  to: PlannedStanding,
  criteria: readonly ChangedCriterion[],
): string {
  const [was = '', is = ''] = [from, to].map(({ capped }) => capped.join(', '))
  const isSaid = was !== is || (criteria.length > 0 && is !== '')
  const cap = isSaid ? [`half counts while not met: ${arrow(was || 'none', is || 'none')}`] : []
  return [...criteria.map(criterionWords), ...cap].join('; ')
}

function criterionWords({ id, title, why }: ChangedCriterion): string {
  return `${id} ${title}: ${why.join(', ')}`
}

function arrow(from: string, to: string): string {
  return from === to ? to : `${from} → ${to}`
}
