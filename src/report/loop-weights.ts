import { COMPETENCIES, type Competency } from '../rubric/rubric.ts'
import { COMPETENCY_TITLES } from '../scorecard/competency-titles.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'

export type Weights = Readonly<Record<Competency, number>>

/** People whose scorecards have the same weights, and those between two sets of weights, if any. */
export interface Weighed<P> {
  readonly weights: Weights
  readonly alike: readonly P[]
  readonly between: readonly P[]
}

/**
 * Splits people by the weights of their scorecards, those that most have first. A scorecard whose points wait takes
 * the present weights only when they come, so its own decide nothing where any other has some. Whoever has
 * scorecards by different weights is with the most, and between them.
 */
export function groupByWeights<P extends readonly { readonly scorecard: Scorecard }[]>(
  people: readonly P[],
): readonly Weighed<P>[] {
  const own = people.map((person) => ({ person, sets: weightsIn(person) }))
  const counts = new Map<string, number>()
  for (const { sets } of own) {
    for (const set of sets) counts.set(set, (counts.get(set) ?? 0) + Number(sets.length === 1))
  }
  const known = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
  const names = known.length > 0 ? known.map(([set]) => set) : people.slice(0, 1).flatMap(allIn)
  return names.flatMap((set, index) => {
    const isFirst = index === 0
    const alike = own.filter(({ sets }) => (sets[0] === undefined ? isFirst : isOnly(sets, set)))
    const between = isFirst ? own.filter(({ sets }) => sets.length > 1) : []
    if (alike.length + between.length === 0) return []
    const all = (some: typeof own) => some.map(({ person }) => person)
    return [{ weights: JSON.parse(set) as Weights, alike: all(alike), between: all(between) }]
  })
}

function isOnly(sets: readonly string[], set: string): boolean {
  return sets.length === 1 && sets[0] === set
}

type Scored = readonly { readonly scorecard: Scorecard }[]

function weightsIn(own: Scored): readonly string[] {
  return allIn(own.filter(({ scorecard }) => scorecard.totals.reviewed.pending === 0))
}

/** Each set once, as text that is the same for the same weights. */
function allIn(own: Scored): readonly string[] {
  const sets = own.flatMap(({ scorecard: { role } }) => {
    if (role === null) return []
    return JSON.stringify(Object.fromEntries(COMPETENCIES.map((id) => [id, role.weights[id]])))
  })
  return [...new Set(sets)]
}

/** How many sets of weights the scorecards have that give an overall score, each role's aside. */
export function countWeights(all: readonly { readonly overall: Overall }[]): number {
  const sets = all.flatMap(({ overall: { percent, weights } }) =>
    percent === null || weights === null ? [] : weightsWords(weights),
  )
  return new Set(sets).size
}

interface Overall {
  readonly percent: number | null
  readonly weights: Weights | null
}

export function weightsWords(weights: Weights): string {
  return COMPETENCIES.filter((id) => weights[id] > 0)
    .map((id) => `${COMPETENCY_TITLES[id]} ${Math.round(weights[id] * 100)} %`)
    .join(', ')
}

/** What is to be said where some were scored by other weights; empty where nobody was. */
export function otherwiseWords(otherwise: number): string {
  if (otherwise === 0) return ''
  const more = otherwise === 1 ? '1 more candidate was' : `${otherwise} more candidates were`
  return `${more} scored by other weights of this role, wholly or in part, with no rank among these. Regrade each exercise of the role to score everybody by the present weights.`
}
