import { CHANGE_KINDS, type Proof, type SmallChange } from './small-change.ts'

export const WANTED = 5
/** What an interviewer can say of a change that breaks nothing new: there is no need for more tries. */
const ENOUGH_TRIES = 16

/**
 * The order in which changes are tried: each function has its turn, and in each function each kind, so that
 * a few tries see all of a module. Functions that the exercise asks for come before helpers, which check
 * arguments more often than they compute.
 */
export function orderTries(
  changes: readonly SmallChange[],
  asked: ReadonlySet<string>,
): readonly SmallChange[] {
  const groups = Object.values(Object.groupBy(changes, ({ where }) => `in ${where}`))
  const functions = groups
    .map((own = []) => ({ own, isHelper: !asked.has(own[0]?.where ?? '') }))
    .sort((one, other) => Number(one.isHelper) - Number(other.isHelper))
  return turns(functions.map(({ own }, index) => byKinds(own, index)))
}

/** Kinds that are as good to talk about as each other take turns at being first. */
const AS_GOOD = 3

function byKinds(changes: readonly SmallChange[], turn: number): readonly SmallChange[] {
  const kinds = CHANGE_KINDS.map((kind) => changes.filter((change) => change.kind === kind)).filter(
    ({ length }) => length > 0,
  )
  const first = turn % Math.min(AS_GOOD, kinds.length)
  return turns([...kinds.slice(first, AS_GOOD), ...kinds.slice(0, first), ...kinds.slice(AS_GOOD)])
}

/** Two changes of a function that broke nothing: often none of its tests passes as it is. */
const DRY = 2

/** The next change to try: one of a function that may break something, while there are any. */
export function nextTry(
  left: readonly SmallChange[],
  done: readonly { readonly where: string; readonly isProof: boolean }[],
): SmallChange | undefined {
  const isDry = ({ where }: SmallChange) => {
    const own = done.filter((one) => one.where === where)
    return own.length >= DRY && !own.some(({ isProof }) => isProof)
  }
  return left.find((change) => !isDry(change)) ?? left[0]
}

/** The first of each list, then the second of each. */
function turns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const most = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: most }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat()
}

/** A proof, and the criterion that its answer is about. */
export interface Pick extends Proof {
  readonly about: string
}

/**
 * At most five proofs, no two on one line: spread over as many criteria as there are, results that are wrong
 * before errors that anybody sees, then as many kinds and functions as there are. In the order of the lines.
 */
export function pickProofs(proofs: readonly Proof[]): readonly Pick[] {
  const picks: Pick[] = []
  while (picks.length < WANTED) {
    const free = proofs.filter(({ change }) => !picks.some((pick) => meets(pick.change, change)))
    const [best] = free
      .map((proof, index) => ({ proof, rank: [...rankOf(proof, picks), -index] }))
      .sort((one, other) => compare(other.rank, one.rank))
    if (best === undefined) break
    picks.push({ ...best.proof, about: aboutOf(best.proof, picks) })
  }
  return picks.sort((one, other) => one.change.line - other.change.line)
}

/** Whether further tries can be saved. `criteria` is how many could be broken. */
export function isEnough(proofs: readonly Proof[], tries: number, criteria: number): boolean {
  const picks = pickProofs(proofs)
  if (picks.length < WANTED) return false
  const about = new Set(picks.map((pick) => pick.about))
  const kinds = new Set(picks.map(({ change }) => change.kind))
  const isVaried = kinds.size > WANTED / 2 && !picks.some(isLoud)
  return tries >= ENOUGH_TRIES || (isVaried && about.size >= Math.min(WANTED, criteria))
}

function rankOf(proof: Proof, picks: readonly Pick[]): readonly number[] {
  const { change, broken } = proof
  return [
    -timesAsked(aboutOf(proof, picks), picks),
    Number(!isLoud(proof)),
    Number(picks.every((pick) => pick.change.kind !== change.kind)),
    Number(picks.every((pick) => pick.change.where !== change.where)),
    -broken.length,
  ]
}

function timesAsked(criterion: string, picks: readonly Pick[]): number {
  return picks.filter(({ about }) => about === criterion).length
}

/** Nothing but errors: the first run of the code would show it. */
function isLoud({ broken }: Proof): boolean {
  return broken.every(({ reasons }) =>
    reasons.every((reason) => reason !== 'wrong-value' && reason !== 'did-not-raise'),
  )
}

/** What it breaks that was asked about least. */
function aboutOf({ broken }: Proof, picks: readonly Pick[]): string {
  const least = broken
    .map(({ criterion }) => criterion)
    .toSorted((one, other) => timesAsked(one, picks) - timesAsked(other, picks))
  return least[0] ?? ''
}

function meets(one: SmallChange, other: SmallChange): boolean {
  return one.line <= other.to && other.line <= one.to
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
