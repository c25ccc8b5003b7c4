import type { Memory } from './overlay.ts'
import type { World } from './world.ts'

export interface SetUpState {
  readonly apps: readonly AppState[]
  readonly secrets: readonly Placed[]
  readonly variables: readonly Placed[]
  /** `<repository> <name>` of each. */
  readonly environments: readonly string[]
  readonly labels: readonly string[]
  /** `<organisation> <setting>` to what was set. */
  readonly settings: Readonly<Record<string, object>>
}

export interface AppState {
  readonly id: number
  readonly slug: string
  readonly privateKey: string
  readonly permissions: object
  /** Null where nobody installed it. */
  readonly installedOn: string | null
}

export interface Placed {
  /** Full name of the repository, and of the environment if it is in one. */
  readonly where: string
  readonly name: string
  readonly value: string
}

export function setUpState({ store, seed }: World, memory: Memory): SetUpState {
  const nameOf = (id: number) => store.repos.get(id)?.full_name ?? ''
  const settings = [...memory.settings].filter(([key]) => {
    return Object.keys(seed.organisations).some((name) => key.startsWith(`${name} `))
  })
  return {
    apps: store.apps.all().map(({ app_id, slug, private_key, permissions }) => {
      const installed = store.appInstallations.findOneBy('app_id', app_id)
      const installedOn = installed?.repository_selection ?? null
      return { id: app_id, slug, privateKey: private_key, permissions, installedOn }
    }),
    secrets: [...memory.secrets.values()].map(({ repositoryId, environment, name, value }) => ({
      where: `${nameOf(repositoryId)} ${environment}`.trim(),
      name,
      value,
    })),
    variables: [...memory.variables.values()].map(({ repositoryId, name, value }) => {
      return { where: nameOf(repositoryId), name, value }
    }),
    environments: [...memory.environments].map((key) => {
      const [id = '', name = ''] = key.split(' ')
      return `${nameOf(Number(id))} ${name}`
    }),
    labels: store.labels.all().map(({ name }) => name),
    settings: Object.fromEntries(settings),
  }
}
