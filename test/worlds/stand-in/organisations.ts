import { accountOf } from './account.ts'
import type { Settings } from './actions-permissions.ts'
import { timestamp } from './clock.ts'
import type { Repository } from './emulator-store.ts'
import {
  type Answer,
  type Call,
  jsonAnswer,
  notFound,
  pageLinks,
  pageOf,
  parameter,
  refusal,
} from './exchange.ts'
import type { SeededSecret } from './github-seed.ts'
import {
  fetchAsAdmin,
  type Handlers,
  inRepository,
  ownerOf,
  ownsOrganisation,
  planOf,
  type World,
} from './world.ts'

/** What an organisation says of itself, of its secrets and of its own machines. */
export function organisations(world: World, saved: Settings): Handlers {
  return {
    'orgs/get': async (call) => await describe(world, saved, call),
    // Owners only: docs.github.com, REST, Update an organization. What it says is shown, and changes nobody's rights.
    'orgs/update': async (call) => {
      if (!ownsOrganisation(world, call))
        return refusal(403, 'Must have admin rights to Organization')
      const key = `${parameter(call, 'org')} organisation`
      saved.set(key, { ...saved.get(key), ...Object(call.body) })
      return await describe(world, saved, call)
    },
    'actions/list-org-secrets': async (call) => {
      const secrets = secretsOf(world, parameter(call, 'org'))
      return counted(
        world,
        call,
        'secrets',
        secrets.map((each) => showInOrganisation(world, call, each)),
      )
    },
    'actions/list-repo-organization-secrets': inRepository(world, async (call, repository) => {
      const secrets = secretsOf(world, ownerOf(repository.full_name))
      const visible = secrets.filter((each) => isVisible(world, each, repository))
      return counted(
        world,
        call,
        'secrets',
        visible.map(({ name }) => dated(world, { name })),
      )
    }),
    'actions/list-self-hosted-runner-groups-for-org': async (call) => {
      const groups = world.seed.organisations[parameter(call, 'org')]?.runnerGroups ?? []
      const shown = groups.map(({ name, visibility }, index) => ({
        id: index + 1,
        name,
        visibility,
        default: index === 0,
        runners_url: `${world.url}${call.pathname}/${index + 1}/runners`,
        inherited: false,
        allows_public_repositories: false,
      }))
      return counted(world, call, 'runner_groups', shown)
    },
  }
}

async function describe(world: World, saved: Settings, call: Call): Promise<Answer> {
  const login = parameter(call, 'org')
  const seeded = world.seed.organisations[login]
  const found = await fetchAsAdmin(world, login, `/orgs/${login}`)
  if (found === undefined || seeded === undefined) return notFound()
  // The emulator writes null for what nobody filled in, where GitHub leaves it out.
  const filledIn = Object.entries(Object(found)).filter(
    ([, value]) => value !== null && value !== '',
  )
  const { description = '', ...shown } = Object.fromEntries(filledIn)
  const organisation = {
    ...shown,
    description,
    html_url: `${world.url}/${login}`,
    type: 'Organization',
    archived_at: null,
    has_organization_projects: true,
    has_repository_projects: true,
  }
  return jsonAnswer(
    200,
    ownsOrganisation(world, call)
      ? { ...organisation, ...settings(world, login), ...saved.get(`${login} organisation`) }
      : organisation,
  )
}

/** Only an owner is told these. */
function settings(world: World, login: string): object {
  const seeded = world.seed.organisations[login]
  const people = [...(seeded?.admins ?? []), ...(seeded?.members ?? [])]
  const mayCreate = seeded?.membersCanCreateRepositories ?? true
  const isPrivate = world.store.repos
    .all()
    .filter((each) => each.private && ownerOf(each.full_name) === login)
  return {
    plan: {
      name: seeded?.plan ?? 'free',
      space: 976_562_499,
      private_repos: 999_999,
      filled_seats: people.length,
      seats: people.length,
    },
    total_private_repos: isPrivate.length,
    owned_private_repos: isPrivate.length,
    default_repository_permission: seeded?.defaultRepositoryPermission ?? 'read',
    two_factor_requirement_enabled: seeded?.twoFactorRequired ?? false,
    members_can_create_repositories: mayCreate,
    members_can_create_private_repositories: mayCreate,
    members_can_create_public_repositories: mayCreate,
    members_can_create_internal_repositories: false,
    members_can_fork_private_repositories: seeded?.membersCanForkPrivateRepositories ?? false,
    members_can_delete_repositories: seeded?.membersCanDeleteRepositories ?? true,
    members_can_invite_outside_collaborators: seeded?.membersCanInviteOutsideCollaborators ?? true,
    default_repository_branch: seeded?.defaultRepositoryBranch ?? 'main',
  }
}

function secretsOf(world: World, organisation: string): readonly SeededSecret[] {
  return world.seed.organisations[organisation]?.secrets ?? []
}

function isVisible(world: World, secret: SeededSecret, repository: Repository): boolean {
  // The free plan does not hand the organisation's secrets to private repositories.
  if (repository.private && planOf(world, repository) === 'free') return false
  if (secret.visibility === 'selected')
    return secret.repositories?.includes(repository.name) ?? false
  return secret.visibility === 'all' || repository.private
}

function showInOrganisation(world: World, call: Call, { name, visibility }: SeededSecret): object {
  const selected_repositories_url = `${world.url}${call.pathname}/${name}/repositories`
  return dated(world, {
    name,
    visibility,
    ...(visibility === 'selected' ? { selected_repositories_url } : {}),
  })
}

function dated(world: World, shown: object): object {
  const created_at = timestamp(world.now())
  return { ...shown, created_at, updated_at: created_at }
}

function counted(world: World, call: Call, name: string, all: readonly object[]): Answer {
  const body = { total_count: all.length, [name]: pageOf(call, all) }
  return jsonAnswer(200, body, pageLinks(call, world.url, all.length))
}

/** An App belongs to the organisation it is seeded for, which the emulator does not say. */
export async function ownerAccount(world: World, organisation: string): Promise<object> {
  const found = Object(await fetchAsAdmin(world, organisation, `/orgs/${organisation}`))
  const url = `${world.url}/users/${organisation}`
  const { login, id, node_id, avatar_url } = found
  return accountOf({
    login,
    id,
    node_id,
    avatar_url,
    url,
    html_url: `${world.url}/${organisation}`,
    type: 'Organization',
    site_admin: false,
  })
}
