import type { JudgedTest } from '../judge/judge-message.ts'
import type { TestEvidence } from './evidence.ts'

/** What the hidden tests observed, in the words of a scorecard. */
export function testEvidence(tests: readonly JudgedTest[]): readonly TestEvidence[] {
  return tests.map(({ criterion, name, passed, reason, detail }) => ({
    kind: 'test',
    criterion,
    title: titleOf(name),
    outcome: passed ? 'passed' : 'failed',
    reason,
    detail,
  }))
}

/** `test_reaches_least_squares` is a sentence already. */
function titleOf(name: string): string {
  return name.replace(/^test_/, '').replaceAll('_', ' ')
}
