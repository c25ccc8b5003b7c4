import { expect, test } from 'vitest'
import type { Assignment } from '../../../src/assignment/assignment.ts'
import { useHub } from '../hub.fixture.ts'

const hub = useHub()

const REMINDING = { remindHours: 24 }
const DUE = '2026-03-08T06:00:00Z'
const look = async (changes = {}) => await hub.look(changes, await hub.session(REMINDING))

/** Whether they read that nothing has been pushed yet. */
function isReminded({ id }: Assignment): boolean {
  const comments = hub.github().snapshot()[`acme/${id}`]?.comments ?? []
  return comments.some((one) => String(Object(one).body).includes('Nothing has been pushed yet'))
}

test('nobody who has pushed is told that nothing was pushed, by the very look that sees it either', async () => {
  const [ada, bob] = [await hub.assign(), await hub.assign({ login: 'bob' })]
  await look()
  hub.setClock(DUE)
  await hub.push(ada, 'one')
  expect((await look()).told).toMatchObject([{ assignment: bob.id, what: 'ending' }])
  hub.setClock('2026-03-08T07:00:00Z')
  expect((await look()).told).toEqual([])
  expect([isReminded(ada), isReminded(bob)]).toEqual([false, true])
})

test('nor whom a look has no room for', async () => {
  const [ada, bob] = [await hub.assign(), await hub.assign({ login: 'bob' })]
  await look()
  hub.setClock(DUE)
  await hub.push(ada, 'one')
  await hub.push(bob, 'two')
  const found = await look({ most: 1 })
  expect(found.handedOut).toHaveLength(1)
  expect(found.told).toEqual([])
  expect([isReminded(ada), isReminded(bob)]).toEqual([false, false])
})
