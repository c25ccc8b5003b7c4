import library from 'jstat'
import type { Interval } from './bootstrap.ts'

/** Of `assessed` people of a group, `passed` went on. */
export interface Group {
  readonly assessed: number
  readonly passed: number
}

export const FOUR_FIFTHS = 0.8

/** How a group's rate stands to the highest; with one division, so that what is exactly 0.8 is 0.8. */
export function impactRatio(group: Group, highest: Group): number {
  return (group.passed * highest.assessed) / (group.assessed * highest.passed)
}

/**
 * Whether a group's rate is below four fifths of another's (29 CFR 1607.4 D), in whole numbers: 3 of 5 is exactly four
 * fifths of 6 of 8, and their quotients are not.
 */
export function isBelowFourFifths(group: Group, other: Group): boolean {
  return 5 * group.passed * other.assessed < 4 * other.passed * group.assessed
}

/**
 * Fisher's exact test, two-sided: the chance of a table at most as likely as this one, all margins given.
 */
export function fisherExact(a: Group, b: Group): number {
  const passed = a.passed + b.passed
  const all = a.assessed + b.assessed
  const chance = (x: number) =>
    Math.exp(logChoose(a.assessed, x) + logChoose(b.assessed, passed - x) - logChoose(all, passed))
  // Tables exactly as likely differ in their last bits.
  const limit = chance(a.passed) * (1 + 1e-7)
  let p = 0
  for (let x = Math.max(0, passed - b.assessed); x <= Math.min(a.assessed, passed); x += 1) {
    const probability = chance(x)
    if (probability <= limit) p += probability
  }
  return Math.min(1, p)
}

function logChoose(n: number, k: number): number {
  let log = 0
  for (let i = 1; i <= k; i += 1) log += Math.log((n - k + i) / i)
  return log
}

/** 95 % interval of the difference in rates from Wilson's intervals (Newcombe, 1998, method 10). */
export function newcombe(a: Group, b: Group): Interval {
  const [one, two] = [wilson(a), wilson(b)]
  const difference = one.rate - two.rate
  return {
    low: difference - Math.hypot(one.rate - one.low, two.high - two.rate),
    high: difference + Math.hypot(one.high - one.rate, two.rate - two.low),
  }
}

function wilson({ assessed: n, passed }: Group): Interval & { readonly rate: number } {
  const z = library.jStat.normal.inv(0.975, 0, 1)
  const rate = passed / n
  const middle = (rate + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n))
  return { rate, low: middle - half, high: middle + half }
}

/** One person more or fewer in a group or in another one, or one in the place of another: what each changes in `passed`. */
const ONE_PERSON = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, -1],
  [-1, 1],
] as const

/**
 * Whether one person changes the verdict on a group among all others, in either direction. One in the place of another
 * is the rule of the Uniform Guidelines for small numbers (Questions and Answers, 1979, question 21).
 */
export function flips(group: Group, ...others: readonly Group[]): boolean {
  const isBelow = (one: Group, rest: readonly Group[]) =>
    rest.some((other) => isBelowFourFifths(one, other))
  const now = isBelow(group, others)
  return others.some((other, index) =>
    ONE_PERSON.some(([ofGroup, ofOther]) => {
      const [one, moved] = [changed(group, ofGroup), changed(other, ofOther)]
      if (one === null || moved === null) return false
      return isBelow(one, others.with(index, moved)) !== now
    }),
  )
}

/** Null where nobody is left to pass, or nobody has. */
function changed({ assessed, passed }: Group, by: number): Group | null {
  const moved = passed + by
  return moved < 0 || moved > assessed ? null : { assessed, passed: moved }
}
