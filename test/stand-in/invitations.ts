import { accountOf } from './account.ts'
import {
  type Answer,
  type Call,
  field,
  jsonAnswer,
  notFound,
  parameter,
  refusal,
  textField,
} from './exchange.ts'
import {
  fetchCallerAccount,
  fetchJson,
  fetchLevel,
  fetchRepository,
  type Handlers,
  inRepository,
  type Level,
  loginOf,
  parseLevel,
  repositoryPath,
  type World,
} from './world.ts'

interface Invitation {
  readonly id: number
  readonly invitee: string
  readonly repositoryPath: string
  readonly authorization: string | undefined
  /** What GitHub shows of it. */
  readonly shown: { readonly permissions: string; readonly [field: string]: unknown }
}

/** The emulator adds a collaborator at once; on GitHub the invited person has to accept first. */
export function invitations(world: World): Handlers {
  const open = new Map<number, Invitation>()
  let lastId = 0

  const add = async (call: Call): Promise<Answer> => {
    const login = parameter(call, 'username')
    const invitee = await fetchJson(world, call, `/users/${login}`)
    if (invitee === undefined) return notFound()
    if (askedLevel(call) === 'none') return refusal(422, 'Validation Failed')
    if ((await fetchLevel(world, call, login)) !== 'none') return await changeLevel(world, call)
    const earlier = inThisRepository(call).find((each) => each.invitee === login)
    const id = earlier?.id ?? ++lastId
    const invitation = await invite(world, call, id, invitee)
    open.set(id, invitation)
    return jsonAnswer(201, invitation.shown)
  }

  const inThisRepository = (call: Call) =>
    [...open.values()].filter((each) => each.repositoryPath === repositoryPath(call))
  const named = (call: Call) => open.get(Number(parameter(call, 'invitation_id')))
  const forCaller = (call: Call) => {
    const found = named(call)
    return found?.invitee === loginOf(call) ? found : undefined
  }

  const accept = async (call: Call): Promise<Answer> => {
    const found = forCaller(call)
    if (found === undefined) return notFound()
    const added = await world.emulator.ask({
      method: 'PUT',
      path: `${found.repositoryPath}/collaborators/${found.invitee}`,
      authorization: found.authorization,
      body: { permission: toRequestWord(found.shown.permissions) },
    })
    if (added.status >= 300) throw new Error(`the emulator answered ${added.status}`)
    open.delete(found.id)
    return jsonAnswer(204)
  }

  const change = async (call: Call): Promise<Answer> => {
    const found = named(call)
    if (found?.repositoryPath !== repositoryPath(call)) return notFound()
    const permissions = textField(call.body, 'permissions') ?? found.shown.permissions
    const changed = { ...found, shown: { ...found.shown, permissions } }
    open.set(found.id, changed)
    return jsonAnswer(200, changed.shown)
  }

  const withdraw = (found: Invitation | undefined): Answer =>
    found !== undefined && open.delete(found.id) ? jsonAnswer(204) : notFound()

  return {
    'repos/add-collaborator': inRepository(world, 'admin', add),
    'repos/list-invitations': inRepository(world, 'admin', async (call) =>
      jsonAnswer(
        200,
        inThisRepository(call).map(({ shown }) => shown),
      ),
    ),
    'repos/update-invitation': inRepository(world, 'admin', change),
    'repos/delete-invitation': inRepository(world, 'admin', async (call) =>
      withdraw(inThisRepository(call).find((each) => each === named(call))),
    ),
    'repos/list-invitations-for-authenticated-user': async (call) => {
      const mine = [...open.values()].filter((each) => each.invitee === loginOf(call))
      return jsonAnswer(
        200,
        mine.map(({ shown }) => shown),
      )
    },
    'repos/accept-invitation-for-authenticated-user': accept,
    'repos/decline-invitation-for-authenticated-user': async (call) => withdraw(forCaller(call)),
  }
}

function askedLevel(call: Call): Level {
  return parseLevel(textField(call.body, 'permission') ?? 'push')
}

async function changeLevel(world: World, call: Call): Promise<Answer> {
  const changed = await world.emulator.forward(call)
  return changed.status < 300 ? jsonAnswer(204) : changed
}

async function invite(world: World, call: Call, id: number, invitee: unknown): Promise<Invitation> {
  const repository = await fetchRepository(world, call)
  const inviter = await fetchCallerAccount(world, call)
  const shown = {
    id,
    node_id: `RI_${id}`,
    repository: { ...Object(repository), owner: accountOf(field(repository, 'owner')) },
    invitee: accountOf(invitee),
    inviter: inviter === undefined ? null : accountOf(inviter),
    permissions: askedLevel(call),
    created_at: world.now().toISOString(),
    expired: false,
    url: `${world.url}/user/repository_invitations/${id}`,
    html_url: `${textField(repository, 'html_url')}/invitations`,
  }
  return {
    id,
    invitee: textField(invitee, 'login') ?? '',
    repositoryPath: repositoryPath(call),
    authorization: call.headers.authorization,
    shown,
  }
}

function toRequestWord(permissions: string): string {
  if (permissions === 'read') return 'pull'
  return permissions === 'write' ? 'push' : permissions
}
