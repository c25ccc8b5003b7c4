import { callerError } from '../../input/bad-news.ts'

// What a record of the ledger has room for: a longer one could never be read again.
const MOST_CHARACTERS = 500

/** Why somebody moved a deadline or ended an assignment. Throws CallerError. */
export function checkReason(reason: string): string {
  const length = [...reason].length
  if (length <= MOST_CHARACTERS) return reason
  const message = `has ${length} characters, and ${MOST_CHARACTERS} are allowed`
  const hint = 'Shorten it, and keep the rest elsewhere.'
  throw callerError('reason', message, hint)
}
