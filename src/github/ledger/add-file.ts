import type { Repository } from '../../hub/repository.ts'
import { WorldError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { branchHead } from '../repository/branch-head.ts'
import { LEDGER_BRANCH } from './ledger.ts'
import { logsAt } from './ledger-table.ts'
import { swapBranch } from './swap-branch.ts'

export interface AddedFile {
  readonly path: string
  readonly text: string
  readonly subject: string
}

/**
 * Adds a file to the ledger if that is wanted beside the logs that there are, in a commit that follows from the very
 * one that has these logs: whoever is erased meanwhile is not in it. One that is there stays as it is. False where
 * it is not wanted.
 */
export async function addFile(
  octokit: Octokit,
  hub: Repository,
  { path, text: content, subject: message }: AddedFile,
  isWanted: (assignments: readonly string[]) => boolean,
): Promise<boolean> {
  for (;;) {
    const head = await branchHead(octokit, hub, LEDGER_BRANCH)
    if (head === null) throw new WorldError('the ledger is gone', { code: 'ledger' })
    const before = await octokit.rest.git.getCommit({ ...hub, commit_sha: head })
    const base_tree = before.data.tree.sha
    const logs = await logsAt(octokit, hub, base_tree)
    if (!isWanted([...logs.keys()])) return false
    const file = { path, mode: '100644', type: 'blob', content } as const
    const tree = await octokit.rest.git.createTree({ ...hub, base_tree, tree: [file] })
    if (tree.data.sha === base_tree) return true
    const commit = await octokit.rest.git.createCommit({
      ...hub,
      message,
      tree: tree.data.sha,
      parents: [head],
    })
    const move = { branch: LEDGER_BRANCH, from: head, to: commit.data.sha }
    if (await swapBranch(octokit, hub, move)) return true
  }
}
