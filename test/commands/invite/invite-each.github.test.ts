import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inviteEach, planInvitations } from '../../../src/commands/invite/invite-all.ts'
import { CallerError } from '../../../src/input/bad-news.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { temporaryFolder } from '../../folders.ts'
import { useHub } from '../hub.fixture.ts'

const hub = useHub({ members: ['bob'] })
const EXERCISE = 'linear-regression'
const ONE = { exercise: EXERCISE, role: '', deadline: '', csv: '' }
const ALWAYS = Number.POSITIVE_INFINITY

const lineOf = (one: string) => `${one.includes(',') ? one : `${one},${EXERCISE}`}\n`

/** What becomes of a list of these logins, each with another exercise behind it if need be. */
async function inviteList(logins: readonly string[], session?: HubSession) {
  await using folder = await temporaryFolder()
  const csv = join(folder.path, 'list.csv')
  await writeFile(csv, `candidate,exercise\n${logins.map(lineOf).join('')}`)
  const request = { ...ONE, candidate: '', csv }
  const { invited, failed, untried } = await inviteEach(
    session ?? (await hub.session()),
    request,
    () => {},
  )
  return {
    invited: invited.map(({ assignment }) => assignment.candidate.login),
    failed: failed.map(({ login }) => login),
    untried,
  }
}

describe('in a list', () => {
  test.each([
    ['an invitation that GitHub refuses', 'PUT', /collaborators\/c1$/, 422],
    ['a repository that GitHub does not make whole', 'PUT', /-c1\/actions/, 403],
    ['an account that is gone by then', 'PUT', /collaborators\/c1$/, 404],
  ])('%s keeps nothing from those behind it', async (_, method, path, status) => {
    hub.github().inject({ method, path, status, times: ALWAYS })
    const first = await inviteList(['c0', 'c1', 'c2'])
    expect(first).toEqual({ invited: ['c0', 'c2'], failed: ['c1'], untried: 0 })
    expect(await inviteList(['c0', 'c1', 'c2'])).toEqual(first)
  })

  test('somebody who has taken a login over keeps nothing from those behind', async () => {
    const loop = ['c0', 'c0,bias-variance']
    const exercises = new Map([EXERCISE, 'bias-variance'].map((id) => [id, { role: null }]))
    const session = await hub.session({ exercises })
    await inviteList(loop, session)
    hub.github().handOverLogin('c0')
    const found = await inviteList([...loop, 'c1'], session)
    expect(found).toEqual({ invited: ['c1'], failed: ['c0', 'c0'], untried: 0 })
    await using folder = await temporaryFolder()
    const csv = join(folder.path, 'list.csv')
    await writeFile(csv, `candidate,exercise\nc0,${EXERCISE}\nc3,${EXERCISE}\n`)
    const planning = planInvitations(await hub.session(), { ...ONE, candidate: '', csv })
    await expect(planning).rejects.toThrow(CallerError)
  })

  test.each([
    ['a token that is refused', { status: 401, body: { message: 'Bad credentials' } }],
    ['an organisation that keeps invitations for its owners', { status: 403 }],
  ])('%s ends the run', async (_, failure) => {
    const path = /collaborators\/c0$/
    hub.github().inject({ method: 'PUT', path, times: ALWAYS, ...failure })
    const found = await inviteList(['c0', 'c1', 'c2'])
    expect(found).toEqual({ invited: [], failed: ['c0'], untried: 2 })
  })

  test('what takehome.yml asks for in vain is tried with two, and not with a hundred', async () => {
    const session = await hub.session({ rulesets: true })
    const found = await inviteList(['c0', 'c1', 'c2', 'c3'], session)
    expect(found).toEqual({ invited: [], failed: ['c0', 'c1'], untried: 2 })
  })
})

test('whoever belongs to the organisation has nothing to accept', async () => {
  expect(await inviteList(['bob', 'c0'])).toMatchObject({ invited: ['bob', 'c0'] })
  const id = `${EXERCISE}-bob`
  const kinds = (await hub.records({ id })).map(({ kind }) => kind)
  expect(kinds).toEqual(['invited', 'accepted'])
  const { notAccepted } = await hub.look()
  expect(notAccepted.map(({ assignment }) => assignment)).toEqual([`${EXERCISE}-c0`])
})

test('the former name of somebody’s earlier repository is free for a new one', async () => {
  await inviteList(['c0'])
  const { repos } = hub.as('lead').rest
  const place = { owner: 'acme', repo: `${EXERCISE}-c0` }
  const earlier = (await repos.update({ ...place, name: 'kept-from-spring' })).data.id
  const session = await hub.session()
  // As after an erasure, of which the ledger knows nothing any more.
  const ledger = { ...session.ledger, readLog: async () => [] }
  await inviteList(['c0'], { ...session, ledger })
  const { data } = await repos.get(place)
  expect(data).toMatchObject({ name: place.repo })
  expect(data.id).not.toBe(earlier)
})
