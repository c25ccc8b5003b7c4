import { timestamp } from './clock.ts'
import type { EmulatorStore, PullRequest, Repository } from './emulator-store.ts'
import { keepList } from './keep.ts'

export const NO_COMMIT = '0'.repeat(40)

/** GitHub's record of one move of a branch. */
export interface BranchMove {
  readonly id: number
  readonly repositoryId: number
  readonly ref: string
  readonly activity_type: string
  readonly actor: string | undefined
  readonly before: string
  readonly after: string
  readonly timestamp: string
}

export type Refs = ReadonlyMap<string, string>

/** Who moved which branch and when, newest first, and what else GitHub changes when one moves. */
export interface BranchMoves {
  readonly list: readonly BranchMove[]
  readonly refsOf: (repositoryId: number) => Refs
  /** Compares with how the refs were before something was done. */
  readonly record: (repository: Repository, before: Refs, actor: string | undefined) => void
  readonly clear: () => void
  /** Keeps the list as it is; the function goes back to it. */
  readonly keep: () => () => void
}

export function createBranchMoves(store: EmulatorStore, now: () => Date): BranchMoves {
  const list: BranchMove[] = []
  const refsOf = (repositoryId: number): Refs =>
    new Map(store.refs.findBy('repo_id', repositoryId).map(({ ref, sha }) => [ref, sha]))
  return {
    list,
    refsOf,
    record: (repository, earlier, actor) => {
      const later = refsOf(repository.id)
      for (const ref of new Set([...earlier.keys(), ...later.keys()])) {
        const before = earlier.get(ref) ?? NO_COMMIT
        const after = later.get(ref) ?? NO_COMMIT
        if (before === after) continue
        const move = { repositoryId: repository.id, ref, actor, before, after }
        const activity_type = kindOf(store, repository.id, before, after)
        list.unshift({ id: list.length + 1, ...move, activity_type, timestamp: timestamp(now()) })
        store.repos.update(repository.id, { pushed_at: timestamp(now()) })
        movePullRequests(store, repository.id, ref, after, timestamp(now()))
      }
    },
    clear: () => {
      list.length = 0
    },
    keep: () => keepList(list),
  }
}

function kindOf(store: EmulatorStore, id: number, before: string, after: string): string {
  if (before === NO_COMMIT) return 'branch_creation'
  if (after === NO_COMMIT) return 'branch_deletion'
  return isAncestor(store, id, before, after) ? 'push' : 'force_push'
}

export function isAncestor(
  store: EmulatorStore,
  repositoryId: number,
  ancestor: string,
  sha: string,
): boolean {
  const commits = new Map(
    store.commits.findBy('repo_id', repositoryId).map((each) => [each.sha, each]),
  )
  const seen = new Set([sha])
  for (const each of seen) {
    if (each === ancestor) return true
    for (const parent of commits.get(each)?.parent_shas ?? []) seen.add(parent)
  }
  return false
}

/** An open pull request follows its branches, and is closed with either of them. */
function movePullRequests(
  store: EmulatorStore,
  repositoryId: number,
  ref: string,
  after: string,
  closed_at: string,
): void {
  const branch = ref.replace('refs/heads/', '')
  const open = store.pullRequests
    .findBy('repo_id', repositoryId)
    .filter(
      ({ state, head_ref, base_ref }) => state === 'open' && [head_ref, base_ref].includes(branch),
    )
  for (const pull of open) {
    if (after === NO_COMMIT) close(store, pull, closed_at)
    else if (pull.head_ref === branch) store.pullRequests.update(pull.id, { head_sha: after })
    else store.pullRequests.update(pull.id, { base_sha: after })
  }
}

function close(store: EmulatorStore, pull: PullRequest, closed_at: string): void {
  const closed = { state: 'closed', closed_at }
  store.pullRequests.update(pull.id, closed)
  const issues = store.issues.findBy('repo_id', pull.repo_id)
  const issue = issues.find(({ number }) => number === pull.number)
  if (issue !== undefined) store.issues.update(issue.id, closed)
}
