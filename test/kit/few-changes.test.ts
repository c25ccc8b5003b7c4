import { describe, expect, test } from 'vitest'
import type { ProvenChanges } from '../../src/kit/kit.ts'
import { sheetMarkdown } from '../../src/kit/render-sheet.ts'
import { sheetOf } from '../../src/kit/sheet.ts'
import type { SmallChange } from '../../src/kit/small-change.ts'
import { aKit } from './a-kit.ts'

const NOTHING: ProvenChanges = { problem: null, picks: [], met: 0, tries: 0 }

const CHANGE: SmallChange = {
  where: 'fit',
  line: 3,
  to: 3,
  kind: 'boundary',
  before: '>',
  after: '>=',
  start: 0,
  end: 1,
  text: '>=',
}

function picked(): ProvenChanges {
  const tests = ['test_canary_sees_41_and_43[canary-input]']
  const broken = [{ criterion: 'T2', tests, reasons: ['wrong-value' as const] }]
  return {
    problem: null,
    met: 8,
    tries: 9,
    picks: [{ change: CHANGE, broken, about: 'T2' }],
  }
}

const CODE = 'def fit(X):\n    a = 1\n    if a > 2:\n        return X\n'
const WRITTEN = `## Plan\n\nThe time fell from 4.2 s to 0.3 s per run on my laptop. We assumed that rows are few.\n`

describe('where there are few changes to ask about', () => {
  const page = async (changes: ProvenChanges, writeUp = WRITTEN) => {
    const own = { 'linear_regression.py': CODE, 'WRITEUP.md': writeUp }
    return sheetMarkdown(sheetOf(await aKit('linear-regression', own, changes), 'interviewer'))
  }
  const several = (count: number): ProvenChanges => {
    const one = picked()
    return {
      ...one,
      picks: Array.from({ length: count }, () => one.picks[0] as (typeof one.picks)[0]),
    }
  }

  test.each([
    [{ ...NOTHING, met: 0 }, 'meets no requirement completely'],
    [{ ...NOTHING, met: 3, tries: 9 }, 'Of 9 changes that the judge tried, none'],
    [{ ...NOTHING, met: null }, 'no line of which the judge could try a change'],
    [
      { ...NOTHING, met: null, problem: 'missing' as const },
      'There is no module that could be read',
    ],
  ])('their time goes to the openings, and why is said: %j', async (changes, why) => {
    const said = await page(changes)
    expect(said).not.toContain('Small changes')
    expect(said.match(/Your work \(\d+ to \d+ min\)/g)).toEqual(['Your work (5 to 35 min)'])
    const [before = ''] = said.split('Because:')
    expect(before).toContain(why)
    expect(said).not.toContain('cannot be read as Python')
    expect(said).toContain('(42 to 45 min)')
  })

  test('each has its minutes, and the rest goes to the openings', async () => {
    expect(await page(several(1))).toContain('Small changes (5 to 10 min)')
    expect(await page(several(1))).toContain('Your work (10 to 35 min)')
    expect(await page(several(5))).toContain('Small changes (5 to 27 min)')
  })

  test('a module that cannot be read is mended together, in a part that promises no changes', async () => {
    const said = await page({ ...NOTHING, met: null, problem: 'unreadable' })
    expect(said).toContain('Their code (5 to 27 min)')
    expect(said).toContain('Mend it together')
    expect(said).not.toContain('Small changes of their own lines')
  })
})
