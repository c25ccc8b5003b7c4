import { describe, expect, test } from 'vitest'
import { noteAudit } from '../../../src/commands/watch/audit-assignments.ts'
import { watch } from '../../../src/commands/watch/watch.ts'
import { readLedgerTable } from '../../../src/github/ledger/ledger-table.ts'
import { shift } from '../../../src/input/moment.ts'
import { named, START, useHub } from '../hub.fixture.ts'

const hub = useHub()
const { assign, push } = hub

async function audit() {
  return await watch(await hub.session(), { audit: true, dispatch: true, again: null })
}

describe('an audit', () => {
  test('puts back what it can, and flags each drift once', async () => {
    const ada = await assign()
    const place = { owner: 'acme', repo: ada.id }
    const { rest } = hub.as('lead')
    expect((await audit()).flagged).toEqual([])
    await rest.repos.update({ ...place, private: false })
    await rest.actions.setGithubActionsPermissionsRepository({ ...place, enabled: true })
    await rest.pulls.update({ ...place, pull_number: ada.pull, state: 'closed' })
    await rest.git.updateRef({
      ...place,
      ref: 'heads/starter',
      sha: (await push(ada, 'one')).sha,
      force: true,
    })
    expect((await audit()).flagged.map(({ what }) => what)).toEqual([
      'the repository is public',
      'GitHub Actions are switched on',
      'the branch starter was moved',
      'the pull request was closed',
    ])
    expect((await audit()).flagged).toEqual([])
    expect((await rest.pulls.get({ ...place, pull_number: ada.pull })).data.state).toBe('open')
    await rest.pulls.update({ ...place, pull_number: ada.pull, state: 'closed' })
    expect((await audit()).flagged).toHaveLength(1)
    const flags = (await hub.records(ada)).filter(({ kind }) => kind === 'flagged')
    expect(flags).toHaveLength(4)
  })

  test('keeps what the starter branch was moved to before it moves the branch back', async () => {
    const ada = await assign()
    const place = { owner: 'acme', repo: ada.id }
    const { sha } = await push(ada, 'work')
    const { git } = hub.as('ada').rest
    await git.updateRef({ ...place, ref: 'heads/starter', sha, force: true })
    // The work is on no other branch any more.
    await git.updateRef({ ...place, ref: 'heads/main', sha: ada.starter.sha, force: true })
    await audit()
    expect(hub.github().snapshot()[`acme/${ada.id}`]?.refs).toMatchObject({
      'refs/heads/starter': ada.starter.sha,
      [`refs/takehome/kept/${sha}`]: sha,
    })
  })

  test.each([
    ['moves nothing back that GitHub does not let it keep', false],
    ['moves back what an earlier run has kept', true],
  ])('%s', async (_, isKept) => {
    const ada = await assign()
    const place = { owner: 'acme', repo: ada.id }
    const { sha } = await push(ada, 'work')
    const { git } = hub.as('ada').rest
    await git.updateRef({ ...place, ref: 'heads/starter', sha, force: true })
    await git.updateRef({ ...place, ref: 'heads/main', sha: ada.starter.sha, force: true })
    if (isKept) await git.createRef({ ...place, ref: `refs/takehome/kept/${sha}`, sha })
    const path = /repos\/[^/]+\/[^/]+\/git\/refs$/
    hub.github().inject({ method: 'POST', path, status: 422, times: Number.POSITIVE_INFINITY })
    await audit()
    expect(hub.github().snapshot()[`acme/${ada.id}`]?.refs).toMatchObject({
      'refs/heads/starter': isKept ? ada.starter.sha : sha,
    })
  })

  test('says that it only flagged what it may not put back', async () => {
    const ada = await assign()
    const place = { owner: 'acme', repo: ada.id }
    const { sha } = await push(ada, 'work')
    const { git } = hub.as('ada').rest
    await git.updateRef({ ...place, ref: 'heads/starter', sha, force: true })
    const said: string[] = []
    const path = /git\/refs\/heads(?:\/|%2F)starter$/
    hub.github().inject({ method: 'PATCH', path, status: 403, times: 1 })
    const session = { ...(await hub.session()), log: (text: string) => said.push(text) }
    await watch(session, { audit: true, dispatch: true, again: null })
    expect(said).toEqual([
      `${ada.id}: the branch starter was moved. Flagged. Set starter back to ${ada.starter.sha}.`,
    ])
  })

  test('takes no setting of ours that changed for tampering, and puts back what was tampered with', async () => {
    const ada = await assign()
    const place = { owner: 'acme', repo: ada.id, comment_id: ada.comment }
    const { issues } = hub.as('lead').rest
    const text = async () => (await issues.getComment(place)).data.body
    const welcome = await text()
    for (const gradedPushesPerDay of [3, 5, 7]) {
      const session = await hub.session({ gradedPushesPerDay })
      expect((await hub.look({ audit: true }, session)).flagged).toEqual([])
    }
    expect(await text()).toBe(welcome)
    await issues.updateComment({ ...place, body: `${welcome} Well done!` })
    expect((await audit()).flagged).toHaveLength(1)
    expect(await text()).toBe(welcome)
  })
})

/** The moments that an ordinary Watch of a workflow flagged something, when Actions are switched on before each. */
async function flaggedAt(moments: readonly string[]) {
  const ada = await assign()
  const place = { owner: 'acme', repo: ada.id }
  const flagged: string[] = []
  for (const moment of moments) {
    hub.setClock(moment)
    await hub.as('lead').rest.actions.setGithubActionsPermissionsRepository({
      ...place,
      enabled: true,
    })
    const found = await hub.look({ audit: 'when-due' })
    if (found.flagged.length > 0) flagged.push(moment)
  }
  return flagged
}

describe('a Watch that was not asked to audit', () => {
  test.each(['00:17', '03:17', '09:47', '13:17', '23:59'])(
    'audits at %s once the last audit is more than 20 hours old, whatever the hour',
    async (hour) => {
      const first = `2026-03-02T${hour}:00Z`
      const later = (minutes: number) => shift(first, { minutes })
      const moments = [first, later(30), later(19 * 60 + 59), later(20 * 60), later(20 * 60 + 30)]
      expect(await flaggedAt(moments)).toEqual([first, later(20 * 60)])
    },
  )

  test('pays one read for it where nothing is due', async () => {
    await assign()
    hub.setClock('2026-03-01T12:30:00Z')
    await hub.look()
    const idle = (await hub.look()).requests
    await hub.session().then((session) => noteAudit(session, START))
    const noted = (await hub.look({ audit: 'when-due' })).requests
    expect(noted.hub - idle.hub).toBe(1)
  })

  test('hands out what was pushed although GitHub says nothing of some settings', async () => {
    const [ada, bob] = [await assign(), await assign({ login: 'bob' })]
    const pushed = await push(ada, 'work')
    const path = new RegExp(`/repos/acme/${bob.id}$`)
    hub.github().inject({ method: 'GET', path, status: 403, times: 9 })
    const found = await hub.look({ audit: 'when-due' })
    expect(found.handedOut).toEqual([named(ada, pushed)])
    const table = await readLedgerTable(hub.as('lead'), { owner: 'acme', repo: 'hub' })
    expect(table?.auditedAt).toBe(START)
  })
})

describe('what is wrong with one assignment keeps nothing from the others:', () => {
  test('its exercise is not in takehome.yml any more', async () => {
    const [ada, bob] = [await assign(), await assign({ login: 'bob' })]
    const pushed = await push(bob, 'one')
    await hub.as('lead').rest.repos.update({ owner: 'acme', repo: bob.id, private: false })
    const said: string[] = []
    const exercises = new Map([['classification-metrics', { role: null }]])
    const session = {
      ...(await hub.session({ exercises })),
      log: (text: string) => said.push(text),
    }
    const { handedOut, flagged } = await hub.look({ audit: true }, session)
    expect(handedOut).toEqual([named(bob, pushed)])
    expect(flagged.map(({ assignment }) => assignment)).toEqual([bob.id])
    expect(said.filter((line) => !line.includes('Put back'))).toHaveLength(2)
    expect(said.join()).toContain(ada.id)
    // GitHub answered, so that the next look need not ask all of it again.
    const { auditedAt } = (await readLedgerTable(session.hub, session.config.hub)) ?? {}
    expect(auditedAt).toBe(START)
  })

  test('GitHub refuses to show its comment', async () => {
    const [ada, bob] = [await assign(), await assign({ login: 'bob' })]
    const pushed = await push(bob, 'one')
    const path = new RegExp(`${ada.id}/issues/comments/`)
    hub.github().inject({ method: 'GET', path, status: 403, times: Number.POSITIVE_INFINITY })
    expect((await hub.look({ audit: true })).handedOut).toEqual([named(bob, pushed)])
  })
})

test('access that an interrupted look has taken away comes back while time is left', async () => {
  const ada = await assign()
  const place = { owner: 'acme', repo: ada.id }
  const { repos } = hub.as('lead').rest
  await repos.addCollaborator({ ...place, username: 'ada', permission: 'pull' })
  expect((await audit()).flagged).toEqual([])
  await expect(push(ada, 'one')).resolves.toBeDefined()
})

test('access that a look has just taken away comes back where the look then fails and somebody has extended', async () => {
  const ada = await assign()
  hub.setClock('2026-03-08T18:05:00Z')
  const path = new RegExp(`${ada.id}/activity`)
  hub.github().inject({ method: 'GET', path, status: 403, times: Number.POSITIVE_INFINITY })
  const session = await hub.session()
  const { ledger } = session
  const at = '2026-03-08T18:05:00Z'
  const record = {
    kind: 'extended',
    ...{ at, by: 'lead', deadline: '2026-03-10T18:00:00Z', reason: 'ill' },
  } as const
  // The look has read the ledger's table before it reads any log.
  const readLog = async (id: string) => {
    await ledger.append(id, (log) => (log.some(({ kind }) => kind === 'extended') ? null : record))
    return await ledger.readLog(id)
  }
  const { failed } = await hub.look({}, { ...session, ledger: { ...ledger, readLog } })
  expect(failed).toMatchObject([{ assignment: ada.id }])
  await expect(push(ada, 'one')).resolves.toBeDefined()
})
