import { expect, test } from 'vitest'
import { parseOutcomes } from '../../src/report/outcomes.ts'

const HEAD = 'candidate_id,hired,start_date,perf_overall,rater_id,rated_on,blind'

test.each(['2026-02-31', '2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10'])(
  '%s is no day',
  (day) => {
    const read = parseOutcomes(`${HEAD}\na,1,${day},4,r,2026-06-01,1\n`, 'outcomes.csv')
    expect(read.ok ? [] : read.error.map(({ message }) => message)).toEqual([
      `start_date must be a date such as 2026-03-01, not "${day}"`,
    ])
  },
)

test.each(['2024-02-29', '2000-02-29', '2026-01-31', '2026-12-31'])('%s is a day', (day) => {
  expect(parseOutcomes(`${HEAD}\na,1,${day},4,r,2027-06-01,1\n`, 'outcomes.csv').ok).toBe(true)
})
