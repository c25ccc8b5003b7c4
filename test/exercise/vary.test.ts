import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Convention } from '../../src/exercise/convention.ts'
import { filesBelow } from '../../src/exercise/exercise-files.ts'
import { loadExercise, readVariant } from '../../src/exercise/load-exercise.ts'
import { parseConventions } from '../../src/exercise/parse-conventions.ts'
import {
  countVariants,
  drawOptions,
  optionIssues,
  shippedOptions,
  varyTexts,
} from '../../src/exercise/vary.ts'
import { ROOT } from '../folders.ts'
import { EXERCISES } from './shipped.ts'

const TEXTS = new Map([
  ['templates/README.md', 'A score of at least the threshold counts. Ties: the first wins.\n'],
  ['graders/reference.py', 'hit = score >= threshold and not tie\n'],
])
const SIDE = `
  - id: side
    about: which side of the threshold counts
    shipped: at-or-above
    options: [at-or-above, above]
    edits:
      - { in: [templates/README.md], at-or-above: of at least the, above: above the }
      - { in: [graders/reference.py], at-or-above: score >= t, above: score > t }
`
const TIES = `
  - id: ties
    about: which of equal candidates wins
    shipped: first
    options: [first, last, none]
    edits:
      - { in: [templates/README.md], first: the first wins, last: the last wins, none: nobody wins }
`
const parse = (...conventions: readonly string[]) =>
  parseConventions(`conventions:${conventions.join('')}`, 'conventions.yml', TEXTS)
const issuesOf = (...conventions: readonly string[]) => {
  const read = parse(...conventions)
  return read.ok ? [] : read.error.map(({ line, message }) => `${line}: ${message}`)
}
function both(): readonly Convention[] {
  const read = parse(SIDE, TIES)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

describe('a variant', () => {
  test('has the text of each option, and everything else as shipped', () => {
    const varied = varyTexts(TEXTS, both(), { side: 'above', ties: 'none' })
    expect([...varied.values()]).toEqual([
      'A score above the threshold counts. Ties: nobody wins.\n',
      'hit = score > threshold and not tie\n',
    ])
    expect(varyTexts(TEXTS, both(), shippedOptions(both()))).toEqual(TEXTS)
  })

  test('is another one for another label or key, the same for the same, and never the shipped one', () => {
    const conventions = both()
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, label) => {
        const drawn = drawOptions(conventions, key, label)
        expect(drawOptions(conventions, key, label)).toEqual(drawn)
        expect(drawn).not.toEqual(shippedOptions(conventions))
        expect(optionIssues(conventions, drawn, '')).toEqual([])
      }),
    )
  })

  test('is each one of the others equally often', () => {
    const conventions = both()
    const count = new Map<string, number>()
    for (let label = 0; label < 5_000; label += 1) {
      const drawn = JSON.stringify(drawOptions(conventions, 'key', `${label}`))
      count.set(drawn, (count.get(drawn) ?? 0) + 1)
    }
    expect(count.size).toBe(countVariants(conventions) - 1)
    // Four standard deviations of a count with the chance 1/5.
    for (const found of count.values()) expect(Math.abs(found - 1_000)).toBeLessThan(114)
  })

  test('needs options that there are', () => {
    const issues = optionIssues(both(), { side: 'below', order: 'up' }, 'job.json')
    expect(issues.map(({ message }) => message)).toEqual([
      'the exercise has no convention "order"',
      '"below" is not an option of side',
      'no option of ties',
    ])
  })
})

describe('conventions.yml', () => {
  test.each([
    ['a text that is nowhere', [SIDE.replace('score >= t', 'score => t')], /stands 0 times in gr/],
    ['a text that is there twice', [SIDE.replace('of at least the', 't')], /times in templates/],
    ['an unknown file', [SIDE.replace('README', 'RULES')], /no text file templates\/RULES.md/],
    [
      'a missing option',
      [SIDE.replace(', above: above the', '')],
      /no text for the option "above"/,
    ],
    ['a strange option', [SIDE.replace('above: above', 'over: a, above: above')], /unknown key/],
    ['a text that stays', [SIDE.replace('score > t', 'score >= t')], /all options have the same/],
    [
      'a shipped option that is none',
      [SIDE.replace('shipped: at', 'shipped: a')],
      /is not an option/,
    ],
    ['two of one name', [SIDE, SIDE], /there are two conventions "side"/],
    ['twins', [TIES.replace('nobody wins', 'the last wins')], /"last" and "none" have the same/],
    ['one place of two', [SIDE, SIDE.replace('id: side', 'id: edge')], /the same place of/],
    [
      'an option called in',
      [SIDE.replace('[at-or-above, above]', '[at-or-above, in]')],
      /called "in"/,
    ],
  ])('%s is named with its line', (_, conventions, said) => {
    const issues = issuesOf(...conventions)
    expect(issues.join('\n')).toMatch(said)
    for (const issue of issues) expect(issue).toMatch(/^\d+: /)
  })

  test('two conventions may stand in one line', () => {
    const negation = `
  - id: tie
    about: whether ties count
    shipped: no
    options: ['no', 'yes']
    edits:
      - { in: [graders/reference.py], 'no': threshold and not tie, 'yes': threshold and tie }
`
    expect(issuesOf(SIDE, negation.replace('shipped: no', "shipped: 'no'"))).toEqual([])
  })
})

describe.each(EXERCISES)('the variants of %s', (id) => {
  test('are many, and their candidates’ files name no other', async () => {
    const exercise = await loadExercise(ROOT, id)
    if (!exercise.ok) throw new Error(JSON.stringify(exercise.error))
    const { conventions } = exercise.value
    if (conventions.length === 0) return
    // Of two drawn variants, one in 24 may be the same.
    expect(countVariants(conventions)).toBeGreaterThanOrEqual(24)
    for (const label of ['a', 'b', 'c']) {
      const variant = await readVariant(ROOT, id, drawOptions(conventions, 'test', label))
      if (!variant.ok) throw new Error(JSON.stringify(variant.error))
      expect([...variant.value.keys()]).not.toContain('graders/conventions.yml')
      const handedOut = [...filesBelow(variant.value, 'templates')]
      const text = handedOut.map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n')
      expect(text).not.toMatch(/\bvariants?\b|conventions\.yml|takehome vary/i)
    }
  })
})
