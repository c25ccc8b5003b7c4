import { created, NOT_FOUND, ok, page, type Routes } from './exchange.ts'
import { type Invitation, moment, type World } from './memory-world.ts'
import { inRepository } from './repository-routes.ts'

/** Accounts, and who may do what. */
export function peopleRoutes(world: World): Routes {
  const at = (path: string) => `/repos/{owner}/{repo}/${path}`
  return {
    'GET /rate_limit': () => ok({ resources: {}, rate: {} }),
    'GET /app': () => ok({ id: 1, slug: 'takehome' }),
    'GET /user': ({ login }) => ok({ login, id: 1, type: 'User' }),
    'GET /users/{username}': ({ names }) => {
      const account = world.accounts.get((names['username'] ?? '').toLowerCase())
      return account === undefined ? NOT_FOUND : ok({ ...account, type: 'User' })
    },
    [`GET ${at('collaborators')}`]: inRepository(world, (call, { collaborators }) => {
      const people = [...collaborators.values()]
      return page(
        call,
        people.map((person) => ({ ...person, role_name: 'write' })),
      )
    }),
    [`GET ${at('invitations')}`]: inRepository(world, (call, { invitations }) => {
      return page(
        call,
        invitations.map((one) => shown(world, one)),
      )
    }),
    [`PUT ${at('collaborators/{username}')}`]: inRepository(world, (call, repository) => {
      const account = world.accounts.get((call.names['username'] ?? '').toLowerCase())
      if (account === undefined) return NOT_FOUND
      if (repository.collaborators.has(account.id)) return { status: 204 }
      const invitation = { id: world.nextId(), account, permissions: 'write' }
      repository.invitations.push(invitation)
      world.invited.push({ repository: repository.name, login: account.login })
      world.onInvitation(repository, invitation)
      return created(shown(world, invitation))
    }),
  }
}

function shown(world: World, { id, account, permissions }: Invitation) {
  const created_at = moment(world)
  return { id, invitee: account, permissions, created_at, expired: false }
}
