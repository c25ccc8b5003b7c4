import { rulesMet, sayMet } from './branch-rules.ts'
import {
  AS_OWNER,
  conclude,
  error,
  type Finding,
  finding,
  ok,
  on,
  type Verdict,
  warning,
} from './finding.ts'
import type { ObservedFacts, ObservedPolicies, ObservedRuleset } from './observed-hub-use.ts'
import { letThrough, UNKNOWN_WRITER, type Writer } from './ruleset-bypass.ts'
import { type Reach, reachOf } from './ruleset-reach.ts'
import type { Seen } from './seen.ts'
import type { SettingsPages } from './settings-pages.ts'

/** What the candidates' organisation has decided for its repositories, and for those of these exercises. */
export function diagnosePolicies(
  { facts, rulesets }: ObservedPolicies,
  exercises: readonly string[],
  pages: SettingsPages,
  writer = UNKNOWN_WRITER,
): readonly Finding[] {
  const members = pages.organisation('/settings/member_privileges')
  const plan = facts.kind === 'seen' ? facts.value.plan : null
  return [
    ...diagnoseFacts(facts, members, pages),
    on(pages.organisation('/settings/rules'), diagnoseRulesets(rulesets, plan, exercises, writer)),
  ]
}

type Fact = keyof Omit<ObservedFacts, 'plan'>

interface Rule {
  readonly about: string
  readonly fact: Fact
  readonly verdict: (value: string | boolean) => Verdict
}

const RULES: readonly Rule[] = [
  { about: 'base permissions', fact: 'basePermission', verdict: verdictOnBase },
  {
    about: 'default branch',
    fact: 'defaultBranch',
    verdict: (name) =>
      ok(
        name === 'main'
          ? 'is main'
          : `is ${name}; takehome makes main the default of each repository`,
      ),
  },
  {
    about: 'forks of private repositories',
    fact: 'mayForkPrivate',
    verdict: (may) => ok(may ? 'are switched off in each repository' : 'are not allowed'),
  },
  {
    about: 'deleting repositories',
    fact: 'mayDelete',
    verdict: (may) => {
      if (may) return ok('is allowed')
      const seen = 'is allowed to owners only, so GitHub may refuse an erasure (403)'
      return warning(
        seen,
        'Allow members to delete repositories, or let an owner erase with their own token.',
      )
    },
  },
  {
    about: 'outside collaborators',
    fact: 'mayInviteOutsiders',
    verdict: (may) => {
      if (may) return ok('may be invited')
      const seen =
        'may be invited by owners only: GitHub may refuse an invitation by the App (doctor --live, step 4)'
      return warning(seen, 'Let administrators of repositories invite outside collaborators.')
    },
  },
  {
    about: 'creating private repositories',
    fact: 'mayCreatePrivate',
    verdict: (may) => {
      if (may) return ok('is allowed')
      const seen =
        'is allowed to owners only: GitHub may refuse an invitation by the App (doctor --live, step 2)'
      return warning(seen, 'Allow members to create private repositories.')
    },
  },
  {
    about: 'two factors',
    fact: 'needsTwoFactors',
    verdict: (needed) => {
      if (!needed) return ok('are not required')
      const seen = 'are required: a candidate without them cannot accept'
      return warning(
        seen,
        'Tell candidates before you invite them, or do not require it in this organisation.',
      )
    },
  },
]

function verdictOnBase(permission: string | boolean): Verdict {
  if (permission === 'none') return ok('are none')
  const seen = `are ${permission}: every member of the organisation can ${permission === 'read' ? 'read' : 'change'} all repositories in it, those of candidates too`
  const mend = 'Set base permissions to No permission.'
  return permission === 'read' ? warning(seen, mend) : error(seen, mend)
}

function diagnoseFacts(
  facts: ObservedPolicies['facts'],
  page: string,
  pages: SettingsPages,
): readonly Finding[] {
  return RULES.flatMap(({ about, fact, verdict }) => {
    const answer = ofFact(facts, fact)
    const where = fact === 'needsTwoFactors' ? pages.organisation('/settings/security') : page
    return [on(where, conclude(about, answer, AS_OWNER, verdict))]
  })
}

function ofFact(facts: ObservedPolicies['facts'], fact: Fact): Seen<string | boolean> {
  if (facts.kind === 'hidden') return facts
  const value = facts.value[fact]
  return value === null
    ? { kind: 'hidden', reason: 'only owners are shown it' }
    : { kind: 'seen', value }
}

const KNOWN_TARGETS = ['branch', 'tag', 'push', 'repository']

/** The free plan has none, and refuses to list them. */
function diagnoseRulesets(
  rulesets: ObservedPolicies['rulesets'],
  plan: string | null,
  exercises: readonly string[],
  writer: Writer,
): Finding {
  const about = 'rulesets of the organisation'
  if (rulesets.kind === 'hidden' && plan === 'free')
    return finding(about, ok('are none on the free plan'))
  return conclude(about, rulesets, AS_OWNER, (found) => verdictOnRulesets(found, exercises, writer))
}

/** A ruleset that holds what takehome makes, or may. */
interface Holding extends ObservedRuleset {
  readonly reach: Reach
}

function verdictOnRulesets(
  rulesets: readonly ObservedRuleset[],
  exercises: readonly string[],
  writer: Writer,
): Verdict {
  const active = rulesets
    .map((one) => ({ ...one, reach: reachOf(one.conditions, exercises) }))
    .filter(({ enforcement, reach }) => enforcement === 'active' && reach !== 'free')
  const refusing = active.flatMap((one) => refusalOf(one, writer))
  if (refusing.length > 0) {
    const mend = `Leave candidates' repositories out of these rulesets: commits by an App's API are not signed and follow no review. Or let takehome's Apps always bypass them: the provisioner, and with clock: start the grader.`
    const seen = refusing.map(({ said }) => said).join('; ')
    return refusing.some(({ isError }) => isError) ? error(seen, mend) : warning(seen, mend)
  }
  const strange = active.filter(({ target }) => !KNOWN_TARGETS.includes(target))
  if (strange.length === 0) return ok('do not block takehome')
  const names = strange.map(({ name, target }) => `"${name}" (${target})`).join(', ')
  const mend = 'Check what it blocks, and run doctor again with --live.'
  return warning(`have a kind that takehome does not know: ${names}`, mend)
}

/** No error where nobody knows whether the ruleset holds, or whom it lets through. */
function refusalOf(
  { name, rules, target, reach, bypass, conditions: { properties } }: Holding,
  writer: Writer,
) {
  const met = target === 'branch' ? rulesMet(rules, 'candidates') : []
  const through = letThrough(bypass, writer)
  if (met.length === 0 || through?.isSure === true) return []
  const where =
    reach === 'perhaps' ? ` (for repositories by their property ${properties.join(', ')})` : ''
  const except = through === null ? '' : ` (but not ${through.whom})`
  const isSure = reach === 'held' && through === null
  const isError = isSure && met.some(({ severity }) => severity === 'error')
  return [{ said: `"${name}"${where}${except} ${sayMet(met, 's')}`, isError }]
}
