import type { Seen } from './seen.ts'

/** One thing that `doctor` looked at. */
export interface Finding {
  readonly severity: 'ok' | 'warning' | 'error'
  readonly about: string
  /** What was seen. */
  readonly seen: string
  /** How to mend it; null where there is nothing to mend. */
  readonly mend: string | null
  /** The page of GitHub's settings where it is mended, as a URL; null where there is none. */
  readonly page: string | null
}

/** A conclusion before it is known what it is about. */
export type Verdict = Omit<Finding, 'about' | 'page'>

export function ok(seen: string): Verdict {
  return { severity: 'ok', seen, mend: null }
}

export function warning(seen: string, mend: string): Verdict {
  return { severity: 'warning', seen, mend }
}

export function error(seen: string, mend: string): Verdict {
  return { severity: 'error', seen, mend }
}

/** The way to see what only an owner may see. */
export const AS_OWNER =
  'Run doctor with the token (scope admin:org) of an owner of the organisation.'

/** Concludes from what was seen; what was not is a warning with the way to see it. */
export function conclude<T>(
  about: string,
  answer: Seen<T>,
  mend: string,
  verdict: (value: T) => Verdict,
): Finding {
  if (answer.kind === 'seen') return finding(about, verdict(answer.value))
  return finding(about, warning(`could not be checked (${answer.reason})`, mend))
}

export function finding(about: string, verdict: Verdict): Finding {
  return { about, ...verdict, page: null }
}

/** The same with the page where it is mended. */
export function on(page: string, found: Finding): Finding {
  return { ...found, page }
}
