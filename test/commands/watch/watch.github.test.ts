import { describe, expect, test } from 'vitest'
import { foldLog } from '../../../src/assignment/fold-log.ts'
import { named, useHub } from '../hub.fixture.ts'

const hub = useHub()
const { assign, grade, look, push, runs, setClock } = hub

describe('a push', () => {
  test('is handed out as one grading run, once', async () => {
    const ada = await assign()
    const pushed = await push(ada, 'one')
    expect((await look()).handedOut).toEqual([named(ada, pushed)])
    expect((await look()).handedOut).toEqual([])
    expect(runs()).toEqual([`${ada.id}@${pushed.sha}`])
  })

  test('is not there when the candidate has not begun', async () => {
    await assign()
    const found = await look()
    expect(found).toMatchObject({ handedOut: [], waiting: [], submitted: [], matrix: [] })
    expect(runs()).toEqual([])
  })

  test('of files that were graded under another commit is not graded again', async () => {
    const ada = await assign()
    const first = await push(ada, 'one')
    await look()
    await grade(ada, first, '2026-03-01T12:05:00Z')
    const again = await push(ada, 'one', ada.starter.sha)
    expect(again.tree).toBe(first.tree)
    expect(again.sha).not.toBe(first.sha)
    setClock('2026-03-01T13:30:00Z')
    expect((await look()).handedOut).toEqual([])
  })

  test('waits when the budget of the day is spent, and is graded the next day', async () => {
    const ada = await assign()
    const session = await hub.session({ gradedPushesPerDay: 1 })
    await grade(ada, await push(ada, 'one'), '2026-03-01T12:00:00Z')
    const second = await push(ada, 'two')
    const until = '2026-03-02T12:00:00Z'
    expect((await look({}, session)).waiting).toEqual([{ assignment: ada.id, until }])
    setClock(until)
    expect((await look({}, session)).handedOut).toEqual([named(ada, second)])
  })

  test('is found in a repository that was renamed, and not in one that took its name', async () => {
    const ada = await assign()
    const place = { owner: 'acme', repo: ada.id }
    const lead = hub.as('lead')
    await look()
    await lead.rest.repos.update({ ...place, name: 'renamed' })
    await lead.rest.repos.createInOrg({ org: 'acme', name: ada.id, private: true, auto_init: true })
    const repository = { ...ada.repository, name: 'renamed' }
    const pushed = await push({ ...ada, repository }, 'one')
    const found = await look()
    expect(found.handedOut).toEqual([named(ada, pushed)])
    expect(found.flagged.map(({ assignment }) => assignment)).toEqual([ada.id])
    await look()
    const flags = (await hub.records(ada)).filter(({ kind }) => kind === 'flagged')
    expect(flags).toMatchObject([{ code: 'settings-changed' }])
  })

  test('is handed out although GitHub says nothing of another repository', async () => {
    const [ada, bob] = [await assign(), await assign({ login: 'bob' })]
    const [one, two] = [await push(ada, 'one'), await push(bob, 'two')]
    const path = new RegExp(`${ada.id}/activity`)
    hub.github().inject({ method: 'GET', path, status: 403, times: 1 })
    const found = await look()
    expect(found.handedOut).toEqual([named(bob, two)])
    expect(found.failed.map(({ assignment }) => assignment)).toEqual([ada.id])
    expect((await look()).handedOut).toEqual([named(ada, one)])
  })
})

describe('the deadline', () => {
  const AFTER = '2026-03-08T18:05:00Z'

  test('pins what GitHub saw in time, takes the permission and has it graded', async () => {
    const ada = await assign()
    setClock('2026-03-08T18:00:00Z')
    const inTime = await push(ada, 'in time')
    setClock('2026-03-08T18:01:00Z')
    await push(ada, 'late, with an old date')
    setClock(AFTER)
    const found = await look()
    expect(found.submitted).toEqual([named(ada, inTime)])
    expect(found.handedOut).toEqual([named(ada, inTime)])
    await expect(push(ada, 'too late')).rejects.toThrow()
    await look()
    expect((await hub.records(ada)).slice(1)).toMatchObject([
      {
        kind: 'submitted',
        sha: inTime.sha,
        deadline: ada.deadline,
        at: AFTER,
        pushes: {
          last: [{ sha: inTime.sha, at: '2026-03-08T18:00:00Z', forced: false }],
          earlier: 0,
        },
        late: true,
      },
    ])
    expect(foldLog(await hub.records(ada))?.flagged).toMatchObject([{ code: 'late-push' }])
    expect(runs()).toEqual([`${ada.id}@${inTime.sha}`])
  })

  test('has what was graded published once more where a late push is to be told', async () => {
    const ada = await assign()
    const inTime = await push(ada, 'in time')
    await look()
    await hub.grade(ada, inTime, '2026-03-01T12:05:00Z')
    setClock('2026-03-08T18:01:00Z')
    await push(ada, 'late')
    setClock(AFTER)
    expect((await look()).handedOut).toEqual([named(ada, inTime)])
    expect((await look()).handedOut).toEqual([])
  })

  test.each(['after', 'before'] as const)(
    'has it told where the run dies %s it pins what counts',
    async (drop) => {
      const ada = await assign()
      const inTime = await push(ada, 'in time')
      await look()
      await hub.grade(ada, inTime, '2026-03-01T12:05:00Z')
      setClock('2026-03-08T18:01:00Z')
      await push(ada, 'late')
      setClock(AFTER)
      let isDead = false
      hub.github().onRequest((_, method, path) => {
        if (isDead) return { drop: 'before' }
        if (method !== 'PUT' || !path.includes('assignments')) return undefined
        isDead = true
        return { drop }
      })
      await look().catch(() => {})
      hub.github().onRequest(undefined)
      setClock('2026-03-08T18:40:00Z')
      expect((await look()).handedOut).toEqual([named(ada, inTime)])
      expect(foldLog(await hub.records(ada))?.flagged).toMatchObject([{ code: 'late-push' }])
    },
  )

  test('has the last commit graded whatever the budget, and no tree twice', async () => {
    const [ada, bob] = [await assign(), await assign({ login: 'bob' })]
    const session = await hub.session({ gradedPushesPerDay: 1 })
    setClock('2026-03-08T17:00:00Z')
    const first = { ada: await push(ada, 'one'), bob: await push(bob, 'one') }
    await look({}, session)
    await grade(ada, first.ada, '2026-03-08T17:05:00Z')
    await grade(bob, first.bob, '2026-03-08T17:05:00Z')
    const last = await push(ada, 'two')
    expect((await look({}, session)).waiting).toMatchObject([{ assignment: ada.id }])
    setClock(AFTER)
    const found = await look({}, session)
    expect(found.submitted).toEqual([named(ada, last), named(bob, first.bob)])
    expect(found.handedOut).toEqual([named(ada, last)])
  })

  test('finds nothing where nothing was pushed, and lowers an open invitation', async () => {
    const ada = await assign({ accepts: false })
    // The invitation runs out six hours before the deadline, and a look makes it again.
    setClock('2026-03-08T12:30:00Z')
    await look()
    setClock(AFTER)
    expect((await look()).submitted).toEqual([{ assignment: ada.id, sha: null }])
    const place = { owner: 'acme', repo: ada.id }
    const { data } = await hub.as('lead').rest.repos.listInvitations(place)
    expect(data).toMatchObject([{ permissions: 'read' }])
  })

  test('keeps what stood when the branch was deleted', async () => {
    const ada = await assign()
    const pushed = await push(ada, 'one')
    const place = { owner: 'acme', repo: ada.id }
    // GitHub lets nobody delete the default branch.
    await hub.as('lead').rest.repos.update({ ...place, default_branch: 'starter' })
    await hub.as('ada').rest.git.deleteRef({ ...place, ref: 'heads/main' })
    setClock(AFTER)
    expect((await look()).submitted).toEqual([named(ada, pushed)])
  })

  test('that was moved makes a late push count', async () => {
    const ada = await assign()
    setClock('2026-03-08T18:01:00Z')
    const late = await push(ada, 'late')
    setClock(AFTER)
    expect((await look()).submitted).toEqual([{ assignment: ada.id, sha: null }])
    const { ledger } = await hub.session()
    await ledger.append(ada.id, () => {
      const deadline = '2026-03-09T18:00:00Z'
      return { kind: 'extended', at: AFTER, by: 'lead', deadline, reason: 'ill' }
    })
    expect((await look()).handedOut).toEqual([named(ada, late)])
  })
})

test('where Grade is disabled, one request tells it, and the pushes are handed out when it is enabled', async () => {
  const [ada, bob] = [await assign(), await assign({ login: 'bob' })]
  const pushed = [named(ada, await push(ada, 'one')), named(bob, await push(bob, 'one'))]
  const path = '.github/workflows/grade.yml'
  hub.github().setWorkflowState('acme/hub', path, 'disabled_manually')
  await expect(look()).rejects.toMatchObject({ code: 'workflow-disabled' })
  const asked = hub.github().requests.filter((one) => one.path.endsWith('/dispatches'))
  expect(asked.map(({ status }) => status)).toEqual([422])
  hub.github().setWorkflowState('acme/hub', path, 'active')
  // The claims of the first look have run out.
  setClock('2026-03-01T13:30:00Z')
  expect((await look()).handedOut).toEqual(pushed)
})
