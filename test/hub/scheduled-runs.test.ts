import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scheduledRuns } from '../../src/hub/scheduled-runs.ts'
import { ROOT } from '../folders.ts'

test.each([
  ['17,47 * * * *', 1_440],
  ['7 5 * * *', 30],
  ['*/15 * * * *', 2_880],
  ['0 8-18/2 * * MON-FRI', 129],
  ['0 8 * * 1,4', 9],
  ['30 6 1,15 * *', 2],
  ['5/20 * * * *', 2_160],
  ['0 0 1 1 *', 0],
])('%s starts about %i runs a month', (cron, runs) => {
  const text = `on:\n  schedule:\n    - cron: "${cron}" # when\n`
  expect(scheduledRuns([text])).toBe(runs)
})

test('what the README of a hub says is what its workflows ask for', async () => {
  const read = async (path: string) => await readFile(join(ROOT, 'hub', path), 'utf8')
  const each = ['watch.yml', 'review-pages.yml'].map((name) => read(`.github/workflows/${name}`))
  expect(scheduledRuns(await Promise.all(each))).toBe(1_440 + 30)
  const readme = await read('README.md')
  // Two more minutes each, from the 2,000 of the free plan.
  expect(readme).toContain(`about ${(2_000 - 1_470) / 2} gradings`)
})

test('a workflow without a schedule starts none', () => {
  expect(scheduledRuns(['on: workflow_dispatch\n', 'on: schedule\n'])).toBe(0)
})
