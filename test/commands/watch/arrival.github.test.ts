import { beforeEach, describe, expect, test } from 'vitest'
import type { Assignment } from '../../../src/assignment/assignment.ts'
import type { LedgerRecord } from '../../../src/assignment/ledger-record.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import type { HubConfig } from '../../../src/hub/hub-config.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { acceptInvitations, pushFile } from '../candidate.fixture.ts'
import { CANDIDATES, useHub } from '../hub.fixture.ts'

const hub = useHub()

const ID = 'linear-regression-ada'
const PLACE = { owner: 'acme', repo: ID }
const STARTING: Partial<HubConfig> = {
  exercises: new Map([['linear-regression', { role: null, start: { days: 3, hours: 4 } }]]),
  remindHours: 24,
}
const NONE = { exercise: 'linear-regression', role: '', csv: '', deadline: '' }

const session = async () => await hub.session(STARTING)
const look = async (given?: HubSession) => await hub.look({}, given ?? (await session()))

async function ask(login: string): Promise<Assignment> {
  const [invited] = await inviteAll(await session(), { ...NONE, candidate: login }, () => {})
  await acceptInvitations(hub.as(login))
  const place = { owner: 'acme', repo: `linear-regression-${login}` }
  await hub.as(login).rest.issues.createComment({ ...place, issue_number: 1, body: '/start' })
  if (invited === undefined) throw new Error('nobody was invited')
  return invited.assignment
}

/** The comments that say that the task is there, with GitHub's moment of each. */
async function notes(login = 'ada') {
  const place = { owner: 'acme', repo: `linear-regression-${login}` }
  const { data } = await hub.as('lead').rest.issues.listComments({ ...place, issue_number: 1 })
  return data
    .filter(({ body }) => body?.includes('The task is here'))
    .map(({ created_at, body = '' }) => ({ at: created_at, body }))
}

type RecordOf<K extends LedgerRecord['kind']> = Extract<LedgerRecord, { readonly kind: K }>

async function started(): Promise<readonly RecordOf<'started'>[]> {
  const log = await hub.records({ id: ID })
  return log.filter((record): record is RecordOf<'started'> => record.kind === 'started')
}

const files = () => Object.keys(hub.github().snapshot()[`acme/${ID}`]?.files['main'] ?? {})

describe('nobody’s time runs before they are told', () => {
  test('however many start in one look', async () => {
    const logins = CANDIDATES.slice(0, 23)
    for (const login of logins) await ask(login)
    hub.setClock('2026-03-01T13:00:00Z')
    const found = await look()
    expect(found.started).toHaveLength(logins.length)
    expect(found.told.map(({ what }) => what)).toEqual(logins.map(() => 'started'))
    for (const login of logins) expect(await notes(login)).toHaveLength(1)
    expect(await look()).toMatchObject({ told: [], looked: expect.anything() })
  })

  describe('by one who asks', () => {
    beforeEach(async () => {
      await ask('ada')
    })

    test('where the look dies once the task is there', async () => {
      hub.setClock('2026-03-01T13:00:00Z')
      hub.github().onRequest((_, method, path) => {
        const isNote = method === 'POST' && path.endsWith('/issues/1/comments')
        return isNote ? { drop: 'before' } : undefined
      })
      await look().catch(() => {})
      hub.github().onRequest(undefined)
      expect(files()).toContain('linear_regression.py')
      expect([await notes(), await started()]).toEqual([[], []])
      hub.setClock('2026-03-01T16:30:00Z')
      await look()
      expect(await notes()).toMatchObject([{ at: '2026-03-01T16:30:00Z' }])
      expect(await started()).toMatchObject([
        { at: '2026-03-01T16:30:00Z', deadline: '2026-03-01T20:30:00Z' },
      ])
    })

    test('where the look dies once they are told, and they delete the comment: their time does not begin anew', async () => {
      hub.setClock('2026-03-01T13:00:00Z')
      hub.github().onRequest((_, method, path) => {
        const isText = method === 'PATCH' && path.endsWith('/pulls/1')
        return isText ? { drop: 'before' } : undefined
      })
      await look().catch(() => {})
      hub.github().onRequest(undefined)
      expect(await notes()).toMatchObject([{ body: expect.stringContaining('17:00') }])
      const { rest } = hub.as('ada')
      const { data } = await rest.issues.listComments({ ...PLACE, issue_number: 1 })
      const note = data.find(({ body }) => body?.includes('The task is here'))
      await rest.issues.deleteComment({ ...PLACE, comment_id: note?.id ?? 0 })
      hub.setClock('2026-03-01T16:30:00Z')
      await look()
      expect(await notes()).toEqual([])
      expect(await started()).toMatchObject([{ deadline: '2026-03-01T17:00:00Z' }])
    })

    test('where the look dies once GitHub has the comment: another one says nothing twice', async () => {
      hub.setClock('2026-03-01T13:00:00Z')
      hub.github().onRequest((_, method, path) => {
        const isNote = method === 'POST' && path.endsWith('/issues/1/comments')
        return isNote ? { drop: 'after' } : undefined
      })
      const dying = await session()
      // A run that was killed neither looks again nor records anything.
      for (const octokit of [dying.candidates, dying.hub]) {
        octokit.hook.before('request', async () => {
          if ((await notes()).length > 0) throw new Error('killed')
        })
      }
      await look(dying).catch(() => {})
      hub.github().onRequest(undefined)
      expect([(await notes()).length, await started()]).toEqual([1, []])
      hub.setClock('2026-03-01T13:20:00Z')
      expect(await look()).toMatchObject({ started: [], failed: [] })
      hub.setClock('2026-03-01T16:30:00Z')
      await look()
      expect(await notes()).toMatchObject([{ at: '2026-03-01T13:00:00Z' }])
      // Until then they could not push.
      expect(await started()).toMatchObject([{ deadline: '2026-03-01T20:30:00Z' }])
    })

    test('and they may only read until the comment is there', async () => {
      hub.setClock('2026-03-01T13:00:00Z')
      const seen: unknown[] = []
      hub.github().onRequest((_, method, path) => {
        const isNote = method === 'POST' && path.endsWith('/issues/1/comments')
        if (isNote) seen.push(hub.github().snapshot()[`acme/${ID}`]?.collaborators)
        return undefined
      })
      await look()
      hub.github().onRequest(undefined)
      expect(seen).toEqual([{ ada: 'read' }])
      expect(hub.github().snapshot()[`acme/${ID}`]?.collaborators).toEqual({ ada: 'write' })
    })

    test('and who locks the pull request at once stops nothing', async () => {
      hub.setClock('2026-03-01T13:00:00Z')
      const body = { message: 'Unable to create comment because issue is locked.' }
      const path = /issues\/comments\/\d+$/
      hub.github().inject({ method: 'PATCH', path, status: 403, body, times: 2 })
      const deadline = '2026-03-01T17:00:00Z'
      expect(await look()).toMatchObject({ started: [{ deadline }], failed: [] })
      expect(await started()).toMatchObject([{ deadline }])
    })

    test('where GitHub refuses the comment for a while', async () => {
      hub.setClock('2026-03-01T13:00:00Z')
      const path = /issues\/1\/comments$/
      hub.github().inject({ method: 'POST', path, status: 403, times: 1 })
      expect(await look()).toMatchObject({ started: [], failed: [{ assignment: ID }] })
      hub.setClock('2026-03-01T13:40:00Z')
      const deadline = '2026-03-01T17:40:00Z'
      expect(await look()).toMatchObject({ started: [{ deadline }], failed: [] })
      expect(await notes()).toMatchObject([{ at: '2026-03-01T13:40:00Z' }])
    })

    test('but where they have written so much that GitHub takes no more, it runs all the same', async () => {
      hub.setClock('2026-03-01T13:00:00Z')
      const crowded = await session()
      crowded.candidates.hook.after('request', (answer, { method, url }) => {
        if (method === 'GET' && url.endsWith('/pulls/{pull_number}')) {
          Object.assign(answer.data, { comments: 2_500 })
        }
      })
      const path = /issues\/1\/comments$/
      hub.github().inject({ method: 'POST', path, status: 403, times: 2 })
      const deadline = '2026-03-01T17:00:00Z'
      const found = await look(crowded)
      expect(found).toMatchObject({ started: [{ deadline }] })
      expect(await started()).toMatchObject([{ deadline }])
      const told = (await hub.records({ id: ID })).filter(({ kind }) => kind === 'told')
      expect(told).toMatchObject([{ at: '2026-03-01T13:00:00Z', deadline }])
    })

    test('whoever moved `main` before the task was there', async () => {
      hub.setClock('2026-03-01T13:00:00Z')
      hub.github().onRequest((_, method, path) => {
        const isMain = /git\/refs\/heads(\/|%2F)main$/.test(path)
        return method === 'PATCH' && isMain ? { drop: 'before' } : undefined
      })
      await look().catch(() => {})
      hub.github().onRequest(undefined)
      await hub.as('lead').rest.repos.createOrUpdateFileContents({
        ...PLACE,
        path: 'NOTE.md',
        message: 'A word of the team',
        content: Buffer.from('Good luck.\n').toString('base64'),
      })
      expect(files()).not.toContain('linear_regression.py')
      hub.setClock('2026-03-01T15:00:00Z')
      await look()
      expect(files()).toContain('linear_regression.py')
      expect(await started()).toMatchObject([{ at: '2026-03-01T15:00:00Z' }])
    })
  })
})

describe('two that bring the task at once', () => {
  // What one has just read is old when the other has brought the task, and its candidate has pushed.
  test.each([/\/compare\//, /\/git\/ref\/heads(\/|%2F)main$/])(
    'leave what its candidate has pushed meanwhile: after GET %s',
    async (path) => {
      const assignment = await ask('ada')
      hub.setClock('2026-03-01T13:00:00Z')
      const slow = await session()
      let pushed: string | undefined
      slow.candidates.hook.after('request', async (_, options) => {
        const { url } = slow.candidates.request.endpoint(options)
        if (pushed !== undefined || options.method !== 'GET' || !path.test(url)) return
        pushed = ''
        await look()
        pushed = (await pushFile(hub.as('ada'), assignment, 'their work', undefined)).sha
      })
      await look(slow).catch(() => {})
      expect(pushed).toMatch(/^[0-9a-f]{40}$/)
      const { data } = await hub.as('ada').rest.git.getRef({ ...PLACE, ref: 'heads/main' })
      expect(data.object.sha).toBe(pushed)
      expect(await notes()).toHaveLength(1)
    },
  )
})
