/** Who exists before the first request. Repositories are made through the API afterwards. */
export interface GitHubSeed {
  /** Personal access token, as it is sent, to the login of its owner. */
  readonly tokens: Readonly<Record<string, string>>
  /**
   * Personal access token to its scopes; repo, admin:org, workflow and delete_repo when left out, and null for a
   * fine-grained one, which has none.
   */
  readonly scopes?: Readonly<Record<string, readonly string[] | null>>
  readonly organisations: Readonly<Record<string, SeededOrganisation>>
  /** Accounts that need no token. */
  readonly users?: readonly string[]
  readonly apps?: readonly SeededApp[]
  /** Null for a GitHub Enterprise Server on which nobody switched the limits on. */
  readonly rateLimits?: RateLimits | null
  /**
   * A GitHub Enterprise Server: everything is below /api/v3, as docs.github.com says in Getting started with
   * the REST API (enterprise-server), and nothing is anywhere else.
   */
  readonly enterprise?: boolean
  /** The time that GitHub's own records carry; the real one when left out. */
  readonly now?: () => Date
}

export interface SeededOrganisation {
  readonly admins: readonly string[]
  readonly members?: readonly string[]
  readonly plan?: 'free' | 'team' | 'enterprise'
  readonly twoFactorRequired?: boolean
  readonly membersCanCreateRepositories?: boolean
  /** Off in an organisation that was just made. */
  readonly membersCanForkPrivateRepositories?: boolean
  readonly membersCanDeleteRepositories?: boolean
  /** What the first branch of a new repository is called; `main` when left out. */
  readonly defaultRepositoryBranch?: string
  readonly membersCanInviteOutsideCollaborators?: boolean
  /** Rules for branches of all repositories of the organisation. */
  readonly rulesets?: readonly SeededRuleset[]
  /** Minutes of Actions this month; GitHub does not show them where left out. */
  readonly usedMinutes?: number
  readonly defaultRepositoryPermission?: 'none' | 'read' | 'write' | 'admin'
  readonly secrets?: readonly SeededSecret[]
  /** Which repositories may run Actions at first; `selected` starts with none of them. */
  readonly actionsEnabledFor?: 'all' | 'none' | 'selected'
  readonly runnerGroups?: readonly SeededRunnerGroup[]
  /** What limits who and what may start workflows in all repositories of the organisation. */
  readonly actionsPolicies?: readonly SeededActionsPolicy[]
}

export interface SeededActionsPolicy {
  readonly name: string
  readonly events?: readonly string[]
  /** Numbers of people. */
  readonly actors?: readonly number[]
  readonly workflowPath?: {
    readonly include: readonly string[]
    readonly exclude: readonly string[]
  }
}

/** How many requests an hour each token may send, by the token or the slug of its App; 5,000 when left out. */
export type RateLimits = Readonly<Record<string, number>>

/** A secret of Actions in the organisation; its value exists nowhere. */
export interface SeededSecret {
  readonly name: string
  readonly visibility: 'all' | 'private' | 'selected'
  /** Names of repositories, for `selected`. */
  readonly repositories?: readonly string[]
}

/** One of them: docs.github.com, REST, Rules, Create an organization repository ruleset. */
export type SeededTargets =
  | { readonly repository_name: { readonly include: string[]; readonly exclude: string[] } }
  | { readonly repository_id: { readonly repository_ids: number[] } }
  | { readonly repository_property: { readonly include: object[]; readonly exclude: object[] } }

export interface SeededRuleset {
  readonly name: string
  /** Types such as `required_signatures`. */
  readonly rules: readonly string[]
  readonly enforcement?: 'active' | 'evaluate' | 'disabled'
  readonly target?: 'branch' | 'tag' | 'push' | 'repository'
  /** Which branches it holds, as GitHub writes patterns: `~ALL` (also when left out), `~DEFAULT_BRANCH`, `refs/heads/x`. */
  readonly refs?: readonly string[]
  /** Which repositories it holds, as GitHub writes it; all of them when left out. */
  readonly repositories?: SeededTargets
  /** Whom it does not hold; the owners when left out, as organisations have it that let anybody set up anything. */
  readonly bypass?: 'owners' | 'nobody' | { readonly apps: readonly number[] }
}

export interface SeededRunnerGroup {
  readonly name: string
  readonly visibility: 'all' | 'private' | 'selected'
}

export interface SeededApp {
  readonly id: number
  readonly slug: string
  readonly organisation: string
  readonly installationId: number
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
}
