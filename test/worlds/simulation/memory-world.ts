import { createGitStore, type GitStore, type OpenFolder } from './git-store.ts'
import type { VirtualClock } from './virtual-clock.ts'

export interface Account {
  readonly id: number
  readonly login: string
}

export interface Activity {
  readonly id: number
  readonly ref: string
  readonly activity_type: string
  readonly before: string
  readonly after: string
  readonly timestamp: string
}

export interface Pull {
  readonly number: number
  readonly head: string
  readonly base: string
  state: 'open' | 'closed'
  title: string
  body: string
}

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: string
  body: string
}

export interface Invitation {
  readonly id: number
  readonly account: Account
  readonly permissions: string
  /** Since when, in virtual time and as GitHub shows it. */
  readonly sinceMs: number
  readonly since: string
}

export interface MemoryRepository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly description: string | null
  readonly createdAt: string
  pushedAt: string
  actionsEnabled: boolean
  readonly branches: Map<string, string>
  /** Branches that the contents API writes to, while their head is where it left them. */
  readonly open: Map<string, { readonly head: string; readonly root: OpenFolder }>
  /** Oldest first. */
  readonly activities: Activity[]
  readonly pulls: Pull[]
  readonly comments: Comment[]
  readonly collaborators: Map<number, Account>
  readonly invitations: Invitation[]
  readonly checkRuns: Map<number, { readonly head: string; body: unknown }>
}

/** All that this GitHub knows. */
export interface World {
  readonly clock: VirtualClock
  readonly git: GitStore
  readonly accounts: Map<string, Account>
  readonly repositories: Map<string, MemoryRepository>
  /** The same, whoever was pushed to last comes last. */
  readonly pushes: Set<MemoryRepository>
  /** The grading runs that were started, as their one input names them; whoever runs them takes them out. */
  readonly dispatched: string[]
  /** Who was ever invited to which repository. */
  readonly invited: { readonly repository: string; readonly login: string }[]
  /** What an invited person does. */
  onInvitation: (repository: MemoryRepository, invitation: Invitation) => void
  nextId(): number
}

const NO_COMMIT = '0'.repeat(40)

export function createWorld(clock: VirtualClock): World {
  let id = 1_000
  return {
    clock,
    git: createGitStore(),
    accounts: new Map(),
    repositories: new Map(),
    pushes: new Set(),
    dispatched: [],
    invited: [],
    onInvitation: () => {},
    nextId: () => {
      id += 1
      return id
    },
  }
}

export function addAccount(world: World, login: string): void {
  world.accounts.set(login.toLowerCase(), { id: world.nextId(), login })
}

/** As GitHub makes it with `auto_init`: one commit on `main`. */
export function addRepository(
  world: World,
  owner: string,
  name: string,
  description: string | null,
): MemoryRepository {
  const now = moment(world)
  const repository: MemoryRepository = {
    id: world.nextId(),
    owner,
    name,
    description,
    createdAt: now,
    pushedAt: now,
    // The organisation selects the hub alone.
    actionsEnabled: false,
    branches: new Map(),
    open: new Map(),
    activities: [],
    pulls: [],
    comments: [],
    collaborators: new Map(),
    invitations: [],
    checkRuns: new Map(),
  }
  world.repositories.set(`${owner}/${name}`.toLowerCase(), repository)
  const readme = world.git.addBlob(Buffer.from(`# ${name}\n`))
  const tree = world.git.addTree(new Map([['README.md', readme]]))
  moveBranch(world, repository, 'main', world.git.addCommit(tree, [], `${name} ${now}`).sha)
  return repository
}

/** Moves a branch as a push does, and notes it. */
export function moveBranch(
  world: World,
  repository: MemoryRepository,
  branch: string,
  after: string,
  kind = 'push',
): void {
  const before = repository.branches.get(branch) ?? NO_COMMIT
  repository.branches.set(branch, after)
  repository.pushedAt = moment(world)
  world.pushes.delete(repository)
  world.pushes.add(repository)
  repository.activities.push({
    id: world.nextId(),
    ref: `refs/heads/${branch}`,
    activity_type: before === NO_COMMIT ? 'branch_creation' : kind,
    before,
    after,
    timestamp: repository.pushedAt,
  })
}

export function moment(world: World): string {
  return `${world.clock.date().toISOString().slice(0, 19)}Z`
}
