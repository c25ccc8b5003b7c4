import type { BootstrapInterval, Interval } from '../statistics/bootstrap.ts'

/** Two digits after the point, as readers of agreement expect; a dash where there is nothing. */
export function decimal(value: number | null | undefined, digits = 2): string {
  return value === null || value === undefined ? '–' : value.toFixed(digits)
}

export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`
}

export function interval(bounds: Interval | BootstrapInterval | null, digits = 2): string {
  return bounds === null ? '–' : `${decimal(bounds.low, digits)} to ${decimal(bounds.high, digits)}`
}
