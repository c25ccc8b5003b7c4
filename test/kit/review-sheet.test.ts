import { describe, expect, test } from 'vitest'
import type { FoundEvidence } from '../../src/checks/evidence.ts'
import { sheetMarkdown } from '../../src/kit/render-sheet.ts'
import { sheetOf } from '../../src/kit/sheet.ts'
import { aKit } from './a-kit.ts'

describe('a review of somebody else’s code', () => {
  const TESTS =
    'import m\n\n\ndef test_edge():\n    assert m.decide([1], 1)\n\n\ndef test_other():\n    pass\n'
  const REVIEW =
    '## Findings\n\nThe mean of `latency_summary` stays in seconds. I told nobody before 3 March.\n'

  async function page(audience: 'interviewer' | 'screen', more: Partial<FoundEvidence> = {}) {
    const own = { 'tests/test_a.py': TESTS, 'REVIEW.md': REVIEW }
    const kit = await aKit('review-serving-metrics', own, null)
    const test = (name: string, line: number) => {
      return { name: `tests/test_a.py::${name}`, where: { path: 'tests/test_a.py', line } }
    }
    const given = { files: 1, collected: 2, passed: 2, failed: 0, ended: null }
    const found: FoundEvidence = {
      ...{
        kind: 'found',
        caught: 2,
        flaws: 4,
        alarms: 1,
        correct: 5,
        failure: null,
        given,
        moody: [],
      },
      ...{ tests: [test('test_edge', 4)], alarming: [test('test_other', 8)], criterion: 'F1' },
      ...more,
    }
    const criteria = kit.scorecard.criteria.map((one) =>
      one.id === 'F1' ? { ...one, evidence: [found] } : one,
    )
    return sheetMarkdown(sheetOf({ ...kit, scorecard: { ...kit.scorecard, criteria } }, audience))
  }

  test('is asked about their tests and findings, and not about what happened', async () => {
    const sheet = await page('interviewer')
    expect(sheet).toContain('The judge: it fails on a correct version')
    expect(sheet).toContain('The judge: it found Thresholds and ties.')
    expect(sheet).toContain('  4 | def test_edge():\n  5 |     assert m.decide([1], 1)\n```')
    expect(sheet).toContain('What is the smallest input that shows this?')
    expect(sheet).toContain('### Knows the tests')
    expect(sheet).not.toMatch(/Who was told|What happened|Was there|week before/)
  })

  test('shows the test of a name, whichever line older evidence gives it', async () => {
    const where = { path: 'tests/test_a.py', line: 8 }
    const sheet = await page('screen', {
      tests: [{ name: 'tests/test_a.py::test_edge', where }],
      alarming: [],
    })
    expect(sheet).toContain('def test_edge():')
    expect(sheet).not.toContain('def test_other():')
  })

  test('shows the lines of one test once, whichever parameters it had', async () => {
    const where = { path: 'tests/test_a.py', line: 4 }
    const alarming = [{ name: 'tests/test_a.py::test_edge[other]', where }]
    const sheet = await page('screen', { alarming })
    expect(sheet.match(/def test_edge/g)).toHaveLength(1)
    expect(sheet).toContain('Its lines are those of question 1, with other parameters.')
  })

  test('shows questions and tests on a screen, and nothing of the judge', async () => {
    const sheet = await page('screen')
    expect(sheet).toContain('def test_other():')
    expect(sheet).toContain('What is this test for?')
    expect(sheet).not.toMatch(/judge|found|Listen|correct version, and|Level/)
  })
})
