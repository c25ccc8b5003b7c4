import type { Flag, FlagCode } from './evidence.ts'

// A reader of results takes no text of more than 10,000 characters, and a hundred flags may name a path each.
const LONGEST_PATH = 1_000

/** A flag in words of ours, about the whole submission or a place in it. */
export function flag(
  code: FlagCode,
  severity: Flag['severity'],
  message: string,
  path?: string,
  line: number | null = null,
): Flag {
  const where =
    path === undefined ? null : { path: path.slice(0, LONGEST_PATH).toWellFormed(), line }
  return { code, severity, message, where }
}
