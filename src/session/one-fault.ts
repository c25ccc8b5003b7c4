import { isFromGitHub, worldError } from '../github/client/reasons.ts'
import { CallerError, WorldError } from '../input/bad-news.ts'
import type { Fault } from '../input/fault.ts'

/** Throws what is neither GitHub's news nor something for the team to mend. */
export function faultOf(error: unknown, assignment: string, what: string): Fault {
  if (error instanceof WorldError || error instanceof CallerError) return error
  if (!isFromGitHub(error)) throw error
  return worldError(`${assignment} was not ${what}`, error)
}
