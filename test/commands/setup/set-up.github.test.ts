import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSetUpWorld, type SetUpWorld } from './set-up-world.fixture.ts'

const FREE = {
  hub: { owner: 'acme', repo: 'hub' },
  organisation: 'acme',
  organisations: { acme: { admins: ['lead'], actionsEnabledFor: 'all' } },
} as const

const TEAM = {
  hub: { owner: 'acme', repo: 'hub' },
  organisation: 'acme-candidates',
  organisations: {
    acme: { admins: ['lead'], plan: 'team', actionsEnabledFor: 'selected' },
    'acme-candidates': { admins: ['lead'] },
  },
} as const

describe.each([
  ['one organisation on the free plan', FREE],
  ['a hub in another organisation on the team plan', TEAM],
] as const)('from nothing, with %s', (_, place) => {
  let world: SetUpWorld
  beforeAll(async () => {
    world = await openSetUpWorld(place)
  })
  afterAll(() => world.stop())

  test('the plan says what is to be done, and writes nothing', async () => {
    const first = world.github.requests.length
    const plan = await world.plan()
    expect(plan.filter(({ state }) => state === 'click').map(({ id }) => id)).toEqual([
      'grader-registered',
      'grader-installed',
      'provisioner-registered',
      'provisioner-installed',
    ])
    expect(plan.filter(({ state }) => state === 'by hand')).toEqual([])
    const asked = world.github.requests.slice(first)
    expect(asked.every(({ method }) => method === 'GET')).toBe(true)
    expect(Object.keys(world.github.snapshot())).toEqual(['acme/takehome'])
  })

  test('everything is done, with a click for each App and each installation', async () => {
    const steps = await world.apply()
    expect(steps.filter(({ state }) => state !== 'done')).toEqual([])
    const { apps, secrets, environments } = world.github.setUp()
    expect(apps).toMatchObject([
      { slug: `${place.organisation}-grader`, installedOn: 'all' },
      { slug: `${place.organisation}-provisioner`, installedOn: 'all' },
    ])
    const places = Object.fromEntries(secrets.map(({ name, where }) => [name, where]))
    const hub = 'acme/hub'
    const forInvitations = place === TEAM ? `${hub} invitations` : hub
    expect(places).toEqual({
      TAKEHOME_KEY: hub,
      TAKEHOME_APP_ID: hub,
      TAKEHOME_APP_KEY: hub,
      TAKEHOME_PROVISIONER_ID: forInvitations,
      TAKEHOME_PROVISIONER_KEY: forInvitations,
    })
    expect(environments).toEqual(place === TEAM ? ['acme/hub invitations'] : [])
    const { files, actions } = world.github.snapshot()[hub] ?? {}
    expect(Object.keys(files?.['main'] ?? {}).sort()).toEqual([...world.wish.files].sort())
    expect(files?.['main']?.['README.md']).toMatch('# The hub')
    const takehome = world.github.snapshot()['acme/takehome']
    expect(takehome?.actions['access']).toEqual({ access_level: 'organization' })
    expect(actions?.['workflow']).toMatchObject({ can_approve_pull_request_reviews: true })
    expect(world.github.requestViolations).toEqual([])
  })

  test('a second run finds nothing to do and changes nothing', async () => {
    const before = world.facts()
    const first = world.github.requests.length
    await world.apply()
    const asked = world.github.requests.slice(first)
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([])
    expect(world.facts()).toEqual(before)
  })
})
