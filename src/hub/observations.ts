import type { ConfigIssue } from '../input/config-issue.ts'
import type { PackName } from '../judge/packs.ts'
import type { ObservedLoop } from './diagnose-loop.ts'
import type { ObservedReviewKey } from './diagnose-review-key.ts'
import type { ServerKind } from './github-server.ts'
import type { HubConfig } from './hub-config.ts'
import type { Live } from './live.ts'
import type { ObservedPolicies, ObservedRound, ObservedWorkflows } from './observed-hub-use.ts'
import type { Seen } from './seen.ts'

/** Everything `doctor` looked at, before anybody says what it means. */
export interface Observations {
  /** GITHUB_SERVER_URL, such as https://github.com. */
  readonly server: string
  readonly site: ObservedServer
  readonly machine: ObservedMachine
  readonly files: ObservedFiles
  readonly token: ObservedToken
  /** The App of the environment; null without one, `unasked` where GitHub could not be asked. */
  readonly app: Seen<ObservedApp> | null | 'unasked'
  readonly key: 'missing' | 'too-short' | 'given'
  readonly reviewKey: ObservedReviewKey
  /** Null where there was no takehome.yml to say which, or no token to ask with. */
  readonly hub: ObservedHub | null
  readonly organisation: ObservedOrganisation | null
  readonly workflows: ObservedWorkflows | null
  readonly policies: ObservedPolicies | null
  readonly round: ObservedRound | null
  /** Why GitHub could not be asked (any further); null where it answered. */
  readonly network: string | null
  /** What init writes under `.github` today, by path; null where nobody knows which takehome the hub uses. */
  readonly written: ReadonlyMap<string, string> | null
  /** The live.json beside takehome.yml; null where there is none. */
  readonly live: Live | null
  /** The roles that an invitation may name. */
  readonly roles: readonly string[]
  readonly loops: readonly ObservedLoop[]
}

export interface ObservedServer {
  readonly kind: ServerKind
  /** The host of its pages. */
  readonly host: string
  /** Whether the hub has workflows in its folder. */
  readonly hasWorkflows: boolean
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
  /** Which of the packages that exercises may ask for are there. */
  readonly has: readonly PackName[]
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
  /** Whether it can be given out in variants, and whether takehome.yml says so. */
  readonly variants: 'none' | 'offered' | 'given'
  /** What it asks for beside NumPy. */
  readonly packages: readonly PackName[]
  /** The workflow files of its template; left out where it has none. */
  readonly workflows?: readonly string[]
  readonly issues: readonly ConfigIssue[]
}

export type ObservedToken =
  /** GitHub could not be asked. */
  | { readonly kind: 'unasked' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly reason: string }
  /** A workflow's own token, or an App's: GitHub does not tell it who it is. */
  | { readonly kind: 'anonymous' }
  /** Only classic tokens have scopes. */
  | { readonly kind: 'personal'; readonly login: string; readonly scopes: readonly string[] | null }

export interface ObservedApp {
  /** Left out where nobody asked. */
  readonly id?: number
  readonly slug: string
  readonly permissions: Readonly<Record<string, string>>
  readonly suspended: boolean
  readonly allRepositories: boolean
}

export interface ObservedHub {
  readonly repository: Seen<{
    /** `owner/name`, as GitHub writes it. */
    readonly name: string
    readonly private: boolean
    readonly canWrite: boolean | null
  }>
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
