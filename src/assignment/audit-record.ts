import { shift } from '../input/moment.ts'
import { parseJson } from '../input/parse-json.ts'

/** A file of the ledger beside its logs: when the last audit came to its end. */
export const AUDIT_FILE = 'audit.json'

// Short of a day, so that no audit comes later every day.
const AUDIT_AFTER = { hours: 20 }

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

/** `at` is GitHub's clock, as ISO 8601 to the second. */
export function printAudit(at: string): string {
  return `${JSON.stringify({ schemaVersion: 1, at })}\n`
}

/** Null for a file that is missing or broken: the next audit writes it anew. */
export function parseAudit(text: string | null): string | null {
  const at: unknown = Object(parseJson(text ?? '')).at
  return typeof at === 'string' && MOMENT.test(at) ? at : null
}

/** Whether it is time for the next one, by GitHub's clock. */
export function isAuditDue(lastAt: string | null, now: string): boolean {
  return lastAt === null || now >= shift(lastAt, AUDIT_AFTER)
}
