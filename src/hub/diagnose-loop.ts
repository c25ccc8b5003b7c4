import { COMPETENCIES, type Competency } from '../rubric/rubric.ts'
import { error, type Finding, finding, ok, type Verdict, warning } from './finding.ts'

/** The exercises that everybody who applies for a role does, and what they have points for. */
export interface ObservedLoop {
  readonly role: string
  readonly weights: Readonly<Record<Competency, number>>
  readonly exercises: readonly ObservedPoints[]
  /** False for a loop that takehome.yml does not name: the exercises that give out the role. */
  readonly named: boolean
}

export interface ObservedPoints {
  readonly id: string
  readonly points: Readonly<Record<Competency, number>>
}

/**
 * Whether the loops of a hub can give an overall score, which needs points for every competency that the
 * role weighs. A loop that the team named and that cannot is an error; one that nobody named is a warning,
 * because a single exercise may be all that the team wants.
 */
export function diagnoseLoops(loops: readonly ObservedLoop[]): readonly Finding[] {
  return loops.map((loop) => finding(`loop of ${loop.role}`, verdictOn(loop)))
}

function verdictOn({ role, weights, exercises, named }: ObservedLoop): Verdict {
  const ids = exercises.map(({ id }) => id).join(', ')
  const without = COMPETENCIES.filter((id) => weights[id] > 0 && pointsFor(exercises, id) === 0)
  if (without.length === 0) return ok(`${ids}: points for each competency that the role weighs`)
  const parts = without.map((id) => `${id} (${Math.round(weights[id] * 100)} % of the weight)`)
  const seen = `nobody gets an overall score: ${ids} ${exercises.length === 1 ? 'has' : 'have'} no points for ${parts.join(' and ')}`
  const mend = `Add an exercise with such points to ${role} under loops in takehome.yml, or give the role other weights in a roles.yml of your own.`
  return named ? error(seen, mend) : warning(seen, mend)
}

function pointsFor(exercises: readonly ObservedPoints[], competency: Competency): number {
  return exercises.reduce((sum, { points }) => sum + points[competency], 0)
}

/** What an exercise has points for, by competency. */
export function pointsOf(
  criteria: readonly { readonly competency: Competency; readonly points: number }[],
): Readonly<Record<Competency, number>> {
  const sums = {
    'ml-fundamentals': 0,
    'practical-coding': 0,
    'system-design': 0,
    'business-impact': 0,
  }
  for (const { competency, points } of criteria) sums[competency] += points
  return sums
}

/** By role, the exercises of its loop: as the team names them, or those that give out the role. */
export function loopsOf(config: {
  readonly exercises: ReadonlyMap<string, { readonly role: string | null }>
  readonly loops: ReadonlyMap<string, readonly string[]>
}): readonly { readonly role: string; readonly ids: readonly string[]; readonly named: boolean }[] {
  const named = [...config.loops].map(([role, ids]) => ({ role, ids, named: true }))
  const given = Map.groupBy(config.exercises, ([, { role }]) => role)
  const others = [...given].flatMap(([role, exercises]) => {
    if (role === null || config.loops.has(role)) return []
    return [{ role, ids: exercises.map(([id]) => id), named: false }]
  })
  return [...named, ...others]
}
