/** The rows that the emulator keeps, as far as we look at them or write them. */
export interface Row {
  readonly id: number
  readonly created_at: string
  readonly updated_at: string
}

export interface Table<T extends Row> {
  readonly all: () => readonly T[]
  readonly get: (id: number) => T | undefined
  readonly findBy: (field: keyof T & string, value: unknown) => readonly T[]
  readonly findOneBy: (field: keyof T & string, value: unknown) => T | undefined
  readonly insert: (row: Omit<T, keyof Row>) => T
  readonly update: (id: number, change: Partial<T>) => T | undefined
  readonly delete: (id: number) => boolean
}

export interface Account extends Row {
  readonly login: string
  readonly type?: string
}

export interface Repository extends Row {
  readonly name: string
  readonly full_name: string
  readonly description: string | null
  readonly private: boolean
  readonly archived: boolean
  readonly default_branch: string
  readonly allow_forking: boolean
  readonly pushed_at: string | null
  readonly has_issues: boolean
  /** Ours: the emulator hides the comments of a pull request where issues are switched off. */
  readonly issues_are_off?: boolean
}

interface InRepository extends Row {
  readonly repo_id: number
}

export interface Collaborator extends InRepository {
  readonly user_id: number
  readonly permission: string
}

export interface Issue extends InRepository {
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: string
  readonly user_id: number
  readonly label_ids: readonly number[]
  readonly is_pull_request: boolean
  readonly closed_at: string | null
}

export interface PullRequest extends InRepository {
  readonly requested_reviewer_ids: readonly number[]
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: string
  readonly merged: boolean
  readonly user_id: number
  readonly head_ref: string
  readonly head_sha: string
  readonly base_ref: string
  readonly base_sha: string
  readonly closed_at: string | null
}

export interface Comment extends InRepository {
  readonly issue_number: number | null
  readonly user_id: number
  readonly body: string
  readonly comment_type: string
  /** Ours: the App that wrote it, if one did. */
  readonly app_id?: number
}

export interface CheckRun extends InRepository {
  readonly head_sha: string
  readonly name: string
  readonly status: string
  readonly conclusion: string | null
  readonly external_id: string
  readonly output: { readonly title: string | null; readonly summary: string | null }
  readonly app_id: number | null
}

export interface Ref extends InRepository {
  readonly ref: string
  readonly sha: string
  readonly node_id: string
}

export interface Branch extends InRepository {
  readonly name: string
  readonly sha: string
  readonly protected: boolean
}

export interface Commit extends InRepository {
  readonly sha: string
  readonly node_id: string
  readonly message: string
  readonly author_name: string
  readonly author_email: string
  readonly author_date: string
  readonly committer_name: string
  readonly committer_email: string
  readonly committer_date: string
  readonly tree_sha: string
  readonly parent_shas: readonly string[]
  readonly user_id: number | null
}

export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size?: number
}

export interface Tree extends InRepository {
  readonly sha: string
  readonly node_id: string
  readonly tree: readonly TreeEntry[]
  readonly truncated: boolean
}

export interface Blob extends InRepository {
  readonly sha: string
  readonly node_id: string
  readonly content: string
  readonly encoding: string
  readonly size: number
}

export interface AppRow extends Row {
  readonly app_id: number
  readonly slug: string
  readonly name: string
  readonly private_key: string
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  readonly events: readonly string[]
  /** Ours: who owns it, where nobody has installed it yet, and how many keys it has had. */
  readonly organisation?: string
  readonly keys?: number
}

export interface AppInstallation extends Row {
  readonly installation_id: number
  readonly app_id: number
  readonly account_type: string
  readonly account_id: number
  readonly account_login: string
  readonly repository_selection: 'all' | 'selected'
  readonly repository_ids: readonly number[]
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  readonly events: readonly string[]
  readonly suspended_at: string | null
}

export interface EmulatorStore {
  readonly apps: Table<AppRow>
  readonly appInstallations: Table<AppInstallation>
  readonly users: Table<Account>
  readonly orgs: Table<Account>
  readonly repos: Table<Repository>
  readonly collaborators: Table<Collaborator>
  readonly issues: Table<Issue>
  readonly pullRequests: Table<PullRequest>
  readonly labels: Table<Row & { readonly name: string }>
  readonly comments: Table<Comment>
  readonly checkRuns: Table<CheckRun>
  readonly refs: Table<Ref>
  readonly branches: Table<Branch>
  readonly commits: Table<Commit>
  readonly trees: Table<Tree>
  readonly blobs: Table<Blob>
}
