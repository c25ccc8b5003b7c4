import { describe, expect, test } from 'vitest'
import { diagnose } from '../../src/hub/diagnose.ts'
import type { HubConfig } from '../../src/hub/hub-config.ts'
import type {
  Observations,
  ObservedApp,
  ObservedHub,
  ObservedOrganisation,
} from '../../src/hub/observations.ts'
import { CONFIG, GRADER, HUB, hidden, ORGANISATION, seen, WELL } from './a-well-hub.ts'

const config = (changes: Partial<HubConfig>): Partial<Observations> => {
  return { files: { ...WELL.files, config: { ...CONFIG, ...changes } } }
}
const hub = (changes: Partial<ObservedHub>) => ({ hub: { ...HUB, ...changes } })
const organisation = (changes: Partial<ObservedOrganisation>) => {
  return { organisation: { ...ORGANISATION, ...changes } }
}
const app = (changes: Partial<ObservedApp>) => ({ app: seen({ ...GRADER, ...changes }) })
const HERE = { organisation: 'ACME' }
const token = (...scopes: string[]): Partial<Observations> => {
  return { token: { kind: 'personal', login: 'lead', scopes } }
}

const noApp: Partial<Observations> = { ...token('repo', 'read:org'), app: null }

function unwell(changes: Partial<Observations>): readonly string[] {
  return diagnose({ ...WELL, ...changes })
    .filter(({ severity }) => severity !== 'ok')
    .map(({ severity, about, seen }) => `${severity}, ${about}: ${seen}`)
}

test('a hub where all is well has nothing to mend', () => {
  const findings = diagnose(WELL)
  expect(findings.filter(({ severity }) => severity !== 'ok')).toEqual([])
  expect(findings.map(({ about }) => about)).toEqual([
    'Node',
    'Python',
    'sandbox',
    'GitHub',
    'takehome.yml',
    'contact',
    'privacy',
    'retention',
    'exercise running-mean',
    'GITHUB_TOKEN',
    'App',
    'TAKEHOME_KEY',
    'review-key.json',
    'hub acme/hub',
    'ledger',
    "hub's pull requests",
    "hub's workflows",
    "hub's secrets",
    'GitHub plan of acme-candidates',
    'Actions for candidates',
    'secrets of acme-candidates',
  ])
})

describe('one thing amiss is one finding', () => {
  const broken = { file: 'takehome.yml', line: 3, path: 'days', message: 'is 0', hint: 'Count.' }
  const shipped = (variants: 'none' | 'offered' | 'given') => {
    return [{ id: 'running-mean', shipped: true, variants, packages: [], issues: [] }]
  }
  const asking = [
    {
      id: 'daily-means',
      shipped: false,
      variants: 'none' as const,
      packages: ['scipy', 'pandas'] as const,
      issues: [],
    },
  ]
  const faulty = [
    {
      id: 'running-mean',
      shipped: false,
      variants: 'none' as const,
      packages: [],
      issues: [broken],
    },
  ]
  const public_ = seen({ name: 'acme/hub', private: false, canWrite: true })
  const unwritable = seen({ name: 'acme/hub', private: true, canWrite: false })
  const team = seen({ name: 'team', seats: 10, filledSeats: 9 })
  const exposed = seen([
    { name: 'A', visibility: 'all' },
    { name: 'B', visibility: 'private' },
    { name: 'C', visibility: 'selected' },
  ])
  const on = (...repositories: string[]) => seen({ kind: 'selected', repositories } as const)
  const provisioner = { administration: 'write', contents: 'write', pull_requests: 'write' }

  test.each<[string, Partial<Observations>, RegExp]>([
    ['no Python', { machine: { ...WELL.machine, python: hidden, sandbox: null } }, /^warning, Pyt/],
    ['no sandbox', { machine: { ...WELL.machine, sandbox: hidden } }, /^warning, sandbox/],
    [
      'a takehome.yml that is wrong',
      { files: { config: null, issues: [broken], exercises: [] }, hub: null, organisation: null },
      /^error, takehome.yml: takehome.yml:3 days is 0/,
    ],
    [
      'a public exercise of which there are variants',
      { files: { ...WELL.files, exercises: shipped('offered') } },
      /^warning, exercise running-mean: comes with takehome, so its hidden tests are public$/,
    ],
    [
      'a public exercise without variants',
      { files: { ...WELL.files, exercises: shipped('none') } },
      /^warning, exercise running-mean: .* are public, and it has no variants$/,
    ],
    [
      'an exercise that asks for what is not there',
      { files: { ...WELL.files, exercises: asking } },
      /^warning, exercise daily-means: asks for pandas, which \/usr\/bin\/python3 does not have/,
    ],
    ['a faulty exercise', { files: { ...WELL.files, exercises: faulty } }, /^error, exercise/],
    ['no token', { token: { kind: 'missing' } }, /^error, GITHUB_TOKEN: is missing/],
    [
      'a token GitHub refuses',
      { token: { kind: 'refused', reason: 'HTTP 401' } },
      /^error, GI.*401/,
    ],
    [
      'a token with too small a scope',
      token('public_repo'),
      /^error, GITHUB_TOKEN: .* public_repo/,
    ],
    ['no App here, and no hub that could have one', { ...noApp, hub: null }, /^warning, App: none/],
    ['an App that is nowhere installed', { app: hidden }, /^error, App: HTTP 403/],
    ['a suspended App', app({ suspended: true }), /^error, App: grader is suspended/],
    ['an App for selected repositories', app({ allRepositories: false }), /^warning, App/],
    [
      'an App with too little',
      app({ permissions: { ...GRADER.permissions, checks: 'read' } }),
      /^error, App: grader lacks to grade checks: write, and to invite contents: write$/,
    ],
    [
      'an App that may do everything',
      app({ permissions: { ...GRADER.permissions, contents: 'write' } }),
      /^warning, App: grader can grade and invite/,
    ],
    ['a short key', { key: 'too-short' }, /^error, TAKEHOME_KEY/],
    ['a public hub', hub({ repository: public_ }), /^error, hub acme\/hub: is public/],
    [
      'a hub for reading',
      hub({ repository: unwritable }),
      /^error, hub acme\/hub: .* cannot write/,
    ],
    ['no pull requests', hub({ mayCreatePulls: seen(false) }), /^error, hub's pull requests/],
    ['open workflows', hub({ access: seen('organization') }), /^error, .*\(organization\)/],
    [
      'a secret that is missing',
      hub({ secrets: seen(['TAKEHOME_KEY', 'TAKEHOME_APP_ID']) }),
      /^error, hub's secrets: TAKEHOME_APP_KEY is missing/,
    ],
    ['a plan with seats', organisation({ plan: team }), /^warning, GitHub plan.*9 of 10 taken/],
    [
      'rulesets on free',
      config({ rulesets: true }),
      /^error, GitHub plan of acme-candidates: free/,
    ],
    ['Actions for all', organisation({ actions: seen({ kind: 'all' }) }), /^warning, .*own switch/],
    ['Actions for some', organisation({ actions: on('x') }), /^warning, .*: are on in x too/],
    ['Actions off in a hub that is there', config(HERE), /^error, Actions .*: are off in the hub/],
    [
      'Actions for the hub and another',
      { ...config(HERE), ...organisation({ actions: on('Hub', 'x') }) },
      /^warning, Actions .*: are on in x too/,
    ],
    ['secrets for everybody', organisation({ secrets: exposed }), /^error, secrets .*: A, B:/],
    [
      'a question that is not answered',
      hub({ access: hidden }),
      /^warning, .* could not be checked/,
    ],
  ])('%s', (_, changes, said) => {
    const found = unwell(changes)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(said)
  })

  test.each<[string, Partial<Observations>]>([
    ['no App here, where the workflows have one', noApp],
    ['an App that may only invite', app({ permissions: provisioner })],
    [
      'a public exercise that is given out in variants',
      { files: { ...WELL.files, exercises: shipped('given') } },
    ],
    ['a token for the hub alone', token('repo')],
    ['a fine-grained token', { token: { kind: 'personal', login: 'lead', scopes: null } }],
    ["a workflow's token", { token: { kind: 'anonymous' } }],
    ['no key at hand', { key: 'missing' }],
    ['no ledger yet', hub({ hasLedger: seen(false) })],
    [
      'Actions off everywhere, and a hub elsewhere',
      organisation({ actions: seen({ kind: 'none' }) }),
    ],
    [
      'Actions for the hub alone, where it stands',
      { ...config(HERE), ...organisation({ actions: on('Hub') }) },
    ],
  ])('but not %s', (_, changes) => {
    expect(unwell(changes)).toEqual([])
  })
})

test.each([
  ['lacks', seen(['TAKEHOME_APP_ID', 'TAKEHOME_KEY'])],
  ['does not show', hidden],
])('no App here is amiss where the hub %s the key of one', (_, secrets) => {
  const found = unwell({ ...noApp, ...hub({ secrets }) })
  expect(found).toContainEqual(expect.stringMatching(/^warning, App: none is given here/))
})

test('a token that acts among candidates may also list who is there', () => {
  const found = (...scopes: string[]) => unwell({ ...token(...scopes), app: null })
  expect(found('repo')).toEqual([expect.stringMatching(/^error, GITHUB_TOKEN: .* repo$/)])
  for (const scope of ['read:org', 'write:org', 'admin:org']) {
    expect(found('repo', scope)).toEqual([])
  }
})

test('what the organisation forbids is allowed there before it is in the hub', () => {
  const { mend } =
    diagnose({ ...WELL, ...hub({ mayCreatePulls: seen(false) }) }).find(
      ({ about }) => about === "hub's pull requests",
    ) ?? {}
  expect(mend).toMatch(/^First in the settings of the organisation, then in those of the hub/)
})

test('whatever is not well comes with a way to mend it', () => {
  const nothing: Observations = {
    ...WELL,
    machine: { node: '24.1.0', python: hidden, sandbox: hidden },
    app: hidden,
    hub: {
      repository: hidden,
      hasLedger: hidden,
      mayCreatePulls: hidden,
      access: hidden,
      secrets: hidden,
    },
    organisation: { plan: hidden, actions: hidden, secrets: hidden },
  }
  const findings = diagnose(nothing).filter(({ severity }) => severity !== 'ok')
  expect(findings).toHaveLength(11)
  expect(findings.filter(({ mend }) => mend === null)).toEqual([])
})
