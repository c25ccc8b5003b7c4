import { expect, test } from 'vitest'
import type { FoundEvidence, LintEvidence } from '../../src/checks/evidence.ts'
import { STATED } from '../../src/judge/stated-python.ts'
import type { Rubric } from '../../src/rubric/rubric.ts'
import { annotationsOf } from '../../src/scorecard/annotations.ts'
import { parseScorecard } from '../../src/scorecard/read-result.ts'
import { renderCandidate } from '../../src/scorecard/render-candidate.ts'
import { measuredBlocks, renderReviewer } from '../../src/scorecard/render-reviewer.ts'
import { rescore } from '../../src/scorecard/rescore.ts'
import { render } from '../../src/scorecard/safe-markdown.ts'
import { score } from '../../src/scorecard/score.ts'

const RUBRIC: Rubric = {
  ...{ id: 'some-review', version: '1.0.0', title: 'Some review' },
  ...{ module: null, loopBudget: null, forbiddenCalls: [], extraFiles: ['tests/*.py'] },
  writeUp: null,
  suite: { module: 'm.py', functions: ['f'], correct: 5 },
  criteria: [
    {
      ...{ kind: 'measured', check: 'found', competency: 'ml-fundamentals', flaws: 4 },
      ...{ id: 'F1', title: 'Leaks', points: 97 },
    },
    {
      ...{ kind: 'measured', check: 'lint', competency: 'practical-coding' },
      ...{ id: 'Q1', title: 'Lint of the tests', points: 3 },
    },
  ],
}
const TESTS = ['tests/test_a.py', 'tests/test_b.py']
const SHA = 'a'.repeat(40)
const BASE = `https://github.com/acme/work/blob/${SHA}`
const LINT: LintEvidence = {
  ...{ kind: 'lint', criterion: 'Q1', analysable: true, sourceLines: 60 },
  findings: [
    { rule: 'F841', message: 'Local variable is never used', line: 3, path: 'tests/test_b.py' },
    { rule: 'F401', message: 'os imported but unused', line: 9, path: 'tests/test_a.py' },
  ],
}

function found(caught: number, alarms = 0): FoundEvidence {
  const one = [{ name: 'tests/test_a.py::test_a', where: null }]
  return {
    ...{ kind: 'found', criterion: 'F1', caught, flaws: 4, alarms, correct: 5, moody: [] },
    ...{ tests: caught > 0 ? one : [], alarming: alarms > 0 ? one : [], failure: null },
    given: { files: 2, collected: 2, passed: 1, failed: 1, ended: null },
  }
}

function scored(lint: LintEvidence = LINT, tests: FoundEvidence = found(4)) {
  const given = {
    ...{ rubric: RUBRIC, rubricDigest: 'd'.repeat(64), role: null, flags: [] },
    ...{ seed: { digest: 'e'.repeat(64) }, timings: {} },
    runtime: { ...STATED, stated: true, gaps: [] },
    submission: { sha: SHA, digest: 'f'.repeat(64), files: TESTS },
  }
  const scorecard = score({ ...given, evidence: [tests, lint], reviews: [], trusted: true })
  const own = {
    ...{ ...given, statedHours: null, writeUp: [], reproduced: () => [] },
    found: (claimed: FoundEvidence) => claimed,
  }
  return { scorecard, own }
}

const earned = (tests: FoundEvidence, lint = LINT) =>
  scored(lint, tests).scorecard.criteria.find(({ id }) => id === 'Q1')?.earned

test('the code of tests earns points once they earn points for a flaw', () => {
  // Two findings in sixty lines: a third of what costs all.
  expect(earned(found(4))).toBe(2)
  expect(earned(found(2))).toBe(2)
  expect([earned(found(1)), earned(found(0)), earned(found(4, 3))]).toEqual([0, 0, 0])
  expect(earned(found(4), { ...LINT, findings: [] })).toBe(3)
  expect(earned(found(4), { ...LINT, analysable: false, findings: [] })).toBe(0)
})

test('reviewers see each finding with its file and line, and why it may not count yet', () => {
  const { scorecard } = scored()
  expect(parseScorecard(JSON.stringify(scorecard))).toEqual(scorecard)
  const page = renderReviewer(scorecard, RUBRIC, { permalinkBase: BASE })
  expect(page).toContain('Form of the tests and of the review')
  const [first = 0, second = 0] = TESTS.map((path) => page.indexOf(`${path} [line`))
  expect(first).toBeGreaterThan(0)
  expect(second).toBeGreaterThan(first)
  expect(page).toContain(`[line 9](${BASE}/tests/test_a.py#L9)`)
  expect(page).toContain('2 findings |')
  expect(page).not.toContain('counts only when')
  const sealed = render(measuredBlocks(scorecard, RUBRIC, { permalinkBase: BASE }))
  expect(sealed).toContain(`tests/test_b.py [line 3](${BASE}/tests/test_b.py#L3)`)
  const missed = renderReviewer(scored(LINT, found(0)).scorecard, RUBRIC, { permalinkBase: null })
  expect(missed).toContain('2 findings; counts only when the tests earn points for a flaw')
  expect(missed).not.toContain('hidden test passes')
})

test('candidates see the same lines, whatever their tests found, and as remarks on them', () => {
  const page = (tests: FoundEvidence) =>
    renderCandidate(scored(LINT, tests).scorecard, RUBRIC, {
      feedback: 'criteria',
      permalinkBase: BASE,
    })
  expect(page(found(0))).toBe(page(found(4)))
  expect(page(found(4))).toContain(`tests/test_a.py [line 9](${BASE}/tests/test_a.py#L9)`)
  expect(page(found(4))).toContain('counts as soon as they earn points for a flaw')
  expect(annotationsOf(scored().scorecard, RUBRIC, 'bands')).toEqual([
    { path: 'tests/test_a.py', line: 9, message: 'F401: os imported but unused' },
    { path: 'tests/test_b.py', line: 3, message: 'F841: Local variable is never used' },
  ])
  expect(annotationsOf(scored().scorecard, RUBRIC, 'none')).toEqual([])
})

test('a file that is no Python is not called clean, nor by the name of a module', () => {
  const { scorecard } = scored({ ...LINT, analysable: false, findings: [] })
  const page = renderReviewer(scorecard, RUBRIC, { permalinkBase: null })
  expect(page).toContain('A file of the tests could not be read as Python')
})

test('a hostile name of a file stays a name', () => {
  const path = 'tests/test_a](https://evil.example)<img>.py'
  const findings = [{ rule: 'F401', message: 'unused', line: 1, path }]
  const { scorecard } = scored({ ...LINT, findings })
  const page = renderReviewer(scorecard, RUBRIC, { permalinkBase: BASE })
  expect(page).toContain(`\`${path}\``)
  expect(page.replaceAll(`\`${path}\``, '')).not.toContain('evil')
})

test('a result is refused that places a finding outside of the tests that were handed in', () => {
  const { scorecard, own } = scored()
  expect(rescore(scorecard, own)).toEqual({ ok: true, value: scorecard })
  const [first] = LINT.findings
  if (first === undefined) throw new Error('no finding')
  const { path: _, ...nowhere } = first
  for (const finding of [nowhere, { ...first, path: 'tests/test_c.py' }]) {
    const forged = scored({ ...LINT, findings: [finding] })
    expect(rescore(forged.scorecard, own)).toMatchObject({
      ok: false,
      error: expect.stringContaining('Q1'),
    })
  }
})
