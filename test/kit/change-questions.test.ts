import { expect, test } from 'vitest'
import type { FailureReason } from '../../src/judge/judge-message.ts'
import { sheetMarkdown } from '../../src/kit/render-sheet.ts'
import { sheetOf } from '../../src/kit/sheet.ts'
import type { ChangeKind } from '../../src/kit/small-change.ts'
import { aKit } from './a-kit.ts'

/** The question about the n-th place of `before` in a line that stands between two others. */
async function asked(
  line: string,
  before: string,
  after: string,
  nth = 1,
  kind?: ChangeKind,
  reason: FailureReason = 'raised',
) {
  const source = `é = 0 < 1\n${line}\né = 0 < 1\n`
  let at = source.indexOf('\n')
  for (let count = 0; count < nth; count += 1) at = source.indexOf(before, at + 1)
  const start = new TextEncoder().encode(source.slice(0, at)).length
  const end = start + new TextEncoder().encode(before).length
  const change = { where: 'fit', line: 2, to: 2, kind: kind ?? 'boundary', before, after } as const
  const broken = [{ criterion: 'T2', tests: ['test_a', 'test_b'], reasons: [reason] }]
  const picks = [{ change: { ...change, start, end, text: after }, broken, about: 'T2' }]
  const changes = { problem: null, met: 8, tries: 9, picks }
  const kit = await aKit('linear-regression', { 'linear_regression.py': source }, changes)
  return sheetMarkdown(sheetOf(kit, 'interviewer'))
}

test.each([
  ['if not low <= x <= high:', '<=', '<', 1, 'the first `<=` becomes `<` in line 2'],
  ['if not low <= x <= high:', '<=', '<', 2, 'the second `<=` becomes `<` in line 2'],
  ['x = (a < b) + (c <= d) + (e < f)', '<', '<=', 1, 'the first `<` becomes `<=` in line 2'],
  ['x = (a <= b) + (e < f) + (c >> 1)', '<', '<=', 2, 'if `<` becomes `<=` in line 2'],
  ['ü = x[1] + y[11] + 1.5 * z[1]', '1', '2', 1, 'the first `1` becomes `2` in line 2'],
  ['ü = x[1] + y[11] + z1', '1', '2', 1, 'if `1` becomes `2` in line 2'],
  ['y = sums.sum() + a.sum()', 'sum', 'mean', 3, 'the second `sum` becomes `mean` in line 2'],
])(
  'whoever hears the question about %j knows which place is meant',
  async (line, before, after, nth, said) => {
    expect(await asked(line, before, after, nth)).toContain(said)
  },
)

test('what is left out or becomes something else is named by its place, too', async () => {
  const page = await asked('y = f(a, ddof=1) - g(b, ddof=1)', 'ddof=1', '', 2, 'argument')
  expect(page).toContain('What breaks if the second `ddof=1` is left out in line 2')
})

test('an argument on a line of its own is counted there', async () => {
  const source = 'x = f(\n    a == 2,\n    a=2, b=f(a=2),\n)\n'
  const start = source.indexOf(',\n    a=2')
  const change = { where: '', line: 3, to: 3, kind: 'argument', before: 'a=2', after: '' } as const
  const edit = { start, end: source.indexOf(', b='), text: '\n' }
  const broken = [{ criterion: 'T2', tests: ['test_a'], reasons: ['raised' as const] }]
  const picks = [{ change: { ...change, ...edit }, broken, about: 'T2' }]
  const changes = { problem: null, met: 8, tries: 9, picks }
  const kit = await aKit('linear-regression', { 'linear_regression.py': source }, changes)
  const page = sheetMarkdown(sheetOf(kit, 'interviewer'))
  expect(page).toContain('the first `a=2` is left out in line 3')
  expect(page).toContain('> 3 |     a=2')
})

test('an answer says no more than a run of hidden tests shows', async () => {
  // An `IndexError` in place of a `ValueError`, and results that are right with an argument that is changed.
  for (const [reason, words] of [
    ['raised', 'an error comes where a result, or an error of another kind, has to come'],
    [
      'wrong-value',
      'a result, or an argument after the call, is not as it has to be, and no error says so',
    ],
  ] as const) {
    const page = await asked('if a > 2:', '>', '>=', 1, 'boundary', reason)
    expect(page).toContain(words)
    // Criteria that were not met whole, tests of time and what failed under one seed were not looked at.
    expect(page).toContain('No other requirement that was met is seen to break.')
    expect(page).not.toContain('Nothing else')
  }
})

test('hidden tests are many, or one', async () => {
  expect(await asked('if a > 2:', '>', '>=')).toContain('the hidden tests say: a; b.')
})
