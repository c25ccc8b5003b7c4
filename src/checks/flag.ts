import type { Flag, FlagCode } from './evidence.ts'

/** A flag in words of ours, about the whole submission or a place in it. */
export function flag(
  code: FlagCode,
  severity: Flag['severity'],
  message: string,
  path?: string,
  line: number | null = null,
): Flag {
  return { code, severity, message, where: path === undefined ? null : { path, line } }
}
