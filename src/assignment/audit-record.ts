import { parseJson } from '../input/parse-json.ts'

/** A file of the ledger beside its logs: when the last audit came to its end. Nothing is decided by it. */
export const AUDIT_FILE = 'audit.json'

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
