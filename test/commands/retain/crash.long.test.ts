import { afterAll, beforeAll, expect, test } from 'vitest'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { applyPlan } from '../../../src/commands/retain/apply-plan.ts'
import { preview } from '../../../src/commands/retain/run-retain.ts'
import { NO_PERIODS } from '../../../src/hub/retain-rules.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { sampled } from '../../sampled.ts'
import type { Story } from '../../worlds/faults/command-stories.ts'
import { killEverywhere } from '../../worlds/faults/die-in-command.ts'
import { type FaultWorld, openFaultWorld } from '../../worlds/faults/fault-world.ts'

const WORLDS = 4

let worlds: readonly FaultWorld[] = []
beforeAll(async () => {
  worlds = await Promise.all(Array.from({ length: WORLDS }, () => openFaultWorld()))
})
afterAll(() => Promise.all(worlds.map((world) => world.stop())))

// 180 days from the deadline, of which the last 14 are for the notice.
const [NOTICE_TIME, ERASE_TIME] = ['2026-08-25T00:00:00Z', '2026-10-01T00:00:00Z']

function withRules(session: HubSession): HubSession {
  return { ...session, config: { ...session.config, retain: NO_PERIODS } }
}

async function inviteTwo(world: FaultWorld): Promise<void> {
  for (const candidate of ['ada', 'bob']) {
    const wish = { candidate, exercise: 'linear-regression', role: '', deadline: '', csv: '' }
    await inviteAll(await world.session(), wish, () => {})
    const { rest } = world.as(candidate)
    const { data } = await rest.repos.listInvitationsForAuthenticatedUser()
    for (const { id: invitation_id } of data) {
      await rest.repos.acceptInvitationForAuthenticatedUser({ invitation_id })
    }
    const session = await world.session()
    await session.ledger.append(`linear-regression-${candidate}`, () => {
      return { kind: 'accepted', at: '2026-03-01T12:00:00Z', by: 'takehome' }
    })
  }
}

async function digestAt(world: FaultWorld, now: string): Promise<string> {
  world.github.setNow(new Date(now))
  return (await preview(withRules(await world.session()), '')).digest
}

/** The same digest before and after the death: what was done already is known by it. */
function applying(world: FaultWorld, now: string, digest: string) {
  return async (session: HubSession) => {
    world.github.setNow(new Date(now))
    await applyPlan(withRules(session), { outcomes: '', digest })
  }
}

const NOTIFY: Story = {
  before: async (world) => {
    await inviteTwo(world)
    return applying(world, NOTICE_TIME, await digestAt(world, NOTICE_TIME))
  },
}

const ERASE: Story = {
  before: async (world) => {
    await inviteTwo(world)
    const told = await digestAt(world, NOTICE_TIME)
    await applying(world, NOTICE_TIME, told)(await world.session())
    return applying(world, ERASE_TIME, await digestAt(world, ERASE_TIME))
  },
}

test.for([
  ['tells two candidates', NOTIFY, 2],
  ['erases two candidates', ERASE, 5],
] as const)(
  'a run that %s and dies at any write is finished by the next one with the same digest',
  async ([, story, every]) => {
    const { all, tried, died, found } = await killEverywhere(worlds, story, {
      at: 'writes',
      choose: (deaths) => sampled(deaths, every),
    })
    expect(found).toEqual([])
    expect(all).toBeGreaterThan(10)
    expect(died).toBe(tried)
  },
)
