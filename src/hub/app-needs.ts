/** The two Apps of a hub: one makes repositories and invites, the other works in them after that. */
export const APP_KINDS = ['grader', 'provisioner'] as const
export type AppKind = (typeof APP_KINDS)[number]

export type Permissions = Readonly<Record<string, string>>

/** What each App may do in repositories; hub/README.md says why. */
export const APP_NEEDS = {
  provisioner: { administration: 'write', contents: 'write', pull_requests: 'write' },
  grader: {
    administration: 'write',
    contents: 'read',
    pull_requests: 'write',
    issues: 'write',
    checks: 'write',
  },
} as const satisfies Readonly<Record<AppKind, Permissions>>

/** Where the hub keeps what belongs to each App. */
export const APP_SECRETS = {
  grader: { id: 'TAKEHOME_APP_ID', key: 'TAKEHOME_APP_KEY' },
  provisioner: { id: 'TAKEHOME_PROVISIONER_ID', key: 'TAKEHOME_PROVISIONER_KEY' },
} as const satisfies Readonly<Record<AppKind, { readonly id: string; readonly key: string }>>

/** A secret cannot be read again, so a variable says which App its key belongs to, as `<id>/<slug>`. */
export const APP_VARIABLES = {
  grader: 'TAKEHOME_GRADER_APP',
  provisioner: 'TAKEHOME_PROVISIONER_APP',
} as const satisfies Readonly<Record<AppKind, string>>

export interface AppName {
  readonly id: number
  readonly slug: string
}

export function appNameText({ id, slug }: AppName): string {
  return `${id}/${slug}`
}

export function parseAppName(text: string | undefined): AppName | null {
  const [, id, slug] = /^(\d{1,15})\/([a-z0-9-]{1,100})$/.exec(text ?? '') ?? []
  return id === undefined || slug === undefined ? null : { id: Number(id), slug }
}

// "GitHub App names [...] cannot be longer than 34 characters": docs.github.com, Registering a GitHub App.
const LONGEST_NAME = 34

/** What an App is called unless its owner changes it while registering; names are taken once on all of GitHub. */
export function appName(kind: AppKind, organisation: string): string {
  const ending = `-${kind}`
  const start = organisation.slice(0, LONGEST_NAME - ending.length).replace(/-+$/, '')
  return `${start}${ending}`
}

/**
 * What GitHub registers an App from. Without `hook_attributes` it has no webhook; with them GitHub wants
 * an address even for one that is off (https://github.com/vikasprogrammer/agentric/pull/317).
 */
export function appManifest(kind: AppKind, organisation: string, page: string, back: string) {
  return {
    name: appName(kind, organisation),
    url: page,
    redirect_url: back,
    public: false,
    default_permissions: APP_NEEDS[kind],
  }
}

/** What a kind needs beyond that where candidates start the clock, so that somebody brings them the task. */
const BRINGS_TASKS: Readonly<Record<AppKind, Permissions>> = {
  provisioner: {},
  grader: { contents: 'write' },
}

/** `delivers` says whether candidates start the clock. */
export function needsOf(kind: AppKind, delivers: boolean): Permissions {
  return delivers ? { ...APP_NEEDS[kind], ...BRINGS_TASKS[kind] } : APP_NEEDS[kind]
}

/** What permissions lack for a kind, such as `issues: write`; more than enough lacks nothing. */
export function lackingFor(
  kind: AppKind,
  granted: Permissions,
  delivers = false,
): readonly string[] {
  return Object.entries(needsOf(kind, delivers))
    .filter(([name, level]) => granted[name] !== 'write' && granted[name] !== level)
    .map(([name, level]) => `${name.replaceAll('_', ' ')}: ${level}`)
}

// Every App has the first. The second is for templates that hold workflows (template-workflows.ts).
const BESIDE = ['metadata', 'workflows']

/** Whether an App holds exactly what a kind needs: which of several Apps is the one that we look for. */
export function isJustFor(kind: AppKind, granted: Permissions): boolean {
  const needs: Permissions = APP_NEEDS[kind]
  const names = Object.keys(granted).filter((name) => !BESIDE.includes(name))
  return (
    names.length === Object.keys(needs).length &&
    names.every(
      (name) => granted[name] === needs[name] || granted[name] === BRINGS_TASKS[kind][name],
    )
  )
}
