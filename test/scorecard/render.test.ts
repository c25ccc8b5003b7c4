import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evidence, Flag, TestEvidence } from '../../src/checks/evidence.ts'
import type { Feedback } from '../../src/hub/feedback.ts'
import { renderCandidate } from '../../src/scorecard/render-candidate.ts'
import { renderReviewer } from '../../src/scorecard/render-reviewer.ts'
import { MAX_CHARS } from '../../src/scorecard/safe-markdown.ts'
import { score } from '../../src/scorecard/score.ts'
import { ROLE, RUBRIC } from './a-rubric.ts'
import { aScoreInput, qualityEvidence, review, testEvidence, WRITTEN } from './fixtures.ts'

const others = [...qualityEvidence({}), ...WRITTEN]

function candidate(
  tests: readonly Evidence[],
  feedback: Feedback,
  flags: readonly Flag[] = [],
): string {
  const scorecard = score(aScoreInput({ evidence: [...tests, ...others], flags }))
  return renderCandidate(scorecard, RUBRIC, { feedback, permalinkBase: null })
}

function reviewer(overrides: Parameters<typeof aScoreInput>[0]): string {
  return renderReviewer(score(aScoreInput(overrides)), RUBRIC, { permalinkBase: null })
}

/** The same outcomes, told in other words. */
const retold = fc
  .tuple(fc.string(), fc.string(), fc.constantFrom('raised', 'wrong-value', 'crashed'))
  .map(([title, detail, reason]) => (fact: TestEvidence): TestEvidence => {
    return fact.outcome === 'passed' ? { ...fact, title } : { ...fact, title, detail, reason }
  })

describe('what a candidate sees', () => {
  test.each(['none', 'bands', 'criteria'] as const)(
    'has no trace of titles, reasons and details (%s)',
    (feedback) => {
      const facts = testEvidence({ 'takes even windows': ['wrong-value', 'expected 2.0'] })
      fc.assert(
        fc.property(retold, (retell) => {
          expect(candidate(facts.map(retell), feedback)).toBe(candidate(facts, feedback))
        }),
      )
    },
  )

  test('is the same bytes for two submissions in one band', () => {
    const one = testEvidence({ 'skips missing values': ['crashed', ''] })
    const other = testEvidence({ 'is about as fast as the reference': ['too-slow', ''] })
    expect(candidate(one, 'bands')).toBe(candidate(other, 'bands'))
    expect(candidate(one, 'criteria')).not.toBe(candidate(other, 'criteria'))
  })

  test('is not called strong while something critical fails', () => {
    const almost = testEvidence({ 'takes even windows': ['raised', ''] })
    expect(candidate(almost, 'bands')).toContain('**On the way.**')
    expect(candidate(testEvidence({}), 'bands')).toContain('**Strong.**')
  })

  test('says nothing of the tests with feedback none', () => {
    const failures = Object.fromEntries(
      testEvidence({}).map(({ title }) => [title, ['raised', ''] as const]),
    )
    expect(candidate(testEvidence(failures), 'none')).toBe(candidate(testEvidence({}), 'none'))
  })

  test('says met or not met for each criterion with feedback criteria', () => {
    const text = candidate(testEvidence({ 'takes even windows': ['raised', ''] }), 'criteria')
    expect(text).toContain('| Windows at the edges | not met |')
    expect(text).toContain('| Missing values | met |')
    expect(text).toContain('| Choice of window | read by people |')
  })

  test('names files to mend, and no suspicion', () => {
    const where = { path: 'notes.txt', line: null }
    const flags: readonly Flag[] = [
      { code: 'unlisted-file', severity: 'note', message: 'It was not read.', where },
      { code: 'introspection', severity: 'serious', message: 'Reaches for values.', where },
      { code: 'addressed-to-ai', severity: 'serious', message: 'Speaks to an AI.', where },
      {
        code: 'reviewer-trap',
        severity: 'look',
        message: 'Editors act on it.',
        where: { path: '.vscode/tasks.json', line: null },
      },
    ]
    const text = candidate(testEvidence({}), 'bands', flags)
    expect(text.match(/notes\.txt/g)).toHaveLength(1)
    expect(text).not.toMatch(/Reaches|Speaks|Editors|vscode|serious/)
  })

  test('has no number of points, and no rubric digest', () => {
    expect(candidate(testEvidence({}), 'bands')).not.toMatch(/points|of 70|5f2b9c/)
  })
})

describe('what a reviewer sees', () => {
  test('starts with the verdict and a warning when the sandbox was not proven', () => {
    const text = reviewer({ trusted: false })
    expect(text.split('\n').slice(4, 7).join('\n')).toMatch(
      /Measured: 70 of 70[\s\S]*Do not decide on this scorecard/,
    )
  })

  test('lists failed tests with reason and detail, and counts the passed ones', () => {
    const text = reviewer({
      evidence: [
        ...testEvidence({ 'takes even windows': ['raised', 'raised KeyError'] }),
        ...others,
      ],
    })
    expect(text).toContain('| T2 | takes even windows | raised an error | `raised KeyError` |')
    expect(text).toContain('1 failed and 12 passed')
    expect(text).not.toContain('keeps the length')
  })

  test('tells no level before all reviews of a criterion are in', () => {
    const secret = review('reviewer-7', 'W1', 4, 'a secret note')
    expect(reviewer({ reviews: [secret] })).not.toMatch(/reviewer-7|secret|level 4/)
    expect(reviewer({ reviews: [secret, review('reviewer-8', 'W1', 3)] })).toContain(
      '`reviewer-7` level 4, `reviewer-8` level 3',
    )
    expect(reviewer({ reviews: [secret, review('reviewer-8', 'W1', 1)] })).not.toMatch(
      /reviewer-7|secret/,
    )
  })

  test('sets levels and reasons beside the anchors, ticks into boxes, and the widest gap first', () => {
    const text = reviewer({
      reviews: [
        { ...review('reviewer-7', 'W1', 3), ticks: [0] },
        { ...review('reviewer-8', 'W1', 3, 'two\nlines'), ticks: [0, 1] },
        { ...review('reviewer-7', 'W2', 4), ticks: [] },
        { ...review('reviewer-8', 'W2', 1), ticks: [] },
        { ...review('reviewer-9', 'W2', 2), ticks: [2] },
      ],
    })
    expect(text.indexOf('### W2')).toBeLessThan(text.indexOf('### W1'))
    expect(text).toContain('`reviewer-9` level 2. **3 levels apart.**')
    expect(text).toMatch(/- \[x\] W1\.1 .* \(2 of 2 ticked it\)/)
    expect(text).toMatch(/- \[ \] W1\.2 .* \(1 of 2 ticked it\)/)
    expect(text).toMatch(/\| 3 \| 75 % \| .* \| `reviewer-7`; `reviewer-8`: `two lines` \|/)
  })

  test('has no box to click where levels are sealed on a page', () => {
    const marks = { permalinkBase: null, checklist: 'marks' } as const
    const reviews = [
      { ...review('reviewer-7', 'W1', 3), ticks: [0] },
      { ...review('reviewer-8', 'W1', 3), ticks: [0, 1] },
    ]
    const before = renderReviewer(score(aScoreInput({})), RUBRIC, marks)
    const after = renderReviewer(score(aScoreInput({ reviews })), RUBRIC, marks)
    expect(before + after).not.toMatch(/\[[x ]\]/)
    expect(before).toMatch(/- W1\.1 .*\n- W1\.2 /)
    expect(after).toMatch(/- ☑ W1\.1 .* \(2 of 2 ticked it\)/)
    expect(after).toMatch(/- ☐ W1\.2 .* \(1 of 2 ticked it\)/)
  })

  test('names the competencies that the role weighs and the exercise leaves out', () => {
    const weights = { ...ROLE.weights, 'practical-coding': 0.2, 'system-design': 0.2 }
    const role = { ...ROLE, weights }
    const criteria = RUBRIC.criteria.filter(({ competency }) => competency !== 'business-impact')
    const evidence = [...testEvidence({}), ...others].filter(({ criterion }) => criterion !== 'W2')
    expect(reviewer({ role })).toContain(
      'The role also weighs System design, but this exercise has no points for it.',
    )
    expect(reviewer({ role, rubric: { ...RUBRIC, criteria }, evidence })).toContain(
      'The role also weighs System design and Business impact,',
    )
    expect(reviewer({})).not.toContain('The role also weighs')
    expect(reviewer({ role: null })).not.toContain('The role also weighs')
  })

  test.each([
    [{ count: 0, depth: 0 }, 'No loops. A good'],
    [{ count: 2, depth: 1 }, '2 loops, none inside another. A good'],
    [{ count: 3, depth: 2 }, '3 loops, nested 2 deep. A good'],
  ])('says how the loops %j are nested, and the budget alike', (loops, words) => {
    const quality = qualityEvidence({ loops: { ...loops, forbidden: [] } })
    const text = reviewer({ evidence: [...testEvidence({}), ...quality, ...WRITTEN] })
    expect(text).toContain(`${words} solution needs at most 2 loops, none inside another.`)
  })

  test('says why something was not assessed', () => {
    const evidence: readonly Evidence[] = [
      ...testEvidence({}),
      ...others.filter(({ criterion }) => criterion !== 'Q1'),
      { kind: 'not-assessed', criterion: 'Q1', why: 'the linter stopped' },
    ]
    const text = reviewer({ evidence })
    expect(text).toContain('| Q1 | Lint | ? of 4 | not assessed: the linter stopped |')
    expect(text).toContain('Measured: 66 of 66 points.')
  })

  test('fits into a comment, however much there is to say', () => {
    const flags = Array.from({ length: 5000 }, (_, line): Flag => {
      return {
        code: 'dynamic-code',
        severity: 'look',
        message: 'm'.repeat(2000),
        where: { path: '`'.repeat(9000), line },
      }
    })
    const text = reviewer({
      flags,
      reviews: [review('a', 'W1', 3, '`'.repeat(1e6)), review('b', 'W1', 3, 'b')],
    })
    expect(text.length).toBeLessThanOrEqual(MAX_CHARS)
    expect(text).toMatch(
      /Measured: 70 of 70[\s\S]*Flags: 0 serious, 5000 to look at[\s\S]*left out, to stay below/,
    )
  })
})

describe('what a check run says', () => {
  const scorecard = score(aScoreInput({ evidence: [...testEvidence({}), ...others] }))
  const [first] = scorecard.criteria
  if (first === undefined) throw new Error('the rubric has criteria')

  test.each(['x', 'é', '測', '🙂'])(
    'has as many bytes as GitHub accepts at most, where titles are of %s',
    (character) => {
      const titles = Array.from({ length: 500 }, (_, index) => `${character.repeat(70)} ${index}`)
      const long = { ...scorecard, criteria: titles.map((title) => ({ ...first, title })) }
      const options = { feedback: 'criteria', permalinkBase: null } as const
      const text = renderCandidate(long, RUBRIC, { ...options, lengthOf: Buffer.byteLength })
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_535)
      expect(text).toContain('Your work on')
    },
  )
})
