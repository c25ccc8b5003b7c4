import { created, NOT_FOUND, ok, page, type Routes } from './exchange.ts'
import { type Invitation, moment, type World } from './memory-world.ts'
import { inRepository } from './repository-routes.ts'

/** Accounts, and who may do what. */
export function peopleRoutes(world: World): Routes {
  const at = (path: string) => `/repos/{owner}/{repo}/${path}`
  return {
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
    [`DELETE ${at('invitations/{invitation}')}`]: inRepository(world, (call, { invitations }) => {
      const found = invitations.findIndex(({ id }) => String(id) === call.names['invitation'])
      if (found < 0) return NOT_FOUND
      invitations.splice(found, 1)
      return { status: 204 }
    }),
    [`PUT ${at('collaborators/{username}')}`]: inRepository(world, (call, repository) => {
      const account = world.accounts.get((call.names['username'] ?? '').toLowerCase())
      if (account === undefined) return NOT_FOUND
      if (repository.collaborators.has(account.id)) return { status: 204 }
      // Whether this renews one that has expired is not documented: as in the stand-in, it does not.
      const earlier = repository.invitations.find((one) => one.account.id === account.id)
      if (earlier !== undefined) return created(shown(world, earlier))
      const invitation = {
        id: world.nextId(),
        account,
        permissions: 'write',
        sinceMs: world.clock.now(),
        since: moment(world),
      }
      repository.invitations.push(invitation)
      world.invited.push({ repository: repository.name, login: account.login })
      world.onInvitation(repository, invitation)
      return created(shown(world, invitation))
    }),
  }
}

// "Invitations expire after seven days": github.blog/changelog, 2020-02-05.
const GOOD_FOR_MS = 7 * 24 * 3_600_000

export function hasExpired({ clock }: World, { sinceMs }: Invitation): boolean {
  return clock.now() >= sinceMs + GOOD_FOR_MS
}

function shown(world: World, invitation: Invitation) {
  const { id, account, permissions, since } = invitation
  const expired = hasExpired(world, invitation)
  return { id, invitee: account, permissions, created_at: since, expired }
}
