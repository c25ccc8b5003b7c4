import { accountOf } from './account.ts'
import { jsonAnswer, notFound, parameter } from './exchange.ts'
import { fetchJson, fetchLevel, type Handlers, inRepository, type World } from './world.ts'

// The older of the two words GitHub gives for a permission has no level between these.
const BASE_OF: Readonly<Record<string, string>> = { triage: 'read', maintain: 'write' }

/** GitHub says `read` and `write` where the emulator repeats the `pull` and `push` it was sent. */
export function collaborators(world: World): Handlers {
  return {
    'repos/check-collaborator': inRepository(world, 'read', async (call) => {
      const level = await fetchLevel(world, call, parameter(call, 'username'))
      return level === 'none' ? notFound() : jsonAnswer(204)
    }),
    'repos/get-collaborator-permission-level': inRepository(world, 'read', async (call) => {
      const login = parameter(call, 'username')
      const user = await fetchJson(world, call, `/users/${login}`)
      if (user === undefined) return notFound()
      const role = await fetchLevel(world, call, login)
      return jsonAnswer(200, {
        permission: BASE_OF[role] ?? role,
        role_name: role,
        user: { ...accountOf(user), role_name: role },
      })
    }),
  }
}
