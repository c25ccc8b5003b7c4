import { describe, expect, test } from 'vitest'
import { APP_NEEDS, appName, parseAppName } from '../../src/hub/app-needs.ts'
import { planSetUp } from '../../src/hub/plan-set-up.ts'
import type { SeenApp, SeenHub, SeenOrganisation, SetUpSeen } from '../../src/hub/set-up-seen.ts'
import type { StepId } from '../../src/hub/set-up-step.ts'

const WISH = {
  hub: { owner: 'acme', repo: 'hub' },
  organisation: 'acme',
  action: { owner: 'acme', repo: 'takehome' },
  files: ['README.md', 'takehome.yml'],
}
const ACME: SeenOrganisation = {
  login: 'acme',
  plan: 'free',
  basePermission: 'none',
  actions: { kind: 'selected', repositories: ['hub'] },
  allowed: { kind: 'all', githubOwned: true, patterns: [] },
  mayCreatePulls: true,
  repositories: ['hub', 'takehome'],
}
const HUB: SeenHub = {
  private: true,
  mayAdminister: true,
  files: new Set(WISH.files),
  settings: null,
  reviewKey: null,
  actionsOn: true,
  mayCreatePulls: true,
  access: 'none',
  hasLabel: true,
  secrets: new Set(['TAKEHOME_KEY']),
  environment: null,
  variables: new Map(),
}
function anApp(kind: 'grader' | 'provisioner', id: number): SeenApp {
  const name = { id, slug: `acme-${kind}` }
  const installed = {
    ...name,
    allRepositories: true,
    suspended: false,
    permissions: APP_NEEDS[kind],
  }
  return { recorded: name, hasId: true, hasKey: true, installed }
}
const GRADER = anApp('grader', 1)
const WELL: SetUpSeen = {
  organisation: ACME,
  owner: ACME,
  hub: HUB,
  action: { private: true, access: 'organization' },
  apps: { grader: GRADER, provisioner: anApp('provisioner', 2) },
}

function stateOf(id: StepId, changes: Partial<SetUpSeen>, wish = WISH) {
  return planSetUp(wish, { ...WELL, ...changes }).find((step) => step.id === id)
}
function inAcme(changes: Partial<SeenOrganisation>): Partial<SetUpSeen> {
  const organisation = { ...ACME, ...changes }
  return { organisation, owner: organisation }
}
const grader = (changes: Partial<SeenApp>): Partial<SetUpSeen> => {
  return { apps: { ...WELL.apps, grader: { ...GRADER, ...changes } } }
}

test('where all is well nothing is left', () => {
  expect(planSetUp(WISH, WELL).filter(({ state }) => state !== 'done')).toEqual([])
})

describe('what concerns every repository of an organisation', () => {
  test.each([
    ['base-permission', { basePermission: 'read' }],
    ['candidates-actions', { actions: { kind: 'all' } }],
    ['candidates-actions', { actions: { kind: 'none' } }],
    ['candidates-actions', { actions: { kind: 'selected', repositories: ['hub', 'takehome'] } }],
  ] as const)('is changed only where there are no others: %s', (id, changes) => {
    expect(stateOf(id, inAcme(changes))?.state).toBe('to do')
    const shared = { ...changes, repositories: ['hub', 'takehome', 'shop'] }
    expect(stateOf(id, inAcme(shared))).toMatchObject({
      state: 'by hand',
      page: expect.stringMatching(/^\/organizations\/acme\/settings\//),
    })
  })

  test('is left alone where the hub may open pull requests already', () => {
    expect(stateOf('owner-pulls', inAcme({ mayCreatePulls: false }))?.state).toBe('done')
    const hub = { ...HUB, mayCreatePulls: false }
    expect(stateOf('owner-pulls', { ...inAcme({ mayCreatePulls: false }), hub })?.state).toBe(
      'to do',
    )
  })
})

test.each([
  ['local_only', false, [], 'by hand'],
  ['selected', true, ['acme/takehome/*'], 'done'],
  ['selected', true, ['ACME/*'], 'done'],
  ['selected', true, ['acme/other@*'], 'by hand'],
  ['selected', true, [], 'by hand'],
  ['selected', false, ['acme/*'], 'by hand'],
] as const)(
  'Actions that are %s, GitHub’s %s, and %s: %s',
  (kind, githubOwned, patterns, state) => {
    expect(
      stateOf('allowed-actions', inAcme({ allowed: { kind, githubOwned, patterns } }))?.state,
    ).toBe(state)
  },
)

describe('the hub', () => {
  test('is made in an organisation, and by hand in a person’s account', () => {
    expect(stateOf('hub-repository', { hub: null })?.state).toBe('to do')
    expect(stateOf('hub-repository', { hub: null, owner: null })?.state).toBe('by hand')
  })

  test('is refused where it is public, or somebody else’s', () => {
    const state = (changes: Partial<SeenHub>) =>
      stateOf('hub-repository', { hub: { ...HUB, ...changes } })
    expect(state({ private: false })).toMatchObject({
      state: 'by hand',
      hint: expect.stringMatching('private'),
    })
    expect(state({ mayAdminister: false })?.state).toBe('by hand')
  })

  test('keeps files that are there, and gives up only the README that GitHub began it with', () => {
    const state = (files: readonly string[]) =>
      stateOf('files', { hub: { ...HUB, files: new Set(files) } })?.state
    expect(state(['README.md', 'takehome.yml', 'mine.txt'])).toBe('done')
    expect(state(['README.md'])).toBe('to do')
    expect(state([])).toBe('to do')
  })

  test('has an environment on a plan with environments alone', () => {
    expect(stateOf('environment', {})).toBeUndefined()
    expect(stateOf('environment', inAcme({ plan: 'team' }))?.state).toBe('to do')
  })
})

describe('takehome itself', () => {
  test.each([
    [null, 'by hand'],
    [{ private: false, access: null }, 'done'],
    [{ private: true, access: 'none' }, 'to do'],
    [{ private: true, access: null }, 'by hand'],
  ] as const)('as %o', (action, state) => {
    expect(stateOf('action-access', { action })?.state).toBe(state)
  })

  test('is shared with another owner by hand', () => {
    const wish = { ...WISH, action: { owner: 'tools', repo: 'takehome' } }
    const action = { private: true, access: 'none' }
    expect(stateOf('action-access', { action }, wish)?.state).toBe('by hand')
  })
})

describe('an App', () => {
  test.each([
    ['nothing', { recorded: null, hasId: false, hasKey: false, installed: null }, 'click'],
    ['a name, and its key was lost', { hasId: false, hasKey: false }, 'click'],
    [
      'an installation that nobody wrote down',
      { recorded: null, hasId: false, hasKey: false },
      'click',
    ],
    ['its key and no id', { hasId: false }, 'to do'],
    ['secrets that were set by hand', { recorded: null }, 'done'],
  ] as const)('of which there is %s', (_, changes, state) => {
    expect(stateOf('grader-registered', grader(changes))?.state).toBe(state)
  })

  test('whose key was lost says how to make another', () => {
    expect(stateOf('grader-registered', grader({ hasId: false, hasKey: false }))).toMatchObject({
      page: '/organizations/acme/settings/apps/acme-grader',
      hint: expect.stringMatching('Generate a private key'),
    })
  })

  test.each([
    ['it is suspended', { suspended: true }],
    ['it sees some repositories only', { allRepositories: false }],
    ['it lacks a permission', { permissions: { contents: 'read' } }],
  ])('is not installed as it should be while %s', (_, changes) => {
    const installed = {
      id: 1,
      slug: 'acme-grader',
      allRepositories: true,
      suspended: false,
      permissions: APP_NEEDS.grader,
    }
    expect(
      stateOf('grader-installed', grader({ installed: { ...installed, ...changes } }))?.state,
    ).toBe('click')
  })

  test('has a name that GitHub takes, however long the organisation’s', () => {
    expect(appName('grader', 'acme')).toBe('acme-grader')
    const long = appName('provisioner', `${'a'.repeat(21)}-${'b'.repeat(17)}`)
    expect(long.length).toBeLessThanOrEqual(34)
    expect(long).toBe(`${'a'.repeat(21)}-provisioner`)
  })

  test('is read back only from what was written', () => {
    expect(parseAppName('42/acme-grader')).toEqual({ id: 42, slug: 'acme-grader' })
    for (const text of [undefined, '', '42', 'x/y', '42/../x'])
      expect(parseAppName(text)).toBeNull()
  })
})
