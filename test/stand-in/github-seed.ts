/** Who exists before the first request. Repositories are made through the API afterwards. */
export interface GitHubSeed {
  /** Personal access token, as it is sent, to the login of its owner. */
  readonly tokens: Readonly<Record<string, string>>
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
}

export interface SeededApp {
  readonly id: number
  readonly slug: string
  readonly organisation: string
  readonly installationId: number
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
}
