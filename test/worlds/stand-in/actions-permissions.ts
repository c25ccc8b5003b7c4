import type { Repository } from './emulator-store.ts'
import {
  type Answer,
  type Call,
  field,
  jsonAnswer,
  pageLinks,
  pageOf,
  parameter,
  refusal,
} from './exchange.ts'
import { show } from './repositories.ts'
import { type Handlers, inRepository, ownerOf, type World } from './world.ts'

// What GitHub answers before anybody changed a setting, by the last part of the path.
const IN_REPOSITORY: Readonly<Record<string, object>> = {
  permissions: { enabled: true, allowed_actions: 'all' },
  access: { access_level: 'none' },
  'selected-actions': selectedActions(),
  workflow: workflow(),
}

function selectedActions(): object {
  return { github_owned_allowed: false, verified_allowed: false, patterns_allowed: [] }
}

function workflow(): object {
  return { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false }
}

/** What was set, by the id of the repository or the name of the organisation, and the setting. */
export type Settings = Map<string, object>

/** Remembers the settings of Actions; nothing here runs workflows, so nothing enforces them. */
export function actionsPermissions(world: World, saved: Settings): Handlers {
  const readRepository = inRepository(world, async (call, repository) =>
    jsonAnswer(200, actionsSetting(saved, repository, lastPart(call))),
  )
  const writeRepository = inRepository(world, async (call, { id }) =>
    save(saved, `${id} ${lastPart(call)}`, call),
  )
  const switchInRepository = inRepository(world, async (call, repository) => {
    if (!mayRun(world, saved, repository)) return refusal(409, 'Conflict')
    return save(saved, `${repository.id} permissions`, call)
  })
  // The repository cannot allow what its organisation forbids: docs.github.com, Disabling or limiting
  // GitHub Actions for your organization, "Preventing GitHub Actions from creating or approving pull requests".
  const writeWorkflow = inRepository(world, async (call, { id, full_name }) => {
    const policy = organisationSetting(world, saved, ownerOf(full_name), 'workflow')
    const asks = field(call.body, 'can_approve_pull_request_reviews') === true
    const may = field(policy, 'can_approve_pull_request_reviews') === true
    return asks && !may ? refusal(409, 'Conflict') : save(saved, `${id} workflow`, call)
  })
  const readSwitch = inRepository(world, async (_, repository) => {
    const setting = actionsSetting(saved, repository, 'permissions')
    return jsonAnswer(200, mayRun(world, saved, repository) ? setting : { enabled: false })
  })
  const readOrganisation = async (call: Call) =>
    jsonAnswer(200, organisationSetting(world, saved, parameter(call, 'org'), lastPart(call)))
  const writeOrganisation = async (call: Call) =>
    save(saved, `${parameter(call, 'org')} ${lastPart(call)}`, call)
  return {
    'actions/get-github-actions-permissions-repository': readSwitch,
    'actions/get-workflow-access-to-repository': readRepository,
    'actions/get-allowed-actions-repository': readRepository,
    'actions/get-github-actions-default-workflow-permissions-repository': readRepository,
    'actions/set-github-actions-permissions-repository': switchInRepository,
    'actions/set-workflow-access-to-repository': writeRepository,
    'actions/set-allowed-actions-repository': writeRepository,
    'actions/set-github-actions-default-workflow-permissions-repository': writeWorkflow,
    'actions/get-github-actions-permissions-organization': readOrganisation,
    'actions/get-allowed-actions-organization': readOrganisation,
    'actions/get-github-actions-default-workflow-permissions-organization': readOrganisation,
    'actions/set-github-actions-permissions-organization': writeOrganisation,
    'actions/set-allowed-actions-organization': writeOrganisation,
    'actions/set-github-actions-default-workflow-permissions-organization': writeOrganisation,
    ...selectedRepositories(world, saved),
  }
}

export function actionsSetting(saved: Settings, { id }: Repository, name: string): object {
  return { ...IN_REPOSITORY[name], ...saved.get(`${id} ${name}`) }
}

/**
 * Whether the organisation lets this repository run workflows at all. Where it does not, the repository's
 * switch is off. What setting it answers is documented for its sibling `permissions/workflow` alone: 409,
 * "Conflict response when changing a setting is prevented by the owning organization".
 */
function mayRun(world: World, saved: Settings, { id, full_name }: Repository): boolean {
  const org = ownerOf(full_name)
  const policy = field(
    organisationSetting(world, saved, org, 'permissions'),
    'enabled_repositories',
  )
  if (policy !== 'selected') return policy === 'all'
  return selectedIn(saved, org).includes(id)
}

function selectedIn(saved: Settings, org: string): readonly number[] {
  return Object(saved.get(`${org} repositories`)).ids ?? []
}

function organisationSetting(world: World, saved: Settings, org: string, name: string): object {
  const enabled_repositories = world.seed.organisations[org]?.actionsEnabledFor ?? 'all'
  const defaults: Readonly<Record<string, object>> = {
    ...IN_REPOSITORY,
    permissions: { enabled_repositories, allowed_actions: 'all' },
  }
  return { ...defaults[name], ...saved.get(`${org} ${name}`) }
}

function lastPart({ pathname }: Call): string {
  return pathname.split('/').at(-1) ?? ''
}

function save(saved: Settings, key: string, call: Call): Answer {
  // A switched-off repository has no list of allowed actions to keep.
  const before = field(call.body, 'enabled') === false ? {} : saved.get(key)
  saved.set(key, { ...before, ...Object(call.body ?? {}) })
  return jsonAnswer(204)
}

/** The only repositories whose Actions run where the organisation says `selected`. */
function selectedRepositories(world: World, saved: Settings): Handlers {
  const read = (org: string) => selectedIn(saved, org)
  const write = (org: string, ids: readonly number[]): Answer => {
    saved.set(`${org} repositories`, { ids })
    return jsonAnswer(204)
  }
  const one = (call: Call) => Number(parameter(call, 'repository_id'))
  const orgOf = (call: Call) => parameter(call, 'org')
  const without = (call: Call) => read(orgOf(call)).filter((id) => id !== one(call))
  return {
    'actions/list-selected-repositories-enabled-github-actions-organization': async (call) => {
      const ids = read(orgOf(call))
      const here = world.store.repos
        .all()
        .filter((each) => ids.includes(each.id) && ownerOf(each.full_name) === orgOf(call))
      const shown = await Promise.all(pageOf(call, here).map((each) => show(world, call, each)))
      const body = { total_count: here.length, repositories: shown }
      return jsonAnswer(200, body, pageLinks(call, world.url, here.length))
    },
    'actions/set-selected-repositories-enabled-github-actions-organization': async (call) =>
      write(orgOf(call), Object(call.body).selected_repository_ids ?? []),
    'actions/enable-selected-repository-github-actions-organization': async (call) =>
      write(orgOf(call), [...without(call), one(call)]),
    'actions/disable-selected-repository-github-actions-organization': async (call) =>
      write(orgOf(call), without(call)),
  }
}
