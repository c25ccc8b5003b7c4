import { describe, expect, test } from 'vitest'
import type { Assignment } from '../../src/assignment/assignment.ts'
import { close } from '../../src/commands/close.ts'
import { fetchSubmissions } from '../../src/commands/fetch.ts'
import { assess } from '../../src/commands/publish/believe.ts'
import { CallerError } from '../../src/input/bad-news.ts'
import { type HubSession, readState } from '../../src/session/hub-session.ts'
import { temporaryFolder } from '../folders.ts'
import type { Pushed } from './candidate.fixture.ts'
import { named, useHub } from './hub.fixture.ts'

const hub = useHub()
const AFTER = '2026-03-08T18:05:00Z'

interface Moved {
  /** Where the candidate pushes now. */
  readonly present: Assignment['repository']
  readonly organisation: string
}

/** The repository has another name, and a stranger has its old one. */
async function renamed({ repository }: Assignment): Promise<Moved> {
  const { repos } = hub.as('lead').rest
  await repos.update({ owner: 'acme', repo: repository.name, name: 'renamed' })
  const stranger = { org: 'acme', name: repository.name, private: true, auto_init: true }
  await repos.createInOrg(stranger)
  return { present: { ...repository, name: 'renamed' }, organisation: 'acme' }
}

/** The organisation has another name, which the team has written into takehome.yml. */
async function organisationRenamed({ repository }: Assignment): Promise<Moved> {
  hub.github().renameOrganisation('acme', 'apex')
  return { present: { ...repository, owner: 'apex' }, organisation: 'apex' }
}

const settings = ({ organisation }: Moved) => ({
  organisation,
  hub: { owner: organisation, repo: 'hub' },
})

async function readPlace({ present: { owner, name: repo } }: Moved) {
  return (await hub.as('lead').rest.repos.get({ owner, repo })).data
}

const DELETED = "the candidate's repository is deleted"
const GONE = expect.stringContaining('was gone before')
const erase = async (session: HubSession, { id: assignment }: Assignment) =>
  await close(session, { assignment, how: 'erase', reason: 'asked for it' })

describe.each([
  ['a repository that lost its name to another one', renamed],
  ['a repository whose organisation was renamed', organisationRenamed],
])('%s', (_, move) => {
  test('is watched, fetched and published, and its candidate has no access once it is over', async () => {
    await using out = await temporaryFolder()
    const ada = await hub.assign()
    const moved = await move(ada)
    const session = await hub.session(settings(moved))
    const pushed: Pushed = await hub.push({ ...ada, repository: moved.present }, 'one')
    expect((await hub.look({}, session)).handedOut).toEqual([named(ada, pushed)])
    const fetched = await fetchSubmissions(session, {
      submissions: [named(ada, pushed)],
      out: out.path,
    })
    expect(fetched.failed).toEqual([])
    const { place } = await assess(session, await readState(session, ada.id), pushed.sha)
    expect(place).toEqual({ owner: moved.present.owner, repo: moved.present.name })
    hub.setClock(AFTER)
    const { submitted, failed } = await hub.look({}, session)
    expect([submitted, failed]).toEqual([[named(ada, pushed)], []])
    await expect(hub.push({ ...ada, repository: moved.present }, 'late')).rejects.toThrow()
  })

  test('is audited, and nobody is said to have touched its comment', async () => {
    const ada = await hub.assign()
    const moved = await move(ada)
    const session = await hub.session(settings(moved))
    const { owner, name: repo } = moved.present
    await hub.as('lead').rest.repos.update({ owner, repo, private: false })
    await hub.look({ audit: true }, session)
    expect((await readPlace(moved)).private).toBe(true)
    const flags = (await session.ledger.readLog(ada.id)).filter(({ kind }) => kind === 'flagged')
    expect(flags).not.toContainEqual(expect.objectContaining({ code: 'comment-changed' }))
  })

  test('is the one that is erased', async () => {
    const ada = await hub.assign()
    const moved = await move(ada)
    const receipt = await erase(await hub.session(settings(moved)), ada)
    expect(receipt).toMatchObject({ done: [DELETED, expect.anything()] })
    await expect(readPlace(moved)).rejects.toThrow('Not Found')
    expect(Object.keys(hub.github().snapshot()).includes(`acme/${ada.repository.name}`)).toBe(
      move === renamed,
    )
  })

  test('is said to be gone where it is, and where that can be told', async () => {
    const ada = await hub.assign()
    const moved = await move(ada)
    const { owner, name: repo } = moved.present
    const session = await hub.session(settings(moved))
    await hub.as('lead').rest.repos.delete({ owner, repo })
    const blind = { ...session, candidates: hub.as('bob') }
    await expect(erase(blind, ada)).rejects.toThrow(CallerError)
    expect(await session.ledger.readLog(ada.id)).toMatchObject([{ kind: 'invited' }])
    expect(await erase(session, ada)).toMatchObject({ done: [GONE, expect.anything()] })
  })

  test.each(['withdraw', 'archive'])('is the one that %s is about', async (how) => {
    const ada = await hub.assign()
    const moved = await move(ada)
    const session = await hub.session(settings(moved))
    await close(session, { assignment: ada.id, how, reason: 'asked for it' })
    const own = await readPlace(moved)
    expect(own.archived).toBe(how === 'archive')
    const { owner, name: repo } = moved.present
    const direct = { owner, repo, affiliation: 'direct' as const }
    const { data: people } = await hub.as('lead').rest.repos.listCollaborators(direct)
    expect(people.map(({ login }) => login)).toEqual(how === 'withdraw' ? [] : ['ada'])
    if (move === organisationRenamed) return
    const stranger = await hub
      .as('lead')
      .rest.repos.get({ owner: 'acme', repo: ada.repository.name })
    expect(stranger.data).toMatchObject({ archived: false })
  })
})

test('a stranger’s repository is neither archived nor fetched where the own one is gone', async () => {
  await using out = await temporaryFolder()
  const ada = await hub.assign()
  const pushed = await hub.push(ada, 'one')
  const { repos } = hub.as('lead').rest
  const place = { owner: 'acme', repo: ada.repository.name }
  await repos.delete(place)
  await repos.createInOrg({ org: 'acme', name: place.repo, private: true, auto_init: true })
  const session = await hub.session()
  const closing = close(session, { assignment: ada.id, how: 'archive', reason: 'asked for it' })
  await expect(closing).rejects.toThrow(CallerError)
  expect((await repos.get(place)).data.archived).toBe(false)
  const submissions = [named(ada, pushed)]
  const fetching = fetchSubmissions(session, { submissions, out: out.path })
  await expect(fetching).rejects.toThrow(CallerError)
})

test('of an organisation that these keys do not reach nobody can tell what is gone', async () => {
  const ada = await hub.assign()
  const { owner, name: repo } = ada.repository
  await hub.as('lead').rest.repos.delete({ owner, repo })
  // The team has moved to another organisation, and the former one is still there.
  hub.github().renameOrganisation('acme', 'apex')
  const session = await hub.session({ organisation: 'apex', hub: { owner: 'apex', repo: 'hub' } })
  session.candidates.hook.error('request', (error, { url, org }) => {
    if (url === '/orgs/{org}' && org === 'acme') return { status: 200, url, headers: {}, data: {} }
    throw error
  })
  await expect(erase(session, ada)).rejects.toThrow(CallerError)
})
