import { expect, test } from 'vitest'
import { applyPlan } from '../../../src/commands/retain/apply-plan.ts'
import { preview } from '../../../src/commands/retain/run-retain.ts'
import { BOB, MODULE, usePlatform } from '../../attacks/platform/platform.fixture.ts'
import { ID } from '../publish/publish.fixture.ts'
import { DAYS_29, DAYS_60, useRetaining } from './retain.fixture.ts'

const platform = usePlatform()
const { world, pushFiles, round } = platform
const { session: ordinary, outcomes } = useRetaining(platform)

platform.beginAfter(async () => {
  await platform.inviteBob()
  for (const id of [ID, BOB]) await pushFiles(id, { [MODULE]: 'first = 1\n' })
  await round()
})

const LISTS = /\/orgs\/[^/]+\/repos\b/

/** Both are kept for a month. */
async function session() {
  const open = await ordinary(false)
  const { retain } = open.config
  if (retain === null) throw new Error('the fixture sets how long people are kept')
  const periods = { rejected: 'P1M', hired: 'P1M', withdrawn: 'P1M' }
  return { ...open, config: { ...open.config, retain: { ...retain, periods } } }
}

/** Everybody has been told; the digest of the plan that erases them. */
async function planned(file: string): Promise<string> {
  platform.at(DAYS_29)
  const { digest } = await preview(await session(), file)
  await applyPlan(await session(), { outcomes: file, digest })
  platform.at(DAYS_60)
  return (await preview(await session(), file)).digest
}

test('however many repositories a team deleted by hand, the organisation is asked for its own once', async () => {
  const file = await outcomes()
  const digest = await planned(file)
  const { repos } = world().as('lead').rest
  for (const repo of [ID, BOB]) await repos.delete({ owner: 'acme', repo })
  const open = await session()
  const asked: string[] = []
  open.candidates.hook.before('request', ({ method, url }) => void asked.push(`${method} ${url}`))
  const done = await applyPlan(open, { outcomes: file, digest })
  expect(done.map(({ left, receipt }) => [left, receipt?.done[0]])).toEqual([
    [null, expect.stringContaining('was gone before')],
    [null, expect.stringContaining('was gone before')],
  ])
  const times = (what: RegExp) => asked.filter((one) => what.test(one)).length
  expect(times(LISTS)).toBe(1)
  expect(times(/installation$/)).toBe(1)
  expect(times(/ \/repos\/{owner}\/{repo}$/)).toBe(2)
})

test('what a list of the same run still has is asked for anew', async () => {
  const file = await outcomes()
  const digest = await planned(file)
  const { repos } = world().as('lead').rest
  await repos.delete({ owner: 'acme', repo: ID })
  const open = await session()
  let isListed = false
  open.candidates.hook.after('request', async (_, { url }) => {
    if (!LISTS.test(url) || isListed) return
    isListed = true
    await repos.delete({ owner: 'acme', repo: BOB })
  })
  const done = await applyPlan(open, { outcomes: file, digest })
  expect(isListed).toBe(true)
  expect(done.map(({ receipt }) => receipt?.done[0])).toEqual([
    expect.stringContaining('was gone before'),
    expect.stringContaining('was gone before'),
  ])
})
