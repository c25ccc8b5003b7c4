import { isFromGitHub, worldError } from '../github/client/reasons.ts'
import { type Fault, isFault } from '../input/fault.ts'
import { type Attempts, tryEach } from '../input/try-each.ts'

/** Throws what is neither GitHub's news nor something for the team to mend. */
export function faultOf(error: unknown, assignment: string, what: string): Fault {
  if (isFault(error)) return error
  if (!isFromGitHub(error)) throw error
  return worldError(`${assignment} was not ${what}`, error)
}

/** One after the other. What GitHub said is bad news of the world, in the words of what did not happen. */
export function tryOnGitHub(log: (text: string) => void): Attempts {
  return tryEach(log, (error, failed) => (isFromGitHub(error) ? worldError(failed, error) : error))
}
