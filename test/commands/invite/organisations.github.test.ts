import { describe, expect, test } from 'vitest'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { openGitHub } from '../../../src/github/client/client.ts'
import { CallerError, explain } from '../../../src/input/bad-news.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import type { OnRequest } from '../../worlds/stand-in/faults.ts'
import { type HubFixture, useHub } from '../hub.fixture.ts'

const ADA = { candidate: 'ada', exercise: 'linear-regression', role: '', deadline: '', csv: '' }
const ID = 'linear-regression-ada'

/** Invites Ada; the repository that this leaves, and what was written into it. */
async function inviteAda(hub: HubFixture) {
  const before = hub.github().requests.length
  const [invited] = await inviteAll(await hub.session(), ADA, () => {})
  const requests = hub.github().requests.slice(before)
  const { [`acme/${ID}`]: made } = hub.github().snapshot()
  if (made === undefined) throw new Error('there is no repository')
  const writes = requests.filter(({ method, path }) => method !== 'GET' && path.includes(ID))
  return { invited, made, writes: writes.map(({ method, path }) => `${method} ${path}`) }
}

/** Everything ends once this was written: nobody hears of it, and nothing comes after it. */
function deathAfter(last: string): OnRequest {
  let isDead = false
  return (_, method, path) => {
    if (isDead) return { drop: 'before' }
    isDead = `${method} ${path}` === last
    return isDead ? { drop: 'after' } : undefined
  }
}

describe('an organisation that allows forks', () => {
  const hub = useHub({ membersCanForkPrivateRepositories: true })

  test('gets a repository that forbids them', async () => {
    const { made, writes } = await inviteAda(hub)
    expect(made.settings).toMatchObject({ allow_forking: false })
    expect(writes).toContain(`PATCH /repos/acme/${ID}`)
  })

  test.each([
    ['This organization does not allow private repository forking', true],
    ['Validation Failed', false],
  ])(
    'that forbids them since, and says "%s", invites all the same: %s',
    async (message, invites) => {
      const path = new RegExp(`^/repos/acme/${ID}$`)
      hub.github().inject({ method: 'PATCH', path, status: 422, times: 1, body: { message } })
      const invited = inviteAda(hub).then(
        () => true,
        () => false,
      )
      expect(await invited).toBe(invites)
    },
  )
})

describe('an organisation whose first branches have another name', () => {
  const hub = useHub({ defaultRepositoryBranch: 'trunk' })

  test('gets a repository with main and starter all the same, and main is the default', async () => {
    const { made, invited } = await inviteAda(hub)
    expect(Object.keys(made.refs)).toEqual(['refs/heads/main', 'refs/heads/starter'])
    expect(made.settings).toMatchObject({ default_branch: 'main' })
    expect(made.refs['refs/heads/starter']).toBe(invited?.assignment.starter.sha)
  })

  test('gets the same one when a run dies after any of the writes that name branches', async () => {
    const { made, writes } = await inviteAda(hub)
    const naming = writes.filter((one) => /\/refs|^PATCH/.test(one))
    expect(naming).toHaveLength(4)
    for (const last of naming) {
      await hub.prepare()
      hub.github().onRequest(deathAfter(last))
      await inviteAda(hub).catch(() => {})
      hub.github().onRequest(undefined)
      const again = await inviteAda(hub)
      expect(again.made).toEqual(made)
    }
  })
})

describe('an organisation in which no workflow runs', () => {
  const hub = useHub({ actionsEnabledFor: 'selected' })

  test('gets a repository in which none runs, without being asked to switch it off', async () => {
    const { made, writes } = await inviteAda(hub)
    expect(Object.keys(made.invitations)).toEqual(['ada'])
    expect(writes.filter((one) => one.includes('/actions/'))).toEqual([])
  })
})

describe('rulesets: true', () => {
  const team = useHub({ plan: 'team' })
  const free = useHub()
  const wanted = { rulesets: true }

  test('keeps starter as it is, on a plan that has rulesets', async () => {
    await inviteAll(await team.session(wanted), ADA, () => {})
    const place = { owner: 'acme', repo: ID, branch: 'starter' }
    const { data } = await team.as('lead').rest.repos.getBranchRules(place)
    expect(data.map(({ type }) => type).sort()).toEqual(['deletion', 'non_fast_forward', 'update'])
  })

  test('on the free plan is refused with what to write in its place, and nobody is invited', async () => {
    const invited = inviteAll(await free.session(wanted), ADA, () => {})
    const error = await invited.catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CallerError)
    expect((error as CallerError).issues[0]?.hint).toContain('rulesets: false')
    expect(free.github().snapshot()[`acme/${ID}`]?.invitations).toEqual({})
    // The same command goes on from there.
    await inviteAll(await free.session({ rulesets: false }), ADA, () => {})
    expect(Object.keys(free.github().snapshot()[`acme/${ID}`]?.invitations ?? {})).toEqual(['ada'])
  })
})

describe('a server without rate limits', () => {
  const hub = useHub({}, { rateLimits: null })

  test('says the time all the same', async () => {
    const { invited } = await inviteAda(hub)
    expect(invited?.assignment.deadline).toBe('2026-03-08T18:00:00Z')
  })

  test('that says no time decides no deadline', async () => {
    const session = await hub.session()
    const silent = { ...session.candidates, rest: { ...session.candidates.rest } }
    Object.assign(silent.rest, { rateLimit: { get: async () => ({ headers: {} }) } })
    const invited = inviteAll({ ...session, candidates: silent }, ADA, () => {})
    await expect(invited).rejects.toThrow('what time it is')
  })
})

/** What GitHub proposes for a new ruleset, with nobody on its list of those who may bypass it. */
const usual = (refs: readonly string[]) => ({
  plan: 'team' as const,
  rulesets: [
    { name: 'Usual', rules: ['non_fast_forward', 'deletion'], refs, bypass: 'nobody' as const },
  ],
})

describe.each([
  ['main', ['~DEFAULT_BRANCH'], []],
  ['main', ['~ALL'], []],
  ['trunk', ['~DEFAULT_BRANCH'], []],
  // It leads to what `starter` does.
  ['trunk', ['~ALL'], ['refs/heads/trunk']],
])(
  'an organisation that calls a first branch %s and keeps %s from force and deletion',
  (branch, refs, left) => {
    const hub = useHub({ defaultRepositoryBranch: branch, ...usual(refs) })
    const branches = ['refs/heads/main', 'refs/heads/starter', ...left]

    test('gets an invitation whose pull request shows no change', async () => {
      const { made, invited } = await inviteAda(hub)
      expect(Object.keys(made.refs)).toEqual(branches)
      for (const other of left) expect(made.refs[other]).toBe(made.refs['refs/heads/starter'])
      expect(made.settings).toMatchObject({ default_branch: 'main' })
      const place = { owner: 'acme', repo: ID }
      const asked = { ...place, basehead: 'starter...main' }
      const { data } = await hub.as('lead').rest.repos.compareCommitsWithBasehead(asked)
      expect(data).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0, files: [] })
      expect(data.merge_base_commit.sha).toBe(invited?.assignment.starter.sha)
      expect(await hub.look({ audit: true })).toMatchObject({ flagged: [] })
    })

    test('gets the same one when a run dies after any of its writes', async () => {
      const { made, writes } = await inviteAda(hub)
      const naming = writes.filter((one) => /\/(refs|commits|trees)|^PATCH/.test(one))
      for (const last of new Set(naming)) {
        await hub.prepare()
        hub.github().onRequest(deathAfter(last))
        await inviteAda(hub).catch(() => {})
        hub.github().onRequest(undefined)
        expect((await inviteAda(hub)).made).toEqual(made)
      }
    })
  },
)

describe.each([
  [['No others'], 'the ruleset "No others"'],
  [['No others', 'No more'], 'the rulesets "No others", "No more"'],
])('an organisation whose rulesets %s let nobody make the branches', (names, said) => {
  const rule = { rules: ['creation'], refs: ['refs/heads/starter'], bypass: 'nobody' as const }
  const hub = useHub({ plan: 'team', rulesets: names.map((name) => ({ name, ...rule })) })

  test('is told which, and what to do', async () => {
    const refused = await inviteAda(hub).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(CallerError)
    const { issues } = refused instanceof CallerError ? refused : { issues: [] }
    expect(issues).toMatchObject([
      {
        file: `acme/${ID}`,
        message: expect.stringMatching(
          `^the branches main and starter were not made, because of ${said}: .*Cannot create ref due to`,
        ),
        hint: expect.stringContaining("Exclude candidates' repositories from these rules"),
      },
    ])
  })
})

describe('an organisation that keeps for its owners', () => {
  const hub = useHub({ members: ['bob'], membersCanCreateRepositories: false })
  const refused = async (session: HubSession) => {
    const failed = await inviteAll(session, ADA, () => {}).catch((error: unknown) => error)
    return explain(failed).text.split('\n')
  }
  const lines = (said: string, setting: string) => [
    expect.stringContaining('the organisation may keep it for its owners'),
    expect.stringMatching(new RegExp(`403, ${said}.*\\(Settings of acme, .*${setting}\\)$`)),
    expect.stringContaining('Let an owner run the same command'),
  ]

  test('new repositories is named to a member who invites, with the setting', async () => {
    const connect = { apiUrl: hub.github().url, log: () => {} }
    const bob = await openGitHub({ ...connect, credential: { token: 'token-of-bob' } })
    const said = await refused({ ...(await hub.session()), candidates: bob })
    expect(said).toEqual(lines('You need admin access', 'Repository creation'))
    expect(hub.github().snapshot()[`acme/${ID}`]).toBeUndefined()
  })

  test('outside collaborators is named too, and an owner finishes what was begun', async () => {
    const message = 'Only organization owners can invite outside collaborators.'
    const path = /\/collaborators\/ada$/
    hub.github().inject({ method: 'PUT', path, status: 403, times: 1, body: { message } })
    const said = await refused(await hub.session())
    expect(said).toEqual(lines('Only organization owners', 'Outside collaborators'))
    expect((await inviteAda(hub)).made.invitations).toEqual({ ada: 'write' })
  })

  test('a limit of GitHub’s is no setting of theirs', async () => {
    const body = { message: 'You have exceeded a secondary rate limit' }
    const path = /^\/orgs\/acme\/repos$/
    hub.github().inject({ method: 'POST', path, status: 403, times: 9, body })
    const failed = inviteAll(await hub.session(), ADA, () => {})
    await expect(failed).rejects.toMatchObject({ code: 'github' })
  })
})
