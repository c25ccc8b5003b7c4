import { describe, expect, test } from 'vitest'
import { throwAwayDescription } from '../../../src/github/live/bench.ts'
import { liveReport } from '../../../src/hub/live.ts'
import { CallerError } from '../../../src/input/bad-news.ts'
import { plainClient } from '../../github/client/plain-client.fixture.ts'
import { dieCheckingLive } from '../../worlds/faults/die-checking-live.ts'
import { useLive } from './live.fixture.ts'

const { github, live, passDays, repositories, world } = useLive()

test('of a hub that a person owns it makes no throw-away copy, and says why', async () => {
  const before = github().requests.length
  const found = await live({ hub: 'lead/hub', only: ['throw-away-hub', 'form'] })
  expect(found.checks.map(({ id, outcome, why }) => [id, outcome, why])).toEqual([
    ['throw-away-hub', 'not-run', 'needs a hub that an organisation owns'],
    ['form', 'not-run', 'needs the check throw-away-hub to pass'],
    ['clean-up', 'passed', null],
  ])
  const asked = github().requests.slice(before)
  expect(asked).toContainEqual(expect.objectContaining({ path: '/orgs/lead', status: 404 }))
  const made = asked.filter(({ method, path }) => method === 'POST' && !path.startsWith('/app/'))
  expect(made).toEqual([])
})

test('what it writes names nobody, and says what GitHub accepts', async () => {
  github().inject({ method: 'GET', path: /\/activity$/, times: 9, status: 403 })
  const found = await live({ only: ['push', 'check-run'] })
  const text = JSON.stringify(found)
  expect(found.checks.find(({ id }) => id === 'push')?.why).toContain('{org}/{repo}')
  for (const name of ['acme', 'ada', 'lead', 'takehome-live-', '127.0.0.1']) {
    expect(text).not.toContain(name)
  }
  const asked = found.checks.find(({ id }) => id === 'check-run')?.requests ?? []
  expect(asked).toContainEqual({
    method: 'POST',
    route: '/repos/{owner}/{repo}/check-runs',
    status: 201,
    permissions: 'checks=write',
    seconds: expect.any(Number),
  })
  expect(liveReport(found).join('\n')).toMatch(/FAILED {3}A push of the second account/)
})

test('it is written into a folder that is not there yet, and nothing is tried where no file can be', async () => {
  expect((await live({ only: [], out: 'reports/of/today.json' })).checks).toHaveLength(1)
  const before = github().requests.length
  for (const out of ['takehome.yml/live.json', '.github']) {
    await expect(live({ only: [], out })).rejects.toThrow(CallerError)
  }
  expect(github().requests).toHaveLength(before)
})

describe('keys that are missing', () => {
  const without = { provisionerId: '', provisionerKey: '', secondToken: '' }

  test('are named, and what only they could try has not passed', async () => {
    const found = await live({ access: { appId: '', appKey: '', live: without } })
    const why = (id: string) => found.checks.find((check) => check.id === id)?.why
    expect(why('provisioner-permissions')).toMatch(/^needs TAKEHOME_PROVISIONER_ID/)
    expect(why('check-run')).toMatch(/^needs TAKEHOME_APP_ID/)
    expect(why('push')).toMatch(/^needs TAKEHOME_SECOND_TOKEN/)
    expect(found.checks.find(({ id }) => id === 'repository')).toMatchObject({
      outcome: 'passed',
      by: 'owner',
    })
  })

  test('without a token nothing is tried', async () => {
    await expect(live({ access: { token: '' } })).rejects.toThrow()
    expect(github().requests).toEqual([])
  })
})

describe('classic tokens that are too narrow', () => {
  const secondToken = 'token-for-nothing'
  const keys = { provisionerId: '', provisionerKey: '', secondToken }

  test('are all named before anything is made', async () => {
    const refused = live({ access: { token: 'token-for-set-up', live: keys } })
    await expect(refused).rejects.toMatchObject({
      issues: [
        { file: 'GITHUB_TOKEN', message: 'lacks the scope delete_repo' },
        { file: 'TAKEHOME_SECOND_TOKEN', message: 'lacks the scope repo' },
      ],
    })
    expect(github().requests.every(({ method }) => method === 'GET')).toBe(true)
  })

  test('are something else than fine-grained ones, which say nothing of scopes', async () => {
    const { checks } = await live({ only: ['archive'], access: { token: 'token-fine-grained' } })
    expect(checks.at(-1)).toMatchObject({ id: 'clean-up', outcome: 'passed' })
  })
})

describe('what only a person can do', () => {
  const outcome = async (says: boolean, id: string) => {
    const around = { confirm: async () => says }
    const { checks } = await live({ only: [id], around })
    return checks.find((check) => check.id === id)?.outcome
  }

  test('has not run when they say no', async () => {
    expect(await outcome(false, 'mail')).toBe('not-run')
    expect(await outcome(false, 'push-by-ssh')).toBe('not-run')
  })

  test('has failed when they say yes and GitHub shows nothing of it', async () => {
    expect(await outcome(true, 'push-by-ssh')).toBe('failed')
  })

  test('has passed when a mail was looked for, whatever came', async () => {
    expect(await outcome(true, 'mail')).toBe('passed')
  })
})

describe('whatever happens, nothing is left', () => {
  const only = [
    'ruleset-refusal',
    'push-given-back',
    'throw-away-hub',
    'pull-request-ref',
    'archive',
  ]

  test('a connection that breaks for good at any request, and an answer that is lost', async () => {
    const { tried, found } = await dieCheckingLive(world(), { only, from: 12, every: 17 })
    expect(found).toEqual([])
    expect(tried).toBeGreaterThan(5)
  })

  test('a network that ends midway costs nobody the report: the clean-up has failed, and says what is left', async () => {
    let isMade = false
    github().onRequest((_, method, pathname) => {
      if (isMade) return { drop: 'before' }
      isMade = method === 'POST' && pathname === '/orgs/acme/repos'
      return undefined
    })
    const found = await live({ only: ['branches', 'archive'] })
    github().onRequest(undefined)
    const [repository, ...others] = found.checks.filter(({ id }) => id !== 'clean-up')
    expect([repository?.id, others.some(({ outcome }) => outcome === 'passed')]).toEqual([
      'repository',
      false,
    ])
    expect(found.checks.at(-1)).toMatchObject({
      ...{ id: 'clean-up', outcome: 'failed', step: 15 },
      why: expect.stringMatching(
        /^\{org\}\/\{repo\}, .* may be left: .*connection to GitHub broke/,
      ),
    })
    expect(JSON.stringify(found)).not.toMatch(/acme|takehome-live-/)
    expect(found.cleanUp.left).toBeNull()
    expect(liveReport(found).at(-1)).toContain('GitHub did not say what is left')
  })

  test('somebody who stops it', async () => {
    const { checks } = await live({ only, around: { stopped: async () => {} } })
    expect(checks.at(-1)).toMatchObject({ id: 'clean-up', outcome: 'passed' })
    expect(checks.some(({ why }) => why === 'needs time: it was stopped')).toBe(true)
    expect(await repositories()).toEqual(['hub'])
  })

  test('what another run works with is left to it for a day', async () => {
    const name = 'takehome-live-0123abcd'
    const description = throwAwayDescription('2026-03-01T12:00:00Z')
    await as().repos.createInOrg({ org: 'acme', private: true, name, description })
    for (const days of [0, 0.95]) {
      passDays(days)
      expect((await live({ only: ['archive'] })).cleanUp).toEqual({ deleted: 1, left: 0 })
      expect([...(await repositories())].sort()).toEqual(['hub', name])
    }
    passDays(0.1)
    expect((await live({ only: [] })).cleanUp).toEqual({ deleted: 1, left: 0 })
    expect(await repositories()).toEqual(['hub'])
  })

  test('a repository of the team with a name alike is left alone', async () => {
    const lead = as()
    const asked = { org: 'acme', private: true } as const
    await lead.repos.createInOrg({ ...asked, name: 'takehome-live-0123abcd', description: 'Ours' })
    await lead.repos.createInOrg({ ...asked, name: 'takehome-live-notes' })
    expect((await live({ only: [] })).cleanUp).toEqual({ deleted: 0, left: 0 })
    expect([...(await repositories())].sort()).toEqual([
      'hub',
      'takehome-live-0123abcd',
      'takehome-live-notes',
    ])
  })
})

function as() {
  return plainClient(github().url, 'token-of-lead')
}
