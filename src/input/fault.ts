import { CallerError, WorldError } from './bad-news.ts'

/** What keeps one thing of many from being dealt with, and nothing from the others. */
export type Fault = WorldError | CallerError

/** False for bugs of ours. */
export function isFault(error: unknown): error is Fault {
  return error instanceof WorldError || error instanceof CallerError
}

/** In one line, for a list. */
export function whyOf(fault: Fault): string {
  if (fault instanceof WorldError) return fault.message
  return fault.issues.map(({ file, message, hint }) => `${file}: ${message}. ${hint}`).join(' ')
}

/** To end a run of which nothing came: everything that the team has to mend, or else what the world did first. */
export function allOf(faults: readonly Fault[]): Fault | undefined {
  const issues = faults.flatMap((fault) => (fault instanceof CallerError ? fault.issues : []))
  const world = faults.find((fault) => fault instanceof WorldError)
  return issues.length > 0 ? new CallerError(issues) : world
}
