import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyRegrade, planFor } from '../../../src/commands/publish/regrade.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { type FaultWorld, openFaultWorld } from '../../worlds/faults/fault-world.ts'
import { EXERCISE, gradeAll, gradeBoth, MENDED, mendTests } from './regrade.fixture.ts'

let world: FaultWorld
let mended: (session: HubSession) => HubSession
let results: string
beforeAll(async () => {
  world = await openFaultWorld()
  await world.prepare()
  await gradeBoth(world)
  mended = await mendTests(world)
  results = await gradeAll(world, mended(await world.session()), MENDED)
})
afterAll(() => world.stop())

test('a plan that was begun before the key was changed finds the same people', async () => {
  const request = { exercise: EXERCISE, tell: false, results, ledger: '' }
  const { digest } = await planFor(mended(await world.session()), request)
  const apply = async (key: Partial<HubSession> = {}) =>
    await applyRegrade({ ...mended(await world.session()), ...key }, request, digest, () => {})
  const done = await apply()
  expect(done.map(({ how }) => how)).toEqual(['applied', 'applied'])
  expect(await apply({ key: 'rotated'.repeat(8) })).toEqual(done)
  expect(world.github.requestViolations).toEqual([])
})
