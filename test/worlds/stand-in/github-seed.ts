/** Who exists before the first request. Repositories are made through the API afterwards. */
export interface GitHubSeed {
  /** Personal access token, as it is sent, to the login of its owner. */
  readonly tokens: Readonly<Record<string, string>>
  /** Personal access token to its scopes; repo, admin:org and workflow when left out. */
  readonly scopes?: Readonly<Record<string, readonly string[]>>
  readonly organisations: Readonly<Record<string, SeededOrganisation>>
  /** Accounts that need no token. */
  readonly users?: readonly string[]
  readonly apps?: readonly SeededApp[]
  /** The time that GitHub's own records carry; the real one when left out. */
  readonly now?: () => Date
}

export interface SeededOrganisation {
  readonly admins: readonly string[]
  readonly members?: readonly string[]
  readonly plan?: 'free' | 'team' | 'enterprise'
  readonly twoFactorRequired?: boolean
  readonly membersCanCreateRepositories?: boolean
  readonly defaultRepositoryPermission?: 'none' | 'read' | 'write' | 'admin'
  readonly secrets?: readonly SeededSecret[]
  /** Which repositories may run Actions at first; `selected` starts with none of them. */
  readonly actionsEnabledFor?: 'all' | 'none' | 'selected'
  readonly runnerGroups?: readonly SeededRunnerGroup[]
}

/** A secret of Actions in the organisation; its value exists nowhere. */
export interface SeededSecret {
  readonly name: string
  readonly visibility: 'all' | 'private' | 'selected'
  /** Names of repositories, for `selected`. */
  readonly repositories?: readonly string[]
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
