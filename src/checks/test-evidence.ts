import type { JudgedTest } from '../judge/judge-message.ts'
import { titleOfTest } from '../rubric/title-of-test.ts'
import type { TestEvidence } from './evidence.ts'

/** What the hidden tests observed, in the words of a scorecard. */
export function testEvidence(tests: readonly JudgedTest[]): readonly TestEvidence[] {
  return tests.map(({ criterion, name, passed, reason, detail }) => ({
    kind: 'test',
    criterion,
    title: titleOfTest(name),
    outcome: passed ? 'passed' : 'failed',
    reason,
    detail,
  }))
}
