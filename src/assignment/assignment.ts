/** A candidate's account. The login may be given up and taken by somebody else; the number may not. */
export interface Candidate {
  readonly login: string
  readonly userId: number
}

/** One candidate, one exercise, one deadline; its repository and its pull request. */
export interface Assignment {
  /** Also the name of the candidate's repository. */
  readonly id: string
  readonly exercise: string
  /** Null where no role was given: no weights, no overall. */
  readonly role: string | null
  readonly candidate: Candidate
  readonly repository: { readonly owner: string; readonly name: string; readonly id: number }
  /** The feedback pull request, from `main` to `starter`. */
  readonly pull: number
  /** The candidate's sticky comment on it. */
  readonly comment: number
  /** What the candidate started from. */
  readonly starter: { readonly sha: string; readonly tree: string }
  /** In UTC, as ISO 8601. The ledger's later records may move it. */
  readonly deadline: string
}

/** The branch that candidates work on, and the frozen one that their work is compared with. */
export const WORK_BRANCH = 'main'
export const STARTER_BRANCH = 'starter'

/** The name of a commit or a tree; nothing else is ever put into a request in its place. */
export const OBJECT_NAME = /^[0-9a-f]{40}$/
