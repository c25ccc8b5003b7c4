import { expect, test } from 'vitest'
import type { Assignment } from '../../../src/assignment/assignment.ts'
import { CANDIDATES, useHub } from '../hub.fixture.ts'

const hub = useHub()
const { look } = hub

/** The requests of two looks in a hub with so many assignments: when nothing and when one was pushed. */
async function costs(count: number): Promise<readonly number[]> {
  await hub.prepare()
  const ada = await hub.assign()
  const others: Assignment[] = []
  for (const login of CANDIDATES.slice(1, count)) {
    others.push(await hub.assign({ login, accepts: false }))
  }
  hub.setClock('2026-03-01T12:30:00Z')
  expect((await look()).looked).toHaveLength(count)
  const idle = await look()
  expect(idle.looked).toEqual([])
  hub.setClock('2026-03-01T13:00:00Z')
  await hub.push(ada, 'one')
  const busy = await look()
  expect(busy.looked).toEqual([ada.id])
  return [idle.requests.hub, busy.requests.hub]
}

test('a look costs what has changed, however many assignments there are', async () => {
  const few = await costs(3)
  // More than the thirty that GitHub puts on a page.
  expect(await costs(31)).toEqual(few)
  expect(Math.max(...few)).toBeLessThan(20)
})
