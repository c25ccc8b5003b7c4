import type { Seen } from './seen.ts'

/** What has been pushed to the hub, and how GitHub lets it run. */
export interface ObservedWorkflows {
  /** Path to text of everything under `.github`; none in an empty repository. */
  readonly files: Seen<ReadonlyMap<string, string>>
  /** Whether nothing at all was pushed. */
  readonly isEmpty: Seen<boolean>
  /** Path to GitHub's word: `active`, `disabled_manually`, `disabled_inactivity`. */
  readonly states: Seen<ReadonlyMap<string, string>>
  /** Whether there is the label that the form sets. */
  readonly hasLabel: Seen<boolean>
  readonly actions: Seen<ObservedSwitch>
  /** Whether the owner's organisation lets workflows open pull requests; null where people own the hub. */
  readonly ownerMayCreatePulls: Seen<boolean> | null
  /** The rules for the branches that takehome writes: types such as `required_signatures`. */
  readonly rules: ObservedRules
  /** When a Watch began last that went well, as ISO 8601; null for never. */
  readonly lastWatch: Seen<string | null>
  /** When its schedule last began one, however it ended; null for never. */
  readonly lastScheduled: Seen<string | null>
  readonly usage: Seen<ObservedUsage>
  /** What limits who and what may start workflows, set here or above. */
  readonly protections: Seen<readonly ObservedProtection[]>
}

/** One of GitHub's Actions policies. */
export interface ObservedProtection {
  readonly name: string
  /** Whether the organisation or the enterprise has set it. */
  readonly isInherited: boolean
  /** GitHub's word: `active`, `evaluate`, `disabled`. */
  readonly enforcement: string
  /** The events that may start workflows; null where all may. */
  readonly events: readonly string[] | null
  /** How many actors may start workflows; null where it names none. */
  readonly actors: number | null
  /** Patterns of the workflow files for which it holds; all files where `include` is empty. */
  readonly paths: Patterns
}

export interface ObservedRules {
  readonly ledger: Seen<readonly string[]>
  /** Of the branch that all reviews begin on, and of any branch under `review/`. */
  readonly reviews: Seen<{ readonly base: readonly string[]; readonly review: readonly string[] }>
}

/** What may run in the hub. */
export interface ObservedSwitch {
  readonly enabled: boolean
  readonly allowed: 'all' | 'local_only' | 'selected'
  /** For `selected`: whether actions that GitHub wrote are, and patterns of others. */
  readonly ofGitHub: boolean
  readonly patterns: readonly string[]
}

/** This month's minutes of Actions of whoever owns the hub. */
export interface ObservedUsage {
  readonly minutes: number
  /** Dollars for what the plan does not include. */
  readonly paid: number
  readonly plan: string | null
}

/** The organisation's policies that takehome meets. */
export interface ObservedPolicies {
  readonly facts: Seen<ObservedFacts>
  readonly rulesets: Seen<readonly ObservedRuleset[]>
}

/** As `GET /orgs/{org}` says it; null for what GitHub left out. */
export interface ObservedFacts {
  readonly plan: string | null
  readonly basePermission: string | null
  readonly defaultBranch: string | null
  readonly mayForkPrivate: boolean | null
  readonly mayDelete: boolean | null
  readonly mayInviteOutsiders: boolean | null
  readonly mayCreatePrivate: boolean | null
  readonly needsTwoFactors: boolean | null
}

export interface ObservedRuleset {
  readonly name: string
  readonly target: string
  readonly enforcement: string
  /** Types of its rules. */
  readonly rules: readonly string[]
  readonly conditions: ObservedConditions
  /** Whom it holds nothing of; left out where GitHub names nobody, or does not show it. */
  readonly bypass?: Bypass
}

/** Who may always bypass a ruleset. Who may on pull requests alone is not among them: takehome commits without any. */
export interface Bypass {
  /** The ids of Apps. */
  readonly apps: readonly number[]
  /** Whether owners of the organisation are among them. */
  readonly owners: boolean
}

/** Where a ruleset holds: in repositories that meet all of it. */
export interface ObservedConditions {
  /** Of repositories; null where it does not go by their names. */
  readonly names: Patterns | null
  /** Whether it holds a list of repositories that somebody picked. */
  readonly isPicked: boolean
  /** The names of the properties that it goes by. */
  readonly properties: readonly string[]
  /** Of refs; null where it does not go by them. */
  readonly branches: Patterns | null
}

/** As GitHub writes them: `~ALL`, `refs/heads/release/*`. */
export interface Patterns {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/** How the round stands: who was invited, who reviews, when it was looked after. */
export interface ObservedRound {
  /** By GitHub's clock, as ISO 8601 to the second. */
  readonly now: string
  readonly ledger: Seen<ObservedLedger>
  readonly reviewers: readonly ObservedReviewer[]
}

export interface ObservedReviewer {
  readonly login: string
  readonly role: Seen<string>
  /** Whether `reviews.reviewers` names them, so that less than write access is enough. */
  readonly isListed?: boolean
  /** The exercises on which they have not calibrated; for those alone who are asked and have to. */
  readonly uncalibrated?: Seen<readonly string[]>
}

export interface ObservedLedger {
  /** How many assignments are open. */
  readonly open: number
  /** Open ones whose candidate is not in; `expired` as GitHub says it now, or by their age. */
  readonly waiting: readonly {
    readonly assignment: string
    readonly since: string
    readonly expired: boolean
  }[]
  /** The last audit that came to its end; null for none. */
  readonly auditedAt: string | null
}
