import { expect, test } from 'vitest'
import { extend } from '../../src/commands/extend.ts'
import { inviteAll } from '../../src/commands/invite/invite-all.ts'
import type { HubConfig } from '../../src/hub/hub-config.ts'
import { CallerError } from '../../src/input/bad-news.ts'
import { acceptInvitations } from './candidate.fixture.ts'
import { useHub } from './hub.fixture.ts'

const hub = useHub()

const ID = 'linear-regression-ada'
const PLACE = { owner: 'acme', repo: ID }
const STARTING: Partial<HubConfig> = {
  exercises: new Map([['linear-regression', { role: null, start: { days: 3, hours: 4 } }]]),
}
const WISH = { assignment: ID, deadline: '' }

const session = async () => await hub.session(STARTING)
const repository = () => hub.github().snapshot()[`acme/${ID}`]
const notices = () => {
  const comments = (repository()?.comments ?? []).map((one) => String(Object(one).body))
  return comments.filter((body) => body.startsWith('<!-- takehome:notice -->'))
}

test('a clock that starts later runs as long as extra time says that was given after the invitation', async () => {
  const request = { candidate: 'ada', exercise: 'linear-regression', role: '', csv: '' }
  await inviteAll(await session(), { ...request, deadline: '', time: '+25%' }, () => {})
  await acceptInvitations(hub.as('ada'))
  const more = { ...WISH, time: '+50%', reason: 'an accommodation' }
  await extend(await session(), more)
  const before = hub.github().snapshot()
  await extend(await session(), more)
  expect(hub.github().snapshot(), 'once').toEqual(before)
  expect(notices()).toHaveLength(1)
  expect(notices()[0]).toContain('You have **6 hours** from the comment')
  expect(notices()[0]).not.toMatch(/extra|50|%/)
  expect(repository()?.settings['description']).toMatch(/then 360 minutes$/)
  hub.setClock('2026-03-02T09:00:00Z')
  await hub.as('ada').rest.issues.createComment({ ...PLACE, issue_number: 1, body: '/start' })
  await hub.look({}, await session())
  const started = (await hub.records({ id: ID })).find(({ kind }) => kind === 'started')
  expect(started).toMatchObject({ deadline: '2026-03-02T15:00:00Z' })
  // By now a moment to start by would be days in place of hours.
  const late = { ...WISH, startBy: '2026-03-06T18:00+01:00', reason: 'was ill' }
  await expect(extend(await session(), late)).rejects.toThrow(CallerError)
})
