import { accountOf } from './account.ts'
import { timestamp } from './clock.ts'
import type { Repository } from './emulator-store.ts'
import {
  type Answer,
  type Call,
  jsonAnswer,
  notFound,
  pageAnswer,
  parameter,
  refusal,
  textField,
} from './exchange.ts'
import { show } from './repositories.ts'
import {
  adminAuthorization,
  directLevel,
  fetchAccount,
  fetchCallerAccount,
  type Handlers,
  inRepository,
  type Level,
  levelOf,
  loginOf,
  ownerOf,
  parseLevel,
  type World,
} from './world.ts'

export interface Invitation {
  readonly id: number
  readonly invitee: string
  readonly repositoryId: number
  /** What GitHub shows of it. */
  readonly shown: { readonly permissions: string; readonly [field: string]: unknown }
}

/**
 * "Invitations expire after seven days": github.blog/changelog, 2020-02-05, self-expiring repository and
 * organization invitations. One that has expired stays in the list as `expired`, as
 * https://github.com/mesh-iit/outside-collaborators/pull/129 found it.
 */
const GOOD_FOR_MS = 7 * 24 * 3_600_000

/** The emulator adds a collaborator at once; on GitHub the invited person has to accept first. */
export function invitations(world: World, open: Map<number, Invitation>): Handlers {
  let lastId = 0
  const inside = ({ id }: Repository) =>
    [...open.values()].filter(({ repositoryId }) => repositoryId === id)
  const named = (call: Call) => open.get(Number(parameter(call, 'invitation_id')))
  const namedInside = (call: Call, { id }: Repository) => {
    const found = named(call)
    return found?.repositoryId === id ? found : undefined
  }
  // An invitation into a repository that was deleted is gone with it.
  const mine = (call: Call) =>
    [...open.values()].filter(
      (each) =>
        each.invitee === loginOf(call) &&
        world.store.repos.get(each.repositoryId) !== undefined &&
        !hasExpired(world, each),
    )
  const look = (each: Invitation) => ({ ...each.shown, expired: hasExpired(world, each) })
  const withdraw = (found: Invitation | undefined): Answer =>
    found !== undefined && open.delete(found.id) ? jsonAnswer(204) : notFound()

  const add = async (call: Call, repository: Repository): Promise<Answer> => {
    const invitee = await fetchAccount(world, parameter(call, 'username'))
    const login = textField(invitee, 'login')
    if (login === undefined) return notFound()
    if (askedLevel(call) === 'none') return refusal(422, 'Validation Failed')
    if (isLetIn(world, repository, login)) return await changeLevel(world, call, repository)
    const earlier = inside(repository).find((each) => each.invitee === login)
    // Whether this renews one that has expired is not documented: here it does not.
    if (earlier !== undefined && hasExpired(world, earlier)) return jsonAnswer(201, look(earlier))
    const id = earlier?.id ?? ++lastId
    const described = await describe(world, call, repository, id, invitee)
    const shown = { ...described, ...sinceOf(earlier) }
    open.set(id, { id, invitee: login, repositoryId: repository.id, shown })
    return jsonAnswer(201, shown)
  }

  const accept = async (call: Call): Promise<Answer> => {
    const found = mine(call).find((each) => each === named(call))
    if (found === undefined) return notFound()
    const user = world.store.users.findOneBy('login', found.invitee)
    const permission = toRequestWord(found.shown.permissions)
    const row = { repo_id: found.repositoryId, user_id: user?.id ?? 0, permission }
    world.store.collaborators.insert(row)
    return withdraw(found)
  }

  const change = async (call: Call, repository: Repository): Promise<Answer> => {
    const found = namedInside(call, repository)
    if (found === undefined) return notFound()
    const permissions = textField(call.body, 'permissions') ?? found.shown.permissions
    const changed = { ...found, shown: { ...found.shown, permissions } }
    open.set(found.id, changed)
    return jsonAnswer(200, look(changed))
  }

  return {
    'repos/add-collaborator': inRepository(world, add),
    'repos/list-invitations': inRepository(world, async (call, repository) =>
      pageAnswer(call, world.url, inside(repository).map(look)),
    ),
    'repos/update-invitation': inRepository(world, change),
    'repos/delete-invitation': inRepository(world, async (call, repository) =>
      withdraw(namedInside(call, repository)),
    ),
    'repos/list-invitations-for-authenticated-user': async (call) =>
      pageAnswer(call, world.url, mine(call).map(look)),
    'repos/accept-invitation-for-authenticated-user': accept,
    'repos/decline-invitation-for-authenticated-user': async (call) =>
      withdraw(mine(call).find((each) => each === named(call))),
  }
}

/** To invite somebody once more changes what they may do and not since when they are invited. */
function sinceOf(earlier: Invitation | undefined): object {
  return earlier === undefined ? {} : { created_at: earlier.shown['created_at'] }
}

function hasExpired({ now }: World, { shown }: Invitation): boolean {
  return now().getTime() >= Date.parse(String(shown['created_at'])) + GOOD_FOR_MS
}

/**
 * Whoever is a collaborator or belongs to the organisation is let in at once, with 204: docs.github.com, REST, Add a
 * repository collaborator.
 */
function isLetIn(world: World, repository: Repository, login: string): boolean {
  const { members = [] } = world.organisations[ownerOf(repository.full_name)] ?? {}
  const owned = levelOf(world, repository, login) === 'admin'
  return owned || members.includes(login) || directLevel(world, repository, login) !== 'none'
}

function askedLevel(call: Call): Level {
  return parseLevel(textField(call.body, 'permission') ?? 'push')
}

async function changeLevel(world: World, call: Call, { full_name }: Repository): Promise<Answer> {
  const changed = await world.emulator.forward(call, adminAuthorization(ownerOf(full_name)))
  return changed.status < 300 ? jsonAnswer(204) : changed
}

async function describe(
  world: World,
  call: Call,
  repository: Repository,
  id: number,
  invitee: unknown,
) {
  const inviter = await fetchCallerAccount(world, call)
  const shown = await show(world, call, repository)
  return {
    id,
    node_id: `RI_${id}`,
    repository: shown,
    invitee: accountOf(invitee),
    inviter: inviter === undefined ? null : accountOf(inviter),
    permissions: askedLevel(call),
    created_at: timestamp(world.now()),
    expired: false,
    url: `${world.url}/user/repository_invitations/${id}`,
    html_url: `${world.url}/${repository.full_name}/invitations`,
  }
}

function toRequestWord(permissions: string): string {
  if (permissions === 'read') return 'pull'
  return permissions === 'write' ? 'push' : permissions
}
