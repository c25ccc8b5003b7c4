import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/hub/finding.ts'
import type { ObservedReviewer } from '../../src/hub/observed-hub-use.ts'
import {
  hidden,
  ofFacts,
  ofLedger,
  ofPolicies,
  ofRound,
  ofRuleset,
  seen,
  unwell,
} from './a-hub-in-use.ts'

const ruleset = (rules: readonly string[], target = 'branch', enforcement = 'active') =>
  ofRuleset(rules, { target, enforcement })
const waiting = (expired: boolean) =>
  ofLedger({ waiting: [{ assignment: 'x-ada', since: '2026-02-20T12:00:00Z', expired }] })
const reviewer = (
  role: ReturnType<typeof seen<string>> | { kind: 'hidden'; reason: string },
  more: Partial<ObservedReviewer> = {},
) => ofRound({ reviewers: [{ login: 'ada', role, ...more }] })

describe('one thing amiss in the organisation or the round is one finding', () => {
  test.each<[string, () => readonly Finding[], RegExp]>([
    [
      'members who read',
      () => ofFacts({ basePermission: 'read' }),
      /^warning, base permissions: are read/,
    ],
    [
      'members who write',
      () => ofFacts({ basePermission: 'write' }),
      /^error, base permissions: are write/,
    ],
    [
      'nobody deletes',
      () => ofFacts({ mayDelete: false }),
      /^warning, deleting repositories: .*403/,
    ],
    [
      'nobody invites',
      () => ofFacts({ mayInviteOutsiders: false }),
      /^warning, outside collab.*step 4/,
    ],
    [
      'nobody creates',
      () => ofFacts({ mayCreatePrivate: false }),
      /^warning, creating private.*step 2/,
    ],
    [
      'two factors',
      () => ofFacts({ needsTwoFactors: true }),
      /^warning, two factors: are required/,
    ],
    [
      'a fact that is not shown',
      () => ofFacts({ mayDelete: null }),
      /^warning, deleting .*only owners/,
    ],
    [
      'signed commits',
      () => ruleset(['required_signatures']),
      /^error, rulesets .*"Strict" requires signed commits/,
    ],
    [
      'a reviewed main',
      () => ruleset(['pull_request']),
      /^error, rulesets .*a pull request for each/,
    ],
    [
      'branches that nobody may make',
      () => ruleset(['creation', 'non_fast_forward', 'deletion']),
      /^error, rulesets .*"Strict" restricts creations: candidates' repositories cannot be made$/,
    ],
    [
      'workflows that must pass',
      () => ruleset(['workflows', 'required_signatures']),
      /^error, rulesets .*"Strict" requires workflows that pass .* and requires signed commits: cand/,
    ],
    [
      'a linear history',
      () => ruleset(['required_linear_history']),
      /^warning, rulesets .*"Strict" requires a linear history: no task comes .* whose clock/,
    ],
    [
      'a ruleset of a new kind',
      () => ruleset([], 'actions'),
      /^warning, rulesets .*"Strict" \(actions\)/,
    ],
    [
      'rulesets that are not shown',
      () => ofPolicies({ facts: hidden, rulesets: hidden }).slice(-1),
      /^warning, rulesets/,
    ],
    [
      'an expired invitation',
      () => waiting(true),
      /^error, invitations: have expired before they were accepted: x-ada/,
    ],
    [
      'an unaccepted invitation',
      () => waiting(false),
      /^warning, invitations: are not accepted yet: x-ada/,
    ],
    [
      'no Watch',
      () => ofRound({}, { lastWatch: seen(null) }),
      /^error, last Watch: no run has succeeded yet/,
    ],
    [
      'a late Watch',
      () => ofRound({}, { lastWatch: seen('2026-03-01T07:00:00Z') }),
      /^warning, last Watch: began 5 hours/,
    ],
    [
      'a dead Watch',
      () => ofRound({}, { lastWatch: seen('2026-02-27T12:00:00Z') }),
      /^error, last Watch: began 48 hours/,
    ],
    [
      'a schedule that died while a relay starts Watch',
      () => ofRound({}, { lastScheduled: seen('2026-02-26T12:00:00Z') }),
      /^warning, schedule of Watch: began the last one 72 hours ago/,
    ],
    [
      'a schedule that never began',
      () => ofRound({}, { lastScheduled: seen(null) }),
      /^warning, schedule of Watch: has begun none/,
    ],
    ['no audit', () => ofLedger({ auditedAt: null }), /^warning, last audit: is not on the ledger/],
    [
      'an old audit',
      () => ofLedger({ auditedAt: '2026-02-27T03:00:00Z' }),
      /^warning, last audit: was 57 hours/,
    ],
    [
      'somebody who is asked and may only read',
      () => reviewer(seen('triage'), { isListed: false }),
      /^error, reviewer ada: has the access triage.*without a list/,
    ],
    [
      'somebody who is asked and has not calibrated',
      () => reviewer(seen('write'), { isListed: true, uncalibrated: seen(['running-mean']) }),
      /^warning, calibration of ada: is missing for running-mean/,
    ],
    [
      'a reviewer without access',
      () => reviewer(seen('none')),
      /^error, reviewer ada: cannot see the hub/,
    ],
    [
      'a reviewer who is nobody',
      () => reviewer({ kind: 'hidden', reason: 'HTTP 404' }),
      /^error, reviewer ada: is no account/,
    ],
    [
      'a ledger that is not shown',
      () => ofRound({ ledger: hidden }).slice(0, 1),
      /^warning, invitations: could not be/,
    ],
  ])('%s', (_, findings, expected) => {
    expect(unwell(findings())).toEqual([expect.stringMatching(expected)])
    expect(findings().find(({ severity }) => severity !== 'ok')?.mend).toMatch(/^\w.*\.$/)
  })
})
