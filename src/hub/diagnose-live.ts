import { type Finding, finding, ok, warning } from './finding.ts'
import type { Live } from './live.ts'

/** What the last live check of this hub found; nothing where none was kept. */
export function diagnoseLive(live: Live | null): readonly Finding[] {
  if (live === null) return []
  const count = (outcome: string) => live.checks.filter((check) => check.outcome === outcome).length
  const failed = live.checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)
  const seen = `of ${live.at.slice(0, 10)}: ${count('passed')} passed, ${count('not-run')} not run`
  const mend =
    'When it is mended, run doctor again with --live; live.json says what GitHub answered.'
  const verdict =
    failed.length === 0 ? ok(seen) : warning(`${seen}, failed: ${failed.join(', ')}`, mend)
  return [finding('live check', verdict)]
}
