import library from 'jstat'
import type { Interval } from './bootstrap.ts'

/** Of `assessed` people of a group, `passed` went on. */
export interface Group {
  readonly assessed: number
  readonly passed: number
}

export const FOUR_FIFTHS = 0.8

export function impactRatio(group: Group, highest: Group): number {
  return group.passed / group.assessed / (highest.passed / highest.assessed)
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

/** Whether one more person of the lower group and one fewer of the highest would change the verdict at 0.80. */
export function flips(group: Group, highest: Group): boolean {
  if (group.passed === group.assessed || highest.passed === 0) return false
  const moved = impactRatio(
    { ...group, passed: group.passed + 1 },
    { ...highest, passed: highest.passed - 1 },
  )
  return moved < FOUR_FIFTHS !== impactRatio(group, highest) < FOUR_FIFTHS
}
