import { describe, expect, test } from 'vitest'
import type { Assignment } from '../../src/assignment/assignment.ts'
import { foldLog } from '../../src/assignment/fold-log.ts'
import { close } from '../../src/commands/close.ts'
import { type ExtendRequest, extend } from '../../src/commands/extend.ts'
import { CallerError } from '../../src/input/bad-news.ts'
import { useHub } from './hub.fixture.ts'

const hub = useHub()
const { assign, look, push, setClock } = hub

const AFTER = '2026-03-08T18:05:00Z'
const WISH = {
  assignment: 'linear-regression-ada',
  deadline: '2026-03-10T18:00+01:00',
  reason: 'ill',
}

async function move(changes: Partial<ExtendRequest> = {}) {
  return await extend(await hub.session(), { ...WISH, ...changes })
}

const repository = () => hub.github().snapshot()['acme/linear-regression-ada']

const notices = () => {
  const comments = (repository()?.comments ?? []).map((one) => String(Object(one).body))
  return comments.filter((body) => body.includes('<!-- takehome:notice -->'))
}

/** What reviewers read of the ledger beside a scorecard. */
async function codes(assignment: Assignment): Promise<readonly string[]> {
  return (foldLog(await hub.records(assignment))?.flagged ?? []).map(({ code }) => code)
}

describe('an extension', () => {
  test('reopens what was submitted, gives push back, and the later work is what counts', async () => {
    const ada = await assign()
    await push(ada, 'in time')
    setClock(AFTER)
    await look()
    expect(repository()?.collaborators).toEqual({ ada: 'read' })

    expect(await move()).toMatchObject({ status: 'open', deadline: '2026-03-10T17:00:00Z' })
    expect(repository()?.collaborators).toEqual({ ada: 'write' })
    expect(repository()?.settings['description']).toBe(
      'Take-home linear-regression, due 2026-03-10T17:00:00Z',
    )
    const later = await push(ada, 'later')
    setClock('2026-03-10T17:05:00Z')
    expect((await look()).submitted).toEqual([{ assignment: ada.id, sha: later.sha }])
    expect((await hub.records(ada)).map(({ kind }) => kind)).toEqual([
      'invited',
      'submitted',
      'extended',
      'submitted',
    ])
  })

  test('makes what was pushed too late work in time: reviewers read of a late push for the last deadline alone', async () => {
    const ada = await assign()
    await push(ada, 'in time')
    setClock('2026-03-08T18:01:00Z')
    await push(ada, 'late')
    setClock(AFTER)
    await look()
    expect(await codes(ada)).toEqual(['late-push'])
    await move()
    expect(await codes(ada)).toEqual([])
    setClock('2026-03-10T17:00:30Z')
    await push(ada, 'late again')
    setClock('2026-03-10T17:05:00Z')
    await look()
    expect(await codes(ada)).toEqual(['late-push'])
  })

  test('is told by a comment, each once, and what changes nothing is not', async () => {
    await assign()
    await move({ deadline: '2026-03-08T19:00+01:00' })
    expect(notices(), 'the deadline that they have').toEqual([])
    await move()
    await move()
    expect(notices()).toHaveLength(1)
    expect(notices()[0]).toContain(
      '@ada You have more time: your deadline is **2026-03-10 17:00 UTC',
    )
    expect(notices()[0]).not.toContain('ill')
    await move({ deadline: '2026-03-11T18:00+01:00' })
    expect(notices().at(-1)).toContain('2026-03-11 17:00 UTC')
  })

  test('that is overtaken by a longer one shows the longer one', async () => {
    await assign()
    const slow = await hub.session()
    let isOvertaken = false
    slow.candidates.hook.before('request', async ({ method, url }) => {
      if (isOvertaken || method !== 'PUT' || !url.includes('/collaborators/')) return
      isOvertaken = true
      await move({ deadline: '2026-03-12T18:00+01:00' })
    })
    await extend(slow, WISH)
    expect(isOvertaken).toBe(true)
    expect(repository()?.settings['description']).toContain('due 2026-03-12T17:00:00Z')
    expect(notices()).toHaveLength(1)
    expect(notices()[0]).toContain('2026-03-12 17:00 UTC')
  })

  test('that is made twice is recorded once', async () => {
    const ada = await assign()
    await move()
    const before = hub.github().snapshot()
    await move()
    expect(hub.github().snapshot()).toEqual(before)
    expect(await hub.records(ada)).toMatchObject([
      { kind: 'invited' },
      { kind: 'extended', by: 'lead', reason: 'ill', at: '2026-03-01T12:00:00Z' },
    ])
  })

  test('that died once it was recorded is finished by the next one', async () => {
    const ada = await assign()
    setClock(AFTER)
    await look()
    const path = /collaborators\/ada$/
    hub.github().inject({ method: 'PUT', path, status: 403, times: 1 })
    await expect(move()).rejects.toThrow('was not changed')
    await move()
    expect(repository()?.collaborators).toEqual({ ada: 'write' })
    expect((await hub.records(ada)).filter(({ kind }) => kind === 'extended')).toHaveLength(1)
  })

  test('leaves an open invitation one that lets the candidate push', async () => {
    await assign({ accepts: false })
    // The invitation runs out six hours before the deadline, and a look makes it again.
    setClock('2026-03-08T12:30:00Z')
    await look()
    setClock(AFTER)
    await look()
    expect(repository()?.invitations).toEqual({ ada: 'read' })
    await move()
    expect(repository()?.invitations).toEqual({ ada: 'write' })
  })
})

test('an extension invites again who has let the invitation expire', async () => {
  await assign({ accepts: false })
  setClock(AFTER)
  await look()
  await move()
  const place = { owner: 'acme', repo: 'linear-regression-ada' }
  const { data } = await hub.as('lead').rest.repos.listInvitations(place)
  expect(data).toMatchObject([{ expired: false, permissions: 'write' }])
})

describe('an extension is refused, and nothing is changed,', () => {
  test.for([
    ['to a moment that has passed', { deadline: '2026-03-01T12:00:00Z' }, 'deadline'],
    ['to a moment before the present one', { deadline: '2026-03-08T17:59Z' }, 'assignment'],
    ['of a start that there is not', { deadline: '', startBy: WISH.deadline }, 'assignment'],
    ['by extra time after the start', { deadline: '', time: '+25%' }, 'assignment'],
    ['to a moment without an offset', { deadline: '2026-03-10T18:00' }, 'deadline'],
    ['for more reasons than the ledger has room for', { reason: 'x'.repeat(501) }, 'reason'],
    ['of what nobody was given', { assignment: 'linear-regression-eve' }, 'assignment'],
  ] as const)('%s', async ([, changes, file]) => {
    await assign()
    const before = hub.github().snapshot()
    await expect(move(changes)).rejects.toMatchObject({ name: 'CallerError', issues: [{ file }] })
    expect(hub.github().snapshot()).toEqual(before)
  })

  test('of an assignment that is closed', async () => {
    await assign()
    await close(await hub.session(), { ...WISH, how: 'withdraw' })
    const before = hub.github().snapshot()
    await expect(move()).rejects.toThrow(CallerError)
    expect(hub.github().snapshot()).toEqual(before)
  })
})

describe('an extension in the middle of which somebody withdraws', () => {
  // Read, recorded, given access: wherever the withdrawal comes in between.
  test.each([
    ['GET', /\/contents\/assignments/],
    ['PUT', /\/contents\/assignments/],
    ['PUT', /\/collaborators\//],
  ] as const)('gives no access back: before %s %s', async (method, path) => {
    const ada = await assign()
    setClock(AFTER)
    await look()
    const racing = await hub.session()
    let isOver = false
    let seen = 0
    racing.candidates.hook.before('request', async (options) => {
      const { url } = racing.candidates.request.endpoint(options)
      if (isOver || options.method !== method || !path.test(url)) return
      seen += 1
      // The first look is the one that finds it open.
      if (method === 'GET' && seen === 1) return
      isOver = true
      await close(await hub.session(), { ...WISH, how: 'withdraw' })
    })
    await extend(racing, WISH).catch((error: unknown) => expect(error).toBeInstanceOf(CallerError))
    expect(isOver).toBe(true)
    expect([repository()?.collaborators, repository()?.invitations]).toEqual([{}, {}])
    const state = foldLog(await hub.records(ada))
    expect(state).toMatchObject({ status: 'closed' })
  })
})

test('a reason of five hundred characters in any script can be read again', async () => {
  const ada = await assign()
  await move({ reason: '𝕏\u2028'.repeat(250) })
  expect(await hub.records(ada)).toMatchObject([{}, { reason: '𝕏\u2028'.repeat(250) }])
})
