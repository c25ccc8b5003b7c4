import { compareTexts } from '../input/compare-texts.ts'
import type { AssignmentState } from './state.ts'

/** What reports call people. */
export interface Persons {
  /** The same for all exercises of one account. */
  readonly nameOf: (userId: number) => string
  /** The name as reports have it now of whoever was ever called this; undefined where nobody was. */
  readonly presentName: (name: string) => string | undefined
}

type Invited = Pick<AssignmentState, 'assignment' | 'invitedAt' | 'person'>

/**
 * Everybody keeps the name that they had at the first invitation that the ledger has, whatever TAKEHOME_KEY is since.
 * `byKey` is the name by the present key, for whom no invitation names.
 */
export function namePersons(
  states: readonly Invited[],
  byKey: (userId: number) => string,
): Persons {
  const names = new Map<number, string>()
  const present = new Map<string, string>()
  const oldestFirst = states.toSorted(
    (a, b) =>
      compareTexts(a.invitedAt, b.invitedAt) || compareTexts(a.assignment.id, b.assignment.id),
  )
  for (const { assignment, person } of oldestFirst) {
    const { userId } = assignment.candidate
    if (person !== null && !names.has(userId)) names.set(userId, person)
  }
  const nameOf = (userId: number) => names.get(userId) ?? byKey(userId)
  for (const { assignment, person } of states) {
    const { userId } = assignment.candidate
    for (const one of [byKey(userId), ...(person === null ? [] : [person])]) {
      present.set(one, nameOf(userId))
    }
  }
  return { nameOf, presentName: (name) => present.get(name) }
}

/** What a list says of people, by the names that they have now. */
export interface Matched<T> {
  readonly known: ReadonlyMap<string, T>
  /** Names that nobody on the ledger has or had. */
  readonly strangers: readonly string[]
  /** Names of one person, of whom the list says two things. */
  readonly twice: readonly (readonly [string, string])[]
}

/** A list may have names of before TAKEHOME_KEY was changed, and of after it. */
export function matchPersons<T>(
  list: ReadonlyMap<string, T>,
  { presentName }: Persons,
  isSame: (a: T, b: T) => boolean,
): Matched<T> {
  const known = new Map<string, T>()
  const named = new Map<string, string>()
  const strangers: string[] = []
  const twice: (readonly [string, string])[] = []
  for (const [name, value] of list) {
    const present = presentName(name)
    if (present === undefined) {
      strangers.push(name)
      continue
    }
    const before = known.get(present)
    if (before !== undefined && !isSame(before, value)) {
      twice.push([named.get(present) ?? present, name])
    }
    known.set(present, value)
    named.set(present, name)
  }
  return { known, strangers, twice }
}
