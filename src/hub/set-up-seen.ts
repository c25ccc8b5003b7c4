import type { AppKind, AppName, Permissions } from './app-needs.ts'
import type { NoticeWords } from './fill-notice.ts'
import type { ObservedActions } from './observations.ts'
import type { Repository } from './repository.ts'

/** What a team wants to set up. */
export interface SetUpWish {
  readonly hub: Repository
  /** Where candidates' repositories will be. */
  readonly organisation: string
  /** The repository of takehome that the workflows name. */
  readonly action: Repository
  /** The paths that init writes. */
  readonly files: readonly string[]
  /** What candidates are to be told of people and data; nothing that was not given. */
  readonly notice?: NoticeWords
  /** The text of review-key.json; left out where TAKEHOME_KEY is not known. */
  readonly reviewKey?: string
}

/** What GitHub says before anything is set up, or after a part of it. Nothing else remembers how far it went. */
export interface SetUpSeen {
  readonly organisation: SeenOrganisation
  /** The organisation that holds the hub, often the same; null where a person owns it. */
  readonly owner: SeenOrganisation | null
  /** Null where there is none, or none that the token can see. */
  readonly hub: SeenHub | null
  /** The repository of takehome; null where there is none, or none that the token can see. */
  readonly action: SeenAction | null
  readonly apps: Readonly<Record<AppKind, SeenApp>>
}

export interface SeenAction {
  readonly private: boolean
  /** Whose workflows may use it, where it is private; null where the token is not told. */
  readonly access: string | null
}

export interface SeenOrganisation {
  readonly login: string
  readonly plan: string
  /** What members may do in every repository: `none`, `read`, `write` or `admin`. */
  readonly basePermission: string
  readonly actions: ObservedActions
  /** Which Actions its workflows may use. */
  readonly allowed: AllowedActions
  readonly mayCreatePulls: boolean
  /** Some of its repositories, by name; enough to know whether it holds anything else. */
  readonly repositories: readonly string[]
}

export interface AllowedActions {
  /** `all`, `local_only` or `selected`. */
  readonly kind: string
  /** For `selected`: whether GitHub's own are, and which others, such as `acme/takehome@*`. */
  readonly githubOwned: boolean
  readonly patterns: readonly string[]
}

export interface SeenHub {
  readonly private: boolean
  readonly mayAdminister: boolean
  /** Paths on its default branch. */
  readonly files: ReadonlySet<string>
  /** Its takehome.yml; null where it has none. */
  readonly settings: string | null
  /** Its review-key.json; null where it has none. */
  readonly reviewKey: string | null
  readonly actionsOn: boolean
  readonly mayCreatePulls: boolean
  /** Who else may use its workflows: `none`, `user`, `organization` or `enterprise`. */
  readonly access: string
  readonly hasLabel: boolean
  readonly secrets: ReadonlySet<string>
  /** Secrets of the environment `invitations`; null where there is no such environment. */
  readonly environment: ReadonlySet<string> | null
  readonly variables: ReadonlyMap<string, string>
}

export interface SeenApp {
  /** Which App the hub says it is. */
  readonly recorded: AppName | null
  readonly hasId: boolean
  readonly hasKey: boolean
  readonly installed: SeenInstallation | null
}

export interface SeenInstallation extends AppName {
  readonly allRepositories: boolean
  readonly suspended: boolean
  readonly permissions: Permissions
}
