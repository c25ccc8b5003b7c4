import type { Invitation, MemoryRepository, World } from './memory-world.ts'
import { addAccount, moveBranch } from './memory-world.ts'
import { hasExpired } from './people-routes.ts'

const MINUTE_MS = 60_000
const FIRST_MINUTE = 5
const LAST_MINUTE = 25

/** `candidate-00001` and so on. */
export function candidateLogin(index: number): string {
  return `candidate-${String(index + 1).padStart(5, '0')}`
}

export interface Crowd {
  /** How many have pushed. */
  pushed(): number
  /** Who let an invitation expire, with when it came: another one has to be made. */
  readonly late: ReadonlyMap<string, number>
}

/** One in a hundred is away when the mail comes. */
const isLate = (login: string) => login.endsWith('50')

/**
 * Everybody accepts their invitation some minutes after it came, and pushes their work once: all but a few by
 * the first one, those by the next.
 */
export function invitePeople(world: World, count: number): Crowd {
  let pushed = 0
  const late = new Map<string, number>()
  for (let index = 0; index < count; index += 1) addAccount(world, candidateLogin(index))
  world.onInvitation = (repository, invitation) => {
    const { login } = invitation.account
    if (isLate(login) && !late.has(login)) {
      late.set(login, invitation.sinceMs)
      return
    }
    const minutes = FIRST_MINUTE + (invitation.account.id % (LAST_MINUTE - FIRST_MINUTE))
    world.clock.later(minutes * MINUTE_MS, () => {
      if (hasExpired(world, invitation)) throw new Error(`${login} accepts too late`)
      accept(repository, invitation)
      pushWork(world, repository, login)
      pushed += 1
    })
  }
  return { pushed: () => pushed, late }
}

function accept(repository: MemoryRepository, invitation: Invitation): void {
  repository.invitations.splice(repository.invitations.indexOf(invitation), 1)
  repository.collaborators.set(invitation.account.id, invitation.account)
}

function pushWork(world: World, repository: MemoryRepository, login: string): void {
  const { git } = world
  const before = git.commit(repository.branches.get('main') ?? '')
  if (before === null) throw new Error(`${repository.name} has no main`)
  const files = new Map(git.files(before.tree))
  const [module = ''] = [...files.keys()].filter((path) => /^(?!test_).*\.py$/.test(path))
  files.set(module, git.addBlob(Buffer.from(`"""The work of ${login}."""\n`)))
  const commit = git.addCommit(git.addTree(files), [before.sha], `The work of ${login}`)
  moveBranch(world, repository, 'main', commit.sha)
}
