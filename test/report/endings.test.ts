import { expect, test } from 'vitest'
import { parseEndings } from '../../src/report/endings.ts'

const read = (text: string) => parseEndings(text, 'outcomes.csv')
const issuesOf = (text: string) => {
  const result = read(text)
  return result.ok ? [] : result.error.map(({ line, message }) => `${line}: ${message}`)
}

test('an ending is what outcome says, or else hired', () => {
  const text =
    'candidate_id,hired,outcome,perf_overall\na,1,,4\nb,0,,\nc,0,withdrawn,\nd,,rejected,\ne,,,\nf,1,hired,5\n'
  const result = read(text)
  expect(result.ok && Object.fromEntries(result.value)).toEqual({
    a: 'hired',
    b: 'rejected',
    c: 'withdrawn',
    d: 'rejected',
    f: 'hired',
  })
})

test('what contradicts itself is refused, all at once', () => {
  const text =
    'candidate_id,hired,outcome\na,1,rejected\nb,maybe,\nc,,ghosted\nd,1,\nd,0,\ne,0,rejected\ne,0,\n'
  expect(issuesOf(text)).toEqual([
    '2: outcome is rejected, and hired is 1',
    '3: hired must be 0 or 1, not "maybe"',
    '4: outcome must be rejected, hired, withdrawn or empty, not "ghosted"',
    '6: d is rejected here and hired above',
  ])
  expect(issuesOf('name,hired\na,1\n')).toEqual(['1: the column candidate_id is missing'])
})
