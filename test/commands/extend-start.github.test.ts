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
  return comments.filter((body) => body.includes('<!-- takehome:notice -->'))
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

const MOVED = { ...WISH, startBy: '2026-03-06T18:00+01:00', reason: 'was ill' }

async function askForTask() {
  const request = { candidate: 'ada', exercise: 'linear-regression', role: '', csv: '' }
  await inviteAll(await session(), { ...request, deadline: '' }, () => {})
  await acceptInvitations(hub.as('ada'))
  await hub.as('ada').rest.issues.createComment({ ...PLACE, issue_number: 1, body: '/start' })
}

test('a later moment to start that is overtaken by the start is shown to nobody', async () => {
  await askForTask()
  const slow = await session()
  let isStarted = false
  // Once it is recorded, and before anything is shown.
  slow.candidates.hook.after('request', async (_, { method, url }) => {
    const isRecord = method === 'PUT' && url.includes('/contents/')
    if (isStarted || !isRecord) return
    isStarted = true
    await hub.look({}, await session())
  })
  await extend(slow, MOVED)
  expect(isStarted).toBe(true)
  expect(notices()).toHaveLength(1)
  expect(notices()[0]).toContain('The task is here')
  expect(repository()?.settings['description']).toBe(
    'Take-home linear-regression, due 2026-03-01T16:00:00Z',
  )
  expect(repository()?.collaborators).toEqual({ ada: 'write' })
})

test.each(['before', 'after'] as const)(
  'nothing is moved while the task is on its way, and died %s it was pushed',
  async (drop) => {
    await askForTask()
    hub.github().onRequest((_, method, path) => {
      const isMain = /git\/refs\/heads(\/|%2F)main$/.test(path)
      const isDead = method === 'POST' && path.endsWith('/issues/1/comments')
      if (method === 'PATCH' && isMain && drop === 'before') return { drop }
      return isDead ? { drop: 'before' } : undefined
    })
    await hub.look({}, await session()).catch(() => {})
    hub.github().onRequest(undefined)
    const before = hub.github().snapshot()
    await expect(extend(await session(), MOVED)).rejects.toMatchObject({
      issues: [{ message: expect.stringContaining('on its way') }],
    })
    expect(hub.github().snapshot()).toEqual(before)
  },
)
