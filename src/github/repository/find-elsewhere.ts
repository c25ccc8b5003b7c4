import { WORK_BRANCH } from '../../assignment/assignment.ts'
import type { Elsewhere } from '../../assignment/elsewhere.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { keptCommits } from './kept-refs.ts'

export interface Expected {
  /** The feedback pull request. */
  readonly pull: number
  /** Commits without work: what was started from, and what `main` holds. */
  readonly without: ReadonlySet<string>
}

/** Branches that hold something else: one request. Where `starter` was moved, it is one of them. */
export async function branchesElsewhere(
  octokit: Octokit,
  place: Repository,
  { without }: Expected,
): Promise<readonly Elsewhere[]> {
  const { data } = await octokit.rest.git.listMatchingRefs({ ...place, ref: 'heads/' })
  return data.flatMap(({ ref, object }) => {
    const name = ref.slice('refs/heads/'.length)
    if (name === WORK_BRANCH || without.has(object.sha)) return []
    return [{ kind: 'branch', name }]
  })
}

/** Everywhere: pull requests from forks and what `starter` was moved to as well, where no branch says so. */
export async function workElsewhere(
  octokit: Octokit,
  place: Repository,
  expected: Expected,
): Promise<readonly Elsewhere[]> {
  const branches = await branchesElsewhere(octokit, place, expected)
  if (branches.length > 0) return branches
  const { data: pulls } = await octokit.rest.pulls.list({ ...place, state: 'all', per_page: 100 })
  const others = pulls.filter(
    ({ number, head }) => number !== expected.pull && !expected.without.has(head.sha),
  )
  const kept = await keptCommits(octokit, place)
  return [
    ...others.map(({ number }) => ({ kind: 'pull', number }) as const),
    ...kept.map((sha) => ({ kind: 'kept', sha }) as const),
  ]
}
