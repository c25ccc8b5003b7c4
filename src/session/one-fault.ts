import { isFromGitHub, worldError } from '../github/client/reasons.ts'
import { CallerError, WorldError } from '../input/bad-news.ts'

/** What keeps one assignment from being dealt with, and nothing from the others. */
export type Fault = WorldError | CallerError

/** Throws what is neither GitHub's news nor something for the team to mend. */
export function faultOf(error: unknown, assignment: string, what: string): Fault {
  if (error instanceof WorldError || error instanceof CallerError) return error
  if (!isFromGitHub(error)) throw error
  return worldError(`${assignment} was not ${what}`, error)
}

/** In one line, for a list of assignments. */
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
