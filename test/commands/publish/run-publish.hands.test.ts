import { expect, test } from 'vitest'
import type { Published } from '../../../src/commands/publish/publish.ts'
import { outcomeOf } from '../../../src/commands/publish/run-publish.ts'

const one = (how: Published['how']): Published => ({ assignment: `sums-${how}`, how })

test('a run that replaces no grade by other tests names the verb that does, and is not met', () => {
  const { text, unmet } = outcomeOf([one('regrade'), one('regrade')])
  expect(text[0]).toMatch(/^sums-regrade: left as it is.*Actions, Regrade/)
  expect(unmet).toMatch(/^Nothing was changed: 2 .*Actions, Regrade/)
})

test.each<[string, readonly Published[]]>([
  ['publishes others', [one('published'), one('regrade')]],
  ['publishes all', [one('published'), one('stale'), one('closed')]],
  ['has nothing', []],
])('a run that %s is met', (_, published) => {
  expect(outcomeOf(published).unmet).toBeNull()
})
