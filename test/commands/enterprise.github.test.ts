import { afterAll, beforeAll, expect, test } from 'vitest'
import { close } from '../../src/commands/close.ts'
import { report } from '../../src/commands/report/make-report.ts'
import { watch } from '../../src/commands/watch/watch.ts'
import { type FaultWorld, OWN_SERVER, openFaultWorld } from '../worlds/faults/fault-world.ts'
import { runRound } from '../worlds/faults/round.ts'

let opened: FaultWorld | undefined
const world = () => {
  if (opened === undefined) throw new Error('the world opens before the first test')
  return opened
}
beforeAll(async () => {
  opened = await openFaultWorld({ enterprise: true })
})
afterAll(() => opened?.stop())

const ID = 'linear-regression-ada'

/** Every text that people read in a repository. */
function texts(repository: string): string {
  return JSON.stringify(world().snapshot()[repository])
}

test('the command line takes a candidate through a GitHub Enterprise Server', async () => {
  await world().prepare()
  const session = await world().session()
  await runRound(world(), (command) => command(session))
  await watch(session, { audit: true, dispatch: false, again: null })
  const request = { exercise: null, ledger: '', out: '', names: true }
  const made = await report(session, request)
  expect(made.arrivals).toMatchObject({ graded: 1 })
  expect(made.cohorts[0]?.rows).toMatchObject([{ login: 'ada' }])

  const shown = texts(`acme/${ID}`) + texts('acme/hub')
  expect(shown).toContain('gh auth login --hostname ghe.example')
  expect(shown).toContain(`${OWN_SERVER}/acme/`)
  expect(shown).not.toMatch(/github\.com/)

  const { remains } = await close(session, { assignment: ID, how: 'erase', reason: 'asked to' })
  expect(remains.join('\n')).toContain(`ask whoever runs ${OWN_SERVER}`)
  expect(remains.join('\n')).not.toMatch(/github\.com/)
  expect(world().github.requestViolations).toEqual([])
  expect(world().github.requests.every(({ path }) => path !== '/no-api-here')).toBe(true)
})

test('nothing of its API answers outside /api/v3', async () => {
  const { origin } = new URL(world().github.url)
  const token = { authorization: 'token token-of-lead' }
  expect((await fetch(`${origin}/user`, { headers: token })).status).toBe(404)
  expect((await fetch(`${origin}/api/v3/user`, { headers: token })).status).toBe(200)
})
