import { describe, expect, test } from 'vitest'
import type { LedgerRecord } from '../../../src/assignment/ledger-record.ts'
import { close } from '../../../src/commands/close.ts'
import { extend } from '../../../src/commands/extend.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import type { HubConfig } from '../../../src/hub/hub-config.ts'
import { acceptInvitations } from '../candidate.fixture.ts'
import { useHub } from '../hub.fixture.ts'

const hub = useHub()

const ID = 'linear-regression-ada'
const PLACE = { owner: 'acme', repo: ID }
const STARTING: Partial<HubConfig> = {
  exercises: new Map([['linear-regression', { role: null, start: { days: 3, hours: 4 } }]]),
  remindHours: 24,
  timeZone: 'Europe/Zurich',
}

const LATER = { assignment: ID, deadline: '' }

const repository = () => hub.github().snapshot()[`acme/${ID}`]
const comments = () => (repository()?.comments ?? []).map((one) => String(Object(one).body))
// A claim, the comment's number, and what it told.
const TOLD = ['sending', 'sent', 'told']
const notices = () => comments().filter((body) => body.includes('<!-- takehome:notice -->'))
const look = async () => await hub.look({}, await hub.session(STARTING))
const kinds = async () => (await hub.records({ id: ID })).map(({ kind }) => kind)
const say = async (body: string) =>
  await hub.as('ada').rest.issues.createComment({ ...PLACE, issue_number: 1, body })

async function inviteAda() {
  const request = { candidate: 'ada', exercise: 'linear-regression', role: '', csv: '' }
  const wish = { ...request, deadline: '', time: '+25%', zone: 'America/New_York' }
  const [invited] = await inviteAll(await hub.session(STARTING), wish, () => {})
  if (invited === undefined) throw new Error('nobody was invited')
  await acceptInvitations(hub.as('ada'))
  return invited.assignment
}

function recordOf<K extends LedgerRecord['kind']>(
  log: readonly LedgerRecord[],
  kind: K,
): Extract<LedgerRecord, { readonly kind: K }> {
  const found = log.find((record) => record.kind === kind)
  if (found === undefined) throw new Error(`there is no ${kind}`)
  return found as Extract<LedgerRecord, { readonly kind: K }>
}

describe('a clock that starts with the candidate', () => {
  test('runs from the moment at which they are told that the task is there, to what they pushed in time', async () => {
    const ada = await inviteAda()
    expect(ada.deadline).toBe('2026-03-04T17:00:00Z')
    expect(Object.keys(repository()?.files['main'] ?? {})).toEqual(['README.md'])
    expect(repository()?.collaborators).toEqual({ ada: 'read' })
    const readme = String(repository()?.files['main']?.['README.md'])
    expect(readme).toContain('5 hours')
    expect(readme).toContain('2026-03-04 12:00 America/New_York (18:00 Europe/Zurich, 17:00 UTC)')
    expect(readme).not.toMatch(/extra|25|%/)
    await expect(hub.push(ada, 'too early')).rejects.toThrow()

    await say('How do I start? Do I write /start?')
    await hub.as('lead').rest.issues.createComment({ ...PLACE, issue_number: 1, body: '/start' })
    expect(await look()).toMatchObject({ started: [], failed: [] })
    hub.setClock('2026-03-02T09:00:00Z')
    await say('/start')
    hub.setClock('2026-03-02T11:30:07Z')
    const found = await look()
    expect(found.started).toEqual([{ assignment: ID, deadline: '2026-03-02T16:30:07Z' }])
    expect(recordOf(await hub.records(ada), 'started').at).toBe('2026-03-02T11:30:07Z')
    expect(repository()?.collaborators).toEqual({ ada: 'write' })
    expect(repository()?.settings['description']).toBe(
      'Take-home linear-regression, due 2026-03-02T16:30:07Z',
    )
    expect(Object.keys(repository()?.files['main'] ?? {})).toContain('linear_regression.py')
    expect(repository()?.files['starter']).toEqual(repository()?.files['main'])
    expect(repository()?.pulls).toMatchObject([{ state: 'open' }])
    expect(comments()[0]).toContain('2026-03-02 11:30:07 America/New_York')

    expect(found.told).toMatchObject([{ what: 'started' }])
    expect(notices()).toHaveLength(1)
    expect(notices()[0]).toContain('@ada The task is here')
    expect(notices()[0]).toContain('11:30:07 America/New_York')
    const pushed = await hub.push(ada, 'in time')
    hub.setClock('2026-03-02T16:30:07Z')
    const last = await hub.push(ada, 'in the very last second')
    expect(await look()).toMatchObject({ submitted: [], handedOut: [{ sha: last.sha }] })
    hub.setClock('2026-03-02T16:33:00Z')
    expect((await look()).submitted).toEqual([{ assignment: ID, sha: last.sha }])
    expect(pushed.sha).not.toBe(last.sha)
    expect(await kinds()).toEqual([
      'invited',
      'starting',
      ...TOLD,
      'started',
      'pushed',
      'submitted',
    ])
    expect((await look()).flagged).toEqual([])
    expect(notices()).toHaveLength(1)
  })

  test('starts by a box that they tick in a comment of their own, whoever else may change it', async () => {
    const ada = await inviteAda()
    const readme = String(repository()?.files['main']?.['README.md'])
    expect(readme).toContain('`- [ ] Start my time`')
    const told = [readme, String(Object(repository()?.pulls[0]).body), comments()[0]].join('\n')
    expect(told, 'a box of ours, which they may not tick').not.toMatch(/^\s*[*+-] \[[ x]\]/m)
    hub.setClock('2026-03-02T09:00:00Z')
    const written = await say('- [ ] Start my time')
    expect(await look()).toMatchObject({ started: [], failed: [] })
    const change = { ...PLACE, comment_id: written.data.id }
    const [ticked, unticked] = ['- [x] Start my time', '- [ ] Start my time']
    await hub.as('lead').rest.issues.updateComment({ ...change, body: ticked })
    const flagged = [{ assignment: ID, what: expect.stringContaining(`${written.data.id}`) }]
    expect(await look(), 'ticked by the team').toMatchObject({ started: [], failed: [], flagged })
    expect(notices()[0]).toContain('@ada Somebody else changed a comment of yours here')
    expect(await look()).toMatchObject({ started: [], failed: [], flagged: [] })
    await hub.as('ada').rest.issues.updateComment({ ...change, body: unticked })
    hub.setClock('2026-03-02T10:00:00Z')
    await hub.as('ada').rest.issues.updateComment({ ...change, body: `${ticked}\n/ask-review` })
    hub.setClock('2026-03-02T11:30:07Z')
    const { started } = await look()
    expect(started).toEqual([{ assignment: ID, deadline: '2026-03-02T16:30:07Z' }])
    await hub.as('ada').rest.issues.updateComment({ ...change, body: unticked })
    expect(await look()).toMatchObject({ started: [], notStarted: [], failed: [] })
    expect((await hub.records(ada)).map(({ kind }) => kind)).toEqual([
      'invited',
      'flagged',
      'starting',
      ...TOLD,
      'started',
    ])
  })

  test('is waited for where GitHub refuses the task, and the look goes on', async () => {
    await inviteAda()
    hub.setClock('2026-03-01T12:00:01Z')
    await say('/start')
    hub.github().inject({ method: 'PUT', path: /collaborators\/ada$/, status: 403, times: 1 })
    const found = await look()
    expect(found).toMatchObject({ started: [], failed: [{ assignment: ID }] })
    expect(await look()).toMatchObject({ started: [{ assignment: ID }], failed: [] })
  })

  test('does not start where it is withdrawn while the task is on its way, and gives no access', async () => {
    await inviteAda()
    hub.setClock('2026-03-02T09:00:00Z')
    await say('/start')
    const racing = await hub.session(STARTING)
    let isOver = false
    racing.candidates.hook.before('request', async ({ method, url }) => {
      if (isOver || method !== 'PUT' || !url.includes('/collaborators/')) return
      isOver = true
      const wish = { assignment: ID, how: 'withdraw', reason: 'hired elsewhere' }
      await close(await hub.session(STARTING), wish)
    })
    expect((await hub.look({}, racing)).started).toEqual([])
    expect(isOver).toBe(true)
    expect(await kinds()).toEqual(['invited', 'starting', 'sending', 'sent', 'closed'])
    expect([repository()?.collaborators, repository()?.invitations]).toEqual([{}, {}])
  })

  test.each([
    ['in time', '2026-03-04T16:59:00Z', '/start (seen)'],
    ['too late', '2026-03-04T17:01:00Z', '/start now'],
    ['away', '2026-03-04T17:00:00Z', 'Removed a phone number.'],
  ])(
    'is not lapsed by whoever else changes what the candidate wrote: %s',
    async (_, moment, body) => {
      await inviteAda()
      hub.setClock('2026-03-04T16:50:00Z')
      const { data } = await say('/start')
      hub.setClock(moment)
      await hub.as('lead').rest.issues.updateComment({ ...PLACE, comment_id: data.id, body })
      hub.setClock('2026-03-04T17:05:00Z')
      const flagged = [{ assignment: ID, what: expect.stringContaining(`${data.id}`) }]
      const unclear = { started: [], notStarted: [], failed: [] }
      expect(await look()).toMatchObject({ ...unclear, flagged })
      expect(await look()).toMatchObject({ ...unclear, flagged: [] })
      expect(await kinds()).toEqual(['invited', 'flagged'])
      expect(notices()).toHaveLength(1)
      expect(notices()[0]).toMatch(/^.*\n@ada You could start until .* nothing is closed/)

      // Somebody has looked at it and gives them a later moment: from then on it is clear.
      const later = { ...LATER, startBy: '2026-03-05T18:00+01:00', reason: 'unclear' }
      await extend(await hub.session(STARTING), later)
      expect(await look()).toMatchObject({ ...unclear, flagged: [] })
      hub.setClock('2026-03-05T17:05:00Z')
      expect(await look()).toMatchObject({ notStarted: [ID] })
    },
  )

  test('starts where somebody else did something to their comment, and did not change its text', async () => {
    await inviteAda()
    hub.setClock('2026-03-04T16:50:00Z')
    const { data } = await say('/start')
    hub.setClock('2026-03-04T17:01:00Z')
    const same = { ...PLACE, comment_id: data.id, body: '/start' }
    await hub.as('lead').rest.issues.updateComment(same)
    hub.setClock('2026-03-04T17:05:00Z')
    expect(await look()).toMatchObject({ started: [{ assignment: ID }], flagged: [] })
  })

  test('asks GitHub once a look for the comments of somebody who has not started', async () => {
    await inviteAda()
    await say('How do I start? Do I write /start?')
    const listed = () =>
      hub.github().requests.filter(({ method, path }) => {
        return method === 'GET' && path.startsWith(`/repos/acme/${ID}/issues/1/comments`)
      }).length
    await look()
    const before = listed()
    await look()
    expect(listed() - before).toBe(1)
  })

  test('that nobody started is closed as that, once, and an extension opens it again', async () => {
    const ada = await inviteAda()
    hub.setClock('2026-03-04T05:00:00Z')
    expect((await look()).told).toMatchObject([{ what: 'ending' }])
    expect((await look()).told).toEqual([])
    hub.setClock('2026-03-04T17:00:01Z')
    await say('/start, too late by a second')
    await say('/start')
    hub.setClock('2026-03-04T17:05:00Z')
    const told = [{ what: 'not-started' }]
    expect(await look()).toMatchObject({ notStarted: [ID], submitted: [], handedOut: [], told })
    expect(await look()).toMatchObject({ looked: [], told: [], notAccepted: [] })
    expect(await kinds()).toEqual(['invited', 'told', 'lapsed', 'told'])

    // Days later nobody waits for a clock to start.
    hub.setClock('2026-03-07T09:00:00Z')
    const moved = { ...LATER, startBy: '2026-03-09T18:00+01:00', reason: 'was ill' }
    await extend(await hub.session(STARTING), moved)
    expect(repository()?.collaborators).toEqual({ ada: 'read' })
    expect(notices().at(-1)).toMatch(
      /^.*\n@ada You can start until .*write `\/start` in a new comment/,
    )
    expect(await look()).toMatchObject({ started: [], notStarted: [], failed: [] })
    hub.setClock('2026-03-08T09:00:00Z')
    await say('/start')
    await look()
    expect(recordOf(await hub.records(ada), 'started').deadline).toBe('2026-03-08T14:00:00Z')
  })
})
