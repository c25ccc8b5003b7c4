import { copyFromInit } from '../../src/hub/copy-from-init.ts'
import { diagnoseForm } from '../../src/hub/diagnose-form.ts'
import { diagnosePolicies } from '../../src/hub/diagnose-policies.ts'
import { diagnoseRound } from '../../src/hub/diagnose-round.ts'
import { diagnoseWorkflows } from '../../src/hub/diagnose-workflows.ts'
import type { Finding } from '../../src/hub/finding.ts'
import type {
  ObservedConditions,
  ObservedFacts,
  ObservedLedger,
  ObservedPolicies,
  ObservedRound,
  ObservedRuleset,
  ObservedWorkflows,
} from '../../src/hub/observed-hub-use.ts'
import { toReviews } from '../../src/hub/review-rules.ts'
import type { Seen } from '../../src/hub/seen.ts'
import { settingsPages } from '../../src/hub/settings-pages.ts'
import { aHubConfig } from './a-hub-config.ts'

export const seen = <T>(value: T): Seen<T> => ({ kind: 'seen', value })
export const hidden = { kind: 'hidden', reason: 'HTTP 403' } as const

export const CONFIG = aHubConfig({
  organisation: 'acme-candidates',
  exercises: new Map([['running-mean', { role: 'ml-engineer' }]]),
  reviews: toReviews({ reviewers: ['ada', 'bob', 'cyd'] }),
})
export const PAGES = settingsPages('https://ghe.example/', CONFIG)

export const form = (exercises: readonly string[], roles?: readonly string[]) =>
  JSON.stringify({
    body: [
      { id: 'exercise', type: 'dropdown', attributes: { options: exercises } },
      { id: 'role', type: 'input', attributes: roles === undefined ? {} : { options: roles } },
    ],
  })

const INVITE = `    steps:\n      - uses: acme/takehome/invite@${'1'.repeat(40)}\n`

/** What init writes under `.github`. */
export const WRITTEN = new Map([
  ['.github/workflows/invite.yml', INVITE],
  ['.github/workflows/watch.yml', 'on: schedule\n'],
  ['.github/ISSUE_TEMPLATE/invitation.yml', form(['linear-regression'])],
])

export const PUSHED = new Map([
  ...WRITTEN,
  ['.github/ISSUE_TEMPLATE/invitation.yml', form(['running-mean'])],
])

export const WORKFLOWS: ObservedWorkflows = {
  isEmpty: seen(false),
  files: seen(PUSHED),
  states: seen(new Map([['.github/workflows/watch.yml', 'active']])),
  hasLabel: seen(true),
  actions: seen({ enabled: true, allowed: 'all', ofGitHub: true, patterns: [] }),
  ownerMayCreatePulls: seen(true),
  rules: { ledger: seen(['deletion']), reviews: seen({ base: ['deletion'], review: [] }) },
  lastWatch: seen('2026-03-01T11:17:00Z'),
  lastScheduled: seen('2026-03-01T10:47:00Z'),
  usage: seen({ minutes: 300, paid: 0, plan: 'team' }),
  protections: seen([]),
}

const FACTS: ObservedFacts = {
  plan: 'free',
  basePermission: 'none',
  defaultBranch: 'main',
  mayForkPrivate: false,
  mayDelete: true,
  mayInviteOutsiders: true,
  mayCreatePrivate: true,
  needsTwoFactors: false,
}

const LEDGER: ObservedLedger = { open: 2, waiting: [], auditedAt: '2026-03-01T03:20:00Z' }

const ROUND: ObservedRound = {
  now: '2026-03-01T12:00:00Z',
  ledger: seen(LEDGER),
  reviewers: ['ada', 'bob', 'cyd'].map((login) => ({ login, role: seen('triage') })),
}

export function ofWorkflows(
  changes: Partial<ObservedWorkflows> = {},
  written: ReadonlyMap<string, string> | null = WRITTEN,
): readonly Finding[] {
  const files = { config: CONFIG, issues: [], exercises: [] }
  const found = { ...WORKFLOWS, ...changes }
  const copy = copyFromInit(CONFIG, written)
  return [
    ...diagnoseWorkflows(found, { written, files }, PAGES, copy),
    ...diagnoseForm(found, CONFIG, ['ml-engineer'], PAGES, copy),
  ]
}

/** As where the rules for one kind of the hub's branches are these. */
export function ofRules(
  where: 'ledger' | 'base' | 'review',
  types: readonly string[],
): readonly Finding[] {
  const none = { base: [], review: [] }
  const ledger = seen(where === 'ledger' ? types : [])
  return ofWorkflows({ rules: { ledger, reviews: seen({ ...none, [where]: types }) } })
}

export function ofFacts(changes: Partial<ObservedFacts>): readonly Finding[] {
  return ofPolicies({ facts: seen({ ...FACTS, ...changes }) })
}

export function ofPolicies(changes: Partial<ObservedPolicies> = {}): readonly Finding[] {
  const observed = { facts: seen(FACTS), rulesets: seen([]), ...changes }
  return diagnosePolicies(observed, ['linear-regression'], PAGES)
}

/** As where the organisation has one ruleset, for every branch of every repository unless said otherwise. */
export function ofRuleset(
  rules: readonly string[],
  changes: Partial<ObservedRuleset> = {},
  conditions: Partial<ObservedConditions> = {},
): readonly Finding[] {
  const every = { include: ['~ALL'], exclude: [] }
  const where = { names: every, isPicked: false, properties: [], branches: every, ...conditions }
  const usual = { name: 'Strict', target: 'branch', enforcement: 'active', rules } as const
  return ofPolicies({ rulesets: seen([{ ...usual, conditions: where, ...changes }]) })
}

export function ofLedger(changes: Partial<ObservedLedger>): readonly Finding[] {
  return ofRound({ ledger: seen({ ...LEDGER, ...changes }) })
}

export function ofRound(
  changes: Partial<ObservedRound> = {},
  workflows: Partial<ObservedWorkflows> = {},
): readonly Finding[] {
  return diagnoseRound({ ...ROUND, ...changes }, { ...WORKFLOWS, ...workflows }, PAGES)
}

export function unwell(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ severity }) => severity !== 'ok')
    .map(({ severity, about, seen: what }) => `${severity}, ${about}: ${what}`)
}
