import { actionsSetting } from './actions-permissions.ts'
import { levelsOf } from './collaborators.ts'
import type { Repository } from './emulator-store.ts'
import { findApp } from './known-apps.ts'
import type { Memory } from './overlay.ts'
import { readFiles } from './read-files.ts'
import type { World } from './world.ts'

/** Full name of each repository to what can be seen in it; equal states give equal values. */
export type Snapshot = Readonly<Record<string, RepositorySnapshot>>

export interface RepositorySnapshot {
  readonly settings: Readonly<Record<string, unknown>>
  readonly actions: Readonly<Record<string, object>>
  readonly rulesets: readonly object[]
  /** Full name of the ref to the SHA of its commit. */
  readonly refs: Readonly<Record<string, string>>
  /** Branch to path to text. */
  readonly files: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly pulls: readonly object[]
  readonly issues: readonly object[]
  readonly comments: readonly object[]
  /** By the number of their comment. */
  readonly reactions: readonly object[]
  /** Which comments were edited, and by whom last. */
  readonly edits: readonly object[]
  readonly checkRuns: readonly object[]
  readonly collaborators: Readonly<Record<string, string>>
  /** Login to the permission that waits for them. */
  readonly invitations: Readonly<Record<string, string>>
}

const TOLD_ELSEWHERE = new Set([
  'id',
  'node_id',
  'owner_id',
  'has_issues',
  'open_issues_count',
  'size',
])

export function takeSnapshot(world: World, memory: Memory): Snapshot {
  const repositories = world.store.repos.all()
  return sorted(repositories.map((each) => [each.full_name, describe(world, memory, each)]))
}

function describe(world: World, memory: Memory, repository: Repository): RepositorySnapshot {
  const { store } = world
  const { id } = repository
  const refs = [...world.moves.refsOf(id)]
  const heads = refs.filter(([ref]) => ref.startsWith('refs/heads/'))
  const branches = heads.map(([ref, sha]) => [ref.slice('refs/heads/'.length), sha] as const)
  const actions = ['permissions', 'access', 'workflow', 'selected-actions']
  const waiting = [...memory.invitations.values()].filter((each) => each.repositoryId === id)
  const numbers = <T extends { readonly number: number }>(rows: readonly T[]) =>
    rows.toSorted((a, b) => a.number - b.number)
  const isOwn = (comment: number) => store.comments.get(comment)?.repo_id === id
  return {
    settings: settingsOf(repository),
    actions: Object.fromEntries(
      actions.map((name) => [name, actionsSetting(memory.settings, repository, name)]),
    ),
    rulesets: [...memory.rulesets.values()]
      .filter(({ repositoryId }) => repositoryId === id)
      .map(({ shown }) => withoutTimes(shown)),
    refs: sorted(refs),
    files: sorted(branches.map(([name, sha]) => [name, sorted([...readFiles(store, id, sha)])])),
    pulls: numbers(store.pullRequests.findBy('repo_id', id)).map((each) =>
      describePull(world, each),
    ),
    issues: numbers(store.issues.findBy('repo_id', id))
      .filter(({ is_pull_request }) => !is_pull_request)
      .map((each) => ({ ...describeIssue(world, each), number: each.number })),
    comments: byId(store.comments.findBy('repo_id', id)).map(({ issue_number, user_id, body }) => ({
      issue: issue_number,
      author: loginAt(world, user_id),
      body,
    })),
    reactions: memory.reactions
      .filter(({ commentId }) => isOwn(commentId))
      .map(({ commentId: comment, login, content }) => ({ comment, login, content })),
    edits: [...memory.edits]
      .filter(([comment]) => isOwn(comment))
      .map(([comment, { login }]) => ({ comment, login })),
    checkRuns: store.checkRuns.findBy('repo_id', id).map((run) => {
      const { name, head_sha, status, conclusion, output, app_id, external_id } = run
      const { title, summary } = output
      const app = findApp(world.store, app_id)?.slug ?? null
      return { name, head_sha, status, conclusion, external_id, title, summary, app }
    }),
    collaborators: levelsOf(world, repository),
    invitations: sorted(waiting.map(({ invitee, shown }) => [invitee, shown.permissions])),
  }
}

/** As GitHub lists them, whichever was edited last. */
function byId<T extends { readonly id: number }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => a.id - b.id)
}

function settingsOf({ issues_are_off, ...row }: Repository): Readonly<Record<string, unknown>> {
  const entries = Object.entries(withoutTimes(row)).filter(([key]) => !TOLD_ELSEWHERE.has(key))
  return sorted([...entries, ['has_issues', issues_are_off !== true]])
}

function withoutTimes(shown: object): object {
  return Object.fromEntries(
    Object.entries(shown).filter(([key]) => key !== 'id' && !/_at$/.test(key)),
  )
}

type PullRow = ReturnType<World['store']['pullRequests']['all']>[number]
type IssueRow = Pick<PullRow, 'title' | 'body' | 'state' | 'user_id'> & {
  readonly label_ids?: readonly number[]
}

function describePull(world: World, pull: PullRow): object {
  const { number, head_ref: head, base_ref: base, head_sha, merged } = pull
  const requested = pull.requested_reviewer_ids.map((id) => loginAt(world, id)).toSorted()
  return { number, head, base, head_sha, merged, requested, ...describeIssue(world, pull) }
}

function describeIssue(world: World, { title, body, state, user_id, label_ids }: IssueRow): object {
  const labels = (label_ids ?? []).map((id) => world.store.labels.get(id)?.name).toSorted()
  return { title, body, state, author: loginAt(world, user_id), labels }
}

function loginAt(world: World, id: number): string | undefined {
  return world.store.users.get(id)?.login
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
