import type { ConfigIssue } from '../input/config-issue.ts'
import type { HubConfig } from './hub-config.ts'

/** What GitHub answered, or why it did not say: 401, 403 and 404 are answers too. */
export type Seen<T> =
  | { readonly kind: 'seen'; readonly value: T }
  | { readonly kind: 'hidden'; readonly reason: string }

/** Everything `doctor` looked at, before anybody says what it means. */
export interface Observations {
  readonly machine: ObservedMachine
  readonly files: ObservedFiles
  readonly token: ObservedToken
  /** The App of the environment; null without one. */
  readonly app: Seen<ObservedApp> | null
  readonly key: 'missing' | 'too-short' | 'given'
  /** Null where there was no takehome.yml to say which, or no token to ask with. */
  readonly hub: ObservedHub | null
  readonly organisation: ObservedOrganisation | null
}

export interface ObservedMachine {
  readonly node: string
  readonly python: Seen<ObservedPython>
  /** The kind of sandbox that was proven to hold; null where there was nothing to try it with. */
  readonly sandbox: Seen<string> | null
}

export interface ObservedPython {
  readonly executable: string
  readonly python: string
  readonly numpy: string
}

export interface ObservedFiles {
  readonly config: HubConfig | null
  readonly issues: readonly ConfigIssue[]
  readonly exercises: readonly ObservedExercise[]
}

export interface ObservedExercise {
  readonly id: string
  /** Whether it is the one that comes with takehome, hidden tests and all. */
  readonly shipped: boolean
  readonly issues: readonly ConfigIssue[]
}

export type ObservedToken =
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly reason: string }
  /** A workflow's own token, or an App's: GitHub does not tell it who it is. */
  | { readonly kind: 'anonymous' }
  /** Only classic tokens have scopes. */
  | { readonly kind: 'personal'; readonly login: string; readonly scopes: readonly string[] | null }

export interface ObservedApp {
  readonly slug: string
  readonly permissions: Readonly<Record<string, string>>
  readonly suspended: boolean
  readonly allRepositories: boolean
}

export interface ObservedHub {
  readonly repository: Seen<{ readonly private: boolean; readonly canWrite: boolean | null }>
  readonly hasLedger: Seen<boolean>
  readonly mayCreatePulls: Seen<boolean>
  /** Who else may use its workflows: `none`, `user`, `organization` or `enterprise`. */
  readonly access: Seen<string>
  readonly secrets: Seen<readonly string[]>
}

export interface ObservedOrganisation {
  readonly plan: Seen<ObservedPlan>
  readonly actions: Seen<ObservedActions>
  readonly secrets: Seen<readonly { readonly name: string; readonly visibility: string }[]>
}

export interface ObservedPlan {
  readonly name: string
  readonly seats: number | null
  readonly filledSeats: number | null
}

export type ObservedActions =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'selected'; readonly repositories: readonly string[] }
