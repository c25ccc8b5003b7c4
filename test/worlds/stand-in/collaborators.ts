import { accountOf } from './account.ts'
import type { Repository } from './emulator-store.ts'
import { type Answer, type Call, jsonAnswer, notFound, pageAnswer, parameter } from './exchange.ts'
import { permissionsAt } from './repositories.ts'
import {
  adminAuthorization,
  directLevel,
  fetchAccount,
  type Handlers,
  inRepository,
  levelOf,
  ownerOf,
  type World,
} from './world.ts'

// The older of the two words GitHub gives for a permission has no level between these.
const BASE_OF: Readonly<Record<string, string>> = { triage: 'read', maintain: 'write' }

/** GitHub says `read` and `write` where the emulator repeats the `pull` and `push` it was sent. */
export function collaborators(world: World): Handlers {
  return {
    'repos/check-collaborator': inRepository(world, async (call, repository) => {
      const login = parameter(call, 'username')
      return peopleOf(world, repository, 'all').includes(login) ? jsonAnswer(204) : notFound()
    }),
    'repos/get-collaborator-permission-level': inRepository(world, async (call, repository) => {
      const login = parameter(call, 'username')
      const account = await fetchAccount(world, login)
      if (account === undefined) return notFound()
      const role = levelOf(world, repository, login)
      return jsonAnswer(200, {
        permission: BASE_OF[role] ?? role,
        role_name: role,
        user: { ...accountOf(account), role_name: role },
      })
    }),
    'repos/remove-collaborator': inRepository(
      world,
      async (call, { full_name }) =>
        await world.emulator.forward(call, adminAuthorization(ownerOf(full_name))),
    ),
    'repos/list-collaborators': inRepository(
      world,
      async (call, repository) => await list(world, call, repository),
    ),
  }
}

async function list(world: World, call: Call, repository: Repository): Promise<Answer> {
  const logins = peopleOf(world, repository, call.query.get('affiliation') ?? 'all')
  const people = logins.toSorted().map(async (login) => {
    const role_name = levelOf(world, repository, login)
    const account = accountOf(await fetchAccount(world, login))
    return { ...account, permissions: permissionsAt(role_name), role_name }
  })
  return pageAnswer(call, world.url, await Promise.all(people))
}

/** `direct` were added one by one, `outside` are those of them whom the organisation does not know. */
function peopleOf(world: World, repository: Repository, affiliation: string): readonly string[] {
  const { admins = [], members = [] } =
    world.seed.organisations[ownerOf(repository.full_name)] ?? {}
  const rows = world.store.collaborators.findBy('repo_id', repository.id)
  const direct = rows.flatMap(({ user_id }) => world.store.users.get(user_id)?.login ?? [])
  if (affiliation === 'direct') return direct
  const insiders = new Set([...admins, ...members])
  if (affiliation === 'outside') return direct.filter((login) => !insiders.has(login))
  const seeing = [...insiders].filter((login) => levelOf(world, repository, login) !== 'none')
  return [...new Set([...seeing, ...direct])]
}

export function levelsOf(world: World, repository: Repository): Readonly<Record<string, string>> {
  const direct = peopleOf(world, repository, 'direct').toSorted()
  return Object.fromEntries(direct.map((login) => [login, directLevel(world, repository, login)]))
}
