import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldLog } from '../../../src/assignment/fold-log.ts'
import { latestGraded } from '../../../src/assignment/state.ts'
import { applyRegrade, planFor } from '../../../src/commands/publish/regrade.ts'
import { criteriaDigest } from '../../../src/session/find-review.ts'
import { loadAssigned } from '../../../src/session/hub-exercise.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { type FaultWorld, openFaultWorld } from '../../worlds/faults/fault-world.ts'
import { EXERCISE, gradeAll, gradeBoth, mendCriteria } from './regrade.fixture.ts'

let world: FaultWorld
beforeAll(async () => {
  world = await openFaultWorld()
  await world.prepare()
  await gradeBoth(world)
})
afterAll(() => world.stop())

const id = `${EXERCISE}-ada`
const stateOf = async ({ ledger }: HubSession) => {
  const state = foldLog(await ledger.readLog(id))
  if (state === null) throw new Error('Ada was invited')
  return state
}
const criteriaOf = async (session: HubSession) => {
  const loaded = await loadAssigned(session, (await stateOf(session)).assignment)
  if (!loaded.ok) throw new Error('the exercise loads')
  return criteriaDigest(loaded.value.rubric)
}

test('a regrade asks again although one reviewer has followed the new page, whose levels count', async () => {
  const before = await world.session()
  const now = (await mendCriteria(world))(before)
  const [old, present] = [await criteriaOf(before), await criteriaOf(now)]
  expect(present).not.toBe(old)
  const tree = latestGraded(await stateOf(now))?.tree ?? ''
  const stamp = { at: '2026-03-09T12:00:00Z', by: 'takehome' }
  const asked = { tree, reviewers: ['rae', 'sam'], due: '2026-03-12T12:00:00Z' }
  await now.ledger.append(id, () => ({ kind: 'requested', ...stamp, ...asked }))
  let comment = 100
  for (const [by, criteria] of [
    ['rae', old],
    ['sam', old],
    ['rae', present],
  ] as const) {
    comment += 1
    const said = { comment: { id: comment, digest: 'e'.repeat(64) }, given: [], done: true }
    const sealed = { sealed: 'ab==', at: stamp.at, by, tree, criteria }
    await now.ledger.append(id, () => ({ kind: 'reviewed', ...said, ...sealed }))
  }
  const request = {
    exercise: EXERCISE,
    tell: false,
    results: await gradeAll(world, now),
    ledger: '',
  }
  const { plan, digest } = await planFor(now, request)
  expect(plan.people.map(({ asksAgain }) => asksAgain).toSorted()).toEqual([false, true])
  await applyRegrade(now, request, digest, () => {})
  const state = await stateOf(now)
  expect(latestGraded(state)).toMatchObject({ asksAgain: true, criteria: present })
  expect(state.requests).toMatchObject([{ isVoid: true }])
  expect((await planFor(now, request)).plan.people.some((one) => one.asksAgain)).toBe(false)
})
