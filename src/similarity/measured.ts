/**
 * What the comparison goes by. `test/similarity/ladder.hands.test.ts` measures these numbers again and prints
 * what docs/similarity.md says about them.
 */

/** Tokens in a row that have to be the same. Shorter runs are found in everybody's code. */
export const RUN_LENGTH = 12

/**
 * The least share, of the smaller work's runs, at which a pair is shown. It stands between what independent
 * solutions share and what disguised copies keep.
 */
export const SHOWN_FROM = 0.4

/** A work with fewer runs of its own is not compared: in little code, every solution is like every other. */
export const FEWEST_RUNS = 100

/**
 * How often one run of a work counts. Honest code repeats a few; a file of thousands of the same would be
 * compared with itself a million times.
 */
export const MOST_REPEATS = 20

/** The largest share of two independent shipped solutions, and the smallest of a disguised copy. */
export const MEASURED = { independent: 0.24, disguised: 0.88 } as const
