import { expect, test } from 'vitest'
import { hoursIn } from '../../src/checks/hours-line.ts'

test.each([
  ['Hours spent: 3', 3],
  ['Hours spent (not scored): 3.5', 3.5],
  ['**Hours spent** (not scored): 3,5 h', 3.5],
  ['- hours spent: ~4', 4],
  ['Hours spent (not scored): ٤', 4],
  ['# Write-up\n\nHours spent (not scored): about 2.25, in two evenings', null],
  ['# Write-up\n\nHours spent (not scored): 2.25, in two evenings', 2.25],
  ['Hours spent (not scored):', null],
  ['Hours spent (not scored): 0', null],
  ['Hours spent (not scored): 1000', null],
  ['Hours spent (not scored): 3:30', null],
  ['<!-- Hours spent: 3 -->', null],
  ['I spent 3 hours', null],
])('%j says %s', (text, hours) => {
  expect(hoursIn(text)).toBe(hours)
})
