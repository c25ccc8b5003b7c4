import type { HandOut, WatchEntry } from './watch-index.ts'

type Lost = NonNullable<WatchEntry['lost']>

// What failed this often for the same files fails again, and each try costs the hub a run.
const MOST_TRIES = 3

/** The entry's lost claims with those that have just run out. `keeps` says which older ones still matter. */
export function countLost(
  { lost = [] }: WatchEntry,
  runOut: readonly HandOut[],
  keeps: (one: Lost[number]) => boolean,
): Lost {
  const counted = runOut.reduce<Lost>((all, { tree, at }) => {
    const times = (all.find((one) => one.tree === tree)?.times ?? 0) + 1
    return [...all.filter((one) => one.tree !== tree), { tree, at, times }]
  }, lost)
  return counted.filter(keeps)
}

/** Whether these files were tried often enough: only a person has them tried again. */
export function isGivenUp({ lost = [] }: Pick<WatchEntry, 'lost'>, tree: string): boolean {
  return givenUp({ lost }).some((one) => one.tree === tree)
}

/** What was tried in vain, which costs the day's budget as a graded push does. */
export function givenUp({ lost = [] }: Pick<WatchEntry, 'lost'>): Lost {
  return lost.filter(({ times }) => times >= MOST_TRIES)
}
