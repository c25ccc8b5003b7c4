import { compareTexts } from '../input/compare-texts.ts'
import { pairOrder } from './pair-order.ts'

/** A submission for which people are missing. All logins are in lower case. */
export interface ShortReview {
  readonly id: string
  /** In UTC, as ISO 8601: who waits longest chooses first. */
  readonly deadline: string
  readonly missing: number
  /** Who reviews it, or did. */
  readonly taken: readonly string[]
  /** Who may not, or cannot now. */
  readonly barred: readonly string[]
  /** Who reviewed it before the candidate appealed: asked only where others do not suffice, and never alone. */
  readonly earlier?: readonly string[]
}

/**
 * Whom to ask for each submission, by its id; who could not be found is missing from the list. Whoever has the
 * fewest reviews, open and done, is asked first. Among those who have as many, two who have not reviewed
 * together yet are. Nothing but these values decides, and their order does not.
 *
 * `before` has the people of each submission that anybody reviews or has reviewed.
 */
export function planRequests(
  reviews: readonly ShortReview[],
  people: readonly string[],
  before: readonly (readonly string[])[],
): ReadonlyMap<string, readonly string[]> {
  const history = remember(people, before)
  const plan = new Map<string, readonly string[]>()
  for (const review of reviews.toSorted((a, b) => compareTexts(keyOf(a), keyOf(b)))) {
    const asked = choose(review, history)
    history.add(review.taken, asked)
    plan.set(review.id, asked.toSorted())
  }
  return plan
}

interface History {
  readonly people: readonly string[]
  readonly load: (login: string) => number
  readonly together: (a: string, b: string) => number
  /** The place of a pair in an order that wears nobody out. */
  readonly rank: (a: string, b: string) => number
  readonly add: (taken: readonly string[], asked: readonly string[]) => void
}

function remember(logins: readonly string[], before: readonly (readonly string[])[]): History {
  const people = [...new Set(logins)].toSorted()
  const loads = new Map<string, number>()
  const pairs = new Map<string, number>()
  const ranks = new Map(
    pairOrder(people.length).map(([a, b], rank) => [pair(people[a], people[b]), rank] as const),
  )
  const add: History['add'] = (taken, asked) => {
    for (const [index, login] of asked.entries()) {
      increase(loads, login)
      for (const other of [...taken, ...asked.slice(0, index)]) increase(pairs, pair(login, other))
    }
  }
  for (const group of before) add([], [...new Set(group)])
  return {
    people,
    load: (login) => loads.get(login) ?? 0,
    together: (a, b) => pairs.get(pair(a, b)) ?? 0,
    rank: (a, b) => ranks.get(pair(a, b)) ?? ranks.size,
    add,
  }
}

/** People who are new to it first. */
function choose(review: ShortReview, history: History): readonly string[] {
  const { missing, taken, barred, earlier = [] } = review
  const others = leastLoaded({ missing, taken, barred: [...barred, ...earlier] }, history)
  const people = [...taken, ...others]
  const isAnswered = people.some((login) => !earlier.includes(login))
  const rest = missing - others.length - Number(!isAnswered)
  if (earlier.length === 0 || rest <= 0) return others
  return [...others, ...leastLoaded({ missing: rest, taken: people, barred }, history)]
}

/** The least loaded; where more of them have as much than are missing, those who have met least. */
function leastLoaded(
  { missing, taken, barred }: Pick<ShortReview, 'missing' | 'taken' | 'barred'>,
  history: History,
): readonly string[] {
  const out = new Set([...taken, ...barred])
  const candidates = history.people.filter((login) => !out.has(login))
  const byLoad = Map.groupBy(candidates, history.load)
  const asked: string[] = []
  for (const load of [...byLoad.keys()].toSorted((a, b) => a - b)) {
    const room = missing - asked.length
    if (room <= 0) break
    const group = byLoad.get(load) ?? []
    const rest = [...taken, ...asked]
    asked.push(...(group.length <= room ? group : leastMet(group, room, rest, history)))
  }
  return asked
}

function leastMet(
  group: readonly string[],
  room: number,
  rest: readonly string[],
  history: History,
): readonly string[] {
  const first = room === 1 ? bestOne(group, rest, history) : bestPair(group, rest, history)
  if (first.length >= room) return first
  const others = group.filter((login) => !first.includes(login))
  return [...first, ...leastMet(others, room - first.length, [...rest, ...first], history)]
}

function bestOne(group: readonly string[], rest: readonly string[], history: History) {
  return best(
    group.map((login) => [login]),
    rest,
    history,
  )
}

function bestPair(group: readonly string[], rest: readonly string[], history: History) {
  const pairs = group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b]))
  return best(pairs, rest, history)
}

/** Of several choices the one whose people have met least, and then the one that comes first in the order of pairs. */
function best(
  choices: readonly (readonly string[])[],
  rest: readonly string[],
  { together, rank }: History,
): readonly string[] {
  const rated = choices.map((choice) => {
    const meetings = choice.flatMap((login, index) =>
      [...rest, ...choice.slice(0, index)].map((other) => [login, other] as const),
    )
    const sum = (of: (a: string, b: string) => number) =>
      meetings.reduce((total, [a, b]) => total + of(a, b), 0)
    return { choice, met: sum(together), rank: sum(rank) }
  })
  const [first] = rated.toSorted((a, b) => a.met - b.met || a.rank - b.rank)
  return first?.choice ?? []
}

function pair(a = '', b = ''): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function keyOf({ deadline, id }: ShortReview): string {
  return `${deadline} ${id}`
}
