import type { ChangedCriterion, PlannedPerson, PlannedStanding, RegradePlan } from './plan.ts'

type NameOf = (pseudonym: string) => string

/** How many gain, lose and keep what they have, in a few plain sentences. */
export function planSentences(plan: RegradePlan): readonly string[] {
  const count = (change: PlannedPerson['change']) =>
    plan.people.filter((one) => one.change === change).length
  const [moves, same, waits] = [count('moves'), count('same'), count('waits')]
  const weighs = count('weighs')
  const told = plan.people.filter(({ tells }) => tells).length
  const again = plan.people.filter(({ asksAgain }) => asksAgain).length
  return [
    `${plan.exercise}, submissions with a grade: ${plan.people.length}. Gain: ${count('gains')}. Lose: ${count('loses')}. Other criteria, the same points: ${moves}. Keep everything: ${same}. Graded by these tests already: ${count('current') + weighs}.`,
    ...(weighs === 0
      ? []
      : [
          `The weights of their role have changed, and no points with them: ${weighs}. Overall scores and the order of the loop follow the weights.`,
        ]),
    ...(waits === 0
      ? []
      : [`No result by these tests yet, so that the grade stays as it is: ${waits}.`]),
    ...(again === 0 ? [] : [`What people review has changed. To be reviewed again: ${again}.`]),
    told === 0 ? 'No candidate hears of it.' : `Candidates who are told: ${told}.`,
  ]
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
    .map(({ pseudonym, change, from, to, criteria }) => [
      nameOf(pseudonym),
      arrow(`${from.points} of ${from.possible}`, `${to.points} of ${to.possible}`),
      arrow(String(from.place), String(to.place)),
      arrow(bandOf(from), bandOf(to)),
      arrow(String(from.loop.rank ?? '–'), String(to.loop.rank ?? '–')),
      [...weightWords(change, from, to), whyWords(from, to, criteria)].filter(Boolean).join('; ') ||
        'others moved',
    ])
}

function hasNews({ from, to, criteria }: PlannedPerson): boolean {
  return criteria.length > 0 || JSON.stringify(from) !== JSON.stringify(to)
}

/** Of all exercises together where the report has that, or of this one. */
function bandOf({ band, loop }: PlannedStanding): string {
  return loop.band ?? band ?? '–'
}

function weightWords(
  change: PlannedPerson['change'],
  from: PlannedStanding,
  to: PlannedStanding,
): readonly string[] {
  if (change !== 'weighs') return []
  const [was, is] = [from, to].map(({ loop, overall }) => loop.overall ?? overall)
  return [`weights of the role: overall ${arrow(percent(was), percent(is))}`]
}

function percent(overall: number | null | undefined): string {
  return overall == null ? 'waits' : `${overall} %`
}

function whyWords(
  from: PlannedStanding,
  to: PlannedStanding,
  criteria: readonly ChangedCriterion[],
): string {
  const [was = '', is = ''] = [from, to].map(({ capped }) => capped.join(', '))
  const isSaid = was !== is || (criteria.length > 0 && is !== '')
  const cap = isSaid ? [`caps the points at half: ${arrow(was || 'none', is || 'none')}`] : []
  return [...criteria.map(criterionWords), ...cap].join('; ')
}

function criterionWords({ id, title, why }: ChangedCriterion): string {
  return `${id} ${title}: ${why.join(', ')}`
}

function arrow(from: string, to: string): string {
  return from === to ? to : `${from} → ${to}`
}
