import { type Answer, type Call, field, jsonAnswer, refusal } from './exchange.ts'
import { type Handler, type Handlers, inRepository, ownsOrganisation, type World } from './world.ts'

// What GitHub answers before anybody changed a setting, by the last part of the path.
const DEFAULTS: Readonly<Record<'repository' | 'organisation', Settings>> = {
  repository: {
    permissions: { enabled: true, allowed_actions: 'all' },
    access: { access_level: 'none' },
    'selected-actions': selectedActions(),
    workflow: workflow(),
  },
  organisation: {
    permissions: { enabled_repositories: 'all', allowed_actions: 'all' },
    'selected-actions': selectedActions(),
    workflow: workflow(),
  },
}

type Settings = Readonly<Record<string, object>>

function selectedActions(): object {
  return { github_owned_allowed: false, verified_allowed: false, patterns_allowed: [] }
}

function workflow(): object {
  return { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false }
}

/** Remembers the settings of Actions; nothing here runs workflows, so nothing enforces them. */
export function actionsPermissions(world: World): Handlers {
  const saved = new Map<string, object>()

  const read = (owner: 'repository' | 'organisation') => async (call: Call) => {
    const name = call.pathname.split('/').at(-1) ?? ''
    return jsonAnswer(200, { ...DEFAULTS[owner][name], ...saved.get(call.pathname) })
  }

  const write = async (call: Call): Promise<Answer> => {
    const { body } = call
    const sent = typeof body === 'object' && body !== null ? body : {}
    const before = keepsEarlier(call) ? saved.get(call.pathname) : {}
    saved.set(call.pathname, { ...before, ...sent })
    return jsonAnswer(204)
  }

  const inOrganisation =
    (handle: Handler): Handler =>
    async (call) =>
      ownsOrganisation(world, call) ? await handle(call) : refusal(403, 'Must be an owner')

  const repository = (handle: Handler) => inRepository(world, 'admin', handle)
  const readRepository = repository(read('repository'))
  const readOrganisation = inOrganisation(read('organisation'))
  return {
    'actions/get-github-actions-permissions-repository': readRepository,
    'actions/get-workflow-access-to-repository': readRepository,
    'actions/get-allowed-actions-repository': readRepository,
    'actions/get-github-actions-default-workflow-permissions-repository': readRepository,
    'actions/set-github-actions-permissions-repository': repository(write),
    'actions/set-workflow-access-to-repository': repository(write),
    'actions/set-allowed-actions-repository': repository(write),
    'actions/set-github-actions-default-workflow-permissions-repository': repository(write),
    'actions/get-github-actions-permissions-organization': readOrganisation,
    'actions/get-allowed-actions-organization': readOrganisation,
    'actions/get-github-actions-default-workflow-permissions-organization': readOrganisation,
    'actions/set-github-actions-permissions-organization': inOrganisation(write),
    'actions/set-allowed-actions-organization': inOrganisation(write),
    'actions/set-github-actions-default-workflow-permissions-organization': inOrganisation(write),
  }
}

/** A switched-off repository has no list of allowed actions to keep. */
function keepsEarlier(call: Call): boolean {
  return field(call.body, 'enabled') !== false
}
