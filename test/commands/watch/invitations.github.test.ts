import { describe, expect, test } from 'vitest'
import { close } from '../../../src/commands/close.ts'
import { howToAccept } from '../../../src/commands/invite/how-to-accept.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { lookAround } from '../../../src/commands/watch/watch.ts'
import { readLedgerTable } from '../../../src/github/ledger/ledger-table.ts'
import { named, useHub } from '../hub.fixture.ts'

const hub = useHub()
const { assign, look, push, setClock } = hub

const PLACE = { owner: 'acme', repo: 'linear-regression-ada' }
const EXPIRED = '2026-03-08T12:00:00Z'
const LATER = '2026-03-20T18:00:00Z'

const invitations = async () => (await hub.as('lead').rest.repos.listInvitations(PLACE)).data
const accept = async () => {
  const { rest } = hub.as('ada')
  const { data: open } = await rest.repos.listInvitationsForAuthenticatedUser()
  for (const { id: invitation_id } of open) {
    await rest.repos.acceptInvitationForAuthenticatedUser({ invitation_id })
  }
  return open.length
}

describe('an invitation that nobody accepted within seven days', () => {
  test('is made again by the next look, once, and then can be accepted', async () => {
    const ada = await assign({ accepts: false, deadline: LATER })
    expect((await look()).notAccepted).toEqual([
      { assignment: ada.id, since: '2026-03-01T12:00:00Z' },
    ])
    setClock('2026-03-08T11:59:59Z')
    expect((await look()).renewed).toEqual([])
    setClock(EXPIRED)
    expect((await look()).renewed).toEqual([ada.id])
    expect(await invitations()).toMatchObject([{ expired: false, permissions: 'write' }])
    expect(await look()).toMatchObject({
      renewed: [],
      looked: [],
      notAccepted: [{ assignment: ada.id, since: EXPIRED }],
    })
    expect(await hub.records(ada)).toMatchObject([
      { kind: 'invited' },
      { kind: 'reinvited', at: EXPIRED, by: 'takehome' },
    ])
    expect(await accept()).toBe(1)
    await push(ada, 'one')
    expect((await look()).handedOut).toHaveLength(1)
  })

  test('and that the organisation keeps for its owners, keeps nobody else from being graded', async () => {
    const ada = await assign({ accepts: false, deadline: LATER })
    const bob = await assign({ login: 'bob', deadline: LATER })
    await look()
    setClock(EXPIRED)
    const { sha } = await push(bob, 'one')
    const body = { message: 'Only organization owners can invite outside collaborators.' }
    const path = /\/collaborators\/ada$/
    hub.github().inject({ method: 'PUT', path, status: 403, times: 9, body })
    const why = expect.stringContaining('Member privileges, Outside collaborators')
    expect(await look()).toMatchObject({ failed: [{ assignment: ada.id, why }] })
    expect(hub.runs()).toEqual([`${bob.id}@${sha}`])
  })

  test('is not made again where it is withdrawn while the look makes it', async () => {
    const ada = await assign({ accepts: false, deadline: LATER })
    await look()
    setClock(EXPIRED)
    const racing = await hub.session()
    let isOver = false
    racing.candidates.hook.before('request', async ({ method, url }) => {
      if (isOver || method !== 'PUT' || !url.includes('/collaborators/')) return
      isOver = true
      const wish = { assignment: ada.id, how: 'withdraw', reason: 'hired elsewhere' }
      await close(await hub.session(), wish)
    })
    expect((await look({}, racing)).renewed).toEqual([])
    expect(isOver).toBe(true)
    expect(await invitations()).toEqual([])
  })

  test.for(['before', 'after'] as const)(
    'is made again although the run died %s the invitation was sent',
    async (drop) => {
      const ada = await assign({ accepts: false, deadline: LATER })
      await look()
      setClock(EXPIRED)
      hub.github().onRequest((_, method, path) => {
        const isInvitation = method === 'PUT' && path.endsWith('/collaborators/ada')
        return isInvitation || (method !== 'GET' && path.includes('/contents/'))
          ? { drop }
          : undefined
      })
      await look().catch(() => {})
      hub.github().onRequest(undefined)
      await look()
      expect(await invitations()).toMatchObject([{ expired: false }])
      expect((await hub.records(ada)).map(({ kind }) => kind)).toEqual(['invited', 'reinvited'])
    },
  )

  test('is made again by whoever invites once more, and one that is good is left alone', async () => {
    const request = { candidate: 'ada', exercise: 'linear-regression', role: '', csv: '' }
    const wish = { ...request, deadline: LATER }
    const invite = async () => (await inviteAll(await hub.session(), wish, () => {}))[0]
    await invite()
    const [first] = await invitations()
    expect(await invite()).toMatchObject({ fresh: false, renewed: false })
    expect((await invitations()).map(({ id }) => id)).toEqual([first?.id])
    setClock(EXPIRED)
    expect(await invite()).toMatchObject({ fresh: false, renewed: true })
    expect(await invitations()).toMatchObject([{ expired: false }])
    expect(await accept()).toBe(1)
    expect(await invite()).toMatchObject({ fresh: false, renewed: false })
    const kinds = (await hub.records({ id: PLACE.repo })).map(({ kind }) => kind)
    expect(kinds).toEqual(['invited', 'reinvited', 'accepted'])
  })

  test('is made for nobody else who has taken the login, and keeps nobody from being graded', async () => {
    const [ada, bob] = [
      await assign({ accepts: false, deadline: LATER }),
      await assign({ login: 'bob', deadline: LATER }),
    ]
    await look()
    hub.github().handOverLogin('ada')
    setClock(EXPIRED)
    const pushed = await push(bob, 'one')
    const { handedOut, failed } = await look()
    expect(handedOut).toEqual([named(bob, pushed)])
    expect(failed).toEqual([
      {
        assignment: ada.id,
        why: expect.stringMatching(/^ada: the account \d+ is not called that/),
      },
    ])
    const open = (await invitations()).filter(({ expired }) => !expired)
    expect(open).toEqual([])
    expect((await look({ audit: true })).failed).toHaveLength(1)
  })

  test('for an account that is gone is told the team, and stops nothing else of a quiet hub', async () => {
    const ada = await assign({ accepts: false, deadline: LATER })
    await look()
    hub.github().renameLogin('ada', 'countess')
    setClock(EXPIRED)
    const { auditedAt } = await lookAround(await hub.session(), {
      ...{ audit: 'when-due', dispatch: true, again: null },
    })
    expect(auditedAt).toBeNull()
    await look()
    const table = await readLedgerTable(hub.as('lead'), { owner: 'acme', repo: 'hub' })
    expect(table?.auditedAt).toBe(EXPIRED)
    expect((await hub.records(ada)).slice(1)).toMatchObject([
      { kind: 'flagged', code: 'not-invited', what: expect.stringContaining('not called that') },
    ])
    const [entry] = await invitations()
    expect(entry).toMatchObject({ expired: true })
  })

  test('is not made again once the deadline has passed', async () => {
    await assign({ accepts: false })
    setClock('2026-03-08T18:05:00Z')
    expect((await look()).renewed).toEqual([])
    expect(await invitations()).toMatchObject([{ expired: true }])
  })
})

test('whoever invites reads where and until when to accept, for those alone who were invited now', async () => {
  const wish = { exercise: 'linear-regression', role: '', csv: '', deadline: LATER }
  const told = async (candidate: string) => {
    const invited = await inviteAll(await hub.session(), { ...wish, candidate }, () => {})
    return howToAccept(invited, 'https://ghe.example').join('\n')
  }
  const text = await told('ada')
  expect(text).toMatch(/within 7 days, signed in/)
  expect(text).toContain(`ada: https://ghe.example/acme/${PLACE.repo}/invitations`)
  expect(await told('ada')).toBe('')
  setClock(EXPIRED)
  expect(await told('ada')).toBe(text)
})

describe('how far a candidate has come', () => {
  test('is on the ledger: accepted, as an audit sees it, and the first push, each once', async () => {
    const ada = await assign()
    await look({ audit: true })
    await look({ audit: true })
    setClock('2026-03-01T13:00:00Z')
    const { sha } = await push(ada, 'one')
    setClock('2026-03-01T13:10:00Z')
    await look()
    await push(ada, 'two')
    expect((await look()).notAccepted).toEqual([])
    expect((await hub.records(ada)).slice(1)).toMatchObject([
      { kind: 'accepted', at: '2026-03-01T12:00:00Z' },
      { kind: 'pushed', at: '2026-03-01T13:00:00Z', sha },
    ])
  })

  test('is known from a push alone', async () => {
    const ada = await assign()
    await push(ada, 'one')
    await look()
    expect((await look()).notAccepted).toEqual([])
    expect((await hub.records(ada)).map(({ kind }) => kind)).toEqual(['invited', 'pushed'])
  })
})
