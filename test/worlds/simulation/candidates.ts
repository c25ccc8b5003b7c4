import type { Invitation, MemoryRepository, World } from './memory-world.ts'
import { addAccount, moveBranch } from './memory-world.ts'

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
}

/** Everybody accepts their invitation some minutes after it came, and pushes their work once. */
export function invitePeople(world: World, count: number): Crowd {
  let pushed = 0
  for (let index = 0; index < count; index += 1) addAccount(world, candidateLogin(index))
  world.onInvitation = (repository, invitation) => {
    const minutes = FIRST_MINUTE + (invitation.account.id % (LAST_MINUTE - FIRST_MINUTE))
    world.clock.later(minutes * MINUTE_MS, () => {
      accept(repository, invitation)
      pushWork(world, repository, invitation.account.login)
      pushed += 1
    })
  }
  return { pushed: () => pushed }
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
