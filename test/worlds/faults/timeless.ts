/**
 * Facts without what follows from when something was done: in a round where processes are late, everything has other
 * moments, and so have texts that name them, and digests of these.
 */
export function timeless(facts: readonly string[]): readonly string[] {
  return facts.map((fact) =>
    fact
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)/g, '<moment>')
      .replace(/\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?/g, '<moment>')
      .replace(/\b[0-9a-f]{7,64}\b/g, '<digest>')
      .replace(/"event":"[^"]*"/g, '"event":"<id>"'),
  )
}
