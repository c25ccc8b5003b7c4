import type { Entry } from './entry.ts'

/** Somebody who was not given what the loop of their role says. */
export interface OutsideRow {
  readonly candidate: string
  readonly login: string | null
  readonly role: string
  /** What differs now; empty where the rest was given since. */
  readonly differs: readonly string[]
  /** What was said at the invitations; empty where nobody said anything. */
  readonly reasons: readonly string[]
}

type LoopedEntry = Pick<Entry, 'candidate' | 'login' | 'exercise' | 'course'>

/** By role and candidate. `loops` as takehome.yml has them now; a role without one promises nothing. */
export function outsideLoops(
  entries: readonly LoopedEntry[],
  loops: ReadonlyMap<string, readonly string[]>,
): readonly OutsideRow[] {
  const groups = Map.groupBy(entries, ({ candidate, course }) =>
    JSON.stringify([course.role, candidate]),
  )
  const rows = [...groups.values()].flatMap((own) => rowOf(own, loops) ?? [])
  const order = ({ role, candidate }: OutsideRow) => `${role} ${candidate}`
  return rows.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
}

function rowOf(
  own: readonly LoopedEntry[],
  loops: ReadonlyMap<string, readonly string[]>,
): OutsideRow | null {
  const [first] = own
  const role = first?.course.role ?? null
  if (first === undefined || role === null) return null
  const given = own.flatMap(({ exercise, course }) => (course.isWithdrawn ? [] : exercise))
  // Whoever has withdrawn from everything is not in the round any more.
  if (given.length === 0) return null
  const loop = loops.get(role)
  const missing = loop?.filter((id) => !given.includes(id)) ?? []
  const others = loop === undefined ? [] : given.filter((id) => !loop.includes(id))
  const differs = [
    ...(missing.length === 0 ? [] : [`without ${missing.sort().join(', ')}`]),
    ...(others.length === 0 ? [] : [`with ${others.sort().join(', ')}`]),
  ]
  const reasons = [...new Set(own.flatMap(({ course }) => course.outsideLoop ?? []))]
  if (differs.length === 0 && reasons.length === 0) return null
  return { candidate: first.candidate, login: first.login, role, differs, reasons }
}
