import type { Seen } from './observations.ts'

/** One thing that `doctor` looked at. */
export interface Finding {
  readonly severity: 'ok' | 'warning' | 'error'
  readonly about: string
  /** What was seen. */
  readonly seen: string
  /** How to mend it; null where there is nothing to mend. */
  readonly mend: string | null
}

/** A conclusion before it is known what it is about. */
export type Verdict = Omit<Finding, 'about'>

export function ok(seen: string): Verdict {
  return { severity: 'ok', seen, mend: null }
}

export function warning(seen: string, mend: string): Verdict {
  return { severity: 'warning', seen, mend }
}

export function error(seen: string, mend: string): Verdict {
  return { severity: 'error', seen, mend }
}

/** Concludes from what was seen; what was not is a warning with the way to see it. */
export function conclude<T>(
  about: string,
  answer: Seen<T>,
  mend: string,
  verdict: (value: T) => Verdict,
): Finding {
  if (answer.kind === 'seen') return { about, ...verdict(answer.value) }
  return { about, ...warning(`could not be checked (${answer.reason})`, mend) }
}
