import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/hub/finding.ts'
import {
  form,
  hidden,
  ofFacts,
  ofPolicies,
  ofRound,
  ofRules,
  ofRuleset,
  ofWorkflows,
  PUSHED,
  seen,
  unwell,
  WRITTEN,
} from './a-hub-in-use.ts'

const all = () => [...ofWorkflows(), ...ofPolicies(), ...ofRound()]

test('a hub in use in which all is well has nothing to mend', () => {
  expect(unwell(all())).toEqual([])
  expect(all().map(({ about }) => about)).toEqual([
    "hub's files",
    'Actions in the hub',
    "hub's .github",
    'switches of workflows',
    'label invitation',
    "pull requests in the hub's organisation",
    'workflow execution protections',
    'rules of the ledger',
    'rules of reviews',
    'minutes of Actions',
    'invitation form',
    'base permissions',
    'default branch',
    'forks of private repositories',
    'deleting repositories',
    'outside collaborators',
    'creating private repositories',
    'two factors',
    'rulesets of the organisation',
    'invitations',
    'last Watch',
    'schedule of Watch',
    'last audit',
    'reviewer ada',
    'reviewer bob',
    'reviewer cyd',
  ])
})

test('each finding leads to the page of this very hub or organisation, on this very server', () => {
  const begins = /^https:\/\/ghe\.example\/(acme\/hub|organizations\/acme(-candidates)?)(\/|$)/
  expect(all().filter(({ page }) => page === null || !begins.test(page))).toEqual([])
})

const pushed = (changes: readonly (readonly [string, string])[]) =>
  ofWorkflows({ files: seen(new Map([...PUSHED, ...changes])) })
const FORM = '.github/ISSUE_TEMPLATE/invitation.yml'
const INVITE = '.github/workflows/invite.yml'
const WATCH = '.github/workflows/watch.yml'
const withEnvironment = `jobs:\n  invite:\n    environment: invitations\n`
const on = (enabled: boolean, allowed: 'all' | 'local_only' | 'selected', ...patterns: string[]) =>
  ofWorkflows({
    actions: seen({ enabled, allowed, ofGitHub: patterns.length > 0, patterns }),
  })
const used = (minutes: number, plan = 'free', paid = 0) =>
  ofWorkflows({ usage: seen({ minutes, plan, paid }) })
const ruleset = (rules: readonly string[], target = 'branch', enforcement = 'active') =>
  ofRuleset(rules, { target, enforcement })

describe('one thing amiss in the hub is one finding', () => {
  test.each<[string, () => readonly Finding[], RegExp]>([
    ['an empty hub', () => ofWorkflows({ isEmpty: seen(true) }), /^error, hub's files: .*empty/],
    ['Actions that are off', () => on(false, 'all'), /^error, Actions in the hub: are off/],
    ['Actions for local ones', () => on(true, 'local_only'), /^error, Actions .*actions\/checkout/],
    ['none of GitHub’s own', () => on(true, 'selected'), /^error, Actions .*actions\/checkout/],
    [
      'selected ones without ours',
      () => on(true, 'selected', 'other/*', 'acme/takehome-fork@*'),
      /^warning, Actions .*acme\/takehome$/,
    ],
    [
      'a workflow that is missing',
      () => ofWorkflows({ files: seen(new Map([...PUSHED].filter(([path]) => path !== INVITE))) }),
      /^error, hub's .github: lacks .*invite.yml/,
    ],
    ['a hub without takehome', () => ofWorkflows({}, null), /^error, hub's .github: has no workf/],
    [
      'a workflow of another version',
      () => pushed([['.github/workflows/watch.yml', 'on: push\n']]),
      /^warning, hub's .github: differs .*: .github\/workflows\/watch.yml$/,
    ],
    [
      'a schedule whose author left',
      () =>
        ofWorkflows({
          states: seen(new Map([['.github/workflows/watch.yml', 'disabled_inactivity']])),
        }),
      /^error, switches of workflows: do not run: watch.yml \(disabled_inactivity\)/,
    ],
    ['no label', () => ofWorkflows({ hasLabel: seen(false) }), /^error, label invitation: is miss/],
    [
      'an organisation without reviews',
      () => ofWorkflows({ ownerMayCreatePulls: seen(false) }),
      /^error, pull requests in the hub's organisation: .*no review can open/,
    ],
    [
      'a ledger that must be signed',
      () => ofRules('ledger', ['required_signatures']),
      /^error, rules of the ledger: require signed commits: the ledger cannot be written$/,
    ],
    [
      'a ledger that nobody can write anew',
      () => ofRules('ledger', ['deletion', 'non_fast_forward']),
      /^warning, rules of the ledger: block force pushes: erase and retain fail until an owner/,
    ],
    [
      'a ledger that nobody can begin',
      () => ofRules('ledger', ['creation']),
      /^warning, rules of the ledger: restrict creations: a ledger that is not there yet/,
    ],
    [
      'a ledger that waits for workflows',
      () => ofRules('ledger', ['workflows', 'non_fast_forward']),
      /^error, rules of the ledger: require workflows .*cannot be written; block force pushes: erase/,
    ],
    [
      'reviews whose branch nobody can begin',
      () => ofRules('base', ['creation', 'non_fast_forward', 'update']),
      /^warning, rules of reviews: restrict creations: the first review does not open unless/,
    ],
    [
      'reviews that must be signed',
      () => ofRules('base', ['required_signatures']),
      /^error, rules of reviews: require signed commits: no review opens$/,
    ],
    [
      'reviews that nobody can begin',
      () => ofRules('review', ['creation', 'workflows']),
      /^error, rules of reviews: restrict creations and require workflows .*: no review opens$/,
    ],
    [
      'reviews that nobody can erase',
      () => ofRules('review', ['deletion', 'non_fast_forward']),
      /^warning, rules of reviews: restrict deletions: erase and retain fail until an owner/,
    ],
    ['a month that is used up', () => used(2_000), /^error, minutes of Actions: 2000 of 2000/],
    [
      'schedules that leave little of a month',
      () => {
        const files = new Map([
          ...PUSHED,
          [WATCH, 'on:\n  schedule:\n    - cron: "*/20 * * * *"\n'],
        ])
        return ofWorkflows({
          files: seen(files),
          usage: seen({ minutes: 9, plan: 'free', paid: 0 }),
        }).filter(({ about }) => about === 'minutes of Actions')
      },
      /^warning, minutes .* 9 of 2000 .* schedules take about 2160 a month: few are left for grad/,
    ],
    ['a month nearly used up', () => used(2_500, 'team'), /^warning, minutes .* 2500 of 3000/],
    [
      'a form that lacks an exercise',
      () => pushed([[FORM, form([])]]),
      /^error, invitation form: does not offer what takehome\.yml gives out: running-mean/,
    ],
    [
      'a form with too many',
      () => pushed([[FORM, form(['running-mean', 'old'])]]),
      /^error, invitation form: offers what .* old/,
    ],
    [
      'a form with a wrong role',
      () => pushed([[FORM, form(['running-mean'], ['ml-enginer'])]]),
      /^error, invitation form: offers a role .* ml-enginer/,
    ],
    [
      'a form that is none',
      () => pushed([[FORM, 'body: [']]),
      /^error, invitation form: is no issue form/,
    ],
  ])('%s', (_, findings, expected) => {
    expect(unwell(findings())).toEqual([expect.stringMatching(expected)])
    expect(findings().find(({ severity }) => severity !== 'ok')?.mend).toMatch(/^\w.*\.$/)
  })
})

test('an environment that GitHub Free cannot have is told, and not on other plans', () => {
  const files = seen(new Map([...WRITTEN, [INVITE, withEnvironment]]))
  const on = (plan: string) =>
    unwell(ofWorkflows({ files, usage: seen({ minutes: 1, plan, paid: 0 }) }))
  expect(on('free').filter((line) => line.includes('environment'))).toHaveLength(1)
  expect(on('team').filter((line) => line.includes('environment'))).toHaveLength(0)
})

describe('what is not amiss', () => {
  test.each<[string, () => readonly Finding[]]>([
    ['selected actions with ours', () => on(true, 'selected', 'acme/*')],
    ['a pattern that names a verb', () => on(true, 'selected', 'acme/takehome/*')],
    ['minutes that are paid for', () => used(9_000, 'team', 12)],
    ['rules that are only tried', () => ruleset(['required_signatures'], 'branch', 'evaluate')],
    ['what organisations usually forbid', () => ruleset(['non_fast_forward', 'deletion'])],
    ['rules that fit the ledger', () => ofRules('ledger', ['deletion', 'required_linear_history'])],
    ['rules that fit reviews', () => ofRules('review', ['non_fast_forward'])],
    ['rules for tags', () => ruleset(['required_signatures'], 'tag')],
    ['no rulesets on the free plan', () => ofPolicies({ rulesets: hidden })],
    ['another default branch', () => ofFacts({ defaultBranch: 'trunk' })],
    [
      'a Watch that nobody needs',
      () =>
        ofRound(
          { ledger: seen({ open: 0, waiting: [], auditedAt: null }) },
          { lastWatch: seen(null), lastScheduled: seen(null) },
        ),
    ],
    [
      'a schedule that nobody needs',
      () =>
        ofRound(
          { ledger: seen({ open: 0, waiting: [], auditedAt: null }) },
          { lastScheduled: seen(null) },
        ),
    ],
    ['a hub of a person', () => ofWorkflows({ ownerMayCreatePulls: null })],
  ])('%s', (_, findings) => {
    expect(unwell(findings())).toEqual([])
  })
})
