import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { applyRegrade, planFor } from '../../../src/commands/publish/regrade.ts'
import { showPlan } from '../../../src/commands/publish/run-regrade.ts'
import { wordsOf } from '../../../src/commands/verb/verb.ts'
import { EXIT } from '../../../src/input/bad-news.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { type FaultWorld, openFaultWorld } from '../../worlds/faults/fault-world.ts'
import { anAround } from '../an-around.ts'
import { EXERCISE, gradeAll, gradeBoth, MENDED, mendTests } from './regrade.fixture.ts'

let world: FaultWorld
let goBack: () => Promise<void>
let mended: (session: HubSession) => HubSession
/** Of a grading of both by the mended tests. */
let results: string
beforeAll(async () => {
  world = await openFaultWorld()
  await world.prepare()
  await gradeBoth(world)
  mended = await mendTests(world)
  results = await gradeAll(world, await now(), MENDED)
  goBack = world.keep()
})
beforeEach(() => goBack())
afterEach(() => expect(world.github.requestViolations).toEqual([]))
afterAll(() => world.stop())

const now = async () => mended(await world.session())
const request = (folder = results) => {
  return { exercise: EXERCISE, tell: false, results: folder, ledger: '' }
}

test('a result that changed since the plan is left out and explained, and the others are graded', async () => {
  const { digest, plan } = await planFor(await now(), request())
  const [first, second] = plan.people
  // The plan is begun: a run died before it did anybody.
  const dying = await now()
  dying.hub.hook.before('request', ({ url, method }) => {
    if (method === 'PUT' && url.includes('/contents/')) throw new Error('died')
  })
  await applyRegrade(dying, request(), digest, () => {}).catch(() => {})
  const file = join(results, first?.pseudonym ?? '', 'result.json')
  const text = await readFile(file, 'utf8')
  await writeFile(file, JSON.stringify({ ...JSON.parse(text), tree: 'e'.repeat(40) }))
  const log: string[] = []
  const session = { ...(await now()), log: (line: string) => log.push(line) }
  const applied = applyRegrade(session, request(), digest, () => {})
  await expect(applied).rejects.toMatchObject({ code: 'result-refused' })
  expect(log.join('\n')).toContain('it is for other files')
  expect(log).toContain(`${second?.pseudonym}: applied`)
  await writeFile(file, text)
})

test.each([EXIT.world, null])('a grading which grades nothing ends the run by %s', async (code) => {
  const startVerb = async (name: string) => (name === 'fetch' ? EXIT.done : code)
  const asked = request(await world.folder())
  const shown = showPlan(await now(), asked, wordsOf({ grade: 'true' }), anAround({ startVerb }))
  await expect(shown).rejects.toMatchObject({ code: 'step-failed' })
})
